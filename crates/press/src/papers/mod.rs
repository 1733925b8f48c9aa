//! Trees of the documents there are, made from the domain's types.
//!
//! One file per kind. Each takes what a reader of the document may see and nothing
//! else: who may read it was decided before. Pure: the same input, the same tree.

mod evening;
mod letter;
mod participants;
mod questions;
mod statement;
mod summary;

use comity_domain::{
    Language, Wording,
    session::{Body, Session},
};
use comity_words::Words;

pub use evening::evening;
pub use letter::letter;
pub use participants::participants;
pub use questions::questions;
pub use statement::{Names, statement};
pub use summary::summary;

use crate::tree::{Document, Exercise, Fact, Text};

/// What every document of a session shows, whatever its kind.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The reader's language: masthead and labels are in it.
    pub language: Language,
    /// The body.
    pub body: &'a Body,
    /// The session.
    pub session: &'a Session,
}

impl Frame<'_> {
    /// The words of the frame's language.
    pub fn words(&self) -> Words {
        Words::of(self.language)
    }

    /// A text by its key, in the frame's language.
    pub fn text(&self, key: &str) -> Text {
        Text::new(self.language, self.words().t(key))
    }

    /// A fact with its label by key; nothing when there is nothing to say.
    pub fn fact(&self, label: &str, text: Text) -> Option<Fact> {
        (!text.is_empty()).then(|| Fact { label: self.words().t(label), text })
    }

    /// An empty document of this session. `kind` and `subject` name it for its
    /// identifier; title and body are the caller's.
    pub fn document(&self, kind: &str, subject: &str) -> Document {
        let words = self.words();
        let mut document =
            Document::new(self.language, format!("comity:{kind}:{subject}:{}", self.language), "");
        document.masthead = in_frame(&self.body.name, self.language);
        let session = in_frame(&self.session.name, self.language);
        // Many sessions have their days in their name; once is enough.
        let has_days = session.words().contains(&self.session.ends.year().to_string());
        document.place = vec![session];
        if !has_days {
            let days = words.date_range(self.session.starts, self.session.ends);
            document.place.push(Text::new(self.language, days));
        }
        document.exercise = self.body.exercise.then(|| Exercise {
            word: words.t("documents-exercise"),
            sentence: words.t("documents-exercise-what"),
        });
        document
    }

    /// The line “Original: French”.
    pub fn original(&self, language: Language) -> Text {
        self.text(&format!("documents-original-{language}"))
    }
}

/// A wording as the frame shows it: in its language, else English, else the original.
pub fn in_frame(wording: &Wording, language: Language) -> Text {
    Text::new(wording.shown_in(language), wording.text(language))
}

/// A wording beside a text in this language: in it, else the original, so that what is
/// authentic stands where a translation is missing.
pub fn beside(wording: &Wording, language: Language) -> Text {
    match wording.get(language) {
        Some(text) => Text::new(language, text),
        None => Text::new(wording.original(), wording.original_text()),
    }
}
