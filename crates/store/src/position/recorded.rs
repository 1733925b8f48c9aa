//! Recorded votes: many rows at once.

use comity_domain::{
    AccountId, ParticipantId, PassageId, PositionId, ProposalId, SessionId, Stance, StatementId,
};
use sqlx::QueryBuilder;

use crate::{StoreError, Tx, passage::column};

/// Rows per statement sent to the database: far below either engine's limit on
/// parameters, and long enough that the round trip no longer counts.
const ROWS: usize = 500;

/// One participant's rows of a roll call, as a document of its own.
#[derive(Clone, Debug)]
pub struct RecordedDocument {
    /// The session.
    pub session_id: SessionId,
    /// Whose votes these are.
    pub participant_id: ParticipantId,
    /// The heading.
    pub title: &'static str,
    /// One row per line.
    pub text: String,
    /// SHA-256 of the text in hexadecimal.
    pub text_hash: String,
}

/// One row: what was voted on, how, and where the row stands in the document.
#[derive(Clone, Debug)]
pub struct RecordedRow {
    /// The item.
    pub proposal_id: ProposalId,
    /// The vote.
    pub stance: Stance,
    /// First byte of the line and the byte behind it.
    pub range: std::ops::Range<usize>,
}

/// Adds the document with a passage and a position for each of its rows, confirmed by
/// the officer who brings it in. Kept at the audience `chair`.
///
/// # Errors
/// When the database fails.
pub async fn insert_recorded(
    tx: &mut Tx,
    document: &RecordedDocument,
    rows: &[RecordedRow],
    by: AccountId,
) -> Result<StatementId, StoreError> {
    let id: StatementId = tx.new_id();
    let number = tx.next_number(document.session_id, "statement").await?;
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into statement (id, session_id, number, participant_id, title, language,
                                    content, content_hash, check_against_delivery, audience,
                                    filed_at)
             values ($1, $2, $3, $4, $5, 'en', $6, $7, false, 'chair', $8)",
        )
        .bind(id.0)
        .bind(document.session_id.0)
        .bind(number)
        .bind(document.participant_id.0)
        .bind(document.title)
        .bind(&document.text)
        .bind(&document.text_hash)
        .bind(now)
        .execute(c)
        .await?;
    });
    for chunk in rows.chunks(ROWS) {
        let mut lines = Vec::with_capacity(chunk.len());
        for row in chunk {
            let passage: PassageId = tx.new_id();
            let position: PositionId = tx.new_id();
            lines.push((
                passage.0,
                position.0,
                column(row.range.start)?,
                column(row.range.end)?,
                row,
            ));
        }
        write!(tx, |c| {
            let mut passages = QueryBuilder::new(
                "insert into passage (id, statement_id, first_byte, end_byte, made_at) ",
            );
            passages.push_values(&lines, |mut line, (passage, _, first, end, _)| {
                line.push_bind(*passage)
                    .push_bind(id.0)
                    .push_bind(*first)
                    .push_bind(*end)
                    .push_bind(now);
            });
            passages.build().execute(&mut *c).await?;
            let mut positions = QueryBuilder::new(
                "insert into stance_position (id, proposal_id, participant_id, stance,
                                              passage_id, confirmed_by, confirmed_at) ",
            );
            positions.push_values(&lines, |mut line, (passage, position, _, _, row)| {
                line.push_bind(*position)
                    .push_bind(row.proposal_id.0)
                    .push_bind(document.participant_id.0)
                    .push_bind(row.stance.word())
                    .push_bind(*passage)
                    .push_bind(by.0)
                    .push_bind(now);
            });
            positions.build().execute(&mut *c).await?;
        });
    }
    Ok(id)
}
