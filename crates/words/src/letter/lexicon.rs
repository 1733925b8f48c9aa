//! One pass over the letter that finds every phrase of the six tables.
//!
//! The tables (`tongues/`) are data: a meaning and the phrases that carry it. A
//! phrase ending in `*` is a stem. Arabic phrases may carry the particles that
//! are written together with the word (و ف ب ل ك and the article).

use std::{collections::HashMap, sync::LazyLock};

use super::{
    fold::{fold_phrase, in_word, is_arabic, is_han},
    tongues,
};

/// What a phrase means to the reader of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// The name of a month, 1 to 12.
    Month(u8),
    /// The name of a month in a calendar or language that is not read here.
    ForeignMonth,
    /// The name of a day of the week, 1 (Monday) to 7.
    Weekday(u8),
    /// "First" to "twentieth".
    Ordinal(u8),
    /// Says by itself that a date is a deadline ("no later than").
    Deadline,
    /// Says so only when it touches the date ("by", "до").
    Until,
    /// Chinese: follows the date (之前).
    UntilAfter,
    /// Session, meeting, consultation.
    Session,
    /// Informal, inter-sessional.
    Informal,
    /// Substantive, regular, organizational.
    Formal,
    /// The heading of a list of enclosures.
    Enclosure,
    /// "Annex", which takes a letter or number.
    Annex,
    /// Follows an earlier paper.
    Further,
    /// Takes the place of an earlier paper.
    Revises,
    /// Rests on a decision.
    Pursuant,
    /// Was asked for by a decision.
    Mandate,
    /// A letter.
    Letter,
    /// A resolution.
    Resolution,
    /// A decision.
    Decision,
    /// A report.
    Report,
    /// The courtesy that closes a letter.
    Closing,
    /// The salutation that opens one.
    Salutation,
    /// "To:".
    ToLabel,
    /// "From:".
    FromLabel,
    /// "Date:".
    DateLabel,
    /// "Venue:".
    PlaceLabel,
    /// Whom a letter can be addressed to.
    Addressee(&'static str),
    /// "All", before addressees.
    All,
    /// An office: Chair, Co-Chair, Facilitator.
    Capacity,
    /// "In my capacity as".
    InCapacity,
    /// "(Signed)".
    Signed,
    /// A concept or working paper.
    Paper,
    /// "On the topics of".
    TopicsOf,
    /// Whom to write to.
    Contact,
    /// The word "questions" in a title or an introduction.
    Questions,
    /// "The following".
    Following,
    /// Before the number of a question.
    QuestionMark,
    /// Before the number of a topic.
    TopicMark,
    /// A list of topics is announced.
    Agenda,
    /// Is about the past.
    Past,
    /// A heading of arrangements, not of substance.
    Logistics,
    /// An imperative or interrogative that opens a question.
    Asks,
    /// Announces the place ("in", "at").
    In,
    /// "On", "about": between a paper and what it is about.
    About,
    /// The courtesy that opens a note verbale: between sender and addressees.
    Compliments,
    /// "Recalling": names a paper that the sentence's verb does not belong to.
    Recalling,
    /// "Will be held": says that a date is one of a meeting to come.
    Happens,
    /// "To be announced": stands where a place would.
    Open,
    /// "For": between a deadline and what is due.
    For,
    /// "Continues until": a date that ends a meeting.
    Lasts,
    /// "The one of": stands for a letter already named.
    TheOne,
    /// A place where such bodies meet.
    Place,
}

/// A phrase found in the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) tag: Tag,
}

struct Phrase {
    signs: Vec<char>,
    stem: bool,
    tag: Tag,
}

/// The phrases of all tables by their first two signs.
struct Lexicon(HashMap<(char, char), Vec<Phrase>>);

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut map: HashMap<(char, char), Vec<Phrase>> = HashMap::new();
    for (tag, phrases) in tongues::ALL.iter().flat_map(|table| table.iter()) {
        for phrase in phrases.split('|').map(str::trim).filter(|phrase| !phrase.is_empty()) {
            let (phrase, stem) = match phrase.strip_suffix('*') {
                Some(stem) => (stem, true),
                None => (phrase, false),
            };
            let signs = fold_phrase(phrase);
            let Some(&first) = signs.first() else { continue };
            let second = signs.get(1).copied().unwrap_or('\0');
            map.entry((first, second)).or_default().push(Phrase { signs, stem, tag: *tag });
        }
    }
    Lexicon(map)
});

/// All phrases in `signs`, sorted by where they start; a phrase that lies inside
/// the name of a month ("الأول" in "كانون الأول") is not one of its own.
pub(crate) fn find(signs: &[char]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut month_end = 0;
    for start in 0..signs.len() {
        let first = signs[start];
        let second = signs.get(start + 1).copied().unwrap_or('\0');
        for key in [(first, second), (first, '\0')] {
            let Some(phrases) = LEXICON.0.get(&key) else { continue };
            for phrase in phrases {
                let end = start + phrase.signs.len();
                if signs.get(start..end) != Some(&phrase.signs[..])
                    || !opens_word(signs, start)
                    || !(phrase.stem || closes_word(signs, end))
                {
                    continue;
                }
                let end = if phrase.stem { word_end(signs, end) } else { end };
                if end <= month_end {
                    continue;
                }
                if matches!(phrase.tag, Tag::Month(_)) {
                    month_end = month_end.max(end);
                    while hits.last().is_some_and(|hit| hit.start >= start && hit.end <= end) {
                        hits.pop();
                    }
                }
                let hit = Hit { start: word_start(signs, start), end, tag: phrase.tag };
                // "Resolution" is the same word in English and, folded, in French.
                if !hits.iter().rev().take(12).any(|other| *other == hit) {
                    hits.push(hit);
                }
            }
            if second == '\0' {
                break;
            }
        }
    }
    // Arabic words may start a little before the phrase that was found in them.
    hits.sort_by_key(|hit| hit.start);
    hits
}

fn opens_word(signs: &[char], start: usize) -> bool {
    if start == 0 || is_han(signs[start]) || !in_word(signs[start]) {
        return true;
    }
    let before = signs[start - 1];
    if !in_word(before) {
        return true;
    }
    if is_han(before) || (before.is_ascii_digit() && !signs[start].is_ascii_alphanumeric()) {
        return true;
    }
    if !is_arabic(signs[start]) {
        return false;
    }
    // Particles written together with the word, the article last.
    let mut at = start;
    while at > 0 && in_word(signs[at - 1]) {
        at -= 1;
        if start - at > 4 || !matches!(signs[at], 'و' | 'ف' | 'ب' | 'ل' | 'ك' | 'ا') {
            return false;
        }
    }
    true
}

/// Where the written word starts: with its particles, in Arabic.
fn word_start(signs: &[char], mut start: usize) -> usize {
    if is_arabic(signs[start]) {
        while start > 0 && in_word(signs[start - 1]) && is_arabic(signs[start - 1]) {
            start -= 1;
        }
    }
    start
}

fn closes_word(signs: &[char], end: usize) -> bool {
    match (signs.get(end), end.checked_sub(1).and_then(|last| signs.get(last))) {
        (Some(&next), Some(&last)) => !in_word(next) || is_han(last) || !in_word(last),
        _ => true,
    }
}

fn word_end(signs: &[char], mut end: usize) -> usize {
    if end > 0 && is_han(signs[end - 1]) {
        return end;
    }
    while end < signs.len() && in_word(signs[end]) {
        end += 1;
    }
    end
}
