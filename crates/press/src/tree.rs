//! What a document is made of.
//!
//! The tree says what things *are* (a heading, a numbered paragraph, a note), never
//! how they look. Every text knows its language, from which follow direction, font and
//! what a screen reader is told. Build it with the short functions ([`Text::new`],
//! [`Block::paragraph`], …); every field is public, so a maker of documents can also
//! write it out.
//!
//! ```
//! use comity_domain::Language;
//! use comity_press::tree::{Block, Document, Text};
//!
//! let mut summary = Document::new(Language::Fr, "comity:summary:1:fr", "Résumé");
//! summary.symbol = "A/AC.999/2026/INF/1".to_owned();
//! summary.body = vec![
//!     Block::heading(1, Text::new(Language::Fr, "Menaces")),
//!     Block::numbered(
//!         "1.",
//!         Text::new(Language::Fr, "Plusieurs délégations ont relevé…")
//!             .note(Text::new(Language::Fr, "Déclaration 12, deuxième paragraphe.")),
//!     ),
//! ];
//! ```

use comity_domain::Language;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The language of the frame: masthead, status, labels. The body's texts may be in
    /// another, each says so itself.
    pub language: Language,
    /// Names this document in this language, the same each time it is made. It becomes
    /// the identifier in the PDF and is shown nowhere.
    pub identifier: String,
    /// Its day; none when it has no day of its own. Stands in the PDF's metadata, which
    /// must not hold the moment of making and cannot be without one: the first of
    /// January 1970 stands for none.
    pub dated: Option<Date>,
    /// The title, as it stands on top.
    pub title: Text,
    /// The name of the body, at the masthead's start.
    pub masthead: Text,
    /// The symbol or number, at the top on the end side; empty when there is none.
    pub symbol: String,
    /// Lines under the symbol, such as the date and “Original: French”.
    pub imprint: Vec<Text>,
    /// Lines under the body's name, such as the name of the session.
    pub place: Vec<Text>,
    /// What the document says of its own standing; every document of the Chair has one.
    pub status: Option<Text>,
    /// Remarks above the body, such as “Courtesy translation”.
    pub remarks: Vec<Text>,
    /// Facts in pairs above the body, such as who speaks and under which topic.
    pub facts: Vec<Fact>,
    /// For documents of the exercise world: the band on top and bottom of every page.
    pub exercise: Option<Exercise>,
    /// The document itself.
    pub body: Vec<Block>,
}

/// The band that marks a document of the exercise world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exercise {
    /// The word on the band, in the frame's language: “EXERCISE”.
    pub word: String,
    /// The whole sentence, which stands in the document as text as well: a band alone
    /// would not reach a reader who listens.
    pub sentence: String,
}

/// A pair of a label and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The label, in the frame's language.
    pub label: String,
    /// What it says.
    pub text: Text,
}

/// A run of words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The language of every piece that does not name another.
    pub language: Language,
    /// The pieces in reading order. Line breaks inside a piece are kept.
    pub pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "piece", content = "of", rename_all = "kebab-case")]
pub enum Piece {
    /// Plain words.
    Plain(String),
    /// Words that weigh more.
    Strong(String),
    /// Words with stress: italics, and in Arabic and Chinese, which have none, bold.
    Stressed(String),
    /// Words in another language, such as a name inside a sentence.
    Other(Text),
    /// A note: at the foot of the page in print, after the text in HTML.
    Note(Text),
    /// An address (`https:`, `http:` or `mailto:`; anything else is printed as words).
    Link {
        /// The address.
        href: String,
        /// The words that carry it.
        words: String,
    },
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 for the document's main parts, up to 3.
        level: u8,
        /// A number in front, such as “II.”; empty for none.
        number: String,
        /// Its words.
        text: Text,
    },
    /// A paragraph.
    Paragraph {
        /// A permanent number in front, such as “12.”; empty for none. It stays with
        /// the paragraph through every revision, so it is given and never counted here.
        number: String,
        /// Its words.
        text: Text,
    },
    /// A list.
    List {
        /// Its items.
        items: Vec<Item>,
    },
    /// Words of somebody else.
    Quote {
        /// Their language.
        language: Language,
        /// The words.
        blocks: Vec<Block>,
        /// Who said so and where.
        source: Option<Text>,
    },
    /// A table.
    Table {
        /// What it shows. A table without a caption cannot be found by ear.
        caption: Text,
        /// The heads of its columns.
        head: Vec<Text>,
        /// Its rows, each as long as the head.
        rows: Vec<Vec<Text>>,
        /// Whether the first cell of each row is the row's head.
        has_row_heads: bool,
    },
    /// Who signs, at the end.
    Signature {
        /// Name and capacity.
        text: Text,
    },
    /// What follows begins on a new page.
    NewPage,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its mark, such as “3.” or “(a)”; empty for a dash. Permanent, like a paragraph's
    /// number.
    pub mark: String,
    /// What it holds.
    pub blocks: Vec<Block>,
}

impl Document {
    /// A document with a title and nothing else yet.
    pub fn new(
        language: Language,
        identifier: impl Into<String>,
        title: impl Into<String>,
    ) -> Document {
        Document {
            language,
            identifier: identifier.into(),
            dated: None,
            title: Text::new(language, title),
            masthead: Text::new(language, ""),
            symbol: String::new(),
            imprint: Vec::new(),
            place: Vec::new(),
            status: None,
            remarks: Vec::new(),
            facts: Vec::new(),
            exercise: None,
            body: Vec::new(),
        }
    }

    /// Calls `see` for every string that is put on paper.
    pub fn each_string(&self, see: &mut dyn FnMut(&str)) {
        let above = [&self.title, &self.masthead];
        for text in above.into_iter().chain(&self.imprint).chain(&self.place) {
            text.each_string(see);
        }
        see(&self.symbol);
        for text in self.status.iter().chain(&self.remarks) {
            text.each_string(see);
        }
        for fact in &self.facts {
            see(&fact.label);
            fact.text.each_string(see);
        }
        if let Some(exercise) = &self.exercise {
            see(&exercise.word);
            see(&exercise.sentence);
        }
        for block in &self.body {
            block.each_string(see);
        }
    }
}

impl Text {
    /// Plain words in a language.
    pub fn new(language: Language, words: impl Into<String>) -> Text {
        Text { language, pieces: vec![Piece::Plain(words.into())] }
    }

    /// Adds plain words.
    #[must_use]
    pub fn plain(mut self, words: impl Into<String>) -> Text {
        self.pieces.push(Piece::Plain(words.into()));
        self
    }

    /// Adds words that weigh more.
    #[must_use]
    pub fn strong(mut self, words: impl Into<String>) -> Text {
        self.pieces.push(Piece::Strong(words.into()));
        self
    }

    /// Adds words with stress.
    #[must_use]
    pub fn stressed(mut self, words: impl Into<String>) -> Text {
        self.pieces.push(Piece::Stressed(words.into()));
        self
    }

    /// Adds words in another language.
    #[must_use]
    pub fn other(mut self, text: Text) -> Text {
        self.pieces.push(Piece::Other(text));
        self
    }

    /// Adds a note.
    #[must_use]
    pub fn note(mut self, text: Text) -> Text {
        self.pieces.push(Piece::Note(text));
        self
    }

    /// Adds an address.
    #[must_use]
    pub fn link(mut self, href: impl Into<String>, words: impl Into<String>) -> Text {
        self.pieces.push(Piece::Link { href: href.into(), words: words.into() });
        self
    }

    /// Whether there is nothing to read in it.
    pub fn is_empty(&self) -> bool {
        self.words().trim().is_empty()
    }

    /// Its words without notes, as one string: for titles in metadata.
    pub fn words(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Plain(words) | Piece::Strong(words) | Piece::Stressed(words) => {
                    words.clone()
                }
                Piece::Link { words, .. } => words.clone(),
                Piece::Other(text) => text.words(),
                Piece::Note(_) => String::new(),
            })
            .collect()
    }

    fn each_string(&self, see: &mut dyn FnMut(&str)) {
        for piece in &self.pieces {
            match piece {
                Piece::Plain(words) | Piece::Strong(words) | Piece::Stressed(words) => see(words),
                Piece::Link { words, .. } => see(words),
                Piece::Other(text) | Piece::Note(text) => text.each_string(see),
            }
        }
    }
}

impl Block {
    /// A heading without a number.
    pub fn heading(level: u8, text: Text) -> Block {
        Block::Heading { level, number: String::new(), text }
    }

    /// A paragraph without a number.
    pub fn paragraph(text: Text) -> Block {
        Block::Paragraph { number: String::new(), text }
    }

    /// A paragraph with its permanent number.
    pub fn numbered(number: impl Into<String>, text: Text) -> Block {
        Block::Paragraph { number: number.into(), text }
    }

    fn each_string(&self, see: &mut dyn FnMut(&str)) {
        match self {
            Block::Heading { number, text, .. } | Block::Paragraph { number, text } => {
                see(number);
                text.each_string(see);
            }
            Block::List { items } => {
                for item in items {
                    see(&item.mark);
                    for block in &item.blocks {
                        block.each_string(see);
                    }
                }
            }
            Block::Quote { blocks, source, .. } => {
                for block in blocks {
                    block.each_string(see);
                }
                if let Some(text) = source {
                    text.each_string(see);
                }
            }
            Block::Table { caption, head, rows, .. } => {
                for text in [caption].into_iter().chain(head).chain(rows.iter().flatten()) {
                    text.each_string(see);
                }
            }
            Block::Signature { text } => text.each_string(see),
            Block::NewPage => {}
        }
    }
}

/// The level at which a heading is put on paper: a part of a part needs a part around
/// it, so no level is skipped on the way down, whatever the tree says.
pub(crate) fn level_below(before: &mut u8, level: u8) -> u8 {
    *before = level.clamp(1, 3).min(*before + 1);
    *before
}

impl Item {
    /// An item of one paragraph.
    pub fn new(mark: impl Into<String>, text: Text) -> Item {
        Item { mark: mark.into(), blocks: vec![Block::paragraph(text)] }
    }
}
