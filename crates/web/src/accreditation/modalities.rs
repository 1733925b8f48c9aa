//! What stakeholders may do, by kind of meeting: for everybody to read, and for the
//! Secretariat to set as the body decided.

use askama::Template;
use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{NewAccess, Secretariat, set_modalities};
use comity_domain::{
    Role,
    modality::{Access, Activity, Circle, Modalities, Sitting, default_for},
};
use comity_store::modality;
use comity_words::Words;

use super::{Plain, answer, base, frame, page as form_page};
use crate::{
    App,
    access::By,
    error::PageError,
    form::Posted,
    frame::Frame,
    here::Here,
    manage::{Form, Typed},
    reader::Reader,
};

#[derive(Template)]
#[template(path = "accreditation/modalities.html")]
struct ModalitiesPage {
    frame: Frame,
    rows: Vec<Row>,
    /// Where the Secretariat sets them; empty for others.
    set: String,
}

/// A kind of meeting, and who may attend, speak and file there.
pub(crate) struct Row {
    pub(crate) sitting: String,
    pub(crate) attend: String,
    pub(crate) speak: String,
    pub(crate) file: String,
}

/// Who may, in words.
pub(crate) fn circle(w: &Words, circle: Circle) -> String {
    w.t(format!("modality-circle-{circle}"))
}

fn row(w: &Words, sitting: Sitting, access: &Access) -> Row {
    Row {
        sitting: w.t(format!("modality-sitting-{sitting}")),
        attend: circle(w, access.attend),
        speak: circle(w, access.speak),
        file: circle(w, access.file),
    }
}

/// The circles as choices.
pub(crate) fn circles(w: &Words) -> Vec<(String, String)> {
    Circle::ALL.iter().map(|one| (one.word().to_owned(), circle(w, *one))).collect()
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Html<String>, PageError> {
    let w = &reader.words;
    let Modalities { formal, dedicated } = modality::modalities(app.db(), here.session.id).await?;
    let informal = default_for(Sitting::Informal);
    let base = base(&reader, &here);
    let is_officer = reader.scope.role() == Some(Role::Secretariat);
    let page = ModalitiesPage {
        frame: frame(&reader, &here).crumb(w.t("modality-title"), format!("{base}/modalities")),
        rows: vec![
            row(w, Sitting::Formal, &formal),
            row(w, Sitting::Dedicated, &dedicated),
            row(w, Sitting::Informal, &informal),
        ],
        set: if is_officer { format!("{base}/modalities/set") } else { String::new() },
    };
    Ok(Html(page.render()?))
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Secretariat>,
) -> Result<Html<String>, PageError> {
    let now = modality::modalities(app.db(), here.session.id).await?;
    let mut typed = Typed::default();
    for (name, access) in [("formal", now.formal), ("dedicated", now.dedicated)] {
        typed.0.extend(Activity::ALL.iter().map(|activity| {
            (format!("{name}-{activity}"), access.of(*activity).word().to_owned())
        }));
    }
    form_page(&reader, &here, plain(&reader, &here, &typed))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let of = |name: &str| NewAccess {
        attend: typed.word(&format!("{name}-attend")),
        speak: typed.word(&format!("{name}-speak")),
        file: typed.word(&format!("{name}-file")),
    };
    let (formal, dedicated) = (of("formal"), of("dedicated"));
    let done = set_modalities(&app.desk, &may, &here.session, formal, dedicated).await;
    let target = format!("{}/modalities", base(&reader, &here));
    answer(&reader, &here, done, &target, || plain(&reader, &here, &typed))
}

fn plain(reader: &Reader, here: &Here, typed: &Typed) -> Plain {
    let w = &reader.words;
    let href = format!("{}/modalities", base(reader, here));
    let mut form = Form::new(w, typed, w.t("modality-set-send")).under(w.t("modality-title"), href);
    for sitting in [Sitting::Formal, Sitting::Dedicated] {
        form = form.heading(w.t(format!("modality-sitting-{sitting}")));
        for activity in Activity::ALL {
            let label = w.t(format!("modality-{activity}"));
            form = form.select(&format!("{sitting}-{activity}"), label, circles(w));
        }
    }
    Plain { title: w.t("modality-set"), lede: w.t("modality-set-what"), form }
}
