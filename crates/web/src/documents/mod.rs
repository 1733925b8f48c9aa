//! Documents to take away: the line of links on a page, the file, and the page that
//! says how far a document has come.
//!
//! Nothing here decides who may read. The noun's handler finds its subject under the
//! reader's scope, and hands it over.

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use comity_acts::ask_for_document;
use comity_domain::document::{DocumentKind, Format, State};
use comity_store::document;
use uuid::Uuid;

use crate::{
    App,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    saved,
};

/// The links to a subject's documents in the language of the page.
pub(crate) struct Links {
    /// What they are of, where a page has several lines; else empty.
    pub of: String,
    /// Each format: its name, its address, its media type.
    pub formats: Vec<(String, String, &'static str)>,
}

/// The links whose addresses begin with `href`.
pub(crate) fn links(of: String, href: &str) -> Links {
    let formats = Format::ALL
        .iter()
        .map(|format| {
            let name = format.word().to_uppercase();
            (name, format!("{href}/{format}"), format.media_type())
        })
        .collect();
    Links { of, formats }
}

/// A document that a reader asks for; its subject is one that they may read.
pub(crate) struct Wanted {
    /// What it is of.
    pub kind: DocumentKind,
    /// The letter, statement, version of a summary or evening report.
    pub subject: Uuid,
    /// The part of the navigation it belongs to.
    pub part: Part,
    /// What its subject is called in a breadcrumb.
    pub name: String,
    /// The page of its subject.
    pub page: String,
    /// The address of its documents, without the format.
    pub href: String,
}

#[derive(Template)]
#[template(path = "documents/waiting.html")]
struct WaitingPage {
    frame: Frame,
    /// Why it was given up; empty while it is being made.
    failed: String,
    /// This page.
    here: String,
    /// The page of the subject.
    page: String,
    /// The other format: its name and address.
    other: Vec<(String, String)>,
}

/// Gives the document, or the page that says why it is not there yet: both answer 200,
/// for neither is a mistake of the reader's.
pub(crate) async fn give(
    app: &App,
    reader: &Reader,
    here: &Here,
    format: Option<&String>,
    wanted: Wanted,
) -> Result<Response, PageError> {
    let format: Format = format.and_then(|word| word.parse().ok()).ok_or(PageError::NotFound)?;
    let (kind, subject, language) = (wanted.kind, wanted.subject, reader.language);
    let found = document::find(app.db(), kind, subject, language, format).await?;
    if found.is_none() {
        ask_for_document(&app.desk, &here.session, kind, subject, language, format).await?;
    }
    let failed = match &found {
        Some(found) => match &found.state {
            State::Ready { .. } => {
                let file = document::content(app.db(), found).await?;
                let file = file.ok_or(PageError::NotFound)?;
                return Ok(saved::named_here(&file.name, format.media_type(), file.content));
            }
            State::Failed { failure, detail } => {
                let key = format!("documents-failed-{failure}");
                reader.words.with1(key, "detail", detail)
            }
            State::Waiting => String::new(),
        },
        None => String::new(),
    };
    let frame = Frame::of(reader, here, wanted.part).crumb(wanted.name, &wanted.page);
    let page = WaitingPage {
        frame,
        failed,
        here: format!("{}/{format}", wanted.href),
        page: wanted.page,
        other: Format::ALL
            .iter()
            .filter(|other| **other != format)
            .map(|other| (other.word().to_uppercase(), format!("{}/{other}", wanted.href)))
            .collect(),
    };
    Ok(Html(page.render()?).into_response())
}
