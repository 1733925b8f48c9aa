//! Row 11 of the suite: whether an account, an invitation or a way back in is there shows
//! in no answer of the sign-in pages; in the release suite, in no time either.
//!
//! A program of its own, so that nothing else runs in its process while it looks at the
//! clock.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use comity_domain::Role;
use comity_testkit::{Authenticator, Browser, Manner, Page, TestApp, suite::Row};
use jiff::SignedDuration;

/// What the times of the two may differ by, in the middle.
const MOST: Duration = Duration::from_millis(1);

/// The times of what is there and of what is not.
#[derive(Default)]
struct Times([Vec<Duration>; 2]);

impl Times {
    fn apart(&mut self) -> Duration {
        let [there, absent] = self.0.each_mut().map(|times| {
            times.sort();
            times.get(times.len() / 2).copied().unwrap_or_default()
        });
        there.abs_diff(absent)
    }
}

/// An answer without what the asker put into it.
fn bare(page: &Page, token: &str) -> String {
    let body = page.body.replace(token, "TOKEN");
    format!("{} {} {body}", page.status, page.location.replace(token, "TOKEN"))
}

/// Asks about what is there and about what is not, by turns, the one first and then the
/// other.
async fn by_turns(
    pairs: u64,
    mut ask: impl AsyncFnMut(bool) -> Result<(String, Duration)>,
) -> Result<Times> {
    let mut times = Times::default();
    for turn in 0..pairs {
        let mut said = Vec::new();
        for second in [turn % 2 == 0, turn % 2 != 0] {
            let (answer, took) = ask(second).await?;
            times.0[usize::from(second)].push(took);
            said.push(answer);
        }
        ensure!(said[0] == said[1], "the answers differ: {said:#?}");
    }
    Ok(times)
}

/// One more passkey, of an account that is nowhere here.
async fn stranger(visitor: &Browser, elsewhere: &TestApp) -> Result<Authenticator> {
    let link = elsewhere.invitation(Role::Head, Some("QM")).await?.token;
    let asked = elsewhere.visitor().ask(&format!("/en/link/begin#{link}")).await?;
    let (it, _) = Authenticator::create(&asked["options"], Manner::default())?;
    ensure!(visitor.get("/en/sign-in").await?.status == 200, "there is no page");
    Ok(it)
}

async fn signing_in(app: &TestApp, visitor: &Browser, pairs: u64) -> Result<Times> {
    let link = app.invitation(Role::Head, Some("QM")).await?.token;
    let (_, known) = visitor.another().enrol(&format!("/en/link#{link}")).await?;
    let elsewhere = TestApp::sqlite().await?;
    let unknown = stranger(visitor, &elsewhere).await?;
    by_turns(pairs, async |is_absent| {
        // Bad answers for one account are slowed down; here the clock goes on.
        app.clock.forward(SignedDuration::from_mins(2));
        let asked = visitor.ask("/en/sign-in/begin").await?;
        let mut it = if is_absent { unknown.clone() } else { known.clone() };
        it.manner.is_verified = false;
        let answer = it.sign(&asked["options"])?;
        let began = Instant::now();
        let page = visitor.answer("/en/sign-in", &asked, &answer).await?;
        let took = began.elapsed();
        ensure!(page.status == 422, "{}", page.status);
        Ok((bare(&page, "no token"), took))
    })
    .await
}

/// A link that was good once, and one that never was, at one of the addresses that take it.
async fn links(
    app: &TestApp,
    visitor: &Browser,
    (dead, at): (&str, &str),
    pairs: u64,
) -> Result<Times> {
    // As long as a real one, and like it.
    let never: String = dead.chars().rev().collect();
    by_turns(pairs, async |is_absent| {
        // One place may ask so often in a minute and no more.
        app.clock.forward(SignedDuration::from_millis(250));
        let token = if is_absent { &never } else { dead };
        let began = Instant::now();
        let page = visitor.post(&format!("/en/{at}#{token}"), &[]).await?;
        Ok((bare(&page, token), began.elapsed()))
    })
    .await
}

#[tokio::test]
async fn nobody_learns_from_signing_in_who_is_there() -> Result<()> {
    let row = Row::begin(11);
    let pairs = row.size(40);
    let app = TestApp::sqlite().await?;
    let visitor = app.visitor();
    let spent = app.invitation(Role::Head, Some("QN")).await?.token;
    visitor.another().enrol(&format!("/en/link#{spent}")).await?;
    // What two officers made for somebody, and made again.
    let replaced = app.invitation(Role::Member, Some("QN")).await?;
    app.lasting_link(replaced.account).await?;
    let mut all = vec![("sign-in", signing_in(&app, &visitor, pairs).await?)];
    for (what, token) in [("invitation", &spent), ("way back in", &replaced.token)] {
        for at in ["link/open", "link/begin", "link/use"] {
            all.push((what, links(&app, &visitor, (token, at), pairs).await?));
        }
    }
    let apart: Vec<(&str, Duration)> =
        all.iter_mut().map(|(what, times)| (*what, times.apart())).collect();
    let worst = apart.iter().map(|(_, apart)| *apart).max().context("nothing was asked")?;
    // On a machine that does other things as well, the time is chance.
    let time = match row.is_release() {
        true => format!("medians at most {} µs apart", worst.as_micros()),
        false => "times not compared here".to_owned(),
    };
    row.tell(&format!("{} questions, {} answers alike, {time}", all.len(), pairs * 10));
    ensure!(!row.is_release() || worst < MOST, "{apart:?}");
    Ok(())
}
