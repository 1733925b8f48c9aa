//! The page of one paper, in one of its versions, and the file it came in.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{Html, Response},
};
use comity_acts::{Delegation, Podium, Proposer, Right as _, Secretariat};
use comity_domain::{
    paper::{Paper, PaperVersion, Sponsorship, Standing, revision},
    symbol::symbol_of,
};
use comity_store::{
    paper::{self, MadeProposal},
    proposal,
};
use serde::Deserialize;

use super::{
    Names, When, find, href, label,
    text::{Block, numbered},
    titles, version_label, versioned,
};
use crate::{
    App,
    convergence::Text,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    statements::Moment,
    uploads,
};

#[derive(Template)]
#[template(path = "papers/show.html")]
struct ShowPage {
    frame: Frame,
    label: String,
    symbol: String,
    revision: String,
    title: String,
    lang: &'static str,
    dir: &'static str,
    href: String,
    non_paper: bool,
    is_own: bool,
    /// Where its next version is drafted in the private room; empty for others.
    draft_in_room: String,
    /// Empty for a non-paper, its own delegation's page included.
    proposer: String,
    received: String,
    /// The label of the latest version, when this is an earlier one.
    later: String,
    submitted: When,
    language: &'static str,
    topics: String,
    audience: String,
    presents: String,
    hash: String,
    file_name: String,
    /// Where the text was taken from the file: that, and whether it was mended.
    taken: String,
    version: i64,
    versions: Vec<VersionLine>,
    sponsors: Vec<SponsorLine>,
    own_state: Option<OwnState>,
    may_give_symbol: bool,
    may_propose: bool,
    blocks: Vec<Block>,
    proposals: Vec<ProposalLine>,
}

struct VersionLine {
    label: String,
    href: String,
    current: bool,
    when: When,
    /// Where it stands beside the one before; empty for the first.
    compare: String,
}

struct SponsorLine {
    name: String,
    since: String,
    /// What it has not confirmed yet; empty when it has confirmed the latest version.
    lag: String,
}

/// What the reader's own State has to do with the paper, and may do.
struct OwnState {
    /// In words; empty when it has nothing to do with it.
    text: String,
    /// The text of the link to co-sponsoring; empty when there is nothing to confirm.
    join: String,
    /// The text of the button that ends it; empty when there is nothing to end.
    leave: String,
}

struct ProposalLine {
    number: i64,
    href: String,
    wording: Text,
    /// Where its words stand in the text shown; empty when they do not.
    anchor: String,
    version: String,
}

/// `?version=` shows an earlier one; `?received=` greets who has just submitted it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    version: String,
    received: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let versions = paper::versions(app.db(), reader.scope, &found).await?;
    let shown = chosen(&versions, &wished.version)?;
    let is_own = reader.scope.participant().is_some()
        && reader.scope.participant() == found.proposer
        && reader.scope.role().is_some_and(Proposer::is_held_by);
    let href = href(&reader, &here, &found);
    let sponsors = paper::sponsors(app.db(), &found).await?;
    let made = paper::proposals(app.db(), &found).await?;
    let marks: Vec<_> = made
        .iter()
        .filter(|one| one.version == shown.number)
        .filter_map(|one| Some((format!("p-{}", one.proposal_id), one.range.clone()?)))
        .collect();
    let file = paper::file_facts(app.db(), &found, shown).await?;
    let words = reader.words;
    let when = When::of(&reader, &here, &found, shown.submitted_at);
    let sees_presents = is_own || reader.scope.role().is_some_and(Podium::is_held_by);
    let named = found.proposer.filter(|_| !found.is_non_paper());
    let page = ShowPage {
        frame: Frame::of(&reader, &here, Part::Papers).crumb(label(&reader, &found), &href),
        label: label(&reader, &found),
        symbol: found
            .symbol
            .as_ref()
            .map(|symbol| symbol_of(symbol, shown.number))
            .unwrap_or_default(),
        revision: revision(shown.number)
            .map(|_| version_label(&reader, shown.number))
            .unwrap_or_default(),
        title: shown.title.clone(),
        lang: found.language.code(),
        dir: found.language.direction(),
        non_paper: found.is_non_paper(),
        is_own,
        draft_in_room: if is_own && reader.scope.role().is_some_and(Delegation::is_held_by) {
            let base = here.base(reader.language);
            format!("{base}/room/new?as=revision&of={}", found.key())
        } else {
            String::new()
        },
        proposer: named.map_or("", |id| here.roster.name(id, reader.language)).to_owned(),
        received: if is_own && wished.received == "1" {
            received(&reader, &here, &found, shown)
        } else {
            String::new()
        },
        later: if shown.number < found.version {
            version_label(&reader, found.version)
        } else {
            String::new()
        },
        submitted: when,
        language: found.language.own_name(),
        topics: titles(&reader, &here, &found.topics),
        audience: if is_own { audience_label(&words, found.audience) } else { String::new() },
        presents: if sees_presents {
            here.topic_title(found.presents, reader.language).to_owned()
        } else {
            String::new()
        },
        hash: shown.text_hash.clone(),
        taken: file
            .as_ref()
            .map(|file| uploads::taken_from(&words, file, &shown.text_hash))
            .unwrap_or_default(),
        file_name: file.map(|file| file.name).unwrap_or_default(),
        version: shown.number,
        versions: version_lines(&reader, &here, &found, &versions, shown.number, &href),
        sponsors: sponsor_lines(&reader, &here, &found, &sponsors),
        own_state: own_state(&reader, &here, &found, &sponsors, is_own),
        may_give_symbol: !found.is_non_paper()
            && reader.scope.role().is_some_and(Secretariat::is_held_by),
        may_propose: is_own && !found.is_non_paper(),
        blocks: numbered(&shown.text, &marks),
        proposals: proposal_lines(&app, &reader, &here, made, shown.number).await?,
        href,
    };
    Ok(Html(page.render()?))
}

/// The version an address wishes for, else the latest.
fn chosen<'v>(versions: &'v [PaperVersion], wished: &str) -> Result<&'v PaperVersion, PageError> {
    if wished.is_empty() {
        return versions.last().ok_or(PageError::NotFound);
    }
    let number: i64 = wished.parse().map_err(|_| PageError::NotFound)?;
    versions.iter().find(|one| one.number == number).ok_or(PageError::NotFound)
}

fn received(reader: &Reader, here: &Here, found: &Paper, shown: &PaperVersion) -> String {
    let words = reader.words;
    if found.is_non_paper() {
        return words.with1("papers-received-non-paper", "number", found.number.to_string());
    }
    let moment = Moment::of(reader, here, shown.submitted_at);
    let what = match revision(shown.number) {
        None => label(reader, found),
        Some(_) => versioned(reader, found, shown.number),
    };
    words.with2("papers-received", "time", &moment.time, "paper", &what)
}

fn version_lines(
    reader: &Reader,
    here: &Here,
    found: &Paper,
    versions: &[PaperVersion],
    shown: i64,
    href: &str,
) -> Vec<VersionLine> {
    // Not every reader may read every version: each stands beside the one before it.
    let before = std::iter::once(None).chain(versions.iter().map(Some));
    let lines = versions.iter().zip(before).map(|(one, before)| VersionLine {
        label: version_label(reader, one.number),
        href: format!("{href}?version={}", one.number),
        current: one.number == shown,
        when: When::of(reader, here, found, one.submitted_at),
        compare: before.map_or_else(String::new, |before| {
            format!("{href}/compare?from={}&to={}", before.number, one.number)
        }),
    });
    let mut lines: Vec<VersionLine> = lines.collect();
    lines.reverse();
    lines
}

/// The co-sponsors in the official order of the reader's language.
pub(super) fn sponsor_lines_of<T>(
    reader: &Reader,
    here: &Here,
    sponsors: &[Sponsorship],
    of: impl Fn(&str, &Sponsorship) -> Option<T>,
) -> Vec<T> {
    here.roster
        .sorted(reader.language)
        .into_iter()
        .filter_map(|state| {
            let one = sponsors.iter().find(|one| one.participant_id == state.id)?;
            of(state.name.text(reader.language), one)
        })
        .collect()
}

fn sponsor_lines(
    reader: &Reader,
    here: &Here,
    found: &Paper,
    sponsors: &[Sponsorship],
) -> Vec<SponsorLine> {
    sponsor_lines_of(reader, here, sponsors, |name, one| {
        let Standing::Sponsor { since, version } = one.standing else { return None };
        Some(SponsorLine {
            name: name.to_owned(),
            since: reader.words.date(here.session.day_of(since)),
            lag: lag(reader, found, version),
        })
    })
}

/// `Sponsored Version 1; not yet confirmed for Rev.1`; empty when it is the latest.
fn lag(reader: &Reader, found: &Paper, version: i64) -> String {
    if version >= found.version {
        return String::new();
    }
    let (old, new) = (version_label(reader, version), version_label(reader, found.version));
    reader.words.with2("papers-sponsor-lag", "version", &old, "latest", &new)
}

fn own_state(
    reader: &Reader,
    here: &Here,
    found: &Paper,
    sponsors: &[Sponsorship],
    is_own: bool,
) -> Option<OwnState> {
    let words = reader.words;
    let may = reader.scope.role().is_some_and(Delegation::is_held_by);
    let own = reader.scope.participant().filter(|_| may && !is_own && !found.is_non_paper())?;
    let proposer = here.roster.name(found.proposer?, reader.language);
    let latest = version_label(reader, found.version);
    let standing = sponsors.iter().find(|one| one.participant_id == own).map(|one| one.standing);
    let state = match standing {
        None | Some(Standing::Ended) => {
            OwnState { text: String::new(), join: words.t("papers-ask"), leave: String::new() }
        }
        Some(Standing::Invited) => OwnState {
            text: words.with1("papers-invites-you", "name", proposer),
            join: words.t("papers-join"),
            leave: words.t("papers-decline"),
        },
        Some(Standing::Asked { version }) => OwnState {
            text: words.with2(
                "papers-you-asked",
                "version",
                version_label(reader, version),
                "name",
                proposer,
            ),
            join: if version < found.version {
                words.with1("papers-ask-for", "version", &latest)
            } else {
                String::new()
            },
            leave: words.t("papers-take-request-back"),
        },
        Some(Standing::Sponsor { since, version }) => {
            let day = reader.words.date(here.session.day_of(since));
            let since = words.with1("papers-you-sponsor", "date", &day);
            let behind = lag(reader, found, version);
            OwnState {
                text: if behind.is_empty() { since } else { format!("{since} {behind}.") },
                join: if version < found.version {
                    words.with1("papers-confirm", "version", &latest)
                } else {
                    String::new()
                },
                leave: words.t("papers-leave"),
            }
        }
    };
    Some(state)
}

async fn proposal_lines(
    app: &App,
    reader: &Reader,
    here: &Here,
    made: Vec<MadeProposal>,
    shown: i64,
) -> Result<Vec<ProposalLine>, PageError> {
    if made.is_empty() {
        return Ok(Vec::new());
    }
    let all = proposal::all(app.db(), here.session.id, reader.scope).await?;
    let base = here.base(reader.language);
    let line = |one: MadeProposal| {
        let proposal = all.iter().find(|proposal| proposal.id == one.proposal_id)?;
        Some(ProposalLine {
            number: proposal.number,
            href: format!("{base}/proposals/{}", proposal.number),
            wording: crate::proposals::Headed::of(proposal, reader.language).heading,
            anchor: match one.range {
                Some(_) if one.version == shown => format!("#p-{}", one.proposal_id),
                _ => String::new(),
            },
            version: if one.version == shown {
                String::new()
            } else {
                version_label(reader, one.version)
            },
        })
    };
    Ok(made.into_iter().filter_map(line).collect())
}

/// The file as it was received: always saved, never shown by the browser.
pub(super) async fn file(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Wished>,
) -> Result<Response, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let versions = paper::versions(app.db(), reader.scope, &found).await?;
    let shown = chosen(&versions, &wished.version)?;
    let file = paper::file(app.db(), &found, shown).await?.ok_or(PageError::NotFound)?;
    Ok(uploads::give(&app, &reader, file))
}
