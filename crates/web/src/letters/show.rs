//! The page of a published letter.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{Html, Response},
};
use comity_acts::{Podium, Right as _};
use comity_domain::{Language, document::DocumentKind, letter::RelationKind};

use super::{
    Names,
    draft::Wished,
    find, number,
    paper::{Asked, Paper, paper},
    source::address,
};
use crate::{
    App, documents,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::{LetterParts, LetterShown, Letters},
};

#[derive(Template)]
#[template(path = "letters/show.html")]
struct ShowPage {
    frame: Frame,
    paper: Paper,
    /// Name and address of the document it was read from.
    source: Option<(String, String)>,
    href: String,
    base: String,
    body: String,
    audience: String,
    may_add: bool,
    /// Numbers and addresses of letters that revise it.
    revised_by: Vec<(String, String)>,
    /// Whether the reader's own language is missing.
    is_other_language: bool,
    links: documents::Links,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let number = number(&names)?;
    let kept = app.recall(&reader, LetterShown { session, number, scope }).await?;
    let LetterParts { letter: found, carried, source } =
        kept.as_ref().as_ref().ok_or(PageError::NotFound)?;
    let base = here.base(reader.language);
    let asked: Vec<Asked> = carried
        .iter()
        .map(|one| Asked {
            id: one.id.to_string(),
            number: one.number,
            topic: one.topic_id,
            wording: one.wording.clone(),
            is_withdrawn: one.is_withdrawn,
        })
        .collect();
    let readable = app.recall(&reader, Letters { session, scope }).await?;
    let number = found.number.unwrap_or_default().to_string();
    let href = format!("{base}/letters/{number}");
    let revised_by = readable
        .iter()
        .filter(|later| {
            let is_about = |rel: &comity_domain::letter::Relation| {
                rel.kind == RelationKind::Revises && rel.letter_id == Some(found.id)
            };
            later.relations.iter().any(is_about)
        })
        .filter_map(|later| later.number)
        .map(|later| (later.to_string(), format!("{base}/letters/{later}")))
        .collect();
    let wished = wished.version.parse().ok();
    let role = reader.scope.role();
    let missing = Language::ALL.len() > found.versions.len()
        || found.versions.iter().any(|one| one.standing == comity_domain::Standing::Courtesy);
    let frame = Frame::of(&reader, &here, Part::Letter)
        .crumb(reader.words.with1("letters-number", "number", &number), &href);
    let page = ShowPage {
        frame,
        body: here.body.name.text(reader.language).to_owned(),
        audience: if reader.scope.is_chairs_side() {
            audience_label(&reader.words, found.audience)
        } else {
            String::new()
        },
        may_add: missing && role.is_some_and(Podium::is_held_by),
        revised_by,
        is_other_language: found.versions.iter().all(|one| one.language != reader.language),
        source: source.as_ref().map(|name| (name.clone(), address(&here, &reader, found))),
        links: documents::links(String::new(), &format!("{href}/document")),
        paper: paper(&reader, &here, found, wished, &asked, &readable, &href),
        href,
        base,
    };
    Ok(Html(page.render()?))
}

/// The letter as a file.
pub(super) async fn document(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    give(&app, &reader, &here, &names, DocumentKind::Letter).await
}

/// Its questions on a sheet of their own.
pub(super) async fn questions(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    give(&app, &reader, &here, &names, DocumentKind::Questions).await
}

async fn give(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
    kind: DocumentKind,
) -> Result<Response, PageError> {
    let found = find(app, reader, here, names).await?;
    let number = found.number.unwrap_or_default().to_string();
    let page = format!("{}/letters/{number}", here.base(reader.language));
    let folder = if kind == DocumentKind::Questions { "questions" } else { "document" };
    let wanted = documents::Wanted {
        kind,
        subject: found.id.0,
        part: Part::Letter,
        name: reader.words.with1("letters-number", "number", &number),
        href: format!("{page}/{folder}"),
        page,
    };
    documents::give(app, reader, here, names.get("format"), wanted).await
}
