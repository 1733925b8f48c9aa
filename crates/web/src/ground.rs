//! What every page of a session stands on: kept in memory for as long as the record does
//! not grow (`memory.rs`), instead of some fifty rows read for each page.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use comity_domain::{
    Language, ParticipantId,
    participant::Participant,
    session::{Body, Session, Topic},
};
use comity_store::{Db, StoreError, participant, session, summary};
use jiff::tz::TimeZone;

use crate::memory::Reading;

/// One session with its body, its topics and the body's participants.
pub struct Ground {
    /// The body.
    pub body: Body,
    /// The session.
    pub session: Session,
    /// The zone of its meetings; UTC where its name is unknown here.
    pub zone: TimeZone,
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

/// A name in six languages, and its places in six orders.
const BYTES_OF_PARTICIPANT: usize = 1_000;

/// The session at this part of the address, and what its pages all need.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct GroundOf {
    pub(crate) slug: String,
}

impl Reading for GroundOf {
    type Answer = Option<Arc<Ground>>;

    async fn read(&self, db: &Db) -> Result<Self::Answer, StoreError> {
        let Some(session) = session::by_slug(db, &self.slug).await? else { return Ok(None) };
        let bodies = session::bodies(db).await?;
        let Some(body) = bodies.into_iter().find(|body| body.id == session.body_id) else {
            return Ok(None);
        };
        let roster = Arc::new(Roster::of(participant::all(db, body.id).await?));
        let topics = session::topics(db, session.id).await?;
        let reports = summary::published(db, session.id).await?;
        let zone = TimeZone::get(&session.zone).unwrap_or(TimeZone::UTC);
        Ok(Some(Arc::new(Ground { body, session, zone, roster, topics, reports })))
    }

    fn bytes(answer: &Self::Answer) -> Option<usize> {
        answer.as_ref().map(|ground| ground.roster.by_id.len() * BYTES_OF_PARTICIPANT)
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
    #[expect(clippy::indexing_slicing, reason = "there is an order for each language")]
    pub fn sorted(&self, language: Language) -> Vec<&Participant> {
        let order = self.orders[language as usize].get_or_init(|| self.order(language));
        order.iter().filter_map(|id| self.by_id.get(id)).collect()
    }

    /// These participants in the order of the reader's language, each once; who is not of
    /// the body is left out.
    #[expect(clippy::indexing_slicing, reason = "there is an order for each language")]
    pub fn in_order(&self, wanted: &[ParticipantId], language: Language) -> Vec<ParticipantId> {
        let order = self.orders[language as usize].get_or_init(|| self.order(language));
        match wanted {
            [] | [_] => wanted.to_vec(),
            _ => order.iter().copied().filter(|id| wanted.contains(id)).collect(),
        }
    }

    fn order(&self, language: Language) -> Vec<ParticipantId> {
        let mut all: Vec<&Participant> = self.by_id.values().collect();
        // Codes first, so that equal names still have one order.
        all.sort_by(|a, b| a.code.cmp(&b.code));
        comity_words::Words::of(language).sort_names(&mut all, |one| one.name.text(language));
        all.into_iter().map(|one| one.id).collect()
    }
}
