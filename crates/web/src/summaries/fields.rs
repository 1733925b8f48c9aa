//! One text in six languages, as fields of a form: the reader's own language first.

use comity_acts::Faults;
use comity_domain::{Language, Wording, statement::normalise_text};

/// Everything that a form posted, in its order.
pub(super) type Posting = Vec<(String, String)>;

/// The value of a field; empty when it was not sent.
pub(super) fn field<'p>(posted: &'p Posting, name: &str) -> &'p str {
    posted.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
}

/// One language's field.
pub struct TextField {
    /// The language's name in itself.
    pub label: &'static str,
    /// Its code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// What stands in it.
    pub value: String,
}

/// The fields of a text in all six languages.
pub struct Texts {
    /// The reader's own.
    pub own: TextField,
    /// The other five, folded.
    pub others: Vec<TextField>,
}

impl Texts {
    /// Fields with what is written so far.
    pub(super) fn new(reader: Language, text: impl Fn(Language) -> String) -> Texts {
        let one = |language: Language| TextField {
            label: language.own_name(),
            lang: language.code(),
            dir: language.direction(),
            value: text(language),
        };
        let others = Language::ALL.into_iter().filter(|language| *language != reader);
        Texts { own: one(reader), others: others.map(one).collect() }
    }

    /// Fields of a wording.
    pub(super) fn of(wording: &Wording, reader: Language) -> Texts {
        Texts::new(reader, |language| wording.get(language).unwrap_or_default().to_owned())
    }

    /// Fields as they were posted.
    pub(super) fn posted(posted: &Posting, reader: Language) -> Texts {
        Texts::new(reader, |language| field(posted, &format!("text_{language}")).to_owned())
    }

    /// Whether the reader's own language is empty while another is not: then the others
    /// are unfolded, lest the text seem lost.
    pub fn is_elsewhere(&self) -> bool {
        self.own.value.is_empty() && self.others.iter().any(|one| !one.value.is_empty())
    }
}

/// The wording that was posted. Its original is the one it had, where there is a text in
/// that language still; else the reader's language, else the first there is.
pub(super) fn wording(
    posted: &Posting,
    reader: Language,
    was: Option<Language>,
) -> Option<Wording> {
    let texts: Vec<(Language, String)> = Language::ALL
        .into_iter()
        .map(|one| (one, normalise_text(field(posted, &format!("text_{one}")))))
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    let has = |wished: &Language| texts.iter().any(|(language, _)| language == wished);
    let original = was
        .filter(has)
        .or_else(|| Some(reader).filter(has))
        .or_else(|| texts.first().map(|(language, _)| *language))?;
    Wording::from_texts(original, texts).ok()
}

/// A number that was posted; a fault where it is none.
pub(super) fn number(
    posted: &Posting,
    name: &'static str,
    fault: &'static str,
    faults: &mut Faults,
) -> i64 {
    field(posted, name).trim().parse().unwrap_or_else(|_| {
        faults.field(name, fault);
        0
    })
}
