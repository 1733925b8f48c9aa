//! A delegation confirms its position, with the words it rests on.

use std::ops::Range;

use comity_domain::{
    Audience, PositionId, ProposalId, Stance, StatementId,
    position::{Confirmed, Position},
    room::Became,
    session::Session,
    statement::passage_text,
};
use comity_store::{Entry, KeyOwner, notice, passage, position, proposal};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, FromRoom, May, Proposer, act, attach_passage, checks,
    confirm_room_position::leave_as_position,
};

/// A position as its owner gives it.
#[derive(Clone, Debug)]
pub struct NewPosition {
    /// On what.
    pub proposal: ProposalId,
    /// The own statement it rests on.
    pub statement: StatementId,
    /// The passage of it: bytes of the frozen text.
    pub passage: Option<Range<usize>>,
    /// The stance; to be chosen, nothing stands for it.
    pub stance: Option<Stance>,
    /// Which changes are asked for, or what would meet the concern.
    pub changes: Option<String>,
}

/// Confirms a position. The States named as aligned in the statement are told at once:
/// it is now attributed to them too, until they take their own or disclaim.
///
/// # Errors
/// When there is no stance, no passage, or a support with changes that names none; when
/// the statement is not the participant's own or is kept to its delegation alone.
/// [`ActError::NotFound`] when the proposal is not there or not for this reader.
pub async fn confirm_position(
    desk: &Desk,
    may: &May<Proposer>,
    new: NewPosition,
) -> Result<PositionId, ActError> {
    confirm_from(desk, may, new, None).await
}

/// Confirms a position as it was typed, or as it was signed off in the private room.
pub(crate) async fn confirm_from(
    desk: &Desk,
    may: &May<Proposer>,
    new: NewPosition,
    from: Option<(&Session, FromRoom)>,
) -> Result<PositionId, ActError> {
    let own = may.own()?;
    let changes = new
        .changes
        .as_deref()
        .map(comity_domain::statement::normalise_text)
        .filter(|text| !text.trim().is_empty())
        .filter(|_| new.stance.is_some_and(Stance::may_ask));
    act!(desk, may.actor(), |tx| {
        let on = proposal::find(tx, new.proposal, may.scope()).await?.ok_or(ActError::NotFound)?;
        let leaving = match from {
            Some((at, _)) if at.id != on.session_id => return Err(ActError::NotFound),
            Some((at, from)) => {
                let asks = changes.as_deref().unwrap_or_default();
                Some(leave_as_position(tx, may, at, from, &new, asks).await?)
            }
            None => None,
        };
        let mut faults = Faults::default();
        let statement = position::find_citable(tx, new.statement, own)
            .await?
            .filter(|statement| statement.session_id == on.session_id);
        match (&statement, &new.passage) {
            (None, _) => faults.field("statement", "error-position-statement"),
            (Some(statement), _) if statement.audience == Audience::Own => {
                faults.field("statement", "error-position-statement-own");
            }
            (Some(_), None) => faults.field("passage", "error-position-passage"),
            (Some(statement), Some(range)) => {
                if passage_text(&statement.text, range).is_err() {
                    faults.field("passage", "error-position-passage");
                }
            }
        }
        if new.stance.is_none() {
            faults.field("stance", "error-position-stance");
        }
        if new.stance == Some(Stance::SupportWithChanges) && changes.is_none() {
            faults.field("changes", "error-position-changes");
        }
        checks::text(&mut faults, "changes", changes.as_deref().unwrap_or_default());
        faults.check()?;
        let (Some(statement), Some(range), Some(stance)) = (statement, &new.passage, new.stance)
        else {
            return Err(ActError::NotFound);
        };
        let passage_id = passage::get_or_insert(tx, statement.id, range).await?;
        attach_passage::check_count(tx, statement.id).await?;
        let taken = Position {
            id: tx.new_id(),
            proposal_id: on.id,
            participant_id: own,
            stance,
            changes: changes.clone(),
            confirmed: Confirmed { passage_id, by: may.account(), at: tx.now() },
        };
        position::insert(tx, &taken).await?;
        if let Some(leaving) = &leaving {
            leaving.gone(tx, may, Became::Position(taken.id), on.number).await?;
        }
        for aligned in position::aligned_with(tx, statement.id).await? {
            if aligned != own {
                notice::tell(tx, aligned, Some(on.session_id), "position-ascribed", on.id.0)
                    .await?;
            }
        }
        tx.touch(on.session_id).await?;
        Ok((
            taken.id,
            Entry {
                act: "confirm_position",
                subjects: vec![taken.id.0, on.id.0, passage_id.0],
                payload: json!({
                    "changes": taken.changes,
                    "passage": passage_id,
                    "proposal": on.id,
                    "signed_off": leaving.as_ref().map(|leaving| &leaving.digest),
                    "stance": stance,
                }),
                key_owner: KeyOwner::Participant(own),
            },
        ))
    })
}
