//! Objections of States. What a reader gets of them is decided here, by
//! [`comity_domain::accreditation::seen`].

use std::collections::HashSet;

use comity_domain::{
    AccreditationListId, ApplicationId, ObjectionId, ParticipantId,
    accreditation::{List, Objection, Seen, Viewer, seen},
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

type Row = (Uuid, Uuid, Uuid, Option<String>, String, i64, Option<i64>);

fn objection(row: Row) -> Result<Objection, StoreError> {
    let (id, application, participant, reason, release, made_at, withdrawn_at) = row;
    Ok(Objection {
        id: ObjectionId(id),
        application_id: ApplicationId(application),
        participant_id: ParticipantId(participant),
        reason,
        release: convert::word("objection.release", &release)?,
        made_at: convert::instant("objection.made_at", made_at)?,
        withdrawn_at: convert::maybe_instant("objection.withdrawn_at", withdrawn_at)?,
    })
}

async fn of_list(db: &Db, list: AccreditationListId) -> Result<Vec<Objection>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select o.id, o.application_id, o.participant_id, o.reason, o.release, o.made_at,
                    o.withdrawn_at
             from objection o join application a on a.id = o.application_id
             where a.list_id = $1 order by o.made_at, o.id",
        )
        .bind(list.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(objection).collect()
}

fn viewer(scope: Scope, of: &Objection) -> Viewer {
    match scope.role() {
        Some(role) if role.is_chairs_side() => Viewer::ChairsTeam,
        Some(_) if scope.participant() == Some(of.participant_id) => Viewer::Itself,
        Some(role) if role.is_delegation() => Viewer::State,
        _ => Viewer::Other,
    }
}

/// What somebody sees of it; nothing where they see nothing.
fn as_seen(list: &List, mut one: Objection, viewer: Viewer) -> Option<Objection> {
    match seen(list, &one, viewer) {
        Seen::Nothing => None,
        Seen::Name => {
            one.reason = None;
            Some(one)
        }
        Seen::Reason => Some(one),
    }
}

/// The objections to those on a list, as far as a reader sees them.
///
/// # Errors
/// When the database fails.
pub async fn objections(db: &Db, scope: Scope, list: &List) -> Result<Vec<Objection>, StoreError> {
    let all = of_list(db, list.id).await?;
    let shown = all.into_iter().filter_map(|one| {
        let viewer = viewer(scope, &one);
        as_seen(list, one, viewer)
    });
    Ok(shown.collect())
}

/// How many standing objections there are to each organization of a list, for
/// [`comity_domain::accreditation::told_count`] alone.
///
/// # Errors
/// When the database fails.
pub async fn objections_count(
    db: &Db,
    list: &List,
) -> Result<Vec<(ApplicationId, usize)>, StoreError> {
    let rows: Vec<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select a.id, count(o.id) from application a left join objection o
               on o.application_id = a.id and o.withdrawn_at is null
             where a.list_id = $1 group by a.id order by a.id",
        )
        .bind(list.id.0)
        .fetch_all(c)
        .await?
    });
    let count = |count: i64| usize::try_from(count).unwrap_or_default();
    Ok(rows.into_iter().map(|(id, n)| (ApplicationId(id), count(n))).collect())
}

/// The objections to one organization that it may read itself: whose States let it know.
///
/// # Errors
/// When the database fails.
pub async fn objections_to(
    db: &Db,
    list: &List,
    application: ApplicationId,
) -> Result<Vec<Objection>, StoreError> {
    let all = of_list(db, list.id).await?.into_iter();
    let to_it = all.filter(|one| one.application_id == application);
    Ok(to_it.filter_map(|one| as_seen(list, one, Viewer::Applicant)).collect())
}

/// The applications of a list to which an objection stands, inside the transaction that
/// establishes the outcome.
///
/// # Errors
/// When the database fails.
pub async fn objected_to(
    tx: &mut Tx,
    list: AccreditationListId,
) -> Result<HashSet<ApplicationId>, StoreError> {
    let rows: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "select distinct a.id from application a join objection o on o.application_id = a.id
             where a.list_id = $1 and o.withdrawn_at is null",
        )
        .bind(list.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(id,)| ApplicationId(id)).collect())
}

/// Stores an objection.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when the State's objection stands
/// already.
pub async fn insert_objection(tx: &mut Tx, new: &Objection) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into objection (id, application_id, participant_id, reason, release, made_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(new.id.0)
        .bind(new.application_id.0)
        .bind(new.participant_id.0)
        .bind(new.reason.as_deref())
        .bind(new.release.word())
        .bind(convert::millis(new.made_at))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Withdraws a State's objection; gives it, if it stood.
///
/// # Errors
/// When the database fails.
pub async fn withdraw_objection(
    tx: &mut Tx,
    application: ApplicationId,
    by: ParticipantId,
) -> Result<Option<ObjectionId>, StoreError> {
    let now = tx.now_millis();
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update objection set withdrawn_at = $1
             where application_id = $2 and participant_id = $3 and withdrawn_at is null
             returning id",
        )
        .bind(now)
        .bind(application.0)
        .bind(by.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.map(|(id,)| ObjectionId(id)))
}
