//! Lists: whether a marker opens an item, and in which list the item lies.

use super::{
    blocks::{Block, Builder, Kind},
    fold::is_han,
    lexicon,
    lines::Line,
    marker::{self, Marker, Style},
};

impl Builder<'_> {
    /// The marker of the signs from `start` on.
    pub(super) fn marker(&self, start: usize) -> Option<Marker> {
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
            .chain(self.counters.iter().rev())
            .find(|last| last.closing == marker.closing && last.style != Style::Bullet);
        marker::settle(&mut marker, previous);
        Some(marker)
    }

    /// Whether a marker in this place opens an item, or is part of running text
    /// that happened to be wrapped there, or a person's initial.
    pub(super) fn accepts(&self, marker: &Marker, from: usize, line: &Line) -> bool {
        let next_in_list = self.continues(marker)
            || self
                .lists
                .iter()
                .any(|(last, _)| last.same_list(marker) && marker.value == last.value + 1);
        let next_heading = self
            .heading
            .as_ref()
            .is_some_and(|last| last.same_list(marker) && marker.value == last.value + 1);
        let initial = marker.closing == 'A' && marker.label.chars().count() == 1;
        if initial && ((marker.value != 1 && !next_in_list && !next_heading) || self.is_named(from))
        {
            return false;
        }
        if !self.open || from == 0 {
            return true;
        }
        let ended = self.glyphs.get(from - 1).is_some_and(|glyph| {
            matches!(glyph.fold, ':' | ';' | '.' | '?' | '!' | '。' | '、' | ',' | '؛')
                || is_han(glyph.fold)
        });
        let item = self.blocks.last().is_some_and(|block| block.kind == Kind::Item);
        let heading = self.blocks.last().is_some_and(Block::is_heading);
        // "1. Threats" and, further in on the next line, "a) Which …?"
        let inner =
            item && marker.value == 1
                && self.lists.last().is_some_and(|(last, margin)| {
                    line.indent > margin + 1 && !last.same_list(marker)
                });
        // "I. Governance" and right below "1) Which …?".
        let under_title = marker.style != Style::Bullet
            && (marker.value == 1 || next_in_list)
            && self.after_title(marker);
        if heading || inner || under_title {
            return true;
        }
        match marker.style {
            Style::Bullet => {
                ended
                    || item
                    || !matches!(
                        self.text[line.start..].chars().next(),
                        Some('-' | '–' | '—' | '+')
                    )
            }
            Style::Question | Style::Topic => ended || marker.value == 1 || next_in_list,
            _ => next_in_list || (ended && marker.value == 1) || (ended && item),
        }
    }

    /// Finds the item's list, opening it where it is new; answers its depth.
    pub(super) fn enter(&mut self, marker: &Marker, indent: usize) -> usize {
        // A list that starts anew below a title of another list lies inside it.
        let inside = self.after_title(marker);
        let anew = marker.value == 1 && inside;
        let found = self.lists.iter().rposition(|(last, margin)| {
            last.same_list(marker)
                && !anew
                && (marker.style != Style::Bullet || *margin <= indent + 1)
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
                if marker.value > 1 && marker.style != Style::Question && !inside {
                    self.lists.clear();
                }
            }
        }
        self.lists.push((marker.clone(), indent));
        if marker.style != Style::Bullet {
            self.counters.retain(|last| !last.same_list(marker));
            self.counters.push(marker.clone());
        }
        self.lists.len() - 1
    }

    /// Goes on from the last item of its kind, wherever that was.
    fn continues(&self, marker: &Marker) -> bool {
        marker.style != Style::Bullet
            && self
                .counters
                .iter()
                .any(|last| last.same_list(marker) && marker.value == last.value + 1)
    }

    /// The block before is a short item of another kind, without a full stop: a
    /// title this one may stand under.
    fn after_title(&self, marker: &Marker) -> bool {
        let Some(block) = self.blocks.last() else { return false };
        let other = block
            .marker
            .as_ref()
            .is_some_and(|above| above.style != Style::Bullet && !above.same_list(marker));
        let end = self.glyphs[block.start..block.end.min(self.glyphs.len())]
            .iter()
            .rev()
            .map(|glyph| glyph.fold)
            .find(|c| !matches!(c, ' ' | '\n'));
        other
            && block.kind == Kind::Item
            && block.lines.len() == 1
            && block.end - block.start <= 120
            && !end.is_some_and(|c| matches!(c, '.' | '?' | ';' | ',' | '。' | '；' | '！' | '!'))
    }

    /// "А. Б. Иванченко", "J. Doe": initials before a name, and nothing after it.
    fn is_named(&self, from: usize) -> bool {
        let line: String = self.glyphs[from..].iter().map(|glyph| glyph.show).collect();
        let words: Vec<&str> = line.split_whitespace().collect();
        let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        let initials = words
            .iter()
            .take_while(|word| word.chars().count() <= 2 && word.ends_with('.') && capital(word))
            .count();
        initials >= 2 && words.len() == initials + 1 && capital(words[initials])
    }
}
