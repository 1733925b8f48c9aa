//! What the maker of documents does with what it made. Nobody acts: a document says
//! nothing that its subject does not, so the record gets no entry.

use comity_domain::{
    document::{Document, Failure},
    statement::StoredFile,
};
use comity_seal::sha256_hex;
use comity_store::document::{self, Made};

use crate::{ActError, Desk, technical};

/// Keeps the bytes of a document and ends its job.
///
/// # Returns
/// Whether they were kept: not when the document was removed, or its subject changed,
/// since `document` was read.
///
/// # Errors
/// When the store fails.
pub async fn keep_document(
    desk: &Desk,
    document: &Document,
    name: &str,
    content: &[u8],
    made_from: &str,
    recipe: &str,
    fonts: &std::collections::BTreeMap<String, String>,
) -> Result<bool, ActError> {
    technical!(desk, "document made", |tx| {
        let made = Made {
            made_from: made_from.to_owned(),
            recipe: recipe.to_owned(),
            fonts: fonts.clone(),
            file: StoredFile {
                id: tx.new_id(),
                name: name.to_owned(),
                media_type: document.format.media_type().to_owned(),
                hash: sha256_hex(content),
                content: content.to_vec(),
                taken_hash: None,
            },
        };
        Ok(document::keep(tx, document, &made).await?)
    })
}

/// Says that the document that is there is what would be made now, and ends its job.
///
/// # Errors
/// When the store fails.
pub async fn confirm_document(
    desk: &Desk,
    document: &Document,
    recipe: &str,
) -> Result<(), ActError> {
    technical!(desk, "document unchanged", |tx| {
        document::confirm(tx, document, recipe).await?;
        Ok(())
    })
}

/// Gives a document up for a reason that its page shows, and ends its job.
///
/// # Errors
/// When the store fails.
pub async fn give_document_up(
    desk: &Desk,
    document: &Document,
    failure: Failure,
    detail: &str,
) -> Result<(), ActError> {
    technical!(desk, "document given up", |tx| {
        document::give_up(tx, document, failure, detail).await?;
        Ok(())
    })
}
