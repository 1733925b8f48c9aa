//! Uploaded documents: read where blocking is allowed, and what they hold beside their
//! text in the reader's words.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use comity_domain::statement::StoredFile;
use comity_outside::documents::{self, LeftOut, Refusal, Taken};
use comity_words::Words;

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};

/// Reads an upload without holding up others.
pub(crate) async fn read(bytes: &[u8], name: &str) -> Result<Taken, Refusal> {
    let (bytes, name) = (bytes.to_vec(), name.to_owned());
    let reading = tokio::task::spawn_blocking(move || documents::read(&bytes, &name));
    reading.await.unwrap_or_else(|error| {
        tracing::error!(%error, "reading a document failed");
        Err(Refusal::Damaged)
    })
}

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

/// A file as it was received: always saved, never shown by the browser.
pub(crate) fn download(file: StoredFile) -> Response {
    let disposition = format!("attachment; filename*=UTF-8''{}", percent_encoded(&file.name));
    let mut response = file.content.into_response();
    let headers = response.headers_mut();
    let media_type = match &*file.media_type {
        "text/markdown" => "text/markdown; charset=utf-8",
        "application/pdf" => "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
        _ => "text/plain; charset=utf-8",
    };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// A name as RFC 8187 writes it in a header.
fn percent_encoded(name: &str) -> String {
    use std::fmt::Write as _;
    name.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}
