//! Blocks: paragraphs, headings, items and cells, put together from lines.

use super::{
    fold::{in_word, is_han},
    lines::{self, Dress, Line},
    marker::{Marker, Style},
    shapes::is_bold,
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
    Cell {
        row: usize,
        column: usize,
    },
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
    /// Its margin.
    pub(crate) indent: usize,
    /// A numbered paragraph of the letter itself.
    pub(crate) prose: bool,
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
pub(crate) struct Builder<'a> {
    pub(super) text: &'a str,
    pub(super) glyphs: Vec<Glyph>,
    pub(super) blocks: Vec<Block>,
    /// The last block may take further lines.
    pub(super) open: bool,
    gap: bool,
    /// The lists one is inside of: last marker and margin of each.
    pub(super) lists: Vec<(Marker, usize)>,
    row: usize,
    /// The last line ended in a soft hyphen.
    soft: bool,
    /// The marker of the last heading that had one.
    pub(super) heading: Option<Marker>,
    /// The last marker of every kind of list, wherever it stood.
    pub(super) counters: Vec<Marker>,
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
        counters: Vec::new(),
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
            indent: line.indent,
            prose: false,
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
        let after_caps =
            self.open && last.is_some_and(|block| matches!(block.kind, Kind::Heading(3)));
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
        } else if self.open && !after_caps && !label && !salutation && !self.labelled(line) {
            self.join(line);
        } else if !self.open && !label && !caps && !salutation && self.goes_on(line) {
            self.reopen();
            self.join(line);
        } else {
            self.block(line, Kind::Paragraph, salutation);
            self.unmark();
        }
    }

    /// A further paragraph of the item above, set in a little under it.
    fn goes_on(&self, line: &Line) -> bool {
        self.blocks.last().is_some_and(|block| {
            block.kind == Kind::Item
                && block.quoted == line.quoted
                && (block.indent + 2..block.indent + 9).contains(&line.indent)
        })
    }

    /// A full line of text right under "Session: …" is not its continuation.
    fn labelled(&self, line: &Line) -> bool {
        let text = &self.text[line.start..line.end];
        let upper = text.chars().next().is_some_and(char::is_uppercase);
        upper
            && text.chars().count() >= 50
            && self.blocks.last().is_some_and(|block| {
                block.lines.len() == 1
                    && block.end - block.start < 70
                    && block.kind == Kind::Paragraph
                    && self.glyphs.last().is_some_and(|glyph| !matches!(glyph.fold, ',' | '-'))
                    && self.is_label(block.start)
            })
    }

    /// Opens the last block again.
    fn reopen(&mut self) {
        self.glyphs.pop();
        self.open = true;
        self.gap = false;
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
        if glued || hyphen || is_han(last) || is_han(next) {
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
}
