//! A partition is declared to govern the analysis, or no longer.

use comity_domain::GroupId;
use comity_store::{Entry, KeyOwner, group, session};
use serde_json::json;

use crate::{ActError, Desk, May, Podium, act};

/// Lets the partition of a group govern the classes of convergence, or takes it out.
/// A partition is declared whole: all its groups follow.
///
/// # Errors
/// [`ActError::NotFound`] when the body has no such group, or it is so already.
pub async fn govern_group(
    desk: &Desk,
    may: &May<Podium>,
    of: GroupId,
    governs: bool,
) -> Result<(), ActError> {
    act!(desk, may.actor(), |tx| {
        let found = group::within(tx, may.body(), of).await?.ok_or(ActError::NotFound)?;
        if found.governs == governs {
            return Err(ActError::NotFound);
        }
        group::set_governs(tx, may.body(), &found.partition, governs).await?;
        session::touch_all(tx, may.body()).await?;
        let entry = Entry {
            act: "govern_group",
            subjects: vec![of.0],
            payload: json!({ "governs": governs, "partition": found.partition }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
