//! Somebody asks for a document that nobody has asked for in this language yet.

use comity_domain::{
    Language,
    document::{DocumentKind, Format},
    session::Session,
};
use comity_store::{document, job::Rank};
use uuid::Uuid;

use crate::{ActError, Desk, technical};

/// Queues a document of a subject that its reader has just been shown, unless it is
/// there or queued already. It changes nothing that anybody can see, so it needs no
/// right and leaves no entry; whether the reader may have it, the page has found out by
/// finding the subject under the reader's scope.
///
/// # Errors
/// [`ActError::NotFound`] when the subject was withdrawn meanwhile.
pub async fn ask_for_document(
    desk: &Desk,
    at: &Session,
    kind: DocumentKind,
    subject: Uuid,
    language: Language,
    format: Format,
) -> Result<(), ActError> {
    if document::find(&desk.db, kind, subject, language, format).await?.is_some() {
        return Ok(());
    }
    technical!(desk, "document asked for", |tx| {
        if !document::is_in_force(tx, at.id, kind, subject).await? {
            return Err(ActError::NotFound);
        }
        document::queue_if_absent(tx, at.id, kind, subject, language, format, Rank::Asked).await?;
        Ok(())
    })
}
