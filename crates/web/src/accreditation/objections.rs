//! The form by which a Member State objects, and the way to take an objection back.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::{Html, Response},
};
use comity_acts::{NewObjection, Objector, object, withdraw_objection};
use comity_domain::accreditation::{Application, List, Release, Standing};
use comity_store::accreditation;

use super::{Plain, answer, list, numbered, page};
use crate::{
    App,
    access::By,
    error::PageError,
    form::Posted,
    here::Here,
    manage::{Form, Typed},
    reader::Reader,
};

/// The organization of an address and the list it stands on, while the reader's State may
/// object to it.
async fn named(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &HashMap<String, String>,
) -> Result<(List, Application), PageError> {
    let of = list::named(app, reader, here, names).await?;
    let number = numbered(names, "number")?;
    let session = here.session.id;
    let one = accreditation::by_number(app.db(), reader.scope, session, number).await?;
    let one = one.filter(|one| one.listed.is_some_and(|(id, _)| id == of.id));
    let one = one.ok_or(PageError::NotFound)?;
    if !list::is_member(reader, here) {
        return Err(PageError::NotFound);
    }
    Ok((of, one))
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Objector>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let (of, one) = named(&app, &reader, &here, &names).await?;
    if one.standing == Standing::Withdrawn {
        return Err(PageError::NotFound);
    }
    page(&reader, &here, plain(&reader, &here, &of, &one, &Typed::default()))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Objector>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let (of, one) = named(&app, &reader, &here, &names).await?;
    let new = NewObjection {
        list: of.number,
        application: one.number,
        reason: typed.get("reason").to_owned(),
        release: typed.word("release"),
    };
    let done = object(&app.desk, &may, &here.session, new).await;
    let target = list::href(&reader, &here, of.number);
    answer(&reader, &here, done, &target, || plain(&reader, &here, &of, &one, &typed))
}

pub(super) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Objector>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let (of, one) = named(&app, &reader, &here, &names).await?;
    let done = withdraw_objection(&app.desk, &may, &here.session, of.number, one.number).await;
    list::back(&app, &reader, &here, &of, done).await
}

fn plain(reader: &Reader, here: &Here, of: &List, one: &Application, typed: &Typed) -> Plain {
    let w = &reader.words;
    let own = reader.scope.participant();
    let state = own.map_or("", |own| here.roster.name(own, reader.language));
    let rule = w.t(format!("accreditation-disclosure-{}", of.disclosure));
    let releases = Release::ALL
        .iter()
        .map(|one| (one.word().to_owned(), w.t(format!("accreditation-release-{one}"))));
    Plain {
        title: w.with1("accreditation-object-title", "name", &*one.name),
        lede: w.with1("accreditation-object-what", "state", state),
        form: Form::new(w, typed, w.t("accreditation-object-send"))
            .under(super::show::list_title(reader, of), list::href(reader, here, of.number))
            .area("reason", w.t("accreditation-reason"), Some(w.t("accreditation-reason-hint")))
            .radios("release", w.t("accreditation-release"), Some(rule), releases),
    }
}
