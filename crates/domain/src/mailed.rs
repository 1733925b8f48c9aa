//! Texts that came by mail and wait for their owner's choice.
//!
//! A sender's address proves nothing. So nothing follows from a mail but that its text
//! waits: the owner, signed in, makes a statement of it or sets it aside.

use jiff::Timestamp;

use crate::{FileId, MailedTextId, ParticipantId, Role, StatementId, word_enum};

word_enum! {
    /// What became of a text.
    pub enum MailState {
        /// Nobody has done anything with it.
        Waiting => "waiting",
        /// Its owner filed it as a statement.
        Filed => "filed",
        /// It was set aside.
        SetAside => "set-aside",
    }
}

/// What the Secretariat sees of a text: that it arrived, not what it says.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Its id.
    pub id: MailedTextId,
    /// When.
    pub arrived_at: Timestamp,
    /// The capacity of the account that has the sender's address; none while the
    /// sender is not known, or when the Secretariat assigned the text.
    pub role: Option<Role>,
    /// Whose it is; none while the sender is not known.
    pub participant_id: Option<ParticipantId>,
    /// The sender's address, while the sender is not known.
    pub sender: Option<String>,
    /// SHA-256 of the text, in lower-case hexadecimal.
    pub text_hash: String,
    /// Whether no text could be taken.
    pub is_refused: bool,
    /// What became of it.
    pub state: MailState,
}

/// A text as its owner sees it.
#[derive(Clone, Debug)]
pub struct MailedText {
    /// Its id.
    pub id: MailedTextId,
    /// When it arrived.
    pub arrived_at: Timestamp,
    /// The address it was sent from.
    pub sender: String,
    /// Whose it is.
    pub participant_id: ParticipantId,
    /// The file it was taken from; none when it was the body of the message.
    pub file_id: Option<FileId>,
    /// The text; empty beside a refusal.
    pub text: String,
    /// SHA-256 of the text, in lower-case hexadecimal.
    pub text_hash: String,
    /// What the document holds beside its text: word and number.
    pub left_out: Vec<(String, usize)>,
    /// Why no text could be taken: the key of a text for readers, and its value.
    pub refusal: Option<(String, Option<String>)>,
    /// What became of it.
    pub state: MailState,
    /// The statement it became.
    pub statement_id: Option<StatementId>,
}

/// A text as it arrives.
#[derive(Clone, Debug)]
pub struct NewMailedText {
    /// Digest of the message's id, in lower-case hexadecimal.
    pub message_hash: String,
    /// The address it was sent from, in lower case.
    pub sender: String,
    /// Whose account has that address, in which capacity.
    pub owner: Option<(ParticipantId, Role)>,
    /// The text; empty beside a refusal.
    pub text: String,
    /// SHA-256 of the text.
    pub text_hash: String,
    /// What the document holds beside its text: word and number.
    pub left_out: Vec<(String, usize)>,
    /// Why no text could be taken.
    pub refusal: Option<(String, Option<String>)>,
}
