//! Known answers on real public data. Test input only; see the shared data's README.

use std::{env, path::PathBuf};

use serde_json::Value;

use super::{Desk, text};

fn shared(path: &str) -> String {
    let shared = env::var_os("COMITY_SHARED_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        PathBuf::from,
    );
    shared.join(path).to_str().unwrap().to_owned()
}

fn items(arguments: &[&str]) -> Vec<Value> {
    let output = Desk::new().run(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let mut shown: Value = serde_json::from_slice(&output.stdout).unwrap();
    match shown["items"].take() {
        Value::Array(items) => items,
        other => panic!("{other}"),
    }
}

#[test]
#[ignore = "needs the shared data: cargo xtask test"]
fn four_votes_of_the_general_assembly() {
    let (votes, groups) = (shared("unga/ict-votes.csv"), shared("unga/regional-groups.csv"));
    let items = items(&[&votes, "--groups", &groups, "--json"]);
    let regions = ["WEOG", "EEG", "GRULAC", "African", "Asia-Pacific"];
    // Yes, no, abstained; support of expressed per group; class; in rank order.
    let expected = [
        (
            "A/RES/71/28",
            [180, 0, 1],
            [(28, 28), (22, 23), (30, 30), (47, 47), (53, 53)],
            "convergent",
        ),
        (
            "A/RES/74/28",
            [163, 10, 6],
            [(29, 29), (20, 22), (28, 30), (43, 45), (42, 51)],
            "broad-support-objections-remain",
        ),
        (
            "A/RES/73/266",
            [138, 12, 16],
            [(29, 29), (20, 22), (26, 29), (25, 37), (38, 48)],
            "broad-support-objections-remain",
        ),
        ("A/RES/73/27", [119, 46, 14], [(0, 29), (5, 22), (25, 30), (44, 47), (42, 49)], "divided"),
    ];
    assert_eq!(items.len(), expected.len());
    for (item, (id, tally, rates, class)) in items.iter().zip(expected) {
        assert_eq!(item["id"], id);
        assert_eq!(item["class"], class, "{id}");
        let count = |of: &Value, key: &str| of[key].as_u64().unwrap();
        let counts = &item["counts"];
        assert_eq!(["support", "oppose", "neutral"].map(|key| count(counts, key)), tally, "{id}");
        assert_eq!(item["objections"].as_array().unwrap().len() as u64, tally[1], "{id}");
        let mut of_regions = [0, 0];
        for (region, (support, expressed)) in regions.iter().zip(rates) {
            let rows = item["groups"].as_array().unwrap();
            let row = rows.iter().find(|row| row["group"] == *region).unwrap();
            let ours = (count(row, "support"), count(row, "members") - count(row, "unknown"));
            // A roster may date one State differently; the tallies above are exact.
            let near = ours.0.abs_diff(support) <= 1 && ours.1.abs_diff(expressed) <= 1;
            assert!(near, "{id} {region}: {ours:?} for {support} of {expressed}");
            of_regions[0] += ours.0;
            of_regions[1] += ours.1;
        }
        assert_eq!(of_regions, [tally[0], tally.iter().sum()], "{id}");
    }
}

#[test]
#[ignore = "needs the shared data: cargo xtask test"]
fn group_informed_consensus_of_four_conversations() {
    let expected = [
        ("london.youth.policing", [("17", "0.564706"), ("27", "0.515625"), ("32", "0.460227")]),
        ("brexit-consensus", [("14", "0.850549"), ("19", "0.846035"), ("1", "0.834298")]),
        ("scoop-hivemind.ubi", [("31", "0.567185"), ("1", "0.493270"), ("21", "0.432988")]),
        ("vtaiwan.uberx", [("40", "0.859745"), ("16", "0.801474"), ("7", "0.801179")]),
    ];
    for (conversation, best) in expected {
        let file = shared(&format!("polis/{conversation}/participants-votes.csv"));
        let items = items(&["--polis", &file, "--json"]);
        let mut consensus: Vec<(f64, &str)> = items
            .iter()
            .map(|item| (item["gac"]["polis"].as_f64().unwrap(), item["id"].as_str().unwrap()))
            .collect();
        consensus.sort_by(|a, b| b.0.total_cmp(&a.0));
        let shown: Vec<(&str, String)> =
            consensus.iter().take(3).map(|(value, id)| (*id, format!("{value:.6}"))).collect();
        assert_eq!(shown, best.map(|(id, value)| (id, value.to_owned())), "{conversation}");
    }
}
