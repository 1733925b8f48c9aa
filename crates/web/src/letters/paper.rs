//! A letter as it is read: the same for the draft's preview and the published page.

use std::collections::HashSet;

use comity_domain::{
    Language, LetterId, Standing, TopicId, Wording,
    letter::{Letter, LetterVersion},
    statement::paragraphs,
};

use crate::{here::Here, reader::Reader};

/// The letter in one language, ready for the template.
pub(super) struct Paper {
    pub title: Said,
    pub number: String,
    pub date: String,
    pub iso_date: String,
    pub addressees: Said,
    pub language: &'static str,
    pub direction: &'static str,
    pub is_courtesy: bool,
    pub is_official: bool,
    pub paragraphs: Vec<String>,
    /// Empty where the text ends with it.
    pub signed_by: Said,
    pub groups: Vec<QuestionGroup>,
    pub enclosures: Vec<EnclosureLine>,
    pub relations: Vec<RelationLine>,
    pub deadlines: Vec<DeadlineLine>,
    pub others: Vec<VersionLink>,
}

/// Words and the language they are in.
pub(super) struct Said {
    pub text: String,
    pub language: &'static str,
}

/// The questions under one topic.
pub(super) struct QuestionGroup {
    pub topic: Said,
    pub questions: Vec<QuestionLine>,
}

/// One question.
pub(super) struct QuestionLine {
    pub number: i64,
    pub wording: Said,
    /// Empty in a draft, and when a later letter withdrew it.
    pub href: String,
    pub is_withdrawn: bool,
}

pub(super) struct EnclosureLine {
    pub label: Said,
    pub title: Said,
    pub present: bool,
}

pub(super) struct RelationLine {
    pub kind: String,
    pub reference: String,
    /// Empty when the letter is not on this server, or not for this reader.
    pub href: String,
    pub number: String,
}

pub(super) struct DeadlineLine {
    pub on: String,
    pub iso: String,
    pub what: Said,
}

pub(super) struct VersionLink {
    pub language: &'static str,
    pub name: &'static str,
    pub href: String,
    pub standing: String,
}

/// A question whether it is a draft's or a published letter's.
pub(super) struct Asked {
    pub id: String,
    pub number: i64,
    pub topic: Option<TopicId>,
    pub wording: Wording,
    pub is_withdrawn: bool,
}

/// A wording in the language of the version shown, else in its original.
fn said(wording: &Wording, language: Language) -> Said {
    match wording.get(language) {
        Some(text) => Said { text: text.to_owned(), language: language.code() },
        None => {
            Said { text: wording.original_text().to_owned(), language: wording.original().code() }
        }
    }
}

/// The same of what may be absent; then empty.
fn maybe_said(wording: Option<&Wording>, language: Language) -> Said {
    let nothing = || Said { text: String::new(), language: language.code() };
    wording.map_or_else(nothing, |wording| said(wording, language))
}

/// The letter in the version wished, else in the one for the reader's language.
pub(super) fn paper(
    reader: &Reader,
    here: &Here,
    letter: &Letter,
    wished: Option<Language>,
    asked: &[Asked],
    readable: &[Letter],
    href: &str,
) -> Paper {
    let words = reader.words;
    let base = here.base(reader.language);
    let shown: Option<&LetterVersion> = wished
        .and_then(|wished| letter.versions.iter().find(|one| one.language == wished))
        .or_else(|| letter.version_for(reader.language));
    let language = shown.map_or(reader.language, |one| one.language);
    let text = shown.map_or("", |one| &one.text);
    let number_of = |id: LetterId| {
        readable.iter().find(|one| one.id == id).and_then(|one| one.number).map(|n| n.to_string())
    };
    Paper {
        title: said(&letter.title, language),
        number: letter.number.map(|number| number.to_string()).unwrap_or_default(),
        date: comity_words::Words::of(language).date(letter.dated),
        iso_date: letter.dated.to_string(),
        addressees: said(&letter.addressees, language),
        language: language.code(),
        direction: language.direction(),
        is_courtesy: shown.is_some_and(|one| one.standing == Standing::Courtesy),
        is_official: shown.is_some_and(|one| one.standing == Standing::Official),
        paragraphs: paragraphs(text)
            .into_iter()
            .filter_map(|range| text.get(range).map(str::to_owned))
            .collect(),
        signed_by: signature(letter, shown, language),
        groups: groups(here, asked, language, &base, letter.number.is_some()),
        enclosures: letter
            .enclosures
            .iter()
            .map(|one| EnclosureLine {
                label: maybe_said(one.label.as_ref(), language),
                title: maybe_said(one.title.as_ref(), language),
                present: one.present,
            })
            .collect(),
        relations: letter
            .relations
            .iter()
            .map(|one| {
                let number = one.letter_id.and_then(number_of).unwrap_or_default();
                RelationLine {
                    kind: words.t(format!("letters-relation-{}", one.kind.word())),
                    reference: one.reference.clone(),
                    href: if number.is_empty() {
                        String::new()
                    } else {
                        format!("{base}/letters/{number}")
                    },
                    number,
                }
            })
            .collect(),
        deadlines: letter
            .deadlines
            .iter()
            .map(|one| DeadlineLine {
                on: words.date(one.on),
                iso: one.on.to_string(),
                what: said(&one.what, language),
            })
            .collect(),
        others: letter
            .versions
            .iter()
            .filter(|one| one.language != language)
            .map(|one| VersionLink {
                language: one.language.code(),
                name: one.language.own_name(),
                href: format!("{href}?version={}", one.language),
                standing: words.t(format!("letters-standing-{}", one.standing.word())),
            })
            .collect(),
    }
}

/// Questions by topic, in the order in which the letter first names each.
fn groups(
    here: &Here,
    asked: &[Asked],
    language: Language,
    base: &str,
    is_published: bool,
) -> Vec<QuestionGroup> {
    let mut done = HashSet::new();
    let mut all = Vec::new();
    for first in asked {
        if !done.insert(first.topic) {
            continue;
        }
        let topic = here.topics.iter().find(|one| Some(one.id) == first.topic);
        all.push(QuestionGroup {
            topic: topic.map_or(Said { text: String::new(), language: language.code() }, |one| {
                said(&one.title, language)
            }),
            questions: asked
                .iter()
                .filter(|one| one.topic == first.topic)
                .map(|one| QuestionLine {
                    number: one.number,
                    wording: said(&one.wording, language),
                    href: if is_published && !one.is_withdrawn {
                        format!("{base}/questions/{}", one.id)
                    } else {
                        String::new()
                    },
                    is_withdrawn: one.is_withdrawn,
                })
                .collect(),
        });
    }
    all
}

/// Who signs, in the language of the version shown or else in the original, unless the
/// text in that language ends with the signature already, as pasted letters do.
fn signature(letter: &Letter, shown: Option<&LetterVersion>, language: Language) -> Said {
    let said = said(&letter.signed_by, language);
    let is_own = said.language == language.code();
    let original = letter.versions.iter().find(|one| one.standing == Standing::Original);
    let text = if is_own { shown } else { original }.map_or("", |one| &one.text);
    let name = said.text.split([',', '،', '，', '\n']).next().unwrap_or_default().trim();
    let is_signed = !name.is_empty() && text.contains(name);
    if is_signed { Said { text: String::new(), ..said } } else { said }
}
