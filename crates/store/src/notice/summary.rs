//! The versions of summaries that notices are about.

use std::collections::HashSet;

use comity_domain::{ParticipantId, SummaryId};
use uuid::Uuid;

use super::About;
use crate::{Db, StoreError};

/// The versions that notices of a participant are about. A version's name is computed
/// from the summary's id (`SummaryId::version`), which no query of both engines can do, so
/// the versions of the sessions it was told about are compared here.
pub(super) async fn versions(
    db: &Db,
    participant: ParticipantId,
) -> Result<Vec<(Uuid, About)>, StoreError> {
    let subjects: Vec<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select distinct subject_id from notice
             where participant_id = $1 and kind in ('summary-published', 'summary-withdrawn')",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    if subjects.is_empty() {
        return Ok(Vec::new());
    }
    let subjects: HashSet<Uuid> = subjects.into_iter().map(|(id,)| id).collect();
    let rows: Vec<(Uuid, i64, i64, String, Option<i64>)> = read!(db, |c| {
        sqlx::query_as(
            "select s.id, s.number, v.ordinal, v.symbol, v.withdrawn_at
             from summary_version v join summary s on s.id = v.summary_id
             where s.session_id in (select session_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows
        .into_iter()
        .map(|(summary, number, ordinal, symbol, withdrawn)| {
            let (ordinal, stands) = (Some(ordinal), withdrawn.is_none());
            let id = SummaryId(summary).version(ordinal.unwrap_or_default());
            (id, About::Summary { number, symbol, ordinal, stands })
        })
        .filter(|(id, _)| subjects.contains(id))
        .collect())
}
