//! The reading page of a published summary.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Chair, Right as _};
use comity_domain::document::{DocumentKind, Format};
use comity_store::summary;

use super::{
    Names,
    document::{Document, document},
    find, href,
    readable::{Readable, class_of},
};
use crate::{
    App, documents,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/show.html")]
struct ShowPage {
    frame: Frame,
    doc: Document,
    href: String,
    base: String,
    hash: String,
    /// The version as a PDF: what most come for.
    pdf: String,
    /// The version as one HTML file.
    html: String,
    /// The other versions: symbol, day and address.
    versions: Vec<OtherVersion>,
    /// The symbol and address of the newest version, if this is none.
    newer: Option<(String, String)>,
    /// Where the changes since the version before are shown; empty for the first.
    changes: String,
    /// To whom it was published; for the Chair's side.
    audience: String,
    is_chairs_side: bool,
    /// Where the Chair withdraws it; empty for everybody else.
    withdraw: String,
}

struct OtherVersion {
    symbol: String,
    day: String,
    href: String,
}

/// Which version is asked for.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    version: Option<i64>,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Wished>,
) -> Result<Response, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let mut lines = summary::lines(app.db(), here.session.id, reader.scope).await?;
    lines.retain(|line| line.summary_id == of.id && line.stands());
    let at = href(&reader, &here, &of);
    let Some(newest) = lines.last() else {
        // Nothing to read yet: the Chair's side works on it, others find nothing.
        return if reader.scope.is_chairs_side() {
            Ok(Redirect::to(&format!("{at}/work")).into_response())
        } else {
            Err(PageError::NotFound)
        };
    };
    let ordinal = wished.version.unwrap_or(newest.ordinal);
    let version = summary::version(app.db(), reader.scope, of.id, ordinal)
        .await?
        .ok_or(PageError::NotFound)?;
    let readable =
        Readable::load(&app, &reader, &here, class_of(reader.scope, version.audience)).await?;
    let day_of = |instant| reader.words.date(here.session.day_of(instant));
    let doc = document(
        &app,
        &reader,
        &here,
        &version.content,
        &readable,
        version.symbol.clone(),
        day_of(version.published_at),
    )
    .await?;
    let earlier = lines.iter().rfind(|line| line.ordinal < ordinal);
    let is_chair = reader.scope.role().is_some_and(Chair::is_held_by);
    let frame = Frame::of(&reader, &here, Part::Report).crumb(&version.symbol, &at);
    let page = ShowPage {
        frame,
        versions: lines
            .iter()
            .filter(|line| line.ordinal != ordinal)
            .map(|line| OtherVersion {
                symbol: line.symbol.clone(),
                day: day_of(line.published_at),
                href: format!("{at}?version={}", line.ordinal),
            })
            .collect(),
        newer: (newest.ordinal != ordinal).then(|| (newest.symbol.clone(), at.clone())),
        changes: earlier.map_or_else(String::new, |line| {
            format!("{at}/changes?from={}&to={ordinal}", line.ordinal)
        }),
        audience: if reader.scope.is_chairs_side() {
            audience_label(&reader.words, version.audience)
        } else {
            String::new()
        },
        is_chairs_side: reader.scope.is_chairs_side(),
        withdraw: if is_chair { format!("{at}/withdraw/{ordinal}") } else { String::new() },
        hash: version.content_hash,
        pdf: format!("{}/{}", document_href(&at, ordinal), Format::Pdf),
        html: format!("{}/{}", document_href(&at, ordinal), Format::Html),
        base: here.base(reader.language),
        href: at,
        doc,
    };
    Ok(Html(page.render()?).into_response())
}

/// The address of a version's documents, without the format.
fn document_href(at: &str, ordinal: i64) -> String {
    format!("{at}/document/{ordinal}")
}

/// A version as a file, for whoever reads it.
pub(super) async fn give(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let ordinal: i64 =
        names.get("version").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    let version = summary::version(app.db(), reader.scope, of.id, ordinal)
        .await?
        .ok_or(PageError::NotFound)?;
    let at = href(&reader, &here, &of);
    let wanted = documents::Wanted {
        kind: DocumentKind::Summary,
        subject: of.id.version(ordinal),
        part: Part::Report,
        name: version.symbol,
        page: format!("{at}?version={ordinal}"),
        href: document_href(&at, ordinal),
    };
    documents::give(&app, &reader, &here, names.get("format"), wanted).await
}
