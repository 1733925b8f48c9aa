//! Requests through the router: whatever is sent, the answer is no fault of the server.

use std::sync::LazyLock;

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Method, Request, Uri, header},
};
use comity_domain::Role;
use comity_testkit::{Browser, TestApp};

/// A small server in this process, with people who browse it.
pub(crate) struct Server {
    pub(crate) runtime: tokio::runtime::Runtime,
    pub(crate) app: TestApp,
    people: Vec<Browser>,
    posts: Vec<String>,
}

pub(crate) static SERVER: LazyLock<Server> = LazyLock::new(|| {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (app, people) = runtime.block_on(async {
        let app = TestApp::sqlite().await.expect("a server");
        let public = app.visitor();
        let mut people = vec![public.clone()];
        for (role, code) in [
            (Role::Head, Some("QM")),
            (Role::Chair, None),
            (Role::Secretariat, None),
            (Role::Member, Some("QM")),
        ] {
            let link = app.link(role, code).await.expect("a link");
            let at = public.another().sign_in(&format!("/en/sign-in/{link}")).await;
            people.push(at.expect("signed in"));
        }
        (app, people)
    });
    // Whoever has signed out sends nothing that is read.
    let listed = comity_web::listed().into_iter().filter(|one| one.method == Method::POST);
    let posts = listed.map(|one| one.path).filter(|path| !path.contains("sign-out")).collect();
    Server { runtime, app, people, posts }
});

impl Server {
    fn send(&self, who: usize, request: Request<Body>) {
        let Some(browser) = self.people.get(who % self.people.len()) else { return };
        let page = self.runtime.block_on(browser.send(request)).expect("an answer");
        assert!(page.status.as_u16() < 500, "{}: {}", page.status, page.body);
    }

    /// An address of the router, its captures filled.
    fn post(&self, number: usize) -> String {
        let path = self.posts.get(number % self.posts.len()).map_or("/", String::as_str);
        let parts = path.split('/').map(|part| match part {
            "{language}" => "en",
            "{session}" => "spring",
            "{participant}" | "{code}" => "QM",
            capture if capture.starts_with('{') => "1",
            plain => plain,
        });
        parts.collect::<Vec<_>>().join("/")
    }
}

fn posted(to: &str, kind: &str, body: &[u8]) -> Option<Request<Body>> {
    let request = Request::builder().method(Method::POST).uri(to);
    let request =
        request.header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, kind);
    request.body(Body::from(body.to_vec())).ok()
}

/// A form as most are: two bytes say where it goes and who sends it.
pub fn form(input: &[u8]) {
    let [to, who, body @ ..] = input else { return };
    let address = SERVER.post(usize::from(*to));
    let request = posted(&address, "application/x-www-form-urlencoded", body);
    if let Some(request) = request {
        SERVER.send(usize::from(*who), request);
    }
}

const EDGE: &str = "edge";

/// A form with room for a file.
pub fn parts(input: &[u8]) {
    let [to, body @ ..] = input else { return };
    let to = ["statements/new", "papers/new", "letters/new"][usize::from(*to) % 3];
    let who = if to.starts_with("letters") { 2 } else { 1 };
    let kind = format!("multipart/form-data; boundary={EDGE}");
    if let Some(request) = posted(&format!("/en/s/spring/{to}"), &kind, body) {
        SERVER.send(who, request);
    }
}

fn with_header(name: HeaderName, input: &[u8], to: &str) {
    let Ok(value) = HeaderValue::from_bytes(input) else { return };
    let Ok(mut request) = Request::builder().uri(to).body(Body::empty()) else { return };
    request.headers_mut().insert(name, value);
    SERVER.send(0, request);
}

/// Cookies.
pub fn cookies(input: &[u8]) {
    with_header(header::COOKIE, input, "/en/s/spring/today");
}

/// The languages that a browser asks for.
pub fn languages(input: &[u8]) {
    with_header(header::ACCEPT_LANGUAGE, input, "/");
}

/// An address, with what stands in its parts and behind its question mark.
pub fn address(input: &[u8]) {
    let [who, address @ ..] = input else { return };
    let Ok(uri) = Uri::try_from(address) else { return };
    if let Ok(request) = Request::builder().uri(uri).body(Body::empty()) {
        SERVER.send(usize::from(*who), request);
    }
}

/// Forms to many addresses.
pub fn forms() -> Vec<Vec<u8>> {
    let fields = "text=We+thank&title=A&audience=public&language=en&name=x&version=1&statement=1&\
                  passage=0-18&stance=support&step=confirm&date=2026-12-08&starts=10%3A00&\
                  ends=13%3A00&states=%00&ceremony=x&credential=%7B%7D&up_to=1796652000000";
    let mut all = Vec::new();
    for to in 0..u8::try_from(SERVER.posts.len()).unwrap_or(u8::MAX) {
        for who in [1, 2, 3] {
            let mut one = vec![to, who];
            one.extend(fields.as_bytes());
            all.push(one);
        }
    }
    all
}

/// Forms with room for a file.
pub fn part_forms() -> Vec<Vec<u8>> {
    let field = |name: &str, value: &str| {
        format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let file = format!(
        "--{EDGE}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\
         content-type: text/markdown\r\n\r\n# Aim\r\n\r\nText.\r\n"
    );
    let body = field("text", "We thank.") + &field("audience", "public") + &field("title", "A");
    let mut all = Vec::new();
    for to in 0..3_u8 {
        for more in ["", &*file] {
            let mut one = vec![to];
            one.extend(format!("{body}{more}--{EDGE}--\r\n").into_bytes());
            all.push(one);
        }
    }
    all
}

/// Cookies as browsers send them.
pub fn cookie_samples() -> Vec<Vec<u8>> {
    ["comity=abcdef; other=1", "__Host-comity=x", "comity=", "a=b; comity=\"x\"; comity=y"]
        .map(|one| one.as_bytes().to_vec())
        .to_vec()
}

/// What browsers say of languages.
pub fn language_samples() -> Vec<Vec<u8>> {
    ["de, ar;q=0.3, es-MX;q=0.8", "*", "fr;q=nan, zh;q=1e309", "en;q=-1"]
        .map(|one| one.as_bytes().to_vec())
        .to_vec()
}

/// Addresses of pages.
pub fn addresses() -> Vec<Vec<u8>> {
    let filled = |path: &str| {
        let parts = path.split('/').map(|part| match part {
            "{language}" => "en",
            "{session}" => "spring",
            "{format}" => "html",
            capture if capture.starts_with('{') => "1",
            plain => plain,
        });
        parts.collect::<Vec<_>>().join("/")
    };
    let listed = comity_web::listed();
    let pages = listed.iter().filter(|one| one.method == Method::GET);
    let mut all = Vec::new();
    for (at, page) in pages.enumerate() {
        let who = u8::try_from(at % 5).unwrap_or_default();
        let query = ["", "?page=2&topic=x", "?on=2026-12-07&from=1&to=2", "?own=1&language=fr"];
        let mut one = vec![who];
        one.extend(format!("{}{}", filled(&page.path), query[at % query.len()]).into_bytes());
        all.push(one);
    }
    all
}
