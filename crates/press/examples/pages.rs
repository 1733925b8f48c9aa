//! A long document for `bench/press`: `pages LANGUAGE PARAGRAPHS OUT.pdf`.

use comity_domain::Language;
use comity_press::{
    Document, FontFolders, Fonts, pdf,
    tree::{Block, Item, Text},
};

fn sentence(language: Language) -> &'static str {
    match language {
        Language::Ar => {
            "أشارت وفود عدة إلى أن بناء القدرات ركن من أركان التعاون، وأن الفقرة 12 من الوثيقة \
             A/AC.999/2026/1 تصلح أساسا لمواصلة المناقشة. "
        }
        Language::Zh => {
            "若干代表团指出，能力建设是合作的支柱之一，文件A/AC.999/2026/1第12段可作为继续讨论的基础。"
        }
        _ => {
            "Several delegations noted that capacity-building is a pillar of cooperation, and that \
             paragraph 12 of document A/AC.999/2026/1 is a basis for further discussion. "
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = std::env::args().skip(1);
    let (Some(language), Some(paragraphs), Some(out)) = (given.next(), given.next(), given.next())
    else {
        return Err("usage: pages LANGUAGE PARAGRAPHS OUT.pdf".into());
    };
    let (language, paragraphs): (Language, usize) = (language.parse()?, paragraphs.parse()?);
    let text = |words: String| Text::new(language, words);
    let mut document = Document::new(language, "comity:bench:1", sentence(language));
    document.symbol = "A/AC.999/2026/INF/1".to_owned();
    for number in 1..=paragraphs {
        if number % 12 == 1 {
            document.body.push(Block::heading(1, text(format!("{}.", number / 12 + 1))));
        }
        let words = sentence(language).repeat(4);
        let mut paragraph = text(words);
        if number % 3 == 0 {
            paragraph = paragraph.note(text(format!("{number}. {}", sentence(language))));
        }
        document.body.push(Block::numbered(format!("{number}."), paragraph));
        if number % 10 == 0 {
            let item = |mark: &str| Item::new(mark, text(sentence(language).to_owned()));
            document.body.push(Block::List { items: vec![item("(a)"), item("(b)"), item("(c)")] });
        }
        if number % 25 == 0 {
            let cell = |words: String| text(words);
            document.body.push(Block::Table {
                caption: text(format!("{number}")),
                head: vec![cell("A".into()), cell("B".into())],
                rows: (0..12)
                    .map(|row| vec![cell(row.to_string()), cell(sentence(language).to_owned())])
                    .collect(),
                has_row_heads: true,
            });
        }
    }
    let fonts = Fonts::for_document(&FontFolders::default(), &document)?;
    std::fs::write(out, pdf::render(&document, &fonts)?)?;
    Ok(())
}
