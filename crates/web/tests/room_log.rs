//! What is written in a private room reaches no line of the server's log, however much is
//! logged.
//!
//! A program of its own, for the listener hears everything of its process.

use std::sync::Mutex;

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::TestApp;
use jiff::SignedDuration;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

static HEARD: Mutex<String> = Mutex::new(String::new());

/// Takes down every field of every event and span, at every level.
struct Listener;

struct Taker<'a>(&'a mut String);

impl Visit for Taker<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        use std::fmt::Write as _;
        let _ = write!(self.0, "{field}={value:?} ");
    }
}

fn take(record: impl FnOnce(&mut Taker<'_>)) {
    if let Ok(mut heard) = HEARD.lock() {
        record(&mut Taker(&mut heard));
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        take(|taker| attributes.record(taker));
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        take(|taker| values.record(taker));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        take(|taker| event.record(taker));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[tokio::test]
async fn no_word_of_the_room_is_logged() -> Result<()> {
    tracing::subscriber::set_global_default(Listener)?;
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let at = "/en/s/spring/room";
    head.post(&format!("{at}/rule"), &[("rule", "head-and-mission")]).await?;
    // Refused, taken, changed, commented, signed, filed; and a form nobody can read.
    head.post(&format!("{at}/new"), &[("text", "Canary refused\u{202e}")]).await?;
    let fields = [("title", "Canary title"), ("text", "Canary text."), ("language", "en")];
    assert_eq!(head.post(&format!("{at}/new"), &fields).await?.status, StatusCode::SEE_OTHER);
    let fields = [
        ("title", "Canary title"),
        ("text", "Canary newer."),
        ("of_version", "1"),
        ("language", "en"),
    ];
    head.post(&format!("{at}/1/change"), &fields).await?;
    head.post(&format!("{at}/1/change"), &fields).await?;
    let fields = [("version", "2"), ("paragraph", "0"), ("comment", "Canary comment")];
    head.post(&format!("{at}/1/comments"), &fields).await?;
    let fields = [("version", "Canary"), ("paragraph", "0"), ("comment", "Canary comment")];
    let unread = head.post(&format!("{at}/1/comments"), &fields).await?;
    assert_eq!(unread.status, StatusCode::BAD_REQUEST);
    // A file, taken and refused.
    for content in [&b"Canary bytes"[..], b"Canary \x00 bytes"] {
        let file = Some(("Canary.txt", content));
        head.post_parts(&format!("{at}/1/files"), &[], file).await?;
    }
    let page = head.get(&format!("{at}/1")).await?;
    let id = page.body.split("/1/files/").nth(1).and_then(|rest| rest.split('"').next());
    let file = format!("/1/files/{}", id.unwrap_or_default());
    let fields = [
        ("version", "2"),
        ("called_with", "Canary officer"),
        ("called_on", "2026-12-07"),
        ("called_at", "08:30"),
    ];
    head.post(&format!("{at}/1/sign-off"), &fields).await?;
    head.post(&format!("{at}/1/file"), &[("version", "2")]).await?;
    for rest in ["", "/1", "/1/compare", &file, "/log", "/log/save", "/../statements/new"] {
        let page = head.get(&format!("{at}{rest}").replace("/room/..", "")).await?;
        assert_eq!(page.status, StatusCode::OK, "{rest}");
    }
    head.post(&format!("{at}{file}/take-out"), &[]).await?;
    // A key holds for an hour at least; a session ends sooner when nothing is asked in it.
    for _ in 0..3 {
        app.clock.forward(SignedDuration::from_mins(20));
        head.get(at).await?;
    }
    let head = app.browser(Role::Head, Some("QM")).await?;
    let made = head.post(&format!("{at}/key"), &[]).await?;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    let heard = HEARD.lock().map(|heard| heard.clone()).unwrap_or_default();
    assert!(heard.contains("room_version"), "the listener hears");
    assert!(heard.contains("insert into room_file"), "and what was done with the file");
    assert!(!heard.contains("anary"), "a word of the room was logged");
    Ok(())
}
