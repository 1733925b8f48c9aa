//! Composing, first step: the text of a letter, pasted or uploaded, or none.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{ChairsSide, Fault, Faults, May, Value, keep_draft, keep_lapsed_draft};
use comity_domain::{
    SessionId,
    letter::Letter,
    session::Topic,
    statement::{MOST_CHARACTERS, MOST_FILE_BYTES},
};
use comity_outside::documents::Refusal;
use comity_store::letter;

use super::{
    Composing,
    reading::fill,
    rows::{Document, Typed},
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::Shown,
    frame::{Frame, Part},
    here::Here,
    kept,
    reader::Reader,
    uploads::{self, Sent, Upload},
};

#[derive(Template)]
#[template(path = "letters/new.html")]
struct NewPage {
    frame: Frame,
    faults: Shown,
    base: String,
    text: String,
    is_kept: bool,
}

/// The form draft of a letter that is not composed yet.
pub(super) fn draft_form(session: SessionId) -> String {
    format!("letter:{session}")
}

/// The form.
pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ChairsSide>,
    here: Here,
) -> Result<Html<String>, PageError> {
    let is_kept = kept(&app, &may, &here).await?.is_some();
    Ok(Html(new_page(&reader, &here, String::new(), is_kept, Shown::default()).render()?))
}

/// What was typed before and not sent.
pub(super) async fn kept(
    app: &App,
    may: &May<ChairsSide>,
    here: &Here,
) -> Result<Option<Typed>, PageError> {
    kept::kept(app, may, &draft_form(here.session.id)).await
}

/// Reads the text and goes on to the review; nothing is a letter yet.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Composing,
    here: Here,
    posted: Upload,
) -> Result<Response, PageError> {
    let form = draft_form(here.session.id);
    let pasted = Pasted::read(posted).await?;
    let may = match who {
        Composing::Now(may) => may,
        Composing::Lapsed(lapsed) if lapsed.body == here.body.id => {
            let typed = pasted.filled(&here.topics, &[]);
            keep_lapsed_draft(&app.desk, &lapsed, &form, &kept::text(&typed)?).await?;
            return kept::sign_in_again(&reader, &here, Part::Letter);
        }
        Composing::Lapsed(_) => return Err(PageError::NotFound),
    };
    // The language was changed before anything was pasted. What was pasted is read, and
    // goes on in the other language as far as it was read.
    if let Some(page) = kept::in_other_language(&reader).filter(|_| pasted.is_blank()) {
        return Ok(page);
    }
    if !pasted.faults.0.is_empty() {
        let is_kept = kept(&app, &may, &here).await?.is_some();
        let shown = Shown::of(&pasted.faults, &reader.words);
        let page = new_page(&reader, &here, pasted.text, is_kept, shown);
        return Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?));
    }
    let typed = if pasted.empty {
        Typed::default()
    } else {
        let earlier = letter::all(app.db(), here.session.id, reader.scope).await?;
        let published: Vec<_> = earlier.into_iter().filter(|one| one.number.is_some()).collect();
        pasted.filled(&here.topics, &published)
    };
    keep_draft(&app.desk, &may, &form, Some(&kept::text(&typed)?)).await?;
    let next = format!("{}/letters/new/review", here.base(reader.language));
    Ok(Redirect::to(&next).into_response())
}

/// Gives up what was typed.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ChairsSide>,
    here: Here,
) -> Result<Redirect, PageError> {
    kept::forget(&app, &may, &draft_form(here.session.id)).await?;
    Ok(Redirect::to(&format!("{}/letters/new", here.base(reader.language))))
}

fn new_page(reader: &Reader, here: &Here, text: String, is_kept: bool, faults: Shown) -> NewPage {
    let base = here.base(reader.language);
    let frame = Frame::of(reader, here, Part::Letter)
        .crumb(reader.words.t("letters-new-title"), format!("{base}/letters/new"))
        .keeping(reader);
    NewPage { frame, faults, base, text, is_kept }
}

/// What the first step sends.
#[derive(Default)]
struct Pasted {
    text: String,
    /// The text as the reader of letters takes it: of a document with its headings
    /// marked.
    marked: String,
    /// The document it was taken from.
    document: Option<Document>,
    /// Whether to begin with an empty letter.
    empty: bool,
    faults: Faults,
}

impl Pasted {
    /// Whether nothing was pasted and no file sent.
    fn is_blank(&self) -> bool {
        !self.faults.0.is_empty() && self.faults.0.iter().all(|one| one.key == "error-letter-paste")
    }

    /// The form filled from it.
    fn filled(self, topics: &[Topic], published: &[Letter]) -> Typed {
        let mut typed = fill(self.marked, topics, published);
        if self.document.is_some() {
            typed.text = unmarked(&typed.text);
        }
        typed.document = self.document;
        typed
    }

    async fn read(form: Upload) -> Result<Pasted, PageError> {
        let sent = Sent::read(form).await?;
        let mut pasted = Pasted::default();
        for (name, value) in sent.fields {
            match &*name {
                "text" => pasted.text = value.replace("\r\n", "\n"),
                "empty" => pasted.empty = true,
                _ => {}
            }
        }
        pasted.faults.0.extend(sent.refused);
        let file = match sent.file {
            Some((name, bytes)) => pasted.take_file(name, &bytes).await,
            None => None,
        };
        if pasted.empty {
            pasted.faults = Faults::default();
            return Ok(pasted);
        }
        match file {
            Some(_) if !pasted.text.trim().is_empty() => {
                pasted.faults.field("file", "error-letter-text-and-file");
            }
            Some((name, content)) if content.trim().is_empty() => {
                pasted.faults.field_with("file", "error-letter-file-empty", name);
            }
            Some((_, content)) => pasted.marked = content,
            None if pasted.text.trim().is_empty() && pasted.faults.0.is_empty() => {
                pasted.faults.field("text", "error-letter-paste");
            }
            None => pasted.marked.clone_from(&pasted.text),
        }
        if pasted.marked.chars().count() > MOST_CHARACTERS {
            let most = MOST_CHARACTERS.to_string();
            pasted.faults.field_with("text", "error-letter-text-long", most);
        }
        Ok(pasted)
    }

    async fn take_file(&mut self, name: String, bytes: &[u8]) -> Option<(String, String)> {
        match uploads::read(bytes, &name).await {
            Ok(taken) if !taken.kind.is_taken_out() => {
                let lower = name.to_lowercase();
                if ![".txt", ".md", ".markdown"].iter().any(|end| lower.ends_with(end)) {
                    self.faults.field_with("file", "error-letter-file-kind", name);
                    return None;
                }
                if bytes.len() > MOST_FILE_BYTES {
                    self.faults.field("file", "error-letter-file-large");
                    return None;
                }
                let text = taken.text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
                Some((name, text))
            }
            Ok(taken) => {
                self.document = Some(Document::of(&name, bytes, &taken));
                Some((name, taken.marked))
            }
            Err(Refusal::Encoding) => {
                self.faults.field_with("file", "error-letter-file-encoding", name);
                None
            }
            Err(refusal) => {
                let value = refusal.value().map(Value::One);
                self.faults.0.push(Fault { field: Some("file"), key: refusal.key(), value });
                None
            }
        }
    }
}

/// The text of a letter without the marks by which its reader found headings and rows.
fn unmarked(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| {
            let bare = line.trim_start_matches('#');
            if bare.len() < line.len() && bare.starts_with(' ') {
                return bare.trim_start().to_owned();
            }
            let inner = line.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
            let row = line.strip_prefix("| ").and_then(|rest| rest.strip_suffix(" |"));
            inner.or(row).unwrap_or(line).to_owned()
        })
        .collect();
    lines.join("\n")
}
