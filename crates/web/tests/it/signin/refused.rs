//! Row 10 of the suite: what a passkey, its answer or a session must not be. Every case is
//! one request that is well made but for one thing.

use anyhow::{Context as _, Result};
use axum::http::{StatusCode, header};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use comity_domain::Role;
use comity_testkit::{Authenticator, Browser, Manner, Page, TestApp, step, suite::Row};
use jiff::SignedDuration;
use serde_json::{Value, json};

/// A case of a bad manner: its name, and what is changed.
type Mannered = (&'static str, fn(&mut Manner));
/// A case of a bad answer: its name, and what is changed.
type Tampered = (&'static str, fn(&mut Value));

/// What a browser or an authenticator may say wrongly, at any ceremony.
const MANNERS: [Mannered; 14] = [
    ("another origin", |m| m.origin = "http://evil.example".into()),
    ("another scheme", |m| m.origin = "https://localhost".into()),
    ("another port", |m| m.origin = "http://localhost:8081".into()),
    ("a name below", |m| m.origin = "http://evil.localhost".into()),
    ("a name that ends alike", |m| m.origin = "http://evillocalhost".into()),
    ("no origin", |m| m.origin = "null".into()),
    ("an empty origin", |m| m.origin = String::new()),
    ("another relying party", |m| m.relying_party = "evil.example".into()),
    ("a relying party below", |m| m.relying_party = "a.localhost".into()),
    ("no relying party", |m| m.relying_party = String::new()),
    ("nobody verified", |m| m.is_verified = false),
    ("nobody present", |m| m.is_present = false),
    ("nobody present or verified", |m| (m.is_present, m.is_verified) = (false, false)),
    ("asked for something else", |m| m.kind = "payment.get".into()),
];

/// Changes some bytes inside an answer.
fn bytes(answer: &mut Value, field: &str, change: impl Fn(&mut Vec<u8>)) {
    let at = &mut answer["response"][field];
    let mut decoded = BASE64.decode(at.as_str().unwrap_or_default()).unwrap_or_default();
    change(&mut decoded);
    *at = json!(BASE64.encode(decoded));
}

const SIGNATURES: [Tampered; 18] = [
    ("a flipped signature", |a| bytes(a, "signature", |b| b[9] ^= 1)),
    ("a cut signature", |a| bytes(a, "signature", |b| b.truncate(20))),
    ("no signature", |a| bytes(a, "signature", Vec::clear)),
    ("a counter set on", |a| bytes(a, "authenticatorData", |b| b[36] ^= 0x40)),
    ("flags set on", |a| bytes(a, "authenticatorData", |b| b[32] |= 0x18)),
    ("cut data", |a| bytes(a, "authenticatorData", |b| b.truncate(36))),
    ("no data", |a| bytes(a, "authenticatorData", Vec::clear)),
    ("client data of a blank more", |a| bytes(a, "clientDataJSON", |b| b.push(b' '))),
    ("client data that is none", |a| bytes(a, "clientDataJSON", |b| *b = b"hello".to_vec())),
    ("no client data", |a| bytes(a, "clientDataJSON", Vec::clear)),
    ("an unknown credential", |a| a["rawId"] = json!(BASE64.encode([7; 20]))),
    ("an empty credential", |a| a["rawId"] = json!("")),
    ("another account", |a| a["response"]["userHandle"] = json!(BASE64.encode([7; 16]))),
    ("an account of odd size", |a| a["response"]["userHandle"] = json!(BASE64.encode([7; 5]))),
    ("no account", |a| a["response"]["userHandle"] = Value::Null),
    ("no response", |a| a["response"] = Value::Null),
    ("a list", |a| *a = json!([1, 2])),
    ("too long", |a| a["id"] = json!("x".repeat(40_000))),
];

const ATTESTATIONS: [Tampered; 7] = [
    ("a cut attestation", |a| bytes(a, "attestationObject", |b| b.truncate(60))),
    ("no attestation", |a| bytes(a, "attestationObject", Vec::clear)),
    ("an attestation of noughts", |a| bytes(a, "attestationObject", |b| b.fill(0))),
    ("no client data", |a| bytes(a, "clientDataJSON", Vec::clear)),
    ("no response", |a| a["response"] = Value::Null),
    ("a list", |a| *a = json!([1, 2])),
    ("too long", |a| a["id"] = json!("x".repeat(40_000))),
];

/// Counts cases, and holds each against what is expected.
#[derive(Default)]
struct Cases {
    refused: usize,
}

impl Cases {
    /// Refused with the page of the form, and nobody let in.
    fn refuse(&mut self, name: &str, page: &Page) {
        self.answered(name, page, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("The passkey was not accepted"), "{name}");
    }

    fn answered(&mut self, name: &str, page: &Page, status: StatusCode) {
        assert_eq!(page.status, status, "{name}: {}", page.body);
        assert!(page.headers.get(header::SET_COOKIE).is_none(), "{name} lets somebody in");
        self.refused += 1;
    }
}

async fn enrolled(
    app: &TestApp,
    role: Role,
    code: Option<&str>,
) -> Result<(Browser, Authenticator)> {
    let link = app.invitation(role, code).await?.token;
    app.visitor().enrol(&format!("/en/link#{link}")).await
}

#[tokio::test]
async fn bad_answers_sign_nobody_in() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let mut cases = Cases::default();
    let (head, mut key) = enrolled(&app, Role::Head, Some("QM")).await?;
    let (_, mut other) = enrolled(&app, Role::Member, Some("QN")).await?;
    let visitor = head.another();
    let begin = "/en/sign-in/begin";
    // Bad answers for one account from one place are slowed down; here the clock goes on.
    let next = async |app: &TestApp| -> Result<Value> {
        app.clock.forward(SignedDuration::from_mins(2));
        visitor.ask(begin).await
    };
    for (name, change) in MANNERS {
        let asked = next(&app).await?;
        let mut odd = key.clone();
        change(&mut odd.manner);
        let answer = odd.sign(&asked["options"])?;
        cases.refuse(name, &visitor.answer("/en/sign-in", &asked, &answer).await?);
    }
    for (name, change) in SIGNATURES {
        let asked = next(&app).await?;
        let mut answer = key.clone().sign(&asked["options"])?;
        change(&mut answer);
        cases.refuse(name, &visitor.answer("/en/sign-in", &asked, &answer).await?);
    }
    // Nothing of all this has used the key up.
    visitor.clone().sign_in_with(&mut key).await?;
    visitor.clone().sign_in_with(&mut key).await?;

    // Copies of an authenticator: one that stopped counting, and one that is behind.
    for (name, counter) in [("a counter that stands", key.counter), ("one that is behind", 1)] {
        let asked = next(&app).await?;
        let mut copy = key.clone();
        (copy.counter, copy.manner.counts) = (counter, false);
        let answer = copy.sign(&asked["options"])?;
        cases.refuse(name, &visitor.answer("/en/sign-in", &asked, &answer).await?);
    }
    // Somebody else's credential with one's own signature, and the other way round.
    let asked = next(&app).await?;
    let (mine, foreign) = (key.clone().sign(&asked["options"])?, other.sign(&asked["options"])?);
    for (name, field) in [("a foreign credential", "rawId"), ("a foreign signature", "signature")] {
        let asked = next(&app).await?;
        let mut answer = key.clone().sign(&asked["options"])?;
        if field == "rawId" {
            answer[field] = foreign[field].clone();
        } else {
            answer["response"] = foreign["response"].clone();
        }
        cases.refuse(name, &visitor.answer("/en/sign-in", &asked, &answer).await?);
    }
    let asked = next(&app).await?;
    let page = visitor.answer("/en/sign-in", &asked, &mine).await?;
    cases.refuse("an answer to an older question", &page);

    // What was asked: replayed, swapped, stale, made up, of another kind.
    let asked = next(&app).await?;
    let answer = key.sign(&asked["options"])?;
    let page = visitor.answer("/en/sign-in", &asked, &answer).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "the good one is refused");
    cases.refuse("a replay", &visitor.answer("/en/sign-in", &asked, &answer).await?);
    let (one, two) = (next(&app).await?, next(&app).await?);
    let answer = key.sign(&one["options"])?;
    cases.refuse("a swapped question", &visitor.answer("/en/sign-in", &two, &answer).await?);
    let asked = next(&app).await?;
    let answer = key.sign(&asked["options"])?;
    app.clock.forward(SignedDuration::from_mins(5));
    cases.refuse("a stale question", &visitor.answer("/en/sign-in", &asked, &answer).await?);
    for (name, secret) in [("a question made up", "x".repeat(43)), ("no question", String::new())] {
        let asked = next(&app).await?;
        let answer = key.sign(&asked["options"])?;
        let asked = json!({ "ceremony": secret });
        cases.refuse(name, &visitor.answer("/en/sign-in", &asked, &answer).await?);
    }
    let head = visitor.clone().sign_in_with(&mut key).await?;
    let confirm = head.ask("/en/confirm/begin").await?;
    let answer = key.sign(&confirm["options"])?;
    cases.refuse(
        "a question of a session",
        &visitor.answer("/en/sign-in", &confirm, &answer).await?,
    );
    let fields = [("ceremony", "x"), ("credential", "not JSON")];
    cases.refuse("no answer", &visitor.post("/en/sign-in", &fields).await?);
    cases.refuse("an empty form", &visitor.post("/en/sign-in", &[]).await?);

    // Whose passkey was removed, and whose account was closed.
    let desk = app.browser(Role::Secretariat, None).await?;
    let account = uuid::Uuid::from_slice(&other.user)?;
    let page = desk.post(&format!("/en/s/spring/manage/accounts/{account}/close"), &[]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let asked = next(&app).await?;
    let answer = other.sign(&asked["options"])?;
    cases.refuse("a closed account", &visitor.answer("/en/sign-in", &asked, &answer).await?);
    Row::begin(10).tell(&format!("signing in, {} cases refused", cases.refused));
    assert!(cases.refused >= 45, "{}", cases.refused);
    Ok(())
}

#[tokio::test]
async fn bad_answers_spend_no_link() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let mut cases = Cases::default();
    let token = app.invitation(Role::Head, Some("QM")).await?.token;
    let link = format!("/en/link#{token}");
    let (begin, path) = (step(&link, "begin"), step(&link, "use"));
    let visitor = app.visitor();
    let good = |asked: &Value| Authenticator::create(&asked["options"], Manner::default());
    for (name, change) in MANNERS {
        let asked = visitor.ask(&begin).await?;
        let mut manner = Manner::default();
        change(&mut manner);
        let (_, answer) = Authenticator::create(&asked["options"], manner)?;
        cases.refuse(name, &visitor.answer(&path, &asked, &answer).await?);
    }
    for (name, change) in ATTESTATIONS {
        let asked = visitor.ask(&begin).await?;
        let (_, mut answer) = good(&asked)?;
        change(&mut answer);
        cases.refuse(name, &visitor.answer(&path, &asked, &answer).await?);
    }
    let (one, two) = (visitor.ask(&begin).await?, visitor.ask(&begin).await?);
    let (_, answer) = good(&one)?;
    cases.refuse("a swapped question", &visitor.answer(&path, &two, &answer).await?);
    let asked = visitor.ask(&begin).await?;
    let (_, answer) = good(&asked)?;
    app.clock.forward(SignedDuration::from_mins(5));
    cases.refuse("a stale question", &visitor.answer(&path, &asked, &answer).await?);
    let asked = visitor.ask("/en/sign-in/begin").await?;
    let (_, answer) = good(&one)?;
    cases.refuse("a question to sign in", &visitor.answer(&path, &asked, &answer).await?);
    // The link of somebody else: what was asked for it makes no passkey here.
    let foreign = app.invitation(Role::Head, Some("QN")).await?.token;
    let asked = visitor.ask(&format!("/en/link/begin#{foreign}")).await?;
    let (_, answer) = good(&asked)?;
    cases.refuse("another link's question", &visitor.answer(&path, &asked, &answer).await?);

    // The link is as good as it was; then it is spent, and nothing of it works again.
    let asked = visitor.ask(&begin).await?;
    let kept = visitor.ask(&begin).await?;
    let (key, answer) = good(&asked)?;
    let page = visitor.answer(&path, &asked, &answer).await?;
    assert!(page.headers.get(header::SET_COOKIE).is_some());
    let (_, late) = good(&kept)?;
    let page = visitor.answer(&path, &kept, &late).await?;
    cases.answered("a link spent meanwhile", &page, StatusCode::NOT_FOUND);
    let page = visitor.post(&begin, &[]).await?;
    cases.answered("asking for a spent link", &page, StatusCode::NOT_FOUND);
    // One authenticator answers for two accounts with one credential.
    let begin = format!("/en/link/begin#{foreign}");
    let asked = visitor.ask(&begin).await?;
    let again = key.answer_anew(&asked["options"])?;
    let page = visitor.answer(&format!("/en/link/use#{foreign}"), &asked, &again).await?;
    cases.refuse("a credential known here", &page);
    app.clock.forward(SignedDuration::from_hours(73));
    let page = visitor.post(&begin, &[]).await?;
    cases.answered("asking for an old link", &page, StatusCode::NOT_FOUND);
    let lasting = app.link(Role::Member, Some("QM")).await?;
    let page = visitor.post(&format!("/en/link/begin#{lasting}"), &[]).await?;
    cases.answered("a passkey for a lasting link", &page, StatusCode::NOT_FOUND);
    Row::begin(10).tell(&format!("first passkeys, {} cases refused", cases.refused));
    assert!(cases.refused >= 30, "{}", cases.refused);
    Ok(())
}

/// The addresses whose acts matter, for a Secretariat that has them all.
async fn what_matters(app: &TestApp) -> Result<Vec<String>> {
    let account = app.invitation(Role::Member, Some("QM")).await?.account;
    let manage = "/en/s/spring/manage/accounts";
    let note = "/en/s/spring/manage/registrations/01890000-0000-7000-8000-000000000000";
    Ok(vec![
        format!("{manage}/{account}/link"),
        format!("{manage}/{account}/close"),
        format!("{manage}/{account}/sessions"),
        format!("{manage}/{account}/recover"),
        format!("{note}/check"),
        format!("{note}/approve"),
        format!("{note}/return"),
        format!("{note}/invite/1"),
        "/en/account/passkeys/new".to_owned(),
    ])
}

#[tokio::test]
async fn sessions_that_are_not_good_do_nothing() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let mut cases = Cases::default();
    let (officer, mut key) = enrolled(&app, Role::Secretariat, None).await?;
    let (other, mut foreign) = enrolled(&app, Role::Head, Some("QM")).await?;
    let size = async |app: &TestApp| comity_store::record::size(&app.desk.db).await;

    // Fixation: a secret that was known before is not the session's.
    let visitor = officer.another().carrying("known-before");
    let asked = visitor.ask("/en/sign-in/begin").await?;
    let answer = key.sign(&asked["options"])?;
    let page = visitor.answer("/en/sign-in", &asked, &answer).await?;
    let cookie = page.headers[header::SET_COOKIE].to_str()?;
    assert!(!cookie.contains("known-before") && cookie.contains("HttpOnly"));
    cases.answered(
        "a secret known before",
        &visitor.get("/en/account").await?,
        StatusCode::NOT_FOUND,
    );

    // Ten minutes after the passkey, what matters asks for it again, and does nothing.
    let paths = what_matters(&app).await?;
    app.clock.forward(SignedDuration::from_mins(11));
    let before = size(&app).await?;
    for path in &paths {
        let page = officer.post(path, &[("name", "Typed <b>")]).await?;
        cases.answered(path, &page, StatusCode::FORBIDDEN);
        assert!(page.body.contains("Confirm that it is you"), "{path}");
        assert!(page.body.contains("value=\"Typed &#60;b&#62;\""), "{path} loses what was typed");
    }
    assert_eq!(size(&app).await?, before, "something was done without a passkey");

    // Confirmed by nobody else, for no other session, with nothing else.
    let onward = "/en/confirm?to=%2Fen%2Faccount&again=false";
    let asked = officer.ask("/en/confirm/begin").await?;
    let answer = foreign.sign(&asked["options"])?;
    cases.refuse("a foreign passkey", &officer.answer(onward, &asked, &answer).await?);
    let asked = officer.ask("/en/confirm/begin").await?;
    let answer = key.sign(&asked["options"])?;
    cases.refuse("asked of somebody else", &other.answer(onward, &asked, &answer).await?);
    let second = officer.another().sign_in_with(&mut key).await?;
    let asked = second.ask("/en/confirm/begin").await?;
    let answer = key.sign(&asked["options"])?;
    cases.refuse("asked in another session", &officer.answer(onward, &asked, &answer).await?);
    let asked = officer.ask("/en/sign-in/begin").await?;
    let answer = key.sign(&asked["options"])?;
    cases.refuse("asked to sign in", &officer.answer(onward, &asked, &answer).await?);
    let asked = officer.ask("/en/confirm/begin").await?;
    let mut careless = key.clone();
    careless.manner.is_verified = false;
    let answer = careless.sign(&asked["options"])?;
    cases.refuse("confirmed by nobody", &officer.answer(onward, &asked, &answer).await?);
    for to in ["//evil.example/en/", "https://evil.example/en/", "/en/%5C%5Cevil.example", ""] {
        let asked = officer.ask("/en/confirm/begin").await?;
        let answer = key.sign(&asked["options"])?;
        let page = officer.answer(&format!("/en/confirm?to={to}"), &asked, &answer).await?;
        cases.answered(to, &page, StatusCode::NOT_FOUND);
    }
    assert_eq!(officer.post(&paths[0], &[]).await?.status, StatusCode::FORBIDDEN);

    // Confirmed, the same form goes to the same address, and works for ten minutes.
    let onward = format!("/en/confirm?to={}&again=true", paths[0]);
    let asked = officer.ask("/en/confirm/begin").await?;
    let answer = key.sign(&asked["options"])?;
    let page = officer.answer(&onward, &asked, &answer).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::TEMPORARY_REDIRECT, &*paths[0]));
    // The session goes on under a new secret, and the old one is worth nothing.
    let before = officer.clone();
    let officer = officer.with_cookie_of(&page)?;
    cases.answered("the secret before", &before.get("/en/account").await?, StatusCode::NOT_FOUND);
    assert_eq!(officer.post(&paths[0], &[]).await?.status, StatusCode::UNPROCESSABLE_ENTITY);

    // What is somebody else's is absent: passkeys and sessions.
    let other = other.another().sign_in_with(&mut foreign).await?;
    let mine = own_addresses(&officer).await?;
    let absent = "/en/account/passkeys/01890000-0000-7000-8000-000000000000";
    assert_eq!(mine.len(), 4, "{mine:?}");
    for path in mine.iter().map(String::as_str).chain([absent]) {
        let paths = match path.contains("sessions") {
            true => vec![format!("{path}/end")],
            false => vec![path.to_owned(), format!("{path}/remove")],
        };
        for path in paths {
            let page = other.post(&path, &[("name", "Mine")]).await?;
            cases.answered(&path, &page, StatusCode::NOT_FOUND);
        }
    }
    let page = officer.post(&format!("{}/remove", mine[0]), &[]).await?;
    cases.answered("the last passkey", &page, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("your only passkey"));

    // Ended from another browser, from the next request on.
    assert_eq!(second.get("/en/account").await?.status, StatusCode::OK);
    let page = officer.post("/en/account/sessions/others/end", &[]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    cases.answered("ended elsewhere", &second.get("/en/account").await?, StatusCode::NOT_FOUND);
    cases.answered("the same, acting", &second.post(&paths[0], &[]).await?, StatusCode::NOT_FOUND);
    let page = second.post("/en/confirm/begin", &[]).await?;
    cases.answered("the same, confirming", &page, StatusCode::NOT_FOUND);
    assert_eq!(officer.get("/en/account").await?.status, StatusCode::OK);
    officer.post("/en/sign-out", &[]).await?;
    cases.answered("signed out", &officer.get("/en/account").await?, StatusCode::NOT_FOUND);
    app.clock.forward(SignedDuration::from_mins(31));
    cases.answered("idle", &other.get("/en/account").await?, StatusCode::NOT_FOUND);
    Row::begin(10).tell(&format!("sessions, {} cases refused", cases.refused));
    assert!(cases.refused >= 25, "{}", cases.refused);
    Ok(())
}

/// The addresses of what an account has: its passkey, and its sessions.
async fn own_addresses(browser: &Browser) -> Result<Vec<String>> {
    let page = browser.get("/en/account").await?.body;
    let mut found = Vec::new();
    for part in page.split('"').filter(|part| part.starts_with("/en/account/")) {
        let id = part.split('/').nth(4).context("an id")?;
        let path = part.split(id).next().context("a path")?;
        let whole = format!("{path}{id}");
        if id.len() == 36 && !found.contains(&whole) {
            found.push(whole);
        }
    }
    Ok(found)
}

#[tokio::test]
async fn bad_answers_are_slowed_down_and_lock_nobody_out() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, mut key) = enrolled(&app, Role::Head, Some("QM")).await?;
    let visitor = head.another();
    let mut slowed = 0;
    for _ in 0..25 {
        let asked = visitor.ask("/en/sign-in/begin").await?;
        let mut copy = key.clone();
        copy.manner.is_verified = false;
        let answer = copy.sign(&asked["options"])?;
        let page = visitor.answer("/en/sign-in", &asked, &answer).await?;
        if page.status == StatusCode::TOO_MANY_REQUESTS {
            slowed += 1;
            assert!(page.headers.contains_key(header::RETRY_AFTER));
            assert!(page.body.contains("Your account is not locked"));
        } else {
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
    }
    assert_eq!(slowed, 15);
    // The passkey itself comes in at once, all the same.
    visitor.clone().sign_in_with(&mut key).await?;

    // Whoever asks without end is told to wait, and so is nobody who is signed in.
    let mut asked = 0;
    while visitor.post("/en/sign-in/begin", &[]).await?.status == StatusCode::OK {
        asked += 1;
        assert!(asked < 1_000, "nobody is told to wait");
    }
    let forged = format!("203.0.113.{}", asked % 250);
    let again = visitor.clone().forwarded_for(&forged).post("/en/sign-in/begin", &[]).await?;
    assert_eq!(again.status, StatusCode::TOO_MANY_REQUESTS, "a forged header opens a new purse");
    head.ask("/en/confirm/begin").await?;
    app.clock.forward(SignedDuration::from_mins(1));
    visitor.ask("/en/sign-in/begin").await?;
    Ok(())
}
