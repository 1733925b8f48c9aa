//! Submitting a paper: the form, then the text as it will be frozen.

use std::slice;

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, Fault, Faults, May, Proposer, review_paper, submit_paper, submit_room_paper,
};
use comity_domain::Language;
use comity_seal::sha256_hex;
use serde::Deserialize;

use super::{
    Proposing,
    from_room::SignedDraft,
    text::{Block, numbered},
    titles, topic_choices,
    typed::{Typed, draft_form},
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, audience_choices, audience_label, faults_of, language_choices},
    frame::{Frame, Part},
    here::Here,
    kept::{earlier, forget, go_on, keep},
    reader::Reader,
    room::{Leaving as _, begun, fill},
    statements::text::count_words,
    uploads::Upload,
};

/// The fields of the form, as they stand in it.
const FIELDS: [&str; 8] =
    ["title", "text", "file", "language", "topics", "audience", "non_paper", "presents"];

#[derive(Template)]
#[template(path = "papers/new.html")]
struct NewPage {
    frame: Frame,
    faults: Shown,
    typed: Typed,
    restored: bool,
    base: String,
    audiences: Vec<Choice>,
    languages: Vec<Choice>,
    topics: Vec<Choice>,
    presents_topics: Vec<Choice>,
    /// The draft of the private room that it is, with its frozen text.
    room: Option<SignedDraft>,
}

/// The form, with what was kept of it.
pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
) -> Result<Html<String>, PageError> {
    let begun = begun::<_, Typed>(&app, &may, &draft_form(here.session.id)).await?;
    let restored = begun.is_some();
    let typed = begun.unwrap_or_default();
    // What no longer may leave is said before anything is chosen for it.
    let faults = if typed.is_voided() { typed.paper(here.session.id).1 } else { Faults::default() };
    let voided = faults.0.into_iter().filter(|one| one.field.is_none()).collect();
    let shown = Shown::of(&Faults(voided), &reader.words);
    let page = new_page(&reader, &here, typed, restored, shown);
    Ok(Html(page.render()?))
}

/// Keeps what was typed and, if nothing is wrong with it, goes on to the check page.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Proposing,
    here: Here,
    posted: Upload,
) -> Result<Response, PageError> {
    let form = draft_form(here.session.id);
    let mut typed = Typed::read(posted, earlier(&app, &who, &form).await?).await?;
    let may = match keep(&app, &reader, &here, Part::Papers, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    fill(&app, &may, &mut typed).await?;
    let faults = faults_in(&app, &may, &here, &typed).await?;
    if faults.0.is_empty() {
        let next = format!("{}/papers/new/check", here.base(reader.language));
        return Ok(Redirect::to(&next).into_response());
    }
    let shown = Shown::of(&faults, &reader.words).in_order(&FIELDS);
    let page = new_page(&reader, &here, typed, false, shown);
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// Gives the draft up.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
) -> Result<Redirect, PageError> {
    forget(&app, &may, &draft_form(here.session.id)).await?;
    Ok(Redirect::to(&format!("{}/papers/new", here.base(reader.language))))
}

/// Everything that is wrong with what was typed.
async fn faults_in(
    app: &App,
    may: &May<Proposer>,
    here: &Here,
    typed: &Typed,
) -> Result<Faults, PageError> {
    let (new, mut faults) = typed.paper(here.session.id);
    if let Err(error) = review_paper(&app.desk, may, &here.session, &new).await {
        typed.join(&mut faults, faults_of(error)?);
    }
    Ok(faults)
}

fn new_page(reader: &Reader, here: &Here, typed: Typed, restored: bool, faults: Shown) -> NewPage {
    let base = here.base(reader.language);
    let words = reader.words;
    NewPage {
        frame: Frame::of(reader, here, Part::Papers)
            .crumb(words.t("papers-new-title"), format!("{base}/papers/new"))
            .keeping(reader),
        faults,
        restored,
        audiences: audience_choices(&words, &typed.audience),
        languages: language_choices(&typed.language),
        topics: topic_choices(reader, here, &typed.topics),
        presents_topics: topic_choices(reader, here, slice::from_ref(&typed.presents_topic)),
        room: typed.room.as_ref().map(SignedDraft::of),
        typed,
        base,
    }
}

#[derive(Template)]
#[template(path = "papers/check.html")]
struct CheckPage {
    frame: Frame,
    faults: Shown,
    base: String,
    title: String,
    non_paper: bool,
    /// The own name that a non-paper's text, title or file holds; empty when none.
    names_itself: String,
    participant: String,
    audience: String,
    topics: String,
    presents: String,
    file_name: String,
    /// What is to be checked of a text that was taken out of the file.
    taken: String,
    languages: Vec<Choice>,
    language_code: &'static str,
    language_dir: &'static str,
    guess: String,
    warned: String,
    /// Whether it was signed off in the private room, with its language.
    is_signed: bool,
    blocks: Vec<Block>,
    size: String,
    hash: String,
    draft_hash: String,
}

/// Shows exactly what will be frozen.
pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
) -> Result<Response, PageError> {
    let form = format!("{}/papers/new", here.base(reader.language));
    let Some(typed) = begun::<_, Typed>(&app, &may, &draft_form(here.session.id)).await? else {
        return Ok(Redirect::to(&form).into_response());
    };
    if !faults_in(&app, &may, &here, &typed).await?.0.is_empty() {
        return Ok(Redirect::to(&form).into_response());
    }
    let page = check_page(&app, &reader, &may, &here, typed, Shown::default()).await?;
    Ok(Html(page.render()?).into_response())
}

/// What the check page sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Confirmed {
    /// The language chosen.
    language: String,
    /// The language a warning was shown for.
    warned: String,
    /// Digest of the draft that was shown.
    draft: String,
}

/// Submits the paper that was shown.
pub(super) async fn submit(
    State(app): State<App>,
    reader: Reader,
    who: Proposing,
    here: Here,
    Posted(posted): Posted<Confirmed>,
) -> Result<Response, PageError> {
    let form = draft_form(here.session.id);
    let base = format!("{}/papers", here.base(reader.language));
    let Some(mut typed) = earlier::<_, Typed>(&app, &who, &form).await? else {
        return Ok(match go_on(&reader, &here, Part::Papers, who)? {
            // Sent twice: the first one was submitted.
            Ok(_) => Redirect::to(&format!("{base}?own=1")).into_response(),
            Err(page) => page,
        });
    };
    let is_as_shown = typed.digest()? == posted.draft;
    // All but the language was kept with the first step.
    typed.language.clone_from(&posted.language);
    let may = match keep(&app, &reader, &here, Part::Papers, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    fill(&app, &may, &mut typed).await?;
    if !faults_in(&app, &may, &here, &typed).await?.0.is_empty() {
        return Ok(Redirect::to(&format!("{base}/new")).into_response());
    }
    if let Some(fault) = doubt(&typed, &posted, is_as_shown) {
        let shown = Shown::of(&Faults(vec![fault]), &reader.words);
        let page = check_page(&app, &reader, &may, &here, typed, shown).await?;
        return Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?));
    }
    let (new, _) = typed.paper(here.session.id);
    let (desk, at) = (&app.desk, &here.session);
    let done = match typed.leaving() {
        Some(from) => submit_room_paper(desk, &may, at, new, from).await,
        None => submit_paper(desk, &may, at, new).await,
    };
    match done {
        Ok(made) => Ok(Redirect::to(&format!("{base}/{}?received=1", made.key())).into_response()),
        Err(ActError::Refused(faults)) => {
            let gone = faults.0.iter().any(|one| one.key == "error-paper-already-submitted");
            let target = if gone { format!("{base}?own=1") } else { format!("{base}/new") };
            Ok(Redirect::to(&target).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// Why the check page is shown once more instead.
fn doubt(typed: &Typed, posted: &Confirmed, is_as_shown: bool) -> Option<Fault> {
    let fault = |key, field| Some(Fault { field, key, value: None });
    let chosen = match &typed.room {
        Some(room) => Some(room.heading.language),
        None => posted.language.parse().ok(),
    };
    if !is_as_shown {
        fault("error-paper-changed", None)
    } else if chosen.is_none() {
        fault("error-statement-language", Some("language"))
    } else if typed.guessed().is_some_and(|guess| chosen != Some(guess))
        && posted.warned != posted.language
    {
        fault("error-paper-language-differs", Some("language"))
    } else {
        None
    }
}

async fn check_page(
    app: &App,
    reader: &Reader,
    may: &May<Proposer>,
    here: &Here,
    typed: Typed,
    faults: Shown,
) -> Result<CheckPage, PageError> {
    let (new, _) = typed.paper(here.session.id);
    let text = review_paper(&app.desk, may, &here.session, &new).await?;
    let (words, language) = (reader.words, reader.language);
    let base = here.base(language);
    let chosen = typed.language();
    let guess = typed.guessed().filter(|guess| Some(*guess) != chosen);
    let own = may.own()?;
    let names_itself = if typed.non_paper {
        named_in(here, own, &format!("{}\n{text}", new.title))
    } else {
        String::new()
    };
    let frame = Frame::of(reader, here, Part::Papers)
        .crumb(words.t("papers-new-title"), format!("{base}/papers/new"))
        .crumb(words.t("papers-check-title"), format!("{base}/papers/new/check"));
    Ok(CheckPage {
        frame,
        faults,
        base,
        title: new.title.trim().to_owned(),
        non_paper: typed.non_paper,
        names_itself,
        participant: here.roster.name(own, language).to_owned(),
        audience: audience_label(&words, new.audience),
        topics: titles(reader, here, &new.topics),
        presents: here.topic_title(new.presents, language).to_owned(),
        taken: typed.file.as_ref().map(|file| file.to_check(&words)).unwrap_or_default(),
        file_name: typed.file.as_ref().map(|file| file.name.clone()).unwrap_or_default(),
        languages: language_choices(chosen.map_or("", Language::code)),
        language_code: chosen.map_or("", Language::code),
        language_dir: chosen.map_or("auto", Language::direction),
        guess: guess.map(|guess| guess.own_name().to_owned()).unwrap_or_default(),
        warned: if guess.is_some() { chosen.map_or("", Language::code) } else { "" }.to_owned(),
        is_signed: typed.room.is_some(),
        blocks: numbered(&text, &[]),
        size: words.with2(
            "statements-size",
            "words",
            count_words(&text),
            "characters",
            text.chars().count(),
        ),
        hash: sha256_hex(text.as_bytes()),
        draft_hash: typed.digest()?,
    })
}

/// The first of the participant's own names that a text holds, in any language: no page
/// can hide what the text itself says.
pub(super) fn named_in(here: &Here, own: comity_domain::ParticipantId, text: &str) -> String {
    let lower = text.to_lowercase();
    let Some(own) = here.roster.get(own) else { return String::new() };
    own.name
        .languages()
        .filter_map(|language| own.name.get(language))
        .find(|name| lower.contains(&name.to_lowercase()))
        .unwrap_or_default()
        .to_owned()
}
