//! A State becomes, or was, a member of a group.

use comity_domain::{GroupId, group::Membership};
use comity_store::{Entry, KeyOwner, group, participant, session};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act, add_group};

/// Adds one membership to a group.
///
/// # Errors
/// When the State is none of the body, the source is missing, dates are reversed, or
/// the State would stand twice in the group's partition on some day.
pub async fn add_membership(
    desk: &Desk,
    may: &May<Podium>,
    to: GroupId,
    new: Membership,
) -> Result<(), ActError> {
    let all = participant::all(&desk.db, may.body()).await?;
    let mut faults = Faults::default();
    if !all.iter().any(|one| one.id == new.participant_id && one.kind.is_state()) {
        faults.field("members", "error-group-states-only");
    }
    if new.source.trim().is_empty() {
        faults.field("source", "error-group-source-empty");
    }
    if new.since.zip(new.until).is_some_and(|(since, until)| until < since) {
        faults.field("until", "error-dates-reversed");
    }
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        let found = group::within(tx, may.body(), to).await?.ok_or(ActError::NotFound)?;
        let standing = group::members_of_partition(tx, may.body(), &found.partition).await?;
        let one = std::slice::from_ref(&new);
        add_group::refuse_overlap("error-membership-overlap", &standing, one, &all)?;
        group::insert_member(tx, to, &new).await?;
        session::touch_all(tx, may.body()).await?;
        let entry = Entry {
            act: "add_membership",
            subjects: vec![to.0, new.participant_id.0],
            payload: json!({ "membership": add_group::member_payload(&new) }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
