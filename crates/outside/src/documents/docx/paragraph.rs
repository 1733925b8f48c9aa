//! A paragraph while it is read.

use super::super::Block;
use super::{
    numbering::Numbering,
    styles::{Manner, Styles},
};

/// A paragraph while it is read.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    pub text: String,
    pub style: Option<String>,
    pub manner: Manner,
    /// Whether some of it is bold, and some is not.
    pub bold: bool,
    pub plain: bool,
    /// What is anchored in it and stands after it: text boxes.
    pub after: Vec<Block>,
}

impl Paragraph {
    /// Adds text of a run.
    pub fn push(&mut self, text: &str, bold: bool) {
        if !text.trim().is_empty() {
            self.bold |= bold;
            self.plain |= !bold;
        }
        self.text.push_str(text);
    }

    /// What it is in the end. One without words is nothing, but it is counted.
    pub fn finish(self, styles: &Styles, numbering: &mut Numbering, out: &mut Vec<Block>) {
        let style = styles.paragraph(self.style.as_deref());
        let inherited = style.map(|id| styles.manner(id)).unwrap_or_default();
        let list_is_own = self.manner.list.is_some();
        let manner = self.manner.or(&inherited);
        let label = manner.list.as_deref().filter(|list| *list != "0").and_then(|list| {
            let of_style =
                || style.filter(|_| !list_is_own).and_then(|id| numbering.level_of_style(list, id));
            let level = manner.level.or_else(of_style).unwrap_or(0);
            numbering.next(list, level).map(|label| (label, level))
        });
        let text = clean(&self.text);
        if !text.is_empty() {
            let depth = label.as_ref().map_or(0, |(_, level)| *level);
            let label = label.map(|(label, _)| label);
            out.push(match (manner.outline, label) {
                (Some(level @ 0..=8), label) => Block::Heading {
                    level: u8::try_from(level + 1).unwrap_or(9),
                    label: label.unwrap_or_default(),
                    text,
                },
                (_, Some(label)) if !label.is_empty() => {
                    Block::Item { label, depth: usize::try_from(depth).unwrap_or(0), text }
                }
                _ => Block::Paragraph { text, bold: self.bold && !self.plain },
            });
        }
        out.extend(self.after);
    }
}

/// Without control characters and without white space at the ends; what an editor
/// shows as nothing (soft hyphens, zero-width marks of breaks) goes too. Changes of
/// direction that a line does not close are closed at its end, as Word shows them.
pub(super) fn clean(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| balanced(line.trim_end())).collect();
    lines.join("\n").trim().to_owned()
}

fn balanced(line: &str) -> String {
    let mut open: Vec<char> = Vec::new();
    let mut out = String::with_capacity(line.len());
    for letter in line.chars() {
        match letter {
            // Overrides show letters in an order they do not have.
            '\u{202d}' | '\u{202e}' => {}
            '\u{202a}' | '\u{202b}' => {
                open.push('\u{202c}');
                out.push(letter);
            }
            '\u{2066}'..='\u{2068}' => {
                open.push('\u{2069}');
                out.push(letter);
            }
            '\u{202c}' | '\u{2069}' => {
                if open.last() == Some(&letter) {
                    open.pop();
                    out.push(letter);
                }
            }
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            '\t' => out.push(letter),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out.extend(open.iter().rev());
    out
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn lines_close_the_directions_they_open() {
        assert_eq!(clean("a\u{202b}نص\nb\u{202c}"), "a\u{202b}نص\u{202c}\nb");
        assert_eq!(clean("\u{202e}yes\u{202c} "), "yes");
        assert_eq!(clean("soft\u{ad}ly\u{7}"), "softly");
    }
}
