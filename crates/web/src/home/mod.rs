//! The front page: which body this is, and its sessions.

use askama::Template;
use axum::{extract::State, response::Html};
use comity_domain::session::Session;
use comity_store::session;

use crate::{
    App,
    error::PageError,
    frame::Frame,
    reader::Reader,
    routing::{Routes, get},
};

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    frame: Frame,
    sessions: Vec<SessionLine>,
}

struct SessionLine {
    name: String,
    href: String,
    kind: String,
    dates: String,
    place: String,
}

pub(crate) fn routes() -> Routes {
    Routes::new().route("/{language}", get(show)).route("/{language}/", get(show))
}

async fn show(State(app): State<App>, reader: Reader) -> Result<Html<String>, PageError> {
    let sessions = session::all(app.db())
        .await?
        .into_iter()
        .filter(|found| reader.actor.as_ref().is_none_or(|actor| actor.body() == found.body_id))
        .map(|found| line(&reader, &found))
        .collect();
    let frame = Frame::outside(&app, &reader).await?;
    Ok(Html(HomePage { frame, sessions }.render()?))
}

fn line(reader: &Reader, session: &Session) -> SessionLine {
    SessionLine {
        name: session.name.text(reader.language).to_owned(),
        href: format!("/{}/s/{}", reader.language, session.slug),
        kind: reader.words.t(format!("session-kind-{}", session.kind.word())),
        dates: reader.words.date_range(session.starts, session.ends),
        place: session
            .place
            .as_ref()
            .map_or_else(String::new, |place| place.text(reader.language).to_owned()),
    }
}
