//! Statements: the list, filing in two steps, the page of one, its passages.

mod confirm;
mod filing;
mod list;
mod passages;
mod show;
mod suggest;
pub(crate) mod text;
mod typed;
mod withdraw;

pub(crate) use filing::from_mail;
pub(crate) use typed::{Typed, draft_form};

use std::collections::HashMap;

use axum::extract::DefaultBodyLimit;
use comity_acts::{Contributor, May};
use comity_domain::statement::Statement;
use comity_store::statement;
use jiff::Timestamp;

use crate::{
    App,
    access::Lately,
    error::PageError,
    here::Here,
    reader::Reader,
    readings::StatementName,
    routing::{Routes, get, post},
    uploads::MOST_UPLOAD,
};

/// The right to contribute, now or until the session lapsed.
type Contributing = Lately<Contributor>;

/// The captures of an address, by name.
type Names = HashMap<String, String>;

pub(crate) fn routes() -> Routes {
    const ALL: &str = "/{language}/s/{session}/statements";
    const ONE: &str = "/{language}/s/{session}/statements/{statement}";
    Routes::new()
        .route(ALL, get(list::show))
        .route(
            &format!("{ALL}/new"),
            get(filing::form).post(filing::send).layer(DefaultBodyLimit::max(MOST_UPLOAD)),
        )
        .route(&format!("{ALL}/new/check"), get(confirm::check).post(confirm::file))
        .route(&format!("{ALL}/new/start-again"), post(filing::start_again))
        .route(ONE, get(show::page))
        .route(&format!("{ONE}/document/{{format}}"), get(show::document))
        .route(&format!("{ONE}/received"), get(confirm::received))
        .route(&format!("{ONE}/file"), get(show::file))
        .route(&format!("{ONE}/remove-alignment"), post(show::remove_alignment))
        .route(&format!("{ONE}/passages"), get(passages::choose).post(passages::attach))
        .route(&format!("{ONE}/passages/{{passage}}/detach"), post(passages::detach))
        .route(&format!("{ONE}/withdraw"), get(withdraw::ask).post(withdraw::withdraw))
}

/// The statement of the address, if this reader may read it.
async fn find(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
) -> Result<Statement, PageError> {
    let found = match name(names)? {
        StatementName::Number(number) => {
            statement::by_number(app.db(), reader.scope, here.session.id, number).await?
        }
        StatementName::Id(id) => statement::get(app.db(), reader.scope, id).await?,
    };
    found.filter(|found| found.session_id == here.session.id).ok_or(PageError::NotFound)
}

/// How the address names a statement.
fn name(names: &Names) -> Result<StatementName, PageError> {
    let key = names.get("statement").ok_or(PageError::NotFound)?;
    match (key.parse(), key.parse()) {
        (Ok(number), _) => Ok(StatementName::Number(number)),
        (_, Ok(id)) => Ok(StatementName::Id(id)),
        _ => Err(PageError::NotFound),
    }
}

/// The statement of the address, if the actor's own participant filed it.
async fn find_own(
    app: &App,
    reader: &Reader,
    may: &May<Contributor>,
    here: &Here,
    names: &Names,
) -> Result<Statement, PageError> {
    let found = find(app, reader, here, names).await?;
    if found.participant_id == may.own()? { Ok(found) } else { Err(PageError::NotFound) }
}

/// An instant as a page shows it.
pub(crate) struct Moment {
    /// Date and time on the clocks of the meeting.
    pub text: String,
    /// The time alone.
    pub time: String,
    /// For machines.
    pub instant: String,
    /// The text in which the script puts the reader's own time.
    pub here: String,
}

impl Moment {
    /// An instant on the clocks of the session's place.
    pub fn of(reader: &Reader, here: &Here, instant: Timestamp) -> Moment {
        let zone = &here.zone;
        let place = here.session.place.as_ref().map(|place| place.text(reader.language).to_owned());
        let city = place.unwrap_or_else(|| {
            let last = here.session.zone.rsplit('/').next().unwrap_or_default();
            last.replace('_', " ")
        });
        let words = reader.words;
        let time = words.time(zone.to_datetime(instant).time());
        Moment {
            text: words.date_time(instant, zone, &city),
            time: words.with2("time-at", "time", &time, "city", &city),
            instant: instant.to_string(),
            here: words.with1("time-yours", "time", "{time}"),
        }
    }
}

/// What a statement is called: its heading, else whose it is.
fn name_of(reader: &Reader, here: &Here, found: &Statement) -> String {
    match &found.title {
        Some(title) => title.clone(),
        None => reader.words.with1(
            "statements-of",
            "participant",
            here.roster.name(found.participant_id, reader.language),
        ),
    }
}
