//! The table of who may do what, as `table.txt` has it.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use axum::http::Method;
use comity_testkit::planted::Who;

const TABLE: &str = include_str!("table.txt");

/// A row: what is asked of whom, and what each gets.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its line in the file.
    pub line: usize,
    pub method: Method,
    /// As the router has it, with captures.
    pub path: String,
    /// The third column.
    pub about: String,
    /// In the order of [`Who::ALL`].
    pub cells: Vec<char>,
    /// The form is kept for whoever's session lapsed and may send the form of this path.
    pub kept: Option<String>,
    /// About something that the whole body shares.
    pub of_body: bool,
}

/// What stands in addresses, by kind and variant.
pub type Places = BTreeMap<(&'static str, &'static str), String>;

impl Row {
    /// The expected cell.
    pub fn cell(&self, who: Who) -> char {
        self.cells.get(who as usize).copied().unwrap_or('?')
    }

    /// Whether it is about something that can be there or not.
    pub fn has_object(&self) -> bool {
        self.about != "-"
    }

    /// Whether it stands in a session.
    pub fn is_in_session(&self) -> bool {
        self.path.contains("{session}")
    }

    /// Its address in a session, in English.
    pub fn address(&self, places: &Places, session: &str) -> Result<String> {
        let mut address = self.path.replace("{language}", "en").replace("{session}", session);
        for fill in self.about.split(',').filter(|fill| *fill != "-" && !fill.starts_with('+')) {
            if fill.starts_with('?') {
                address.push_str(&query(places, fill)?);
                continue;
            }
            let (capture, value) = fill.split_once('=').context("capture=variant")?;
            let value = worth(places, capture, value)?;
            let hole = format!("{{{capture}}}");
            ensure!(address.contains(&hole), "line {}: no {hole} in {}", self.line, self.path);
            address = address.replace(&hole, &value);
        }
        ensure!(!address.contains('{'), "line {}: not filled: {address}", self.line);
        Ok(address)
    }

    /// What its form carries besides what is typed: name and value.
    pub fn carried(&self, places: &Places) -> Result<Vec<(String, String)>> {
        let fills = self.about.split(',').filter_map(|fill| fill.strip_prefix('+'));
        fills
            .map(|fill| {
                let (name, value) = fill.split_once('=').context("name=value")?;
                Ok((name.to_owned(), worth(places, name, value)?))
            })
            .collect()
    }

    /// For messages.
    pub fn name(&self) -> String {
        format!("table.txt:{}: {} {} {}", self.line, self.method, self.path, self.about)
    }
}

/// What `kind/variant`, `variant` or `=literal` stands for.
fn worth(places: &Places, name: &str, value: &str) -> Result<String> {
    match value.strip_prefix('=') {
        Some(literal) => Ok(literal.to_owned()),
        None => place(places, value.split_once('/').unwrap_or((name, value))),
    }
}

/// A query, with `{kind/variant}` in it filled.
fn query(places: &Places, text: &str) -> Result<String> {
    let Some((before, rest)) = text.split_once('{') else { return Ok(text.to_owned()) };
    let (hole, after) = rest.split_once('}').context("an end of {kind/variant}")?;
    let value = place(places, hole.split_once('/').context("kind/variant")?)?;
    Ok(format!("{before}{value}{after}"))
}

/// What stands for something in an address.
pub fn place(places: &Places, (kind, variant): (&str, &str)) -> Result<String> {
    if variant == "absent" {
        return Ok("00000000-0000-7000-8000-000000000000".to_owned());
    }
    let found = places.iter().find(|((one, other), _)| *one == kind && *other == variant);
    let (_, value) = found.with_context(|| format!("nothing planted as {kind}/{variant}"))?;
    Ok(value.clone())
}

/// The whole table.
pub fn rows() -> Result<Vec<Row>> {
    let lines = TABLE.lines().zip(1..);
    lines.filter(|(text, _)| !text.is_empty() && !text.starts_with('#')).map(read).collect()
}

fn read((text, line): (&str, usize)) -> Result<Row> {
    let mut parts = text.split_whitespace();
    let mut next = || parts.next().with_context(|| format!("table.txt:{line}: too short"));
    let method = next()?.parse()?;
    let path = whole(next()?);
    let about = next()?.to_owned();
    let mut cells = Vec::new();
    while cells.len() < Who::ALL.len() {
        cells.extend(next()?.chars());
    }
    ensure!(cells.len() == Who::ALL.len(), "table.txt:{line}: not a cell for each");
    let (mut kept, mut of_body) = (None, false);
    for flag in parts {
        match flag {
            "kept" => kept = Some(path.clone()),
            "body" => of_body = true,
            other => match other.strip_prefix("kept=") {
                Some(path) => kept = Some(whole(path)),
                None => bail!("table.txt:{line}: {other}"),
            },
        }
    }
    Ok(Row { line, method, path, about, cells, kept, of_body })
}

/// A path as the router has it.
fn whole(path: &str) -> String {
    match path.strip_prefix('S') {
        Some(rest) => format!("/{{language}}/s/{{session}}{rest}"),
        None => path.to_owned(),
    }
}

/// An address of the router as the table writes it: what is named by its content has no
/// name that lasts.
pub fn lasting(path: &str) -> String {
    match (path.strip_prefix("/assets/comity."), path.rsplit_once('.')) {
        (Some(_), Some((_, ending))) => format!("/assets/comity.*.{ending}"),
        _ => path.to_owned(),
    }
}
