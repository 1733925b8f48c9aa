//! Letters as strangers write them, each with what a careful secretary takes
//! from it (`tests/letters-strangers/*.expect`). The letters up to number 8 in
//! English and French, 7 in Russian, Spanish, Chinese and Arabic, and en-9 had
//! theirs written down before they were read; for the later ones the reading was
//! checked line by line against the letter. Counts are exact: what a letter does
//! not say must not come out.

// The lint's leave for tests ends at test functions; these are their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use comity_words::letter::{self, Letter, Sourced};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/letters-strangers");

fn or_dash<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

fn said(value: &Option<Sourced<String>>) -> String {
    or_dash(value.as_ref().map(|value| &value.value))
}

/// What a secretary would write down, a line each.
fn facts(letter: &Letter) -> Vec<String> {
    let mut out = Vec::new();
    out.extend(letter.date.iter().map(|date| format!("date {}", date.value)));
    out.extend(
        letter
            .from
            .iter()
            .map(|from| format!("from {} / {}", said(&from.name), said(&from.capacity))),
    );
    out.extend(
        letter
            .to
            .iter()
            .map(|to| format!("to {} {}", if to.all { "all" } else { "some" }, to.kinds.join(","))),
    );
    out.extend(letter.session.iter().map(|session| {
        let number = session.ordinal.as_ref().map(|ordinal| format!(" number {}", ordinal.value));
        format!(
            "session {} {} {} place {}{}",
            or_dash(session.kind.as_ref().map(|kind| format!("{:?}", kind.value))),
            or_dash(session.starts.as_ref().map(|date| date.value)),
            or_dash(session.ends.as_ref().map(|date| date.value)),
            said(&session.place),
            number.unwrap_or_default()
        )
    }));
    for deadline in &letter.deadlines {
        let what = Some(&deadline.what).filter(|what| !what.is_empty());
        out.push(format!("deadline {} | {}", or_dash(deadline.date), or_dash(what)));
    }
    for enclosure in &letter.enclosures {
        let (label, title) = (or_dash(enclosure.label.as_ref()), or_dash(enclosure.title.as_ref()));
        let present = if enclosure.present { "here" } else { "missing" };
        out.push(format!("enclosure {label} | {title} | {present}"));
    }
    for relation in &letter.relations {
        out.push(format!(
            "relation {:?} {:?} {} {}",
            relation.kind,
            relation.what,
            or_dash(relation.symbol.as_ref()),
            or_dash(relation.date)
        ));
    }
    for topic in &letter.topics {
        out.push(format!("topic {} | {}", or_dash(topic.number.as_ref()), topic.title));
    }
    for question in &letter.questions {
        let (number, topic) = (or_dash(question.number.as_ref()), or_dash(question.topic));
        out.push(format!("question {number} | {topic} | {}", question.text));
    }
    for topic in &letter.paper_topics {
        out.push(format!("paper {} | {}", or_dash(topic.number.as_ref()), topic.title));
    }
    out.extend(
        letter
            .paper_call
            .iter()
            .map(|call| format!("call {}", or_dash(call.deadline.as_ref().map(|day| day.value)))),
    );
    out.extend(letter.horizon.iter().map(|later| format!("horizon {}", later.ordinal)));
    out.extend(letter.mandate_quotes.iter().map(|quote| format!("mandate {}", quote.text)));
    out.extend(
        letter.not_understood.iter().map(|left| format!("unread {:?} {}", left.code, left.text)),
    );
    out
}

/// Lines on one side only, each with its sign.
fn differences(found: &[String], expected: &[String]) -> Vec<String> {
    let missing =
        expected.iter().filter(|line| !found.contains(line)).map(|line| format!("- {line}"));
    let invented =
        found.iter().filter(|line| !expected.contains(line)).map(|line| format!("+ {line}"));
    missing.chain(invented).collect()
}

#[test]
fn letters_of_strangers_give_what_a_secretary_would_take_from_them() {
    let mut names: Vec<String> = std::fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".expect"))
        .collect();
    names.sort();
    assert!(names.len() >= 39, "the letters are missing");
    let mut failed = Vec::new();
    for name in &names {
        let text = std::fs::read_to_string(format!("{FOLDER}/{name}")).unwrap();
        let expected = std::fs::read_to_string(format!("{FOLDER}/{name}.expect")).unwrap();
        let expected: Vec<String> = expected.lines().map(str::to_owned).collect();
        let found = facts(&letter::read(&text));
        if found.len() != expected.len() || found != expected {
            let lines = differences(&found, &expected);
            let lines = if lines.is_empty() { found } else { lines };
            failed.push(format!("{name}\n  {}", lines.join("\n  ")));
        }
    }
    assert!(
        failed.is_empty(),
        "\n{} of {} letters:\n\n{}",
        failed.len(),
        names.len(),
        failed.join("\n\n")
    );
}
