//! Filing a statement, second step: the text as it will be frozen, then the receipt.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, Contributor, May, file_mailed_statement, file_room_statement, file_statement,
    review_statement,
};
use comity_seal::sha256_hex;
use comity_words::Language;
use serde::Deserialize;

use super::{
    Contributing, Moment, Names,
    filing::{faults_in, kept_draft},
    find_own,
    passages::{Answering, QuestionChoice, answering},
    text::{Block, blocks, count_words},
    typed::{Typed, draft_form},
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, audience_label, faults_of, language_choices},
    frame::{Frame, Part},
    here::Here,
    kept::{earlier, go_on, keep},
    reader::Reader,
    room::{Leaving as _, fill},
};

#[derive(Template)]
#[template(path = "statements/check.html")]
struct CheckPage {
    frame: Frame,
    faults: Shown,
    base: String,
    typed: Typed,
    file_name: String,
    /// What the file holds beside its text, when the text was taken from it.
    left_out: String,
    is_taken: bool,
    participant: String,
    aligned: Vec<String>,
    audience: String,
    topic: String,
    languages: Vec<Choice>,
    language_code: &'static str,
    guess: String,
    warned: String,
    blocks: Vec<Block>,
    size: String,
    hash: String,
    draft_hash: String,
    answering: Option<QuestionChoice>,
}

/// Shows exactly what will be frozen.
pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
) -> Result<Response, PageError> {
    let form = format!("{}/statements/new", here.base(reader.language));
    let Some(typed) = kept_draft(&app, &may, &here).await? else {
        return Ok(Redirect::to(&form).into_response());
    };
    if !faults_in(&app, &may, &here, &typed).await?.0.is_empty() {
        return Ok(Redirect::to(&form).into_response());
    }
    let page = check_page(&app, &reader, &may, &here, typed, Shown::default()).await?;
    Ok(Html(page.render()?).into_response())
}

/// What the check page sends.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Confirmed {
    /// The language chosen.
    language: String,
    /// The language a warning was shown for.
    warned: String,
    /// Digest of the draft that was shown.
    draft: String,
}

/// Files the statement that was shown.
pub(super) async fn file(
    State(app): State<App>,
    reader: Reader,
    who: Contributing,
    here: Here,
    Posted(posted): Posted<Confirmed>,
) -> Result<Response, PageError> {
    let form = draft_form(here.session.id);
    let base = format!("{}/statements", here.base(reader.language));
    let Some(mut typed) = earlier::<_, Typed>(&app, &who, &form).await? else {
        return Ok(match go_on(&reader, &here, Part::Statements, who)? {
            // Sent twice: the first one was filed.
            Ok(_) => Redirect::to(&format!("{base}?own=1")).into_response(),
            Err(page) => page,
        });
    };
    let is_as_shown = typed.digest()? == posted.draft;
    // All but the language was kept with the first step.
    typed.language.clone_from(&posted.language);
    let may = match keep(&app, &reader, &here, Part::Statements, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    fill(&app, &may, &mut typed).await?;
    let again = |key: &'static str, field: Option<&'static str>| {
        let faults = comity_acts::Faults(vec![comity_acts::Fault { field, key, value: None }]);
        Shown::of(&faults, &reader.words)
    };
    let chosen = match &typed.room {
        Some(room) => Some(room.heading.language),
        None => posted.language.parse().ok(),
    };
    let shown = if !is_as_shown {
        Some(again("error-statement-changed", None))
    } else if chosen.is_none() {
        Some(again("error-statement-language", Some("language")))
    } else if let Some(guess) = typed.guessed()
        && chosen != Some(guess)
        && posted.warned != posted.language
    {
        Some(again("error-statement-language-differs", Some("language")))
    } else {
        None
    };
    if let Some(faults) = shown {
        if !faults_in(&app, &may, &here, &typed).await?.0.is_empty() {
            return Ok(Redirect::to(&format!("{base}/new")).into_response());
        }
        let page = check_page(&app, &reader, &may, &here, typed, faults).await?;
        return Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?));
    }
    let (new, faults) = typed.statement(here.session.id);
    if !faults.0.is_empty() {
        return Ok(Redirect::to(&format!("{base}/new")).into_response());
    }
    let (desk, at) = (&app.desk, &here.session);
    let done = match (typed.from_mail, typed.leaving()) {
        (_, Some(from)) => file_room_statement(desk, &may, at, new, from).await,
        (Some(mail), None) => file_mailed_statement(desk, &may, at, new, mail).await,
        (None, None) => file_statement(desk, &may, at, new).await,
    };
    match done {
        Ok(id) => {
            // Only what names a question that can still be answered goes on into the address.
            let asked = answering(&app, &reader, &here, &typed.question).await?;
            let asked = asked.map_or_else(String::new, |one| format!("?question={}", one.id));
            Ok(Redirect::to(&format!("{base}/{id}/received{asked}")).into_response())
        }
        Err(ActError::Refused(faults)) => {
            let filed = faults.0.iter().any(|one| one.key == "error-statement-already-filed");
            let target = if filed { format!("{base}?own=1") } else { format!("{base}/new") };
            Ok(Redirect::to(&target).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

async fn check_page(
    app: &App,
    reader: &Reader,
    may: &May<Contributor>,
    here: &Here,
    typed: Typed,
    faults: Shown,
) -> Result<CheckPage, PageError> {
    let (new, _) = typed.statement(here.session.id);
    let text = match review_statement(&app.desk, may, &here.session, &new).await {
        Ok(text) => text,
        Err(error) => {
            faults_of(error)?;
            return Err(PageError::Unreadable);
        }
    };
    let (words, language) = (reader.words, reader.language);
    let base = here.base(language);
    let chosen = typed.language();
    let guess = typed.guessed().filter(|guess| Some(*guess) != chosen);
    let aligned = here
        .roster
        .sorted(language)
        .into_iter()
        .filter(|one| new.aligned.contains(&one.id))
        .map(|one| one.name.text(language).to_owned())
        .collect();
    let frame = Frame::of(reader, here, Part::Statements)
        .crumb(words.t("statements-new-title"), format!("{base}/statements/new"))
        .crumb(words.t("statements-check-title"), format!("{base}/statements/new/check"));
    Ok(CheckPage {
        frame,
        faults,
        base,
        file_name: typed.file.as_ref().map(|file| file.name.clone()).unwrap_or_default(),
        left_out: typed.left_out(&words),
        is_taken: typed.is_taken(),
        participant: here.roster.name(may.own()?, language).to_owned(),
        aligned,
        audience: audience_label(&words, new.audience),
        topic: here.topic_title(new.topic, language).to_owned(),
        languages: language_choices(chosen.map_or("", Language::code)),
        language_code: chosen.map_or("", Language::code),
        guess: guess.map(|guess| guess.own_name().to_owned()).unwrap_or_default(),
        warned: if guess.is_some() { chosen.map_or("", Language::code) } else { "" }.to_owned(),
        blocks: blocks(&text, &[]),
        size: words.with2(
            "statements-size",
            "words",
            count_words(&text),
            "characters",
            text.chars().count(),
        ),
        hash: sha256_hex(text.as_bytes()),
        draft_hash: typed.digest()?,
        answering: answering(app, reader, here, &typed.question).await?,
        typed,
    })
}

#[derive(Template)]
#[template(path = "statements/received.html")]
struct ReceivedPage {
    frame: Frame,
    title: String,
    href: String,
    aligned: usize,
    hash: String,
    /// The page that says what the record proves.
    record: String,
    /// The act's receipt from the record.
    receipt: String,
    /// The question it was filed to answer.
    answering: Option<QuestionChoice>,
}

/// The receipt, with the next step.
pub(super) async fn received(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Answering>,
) -> Result<Html<String>, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let aligned = comity_store::statement::alignments(app.db(), &found).await?.len();
    let moment = Moment::of(&reader, &here, found.filed_at);
    let number = found.number.to_string();
    let title =
        reader.words.with2("statements-received-title", "time", &moment.time, "number", &number);
    let href = format!("{}/statements/{}", here.base(reader.language), found.number);
    let frame = Frame::of(&reader, &here, Part::Statements)
        .crumb(reader.words.with1("statements-number", "number", &number), &href);
    let record = format!("{}/record", here.base(reader.language));
    let position = comity_store::record::position_of(app.db(), "file_statement", found.id.0)
        .await?
        .ok_or(PageError::NotFound)?;
    let receipt = format!("{record}/acts/{position}/receipt");
    let answering = answering(&app, &reader, &here, &wished.question).await?;
    let hash = found.text_hash;
    let page = ReceivedPage { frame, title, href, aligned, hash, record, receipt, answering };
    Ok(Html(page.render()?))
}
