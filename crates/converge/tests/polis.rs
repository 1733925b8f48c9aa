//! Against what production Polis answered: `polis/production` of the shared data holds
//! real conversations with their votes and the result that Polis itself returned.
//!
//! These files store agree as 1, like the exports and unlike the database they came
//! from; with the signs the other way round not one conversation would match.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

use std::{collections::BTreeMap, env, fs, path::PathBuf};

use comity_converge::{Positions, Roster, Rule, analyse};
use comity_domain::Stance;
use serde_json::Value;

fn production() -> PathBuf {
    let shared = env::var_os("COMITY_SHARED_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        PathBuf::from,
    );
    shared.join("polis/production")
}

fn json(path: PathBuf) -> Value {
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).unwrap()
}

/// Participant → group: a group holds base clusters, a base cluster participants.
fn groups(math: &Value) -> BTreeMap<u64, String> {
    let base = &math["base-clusters"];
    let ids = base["id"].as_array().unwrap().iter().map(|id| id.as_u64().unwrap());
    let members = base["members"].as_array().unwrap();
    let members: BTreeMap<u64, &Value> = ids.zip(members).collect();
    let mut group_of = BTreeMap::new();
    for group in math["group-clusters"].as_array().unwrap() {
        for cluster in group["members"].as_array().unwrap() {
            for participant in members[&cluster.as_u64().unwrap()].as_array().unwrap() {
                group_of.insert(participant.as_u64().unwrap(), group["id"].to_string());
            }
        }
    }
    group_of
}

#[test]
#[ignore = "needs the shared data: cargo xtask test"]
fn group_counts_and_consensus_equal_production() {
    let mut conversations = 0;
    let mut counts_compared = 0;
    for folder in fs::read_dir(production()).unwrap() {
        let folder = folder.unwrap().path();
        let math = json(folder.join("math-pca2.json"));
        let group_of = groups(&math);
        let mut roster = Roster::builder();
        for (participant, group) in &group_of {
            roster.join(&participant.to_string(), "polis", group).unwrap();
        }
        let roster = roster.build().unwrap();

        let mut positions = Positions::builder(&roster);
        let consensus = math["group-aware-consensus"].as_object().unwrap();
        for statement in consensus.keys() {
            positions.add_item(statement);
        }
        for vote in json(folder.join("votes.json")).as_array().unwrap() {
            let either = |long: &str, short: &str| {
                vote.get(long).or_else(|| vote.get(short)).and_then(Value::as_u64).unwrap()
            };
            let participant = either("participant_id", "pid");
            let stance = match vote["vote"].as_i64().unwrap() {
                1 => Stance::Support,
                0 => Stance::Neutral,
                -1 => Stance::Oppose,
                other => panic!("a vote of {other}"),
            };
            if group_of.contains_key(&participant) {
                let statement = either("statement_id", "tid").to_string();
                positions.push(&participant.to_string(), &statement, stance).unwrap();
            }
        }
        let positions = positions.build().unwrap();
        let analysis = analyse(&roster, &positions, &Rule::default());

        let mut compared = 0;
        for area in analysis.areas() {
            let Some(expected) = consensus.get(area.id()) else { continue };
            let (partition, gac) = area.gac().next().unwrap();
            assert_eq!(partition, "polis");
            let difference = (gac - expected.as_f64().unwrap()).abs();
            assert!(difference <= 1e-12, "{folder:?} {}: off by {difference:e}", area.id());
            compared += 1;
            for row in area.groups() {
                let votes = &math["group-votes"][row.group]["votes"][area.id()];
                let expected = ["A", "D", "S"].map(|key| votes[key].as_u64().unwrap());
                let counts = row.counts;
                let ours = [counts.support, counts.oppose, counts.expressed()].map(u64::from);
                assert_eq!(ours, expected, "{folder:?} statement {} {}", area.id(), row.group);
                counts_compared += 1;
            }
        }
        assert_eq!(compared, consensus.len());
        conversations += 1;
    }
    println!("{conversations} conversations, {counts_compared} group counts equal");
    assert!(conversations >= 3 && counts_compared >= 543);
}
