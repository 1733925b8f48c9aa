//! A text leaves the private room: a draft that was signed off is filed as a statement.

use comity_domain::{StatementId, room::DraftKind, session::Session};
use comity_store::Tx;

use crate::{
    ActError, Contributor, Desk, FromRoom, May, NewStatement,
    file_statement::{Source, file_from},
    leave_room::{Leaving, leave},
};

/// Files the signed-off version of a draft as a statement, word for word: title, language
/// and text are the draft's, or nothing is filed.
///
/// # Errors
/// As [`crate::file_statement`]; a fault of the whole when the version is not the latest
/// any more, lacks a name that the delegation's rule asks for, or says something else
/// than the statement.
pub async fn file_room_statement(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    new: NewStatement,
    from: FromRoom,
) -> Result<StatementId, ActError> {
    file_from(desk, may, at, new, Source::Room(from)).await
}

/// Makes sure that the version may leave as this statement.
pub(crate) async fn leave_as_statement(
    tx: &mut Tx,
    may: &May<Contributor>,
    at: &Session,
    from: FromRoom,
    new: &NewStatement,
    text: &str,
) -> Result<Leaving, ActError> {
    leave(tx, may, at, from, DraftKind::Statement, |signed| {
        signed.text == text
            && new.file.is_none()
            && new.language == signed.heading.language
            && new.title.as_deref().map(str::trim) == Some(&*signed.heading.title)
    })
    .await
}
