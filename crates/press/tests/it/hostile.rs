//! Texts that try to be more than text.

use comity_domain::Language;
use comity_press::{
    FontFolders, Fonts, html, pdf,
    tree::{Block, Document, Text},
};
use proptest::prelude::*;

use crate::pdf::text_of;

/// Everything that means something in Typst or HTML.
const HOSTILE: &str = "#import \"@preview/x:1.0.0\": * #read(\"/etc/passwd\") $ x^2 $ \\u{41} @ref \
    `raw` *bold* _it_ <b>&amp;</b> // /* */ [ ] { } = + - ~ --- ... ' \" </style><script>";

fn document(words: &str) -> Document {
    let mut document = Document::new(Language::En, "comity:test:hostile:en", "Title");
    document.symbol = words.to_owned();
    document.title = Text::new(Language::En, words);
    document.body = vec![Block::numbered(words, Text::new(Language::En, words).strong(words))];
    document
}

#[test]
fn html_shows_it_and_obeys_none_of_it() {
    let page = html::render(&document(HOSTILE));
    assert!(page.contains("&lt;/style&gt;&lt;script&gt;"));
    assert!(!page.contains("<script") && !page.contains("<b>"));
    let hidden = html::render(&document("a\0b\u{202e}c\u{feff}d"));
    assert!(hidden.contains("a[U+0000]b[U+202E]c[U+FEFF]d"), "{hidden}");
}

#[test]
#[ignore = "needs fonts: cargo xtask test"]
fn pdf_shows_it_and_obeys_none_of_it() {
    let made = document(HOSTILE);
    let fonts = Fonts::for_document(&FontFolders::default(), &made).unwrap();
    let text = text_of(&pdf::render(&made, &fonts).unwrap());
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let count = squeezed(&text).matches(&squeezed(HOSTILE)).count();
    assert!(count >= 3, "found {count} times in {text}");

    let made = document("a\0b\u{202e}c\u{fffe}d\te\u{1f600}f\u{e000}");
    let fonts = Fonts::for_document(&FontFolders::default(), &made).unwrap();
    let text = text_of(&pdf::render(&made, &fonts).unwrap());
    for shown in ["a[U+0000]b", "[U+202E]", "[U+FFFE]", "[U+E000]"] {
        assert!(squeezed(&text).contains(shown), "{shown} in {text}");
    }
}

proptest! {
    // Each case sets pages: a few say as much as many.
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    #[ignore = "needs fonts: cargo xtask test"]
    fn any_text_can_be_set(words in "\\PC{0,40}|[\\x00-\\x7f]{0,40}|\\p{Arabic}{0,20}|.{0,30}") {
        let made = document(&words);
        let fonts = Fonts::for_document(&FontFolders::default(), &made).unwrap();
        prop_assert!(pdf::render(&made, &fonts).is_ok());
    }
}
