//! Dates in figures: ISO, day.month.year, and Chinese.

use super::{Raw, number, number_before};
use crate::letter::{Why, fold::han_number, view::View};

/// ISO dates, and days and months in figures.
pub(super) fn western(view: &View, out: &mut Vec<Raw>) {
    let signs = &view.signs;
    let mut at = 0;
    while at < signs.len() {
        if !signs[at].is_ascii_digit()
            || (at > 0 && (signs[at - 1].is_ascii_digit() || signs[at - 1] == '/'))
        {
            at += 1;
            continue;
        }
        match iso(signs, at).or_else(|| numeric(signs, at)) {
            Some(raw) => {
                at = raw.run.1;
                out.push(raw);
            }
            None => at += 1,
        }
    }
}

fn iso(signs: &[char], at: usize) -> Option<Raw> {
    let (year, end) = number(signs, at, 4).filter(|(year, _)| (1800..2200).contains(year))?;
    let separator = *signs.get(end).filter(|c| matches!(c, '-' | '/' | '.'))?;
    let (month, dash) = number(signs, end + 1, 2)?;
    (signs.get(dash) == Some(&separator)).then_some(())?;
    let (day, stop) = number(signs, dash + 1, 2)?;
    // 2022/12/5 goes on as a symbol, not as a date.
    if separator == '/' && signs.get(stop).is_some_and(|c| *c == '/' || c.is_alphabetic()) {
        return None;
    }
    if signs.get(stop).is_some_and(|c| {
        matches!(c, '-')
            && signs.get(stop + 1).is_some_and(char::is_ascii_digit)
            && number(signs, stop + 1, 4).is_none()
    }) {
        return None;
    }
    Some(Raw { run: (at, stop), days: Some((day, day)), month, year: Some(year), why: None })
}

/// 05.12.2022 is day first in every language that writes it so; 05/12/2022 is not
/// known to be either.
fn numeric(signs: &[char], at: usize) -> Option<Raw> {
    let (a, end) = number(signs, at, 2)?;
    let mut days = (a, a);
    let mut rest = end;
    // 5-9.12.2022
    if signs.get(end) == Some(&'-')
        && let Some((b, after)) = number(signs, end + 1, 2)
        && signs.get(after) == Some(&'.')
    {
        days = (a, b);
        rest = after;
    }
    let separator = *signs.get(rest).filter(|c| matches!(c, '.' | '/' | '-'))?;
    let (b, end) = number(signs, rest + 1, 2)?;
    if signs.get(end) != Some(&separator) {
        return None;
    }
    let Some((year, stop)) =
        number(signs, end + 1, 4).filter(|(year, _)| (1800..2200).contains(year))
    else {
        // 05.12.-09.12.2022 takes its year from the other end.
        let dash = separator == '.' && signs.get(end + 1) == Some(&'-');
        return (dash && (1..=12).contains(&b)).then_some(Raw {
            run: (at, end + 1),
            days: Some(days),
            month: b,
            year: None,
            why: None,
        });
    };
    let (days, month, why) = match separator {
        '.' => (days, b, None),
        _ if a > 12 => (days, b, None),
        _ if b > 12 => ((b, b), a, None),
        _ if a == b => ((a, a), a, None),
        _ => ((a, a), b, Some(Why::AmbiguousDate)),
    };
    Some(Raw { run: (at, stop), days: Some(days), month, year: Some(year), why })
}

/// A number in figures or Chinese numerals that ends before `end`.
fn han_before(signs: &[char], end: usize) -> Option<(u32, usize)> {
    let end = end - signs[..end].iter().rev().take(1).filter(|c| **c == ' ').count();
    if let Some(found) = number_before(signs, end, 4) {
        return Some(found);
    }
    let length = signs[..end]
        .iter()
        .rev()
        .take(4)
        .take_while(|c| "〇零一二三四五六七八九十".contains(**c))
        .count();
    Some((han_number(&signs[end - length..end])?, end - length))
}

fn han_after(signs: &[char], at: usize) -> Option<(u32, usize)> {
    let at = at + usize::from(signs.get(at) == Some(&' '));
    if let Some(found) = number(signs, at, 2) {
        return Some(found);
    }
    let length = signs
        .get(at..)?
        .iter()
        .take(3)
        .take_while(|c| "一二三四五六七八九十".contains(**c))
        .count();
    Some((han_number(&signs[at..at + length])?, at + length))
}

/// 2022年12月5日至9日.
pub(super) fn han(view: &View, out: &mut Vec<Raw>) {
    let signs = &view.signs;
    for at in 0..signs.len() {
        if signs[at] != '月' {
            continue;
        }
        let Some((month, month_start)) = han_before(signs, at) else { continue };
        let mut run = (month_start, at + 1);
        let mut year = None;
        let gap = usize::from(month_start > 0 && signs[month_start - 1] == ' ');
        let mut why = None;
        if month_start > gap
            && signs[month_start - 1 - gap] == '年'
            && let Some((value, start)) = han_before(signs, month_start - 1 - gap)
        {
            if (1800..2200).contains(&value) {
                year = Some(value);
            } else {
                // 2570年, 民国115年: another calendar.
                why = Some(Why::UnknownDate);
            }
            run.0 = start;
        }
        let mut days = None;
        if let Some((first, mut end)) = han_after(signs, at + 1) {
            let day_sign = |at: usize| signs.get(at).is_some_and(|c| matches!(c, '日' | '号'));
            let spaced = |at: usize| at + usize::from(signs.get(at) == Some(&' '));
            let mut last = first;
            let named = day_sign(spaced(end));
            if named {
                end = spaced(end) + 1;
            }
            let mut stop = spaced(end);
            if signs.get(stop) == Some(&'(')
                && let Some(close) = signs[stop..].iter().take(6).position(|c| *c == ')')
            {
                stop = spaced(stop + close + 1);
            }
            if signs.get(stop).is_some_and(|c| matches!(c, '至' | '到' | '-' | '~' | '和' | '及'))
                && let Some((second, after)) = han_after(signs, stop + 1)
                && day_sign(spaced(after))
            {
                last = second;
                end = spaced(after) + 1;
            } else if !named {
                continue;
            }
            days = Some((first, last));
            run.1 = end;
        } else if year.is_none() && why.is_none() {
            continue;
        }
        out.push(Raw { run, days, month, year, why });
    }
}
