//! `comity import letter FILE [--dry-run] [--json]`: reads a letter and prints
//! what it says. Nothing is saved here.

use std::{fmt::Write as _, fs, path::PathBuf};

use comity_words::letter::{self, Letter, Span};

/// Reads a Chair's letter from plain text or Markdown, in six languages, and
/// prints what it says, each value with its bytes in the file.
#[derive(Debug, clap::Args)]
pub struct ImportLetter {
    /// The letter: UTF-8 text, plain or Markdown.
    pub file: PathBuf,
    /// Save nothing; without a data folder nothing is ever saved.
    #[arg(long)]
    pub dry_run: bool,
    /// Print JSON, as docs/letter-import.md describes it.
    #[arg(long)]
    pub json: bool,
}

impl ImportLetter {
    /// Reads the file and answers what to print.
    ///
    /// # Errors
    /// A sentence naming the file and, where there is one, line and byte, when
    /// the file cannot be read or is no UTF-8 text. The command ends with 2.
    pub fn run(&self) -> Result<String, String> {
        let name = self.file.display();
        let bytes = fs::read(&self.file).map_err(|error| {
            format!("{name}: cannot be read: {error}. Check the name of the file.")
        })?;
        let text = decode(bytes).map_err(|reason| format!("{name}{reason}"))?;
        let letter = letter::read(&text);
        if self.json {
            letter.to_json().map_err(|error| format!("{name}: {error}"))
        } else {
            Ok(summary(&text, &letter))
        }
    }
}

/// The file's text; else what is wrong with it, to be put after its name.
fn decode(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(", byte 0: this is UTF-16. Save the letter as UTF-8 text.".to_owned());
    }
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        let line = line_of(&bytes, at);
        return Err(format!(
            ", line {line}, byte {at}: a NUL byte; this is not a text file. Save the letter as UTF-8 text."
        ));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = line_of(error.as_bytes(), at);
        format!(", line {line}, byte {at}: not UTF-8. Save the letter as UTF-8 text.")
    })?;
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').is_empty() {
        return Err(": the file is empty. Give a file with the text of a letter.".to_owned());
    }
    Ok(text)
}

/// The line of a byte, counted from 1.
fn line_of(bytes: &[u8], at: usize) -> usize {
    1 + bytes[..at.min(bytes.len())].iter().filter(|&&byte| byte == b'\n').count()
}

/// The table a person reads: what, where (line), value.
fn summary(text: &str, letter: &Letter) -> String {
    // The starts of lines, so that each value finds its line quickly.
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1))
        .collect();
    let mut out = String::new();
    let mut row = |name: &str, span: Option<Span>, value: String| {
        let line = span.map_or_else(String::new, |span| {
            format!("line {}", starts.partition_point(|&start| start <= span.start))
        });
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{name:<15} {line:<10} {value}");
    };
    match &letter.date {
        Some(date) => row("date", Some(date.range), date.value.to_string()),
        None => row("date", None, "–".to_owned()),
    }
    if let Some(from) = &letter.from {
        for part in [&from.name, &from.capacity].into_iter().flatten() {
            row("from", Some(part.range), part.value.clone());
        }
    }
    if let Some(to) = &letter.to {
        row("to", Some(to.range), to.value.clone());
    }
    session(letter, &mut row);
    for deadline in &letter.deadlines {
        let date =
            deadline.date.map_or("no date that can be read".to_owned(), |date| date.to_string());
        row("deadline", Some(deadline.range), format!("{date}: {}", deadline.what));
    }
    for enclosure in &letter.enclosures {
        let name: Vec<&str> = [&enclosure.label, &enclosure.title]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let present = if enclosure.present { "in this file" } else { "not in this file" };
        row("enclosure", Some(enclosure.range), format!("{} ({present})", name.join(" – ")));
    }
    for relation in &letter.relations {
        row("relation", Some(relation.range), relation.quote.clone());
    }
    for quote in &letter.mandate_quotes {
        row("mandate", Some(quote.range), quote.text.clone());
    }
    for (title, topics) in [("topic", &letter.topics), ("paper topic", &letter.paper_topics)] {
        for topic in topics {
            let number =
                topic.number.as_ref().map(|number| format!("{number}. ")).unwrap_or_default();
            row(title, Some(topic.range), format!("{number}{}", topic.title));
        }
    }
    for question in &letter.questions {
        let number =
            question.number.as_ref().map(|number| format!("{number}. ")).unwrap_or_default();
        row("question", Some(question.range), format!("{number}{}", question.text));
    }
    if let Some(call) = &letter.paper_call {
        let due =
            call.deadline.as_ref().map_or("no deadline".to_owned(), |due| due.value.to_string());
        row("call for papers", Some(call.range), due);
    }
    for horizon in &letter.horizon {
        row("horizon", Some(horizon.range), format!("{} ({})", horizon.ordinal, horizon.text));
    }
    for entry in &letter.not_understood {
        row("not understood", Some(entry.range), format!("{}: {}", entry.why, entry.text));
    }
    for note in &letter.notes {
        row("note", note.range, note.text.clone());
    }
    out
}

fn session(letter: &Letter, row: &mut impl FnMut(&str, Option<Span>, String)) {
    let Some(session) = &letter.session else {
        row("session", None, "–".to_owned());
        return;
    };
    if let Some(name) = &session.name {
        row("session", Some(name.range), name.value.clone());
    }
    if let Some(kind) = &session.kind {
        let kind_name = match kind.value {
            letter::SessionKind::Formal => "formal",
            letter::SessionKind::Informal => "informal",
        };
        row("  kind", Some(kind.range), kind_name.to_owned());
    }
    if let (Some(starts), Some(ends)) = (&session.starts, &session.ends) {
        row("  from, to", Some(starts.range), format!("{} to {}", starts.value, ends.value));
    }
    if let Some(place) = &session.place {
        row("  place", Some(place.range), place.value.clone());
    }
}
