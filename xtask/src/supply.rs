//! What the binary is made of (row 29): licences, sources, advisories, a bill of materials,
//! and a look for secrets in the tree and its history.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

use crate::{machine, rows::Said};

/// The exact version, so that two machines judge alike.
const CARGO_DENY: &str = "0.20.2";

/// Checks everything that can be checked without the network; gives the row's line.
pub fn check(root: &Path) -> Result<Said> {
    let began = Instant::now();
    let tool = cargo_deny()?;
    // It reads every package of the lock file, also those that only other machines build,
    // and may not ask the network itself.
    machine::run(Command::new("cargo").args(["fetch", "--locked"]).current_dir(root))?;
    let deny = |checks: &[&str]| {
        let mut command = Command::new(&tool);
        command.args(["--offline", "--workspace", "check"]).args(checks).current_dir(root);
        machine::run(&mut command)
    };
    deny(&["bans", "licenses", "sources"])?;
    let advisories = match advisories_date()? {
        Some(date) => {
            deny(&["advisories"])?;
            format!("advisories of {date} checked")
        }
        None => "advisories not checked: no local copy of the database".to_owned(),
    };
    let components = bill(root)?;
    let scan = secrets(root)?;
    ensure!(scan.found.is_empty(), "what looks like a secret: {:#?}", scan.found);
    Ok(Said::own(
        29,
        format!(
            "{components} components in the bill of materials, licences sources and bans hold, \
             {advisories}, {} files and {} commits searched, {} secrets found",
            scan.files,
            scan.commits,
            scan.found.len()
        ),
        began.elapsed().as_secs_f64() / 60.0,
    ))
}

/// The path of cargo-deny, installed when it is missing: into a folder of the user's
/// cache, because a fresh checkout should not build it again.
fn cargo_deny() -> Result<PathBuf> {
    let home = std::env::home_dir().context("the user has no home folder")?;
    let folder = home.join(".cache/comity-tools").join(format!("cargo-deny-{CARGO_DENY}"));
    let tool = folder.join("bin/cargo-deny");
    if !tool.exists() {
        // Unoptimised: it runs for seconds, and builds in half the time.
        machine::run(
            Command::new("cargo")
                .args(["install", "cargo-deny", "--locked", "--debug", "--quiet"])
                .args(["--version", CARGO_DENY, "--root"])
                .arg(&folder),
        )?;
    }
    Ok(tool)
}

/// The day of the newest advisory in the local copy that `cargo deny fetch` made, if there
/// is one.
fn advisories_date() -> Result<Option<String>> {
    let home = std::env::home_dir().context("the user has no home folder")?;
    let Ok(folders) = home.join(".cargo/advisory-dbs").read_dir() else { return Ok(None) };
    for folder in folders.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()) {
        let said = Command::new("git")
            .args(["log", "-1", "--format=%cs"])
            .current_dir(&folder)
            .output()?;
        let date = String::from_utf8_lossy(&said.stdout).trim().to_owned();
        if said.status.success() && !date.is_empty() {
            return Ok(Some(date));
        }
    }
    Ok(None)
}

/// Writes the bill of materials of the binary, in CycloneDX 1.5, to `target/`; gives the
/// number of components. What only tests or builds need is not in it.
pub fn bill(root: &Path) -> Result<usize> {
    let out = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform"])
        .arg("x86_64-unknown-linux-gnu")
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(out.status.success(), "cargo metadata: {}", out.status);
    let all: Value = serde_json::from_slice(&out.stdout)?;
    let packages: BTreeMap<&str, &Value> = list(&all, "/packages")
        .filter_map(|package| Some((package.get("id")?.as_str()?, package)))
        .collect();
    let nodes: BTreeMap<&str, &Value> = list(&all, "/resolve/nodes")
        .filter_map(|node| Some((node.get("id")?.as_str()?, node)))
        .collect();
    let name_of = |id: &str| packages.get(id).and_then(|package| package.get("name")?.as_str());
    let binary = nodes.keys().find(|id| name_of(id) == Some("comity")).context("no binary")?;
    let (mut reached, mut queue) = (BTreeSet::from([*binary]), vec![*binary]);
    while let Some(id) = queue.pop() {
        let Some(node) = nodes.get(id) else { continue };
        let normal = list(node, "/deps").filter(|dep| {
            list(dep, "/dep_kinds").any(|kind| kind.get("kind").is_some_and(Value::is_null))
        });
        for next in normal.filter_map(|dep| dep.get("pkg")?.as_str()) {
            if reached.insert(next) {
                queue.push(next);
            }
        }
    }
    let component = |id: &&str| {
        let package = packages.get(*id)?;
        let text = |name: &str| package.get(name).and_then(Value::as_str).unwrap_or_default();
        let (name, version) = (text("name"), text("version"));
        Some(json!({
            "type": "library",
            "name": name,
            "version": version,
            "purl": format!("pkg:cargo/{name}@{version}"),
            "licenses": [{ "expression": text("license").replace('/', " OR ") }],
        }))
    };
    let components: Vec<Value> =
        reached.iter().filter(|id| *id != binary).filter_map(component).collect();
    let count = components.len();
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "application", "name": "comity" } },
        "components": components,
    });
    let target = root.join("target");
    std::fs::create_dir_all(&target)?;
    std::fs::write(target.join("comity.cdx.json"), serde_json::to_vec_pretty(&bill)?)?;
    ensure!(count > 100, "only {count} components: is this the binary?");
    Ok(count)
}

fn list<'v>(value: &'v Value, at: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    value.pointer(at).and_then(Value::as_array).into_iter().flatten()
}

/// What looks like a secret, and how much was searched.
pub struct Scan {
    files: usize,
    commits: usize,
    found: Vec<String>,
}

/// What keys look like, in two halves each, so that this file is not found.
const SECRETS: [[&str; 2]; 5] = [
    ["BEGIN PRIVATE", " KEY-----"],
    ["BEGIN RSA PRIVATE", " KEY-----"],
    ["BEGIN EC PRIVATE", " KEY-----"],
    ["BEGIN OPENSSH PRIVATE", " KEY-----"],
    ["BEGIN PGP PRIVATE", " KEY BLOCK-----"],
];
/// An age identity is this and 58 letters and digits; a message may well name its head.
const AGE: [&str; 2] = ["AGE-SECRET", "-KEY-1"];
/// Files that hold nothing else.
const SECRET_FILES: [&str; 4] = ["root.key", ".pem", ".p12", "id_ed25519"];

fn looks_secret(text: &str) -> bool {
    let is_identity = |(at, head): (usize, &str)| {
        let rest = text.get(at + head.len()..).unwrap_or_default();
        rest.chars().take_while(|c| c.is_ascii_uppercase() || c.is_ascii_digit()).count() >= 40
    };
    SECRETS.iter().any(|halves| text.contains(&halves.concat()))
        || text.match_indices(&AGE.concat()).any(is_identity)
}

fn is_secret_file(path: &str) -> bool {
    SECRET_FILES.iter().any(|end| path.ends_with(end))
}

/// Looks through every file and every line that any commit ever added.
fn secrets(root: &Path) -> Result<Scan> {
    let mut scan = Scan { files: 0, commits: 0, found: Vec::new() };
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root).output()?;
    ensure!(listed.status.success(), "git ls-files: {}", listed.status);
    for path in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
        scan.files += 1;
        let text = std::fs::read(root.join(path)).unwrap_or_default();
        if is_secret_file(path) || looks_secret(&String::from_utf8_lossy(&text)) {
            scan.found.push(path.to_owned());
        }
    }
    let mut log = Command::new("git")
        .args(["log", "HEAD", "--patch", "--unified=0", "--no-color", "--format=commit %h"])
        .current_dir(root)
        .stdout(Stdio::piped())
        .spawn()?;
    let out = log.stdout.take().context("git has no output")?;
    let mut commit = String::new();
    for line in BufReader::new(out).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        if let Some(name) = line.strip_prefix("commit ") {
            scan.commits += 1;
            commit = name.to_owned();
        } else if let Some(path) = line.strip_prefix("+++ b/") {
            if is_secret_file(path) {
                scan.found.push(format!("{commit}: {path}"));
            }
        } else if line.starts_with('+') && looks_secret(&line) {
            scan.found.push(format!("{commit}: a line"));
        }
    }
    ensure!(log.wait()?.success(), "git log failed");
    Ok(scan)
}

/// Builds the binary twice, each in a folder of its own, and compares the two.
pub fn two_builds(root: &Path) -> Result<Said> {
    let began = Instant::now();
    let mut sums = Vec::new();
    for name in ["one", "two"] {
        let folder = root.join("target/two-builds").join(name);
        machine::run(
            Command::new("cargo")
                .args(["build", "--release", "--locked", "--package", "comity", "--target-dir"])
                .arg(&folder)
                .current_dir(root),
        )?;
        let said = Command::new("sha256sum").arg(folder.join("release/comity")).output()?;
        let line = String::from_utf8_lossy(&said.stdout).into_owned();
        let Some(sum) = line.split_whitespace().next() else { bail!("there is no binary") };
        sums.push(sum.to_owned());
    }
    std::fs::remove_dir_all(root.join("target/two-builds"))?;
    ensure!(sums[0] == sums[1], "two builds differ: {sums:?}");
    let minutes = began.elapsed().as_secs_f64() / 60.0;
    Ok(Said::own(29, format!("2 builds alike (sha256 {})", sums[0]), minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bill_names_what_the_binary_is_made_of() {
        let root = crate::root().unwrap();
        let count = bill(&root).unwrap();
        let text = std::fs::read(root.join("target/comity.cdx.json")).unwrap();
        let bill: Value = serde_json::from_slice(&text).unwrap();
        assert_eq!(list(&bill, "/components").count(), count);
        let lock = std::fs::read_to_string(root.join("Cargo.lock")).unwrap();
        for part in list(&bill, "/components") {
            let text = |name: &str| part.get(name).and_then(Value::as_str).unwrap_or_default();
            let (name, version) = (text("name"), text("version"));
            assert_eq!(text("purl"), format!("pkg:cargo/{name}@{version}"));
            let locked = format!("name = \"{name}\"\nversion = \"{version}\"");
            assert!(lock.contains(&locked), "{name} {version} is not what is built");
        }
        let named = |name: &str| {
            list(&bill, "/components").any(|part| part.get("name") == Some(&json!(name)))
        };
        for part in ["sqlx", "rustls", "typst", "webauthn-rs", "landlock", "comity-web"] {
            assert!(named(part), "{part}");
        }
        // What only tests stand on is in no product.
        assert!(!named("proptest") && !named("rcgen"));
    }

    #[test]
    fn keys_are_known_by_how_they_look() {
        for halves in SECRETS {
            assert!(looks_secret(&format!("+-----{}", halves.concat())));
        }
        assert!(looks_secret(&format!("{}{}", AGE.concat(), "Q".repeat(58))));
        assert!(!looks_secret(&format!("lines that begin with {}", AGE.concat())));
        assert!(is_secret_file("data/root.key") && !is_secret_file("crates/seal/src/key.rs"));
        assert!(!looks_secret("the root key lies beside the database"));
    }
}
