//! A membership ends.

use comity_domain::{GroupId, ParticipantId};
use comity_store::{Entry, KeyOwner, group, session};
use jiff::civil::Date;
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act};

/// Ends the membership of a State in a group that lasts until now.
///
/// # Errors
/// [`ActError::NotFound`] when the State has no such membership; a refusal when day or
/// source is missing, or the day lies before the membership began.
pub async fn end_membership(
    desk: &Desk,
    may: &May<Podium>,
    of: GroupId,
    state: ParticipantId,
    until: Option<Date>,
    source: &str,
) -> Result<(), ActError> {
    let source = source.trim();
    act!(desk, may.actor(), |tx| {
        let found = group::within(tx, may.body(), of).await?.ok_or(ActError::NotFound)?;
        let lasting = found
            .members
            .iter()
            .find(|member| member.participant_id == state && member.until.is_none())
            .ok_or(ActError::NotFound)?;
        let mut faults = Faults::default();
        match until {
            None => faults.field("until", "error-membership-until"),
            Some(until) if lasting.since.is_some_and(|since| until < since) => {
                faults.field("until", "error-dates-reversed");
            }
            Some(_) => {}
        }
        if source.is_empty() {
            faults.field("source", "error-membership-end-source");
        }
        faults.check()?;
        let until = until.ok_or(ActError::NotFound)?;
        if !group::end_member(tx, of, lasting, until, source).await? {
            return Err(ActError::NotFound);
        }
        session::touch_all(tx, may.body()).await?;
        let entry = Entry {
            act: "end_membership",
            subjects: vec![of.0, state.0],
            payload: json!({ "end_source": source, "until": until.to_string() }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
