//! Actors that browse: requests through the router, in the process, with a cookie.

use std::{net::SocketAddr, sync::Arc};

use anyhow::{Context as _, Result};
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{Method, Request, StatusCode, header},
};
use comity_domain::Clock;
use comity_web::{App, Settings, router};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::{Authenticator, Manner, TestApp, Unhurried};

/// Somebody at a browser.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookie: Option<String>,
    /// Headers that this browser sends with every request.
    headers: Vec<(&'static str, String)>,
    /// The machine its connections come from; unknown to most tests.
    peer: Option<SocketAddr>,
}

/// An answer, read whole.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its status.
    pub status: StatusCode,
    /// Where it redirects to; empty when it does not.
    pub location: String,
    /// Its text.
    pub body: String,
    /// All its headers.
    pub headers: axum::http::HeaderMap,
}

impl TestApp {
    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Browser {
        let pace: Arc<dyn Clock> = Arc::new(Unhurried::from(self.clock.now()));
        Browser::of(self.app_at("http://localhost").paced_by(&pace))
    }

    /// Somebody at a server whose clock stands still between what they send, in a hurry
    /// that is; with the server itself. Browsers reach it at this origin, through a proxy at
    /// 192.0.2.1.
    pub fn hurried(&self, origin: &str) -> (App, Browser) {
        let app = self.app_at(origin);
        let browser = Browser::of(app.clone());
        (app, browser)
    }

    /// Somebody at a server that gives uploads from a second origin.
    pub fn visitor_with_files_at(&self, files: &str) -> Browser {
        let pace: Arc<dyn Clock> = Arc::new(Unhurried::from(self.clock.now()));
        let settings = TestApp::settings_at("http://localhost");
        let settings = settings.giving_files_at(Some(files.to_owned()));
        Browser::of(App::new(self.desk.clone(), settings).paced_by(&pace))
    }

    /// Somebody at a server that shows uploads to this scanner.
    pub fn visitor_scanned_by(&self, scanner: comity_outside::scanner::Scanner) -> Browser {
        let pace: Arc<dyn Clock> = Arc::new(Unhurried::from(self.clock.now()));
        let settings = TestApp::settings_at("http://localhost").scanned_by(Some(scanner));
        Browser::of(App::new(self.desk.clone(), settings).paced_by(&pace))
    }

    /// Somebody at a server that takes RSA keys of authenticators.
    pub fn visitor_with_rsa(&self) -> Browser {
        let settings = TestApp::settings_at("http://localhost").taking_rsa(true);
        Browser::of(App::new(self.desk.clone(), settings))
    }

    fn app_at(&self, origin: &str) -> App {
        App::new(self.desk.clone(), TestApp::settings_at(origin))
    }

    fn settings_at(origin: &str) -> Settings {
        #[expect(clippy::expect_used, reason = "tests give good origins")]
        let settings = Settings::at(origin).expect("the origin has a name");
        settings.behind([[192, 0, 2, 1].into()])
    }

    /// Somebody who has not signed in, at a server that browsers reach at this origin.
    ///
    /// # Errors
    /// When it is none.
    pub fn visitor_at(&self, origin: &str) -> Result<Browser> {
        let app = App::new(self.desk.clone(), Settings::at(origin)?);
        Ok(Browser { router: router(app), cookie: None, headers: Vec::new(), peer: None })
    }

    /// Somebody who has signed in through a fresh link.
    ///
    /// # Errors
    /// When signing in fails.
    pub async fn browser(&self, role: comity_domain::Role, code: Option<&str>) -> Result<Browser> {
        let link = self.link(role, code).await?;
        self.visitor().sign_in(&format!("/en/sign-in/{link}")).await
    }
}

impl Browser {
    /// Somebody who has not signed in, at a server that runs elsewhere on this machine: its
    /// origin is `http://localhost`.
    pub fn at_server(address: &str) -> Browser {
        Browser {
            router: crate::server::passing_on(address.to_owned()),
            cookie: None,
            headers: Vec::new(),
            peer: None,
        }
    }

    /// The secret of the session, as the browser keeps it.
    pub fn token(&self) -> Option<&str> {
        self.cookie.as_deref()?.split_once('=').map(|(_, token)| token)
    }

    fn of(app: App) -> Browser {
        Browser { router: router(app), cookie: None, headers: Vec::new(), peer: None }
    }

    /// Uses a sign-in link that stays valid.
    ///
    /// # Errors
    /// When the answer sets no cookie.
    pub async fn sign_in(self, link: &str) -> Result<Browser> {
        let page = self.post(link, &[]).await?;
        self.with_cookie_of(&page).with_context(|| format!("{link}: {}", page.status))
    }

    /// Spends a one-time link by making a passkey.
    ///
    /// # Errors
    /// When the link is not good, or the answer sets no cookie.
    pub async fn enrol(self, link: &str) -> Result<(Browser, Authenticator)> {
        let asked = self.ask(&step(link, "begin")).await?;
        let (it, answer) = Authenticator::create(&asked["options"], Manner::default())?;
        let page = self.answer(&step(link, "use"), &asked, &answer).await?;
        Ok((self.with_cookie_of(&page).with_context(|| format!("{link}: {}", page.status))?, it))
    }

    /// Signs in with a passkey.
    ///
    /// # Errors
    /// When the answer sets no cookie.
    pub async fn sign_in_with(self, it: &mut Authenticator) -> Result<Browser> {
        let asked = self.ask("/en/sign-in/begin").await?;
        let answer = it.sign(&asked["options"])?;
        let page = self.answer("/en/sign-in", &asked, &answer).await?;
        self.with_cookie_of(&page).with_context(|| format!("not signed in: {}", page.status))
    }

    /// What a page's script is asked: `ceremony` and `options`.
    ///
    /// # Errors
    /// When nothing is asked.
    pub async fn ask(&self, path: &str) -> Result<serde_json::Value> {
        let page = self.post(path, &[]).await?;
        serde_json::from_str(&page.body).with_context(|| format!("{path}: {}", page.status))
    }

    /// Sends what the authenticator said to what was asked, as the page's script does.
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub async fn answer(
        &self,
        path: &str,
        asked: &serde_json::Value,
        answer: &serde_json::Value,
    ) -> Result<Page> {
        let ceremony = asked["ceremony"].as_str().unwrap_or_default();
        let credential = answer.to_string();
        self.post(path, &[("ceremony", ceremony), ("credential", &credential)]).await
    }

    /// The same browser with the cookie that an answer sets.
    ///
    /// # Errors
    /// When it sets none.
    pub fn with_cookie_of(mut self, page: &Page) -> Result<Browser> {
        let cookie = page.headers.get(header::SET_COOKIE).and_then(|value| value.to_str().ok());
        self.cookie = cookie.context("no cookie")?.split(';').next().map(str::to_owned);
        Ok(self)
    }

    /// Somebody else at a browser of their own, at the same server: what it keeps in
    /// memory, both meet.
    #[must_use]
    pub fn another(&self) -> Browser {
        Browser { router: self.router.clone(), cookie: None, headers: Vec::new(), peer: None }
    }

    /// The same browser by the name it calls itself (`User-Agent`).
    #[must_use]
    pub fn called(mut self, name: &str) -> Browser {
        self.headers.push(("user-agent", name.to_owned()));
        self
    }

    /// The same browser claiming to come from an address (`X-Forwarded-For`).
    #[must_use]
    pub fn forwarded_for(mut self, address: &str) -> Browser {
        self.headers.push(("x-forwarded-for", address.to_owned()));
        self
    }

    /// The same browser with connections from this machine.
    #[must_use]
    pub fn from_machine(mut self, address: [u8; 4]) -> Browser {
        self.peer = Some((address, 40_000).into());
        self
    }

    /// Asks for a page. What stands behind a `#` is handed in, as the script of its page does.
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub async fn get(&self, path: &str) -> Result<Page> {
        if path.contains('#') {
            return self.post(&step(path, "open"), &[]).await;
        }
        self.send(Request::builder().uri(path).body(Body::empty())?).await
    }

    /// Sends a form as a browser does. What stands behind a `#` is a field of it: its page
    /// carries it on.
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Page> {
        let (path, secret) = path.split_once('#').unwrap_or((path, ""));
        let mut fields = fields.to_vec();
        if !secret.is_empty() {
            fields.push(("link", secret));
        }
        let body = serde_urlencoded::to_string(&fields)?;
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))?;
        self.send(request).await
    }

    /// Sends a form with room for a file, as a browser does.
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub async fn post_parts(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &[u8])>,
    ) -> Result<Page> {
        const EDGE: &str = "----edge-of-part";
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"");
            body.extend(format!("{head}\r\n\r\n{value}\r\n").into_bytes());
        }
        let (name, content) = file.unwrap_or(("", b""));
        let head = "content-disposition: form-data; name=\"file\"; filename";
        let media = "content-type: application/octet-stream";
        body.extend(format!("--{EDGE}\r\n{head}=\"{name}\"\r\n{media}\r\n\r\n").into_bytes());
        body.extend_from_slice(content);
        body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
            .body(Body::from(body))?;
        self.send(request).await
    }

    /// Somebody who carries this as the token of their session, whatever it is.
    #[must_use]
    pub fn carrying(&self, token: &str) -> Browser {
        Browser {
            router: self.router.clone(),
            cookie: Some(format!("comity={token}")),
            headers: Vec::new(),
            peer: None,
        }
    }

    /// The same person at another server, which knows the same sessions.
    #[must_use]
    pub fn at(&self, server: &Browser) -> Browser {
        Browser {
            router: server.router.clone(),
            cookie: self.cookie.clone(),
            headers: self.headers.clone(),
            peer: self.peer,
        }
    }

    /// Sends a request as it is, with the cookie.
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub async fn send(&self, mut request: Request<Body>) -> Result<Page> {
        if let Some(cookie) = &self.cookie {
            request.headers_mut().insert(header::COOKIE, cookie.parse()?);
        }
        for (name, value) in &self.headers {
            request.headers_mut().insert(*name, value.parse()?);
        }
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let answer = self.router.clone().oneshot(request).await?;
        let (parts, body) = answer.into_parts();
        let bytes = body.collect().await?.to_bytes();
        Ok(Page {
            status: parts.status,
            location: parts
                .headers
                .get(header::LOCATION)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned(),
            body: String::from_utf8_lossy(&bytes).into_owned(),
            headers: parts.headers,
        })
    }
}

/// The address of a step of a link: `/en/link#secret` and `use` give `/en/link/use#secret`.
pub fn step(link: &str, name: &str) -> String {
    match link.split_once('#') {
        Some((path, secret)) => format!("{path}/{name}#{secret}"),
        None => format!("{link}/{name}"),
    }
}
