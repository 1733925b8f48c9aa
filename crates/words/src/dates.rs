//! Dates and times in words.
//!
//! The forms are those of the UN's documents, which differ from CLDR's: both
//! names of the month in Arabic, “года” in Russian, “1er” in French. Never a
//! month as a number, except in Chinese, where the number is the word.

use comity_domain::Language;
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use crate::Words;

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const SPANISH: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
/// In the genitive: “5 декабря”.
const RUSSIAN: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
/// The name used in the east of the Arab world, then the one used in the west:
/// the UN prints both, so that every reader knows the month.
const ARABIC: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];

fn month(language: Language, date: Date) -> &'static str {
    let names = match language {
        Language::Ar => &ARABIC,
        Language::Fr => &FRENCH,
        Language::Ru => &RUSSIAN,
        Language::Es => &SPANISH,
        // Chinese numbers its months; the table is not asked.
        Language::En | Language::Zh => &ENGLISH,
    };
    usize::try_from(date.month() - 1).ok().and_then(|at| names.get(at)).copied().unwrap_or("")
}

/// The day's number; French counts the first as an ordinal.
fn day(language: Language, date: Date) -> String {
    match (language, date.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (_, number) => number.to_string(),
    }
}

/// Day and month, with the space between them kept from breaking.
fn day_and_month(language: Language, date: Date) -> String {
    let (day, name) = (day(language, date), month(language, date));
    match language {
        Language::Zh => format!("{}月{day}日", date.month()),
        Language::Es => format!("{day} de {name}"),
        _ => format!("{day}\u{a0}{name}"),
    }
}

impl Words {
    /// A date in words: `5 December 2022`.
    pub fn date(&self, date: Date) -> String {
        self.with_year(&day_and_month(self.language(), date), date.year())
    }

    fn with_year(&self, rest: &str, year: i16) -> String {
        match self.language() {
            Language::Zh => format!("{year}年{rest}"),
            Language::Es => format!("{rest} de {year}"),
            Language::Ru => format!("{rest} {year}\u{a0}года"),
            Language::Ar | Language::En | Language::Fr => format!("{rest} {year}"),
        }
    }

    /// Two dates in words, saying once what they share: `5–9 December 2022`.
    /// The same date twice is one date.
    pub fn date_range(&self, first: Date, last: Date) -> String {
        let language = self.language();
        if first == last {
            return self.date(first);
        }
        if first.year() != last.year() {
            return self.span(&self.date(first), &self.date(last), true);
        }
        let is_one_month = first.month() == last.month();
        let (until, year) = (day_and_month(language, last), first.year());
        // Chinese begins with what is shared, the others end with it.
        if language == Language::Zh {
            let until = if is_one_month { format!("{}日", last.day()) } else { until };
            return self.span(&self.date(first), &until, true);
        }
        let from = if is_one_month { day(language, first) } else { day_and_month(language, first) };
        self.with_year(&self.span(&from, &until, !is_one_month), year)
    }

    /// Joins both ends of a range. Arabic says it in words: a dash between
    /// numbers would be read in the wrong order.
    fn span(&self, from: &str, to: &str, is_long: bool) -> String {
        match (self.language(), is_long) {
            (Language::Ar, _) => format!("من {from} إلى {to}"),
            (Language::Zh, _) => format!("{from}至{to}"),
            (Language::Es, _) => format!("{from} a {to}"),
            (Language::Fr, true) => format!("{from} – {to}"),
            (Language::Fr, false) => format!("{from}-{to}"),
            (Language::Ru, true) => format!("{from} — {to}"),
            (Language::En | Language::Ru, _) => format!("{from}–{to}"),
        }
    }

    /// A time of day on the clock of twenty-four hours, `09:05`, in all six
    /// languages: it needs no word for morning and cannot be misread.
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// An instant on the clocks of a place: `5 December 2022, 14:32 (New York)`.
    ///
    /// `city` names the place in the reader's language; it comes from the
    /// meeting or the reader's settings, not from the zone, whose name is a
    /// file's. When empty, the brackets are left out.
    pub fn date_time(&self, instant: Timestamp, zone: &TimeZone, city: &str) -> String {
        let local = zone.to_datetime(instant);
        let (date, time) = (self.date(local.date()), self.time(local.time()));
        let time =
            if city.is_empty() { time } else { self.with2("time-at", "time", time, "city", city) };
        match self.language() {
            Language::Ar => format!("{date}، {time}"),
            Language::Zh => format!("{date}{time}"),
            _ => format!("{date}, {time}"),
        }
    }
}
