//! A delegation or organization submits a concept paper, or a non-paper.

use comity_domain::{
    AccountId, Audience, Language, PaperId, TopicId,
    paper::{MOST_CHARACTERS, Paper, PaperKind, PaperVersion},
    session::Session,
    statement::{BadText, StoredFile, checked_text},
    unseen_character,
};
use comity_seal::sha256_hex;
use comity_store::{Entry, KeyOwner, StoreError, Tx, paper, session, statement};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, FromRoom, May, NewFile, Proposer, act, keep_file,
    submit_room_paper::{gone, leave_as_paper},
};

/// The longest title, in characters.
const MOST_IN_A_LINE: usize = 200;

/// A paper as it is sent.
#[derive(Clone, Debug)]
pub struct NewPaper {
    /// Paper or non-paper.
    pub kind: PaperKind,
    /// Its title, in its language.
    pub title: String,
    /// The topics it speaks to.
    pub topics: Vec<TopicId>,
    /// The topic under which its proposer asks to present it at a meeting.
    pub presents: Option<TopicId>,
    /// The language it is in.
    pub language: Language,
    /// The text; empty when a file is given.
    pub text: String,
    /// The file the text is taken from, if it was uploaded.
    pub file: Option<NewFile>,
    /// Who may read it.
    pub audience: Audience,
    /// The form's draft, which submitting spends: sent twice, it is submitted once.
    pub from_draft: Option<String>,
}

/// Checks a paper as submitting does, without submitting it, and gives the text that
/// would be frozen.
///
/// # Errors
/// [`ActError::Refused`] with everything that is wrong at once. [`ActError::NotFound`] in
/// a session of another body.
pub async fn review_paper(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    new: &NewPaper,
) -> Result<String, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    check_title(&new.title, &mut faults);
    let text = frozen_text(&new.text, new.file.as_ref(), &mut faults);
    let topics = session::topics(&desk.db, at.id).await?;
    let is_topic = |id: &TopicId| topics.iter().any(|one| one.id == *id);
    if !new.topics.iter().all(is_topic) {
        faults.field("topics", "error-statement-topic");
    }
    if let Some(topic) = new.presents {
        if new.kind == PaperKind::NonPaper {
            faults.field("presents", "error-paper-non-paper-present");
        } else if !is_topic(&topic) {
            faults.field("presents_topic", "error-paper-present-topic");
        } else if new.audience < Audience::Interpreters {
            faults.field("presents", "error-paper-present-audience");
        }
    }
    faults.check()?;
    Ok(text)
}

/// Topics as they are kept: each once.
pub(crate) fn each_once(topics: &[TopicId]) -> Vec<TopicId> {
    let mut topics = topics.to_vec();
    topics.sort_unstable();
    topics.dedup();
    topics
}

/// A title is there, and in one line.
pub(crate) fn check_title(title: &str, faults: &mut Faults) {
    let title = title.trim();
    if title.is_empty() {
        faults.field("title", "error-paper-title-empty");
    } else if title.chars().count() > MOST_IN_A_LINE {
        faults.field_with("title", "error-statement-line-long", MOST_IN_A_LINE.to_string());
    } else if unseen_character(title).is_some() {
        faults.field("title", "error-statement-line-characters");
    }
}

/// The text that would be frozen; empty beside a fault.
pub(crate) fn frozen_text(typed: &str, file: Option<&NewFile>, faults: &mut Faults) -> String {
    let is_the_file = file.is_some_and(|file| !file.kind.is_taken_out());
    let field = if is_the_file { "file" } else { "text" };
    let raw = match file {
        // The text its owner confirmed, beside the document it was taken from.
        Some(file) if file.kind.is_taken_out() && file.content.len() <= file.most() => typed,
        Some(_) if !typed.trim().is_empty() => {
            faults.field("file", "error-statement-text-and-file");
            return String::new();
        }
        Some(file) if file.content.len() > file.most() => {
            faults.field("file", "error-statement-file-large");
            return String::new();
        }
        Some(file) => match std::str::from_utf8(&file.content) {
            Ok(text) => text,
            Err(_) => {
                faults.field_with("file", "error-statement-file-encoding", file.safe_name());
                return String::new();
            }
        },
        None => typed,
    };
    let line = |line: usize| line.to_string();
    match checked_text(raw) {
        Ok(text) if text.chars().count() <= MOST_CHARACTERS => return text,
        Ok(_) | Err(BadText::TooLong(_)) => {
            faults.field_with(field, "error-paper-long", MOST_CHARACTERS.to_string());
        }
        Err(BadText::Empty) if is_the_file => {
            faults.field(field, "error-statement-file-empty");
        }
        Err(BadText::Empty) => faults.field(field, "error-paper-empty"),
        Err(BadText::Control(at)) => faults.field_with(field, "error-statement-control", line(at)),
        Err(BadText::Direction(at)) => {
            faults.field_with(field, "error-statement-direction", line(at));
        }
    }
    String::new()
}

/// Keeps the file a version came in, if it came in one.
pub(crate) async fn keep_file(
    tx: &mut Tx,
    given: Option<&NewFile>,
    by: AccountId,
) -> Result<Option<StoredFile>, ActError> {
    let Some(given) = given else { return Ok(None) };
    let kept = given.stored(tx.new_id());
    keep_file::keep_file(tx, &kept, by).await?;
    Ok(Some(kept))
}

/// Submits a paper: freezes and hashes its text as version 1 and gives it its number.
///
/// # Errors
/// As [`review_paper`]; a fault of the whole when the draft it is submitted from is gone,
/// because it was submitted from it already.
pub async fn submit_paper(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    new: NewPaper,
) -> Result<Paper, ActError> {
    submit_from(desk, may, at, new, None).await
}

/// Submits a paper as it was typed, or as it was signed off in the private room.
pub(crate) async fn submit_from(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    new: NewPaper,
    from: Option<FromRoom>,
) -> Result<Paper, ActError> {
    // Topics are only ever added, so what holds before the transaction holds in it.
    let text = review_paper(desk, may, at, &new).await?;
    let owner = may.own()?;
    let text_hash = sha256_hex(text.as_bytes());
    let topics = each_once(&new.topics);
    act!(desk, may.actor(), |tx| {
        if let Some(form) = &new.from_draft
            && !statement::spend_draft(tx, may.account(), form).await?
        {
            return Err(ActError::whole("error-paper-already-submitted"));
        }
        let leaving = match from {
            Some(from) => Some(leave_as_paper(tx, may, at, from, &new, &text).await?),
            None => None,
        };
        let kept = keep_file(tx, new.file.as_ref(), may.account()).await?;
        let submitted = Paper {
            id: tx.new_id(),
            session_id: at.id,
            kind: new.kind,
            number: tx.next_number(at.id, new.kind.word()).await?,
            proposer: Some(owner),
            language: new.language,
            audience: new.audience,
            topics: topics.clone(),
            presents: new.presents,
            symbol: None,
            version: 1,
            submitted_at: tx.now(),
            withdrawn_at: None,
        };
        paper::insert(tx, &submitted).await?;
        let version = PaperVersion {
            number: 1,
            title: new.title.trim().to_owned(),
            text: text.clone(),
            text_hash: text_hash.clone(),
            file_id: kept.as_ref().map(|file| file.id),
            audience: new.audience,
            topics: topics.clone(),
            submitted_at: tx.now(),
        };
        paper::insert_version(tx, submitted.id, &version).await?;
        if let Some(leaving) = &leaving {
            gone(tx, may, leaving, &submitted).await?;
        }
        tx.touch(at.id).await?;
        announce(tx, at, &submitted, "paper").await?;
        let entry = Entry {
            act: "submit_paper",
            subjects: vec![submitted.id.0],
            payload: json!({
                "audience": submitted.audience,
                "file_hash": kept.as_ref().map(|file| &file.hash),
                "kind": submitted.kind,
                "language": submitted.language,
                "number": submitted.number,
                "participant": owner,
                "presents": submitted.presents,
                "session": at.id,
                "signed_off": leaving.as_ref().map(|leaving| &leaving.digest),
                "text_hash": text_hash.clone(),
                "title": version.title,
                "topics": submitted.topics,
            }),
            key_owner: KeyOwner::Participant(owner),
        };
        Ok((submitted, entry))
    })
}

/// Announces a change of a paper for live pages: never what a delegation keeps to itself,
/// and of a non-paper only that something changed, for its id tells the instant.
pub(crate) async fn announce(
    tx: &mut Tx,
    at: &Session,
    paper: &Paper,
    kind: &'static str,
) -> Result<(), StoreError> {
    if paper.audience != Audience::Own {
        let subject = (!paper.is_non_paper()).then_some(paper.id.0);
        tx.announce(&format!("session:{}", at.slug), kind, subject).await?;
    }
    Ok(())
}

/// The actor's own paper, as it stands inside the transaction.
pub(crate) async fn own_paper(
    tx: &mut Tx,
    may: &May<Proposer>,
    at: &Session,
    id: PaperId,
) -> Result<Paper, ActError> {
    let owner = may.own()?;
    paper::find(tx, may.scope(), id)
        .await?
        .filter(|found| found.proposer == Some(owner) && found.session_id == at.id)
        .ok_or(ActError::NotFound)
}
