//! Two versions of a paper beside each other.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Html,
};
use comity_domain::paper::{
    PaperVersion,
    diff::{Change, Piece, Row, compare, compare_words},
    heading,
};
use comity_store::paper;
use serde::Deserialize;

use super::{Names, When, find, frame_of, href, label, titles, version_label};
use crate::{
    App, error::PageError, form::audience_label, frame::Frame, here::Here, reader::Reader,
};

#[derive(Template)]
#[template(path = "papers/compare.html")]
struct ComparePage {
    frame: Frame,
    label: String,
    href: String,
    from: Side,
    to: Side,
    froms: Vec<Link>,
    tos: Vec<Link>,
    lang: &'static str,
    dir: &'static str,
    compared: Compared,
    /// What differs beside title and text.
    differs: Vec<Differs>,
}

struct Side {
    label: String,
    when: When,
}

struct Link {
    label: String,
    href: String,
    current: bool,
}

/// A piece of text and what became of it: `same`, `inserted` or `deleted`.
pub(crate) struct Shown {
    pub kind: &'static str,
    pub text: String,
}

pub(crate) struct Line {
    /// What became of the whole paragraph: `same`, `changed`, `inserted`, `deleted`.
    pub kind: &'static str,
    pub number: String,
    /// Its number in the earlier version, where that is another.
    pub old_number: String,
    pub is_heading: bool,
    pub pieces: Vec<Shown>,
}

/// Which two; without them the latest version and the one before.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    from: String,
    to: String,
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let versions = paper::versions(app.db(), reader.scope, &found).await?;
    // One version alone stands beside nothing.
    if versions.len() < 2 {
        return Err(PageError::NotFound);
    }
    let number = |text: &str, usual: i64| match text {
        "" => Ok(usual),
        text => text.parse::<i64>().map_err(|_| PageError::NotFound),
    };
    let to = number(&wished.to, found.version)?;
    // Not every reader may read every version.
    let before = versions.iter().rev().map(|one| one.number).find(|number| *number < to);
    let from = number(&wished.from, before.unwrap_or_default())?;
    let get =
        |number: i64| versions.iter().find(|one| one.number == number).ok_or(PageError::NotFound);
    let (old, new) = (get(from)?, get(to)?);
    if old.number >= new.number {
        return Err(PageError::NotFound);
    }
    let href = href(&reader, &here, &found);
    let link = |from: i64, to: i64, label: i64, current: i64| Link {
        label: version_label(&reader, label),
        href: format!("{href}/compare?from={from}&to={to}"),
        current: label == current,
    };
    let side = |one: &PaperVersion| Side {
        label: version_label(&reader, one.number),
        when: When::of(&reader, &here, &found, one.submitted_at),
    };
    let is_own =
        reader.scope.participant().is_some() && reader.scope.participant() == found.proposer;
    let page = ComparePage {
        frame: frame_of(&reader, &here, &found)
            .crumb(reader.words.t("papers-compare-title"), format!("{href}/compare")),
        label: label(&reader, &found),
        from: side(old),
        to: side(new),
        froms: (versions.iter())
            .filter(|one| one.number < to)
            .map(|one| link(one.number, to, one.number, from))
            .collect(),
        tos: (versions.iter())
            .filter(|one| one.number > from)
            .map(|one| link(from, one.number, one.number, to))
            .collect(),
        lang: found.language.code(),
        dir: found.language.direction(),
        compared: Compared::of(old, new),
        differs: differences(&reader, &here, old, new, is_own),
        href,
    };
    Ok(Html(page.render()?))
}

fn piece(piece: Piece) -> Shown {
    match piece {
        Piece::Same(text) => Shown { kind: "same", text },
        Piece::Inserted(text) => Shown { kind: "inserted", text },
        Piece::Deleted(text) => Shown { kind: "deleted", text },
    }
}

fn line(row: Row) -> Line {
    let (kind, mut pieces) = match row.change {
        Change::Same(text) => ("same", vec![Shown { kind: "same", text }]),
        Change::Inserted(text) => ("inserted", vec![Shown { kind: "inserted", text }]),
        Change::Deleted(text) => ("deleted", vec![Shown { kind: "deleted", text }]),
        Change::Changed(pieces) => ("changed", pieces.into_iter().map(piece).collect()),
    };
    let is_heading = row.old_number.is_none() && row.new_number.is_none();
    if is_heading {
        for one in &mut pieces {
            if let Some(words) = heading(&one.text) {
                one.text = words.to_owned();
            }
        }
    }
    let number = row.new_number.or(row.old_number);
    let text = |number: Option<usize>| number.map(|one| one.to_string()).unwrap_or_default();
    Line {
        kind,
        number: text(number),
        old_number: text(row.old_number.filter(|_| row.old_number != number)),
        is_heading,
        pieces,
    }
}

/// Title and text of two versions beside each other.
pub(crate) struct Compared {
    pub rows: Vec<Line>,
    pub title: Vec<Shown>,
    pub changed: usize,
}

impl Compared {
    pub fn of(old: &PaperVersion, new: &PaperVersion) -> Compared {
        Compared::of_texts((&old.title, &old.text), (&new.title, &new.text))
    }

    /// Each side a title and a text.
    pub fn of_texts((old_title, old): (&str, &str), (new_title, new): (&str, &str)) -> Compared {
        let rows = compare(old, new);
        Compared {
            title: compare_words(old_title, new_title).into_iter().map(piece).collect(),
            changed: rows.iter().filter(|row| !matches!(row.change, Change::Same(_))).count(),
            rows: rows.into_iter().map(line).collect(),
        }
    }
}

/// Something else that two versions differ in.
pub(super) struct Differs {
    pub label: String,
    /// From what to what.
    pub what: String,
}

/// What two versions differ in beside title and text. Whom a text is for is its owner's
/// matter, and shown to nobody else.
pub(super) fn differences(
    reader: &Reader,
    here: &Here,
    old: &PaperVersion,
    new: &PaperVersion,
    is_own: bool,
) -> Vec<Differs> {
    let words = reader.words;
    let topics = |of: &PaperVersion| match titles(reader, here, &of.topics) {
        none if none.is_empty() => words.t("statements-no-topic"),
        titles => titles,
    };
    let audience = |of: &PaperVersion| audience_label(&words, of.audience);
    let mut pairs = vec![("papers-topics-label", topics(old), topics(new))];
    if is_own {
        pairs.push(("papers-audience-label", audience(old), audience(new)));
    }
    pairs
        .into_iter()
        .filter(|(_, old, new)| old != new)
        .map(|(label, old, new)| Differs {
            label: words.t(label),
            what: words.with2("papers-compare-what", "from", &old, "to", &new),
        })
        .collect()
}
