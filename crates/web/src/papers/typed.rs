//! What somebody typed into the forms of a paper and of its revision: read from the
//! request, kept as a draft, and turned into the acts' input.

use comity_acts::{Fault, Faults, FromRoom, NewFile, NewPaper, NewRevision};
use comity_domain::{
    Audience, RoomDraftId, SessionId, TopicId,
    paper::{Paper, PaperKind, PaperVersion, key, parse_key},
    room::Version,
};
use comity_seal::sha256_hex;
use comity_words::{Language, guess_language};
use serde::{Deserialize, Serialize};

use super::Names;
use crate::{
    error::PageError,
    here::Here,
    kept,
    room::Leaving,
    uploads::{Sent, TypedFile, Upload},
};

/// Everything of the form, as typed. A revision has no language, no wish to present and no
/// kind of its own, but `of_version`. It has no `Debug`: a text of the private room must
/// not reach a log.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    pub title: String,
    pub text: String,
    pub file: Option<TypedFile>,
    pub audience: String,
    pub language: String,
    pub topics: Vec<String>,
    pub presents: bool,
    pub presents_topic: String,
    pub non_paper: bool,
    /// The version that a revision was written from.
    pub of_version: i64,
    /// The signed-off draft of the private room that it is, and which version.
    pub from_room: Option<(RoomDraftId, i64)>,
    /// Title, language and text of that version, while it may leave. They are never kept
    /// with the form: what is kept of a form lies in clear.
    #[serde(skip)]
    pub room: Option<Version>,
    /// What was wrong with a file that could not be kept.
    #[serde(skip)]
    pub refused_file: Option<Fault>,
}

/// The draft of a new paper: one for each session.
pub(crate) fn draft_form(session: SessionId) -> String {
    format!("paper:{session}")
}

/// The draft of a revision: one for each paper.
pub(super) fn revision_form(here: &Here, names: &Names) -> Result<String, PageError> {
    form_at("paper-revision", here, names)
}

/// The same for a paper that was found.
pub(super) fn revision_form_of(here: &Here, found: &Paper) -> String {
    format!("paper-revision:{}:{}", here.session.slug, found.key())
}

/// The draft of a proposal made from a paper: one for each.
pub(super) fn proposal_form(here: &Here, names: &Names) -> Result<String, PageError> {
    form_at("paper-proposal", here, names)
}

/// Drafts are named by the paper's address, whatever stands there: that is all that is
/// known when the session has lapsed.
fn form_at(what: &str, here: &Here, names: &Names) -> Result<String, PageError> {
    let (kind, number) =
        names.get("paper").and_then(|key| parse_key(key)).ok_or(PageError::NotFound)?;
    Ok(format!("{what}:{}:{}", here.session.slug, key(kind, number)))
}

impl Typed {
    /// Two windows may work on one draft: submitting demands the one that was shown. The
    /// language is chosen beside the button and does not count.
    pub fn digest(&self) -> Result<String, PageError> {
        let without = Typed { language: String::new(), ..self.clone() };
        Ok(sha256_hex(kept::text(&without)?.as_bytes()))
    }

    /// Reads the form. A file of an earlier step stays unless a new one comes or it is left
    /// out.
    pub async fn read(form: Upload, earlier: Option<Typed>) -> Result<Typed, PageError> {
        let mut typed = Typed::default();
        if let Some(earlier) = earlier {
            typed.file = earlier.file;
            typed.from_room = earlier.from_room;
        }
        let is_fixed = typed.from_room.is_some();
        let mut sent = Sent::read(form).await?;
        for (name, value) in &mut sent.fields {
            let value = std::mem::take(value);
            match &**name {
                // Signed off word for word: nothing of it is typed here.
                "title" | "text" | "language" if is_fixed => {}
                "title" => typed.title = value,
                "text" => typed.text = value,
                "audience" => typed.audience = value,
                "language" => typed.language = value,
                "topics" => typed.topics.push(value),
                "presents" => typed.presents = true,
                "presents_topic" => typed.presents_topic = value,
                "non_paper" => typed.non_paper = true,
                "of_version" => typed.of_version = value.parse().unwrap_or_default(),
                _ => {}
            }
        }
        if !is_fixed {
            typed.refused_file = sent.settle_paper(&mut typed.text, &mut typed.file).await;
        }
        Ok(typed)
    }

    /// Whether the draft it is was changed, or lost a name, since it was taken here.
    pub fn is_voided(&self) -> bool {
        self.from_room.is_some() && self.room.is_none()
    }

    fn new_file(&self) -> Option<NewFile> {
        self.file.as_ref().map(TypedFile::new_file)
    }

    /// The language the text seems to be in; what was signed off is in the language that
    /// was signed with it.
    pub fn guessed(&self) -> Option<Language> {
        match (&self.room, &self.file) {
            (Some(room), _) => Some(room.heading.language),
            (None, Some(file)) if file.taken.is_none() => guess_language(&file.content),
            _ => guess_language(&self.text),
        }
    }

    /// The language chosen, else the one suggested.
    pub fn language(&self) -> Option<Language> {
        let typed = self.language.parse().ok().filter(|_| self.room.is_none());
        typed.or_else(|| self.guessed())
    }

    /// Joins the faults of reading with those of the act; without a file that was refused
    /// there is no text, which goes without saying.
    pub fn join(&self, faults: &mut Faults, more: Faults) {
        let is_refused = self.refused_file.is_some();
        let said = |one: &Fault| {
            is_refused && one.field == Some("text")
                || self.is_voided() && matches!(one.field, Some("text" | "title"))
        };
        faults.0.extend(more.0.into_iter().filter(|one| !said(one)));
    }

    /// The act's input, with the faults of what does not parse. Beside a fault stands a
    /// value that lets the rest be checked.
    pub fn paper(&self, session: SessionId) -> (NewPaper, Faults) {
        let mut faults = Faults::default();
        self.note_read(&mut faults);
        let (audience, topics) = (self.audience(&mut faults), self.topics(&mut faults));
        let presents = self.presents.then(|| self.presents_topic.parse().ok());
        if presents == Some(None) {
            faults.field("presents_topic", "error-paper-present-topic");
        }
        let new = NewPaper {
            kind: if self.non_paper { PaperKind::NonPaper } else { PaperKind::Paper },
            title: self.title().to_owned(),
            topics,
            presents: presents.flatten(),
            language: self.language().unwrap_or(Language::En),
            text: self.text().to_owned(),
            file: self.new_file(),
            audience,
            from_draft: Some(draft_form(session)),
        };
        (new, faults)
    }

    /// Notes what is wrong with the file, and with what comes from the private room.
    fn note_read(&self, faults: &mut Faults) {
        faults.0.extend(self.refused_file.clone());
        if self.is_voided() {
            faults.0.push(Fault { field: None, key: "error-room-unsigned", value: None });
        }
    }

    /// As signed, else as typed.
    fn title(&self) -> &str {
        self.room.as_ref().map_or(&self.title, |room| &room.heading.title)
    }

    /// As signed, else as typed.
    fn text(&self) -> &str {
        self.room.as_ref().map_or(&self.text, |room| &room.text)
    }

    fn audience(&self, faults: &mut Faults) -> Audience {
        self.audience.parse().unwrap_or_else(|_| {
            faults.field("audience", "error-paper-audience");
            Audience::Public
        })
    }

    fn topics(&self, faults: &mut Faults) -> Vec<TopicId> {
        let topics: Vec<_> = self.topics.iter().filter_map(|id| id.parse().ok()).collect();
        if topics.len() != self.topics.len() {
            faults.field("topics", "error-statement-topic");
        }
        topics
    }

    /// The form of a revision as it begins: everything as it is in the version before.
    pub fn of_latest(latest: PaperVersion) -> Typed {
        Typed {
            title: latest.title,
            text: latest.text,
            audience: latest.audience.word().to_owned(),
            topics: latest.topics.iter().map(ToString::to_string).collect(),
            of_version: latest.number,
            ..Typed::default()
        }
    }

    /// The input of a revision, whose draft has this name.
    pub fn revision(&self, form: &str) -> (NewRevision, Faults) {
        let mut faults = Faults::default();
        self.note_read(&mut faults);
        let (audience, topics) = (self.audience(&mut faults), self.topics(&mut faults));
        let new = NewRevision {
            of_version: self.of_version,
            title: self.title().to_owned(),
            text: self.text().to_owned(),
            file: self.new_file(),
            topics,
            audience,
            from_draft: Some(form.to_owned()),
        };
        (new, faults)
    }
}

impl Leaving for Typed {
    fn of_room(from: FromRoom, topic: Option<TopicId>) -> Typed {
        Typed {
            from_room: Some((from.draft, from.version)),
            topics: topic.iter().map(ToString::to_string).collect(),
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
