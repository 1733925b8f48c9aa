//! What is new to this account since its last visit, counted as far as the reader may
//! see it.

use comity_converge::Class;
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
        (found.areas_withdrawn, "today-areas-withdrawn", "/convergence"),
        (found.questions, "today-new-questions", "/questions"),
        (found.statements, "today-new-statements", "/statements"),
        (found.papers, "today-new-papers", "/papers"),
        (found.positions, "today-new-positions", "/convergence"),
    ];
    let mut items: Vec<Item> = lines
        .into_iter()
        .filter(|(count, _, _)| *count > 0)
        .map(|(count, key, path)| Item { text: w.n(key, count), href: format!("{base}{path}") })
        .collect();
    if let Some(before) = visit.before {
        moved(app, reader, here, before, &mut items).await?;
    }
    Ok(News { since, items })
}

/// The most areas told one by one.
const MOST_MOVED: usize = 8;

/// The areas that are in another class than at the last visit. Classes are the Chair's
/// (design, rule 12): nobody but the Chair's side is told.
async fn moved(
    app: &App,
    reader: &Reader,
    here: &Here,
    before: Timestamp,
    items: &mut Vec<Item>,
) -> Result<(), PageError> {
    if !reader.scope.is_chairs_side() {
        return Ok(());
    }
    let w = &reader.words;
    let base = here.base(reader.language);
    let matrix = app.analyses.as_of(app, reader, &here.session).await?;
    let all = matrix.moved_since(&here.session, before);
    let class = |class: Class| w.t(format!("class-{}", class.as_str()));
    items.extend(all.iter().take(MOST_MOVED).map(|one| Item {
        text: w.with3(
            "today-class-moved",
            "number",
            one.number.to_string(),
            "now",
            class(one.is),
            "before",
            class(one.was),
        ),
        href: format!("{base}/convergence/{}", one.number),
    }));
    if all.len() > MOST_MOVED {
        let text = w.n("today-classes-moved-more", all.len() - MOST_MOVED);
        items.push(Item { text, href: format!("{base}/convergence") });
    }
    Ok(())
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
