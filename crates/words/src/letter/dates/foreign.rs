//! Dates in calendars and languages that are not read here: found, so that the
//! reader is told, and never converted.

use super::{Raw, number, number_before};
use crate::letter::{Why, lexicon::Tag, view::View};

/// The name of a month read elsewhere, with the figures that touch it.
pub(super) fn find(view: &View, out: &mut Vec<Raw>) {
    let signs = &view.signs;
    for hit in view.hits.iter().filter(|hit| hit.tag == Tag::ForeignMonth) {
        let mut run = (hit.start, hit.end);
        let mut at = hit.start;
        // "5.–9. Dezember", "12 de março", "3 Rajab": days before the month.
        let mut days = 0;
        while at > 0 && hit.start - at < 12 {
            if let Some((_, start)) = number_before(signs, at, 2) {
                run.0 = start;
                days += 1;
                at = start;
            } else if matches!(signs[at - 1], ' ' | '.' | '-' | 'd' | 'e') {
                at -= 1;
            } else {
                break;
            }
        }
        // The year, with the sign of its calendar.
        let mut year = hit.end;
        while signs.get(year).is_some_and(|c| matches!(c, ' ' | ',' | 'd' | 'e')) {
            year += 1;
        }
        let dated = number(signs, year, 4).filter(|(_, end)| end - year == 4);
        if let Some((_, end)) = dated {
            run.1 = end;
            let mark: Vec<char> = signs[end..].iter().take(3).copied().collect();
            if matches!(mark[..], [' ', 'ه', ..]) && !mark.get(2).is_some_and(|c| c.is_alphabetic())
            {
                run.1 = end + 2;
            }
        }
        if days == 0 && dated.is_none() {
            continue;
        }
        out.push(Raw { run, days: None, month: 1, year: None, why: Some(Why::UnknownDate) });
    }
}
