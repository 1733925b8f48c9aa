//! A tree as one HTML file: styles inside, nothing fetched, readable by ear.
//!
//! Every string passes through `escape`, the only place where `<` and `&` are dealt
//! with. Elements say their language and direction where these change.

use std::{collections::BTreeSet, fmt::Write as _};

use comity_domain::Language;
use comity_words::Words;

use crate::{
    Document, literal,
    tree::{Block, Item, Piece, Text, level_below},
};

/// The style of the file.
pub(crate) const STYLE: &str = include_str!("../assets/document.css");
/// Counts the changes of what this file writes; part of every document's recipe.
pub(crate) const EDITION: &str = "html-1";

/// Makes the HTML file.
pub fn render(document: &Document) -> String {
    let mut page = Page {
        out: String::with_capacity(16 * 1024),
        words: Words::of(document.language),
        notes: Vec::new(),
        anchors: BTreeSet::new(),
        level: 0,
    };
    page.document(document);
    page.out
}

struct Page<'d> {
    out: String,
    words: Words,
    notes: Vec<&'d Text>,
    anchors: BTreeSet<String>,
    /// The level of the heading before.
    level: u8,
}

/// A text as it may stand in HTML, in elements and in quoted attributes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in literal::printed(text, &|_| true).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}

/// Language and direction, where they are not those of what surrounds the element.
fn tongue(language: Language, around: Language) -> String {
    if language == around {
        String::new()
    } else {
        format!(r#" lang="{language}" dir="{}""#, language.direction())
    }
}

fn is_address(href: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|start| href.starts_with(start))
}

impl<'d> Page<'d> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn document(&mut self, document: &'d Document) {
        let language = document.language;
        let title = escape(&comity_words::strip_isolation(&document.title.words()));
        let _ = write!(
            self.out,
            "<!doctype html>\n<html lang=\"{language}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
            language.direction(),
        );
        let band = document
            .exercise
            .as_ref()
            .map(|exercise| format!("<p class=\"band\">{}</p>\n", escape(&exercise.sentence)))
            .unwrap_or_default();
        self.put(&band);
        self.put("<main>\n<header>\n<div class=\"row names\">");
        self.line("p class=\"body\"", "p", &document.masthead, language);
        if !document.symbol.is_empty() {
            let _ = write!(self.out, "<p><bdi>{}</bdi></p>", escape(&document.symbol));
        }
        self.put("</div>\n<div class=\"row imprint\">\n<div>");
        for text in &document.place {
            self.line("p", "p", text, language);
        }
        self.put("</div>\n<div>");
        for text in &document.imprint {
            self.line("p", "p", text, language);
        }
        self.put("</div>\n</div>\n</header>\n");
        self.line("h1", "h1", &document.title, language);
        for text in &document.remarks {
            self.line("p class=\"remark\"", "p", text, language);
        }
        if let Some(text) = &document.status {
            self.line("p class=\"status\"", "p", text, language);
        }
        if !document.facts.is_empty() {
            self.put("<dl>\n");
            for fact in &document.facts {
                let _ = write!(self.out, "<dt>{}</dt>", escape(&fact.label));
                self.line("dd", "dd", &fact.text, language);
            }
            self.put("</dl>\n");
        }
        for block in &document.body {
            self.block(block, language);
        }
        self.notes(language);
        self.put("</main>\n");
        self.put(&band);
        self.put("</body>\n</html>\n");
    }

    /// An element with one text in it; `open` may hold attributes.
    fn line(&mut self, open: &str, close: &str, text: &'d Text, around: Language) {
        let _ = write!(self.out, "<{open}{}>", tongue(text.language, around));
        self.pieces(text);
        let _ = writeln!(self.out, "</{close}>");
    }

    /// The pieces of a text whose element has said its language already.
    fn pieces(&mut self, text: &'d Text) {
        for piece in &text.pieces {
            match piece {
                Piece::Plain(words) => self.words(words),
                Piece::Strong(words) => self.wrapped("strong", words),
                Piece::Stressed(words) => self.wrapped("em", words),
                Piece::Other(other) => {
                    let _ = write!(self.out, "<bdi{}>", tongue(other.language, text.language));
                    self.pieces(other);
                    self.put("</bdi>");
                }
                Piece::Note(note) => {
                    self.notes.push(note);
                    let number = self.notes.len();
                    let _ = write!(
                        self.out,
                        "<a class=\"ref\" id=\"ref-{number}\" href=\"#note-{number}\" role=\"doc-noteref\">{number}</a>"
                    );
                }
                Piece::Link { href, words } if is_address(href) => {
                    let _ = write!(self.out, "<a href=\"{}\">", escape(href));
                    self.words(words);
                    self.put("</a>");
                }
                Piece::Link { words, .. } => self.words(words),
            }
        }
    }

    fn words(&mut self, words: &str) {
        let escaped = escape(words).replace('\n', "<br>\n");
        self.put(&escaped);
    }

    fn wrapped(&mut self, element: &str, words: &str) {
        let _ = write!(self.out, "<{element}>");
        self.words(words);
        let _ = write!(self.out, "</{element}>");
    }

    /// An anchor from a permanent number, the first time it is seen.
    fn anchor(&mut self, number: &str) -> String {
        let name: String = number.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
        if name.is_empty() || !self.anchors.insert(name.clone()) {
            return String::new();
        }
        format!(r#" id="p-{name}""#)
    }

    fn number(&mut self, number: &str) {
        if !number.is_empty() {
            let _ = write!(self.out, "<span class=\"number\">{}</span> ", escape(number));
        }
    }

    fn block(&mut self, block: &'d Block, around: Language) {
        match block {
            Block::Heading { level, number, text } => {
                let element = format!("h{}", level_below(&mut self.level, *level) + 1);
                let _ = write!(self.out, "<{element}{}>", tongue(text.language, around));
                self.number(number);
                self.pieces(text);
                let _ = writeln!(self.out, "</{element}>");
            }
            Block::Paragraph { number, text } => {
                let anchor = self.anchor(number);
                let _ = write!(self.out, "<p{anchor}{}>", tongue(text.language, around));
                self.number(number);
                self.pieces(text);
                self.put("</p>\n");
            }
            Block::List { items } => self.list(items, around),
            Block::Quote { language, blocks, source } => {
                let _ = writeln!(self.out, "<blockquote{}>", tongue(*language, around));
                for block in blocks {
                    self.block(block, *language);
                }
                if let Some(text) = source {
                    self.line("footer", "footer", text, *language);
                }
                self.put("</blockquote>\n");
            }
            Block::Table { caption, head, rows, has_row_heads } => {
                self.table(caption, head, rows, *has_row_heads, around);
            }
            Block::Signature { text } => self.line("p class=\"signature\"", "p", text, around),
            Block::NewPage => self.put("<div class=\"new-page\"></div>\n"),
        }
    }

    fn list(&mut self, items: &'d [Item], around: Language) {
        let is_marked = items.iter().any(|item| !item.mark.is_empty());
        // Without bullets of its own, a list must say that it is one.
        self.put(if is_marked { "<ol class=\"marked\" role=\"list\">\n" } else { "<ul>\n" });
        for item in items {
            if is_marked {
                let _ = write!(self.out, "<li><span>{}</span><div>", escape(&item.mark));
            } else {
                self.put("<li>");
            }
            for block in &item.blocks {
                self.block(block, around);
            }
            self.put(if is_marked { "</div></li>\n" } else { "</li>\n" });
        }
        self.put(if is_marked { "</ol>\n" } else { "</ul>\n" });
    }

    fn table(
        &mut self,
        caption: &'d Text,
        head: &'d [Text],
        rows: &'d [Vec<Text>],
        has_row_heads: bool,
        around: Language,
    ) {
        // A wide table is scrolled by itself, from the keyboard too.
        let label = escape(&comity_words::strip_isolation(&caption.words()));
        let _ = write!(
            self.out,
            "<div class=\"scroll\" role=\"region\" aria-label=\"{label}\" tabindex=\"0\">\n<table>\n"
        );
        self.line("caption", "caption", caption, around);
        self.put("<thead><tr>");
        for text in head {
            self.line("th scope=\"col\"", "th", text, around);
        }
        self.put("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.put("<tr>");
            for (at, text) in row.iter().enumerate() {
                if at == 0 && has_row_heads {
                    self.line("th scope=\"row\"", "th", text, around);
                } else {
                    self.line("td", "td", text, around);
                }
            }
            self.put("</tr>\n");
        }
        self.put("</tbody>\n</table>\n</div>\n");
    }

    fn notes(&mut self, around: Language) {
        if self.notes.is_empty() {
            return;
        }
        let title = escape(&self.words.t("documents-notes"));
        let _ = write!(
            self.out,
            "<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\">\n\
             <h2 id=\"notes\">{title}</h2>\n<ol>\n"
        );
        let mut at = 0;
        // A note may hold a note: the list grows while it is written.
        while let Some(note) = self.notes.get(at).copied() {
            at += 1;
            let _ = write!(self.out, "<li id=\"note-{at}\"{}>", tongue(note.language, around));
            self.pieces(note);
            let back = escape(&self.words.with1("documents-note-back", "number", at.to_string()));
            let _ = writeln!(
                self.out,
                " <a href=\"#ref-{at}\" role=\"doc-backlink\" aria-label=\"{back}\">↑</a></li>"
            );
        }
        self.put("</ol>\n</section>\n");
    }
}
