//! The list of papers.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use comity_acts::{Podium, Proposer, Right as _};
use comity_domain::{TopicId, symbol::symbol_of};
use comity_store::paper::{self, PaperLine};
use serde::Deserialize;

use super::{When, label, titles, version_label};
use crate::{
    App,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    lists::{Chunk, FilterRow, Narrowing, filter_rows},
    reader::Reader,
};

/// The filters of the address; what does not parse filters nothing.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    topic: String,
    own: String,
    presenting: String,
    page: String,
    withdrawn: String,
}

#[derive(Template)]
#[template(path = "papers/list.html")]
struct ListPage {
    frame: Frame,
    count: usize,
    lines: Vec<Line>,
    filters: Vec<FilterRow>,
    is_filtered: bool,
    pages: usize,
    page: usize,
    previous: String,
    next: String,
    base: String,
    can_submit: bool,
    withdrawn: bool,
}

struct Line {
    href: String,
    label: String,
    symbol: String,
    title: String,
    lang: &'static str,
    dir: &'static str,
    /// Empty for a non-paper.
    proposer: String,
    sponsors: i64,
    topics: String,
    language: &'static str,
    version: String,
    submitted: When,
    non_paper: bool,
    is_own: bool,
    /// What the reader's own State has to do with it.
    standing: String,
    audience: String,
    /// The topic under which its proposer asks to present it, for those who plan.
    presents: String,
}

/// What is chosen of the list.
#[derive(Clone, Copy, Default, PartialEq)]
struct Chosen {
    topic: Option<TopicId>,
    own: bool,
    presenting: bool,
}

impl Narrowing for Chosen {
    type Line = PaperLine;
    const PATH: &'static str = "/papers";

    fn admits(self, reader: &Reader, line: &PaperLine) -> bool {
        self.topic.is_none_or(|topic| line.paper.topics.contains(&topic))
            && (!self.own || is_own(reader, line))
            && (!self.presenting || line.paper.presents.is_some())
    }

    fn parts(self) -> Vec<String> {
        let mut parts = Vec::new();
        if let Some(topic) = self.topic {
            parts.push(format!("topic={topic}"));
        }
        if self.own {
            parts.push("own=1".to_owned());
        }
        if self.presenting {
            parts.push("presenting=1".to_owned());
        }
        parts
    }
}

fn is_own(reader: &Reader, line: &PaperLine) -> bool {
    reader.scope.participant().is_some() && reader.scope.participant() == line.paper.proposer
}

/// Whether the reader plans meetings, and so sees who asks to present.
fn plans(reader: &Reader) -> bool {
    reader.scope.role().is_some_and(Podium::is_held_by)
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let base = here.base(reader.language);
    let all = paper::list(app.db(), reader.scope, here.session.id).await?;
    let chosen = Chosen {
        topic: wished.topic.parse().ok(),
        own: wished.own == "1" && reader.scope.participant().is_some(),
        presenting: wished.presenting == "1" && plans(&reader),
    };
    let found = Chunk::of(&reader, &base, &all, chosen, &wished.page);
    let lines = found.lines.iter().map(|line| shown(&reader, &here, line)).collect();
    let page = ListPage {
        frame: Frame::of(&reader, &here, Part::Papers),
        count: found.count,
        lines,
        filters: filters(&reader, &here, &all, chosen),
        is_filtered: chosen != Chosen::default(),
        pages: found.pages,
        page: found.page,
        previous: found.previous,
        next: found.next,
        can_submit: reader.scope.role().is_some_and(Proposer::is_held_by),
        withdrawn: wished.withdrawn == "1",
        base,
    };
    Ok(Html(page.render()?))
}

fn shown(reader: &Reader, here: &Here, line: &PaperLine) -> Line {
    let (words, language) = (reader.words, reader.language);
    let found = &line.paper;
    let own = is_own(reader, line);
    let named = found.proposer.filter(|_| !found.is_non_paper());
    Line {
        href: super::href(reader, here, found),
        label: label(reader, found),
        symbol: found
            .symbol
            .as_ref()
            .map(|symbol| symbol_of(symbol, found.version))
            .unwrap_or_default(),
        title: line.title.clone(),
        lang: found.language.code(),
        dir: found.language.direction(),
        proposer: named.map_or("", |id| here.roster.name(id, language)).to_owned(),
        sponsors: line.sponsors,
        topics: titles(reader, here, &found.topics),
        language: found.language.own_name(),
        version: version_label(reader, found.version),
        submitted: When::of(reader, here, found, found.submitted_at),
        non_paper: found.is_non_paper(),
        is_own: own,
        standing: match line.standing.as_deref() {
            Some(word @ ("invited" | "asked" | "sponsor")) => {
                words.t(format!("papers-your-state-{word}"))
            }
            _ => String::new(),
        },
        // Whom a text is for is its owner's matter.
        audience: if own { audience_label(&words, found.audience) } else { String::new() },
        presents: if plans(reader) || own {
            here.topic_title(found.presents, language).to_owned()
        } else {
            String::new()
        },
    }
}

/// The links that narrow the list, each with what it leads to; only choices that lead
/// anywhere.
fn filters(reader: &Reader, here: &Here, all: &[PaperLine], chosen: Chosen) -> Vec<FilterRow> {
    let words = reader.words;
    let everything = words.t("papers-filter-all");
    let mut rows = Vec::new();
    if reader.scope.participant().is_some() {
        let wishes = [
            (everything.clone(), Chosen { own: false, ..chosen }),
            (words.t("papers-filter-own"), Chosen { own: true, ..chosen }),
        ];
        rows.push((words.t("papers-filter-whose"), wishes.to_vec()));
    }
    if plans(reader) {
        let wishes = [
            (everything.clone(), Chosen { presenting: false, ..chosen }),
            (words.t("papers-filter-presenting"), Chosen { presenting: true, ..chosen }),
        ];
        rows.push((words.t("papers-filter-meeting"), wishes.to_vec()));
    }
    let mut topics = vec![(everything, Chosen { topic: None, ..chosen })];
    topics.extend(here.topics.iter().map(|topic| {
        let wish = Chosen { topic: Some(topic.id), ..chosen };
        (topic.title.text(reader.language).to_owned(), wish)
    }));
    rows.push((words.t("statements-filter-topic"), topics));
    filter_rows(reader, &here.base(reader.language), all, chosen, rows)
}
