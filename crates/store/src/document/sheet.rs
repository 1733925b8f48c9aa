//! What a document is made from, whoever may read it: for the maker alone. Pages never
//! call it; they give out what was made, to whom the subject's audience admits.

use std::collections::HashSet;

use comity_domain::{
    EveningId, LetterId, ParticipantId, ParticipantsListId, StatementId,
    document::{Document, DocumentKind},
    evening::Evening,
    letter::{CarriedQuestion, Letter, LetterStatus},
    participant::Participant,
    participants_list::ParticipantsList,
    session::{Body, Session, Topic},
    statement::Statement,
    summary::Version,
};
use uuid::Uuid;

use crate::{
    Db, StoreError, Tx, evening, letter, participant, participants_list, session, statement,
    summary,
};

/// Everything the press needs for one document.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The body.
    pub body: Body,
    /// The session.
    pub session: Session,
    /// Its topics.
    pub topics: Vec<Topic>,
    /// The body's participants, for their names.
    pub participants: Vec<Participant>,
    /// What it is of.
    pub subject: Subject,
}

/// The subject of a document, by its kind.
#[derive(Clone, Debug)]
pub enum Subject {
    /// A letter and what it asks; for the letter itself and for its questions.
    Letter {
        /// The letter.
        letter: Box<Letter>,
        /// Its questions.
        asked: Vec<CarriedQuestion>,
    },
    /// A statement.
    Statement {
        /// The statement.
        statement: Box<Statement>,
        /// The States aligned with it now.
        aligned: Vec<ParticipantId>,
    },
    /// A published version of a summary.
    Summary {
        /// The version.
        version: Box<Version>,
        /// The summary's number within the session.
        number: i64,
        /// Proposals, papers and questions withdrawn since, whose words it may not repeat.
        gone: HashSet<Uuid>,
    },
    /// A delegation's evening report.
    Evening(Box<Evening>),
    /// A list of participants.
    Participants(Box<ParticipantsList>),
}

/// What a document is made from; nothing when its subject is withdrawn or gone.
///
/// # Errors
/// When the database fails.
pub async fn sheet(db: &Db, document: &Document) -> Result<Option<Sheet>, StoreError> {
    let subject = match document.kind {
        DocumentKind::Letter | DocumentKind::Questions => {
            let Some(found) = letter::published(db, LetterId(document.subject)).await? else {
                return Ok(None);
            };
            let asked = letter::carried(db, &found).await?;
            Subject::Letter { letter: Box::new(found), asked }
        }
        DocumentKind::Statement => {
            let id = StatementId(document.subject);
            let Some(found) = statement::whoever_reads(db, id).await? else { return Ok(None) };
            let all = statement::alignments(db, &found).await?;
            let aligned =
                all.iter().filter(|one| one.removed_at.is_none()).map(|one| one.participant_id);
            Subject::Statement { aligned: aligned.collect(), statement: Box::new(found) }
        }
        DocumentKind::Evening => {
            let found = evening::whoever_reads(db, EveningId(document.subject)).await?;
            let Some(found) = found else { return Ok(None) };
            Subject::Evening(Box::new(found))
        }
        DocumentKind::Participants => {
            let id = ParticipantsListId(document.subject);
            let Some(found) = participants_list::get(db, id).await? else { return Ok(None) };
            Subject::Participants(Box::new(found))
        }
        DocumentKind::Summary => {
            let all = summary::standing(db, document.session_id).await?;
            let is_it = |one: &&summary::Standing| one.subject() == document.subject;
            let Some(found) = all.iter().find(is_it) else { return Ok(None) };
            let version = summary::whoever_reads(db, found.summary_id, found.ordinal).await?;
            let Some(version) = version else { return Ok(None) };
            let gone = summary::gone(db, document.session_id, version.audience).await?;
            Subject::Summary { version: Box::new(version), number: found.number, gone }
        }
    };
    let sessions = session::all(db).await?;
    let Some(session) = sessions.into_iter().find(|one| one.id == document.session_id) else {
        return Ok(None);
    };
    let bodies = session::bodies(db).await?;
    let Some(body) = bodies.into_iter().find(|one| one.id == session.body_id) else {
        return Ok(None);
    };
    let topics = session::topics(db, session.id).await?;
    let participants = participant::all(db, body.id).await?;
    Ok(Some(Sheet { body, session, topics, participants, subject }))
}

/// Whether a subject can have documents now: published, and not withdrawn. Read inside
/// the transaction that queues one.
///
/// # Errors
/// When the database fails.
pub async fn is_in_force(
    tx: &mut Tx,
    session: comity_domain::SessionId,
    kind: DocumentKind,
    subject: Uuid,
) -> Result<bool, StoreError> {
    Ok(match kind {
        DocumentKind::Letter | DocumentKind::Questions => {
            letter::find(tx, session, LetterId(subject))
                .await?
                .is_some_and(|one| one.status == LetterStatus::Published)
        }
        DocumentKind::Statement => statement::in_force(tx, StatementId(subject))
            .await?
            .is_some_and(|one| one.session_id == session),
        DocumentKind::Evening => evening::is_there(tx, session, EveningId(subject)).await?,
        DocumentKind::Participants => {
            participants_list::is_there(tx, session, ParticipantsListId(subject)).await?
        }
        DocumentKind::Summary => {
            let all = summary::standing_now(tx, session).await?;
            all.iter().any(|one| one.subject() == subject)
        }
    })
}
