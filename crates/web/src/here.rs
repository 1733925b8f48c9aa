//! Where the reader is: the session of the address, its body and the participants.

use std::{collections::HashMap, ops::Deref, sync::Arc};

use axum::{
    RequestPartsExt as _,
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use comity_domain::{Language, TopicId, session::is_slug};

use crate::{
    App,
    error::PageError,
    ground::{Ground, GroundOf},
    reader::Reader,
};

/// The session at `/{language}/s/{session}/…`, and what its pages all need.
#[derive(Clone)]
pub struct Here(Arc<Ground>);

impl Deref for Here {
    type Target = Ground;

    fn deref(&self) -> &Ground {
        &self.0
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
        let found = app.recall(&reader, GroundOf { slug: slug.clone() }).await?;
        let ground = (*found).clone().ok_or(PageError::NotFound)?;
        // An account takes part in one body; the sessions of others are, for it, those
        // the public sees.
        if reader.actor.as_ref().is_some_and(|actor| actor.body() != ground.session.body_id) {
            return Err(PageError::NotFound);
        }
        Ok(Here(ground))
    }
}
