//! What the crate makes of texts that people wrote.

use comity_words::{Language, Words, fold, guess_language};
use proptest::{prop_assert, prop_assert_eq, proptest};

fn sentences(language: Language, text: &str) -> Vec<&str> {
    Words::of(language).sentences(text).into_iter().map(|range| &text[range]).collect()
}

#[test]
fn names_stand_in_the_order_of_the_readers_alphabet() {
    let sorted = |language: Language, names: &[&'static str]| {
        let mut names = names.to_vec();
        Words::of(language).sort_names(&mut names, |name| name);
        names
    };
    assert_eq!(
        sorted(Language::Fr, &["Estonie", "Égypte", "Zambie"]),
        ["Égypte", "Estonie", "Zambie"]
    );
    assert_eq!(sorted(Language::Es, &["ñu", "nube", "oso"]), ["nube", "ñu", "oso"]);
    assert_eq!(sorted(Language::Ru, &["Жизнь", "Ёлка", "Ель"]), ["Ёлка", "Ель", "Жизнь"]);
    assert_eq!(sorted(Language::Zh, &["中国", "阿富汗", "德国"]), ["阿富汗", "德国", "中国"]);
    assert_eq!(sorted(Language::Ar, &["بنن", "إثيوبيا", "أنغولا"]), ["إثيوبيا", "أنغولا", "بنن"]);
}

#[test]
fn search_sees_through_case_accents_and_spelling() {
    for (left, right) in [
        ("CÔTE D’IVOIRE", "cote d'ivoire"),
        ("España", "espana"),
        ("إعلان", "اعلان"),
        ("مُذَكِّرة", "مذكره"),
        ("مستشفى", "مستشفي"),
        ("Ещё", "еще"),
        ("Ⅻ", "xii"),
        ("℡", "tel"),
        ("Straße", "STRASSE"),
        ("Œuvre", "oeuvre"),
        ("٢٠٢٢", "2022"),
        ("محـــمد", "محمد"),
    ] {
        assert_eq!(fold(left), fold(right), "{left} {right}");
    }
    assert_ne!(fold("мой"), fold("мои"));
    assert_eq!(fold("мои\u{306}"), fold("мой"));
    assert_ne!(fold("بيان"), fold("لبنان"));
}

#[test]
fn sentences_do_not_end_at_abbreviations_or_numbers() {
    let english = "Thank you, Mr. Chair. We recall para. IV and A/RES/75/240. Who decides?\n\
                   2. The second point of Ms. J. Quill stands.";
    assert_eq!(
        sentences(Language::En, english),
        [
            "Thank you, Mr. Chair.",
            "We recall para. IV and A/RES/75/240.",
            "Who decides?",
            "2. The second point of Ms. J. Quill stands."
        ]
    );
    assert_eq!(
        sentences(Language::Es, "Gracias, Sr. Presidente. Véase el párr. 4 y la núm. 7. Nada más."),
        ["Gracias, Sr. Presidente.", "Véase el párr. 4 y la núm. 7.", "Nada más."]
    );
    assert_eq!(
        sentences(Language::Ru, "Спасибо, г-н Председатель. См. п. 3 и ст. 51 Устава. Вот и все."),
        ["Спасибо, г-н Председатель.", "См. п. 3 и ст. 51 Устава.", "Вот и все."]
    );
    assert_eq!(
        sentences(Language::Fr, "Voir l’art. 51 de la Charte. M. Dupont l’a dit. C’est tout."),
        ["Voir l’art. 51 de la Charte.", "M. Dupont l’a dit.", "C’est tout."]
    );
    assert_eq!(
        sentences(Language::Zh, "主席先生。我们支持。为什么？"),
        ["主席先生。", "我们支持。", "为什么？"]
    );
    assert_eq!(
        sentences(Language::Ar, "شكراً سيدي الرئيس. نؤيد المقترح. لماذا؟"),
        ["شكراً سيدي الرئيس.", "نؤيد المقترح.", "لماذا؟"]
    );
}

#[test]
fn lines_end_sentences_unless_they_go_on() {
    let text = "Statement\n\nWe support the\nproposal of the\r\nchair\nThank you";
    assert_eq!(
        sentences(Language::En, text),
        ["Statement", "We support the\nproposal of the\r\nchair", "Thank you"]
    );
    let wrapped = "My delegation aligns itself with the statement delivered on behalf of the\n\
                   Chair of the group, and adds a word.\n- first\n- second";
    assert_eq!(sentences(Language::En, wrapped).len(), 3);
    assert!(sentences(Language::En, " \n\n ").is_empty());
    assert!(sentences(Language::En, "").is_empty());
}

proptest! {
    /// Whatever the text, sentences are in order, on character boundaries, and
    /// leave nothing but white space out.
    #[test]
    fn sentences_cover_every_text(text in "(?s)([A-Za-z.!? \\n\\r0-9]|\\PC){0,80}") {
        for language in Language::ALL {
            let mut at = 0;
            for range in Words::of(language).sentences(&text) {
                prop_assert!(range.start >= at && range.end > range.start);
                prop_assert!(text[at..range.start].trim().is_empty());
                prop_assert_eq!(text[range.clone()].trim(), &text[range.clone()]);
                at = range.end;
            }
            prop_assert!(text[at..].trim().is_empty());
        }
    }

    /// Index and query meet only if folding twice changes nothing more.
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }
}

#[test]
fn sentences_cover_everything_but_white_space() {
    let text = "A. B? “C!” (D.) E… é. 中。文؟ Mr. X\n\n3. y";
    for language in Language::ALL {
        let mut rest = String::new();
        let mut at = 0;
        for range in Words::of(language).sentences(text) {
            assert!(range.start >= at && range.end > range.start);
            rest.push_str(&text[at..range.start]);
            at = range.end;
        }
        rest.push_str(&text[at..]);
        assert!(rest.trim().is_empty(), "{language}: {rest:?}");
    }
}

#[test]
fn the_language_of_a_text_is_guessed_from_script_and_letters() {
    for (text, expected) in [
        (
            "We thank the Chair for the guiding questions and support the proposal.",
            Some(Language::En),
        ),
        (
            "Nous remercions la présidence et appuyons la proposition de répertoire.",
            Some(Language::Fr),
        ),
        ("Agradecemos a la Presidencia las preguntas y apoyamos la propuesta.", Some(Language::Es)),
        ("Мы благодарим Председателя и поддерживаем это предложение.", Some(Language::Ru)),
        ("نشكر الرئيس على الأسئلة التوجيهية ونؤيد هذا المقترح.", Some(Language::Ar)),
        ("我们感谢主席提出的指导性问题，支持A/77/275号文件。", Some(Language::Zh)),
        ("Wir danken dem Vorsitz für die Leitfragen und unterstützen den Vorschlag.", None),
        ("これは日本語の文章であり、中国語ではありません。", None),
        (
            "Ми дякуємо Голові за запитання та підтримуємо цю пропозицію, бо її потребують усі.",
            None,
        ),
        ("12:30 – 14:00", None),
        ("", None),
    ] {
        assert_eq!(guess_language(text), expected, "{text}");
    }
}
