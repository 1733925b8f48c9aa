//! Groups and their dated membership.

use comity_domain::{
    BodyId, GroupId, ParticipantId,
    group::{Group, Membership},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// Adds a group with its members.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when the code is taken or a
/// membership stands twice.
pub async fn insert(tx: &mut Tx, body: BodyId, group: &Group) -> Result<(), StoreError> {
    let name = convert::wording_text(&group.name)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into state_group (id, body_id, code, partition_name, name, governs)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(group.id.0)
        .bind(body.0)
        .bind(&group.code)
        .bind(&group.partition)
        .bind(&name)
        .bind(group.governs)
        .execute(c)
        .await?;
    });
    for member in &group.members {
        insert_member(tx, group.id, member).await?;
    }
    Ok(())
}

/// Adds one membership.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when it stands already.
pub async fn insert_member(
    tx: &mut Tx,
    group: GroupId,
    member: &Membership,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into membership (group_id, participant_id, since, until, source)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(group.0)
        .bind(member.participant_id.0)
        .bind(member.since.map_or_else(String::new, |day| day.to_string()))
        .bind(member.until.map(|day| day.to_string()))
        .bind(&member.source)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The codes of a body's groups, as the open transaction sees them.
///
/// # Errors
/// When the database fails.
pub async fn codes(tx: &mut Tx, body: BodyId) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String,)> = write!(tx, |c| {
        sqlx::query_as("select code from state_group where body_id = $1 order by code")
            .bind(body.0)
            .fetch_all(c)
            .await?
    });
    Ok(rows.into_iter().map(|(code,)| code).collect())
}

type MemberRow = (Uuid, String, Option<String>, String);

fn membership((participant, since, until, source): MemberRow) -> Result<Membership, StoreError> {
    Ok(Membership {
        participant_id: ParticipantId(participant),
        since: (!since.is_empty())
            .then(|| convert::date("membership.since", &since))
            .transpose()?,
        until: until
            .as_deref()
            .map(|until| convert::date("membership.until", until))
            .transpose()?,
        source,
    })
}

/// The memberships of all groups of a partition, as the open transaction sees them.
///
/// # Errors
/// When the database fails.
pub async fn members_of_partition(
    tx: &mut Tx,
    body: BodyId,
    partition: &str,
) -> Result<Vec<Membership>, StoreError> {
    let rows: Vec<MemberRow> = write!(tx, |c| {
        sqlx::query_as(
            "select m.participant_id, m.since, m.until, m.source
             from membership m join state_group g on g.id = m.group_id
             where g.body_id = $1 and g.partition_name = $2",
        )
        .bind(body.0)
        .bind(partition)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(membership).collect()
}

/// All groups of a body with their members, in the order of their codes.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, body: BodyId) -> Result<Vec<Group>, StoreError> {
    type GroupRow = (Uuid, String, String, String, bool);
    let rows: Vec<GroupRow> = read!(db, |c| {
        sqlx::query_as(
            "select id, code, partition_name, name, governs from state_group
             where body_id = $1 order by code",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    type Row = (Uuid, Uuid, String, Option<String>, String);
    let members: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select m.group_id, m.participant_id, m.since, m.until, m.source
             from membership m join state_group g on g.id = m.group_id
             where g.body_id = $1 order by m.group_id, m.participant_id, m.since",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    let mut groups = rows
        .into_iter()
        .map(|(id, code, partition, name, governs)| {
            Ok(Group {
                id: GroupId(id),
                code,
                partition,
                name: convert::wording("state_group.name", &name)?,
                governs,
                members: Vec::new(),
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    for (group_id, participant, since, until, source) in members {
        if let Some(group) = groups.iter_mut().find(|group| group.id.0 == group_id) {
            group.members.push(membership((participant, since, until, source))?);
        }
    }
    Ok(groups)
}
