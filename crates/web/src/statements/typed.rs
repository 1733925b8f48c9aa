//! What somebody typed into the form: read from the request, kept as a draft, and
//! turned into the act's input.

use axum::extract::Multipart;
use comity_acts::{Fault, Faults, NewFile, NewStatement};
use comity_domain::{
    Audience, MailedTextId, SessionId,
    mailed::MailedText,
    statement::{MOST_FILE_BYTES, StoredFile, normalise_text},
};
use comity_outside::documents::{Kind, Refusal, Taken};
use comity_words::{Language, Words, guess_language};
use serde::{Deserialize, Serialize};

use crate::{documents, error::PageError};

/// Everything of the form, as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub text: String,
    pub file: Option<TypedFile>,
    pub on_behalf_of: String,
    pub aligned: Vec<String>,
    pub audience: String,
    pub language: String,
    pub check_against_delivery: bool,
    pub title: String,
    pub topic: String,
    /// The text received by mail that it is made of.
    pub from_mail: Option<MailedTextId>,
    /// What was wrong with a file that could not be kept.
    #[serde(skip)]
    pub refused_file: Option<Fault>,
}

/// An uploaded file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TypedFile {
    pub name: String,
    /// Plain text as it is; empty for a file whose text was taken out of it.
    pub content: String,
    /// What was taken out of a Word document or PDF.
    #[serde(default)]
    pub taken: Option<TakenFile>,
}

/// A Word document or PDF, with the text taken out of it. That text stands in the
/// form's text field, where its owner mends it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TakenFile {
    pub is_pdf: bool,
    /// The bytes, in base64.
    pub bytes: String,
    pub text: String,
    /// What the document holds beside its text: word and number.
    pub left_out: Vec<(String, usize)>,
}

impl TypedFile {
    fn taken(name: String, bytes: &[u8], taken: Taken) -> TypedFile {
        TypedFile {
            name,
            content: String::new(),
            taken: Some(TakenFile {
                is_pdf: taken.kind == Kind::Pdf,
                bytes: documents::to_base64(bytes),
                left_out: documents::counted(&taken),
                text: taken.text,
            }),
        }
    }

    /// What it is, by its bytes.
    fn kind(&self) -> Kind {
        match &self.taken {
            Some(taken) if taken.is_pdf => Kind::Pdf,
            Some(_) => Kind::Docx,
            None => Kind::of_text(&self.name),
        }
    }

    /// As the act takes it.
    fn new_file(&self) -> NewFile {
        NewFile {
            name: self.name.clone(),
            content: match &self.taken {
                Some(taken) => documents::from_base64(&taken.bytes),
                None => self.content.clone().into_bytes(),
            },
            kind: self.kind(),
            taken: self.taken.as_ref().map(|taken| taken.text.clone()),
        }
    }
}

/// The draft's name: one for each session.
pub(super) fn draft_form(session: SessionId) -> String {
    format!("statement:{session}")
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

    /// Reads the form. A file of an earlier step stays unless a new one comes or it
    /// is left out.
    pub async fn read(mut form: Multipart, earlier: Option<Typed>) -> Result<Typed, PageError> {
        let mut typed = Typed::default();
        if let Some(earlier) = earlier {
            typed.file = earlier.file;
            typed.from_mail = earlier.from_mail;
        }
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
                "text" => typed.text = value,
                "on_behalf_of" => typed.on_behalf_of = value,
                "aligned" => typed.aligned.push(value),
                "audience" => typed.audience = value,
                "language" => typed.language = value,
                "check_against_delivery" => typed.check_against_delivery = true,
                "title" => typed.title = value,
                "topic" => typed.topic = value,
                "leave_out_file" => leave_out = true,
                _ => {}
            }
        }
        // A new file takes the old one's place in any case.
        if leave_out && uploaded.is_none() {
            typed.file = None;
        }
        if let Some((name, bytes)) = uploaded {
            let read = documents::read(&bytes, &name).await;
            typed.take_file(name, &bytes, read);
        }
        Ok(typed)
    }

    fn take_file(&mut self, name: String, bytes: &[u8], read: Result<Taken, Refusal>) {
        let fault = |key, value| Some(Fault { field: Some("file"), key, value });
        let taken = match read {
            Ok(taken) => taken,
            Err(Refusal::Encoding) => {
                self.refused_file = fault("error-statement-file-encoding", Some(name));
                return;
            }
            Err(refusal) => {
                self.refused_file = fault(refusal.key(), refusal.value());
                return;
            }
        };
        if !taken.kind.is_taken_out() {
            if bytes.len() > MOST_FILE_BYTES {
                self.refused_file = fault("error-statement-file-large", Some(name));
            } else {
                // A text that was taken from an earlier file, and that nobody mended, goes
                // with that file.
                if self.is_text_as_taken() {
                    self.text.clear();
                }
                self.file = Some(TypedFile { name, content: taken.text, taken: None });
            }
            return;
        }
        if !self.text.trim().is_empty() && !self.is_text_as_taken() {
            self.refused_file = fault("error-statement-text-and-file", None);
            return;
        }
        self.text = taken.text.clone();
        self.file = Some(TypedFile::taken(name, bytes, taken));
    }

    /// Whether the text field holds what was taken out of the file, to the letter.
    fn is_text_as_taken(&self) -> bool {
        self.file
            .as_ref()
            .and_then(|file| file.taken.as_ref())
            .is_some_and(|taken| normalise_text(&taken.text) == normalise_text(&self.text))
    }

    /// The form filled with a text that came by mail. Its audience is not chosen.
    pub fn of_mail(mail: &MailedText, file: Option<StoredFile>) -> Typed {
        let mut typed = Typed { from_mail: Some(mail.id), ..Typed::default() };
        match file {
            Some(file) if file.taken_hash.is_some() => {
                typed.text = mail.text.clone();
                typed.file = Some(TypedFile {
                    content: String::new(),
                    taken: Some(TakenFile {
                        is_pdf: file.media_type == Kind::Pdf.media_type(),
                        bytes: documents::to_base64(&file.content),
                        text: mail.text.clone(),
                        left_out: mail.left_out.clone(),
                    }),
                    name: file.name,
                });
            }
            Some(file) => {
                let content = String::from_utf8_lossy(&file.content).into_owned();
                typed.file = Some(TypedFile { name: file.name, content, taken: None });
            }
            None => typed.text = mail.text.clone(),
        }
        typed
    }

    /// Whether nothing was typed that would be lost.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.file.is_none() && self.title.trim().is_empty()
    }

    /// Whether the text was taken out of the file.
    pub fn is_taken(&self) -> bool {
        self.file.as_ref().is_some_and(|file| file.taken.is_some())
    }

    /// What the file holds beside the text taken from it, in words.
    pub fn left_out(&self, words: &Words) -> String {
        let taken = self.file.as_ref().and_then(|file| file.taken.as_ref());
        taken.map(|taken| documents::left_out(words, &taken.left_out)).unwrap_or_default()
    }

    /// The text that would be frozen, before it is checked.
    pub fn raw_text(&self) -> &str {
        match &self.file {
            Some(file) if file.taken.is_none() => &file.content,
            _ => &self.text,
        }
    }

    /// The language the text seems to be in.
    pub fn guessed(&self) -> Option<Language> {
        guess_language(self.raw_text())
    }

    /// The language chosen, else the one suggested.
    pub fn language(&self) -> Option<Language> {
        self.language.parse().ok().or_else(|| self.guessed())
    }

    /// The act's input, with the faults of what does not parse. Beside a fault stands
    /// a value that lets the rest be checked.
    pub fn statement(&self, session: SessionId) -> (NewStatement, Faults) {
        let mut faults = Faults::default();
        if let Some(fault) = &self.refused_file {
            faults.0.push(fault.clone());
        }
        let audience = self.audience.parse().unwrap_or_else(|_| {
            faults.field("audience", "error-statement-audience");
            Audience::Public
        });
        let topic = match &*self.topic {
            "" => None,
            id => {
                let topic = id.parse().ok();
                if topic.is_none() {
                    faults.field("topic", "error-statement-topic");
                }
                topic
            }
        };
        let aligned: Vec<_> = self.aligned.iter().filter_map(|id| id.parse().ok()).collect();
        if aligned.len() != self.aligned.len() {
            faults.field("aligned", "error-statement-aligned-states");
        }
        let line = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let new = NewStatement {
            on_behalf_of: line(&self.on_behalf_of),
            aligned,
            title: line(&self.title),
            topic,
            language: self.language().unwrap_or(Language::En),
            text: self.text.clone(),
            file: self.file.as_ref().map(TypedFile::new_file),
            check_against_delivery: self.check_against_delivery,
            audience,
            from_draft: Some(draft_form(session)),
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
