//! Composing, second step: everything the letter says, to be corrected. Also editing a
//! draft, which is the same form.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ChairsSide, Faults, May, compose_letter, compose_read_letter, keep_draft, review_letter,
};
use comity_domain::{
    LetterId,
    letter::{CarriedQuestion, DraftQuestion, Letter},
};
use comity_store::letter;
use comity_words::Words;

use super::{
    Composing, Names, find_draft,
    paste::{self, draft_form},
    review_page::review_page,
    rows::{Sent, Typed},
    typed::Pool,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Part,
    here::Here,
    kept::{earlier, forget, keep, kept, text},
    reader::Reader,
};

/// What the form works on.
pub(super) struct Work {
    /// The draft that is edited, with its questions.
    pub draft: Option<(Letter, Vec<DraftQuestion>)>,
    /// The published letters, for relations.
    pub published: Vec<Letter>,
    form: String,
    pub action: String,
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

    pub fn letter(&self) -> Option<&Letter> {
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
    let begun: Option<Typed> = kept(&app, &may, &work.form).await?;
    let typed = begun.unwrap_or_else(|| {
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
    let begun: Option<Typed> = earlier(&app, &who, &form).await?;
    if let (Composing::Now(_), None) = (&who, &begun) {
        // Sent twice: the first one was saved.
        let list = format!("{}/letters", here.base(reader.language));
        return Ok(Redirect::to(&list).into_response());
    }
    let begun = begun.unwrap_or_default();
    let (go, typed) = (sent.go.clone(), sent.typed(begun.source, begun.document));
    let may = match keep(&app, &reader, &here, Part::Letter, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let work = Work::new(&app, &reader, &here, None).await?;
    take(&app, &reader, &may, &here, work, &go, typed).await
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
    // Before the draft is looked for: whoever's session lapsed is told of none.
    let id: Option<LetterId> = names.get("letter").and_then(|text| text.parse().ok());
    let form = edit_form(&draft_form(here.session.id), id.ok_or(PageError::NotFound)?);
    let (go, typed) = (sent.go.clone(), sent.typed(String::new(), None));
    let may = match keep(&app, &reader, &here, Part::Letter, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let found = find_draft(&app, &reader, &here, &names).await?;
    let work = Work::new(&app, &reader, &here, Some(found)).await?;
    take(&app, &reader, &may, &here, work, &go, typed).await
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
    forget(&app, &may, &edit_form(&draft_form(here.session.id), found.id)).await?;
    Ok(Redirect::to(&format!("{}/letters/draft/{}/edit", here.base(reader.language), found.id)))
}

async fn take(
    app: &App,
    reader: &Reader,
    may: &May<ChairsSide>,
    here: &Here,
    work: Work,
    go: &str,
    mut typed: Typed,
) -> Result<Response, PageError> {
    let is_done = go == "save";
    let offered = work.offered(app, &typed).await?;
    // Questions a saved draft left out were withdrawn on purpose, unless the relation is new.
    let was_offered: Vec<LetterId> =
        work.letter().map(|one| one.revised().collect()).unwrap_or_default();
    let is_same = typed.revised().iter().all(|id| was_offered.contains(id));
    let is_first_time = work.draft.is_none() || !is_same;
    let added = if is_first_time || typed.revised().is_empty() { typed.offer(&offered) } else { 0 };
    if added > 0 {
        keep_draft(&app.desk, may, &work.form, Some(&text(&typed)?)).await?;
    }
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
                forget(app, may, &work.form).await?;
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
