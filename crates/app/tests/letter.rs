//! `comity import letter`: the mission letter, and files that are no letters.

// The lint's leave for tests ends at test functions; these are their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::Value;

fn comity(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_comity"))
        .args(["import", "letter"])
        .args(arguments)
        .output()
        .unwrap()
}

fn mission() -> PathBuf {
    let mut roots = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared")];
    // A worktree lies one folder deeper than the checkout.
    roots.push(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared"));
    roots.extend(
        std::env::var_os("COMITY_SHARED_DATA")
            .map(PathBuf::from)
            .iter()
            .flat_map(|d| [d.clone(), d.join("..")]),
    );
    roots
        .into_iter()
        .map(|root| root.join("mission/letter-2022-11-22.txt"))
        .find(|file| file.is_file())
        .expect("the mission letter")
}

/// Every range in the value lies in the text; answers how many there are.
fn ranges(value: &Value, text: &str) -> usize {
    match value {
        Value::Object(fields) => {
            let own = usize::from(fields.get("range").is_some_and(Value::is_array));
            if own == 1 {
                assert!(!evidence(value, text).trim().is_empty(), "empty evidence for {value}");
            }
            own + fields.values().map(|inner| ranges(inner, text)).sum::<usize>()
        }
        Value::Array(items) => items.iter().map(|inner| ranges(inner, text)).sum(),
        _ => 0,
    }
}

fn evidence<'a>(value: &Value, text: &'a str) -> &'a str {
    let at = |index: usize| value["range"][index].as_u64().unwrap() as usize;
    text.get(at(0)..at(1)).expect("a range on character boundaries")
}

fn list<'a>(value: &'a Value, field: &str) -> Vec<&'a Value> {
    value[field].as_array().unwrap().iter().collect()
}

#[test]
#[ignore = "needs the shared data: cargo xtask test"]
fn mission_letter_gives_what_it_says_and_nothing_else() {
    let file = mission();
    let text = std::fs::read_to_string(&file).unwrap();
    let output = comity(&[file.to_str().unwrap(), "--dry-run", "--json"]);
    assert!(output.status.success());
    let letter: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(ranges(&letter, &text) >= 20);

    assert_eq!(letter["date"]["value"], "2022-11-22");
    assert_eq!(evidence(&letter["date"], &text), "22 November 2022");
    assert_eq!(letter["from"]["name"]["value"], "Burhan Gafoor");
    assert_eq!(
        letter["to"]["kinds"],
        serde_json::json!(["permanent_representatives", "permanent_observers"])
    );
    assert_eq!(letter["to"]["all"], true);

    let session = &letter["session"];
    assert_eq!(session["kind"]["value"], "informal");
    assert_eq!(session["starts"]["value"], "2022-12-05");
    assert_eq!(session["ends"]["value"], "2022-12-09");
    assert_eq!(evidence(&session["starts"], &text), "5 to 9 December 2022");
    assert!(session["place"].is_null() && session["ordinal"].is_null());

    assert_eq!(list(&letter, "enclosures").len(), 1);
    assert_eq!(letter["enclosures"][0]["label"], "Annex A");
    assert_eq!(letter["enclosures"][0]["present"], false);

    let relations = list(&letter, "relations");
    let find = |what: &str| relations.iter().find(|relation| relation["what"] == what).unwrap();
    assert_eq!(find("resolution")["kind"], "pursuant_to");
    assert_eq!(find("resolution")["symbol"], "75/240");
    assert_eq!(find("resolution")["date"], "2020-12-31");
    assert_eq!(find("letter")["kind"], "further_to");
    assert_eq!(find("letter")["date"], "2022-11-04");
    assert_eq!(find("report")["kind"], "mandated_by");
    assert_eq!(relations.len(), 3);
    let mandate = evidence(&letter["mandate_quotes"][0], &text);
    assert!(mandate.starts_with("inter-sessional meeting with States"));
    assert!(mandate.ends_with("foster confidence-building"));

    let topics: Vec<&str> =
        list(&letter, "paper_topics").into_iter().map(|topic| evidence(topic, &text)).collect();
    assert_eq!(
        topics,
        [
            "confidence-building measures, specifically relating to the points of contact directory",
            "international law",
            "capacity building",
        ]
    );
    assert!(letter["paper_call"]["deadline"].is_null());
    assert!(
        evidence(&letter["paper_call"]["contact"], &text)
            .contains("contact the Secretariat and my team")
    );

    let horizon: Vec<u64> =
        list(&letter, "horizon").iter().map(|entry| entry["ordinal"].as_u64().unwrap()).collect();
    assert_eq!(horizon, [4, 5]);
    for empty in ["deadlines", "topics", "questions", "not_understood"] {
        assert_eq!(list(&letter, empty).len(), 0, "{empty}");
    }
    let notes: Vec<&str> =
        list(&letter, "notes").iter().map(|note| note["code"].as_str().unwrap()).collect();
    assert_eq!(notes, ["annex_missing", "no_paper_deadline", "no_question_found"]);
}

#[test]
fn what_is_no_text_is_refused_with_file_and_place() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes, says) in [
        ("latin.txt", &b"one\nd\xe9j\xe0"[..], "line 2, byte 5: not UTF-8"),
        ("wide.txt", &b"\xff\xfeh\0i\0"[..], "UTF-16"),
        ("binary.txt", &b"one\n\0two"[..], "line 2, byte 4: a NUL byte"),
        ("empty.txt", &b"\xef\xbb\xbf \r\n"[..], "the file is empty"),
    ] {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let output = comity(&[file.to_str().unwrap(), "--json"]);
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(output.stdout.is_empty(), "{name}");
        assert!(message.contains(name) && message.contains(says), "{message}");
    }
    let missing = comity(&["no-such-letter.txt"]);
    assert_eq!(missing.status.code(), Some(2));
}

#[test]
fn text_that_is_no_letter_gives_empty_fields_and_a_note() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("list.txt");
    std::fs::write(&file, "Bread, milk and two lemons.\n").unwrap();
    let output = comity(&[file.to_str().unwrap(), "--json"]);
    assert_eq!(output.status.code(), Some(0));
    let letter: Value = serde_json::from_slice(&output.stdout).unwrap();
    for field in ["date", "from", "to", "session", "paper_call"] {
        assert!(letter[field].is_null(), "{field}");
    }
    assert!(list(&letter, "notes").iter().any(|note| note["code"] == "not_a_letter"));
}

#[test]
fn a_word_document_is_read_with_its_numbers_and_headings() {
    use comity_testkit::documents::{docx, item, paragraph, styled};
    let body = [
        paragraph("22 November 2026"),
        paragraph("Excellency,"),
        paragraph("I have the honour to circulate guiding questions."),
        styled("berschrift1", "Existing and potential threats"),
        item(1, 0, "Which threats are new?"),
        item(1, 0, "Which of them concern all?"),
        styled("berschrift1", "Capacity-building"),
        item(1, 0, "What is needed first?"),
    ]
    .concat();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.docx");
    std::fs::write(&file, docx(&body).unwrap()).unwrap();
    let path = file.display().to_string();
    let output = comity(&[&path, "--json"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let letter: Value = serde_json::from_slice(&output.stdout).unwrap();
    let taken = &letter["text_taken"];
    assert_eq!(taken["from"], "docx");
    let text = taken["text"].as_str().unwrap();
    assert!(ranges(&letter, text) > 5, "ranges lie in the text taken");
    let topics: Vec<_> = list(&letter, "topics").iter().map(|one| one["title"].clone()).collect();
    assert_eq!(topics, ["Existing and potential threats", "Capacity-building"]);
    let questions: Vec<_> = list(&letter, "questions")
        .iter()
        .map(|one| (one["number"].as_str().unwrap(), one["topic"].as_u64()))
        .collect();
    assert_eq!(questions, [("1", Some(0)), ("2", Some(0)), ("3", Some(1))]);

    let table = comity(&[&path]);
    let said = String::from_utf8_lossy(&table.stdout).into_owned();
    assert!(said.starts_with("text taken"), "{said}");
    std::fs::write(&file, &docx(&body).unwrap()[..300]).unwrap();
    let refused = comity(&[&path]);
    assert_eq!(refused.status.code(), Some(2));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("letter.docx: the file is damaged or cut off"), "{said}");
}

#[test]
#[ignore = "needs pdftotext: cargo xtask test"]
fn a_pdf_is_read_by_its_text() {
    let lines = vec![
        "22 November 2026",
        "",
        "Guiding questions",
        "",
        "1. Which threats are new?",
        "2. Which of them concern all of us, and which concern some?",
    ];
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, comity_testkit::documents::pdf(&[lines])).unwrap();
    let output = comity(&[&file.display().to_string(), "--json"]);
    let letter: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(letter["text_taken"]["from"], "pdf");
    assert_eq!(list(&letter, "questions").len(), 2);
}
