//! Filing a statement, first step: the form.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{Contributor, Faults, May, keep_draft, review_statement};
use comity_domain::{
    Language, Role, mailed::MailedText, participant::Participant, statement::StoredFile,
};

use super::{
    Contributing,
    passages::{Answering, QuestionChoice, answering},
    suggest::{self, Suggesting},
    text::{Block, blocks},
    typed::{Typed, draft_form},
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Shown, audience_choices, faults_of, language_choices},
    frame::{Frame, Part},
    here::Here,
    kept::{self, earlier, forget, keep},
    reader::Reader,
    room::{Leaving as _, begun, fill},
    uploads::Upload,
};

/// The fields of the form, as they stand in it.
const FIELDS: [&str; 11] = [
    "question",
    "text",
    "file",
    "language",
    "on_behalf_of",
    "suggest_group",
    "aligned",
    "looked_through",
    "audience",
    "title",
    "topic",
];

#[derive(Template)]
#[template(path = "statements/new.html")]
struct NewPage {
    frame: Frame,
    faults: Shown,
    typed: Typed,
    restored: bool,
    /// The question it is written to answer.
    answering: Option<QuestionChoice>,
    base: String,
    audiences: Vec<Choice>,
    languages: Vec<Choice>,
    topics: Vec<Choice>,
    states: Vec<StateChoice>,
    suggesting: Suggesting,
    ticked: usize,
    is_taken: bool,
    left_out: String,
    may_align: bool,
    /// The draft of the private room that it is, with its frozen text.
    room: Option<SignedDraft>,
}

/// A draft that was signed off, as the form shows it.
struct SignedDraft {
    title: String,
    language_code: &'static str,
    blocks: Vec<Block>,
}

/// A State to be ticked.
struct StateChoice {
    value: String,
    label: String,
    chosen: bool,
    /// Ticked because it was suggested: to be gone through.
    suggested: bool,
}

/// The form, with what was kept of it.
pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Query(wished): Query<Answering>,
) -> Result<Html<String>, PageError> {
    let kept = kept_draft(&app, &may, &here).await?;
    let restored = kept.is_some();
    let mut typed = kept.unwrap_or_default();
    if !wished.question.is_empty() {
        typed.question = wished.question;
    }
    let faults =
        if typed.is_voided() { typed.statement(here.session.id).1 } else { Faults::default() };
    let voided = faults.0.into_iter().filter(|one| one.field.is_none()).collect();
    let shown = Shown::of(&Faults(voided), &reader.words);
    let page = new_page(&app, &reader, &may, &here, typed, restored, shown).await?;
    Ok(Html(page.render()?))
}

/// Keeps what was typed and, if nothing is wrong with it, goes on to the check page.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Contributing,
    here: Here,
    posted: Upload,
) -> Result<Response, PageError> {
    let form = draft_form(here.session.id);
    let mut typed = Typed::read(posted, earlier(&app, &who, &form).await?).await?;
    let may = match keep(&app, &reader, &here, Part::Statements, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    fill(&app, &may, &mut typed).await?;
    if typed.suggest && may_align(&may) {
        return with_suggestion(&app, &reader, &may, &here, typed).await;
    }
    let faults = faults_in(&app, &may, &here, &typed).await?;
    if faults.0.is_empty() {
        let next = format!("{}/statements/new/check", here.base(reader.language));
        return Ok(Redirect::to(&next).into_response());
    }
    let shown = Shown::of(&faults, &reader.words).in_order(&FIELDS);
    let page = new_page(&app, &reader, &may, &here, typed, false, shown).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// Returns the form with everything typed and the suggested States ticked; a file that
/// was refused is said now, for it would be gone with the next step.
async fn with_suggestion(
    app: &App,
    reader: &Reader,
    may: &May<Contributor>,
    here: &Here,
    mut typed: Typed,
) -> Result<Response, PageError> {
    let mut faults = suggest::suggest(app, may, reader, here, &mut typed).await?;
    faults.0.extend(typed.refused_file.clone());
    let form = draft_form(here.session.id);
    keep_draft(&app.desk, may, &form, Some(&kept::text(&typed)?)).await?;
    let status =
        if faults.0.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shown = Shown::of(&faults, &reader.words);
    let page = new_page(app, reader, may, here, typed, false, shown).await?;
    let html = page.render()?;
    Ok(if status == StatusCode::OK { Html(html).into_response() } else { own_page(status, html) })
}

fn may_align(may: &May<Contributor>) -> bool {
    may.actor().role() != Role::Stakeholder
}

/// Gives the draft up.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
) -> Result<Redirect, PageError> {
    forget(&app, &may, &draft_form(here.session.id)).await?;
    Ok(Redirect::to(&format!("{}/statements/new", here.base(reader.language))))
}

/// What the actor typed before and did not send.
pub(super) async fn kept_draft(
    app: &App,
    may: &May<Contributor>,
    here: &Here,
) -> Result<Option<Typed>, PageError> {
    begun(app, may, &draft_form(here.session.id)).await
}

/// Fills the form with a text that came by mail; says whether it did. A statement that
/// the actor began otherwise is not overwritten.
pub(crate) async fn from_mail(
    app: &App,
    may: &May<Contributor>,
    here: &Here,
    mail: &MailedText,
    file: Option<StoredFile>,
) -> Result<bool, PageError> {
    if let Some(kept) = kept_draft(app, may, here).await? {
        if kept.from_mail == Some(mail.id) {
            return Ok(true);
        }
        if !kept.is_blank() {
            return Ok(false);
        }
    }
    let typed = Typed::of_mail(mail, file);
    let form = draft_form(here.session.id);
    keep_draft(&app.desk, may, &form, Some(&kept::text(&typed)?)).await?;
    Ok(true)
}

/// Everything that is wrong with what was typed.
pub(super) async fn faults_in(
    app: &App,
    may: &May<Contributor>,
    here: &Here,
    typed: &Typed,
) -> Result<Faults, PageError> {
    let (new, mut faults) = typed.statement(here.session.id);
    if let Err(error) = review_statement(&app.desk, may, &here.session, &new).await {
        let file_is_refused = typed.refused_file.is_some() || typed.is_voided();
        let more = faults_of(error)?.0;
        // Without the file that was refused there is no text, which goes without saying.
        faults
            .0
            .extend(more.into_iter().filter(|one| !(file_is_refused && one.field == Some("text"))));
    }
    Ok(faults)
}

async fn new_page(
    app: &App,
    reader: &Reader,
    may: &May<Contributor>,
    here: &Here,
    typed: Typed,
    restored: bool,
    faults: Shown,
) -> Result<NewPage, PageError> {
    let base = here.base(reader.language);
    let words = reader.words;
    let frame = Frame::of(reader, here, Part::Statements)
        .crumb(words.t("statements-new-title"), format!("{base}/statements/new"))
        .keeping(reader);
    let own = may.own()?;
    let suggesting = suggest::shown(app, reader, here, &typed).await?;
    let states = here
        .roster
        .sorted(reader.language)
        .into_iter()
        .filter(|one| one.kind.is_state() && one.id != own)
        .map(|one| state_choice(one, &typed, &suggesting, reader.language))
        .collect::<Vec<_>>();
    Ok(NewPage {
        frame,
        faults,
        restored,
        answering: answering(app, reader, here, &typed.question).await?,
        audiences: audience_choices(&words, &typed.audience),
        languages: language_choices(&typed.language),
        topics: here
            .topics
            .iter()
            .map(|one| {
                Choice::new(one.id.to_string(), one.title.text(reader.language), &typed.topic)
            })
            .collect(),
        ticked: states.iter().filter(|state| state.chosen).count(),
        states,
        suggesting,
        is_taken: typed.is_taken(),
        left_out: typed.left_out(&words),
        may_align: may_align(may),
        room: typed.room.as_ref().map(|room| SignedDraft {
            title: room.heading.title.clone(),
            language_code: room.heading.language.code(),
            blocks: blocks(&room.text, &[]),
        }),
        typed,
        base,
    })
}

fn state_choice(
    state: &Participant,
    typed: &Typed,
    suggesting: &Suggesting,
    language: Language,
) -> StateChoice {
    let value = state.id.to_string();
    StateChoice {
        chosen: typed.aligned.contains(&value),
        suggested: suggesting.states.contains(&value),
        value,
        label: state.name.text(language).to_owned(),
    }
}
