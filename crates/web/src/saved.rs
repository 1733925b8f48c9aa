//! Answers that are files: always saved, never shown inside the site.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

/// A file that this server named: with letters, digits, hyphens and one dot.
pub(crate) fn named_here(
    name: &str,
    media_type: &'static str,
    content: impl IntoResponse,
) -> Response {
    saved(&format!("filename=\"{name}\""), media_type, content)
}

/// A file that somebody else named, with whatever characters.
pub(crate) fn named_elsewhere(
    name: &str,
    media_type: &'static str,
    content: impl IntoResponse,
) -> Response {
    saved(&format!("filename*=UTF-8''{}", percent_encoded(name)), media_type, content)
}

fn saved(parameter: &str, media_type: &'static str, content: impl IntoResponse) -> Response {
    let mut response = content.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; {parameter}")) {
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
