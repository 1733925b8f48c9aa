//! Positions and groups from two CSV files.

use std::path::Path;

use comity_converge::{Positions, PositionsError, Roster, RosterError};
use comity_domain::Stance;

use super::{
    Input, Trouble,
    sheet::{Rows, Sheet, quote},
};

/// Reads both files.
///
/// # Errors
/// The first thing that is wrong, with file and line.
pub fn read(positions: &Path, groups: &Path) -> Result<Input, Trouble> {
    let groups = Sheet::read(groups)?;
    let roster = read_roster(&groups)?;
    with(&Sheet::read(positions)?, &groups, roster)
}

/// The same of both sheets.
pub fn take(positions: &Sheet, groups: &Sheet) -> Result<Input, Trouble> {
    with(positions, groups, read_roster(groups)?)
}

fn with(positions: &Sheet, groups: &Sheet, roster: Roster) -> Result<Input, Trouble> {
    let positions = read_positions(positions, &roster, groups.name())?;
    Ok(Input { roster, positions, note: None })
}

fn read_roster(sheet: &Sheet) -> Result<Roster, Trouble> {
    let mut rows = sheet.rows()?;
    let participant = rows.column("participant")?;
    let partition = rows.column("partition")?;
    let group = rows.column("group")?;
    let mut roster = Roster::builder();
    let mut any = false;
    while rows.next()? {
        any = true;
        let (who, of, to) = (rows.value(participant)?, rows.value(partition)?, rows.value(group)?);
        roster.join(who, of, to).map_err(|error| {
            let what = match error {
                RosterError::InAnotherGroup { participant, partition, group } => format!(
                    "{} is in group {} of partition {} already: keep one of the two rows, or \
                     make one group a partition of its own",
                    quote(&participant),
                    quote(&group),
                    quote(&partition),
                ),
                RosterError::Repeated { participant, group, .. } => format!(
                    "{} was put into group {} before: take this row out",
                    quote(&participant),
                    quote(&group),
                ),
                other @ RosterError::InNoPartition { .. } => other.to_string(),
            };
            rows.trouble(what)
        })?;
    }
    if !any {
        return Err(only_header(sheet));
    }
    roster.build().map_err(|error| sheet.trouble(error.to_string()))
}

fn read_positions(sheet: &Sheet, roster: &Roster, groups: &str) -> Result<Positions, Trouble> {
    let mut rows = sheet.rows()?;
    let participant = rows.column("participant")?;
    let item = rows.column("item")?;
    let position = rows.column("position")?;
    let mut positions = Positions::builder(roster);
    let mut any = false;
    while rows.next()? {
        any = true;
        let who = rows.value(participant)?;
        let Some(known) = roster.participant(who) else {
            return Err(rows.trouble(format!(
                "{} is in no group of {groups}: add it there, or take this row out",
                quote(who)
            )));
        };
        let on = positions.add_item(rows.value(item)?);
        positions.push_known(known, on, stance(&rows, rows.value(position)?)?);
    }
    if !any {
        return Err(only_header(sheet));
    }
    positions.build().or_else(|error| match error {
        PositionsError::Repeated { participant, item, first, second } => {
            let what = format!(
                "{} has a position on {} in line {} already: keep the one that holds",
                quote(&participant),
                quote(&item),
                rows.line_of_row(first)?
            );
            Err(rows.trouble_at(second, what)?)
        }
        other @ PositionsError::UnknownParticipant { .. } => Err(sheet.trouble(other.to_string())),
    })
}

fn only_header(sheet: &Sheet) -> Trouble {
    sheet.trouble("there is a header and no row: add at least one")
}

/// The word in its one spelling, or as people write it: `Support with changes`.
fn stance(rows: &Rows<'_>, word: &str) -> Result<Stance, Trouble> {
    if let Ok(stance) = word.parse() {
        return Ok(stance);
    }
    word.to_lowercase().replace([' ', '_'], "-").parse().map_err(|_| {
        let words = Stance::ALL.iter().map(|stance| stance.word()).collect::<Vec<_>>().join(", ");
        rows.trouble(format!("{} is not a position: use one of {words}", quote(word)))
    })
}
