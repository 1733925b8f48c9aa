//! The proposer submits a new version of its paper.

use comity_domain::{
    Audience, PaperId, TopicId,
    paper::{MOST_VERSIONS, Paper, PaperVersion, revision},
    room::Became,
    session::{Session, Topic},
};
use comity_seal::sha256_hex;
use comity_store::{Entry, KeyOwner, notice, paper, session, statement};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, FromRoom, May, NewFile, Proposer, act,
    publish_summary::make_documents_anew,
    revise_room_paper::leave_as_revision,
    submit_paper::{announce, check_title, each_once, frozen_text, keep_file, own_paper},
};

/// A new version as it is sent.
#[derive(Clone, Debug)]
pub struct NewRevision {
    /// The version it was written from, which must still be the latest.
    pub of_version: i64,
    /// Its title.
    pub title: String,
    /// The text; empty when a file is given.
    pub text: String,
    /// The file the text is taken from, if it was uploaded.
    pub file: Option<NewFile>,
    /// The topics it speaks to.
    pub topics: Vec<TopicId>,
    /// Who may read it, and the paper from now on.
    pub audience: Audience,
    /// The form's draft, which submitting spends.
    pub from_draft: Option<String>,
}

/// What a revision is checked against.
#[derive(Clone, Copy, Debug)]
pub struct Revised<'a> {
    /// The version before.
    pub latest: &'a PaperVersion,
    /// The topics of the session.
    pub topics: &'a [Topic],
    /// Whether States co-sponsor the paper, are invited to or ask to.
    pub has_sponsors: bool,
}

/// Checks a revision as [`revise_paper`] does, but for what only the transaction knows,
/// and gives the text that would be frozen.
///
/// # Errors
/// [`ActError::Refused`] with everything that is wrong at once; what is the same as the
/// version before is no revision, and a paper that was opened to States by name cannot be
/// kept to its own delegation.
pub fn review_revision(new: &NewRevision, of: Revised<'_>) -> Result<String, ActError> {
    let mut faults = Faults::default();
    check_title(&new.title, &mut faults);
    let text = frozen_text(&new.text, new.file.as_ref(), &mut faults);
    if !new.topics.iter().all(|id| of.topics.iter().any(|one| one.id == *id)) {
        faults.field("topics", "error-statement-topic");
    }
    if new.audience == Audience::Own && of.has_sponsors {
        faults.field("audience", "error-paper-audience-sponsors");
    }
    let latest = of.latest;
    let is_same = text == latest.text
        && new.title.trim() == latest.title
        && new.audience == latest.audience
        && each_once(&new.topics) == each_once(&latest.topics);
    if faults.0.is_empty() && is_same {
        let field = if new.file.is_some() { "file" } else { "text" };
        faults.field(field, "error-paper-same");
    }
    if new.of_version >= MOST_VERSIONS {
        faults.field_with("text", "error-paper-versions", MOST_VERSIONS.to_string());
    }
    faults.check()?;
    Ok(text)
}

/// The topic under which a paper still asks to be presented when its audience changes:
/// none when those who plan meetings may not read it any more.
pub fn still_presents(found: &Paper, audience: Audience) -> Option<TopicId> {
    found.presents.filter(|_| audience >= Audience::Interpreters)
}

/// Freezes a new version, with its topics and its audience. States that co-sponsor the
/// paper, are invited to or ask to, are told: they stay with the version they confirmed
/// until they confirm this one, and read it whatever its audience. A wider audience reads
/// this version and not the earlier ones; with a narrower one the whole paper leaves the
/// pages of everybody else. Proposals made from it keep the audience they were put with.
///
/// # Returns
/// The number of the new version.
///
/// # Errors
/// As [`review_revision`]; a fault of the whole when the version it was written from is
/// no longer the latest, or its draft was submitted already. [`ActError::NotFound`] when
/// there is no such paper of the actor's own participant.
pub async fn revise_paper(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    id: PaperId,
    new: NewRevision,
) -> Result<i64, ActError> {
    revise_from(desk, may, at, id, new, None).await
}

/// Freezes a new version as it was typed, or as it was signed off in the private room.
pub(crate) async fn revise_from(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    id: PaperId,
    new: NewRevision,
    from: Option<FromRoom>,
) -> Result<i64, ActError> {
    let owner = may.own()?;
    // Topics are only ever added, so what holds before the transaction holds in it.
    let topics = session::topics(&desk.db, at.id).await?;
    act!(desk, may.actor(), |tx| {
        let found = own_paper(tx, may, at, id).await?;
        if let Some(form) = &new.from_draft
            && !statement::spend_draft(tx, may.account(), form).await?
        {
            return Err(ActError::whole("error-paper-already-submitted"));
        }
        if found.version != new.of_version {
            return Err(ActError::whole("error-paper-moved"));
        }
        let latest = paper::version(tx, id, found.version).await?.ok_or(ActError::NotFound)?;
        let sponsors = paper::sponsors_now(tx, id).await?;
        let has_sponsors = sponsors.iter().any(|one| one.standing.is_named());
        let of = Revised { latest: &latest, topics: &topics, has_sponsors };
        let text = review_revision(&new, of)?;
        let leaving = match from {
            Some(from) => Some(leave_as_revision(tx, may, at, from, &found, &new, &text).await?),
            None => None,
        };
        let presents = still_presents(&found, new.audience);
        if !paper::add_version(tx, id, found.version, new.audience, presents).await? {
            return Err(ActError::whole("error-paper-moved"));
        }
        let kept = keep_file(tx, new.file.as_ref(), may.account()).await?;
        let version = PaperVersion {
            number: found.version + 1,
            title: new.title.trim().to_owned(),
            text_hash: sha256_hex(text.as_bytes()),
            text,
            file_id: kept.as_ref().map(|file| file.id),
            audience: new.audience,
            topics: each_once(&new.topics),
            submitted_at: tx.now(),
        };
        paper::insert_version(tx, id, &version).await?;
        if let Some(leaving) = &leaving {
            let number = revision(version.number).unwrap_or_default();
            let called = format!("{}/Rev.{number}", found.key());
            leaving.gone(tx, may, Became::Revision(id, version.number), called).await?;
        }
        if new.audience != found.audience {
            // Its title leaves or comes back to the summaries of some readers.
            make_documents_anew(tx, at.id).await?;
        }
        for one in sponsors {
            notice::tell(tx, one.participant_id, Some(at.id), "paper-revised", id.0).await?;
        }
        tx.touch(at.id).await?;
        // Whoever loses it hears of the change as well as whoever gains it.
        let widest = Paper { audience: found.audience.max(new.audience), ..found };
        announce(tx, at, &widest, "paper-revised").await?;
        Ok((
            version.number,
            Entry {
                act: "revise_paper",
                subjects: vec![id.0],
                payload: json!({
                    "audience": version.audience,
                    "file_hash": kept.as_ref().map(|file| &file.hash),
                    "paper": id,
                    "presents": presents,
                    "signed_off": leaving.as_ref().map(|leaving| &leaving.digest),
                    "text_hash": version.text_hash,
                    "title": version.title,
                    "topics": version.topics,
                    "version": version.number,
                }),
                key_owner: KeyOwner::Participant(owner),
            },
        ))
    })
}
