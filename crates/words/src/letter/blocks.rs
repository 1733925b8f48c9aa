//! Blocks: paragraphs, headings, items and cells, put together from lines.

use super::{
    fold::{is_han, in_word},
    lexicon::{self, Tag},
    lines::{self, Dress, Line},
    marker::{self, Marker, Style},
    view::{self, Glyph, Run, View},
};

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Paragraph,
    /// With its level: 1 is the highest.
    Heading(u8),
    Item,
    /// A cell of a table, by row (counted through the file) and column.
    Cell { row: usize, column: usize },
}

/// A block; positions are in signs.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Where the text starts, after the marker.
    pub(crate) content: usize,
    pub(crate) marker: Option<Marker>,
    /// How deep the item lies in lists, from 0.
    pub(crate) depth: usize,
    pub(crate) lines: Vec<Run>,
    /// An empty line stands before it.
    pub(crate) gap: bool,
    pub(crate) quoted: bool,
}

impl Block {
    /// The whole block without its closing line break.
    pub(crate) fn run(&self) -> Run {
        (self.start, self.end.saturating_sub(1).max(self.start))
    }

    /// The text without the marker.
    pub(crate) fn text(&self) -> Run {
        (self.content, self.end.saturating_sub(1).max(self.content))
    }

    pub(crate) fn is_heading(&self) -> bool {
        matches!(self.kind, Kind::Heading(_))
    }
}

/// The builder's state while it goes through the lines.
struct Builder<'a> {
    text: &'a str,
    glyphs: Vec<Glyph>,
    blocks: Vec<Block>,
    /// The last block may take further lines.
    open: bool,
    gap: bool,
    /// The lists one is inside of: last marker and margin of each.
    lists: Vec<(Marker, usize)>,
    row: usize,
    /// The last line ended in a soft hyphen.
    soft: bool,
    /// The marker of the last heading that had one.
    heading: Option<Marker>,
}

/// Reads the whole file into a view with its blocks.
pub(crate) fn build(text: &str) -> View<'_> {
    let lines = lines::split(text);
    let mut builder = Builder {
        text,
        glyphs: Vec::with_capacity(text.len() / 2),
        blocks: Vec::new(),
        open: false,
        gap: true,
        lists: Vec::new(),
        row: 0,
        soft: false,
        heading: None,
    };
    for line in &lines {
        builder.line(line);
    }
    builder.close();
    let mut view = View::new(text, builder.glyphs, builder.blocks);
    super::headings::promote(&mut view);
    view
}

impl Builder<'_> {
    fn line(&mut self, line: &Line) {
        match line.dress {
            Dress::Blank => {
                self.close();
                self.gap = true;
            }
            Dress::Under(level) if self.open && self.underline(level) => {}
            Dress::Rule | Dress::Under(_) => {
                self.close();
                self.gap = true;
            }
            Dress::Hash(level) => self.block(line, Kind::Heading(level), true),
            Dress::Row => self.cells(line),
            Dress::Plain => self.plain(line),
        }
    }

    fn close(&mut self) {
        if self.open {
            self.open = false;
            let at = self.glyphs.last().map_or(0, |glyph| glyph.end);
            self.glyphs.push(Glyph { fold: '\n', show: '\n', start: at, end: at });
            if let Some(block) = self.blocks.last_mut() {
                block.end = self.glyphs.len();
            }
        }
    }

    /// Makes the paragraph just read a heading, if it is short enough to be one.
    fn underline(&mut self, level: u8) -> bool {
        let end = self.glyphs.len();
        let Some(block) = self.blocks.last_mut() else { return false };
        if block.lines.len() > 2 || end - block.start > 200 {
            return false;
        }
        block.kind = Kind::Heading(level);
        self.lists.clear();
        self.close();
        true
    }

    /// Opens a block with this line; `alone` closes it at once.
    fn block(&mut self, line: &Line, kind: Kind, alone: bool) {
        self.close();
        let start = self.glyphs.len();
        view::glyphs(self.text, line.start, line.end, &mut self.glyphs);
        let end = self.glyphs.len();
        if end == start {
            return;
        }
        let marker = match kind {
            Kind::Cell { .. } => None,
            _ => self.marker(start),
        };
        let marker = marker.filter(|marker| start + marker.length < end);
        if matches!(kind, Kind::Heading(_)) {
            self.lists.clear();
        }
        let content = start + marker.as_ref().map_or(0, |marker| marker.length);
        self.blocks.push(Block {
            kind,
            start,
            end,
            content,
            marker,
            depth: 0,
            lines: vec![(start, end)],
            gap: self.gap,
            quoted: line.quoted,
        });
        self.gap = false;
        self.open = true;
        self.soft = self.text[..line.end].ends_with('\u{AD}');
        if alone {
            self.close();
        }
    }

    fn cells(&mut self, line: &Line) {
        let content = &self.text[line.start..line.end];
        let rule = content.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '='));
        self.row += 1;
        let row = self.row;
        if rule {
            return;
        }
        let mut at = line.start;
        for (column, cell) in content.split('|').enumerate() {
            let start = at;
            at += cell.len() + 1;
            let inner = cell.trim_start_matches(lines::is_margin);
            let from = start + cell.len() - inner.len();
            let to = from + inner.trim_end_matches(lines::is_margin).len();
            if from < to {
                let piece = Line { start: from, end: to, ..*line };
                self.block(&piece, Kind::Cell { row, column }, true);
            }
        }
    }

    /// The marker of the signs from `start` on.
    fn marker(&self, start: usize) -> Option<Marker> {
        let end = self.glyphs.len().min(start + 48);
        let signs: Vec<char> = self.glyphs[start..end].iter().map(|glyph| glyph.fold).collect();
        let shown: Vec<char> = self.glyphs[start..end].iter().map(|glyph| glyph.show).collect();
        let hits = lexicon::find(&signs);
        let mut marker = marker::read(&signs, &shown, &hits)?;
        let previous = self
            .lists
            .iter()
            .rev()
            .map(|(last, _)| last)
            .find(|last| last.closing == marker.closing && last.style != Style::Bullet);
        marker::settle(&mut marker, previous);
        Some(marker)
    }

    fn plain(&mut self, line: &Line) {
        let from = self.glyphs.len();
        view::glyphs(self.text, line.start, line.end, &mut self.glyphs);
        if self.glyphs.len() == from {
            self.glyphs.truncate(from);
            self.close();
            self.gap = true;
            return;
        }
        let marker = self.marker(from).filter(|marker| {
            from + marker.length < self.glyphs.len() && self.accepts(marker, from, line)
        });
        let bold = is_bold(&self.text[line.start..line.end]);
        let caps = self.is_capitals(from);
        let label = self.is_label(from);
        let salutation = self.is_salutation(from);
        let last = self.blocks.last();
        let after_caps = self.open && last.is_some_and(|block| matches!(block.kind, Kind::Heading(3)));
        self.glyphs.truncate(from);
        if let Some(marker) = marker {
            let topic = marker.style == Style::Topic;
            let heading = if bold || topic { Some(4) } else { caps.then_some(3) };
            let kind = heading.map_or(Kind::Item, Kind::Heading);
            let asks = self.text[line.start..line.end]
                .trim_end_matches(|c: char| lines::is_margin(c) || c == '*')
                .ends_with(['?', '？', '؟']);
            let kind = if asks { Kind::Item } else { kind };
            if let Kind::Heading(_) = kind {
                self.heading = Some(marker.clone());
                self.block(line, kind, bold);
            } else {
                let depth = self.enter(&marker, line.indent);
                self.block(line, Kind::Item, false);
                if let Some(block) = self.blocks.last_mut() {
                    block.content = (block.start + marker.length).min(block.end);
                    block.marker = Some(marker);
                    block.depth = depth;
                }
            }
            return;
        }
        if caps && after_caps && !self.gap {
            self.join(line);
        } else if caps && (!self.open || after_caps) {
            self.block(line, Kind::Heading(3), false);
            self.unmark();
        } else if bold && !label && !self.open {
            self.block(line, Kind::Heading(4), true);
            self.unmark();
        } else if self.open && !after_caps && !label && !salutation {
            self.join(line);
        } else {
            self.block(line, Kind::Paragraph, salutation);
            self.unmark();
        }
    }

    /// A marker that was not accepted is text.
    fn unmark(&mut self) {
        if let Some(block) = self.blocks.last_mut() {
            block.marker = None;
            block.content = block.start;
        }
    }

    /// Adds a line to the open block.
    fn join(&mut self, line: &Line) {
        let glued = self.soft;
        let start = self.glyphs.len();
        let at = self.glyphs.last().map_or(0, |glyph| glyph.end);
        let last = self.glyphs.last().map_or(' ', |glyph| glyph.fold);
        let before_last = self.glyphs.iter().rev().nth(1).map_or(' ', |glyph| glyph.fold);
        self.glyphs.push(Glyph { fold: ' ', show: ' ', start: at, end: line.start as u32 });
        view::glyphs(self.text, line.start, line.end, &mut self.glyphs);
        let next = self.glyphs.get(start + 1).map_or(' ', |glyph| glyph.fold);
        let hyphen = last == '-' && in_word(before_last) && next.is_alphabetic();
        let mut first = start + 1;
        if glued || hyphen || is_wide(last) || is_wide(next) {
            self.glyphs.remove(start);
            first = start;
        }
        self.soft = self.text[..line.end].ends_with('\u{AD}');
        let end = self.glyphs.len();
        if let Some(block) = self.blocks.last_mut() {
            block.lines.push((first, end));
            block.end = end;
        }
    }

    /// Whether a marker in this place opens an item, or is part of running text
    /// that happened to be wrapped there, or a person's initial.
    fn accepts(&self, marker: &Marker, from: usize, line: &Line) -> bool {
        let next_in_list = self
            .lists
            .iter()
            .any(|(last, _)| last.same_list(marker) && marker.value == last.value + 1);
        let next_heading = self.heading.as_ref().is_some_and(|last| {
            last.same_list(marker) && marker.value == last.value + 1
        });
        let initial = marker.closing == 'A' && marker.label.chars().count() == 1;
        if initial && marker.value != 1 && !next_in_list && !next_heading {
            return false;
        }
        if !self.open || from == 0 {
            return true;
        }
        let ended = self.glyphs.get(from - 1).is_some_and(|glyph| {
            matches!(glyph.fold, ':' | ';' | '.' | '?' | '!' | '。' | '、' | ',' | '؛') || is_wide(glyph.fold)
        });
        let item = self.blocks.last().is_some_and(|block| block.kind == Kind::Item);
        match marker.style {
            Style::Bullet => {
                ended || item || !matches!(self.text[line.start..].chars().next(), Some('-' | '–' | '—' | '+'))
            }
            Style::Question | Style::Topic => ended || marker.value == 1 || next_in_list,
            _ => next_in_list || (ended && marker.value == 1) || (ended && item),
        }
    }

    /// Finds the item's list, opening it where it is new; answers its depth.
    fn enter(&mut self, marker: &Marker, indent: usize) -> usize {
        let found = self.lists.iter().rposition(|(last, margin)| {
            last.same_list(marker) && (marker.style != Style::Bullet || *margin <= indent + 1)
        });
        match found {
            Some(at)
                if marker.style != Style::Bullet
                    || at + 1 < self.lists.len()
                    || indent < self.lists[at].1 + 2 =>
            {
                self.lists.truncate(at);
            }
            Some(_) => {}
            None => {
                // A list that starts further left than those it would lie in is
                // not inside them.
                while self.lists.last().is_some_and(|(_, margin)| *margin > indent + 1) {
                    self.lists.pop();
                }
                // One that starts at 4 goes on from further up the letter.
                if marker.value > 1 && marker.style != Style::Question {
                    self.lists.clear();
                }
            }
        }
        self.lists.push((marker.clone(), indent));
        self.lists.len() - 1
    }

    /// "Venue: …", "To: …": a line that starts a thing of its own.
    fn is_label(&self, from: usize) -> bool {
        let end = self.glyphs.len().min(from + 40);
        let Some(colon) = self.glyphs[from..end].iter().position(|glyph| glyph.fold == ':') else {
            return false;
        };
        let signs: Vec<char> = self.glyphs[from..from + colon].iter().map(|g| g.fold).collect();
        lexicon::find(&signs).iter().any(|hit| {
            hit.start == 0
                && matches!(
                    hit.tag,
                    Tag::ToLabel
                        | Tag::FromLabel
                        | Tag::DateLabel
                        | Tag::PlaceLabel
                        | Tag::Enclosure
                        | Tag::Annex
                        | Tag::Deadline
                        | Tag::Session
                        | Tag::Logistics
                )
        })
    }

    fn is_salutation(&self, from: usize) -> bool {
        let line = &self.glyphs[from..];
        if line.len() > 80 || !matches!(line.last().map(|glyph| glyph.fold), Some(',' | ':' | '!')) {
            return false;
        }
        let signs: Vec<char> = line.iter().map(|glyph| glyph.fold).collect();
        lexicon::find(&signs).iter().any(|hit| hit.start == 0 && hit.tag == Tag::Salutation)
    }

    fn is_capitals(&self, from: usize) -> bool {
        let line = &self.glyphs[from..];
        let upper = line.iter().filter(|glyph| glyph.show.is_uppercase()).count();
        upper >= 4
            && line.len() <= 160
            && !line.iter().any(|glyph| glyph.show.is_lowercase())
            && line.last().is_none_or(|glyph| glyph.fold != '?')
    }
}

/// Chinese signs and their punctuation, between which a line break is no space.
fn is_wide(c: char) -> bool {
    is_han(c)
}

/// Whether the whole line, after its marker, is bold.
fn is_bold(content: &str) -> bool {
    for mark in ["**", "__"] {
        let Some(at) = content.find(mark) else { continue };
        if at > 12 {
            continue;
        }
        let inner = content[at + 2..].trim_end_matches(|c: char| lines::is_margin(c) || c == ':');
        if let Some(inner) = inner.strip_suffix(mark) {
            let lead = content[..at].chars().all(|c| !c.is_alphabetic() || at <= 4);
            return lead && !inner.contains(mark) && !inner.trim().is_empty();
        }
    }
    false
}
