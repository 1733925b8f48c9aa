//! A summary as it is read: the same for the preview and for what was published.

use comity_domain::{
    Language, Standing,
    statement::paragraphs,
    summary::{BlockKind, Frozen, Summary, freeze},
};
use comity_store::summary;
use comity_words::summary as in_words;
use uuid::Uuid;

use super::readable::{Readable, Reference};
use crate::{App, convergence::Text, error::PageError, here::Here, reader::Reader};

/// The document, ready for the template.
pub struct Document {
    /// Its symbol; empty while it has none.
    pub symbol: String,
    /// The body's name.
    pub body: String,
    /// Its day, in words; empty in a preview.
    pub day: String,
    /// Its title.
    pub title: Text,
    /// Whether the reader reads a courtesy translation.
    pub is_courtesy: bool,
    /// Its status line.
    pub status: Text,
    /// What the quantifiers mean.
    pub footnote: Text,
    /// Headings and paragraphs.
    pub blocks: Vec<Shown>,
    /// Headings of the first level, for the contents: anchor and title.
    pub contents: Vec<(String, Text)>,
}

/// A heading or paragraph.
pub struct Shown {
    /// Its anchor.
    pub anchor: String,
    /// `topic`, `heading` or `paragraph`.
    pub kind: &'static str,
    /// A paragraph's number.
    pub number: String,
    /// Its language and direction; the text of a heading.
    pub text: Text,
    /// The text of a paragraph, cut at empty lines.
    pub parts: Vec<String>,
    /// What it leads to.
    pub references: Vec<Reference>,
    /// Whether its words left with what they repeated.
    pub is_gone: bool,
}

/// The working copy as it would be published now.
pub(super) async fn as_published(
    app: &App,
    reader: &Reader,
    of: &Summary,
) -> Result<Frozen, PageError> {
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let original = of.title.original();
    Ok(Frozen {
        title: of.title.clone(),
        status: in_words::status(original),
        footnote: in_words::footnote(of.thresholds, original),
        blocks: freeze(&blocks),
    })
}

/// Puts a version before a reader.
pub(super) async fn document(
    app: &App,
    reader: &Reader,
    here: &Here,
    frozen: &Frozen,
    readable: &Readable,
    symbol: String,
    day: String,
) -> Result<Document, PageError> {
    let gone = summary::gone(app.db(), here.session.id, readable.repeats_for).await?;
    let language = reader.language;
    let blocks: Vec<Shown> = frozen
        .blocks
        .iter()
        .map(|one| {
            let is_gone = one.repeats.is_some_and(|words| gone.contains(&words.id()));
            let whole = one.wording.text(language);
            let parts = paragraphs(whole);
            Shown {
                anchor: anchor(one.kind, one.number, one.id.0),
                kind: one.kind.word(),
                number: one.number.map(|number| number.to_string()).unwrap_or_default(),
                text: Text::of(&one.wording, language),
                parts: if is_gone {
                    vec![reader.words.t("summary-words-withdrawn")]
                } else {
                    parts.into_iter().filter_map(|at| whole.get(at).map(str::to_owned)).collect()
                },
                references: if is_gone {
                    Vec::new()
                } else {
                    readable.references(reader, here, &one.sources)
                },
                is_gone,
            }
        })
        .collect();
    let contents = frozen
        .blocks
        .iter()
        .filter(|one| one.kind == BlockKind::Topic)
        .map(|one| (anchor(one.kind, one.number, one.id.0), Text::of(&one.wording, language)))
        .collect();
    Ok(Document {
        symbol,
        body: here.body.name.text(language).to_owned(),
        day,
        title: Text::of(&frozen.title, language),
        is_courtesy: is_courtesy(frozen, language),
        status: Text::of(&frozen.status, language),
        footnote: Text::of(&frozen.footnote, language),
        blocks,
        contents,
    })
}

/// A paragraph is cited by its number, a heading is only jumped to.
fn anchor(kind: BlockKind, number: Option<i64>, id: Uuid) -> String {
    match (kind, number) {
        (BlockKind::Paragraph, Some(number)) => format!("para-{number}"),
        _ => format!("h-{id}"),
    }
}

/// The language of the document is that of its title; whoever reads another reads a
/// courtesy translation.
fn is_courtesy(frozen: &Frozen, reader: Language) -> bool {
    frozen.title.standing(reader) == Standing::Courtesy
}
