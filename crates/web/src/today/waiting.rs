//! What waits for this reader, and what came since their last visit.

use std::collections::HashSet;

use comity_acts::{May, SignedIn};
use comity_domain::Role;
use comity_store::{account, mailed, session};
use jiff::Timestamp;

use super::Item;
use crate::{App, error::PageError, here::Here, reader::Reader};

/// What waits, the most pressing first.
pub(super) async fn items(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<SignedIn>,
) -> Result<Vec<Item>, PageError> {
    let w = &reader.words;
    let base = here.base(reader.language);
    let role = may.actor().role();
    let mut items = Vec::new();
    let today = here.session.day_of(reader.now);
    for due in session::deadlines(app.db(), here.session.id, reader.scope, today).await? {
        items.push(Item {
            text: w.with2(
                "today-deadline",
                "date",
                w.date(due.on),
                "what",
                due.what.text(reader.language),
            ),
            href: format!("{base}/letters/{}", due.letter),
        });
    }
    let questions = session::open_questions(app.db(), here.session.id, reader.scope).await?;
    let (open, key) = match role {
        Role::Head | Role::Member => {
            (questions.iter().filter(|one| !one.by_us).count(), "today-questions-ours")
        }
        Role::Chair | Role::ChairTeam => {
            (questions.iter().filter(|one| !one.by_anybody).count(), "today-questions-nobody")
        }
        Role::Secretariat | Role::Organization | Role::Stakeholder => (0, ""),
    };
    if open > 0 {
        items.push(Item { text: w.n(key, open), href: format!("{base}/questions") });
    }
    let unreleased = session::unreleased_proposals(app.db(), here.session.id, reader.scope).await?;
    if unreleased > 0 {
        items.push(Item {
            text: w.n("today-unreleased", unreleased),
            href: format!("{base}/convergence"),
        });
    }
    let mailed = mailed::waiting(app.db(), reader.scope, here.body.id).await?;
    if mailed > 0 {
        let (key, path) = if role == Role::Secretariat {
            ("today-mail-unknown", "/manage/mail")
        } else {
            ("today-mail-waits", "/mailed")
        };
        items.push(Item { text: w.n(key, mailed), href: format!("{base}{path}") });
    }
    if role == Role::Secretariat {
        secretariats(app, reader, here, &mut items).await?;
    }
    Ok(items)
}

async fn secretariats(
    app: &App,
    reader: &Reader,
    here: &Here,
    items: &mut Vec<Item>,
) -> Result<(), PageError> {
    let w = &reader.words;
    let base = here.base(reader.language);
    let accounts: Vec<_> = account::all(app.db(), here.body.id)
        .await?
        .into_iter()
        .filter(|one| one.closed_at.is_none())
        .collect();
    let usage = account::usage(app.db(), here.body.id, reader.now).await?;
    let never = accounts
        .iter()
        .filter(|one| usage.get(&one.id).is_none_or(|used| used.last_seen.is_none()))
        .count();
    let present: HashSet<_> = accounts.iter().filter_map(|one| one.participant_id).collect();
    let all = here.roster.sorted(reader.language);
    let without = all.iter().filter(|one| !present.contains(&one.id)).count();
    let mut push = |text: String, path: &str| {
        items.push(Item { text, href: format!("{base}{path}") });
    };
    if never > 0 {
        push(w.n("today-never-signed-in", never), "/manage/accounts");
    }
    if all.is_empty() {
        push(w.t("today-no-participant"), "/manage");
    } else if without > 0 {
        push(w.n("today-without-account", without), "/manage/accounts/new");
    }
    if session::meetings(app.db(), here.session.id).await?.is_empty() {
        push(w.t("today-no-meeting"), "/manage/meetings/new");
    }
    Ok(())
}

/// What came since the reader's last visit: since when, in words, and what.
pub(super) async fn came(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<SignedIn>,
) -> Result<(String, Vec<Item>), PageError> {
    let w = &reader.words;
    let base = here.base(reader.language);
    let before = account::previous_visit(app.db(), may.account()).await?;
    let words = match before {
        Some(at) => w.with1("today-since", "date", w.date(here.session.day_of(at))),
        None => w.t("today-so-far"),
    };
    let found = session::what_came_since(
        app.db(),
        here.session.id,
        reader.scope,
        before.unwrap_or(Timestamp::UNIX_EPOCH),
    )
    .await?;
    let lines = [
        (found.statements, "today-new-statements", "/statements"),
        (found.questions, "today-new-questions", "/questions"),
        (found.positions, "today-new-positions", "/convergence"),
    ];
    let items = lines
        .into_iter()
        .filter(|(count, _, _)| *count > 0)
        .map(|(count, key, path)| Item { text: w.n(key, count), href: format!("{base}{path}") })
        .collect();
    Ok((words, items))
}
