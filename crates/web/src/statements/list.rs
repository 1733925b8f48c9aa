//! The list of statements.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use comity_acts::{Contributor, Delegation, Right as _};
use comity_domain::TopicId;
use comity_store::statement::StatementLine;
use comity_words::Language;
use serde::Deserialize;

use super::Moment;
use crate::{
    App,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    lists::{Chunk, FilterRow, Narrowing, filter_rows},
    reader::Reader,
    readings::Statements,
};

/// The filters of the address; what does not parse filters nothing.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    topic: String,
    language: String,
    own: String,
    page: String,
    withdrawn: String,
    left: String,
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
    /// That the reader's own State is no longer named in a statement; else empty.
    left: String,
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

impl Narrowing for Chosen {
    type Line = StatementLine;
    const PATH: &'static str = "/statements";

    fn admits(self, reader: &Reader, line: &StatementLine) -> bool {
        self.topic.is_none_or(|topic| line.topic_id == Some(topic))
            && self.language.is_none_or(|language| line.language == language)
            && (!self.own || reader.scope.participant() == Some(line.participant_id))
    }

    fn parts(self) -> Vec<String> {
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
        parts
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
    let found = Chunk::of(&reader, &base, &all, chosen, &wished.page);
    let lines = found.lines.iter().map(|line| shown(&reader, &here, line)).collect();
    let own = reader.scope.participant().filter(|_| {
        let role = reader.scope.role();
        role.is_some_and(Delegation::is_held_by)
    });
    // A State that left a statement which it then may not read comes back to this list.
    let left = own.zip(wished.left.parse::<u32>().ok()).map(|(own, number)| {
        let state = here.roster.name(own, reader.language);
        let number = number.to_string();
        reader.words.with2("statements-removed-note", "state", state, "number", &number)
    });
    let frame = Frame::of(&reader, &here, Part::Statements);
    let page = ListPage {
        left: left.unwrap_or_default(),
        frame,
        count: found.count,
        lines,
        filters: filters(&reader, &here, &all, chosen),
        is_filtered: chosen != Chosen::default(),
        pages: found.pages,
        page: found.page,
        previous: found.previous,
        next: found.next,
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
        audience: if is_own { audience_label(&words, line.audience) } else { String::new() },
    }
}

/// The links that narrow the list.
fn filters(reader: &Reader, here: &Here, all: &[StatementLine], chosen: Chosen) -> Vec<FilterRow> {
    let words = reader.words;
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
    filter_rows(reader, &here.base(reader.language), all, chosen, rows)
}
