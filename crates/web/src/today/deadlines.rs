//! The days by which letters ask for something.

use jiff::civil::{Date, Time};

use super::news::city;
use crate::{App, error::PageError, here::Here, reader::Reader, readings::Deadlines};

/// A deadline, with how long there is left.
pub(super) struct Deadline {
    pub(super) left: String,
    pub(super) what: String,
    pub(super) href: String,
    /// The day and its end on the clocks of the meetings.
    pub(super) by: String,
    /// The instant of that end, for readers elsewhere; empty in a zone not known here.
    pub(super) instant: String,
}

/// What lies ahead, the earliest first.
pub(super) async fn ahead(
    app: &App,
    reader: &Reader,
    here: &Here,
) -> Result<Vec<Deadline>, PageError> {
    let w = &reader.words;
    let today = here.session.day_of(reader.now);
    let (session, scope) = (here.session.id, reader.scope);
    let due = app.recall(reader, Deadlines { session, scope, from: today }).await?;
    Ok(due
        .iter()
        .map(|due| Deadline {
            left: w.n("today-days-left", days_between(today, due.on)),
            what: due.what.text(reader.language).to_owned(),
            href: format!("{}/letters/{}", here.base(reader.language), due.letter),
            by: w.with2("today-by", "date", w.date(due.on), "city", city(reader, here)),
            // A day ends where the next begins.
            instant: due
                .on
                .tomorrow()
                .ok()
                .and_then(|next| here.session.instant_of(next, Time::midnight()))
                .map_or_else(String::new, |instant| instant.to_string()),
        })
        .collect())
}

/// How many midnights lie between two days; 0 where the second is not later.
fn days_between(from: Date, to: Date) -> usize {
    usize::try_from((to - from).get_days()).unwrap_or(0)
}
