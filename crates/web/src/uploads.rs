//! Uploaded documents: read where blocking is allowed, and what they hold beside their
//! text in the reader's words.

use axum::{
    body::Bytes,
    extract::{
        FromRequest, Multipart, Request,
        multipart::{MultipartError, MultipartRejection},
    },
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use comity_acts::{Fault, NewFile, Value};
use comity_domain::{
    room,
    statement::{MOST_FILE_BYTES, StoredFile, normalise_text},
};
use comity_outside::{
    documents::{self, Kind, LeftOut, Refusal, Taken},
    scanner::{Finding, Scanner},
};
use comity_store::{file::FileFacts, ticket::Ticket};
use comity_words::Words;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{App, error::PageError, reader::Reader, saved, second_origin};

/// An uploaded file, as a form's draft keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TypedFile {
    pub(crate) name: String,
    /// Plain text as it is; empty for a file whose text was taken out of it.
    pub(crate) content: String,
    /// What was taken out of a Word document or PDF.
    #[serde(default)]
    pub(crate) taken: Option<TakenFile>,
}

/// A Word document or PDF, with the text taken out of it. That text stands in the form's
/// text field, where its owner mends it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TakenFile {
    is_pdf: bool,
    /// The bytes, in base64.
    bytes: String,
    text: String,
    /// What the document holds beside its text: word and number.
    left_out: Vec<(String, usize)>,
}

impl TypedFile {
    fn of_taken(name: String, bytes: &[u8], taken: Taken) -> TypedFile {
        TypedFile {
            name,
            content: String::new(),
            taken: Some(TakenFile {
                is_pdf: taken.kind == Kind::Pdf,
                bytes: to_base64(bytes),
                left_out: counted(&taken),
                text: taken.text,
            }),
        }
    }

    /// A file that is kept already, with the text taken out of it.
    pub(crate) fn of_stored(
        file: StoredFile,
        text: &str,
        left_out: &[(String, usize)],
    ) -> TypedFile {
        let taken = file.taken_hash.is_some().then(|| TakenFile {
            is_pdf: file.media_type == Kind::Pdf.media_type(),
            bytes: to_base64(&file.content),
            text: text.to_owned(),
            left_out: left_out.to_vec(),
        });
        let content = match &taken {
            Some(_) => String::new(),
            None => String::from_utf8_lossy(&file.content).into_owned(),
        };
        TypedFile { name: file.name, content, taken }
    }

    /// As acts take it.
    pub(crate) fn new_file(&self) -> NewFile {
        match &self.taken {
            Some(taken) => NewFile {
                name: self.name.clone(),
                content: from_base64(&taken.bytes),
                kind: if taken.is_pdf { Kind::Pdf } else { Kind::Docx },
                taken: Some(taken.text.clone()),
            },
            None => NewFile::of_text(self.name.clone(), self.content.clone().into_bytes()),
        }
    }

    /// What its owner is asked to check of a text that was taken out of it; empty for a
    /// file that is the text.
    pub(crate) fn to_check(&self, words: &Words) -> String {
        if self.taken.is_none() {
            return String::new();
        }
        let check = words.with1("documents-check", "name", self.name.as_str());
        format!("{check} {}", self.left_out(words)).trim_end().to_owned()
    }

    /// What it holds beside the text taken from it, in words.
    pub(crate) fn left_out(&self, words: &Words) -> String {
        self.taken.as_ref().map(|taken| left_out(words, &taken.left_out)).unwrap_or_default()
    }
}

/// Puts an upload into a form: plain text as the file that is the text, a document as
/// the text taken from it. A text that was typed is not overwritten; one that was taken
/// from an earlier file, and that nobody mended, goes with that file.
fn take_file(
    text: &mut String,
    file: &mut Option<TypedFile>,
    name: String,
    bytes: &[u8],
    read: Result<Taken, Refusal>,
) -> Option<Fault> {
    let fault = |key, value: Option<String>| {
        Some(Fault { field: Some("file"), key, value: value.map(Value::One) })
    };
    let is_as_taken = file
        .as_ref()
        .and_then(|file| file.taken.as_ref())
        .is_some_and(|taken| normalise_text(&taken.text) == normalise_text(text));
    let taken = match read {
        Ok(taken) => taken,
        Err(Refusal::Encoding) => return fault("error-statement-file-encoding", Some(name)),
        Err(refusal) => return fault(refusal.key(), refusal.value()),
    };
    if !taken.kind.is_taken_out() {
        if bytes.len() > MOST_FILE_BYTES {
            return fault("error-statement-file-large", Some(name));
        }
        if is_as_taken {
            text.clear();
        }
        *file = Some(TypedFile { name, content: taken.text, taken: None });
        return None;
    }
    if !text.trim().is_empty() && !is_as_taken {
        return fault("error-statement-text-and-file", None);
    }
    text.clone_from(&taken.text);
    *file = Some(TypedFile::of_taken(name, bytes, taken));
    None
}

/// A form with a file field on its way in. Handlers take this, and no bare `Multipart`: its
/// file is shown to the scanner before anything is made of it.
pub(crate) struct Upload {
    form: Multipart,
    scanner: Option<Scanner>,
}

impl FromRequest<App> for Upload {
    type Rejection = MultipartRejection;

    async fn from_request(request: Request, app: &App) -> Result<Upload, MultipartRejection> {
        let form = Multipart::from_request(request, app).await?;
        Ok(Upload { form, scanner: app.settings.scanner.clone() })
    }
}

/// A form with a file field, as it was sent.
#[derive(Default)]
pub(crate) struct Sent {
    /// Names and values of its other fields, in order.
    pub(crate) fields: Vec<(String, String)>,
    /// The file's name and bytes; none when the field was left empty.
    pub(crate) file: Option<(String, Bytes)>,
    /// What is wrong with a file that was sent and is not there: nobody vouches for it.
    pub(crate) refused: Option<Fault>,
}

impl Sent {
    /// Reads a form whole, and shows its file to the scanner.
    ///
    /// # Errors
    /// When it cannot be read, or is larger than the route allows.
    pub(crate) async fn read(upload: Upload) -> Result<Sent, PageError> {
        let mut sent = Sent::read_unseen(upload.form).await?;
        if let (Some(scanner), Some((name, bytes))) = (&upload.scanner, &sent.file) {
            sent.refused = refused(scanner, name, bytes).await;
            if sent.refused.is_some() {
                sent.file = None;
            }
        }
        Ok(sent)
    }

    /// Reads a form whose file goes no further.
    ///
    /// # Errors
    /// As [`Sent::read`].
    pub(crate) async fn read_unseen(mut form: Multipart) -> Result<Sent, PageError> {
        let mut sent = Sent::default();
        while let Some(field) = form.next_field().await.map_err(unreadable)? {
            let name = field.name().unwrap_or_default().to_owned();
            if name == "file" {
                let file_name = field.file_name().unwrap_or_default().to_owned();
                let bytes = field.bytes().await.map_err(unreadable)?;
                // An empty file field is sent without a name.
                if !file_name.is_empty() {
                    sent.file = Some((file_name, bytes));
                }
            } else {
                sent.fields.push((name, field.text().await.map_err(unreadable)?));
            }
        }
        Ok(sent)
    }

    /// Settles which file the form holds now: the one just sent, else that of an earlier
    /// step, unless it is left out. Gives what is wrong with one that cannot be kept.
    pub(crate) async fn settle_file(
        self,
        text: &mut String,
        file: &mut Option<TypedFile>,
    ) -> Option<Fault> {
        self.settle(text, file, |_| {}).await
    }

    /// The same for a paper, whose text keeps the headings of a document marked.
    pub(crate) async fn settle_paper(
        self,
        text: &mut String,
        file: &mut Option<TypedFile>,
    ) -> Option<Fault> {
        self.settle(text, file, |taken| taken.text = std::mem::take(&mut taken.headed)).await
    }

    async fn settle(
        self,
        text: &mut String,
        file: &mut Option<TypedFile>,
        prepare: impl FnOnce(&mut Taken),
    ) -> Option<Fault> {
        if self.refused.is_some() {
            return self.refused;
        }
        let Some((name, bytes)) = self.file else {
            if self.fields.iter().any(|(name, _)| name == "leave_out_file") {
                *file = None;
            }
            return None;
        };
        // A new file takes the old one's place in any case.
        let read = read(&bytes, &name).await.map(|mut taken| {
            prepare(&mut taken);
            taken
        });
        take_file(text, file, name, &bytes, read)
    }
}

/// Why a file is not taken, as the scanner sees it.
async fn refused(scanner: &Scanner, name: &str, bytes: &[u8]) -> Option<Fault> {
    let key = match scanner.scan(bytes).await {
        Ok(Finding::Clean) => return None,
        Ok(Finding::Found(found)) => {
            tracing::warn!(%found, "the scanner knows a file as malicious; it was not taken");
            "error-file-malicious"
        }
        Err(error) => {
            tracing::error!(%error, "no file is taken");
            "error-file-unscanned"
        }
    };
    Some(Fault { field: Some("file"), key, value: Some(Value::One(name.to_owned())) })
}

fn unreadable(error: MultipartError) -> PageError {
    tracing::warn!(%error, "unreadable form");
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        PageError::TooLarge
    } else {
        PageError::Unreadable
    }
}

/// What a page says of a text beside the file it came in: that it was taken out of it, and
/// whether it was mended. Empty when the file is the text.
pub(crate) fn taken_from(words: &Words, file: &FileFacts, text_hash: &str) -> String {
    match &file.taken_hash {
        None => String::new(),
        Some(taken) if *taken == text_hash => words.t("documents-taken"),
        Some(_) => words.t("documents-taken-mended"),
    }
}

/// Reads an upload without holding up others.
pub(crate) async fn read(bytes: &[u8], name: &str) -> Result<Taken, Refusal> {
    let (bytes, name) = (bytes.to_vec(), name.to_owned());
    let reading = tokio::task::spawn_blocking(move || documents::read(&bytes, &name));
    reading.await.unwrap_or_else(|error| {
        tracing::error!(%error, "reading a document failed");
        Err(Refusal::Damaged)
    })
}

/// The largest request with a file: a scan or a file of a private room, which may be larger
/// than a document that is read, and the form round it.
pub(crate) const MOST_UPLOAD: usize = room::MOST_FILE_BYTES + 2 * 1024 * 1024;

/// What a document holds beside its text, as a draft keeps it: word and number.
pub(crate) fn counted(taken: &Taken) -> Vec<(String, usize)> {
    taken.left_out.iter().map(|(kind, count)| (kind.word().to_owned(), *count)).collect()
}

/// What a document holds beside its text, in the reader's words: “1 picture and 2
/// comments are not part of the text.” Empty when it holds nothing else.
pub(crate) fn left_out(words: &Words, counted: &[(String, usize)]) -> String {
    let named: Vec<String> = LeftOut::ALL
        .into_iter()
        .filter_map(|kind| {
            let (_, count) = counted.iter().find(|(word, _)| word == kind.word())?;
            Some(words.n(kind.key(), *count))
        })
        .collect();
    if named.is_empty() {
        return String::new();
    }
    words.with1("documents-left-out", "list", words.list(&named))
}

/// Bytes as a form's draft keeps them.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// And back; a draft that does not read back holds no bytes.
pub(crate) fn from_base64(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap_or_default()
}

/// A file as it was received: from the second origin where there is one, else from here.
pub(crate) fn give(app: &App, reader: &Reader, file: StoredFile) -> Response {
    sent_on(app, reader, file.id.0).unwrap_or_else(|| download_of(file))
}

/// To the second origin, where there is one, with a ticket for a file that this reader was
/// found to be given.
pub(crate) fn sent_on(app: &App, reader: &Reader, file: Uuid) -> Option<Response> {
    let files = app.settings.files_origin.as_ref()?;
    let ticket = Ticket::write(app.db(), reader.actor.as_ref(), file, reader.now);
    Some(Redirect::to(&format!("{files}{}{ticket}", second_origin::GIVEN)).into_response())
}

pub(crate) fn download_of(file: StoredFile) -> Response {
    download(&file.name, &file.media_type, file.content)
}

/// A file as it was received: always saved, never shown.
pub(crate) fn download(name: &str, media_type: &str, content: Vec<u8>) -> Response {
    let media_type = match media_type {
        "text/markdown" => "text/markdown; charset=utf-8",
        "application/pdf" => "application/pdf",
        "image/png" => "image/png",
        "image/jpeg" => "image/jpeg",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
        _ => "text/plain; charset=utf-8",
    };
    saved::named_elsewhere(name, media_type, content)
}
