//! The Secretariat circulates a list of organizations to the States.

use comity_domain::{
    AccreditationListId,
    accreditation::{Consultative, List, Standing},
    session::Session,
};
use comity_store::{Entry, KeyOwner, Tx, accreditation, notice, participant};
use jiff::civil::{Date, Time};
use serde_json::json;
use uuid::Uuid;

use crate::{ActError, Desk, Faults, May, Registrar, act, checks};

/// The list, as it is typed.
#[derive(Clone, Debug)]
pub struct NewList {
    /// Numbers of the applications on it.
    pub applications: Vec<i64>,
    /// The day of the deadline; `None` when what was written is no date.
    pub day: Option<Date>,
    /// The hour of the deadline, in the session's zone; `None` when what was written is none.
    pub hour: Option<Time>,
    /// Its document symbol; may be empty.
    pub symbol: String,
}

/// Circulates a list: from now on it is frozen, every delegation is told, and Member States
/// may object until the deadline. Gives its number.
///
/// # Errors
/// [`ActError::NotFound`] without a call. A refusal when nothing is ticked, one of them is
/// not complete, stands on a list already or gives notice only, the deadline cannot be read
/// or is past, or the symbol is another document's.
pub async fn circulate_list(
    desk: &Desk,
    may: &May<Registrar>,
    at: &Session,
    new: NewList,
) -> Result<i64, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut numbers = new.applications.clone();
    numbers.sort_unstable();
    numbers.dedup();
    act!(desk, may.actor(), |tx| {
        let call = accreditation::call_within(tx, at.id).await?.ok_or(ActError::NotFound)?;
        let mut faults = Faults::default();
        if numbers.is_empty() {
            faults.field("applications", "error-accreditation-none-ticked");
        }
        let mut on_it = Vec::new();
        for number in &numbers {
            match accreditation::find(tx, at.id, *number).await? {
                Some(one)
                    if one.standing.leads_to(Standing::Listed)
                        && one.consultative == Consultative::None =>
                {
                    on_it.push(one);
                }
                _ => faults.field("applications", "error-accreditation-not-ready"),
            }
        }
        if new.day.is_none() {
            faults.field("day", "error-date");
        }
        if new.hour.is_none() {
            faults.field("hour", "error-hour");
        }
        let deadline = new.day.zip(new.hour).and_then(|(day, hour)| at.instant_of(day, hour));
        if deadline.is_some_and(|deadline| deadline <= tx.now()) {
            faults.field("day", "error-accreditation-deadline");
        }
        let symbol = checks::symbol(&mut faults, &new.symbol);
        checks::symbol_is_free(&mut faults, tx, may.body(), symbol.as_deref(), None).await?;
        faults.check()?;
        let list = List {
            id: tx.new_id::<AccreditationListId>(),
            session_id: at.id,
            number: tx.next_number(at.id, "accreditation-list").await?,
            circulated_at: tx.now(),
            deadline: deadline.ok_or(ActError::NotFound)?,
            disclosure: call.disclosure,
            symbol,
            decided_at: None,
            disclosed_at: None,
        };
        accreditation::insert_list(tx, &list).await?;
        for (one, place) in on_it.iter().zip(1..) {
            accreditation::put_on_list(tx, one.id, list.id, place).await?;
        }
        tell_states(tx, may.body(), at, "list-circulated", list.id.0).await?;
        tx.touch(at.id).await?;
        let of = on_it.iter().map(|one| one.id.0);
        let entry = Entry {
            act: "circulate_list",
            subjects: std::iter::once(list.id.0).chain(of).collect(),
            payload: json!({
                "applications": on_it.iter().map(|one| one.number).collect::<Vec<_>>(),
                "deadline": list.deadline,
                "disclosure": list.disclosure,
                "number": list.number,
                "symbol": list.symbol,
            }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok((list.number, entry))
    })
}

/// Tells every State of the body something about accreditation.
pub(crate) async fn tell_states(
    tx: &mut Tx,
    body: comity_domain::BodyId,
    at: &Session,
    kind: &'static str,
    subject: Uuid,
) -> Result<(), ActError> {
    let all = participant::all_within(tx, body).await?;
    for state in all.iter().filter(|one| one.kind.is_state()) {
        notice::tell(tx, state.id, Some(at.id), kind, subject).await?;
    }
    Ok(())
}
