//! The proposer submits a new version of its paper.

use comity_domain::{
    PaperId,
    paper::{MOST_VERSIONS, PaperVersion},
    session::Session,
};
use comity_seal::sha256_hex;
use comity_store::{Entry, KeyOwner, notice, paper, statement};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, May, NewFile, Proposer, act,
    submit_paper::{announce, check_title, frozen_text, keep_file, own_paper},
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
    /// The form's draft, which submitting spends.
    pub from_draft: Option<String>,
}

/// Checks a revision as [`revise_paper`] does, but for what only the transaction knows,
/// and gives the text that would be frozen.
///
/// # Errors
/// [`ActError::Refused`] with everything that is wrong at once; what is the same as
/// `latest`, the version before, is no revision.
pub fn review_revision(new: &NewRevision, latest: &PaperVersion) -> Result<String, ActError> {
    let mut faults = Faults::default();
    check_title(&new.title, &mut faults);
    let text = frozen_text(&new.text, new.file.as_ref(), &mut faults);
    if faults.0.is_empty() && text == latest.text && new.title.trim() == latest.title {
        let field = if new.file.is_some() { "file" } else { "text" };
        faults.field(field, "error-paper-same");
    }
    if new.of_version >= MOST_VERSIONS {
        faults.field_with("text", "error-paper-versions", MOST_VERSIONS.to_string());
    }
    faults.check()?;
    Ok(text)
}

/// Freezes a new version. States that co-sponsor the paper, are invited to or ask to, are
/// told: they stay with the version they confirmed until they confirm this one.
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
    let owner = may.own()?;
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
        let text = review_revision(&new, &latest)?;
        if !paper::add_version(tx, id, found.version).await? {
            return Err(ActError::whole("error-paper-moved"));
        }
        let kept = keep_file(tx, new.file.as_ref()).await?;
        let version = PaperVersion {
            number: found.version + 1,
            title: new.title.trim().to_owned(),
            text_hash: sha256_hex(text.as_bytes()),
            text,
            file_id: kept.as_ref().map(|file| file.id),
            submitted_at: tx.now(),
        };
        paper::insert_version(tx, id, &version).await?;
        for one in paper::sponsors_now(tx, id).await? {
            notice::tell(tx, one.participant_id, Some(at.id), "paper-revised", id.0).await?;
        }
        tx.touch(at.id).await?;
        announce(tx, at, &found, "paper-revised").await?;
        Ok((
            version.number,
            Entry {
                act: "revise_paper",
                subjects: vec![id.0],
                payload: json!({
                    "file_hash": kept.as_ref().map(|file| &file.hash),
                    "paper": id,
                    "text_hash": version.text_hash,
                    "title": version.title,
                    "version": version.number,
                }),
                key_owner: KeyOwner::Participant(owner),
            },
        ))
    })
}
