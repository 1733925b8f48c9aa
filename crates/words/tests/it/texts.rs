//! Texts by key as a page asks for them.

use comity_words::{Arg, Language, Words, strip_isolation};

#[test]
fn a_text_is_in_the_language_asked_for() {
    assert_eq!(Words::of(Language::En).t("nav-today"), "Today");
    assert_eq!(Words::of(Language::Fr).t("nav-today"), "Aujourd’hui");
    assert_eq!(Words::of(Language::Ar).t("nav-today"), "اليوم");
    assert_eq!(Words::of(Language::Ar).dir(), "rtl");
    assert_eq!(Words::of(Language::Zh).code(), "zh");
}

#[test]
fn a_value_stands_between_isolation_marks_until_they_are_stripped() {
    let text = Words::of(Language::Ar).with2("list-page", "page", "A/77/275", "pages", 9);
    assert!(text.contains("\u{2068}A/77/275\u{2069}"), "{text:?}");
    assert_eq!(strip_isolation(&text), "الصفحة A/77/275 من 9");
}

#[test]
#[expect(clippy::needless_borrows_for_generic_args, reason = "as templates write it")]
fn templates_may_pass_any_kind_of_reference() {
    let words = Words::of(Language::En);
    let (owned, number) = (String::from("3"), 3_usize);
    let expected = words.with2("list-page", "page", "3", "pages", "3");
    assert_eq!(words.with2("list-page", "page", &owned, "pages", &&*owned), expected);
    assert_eq!(words.with2("list-page", "page", number, "pages", &number), expected);
    assert_eq!(words.with2("list-page", "page", &&number, "pages", 3_i64), expected);
    assert_eq!(words.with2("list-page", "page", 3.0, "pages", owned.clone()), expected);
    let list = [("page", Arg::from(3_u32)), ("pages", Arg::from(&owned))];
    assert_eq!(words.with(&"list-page", &list), expected);
    assert_eq!(words.with(String::from("list-page"), &list), expected);
}

#[test]
fn a_missing_key_shows_itself_and_is_kept_for_tests() {
    let key = "texts-test-no-such-key";
    assert_eq!(Words::of(Language::Ru).t(key), format!("⟦{key}⟧"));
    assert!(comity_words::missing().contains(&format!("ru: {key}")));
    assert!(!Words::of(Language::Ru).has(key));
}

#[test]
fn a_missing_variable_is_noticed() {
    let text = Words::of(Language::Es).t("time-yours");
    assert!(text.contains("{$time}"), "{text:?}");
    assert!(comity_words::missing().iter().any(|fault| fault.starts_with("es: time-yours: ")));
}
