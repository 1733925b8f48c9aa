//! What somebody typed into the forms of a paper and of its revision: read from the
//! request, kept as a draft, and turned into the acts' input.

use axum::extract::Multipart;
use comity_acts::{Fault, Faults, NewFile, NewPaper, NewRevision};
use comity_domain::{Audience, SessionId, paper::PaperKind};
use comity_seal::sha256_hex;
use comity_words::{Language, guess_language};
use serde::{Deserialize, Serialize};

use crate::{
    error::PageError,
    uploads::{self, TypedFile, take_file},
};

/// Everything of the form, as typed. A revision uses the first three and `of_version`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub title: String,
    pub text: String,
    pub file: Option<TypedFile>,
    pub audience: String,
    pub language: String,
    pub topics: Vec<String>,
    pub presents: bool,
    pub presents_topic: String,
    pub non_paper: bool,
    /// The version that a revision was written from.
    pub of_version: i64,
    /// What was wrong with a file that could not be kept.
    #[serde(skip)]
    pub refused_file: Option<Fault>,
}

/// The draft of a new paper: one for each session.
pub(super) fn draft_form(session: SessionId) -> String {
    format!("paper:{session}")
}

/// The draft of a revision: one for each paper, named by its address, which is all that is
/// known when the session has lapsed.
pub(super) fn revision_form(slug: &str, key: &str) -> String {
    format!("paper-revision:{slug}:{key}")
}

impl Typed {
    /// The draft as it is kept.
    pub fn to_draft(&self) -> Result<String, PageError> {
        serde_json::to_string(self).map_err(|error| {
            tracing::error!(%error, "a draft does not serialise");
            PageError::Failed
        })
    }

    /// A kept draft; one that does not read back is as good as none.
    pub fn from_draft(kept: &str) -> Option<Typed> {
        serde_json::from_str(kept).ok()
    }

    /// Two windows may work on one draft: submitting demands the one that was shown. The
    /// language is chosen beside the button and does not count.
    pub fn digest(&self) -> Result<String, PageError> {
        let without = Typed { language: String::new(), ..self.clone() };
        Ok(sha256_hex(without.to_draft()?.as_bytes()))
    }

    /// Reads the form. A file of an earlier step stays unless a new one comes or it is left
    /// out.
    pub async fn read(mut form: Multipart, earlier: Option<Typed>) -> Result<Typed, PageError> {
        let mut typed = Typed { file: earlier.and_then(|one| one.file), ..Typed::default() };
        let mut uploaded = None;
        let mut leave_out = false;
        while let Some(field) = form.next_field().await.map_err(unreadable)? {
            let name = field.name().unwrap_or_default().to_owned();
            if name == "file" {
                let file_name = field.file_name().unwrap_or_default().to_owned();
                let bytes = field.bytes().await.map_err(unreadable)?;
                // An empty file field is sent without a name.
                if !file_name.is_empty() {
                    uploaded = Some((file_name, bytes));
                }
                continue;
            }
            let value = field.text().await.map_err(unreadable)?;
            match &*name {
                "title" => typed.title = value,
                "text" => typed.text = value,
                "audience" => typed.audience = value,
                "language" => typed.language = value,
                "topics" => typed.topics.push(value),
                "presents" => typed.presents = true,
                "presents_topic" => typed.presents_topic = value,
                "non_paper" => typed.non_paper = true,
                "of_version" => typed.of_version = value.parse().unwrap_or_default(),
                "leave_out_file" => leave_out = true,
                _ => {}
            }
        }
        // A new file takes the old one's place in any case.
        if leave_out && uploaded.is_none() {
            typed.file = None;
        }
        if let Some((name, bytes)) = uploaded {
            let read = uploads::read(&bytes, &name).await;
            typed.refused_file = take_file(&mut typed.text, &mut typed.file, name, &bytes, read);
        }
        Ok(typed)
    }

    fn new_file(&self) -> Option<NewFile> {
        self.file.as_ref().map(TypedFile::new_file)
    }

    /// The language the text seems to be in.
    pub fn guessed(&self) -> Option<Language> {
        match &self.file {
            Some(file) if file.taken.is_none() => guess_language(&file.content),
            _ => guess_language(&self.text),
        }
    }

    /// The language chosen, else the one suggested.
    pub fn language(&self) -> Option<Language> {
        self.language.parse().ok().or_else(|| self.guessed())
    }

    /// Joins the faults of reading with those of the act; without a file that was refused
    /// there is no text, which goes without saying.
    pub fn join(&self, faults: &mut Faults, more: Faults) {
        let is_refused = self.refused_file.is_some();
        let said = |one: &Fault| is_refused && one.field == Some("text");
        faults.0.extend(more.0.into_iter().filter(|one| !said(one)));
    }

    /// The act's input, with the faults of what does not parse. Beside a fault stands a
    /// value that lets the rest be checked.
    pub fn paper(&self, session: SessionId) -> (NewPaper, Faults) {
        let mut faults = Faults::default();
        faults.0.extend(self.refused_file.clone());
        let audience = self.audience.parse().unwrap_or_else(|_| {
            faults.field("audience", "error-paper-audience");
            Audience::Public
        });
        let topics: Vec<_> = self.topics.iter().filter_map(|id| id.parse().ok()).collect();
        if topics.len() != self.topics.len() {
            faults.field("topics", "error-statement-topic");
        }
        let presents = self.presents.then(|| self.presents_topic.parse().ok());
        if presents == Some(None) {
            faults.field("presents_topic", "error-paper-present-topic");
        }
        let new = NewPaper {
            kind: if self.non_paper { PaperKind::NonPaper } else { PaperKind::Paper },
            title: self.title.clone(),
            topics,
            presents: presents.flatten(),
            language: self.language().unwrap_or(Language::En),
            text: self.text.clone(),
            file: self.new_file(),
            audience,
            from_draft: Some(draft_form(session)),
        };
        (new, faults)
    }

    /// The input of a revision, whose draft has this name.
    pub fn revision(&self, form: &str) -> (NewRevision, Faults) {
        let mut faults = Faults::default();
        faults.0.extend(self.refused_file.clone());
        let new = NewRevision {
            of_version: self.of_version,
            title: self.title.clone(),
            text: self.text.clone(),
            file: self.new_file(),
            from_draft: Some(form.to_owned()),
        };
        (new, faults)
    }
}

fn unreadable(error: axum::extract::multipart::MultipartError) -> PageError {
    tracing::info!(%error, "unreadable form");
    if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
        PageError::TooLarge
    } else {
        PageError::Unreadable
    }
}
