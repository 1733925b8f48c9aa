//! What shows that a row holds: a test, or a part of a document.

use std::path::Path;

use anyhow::{Result, bail};

use super::Row;

/// A test, or a part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// `FILE::NAME`: a test function, or a browser test by its title.
    Test {
        /// The file, from the root of the project.
        file: String,
        /// The function, or the title.
        name: String,
    },
    /// `FILE#HEADING`.
    Document {
        /// The file, from the root of the project.
        file: String,
        /// The words of the heading.
        heading: String,
    },
}

impl Evidence {
    /// Reads one piece of evidence.
    ///
    /// # Errors
    /// When it is neither a test nor a part of a document.
    pub fn read(text: &str) -> Result<Evidence> {
        if let Some((file, name)) = text.split_once("::") {
            return Ok(Evidence::Test { file: file.to_owned(), name: name.to_owned() });
        }
        match text.split_once('#') {
            Some((file, heading)) if file.ends_with(".md") => {
                Ok(Evidence::Document { file: file.to_owned(), heading: heading.to_owned() })
            }
            _ => bail!("“{text}” is no evidence: FILE::TEST, or FILE.md#HEADING"),
        }
    }

    fn stands(&self, root: &Path) -> bool {
        let (Evidence::Test { file, .. } | Evidence::Document { file, .. }) = self;
        let Ok(text) = std::fs::read_to_string(root.join(file)) else { return false };
        match self {
            Evidence::Test { name, .. } if file.ends_with(".rs") => {
                tests_of(&text).any(|test| test == name)
            }
            Evidence::Test { name, .. } => titles_of(&text).any(|title| title == name),
            Evidence::Document { heading, .. } => headings_of(&text).any(|found| found == heading),
        }
    }
}

/// The evidence that is named in the table and is not in the tree.
pub fn missing(root: &Path, rows: &[Row]) -> Vec<String> {
    let mut found = Vec::new();
    for row in rows {
        for evidence in row.evidence.iter().filter(|evidence| !evidence.stands(root)) {
            let what = match evidence {
                Evidence::Test { file, name } => format!("no test {name} in {file}"),
                Evidence::Document { file, heading } => format!("no heading “{heading}” in {file}"),
            };
            found.push(format!("{}: {what}", row.id));
        }
    }
    found
}

/// The names of the test functions of a Rust file.
pub(super) fn tests_of(text: &str) -> impl Iterator<Item = &str> {
    let mut is_test = false;
    text.lines().filter_map(move |line| {
        let line = line.trim_start();
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            is_test = true;
            return None;
        }
        // Other attributes and remarks may stand between.
        if !is_test || line.starts_with(['#', '/']) {
            return None;
        }
        is_test = false;
        let rest = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ")?;
        rest.split(['(', '<']).next()
    })
}

/// The titles of the browser tests of a file.
fn titles_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (_, rest) = line.split_once("test(")?;
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
        rest[1..].split(quote).next()
    })
}

/// The headings of a document, without its pieces of code.
fn headings_of(text: &str) -> impl Iterator<Item = &str> {
    let mut in_code = false;
    text.lines().filter_map(move |line| {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        let heading = line.trim_start_matches('#');
        (!in_code && heading.len() < line.len()).then(|| heading.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_titles_and_headings_are_found_and_nothing_like_them() {
        let rust = "#[test]\n#[ignore = \"x\"]\nfn one() {}\nfn none() {}\n    #[tokio::test]\n    \
                    async fn two() -> Result<()> {\n#[test]\nconst X: u8 = 0;\nfn three() {}";
        assert_eq!(tests_of(rust).collect::<Vec<_>>(), ["one", "two"]);
        let script = "test('a, b', async (t) => {\n  await t.test(`c`, () => {});\n// a test";
        assert_eq!(titles_of(script).collect::<Vec<_>>(), ["a, b", "c"]);
        let page = "# Top\nwords # no\n```sh\n# remark\n```\n## Below it\n";
        assert_eq!(headings_of(page).collect::<Vec<_>>(), ["Top", "Below it"]);
    }
}
