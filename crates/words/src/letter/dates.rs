//! Dates and ranges of dates, in the six languages and in figures.
//!
//! A date is read or it is not: an impossible one (31 November), one without a
//! year and an ambiguous one (05/12/2022) are kept with the reason and never put
//! right.

use jiff::civil::Date;

mod figures;
mod foreign;
mod named;

use super::{
    Why,
    lexicon::Tag,
    view::{Run, View},
};

/// A date or a range, as found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) run: Run,
    /// First and last day, equal for a single date; none when it cannot be read.
    pub(crate) days: Option<(Date, Date)>,
    /// It was written as a range.
    pub(crate) range: bool,
    /// Why it cannot be read.
    pub(crate) why: Option<Why>,
}

impl Found {
    /// The date, when it is a single one.
    pub(crate) fn single(&self) -> Option<Date> {
        self.days.filter(|_| !self.range).map(|(first, _)| first)
    }
}

/// A date before its parts are checked.
#[derive(Clone, Copy, Debug)]
struct Raw {
    run: Run,
    days: Option<(u32, u32)>,
    month: u32,
    year: Option<u32>,
    why: Option<Why>,
}

/// Words and signs between the two ends of a range (folded).
const JOINERS: &[&str] = &[
    "-", "to", "through", "until", "till", "au", "a", "al", "jusqu'au", "hasta", "по", "до", "الي",
    "حتي", "至", "到", "~", "～", "并至", "/",
];
/// Between two days that follow each other.
const PAIRS: &[&str] = &["and", "&", "et", "y", "e", "и", "و", "和", "及", "или", "or", "ou", "o"];
/// Words that may stand inside a date or a range and say nothing.
const FILLERS: &[&str] = &[
    "de",
    "of",
    "del",
    "le",
    "la",
    "el",
    "the",
    "du",
    "من",
    "شهر",
    "день",
    "mes",
    "mois",
    "يوم",
    "dia",
    "jour",
    "day",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
];
const SUFFIXES: &[&str] =
    &["st", "nd", "rd", "th", "er", "o", "e", "eme", "го", "ое", "е", "a", "ero"];

/// All dates of the letter, in order, ranges put together.
pub(crate) fn find(view: &View) -> Vec<Found> {
    let mut raws = Vec::new();
    figures::western(view, &mut raws);
    figures::han(view, &mut raws);
    named::months(view, &mut raws);
    foreign::find(view, &mut raws);
    raws.sort_by_key(|raw: &Raw| (raw.run.0, usize::MAX - raw.run.1));
    let mut kept: Vec<Raw> = Vec::new();
    for raw in raws {
        if kept.last().is_none_or(|last| last.run.1 <= raw.run.0) {
            kept.push(raw);
        }
    }
    let mut out = Vec::new();
    let mut at = 0;
    while at < kept.len() {
        match kept.get(at + 1) {
            Some(next) if joined(view, &kept[at], next) => {
                out.push(pair(&kept[at], next));
                at += 2;
            }
            _ => {
                out.push(alone(&kept[at]));
                at += 1;
            }
        }
    }
    out
}

fn civil(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn alone(raw: &Raw) -> Found {
    let mut found = Found { run: raw.run, days: None, range: false, why: raw.why };
    let Some((first, last)) = raw.days else {
        found.why = found.why.or(Some(Why::NoDay));
        return found;
    };
    found.range = first != last;
    // A leap year serves to tell whether the day can exist at all.
    let year = raw.year.unwrap_or(2000);
    match (civil(year, raw.month, first), civil(year, raw.month, last)) {
        (Some(from), Some(to)) if from <= to => {
            if found.why.is_none() {
                match raw.year {
                    Some(_) => found.days = Some((from, to)),
                    None => found.why = Some(Why::NoYear),
                }
            }
        }
        (Some(_), Some(_)) => found.why = Some(Why::RangeRunsBackwards),
        _ => found.why = Some(Why::ImpossibleDate),
    }
    found
}

/// Whether two dates are the ends of one range.
fn joined(view: &View, a: &Raw, b: &Raw) -> bool {
    if b.run.0 - a.run.1 > 40 || a.days.is_none() || b.days.is_none() {
        return false;
    }
    if a.days.is_some_and(|(x, y)| x != y) || b.days.is_some_and(|(x, y)| x != y) {
        return false;
    }
    let between: String = view.signs[a.run.1..b.run.0].iter().collect();
    let mut joiners = 0;
    let mut pairs = 0;
    for word in between.split([' ', ',', '(', ')']).filter(|word| !word.is_empty()) {
        if JOINERS.contains(&word) {
            joiners += 1;
        } else if PAIRS.contains(&word) {
            pairs += 1;
        } else if !FILLERS.contains(&word) && !is_weekday(view, word, a.run.1, b.run.0) {
            return false;
        }
    }
    // "Monday, 7 June, and Tuesday, 8 June 2027": days that follow each other.
    let following = a.year.is_none()
        && b.year.is_some()
        && a.month == b.month
        && a.days.zip(b.days).is_some_and(|((one, _), (other, _))| one + 1 == other);
    (joiners == 1 && pairs == 0) || (pairs == 1 && joiners == 0 && following)
}

fn is_weekday(view: &View, word: &str, from: usize, to: usize) -> bool {
    view.hits_in((from, to)).iter().any(|hit| {
        matches!(hit.tag, Tag::Weekday(_))
            && view.signs[hit.start..hit.end].iter().collect::<String>() == word
    })
}

fn pair(a: &Raw, b: &Raw) -> Found {
    let run = (a.run.0, b.run.1);
    let (mut first, mut last) = (*a, *b);
    // A year written once holds for both ends; across New Year the one next to it.
    match (a.year, b.year) {
        (None, Some(year)) => first.year = Some(year - u32::from(a.month > b.month)),
        (Some(year), None) => last.year = Some(year + u32::from(a.month > b.month)),
        _ => {}
    }
    let (first, last) = (alone(&first), alone(&last));
    let why = first.why.or(last.why);
    match (first.days, last.days) {
        (Some((from, _)), Some((to, _))) if from <= to => {
            Found { run, days: Some((from, to)), range: true, why: None }
        }
        (Some(_), Some(_)) => {
            Found { run, days: None, range: true, why: Some(Why::RangeRunsBackwards) }
        }
        _ => Found { run, days: None, range: true, why },
    }
}

/// Digits that start at `at` (at most `most`): value and end.
fn number(signs: &[char], at: usize, most: usize) -> Option<(u32, usize)> {
    let length = signs.get(at..)?.iter().take(most + 1).take_while(|c| c.is_ascii_digit()).count();
    if length == 0 || length > most {
        return None;
    }
    let text: String = signs[at..at + length].iter().collect();
    Some((text.parse().ok()?, at + length))
}

/// Digits that end at `end`: value and start.
fn number_before(signs: &[char], end: usize, most: usize) -> Option<(u32, usize)> {
    let length =
        signs[..end].iter().rev().take(most + 1).take_while(|c| c.is_ascii_digit()).count();
    if length == 0 || length > most {
        return None;
    }
    Some((number(signs, end - length, most)?.0, end - length))
}
