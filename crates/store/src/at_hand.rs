//! What an account has at hand of which the record knows nothing: forms that it has begun,
//! and how lately it was told something. One question for both, for Today asks it at each
//! visit.

use comity_domain::AccountId;
use jiff::Timestamp;

use crate::{Db, StoreError, convert};

/// What an account has at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtHand {
    /// The names of the forms kept of it, in their order.
    pub forms: Vec<String>,
    /// When it was last told something of itself; none when it never was.
    pub told_at: Option<Timestamp>,
}

/// What this account has at hand.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, account: AccountId) -> Result<AtHand, StoreError> {
    let rows: Vec<(Option<String>, Option<i64>)> = read!(db, |c| {
        sqlx::query_as(
            "select form, cast(null as bigint) from form_draft where account_id = $1
             union all
             select cast(null as text), max(made_at) from account_notice where account_id = $1
             order by 1",
        )
        .bind(account.0)
        .fetch_all(c)
        .await?
    });
    let told_at = rows.iter().find_map(|(_, told)| *told);
    let told_at = convert::maybe_instant("account_notice.made_at", told_at)?;
    Ok(AtHand { forms: rows.into_iter().filter_map(|(form, _)| form).collect(), told_at })
}
