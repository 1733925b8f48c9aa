//! What a document is made of, and its two texts: as people read it, and with the
//! signs by which the reader of letters finds headings and tables.

use std::fmt::Write as _;

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, with its level from 1 and its number as shown.
    Heading {
        /// 1 is the highest.
        level: u8,
        /// The automatic number, such as “II.”.
        label: String,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its words; soft breaks are line ends.
        text: String,
        /// Whether all of it is bold, as headings made by hand are.
        bold: bool,
    },
    /// An item of a list.
    Item {
        /// Its number or bullet as shown.
        label: String,
        /// How deep it lies, from 0.
        depth: usize,
        /// Its words.
        text: String,
    },
    /// A row of a table.
    Row(Vec<String>),
    /// A note, shown at the end under its number.
    Note {
        /// Its number, from 1.
        number: usize,
        /// Its words.
        text: String,
    },
}

/// What is in a document and not in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// Pictures.
    Picture,
    /// Charts and diagrams.
    Chart,
    /// Formulas and other objects without text.
    Object,
    /// Comments.
    Comment,
    /// Headers and footers of pages.
    Header,
    /// Passages marked as hidden.
    Hidden,
    /// Signs of a picture font.
    Symbol,
    /// Numbers that only Word computes.
    Field,
}

impl LeftOut {
    /// The key of its text in `words`, which counts (`$n`).
    pub const fn key(self) -> &'static str {
        match self {
            LeftOut::Picture => "documents-left-pictures",
            LeftOut::Chart => "documents-left-charts",
            LeftOut::Object => "documents-left-objects",
            LeftOut::Comment => "documents-left-comments",
            LeftOut::Header => "documents-left-headers",
            LeftOut::Hidden => "documents-left-hidden",
            LeftOut::Symbol => "documents-left-symbols",
            LeftOut::Field => "documents-left-fields",
        }
    }

    /// The word for it in drafts and in `--json`.
    pub const fn word(self) -> &'static str {
        match self {
            LeftOut::Picture => "picture",
            LeftOut::Chart => "chart",
            LeftOut::Object => "object",
            LeftOut::Comment => "comment",
            LeftOut::Header => "header",
            LeftOut::Hidden => "hidden",
            LeftOut::Symbol => "symbol",
            LeftOut::Field => "field",
        }
    }

    /// All of them, in the order in which they are told.
    pub const ALL: [LeftOut; 8] = [
        LeftOut::Picture,
        LeftOut::Chart,
        LeftOut::Object,
        LeftOut::Comment,
        LeftOut::Header,
        LeftOut::Hidden,
        LeftOut::Symbol,
        LeftOut::Field,
    ];
}

impl Block {
    /// Its words on their own, for the cell of a table or a note.
    pub(super) fn words(&self) -> String {
        match self {
            Block::Heading { label, text, .. } | Block::Item { label, text, .. } => {
                labelled(label, text)
            }
            Block::Paragraph { text, .. } => text.clone(),
            Block::Row(cells) => cells.join(" | "),
            Block::Note { number, text } => format!("[{number}] {text}"),
        }
    }
}

fn labelled(label: &str, text: &str) -> String {
    if label.is_empty() { text.to_owned() } else { format!("{label} {text}") }
}

/// A document's blocks, to be written.
pub(super) struct Blocks<'b>(pub &'b [Block]);

impl Blocks<'_> {
    /// As people read it: a blank line between paragraphs, none between the items of a
    /// list, the rows of a table or the notes.
    pub fn plain(&self) -> String {
        self.written(|block, out| match block {
            Block::Item { label, depth, text } => {
                indented(out, *depth, &labelled(label, text));
            }
            other => out.push_str(&other.words()),
        })
    }

    /// As people read it, but with headings marked, as papers keep them.
    pub fn headed(&self) -> String {
        self.written(|block, out| match block {
            Block::Heading { level, label, text } => heading(out, *level, &labelled(label, text)),
            Block::Item { label, depth, text } => {
                indented(out, *depth, &labelled(label, text));
            }
            other => out.push_str(&other.words()),
        })
    }

    /// The same, marked as in Markdown.
    pub fn marked(&self) -> String {
        self.written(|block, out| match block {
            Block::Heading { level, label, text } => heading(out, *level, &labelled(label, text)),
            Block::Paragraph { text, bold: true } if !text.contains(['\n', '*']) => {
                let _ = write!(out, "**{text}**");
            }
            Block::Item { label, depth, text } => {
                indented(out, *depth, &labelled(label, text));
            }
            Block::Row(cells) => {
                let cells: Vec<String> = cells.iter().map(|cell| cell.replace('\n', " ")).collect();
                let _ = write!(out, "| {} |", cells.join(" | "));
            }
            other => out.push_str(&other.words()),
        })
    }

    fn written(&self, write_one: impl Fn(&Block, &mut String)) -> String {
        let mut out = String::new();
        let mut before: Option<&Block> = None;
        for block in self.0 {
            out.push_str(match (before, block) {
                (None, _) => "",
                (Some(Block::Item { .. }), Block::Item { .. })
                | (Some(Block::Row(_)), Block::Row(_))
                | (Some(Block::Note { .. }), Block::Note { .. }) => "\n",
                _ => "\n\n",
            });
            write_one(block, &mut out);
            before = Some(block);
        }
        out
    }
}

fn heading(out: &mut String, level: u8, words: &str) {
    let signs = "#".repeat(usize::from(level.clamp(1, 6)));
    let _ = write!(out, "{signs} {}", words.replace('\n', " "));
}

/// Three spaces for each depth, and as much again before each further line, so that it
/// reads as part of its item.
fn indented(out: &mut String, depth: usize, text: &str) {
    let margin = "   ".repeat(depth.min(8));
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push_str("\n   ");
        }
        out.push_str(&margin);
        out.push_str(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_stand_together_and_paragraphs_apart() {
        let item = |label: &str, depth, text: &str| Block::Item {
            label: label.to_owned(),
            depth,
            text: text.to_owned(),
        };
        let blocks = [
            Block::Heading { level: 2, label: "I.".to_owned(), text: "Norms".to_owned() },
            item("1.", 0, "What first?"),
            item("(a)", 1, "And\nthen?"),
            Block::Paragraph { text: "End".to_owned(), bold: true },
            Block::Row(vec!["a".to_owned(), "b\nc".to_owned()]),
            Block::Row(vec!["d".to_owned(), "e".to_owned()]),
        ];
        let plain = "I. Norms\n\n1. What first?\n   (a) And\n      then?\n\nEnd\n\na | b\nc\nd | e";
        assert_eq!(Blocks(&blocks).plain(), plain);
        let marked = "## I. Norms\n\n1. What first?\n   (a) And\n      then?\n\n**End**\n\n| a | b c |\n| d | e |";
        assert_eq!(Blocks(&blocks).marked(), marked);
        let headed = Blocks(&blocks).headed();
        assert_eq!(headed, format!("## {}", Blocks(&blocks).plain()));
    }
}
