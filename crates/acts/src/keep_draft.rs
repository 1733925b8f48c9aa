//! What somebody typed is kept, or given up. No act of anybody yet, so the record
//! gets no entry.

use comity_domain::AccountId;
use comity_store::{draft, signin::Lapsed};

use crate::{ActError, Desk, May, Right, technical};

/// Keeps a form as the actor's draft, or forgets it (`None`).
///
/// # Errors
/// When the store fails.
pub async fn keep_draft<R: Right>(
    desk: &Desk,
    may: &May<R>,
    form: &str,
    content: Option<&str>,
) -> Result<(), ActError> {
    keep(desk, may.account(), form, content).await
}

/// Keeps a form that was sent after its session had lapsed, for when its account
/// signs in again.
///
/// # Errors
/// When the store fails.
pub async fn keep_lapsed_draft(
    desk: &Desk,
    lapsed: &Lapsed,
    form: &str,
    content: &str,
) -> Result<(), ActError> {
    keep(desk, lapsed.account, form, Some(content)).await
}

async fn keep(
    desk: &Desk,
    account: AccountId,
    form: &str,
    content: Option<&str>,
) -> Result<(), ActError> {
    technical!(desk, "form draft", |tx| {
        match content {
            Some(content) => draft::keep(tx, account, form, content).await?,
            None => draft::forget(tx, account, form).await?,
        }
        Ok(())
    })
}
