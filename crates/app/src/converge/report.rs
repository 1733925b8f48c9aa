//! The analysis for a reader at a terminal.

use std::fmt::Write;

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

/// The table, and below it what it rests on.
pub fn table(analysis: &Analysis<'_>, note: Option<&str>) -> String {
    let mut text = String::new();
    heading(&mut text, analysis);
    rows(&mut text, analysis);
    named(&mut text, "Objections", analysis, |area| area.objections().collect());
    named(&mut text, "Concerns", analysis, |area| area.concerns().collect());
    unknown(&mut text, analysis);
    notes(&mut text, note);
    text
}

/// A line of the report. Writing to a `String` cannot fail.
macro_rules! line {
    ($text:expr $(, $($argument:tt)*)?) => {{
        let _ = writeln!($text $(, $($argument)*)?);
    }};
}

fn heading(text: &mut String, analysis: &Analysis<'_>) {
    let roster = analysis.roster();
    line!(
        text,
        "Areas of potential convergence: {}, {}, {}; best first.",
        count(analysis.areas().len(), "item"),
        count(roster.len(), "participant"),
        count(roster.partitions().len(), "partition"),
    );
    for partition in roster.partitions() {
        let groups = roster.groups().filter(|group| roster.partition_of(*group) == partition);
        let groups: Vec<String> = groups
            .map(|group| format!("{} ({})", roster.group_name(group), roster.members(group)))
            .collect();
        wrapped(text, &format!("  {partition}: "), 4, &groups);
    }
    line!(text);
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn rows(text: &mut String, analysis: &Analysis<'_>) {
    let mut cells = vec![HEADER.map(str::to_owned)];
    for (rank, area) in (1..).zip(analysis.areas()) {
        let counts = area.counts();
        cells.push([
            format!("{rank}"),
            area.id().to_owned(),
            in_words(area.class()).to_owned(),
            bound(area.certain_floor()),
            bound(area.possible_ceiling()),
            bound(area.expressed_floor()),
            counts.oppose.to_string(),
            counts.concern.to_string(),
            counts.unknown.to_string(),
        ]);
    }
    let mut widths = [0; HEADER.len()];
    for row in &cells {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    for row in &cells {
        let mut written = String::new();
        for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
            let blanks = " ".repeat(width - cell.width());
            if column > 0 {
                written.push_str("  ");
            }
            // Numbers stand to the right, words to the left.
            if matches!(column, 0 | 6..) {
                written.push_str(&blanks);
                written.push_str(cell);
            } else {
                written.push_str(cell);
                written.push_str(&blanks);
            }
        }
        line!(text, "{}", written.trim_end());
    }
}

/// The share as a percentage, and the group that sets it.
fn bound(floor: Option<Floor<'_>>) -> String {
    match floor {
        Some(floor) => format!("{:>5.1} % {}", floor.value * 100.0, floor.group),
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
    text: &mut String,
    title: &str,
    analysis: &Analysis<'_>,
    who: impl Fn(&Area<'_>) -> Vec<ParticipantId>,
) {
    let mut any = false;
    for area in analysis.areas() {
        let who = who(&area);
        if who.is_empty() {
            continue;
        }
        if !any {
            line!(text, "\n{title}");
            any = true;
        }
        let mut names: Vec<String> =
            who.iter().take(NAMED).map(|id| analysis.roster().name(*id).to_owned()).collect();
        if who.len() > NAMED {
            names.push(format!("and {} more (--json names all)", who.len() - NAMED));
        }
        wrapped(text, &format!("  {} ({}): ", area.id(), who.len()), 4, &names);
    }
}

fn unknown(text: &mut String, analysis: &Analysis<'_>) {
    let mut any = false;
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
        if !any {
            line!(text, "\nGroups in which too few have expressed a position");
            any = true;
        }
        wrapped_by(text, &format!("  {}: ", area.id()), 4, &groups, "; ");
    }
}

fn notes(text: &mut String, note: Option<&str>) {
    line!(text);
    line!(
        text,
        "The certain floor counts who is unknown as not in support, the possible ceiling as in\n\
         support; the expressed floor is the smoothed rate among those who spoke. Each is the\n\
         lowest over all groups, and the group that sets it stands beside it. Silence, open to\n\
         it, wishes to know more and awaiting instructions are unknown."
    );
    if let Some(note) = note {
        line!(text, "Note: {note}.");
    }
}

fn wrapped(text: &mut String, start: &str, indent: usize, words: &[String]) {
    wrapped_by(text, start, indent, words, ", ");
}

/// `start` and then the words, broken to [`WIDTH`] with the next lines indented.
fn wrapped_by(text: &mut String, start: &str, indent: usize, words: &[String], comma: &str) {
    let mut written = start.to_owned();
    let mut fresh = true;
    for (at, word) in words.iter().enumerate() {
        let ending = if at + 1 < words.len() { comma } else { "" };
        if !fresh && written.width() + word.width() + ending.trim_end().width() > WIDTH {
            line!(text, "{}", written.trim_end());
            written = " ".repeat(indent);
        }
        written.push_str(word);
        written.push_str(ending);
        fresh = false;
    }
    line!(text, "{}", written.trim_end());
}
