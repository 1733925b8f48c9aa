//! What a participant was told, in the reader's words.

use std::{cmp::Reverse, collections::HashMap};

use comity_domain::{AccountId, ParticipantId, ProposalId, Role, position::Basis};
use comity_store::notice::{About, Notice};
use jiff::{SignedDuration, Timestamp};

use uuid::Uuid;

use crate::{
    App,
    convergence::Shared,
    error::PageError,
    here::Here,
    reader::Reader,
    readings::{AccountNotices, NoticeSubjects, Notices},
};

/// The kind of notice by which a State learns of a position it has through a statement.
const ASCRIBED: &str = "position-ascribed";

/// The kind of notice by which a State learns that a statement names it.
const ALIGNED: &str = "aligned";

/// A notice as a line.
pub(super) struct NoticeLine {
    pub(super) text: String,
    pub(super) href: String,
    pub(super) when: String,
    /// Where the participant removes itself from the aligned; empty when it is not.
    pub(super) remove: String,
    /// What the button that does so says.
    pub(super) remove_us: String,
}

/// What a participant was told: first what nobody has marked as read.
#[derive(Default)]
pub(super) struct Told {
    pub(super) fresh: Vec<NoticeLine>,
    pub(super) earlier: Vec<NoticeLine>,
    /// How many notices the fresh lines stand for.
    pub(super) unread: usize,
}

impl Told {
    /// What a person was told of their own account stands before what their delegation was.
    pub(super) fn before(mut self, others: Told) -> Told {
        self.fresh.extend(others.fresh);
        self.earlier.extend(others.earlier);
        self.unread += others.unread;
        self
    }
}

/// How long a notice to an expert's account stands as new: experts mark nothing as read.
const STAYS_NEW: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The latest notices of the participant in this session.
pub(super) async fn lines(
    app: &App,
    reader: &Reader,
    here: &Here,
    own: ParticipantId,
) -> Result<Told, PageError> {
    let subjects = app.recall(reader, NoticeSubjects { of: own }).await?;
    let notices = app.recall(reader, Notices { of: own }).await?;
    let here_told =
        notices.iter().filter(|notice| notice.session_id.is_none_or(|id| id == here.session.id));
    // What asks for something is told only as long as there is something to do.
    let matrix = if here_told.clone().any(|notice| notice.kind == ASCRIBED) {
        Some(app.analyses.as_of(app, reader, &here.session).await?)
    } else {
        None
    };
    let (fresh, earlier): (Vec<&Notice>, Vec<&Notice>) = here_told
        .filter(|notice| is_current(notice, subjects.get(&notice.subject), matrix.as_ref(), own))
        .partition(|notice| notice.seen_at.is_none());
    Ok(Told {
        unread: fresh.len(),
        fresh: folded(reader, here, &fresh, &subjects),
        earlier: folded(reader, here, &earlier, &subjects),
    })
}

/// Whether what a notice says of an alignment still holds: a State that removed itself,
/// disclaimed or took a position of its own has answered it.
fn is_current(
    notice: &Notice,
    about: Option<&About>,
    matrix: Option<&Shared>,
    own: ParticipantId,
) -> bool {
    match &*notice.kind {
        ALIGNED => !matches!(about, Some(About::Statement { aligned: false, .. })),
        ASCRIBED => matrix
            .and_then(|matrix| matrix.known(ProposalId(notice.subject), own))
            .is_some_and(|known| known.basis == Basis::Aligned),
        _ => true,
    }
}

/// The latest notices of an account itself, the latest of them of `told_at`.
pub(super) async fn lines_of_account(
    app: &App,
    reader: &Reader,
    here: &Here,
    own: AccountId,
    told_at: Option<Timestamp>,
) -> Result<Told, PageError> {
    // What is told to an account is about the account itself.
    let subjects = HashMap::from([(own.0, About::Account(String::new()))]);
    let notices = app.recall(reader, AccountNotices { of: own, told_at }).await?;
    let marks = reader.scope.role() != Some(Role::Expert);
    let is_new = |notice: &&Notice| {
        let is_young = reader.now.duration_since(notice.made_at) < STAYS_NEW;
        notice.seen_at.is_none() && (marks || is_young)
    };
    let (fresh, earlier): (Vec<&Notice>, Vec<&Notice>) = notices.iter().partition(is_new);
    Ok(Told {
        unread: fresh.len(),
        fresh: folded(reader, here, &fresh, &subjects),
        earlier: folded(reader, here, &earlier, &subjects),
    })
}

/// The notices as lines; positions ascribed on one day share a line, for one page
/// answers them all.
fn folded(
    reader: &Reader,
    here: &Here,
    notices: &[&Notice],
    subjects: &HashMap<Uuid, About>,
) -> Vec<NoticeLine> {
    let day = |notice: &Notice| here.session.day_of(notice.made_at);
    let ascribed = |notice: &Notice| match subjects.get(&notice.subject) {
        Some(About::Proposal(number)) if notice.kind == ASCRIBED => Some(*number),
        _ => None,
    };
    // Notices of one instant come in no order of their own.
    let mut notices = notices.to_vec();
    notices.sort_by_key(|notice| (Reverse(day(notice)), ascribed(notice).is_some()));
    notices
        .chunk_by(|one, next| {
            ascribed(one).is_some() && ascribed(next).is_some() && day(one) == day(next)
        })
        .filter_map(|chunk| {
            let first = chunk.first()?;
            let mut line = line(reader, here, first, subjects.get(&first.subject));
            let mut numbers: Vec<i64> = chunk.iter().filter_map(|one| ascribed(one)).collect();
            numbers.sort_unstable();
            numbers.dedup();
            if numbers.len() > 1 {
                let named: Vec<String> = numbers.iter().map(i64::to_string).collect();
                let (number, n) = (reader.words.list(&named), numbers.len());
                let key = format!("today-notice-{ASCRIBED}");
                line.text = reader.words.with2(key, "number", number.as_str(), "n", n);
            }
            Some(line)
        })
        .collect()
}

fn line(reader: &Reader, here: &Here, notice: &Notice, about: Option<&About>) -> NoticeLine {
    let w = &reader.words;
    let base = here.base(reader.language);
    let key = match about {
        // To somebody of the podium it is told as their own.
        Some(About::Account(person)) if person.is_empty() => {
            format!("today-notice-{}-own", notice.kind)
        }
        _ => format!("today-notice-{}", notice.kind),
    };
    // A kind that this version has no words for is still told, only less exactly.
    let known = w.has(&key) || comity_words::Words::of(comity_domain::Language::En).has(&key);
    let (number, name, href) = match about {
        Some(About::Statement { number, owner, .. }) => (
            number.to_string(),
            here.roster.name(*owner, reader.language).to_owned(),
            format!("{base}/statements/{number}"),
        ),
        Some(About::Letter(number)) => {
            (number.to_string(), String::new(), format!("{base}/letters/{number}"))
        }
        Some(About::Proposal(number)) => {
            // What was ascribed to a delegation is answered on its own page.
            let page = if notice.kind == ASCRIBED { "ours" } else { "convergence" };
            (number.to_string(), String::new(), format!("{base}/{page}"))
        }
        Some(About::Paper { number, proposer, .. }) => (
            number.to_string(),
            here.roster.name(*proposer, reader.language).to_owned(),
            format!("{base}/papers/{number}"),
        ),
        Some(About::Question { number, raised_by }) => (
            number.to_string(),
            here.roster.name(*raised_by, reader.language).to_owned(),
            format!("{base}/questions/{}", notice.subject),
        ),
        Some(About::Meeting(number)) => {
            (number.to_string(), String::new(), format!("{base}/meetings/{number}"))
        }
        Some(About::List(number)) => {
            (number.to_string(), String::new(), format!("{base}/accreditation/lists/{number}"))
        }
        Some(About::Account(person)) => (String::new(), person.clone(), String::new()),
        Some(About::Registration(reference)) => {
            (String::new(), reference.clone(), format!("{base}/delegation"))
        }
        // One that was withdrawn, or never published to this participant since, is told
        // without an address.
        Some(About::Summary { number, symbol, ordinal, stands }) => (
            symbol.clone(),
            String::new(),
            if *stands && here.reports.is_for(reader.scope) {
                let version = ordinal.map(|ordinal| format!("?version={ordinal}"));
                format!("{base}/summaries/{number}{}", version.unwrap_or_default())
            } else {
                String::new()
            },
        ),
        None => (String::new(), String::new(), String::new()),
    };
    let text = if known && about.is_some() {
        w.with3(key, "number", number.as_str(), "name", name.as_str(), "n", 1)
    } else {
        w.t("today-notice-other")
    };
    let remove = match about {
        Some(About::Statement { aligned: true, withdrawn: false, number, .. })
            if notice.kind == ALIGNED =>
        {
            format!("{base}/statements/{number}/remove-alignment")
        }
        _ => String::new(),
    };
    // What was withdrawn is in no view any more (design, rule 11); and without an
    // invitation the reader may not read the paper.
    let gone = matches!(
        about,
        Some(About::Statement { withdrawn: true, .. } | About::Paper { withdrawn: true, .. })
    ) || matches!(&*notice.kind, "paper-invitation-withdrawn" | "proposal-withdrawn");
    let own = reader.scope.participant();
    let state = own.map_or("", |own| here.roster.name(own, reader.language));
    NoticeLine {
        remove_us: w.with2("today-remove-us", "state", state, "number", number.as_str()),
        text,
        href: if gone { String::new() } else { href },
        when: w.date(here.session.day_of(notice.made_at)),
        remove,
    }
}
