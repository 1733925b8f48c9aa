//! Which crate may use which.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use toml::{Table, Value};

use crate::{none, read, root};

/// The dependency rules of the house: crate → those of ours it may use.
const MAY_USE: [(&str, &[&str]); 13] = [
    ("domain", &[]),
    ("words", &["domain"]),
    ("converge", &["domain"]),
    ("seal", &["domain"]),
    ("press", &["domain", "words"]),
    ("store", &["domain", "seal"]),
    ("outside", &["domain"]),
    ("acts", &["domain", "seal", "store", "outside"]),
    ("web", &["domain", "words", "store", "seal", "outside", "converge", "acts"]),
    // Holds the exercise world, which the binary's demonstration loads.
    ("testkit", &["domain", "words", "store", "seal", "outside", "converge", "acts", "web"]),
    (
        "app",
        &[
            "domain", "words", "converge", "seal", "press", "store", "outside", "acts", "web",
            "testkit",
        ],
    ),
    // Throws anything at whatever reads; part of no product.
    (
        "fuzz",
        &["domain", "words", "converge", "seal", "store", "outside", "acts", "web", "testkit"],
    ),
    ("xtask", &[]),
];

/// Others' crates that have one home, so that what they do is found in one place.
const HOME_OF: [(&str, &[&str]); 20] = [
    ("sqlx", &["store"]),
    ("sqlx-core", &["store"]),
    ("rustls-native-certs", &["app"]),
    ("webpki-roots", &["app"]),
    ("askama", &["web"]),
    ("fluent-bundle", &["words"]),
    ("icu", &["words"]),
    ("aws-lc-rs", &["seal", "outside"]),
    ("tower-http", &["web"]),
    ("clap", &["app"]),
    ("typst", &["press"]),
    ("typst-layout", &["press"]),
    ("typst-pdf", &["press"]),
    ("rlimit", &["app"]),
    ("webauthn-rs", &["outside"]),
    ("governor", &["web"]),
    ("landlock", &["outside"]),
    ("seccompiler", &["outside"]),
    ("age", &["seal"]),
    ("indicatif", &["app"]),
];

/// Each crate's folder name and manifest.
fn manifests() -> Result<BTreeMap<String, Table>> {
    let mut found = BTreeMap::new();
    for entry in root()?.join("crates").read_dir()? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let text = read(format!("crates/{name}/Cargo.toml"))?;
        found.insert(name, text.parse()?);
    }
    found.insert("xtask".to_owned(), read("xtask/Cargo.toml")?.parse()?);
    Ok(found)
}

/// The names in one table of dependencies.
fn names<'a>(manifest: &'a Table, table: &str) -> Vec<&'a str> {
    manifest
        .get(table)
        .and_then(Value::as_table)
        .map(|table| table.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

fn ours(name: &str) -> Option<&str> {
    name.strip_prefix("comity-")
}

#[test]
fn crates_use_only_what_the_house_allows() -> Result<()> {
    let rules = BTreeMap::from(MAY_USE);
    let mut found = Vec::new();
    for (name, manifest) in manifests()? {
        let allowed = rules
            .get(name.as_str())
            .with_context(|| format!("crates/{name} has no row in the table of {}", file!()))?;
        for table in ["dependencies", "build-dependencies", "dev-dependencies"] {
            for used in names(&manifest, table).into_iter().filter_map(ours) {
                // Tests of every crate may stand on the test kit, and on what it stands on.
                let for_tests = table == "dev-dependencies"
                    && (used == "testkit" || rules["testkit"].contains(&used));
                if !allowed.contains(&used) && !for_tests {
                    found.push(format!("{name} uses {used} in [{table}]"));
                }
            }
        }
    }
    none(&found, "a crate uses one that it may not (ARCHITECTURE.md, code map):")
}

#[test]
fn others_crates_stay_in_their_home() -> Result<()> {
    let homes = BTreeMap::from(HOME_OF);
    let mut found = Vec::new();
    for (name, manifest) in manifests()? {
        for used in names(&manifest, "dependencies") {
            if homes.get(used).is_some_and(|homes| !homes.contains(&name.as_str())) {
                found.push(format!("{name} depends on {used}"));
            }
        }
    }
    none(&found, "what these crates do has one home (see the table in this test):")
}

#[test]
fn every_crate_takes_lints_version_and_licence_from_the_workspace() -> Result<()> {
    let mut found = Vec::new();
    for (name, manifest) in manifests()? {
        let inherits = |path: [&str; 2]| {
            let mut at = manifest.get(path[0]);
            if !path[1].is_empty() {
                at = at.and_then(|table| table.get(path[1]));
            }
            at.and_then(|table| table.get("workspace")).and_then(Value::as_bool) == Some(true)
        };
        for path in [["lints", ""], ["package", "version"], ["package", "license"]] {
            if !inherits(path) {
                found.push(format!("{name}: {}", path.join(".")));
            }
        }
        for table in ["dependencies", "dev-dependencies", "build-dependencies"] {
            for (used, value) in manifest.get(table).and_then(Value::as_table).into_iter().flatten()
            {
                let from_workspace = value.get("workspace").and_then(Value::as_bool) == Some(true);
                if !from_workspace {
                    found.push(format!("{name}: {used} has a version of its own"));
                }
            }
        }
    }
    none(&found, "these come from the root Cargo.toml (`….workspace = true`):")
}

#[test]
fn the_lints_that_rules_rest_on_are_set() -> Result<()> {
    let manifest: Table = read("Cargo.toml")?.parse()?;
    let lint = |group: &str, name: &str| {
        let value = manifest.get("workspace")?.get("lints")?.get(group)?.get(name)?;
        value.as_str().map(str::to_owned)
    };
    let mut found = Vec::new();
    for (group, name) in [
        ("rust", "unsafe_code"),
        ("rust", "missing_docs"),
        ("clippy", "unwrap_used"),
        ("clippy", "expect_used"),
        ("clippy", "panic"),
        ("clippy", "disallowed_methods"),
    ] {
        match lint(group, name).as_deref() {
            Some("warn" | "deny" | "forbid") => {}
            _ => found.push(format!("{group}::{name}")),
        }
    }
    none(&found, "set these lints in [workspace.lints] (the lint stage denies warnings):")
}
