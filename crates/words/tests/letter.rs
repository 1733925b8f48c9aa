//! The letters of `tests/letters`: what each must give. One line per value, so
//! that a change shows as one line.

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
    for from in &letter.from {
        let part = |part: &Option<letter::Sourced<String>>| part.as_ref().map_or("-".to_owned(), |p| p.value.clone());
        out.push(format!("from {} / {}", part(&from.name), part(&from.capacity)));
    }
    out.extend(letter.to.iter().map(|to| format!("to {} {}", if to.all { "all" } else { "some" }, to.kinds.join(","))));
    for session in &letter.session {
        out.push(format!(
            "session {:?} {} to {} place {} number {:?}",
            session.kind.as_ref().map(|kind| kind.value),
            session.starts.as_ref().map_or("-".to_owned(), |d| d.value.to_string()),
            session.ends.as_ref().map_or("-".to_owned(), |d| d.value.to_string()),
            session.place.as_ref().map_or("-", |place| &place.value),
            session.ordinal.as_ref().map(|o| o.value),
        ));
    }
    out.extend(letter.deadlines.iter().map(|d| format!("deadline {} {}", d.date.map_or("-".to_owned(), |d| d.to_string()), d.what)));
    out.extend(letter.enclosures.iter().map(|e| format!("enclosure {} / {} {}", some(&e.label), some(&e.title), e.present)));
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
    out.extend(letter.questions.iter().map(|q| format!("question {} of {:?}: {}", some(&q.number), q.topic, q.text)));
    out.extend(letter.paper_topics.iter().map(|t| format!("paper {} {}", some(&t.number), t.title)));
    out.extend(letter.paper_call.iter().map(|c| format!("call {}", c.deadline.as_ref().map_or("-".to_owned(), |d| d.value.to_string()))));
    out.extend(letter.horizon.iter().map(|h| format!("horizon {}", h.ordinal)));
    out.extend(letter.mandate_quotes.iter().map(|q| format!("mandate {}", q.text)));
    out.extend(letter.not_understood.iter().map(|n| format!("not understood {:?} {}", n.code, n.text)));
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
}
