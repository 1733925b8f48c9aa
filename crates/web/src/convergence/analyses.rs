//! One matrix per session, recomputed when the session's change number has moved.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use comity_domain::{SessionId, session::Session};

use super::matrix::{Matrix, Shared};
use crate::{App, error::PageError, reader::Reader, readings::ChangeNumber};

/// The analysis of each session, kept in memory.
#[derive(Default)]
pub struct Analyses {
    sessions: Mutex<HashMap<SessionId, Shared>>,
}

impl Analyses {
    /// The session's matrix as of when the reader's request arrived.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn as_of(
        &self,
        app: &App,
        reader: &Reader,
        session: &Session,
    ) -> Result<Shared, PageError> {
        let latest = app.recall(reader, ChangeNumber { session: session.id }).await?;
        self.at(app, session, *latest).await
    }

    /// The session's matrix as of its latest change.
    ///
    /// The change number is read before the rows: a change that commits in between is
    /// in the matrix under the older number, and the next page computes it once more.
    pub(crate) async fn of(&self, app: &App, session: &Session) -> Result<Shared, PageError> {
        let latest = comity_store::session::change_number(app.db(), session.id).await?;
        self.at(app, session, latest).await
    }

    async fn at(&self, app: &App, session: &Session, latest: i64) -> Result<Shared, PageError> {
        let kept = self.lock().get(&session.id).cloned();
        if let Some(kept) = kept.filter(|matrix| matrix.change_number == latest) {
            return Ok(kept);
        }
        let fresh = Arc::new(Matrix::load(app, session, latest).await?);
        self.lock().insert(session.id, Arc::clone(&fresh));
        Ok(fresh)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<SessionId, Shared>> {
        // A panic elsewhere cannot leave a half-made entry behind: they are replaced whole.
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
