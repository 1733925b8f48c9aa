//! HTML: whole, escaped, heard.

use comity_domain::Language;
use comity_press::{html, tree::Text};

use crate::sample::{everything, sentence};

#[test]
fn one_file_says_what_everything_is() {
    for language in Language::ALL {
        let page = html::render(&everything(language));
        let direction = language.direction();
        for expected in [
            format!("<html lang=\"{language}\" dir=\"{direction}\">"),
            "<th scope=\"col\">".to_owned(),
            "<th scope=\"row\">".to_owned(),
            "<caption>10</caption>".to_owned(),
            "role=\"doc-noteref\"".to_owned(),
            "href=\"#ref-1\" role=\"doc-backlink\"".to_owned(),
            "<p id=\"p-12\"><span class=\"number\">12.</span> ".to_owned(),
            "two<br>\nlines".to_owned(),
            sentence(language).to_owned(),
        ] {
            assert!(page.contains(&expected), "{language}: {expected}\n{page}");
        }
        assert!(!page.contains("⟦"), "a text is missing");
        // Nothing is fetched.
        for outside in ["src=", "url(", "@import", "<script", "<link"] {
            assert!(!page.contains(outside), "{language}: {outside}");
        }
        assert_eq!(page.matches("<h1").count(), 1);
        assert_eq!(page, html::render(&everything(language)));
    }
}

#[test]
fn another_language_says_so() {
    let page = html::render(&everything(Language::Ar));
    assert!(page.contains("<bdi lang=\"fr\" dir=\"ltr\">été</bdi>"), "{page}");
    assert!(page.contains("<blockquote lang=\"es\" dir=\"ltr\">"));
    // In a Spanish frame the quotation is in no other language.
    assert!(html::render(&everything(Language::Es)).contains("<blockquote>"));
}

#[test]
fn an_address_that_is_none_is_words() {
    let mut document = everything(Language::En);
    document.remarks = vec![Text::new(Language::En, "").link("javascript:alert(1)", "press here")];
    let page = html::render(&document);
    assert!(page.contains("press here") && !page.contains("javascript:"), "{page}");
}
