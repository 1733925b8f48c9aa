//! What changed between two versions, paragraph by paragraph and word by word.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Html,
};
use comity_domain::{
    Audience, BlockId, Language,
    paper::diff::{Piece as Word, compare_words},
    summary::{Frozen, FrozenBlock, Repeated, Summary},
};
use comity_store::summary;

use super::{Names, document::as_published, find, href, name, readable::class_of};
use crate::{
    App,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/changes.html")]
struct ChangesPage {
    frame: Frame,
    from: String,
    to: String,
    rows: Vec<Row>,
    /// How many paragraphs and headings are the same.
    same: usize,
    is_moved: bool,
    lang: &'static str,
    dir: &'static str,
    back: String,
}

/// A paragraph that differs.
struct Row {
    /// `added`, `removed` or `changed`.
    how: &'static str,
    /// Its number in the earlier and in the later version; empty for headings.
    numbers: (String, String),
    pieces: Vec<Piece>,
}

/// A piece of a text that is in both, or in one of them alone.
pub struct Piece {
    /// `same`, `added` or `removed`.
    pub how: &'static str,
    /// Its words.
    pub text: String,
}

/// One text in the other, word by word.
pub(super) fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let piece = |one| match one {
        Word::Same(text) => Piece { how: "same", text },
        Word::Inserted(text) => Piece { how: "added", text },
        Word::Deleted(text) => Piece { how: "removed", text },
    };
    compare_words(before, after).into_iter().map(piece).collect()
}

/// The versions compared; `now` is the working copy.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Compared {
    from: String,
    to: String,
}

/// A version, or the working copy for the Chair's side, with what it is called.
async fn version(
    app: &App,
    reader: &Reader,
    of: &Summary,
    asked: &str,
) -> Result<(String, Frozen), PageError> {
    if asked == "now" && reader.scope.is_chairs_side() {
        let frozen = as_published(app, reader, of).await?;
        return Ok((reader.words.t("summary-working-copy"), frozen));
    }
    let ordinal = asked.parse().map_err(|_| PageError::NotFound)?;
    let found = summary::version(app.db(), reader.scope, of.id, ordinal)
        .await?
        .ok_or(PageError::NotFound)?;
    Ok((found.symbol, found.content))
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
    Query(asked): Query<Compared>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let (from, before) = version(&app, &reader, &of, &asked.from).await?;
    let (to, after) = version(&app, &reader, &of, &asked.to).await?;
    // The Chair's side compares with its working copy as well.
    let class = if reader.scope.is_chairs_side() {
        Audience::Chair
    } else {
        class_of(reader.scope, Audience::Delegations)
    };
    let gone = summary::gone(app.db(), here.session.id, class).await?;
    // What repeats withdrawn words is in no view, and so in no comparison.
    let stands = |one: &&FrozenBlock| match one.repeats {
        Some(Repeated::Proposal(id)) => !gone.contains(&id.0),
        Some(Repeated::Paper(id)) => !gone.contains(&id.0),
        Some(Repeated::Question(id)) => !gone.contains(&id.0),
        None => true,
    };
    let before: Vec<&FrozenBlock> = before.blocks.iter().filter(stands).collect();
    let after: Vec<&FrozenBlock> = after.blocks.iter().filter(stands).collect();
    let language = reader.language;
    let (rows, same) = rows(&before, &after, language);
    let at = href(&reader, &here, &of);
    let page = ChangesPage {
        frame: Frame::of(&reader, &here, Part::Report).crumb(name(&reader, &of), &at),
        from,
        to,
        rows,
        same,
        is_moved: is_moved(&before, &after),
        lang: language.code(),
        dir: language.direction(),
        back: if asked.to == "now" { format!("{at}/work") } else { at },
    };
    Ok(Html(page.render()?))
}

fn rows(before: &[&FrozenBlock], after: &[&FrozenBlock], language: Language) -> (Vec<Row>, usize) {
    let earlier: HashMap<BlockId, &FrozenBlock> = before.iter().map(|one| (one.id, *one)).collect();
    let number = |one: &FrozenBlock| one.number.map(|n| n.to_string()).unwrap_or_default();
    let (mut rows, mut same) = (Vec::new(), 0);
    for one in after {
        let text = one.wording.text(language);
        match earlier.get(&one.id) {
            Some(was) if was.wording.text(language) == text => same += 1,
            Some(was) => rows.push(Row {
                how: "changed",
                numbers: (number(was), number(one)),
                pieces: pieces(was.wording.text(language), text),
            }),
            None => rows.push(Row {
                how: "added",
                numbers: (String::new(), number(one)),
                pieces: vec![Piece { how: "added", text: text.to_owned() }],
            }),
        }
    }
    for one in before.iter().filter(|one| after.iter().all(|now| now.id != one.id)) {
        rows.push(Row {
            how: "removed",
            numbers: (number(one), String::new()),
            pieces: vec![Piece { how: "removed", text: one.wording.text(language).to_owned() }],
        });
    }
    (rows, same)
}

/// Whether what is in both stands in another order.
fn is_moved(before: &[&FrozenBlock], after: &[&FrozenBlock]) -> bool {
    let shared = |these: &[&FrozenBlock], those: &[&FrozenBlock]| -> Vec<BlockId> {
        let is_there = |id: BlockId| those.iter().any(|one| one.id == id);
        these.iter().map(|one| one.id).filter(|id| is_there(*id)).collect()
    };
    shared(before, after) != shared(after, before)
}
