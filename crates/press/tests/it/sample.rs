//! Documents to try, in the exercise world's words.

use comity_domain::Language;
use comity_press::tree::{Block, Document, Exercise, Fact, Item, Text};

/// A sentence for each language, with what its script makes difficult.
pub fn sentence(language: Language) -> &'static str {
    match language {
        Language::Ar => {
            "نؤيد الاقتراح الوارد في الفقرة 12 من الوثيقة A/AC.999/2026/1، ونشكر الرئيس."
        }
        Language::Zh => "我们支持文件第12段所载的提案，并感谢主席。安全与发展相辅相成。",
        Language::En => "We support the proposal in paragraph 12, and we thank the Chair.",
        Language::Fr => "Nous appuyons la proposition faite au paragraphe 12 ; l’œuvre est là.",
        Language::Ru => {
            "Мы поддерживаем предложение, содержащееся в пункте 12, и благодарим Председателя."
        }
        Language::Es => "Apoyamos la propuesta del párrafo 12, señor Presidente. ¿Cuándo empezará?",
    }
}

/// One of everything the tree has, in one language.
pub fn everything(language: Language) -> Document {
    let text = |words: &str| Text::new(language, words);
    let mut document = Document::new(language, format!("comity:test:1:{language}"), "A title");
    document.title = text(sentence(language));
    document.dated = Some(jiff::civil::date(2026, 12, 7));
    document.masthead = text("Aurelia");
    document.symbol = "A/AC.999/2026/INF/1".to_owned();
    document.imprint = vec![text("7"), text("Original")];
    document.place = vec![text("2026")];
    document.status = Some(text(sentence(language)));
    document.remarks = vec![text(sentence(language))];
    document.facts = vec![Fact { label: "1".to_owned(), text: text(sentence(language)) }];
    document.exercise =
        Some(Exercise { word: "EXERCISE".to_owned(), sentence: "EXERCISE: fictional".to_owned() });
    let cell = || text("12");
    document.body = vec![
        Block::heading(1, text("I")),
        Block::Heading { level: 2, number: "1.".to_owned(), text: text("II") },
        Block::numbered(
            "12.",
            text(sentence(language))
                .plain(" ")
                .strong("34")
                .stressed("56")
                .other(Text::new(Language::Fr, "été"))
                .note(text(sentence(language)))
                .link("https://example.org/", "example.org"),
        ),
        Block::paragraph(Text::new(Language::En, "two\nlines")),
        Block::List {
            items: vec![Item::new("(a)", text("7")), Item::new("(b)", text(sentence(language)))],
        },
        Block::List { items: vec![Item::new("", text("8"))] },
        Block::Quote {
            language: Language::Es,
            blocks: vec![Block::paragraph(Text::new(Language::Es, "La cita"))],
            source: Some(text("9")),
        },
        Block::Table {
            caption: text("10"),
            head: vec![cell(), cell()],
            rows: vec![vec![cell(), cell()], vec![cell(), cell()]],
            has_row_heads: true,
        },
        Block::NewPage,
        Block::Signature { text: text("11") },
    ];
    document
}
