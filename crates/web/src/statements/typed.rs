//! What somebody typed into the form: read from the request, kept as a draft, and
//! turned into the act's input.

use comity_acts::{Fault, Faults, FromRoom, NewStatement};
use comity_domain::{
    Audience, MailedTextId, RoomDraftId, SessionId, TopicId, mailed::MailedText, room::Version,
    statement::StoredFile,
};
use comity_seal::sha256_hex;
use comity_words::{Language, Words, guess_language};
use serde::{Deserialize, Serialize};

use super::suggest::Suggested;
use crate::{
    error::PageError,
    kept,
    room::Leaving,
    uploads::{Sent, TypedFile, Upload},
};

/// Everything of the form, as typed.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    pub text: String,
    pub file: Option<TypedFile>,
    pub on_behalf_of: String,
    pub aligned: Vec<String>,
    pub audience: String,
    pub language: String,
    pub check_against_delivery: bool,
    pub title: String,
    pub topic: String,
    /// The question it is written to answer, by its id: the way on after it is filed.
    pub question: String,
    /// The text received by mail that it is made of.
    pub from_mail: Option<MailedTextId>,
    /// The signed-off draft of the private room that it is, and which version.
    pub from_room: Option<(RoomDraftId, i64)>,
    /// Title, language and text of that version, while it may leave. They are never kept
    /// with the form: what is kept of a form lies in clear.
    #[serde(skip)]
    pub room: Option<Version>,
    /// The group whose members are to be suggested, by its code.
    pub suggest_group: String,
    /// What was suggested before, and is still in the list.
    pub suggested: Option<Suggested>,
    /// Whether somebody has gone through what was suggested.
    pub looked_through: bool,
    /// Whether the form was sent to have members suggested, not to go on.
    #[serde(skip)]
    pub suggest: bool,
    /// What was wrong with a file that could not be kept.
    #[serde(skip)]
    pub refused_file: Option<Fault>,
}

/// The draft's name: one for each session.
pub(crate) fn draft_form(session: SessionId) -> String {
    format!("statement:{session}")
}

impl Typed {
    /// Two windows may work on one draft: filing demands the one that was shown. The
    /// language is chosen beside the button and does not count.
    pub fn digest(&self) -> Result<String, PageError> {
        let without = Typed { language: String::new(), ..self.clone() };
        Ok(sha256_hex(kept::text(&without)?.as_bytes()))
    }

    /// Reads the form. A file of an earlier step stays unless a new one comes or it
    /// is left out.
    pub async fn read(form: Upload, earlier: Option<Typed>) -> Result<Typed, PageError> {
        let mut typed = Typed::default();
        if let Some(earlier) = earlier {
            typed.file = earlier.file;
            typed.from_mail = earlier.from_mail;
            typed.from_room = earlier.from_room;
            typed.suggested = earlier.suggested;
        }
        let is_fixed = typed.from_room.is_some();
        let mut sent = Sent::read(form).await?;
        for (name, value) in &mut sent.fields {
            let value = std::mem::take(value);
            match &**name {
                // Signed off word for word: nothing of it is typed here.
                "text" | "title" | "language" if is_fixed => {}
                "text" => typed.text = value,
                "on_behalf_of" => typed.on_behalf_of = value,
                "aligned" => typed.aligned.push(value),
                "audience" => typed.audience = value,
                "language" => typed.language = value,
                "check_against_delivery" => typed.check_against_delivery = true,
                "title" => typed.title = value,
                "topic" => typed.topic = value,
                "question" => typed.question = value,
                "suggest_group" => typed.suggest_group = value,
                "looked_through" => typed.looked_through = true,
                "suggest" => typed.suggest = true,
                _ => {}
            }
        }
        if !is_fixed {
            typed.refused_file = sent.settle_file(&mut typed.text, &mut typed.file).await;
        }
        Ok(typed)
    }

    /// Whether the draft it is was changed, or lost a name, since it was taken here.
    pub fn is_voided(&self) -> bool {
        self.from_room.is_some() && self.room.is_none()
    }

    /// The heading.
    pub fn heading(&self) -> &str {
        self.room.as_ref().map_or(&self.title, |room| &room.heading.title)
    }

    /// The form filled with a text that came by mail. Its audience is not chosen.
    pub fn of_mail(mail: &MailedText, file: Option<StoredFile>) -> Typed {
        let mut typed = Typed { from_mail: Some(mail.id), ..Typed::default() };
        match file {
            Some(file) => {
                if file.taken_hash.is_some() {
                    typed.text.clone_from(&mail.text);
                }
                typed.file = Some(TypedFile::of_stored(file, &mail.text, &mail.left_out));
            }
            None => typed.text.clone_from(&mail.text),
        }
        typed
    }

    /// Whether the text was taken out of the file.
    pub fn is_taken(&self) -> bool {
        self.file.as_ref().is_some_and(|file| file.taken.is_some())
    }

    /// What the file holds beside the text taken from it, in words.
    pub fn left_out(&self, words: &Words) -> String {
        self.file.as_ref().map(|file| file.left_out(words)).unwrap_or_default()
    }

    /// Whether a State is ticked that was suggested.
    pub fn holds_suggestion(&self) -> bool {
        self.suggested.as_ref().is_some_and(|suggested| {
            suggested.states.iter().any(|state| self.aligned.contains(state))
        })
    }

    /// The text that would be frozen, before it is checked.
    pub fn raw_text(&self) -> &str {
        match (&self.room, &self.file) {
            (Some(room), _) => &room.text,
            (None, Some(file)) if file.taken.is_none() => &file.content,
            _ => &self.text,
        }
    }

    /// The language the text seems to be in; what was signed off is in the language that
    /// was signed with it.
    pub fn guessed(&self) -> Option<Language> {
        match &self.room {
            Some(room) => Some(room.heading.language),
            None => guess_language(self.raw_text()),
        }
    }

    /// The language chosen, else the one suggested.
    pub fn language(&self) -> Option<Language> {
        let typed = self.language.parse().ok().filter(|_| self.room.is_none());
        typed.or_else(|| self.guessed())
    }

    /// The act's input, with the faults of what does not parse. Beside a fault stands
    /// a value that lets the rest be checked.
    pub fn statement(&self, session: SessionId) -> (NewStatement, Faults) {
        let mut faults = Faults::default();
        if let Some(fault) = &self.refused_file {
            faults.0.push(fault.clone());
        }
        if self.is_voided() {
            faults.0.push(Fault { field: None, key: "error-room-unsigned", value: None });
        }
        let audience = self.audience.parse().unwrap_or_else(|_| {
            faults.field("audience", "error-statement-audience");
            Audience::Public
        });
        let topic = match &*self.topic {
            "" => None,
            id => {
                let topic = id.parse().ok();
                if topic.is_none() {
                    faults.field("topic", "error-statement-topic");
                }
                topic
            }
        };
        let aligned: Vec<_> = self.aligned.iter().filter_map(|id| id.parse().ok()).collect();
        if aligned.len() != self.aligned.len() {
            faults.field("aligned", "error-statement-aligned-states");
        }
        if self.holds_suggestion() && !self.looked_through {
            faults.field("looked_through", "error-statement-suggestion");
        }
        let line = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let new = NewStatement {
            on_behalf_of: line(&self.on_behalf_of),
            aligned,
            title: line(self.heading()),
            topic,
            language: self.language().unwrap_or(Language::En),
            text: self.room.as_ref().map_or(&self.text, |room| &room.text).clone(),
            file: self.file.as_ref().map(TypedFile::new_file),
            check_against_delivery: self.check_against_delivery,
            audience,
            from_draft: Some(draft_form(session)),
        };
        (new, faults)
    }
}

impl Leaving for Typed {
    fn of_room(from: FromRoom, topic: Option<TopicId>) -> Typed {
        Typed {
            from_room: Some((from.draft, from.version)),
            topic: topic.map(|id| id.to_string()).unwrap_or_default(),
            ..Typed::default()
        }
    }

    fn leaving(&self) -> Option<FromRoom> {
        self.from_room.map(|(draft, version)| FromRoom { draft, version })
    }

    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
            && self.file.is_none()
            && self.title.trim().is_empty()
            && self.from_room.is_none()
    }

    fn put(&mut self, signed: Option<Version>) {
        self.room = signed;
    }
}
