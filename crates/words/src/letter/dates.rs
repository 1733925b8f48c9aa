//! Dates and ranges of dates, in the six languages and in figures.
//!
//! A date is read or it is not: an impossible one (31 November), one without a
//! year and an ambiguous one (05/12/2022) are kept with the reason and never put
//! right.

use jiff::civil::Date;

mod figures;

use super::{
    Why,
    fold::is_han,
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
    months(view, &mut raws);
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
    for word in between.split([' ', ',', '(', ')']).filter(|word| !word.is_empty()) {
        if JOINERS.contains(&word) {
            joiners += 1;
        } else if !FILLERS.contains(&word) && !is_weekday(view, word, a.run.1, b.run.0) {
            return false;
        }
    }
    joiners == 1
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

/// Dates with the name of a month.
fn months(view: &View, out: &mut Vec<Raw>) {
    let signs = &view.signs;
    let mut past = 0;
    for hit in &view.hits {
        let Tag::Month(month) = hit.tag else { continue };
        if hit.start < past {
            continue;
        }
        let mut run = (hit.start, hit.end);
        let mut why = None;
        // كانون الأول/ديسمبر: one month named twice.
        if let Some(second) = view
            .hits_in((hit.end, hit.end + 4))
            .iter()
            .find(|next| matches!(next.tag, Tag::Month(_)))
            && signs[hit.end..second.start].iter().all(|c| matches!(c, ' ' | '/' | '(' | '-'))
            && signs[hit.end..second.start].contains(&'/')
        {
            run.1 = second.end;
            if second.tag != hit.tag {
                why = Some(Why::MonthsDisagree);
            }
        }
        let lower = view.glyphs[hit.start].show.is_lowercase();
        let word: String = signs[hit.start..hit.end].iter().collect();
        // Words of everyday use, unless a year follows.
        let everyday = lower
            && matches!(
                word.as_str(),
                "may" | "march" | "mar" | "ago" | "dec" | "jan" | "dic" | "ene" | "apr"
            );
        let mut raw = Raw { run, days: None, month: month.into(), year: None, why };
        if let Some((days, start)) = days_before(signs, run.0) {
            raw.days = Some(days);
            raw.run.0 = start;
        } else if !lower && let Some((days, end)) = days_after(signs, run.1) {
            raw.days = Some(days);
            raw.run.1 = end;
        }
        if let Some((year, end)) = year_after(signs, raw.run.1) {
            raw.year = Some(year);
            raw.run.1 = end;
        }
        past = raw.run.1;
        if (raw.year.is_none() && (raw.days.is_none() || everyday))
            || raw.days.is_none() && raw.year.is_none()
        {
            continue;
        }
        out.push(raw);
    }
}

fn skip_back(signs: &[char], mut at: usize) -> usize {
    while at > 0 && signs[at - 1] == ' ' {
        at -= 1;
    }
    at
}

/// The word that ends at `end`, at most ten signs.
fn word_before(signs: &[char], end: usize) -> (String, usize) {
    let mut start = end;
    while start > 0
        && end - start < 10
        && signs[start - 1].is_alphabetic()
        && !is_han(signs[start - 1])
    {
        start -= 1;
    }
    (signs[start..end].iter().collect(), start)
}

/// "5 ", "5th of ", "1er ", "5-го " before a month: the day and where it starts.
fn day_before(signs: &[char], end: usize) -> Option<(u32, usize)> {
    let mut at = skip_back(signs, end);
    for _ in 0..2 {
        let (word, start) = word_before(signs, at);
        if FILLERS.contains(&word.as_str()) {
            at = skip_back(signs, start);
        }
    }
    let (word, start) = word_before(signs, at);
    if SUFFIXES.contains(&word.as_str()) {
        let dashed = start - usize::from(start > 0 && signs[start - 1] == '-');
        if dashed > 0 && signs[dashed - 1].is_ascii_digit() {
            at = dashed;
        }
    }
    let (day, start) = number_before(signs, at, 2)?;
    // 75/24 December is a symbol, not a day.
    let glued = start > 0
        && matches!(signs[start - 1], '/' | '.' | ',')
        && start > 1
        && signs[start - 2].is_ascii_digit();
    (!glued).then_some((day, start))
}

/// The day or days before a month.
fn days_before(signs: &[char], end: usize) -> Option<((u32, u32), usize)> {
    let (last, mut start) = day_before(signs, end)?;
    let mut first = last;
    loop {
        let at = skip_back(signs, start);
        let Some((before, sure)) = joiner_before(signs, at) else { break };
        let Some((day, from)) = day_before(signs, before) else { break };
        let fits = day < first && day > 0 && first <= 31;
        // "9–5 December" is a range that runs backwards; "75 and 9 December" none.
        if !(fits || (sure && day <= 31 && first == last && day != first)) {
            break;
        }
        first = day;
        start = from;
        if sure {
            break;
        }
    }
    Some(((first, last), start))
}

/// A joiner that ends at `at`: where it starts, and whether it surely makes a
/// range (`to`) or only may (`and`, a comma).
fn joiner_before(signs: &[char], at: usize) -> Option<(usize, bool)> {
    if at == 0 {
        return None;
    }
    match signs[at - 1] {
        '-' | '~' | '至' => return Some((at - 1, true)),
        ',' => return Some((at - 1, false)),
        '&' | 'و' => return Some((at - 1, false)),
        _ => {}
    }
    let (mut word, mut start) = word_before(signs, at);
    if FILLERS.contains(&word.as_str()) {
        let back = skip_back(signs, start);
        (word, start) = word_before(signs, back);
    }
    if start > 0 && signs[start - 1].is_ascii_digit() {
        return None;
    }
    if JOINERS.contains(&word.as_str()) {
        return Some((start, true));
    }
    PAIRS.contains(&word.as_str()).then_some((start, false))
}

/// " 5", " 5–9", " 5th to 9th" after a month.
fn days_after(signs: &[char], at: usize) -> Option<((u32, u32), usize)> {
    let day = |at: usize| {
        let at = at
            + signs[at.min(signs.len())..]
                .iter()
                .take(2)
                .take_while(|c| matches!(c, ' ' | '.'))
                .count();
        let (day, mut end) = number(signs, at, 2)?;
        for suffix in ["st", "nd", "rd", "th"] {
            let stop = end + 2;
            if signs.get(end..stop).is_some_and(|s| s.iter().collect::<String>() == *suffix) {
                end = stop;
                break;
            }
        }
        Some((day, end))
    };
    let (first, mut end) = day(at)?;
    if signs.get(end).is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | ':' | '%')) {
        return None;
    }
    let mut last = first;
    let mut next = end;
    while signs.get(next) == Some(&' ') {
        next += 1;
    }
    let word: String = signs[next.min(signs.len())..]
        .iter()
        .take(8)
        .take_while(|c| c.is_alphabetic() || **c == '-' || **c == '&')
        .collect();
    let length = word.chars().count();
    if (JOINERS.contains(&word.as_str()) || PAIRS.contains(&word.as_str()))
        && let Some((second, stop)) = day(next + length)
        && !signs.get(stop).is_some_and(|c| c.is_alphanumeric())
        && (second > first || JOINERS.contains(&word.as_str()))
    {
        last = second;
        end = stop;
    }
    Some(((first, last), end))
}

/// ", 2022", " de 2022", " 2022 года", " من عام 2022".
fn year_after(signs: &[char], at: usize) -> Option<(u32, usize)> {
    let mut at = at;
    for _ in 0..4 {
        while signs.get(at).is_some_and(|c| matches!(c, ' ' | ',' | '.')) {
            at += 1;
        }
        if let Some((year, end)) = number(signs, at, 4) {
            return ((1800..2200).contains(&year) && end - at == 4)
                .then(|| (year, year_word(signs, end)));
        }
        let word: String =
            signs[at.min(signs.len())..].iter().take(8).take_while(|c| c.is_alphabetic()).collect();
        if !matches!(
            word.as_str(),
            "de" | "del" | "of" | "ano" | "من" | "عام" | "سنه" | "لعام" | "العام"
        ) {
            return None;
        }
        at += word.chars().count();
    }
    None
}

/// The Russian word for "year" belongs to the date.
fn year_word(signs: &[char], end: usize) -> usize {
    for word in [" года", " г.", " году", " гг."] {
        let length = word.chars().count();
        if signs.get(end..end + length).is_some_and(|s| s.iter().collect::<String>() == *word)
            && !(word.ends_with('а') || word.ends_with('у'))
            || signs.get(end..end + length).is_some_and(|s| s.iter().collect::<String>() == *word)
                && !signs.get(end + length).is_some_and(|c| c.is_alphabetic())
        {
            return end + length;
        }
    }
    end
}
