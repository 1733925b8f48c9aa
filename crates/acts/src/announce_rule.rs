//! The Chair announces how areas are classed, before anything is released.

use comity_domain::{Wording, session::Session};
use comity_store::{Entry, KeyOwner};
use serde_json::json;

use crate::{ActError, Chair, Desk, Faults, May, act, checks};

/// The rule in the Chair's words, and the quorum.
#[derive(Clone, Debug)]
pub struct NewRule {
    /// What the Chair announces.
    pub wording: Wording,
    /// Share of a group's members, in per cent, that must have expressed a position.
    pub quorum_percent: i64,
}

/// Announces rule and thresholds for a session.
///
/// # Errors
/// When the text is empty, the quorum is not between 1 and 100, or the session is of
/// another body.
pub async fn announce_rule(
    desk: &Desk,
    may: &May<Chair>,
    session: &Session,
    new: NewRule,
) -> Result<(), ActError> {
    if session.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    if new.wording.original_text().is_empty() {
        faults.field("rule", "error-rule-empty");
    }
    checks::texts(&mut faults, "rule", &new.wording);
    if !(1..=100).contains(&new.quorum_percent) {
        faults.field("quorum", "error-quorum-range");
    }
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        comity_store::session::announce_rule(tx, session.id, &new.wording, new.quorum_percent)
            .await?;
        Ok((
            (),
            Entry {
                act: "announce_rule",
                subjects: vec![session.id.0],
                payload: json!({ "quorum_percent": new.quorum_percent, "rule": new.wording }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
