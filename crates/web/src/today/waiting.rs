//! What waits for this reader.

use std::collections::HashSet;

use comity_acts::{May, SignedIn};
use comity_converge::Class;
use comity_domain::{Role, position::Basis, recovery::Stage, registration::Step};
use comity_store::{account, passkey, recovery, registration, session};

use super::Item;
use crate::{
    App,
    error::PageError,
    here::Here,
    reader::Reader,
    readings::{
        MailWaiting, OpenQuestions, OwnPasskeys, Proposals, Releases, SummariesAtWork, Unreleased,
    },
    registrations::{waits_for, waits_for_links},
};

/// What Today knows of its reader before it asks what waits.
pub(super) struct Known<'a> {
    /// How many notices nobody has marked.
    pub(super) unread: usize,
    /// Whether the reader may file a statement now.
    pub(super) files: bool,
    /// The names of the forms that the reader has begun.
    pub(super) forms: &'a [String],
}

/// What waits, the most pressing first.
pub(super) async fn items(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<SignedIn>,
    Known { unread, files, forms }: Known<'_>,
) -> Result<Vec<Item>, PageError> {
    let w = &reader.words;
    let base = here.base(reader.language);
    let role = may.actor().role();
    let mut items = Vec::new();
    if unread > 0 {
        items.push(Item { text: w.n("today-unread-wait", unread), href: "#notices".to_owned() });
    }
    let (session, scope) = (here.session.id, reader.scope);
    let mailed = *app.recall(reader, MailWaiting { body: here.body.id, scope }).await?;
    // An expert settles no mail.
    if mailed > 0 && role != Role::Expert {
        let (key, path) = if role == Role::Secretariat {
            ("today-mail-unknown", "/manage/mail")
        } else {
            ("today-mail-waits", "/mailed")
        };
        items.push(Item { text: w.n(key, mailed), href: format!("{base}{path}") });
    }
    // None at all is the exercise's way in; one can be lost.
    if *app.recall(reader, OwnPasskeys { of: may.account() }).await? == 1 {
        let href = format!("/{}/account", reader.language);
        items.push(Item { text: w.t("today-second-passkey"), href });
    }
    drafts(reader, here, forms, files, &mut items);
    super::room::waiting(app, reader, here, may, &mut items).await?;
    let questions = app.recall(reader, OpenQuestions { session, scope }).await?;
    let (open, key, whose) = match role {
        Role::Head | Role::Member | Role::Expert => {
            (questions.iter().filter(|one| !one.by_us).count(), "today-questions-ours", "us")
        }
        Role::Chair | Role::ChairTeam => {
            let open = questions.iter().filter(|one| !one.by_anybody).count();
            (open, "today-questions-nobody", "anybody")
        }
        Role::Secretariat | Role::Organization | Role::Stakeholder => (0, "", ""),
    };
    if open > 0 {
        let href = format!("{base}/questions/coverage?open={whose}");
        items.push(Item { text: w.n(key, open), href });
    }
    super::accreditation::waiting(app, reader, here, &mut items).await?;
    super::papers::waiting(app, reader, here, may, &mut items).await?;
    match role {
        Role::Head | Role::Member | Role::Expert => {
            positions(app, reader, here, may, &mut items).await?
        }
        Role::Chair | Role::ChairTeam => {
            areas(app, reader, here, &mut items).await?;
            summaries(app, reader, here, &mut items).await?;
        }
        Role::Secretariat => secretariats(app, reader, here, may, &mut items).await?,
        Role::Organization | Role::Stakeholder => {}
    }
    Ok(items)
}

/// Forms that this account has begun in this session and not sent.
fn drafts(reader: &Reader, here: &Here, kept: &[String], files: bool, items: &mut Vec<Item>) {
    for (form, key, path) in [
        ("statement", "today-draft-statement", "/statements/new"),
        ("paper", "today-draft-paper", "/papers/new"),
        ("proposal", "today-draft-proposal", "/proposals/new"),
        ("question", "today-draft-question", "/questions/new"),
        ("letter", "today-draft-letter", "/letters/new"),
    ] {
        // A form that would be refused is nowhere led to; what was typed is kept.
        let leads = files || form != "statement";
        if leads && kept.contains(&format!("{form}:{}", here.session.id)) {
            let href = format!("{}{path}", here.base(reader.language));
            items.push(Item { text: reader.words.t(key), href });
        }
    }
}

/// A delegation's positions: those it has through statements that name it, and the
/// proposals on which nothing is attributed to it.
async fn positions(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<SignedIn>,
    items: &mut Vec<Item>,
) -> Result<(), PageError> {
    let Some(own) = may.participant() else { return Ok(()) };
    let matrix = app.analyses.as_of(app, reader, &here.session).await?;
    let base = here.base(reader.language);
    let aligned = matrix
        .proposals
        .keys()
        .filter_map(|id| matrix.known(*id, own))
        .filter(|known| known.basis == Basis::Aligned)
        .count();
    let (session, scope) = (here.session.id, reader.scope);
    let seen = app.recall(reader, Proposals { session, scope }).await?;
    let silent = seen
        .iter()
        .filter(|one| matrix.proposals.contains_key(&one.id) && matrix.known(one.id, own).is_none())
        .count();
    let told = [(aligned, "today-ascribed", ""), (silent, "today-no-position", "#nothing")];
    for (count, key, place) in told {
        if count > 0 {
            let href = format!("{base}/ours{place}");
            items.push(Item { text: reader.words.n(key, count), href });
        }
    }
    Ok(())
}

/// Areas of which the Chair has released nothing; first those that converge.
async fn areas(
    app: &App,
    reader: &Reader,
    here: &Here,
    items: &mut Vec<Item>,
) -> Result<(), PageError> {
    let base = here.base(reader.language);
    let matrix = app.analyses.as_of(app, reader, &here.session).await?;
    let (session, scope) = (here.session.id, reader.scope);
    let releases = app.recall(reader, Releases { session, scope }).await?;
    let released: HashSet<_> = releases.iter().map(|one| one.proposal_id).collect();
    let convergent = matrix
        .areas
        .iter()
        .filter(|area| area.class == Class::Convergent && !released.contains(&area.proposal))
        .count();
    if convergent > 0 {
        items.push(Item {
            text: reader.words.n("today-convergent", convergent),
            href: format!("{base}/convergence?class={}&released=none", Class::Convergent.as_str()),
        });
    }
    let unreleased = *app.recall(reader, Unreleased { session, scope }).await?;
    if unreleased > 0 {
        items.push(Item {
            text: reader.words.n("today-unreleased", unreleased),
            href: format!("{base}/convergence?released=none"),
        });
    }
    Ok(())
}

async fn secretariats(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<SignedIn>,
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
    // Of sessions long past nothing is known, of passkeys it is.
    let enrolled = passkey::enrolled(app.db(), here.body.id).await?;
    let never = accounts
        .iter()
        .filter(|one| !enrolled.contains(&one.id))
        .filter(|one| usage.get(&one.id).is_none_or(|used| used.last_seen.is_none()))
        .count();
    let present: HashSet<_> = accounts.iter().filter_map(|one| one.participant_id).collect();
    let all = here.roster.sorted(reader.language);
    let without = all.iter().filter(|one| !present.contains(&one.id)).count();
    let mut push = |text: String, path: &str| {
        items.push(Item { text, href: format!("{base}{path}") });
    };
    for case in recovery::under_way(app.db(), here.body.id).await? {
        let one = &case.recovery;
        let mine = one.opened_by == may.account() || one.account == may.account();
        let key = match one.stage(reader.now) {
            Stage::Opened if !mine => "today-recovery-second",
            Stage::Ready => "today-recovery-ready",
            _ => continue,
        };
        push(w.with1(key, "name", &*case.person_name), "/manage/recoveries");
    }
    let registered = registration::all(app.db(), reader.scope, here.body.id).await?;
    let step = |step| {
        let officer = may.account();
        registered.iter().filter(|one| waits_for(one, officer) == Some(step)).count()
    };
    let links = registered.iter().filter(|one| waits_for_links(one)).count();
    for (count, key) in [
        (step(Step::Approve), "today-registrations-approve"),
        (step(Step::Check), "today-registrations-check"),
        (links, "today-registrations-links"),
    ] {
        if count > 0 {
            push(w.n(key, count), "/manage/registrations?waiting=1");
        }
    }
    if never > 0 {
        push(w.n("today-never-signed-in", never), "/manage/accounts");
    }
    if all.is_empty() {
        push(w.t("today-no-participant"), "/manage");
    } else if without > 0 {
        push(w.n("today-without-account", without), "/manage/registrations/new");
    }
    if session::meetings(app.db(), here.session.id).await?.is_empty() {
        push(w.t("today-no-meeting"), "/manage/meetings/new");
    }
    Ok(())
}

/// Summaries of the Chair whose working copy says something else than what was published.
async fn summaries(
    app: &App,
    reader: &Reader,
    here: &Here,
    items: &mut Vec<Item>,
) -> Result<(), PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    for one in app.recall(reader, SummariesAtWork { session, scope }).await?.iter() {
        let text = match &one.symbol {
            None => reader.words.t("today-summary-begun"),
            Some(symbol) => reader.words.with1("today-summary-changed", "symbol", symbol.as_str()),
        };
        let href = format!("{}/summaries/{}/work", here.base(reader.language), one.number);
        items.push(Item { text, href });
    }
    Ok(())
}
