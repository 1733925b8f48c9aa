//! Agenda items and topics.

use comity_domain::{
    AgendaItemId, SessionId, TopicId,
    session::{AgendaItem, Topic},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// Adds an agenda item behind the ones there are.
///
/// # Errors
/// When the database fails.
pub async fn insert_agenda_item(
    tx: &mut Tx,
    session: SessionId,
    item: &AgendaItem,
) -> Result<(), StoreError> {
    let ordinal = tx.next_number(session, "agenda-item").await?;
    let title = convert::wording_text(&item.title)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into agenda_item (id, session_id, ordinal, number, title)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(item.id.0)
        .bind(session.0)
        .bind(ordinal)
        .bind(&item.number)
        .bind(&title)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Whether the session has an agenda item of this number.
///
/// # Errors
/// When the database fails.
pub async fn agenda_number_is_taken(
    tx: &mut Tx,
    session: SessionId,
    number: &str,
) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from agenda_item where session_id = $1 and number = $2")
            .bind(session.0)
            .bind(number)
            .fetch_one(c)
            .await?
    });
    Ok(count > 0)
}

/// The agenda of a session, in order.
///
/// # Errors
/// When the database fails.
pub async fn agenda(db: &Db, session: SessionId) -> Result<Vec<AgendaItem>, StoreError> {
    let rows: Vec<(Uuid, String, String)> = read!(db, |c| {
        sqlx::query_as(
            "select id, number, title from agenda_item where session_id = $1 order by ordinal",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, number, title)| {
            Ok(AgendaItem {
                id: AgendaItemId(id),
                number,
                title: convert::wording("agenda_item.title", &title)?,
            })
        })
        .collect()
}

/// Adds a topic behind the ones there are; its ordinal is given here.
///
/// # Errors
/// When the database fails.
pub async fn insert_topic(
    tx: &mut Tx,
    session: SessionId,
    title: &comity_domain::Wording,
    agenda_item: Option<AgendaItemId>,
) -> Result<TopicId, StoreError> {
    let id: TopicId = tx.new_id();
    let ordinal = tx.next_number(session, "topic").await?;
    let title = convert::wording_text(title)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into topic (id, session_id, ordinal, title, agenda_item_id)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(id.0)
        .bind(session.0)
        .bind(ordinal)
        .bind(&title)
        .bind(agenda_item.map(|item| item.0))
        .execute(c)
        .await?;
    });
    Ok(id)
}

/// The topics of a session, in order.
///
/// # Errors
/// When the database fails.
pub async fn topics(db: &Db, session: SessionId) -> Result<Vec<Topic>, StoreError> {
    let rows: Vec<(Uuid, i64, String, Option<Uuid>)> = read!(db, |c| {
        sqlx::query_as(
            "select id, ordinal, title, agenda_item_id from topic
             where session_id = $1 order by ordinal",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, ordinal, title, agenda_item)| {
            Ok(Topic {
                id: TopicId(id),
                ordinal,
                title: convert::wording("topic.title", &title)?,
                agenda_item_id: agenda_item.map(AgendaItemId),
            })
        })
        .collect()
}
