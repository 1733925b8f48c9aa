//! Numbers, shares, lists, plural forms.

use std::fmt;

use comity_domain::Language;
use icu::{decimal::input::Decimal, plurals::PluralCategory};

use crate::{Words, tools};

/// From this number on digits are set apart in groups. Below it all six languages write
/// the same digits, and no formatter has to be asked.
pub(crate) const FIRST_GROUPED: f64 = 1_000.0;

impl Words {
    /// A whole number with the language's grouping, in the digits 0 to 9 also in
    /// Arabic: `1,234`, `1 234`.
    pub fn number(&self, number: i64) -> String {
        if (0..FIRST_GROUPED as i64).contains(&number) {
            return number.to_string();
        }
        match &tools::of(self.language()).decimal {
            Some(formatter) => formatter.format_to_string(&Decimal::from(number)),
            None => number.to_string(),
        }
    }

    /// The same into a text that is being written, such as a page with a thousand of them.
    ///
    /// # Errors
    /// When the text cannot take it.
    pub fn write_number(&self, number: u32, into: &mut impl fmt::Write) -> fmt::Result {
        if f64::from(number) < FIRST_GROUPED {
            return into.write_str(itoa::Buffer::new().format(number));
        }
        into.write_str(&self.number(i64::from(number)))
    }

    /// A share between 0 and 1 in whole per cent: `62%`, `62 %`.
    ///
    /// Only nothing is 0 and only everything is 100: shares in between are never
    /// rounded onto either, because a reader takes “100%” for “all”.
    pub fn percent(&self, share: f64) -> String {
        let whole = (share * 100.0).round();
        let whole = if share > 0.0 && whole < 1.0 {
            1.0
        } else if share < 1.0 && whole > 99.0 {
            99.0
        } else {
            whole
        };
        let number = self.number(whole as i64);
        match self.language() {
            Language::Fr => format!("{number}\u{202f}%"),
            Language::Ru | Language::Es => format!("{number}\u{a0}%"),
            Language::En | Language::Zh => format!("{number}%"),
            // The mark keeps the sign on the same side of its number within Arabic.
            Language::Ar => format!("{number}\u{200e}%\u{200e}"),
        }
    }

    /// `A, B and C` in the language.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        match &tools::of(self.language()).list {
            Some(formatter) => formatter.format_to_string(items.iter().map(AsRef::as_ref)),
            None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        }
    }

    /// Which plural form a count takes.
    pub fn plural_category(&self, count: u64) -> PluralCategory {
        tools::of(self.language())
            .plurals
            .as_ref()
            .map_or(PluralCategory::Other, |rules| rules.category_for(count))
    }
}

/// A number inside a text, given as Fluent knows it.
///
/// `fraction` is the least number of decimals, from `NUMBER($n, minimumFractionDigits: 1)`.
pub(crate) fn inside_text(
    language: Language,
    value: f64,
    grouped: bool,
    fraction: usize,
) -> String {
    let plain = format!("{value:.fraction$}");
    let plain = if fraction == 0 { value.to_string() } else { plain };
    match (&tools::of(language).decimal, Decimal::try_from_str(&plain)) {
        (Some(formatter), Ok(decimal)) if grouped => formatter.format_to_string(&decimal),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_are_written_as_the_formatter_writes_them() {
        for language in Language::ALL {
            let formatter = tools::of(language).decimal.as_ref().unwrap();
            for number in 0..1_000 {
                let text = formatter.format_to_string(&Decimal::from(number));
                assert_eq!(number.to_string(), text);
            }
            let words = Words::of(language);
            let mut text = String::new();
            words.write_number(999, &mut text).unwrap();
            words.write_number(1_000, &mut text).unwrap();
            assert_eq!(text, format!("999{}", words.number(1_000)));
            let thousand = formatter.format_to_string(&Decimal::from(1_000));
            assert_eq!(words.number(1_000), thousand);
            assert_eq!(words.number(-1), formatter.format_to_string(&Decimal::from(-1)));
        }
    }
}
