//! What pictures and tables are written with: a page has some thousand numbers, each a
//! link, so they are written piece by piece, and what repeats is made ready once.

use std::fmt;

use askama::{
    FastWritable, Values,
    filters::{Escaper as _, Html, HtmlSafe},
};
use comity_words::Words;

/// A number that opens its attributions.
#[derive(Clone, Copy)]
pub struct Number<'a> {
    /// The attributions.
    pub href: Address<'a>,
    /// The number as it is read.
    pub text: Count,
    /// Whether it is nothing: there is nothing to open, but the link still says so.
    pub zero: bool,
}

/// The address of the attributions behind a number.
#[derive(Clone, Copy)]
pub struct Address<'a> {
    /// Up to the question mark: which area.
    pub head: Escaped<'a>,
    /// Behind it: which group, if any, and which positions.
    pub tail: Escaped<'a>,
}

impl fmt::Display for Address<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.head.0)?;
        f.write_str(self.tail.0)
    }
}

impl FastWritable for Address<'_> {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        dest.write_str(self.head.0)?;
        Ok(dest.write_str(self.tail.0)?)
    }
}

/// Both parts are escaped.
impl HtmlSafe for Address<'_> {}

/// A text that was escaped once for all the places of a page where it stands: to look
/// through the same label for markup at every number takes longer than to write it.
#[derive(Clone, Copy, Default)]
pub struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl FastWritable for Escaped<'_> {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(dest.write_str(self.0)?)
    }
}

/// It comes from [`EscapedText`] alone.
impl HtmlSafe for Escaped<'_> {}

/// A text that went through the escaping of the templates.
pub struct EscapedText(String);

impl EscapedText {
    /// Escapes a text.
    pub fn of(text: &str) -> EscapedText {
        let mut escaped = String::with_capacity(text.len());
        // A text in memory takes whatever is written into it.
        let _ = Html.write_escaped_str(&mut escaped, text);
        EscapedText(escaped)
    }

    /// To be put into a page.
    pub fn get(&self) -> Escaped<'_> {
        Escaped(&self.0)
    }
}

/// A count in the reader's language.
#[derive(Clone, Copy)]
pub struct Count {
    /// The reader's words.
    pub words: Words,
    /// How many.
    pub count: u32,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words.write_number(self.count, f)
    }
}

impl FastWritable for Count {
    fn write_into(&self, mut dest: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.words.write_number(self.count, &mut dest)?)
    }
}

/// Digits, and what sets groups of them apart: nothing of it is markup.
impl HtmlSafe for Count {}

/// A share of a length, in per cent to at most three decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(u32);

impl Percent {
    /// The share of a whole, which is 1.
    pub fn of(share: f64) -> Percent {
        // Not below nothing: shares added up may miss it by a hair.
        Percent((share.max(0.0) * 100_000.0).round() as u32)
    }

    fn write(self, dest: &mut (impl fmt::Write + ?Sized)) -> fmt::Result {
        let mut digits = itoa::Buffer::new();
        dest.write_str(digits.format(self.0 / 1_000))?;
        let rest = self.0 % 1_000;
        if rest > 0 {
            // The thousand keeps the zeros behind the point: 1,050 gives 05.
            let decimals = digits.format(1_000 + rest).trim_end_matches('0');
            dest.write_char('.')?;
            dest.write_str(decimals.get(1..).unwrap_or_default())?;
        }
        dest.write_char('%')
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

impl FastWritable for Percent {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.write(dest)?)
    }
}

/// Digits, a point and a per cent sign: nothing of it is markup.
impl HtmlSafe for Percent {}

/// A value as it stands in the query of an address (RFC 3986: all but unreserved
/// characters as %XX).
pub(crate) fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use askama::Template;
    use comity_domain::Language;

    use super::*;

    #[test]
    fn shares_are_written_to_three_decimals_at_most() {
        for (share, text) in [
            (0.0, "0%"),
            (1.0 / 3.0, "33.333%"),
            (1.0, "100%"),
            (0.375, "37.5%"),
            (0.01005, "1.005%"),
            (-1e-17, "0%"),
        ] {
            assert_eq!(Percent::of(share).to_string(), text);
        }
    }

    #[test]
    fn values_are_safe_in_an_address() {
        assert_eq!(encode("UN regional groups"), "UN%20regional%20groups");
        assert_eq!(encode("a&b=é"), "a%26b%3D%C3%A9");
    }

    #[derive(Template)]
    #[template(
        source = "<a title=\"{{ label }}\" href=\"{{ href }}\">{{ text }}</a>",
        ext = "html"
    )]
    struct Link<'a> {
        label: Escaped<'a>,
        href: Address<'a>,
        text: Count,
    }

    #[test]
    fn what_is_made_ready_is_escaped_exactly_once() {
        let label = EscapedText::of("\"><script>");
        let head = EscapedText::of("a&b?");
        let tail = EscapedText::of("group=\"x\"&stance=all");
        let link = Link {
            label: label.get(),
            href: Address { head: head.get(), tail: tail.get() },
            text: Count { words: Words::of(Language::En), count: 1_234 },
        };
        assert_eq!(
            link.render().unwrap(),
            "<a title=\"&#34;&#62;&#60;script&#62;\" \
             href=\"a&#38;b?group=&#34;x&#34;&#38;stance=all\">1,234</a>"
        );
    }
}
