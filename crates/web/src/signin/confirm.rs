//! A passkey once more, before what matters.
//!
//! Rights that say `verified` are held for ten minutes after a passkey was asked for. Where
//! one is demanded later, this page stands in the place of the answer. It carries every
//! field of the form that was sent, and once the passkey has answered, the browser sends
//! the same form to the same address again: nothing typed is lost, and nothing is done
//! that was not sent.

use askama::Template;
use axum::{
    body::Body,
    extract::{FromRequestParts as _, Query, Request, State},
    http::{Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use comity_acts::{ActError, SignedIn, verify_session};
use comity_store::passkey::credential_ids;

use super::passkey::{self, Given};
use crate::{
    App,
    access::By,
    ceremonies::Asked,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Frame,
    limits::Source,
    reader::{Reader, split_path},
};

#[derive(Template)]
#[template(path = "signin/confirm.html")]
struct ConfirmPage {
    frame: Frame,
    faults: Shown,
    action: String,
    begin: String,
    fields: Vec<(String, String)>,
}

/// Where to go on, and whether by sending the form again.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Onward {
    to: String,
    #[serde(default)]
    again: bool,
}

impl Onward {
    /// An address of this server's pages, and of no other.
    fn target(&self) -> Option<&str> {
        let uri: Uri = self.to.parse().ok()?;
        let is_ours = uri.scheme().is_none()
            && uri.authority().is_none()
            && split_path(uri.path()).is_some()
            && !self.to.contains('\\');
        is_ours.then_some(&*self.to)
    }
}

/// Puts the page in the place of an answer that demands a passkey.
pub(crate) async fn offer(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let (uri, again) = (parts.uri.clone(), parts.method != Method::GET);
    let cookies: Vec<_> = parts.headers.get_all(header::COOKIE).iter().cloned().collect();
    let is_form = again
        && parts
            .headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let (body, sent) = if is_form {
        match axum::body::to_bytes(body, crate::routes::BODY_LIMIT).await {
            Ok(bytes) => (Body::from(bytes.clone()), bytes),
            Err(_) => return PageError::TooLarge.into_response(),
        }
    } else {
        (body, axum::body::Bytes::new())
    };
    let response = next.run(Request::from_parts(parts, body)).await;
    if response.extensions().get::<PageError>() != Some(&PageError::AskPasskey) {
        return response;
    }
    let mut asked = Request::new(());
    *asked.uri_mut() = uri;
    for cookie in cookies {
        asked.headers_mut().append(header::COOKIE, cookie);
    }
    page_for(&app, asked, again, &sent).await.unwrap_or_else(IntoResponse::into_response)
}

async fn page_for(
    app: &App,
    asked: Request<()>,
    again: bool,
    sent: &[u8],
) -> Result<Response, PageError> {
    let to = asked.uri().path_and_query().map_or("/", |all| all.as_str()).to_owned();
    let (mut parts, ()) = asked.into_parts();
    let mut reader = Reader::from_request_parts(&mut parts, app).await?;
    let fields: Vec<(String, String)> =
        serde_urlencoded::from_bytes(sent).map_err(|_| PageError::Unreadable)?;
    if again {
        // What was sent would be lost by changing the language here.
        reader.rest = "/account".to_owned();
    }
    page(app, &reader, StatusCode::FORBIDDEN, &Onward { to, again }, fields, Shown::default()).await
}

async fn page(
    app: &App,
    reader: &Reader,
    status: StatusCode,
    onward: &Onward,
    mut fields: Vec<(String, String)>,
    faults: Shown,
) -> Result<Response, PageError> {
    fields.retain(|(name, _)| name != "ceremony" && name != "credential");
    let query = serde_urlencoded::to_string(onward).map_err(|_| PageError::Unreadable)?;
    let base = format!("/{}/confirm", reader.language);
    let frame = Frame::outside(app, reader).await?;
    let (action, begin) = (format!("{base}?{query}"), format!("{base}/begin"));
    Ok(own_page(status, ConfirmPage { frame, faults, action, begin, fields }.render()?))
}

/// Asks the holder of one of this account's passkeys to sign.
pub(super) async fn begin(
    State(app): State<App>,
    reader: Reader,
    By(may): By<SignedIn>,
) -> Result<Response, PageError> {
    app.limits.confirm(may.account())?;
    let session = may.actor().session().ok_or(PageError::NotFound)?;
    let known = credential_ids(app.db(), may.account()).await?;
    let (options, challenge) = app
        .settings
        .relying_party
        .ask_to_sign(&known)
        .map_err(|refusal| passkey::unasked(&refusal))?;
    passkey::put(&app, &reader, &options, Asked::Confirm(may.account(), session, challenge))
}

/// Goes on, once the passkey has answered.
pub(super) async fn send(
    State(app): State<App>,
    mut reader: Reader,
    source: Source,
    By(may): By<SignedIn>,
    Query(onward): Query<Onward>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let target = onward.target().ok_or(PageError::NotFound)?.to_owned();
    let field = |name: &str| {
        fields.iter().rfind(|(found, _)| found == name).map_or("", |(_, value)| value).to_owned()
    };
    let given = Given { ceremony: field("ceremony"), credential: field("credential") };
    let checked = match app.ceremonies.take(&given.ceremony, reader.now) {
        Some(Asked::Confirm(account, session, challenge))
            if account == may.account() && Some(session) == may.actor().session() =>
        {
            passkey::checked(&app, &given, challenge, Some(account), source).await?
        }
        _ => None,
    };
    let done = match checked {
        Some((held, checked)) => verify_session(&app.desk, &may, &held, &checked).await,
        None => Err(ActError::NotFound),
    };
    match done {
        Ok(session_token) => {
            let mut response = match onward.again {
                // The same form to the same address: a browser keeps the method and the body.
                true => Redirect::temporary(&target).into_response(),
                false => Redirect::to(&target).into_response(),
            };
            super::open_cookie(&app, &mut response, &session_token);
            Ok(response)
        }
        Err(ActError::NotFound) => {
            let refused = ActError::whole("error-passkey-refused");
            let faults = Shown::of(&faults_of(refused)?, &reader.words);
            reader.rest = "/account".to_owned();
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&app, &reader, status, &onward, fields, faults).await
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_on_leads_nowhere_else() {
        let onward = |to: &str| Onward { to: to.to_owned(), again: false };
        for ours in ["/en/s/spring/manage/accounts", "/ar/account?x=1"] {
            assert_eq!(onward(ours).target(), Some(ours));
        }
        for other in [
            "https://evil.example/en/",
            "//evil.example/en/",
            "/\\evil.example",
            "/en/\\evil",
            "evil.example",
            "/",
            "/xx/",
            "",
            "javascript:alert(1)",
        ] {
            assert_eq!(onward(other).target(), None, "{other}");
        }
    }
}
