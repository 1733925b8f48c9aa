//! A delegation, an organization or a stakeholder files a statement.

use std::collections::HashSet;

use comity_domain::{
    Audience, FileId, Language, MailedTextId, ParticipantId, StatementId, TopicId,
    document::{DocumentKind, Format},
    room::Became,
    session::Session,
    statement::{
        BadText, MOST_CHARACTERS, MOST_FILE_BYTES, Statement, StoredFile, checked_text,
        normalise_text,
    },
    unseen_character,
};
use comity_outside::documents::{self, Kind, Refusal};
use comity_seal::sha256_hex;
use comity_store::{
    Entry, KeyOwner, document, job::Rank, mailed, notice, participant, session, statement,
};
use serde_json::json;

use crate::{
    ActError, Contributor, Desk, Faults, May, act, file_room_statement::leave_as_statement,
    keep_file::keep_file, leave_room::FromRoom,
};

/// The longest name of a group, or title, in characters.
const MOST_IN_A_LINE: usize = 200;

/// A statement as it is sent.
#[derive(Clone, Debug)]
pub struct NewStatement {
    /// The group in whose name it is made; `None` for the owner's own name.
    pub on_behalf_of: Option<String>,
    /// The States that align themselves with it.
    pub aligned: Vec<ParticipantId>,
    /// A heading, if any.
    pub title: Option<String>,
    /// The topic, if any.
    pub topic: Option<TopicId>,
    /// The language it is in.
    pub language: Language,
    /// The text. Empty beside a file of plain text, which is the text itself; what its
    /// owner confirmed beside a file it was taken out of.
    pub text: String,
    /// The file the text is taken from, if it was uploaded.
    pub file: Option<NewFile>,
    /// Whether the spoken word may differ.
    pub check_against_delivery: bool,
    /// Who may read it.
    pub audience: Audience,
    /// The form's draft, which filing spends: sent twice, it is filed once.
    pub from_draft: Option<String>,
}

/// A file as it was uploaded.
#[derive(Clone, Debug)]
pub struct NewFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
    /// What it is, by its bytes.
    pub kind: Kind,
    /// The text that was taken out of it; none when its bytes are the text.
    pub taken: Option<String>,
}

impl NewFile {
    /// A file of plain text, or of Markdown by its name.
    pub fn of_text(name: impl Into<String>, content: Vec<u8>) -> NewFile {
        let name = name.into();
        NewFile { kind: Kind::of_text(&name), name, content, taken: None }
    }

    /// The file as it is kept.
    pub(crate) fn stored(&self, id: FileId) -> StoredFile {
        StoredFile {
            id,
            name: self.kept_name(),
            media_type: self.kind.media_type().to_owned(),
            hash: sha256_hex(&self.content),
            content: self.content.clone(),
            taken_hash: self
                .taken
                .as_deref()
                .map(|text| sha256_hex(normalise_text(text).as_bytes())),
        }
    }

    /// The largest it may be, in bytes.
    pub(crate) fn most(&self) -> usize {
        if self.kind.is_taken_out() { documents::MOST_BYTES } else { MOST_FILE_BYTES }
    }

    /// The name under which it is kept.
    fn kept_name(&self) -> String {
        ending_in(self.safe_name(), self.kind.endings())
    }

    /// The last part of its name, without what could confuse a file system or a reader.
    pub(crate) fn safe_name(&self) -> String {
        let last = self.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let clean: String = last
            .chars()
            .filter(|letter| {
                !letter.is_control()
                    && !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            })
            .take(MOST_IN_A_LINE)
            .collect();
        let clean = clean.trim().trim_start_matches('.').to_owned();
        if clean.is_empty() { "statement.txt".to_owned() } else { clean }
    }
}

/// A name with an ending that says what a file is by its bytes: a program opens a saved
/// file by its ending, and that must not be the sender's word.
pub(crate) fn ending_in(name: String, endings: &[&str]) -> String {
    let lower = name.to_lowercase();
    match endings {
        endings if endings.iter().any(|ending| lower.ends_with(ending)) => name,
        [first, ..] => name + first,
        [] => name,
    }
}

/// Checks a statement as filing does, without filing it, and gives the text that
/// would be frozen.
///
/// # Errors
/// [`ActError::Refused`] with everything that is wrong at once.
pub async fn review_statement(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    new: &NewStatement,
) -> Result<String, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    if may.actor().role() == comity_domain::Role::Stakeholder
        && !crate::may_file(desk, at, may.own()?).await?
    {
        return Err(ActError::whole("error-modality-file"));
    }
    let mut faults = Faults::default();
    let text = frozen_text(new, &mut faults);
    for (field, line) in [("on_behalf_of", &new.on_behalf_of), ("title", &new.title)] {
        let line = line.as_deref().unwrap_or_default();
        if line.chars().count() > MOST_IN_A_LINE {
            faults.field_with(field, "error-statement-line-long", MOST_IN_A_LINE.to_string());
        }
        if unseen_character(line).is_some() {
            faults.field(field, "error-statement-line-characters");
        }
    }
    check_aligned(desk, may, new, &mut faults).await?;
    if let Some(topic) = new.topic
        && !session::topics(&desk.db, at.id).await?.iter().any(|one| one.id == topic)
    {
        faults.field("topic", "error-statement-topic");
    }
    faults.check()?;
    Ok(text)
}

/// The text that would be frozen; empty beside a fault.
fn frozen_text(new: &NewStatement, faults: &mut Faults) -> String {
    let raw = match &new.file {
        Some(file) if file.kind.is_taken_out() && file.content.len() <= file.most() => &new.text,
        Some(_) if !new.text.trim().is_empty() => {
            faults.field("file", "error-statement-text-and-file");
            return String::new();
        }
        Some(file) if file.content.len() > file.most() => {
            if file.kind.is_taken_out() {
                let refusal = Refusal::TooLarge;
                faults.field_with("file", refusal.key(), refusal.value().unwrap_or_default());
            } else {
                faults.field("file", "error-statement-file-large");
            }
            return String::new();
        }
        Some(file) => match std::str::from_utf8(&file.content) {
            Ok(text) => text,
            Err(_) => {
                faults.field_with("file", "error-statement-file-encoding", file.safe_name());
                return String::new();
            }
        },
        None => &new.text,
    };
    let is_the_file = new.file.as_ref().is_some_and(|file| !file.kind.is_taken_out());
    let field = if is_the_file { "file" } else { "text" };
    match checked_text(raw) {
        Ok(text) => text,
        Err(why) => {
            match why {
                BadText::Empty if is_the_file => {
                    faults.field(field, "error-statement-file-empty");
                }
                BadText::Empty => faults.field(field, "error-statement-empty"),
                BadText::TooLong(_) => {
                    faults.field_with(field, "error-statement-long", MOST_CHARACTERS.to_string())
                }
                BadText::Control(line) => {
                    faults.field_with(field, "error-statement-control", line.to_string());
                }
                BadText::Direction(line) => {
                    faults.field_with(field, "error-statement-direction", line.to_string());
                }
            }
            String::new()
        }
    }
}

/// Only States align themselves, only with a group's statement, and only with one
/// that others read: a State must see what is said in its name (design, rule 12).
async fn check_aligned(
    desk: &Desk,
    may: &May<Contributor>,
    new: &NewStatement,
    faults: &mut Faults,
) -> Result<(), ActError> {
    if new.aligned.is_empty() {
        return Ok(());
    }
    let own = may.own()?;
    let all = participant::all(&desk.db, may.body()).await?;
    let is_state = |id: &ParticipantId| all.iter().any(|one| one.id == *id && one.kind.is_state());
    if new.aligned.iter().any(|id| *id == own || !is_state(id)) {
        faults.field("aligned", "error-statement-aligned-states");
    }
    if may.actor().role() == comity_domain::Role::Stakeholder {
        faults.field("aligned", "error-statement-aligned-stakeholder");
    }
    if new.on_behalf_of.as_deref().is_none_or(|group| group.trim().is_empty()) {
        faults.field("on_behalf_of", "error-statement-aligned-no-group");
    }
    if new.audience == Audience::Own {
        faults.field("audience", "error-statement-aligned-own");
    }
    Ok(())
}

/// Files a statement: freezes and hashes its text, gives it its number, and tells
/// each State named as aligned at once.
///
/// # Errors
/// As [`review_statement`]; a fault of the whole when the draft it is filed from is
/// gone, because it was filed from it already.
pub async fn file_statement(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    new: NewStatement,
) -> Result<StatementId, ActError> {
    file_from(desk, may, at, new, Source::Typed).await
}

/// Files a statement made of a text that its owner sent by mail, and takes that text off
/// the list of those that wait.
///
/// # Errors
/// As [`file_statement`]; a fault of the whole also when the text was settled already,
/// or is another participant's.
pub async fn file_mailed_statement(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    new: NewStatement,
    mail: MailedTextId,
) -> Result<StatementId, ActError> {
    file_from(desk, may, at, new, Source::Mail(mail)).await
}

/// Where a statement's text comes from.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    /// The form.
    Typed,
    /// A text that came by mail.
    Mail(MailedTextId),
    /// The delegation's private room.
    Room(FromRoom),
}

pub(crate) async fn file_from(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    new: NewStatement,
    source: Source,
) -> Result<StatementId, ActError> {
    // Participants and topics are only ever added, so what holds before the
    // transaction holds in it.
    let text = review_statement(desk, may, at, &new).await?;
    let owner = may.own()?;
    let line = |given: &Option<String>| {
        given.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let (on_behalf_of, title) = (line(&new.on_behalf_of), line(&new.title));
    let mut seen = HashSet::new();
    let aligned: Vec<ParticipantId> =
        new.aligned.iter().copied().filter(|id| seen.insert(*id)).collect();
    let text_hash = sha256_hex(text.as_bytes());
    act!(desk, may.actor(), |tx| {
        if let Some(form) = &new.from_draft
            && !statement::spend_draft(tx, may.account(), form).await?
        {
            return Err(ActError::whole("error-statement-already-filed"));
        }
        let leaving = match source {
            Source::Room(from) => Some(leave_as_statement(tx, may, at, from, &new, &text).await?),
            Source::Typed | Source::Mail(_) => None,
        };
        let from_mail = match source {
            Source::Mail(mail) => Some(mail),
            Source::Typed | Source::Room(_) => None,
        };
        let kept = new.file.as_ref().map(|file| file.stored(tx.new_id()));
        if let Some(kept) = &kept {
            keep_file(tx, kept, may.account()).await?;
        }
        let filed = Statement {
            id: tx.new_id(),
            session_id: at.id,
            number: tx.next_number(at.id, "statement").await?,
            participant_id: owner,
            on_behalf_of: on_behalf_of.clone(),
            title: title.clone(),
            topic_id: new.topic,
            language: new.language,
            text: text.clone(),
            text_hash: text_hash.clone(),
            file_id: kept.as_ref().map(|file| file.id),
            check_against_delivery: new.check_against_delivery,
            audience: new.audience,
            filed_at: tx.now(),
            withdrawn_at: None,
        };
        statement::insert(tx, &filed).await?;
        if let Some(mail) = from_mail
            && !mailed::file(tx, mail, owner, filed.id).await?
        {
            return Err(ActError::whole("error-statement-already-filed"));
        }
        if let Some(leaving) = &leaving {
            leaving.gone(tx, may, Became::Statement(filed.id), filed.number).await?;
        }
        for state in &aligned {
            statement::insert_alignment(tx, filed.id, *state).await?;
            notice::tell(tx, *state, Some(at.id), "aligned", filed.id.0).await?;
        }
        tx.touch(at.id).await?;
        // What a delegation keeps to itself is not announced either.
        if filed.audience != Audience::Own {
            let topic = format!("session:{}", at.slug);
            tx.announce(&topic, "statement", Some(filed.id.0)).await?;
            // In its own language; under a frame in another when a reader asks for one.
            let (kind, id) = (DocumentKind::Statement, filed.id.0);
            for format in Format::ALL {
                let rank = Rank::Published;
                document::queue(tx, at.id, kind, id, filed.language, *format, rank).await?;
            }
        }
        // In the part of each State that is named; all who read it know of them.
        let named = aligned.iter().map(|state| state.0);
        Ok((
            filed.id,
            Entry {
                act: "file_statement",
                subjects: std::iter::once(filed.id.0).chain(named).collect(),
                payload: json!({
                    "aligned": aligned,
                    "audience": filed.audience,
                    "check_against_delivery": filed.check_against_delivery,
                    "file_hash": kept.as_ref().map(|file| &file.hash),
                    "from_mail": from_mail,
                    "language": filed.language,
                    "number": filed.number,
                    "on_behalf_of": filed.on_behalf_of,
                    "participant": owner,
                    "session": at.id,
                    "signed_off": leaving.as_ref().map(|leaving| &leaving.digest),
                    "taken_hash": kept.as_ref().and_then(|file| file.taken_hash.as_ref()),
                    "text_hash": filed.text_hash,
                    "title": filed.title,
                    "topic": filed.topic_id,
                }),
                key_owner: KeyOwner::Participant(owner),
            },
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_name_cannot_mislead() {
        let named = |name: &str| NewFile {
            name: name.to_owned(),
            content: Vec::new(),
            kind: Kind::Text,
            taken: None,
        };
        assert_eq!(named("C:\\texts\\state\u{202e}ment.md").safe_name(), "statement.md");
        assert_eq!(named("../../.profile").safe_name(), "profile");
        assert_eq!(named("\r\n").safe_name(), "statement.txt");
        // What it is saved under says what it is, and not what its sender says.
        assert_eq!(named("statement.TXT").kept_name(), "statement.TXT");
        for misleading in ["statement.exe", "statement.html", "statement.docx", "statement"] {
            assert_eq!(named(misleading).kept_name(), format!("{misleading}.txt"));
        }
        let word = NewFile { kind: Kind::Docx, ..named("statement.scr") };
        assert_eq!(word.kept_name(), "statement.scr.docx");
    }
}
