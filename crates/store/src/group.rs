//! Groups and their dated membership.

use std::collections::HashMap;

use comity_domain::{
    BodyId, GroupId, ParticipantId,
    group::{Group, Membership},
};
use jiff::civil::Date;
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
            "insert into state_group (id, body_id, code, partition_name, name, governs, listed_on)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(group.id.0)
        .bind(body.0)
        .bind(&group.code)
        .bind(&group.partition)
        .bind(&name)
        .bind(group.governs)
        .bind(group.listed_on.map(|day| day.to_string()))
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
            "insert into membership (group_id, participant_id, since, until, source, end_source)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(group.0)
        .bind(member.participant_id.0)
        .bind(member.since.map_or_else(String::new, |day| day.to_string()))
        .bind(member.until.map(|day| day.to_string()))
        .bind(&member.source)
        .bind(member.end_source.as_deref())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Ends a membership that lasts. Gives `false` when there is no such one, or it has
/// ended already.
///
/// # Errors
/// When the database fails.
pub async fn end_member(
    tx: &mut Tx,
    group: GroupId,
    member: &Membership,
    until: Date,
    source: &str,
) -> Result<bool, StoreError> {
    let ended = write!(tx, |c| {
        sqlx::query(
            "update membership set until = $1, end_source = $2
             where group_id = $3 and participant_id = $4 and since = $5 and until is null",
        )
        .bind(until.to_string())
        .bind(source)
        .bind(group.0)
        .bind(member.participant_id.0)
        .bind(member.since.map_or_else(String::new, |day| day.to_string()))
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(ended == 1)
}

/// Removes the entry of a membership that never was. Gives `false` when there is no such
/// one. What it said stays in the record, whose entry the caller writes.
///
/// # Errors
/// When the database fails.
pub async fn remove_member(
    tx: &mut Tx,
    group: GroupId,
    member: &Membership,
) -> Result<bool, StoreError> {
    let removed = write!(tx, |c| {
        sqlx::query(
            "delete from membership where group_id = $1 and participant_id = $2 and since = $3",
        )
        .bind(group.0)
        .bind(member.participant_id.0)
        .bind(member.since.map_or_else(String::new, |day| day.to_string()))
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(removed == 1)
}

/// Lets the groups of a partition govern the analysis, or no longer.
///
/// # Errors
/// When the database fails.
pub async fn set_governs(
    tx: &mut Tx,
    body: BodyId,
    partition: &str,
    governs: bool,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "update state_group set governs = $1 where body_id = $2 and partition_name = $3",
        )
        .bind(governs)
        .bind(body.0)
        .bind(partition)
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

type MemberRow = (Uuid, String, Option<String>, String, Option<String>);

fn membership(
    (participant, since, until, source, end_source): MemberRow,
) -> Result<Membership, StoreError> {
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
        end_source,
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
            "select m.participant_id, m.since, m.until, m.source, m.end_source
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

type GroupRow = (Uuid, String, String, String, bool, Option<String>);

fn group((id, code, partition, name, governs, listed_on): GroupRow) -> Result<Group, StoreError> {
    Ok(Group {
        id: GroupId(id),
        code,
        partition,
        name: convert::wording("state_group.name", &name)?,
        governs,
        listed_on: listed_on
            .as_deref()
            .map(|day| convert::date("state_group.listed_on", day))
            .transpose()?,
        members: Vec::new(),
    })
}

/// One group of a body with its members, as the open transaction sees them.
///
/// # Errors
/// When the database fails.
pub async fn within(tx: &mut Tx, body: BodyId, id: GroupId) -> Result<Option<Group>, StoreError> {
    let row: Option<GroupRow> = write!(tx, |c| {
        sqlx::query_as(
            "select id, code, partition_name, name, governs, listed_on from state_group
             where body_id = $1 and id = $2",
        )
        .bind(body.0)
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    let Some(row) = row else { return Ok(None) };
    let mut found = group(row)?;
    let members: Vec<MemberRow> = write!(tx, |c| {
        sqlx::query_as(
            "select m.participant_id, m.since, m.until, m.source, m.end_source
             from membership m where m.group_id = $1 order by m.participant_id, m.since",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    found.members = members.into_iter().map(membership).collect::<Result<_, _>>()?;
    Ok(Some(found))
}

/// All groups of a body with their members, in the order of their codes.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, body: BodyId) -> Result<Vec<Group>, StoreError> {
    let rows: Vec<GroupRow> = read!(db, |c| {
        sqlx::query_as(
            "select id, code, partition_name, name, governs, listed_on from state_group
             where body_id = $1 order by code",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    type Row = (Uuid, Uuid, String, Option<String>, String, Option<String>);
    let members: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select m.group_id, m.participant_id, m.since, m.until, m.source, m.end_source
             from membership m join state_group g on g.id = m.group_id
             where g.body_id = $1 order by m.group_id, m.participant_id, m.since",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    let mut groups = rows.into_iter().map(group).collect::<Result<Vec<_>, StoreError>>()?;
    let mut places: HashMap<Uuid, usize> = HashMap::with_capacity(groups.len());
    places.extend(groups.iter().enumerate().map(|(at, group)| (group.id.0, at)));
    for (group_id, participant, since, until, source, end_source) in members {
        if let Some(group) = places.get(&group_id).and_then(|at| groups.get_mut(*at)) {
            group.members.push(membership((participant, since, until, source, end_source))?);
        }
    }
    Ok(groups)
}
