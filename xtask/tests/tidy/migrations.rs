//! The two engines' schemas are one.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::{none, read, root};

/// Migrations that say one thing to each engine: SQLite cannot change a check.
const SAID_TWICE: [&str; 2] = ["0015_expert.sql", "0028_withdrawn.sql"];

fn names(engine: &str) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in root()?.join("crates/store/migrations").join(engine).read_dir()? {
        found.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    Ok(found)
}

/// A migration's lines without the comment at its head, with one word for the types
/// that the engines name differently, and blanks put together (names of types differ
/// in length).
fn lines(engine: &str, name: &str) -> Result<Vec<String>> {
    let text = read(format!("crates/store/migrations/{engine}/{name}"))?;
    Ok(text
        .lines()
        .skip_while(|line| line.starts_with("--"))
        .map(|line| {
            let same = |word: &str| match word.trim_end_matches(',') {
                "UUID" | "BYTEA" => word.replace("UUID", "BLOB").replace("BYTEA", "BLOB"),
                _ => word.to_owned(),
            };
            line.split_whitespace().map(same).collect::<Vec<_>>().join(" ")
        })
        .collect())
}

#[test]
fn both_engines_have_the_same_migrations() -> Result<()> {
    let (sqlite, postgres) = (names("sqlite")?, names("postgres")?);
    assert_eq!(sqlite, postgres, "each migration is written for both engines");
    assert!(!sqlite.is_empty(), "no migrations were found");
    let mut found = Vec::new();
    for name in sqlite.iter().filter(|name| !SAID_TWICE.contains(&name.as_str())) {
        let (one, other) = (lines("sqlite", name)?, lines("postgres", name)?);
        for (index, (one, other)) in one.iter().zip(&other).enumerate() {
            if one != other {
                found.push(format!("{name}, {} lines under its head: {one} | {other}", index + 1));
            }
        }
        if one.len() != other.len() {
            found.push(format!("{name}: {} lines and {} lines", one.len(), other.len()));
        }
    }
    none(&found, "the engines differ in the types UUID and BYTEA (BLOB) and in nothing else:")
}
