//! Groups of States: who belongs to them on a day, and where this is written.

mod list;
mod one;

use comity_acts::Fault;
use comity_domain::group::Membership;
use comity_words::Words;
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    form::Shown,
    here::Here,
    reader::Reader,
    routing::{Routes, get},
};

const BASE: &str = "/{language}/s/{session}/groups";

pub(crate) fn routes() -> Routes {
    Routes::new().route(BASE, get(list::page)).route(&format!("{BASE}/{{code}}"), get(one::page))
}

/// From when until when a State belonged to a group, as far as it is known.
pub(crate) fn dates(words: &Words, member: &Membership) -> String {
    match (member.since, member.until) {
        (Some(since), Some(until)) => words.date_range(since, until),
        (Some(since), None) => words.with1("people-since", "date", words.date(since)),
        (None, Some(until)) => words.with1("people-until", "date", words.date(until)),
        (None, None) => words.t("people-dates-unknown"),
    }
}

/// The day for which a page is asked.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    on: String,
}

/// A link to a day.
struct Day {
    label: String,
    href: String,
    current: bool,
}

/// The day that a page shows, and how to choose another.
struct On {
    day: Date,
    /// In words.
    words: String,
    /// As a form's field holds it; what was typed where that is no day.
    typed: String,
    faults: Shown,
    days: Vec<Day>,
    /// What is added to a link so that it stays on the day.
    query: String,
}

impl On {
    /// Today without an answerable question. `others` are days worth a link besides.
    fn of(reader: &Reader, here: &Here, asked: &Asked, base: &str, others: &[Date]) -> On {
        let w = &reader.words;
        let today = here.session.day_of(reader.now);
        let typed = asked.on.trim();
        let read: Option<Date> = typed.parse().ok();
        let mut faults = comity_acts::Faults::default();
        if !typed.is_empty() && read.is_none() {
            faults.0.push(Fault { field: Some("on"), key: "error-date", value: None });
        }
        let day = read.unwrap_or(today);
        let first = here.session.starts;
        let link = |label: String, to: Date| Day {
            label,
            href: if to == today { base.to_owned() } else { format!("{base}?on={to}") },
            current: to == day,
        };
        let mut days = vec![link(w.t("groups-today"), today)];
        if first != today {
            days.push(link(w.with1("groups-first-day", "date", w.date(first)), first));
        }
        let rest = others.iter().filter(|other| **other != today && **other != first);
        days.extend(rest.map(|other| link(w.date(*other), *other)));
        On {
            day,
            words: w.date(day),
            typed: if read.is_some() { day.to_string() } else { typed.to_owned() },
            faults: Shown::of(&faults, w),
            days,
            query: if day == today { String::new() } else { format!("?on={day}") },
        }
    }
}
