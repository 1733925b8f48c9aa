//! A text comes by mail: it waits for its owner, and nothing else follows.

use comity_domain::{
    BodyId, MailedTextId, Role,
    mailed::NewMailedText,
    statement::{BadText, MOST_CHARACTERS, checked_text},
};
use comity_outside::{
    documents::{Kind, Refusal, Taken},
    mail::{Content, Mail},
};
use comity_seal::sha256_hex;
use comity_store::{Entry, KeyOwner, file, mailed};
use serde_json::json;

use crate::{ActError, Desk, May, NewFile, Secretariat, act};

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// Its text waits for the owner.
    Waits,
    /// Its sender is not known; it waits on the Secretariat's list.
    SenderNotKnown,
    /// It was there already.
    Before,
}

/// Takes the text of a message. `taken` is what was read from its attachment.
///
/// A document that cannot be read is not lost without a word: its owner sees that it
/// came, and why there is no text.
///
/// # Errors
/// When the store fails.
pub async fn receive_mail(
    desk: &Desk,
    may: &May<Secretariat>,
    mail: &Mail,
    taken: Option<Result<Taken, Refusal>>,
) -> Result<Received, ActError> {
    let arrived = arrived(mail, taken);
    let body: BodyId = may.body();
    let done = act!(desk, may.actor(), |tx| {
        if mailed::is_there(tx, &arrived.new.message_hash).await? {
            // Nothing happened, so nothing is recorded.
            return Err(ActError::whole(BEFORE));
        }
        let mut new = arrived.new.clone();
        new.owner = mailed::owner_of(tx, body, &new.sender).await?;
        let kept = arrived.file.as_ref().map(|file| file.stored(tx.new_id()));
        if let Some(kept) = &kept {
            file::insert(tx, kept).await?;
        }
        let id: MailedTextId = tx.new_id();
        mailed::insert(tx, body, id, &new, kept.as_ref().map(|file| file.id)).await?;
        let owner = new.owner.map(|(participant, _)| participant);
        let capacity: Option<Role> = new.owner.map(|(_, role)| role);
        Ok((
            if owner.is_some() { Received::Waits } else { Received::SenderNotKnown },
            Entry {
                act: "receive_mail",
                subjects: vec![id.0],
                payload: json!({
                    "capacity": capacity,
                    "file_hash": kept.as_ref().map(|file| &file.hash),
                    "participant": owner,
                    "refused": new.refusal.is_some(),
                    "text_hash": new.text_hash,
                }),
                key_owner: owner.map_or(KeyOwner::Body(body), KeyOwner::Participant),
            },
        ))
    });
    match done {
        Err(ActError::Refused(faults)) if faults.0.iter().any(|one| one.key == BEFORE) => {
            Ok(Received::Before)
        }
        other => other,
    }
}

/// Marks that a message was taken before; shown to nobody.
const BEFORE: &str = "error-mail-before";

struct Arrived {
    new: NewMailedText,
    file: Option<NewFile>,
}

fn arrived(mail: &Mail, taken: Option<Result<Taken, Refusal>>) -> Arrived {
    let refused = |key: &str, value: Option<String>| Some((key.to_owned(), value));
    let mut left_out = Vec::new();
    let mut file = None;
    let (text, refusal) = match (&mail.content, taken) {
        (Content::Body(text), _) => checked(text),
        (Content::Several, _) => (String::new(), refused("error-mail-several", None)),
        (Content::Nothing, _) | (Content::Attachment { .. }, None) => {
            (String::new(), refused("error-mail-nothing", None))
        }
        (Content::Attachment { .. }, Some(Err(refusal))) => {
            (String::new(), refused(refusal.key(), refusal.value()))
        }
        (Content::Attachment { name, bytes }, Some(Ok(taken))) => {
            left_out =
                taken.left_out.iter().map(|(kind, n)| (kind.word().to_owned(), *n)).collect();
            let (text, refusal) = checked(&taken.text);
            if refusal.is_none() {
                let is_taken_out: bool = Kind::is_taken_out(taken.kind);
                file = Some(NewFile {
                    name: name.clone(),
                    content: bytes.clone(),
                    kind: taken.kind,
                    taken: is_taken_out.then(|| taken.text.clone()),
                });
            }
            (text, refusal)
        }
    };
    Arrived {
        new: NewMailedText {
            message_hash: sha256_hex(mail.id.as_bytes()),
            sender: mail.sender.clone(),
            owner: None,
            text_hash: sha256_hex(text.as_bytes()),
            text,
            left_out,
            refusal,
        },
        file,
    }
}

/// The text in the form that can be frozen, or why it cannot.
fn checked(text: &str) -> (String, Option<(String, Option<String>)>) {
    match checked_text(text) {
        Ok(text) => (text, None),
        Err(why) => {
            let (key, value) = match why {
                BadText::Empty => ("error-mail-nothing", None),
                BadText::TooLong(_) => ("error-statement-long", Some(MOST_CHARACTERS.to_string())),
                BadText::Control(line) => ("error-statement-control", Some(line.to_string())),
                BadText::Direction(line) => ("error-statement-direction", Some(line.to_string())),
            };
            (String::new(), Some((key.to_owned(), value)))
        }
    }
}
