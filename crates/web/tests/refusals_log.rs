//! What is refused is told in the server's log: to whom, what and why, and no secret.
//!
//! A program of its own, for the listener hears everything of its process.

use std::sync::Mutex;

use anyhow::Result;
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use comity_domain::Role;
use comity_testkit::TestApp;
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Takes down every event that a server logs without being asked for more.
struct Listener;

struct Taker(String);

impl Visit for Taker {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        use std::fmt::Write as _;
        let _ = write!(self.0, "{field}={value:?} ");
    }
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut taker = Taker(String::new());
        event.record(&mut taker);
        if let Ok(mut heard) = HEARD.lock() {
            heard.push(taker.0);
        }
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// What was heard since the last time.
fn heard() -> Vec<String> {
    HEARD.lock().map(|mut heard| std::mem::take(&mut *heard)).unwrap_or_default()
}

#[tokio::test]
async fn what_is_refused_is_told_in_the_log_without_a_secret() -> Result<()> {
    tracing::subscriber::set_global_default(Listener)?;
    let app = TestApp::sqlite().await?;
    let invited = app.invitation(Role::Head, Some("QM")).await?;
    let (head, mut key) = app.visitor().enrol(&format!("/en/link#{}", invited.token)).await?;
    heard();

    // A page of another role, a thing of nobody: told alike, without what stood in the address.
    for path in ["/en/s/spring/manage/accounts", "/en/s/spring/statements/4711"] {
        assert_eq!(head.get(path).await?.status, StatusCode::NOT_FOUND);
        let lines = heard();
        let told = format!("account={}", invited.account);
        assert!(lines.len() == 1 && lines[0].contains(&told), "{path}: {lines:?}");
        assert!(lines[0].contains("route=") && !lines[0].contains("4711"), "{lines:?}");
    }
    // A visitor's wrong address is no news, and what works is none either.
    app.visitor().get("/en/absent").await?;
    head.get("/en/account").await?;
    assert_eq!(heard(), Vec::<String>::new());

    let request = Request::builder().method(Method::POST).uri("/en/sign-out");
    let forged = request.header("sec-fetch-site", "cross-site").body(Body::empty())?;
    assert_eq!(head.send(forged).await?.status, StatusCode::FORBIDDEN);
    let lines = heard();
    assert!(lines.len() == 1 && lines[0].contains("cross-site"), "{lines:?}");

    // What a stranger writes into a header fills no line.
    let request = Request::builder().method(Method::POST).uri("/en/sign-out");
    let long =
        request.header("origin", "x".repeat(9_000)).header("sec-fetch-site", "é".repeat(300));
    assert_eq!(head.send(long.body(Body::empty())?).await?.status, StatusCode::FORBIDDEN);
    let lines = heard();
    let told = format!("origin=Some(\"{} (cut)\")", "x".repeat(200));
    assert!(lines.len() == 1 && lines[0].contains(&told) && lines[0].len() < 1_500, "{lines:?}");

    // A form that is none, and one that is too large.
    let at = "/en/account/passkeys/01890000-0000-7000-8000-000000000000";
    for (field, status) in [
        ("name=%ff%zz&name=x".to_owned(), StatusCode::BAD_REQUEST),
        (format!("name={}", "x".repeat(3 << 20)), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let request = Request::builder().method(Method::POST).uri(at);
        let request = request
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(head.send(request.body(Body::from(field))?).await?.status, status);
        assert_eq!(heard().len(), 1, "{status}");
    }

    // A passkey that verified nobody: whose, and why.
    let asked = head.ask("/en/sign-in/begin").await?;
    key.manner.is_verified = false;
    let answer = key.sign(&asked["options"])?;
    let page = head.another().answer("/en/sign-in", &asked, &answer).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let lines = heard();
    let [line] = &lines[..] else { anyhow::bail!("{lines:?}") };
    assert!(line.contains("a passkey was refused") && line.contains("source="), "{line}");
    assert!(line.contains(&invited.account.to_string()), "{line}");
    let ceremony = asked["ceremony"].as_str().unwrap_or_default();
    assert!(!ceremony.is_empty() && !line.contains(ceremony), "{line}");

    // The database is gone: the page says so in plain words, the log says what, and what
    // was asked for is not done.
    app.desk.db.close().await;
    for (language, words) in [("en", "Something failed here"), ("ar", "lang=\"ar\"")] {
        let page = head.get(&format!("/{language}/account")).await?;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(page.body.contains(words), "{}", page.body);
        for inner in ["sqlx", "Pool", "pool", "select ", "panicked", ".rs:"] {
            assert!(!page.body.contains(inner), "the page tells {inner}");
        }
        let lines = heard();
        assert!(lines.iter().any(|line| line.contains("the store failed")), "{lines:?}");
    }
    let page = head.post("/en/sign-out", &[]).await?;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(head.get("/health").await?.status, StatusCode::OK);
    Ok(())
}
