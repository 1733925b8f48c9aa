//! `comity import letter FILE [--dry-run] [--json]`: reads a letter and prints
//! what it says. Nothing is saved here.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf};

use comity_outside::documents::{self, Refusal, Taken};
use comity_seal::sha256_hex;
use comity_words::letter::{self, Letter, Span};
use serde::Serialize;

/// Reads a Chair's letter from plain text, Markdown, Word (.docx) or PDF, in six
/// languages, and prints what it says, each value with its bytes in the file.
#[derive(Debug, clap::Args)]
pub struct ImportLetter {
    /// The letter: UTF-8 text, plain or Markdown, a Word document or a PDF with text.
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
    /// the file cannot be read or holds no text. The command ends with 2.
    pub fn run(&self) -> Result<String, String> {
        let name = self.file.display();
        let bytes = fs::read(&self.file).map_err(|error| {
            format!("{name}: cannot be read: {error}. Check the name of the file.")
        })?;
        let document = taken(&bytes, &name.to_string()).map_err(|why| format!("{name}: {why}."))?;
        let (text, document) = match document {
            Some(taken) => {
                let taken_out = TakenOut::of(&bytes, &taken);
                (taken.marked, Some(taken_out))
            }
            None => (decode(bytes).map_err(|reason| format!("{name}{reason}"))?, None),
        };
        let letter = letter::read(&text);
        let Some(document) = document else {
            return if self.json {
                letter.to_json().map_err(|error| format!("{name}: {error}"))
            } else {
                Ok(summary(&text, &letter))
            };
        };
        if self.json {
            let whole = WithDocument { letter: &letter, text_taken: document.with_text(text) };
            serde_json::to_string_pretty(&whole).map_err(|error| format!("{name}: {error}"))
        } else {
            Ok(format!("{}{}", document.row(), summary(&text, &letter)))
        }
    }
}

/// A Word document or PDF, read; none for a file of text, which is read below with the
/// place of each fault.
fn taken(bytes: &[u8], name: &str) -> Result<Option<Taken>, Refusal> {
    match documents::read(bytes, name) {
        Ok(taken) if taken.kind.is_taken_out() => Ok(Some(taken)),
        Ok(_) | Err(Refusal::Encoding) => Ok(None),
        // A file with a NUL byte among text is told with its place.
        Err(Refusal::OtherKind) if !looks_like_a_document(bytes) => Ok(None),
        Err(refusal) => Err(refusal),
    }
}

/// Whether a file begins as some format of documents does.
fn looks_like_a_document(bytes: &[u8]) -> bool {
    bytes.starts_with(b"{\\rtf") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

/// The letter, and the text its ranges refer to.
#[derive(Serialize)]
struct WithDocument<'l> {
    #[serde(flatten)]
    letter: &'l Letter,
    text_taken: TakenOut,
}

/// What was taken from a document.
#[derive(Serialize)]
struct TakenOut {
    /// `docx` or `pdf`.
    from: &'static str,
    /// SHA-256 of the file.
    file_sha256: String,
    /// What the document holds beside its text.
    left_out: BTreeMap<&'static str, usize>,
    /// The text that all ranges refer to.
    text: String,
}

impl TakenOut {
    fn of(bytes: &[u8], taken: &Taken) -> TakenOut {
        TakenOut {
            from: taken.kind.word(),
            file_sha256: sha256_hex(bytes),
            left_out: taken.left_out.iter().map(|(kind, count)| (kind.word(), *count)).collect(),
            text: String::new(),
        }
    }

    fn with_text(mut self, text: String) -> TakenOut {
        self.text = text;
        self
    }

    /// The first line of the table: what was read, and what is not in it.
    fn row(&self) -> String {
        let left: Vec<String> =
            self.left_out.iter().map(|(kind, count)| format!("{count} × {kind}")).collect();
        let left = if left.is_empty() {
            String::new()
        } else {
            format!("; not part of the text: {}", left.join(", "))
        };
        format!("{:<15} {:<10} from {}{left}\n", "text taken", "", self.from)
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
