//! Texts that the program asks for exist, and texts that exist are asked for.
//!
//! A key is seen in calls such as `.t("key")`, `.n("key", …)`, `.with1("key", …)`
//! and `key("key")` in templates and Rust code. A key that is put together at
//! run time carries a comment in the English catalogue, on itself or on its
//! group: `# dynamic: used by …`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use comity_words::Language;

use crate::reading::{Message, read};

const CALLS: [&str; 7] = [".t(", ".n(", ".with1(", ".with2(", ".with3(", ".with(", "key("];

/// A call with a literal key.
#[derive(Debug, PartialEq)]
struct Use {
    call: &'static str,
    key: String,
    /// The name of the variable, where the call has one literal name.
    name: Option<String>,
}

/// The literal at the start of the text, if it reads like a key.
fn literal(text: &str) -> Option<&str> {
    let inside = text.trim_start().strip_prefix('"')?;
    let (value, _) = inside.split_once('"')?;
    let is_key = value.starts_with(|first: char| first.is_ascii_lowercase())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_key.then_some(value)
}

fn uses(source: &str) -> Vec<Use> {
    let mut found = Vec::new();
    for call in CALLS {
        for (at, _) in source.match_indices(call) {
            // `key(` must be a word of its own, not the end of `monkey(`.
            let before = source[..at].chars().next_back();
            if call == "key(" && before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let rest = &source[at + call.len()..];
            if let Some(key) = literal(rest) {
                let name = match call {
                    ".n(" => Some("n".to_owned()),
                    ".with1(" => rest
                        .trim_start()
                        .get(key.len() + 2..)
                        .and_then(|rest| rest.trim_start().strip_prefix(','))
                        .and_then(literal)
                        .map(str::to_owned),
                    _ => None,
                };
                found.push(Use { call, key: key.to_owned(), name });
            }
        }
    }
    found
}

/// Every literal that reads like a key.
fn literals(source: &str) -> Vec<String> {
    source
        .match_indices('"')
        .filter_map(|(at, _)| literal(&source[at..]))
        .map(str::to_owned)
        .collect()
}

/// What is wrong with a call, given the English message.
fn objection(used: &Use, message: Option<&Message>) -> Option<String> {
    let Some(message) = message else { return Some("is not in the English catalogue".into()) };
    let wanted = match (used.call, &used.name) {
        (".t(" | "key(", _) if used.call == ".t(" => BTreeSet::new(),
        (_, Some(name)) => BTreeSet::from([name.clone()]),
        _ => return None,
    };
    (wanted != message.variables)
        .then(|| format!("is given {wanted:?} but has the variables {:?}", message.variables))
}

fn files_below(folder: &Path, into: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, into);
        } else if path
            .extension()
            .is_some_and(|e| ["rs", "html", "txt", "xml"].iter().any(|x| e == *x))
        {
            into.push(path);
        }
    }
}

fn program() -> Vec<(PathBuf, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for each in fs::read_dir(&crates).expect("the folder of crates").flatten() {
        files_below(&each.path().join("src"), &mut files);
        files_below(&each.path().join("templates"), &mut files);
    }
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("source files are UTF-8");
            (path, text)
        })
        .collect()
}

#[test]
fn every_key_the_program_uses_exists_and_gets_its_variables() {
    let (english, _) = read(Language::En);
    let mut problems = BTreeMap::new();
    for (path, source) in program() {
        for used in uses(&source) {
            if let Some(objection) = objection(&used, english.get(&used.key)) {
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                problems.insert((file, used.key.clone()), format!("{used:?} {objection}"));
            }
        }
    }
    let list: Vec<_> = problems.iter().map(|((f, _), text)| format!("{f}: {text}")).collect();
    assert!(list.is_empty(), "calls with a wrong key: {}\n{}", list.len(), list.join("\n"));
}

#[test]
fn every_english_key_is_used() {
    let (english, _) = read(Language::En);
    // A key may travel as an argument (of a template's macro, of a fault) before it is
    // asked for, so any literal of the program that reads like a key counts.
    let mut used: BTreeSet<String> =
        program().iter().flat_map(|(_, source)| literals(source)).collect();
    used.extend(english.values().flat_map(|message| message.references.clone()));
    let list: Vec<_> = english
        .iter()
        .filter(|(key, message)| !message.is_dynamic && !used.contains(*key))
        .map(|(key, message)| format!("{}.ftl: {key}", message.file))
        .collect();
    assert!(list.is_empty(), "texts that nothing uses: {}\n{}", list.len(), list.join("\n"));
}

#[test]
fn the_scanner_sees_calls_as_they_are_written() {
    let seen =
        uses("{{ w.t(\"nav-today\") }} w\n.with1(\n \"time-yours\", \"time\", x) monkey(\"a\")");
    let keys: Vec<_> = seen.iter().map(|used| (used.call, used.key.as_str())).collect();
    assert_eq!(keys, [(".t(", "nav-today"), (".with1(", "time-yours")]);
    assert_eq!(seen[1].name.as_deref(), Some("time"));
    assert!(uses("stmt.with(subscriber)").is_empty());

    let (english, _) = read(Language::En);
    let of = |source| {
        let used = uses(source).pop().expect("a call");
        objection(&used, english.get(&used.key))
    };
    assert_eq!(of("w.t(\"nav-today\")"), None);
    assert!(of("w.t(\"no-such-key\")").is_some());
    assert!(of("w.t(\"time-yours\")").is_some(), "a variable is missing");
    assert!(of("w.with1(\"time-yours\", \"hour\", x)").is_some(), "a variable has another name");
    assert_eq!(of("key(\"time-yours\")"), None);
}
