//! The letters of `tests/letters`: what each must give. One line per value, so
//! that a change shows as one line.

// The lint's leave for tests ends at test functions; these are their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use comity_words::letter::{self, Letter};

fn read(name: &str) -> Letter {
    let file = format!("{}/tests/letters/{name}", env!("CARGO_MANIFEST_DIR"));
    letter::read(&std::fs::read_to_string(file).unwrap())
}

/// The letter in lines.
fn digest(letter: &Letter) -> Vec<String> {
    let mut out = Vec::new();
    let some = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
    out.extend(letter.date.iter().map(|d| format!("date {}", d.value)));
    if let Some(from) = &letter.from {
        let part = |part: &Option<letter::Sourced<String>>| {
            part.as_ref().map_or("-".to_owned(), |p| p.value.clone())
        };
        out.push(format!("from {} / {}", part(&from.name), part(&from.capacity)));
    }
    out.extend(
        letter
            .to
            .iter()
            .map(|to| format!("to {} {}", if to.all { "all" } else { "some" }, to.kinds.join(","))),
    );
    if let Some(session) = &letter.session {
        out.push(format!(
            "session {:?} {} to {} place {} number {:?}",
            session.kind.as_ref().map(|kind| kind.value),
            session.starts.as_ref().map_or("-".to_owned(), |d| d.value.to_string()),
            session.ends.as_ref().map_or("-".to_owned(), |d| d.value.to_string()),
            session.place.as_ref().map_or("-", |place| &place.value),
            session.ordinal.as_ref().map(|o| o.value),
        ));
    }
    out.extend(letter.deadlines.iter().map(|d| {
        format!("deadline {} {}", d.date.map_or("-".to_owned(), |d| d.to_string()), d.what)
    }));
    out.extend(
        letter
            .enclosures
            .iter()
            .map(|e| format!("enclosure {} / {} {}", some(&e.label), some(&e.title), e.present)),
    );
    for relation in &letter.relations {
        out.push(format!(
            "relation {:?} {:?} {} {}",
            relation.kind,
            relation.what,
            some(&relation.symbol),
            relation.date.map_or("-".to_owned(), |d| d.to_string())
        ));
    }
    out.extend(letter.topics.iter().map(|t| format!("topic {} {}", some(&t.number), t.title)));
    out.extend(
        letter
            .questions
            .iter()
            .map(|q| format!("question {} of {:?}: {}", some(&q.number), q.topic, q.text)),
    );
    out.extend(
        letter.paper_topics.iter().map(|t| format!("paper {} {}", some(&t.number), t.title)),
    );
    out.extend(letter.paper_call.iter().map(|c| {
        format!("call {}", c.deadline.as_ref().map_or("-".to_owned(), |d| d.value.to_string()))
    }));
    out.extend(letter.horizon.iter().map(|h| format!("horizon {}", h.ordinal)));
    out.extend(letter.mandate_quotes.iter().map(|q| format!("mandate {}", q.text)));
    out.extend(
        letter.not_understood.iter().map(|n| format!("not understood {:?} {}", n.code, n.text)),
    );
    out.extend(letter.notes.iter().map(|n| format!("note {:?}", n.code)));
    out
}

fn expect(name: &str) {
    let file = format!("{}/tests/letters-expected/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let found = digest(&read(name)).join("\n");
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(found.trim(), expected.trim(), "{name}");
}

macro_rules! letters {
    ($($test:ident $name:literal),* $(,)?) => { $(#[test] fn $test() { expect($name); })* };
}

letters! {
    arabic_plain "ar-1.txt", arabic_markdown "ar-2.md",
    chinese_plain "zh-1.txt", chinese_markdown "zh-2.md",
    english_plain "en-1.txt", english_markdown "en-2.md",
    french_plain "fr-1.txt", french_markdown "fr-2.md",
    russian_plain "ru-1.txt", russian_markdown "ru-2.md",
    spanish_plain "es-1.txt", spanish_markdown "es-2.md",
    arabic_other "ar-3.txt", chinese_other "zh-3.txt", english_other "en-3.txt",
    french_other "fr-3.txt", russian_other "ru-3.txt", spanish_other "es-3.md",
}

/// The session's first and last day read from one sentence.
fn days(dates: &str) -> Option<(String, String)> {
    let letter = letter::read(&format!(
        "Excellency,\n\nThe informal meeting / заседание / reunión / 会议: {dates}.\n"
    ));
    let session = letter.session?;
    Some((session.starts?.value.to_string(), session.ends?.value.to_string()))
}

#[test]
fn dates_are_read_in_every_form() {
    for dates in [
        "5–9 December 2022",
        "Monday 5 to Friday 9 December 2022",
        "from 5 to 9 December 2022",
        "5th to 9th of December, 2022",
        "December 5-9, 2022",
        "Monday, 5 December to Friday, 9 December 2022",
        "du 5 au 9 décembre 2022",
        "с 5 по 9 декабря 2022 года",
        "del 5 al 9 de diciembre de 2022",
        "2022年12月5日至9日",
        "2022年12月5日至12月9日",
        "二〇二二年十二月五日至九日",
        "من 5 إلى 9 كانون الأول/ديسمبر 2022",
        "٥-٩ ديسمبر ٢٠٢٢",
        "2022-12-05 to 2022-12-09",
        "05.12.2022–09.12.2022",
        "5-9.12.2022",
        "5 a 9 de diciembre de 2022",
        "5—9 декабря 2022 г.",
        "5 to 9 De\u{AD}cember\u{A0}2022",
    ] {
        assert_eq!(
            days(dates),
            Some(("2022-12-05".to_owned(), "2022-12-09".to_owned())),
            "{dates}"
        );
    }
    assert_eq!(
        days("28 November to 2 December 2022"),
        Some(("2022-11-28".to_owned(), "2022-12-02".to_owned()))
    );
    assert_eq!(
        days("29 December to 2 January 2023"),
        Some(("2022-12-29".to_owned(), "2023-01-02".to_owned()))
    );
}

#[test]
fn dates_that_cannot_be_read_are_listed_and_never_put_right() {
    for (dates, why) in [
        ("31 November 2022", letter::Why::ImpossibleDate),
        ("9 to 5 December 2022", letter::Why::RangeRunsBackwards),
        ("05/12/2022", letter::Why::AmbiguousDate),
        ("5 to 9 December", letter::Why::NoYear),
        ("2022年2月30日", letter::Why::ImpossibleDate),
        ("5 كانون الثاني/ديسمبر 2022", letter::Why::MonthsDisagree),
    ] {
        let letter = letter::read(&format!("Excellency,\n\nThe informal meeting: {dates}.\n"));
        assert!(letter.session.is_none_or(|session| session.starts.is_none()), "{dates}");
        assert!(
            letter.not_understood.iter().any(|entry| entry.code == why),
            "{dates}: {:?}",
            letter.not_understood
        );
    }
}
