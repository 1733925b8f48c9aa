//! Times of day, as they stand beside the date of a deadline.

use crate::letter::{
    lexicon::Tag,
    view::{Run, View},
};

/// Nothing but a time of day, a weekday and small words stands there.
pub(super) fn only_time(view: &View, (start, end): Run) -> bool {
    if end <= start {
        return true;
    }
    if end - start > 50 {
        return false;
    }
    let text: String = view.signs[start..end].iter().collect();
    text.split([' ', ',', '(', ')', ':', '.', '-', '+']).filter(|word| !word.is_empty()).all(
        |word| {
            word.chars().all(|c| c.is_ascii_digit() || "上下午中时点分夜晚前".contains(c))
                || SMALL.contains(&word)
                || view.hits_in((start, end)).iter().any(|hit| {
                    matches!(hit.tag, Tag::Weekday(_) | Tag::Place | Tag::Until)
                        && view.signs[hit.start..hit.end].iter().collect::<String>().contains(word)
                })
        },
    )
}

const SMALL: &[&str] = &[
    "close",
    "of",
    "business",
    "on",
    "the",
    "noon",
    "midnight",
    "end",
    "cob",
    "p",
    "a",
    "m",
    "pm",
    "am",
    "hours",
    "time",
    "at",
    "est",
    "gmt",
    "utc",
    "h",
    "le",
    "la",
    "el",
    "midi",
    "minuit",
    "heures",
    "heure",
    "dia",
    "del",
    "de",
    "las",
    "horas",
    "hora",
    "час",
    "часов",
    "ч",
    "г",
    "конца",
    "дня",
    "рабочего",
    "конец",
    "день",
    "يوم",
    "من",
    "الساعه",
    "مساء",
    "ظهرا",
    "تاريخ",
    "نهايه",
    "下午",
    "上午",
    "中午",
    "时",
    "点",
    "本地时间",
    "纽约时间",
    "当地时间",
    "local",
    "than",
    "au",
    "plus",
    "is",
    "it",
    "no",
    "later",
    "soir",
    "du",
    "a",
    "новому",
    "времени",
    "по",
    "local",
    "york",
    "new",
    "нью",
    "йоркскому",
    "منتصف",
    "الليل",
    "мин",
    "мск",
    "cet",
    "eastern",
    "standard",
    "hrs",
    "inclus",
    "inclusive",
    "включительно",
    "geneva",
];

/// Takes times of day, and words that only repeat that it is a deadline, off the
/// front of what follows a date.
pub(super) fn after_time(view: &View, run: Run) -> Run {
    let mut start = run.0;
    loop {
        while start < run.1 && matches!(view.signs[start], ' ' | '(' | ')') {
            start += 1;
        }
        let late = view
            .at(start, |tag| matches!(tag, Tag::UntilAfter))
            .filter(|hit| hit.end <= run.1 && start < run.1);
        if let Some(hit) = late {
            start = hit.end;
            continue;
        }
        let end =
            (start..run.1).find(|&at| matches!(view.signs[at], ' ' | ')' | '\n')).unwrap_or(run.1);
        // ", 5 p.m." is a time; ", preferably" ends the clause.
        let from = start + usize::from(start < end && view.signs[start] == ',');
        let from = (from..run.1).find(|&at| view.signs[at] != ' ').unwrap_or(run.1);
        let end = if from > start {
            (from..run.1).find(|&at| matches!(view.signs[at], ' ' | ')' | '\n')).unwrap_or(run.1)
        } else {
            end
        };
        // "At", "de", "a" belong to the time only when figures follow.
        let word = (from, end);
        let next = (end..run.1).find(|&at| !matches!(view.signs[at], ' ' | '('));
        let small = end - from <= 2 && !view.signs[from..end].iter().any(char::is_ascii_digit);
        let timed = next.is_some_and(|at| view.signs[at].is_ascii_digit())
            || view.signs[..start]
                .iter()
                .rev()
                .find(|c| **c != ' ')
                .is_some_and(char::is_ascii_digit);
        if from >= end || !only_time(view, word) || (small && !timed) {
            return (start, run.1);
        }
        start = end;
    }
}
