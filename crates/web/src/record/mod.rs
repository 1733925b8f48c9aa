//! What the record proves, its checkpoint to keep, and a participant's own part of it.

mod acts;

use askama::Template;
use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{
    Archivist, Participating, Right as _, checkpoint_record, export_own_record, verifying_key,
};
use tokio::sync::Mutex;

use crate::{
    App,
    access::By,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    routing::{Routes, get},
    saved,
};

const BASE: &str = "/{language}/s/{session}/record";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(BASE, get(show))
        .route(&format!("{BASE}/checkpoint"), get(checkpoint))
        .route(&format!("{BASE}/own"), get(own))
        .route(&format!("{BASE}/acts"), get(acts::list))
        .route(&format!("{BASE}/acts/{{position}}/receipt"), get(acts::receipt))
}

#[derive(Template)]
#[template(path = "record/show.html")]
struct RecordPage {
    frame: Frame,
    href: String,
    size: String,
    /// The signed checkpoint.
    note: String,
    key: String,
    /// What a file saved here is called.
    file: String,
    /// Whether the reader's participant has a part of its own.
    has_own: bool,
}

async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Html<String>, PageError> {
    let href = format!("{}/record", here.base(reader.language));
    let page = RecordPage {
        frame: Frame::of(&reader, &here, Part::Session)
            .crumb(reader.words.t("record-title"), href.clone()),
        size: reader.words.number(reader.record_size),
        note: app.signed.note(&app, &reader).await?,
        key: verifying_key(&app.desk).await?.to_string(),
        file: OWN_FILE.to_owned(),
        has_own: reader.scope.role().is_some_and(Participating::is_held_by),
        href,
    };
    Ok(Html(page.render()?))
}

/// Checkpoints and exports are texts for people as well.
const TEXT: &str = "text/plain; charset=utf-8";
/// What the file with a delegation's part is called.
const OWN_FILE: &str = "record.txt";

/// The checkpoint of one size of the record: signing reads every leaf, so it is done once
/// for all who ask until the record grows.
#[derive(Default)]
pub(crate) struct Signed {
    last: Mutex<Option<(i64, String)>>,
}

impl Signed {
    /// The signed checkpoint of the record as large as this reader's request found it, or
    /// larger.
    async fn note(&self, app: &App, reader: &Reader) -> Result<String, PageError> {
        // Held while signing: who asks meanwhile gets the same.
        let mut last = self.last.lock().await;
        if let Some((size, note)) = last.as_ref()
            && *size >= reader.record_size
        {
            return Ok(note.clone());
        }
        let note = checkpoint_record(&app.desk).await?;
        *last = Some((reader.record_size, note.clone()));
        Ok(note)
    }
}

async fn checkpoint(
    State(app): State<App>,
    reader: Reader,
    _here: Here,
) -> Result<Response, PageError> {
    Ok(saved::named_here("checkpoint.txt", TEXT, app.signed.note(&app, &reader).await?))
}

/// Everything of the reader's own participant, and of nobody else.
async fn own(
    State(app): State<App>,
    _here: Here,
    By(may): By<Archivist>,
) -> Result<Response, PageError> {
    app.limits.take(may.account())?;
    Ok(saved::named_here(OWN_FILE, TEXT, export_own_record(&app.desk, &may).await?))
}
