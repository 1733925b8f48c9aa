//! What waits for somebody, and what came since they were last here.

use std::collections::HashSet;

use comity_domain::{ParticipantId, QuestionId, SessionId, Wording, question::Question};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, convert};

/// A date by which a published letter asks for something.
#[derive(Clone, Debug)]
pub struct Due {
    /// The day.
    pub on: Date,
    /// What is asked for.
    pub what: Wording,
    /// The number of the letter.
    pub letter: i64,
}

/// The deadlines of letters a reader may see, from a day on, the earliest first.
///
/// # Errors
/// When the database fails.
pub async fn deadlines(
    db: &Db,
    session: SessionId,
    scope: Scope,
    from: Date,
) -> Result<Vec<Due>, StoreError> {
    let rows: Vec<(String, String, Option<i64>, String)> = read!(db, |c| {
        sqlx::query_as(
            "select d.due_on, d.what, l.number, l.audience
             from deadline d join letter l on l.id = d.letter_id
             where l.session_id = $1 and l.status = 'published' and d.due_on >= $2
             order by d.due_on, l.number, d.id",
        )
        .bind(session.0)
        .bind(from.to_string())
        .fetch_all(c)
        .await?
    });
    let mut found = Vec::new();
    for (on, what, letter, audience) in rows {
        if scope.admits(convert::word("letter.audience", &audience)?, None) {
            found.push(Due {
                on: convert::date("deadline.due_on", &on)?,
                what: convert::wording("deadline.what", &what)?,
                letter: letter.unwrap_or_default(),
            });
        }
    }
    Ok(found)
}

/// A question and how far it is answered, for one reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The question.
    pub id: QuestionId,
    /// Whether the reader's own participant has answered it.
    pub by_us: bool,
    /// Whether anybody has, in a statement that the reader may see.
    pub by_anybody: bool,
}

/// The questions a reader may see, each with whether it is answered.
///
/// # Errors
/// When the database fails.
pub async fn open_questions(
    db: &Db,
    session: SessionId,
    scope: Scope,
) -> Result<Vec<OpenQuestion>, StoreError> {
    let questions = crate::question::list(db, scope, session).await?;
    let answers: Vec<(Uuid, Uuid, String)> = read!(db, |c| {
        sqlx::query_as(
            "select a.question_id, s.participant_id, s.audience
             from answer a join passage p on p.id = a.passage_id
             join statement s on s.id = p.statement_id
             where s.session_id = $1 and s.withdrawn_at is null and a.withdrawn_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let (mut ours, mut anybodys) = (HashSet::new(), HashSet::new());
    for (question, participant, audience) in answers {
        let owner = Some(ParticipantId(participant));
        if owner == scope.participant() {
            ours.insert(question);
        }
        if scope.admits(convert::word("statement.audience", &audience)?, owner) {
            anybodys.insert(question);
        }
    }
    let is_answered = |question: Question| OpenQuestion {
        id: question.id,
        by_us: ours.contains(&question.id.0),
        by_anybody: anybodys.contains(&question.id.0),
    };
    Ok(questions.into_iter().map(is_answered).collect())
}

/// What came in since an instant, as far as a reader may see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// Letters published.
    pub letters: usize,
    /// Areas released by the Chair.
    pub areas: usize,
    /// Areas that had been released, and that the Chair has withdrawn.
    pub areas_withdrawn: usize,
    /// Questions raised by others than the reader's own participant.
    pub questions: usize,
    /// Statements filed by others.
    pub statements: usize,
    /// Papers submitted by others; non-papers are not counted.
    pub papers: usize,
    /// Positions confirmed, on proposals the reader may see.
    pub positions: usize,
}

type Kept = (String, Option<Uuid>);

/// Counts what came in since an instant: from others, as far as the reader may see it.
/// A statement that names the reader's State is the State's to read, whatever its
/// audience. Positions count for the Chair's side alone.
///
/// # Errors
/// When the database fails.
pub async fn what_came_since(
    db: &Db,
    session: SessionId,
    scope: Scope,
    since: Timestamp,
) -> Result<Since, StoreError> {
    let since = convert::millis(since);
    let own = scope.participant();
    let named: HashSet<Uuid> = match own {
        None => HashSet::new(),
        Some(own) => {
            let rows: Vec<(Uuid,)> = read!(db, |c| {
                sqlx::query_as(
                    "select l.statement_id from alignment l
                     join statement s on s.id = l.statement_id
                     where s.session_id = $1 and s.filed_at > $2 and l.participant_id = $3
                       and l.removed_at is null",
                )
                .bind(session.0)
                .bind(since)
                .bind(own.0)
                .fetch_all(c)
                .await?
            });
            rows.into_iter().map(|(id,)| id).collect()
        }
    };
    let statements: Vec<(Uuid, String, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select id, audience, participant_id from statement
             where session_id = $1 and withdrawn_at is null and filed_at > $2",
        )
        .bind(session.0)
        .bind(since)
        .fetch_all(c)
        .await?
    });
    let positions: Vec<Kept> = read!(db, |c| {
        sqlx::query_as(
            "select p.audience, p.proposer_id
             from stance_position x join proposal p on p.id = x.proposal_id
             where p.session_id = $1 and p.withdrawn_at is null and x.withdrawn_at is null
               and x.confirmed_at > $2",
        )
        .bind(session.0)
        .bind(since)
        .fetch_all(c)
        .await?
    });
    let questions: Vec<(Option<Uuid>,)> = read!(db, |c| {
        sqlx::query_as(
            "select raised_by from question where session_id = $1 and withdrawn_at is null
             and letter_id is null and put_at > $2",
        )
        .bind(session.0)
        .bind(since)
        .fetch_all(c)
        .await?
    });
    let letters: Vec<(String,)> = read!(db, |c| {
        sqlx::query_as(
            "select audience from letter
             where session_id = $1 and status = 'published' and published_at > $2",
        )
        .bind(session.0)
        .bind(since)
        .fetch_all(c)
        .await?
    });
    let (areas, areas_withdrawn) = crate::release::since(db, scope, session, since).await?;
    let mut found = Since {
        papers: crate::paper::submitted_since(db, scope, session, since).await?,
        areas,
        areas_withdrawn,
        ..Since::default()
    };
    for (id, audience, owner) in statements {
        let owner = Some(ParticipantId(owner));
        let audience = convert::word("statement.audience", &audience)?;
        let read = named.contains(&id) || scope.admits(audience, owner);
        found.statements += usize::from(read && owner != own);
    }
    for (audience, owner) in positions {
        let audience = convert::word("proposal.audience", &audience)?;
        let seen = scope.is_chairs_side() && scope.admits(audience, owner.map(ParticipantId));
        found.positions += usize::from(seen);
    }
    for (raised_by,) in questions {
        found.questions += usize::from(own.is_none() || raised_by.map(ParticipantId) != own);
    }
    for (audience,) in letters {
        let audience = convert::word("letter.audience", &audience)?;
        found.letters += usize::from(scope.admits(audience, None));
    }
    Ok(found)
}

/// How many proposals the Chair has released nothing of; for the Chair's side alone,
/// 0 for everybody else.
///
/// # Errors
/// When the database fails.
pub async fn unreleased_proposals(
    db: &Db,
    session: SessionId,
    scope: Scope,
) -> Result<usize, StoreError> {
    if !scope.is_chairs_side() {
        return Ok(0);
    }
    let rows: Vec<(String, Option<Uuid>)> = read!(db, |c| {
        sqlx::query_as(
            "select p.audience, p.proposer_id from proposal p
             where p.session_id = $1 and p.withdrawn_at is null and not exists
               (select 1 from area_release r where r.proposal_id = p.id and r.withdrawn_at is null)",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut count = 0;
    for (audience, owner) in rows {
        let audience = convert::word("proposal.audience", &audience)?;
        count += usize::from(scope.admits(audience, owner.map(ParticipantId)));
    }
    Ok(count)
}
