//! The same rows by people whose account or session is in another state, in another
//! session of the body and in another body: all of it looks absent.

use std::collections::HashSet;

use anyhow::{Result, ensure};
use axum::http::Method;
use comity_domain::Clock as _;
use comity_store::testing::contents;
use comity_testkit::{
    Browser,
    planted::{Planted, Who},
    suite,
};
use jiff::SignedDuration;

use super::{
    SPRING, absent_at, absent_for,
    forms::Filled,
    letter_of,
    table::{Row, rows},
};

/// In what state somebody's account and session are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing was asked for 40 minutes.
    Idle,
    /// Signed in eleven hours ago and busy since.
    Aged,
    /// Signed out.
    SignedOut,
    /// The account was closed.
    Closed,
    /// Invited, and never came; tries the invitation as if it were a session.
    Invited,
}

const STATES: [State; 5] =
    [State::Idle, State::Aged, State::SignedOut, State::Closed, State::Invited];

/// Somebody in a state.
async fn in_state(planted: &Planted, who: Who, state: State) -> Result<Browser> {
    let clock = &planted.app.clock;
    let now = clock.now();
    let back = match state {
        State::Idle => SignedDuration::from_mins(40),
        State::Aged => SignedDuration::from_mins(11 * 60),
        _ => SignedDuration::ZERO,
    };
    clock.set(now - back);
    let opened = planted.another(who).await?;
    let visitor = planted.browser(Who::Public)?;
    if state == State::Invited {
        return Ok(visitor.carrying(&opened.token));
    }
    let link = planted.app.lasting_link(opened.account).await?;
    let browser = visitor.another().sign_in(&format!("/en/sign-in/{link}")).await?;
    match state {
        State::Aged => {
            while clock.now() < now {
                browser.get("/en/").await?;
                clock.forward(SignedDuration::from_mins(20));
            }
        }
        State::SignedOut => {
            let left = browser.post("/en/sign-out", &[]).await?;
            ensure!(left.status == 303, "{}", left.status);
        }
        State::Closed => planted.close(opened.account).await?,
        State::Idle | State::Invited => {}
    }
    clock.set(now);
    Ok(browser)
}

/// Sends what a row says, as somebody types it.
async fn ask(
    row: &Row,
    planted: &Planted,
    by: &Browser,
    session: &str,
) -> Result<comity_testkit::Page> {
    let address = row.address(&planted.places, session)?;
    if row.method == Method::GET {
        return by.get(&address).await;
    }
    Filled::of(row, &planted.places, "QM")?.send(by, &address).await
}

/// Whether a row is a link's own: whoever holds it may spend it. Or a form that everybody
/// may send, as an organization that applies: it asks nobody who they are.
fn is_for_everybody(row: &Row) -> bool {
    row.path.contains("/sign-in/")
        || row.path == "/{language}/link"
        || row.path.starts_with("/{language}/link/")
        || row.path.contains("/accreditation/") && row.cell(Who::Public) == 'A'
}

#[tokio::test]
#[ignore = "needs a minute: cargo xtask test"]
async fn whoever_is_not_signed_in_any_more_or_yet_is_the_public() -> Result<()> {
    let planted = Planted::new().await?;
    let mut people = Vec::new();
    for who in Who::ALL.into_iter().filter(|who| *who != Who::Public) {
        for state in STATES {
            people.push((who, state, in_state(&planted, who, state).await?));
        }
    }
    let rows = rows()?;
    // Whose session lapsed is told so by the forms they could send to somewhere.
    let may_send: HashSet<(&str, Who)> = rows
        .iter()
        .filter(|row| row.method == Method::POST)
        .flat_map(|row| Who::ALL.map(|who| (row, who)))
        .filter(|(row, who)| row.cell(*who) != '.')
        .map(|(row, who)| (&*row.path, who))
        .collect();
    let public = planted.browser(Who::Public)?;
    let before = contents(&planted.app.desk.db).await?;
    let (mut count, mut wrong) = (0, 0);
    for row in rows.iter().filter(|row| !is_for_everybody(row)) {
        let absent = absent_for(public).await?;
        let expected = ask(row, &planted, public, SPRING).await?;
        for (who, state, browser) in &people {
            let page = ask(row, &planted, browser, SPRING).await?;
            count += 1;
            let lapsed = matches!(state, State::Idle | State::Aged);
            let found = letter_of(&row.method, &page, &absent, false);
            let kept = row.kept.as_ref().is_some_and(|path| may_send.contains(&(&**path, *who)));
            let right = if kept && lapsed {
                found == 'K'
            } else {
                page.status == expected.status && page.body == expected.body
            };
            if !right {
                wrong += 1;
                println!("{} by {who:?}, {state:?}: {found}, {}", row.name(), page.status);
            }
        }
    }
    for (before, after) in before.iter().zip(&contents(&planted.app.desk.db).await?) {
        // What a lapsed session's sender typed is kept, documents that are asked for are
        // queued, and the record is signed for whoever asks. What belongs to a private room
        // is kept there, which furnishes a room that nobody used before.
        let may = ["form_draft", "room", "room_unsaved", "document", "job", "record_signer"]
            .contains(&&*before.0);
        ensure!(may || before == after, "{} changed", before.0);
    }
    suite::Row::begin(1).tell(&format!(
        "states of accounts, {} people, {count} cells, {wrong} unexpected",
        people.len()
    ));
    ensure!(wrong == 0, "{wrong} cells are not as for the public");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a minute: cargo xtask test"]
async fn what_is_of_one_session_or_body_is_absent_in_another() -> Result<()> {
    let planted = Planted::new().await?;
    let rows: Vec<Row> = rows()?.into_iter().filter(Row::is_in_session).collect();
    let before = contents(&planted.app.desk.db).await?;
    let (mut count, mut wrong) = (0, 0);
    let mut judge = |row: &Row, whose: &str, page: &comity_testkit::Page, absent: &str| {
        count += 1;
        let found = letter_of(&row.method, page, absent, false);
        if found != '.' {
            wrong += 1;
            println!("{} by {whose}: {found}, {}", row.name(), page.status);
        }
    };
    for who in Who::ALL {
        let browser = planted.browser(who)?;
        let absent = absent_at(browser, "autumn").await?;
        for row in rows.iter().filter(|row| row.has_object() && !row.of_body) {
            let page = ask(row, &planted, browser, "autumn").await?;
            judge(row, &format!("{who:?} in another session"), &page, &absent);
        }
        let absent = absent_at(browser, "elsewhere").await?;
        let open = |row: &&Row| who != Who::Public || row.has_object() && !row.of_body;
        for row in rows.iter().filter(open) {
            let page = ask(row, &planted, browser, "elsewhere").await?;
            judge(row, &format!("{who:?} in another body"), &page, &absent);
        }
    }
    for (role, browser) in &planted.elsewhere {
        let absent = absent_for(browser).await?;
        for row in &rows {
            let page = ask(row, &planted, browser, SPRING).await?;
            judge(row, &format!("{role} of another body"), &page, &absent);
        }
        let absent = absent_at(browser, "elsewhere").await?;
        for row in rows.iter().filter(|row| row.has_object() && !row.of_body) {
            let page = ask(row, &planted, browser, "elsewhere").await?;
            judge(row, &format!("{role} of another body, at home"), &page, &absent);
        }
    }
    for (before, after) in before.iter().zip(&contents(&planted.app.desk.db).await?) {
        ensure!(
            before.0 == "form_draft" || before.0 == "room_unsaved" || before == after,
            "{} changed",
            before.0
        );
    }
    suite::Row::begin(1)
        .tell(&format!("other sessions and bodies, {count} cells, {wrong} unexpected"));
    ensure!(wrong == 0, "{wrong} cells are not absent");
    Ok(())
}

#[tokio::test]
async fn every_form_refuses_a_foreign_origin_no_origin_and_get() -> Result<()> {
    use axum::{body::Body, http::Request};
    const SENDERS: [(&str, &str); 5] = [
        ("", ""),
        ("origin", "http://elsewhere.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ];
    let planted = Planted::new().await?;
    let rows = rows()?;
    let stamp = planted.app.stamp()?;
    let (mut routes, mut count) = (HashSet::new(), 0);
    // What browsers report is no form: it comes without a word of where from.
    let is_form = |method: &Method, path: &str| *method == Method::POST && path != "/reports";
    for row in rows.iter().filter(|row| is_form(&row.method, &row.path)) {
        let may = |who: &Who| row.cell(*who) != '.';
        // Where nobody may, as at a link that is none any more, the public tries.
        let who = Who::ALL.into_iter().find(may).unwrap_or(Who::Public);
        routes.insert(row.path.clone());
        let (browser, address) = (planted.browser(who)?, row.address(&planted.places, SPRING)?);
        for (name, value) in SENDERS {
            let mut request = Request::builder().method(Method::POST).uri(&address);
            if !name.is_empty() {
                request = request.header(name, value);
            }
            request = request.header("content-type", "application/x-www-form-urlencoded");
            let page = browser.send(request.body(Body::empty())?).await?;
            count += 1;
            ensure!(page.status == 403, "{} from {name} {value}: {}", row.name(), page.status);
        }
        let gets = rows.iter().any(|one| one.path == row.path && one.method == Method::GET);
        let methods = [Method::GET, Method::HEAD, Method::PUT, Method::DELETE, Method::PATCH];
        for method in methods {
            if gets && matches!(method, Method::GET | Method::HEAD) {
                continue;
            }
            let request = Request::builder().method(method.clone()).uri(&address);
            let request = request.header("sec-fetch-site", "same-origin").body(Body::empty())?;
            let page = browser.send(request).await?;
            count += 1;
            ensure!(page.status == 404, "{} by {method}: {}", row.name(), page.status);
        }
    }
    ensure!(planted.app.stamp()? == stamp, "something was written");
    let listed = comity_web::listed();
    let all = listed.iter().filter(|one| is_form(&one.method, &one.path)).count();
    suite::Row::begin(1).tell(&format!(
        "forms from elsewhere, {} of {all} routes with a form, {count} requests refused",
        routes.len()
    ));
    ensure!(routes.len() == all, "a route was not tried");
    Ok(())
}
