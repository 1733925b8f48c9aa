//! What ICU knows about each language, loaded once and kept.

use std::sync::LazyLock;

use comity_domain::Language;
use icu::{
    collator::{CollatorBorrowed, options::CollatorOptions},
    decimal::DecimalFormatter,
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale,
    plurals::PluralRules,
};

/// The formatters of one language. The data is compiled in, so none is ever
/// absent (a test says so); callers still have a plain way without.
pub(crate) struct Tools {
    pub(crate) collator: Option<CollatorBorrowed<'static>>,
    pub(crate) decimal: Option<DecimalFormatter>,
    pub(crate) list: Option<ListFormatter>,
    pub(crate) plurals: Option<PluralRules>,
}

static TOOLS: [LazyLock<Tools>; 6] = [
    // The United Nations at Headquarters prints 0 to 9 in its Arabic documents,
    // and symbols such as A/77/275 need them anyway: one set of digits.
    LazyLock::new(|| load("ar-u-nu-latn")),
    // Pinyin, the order of CLDR for Chinese and of dictionaries: the order by
    // strokes that older lists used is no longer how readers look a name up.
    LazyLock::new(|| load("zh")),
    // World English: “A, B and C”, as the UN's own style has it.
    LazyLock::new(|| load("en-001")),
    LazyLock::new(|| load("fr")),
    LazyLock::new(|| load("ru")),
    LazyLock::new(|| load("es")),
];

fn load(locale: &str) -> Tools {
    let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
    Tools {
        collator: CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default()).ok(),
        decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
        list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
        plurals: PluralRules::try_new_cardinal((&locale).into()).ok(),
    }
}

/// The formatters of a language.
pub(crate) fn of(language: Language) -> &'static Tools {
    let cell = match language {
        Language::Ar => &TOOLS[0],
        Language::Zh => &TOOLS[1],
        Language::En => &TOOLS[2],
        Language::Fr => &TOOLS[3],
        Language::Ru => &TOOLS[4],
        Language::Es => &TOOLS[5],
    };
    LazyLock::force(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_tool_of_any_language_is_absent() {
        for language in Language::ALL {
            let tools = of(language);
            assert!(tools.collator.is_some(), "{language}: collator");
            assert!(tools.decimal.is_some(), "{language}: decimal");
            assert!(tools.list.is_some(), "{language}: list");
            assert!(tools.plurals.is_some(), "{language}: plurals");
        }
    }
}
