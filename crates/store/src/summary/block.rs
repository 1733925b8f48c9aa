//! The working copy: headings and paragraphs in their order.

use comity_domain::{
    BlockId, SummaryId,
    summary::{Block, Source, TakenOver},
};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    kind: String,
    origin: Option<String>,
    assembled: Option<String>,
    wording: String,
    sources: String,
    revision: i64,
    edited_at: Option<i64>,
    edited_in: Option<String>,
    left_out_at: Option<i64>,
}

fn json<T: DeserializeOwned>(what: &'static str, stored: &str) -> Result<T, StoreError> {
    serde_json::from_str(stored).map_err(|why| convert::unreadable(what, why))
}

fn text(what: &'static str, value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|why| convert::unreadable(what, why))
}

impl Row {
    fn block(self) -> Result<Block, StoreError> {
        Ok(Block {
            id: BlockId(self.id),
            kind: convert::word("summary_block.kind", &self.kind)?,
            origin: self.origin,
            taken_over: self
                .assembled
                .map(|stored| json("summary_block.assembled", &stored))
                .transpose()?,
            wording: convert::wording("summary_block.wording", &self.wording)?,
            sources: json("summary_block.sources", &self.sources)?,
            revision: self.revision,
            edited_at: convert::maybe_instant("summary_block.edited_at", self.edited_at)?,
            edited_in: self
                .edited_in
                .map(|stored| json("summary_block.edited_in", &stored))
                .transpose()?
                .unwrap_or_default(),
            left_out_at: convert::maybe_instant("summary_block.left_out_at", self.left_out_at)?,
        })
    }
}

/// The blocks of a summary in their order, those left out among them; none for anybody
/// but the Chair's side.
///
/// # Errors
/// When the database fails.
pub async fn blocks(db: &Db, scope: Scope, id: SummaryId) -> Result<Vec<Block>, StoreError> {
    if !scope.is_chairs_side() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, kind, origin, assembled, wording, sources, revision, edited_at, edited_in, left_out_at
             from summary_block where summary_id = $1 order by place, id",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::block).collect()
}

/// The same inside a transaction, for acts of the Chair's side.
///
/// # Errors
/// When the database fails.
pub async fn blocks_in(tx: &mut Tx, id: SummaryId) -> Result<Vec<Block>, StoreError> {
    let rows: Vec<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, kind, origin, assembled, wording, sources, revision, edited_at, edited_in, left_out_at
             from summary_block where summary_id = $1 order by place, id",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::block).collect()
}

/// One block of a summary, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn find_block(
    tx: &mut Tx,
    summary: SummaryId,
    id: BlockId,
) -> Result<Option<Block>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, kind, origin, assembled, wording, sources, revision, edited_at, edited_in, left_out_at
             from summary_block where id = $1 and summary_id = $2",
        )
        .bind(id.0)
        .bind(summary.0)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::block).transpose()
}

fn edited_in(block: &Block) -> Result<Option<String>, StoreError> {
    let kept = Some(&block.edited_in).filter(|times| !times.is_empty());
    kept.map(|times| text("summary_block.edited_in", times)).transpose()
}

/// Adds a block at the end; [`arrange`] puts it in its place.
///
/// # Errors
/// When the database fails.
pub async fn put_block(
    tx: &mut Tx,
    summary: SummaryId,
    place: i64,
    block: &Block,
) -> Result<(), StoreError> {
    let wording = convert::wording_text(&block.wording)?;
    let sources = text("summary_block.sources", &block.sources)?;
    let assembled =
        block.taken_over.as_ref().map(|one| text("summary_block.assembled", one)).transpose()?;
    let edited_in = edited_in(block)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into summary_block (id, summary_id, place, kind, origin, assembled, wording,
                                        sources, edited_at, edited_in)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(block.id.0)
        .bind(summary.0)
        .bind(place)
        .bind(block.kind.word())
        .bind(&block.origin)
        .bind(&assembled)
        .bind(&wording)
        .bind(&sources)
        .bind(block.edited_at.map(convert::millis))
        .bind(&edited_in)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Puts the blocks of a summary into this order.
///
/// # Errors
/// When the database fails.
pub async fn arrange(tx: &mut Tx, summary: SummaryId, order: &[BlockId]) -> Result<(), StoreError> {
    for (place, id) in (0_i64..).zip(order) {
        write!(tx, |c| {
            sqlx::query(
                "update summary_block set place = $1
                 where id = $2 and summary_id = $3 and place <> $1",
            )
            .bind(place)
            .bind(id.0)
            .bind(summary.0)
            .execute(c)
            .await?;
        });
    }
    Ok(())
}

/// Writes a block's text, what was taken over from assembling, its sources and whether
/// it was edited, and counts the change.
///
/// # Errors
/// When the database fails.
pub async fn reword(
    tx: &mut Tx,
    block: &Block,
    taken_over: Option<&TakenOver>,
    sources: &[Source],
) -> Result<(), StoreError> {
    let wording = convert::wording_text(&block.wording)?;
    let sources = text("summary_block.sources", &sources)?;
    let edited_in = edited_in(block)?;
    let assembled = taken_over.map(|one| text("summary_block.assembled", one)).transpose()?;
    write!(tx, |c| {
        sqlx::query(
            "update summary_block set wording = $1, assembled = $2, sources = $3, edited_at = $4,
                                      edited_in = $5, revision = revision + 1
             where id = $6",
        )
        .bind(&wording)
        .bind(&assembled)
        .bind(&sources)
        .bind(block.edited_at.map(convert::millis))
        .bind(&edited_in)
        .bind(block.id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Leaves a block out of the summary, or puts it back.
///
/// # Errors
/// When the database fails.
pub async fn leave_out(tx: &mut Tx, id: BlockId, out: bool) -> Result<(), StoreError> {
    let at = out.then(|| tx.now_millis());
    write!(tx, |c| {
        sqlx::query(
            "update summary_block set left_out_at = $1, revision = revision + 1 where id = $2",
        )
        .bind(at)
        .bind(id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}
