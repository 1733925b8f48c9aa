//! The export of a Polis conversation: one row per participant, one column per statement.

use std::{collections::HashMap, path::Path};

use comity_converge::{DraftItem, ParticipantId, Positions, Roster, RosterError};
use comity_domain::Stance;

use super::{
    Input, Trouble,
    sheet::{Rows, Sheet, quote},
};

/// The name of the one partition.
const PARTITION: &str = "polis";

/// Reads a `participants-votes.csv`. A participant without a `group-id` is in no group
/// and not counted; the note says how many.
pub fn read(path: &Path) -> Result<Input, Trouble> {
    take(&Sheet::read(path)?)
}

/// The same of its sheet.
pub fn take(sheet: &Sheet) -> Result<Input, Trouble> {
    let mut rows = sheet.rows()?;
    let statements = statements(&rows)?;
    let participant = rows.column("participant")?;
    let group = rows.column("group-id")?;

    let mut roster = Roster::builder();
    let mut lines: HashMap<String, usize> = HashMap::new();
    // Votes keep the number of their participant until the roster has put all in order.
    let mut names: Vec<String> = Vec::new();
    let mut votes: Vec<(usize, usize, Stance)> = Vec::new();
    let mut row = 0;
    let mut outside = 0;
    while rows.next()? {
        let who = rows.value(participant)?;
        if let Some(first) = lines.insert(who.to_owned(), row) {
            let line = rows.line_of_row(first)?;
            return Err(rows.trouble(format!(
                "participant {} stands in line {line} already: keep one row",
                quote(who)
            )));
        }
        row += 1;
        let group = rows.optional(group)?;
        let counted = !group.is_empty();
        if counted {
            roster
                .join(who, PARTITION, group)
                .map_err(|error: RosterError| rows.trouble(error.to_string()))?;
        } else {
            outside += 1;
        }
        for column in statements.clone() {
            if let Some(stance) = vote(&rows, column)?
                && counted
            {
                votes.push((names.len(), column - statements.start, stance));
            }
        }
        if counted {
            names.push(who.to_owned());
        }
    }
    if row == 0 {
        return Err(sheet.trouble("there is a header and no row: add at least one"));
    }
    if names.is_empty() {
        return Err(sheet.trouble(
            "no participant has a group-id: export the conversation after Polis has found groups",
        ));
    }
    let roster = roster.build().map_err(|error| sheet.trouble(error.to_string()))?;
    let known: Option<Vec<ParticipantId>> =
        names.iter().map(|name| roster.participant(name)).collect();
    let known = known.unwrap_or_default();
    let mut positions = Positions::builder(&roster);
    let items: Vec<DraftItem> =
        rows.header()[statements].iter().map(|id| positions.add_item(id)).collect();
    for (who, item, stance) in votes {
        positions.push_known(known[who], items[item], stance);
    }
    let positions = positions.build().map_err(|error| sheet.trouble(error.to_string()))?;
    let note = (outside > 0)
        .then(|| format!("{outside} of {row} participants have no group-id and are not counted"));
    Ok(Input { roster, positions, note })
}

/// The columns of the statements: from the first header that is a number to the end.
fn statements(rows: &Rows<'_>) -> Result<std::ops::Range<usize>, Trouble> {
    let header = rows.header();
    let is_number = |name: &String| !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    let Some(first) = header.iter().position(is_number) else {
        return Err(rows.trouble(
            "no column is named by a statement's number: give a Polis participants-votes.csv",
        ));
    };
    let mut seen = HashMap::new();
    for (column, name) in header.iter().enumerate().skip(first) {
        if !is_number(name) {
            let name = quote(name);
            return Err(rows.trouble(format!(
                "the column {name} stands among the statements: put it before the first of them"
            )));
        }
        if seen.insert(name, column).is_some() {
            return Err(rows.trouble(format!("two columns are statement {name}: keep one")));
        }
    }
    Ok(first..header.len())
}

/// Agree 1, pass 0, disagree −1; empty is not seen.
fn vote(rows: &Rows<'_>, column: usize) -> Result<Option<Stance>, Trouble> {
    match rows.optional(column)? {
        "" => Ok(None),
        "1" => Ok(Some(Stance::Support)),
        "0" => Ok(Some(Stance::Neutral)),
        "-1" => Ok(Some(Stance::Oppose)),
        other => Err(rows.trouble(format!(
            "{} is not a vote on statement {}: use 1, 0, -1, or leave it empty",
            quote(other),
            rows.header()[column]
        ))),
    }
}
