//! Composing, second step: everything the letter says, to be corrected. Also editing a
//! draft, which is the same form.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ChairsSide, Faults, May, compose_letter, compose_read_letter, keep_draft, keep_lapsed_draft,
    review_letter,
};
use comity_domain::{
    LetterId,
    letter::{CarriedQuestion, DraftQuestion, Letter, RelationKind},
};
use comity_store::{draft, letter};
use comity_words::Words;

use super::{
    Composing, Names, find_draft,
    paste::{self, draft_form},
    reading::{Reading, reading},
    rows::{Document, NEW_TOPIC, Sent, Typed},
    typed::Pool,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of, language_choices},
    frame::{Frame, Part},
    here::Here,
    kept::sign_in_again,
    reader::Reader,
    uploads,
};

#[derive(Template)]
#[template(path = "letters/review.html")]
struct ReviewPage {
    frame: Frame,
    faults: Shown,
    typed: Typed,
    action: String,
    start_again: String,
    is_edit: bool,
    reading: Reading,
    /// Said of the document the letter was read from.
    document: String,
    /// How many questions of a revised letter were put into the form just now.
    offered: usize,
    languages: Vec<Choice>,
    relations: Vec<RelationFields>,
    questions: Vec<QuestionFields>,
    has_topics: bool,
    has_letters: bool,
}

struct RelationFields {
    kinds: Vec<Choice>,
    letters: Vec<Choice>,
    reference: String,
}

struct QuestionFields {
    row: super::rows::QuestionRow,
    topics: Vec<Choice>,
    /// What the revised letter asked, for those that are carried on.
    before: String,
}

/// What the form works on.
struct Work {
    /// The draft that is edited, with its questions.
    draft: Option<(Letter, Vec<DraftQuestion>)>,
    /// The published letters, for relations.
    published: Vec<Letter>,
    form: String,
    action: String,
}

impl Work {
    async fn new(
        app: &App,
        reader: &Reader,
        here: &Here,
        of: Option<Letter>,
    ) -> Result<Work, PageError> {
        let all = letter::all(app.db(), here.session.id, reader.scope).await?;
        let published = all.into_iter().filter(|one| one.number.is_some()).collect();
        let base = format!("{}/letters", here.base(reader.language));
        let form = draft_form(here.session.id);
        Ok(match of {
            None => Work { draft: None, published, form, action: format!("{base}/new/review") },
            Some(found) => {
                let questions = letter::draft_questions(app.db(), found.id, reader.scope).await?;
                let form = edit_form(&form, found.id);
                let action = format!("{base}/draft/{}/edit", found.id);
                Work { draft: Some((found, questions)), published, form, action }
            }
        })
    }

    fn letter(&self) -> Option<&Letter> {
        self.draft.as_ref().map(|(letter, _)| letter)
    }

    /// The questions that the letters it revises still ask.
    async fn offered(&self, app: &App, typed: &Typed) -> Result<Vec<CarriedQuestion>, PageError> {
        let revised = typed.revised();
        let mut all: Vec<CarriedQuestion> = Vec::new();
        for earlier in self.published.iter().filter(|one| revised.contains(&one.id)) {
            for one in letter::current_questions(app.db(), earlier).await? {
                if all.iter().all(|other| other.id != one.id) {
                    all.push(one);
                }
            }
        }
        Ok(all)
    }
}

fn edit_form(form: &str, id: LetterId) -> String {
    format!("{form}:{id}")
}

/// The form of a new letter.
pub(super) async fn new(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ChairsSide>,
    here: Here,
) -> Result<Response, PageError> {
    let Some(typed) = paste::kept(&app, &may, &here).await? else {
        let first = format!("{}/letters/new", here.base(reader.language));
        return Ok(Redirect::to(&first).into_response());
    };
    let work = Work::new(&app, &reader, &here, None).await?;
    show(&app, &reader, &here, &work, typed).await
}

/// The form of a draft, with what was typed and not saved.
pub(super) async fn edit(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ChairsSide>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let found = find_draft(&app, &reader, &here, &names).await?;
    let work = Work::new(&app, &reader, &here, Some(found)).await?;
    let kept = draft::kept(app.db(), may.account(), &work.form).await?;
    let typed = kept.as_deref().and_then(Typed::from_draft).unwrap_or_else(|| {
        work.draft
            .as_ref()
            .map(|(letter, questions)| Typed::of_draft(letter, questions))
            .unwrap_or_default()
    });
    show(&app, &reader, &here, &work, typed).await
}

async fn show(
    app: &App,
    reader: &Reader,
    here: &Here,
    work: &Work,
    typed: Typed,
) -> Result<Response, PageError> {
    let mut typed = typed;
    let offered = work.offered(app, &typed).await?;
    let added = if is_untouched_edit(work, &typed) { 0 } else { typed.offer(&offered) };
    let page = review_page(reader, here, work, typed, &offered, added, Shown::default());
    Ok(Html(page.render()?).into_response())
}

/// Whether the form shows a draft as it was saved: what it left out of the letter it
/// revises was withdrawn on purpose, and is not offered again.
fn is_untouched_edit(work: &Work, typed: &Typed) -> bool {
    work.draft
        .as_ref()
        .is_some_and(|(letter, questions)| *typed == Typed::of_draft(letter, questions))
}

/// Takes the form of a new letter.
pub(super) async fn send_new(
    State(app): State<App>,
    reader: Reader,
    who: Composing,
    here: Here,
    Posted(sent): Posted<Sent>,
) -> Result<Response, PageError> {
    let form = draft_form(here.session.id);
    let may = match who {
        Composing::Now(may) => may,
        Composing::Lapsed(lapsed) => {
            return keep_for_later(&app, &reader, &here, &lapsed, &form, sent).await;
        }
    };
    let Some(kept) = paste::kept(&app, &may, &here).await? else {
        // Sent twice: the first one was saved.
        let list = format!("{}/letters", here.base(reader.language));
        return Ok(Redirect::to(&list).into_response());
    };
    let work = Work::new(&app, &reader, &here, None).await?;
    take(&app, &reader, &may, &here, work, (kept.source, kept.document), sent).await
}

/// Takes the form of a draft that is edited.
pub(super) async fn send_edit(
    State(app): State<App>,
    reader: Reader,
    who: Composing,
    here: Here,
    Path(names): Path<Names>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, PageError> {
    let may = match who {
        Composing::Now(may) => may,
        Composing::Lapsed(lapsed) => {
            let id: Option<LetterId> = names.get("letter").and_then(|text| text.parse().ok());
            let id = id.ok_or(PageError::NotFound)?;
            let form = edit_form(&draft_form(here.session.id), id);
            return keep_for_later(&app, &reader, &here, &lapsed, &form, sent).await;
        }
    };
    let found = find_draft(&app, &reader, &here, &names).await?;
    let work = Work::new(&app, &reader, &here, Some(found)).await?;
    take(&app, &reader, &may, &here, work, (String::new(), None), sent).await
}

/// Gives up what was typed into the form of a draft; the draft stays as it was saved.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ChairsSide>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let found = find_draft(&app, &reader, &here, &names).await?;
    keep_draft(&app.desk, &may, &edit_form(&draft_form(here.session.id), found.id), None).await?;
    Ok(Redirect::to(&format!("{}/letters/draft/{}/edit", here.base(reader.language), found.id)))
}

async fn keep_for_later(
    app: &App,
    reader: &Reader,
    here: &Here,
    lapsed: &comity_store::signin::Lapsed,
    form: &str,
    sent: Sent,
) -> Result<Response, PageError> {
    if lapsed.body != here.body.id {
        return Err(PageError::NotFound);
    }
    let kept = draft::kept(app.db(), lapsed.account, form).await?;
    let kept = kept.as_deref().and_then(Typed::from_draft).unwrap_or_default();
    let typed = sent.typed(kept.source, kept.document);
    keep_lapsed_draft(&app.desk, lapsed, form, &typed.to_draft()?).await?;
    sign_in_again(reader, here, Part::Letter)
}

async fn take(
    app: &App,
    reader: &Reader,
    may: &May<ChairsSide>,
    here: &Here,
    work: Work,
    (source, document): (String, Option<Document>),
    sent: Sent,
) -> Result<Response, PageError> {
    let is_done = sent.go == "save";
    let mut typed = sent.typed(source, document);
    let offered = work.offered(app, &typed).await?;
    // Questions a saved draft left out were withdrawn on purpose, unless the relation is new.
    let was_offered: Vec<LetterId> =
        work.letter().map(|one| one.revised().collect()).unwrap_or_default();
    let is_same = typed.revised().iter().all(|id| was_offered.contains(id));
    let is_first_time = work.draft.is_none() || !is_same;
    let added = if is_first_time || typed.revised().is_empty() { typed.offer(&offered) } else { 0 };
    keep_draft(&app.desk, may, &work.form, Some(&typed.to_draft()?)).await?;
    if !is_done || added > 0 {
        let page = review_page(reader, here, &work, typed, &offered, added, Shown::default());
        return Ok(Html(page.render()?).into_response());
    }
    let questions = work.draft.as_ref().map_or(&[][..], |(_, questions)| questions);
    let pool = Pool::of(work.letter(), questions, &offered);
    let (new, mut faults) = typed.letter(&pool, work.letter());
    if faults.0.is_empty() {
        let replaces = work.letter().map(|one| one.id);
        let done = match &typed.document {
            Some(document) if replaces.is_none() => {
                let file = document.new_file();
                compose_read_letter(&app.desk, may, &here.session, new, &file).await
            }
            _ => compose_letter(&app.desk, may, &here.session, replaces, new).await,
        };
        match done {
            Ok(id) => {
                keep_draft(&app.desk, may, &work.form, None).await?;
                let next = format!("{}/letters/draft/{id}", here.base(reader.language));
                return Ok(Redirect::to(&next).into_response());
            }
            Err(error) => faults = faults_of(error)?,
        }
    } else {
        faults.0.extend(review_letter(&new).0);
    }
    let shown = shown_once(&faults, reader.words);
    let page = review_page(reader, here, &work, typed, &offered, 0, shown);
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// The faults in the reader's words; what two checks found alike is said once.
fn shown_once(faults: &Faults, words: Words) -> Shown {
    let mut once = Faults::default();
    for fault in &faults.0 {
        if !once.0.contains(fault) {
            once.0.push(fault.clone());
        }
    }
    Shown::of(&once, &words)
}

fn review_page(
    reader: &Reader,
    here: &Here,
    work: &Work,
    typed: Typed,
    offered: &[CarriedQuestion],
    added: usize,
    faults: Shown,
) -> ReviewPage {
    let (words, language) = (reader.words, reader.language);
    let base = format!("{}/letters", here.base(language));
    let (title, start_again) = match work.letter() {
        Some(one) => ("letters-edit-title", format!("{base}/draft/{}/start-again", one.id)),
        None => ("letters-review-title", format!("{base}/new/start-again")),
    };
    let frame = Frame::of(reader, here, Part::Letter).crumb(words.t(title), &work.action);
    let typed = typed.with_spare_rows();
    let relations = typed
        .relations
        .iter()
        .map(|row| RelationFields {
            kinds: RelationKind::ALL
                .iter()
                .map(|kind| {
                    let label = words.t(format!("letters-relation-{}", kind.word()));
                    Choice::new(kind.word(), label, &row.kind)
                })
                .collect(),
            letters: work
                .published
                .iter()
                .map(|one| {
                    let number = one.number.unwrap_or_default().to_string();
                    let date = words.date(one.dated);
                    let label = words.with2("letters-number-date", "number", &number, "date", date);
                    Choice::new(one.id.to_string(), label, &row.letter)
                })
                .collect(),
            reference: row.reference.clone(),
        })
        .collect();
    let questions = typed
        .questions
        .iter()
        .map(|row| QuestionFields {
            topics: here
                .topics
                .iter()
                .map(|topic| {
                    Choice::new(topic.id.to_string(), topic.title.text(language), &row.topic)
                })
                .chain((!row.heading.is_empty()).then(|| {
                    let label = words.with1("letters-question-new-topic", "heading", &row.heading);
                    Choice::new(NEW_TOPIC, label, &row.topic)
                }))
                .collect(),
            before: offered
                .iter()
                .find(|one| !row.id.is_empty() && one.id.to_string() == row.id)
                .map(|one| one.wording.original_text().to_owned())
                .unwrap_or_default(),
            row: row.clone(),
        })
        .collect();
    ReviewPage {
        frame,
        faults,
        action: work.action.clone(),
        start_again,
        is_edit: work.draft.is_some(),
        reading: reading(&typed.source, words),
        document: typed
            .document
            .as_ref()
            .map(|one| {
                let check = words.with1("documents-check", "name", &one.name);
                format!("{check} {}", uploads::left_out(&words, &one.left_out))
            })
            .unwrap_or_default(),
        offered: added,
        languages: language_choices(&typed.language),
        relations,
        questions,
        has_topics: !here.topics.is_empty(),
        has_letters: !work.published.is_empty(),
        typed,
    }
}
