//! What is decided on one application: set aside, admitted by notice or by the body,
//! withdrawn; and forgetting its person.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::{Html, Response},
};
use comity_acts::{
    Registrar, Secretariat, admit_notified, decide_application, end_accreditation, forget_contact,
    set_aside_application,
};
use comity_domain::accreditation::{Application, Standing};
use comity_store::accreditation;

use super::{
    Plain, answer,
    applications::{back, href},
    numbered, page,
};
use crate::{
    App,
    access::By,
    error::PageError,
    form::Posted,
    here::Here,
    manage::{Form, Typed},
    reader::Reader,
};

/// The application of an address, if it can go on to a standing.
async fn named(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &HashMap<String, String>,
    next: Standing,
) -> Result<Application, PageError> {
    let number = numbered(names, "number")?;
    let session = here.session.id;
    let found = accreditation::by_number(app.db(), reader.scope, session, number).await?;
    found.filter(|one| one.standing.leads_to(next)).ok_or(PageError::NotFound)
}

fn aside_plain(reader: &Reader, here: &Here, one: &Application, typed: &Typed) -> Plain {
    let w = &reader.words;
    Plain {
        title: w.t("accreditation-set-aside"),
        lede: w.with1("accreditation-set-aside-what", "name", &*one.name),
        form: Form::new(w, typed, w.t("accreditation-set-aside"))
            .under(one.name.clone(), href(reader, here, one.number))
            .line("text", "said", w.t("accreditation-said"), Some(w.t("accreditation-said-hint"))),
    }
}

pub(super) async fn set_aside_form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Secretariat>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let one = named(&app, &reader, &here, &names, Standing::SetAside).await?;
    page(&reader, &here, aside_plain(&reader, &here, &one, &Typed::default()))
}

pub(super) async fn set_aside(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let one = named(&app, &reader, &here, &names, Standing::SetAside).await?;
    let why = typed.get("said");
    let done = set_aside_application(&app.desk, &may, &here.session, one.number, why).await;
    let target = href(&reader, &here, one.number);
    answer(&reader, &here, done, &target, || aside_plain(&reader, &here, &one, &typed))
}

pub(super) async fn notified(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let number = numbered(&names, "number")?;
    let done = admit_notified(&app.desk, &may, &here.session, number).await;
    back(&app, &reader, &here, number, "", done).await
}

fn decide_plain(reader: &Reader, here: &Here, one: &Application, typed: &Typed) -> Plain {
    let w = &reader.words;
    Plain {
        title: w.t("accreditation-decide"),
        lede: w.with1("accreditation-decide-what", "name", &*one.name),
        form: Form::new(w, typed, w.t("accreditation-decide-send"))
            .under(one.name.clone(), href(reader, here, one.number))
            .line(
                "text",
                "symbol",
                w.t("accreditation-decision-document"),
                Some(w.t("manage-mandate-symbol-hint")),
            ),
    }
}

pub(super) async fn decide_form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let one = named(&app, &reader, &here, &names, Standing::Admitted).await?;
    if one.standing != Standing::NotAdmitted {
        return Err(PageError::NotFound);
    }
    page(&reader, &here, decide_plain(&reader, &here, &one, &Typed::default()))
}

pub(super) async fn decide(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let one = named(&app, &reader, &here, &names, Standing::Admitted).await?;
    let symbol = typed.get("symbol");
    let done = decide_application(&app.desk, &may, &here.session, one.number, symbol).await;
    let target = href(&reader, &here, one.number);
    answer(&reader, &here, done, &target, || decide_plain(&reader, &here, &one, &typed))
}

fn end_plain(reader: &Reader, here: &Here, one: &Application, typed: &Typed) -> Plain {
    let w = &reader.words;
    Plain {
        title: w.t("accreditation-end"),
        lede: w.with1("accreditation-end-what", "name", &*one.name),
        form: Form::new(w, typed, w.t("accreditation-end"))
            .under(one.name.clone(), href(reader, here, one.number))
            .line("text", "said", w.t("accreditation-said"), Some(w.t("accreditation-said-hint")))
            .line(
                "text",
                "symbol",
                w.t("accreditation-document-optional"),
                Some(w.t("manage-mandate-symbol-hint")),
            ),
    }
}

pub(super) async fn end_form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let one = named(&app, &reader, &here, &names, Standing::Ended).await?;
    page(&reader, &here, end_plain(&reader, &here, &one, &Typed::default()))
}

pub(super) async fn end(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let one = named(&app, &reader, &here, &names, Standing::Ended).await?;
    let (why, symbol) = (typed.get("said"), typed.get("symbol"));
    let done = end_accreditation(&app.desk, &may, &here.session, one.number, why, symbol).await;
    let target = href(&reader, &here, one.number);
    answer(&reader, &here, done, &target, || end_plain(&reader, &here, &one, &typed))
}

pub(super) async fn forget(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let number = numbered(&names, "number")?;
    let done = forget_contact(&app.desk, &may, &here.session, number).await;
    back(&app, &reader, &here, number, "", done).await
}
