//! A file that somebody sent is kept with what it came with.

use comity_domain::{AccountId, statement::StoredFile};
use comity_store::{Tx, file};
use jiff::{SignedDuration, Timestamp};

use crate::ActError;

/// The most files that one account sends in thirty days: an officer enters two notes
/// verbales for each State in that time, and nobody else comes near.
pub const MOST_FILES: i64 = 500;
const WITHIN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Keeps it inside the transaction of the act.
///
/// # Errors
/// A refusal when the account has sent as many as one account may.
pub(crate) async fn keep_file(
    tx: &mut Tx,
    kept: &StoredFile,
    by: AccountId,
) -> Result<(), ActError> {
    let since = tx.now().saturating_sub(WITHIN).unwrap_or(Timestamp::MIN);
    if file::count_since(tx, by, since).await? >= MOST_FILES {
        return Err(ActError::whole_with("error-files-many", MOST_FILES.to_string()));
    }
    Ok(file::insert_of(tx, kept, by).await?)
}
