//! The list of statements.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use comity_acts::{Contributor, Right as _};
use comity_domain::TopicId;
use comity_store::statement::StatementLine;
use comity_words::Language;
use serde::Deserialize;

use super::Moment;
use crate::{
    App,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::Statements,
};

const ON_A_PAGE: usize = 50;

/// The filters of the address; what does not parse filters nothing.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    topic: String,
    language: String,
    own: String,
    page: String,
    withdrawn: String,
}

#[derive(Template)]
#[template(path = "statements/list.html")]
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
    can_file: bool,
    withdrawn: String,
}

struct FilterRow {
    label: String,
    links: Vec<FilterLink>,
}

struct FilterLink {
    label: String,
    href: String,
    current: bool,
}

struct Line {
    number: String,
    href: String,
    title: String,
    /// Who filed it; empty when the title is that name.
    participant: String,
    on_behalf_of: String,
    aligned: i64,
    topic: String,
    language: &'static str,
    language_code: &'static str,
    received: Moment,
    names_reader: bool,
    audience: String,
}

/// What is chosen of the list.
#[derive(Clone, Copy, Default, PartialEq)]
struct Chosen {
    topic: Option<TopicId>,
    language: Option<Language>,
    own: bool,
}

impl Chosen {
    fn admits(self, reader: &Reader, line: &StatementLine) -> bool {
        self.topic.is_none_or(|topic| line.topic_id == Some(topic))
            && self.language.is_none_or(|language| line.language == language)
            && (!self.own || reader.scope.participant() == Some(line.participant_id))
    }

    fn href(self, base: &str, page: usize) -> String {
        let mut parts = Vec::new();
        if let Some(topic) = self.topic {
            parts.push(format!("topic={topic}"));
        }
        if let Some(language) = self.language {
            parts.push(format!("language={language}"));
        }
        if self.own {
            parts.push("own=1".to_owned());
        }
        if page > 1 {
            parts.push(format!("page={page}"));
        }
        let mark = if parts.is_empty() { "" } else { "?" };
        format!("{base}/statements{mark}{}", parts.join("&"))
    }
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let base = here.base(reader.language);
    let (session, scope) = (here.session.id, reader.scope);
    let all = app.recall(&reader, Statements { session, scope }).await?;
    let chosen = Chosen {
        topic: wished.topic.parse().ok(),
        language: wished.language.parse().ok(),
        own: wished.own == "1" && reader.scope.participant().is_some(),
    };
    let found: Vec<&StatementLine> =
        all.iter().filter(|line| chosen.admits(&reader, line)).collect();
    let pages = found.len().div_ceil(ON_A_PAGE).max(1);
    let page = wished.page.parse().unwrap_or(1).clamp(1, pages);
    let lines = found
        .iter()
        .skip((page - 1) * ON_A_PAGE)
        .take(ON_A_PAGE)
        .map(|line| shown(&reader, &here, line))
        .collect();
    let frame = Frame::of(&reader, &here, Part::Statements);
    let page = ListPage {
        frame,
        count: found.len(),
        lines,
        filters: filters(&reader, &here, &all, chosen),
        is_filtered: chosen != Chosen::default(),
        pages,
        page,
        previous: if page > 1 { chosen.href(&base, page - 1) } else { String::new() },
        next: if page < pages { chosen.href(&base, page + 1) } else { String::new() },
        can_file: reader.scope.role().is_some_and(Contributor::is_held_by),
        // Shown as a number only, whatever the address says.
        withdrawn: wished.withdrawn.parse::<u32>().map_or(String::new(), |one| one.to_string()),
        base,
    };
    Ok(Html(page.render()?))
}

fn shown(reader: &Reader, here: &Here, line: &StatementLine) -> Line {
    let (words, language) = (reader.words, reader.language);
    let participant = here.roster.name(line.participant_id, language).to_owned();
    let is_own = reader.scope.participant() == Some(line.participant_id);
    // A statement without a title goes by the name of who filed it, said once.
    let (title, participant) = match &line.title {
        Some(title) => (title.clone(), participant),
        None => (participant, String::new()),
    };
    Line {
        number: line.number.to_string(),
        href: format!("{}/statements/{}", here.base(language), line.number),
        title,
        participant,
        on_behalf_of: line.on_behalf_of.clone().unwrap_or_default(),
        aligned: line.aligned,
        topic: here.topic_title(line.topic_id, language).to_owned(),
        language: line.language.own_name(),
        language_code: line.language.code(),
        received: Moment::of(reader, here, line.filed_at),
        names_reader: line.names_reader,
        // Whom a text is for is its owner's matter.
        audience: if is_own {
            words.t(format!("audience-{}", line.audience.word()))
        } else {
            String::new()
        },
    }
}

/// The links that narrow the list, each with what it leads to; only choices that
/// lead anywhere.
fn filters(reader: &Reader, here: &Here, all: &[StatementLine], chosen: Chosen) -> Vec<FilterRow> {
    let words = reader.words;
    let base = here.base(reader.language);
    let link = |label: String, wish: Chosen| {
        let count = all.iter().filter(|line| wish.admits(reader, line)).count();
        let is_current = wish == chosen;
        (count > 0 || is_current).then(|| FilterLink {
            label: words.with2("statements-filter-count", "what", &label, "count", count),
            href: wish.href(&base, 1),
            current: is_current,
        })
    };
    let everything = words.t("statements-filter-all");
    let mut rows = Vec::new();
    if reader.scope.participant().is_some() {
        let wishes = [
            (everything.clone(), Chosen { own: false, ..chosen }),
            (words.t("statements-filter-own"), Chosen { own: true, ..chosen }),
        ];
        rows.push((words.t("statements-filter-whose"), wishes.to_vec()));
    }
    let mut topics = vec![(everything.clone(), Chosen { topic: None, ..chosen })];
    topics.extend(here.topics.iter().map(|topic| {
        let wish = Chosen { topic: Some(topic.id), ..chosen };
        (topic.title.text(reader.language).to_owned(), wish)
    }));
    rows.push((words.t("statements-filter-topic"), topics));
    let mut languages = vec![(everything, Chosen { language: None, ..chosen })];
    languages.extend(Language::ALL.into_iter().map(|language| {
        (language.own_name().to_owned(), Chosen { language: Some(language), ..chosen })
    }));
    rows.push((words.t("statements-filter-language"), languages));
    rows.into_iter()
        .map(|(label, wishes)| FilterRow {
            label,
            links: wishes.into_iter().filter_map(|(label, wish)| link(label, wish)).collect(),
        })
        // A row with nothing to choose says nothing.
        .filter(|row| row.links.len() > 1 && !all.is_empty())
        .collect()
}
