//! Actors that browse: requests through the router, in the process, with a cookie.

use anyhow::{Context as _, Result};
use axum::{
    Router,
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use comity_web::{App, Settings, router};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::TestApp;

/// Somebody at a browser.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookie: Option<String>,
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
        let settings = Settings { origin: "http://localhost".to_owned() };
        Browser { router: router(App::new(self.desk.clone(), settings)), cookie: None }
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
    /// Spends a sign-in link.
    ///
    /// # Errors
    /// When the answer sets no cookie.
    pub async fn sign_in(mut self, path: &str) -> Result<Browser> {
        let page = self.post(path, &[]).await?;
        let cookie = page
            .headers
            .get(header::SET_COOKIE)
            .and_then(|value| value.to_str().ok())
            .with_context(|| format!("no cookie from {path}: {}", page.status))?;
        self.cookie = cookie.split(';').next().map(str::to_owned);
        Ok(self)
    }

    /// Somebody else at a browser of their own, at the same server: what it keeps in
    /// memory, both meet.
    #[must_use]
    pub fn another(&self) -> Browser {
        Browser { router: self.router.clone(), cookie: None }
    }

    /// Asks for a page.
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub async fn get(&self, path: &str) -> Result<Page> {
        self.send(Request::builder().uri(path).body(Body::empty())?).await
    }

    /// Sends a form as a browser does.
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Page> {
        let body = serde_urlencoded::to_string(fields)?;
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
        Browser { router: self.router.clone(), cookie: Some(format!("comity={token}")) }
    }

    /// The same person at another server, which knows the same sessions.
    #[must_use]
    pub fn at(&self, server: &Browser) -> Browser {
        Browser { router: server.router.clone(), cookie: self.cookie.clone() }
    }

    /// Sends a request as it is, with the cookie.
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub async fn send(&self, mut request: Request<Body>) -> Result<Page> {
        if let Some(cookie) = &self.cookie {
            request.headers_mut().insert(header::COOKIE, cookie.parse()?);
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
