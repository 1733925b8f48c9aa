//! What is new to this account since its last visit, counted as far as the reader may
//! see it.

use comity_domain::visit::Visit;
use jiff::Timestamp;

use super::Item;
use crate::{App, error::PageError, here::Here, reader::Reader, readings::CameSince};

/// What is new: since when, in words, and what.
pub(super) struct News {
    pub(super) since: String,
    pub(super) items: Vec<Item>,
}

pub(super) async fn of(
    app: &App,
    reader: &Reader,
    here: &Here,
    visit: Visit,
) -> Result<News, PageError> {
    let w = &reader.words;
    let base = here.base(reader.language);
    let since = match visit.before {
        Some(at) => {
            w.with1("today-since", "date", w.date_time(at, &here.zone, &city(reader, here)))
        }
        None => w.t("today-so-far"),
    };
    let from = visit.before.unwrap_or(Timestamp::UNIX_EPOCH);
    let (session, scope) = (here.session.id, reader.scope);
    let found = app.recall(reader, CameSince { session, scope, since: from }).await?;
    let lines = [
        (found.letters, "today-new-letters", "/letters"),
        (found.areas, "today-new-areas", "/convergence"),
        (found.questions, "today-new-questions", "/questions"),
        (found.statements, "today-new-statements", "/statements"),
        (found.papers, "today-new-papers", "/papers"),
        (found.positions, "today-new-positions", "/convergence"),
    ];
    let items = lines
        .into_iter()
        .filter(|(count, _, _)| *count > 0)
        .map(|(count, key, path)| Item { text: w.n(key, count), href: format!("{base}{path}") })
        .collect();
    Ok(News { since, items })
}

/// Where the session meets, in the reader's language, else the city of its time zone.
pub(super) fn city(reader: &Reader, here: &Here) -> String {
    match &here.session.place {
        Some(place) => place.text(reader.language).to_owned(),
        None => {
            let last = here.session.zone.rsplit('/').next().unwrap_or_default();
            last.replace('_', " ")
        }
    }
}
