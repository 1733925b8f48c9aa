//! What every page of a session stands on, kept in memory for as long as the record does
//! not grow.
//!
//! Whatever changes a body, a session, a topic or a participant leaves an entry in the
//! record within the same transaction (`Tx::commit`). So the record's size is a version
//! of all of them at once: while it stands still, nothing here can be out of date, on
//! this process or any other over the same database. Asking for it is one row by its
//! primary key, instead of some fifty rows for each page.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use comity_domain::{
    Language, ParticipantId,
    participant::Participant,
    session::{Body, Session, Topic},
};
use comity_store::{participant, record, session, summary};

use crate::{App, error::PageError};

/// One session with its body, its topics and the body's participants.
pub struct Ground {
    /// The body.
    pub body: Body,
    /// The session.
    pub session: Session,
    /// The participants of the body.
    pub roster: Arc<Roster>,
    /// The session's topics, in order.
    pub topics: Vec<Topic>,
    /// For whom there are summaries of the Chair.
    pub reports: summary::Published,
}

/// The participants of a body, by id and by code.
pub struct Roster {
    by_id: HashMap<ParticipantId, Participant>,
    // Sorting by a collator costs more than the page: done once for each language.
    orders: [OnceLock<Vec<ParticipantId>>; Language::ALL.len()],
}

/// The grounds of this server, as of one size of the record.
#[derive(Default)]
pub struct Grounds {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    size: i64,
    by_slug: HashMap<String, Arc<Ground>>,
}

impl Grounds {
    /// The ground of the session at this part of the address.
    ///
    /// The record's size is read before the rows: a change that commits in between is
    /// kept under the older size, and the next page reads the rows once more.
    pub(crate) async fn of(&self, app: &App, slug: &str) -> Result<Option<Arc<Ground>>, PageError> {
        let size = record::size(app.db()).await?;
        if let Some(kept) = self.kept(size, slug) {
            return Ok(Some(kept));
        }
        let Some(ground) = Ground::load(app, slug).await? else { return Ok(None) };
        let ground = Arc::new(ground);
        let mut kept = self.lock();
        if kept.size < size {
            *kept = Kept { size, by_slug: HashMap::new() };
        }
        if kept.size == size {
            kept.by_slug.insert(slug.to_owned(), Arc::clone(&ground));
        }
        Ok(Some(ground))
    }

    fn kept(&self, size: i64, slug: &str) -> Option<Arc<Ground>> {
        let kept = self.lock();
        (kept.size == size).then(|| kept.by_slug.get(slug).cloned()).flatten()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Kept> {
        // A panic elsewhere cannot leave a half-made entry behind: they are replaced whole.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ground {
    async fn load(app: &App, slug: &str) -> Result<Option<Ground>, PageError> {
        let Some(session) = session::by_slug(app.db(), slug).await? else { return Ok(None) };
        let bodies = session::bodies(app.db()).await?;
        let Some(body) = bodies.into_iter().find(|body| body.id == session.body_id) else {
            return Ok(None);
        };
        let roster = Arc::new(Roster::of(participant::all(app.db(), body.id).await?));
        let topics = session::topics(app.db(), session.id).await?;
        let reports = summary::published(app.db(), session.id).await?;
        Ok(Some(Ground { body, session, roster, topics, reports }))
    }
}

impl Roster {
    fn of(all: Vec<Participant>) -> Roster {
        Roster {
            by_id: all.into_iter().map(|one| (one.id, one)).collect(),
            orders: Default::default(),
        }
    }

    /// One participant.
    pub fn get(&self, id: ParticipantId) -> Option<&Participant> {
        self.by_id.get(&id)
    }

    /// All of them, in no order.
    pub fn all(&self) -> impl Iterator<Item = &Participant> {
        self.by_id.values()
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
        let order = self.orders[language as usize].get_or_init(|| self.order(language));
        order.iter().filter_map(|id| self.by_id.get(id)).collect()
    }

    fn order(&self, language: Language) -> Vec<ParticipantId> {
        let mut all: Vec<&Participant> = self.by_id.values().collect();
        // Codes first, so that equal names still have one order.
        all.sort_by(|a, b| a.code.cmp(&b.code));
        comity_words::Words::of(language).sort_names(&mut all, |one| one.name.text(language));
        all.into_iter().map(|one| one.id).collect()
    }
}
