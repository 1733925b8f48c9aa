//! The page of one statement, its file, and the State that removes itself from it.

use std::{collections::HashSet, ops::Range};

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{Html, Redirect, Response},
};
use comity_acts::{Contributor, Delegation, Right as _, remove_alignment as remove};
use comity_domain::{
    PassageId,
    document::DocumentKind,
    statement::{Alignment, Statement},
};
use comity_store::{
    file as stored,
    statement::{self, Answer},
};
use serde::Deserialize;

use super::{
    Moment, Names, find, name, name_of,
    passages::{QuestionGroup, question_groups, question_label},
    text::{Block, blocks, excerpt},
};
use crate::{
    App,
    access::By,
    documents,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::{StatementParts, StatementShown},
    uploads,
};

/// How much of a passage its list shows, in characters.
const EXCERPT: usize = 280;

#[derive(Template)]
#[template(path = "statements/show.html")]
struct ShowPage {
    frame: Frame,
    title: String,
    href: String,
    number: String,
    participant: String,
    on_behalf_of: String,
    aligned: Vec<String>,
    removed: Vec<(String, Moment)>,
    /// The reader's own State, when the statement names it.
    own_name: String,
    /// The same, when it removed itself.
    own_removed: String,
    received: Moment,
    language: &'static str,
    language_code: &'static str,
    topic: String,
    audience: String,
    check_against_delivery: bool,
    hash: String,
    file_name: String,
    /// Where the text was taken from the file: that, and whether it was mended.
    taken: String,
    blocks: Vec<Block>,
    passages: Vec<PassageLine>,
    is_own: bool,
    questions: Vec<QuestionGroup>,
    links: documents::Links,
}

struct PassageLine {
    anchor: String,
    id: String,
    text: String,
    questions: Vec<QuestionLine>,
}

struct QuestionLine {
    id: String,
    label: String,
    wording: String,
    language: &'static str,
    /// Empty when the question was withdrawn.
    href: String,
}

/// `?passage=` names one to show although it answers nothing: positions rest on it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    passage: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let kept = app.recall(&reader, StatementShown { session, name: name(&names)?, scope }).await?;
    let StatementParts { statement: found, answers, passages: all, alignments, file } =
        kept.as_ref().as_ref().ok_or(PageError::NotFound)?;
    let base = here.base(reader.language);
    let is_own = reader.scope.participant() == Some(found.participant_id)
        && reader.scope.role().is_some_and(Contributor::is_held_by);
    let wished: Option<PassageId> = wished.passage.parse().ok();
    let answering: HashSet<PassageId> = answers.iter().map(|answer| answer.passage_id).collect();
    let marked: Vec<(PassageId, Range<usize>)> = all
        .iter()
        .filter(|one| wished == Some(one.id) || answering.contains(&one.id))
        .map(|one| (one.id, one.range.clone()))
        .collect();
    let anchors: Vec<_> =
        marked.iter().map(|(id, range)| (format!("p-{id}"), range.clone())).collect();
    let passages = marked
        .iter()
        .map(|(id, range)| passage_line(&reader, &here, found, *id, range, answers))
        .collect();
    let questions = if is_own {
        question_groups(
            &reader,
            &here,
            statement::answerable(app.db(), reader.scope, here.session.id).await?,
            "",
        )
    } else {
        Vec::new()
    };
    let Aligned { named, removed, own_name, own_removed } = aligned(&reader, &here, alignments);
    let title = name_of(&reader, &here, found);
    let filer = here.roster.name(found.participant_id, reader.language);
    let number = found.number.to_string();
    let href = format!("{base}/statements/{}", found.number);
    let frame = Frame::of(&reader, &here, Part::Statements)
        .crumb(reader.words.with1("statements-number", "number", &number), &href);
    let links = documents::links(String::new(), &format!("{href}/document"));
    let page = ShowPage {
        frame,
        title,
        href,
        number,
        // A statement without a title is named after who filed it: once is enough.
        participant: found.title.as_ref().map_or("", |_| filer).to_owned(),
        on_behalf_of: found.on_behalf_of.clone().unwrap_or_default(),
        aligned: named,
        removed,
        own_name,
        own_removed,
        received: Moment::of(&reader, &here, found.filed_at),
        language: found.language.own_name(),
        language_code: found.language.code(),
        topic: here.topic_title(found.topic_id, reader.language).to_owned(),
        audience: if is_own {
            audience_label(&reader.words, found.audience)
        } else {
            String::new()
        },
        check_against_delivery: found.check_against_delivery,
        taken: file
            .as_ref()
            .map(|file| uploads::taken_from(&reader.words, file, &found.text_hash))
            .unwrap_or_default(),
        file_name: file.as_ref().map(|file| file.name.clone()).unwrap_or_default(),
        blocks: blocks(&found.text, &anchors),
        passages,
        is_own,
        questions,
        hash: found.text_hash.clone(),
        links,
    };
    Ok(Html(page.render()?))
}

fn passage_line(
    reader: &Reader,
    here: &Here,
    found: &Statement,
    id: PassageId,
    range: &Range<usize>,
    answers: &[Answer],
) -> PassageLine {
    let questions = answers
        .iter()
        .filter(|answer| answer.passage_id == id)
        .map(|answer| QuestionLine {
            id: answer.question.id.to_string(),
            label: question_label(reader, here, &answer.question),
            wording: answer.question.wording.text(reader.language).to_owned(),
            language: answer.question.wording.shown_in(reader.language).code(),
            href: if answer.is_standing {
                format!("{}/questions/{}", here.base(reader.language), answer.question.id)
            } else {
                String::new()
            },
        })
        .collect();
    PassageLine {
        anchor: format!("p-{id}"),
        id: id.to_string(),
        text: excerpt(found.text.get(range.clone()).unwrap_or_default(), EXCERPT),
        questions,
    }
}

/// Whom a statement names, as far as its reader is told.
#[derive(Default)]
struct Aligned {
    named: Vec<String>,
    /// Those that removed themselves; for the Chair's side alone.
    removed: Vec<(String, Moment)>,
    /// The reader's own State, when it is named.
    own_name: String,
    /// The same, when it removed itself.
    own_removed: String,
}

fn aligned(reader: &Reader, here: &Here, all: &[Alignment]) -> Aligned {
    let mut sorted = Aligned::default();
    let acts_for_it = reader.scope.role().is_some_and(Delegation::is_held_by);
    for one in here.roster.sorted(reader.language) {
        let Some(alignment) = all.iter().find(|each| each.participant_id == one.id) else {
            continue;
        };
        let name = one.name.text(reader.language).to_owned();
        let is_own = acts_for_it && reader.scope.participant() == Some(one.id);
        match alignment.removed_at {
            Some(at) if reader.scope.is_chairs_side() => {
                sorted.removed.push((name, Moment::of(reader, here, at)));
            }
            Some(_) if is_own => sorted.own_removed = name,
            Some(_) => {}
            None => {
                if is_own {
                    sorted.own_name.clone_from(&name);
                }
                sorted.named.push(name);
            }
        }
    }
    sorted
}

/// The statement as a document: its text under a frame in the reader's language.
pub(super) async fn document(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let page = format!("{}/statements/{}", here.base(reader.language), found.number);
    let wanted = documents::Wanted {
        kind: DocumentKind::Statement,
        subject: found.id.0,
        part: Part::Statements,
        name: reader.words.with1("statements-number", "number", found.number.to_string()),
        href: format!("{page}/document"),
        page,
    };
    documents::give(&app, &reader, &here, names.get("format"), wanted).await
}

/// The file as it was received: always saved, never shown by the browser.
pub(super) async fn file(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let file = stored::of_statement(app.db(), &found).await?.ok_or(PageError::NotFound)?;
    Ok(uploads::give(&app, &reader, file))
}

/// The reader's State removes itself, and stays on the page if it still may read it. Either
/// page says that it is done.
pub(super) async fn remove_alignment(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    remove(&app.desk, &may, &here.session, found.id).await?;
    let base = format!("{}/statements", here.base(reader.language));
    let still = statement::get(app.db(), reader.scope, found.id).await?.is_some();
    let number = found.number;
    let target = if still { format!("{base}/{number}") } else { format!("{base}?left={number}") };
    Ok(Redirect::to(&target))
}
