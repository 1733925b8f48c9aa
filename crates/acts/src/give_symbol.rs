//! The Secretariat gives a paper its document symbol.

use comity_domain::{PaperId, session::Session};
use comity_store::{Entry, KeyOwner, notice, paper};
use serde_json::json;

use crate::{ActError, Desk, May, Secretariat, act, submit_paper::announce};

/// The longest symbol, in characters.
const LONGEST: usize = 60;

/// Gives a paper its symbol, or corrects it; revisions carry it with their number. The
/// proposer is told.
///
/// # Errors
/// A refusal when the symbol is empty, is no symbol, ends in a revision's number, or
/// stands on another paper of the session. [`ActError::NotFound`] when there is no such
/// paper in force that the Secretariat may read, or it is a non-paper, which has none.
pub async fn give_symbol(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    id: PaperId,
    symbol: &str,
) -> Result<(), ActError> {
    let symbol = symbol.trim();
    act!(desk, may.actor(), |tx| {
        let found = paper::find(tx, may.scope(), id)
            .await?
            .filter(|found| found.session_id == at.id && !found.is_non_paper())
            .ok_or(ActError::NotFound)?;
        let proposer = found.proposer.ok_or(ActError::NotFound)?;
        if symbol.is_empty() {
            return Err(ActError::field("symbol", "error-symbol-empty"));
        }
        if !is_symbol(symbol) {
            return Err(ActError::field("symbol", "error-symbol-form"));
        }
        if paper::symbol_is_taken(tx, at.id, symbol, id).await? {
            return Err(ActError::field("symbol", "error-symbol-taken"));
        }
        paper::set_symbol(tx, id, symbol).await?;
        notice::tell(tx, proposer, Some(at.id), "paper-symbol", id.0).await?;
        tx.touch(at.id).await?;
        announce(tx, at, &found, "paper").await?;
        Ok((
            (),
            Entry {
                act: "give_symbol",
                subjects: vec![id.0],
                payload: json!({ "paper": id, "symbol": symbol }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// Parts of letters, digits, dots, hyphens and brackets with strokes between them, such as
/// `A/AC.292/2022/WP.3`; a revision's number is added by itself.
fn is_symbol(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b".-()".contains(&b))
    };
    let last = text.rsplit('/').next().unwrap_or_default();
    text.len() <= LONGEST
        && text.contains('/')
        && text.split('/').all(part)
        && !last.to_ascii_lowercase().starts_with("rev.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_has_parts_and_no_revision() {
        for good in ["A/AC.292/2022/WP.3", "EX/2026/WP.1", "A/78/265(Part-I)"] {
            assert!(is_symbol(good), "{good}");
        }
        for bad in ["WP.3", "A//B", "/A", "A/", "A/B C", "A/WP.1/Rev.1", "A/\u{202e}B", "А/Б"] {
            assert!(!is_symbol(bad), "{bad}");
        }
        assert!(!is_symbol(&format!("A/{}", "1".repeat(LONGEST))));
    }
}
