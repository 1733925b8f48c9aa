//! "Sign-in and devices": a person's own passkeys, and the browsers in which they are
//! signed in. No address here takes an account; what is somebody else's is absent.

mod passkeys;
mod sessions;

use askama::Template;
use axum::{
    extract::State,
    response::{Html, Redirect},
};
use comity_acts::{May, PASSKEY_REFUSED, SignedIn, cancel_recovery};
use comity_store::{notice, passkey, recovery, session, signin};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::{
    App,
    access::By,
    error::PageError,
    frame::Frame,
    reader::Reader,
    readings::MOST_NOTICES,
    routing::{Routes, get, post},
    sessions::here_text,
};

const BASE: &str = "/{language}/account";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(BASE, get(show))
        .route(&format!("{BASE}/passkeys/new"), get(passkeys::form).post(passkeys::add))
        .route(&format!("{BASE}/passkeys/new/begin"), post(passkeys::begin))
        .route(&format!("{BASE}/passkeys/{{passkey}}"), get(passkeys::name).post(passkeys::rename))
        .route(
            &format!("{BASE}/passkeys/{{passkey}}/remove"),
            get(passkeys::ask_remove).post(passkeys::remove),
        )
        .route(&format!("{BASE}/recovery/cancel"), post(cancel))
        .route(&format!("{BASE}/sessions/others/end"), post(sessions::end_others))
        .route(&format!("{BASE}/sessions/{{signed_in}}/end"), post(sessions::end))
}

#[derive(Template)]
#[template(path = "account/show.html")]
struct AccountPage {
    frame: Frame,
    base: String,
    name: String,
    capacity: String,
    passkeys: Vec<PasskeyLine>,
    sessions: Vec<SessionLine>,
    here_text: String,
    /// Whether officers are about to let somebody into this account.
    is_recovered: bool,
    /// When a passkey was last refused for this account; empty when it was not lately.
    refused: String,
}

/// How long the page says so.
const REFUSAL_SHOWN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A passkey as a line.
struct PasskeyLine {
    href: String,
    name: String,
    added: When,
    used: Option<When>,
}

/// A browser as a line.
struct SessionLine {
    end: String,
    browser: String,
    opened: When,
    seen: When,
    is_this: bool,
}

/// An instant, in words and for machines.
struct When {
    instant: String,
    text: String,
}

/// Tells instants on the clocks of the body's latest session.
struct Clock<'a> {
    reader: &'a Reader,
    zone: TimeZone,
    city: String,
}

impl Clock<'_> {
    async fn of<'a>(
        app: &App,
        reader: &'a Reader,
        body: comity_domain::BodyId,
    ) -> Result<Clock<'a>, PageError> {
        let latest = session::all(app.db()).await?.into_iter().find(|one| one.body_id == body);
        let name = latest.map_or_else(|| "UTC".to_owned(), |one| one.zone);
        let zone = TimeZone::get(&name).unwrap_or(TimeZone::UTC);
        let city = name.rsplit('/').next().unwrap_or_default().replace('_', " ");
        Ok(Clock { reader, zone, city })
    }

    fn at(&self, instant: Timestamp) -> When {
        When {
            instant: instant.to_string(),
            text: self.reader.words.date_time(instant, &self.zone, &self.city),
        }
    }
}

/// The address of the page.
fn base(reader: &Reader) -> String {
    format!("/{}/account", reader.language)
}

/// The frame of the page and of what is below it.
async fn frame(app: &App, reader: &Reader) -> Result<Frame, PageError> {
    let frame = Frame::outside(app, reader).await?;
    Ok(frame.crumb(reader.words.t("account-title"), base(reader)))
}

async fn show(
    State(app): State<App>,
    reader: Reader,
    By(may): By<SignedIn>,
) -> Result<Html<String>, PageError> {
    let w = &reader.words;
    let base = base(&reader);
    let clock = Clock::of(&app, &reader, may.body()).await?;
    let passkeys = passkey::of_account(app.db(), may.account())
        .await?
        .into_iter()
        .map(|one| PasskeyLine {
            href: format!("{base}/passkeys/{}", one.id),
            added: clock.at(one.created_at),
            used: one.used_at.map(|at| clock.at(at)),
            name: if one.name.is_empty() { w.t("account-unnamed") } else { one.name },
        })
        .collect();
    let sessions = signin::open_of_account(app.db(), may.account(), reader.now)
        .await?
        .into_iter()
        .map(|one| SessionLine {
            end: format!("{base}/sessions/{}/end", one.id),
            opened: clock.at(one.opened_at),
            seen: clock.at(one.seen_at),
            is_this: Some(one.id) == may.actor().session(),
            browser: if one.browser.is_empty() {
                w.t("account-browser-unknown")
            } else {
                one.browser
            },
        })
        .collect();
    let page = AccountPage {
        frame: Frame::outside(&app, &reader).await?,
        name: may.actor().person_name().to_owned(),
        capacity: w.t(format!("role-{}", may.actor().role())),
        passkeys,
        sessions,
        here_text: here_text(w),
        is_recovered: own_recovery(&app, &may).await?.is_some(),
        refused: last_refusal(&app, &reader, &may, &clock).await?,
        base,
    };
    Ok(Html(page.render()?))
}

/// The day on which a passkey was last refused for the reader's account, if that was lately.
async fn last_refusal(
    app: &App,
    reader: &Reader,
    may: &May<SignedIn>,
    clock: &Clock<'_>,
) -> Result<String, PageError> {
    let told = notice::latest_of_account(app.db(), may.account(), MOST_NOTICES).await?;
    let last = told.into_iter().find(|one| one.kind == PASSKEY_REFUSED);
    let last = last.filter(|one| reader.now.duration_since(one.made_at) < REFUSAL_SHOWN);
    let day = |at: Timestamp| reader.words.date(clock.zone.to_datetime(at).date());
    Ok(last.map_or_else(String::new, |one| day(one.made_at)))
}

/// The recovery of the reader's own account that is under way.
async fn own_recovery(
    app: &App,
    may: &May<SignedIn>,
) -> Result<Option<comity_domain::RecoveryId>, PageError> {
    let all = recovery::under_way(app.db(), may.body()).await?;
    let own = all.into_iter().find(|case| case.recovery.account == may.account());
    Ok(own.map(|case| case.recovery.id))
}

/// Whoever can still sign in needs no recovery, and may not have asked for it.
async fn cancel(
    State(app): State<App>,
    reader: Reader,
    By(may): By<SignedIn>,
) -> Result<Redirect, PageError> {
    let id = own_recovery(&app, &may).await?.ok_or(PageError::NotFound)?;
    cancel_recovery(&app.desk, &may, id).await?;
    Ok(Redirect::to(&base(&reader)))
}
