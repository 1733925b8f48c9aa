//! Lines of the file, with what Markdown wraps round them taken off.

/// How a line is dressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dress {
    /// Nothing but space.
    Blank,
    /// Ordinary text.
    Plain,
    /// `# Heading`, with its level.
    Hash(u8),
    /// A row of a table.
    Row,
    /// `---`, `***`, a fence: separates, says nothing.
    Rule,
    /// A row of `=` (1) or `-` (2), which underlines a heading.
    Under(u8),
}

/// A line: byte offsets of its content, without terminator, margins and dress.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) indent: usize,
    pub(crate) dress: Dress,
    pub(crate) quoted: bool,
}

/// What counts as margin: spaces of every kind, marks of direction, the byte
/// order mark.
pub(crate) fn is_margin(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{61C}')
}

/// Cuts `text` at `\n`, `\r\n`, `\r`, form feeds and the Unicode separators.
pub(crate) fn split(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            let crlf = c == '\n' && at > 0 && text.as_bytes()[at - 1] == b'\r';
            if !crlf {
                lines.push(undress(text, start, at));
            }
            start = at + c.len_utf8();
        }
    }
    if start < text.len() {
        lines.push(undress(text, start, text.len()));
    }
    lines
}

fn undress(text: &str, start: usize, end: usize) -> Line {
    let raw = &text[start..end];
    let inner = raw.trim_start_matches(is_margin);
    let indent = raw[..raw.len() - inner.len()]
        .chars()
        .map(|c| match c {
            '\t' => 4,
            c if c.is_whitespace() => 1,
            _ => 0,
        })
        .sum();
    let mut line = Line {
        start: end - inner.len(),
        end: start + raw.trim_end_matches(is_margin).len(),
        indent,
        dress: Dress::Plain,
        quoted: false,
    };
    line.end = line.end.max(line.start);
    while text[line.start..line.end].starts_with('>') {
        line.quoted = true;
        let rest = text[line.start + 1..line.end].trim_start_matches(is_margin);
        line.start = line.end - rest.len();
    }
    let content = &text[line.start..line.end];
    line.dress = dress(content);
    if let Dress::Hash(level) = line.dress {
        let rest = content[level as usize..].trim_matches(is_margin);
        let rest = rest.trim_end_matches('#').trim_end_matches(is_margin);
        let lead = content[level as usize..].len()
            - content[level as usize..].trim_start_matches(is_margin).len();
        line.start += level as usize + lead;
        line.end = line.start + rest.len();
        if rest.is_empty() {
            line.dress = Dress::Blank;
        }
    }
    line
}

fn dress(content: &str) -> Dress {
    if content.is_empty() {
        return Dress::Blank;
    }
    if content.starts_with("```") || content.starts_with("~~~") {
        return Dress::Rule;
    }
    let hashes = content.bytes().take_while(|&b| b == b'#').count();
    if (1..=6).contains(&hashes) {
        let after = content[hashes..].chars().next();
        if after.is_none_or(|c| is_margin(c) || !c.is_ascii()) {
            return Dress::Hash(hashes as u8);
        }
    }
    if content.len() >= 2 && content.starts_with('|') {
        return Dress::Row;
    }
    let mut signs = content.chars().filter(|c| !is_margin(*c));
    if let Some(first) = signs.next() {
        let count = 1 + signs.clone().count();
        if count >= 3 && signs.all(|c| c == first) {
            match first {
                '=' => return Dress::Under(1),
                '-' | '–' | '—' => return Dress::Under(2),
                '*' | '_' | '~' | '+' | '·' | '•' => return Dress::Rule,
                _ => {}
            }
        }
    }
    Dress::Plain
}
