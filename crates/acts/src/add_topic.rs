//! A topic is added to a session.

use comity_domain::{AgendaItemId, TopicId, Wording, session::Session};
use comity_store::{Entry, KeyOwner, session};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act, checks};

/// The topic to be added.
#[derive(Clone, Debug)]
pub struct NewTopic {
    /// Its title.
    pub title: Wording,
    /// The agenda item it falls under.
    pub agenda_item: Option<AgendaItemId>,
}

/// Adds a topic behind the ones there are.
///
/// # Errors
/// When the title is missing or the agenda item is of another session.
pub async fn add_topic(
    desk: &Desk,
    may: &May<Podium>,
    to: &Session,
    new: NewTopic,
) -> Result<TopicId, ActError> {
    if to.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    checks::name(&mut faults, "title", "error-title-empty", &new.title);
    if let Some(id) = new.agenda_item
        && !session::agenda(&desk.db, to.id).await?.iter().any(|item| item.id == id)
    {
        faults.field("agenda-item", "error-agenda-item-unknown");
    }
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        let id = session::insert_topic(tx, to.id, &new.title, new.agenda_item).await?;
        tx.touch(to.id).await?;
        tx.announce(&format!("session:{}", to.slug), "topic", Some(id.0)).await?;
        Ok((
            id,
            Entry {
                act: "add_topic",
                subjects: vec![id.0],
                payload: json!({ "agenda_item": new.agenda_item, "title": new.title }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
