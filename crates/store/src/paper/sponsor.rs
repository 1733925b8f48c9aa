//! Who co-sponsors a paper, who is invited to, and who asks to.

use comity_domain::{
    PaperId, ParticipantId,
    paper::{Paper, Sponsorship, Standing},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

#[derive(sqlx::FromRow)]
struct Row {
    participant_id: Uuid,
    standing: String,
    since: Option<i64>,
    version: Option<i64>,
    changed_at: i64,
}

impl Row {
    fn sponsorship(self) -> Result<Sponsorship, StoreError> {
        let since = convert::maybe_instant("paper_sponsor.since", self.since)?;
        let standing = match (&*self.standing, since, self.version) {
            ("invited", None, None) => Standing::Invited,
            ("asked", None, Some(version)) => Standing::Asked { version },
            ("sponsor", Some(since), Some(version)) => Standing::Sponsor { since, version },
            ("ended", None, None) => Standing::Ended,
            (other, _, _) => return Err(convert::unreadable("paper_sponsor.standing", other)),
        };
        Ok(Sponsorship {
            participant_id: ParticipantId(self.participant_id),
            standing,
            changed_at: convert::instant("paper_sponsor.changed_at", self.changed_at)?,
        })
    }
}

/// How States stand to a paper that its reader was given, by participant; those that no
/// longer have to do with it are left out. Who may see an invitation or a request is the
/// caller's matter. A non-paper has none.
///
/// # Errors
/// When the database fails.
pub async fn sponsors(db: &Db, paper: &Paper) -> Result<Vec<Sponsorship>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select participant_id, standing, since, version, changed_at from paper_sponsor
             where paper_id = $1 and standing <> 'ended' order by participant_id",
        )
        .bind(paper.id.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::sponsorship).collect()
}

/// The same inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn sponsors_now(tx: &mut Tx, paper: PaperId) -> Result<Vec<Sponsorship>, StoreError> {
    let rows: Vec<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select participant_id, standing, since, version, changed_at from paper_sponsor
             where paper_id = $1 and standing <> 'ended' order by participant_id",
        )
        .bind(paper.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::sponsorship).collect()
}

/// How a State stands to a paper, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn standing_now(
    tx: &mut Tx,
    paper: PaperId,
    participant: ParticipantId,
) -> Result<Option<Standing>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select participant_id, standing, since, version, changed_at from paper_sponsor
             where paper_id = $1 and participant_id = $2",
        )
        .bind(paper.0)
        .bind(participant.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.map(Row::sponsorship).transpose()?.map(|one| one.standing))
}

/// Writes down how a State stands to a paper from now on.
///
/// # Errors
/// When the database fails.
pub async fn set_standing(
    tx: &mut Tx,
    paper: PaperId,
    participant: ParticipantId,
    standing: Standing,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into paper_sponsor
                 (paper_id, participant_id, standing, since, version, changed_at)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (paper_id, participant_id) do update
             set standing = excluded.standing, since = excluded.since,
                 version = excluded.version, changed_at = excluded.changed_at",
        )
        .bind(paper.0)
        .bind(participant.0)
        .bind(standing.word())
        .bind(standing.since().map(convert::millis))
        .bind(standing.version())
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}
