//! Lists of participants as they were issued: their documents, and the form that issues one.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::{Html, Response},
};
use comity_acts::{Secretariat, issue_participants};
use comity_domain::document::DocumentKind;
use comity_store::participants_list;

use crate::{
    App,
    access::By,
    documents::{Wanted, give},
    error::PageError,
    form::Posted,
    frame::{Frame, Part},
    here::Here,
    manage::{Form, Plain, Typed, answer_in, form_in},
    reader::Reader,
};

fn base(reader: &Reader, here: &Here) -> String {
    format!("{}/participants", here.base(reader.language))
}

/// The document of an issued list. Lists are for everybody.
pub(super) async fn document(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let number: i64 =
        names.get("number").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    let all = participants_list::all(app.db(), here.session.id).await?;
    let list = all.into_iter().find(|one| one.number == number).ok_or(PageError::NotFound)?;
    let page = base(&reader, &here);
    let wanted = Wanted {
        kind: DocumentKind::Participants,
        subject: list.id.0,
        part: Part::Participants,
        name: list.symbol,
        href: format!("{page}/lists/{number}"),
        page,
    };
    give(&app, &reader, &here, names.get("format"), wanted).await
}

pub(super) async fn form(
    reader: Reader,
    here: Here,
    By(_): By<Secretariat>,
) -> Result<Html<String>, PageError> {
    let frame = Frame::of(&reader, &here, Part::Participants);
    form_in(&reader, frame, plain(&reader, &here, &Typed::default()))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let done = issue_participants(&app.desk, &may, &here.session, typed.get("symbol")).await;
    let frame = || Frame::of(&reader, &here, Part::Participants);
    let target = base(&reader, &here);
    answer_in(&reader, done, &target, || (frame(), plain(&reader, &here, &typed)))
}

fn plain(reader: &Reader, here: &Here, typed: &Typed) -> Plain {
    let w = &reader.words;
    Plain {
        title: w.t("people-list-issue"),
        lede: w.t("people-list-issue-what"),
        form: Form::new(w, typed, w.t("people-list-issue"))
            .under(w.t("nav-participants"), base(reader, here))
            .line(
                "text",
                "symbol",
                w.t("manage-mandate-symbol"),
                Some(w.t("manage-mandate-symbol-hint")),
            ),
    }
}
