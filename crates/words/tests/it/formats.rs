//! Dates, numbers, lists and plural forms as the UN writes them.

use comity_words::{Language, PluralCategory, Words, strip_isolation};
use jiff::{Timestamp, civil::date, civil::time, tz::TimeZone};

fn words(code: &str) -> Words {
    Words::of(code.parse().expect("one of the six"))
}

/// With ordinary spaces, which is how a test can be read.
fn plain(text: String) -> String {
    strip_isolation(&text).replace(['\u{a0}', '\u{202f}'], " ").replace('\u{200e}', "")
}

#[test]
fn dates_are_in_words() {
    for (code, expected) in [
        ("en", "5 December 2022"),
        ("fr", "5 décembre 2022"),
        ("es", "5 de diciembre de 2022"),
        ("ru", "5 декабря 2022 года"),
        ("zh", "2022年12月5日"),
        ("ar", "5 كانون الأول/ديسمبر 2022"),
    ] {
        assert_eq!(plain(words(code).date(date(2022, 12, 5))), expected);
    }
    assert_eq!(plain(words("fr").date(date(2023, 3, 1))), "1er mars 2023");
    assert_eq!(plain(words("en").date(date(2023, 1, 31))), "31 January 2023");
}

#[test]
fn a_range_says_once_what_both_ends_share() {
    let [first, last] = [date(2022, 12, 5), date(2022, 12, 9)];
    for (code, expected) in [
        ("en", "5–9 December 2022"),
        ("fr", "5-9 décembre 2022"),
        ("es", "5 a 9 de diciembre de 2022"),
        ("ru", "5–9 декабря 2022 года"),
        ("zh", "2022年12月5日至9日"),
        ("ar", "من 5 إلى 9 كانون الأول/ديسمبر 2022"),
    ] {
        assert_eq!(plain(words(code).date_range(first, last)), expected);
    }
    let november = date(2022, 11, 28);
    for (code, expected) in [
        ("en", "28 November–9 December 2022"),
        ("fr", "28 novembre – 9 décembre 2022"),
        ("es", "28 de noviembre a 9 de diciembre de 2022"),
        ("ru", "28 ноября — 9 декабря 2022 года"),
        ("zh", "2022年11月28日至12月9日"),
        ("ar", "من 28 تشرين الثاني/نوفمبر إلى 9 كانون الأول/ديسمبر 2022"),
    ] {
        assert_eq!(plain(words(code).date_range(november, last)), expected);
    }
    let january = date(2023, 1, 3);
    assert_eq!(plain(words("en").date_range(last, january)), "9 December 2022–3 January 2023");
    assert_eq!(plain(words("zh").date_range(last, january)), "2022年12月9日至2023年1月3日");
    assert_eq!(words("ru").date_range(first, first), words("ru").date(first));
}

#[test]
fn an_instant_is_told_on_the_clock_of_its_place() {
    let instant: Timestamp = "2022-12-05T19:32:00Z".parse().expect("an instant");
    let zone = TimeZone::fixed(jiff::tz::offset(-5));
    let told = |code: &str, city| plain(words(code).date_time(instant, &zone, city));
    assert_eq!(told("en", "New York"), "5 December 2022, 14:32 (New York)");
    assert_eq!(told("zh", "纽约"), "2022年12月5日14:32（纽约时间）");
    assert_eq!(told("ar", "نيويورك"), "5 كانون الأول/ديسمبر 2022، 14:32 (بتوقيت نيويورك)");
    assert_eq!(told("fr", ""), "5 décembre 2022, 14:32");
    assert_eq!(words("en").time(time(9, 5, 59, 0)), "09:05");
}

#[test]
fn numbers_are_grouped_and_in_latin_digits_everywhere() {
    for (code, expected) in [
        ("en", "1,234,567"),
        ("fr", "1 234 567"),
        ("es", "1.234.567"),
        ("ru", "1 234 567"),
        ("zh", "1,234,567"),
        ("ar", "1,234,567"),
    ] {
        assert_eq!(plain(words(code).number(1_234_567)), expected, "{code}");
    }
    assert_eq!(
        plain(words("fr").with2("list-page", "page", 5, "pages", 12_000)),
        "Page 5 sur 12 000"
    );
    assert_eq!(plain(words("en").with2("list-page", "page", 0.5, "pages", 1)), "Page 0.5 of 1");
    assert_eq!(plain(words("fr").with2("list-page", "page", 0.5, "pages", 1)), "Page 0,5 sur 1");
}

#[test]
fn only_all_is_a_hundred_per_cent_and_only_none_is_zero() {
    let percent = |code: &str, share| plain(words(code).percent(share));
    assert_eq!(percent("en", 0.624), "62%");
    assert_eq!(percent("fr", 0.624), "62 %");
    assert_eq!(percent("ar", 0.624), "62%");
    assert_eq!(percent("en", 0.999), "99%");
    assert_eq!(percent("en", 0.001), "1%");
    assert_eq!(percent("en", 1.0), "100%");
    assert_eq!(percent("en", 0.0), "0%");
}

#[test]
fn lists_end_with_and() {
    for (code, expected) in [
        ("en", "a, b and c"),
        ("fr", "a, b et c"),
        ("es", "a, b y c"),
        ("ru", "a, b и c"),
        ("zh", "a、b和c"),
        ("ar", "a وb وc"),
    ] {
        assert_eq!(words(code).list(&["a", "b", "c"]), expected, "{code}");
    }
    assert_eq!(words("en").list(&["a".to_owned()]), "a");
    assert_eq!(words("en").list::<&str>(&[]), "");
}

#[test]
fn counts_take_the_plural_form_of_their_language() {
    use PluralCategory::{Few, Many, One, Other, Two, Zero};
    let of = |language: Language, counts: &[u64]| -> Vec<PluralCategory> {
        counts.iter().map(|count| Words::of(language).plural_category(*count)).collect()
    };
    assert_eq!(of(Language::Ar, &[0, 1, 2, 3, 11, 100]), [Zero, One, Two, Few, Many, Other]);
    assert_eq!(of(Language::Ru, &[1, 2, 5, 11, 21, 112]), [One, Few, Many, Many, One, Many]);
    assert_eq!(of(Language::Zh, &[0, 1, 2]), [Other, Other, Other]);
    assert_eq!(of(Language::Fr, &[0, 1, 2, 1_000_000]), [One, One, Other, Many]);
}
