//! Document symbols: one stands for one document of a body, whatever kind it is.

use comity_domain::BodyId;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// Whether another paper, summary, circulated list or list of
/// participants of the body than `bearer` has this symbol, or had it
/// when it was withdrawn or published: a symbol is never used twice. Capital and small
/// letters are the same, for nobody says them aloud.
///
/// # Errors
/// When the database fails.
pub async fn is_taken(
    tx: &mut Tx,
    body: BodyId,
    symbol: &str,
    bearer: Option<Uuid>,
) -> Result<bool, StoreError> {
    let symbol = symbol.to_ascii_lowercase();
    // A published revision holds the symbol of its first version as well.
    let revisions = format!("{symbol}/rev.%");
    let found: Option<(i64,)> = write!(tx, |c| {
        sqlx::query_as(
            "select cast(1 as bigint) from paper p join meeting_session s on s.id = p.session_id
             where s.body_id = $1 and lower(p.symbol) = $2 and p.id <> $3
             union all
             select cast(1 as bigint) from summary m
             where m.body_id = $1 and lower(m.symbol) = $2 and m.id <> $3
             union all
             select cast(1 as bigint) from summary_version v join summary m on m.id = v.summary_id
             where m.body_id = $1 and m.id <> $3
               and (lower(v.symbol) = $2 or lower(v.symbol) like $4)
             union all
             select cast(1 as bigint) from accreditation_list l
             join meeting_session s on s.id = l.session_id
             where s.body_id = $1 and lower(l.symbol) = $2 and l.id <> $3
             union all
             select cast(1 as bigint) from participants_list t
             join meeting_session s on s.id = t.session_id
             where s.body_id = $1 and lower(t.symbol) = $2 and t.id <> $3
             limit 1",
        )
        .bind(body.0)
        .bind(&symbol)
        .bind(bearer.unwrap_or_default())
        .bind(&revisions)
        .fetch_optional(c)
        .await?
    });
    Ok(found.is_some())
}
