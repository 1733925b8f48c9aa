//! What pages ask of authenticators, and what the answers come to.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use comity_acts::note_refusal;
use comity_domain::AccountId;
use comity_outside::passkeys::{Answer, Challenge, Checked, Enrolled, Enrolment, Refusal};
use comity_store::passkey::{self, Held};
use serde_json::{Value, json};

use crate::{App, ceremonies::Asked, error::PageError, limits::Source, reader::Reader};

/// What the page's script sends: what it was asked under, and what the authenticator said.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Given {
    pub(crate) ceremony: String,
    pub(crate) credential: String,
}

/// Hands a question to the page's script, and remembers it.
pub(crate) fn put(
    app: &App,
    reader: &Reader,
    options: &Value,
    asked: Asked,
) -> Result<Response, PageError> {
    let secret = app.desk.new_token();
    app.ceremonies.keep(&secret, asked, reader.now);
    let text = json!({ "ceremony": secret.reveal(), "options": options }).to_string();
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// A failure to ask is this server's; it has no page of its own.
pub(crate) fn unasked(refusal: &Refusal) -> PageError {
    tracing::error!(%refusal, "no challenge can be made");
    PageError::Failed
}

/// The passkey that was made, if it is what was asked for.
pub(crate) fn made(app: &App, given: &Given, asked: &Enrolment) -> Option<Enrolled> {
    match app.settings.relying_party.enrol(&given.credential, asked) {
        Ok(enrolled) => Some(enrolled),
        Err(refusal) => {
            tracing::warn!(%refusal, "a new passkey was refused");
            None
        }
    }
}

/// Whose passkey answered, and the proof; `None` whatever was wrong with it. Where an
/// account is named, it must be that one's.
pub(crate) async fn checked(
    app: &App,
    given: &Given,
    asked: Challenge,
    of: Option<AccountId>,
    source: Source,
) -> Result<Option<(Held, Checked)>, PageError> {
    // Whose it was is known only once the credential was found.
    let refused = |refusal: &dyn std::fmt::Display, account: Option<AccountId>| {
        tracing::warn!(%refusal, ?account, ?source, "a passkey was refused");
    };
    let answer = match Answer::read(&given.credential) {
        Ok(answer) => answer,
        Err(refusal) => {
            refused(&refusal, of);
            return Ok(None);
        }
    };
    let held = passkey::of_credential(app.db(), answer.credential_id()).await?;
    let Some(held) = held.filter(|held| of.is_none_or(|of| of == held.account)) else {
        refused(&"unknown here", of);
        if let Some(account) = of {
            tell(app, account).await;
        }
        return Ok(None);
    };
    let holder = held.account.0;
    let must_name = of.is_none();
    match app.settings.relying_party.check(&answer, asked, &held.credential, holder, must_name) {
        Ok(checked) => Ok(Some((held, checked))),
        Err(refusal) => {
            refused(&refusal, Some(held.account));
            tell(app, held.account).await;
            app.limits.refuse(held.account, source)?;
            Ok(None)
        }
    }
}

/// Tells the person of an account that a passkey was refused for it. Whoever tried it is
/// answered alike whether that could be written down or not.
pub(crate) async fn tell(app: &App, account: AccountId) {
    if let Err(error) = note_refusal(&app.desk, account).await {
        tracing::error!(%error, "nobody was told of a refused passkey");
    }
}

/// What kind of browser sends this, coarsely: enough for its user to know it again, and
/// too little to follow anybody by. Names of products are the same in every language.
pub(crate) fn browser(headers: &HeaderMap) -> String {
    let agent =
        headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    // The order matters: many call themselves by the names of others as well.
    let program = first(&[
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Chrome/", "Chrome"),
        ("CriOS/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    [program, system].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_known_coarsely() {
        let of = |agent: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, HeaderValue::from_static(agent));
            browser(&headers)
        };
        let linux = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) \
                     Chrome/130.0.0.0 Safari/537.36";
        assert_eq!(of(linux), "Chrome · Linux");
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 \
                     (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
        assert_eq!(of(phone), "Safari · iPhone");
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0";
        assert_eq!(of(edge), "Edge · Windows");
        assert_eq!(of("curl/8"), "");
        assert_eq!(browser(&HeaderMap::new()), "");
    }
}
