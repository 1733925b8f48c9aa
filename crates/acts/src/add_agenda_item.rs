//! An item is added to a session's agenda.

use comity_domain::{
    AgendaItemId, Wording,
    session::{AgendaItem, Session},
};
use comity_store::{Entry, KeyOwner, session};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act, checks};

/// The item to be added.
#[derive(Clone, Debug)]
pub struct NewAgendaItem {
    /// Its number as printed, such as `3` or `5 (a)`.
    pub number: String,
    /// Its title.
    pub title: Wording,
}

/// Adds an item behind the ones there are.
///
/// # Errors
/// When number or title is missing, or the session has an item of this number.
pub async fn add_agenda_item(
    desk: &Desk,
    may: &May<Podium>,
    to: &Session,
    new: NewAgendaItem,
) -> Result<AgendaItemId, ActError> {
    if to.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let number = new.number.trim().to_owned();
    let mut faults = Faults::default();
    if number.is_empty() {
        faults.field("number", "error-agenda-number-empty");
    }
    checks::line(&mut faults, "number", &number, 20);
    checks::name(&mut faults, "title", "error-title-empty", &new.title);
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        if session::agenda_number_is_taken(tx, to.id, &number).await? {
            return Err(ActError::field("number", "error-agenda-number-taken"));
        }
        let item = AgendaItem { id: tx.new_id(), number: number.clone(), title: new.title.clone() };
        session::insert_agenda_item(tx, to.id, &item).await?;
        tx.touch(to.id).await?;
        tx.announce(&format!("session:{}", to.slug), "agenda", Some(item.id.0)).await?;
        Ok((
            item.id,
            Entry {
                act: "add_agenda_item",
                subjects: vec![item.id.0],
                payload: json!({ "number": number, "title": new.title }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
