//! A delegation begins a draft in its private room, or keeps a new version of one.

use comity_domain::{
    Language, PaperId, RoomDraftId, Stance,
    paper::Paper,
    room::{Draft, DraftKind, Heading, MOST_DRAFTS, MOST_VERSIONS, Purpose},
    session::Session,
    statement::{BadText, checked_text, normalise_text},
};
use comity_store::{RoomEntry, RoomOf, Tx, paper, proposal, question, room, session};
use serde_json::json;

use crate::{ActError, Delegation, Desk, Faults, May, checks, in_room};

/// The longest title, as a statement's.
const MOST_TITLE: usize = 200;

/// A text as it is written in the room. It has no `Debug`: it must not reach a log.
#[derive(Clone)]
pub struct NewRoomText {
    /// What it is to become. Of a draft that was begun it stays what it is.
    pub kind: DraftKind,
    /// What it is called.
    pub title: String,
    /// The language of title and text; none when none was chosen.
    pub language: Option<Language>,
    /// What it is for; of a position the proposal and of a new version its paper, which stay
    /// what it was begun on.
    pub purpose: Option<Purpose>,
    /// Of a position: the stance.
    pub stance: Option<Stance>,
    /// The text; of a position what is asked for, if anything is.
    pub text: String,
}

/// Begins a draft; gives its number among the delegation's drafts of the session.
///
/// # Errors
/// When title or text break a rule of statements, or there are too many drafts.
pub async fn begin_room_draft(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    new: NewRoomText,
) -> Result<i64, ActError> {
    let room = may.room()?;
    let (heading, text) = checked(desk, may, at, &new).await?;
    in_room!(desk, may.actor(), room, |tx| {
        if room::draft::count(tx, room, at.id).await? >= MOST_DRAFTS {
            return Err(ActError::whole("error-room-drafts-many"));
        }
        let (id, by) = (tx.new_id::<RoomDraftId>(), may.account());
        let number = room::draft::insert(tx, room, id, at.id, by, &heading, &text).await?;
        let digest = room::draft::digest(&heading, &text);
        let form = new_draft_form(at, heading.kind, heading.purpose);
        room::unsaved::forget(tx, by, &form).await?;
        Ok((number, entry("begin_room_draft", id, number, 1, &digest)))
    })
}

/// Keeps a new version of a draft; gives the latest version's number, which stays as it
/// was when nothing was changed. What was signed off before is so no more.
///
/// # Errors
/// As [`begin_room_draft`]; [`ActError::NotFound`] when the delegation has no such version;
/// a fault of the whole when somebody else kept a version after `of_version`, or the draft
/// left the room or was set aside.
pub async fn revise_room_draft(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: RoomDraftId,
    of_version: i64,
    new: NewRoomText,
) -> Result<i64, ActError> {
    let room = may.room()?;
    let before = room::draft::version(&desk.db, room, id, of_version).await?;
    let before = before.ok_or(ActError::NotFound)?;
    let kind = before.heading.kind;
    let purpose = match kind {
        DraftKind::Position | DraftKind::Revision => before.heading.purpose,
        DraftKind::Statement | DraftKind::Paper => new.purpose,
    };
    let new = NewRoomText { kind, purpose, ..new };
    let (heading, text) = checked(desk, may, at, &new).await?;
    // Nothing is kept and nothing happened when the text is the one that stands.
    if before.heading == heading && before.text == text {
        return Ok(of_version);
    }
    in_room!(desk, may.actor(), room, |tx| {
        let draft = open_draft(tx, room, at, id).await?;
        if draft.version != of_version {
            return Err(ActError::whole("error-room-changed"));
        }
        if draft.version >= MOST_VERSIONS {
            return Err(ActError::whole("error-room-versions-many"));
        }
        let by = may.account();
        let version = room::draft::add_version(tx, room, &draft, by, &heading, &text).await?;
        let digest = room::draft::digest(&heading, &text);
        room::unsaved::forget(tx, by, &draft_form(at, draft.number)).await?;
        Ok((version, entry("revise_room_draft", id, draft.number, version, &digest)))
    })
}

/// The name of the form for a new draft of a kind, as what was typed into it is kept; of a
/// new version, one for each paper.
pub fn new_draft_form(at: &Session, kind: DraftKind, purpose: Option<Purpose>) -> String {
    match (kind, purpose) {
        (DraftKind::Statement, _) => format!("new:{}", at.id),
        (DraftKind::Revision, Some(Purpose::Revises { paper, .. })) => {
            format!("new-{kind}:{}:{paper}", at.id)
        }
        _ => format!("new-{kind}:{}", at.id),
    }
}

/// The name of the form of the draft with this number, whether or not there is one: what a
/// lapsed session sends is kept without looking.
pub fn draft_form(at: &Session, number: i64) -> String {
    format!("draft:{}:{number}", at.id)
}

fn entry(act: &'static str, id: RoomDraftId, number: i64, version: i64, digest: &str) -> RoomEntry {
    let payload = json!({ "digest": digest, "draft": number, "version": version });
    RoomEntry { act, subjects: vec![id.0], payload }
}

/// A draft of the session that can still be changed.
pub(crate) async fn open_draft(
    tx: &mut Tx,
    room: RoomOf,
    at: &Session,
    id: RoomDraftId,
) -> Result<Draft, ActError> {
    let found = room::draft::within(tx, room, id).await?;
    let draft = found.filter(|one| one.session_id == at.id).ok_or(ActError::NotFound)?;
    if draft.is_open() { Ok(draft) } else { Err(ActError::whole("error-room-closed")) }
}

/// Heading and text as they are kept: under the rules for what it is to become, so that
/// nothing is found wrong only when it is to leave.
async fn checked(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    new: &NewRoomText,
) -> Result<(Heading, String), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let title = new.title.trim().to_owned();
    if title.is_empty() {
        faults.field("title", "error-title-empty");
    }
    checks::line(&mut faults, "title", &title, MOST_TITLE);
    let text = match new.kind {
        DraftKind::Position => asked_for(new, &mut faults),
        DraftKind::Statement | DraftKind::Paper | DraftKind::Revision => words(new, &mut faults),
    };
    let revised = match new.purpose {
        Some(Purpose::Revises { paper, version }) if new.kind == DraftKind::Revision => {
            own_paper(desk, may, at, paper)
                .await?
                .filter(|found| (1..=found.version).contains(&version))
        }
        _ => None,
    };
    // A paper keeps its language from version to version.
    let language = revised.as_ref().map(|found| found.language).or(new.language);
    if language.is_none() && new.kind != DraftKind::Revision {
        faults.field("language", "error-statement-language");
    }
    let is_position = new.kind == DraftKind::Position;
    // The kinds that may be for nothing in particular, or for a topic or question.
    let is_free = matches!(new.kind, DraftKind::Statement | DraftKind::Paper);
    let is_there = match new.purpose {
        None => is_free,
        Some(Purpose::Revises { .. }) => revised.is_some(),
        Some(Purpose::Topic(id)) => {
            is_free && session::topics(&desk.db, at.id).await?.iter().any(|topic| topic.id == id)
        }
        Some(Purpose::Question(id)) => {
            let found = question::get(&desk.db, may.scope(), id).await?;
            is_free && found.is_some_and(|(question, _)| question.session_id == at.id)
        }
        Some(Purpose::Proposal(id)) => {
            let found = proposal::get(&desk.db, may.scope(), id).await?;
            is_position && found.is_some_and(|proposal| proposal.session_id == at.id)
        }
    };
    if !is_there {
        let key = match new.kind {
            DraftKind::Position => "error-room-proposal",
            DraftKind::Revision => "error-room-revises",
            DraftKind::Statement | DraftKind::Paper => "error-room-purpose",
        };
        faults.field("purpose", key);
    }
    faults.check()?;
    let language = language.unwrap_or(Language::En);
    let stance = new.stance.filter(|_| is_position);
    Ok((Heading { kind: new.kind, title, language, purpose: new.purpose, stance }, text))
}

/// A paper of the actor's own delegation, which alone may submit a new version of it.
async fn own_paper(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: PaperId,
) -> Result<Option<Paper>, ActError> {
    let own = may.own()?;
    let found = paper::get(&desk.db, may.scope(), id).await?;
    Ok(found.filter(|found| found.proposer == Some(own) && found.session_id == at.id))
}

/// The words of a statement or a paper; empty beside a fault.
fn words(new: &NewRoomText, faults: &mut Faults) -> String {
    let most = new.kind.most_characters();
    let too_long = match new.kind {
        DraftKind::Statement => "error-statement-long",
        DraftKind::Paper | DraftKind::Revision | DraftKind::Position => "error-paper-long",
    };
    match checked_text(&new.text) {
        Ok(text) if text.chars().count() <= most => return text,
        Ok(_) | Err(BadText::TooLong(_)) => faults.field_with("text", too_long, most.to_string()),
        Err(BadText::Empty) => faults.field("text", "error-room-text-empty"),
        Err(BadText::Control(line)) => {
            faults.field_with("text", "error-statement-control", line.to_string());
        }
        Err(BadText::Direction(line)) => {
            faults.field_with("text", "error-statement-direction", line.to_string());
        }
    }
    String::new()
}

/// What a position asks for, under the rules for positions: what would be dropped when it
/// leaves is refused here, for every word that was signed must leave.
fn asked_for(new: &NewRoomText, faults: &mut Faults) -> String {
    let text = normalise_text(&new.text);
    let text = if text.trim().is_empty() { String::new() } else { text };
    checks::text(faults, "text", &text);
    match new.stance {
        None => faults.field("stance", "error-position-stance"),
        Some(Stance::SupportWithChanges) if text.is_empty() => {
            faults.field("text", "error-position-changes");
        }
        Some(stance) if !text.is_empty() && !stance.may_ask() => {
            faults.field("text", "error-room-asks-nothing");
        }
        Some(_) => {}
    }
    text
}
