//! What a line looks like: a label, a salutation, capitals, bold.

use super::{
    blocks::Builder,
    lexicon::{self, Tag},
    lines,
};

impl Builder<'_> {
    /// "Venue: …", "To: …": a line that starts a thing of its own.
    pub(super) fn is_label(&self, from: usize) -> bool {
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

    pub(super) fn is_salutation(&self, from: usize) -> bool {
        let line = &self.glyphs[from..];
        if line.len() > 80 || !matches!(line.last().map(|glyph| glyph.fold), Some(',' | ':' | '!'))
        {
            return false;
        }
        let signs: Vec<char> = line.iter().map(|glyph| glyph.fold).collect();
        lexicon::find(&signs).iter().any(|hit| hit.start == 0 && hit.tag == Tag::Salutation)
    }

    pub(super) fn is_capitals(&self, from: usize) -> bool {
        let line = &self.glyphs[from..];
        let upper = line.iter().filter(|glyph| glyph.show.is_uppercase()).count();
        upper >= 4
            && line.len() <= 160
            && !line.iter().any(|glyph| glyph.show.is_lowercase())
            && line.last().is_none_or(|glyph| glyph.fold != '?')
    }
}

/// Whether the whole line, after its marker, is bold.
pub(super) fn is_bold(content: &str) -> bool {
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
