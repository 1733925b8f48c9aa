//! How organizations are accredited, the call, and the lists for whom they are circulated to.

use askama::Template;
use axum::{extract::State, response::Html};
use comity_acts::{Podium, Right as _};
use comity_domain::{
    Role,
    accreditation::{List, Standing},
};
use comity_store::accreditation;

use super::{base, frame};
use crate::{App, error::PageError, frame::Frame, here::Here, reader::Reader, statements::Moment};

#[derive(Template)]
#[template(path = "accreditation/show.html")]
struct ShowPage {
    frame: Frame,
    base: String,
    people: String,
    /// What the call says: when, and for how long; empty without one.
    dates: String,
    period: String,
    disclosure: String,
    is_open: bool,
    /// Whether the reader gets lists.
    reads_lists: bool,
    lists: Vec<Line>,
    podium: bool,
    secretariat: bool,
    /// How many applications wait for the Secretariat, in words.
    waiting: String,
    admitted: String,
}

/// A list as a line.
struct Line {
    title: String,
    href: String,
    circulated: String,
    deadline: Moment,
    state: String,
}

/// How far a list has come, in words.
pub(super) fn state(reader: &Reader, list: &List) -> String {
    let w = &reader.words;
    if list.decided_at.is_some() {
        w.t("accreditation-list-decided")
    } else if list.is_open(reader.now) {
        w.t("accreditation-list-open")
    } else {
        w.t("accreditation-list-waits")
    }
}

/// A list's name: its number, and its symbol if it has one.
pub(super) fn list_title(reader: &Reader, list: &List) -> String {
    let title = reader.words.with1("accreditation-list", "number", list.number.to_string());
    match &list.symbol {
        Some(symbol) => format!("{title} · {symbol}"),
        None => title,
    }
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Html<String>, PageError> {
    let w = &reader.words;
    let session = here.session.id;
    let call = accreditation::call(app.db(), session).await?;
    let lists = accreditation::lists(app.db(), reader.scope, session).await?;
    let role = reader.scope.role();
    let podium = role.is_some_and(Podium::is_held_by);
    let known = accreditation::all(app.db(), reader.scope, session).await?;
    let of = |standing| known.iter().filter(|one| one.standing == standing).count();
    let zone = &here.zone;
    let day = |at: jiff::Timestamp| w.date(zone.to_datetime(at).date());
    // The call ends with its last day, which is the one before the instant it closes at.
    let last =
        |at: jiff::Timestamp| day(at.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap_or(at));
    let dates = call.as_ref().map_or_else(String::new, |call| {
        let key = if call.is_open(reader.now) {
            "accreditation-call-open"
        } else if reader.now < call.opens_at {
            "accreditation-call-ahead"
        } else {
            "accreditation-call-over"
        };
        w.with2(key, "first", day(call.opens_at), "last", last(call.closes_at))
    });
    let page = ShowPage {
        frame: frame(&reader, &here),
        base: base(&reader, &here),
        people: format!("{}/participants", here.base(reader.language)),
        period: call
            .as_ref()
            .map_or_else(String::new, |call| w.t(format!("accreditation-period-{}", call.period))),
        disclosure: call.as_ref().map_or_else(String::new, |call| {
            w.t(format!("accreditation-disclosure-{}", call.disclosure))
        }),
        is_open: call.as_ref().is_some_and(|call| call.is_open(reader.now)),
        dates,
        reads_lists: role.is_some_and(|role| role.is_delegation() || podium),
        lists: lists
            .iter()
            .rev()
            .map(|list| Line {
                title: list_title(&reader, list),
                href: format!("{}/lists/{}", base(&reader, &here), list.number),
                circulated: day(list.circulated_at),
                deadline: Moment::of(&reader, &here, list.deadline),
                state: state(&reader, list),
            })
            .collect(),
        podium,
        secretariat: role == Some(Role::Secretariat),
        waiting: w.n("accreditation-waiting", of(Standing::Received) + of(Standing::Checked)),
        admitted: w.n("accreditation-admitted", of(Standing::Admitted)),
    };
    Ok(Html(page.render()?))
}
