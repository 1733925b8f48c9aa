//! What is printed when the input is good.

use std::{fmt::Write, io::Read, process::Stdio};

use serde_json::json;

use super::{Desk, text};

#[test]
fn json_has_exactly_the_documented_fields() {
    // XB and XC say nothing in words or at all: South has one voice of three.
    let desk = Desk::with_rows(
        "QM,directory,support\nQN,directory,support-with-changes\nQO,directory,concern\n\
         XA,directory,oppose\nXB,directory,open-to-it\n",
    );
    let expected = json!({"items": [{
        "id": "directory",
        "class": "too-little-known",
        "certain_floor": {"value": 0.0, "partition": "regions", "group": "South"},
        "possible_ceiling": {"value": 0.5, "partition": "QZ Union", "group": "QZ Union"},
        "expressed_floor": null,
        "gac": {"QZ Union": 0.5, "regions": 0.6 / 3.0},
        "objections": ["XA"],
        "concerns": ["QO"],
        "groups": [
            {"partition": "QZ Union", "group": "QZ Union", "members": 2, "support": 1,
             "support_with_changes": 0, "neutral": 0, "concern": 0, "oppose": 1, "unknown": 0},
            {"partition": "regions", "group": "North", "members": 3, "support": 1,
             "support_with_changes": 1, "neutral": 0, "concern": 1, "oppose": 0, "unknown": 0},
            {"partition": "regions", "group": "South", "members": 3, "support": 0,
             "support_with_changes": 0, "neutral": 0, "concern": 0, "oppose": 1, "unknown": 2},
        ],
        "counts": {"support": 1, "support_with_changes": 1, "neutral": 0, "concern": 1,
                   "oppose": 1, "unknown": 2},
    }]});
    let mut shown = desk.json();
    let gac = shown["items"][0]["gac"]["regions"].take().as_f64().unwrap();
    assert!((gac - 0.2).abs() < 1e-15);
    shown["items"][0]["gac"]["regions"] = expected["items"][0]["gac"]["regions"].clone();
    assert_eq!(shown, expected);
}

#[test]
fn json_keeps_the_documented_order() {
    let desk = Desk::with_rows("QM,1,support\n");
    let output = desk.run(&["positions.csv", "--groups", "groups.csv", "--json"]);
    let json = text(&output.stdout);
    let places: Vec<_> = [
        "\"id\"",
        "\"class\"",
        "\"certain_floor\"",
        "\"possible_ceiling\"",
        "\"expressed_floor\"",
        "\"gac\"",
        "\"objections\"",
        "\"concerns\"",
        "\"groups\"",
        "\"counts\"",
    ]
    .iter()
    .map(|field| json.find(field).unwrap())
    .collect();
    assert!(places.is_sorted(), "{json}");
    assert!(json.ends_with("]}\n"));
}

/// All say `word`, and the exceptions theirs.
fn item(name: &str, word: &str, exceptions: &[(&str, &str)]) -> String {
    let mut rows = String::new();
    for who in ["QM", "QN", "QO", "XA", "XB", "XC"] {
        let other = exceptions.iter().find(|(exception, _)| *exception == who);
        let word = other.map_or(word, |(_, other)| *other);
        let _ = writeln!(rows, "{who},{name},{word}");
    }
    rows
}

#[test]
fn all_six_classes_in_rank_order() {
    let rows = [
        item("a silent", "awaiting-instructions", &[]),
        item("b divided", "neutral", &[("QM", "support"), ("QN", "support"), ("QO", "support")]),
        item("c objection", "support", &[("QN", "oppose")]),
        item("d broad", "support", &[("QN", "neutral")]),
        item("e changes", "support", &[("QM", "support-with-changes")]),
        item("f convergent", "support", &[]),
        item("g two objections", "support", &[("QN", "oppose"), ("XB", "oppose")]),
        item("h concern", "support-with-changes", &[("QN", "concern")]),
    ];
    let desk = Desk::with_rows(&rows.concat());
    let shown = desk.json();
    let order: Vec<(&str, &str)> = shown["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (item["id"].as_str().unwrap(), item["class"].as_str().unwrap()))
        .collect();
    assert_eq!(
        order,
        [
            ("f convergent", "convergent"),
            ("e changes", "convergent-with-changes"),
            ("d broad", "broad-support"),
            ("h concern", "broad-support"),
            ("c objection", "broad-support-objections-remain"),
            ("g two objections", "broad-support-objections-remain"),
            ("b divided", "divided"),
            ("a silent", "too-little-known"),
        ]
    );
    let output = desk.run(&["positions.csv", "--groups", "groups.csv"]);
    assert_eq!(output.status.code(), Some(0));
    let table = text(&output.stdout);
    for words in [
        "8 items, 6 participants, 2 partitions",
        "● convergent",
        "◐ convergent with changes",
        "◒ broad support",
        "◓ broad support, objections remain",
        "◑ divided",
        "○ too little known",
        "g two objections (2): QN, XB",
        "h concern (1): QN",
        "0.0 % QZ Union  ",
        "66.7 % regions: North",
        "a silent: QZ Union, QZ Union: 0 of 2; regions, North: 0 of 3; regions, South: 0 of 3",
    ] {
        assert!(table.contains(words), "{words}\n{table}");
    }
}

#[test]
fn the_columns_of_the_table_stand_under_each_other_in_any_script() {
    let rows = [item("网络安全", "support", &[]), item("naïve", "support", &[("QM", "oppose")])];
    let output = Desk::with_rows(&rows.concat()).run(&["positions.csv", "--groups", "groups.csv"]);
    let table = text(&output.stdout);
    // Places are counted in columns of a terminal: a Chinese character takes two.
    let column = |row: &str, shape: &str| {
        let before = &row[..row.find(shape).unwrap()];
        before.chars().map(|c| if c >= '\u{2e80}' { 2 } else { 1 }).sum::<usize>()
    };
    let rows: Vec<&str> = table.lines().filter(|line| line.contains(['●', '◓', '◑'])).collect();
    assert_eq!(rows.len(), 2, "{table}");
    let places: Vec<usize> =
        rows.iter().map(|row| column(row, &row[row.find(['●', '◓', '◑']).unwrap()..])).collect();
    assert_eq!(places[0], places[1], "{table}");
    let header = table.lines().find(|line| line.contains("certain floor")).unwrap();
    assert_eq!(column(header, "class"), places[0], "{table}");
}

#[test]
fn columns_in_any_order_blanks_quotes_marks_and_line_ends_change_nothing() {
    let plain = Desk::with_rows("QM,1,support\nXA,\"one, two\",support-with-changes\n");
    let odd = Desk::with_rows("");
    odd.put("groups.csv", super::GROUPS.replace('\n', "\r\n"));
    odd.put(
        "positions.csv",
        "\u{feff}note, Position ,item,participant\r\n\
         ,support , 1 ,QM\r\n\r\n\"a, b\", Support with changes,\"one, two\",\u{a0}XA",
    );
    assert_eq!(plain.json(), odd.json());
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let rows = item("b", "support", &[("XA", "oppose")]) + &item("a", "neutral", &[]);
    let reversed: String = rows.lines().rev().map(|row| format!("{row}\n")).collect();
    let print = |rows: &str| {
        Desk::with_rows(rows).run(&["positions.csv", "--groups", "groups.csv", "--json"]).stdout
    };
    assert_eq!(print(&rows), print(&reversed));
}

#[test]
fn words_that_count_as_unknown_weigh_nothing() {
    let said = item("1", "support", &[("XC", "wishes-to-know-more"), ("XB", "open-to-it")]);
    let silent: String =
        item("1", "support", &[]).lines().take(4).map(|row| format!("{row}\n")).collect();
    assert_eq!(Desk::with_rows(&said).json(), Desk::with_rows(&silent).json());
}

#[test]
fn a_polis_export() {
    let desk = Desk::new();
    desk.put(
        "votes.csv",
        "participant,xid,group-id,n-votes,3,10\n7,a,0,2,1,0\n2,b,0,1,,1\n5,c,1,2,-1,1\n9,d,,2,1,1\n",
    );
    let output = desk.run(&["--polis", "votes.csv", "--json"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        text(&output.stderr),
        "note: 1 of 4 participants have no group-id and are not counted\n"
    );
    let shown: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let items = shown["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    let of = |id: &str| items.iter().find(|item| item["id"] == id).unwrap();
    let votes = |id: &str| {
        let counts = &of(id)["counts"];
        ["support", "neutral", "oppose", "unknown"].map(|key| counts[key].as_u64().unwrap())
    };
    assert_eq!(votes("3"), [1, 0, 1, 1]);
    assert_eq!(votes("10"), [2, 1, 0, 0]);
    assert_eq!(of("3")["objections"], json!(["5"]));
    assert_eq!(of("10")["groups"][0]["partition"], "polis");
    assert_eq!(of("10")["groups"][0]["group"], "0");
    let table = desk.run(&["--polis", "votes.csv"]);
    assert!(text(&table.stdout).contains("Note: 1 of 4 participants have no group-id"));
}

#[test]
fn a_reader_who_stops_early_is_no_failure() {
    let mut rows = String::new();
    for item in 0..20_000 {
        let _ = writeln!(rows, "QM,{item},oppose");
    }
    let desk = Desk::with_rows(&rows);
    for json in [&["--json"] as &[&str], &[]] {
        let arguments = [&["positions.csv", "--groups", "groups.csv"], json].concat();
        let mut child =
            desk.command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(text(&output.stderr), "");
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn a_million_rows() {
    let mut groups = "participant,partition,group\n".to_owned();
    for participant in 0..1_000 {
        let _ = writeln!(groups, "P{participant},regions,G{}", participant % 5);
    }
    let mut rows = "participant,item,position\n".to_owned();
    for item in 0..1_000 {
        for participant in 0..1_000 {
            let word = if (item + participant) % 3 == 0 { "neutral" } else { "support" };
            let _ = writeln!(rows, "P{participant},I{item},{word}");
        }
    }
    let desk = Desk::new();
    desk.put("groups.csv", groups);
    desk.put("positions.csv", rows);
    let shown = desk.json();
    let items = shown["items"].as_array().unwrap();
    assert_eq!(items.len(), 1_000);
    for item in items {
        let counts = &item["counts"];
        let support = counts["support"].as_u64().unwrap();
        assert_eq!(support + counts["neutral"].as_u64().unwrap(), 1_000);
        assert!(support == 666 || support == 667, "{support}");
    }
}

/// The example in the manual, taken from the manual itself.
#[test]
fn the_manual_shows_what_the_command_prints() {
    let manual = include_str!("../../../../docs/converge.md");
    let blocks: Vec<&str> = manual.split("```").skip(1).step_by(2).collect();
    let block = |start: &str| {
        let found = blocks.iter().find_map(|block| block.trim_start().strip_prefix(start));
        format!("{start}{}", found.unwrap())
    };
    let desk = Desk::new();
    desk.put("groups.csv", block("participant,partition"));
    desk.put("positions.csv", block("participant,item"));
    let output = desk.run(&["positions.csv", "--groups", "groups.csv", "--json"]);
    let joined = |text: &str| text.lines().map(str::trim_start).collect::<String>();
    assert_eq!(
        text(&output.stdout).trim_end(),
        joined(block("json").strip_prefix("json").unwrap())
    );
}
