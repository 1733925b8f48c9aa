//! Dates with the name of a month.

use super::{FILLERS, JOINERS, PAIRS, Raw, SUFFIXES, number, number_before};
use crate::letter::{Why, fold::is_han, lexicon::Tag, view::View};

/// Dates with the name of a month.
pub(super) fn months(view: &View, out: &mut Vec<Raw>) {
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
        } else if raw.days.is_some()
            && let Some((_, end)) =
                number(signs, raw.run.1 + usize::from(signs.get(raw.run.1) == Some(&' ')), 4)
                    .filter(|(value, _)| (1000..).contains(value))
        {
            // 5 March 2570: the year of another calendar.
            raw.why = Some(Why::UnknownDate);
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
