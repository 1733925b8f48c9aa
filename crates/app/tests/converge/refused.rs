//! Each kind of bad input: exit 2, nothing on standard output, the file, the line, and
//! what to do on standard error.

use std::fmt::Write;

use super::{Desk, GROUPS};

/// Asserts that the message begins with the place and contains the advice.
#[track_caller]
fn refused(message: &str, place: &str, advice: &str) {
    assert!(message.starts_with(&format!("error: {place}: ")), "{message}");
    assert!(message.contains(advice), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
}

#[test]
fn a_word_that_is_no_position() {
    let desk = Desk::with_rows("QM,1,support\nQN,1,maybe\n");
    let message = desk.refusal();
    refused(&message, "positions.csv, line 3", "“maybe” is not a position: use one of support,");
    assert!(message.contains("awaiting-instructions"));
    refused(&Desk::with_rows("QM,1,unknown\n").refusal(), "positions.csv, line 2", "use one of");
}

#[test]
fn a_participant_whom_no_group_knows() {
    let desk = Desk::with_rows("QM,1,support\nZZ,1,support\n");
    refused(
        &desk.refusal(),
        "positions.csv, line 3",
        "“ZZ” is in no group of groups.csv: add it there, or take this row out",
    );
}

#[test]
fn a_position_given_twice() {
    let desk = Desk::with_rows("QM,1,support\nQN,1,oppose\n\nQM,2,support\nQM,1,open-to-it\n");
    refused(
        &desk.refusal(),
        "positions.csv, line 6",
        "“QM” has a position on “1” in line 2 already: keep the one that holds",
    );
}

#[test]
fn a_participant_in_two_groups_of_one_partition() {
    let desk = Desk::with_rows("QM,1,support\n");
    desk.put("groups.csv", format!("{GROUPS}QM,regions,South\n"));
    refused(
        &desk.refusal(),
        "groups.csv, line 10",
        "“QM” is in group “North” of partition “regions” already",
    );
    desk.put("groups.csv", format!("{GROUPS}QM,regions,North\n"));
    refused(&desk.refusal(), "groups.csv, line 10", "take this row out");
}

#[test]
fn rows_too_short_and_too_long() {
    let short = Desk::with_rows("QM,1,support\nQN,1\n");
    refused(&short.refusal(), "positions.csv, line 3", "2 columns, the header has 3");
    let long = Desk::with_rows("QM,1,support\nQN,one, two,support\n");
    refused(&long.refusal(), "positions.csv, line 3", "into quotation marks");
    let desk = Desk::with_rows("QM,1,support\n");
    desk.put("groups.csv", "participant,partition,group\nQM,regions\n");
    refused(&desk.refusal(), "groups.csv, line 2", "2 columns, the header has 3");
}

#[test]
fn an_empty_value() {
    for row in [",1,support", "QM, ,support", "QM,1,"] {
        let desk = Desk::with_rows(&format!("{row}\n"));
        refused(&desk.refusal(), "positions.csv, line 2", "is empty: fill it in");
    }
}

#[test]
fn headers_that_lack_or_double_a_column() {
    let desk = Desk::with_rows("");
    desk.put("positions.csv", "participant,item\nQM,1\n");
    refused(&desk.refusal(), "positions.csv, line 1", "has no column “position”");
    desk.put("positions.csv", "participant;item;position\nQM;1;support\n");
    refused(&desk.refusal(), "positions.csv, line 1", "separate the columns by commas");
    desk.put("positions.csv", "item,participant,item,position\n1,QM,1,support\n");
    refused(&desk.refusal(), "positions.csv, line 1", "two columns are named “item”: keep one");
    desk.put("positions.csv", "participant,item,position\nQM,1,support\n");
    desk.put("groups.csv", "participant,group\nQM,North\n");
    refused(&desk.refusal(), "groups.csv, line 1", "has no column “partition”");
}

#[test]
fn files_without_a_row() {
    let desk = Desk::with_rows("");
    refused(&desk.refusal(), "positions.csv", "there is a header and no row");
    for empty in ["", "\n\n", "\u{feff}", "  \r\n"] {
        desk.put("positions.csv", empty);
        refused(&desk.refusal(), "positions.csv", "the file is empty");
    }
    desk.put("groups.csv", "participant,partition,group\n");
    refused(&desk.refusal(), "groups.csv", "there is a header and no row");
}

#[test]
fn bytes_that_are_no_utf8() {
    let desk = Desk::with_rows("");
    desk.put("positions.csv", b"participant,item,position\nQM,1,support\nQN,caf\xe9,support\n");
    refused(&desk.refusal(), "positions.csv, line 3", "not UTF-8: save the file as UTF-8");
    let wide = |bytes: fn(u16) -> [u8; 2], mark: bool| -> Vec<u8> {
        let text = if mark { "\u{feff}participant" } else { "participant" };
        text.encode_utf16().flat_map(bytes).collect()
    };
    for mark in [true, false] {
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            desk.put("positions.csv", wide(bytes, mark));
            refused(&desk.refusal(), "positions.csv", "looks like UTF-16: save it as CSV in UTF-8");
        }
    }
}

#[test]
fn bytes_that_are_no_text() {
    let nul = Desk::with_rows("QM,1,support\nQN,\0,support\n");
    refused(&nul.refusal(), "positions.csv, line 3", "a NUL byte");
    let bell = Desk::with_rows("QM,1,support\nQN,a\u{7}b,support\n");
    refused(&bell.refusal(), "positions.csv, line 3", "control character");
}

#[test]
fn a_quotation_mark_left_open_is_found_where_it_opens() {
    let desk = Desk::with_rows("QM,1,support\nQN,\"1,support\nQO,\"2\",support\n");
    refused(&desk.refusal(), "positions.csv, line 3", "close every quotation mark");
    let desk = Desk::with_rows("QM,1,support\nQN,\"1,support\nQO,2,support\n");
    refused(&desk.refusal(), "positions.csv, line 3", "close every quotation mark");
    let desk = Desk::with_rows("QM, \"1\",support\n");
    refused(&desk.refusal(), "positions.csv, line 2", "directly after the comma");
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    for end in ["\n", "\r\n", "\r"] {
        let desk = Desk::with_rows("");
        let file = ["participant,item,position", "QM,1,support", "", "", "QN,1,hm"].join(end);
        desk.put("positions.csv", &file);
        refused(&desk.refusal(), "positions.csv, line 5", "“hm” is not a position");
        desk.put("positions.csv", format!("\u{feff}{file}{end}"));
        refused(&desk.refusal(), "positions.csv, line 5", "“hm” is not a position");
    }
    let desk = Desk::with_rows("");
    desk.put(
        "positions.csv",
        "participant,item,position,note\nQM,1,support,\"two\nlines\"\nQN,1,hm,\n",
    );
    refused(&desk.refusal(), "positions.csv, line 4", "“hm” is not a position");
}

#[test]
fn files_that_are_not_there_or_are_no_files() {
    let desk = Desk::with_rows("QM,1,support\n");
    let refusal = desk.refusal_of(&["no.csv", "--groups", "groups.csv"]);
    refused(&refusal, "no.csv", "there is no such file: check the path");
    let refusal = desk.refusal_of(&["positions.csv", "--groups", "no.csv"]);
    refused(&refusal, "no.csv", "there is no such file");
    let refusal = desk.refusal_of(&[".", "--groups", "groups.csv"]);
    refused(&refusal, ".", "this is a directory: name the CSV file");
    refused(&desk.refusal_of(&["--polis", "no.csv"]), "no.csv", "there is no such file");
}

#[test]
fn a_long_value_does_not_flood_the_message() {
    let mut rows = String::new();
    let _ = writeln!(rows, "QM,1,{}", "x".repeat(100_000));
    let message = Desk::with_rows(&rows).refusal();
    assert!(message.len() < 400, "{}", message.len());
}

#[test]
fn usage() {
    let desk = Desk::with_rows("QM,1,support\n");
    desk.put("polis.csv", "participant,group-id,0\n1,0,1\n");
    for arguments in [
        &["positions.csv"] as &[&str],
        &["--groups", "groups.csv"],
        &[],
        &["--json"],
        &["positions.csv", "--polis", "polis.csv"],
        &["--groups", "groups.csv", "--polis", "polis.csv"],
        &["positions.csv", "--groups", "groups.csv", "--blocs"],
        &["positions.csv", "--groups", "groups.csv", "--slate"],
        &["positions.csv", "--groups", "groups.csv", "--html", "page.html"],
        &["positions.csv", "more.csv", "--groups", "groups.csv"],
    ] {
        let message = desk.refusal_of(arguments);
        assert!(message.starts_with("error: "), "{arguments:?} {message}");
    }
    let unknown = desk.refusal_of(&["positions.csv", "--groups", "groups.csv", "--slate"]);
    assert!(unknown.contains("unexpected argument '--slate'"), "{unknown}");
}

#[test]
fn polis_files_that_are_not_what_polis_writes() {
    let desk = Desk::new();
    let refusal = |content: &str| {
        desk.put("polis.csv", content);
        desk.refusal_of(&["--polis", "polis.csv"])
    };
    refused(&refusal("participant,0\n1,1\n"), "polis.csv, line 1", "no column “group-id”");
    refused(&refusal("group-id,0\n1,1\n"), "polis.csv, line 1", "no column “participant”");
    refused(&refusal("participant,group-id\n1,1\n"), "polis.csv, line 1", "statement's number");
    let message = refusal("participant,group-id,0,1,0\n1,0,1,1,1\n");
    refused(&message, "polis.csv, line 1", "two columns are statement 0");
    let message = refusal("participant,group-id,0,xid\n1,0,1,a\n");
    refused(&message, "polis.csv, line 1", "“xid” stands among the statements");
    let message = refusal("participant,group-id,0\n1,0,1\n2,0,2\n");
    refused(&message, "polis.csv, line 3", "“2” is not a vote on statement 0: use 1, 0, -1");
    let message = refusal("participant,group-id,0\n1,0,1\n2,0,1\n1,0,1\n");
    refused(&message, "polis.csv, line 4", "participant “1” stands in line 2 already");
    let message = refusal("participant,group-id,0\n1,,1\n2,,1\n");
    refused(&message, "polis.csv", "no participant has a group-id");
    refused(&refusal("participant,group-id,0\n"), "polis.csv", "there is a header and no row");
    let message = refusal("participant,group-id,0,1\n1,0,1\n");
    refused(&message, "polis.csv, line 2", "3 columns, the header has 4");
}
