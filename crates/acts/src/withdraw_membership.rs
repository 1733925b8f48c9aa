//! A membership was entered by mistake, and never was.

use comity_domain::{GroupId, ParticipantId};
use comity_store::{Entry, KeyOwner, group, session};
use jiff::civil::Date;
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act, add_group::member_payload, checks};

/// The longest reason, in characters.
const MOST_IN_A_REASON: usize = 300;

/// Withdraws the entry of a membership that was made by mistake: no page shows it any
/// more, for no day, and every analysis counts without it. The record keeps what was
/// entered, and why it was withdrawn. A membership that was real is ended instead.
///
/// # Errors
/// [`ActError::NotFound`] when the State has no membership in the group that begins on
/// this day; a refusal when no reason is given.
pub async fn withdraw_membership(
    desk: &Desk,
    may: &May<Podium>,
    of: GroupId,
    state: ParticipantId,
    since: Option<Date>,
    reason: &str,
) -> Result<(), ActError> {
    let reason = reason.trim();
    act!(desk, may.actor(), |tx| {
        let found = group::within(tx, may.body(), of).await?.ok_or(ActError::NotFound)?;
        let entered = found
            .members
            .iter()
            .find(|member| member.participant_id == state && member.since == since)
            .ok_or(ActError::NotFound)?;
        let mut faults = Faults::default();
        if reason.is_empty() {
            faults.field("reason", "error-membership-reason");
        }
        checks::line(&mut faults, "reason", reason, MOST_IN_A_REASON);
        faults.check()?;
        if !group::remove_member(tx, of, entered).await? {
            return Err(ActError::NotFound);
        }
        session::touch_all(tx, may.body()).await?;
        let entry = Entry {
            act: "withdraw_membership",
            subjects: vec![of.0, state.0],
            payload: json!({ "membership": member_payload(entered), "reason": reason }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
