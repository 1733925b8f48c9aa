//! A participant's own texts: the list, one text, making a statement of it, setting it
//! aside.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Contributor, Fault, Faults, May, set_mail_aside};
use comity_domain::{
    mailed::{MailState, MailedText},
    statement::paragraphs,
};
use comity_store::mailed;
use comity_words::guess_language;

use super::{Names, id_of};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::Shown,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    statements::{Moment, from_mail},
    uploads,
};

/// How much of a text its line shows, in characters.
const EXCERPT: usize = 120;

struct Line {
    href: String,
    beginning: String,
    sender: String,
    arrived: Moment,
    state: String,
    is_waiting: bool,
}

#[derive(Template)]
#[template(path = "mailed/list.html")]
struct ListPage {
    frame: Frame,
    base: String,
    lines: Vec<Line>,
}

/// The list.
pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    By(_may): By<Contributor>,
    here: Here,
) -> Result<Html<String>, PageError> {
    let words = reader.words;
    let base = here.base(reader.language);
    let lines = mailed::own(app.db(), reader.scope)
        .await?
        .into_iter()
        .map(|one| Line {
            href: format!("{base}/mailed/{}", one.id),
            beginning: beginning(&one.text),
            arrived: Moment::of(&reader, &here, one.arrived_at),
            state: words.t(format!("mail-state-{}", one.state.word())),
            is_waiting: one.state == MailState::Waiting,
            sender: one.sender,
        })
        .collect();
    let frame = Frame::of(&reader, &here, Part::Statements)
        .crumb(words.t("mail-title"), format!("{base}/mailed"));
    Ok(Html(ListPage { frame, base, lines }.render()?))
}

/// The first words of a text.
fn beginning(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}

#[derive(Template)]
#[template(path = "mailed/show.html")]
struct ShowPage {
    frame: Frame,
    faults: Shown,
    base: String,
    href: String,
    sender: String,
    arrived: Moment,
    state: String,
    is_waiting: bool,
    /// Why there is no text; empty when there is one.
    refusal: String,
    file_name: String,
    is_taken: bool,
    left_out: String,
    paragraphs: Vec<String>,
    language_code: &'static str,
    hash: String,
    /// The statement it became.
    statement: String,
}

/// One text, whole.
pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    By(_may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &names).await?;
    Ok(Html(page(&app, &reader, &here, found, Shown::default()).await?))
}

async fn find(app: &App, reader: &Reader, names: &Names) -> Result<MailedText, PageError> {
    mailed::get(app.db(), reader.scope, id_of(names)?).await?.ok_or(PageError::NotFound)
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: MailedText,
    faults: Shown,
) -> Result<String, PageError> {
    let words = reader.words;
    let base = here.base(reader.language);
    let href = format!("{base}/mailed/{}", found.id);
    let file = mailed::facts_of(app.db(), &found).await?;
    let frame = Frame::of(reader, here, Part::Statements)
        .crumb(words.t("mail-title"), format!("{base}/mailed"))
        .crumb(words.t("mail-one-title"), &href);
    let refusal = match &found.refusal {
        Some((key, Some(value))) => words.with1(key, "value", value.as_str()),
        Some((key, None)) => words.t(key),
        None => String::new(),
    };
    let page = ShowPage {
        frame,
        faults,
        arrived: Moment::of(reader, here, found.arrived_at),
        state: words.t(format!("mail-state-{}", found.state.word())),
        is_waiting: found.state == MailState::Waiting,
        refusal,
        is_taken: file.as_ref().is_some_and(|file| file.taken_hash.is_some()),
        file_name: file.map(|file| file.name).unwrap_or_default(),
        left_out: uploads::left_out(&words, &found.left_out),
        paragraphs: paragraphs(&found.text)
            .into_iter()
            .map(|range| found.text.get(range).unwrap_or_default().to_owned())
            .collect(),
        language_code: guess_language(&found.text).map_or("", comity_words::Language::code),
        statement: found
            .statement_id
            .map(|id| format!("{base}/statements/{id}"))
            .unwrap_or_default(),
        sender: found.sender,
        hash: found.text_hash,
        base,
        href,
    };
    Ok(page.render()?)
}

/// The file it came in.
pub(super) async fn file(
    State(app): State<App>,
    reader: Reader,
    By(_may): By<Contributor>,
    _here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let found = find(&app, &reader, &names).await?;
    let file = mailed::file_of(app.db(), &found).await?;
    let file = file.ok_or(PageError::NotFound)?;
    Ok(uploads::give(&app, &reader, file))
}

/// Puts the text into the form of a statement, where its owner chooses the audience.
pub(super) async fn statement(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let found = waiting(&app, &reader, &may, &names).await?;
    if found.refusal.is_some() {
        return Err(PageError::NotFound);
    }
    let file = mailed::file_of(app.db(), &found).await?;
    if from_mail(&app, &may, &here, &found, file).await? {
        let next = format!("{}/statements/new", here.base(reader.language));
        return Ok(Redirect::to(&next).into_response());
    }
    let fault = Fault { field: None, key: "error-mail-draft", value: None };
    let shown = Shown::of(&Faults(vec![fault]), &reader.words);
    let html = page(&app, &reader, &here, found, shown).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
}

async fn waiting(
    app: &App,
    reader: &Reader,
    _may: &May<Contributor>,
    names: &Names,
) -> Result<MailedText, PageError> {
    let found = find(app, reader, names).await?;
    if found.state == MailState::Waiting { Ok(found) } else { Err(PageError::NotFound) }
}

/// Sets it aside.
pub(super) async fn set_aside(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    set_mail_aside(&app.desk, &may, id_of(&names)?).await?;
    Ok(Redirect::to(&format!("{}/mailed", here.base(reader.language))))
}
