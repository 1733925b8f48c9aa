//! The analysis for a reader at a terminal.

use std::io::{self, Write};

use comity_converge::{Analysis, Area, Class, Floor, ParticipantId};
use unicode_width::UnicodeWidthStr;

/// Columns to which lists of names are broken.
const WIDTH: usize = 96;
/// Names listed before the rest is only counted: no body of States is larger, a public
/// conversation may be.
const NAMED: usize = 200;

const HEADER: [&str; 9] = [
    "",
    "item",
    "class",
    "certain floor",
    "possible ceiling",
    "expressed floor",
    "objections",
    "concerns",
    "unknown",
];

/// Writes the table, and below it what it rests on.
///
/// Written row by row: a table of many items need not be held in memory.
pub fn write(out: &mut impl Write, analysis: &Analysis<'_>, note: Option<&str>) -> io::Result<()> {
    heading(out, analysis)?;
    rows(out, analysis)?;
    named(out, "Objections", analysis, |area| area.objections().collect())?;
    named(out, "Concerns", analysis, |area| area.concerns().collect())?;
    unknown(out, analysis)?;
    notes(out, note)
}

fn heading(out: &mut impl Write, analysis: &Analysis<'_>) -> io::Result<()> {
    let roster = analysis.roster();
    writeln!(
        out,
        "Areas of potential convergence: {}, {}, {}; best first.",
        count(analysis.areas().len(), "item"),
        count(roster.len(), "participant"),
        count(roster.partitions().len(), "partition"),
    )?;
    for partition in roster.partitions() {
        let groups = roster.groups().filter(|group| roster.partition_of(*group) == partition);
        let groups: Vec<String> = groups
            .map(|group| format!("{} ({})", roster.group_name(group), roster.members(group)))
            .collect();
        list(out, &format!("  {partition}: "), &groups, ", ")?;
    }
    writeln!(out)
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn rows(out: &mut impl Write, analysis: &Analysis<'_>) -> io::Result<()> {
    let cells = || {
        let items = (1..).zip(analysis.areas()).map(|(rank, area)| cells_of(rank, &area));
        std::iter::once(HEADER.map(str::to_owned)).chain(items)
    };
    let mut widths = [0; HEADER.len()];
    for row in cells() {
        for (width, cell) in widths.iter_mut().zip(&row) {
            *width = cell.width().max(*width);
        }
    }
    for row in cells() {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
            let blanks = " ".repeat(width - cell.width());
            let gap = if column > 0 { "  " } else { "" };
            // Numbers stand to the right, words to the left.
            let (before, after) =
                if matches!(column, 0 | 6..) { (&*blanks, "") } else { ("", &*blanks) };
            line.extend([gap, before, cell, after]);
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn cells_of(rank: usize, area: &Area<'_>) -> [String; HEADER.len()] {
    let counts = area.counts();
    let partitions = area.roster().partitions().len();
    [
        rank.to_string(),
        area.id().to_owned(),
        in_words(area.class()).to_owned(),
        bound(area.certain_floor(), partitions),
        bound(area.possible_ceiling(), partitions),
        bound(area.expressed_floor(), partitions),
        counts.oppose.to_string(),
        counts.concern.to_string(),
        counts.unknown.to_string(),
    ]
}

/// The share as a percentage, and the group that sets it; its partition too where
/// several are declared and the group's own name does not say it.
fn bound(floor: Option<Floor<'_>>, partitions: usize) -> String {
    match floor {
        Some(Floor { value, partition, group }) if partitions > 1 && partition != group => {
            format!("{:>5.1} % {partition}: {group}", value * 100.0)
        }
        Some(Floor { value, group, .. }) => format!("{:>5.1} % {group}", value * 100.0),
        None => "    – no quorum".to_owned(),
    }
}

fn in_words(class: Class) -> &'static str {
    match class {
        Class::Convergent => "● convergent",
        Class::ConvergentWithChanges => "◐ convergent with changes",
        Class::BroadSupport => "◒ broad support",
        Class::BroadSupportObjectionsRemain => "◓ broad support, objections remain",
        Class::Divided => "◑ divided",
        Class::TooLittleKnown => "○ too little known",
    }
}

fn named(
    out: &mut impl Write,
    title: &str,
    analysis: &Analysis<'_>,
    who: impl Fn(&Area<'_>) -> Vec<ParticipantId>,
) -> io::Result<()> {
    let mut titled = false;
    for area in analysis.areas() {
        let who = who(&area);
        if who.is_empty() {
            continue;
        }
        if !titled {
            writeln!(out, "\n{title}")?;
            titled = true;
        }
        let mut names: Vec<String> =
            who.iter().take(NAMED).map(|id| analysis.roster().name(*id).to_owned()).collect();
        if who.len() > NAMED {
            names.push(format!("and {} more (--json names all)", who.len() - NAMED));
        }
        list(out, &format!("  {} ({}): ", area.id(), who.len()), &names, ", ")?;
    }
    Ok(())
}

fn unknown(out: &mut impl Write, analysis: &Analysis<'_>) -> io::Result<()> {
    let mut titled = false;
    for area in analysis.areas() {
        let groups: Vec<String> = area
            .groups_without_quorum()
            .map(|row| {
                let (said, members) = (row.counts.expressed(), row.counts.members());
                format!("{}, {}: {said} of {members}", row.partition, row.group)
            })
            .collect();
        if groups.is_empty() {
            continue;
        }
        if !titled {
            writeln!(out, "\nGroups in which too few have expressed a position")?;
            titled = true;
        }
        list(out, &format!("  {}: ", area.id()), &groups, "; ")?;
    }
    Ok(())
}

fn notes(out: &mut impl Write, note: Option<&str>) -> io::Result<()> {
    writeln!(
        out,
        "\nThe certain floor counts who is unknown as not in support, the possible ceiling as in\n\
         support; the expressed floor is the smoothed rate among those who spoke. Each is the\n\
         lowest over all groups, and the group that sets it stands beside it. Silence, open to\n\
         it, wishes to know more and awaiting instructions are unknown."
    )?;
    match note {
        Some(note) => writeln!(out, "Note: {note}."),
        None => Ok(()),
    }
}

/// `start` and then the words, broken to [`WIDTH`] with the next lines indented.
fn list(out: &mut impl Write, start: &str, words: &[String], comma: &str) -> io::Result<()> {
    let mut line = start.to_owned();
    for (at, word) in words.iter().enumerate() {
        let ending = if at + 1 < words.len() { comma } else { "" };
        if at > 0 && line.width() + word.width() + ending.trim_end().width() > WIDTH {
            writeln!(out, "{}", line.trim_end())?;
            line = "    ".to_owned();
        }
        line.extend([word, ending]);
    }
    writeln!(out, "{}", line.trim_end())
}
