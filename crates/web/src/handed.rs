//! Links whose secret stands behind the `#` of their address. Browsers send that part to
//! nobody, so that it stands in no log of addresses
//! ([decision 74](../../../docs/decisions/0074-secrets-behind-the-hash.md)). The link's page
//! hands it in with a form: by its script at once, and without one when somebody pastes it.

use std::fmt::Display;

use askama::Template;
use axum::{http::StatusCode, response::Response};
use comity_acts::ActError;
use comity_words::Words;

use crate::{
    error::{PageError, own_page},
    form::{Shown, faults_of},
    frame::Frame,
};

/// The page that asks for a link.
#[derive(Template)]
#[template(path = "handed.html")]
struct HandPage {
    frame: Frame,
    faults: Shown,
    /// Where its form is taken. Not at the address of the page: a link that is opened in the
    /// same place afterwards would not be asked for then, since only its `#` differs.
    action: String,
}

/// The field of a form that carries a link's secret.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Handed {
    link: String,
}

impl Handed {
    /// The secret, if it can be one.
    pub(crate) fn secret(&self) -> Option<&str> {
        secret(&self.link)
    }
}

/// The secret in what was pasted: the whole link, or what stands behind its `#`. Receipts
/// from before there was one have it behind the last `/`. It has the characters of a token
/// only, and so can stand in any header.
pub(crate) fn secret(pasted: &str) -> Option<&str> {
    let pasted = pasted.trim();
    let text = pasted.rsplit_once(['#', '/']).map_or(pasted, |(_, behind)| behind);
    let is_token = (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_token.then_some(text)
}

/// Where a link to a first passkey leads, behind the origin. The language is its code.
pub fn link(language: impl Display, token: &str) -> String {
    with_secret(&format!("/{language}/link"), token)
}

/// Where the link leads that sets an empty server up, behind the origin.
pub fn set_up_link(language: impl Display, token: &str) -> String {
    with_secret(&format!("/{language}/set-up"), token)
}

/// A link: the address of the page that hands it in, and the secret.
pub(crate) fn with_secret(path: &str, token: &str) -> String {
    format!("{path}#{token}")
}

/// The page that asks for a link, whose form is taken at this address.
pub(crate) fn page(frame: Frame, action: String) -> Result<Response, PageError> {
    Ok(own_page(StatusCode::OK, HandPage { frame, faults: Shown::default(), action }.render()?))
}

/// The same once more, because what was handed in is no link.
pub(crate) fn again(frame: Frame, words: &Words, action: String) -> Result<Response, PageError> {
    let faults = faults_of(ActError::field("link", "error-link"))?;
    let faults = Shown::of(&faults, words);
    let page = HandPage { frame, faults, action }.render()?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_found_in_what_is_pasted() {
        let whole = "https://oewg.example.org/en/link#A-b_9 ";
        assert_eq!(secret(whole), Some("A-b_9"));
        assert_eq!(secret("A-b_9"), Some("A-b_9"));
        assert_eq!(
            secret("https://oewg.example.org/en/s/one/accreditation/receipt/Ab9"),
            Some("Ab9")
        );
        for none in ["", " ", "#", "https://oewg.example.org/en/link#", "a\r\nb", "#ä", "a#b c"] {
            assert_eq!(secret(none), None, "{none:?}");
        }
        assert_eq!(secret(&"a".repeat(65)), None);
    }
}
