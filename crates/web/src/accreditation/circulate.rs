//! The form by which a list of organizations goes to the States.

use askama::Template;
use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{NewList, Registrar, circulate_list};
use comity_domain::accreditation::{Application, Consultative, Standing, WINDOW_DAYS};
use comity_store::accreditation;
use jiff::{Span, civil::time};

use super::{Plain, answer, base, frame, page};
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

/// What stands here while there is nothing to circulate.
#[derive(Template)]
#[template(path = "accreditation/nothing.html")]
struct NothingPage {
    frame: Frame,
    applications: String,
}

/// The applications that can stand on a list now.
async fn ready(app: &App, reader: &Reader, here: &Here) -> Result<Vec<Application>, PageError> {
    let mut all = accreditation::all(app.db(), reader.scope, here.session.id).await?;
    all.retain(|one| one.standing == Standing::Checked && one.consultative == Consultative::None);
    Ok(all)
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Registrar>,
) -> Result<Html<String>, PageError> {
    let ready = ready(&app, &reader, &here).await?;
    if ready.is_empty() {
        let title = reader.words.t("accreditation-circulate");
        let frame =
            frame(&reader, &here).crumb(title, format!("/{}{}", reader.language, reader.rest));
        let applications = format!("{}/applications", base(&reader, &here));
        return Ok(Html(NothingPage { frame, applications }.render()?));
    }
    let call = accreditation::call(app.db(), here.session.id).await?;
    let days = call.map_or(WINDOW_DAYS, |call| call.window_days);
    let today = here.session.day_of(reader.now);
    let day = today.checked_add(Span::new().days(days)).unwrap_or(today);
    let hour = time(18, 0, 0, 0);
    let mut typed = Typed::with(&[
        ("day", &day.to_string()),
        ("hour", &format!("{:02}:{:02}", hour.hour(), hour.minute())),
    ]);
    typed.0.extend(ready.iter().map(|one| ("applications".to_owned(), one.number.to_string())));
    page(&reader, &here, plain(&reader, &here, &ready, &typed))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let ready = ready(&app, &reader, &here).await?;
    let new = NewList {
        // What is no number is no application either.
        applications: typed
            .all("applications")
            .into_iter()
            .map(|text| text.parse().unwrap_or(-1))
            .collect(),
        day: typed.date("day"),
        hour: typed.hour("hour"),
        symbol: typed.get("symbol").to_owned(),
    };
    let done = circulate_list(&app.desk, &may, &here.session, new).await;
    answer(&reader, &here, done, &base(&reader, &here), || plain(&reader, &here, &ready, &typed))
}

fn plain(reader: &Reader, here: &Here, ready: &[Application], typed: &Typed) -> Plain {
    let w = &reader.words;
    let zone = here.session.zone.replace('_', " ");
    let choices =
        ready.iter().map(|one| (one.number.to_string(), format!("{}. {}", one.number, one.name)));
    Plain {
        title: w.t("accreditation-circulate"),
        lede: w.t("accreditation-circulate-what"),
        form: Form::new(w, typed, w.t("accreditation-circulate-send"))
            .checks("applications", w.t("accreditation-organizations"), None, choices)
            .line("date", "day", w.t("accreditation-deadline"), None)
            .line(
                "time",
                "hour",
                w.t("accreditation-deadline-hour"),
                Some(w.with1("manage-hours-hint", "zone", zone)),
            )
            .line(
                "text",
                "symbol",
                w.t("accreditation-document-optional"),
                Some(w.t("manage-mandate-symbol-hint")),
            ),
    }
}
