//! Where the reader is: the session of the address, its body and the participants.

use std::collections::HashMap;

use axum::{
    RequestPartsExt as _,
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use comity_domain::{
    Language, ParticipantId, TopicId,
    participant::Participant,
    session::{Body, Session, Topic, is_slug},
};
use comity_store::{participant, session, summary};

use crate::{App, error::PageError, reader::Reader};

/// The session at `/{language}/s/{session}/…`, and what its pages all need.
pub struct Here {
    /// The body.
    pub body: Body,
    /// The session.
    pub session: Session,
    /// The participants of the body.
    pub roster: Roster,
    /// The session's topics, in order.
    pub topics: Vec<Topic>,
    /// Whether there is a summary of the Chair that this reader may know of.
    pub has_report: bool,
}

/// The participants of a body, by id and by code.
pub struct Roster {
    by_id: HashMap<ParticipantId, Participant>,
}

impl Roster {
    pub(crate) async fn load(app: &App, body: comity_domain::BodyId) -> Result<Roster, PageError> {
        let all = participant::all(app.db(), body).await?;
        Ok(Roster { by_id: all.into_iter().map(|one| (one.id, one)).collect() })
    }

    /// One participant.
    pub fn get(&self, id: ParticipantId) -> Option<&Participant> {
        self.by_id.get(&id)
    }

    /// The participant with this code.
    pub fn by_code(&self, code: &str) -> Option<&Participant> {
        self.by_id.values().find(|one| one.code == code)
    }

    /// A participant's name for a reader; empty when there is none such.
    pub fn name(&self, id: ParticipantId, language: Language) -> &str {
        self.by_id.get(&id).map_or("", |one| one.name.text(language))
    }

    /// All of them, in the order of the reader's language.
    pub fn sorted(&self, language: Language) -> Vec<&Participant> {
        let mut all: Vec<&Participant> = self.by_id.values().collect();
        // Codes first, so that equal names still have one order.
        all.sort_by(|a, b| a.code.cmp(&b.code));
        comity_words::Words::of(language).sort_names(&mut all, |one| one.name.text(language));
        all
    }
}

impl Here {
    /// A topic's title for a reader; empty when there is none such.
    pub fn topic_title(&self, id: Option<TopicId>, language: Language) -> &str {
        id.and_then(|id| self.topics.iter().find(|topic| topic.id == id))
            .map_or("", |topic| topic.title.text(language))
    }

    /// The head of every address of the session: `/fr/s/spring`.
    pub fn base(&self, language: Language) -> String {
        format!("/{language}/s/{}", self.session.slug)
    }
}

impl FromRequestParts<App> for Here {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let reader = Reader::from_request_parts(parts, app).await?;
        let Path(names) = parts
            .extract::<Path<HashMap<String, String>>>()
            .await
            .map_err(|_| PageError::NotFound)?;
        // Asked of the database only what can be there: PostgreSQL fails on a NUL.
        let slug = names.get("session").filter(|slug| is_slug(slug)).ok_or(PageError::NotFound)?;
        let session = session::by_slug(app.db(), slug).await?.ok_or(PageError::NotFound)?;
        // An account takes part in one body; the sessions of others are, for it, those
        // the public sees.
        if reader.actor.as_ref().is_some_and(|actor| actor.body() != session.body_id) {
            return Err(PageError::NotFound);
        }
        let body = session::bodies(app.db())
            .await?
            .into_iter()
            .find(|body| body.id == session.body_id)
            .ok_or(PageError::NotFound)?;
        let roster = Roster::load(app, body.id).await?;
        let topics = session::topics(app.db(), session.id).await?;
        let has_report = summary::is_any(app.db(), session.id, reader.scope).await?;
        Ok(Here { body, session, roster, topics, has_report })
    }
}
