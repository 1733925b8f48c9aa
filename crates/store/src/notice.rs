//! Notices: what one participant is told.

mod account;
mod summary;

pub use account::{
    account_was_told, forget_of_accounts, latest_of_account, mark_seen_by_account, tell_account,
    tell_account_once,
};

use std::collections::HashMap;

use comity_domain::{NoticeId, ParticipantId, SessionId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// Something a participant is told.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// The session it is about.
    pub session_id: Option<SessionId>,
    /// What happened: the end of a key of texts (`notice-…`).
    pub kind: String,
    /// The statement, proposal, question or account it is about.
    pub subject: Uuid,
    /// When.
    pub made_at: Timestamp,
    /// When somebody of the participant marked it as read.
    pub seen_at: Option<Timestamp>,
}

/// Tells a participant something.
///
/// # Errors
/// When the database fails.
pub async fn tell(
    tx: &mut Tx,
    participant: ParticipantId,
    session: Option<SessionId>,
    kind: &'static str,
    subject: Uuid,
) -> Result<(), StoreError> {
    let id: NoticeId = tx.new_id();
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into notice (id, participant_id, session_id, kind, subject_id, made_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(participant.0)
        .bind(session.map(|session| session.0))
        .bind(kind)
        .bind(subject)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The latest notices of a participant, newest first.
///
/// # Errors
/// When the database fails.
pub async fn latest(
    db: &Db,
    participant: ParticipantId,
    most: i64,
) -> Result<Vec<Notice>, StoreError> {
    type Row = (Uuid, Option<Uuid>, String, Uuid, i64, Option<i64>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, kind, subject_id, made_at, seen_at from notice
             where participant_id = $1 order by made_at desc, id desc limit $2",
        )
        .bind(participant.0)
        .bind(most)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, session, kind, subject, made_at, seen_at)| {
            Ok(Notice {
                id: NoticeId(id),
                session_id: session.map(SessionId),
                kind,
                subject,
                made_at: convert::instant("notice.made_at", made_at)?,
                seen_at: convert::maybe_instant("notice.seen_at", seen_at)?,
            })
        })
        .collect()
}

/// Marks a participant's notices up to an instant as read; says how many were new.
///
/// # Errors
/// When the database fails.
pub async fn mark_seen(
    tx: &mut Tx,
    participant: ParticipantId,
    up_to: Timestamp,
) -> Result<u64, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update notice set seen_at = $1
             where participant_id = $2 and seen_at is null and made_at <= $3",
        )
        .bind(now)
        .bind(participant.0)
        .bind(convert::millis(up_to))
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done)
}

/// What a notice is about, as far as it can be named in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A statement: its number, who filed it, whether it stands, and whether the
    /// participant told is named in it as aligned at present.
    Statement {
        /// Its number in the session.
        number: i64,
        /// Who filed it.
        owner: ParticipantId,
        /// Whether it was withdrawn.
        withdrawn: bool,
        /// Whether the participant told is named as aligned, and has not removed itself.
        aligned: bool,
    },
    /// A published letter, by its number.
    Letter(i64),
    /// A proposal, by its number.
    Proposal(i64),
    /// A paper: its number, its proposer, and whether it was withdrawn. Never a non-paper.
    Paper {
        /// Its number in the session.
        number: i64,
        /// Who proposes it.
        proposer: ParticipantId,
        /// Whether it was withdrawn.
        withdrawn: bool,
    },
    /// A question that a delegation raised: its running number and who raised it.
    Question {
        /// Its running number.
        number: i64,
        /// Who raised it.
        raised_by: ParticipantId,
    },
    /// An account of the participant told, by the person's name: for their own
    /// organization only (design, rule 4).
    Account(String),
    /// A note verbale about the participant told, by its number.
    Registration(String),
    /// A meeting, by its number.
    Meeting(i64),
    /// A list of organizations that was circulated to States, by its number.
    List(i64),
    /// A summary of the Chair, or one version of it.
    Summary {
        /// The summary's number.
        number: i64,
        /// The symbol of the version, else of the summary.
        symbol: String,
        /// Which version; none where the notice is about the summary as a whole.
        ordinal: Option<i64>,
        /// Whether the version stands, else whether any does.
        stands: bool,
    },
}

/// What the notices of a participant are about, by subject. A notice is itself the
/// permission to know that much of its subject; its text is shown only where the
/// audience admits.
///
/// # Errors
/// When the database fails.
pub async fn subjects(
    db: &Db,
    participant: ParticipantId,
) -> Result<HashMap<Uuid, About>, StoreError> {
    type StatementRow = (Uuid, i64, Uuid, Option<i64>, Option<i64>, Option<i64>);
    let statements: Vec<StatementRow> = read!(db, |c| {
        sqlx::query_as(
            "select s.id, s.number, s.participant_id, s.withdrawn_at, a.named_at, a.removed_at
             from statement s left join alignment a
               on a.statement_id = s.id and a.participant_id = $1
             where s.id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let letters: Vec<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select id, number from letter where status = 'published'
             and id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let proposals: Vec<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select id, number from proposal
             where id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let papers: Vec<(Uuid, i64, Uuid, Option<i64>)> = read!(db, |c| {
        sqlx::query_as(
            "select id, number, participant_id, withdrawn_at from paper
             where kind = 'paper' and id in
                   (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let questions: Vec<(Uuid, i64, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select id, number, raised_by from question
             where raised_by is not null and withdrawn_at is null
               and id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let accounts: Vec<(Uuid, String)> = read!(db, |c| {
        sqlx::query_as(
            "select id, person_name from account where participant_id = $1
             and id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let registrations: Vec<(Uuid, String)> = read!(db, |c| {
        sqlx::query_as(
            "select id, reference from registration where participant_id = $1
             and id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let summaries: Vec<(Uuid, i64, Option<String>, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select s.id, s.number, s.symbol,
                    (select count(*) from summary_version v
                     where v.summary_id = s.id and v.withdrawn_at is null) as standing
             from summary s
             where s.id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let lists: Vec<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select id, number from accreditation_list
             where id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let meetings: Vec<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select id, ordinal from meeting
             where id in (select subject_id from notice where participant_id = $1)",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let meetings = meetings.into_iter().map(|(id, ordinal)| (id, About::Meeting(ordinal)));
    let lists = lists.into_iter().map(|(id, number)| (id, About::List(number))).chain(meetings);
    let accounts = accounts.into_iter().map(|(id, name)| (id, About::Account(name)));
    let registrations = registrations.into_iter().map(|(id, text)| (id, About::Registration(text)));
    let statements =
        statements.into_iter().map(|(id, number, owner, withdrawn, named, removed)| {
            let about = About::Statement {
                number,
                owner: ParticipantId(owner),
                withdrawn: withdrawn.is_some(),
                aligned: named.is_some() && removed.is_none(),
            };
            (id, about)
        });
    let letters = letters.into_iter().map(|(id, number)| (id, About::Letter(number)));
    let proposals = proposals.into_iter().map(|(id, number)| (id, About::Proposal(number)));
    let questions = questions.into_iter().map(|(id, number, raised_by)| {
        (id, About::Question { number, raised_by: ParticipantId(raised_by) })
    });
    let summaries = summaries.into_iter().map(|(id, number, symbol, standing)| {
        let symbol = symbol.unwrap_or_default();
        (id, About::Summary { number, symbol, ordinal: None, stands: standing > 0 })
    });
    let papers = papers.into_iter().map(|(id, number, proposer, withdrawn)| {
        let proposer = ParticipantId(proposer);
        (id, About::Paper { number, proposer, withdrawn: withdrawn.is_some() })
    });
    let chain =
        statements.chain(lists).chain(letters).chain(proposals).chain(questions).chain(accounts);
    let versions = summary::versions(db, participant).await?;
    Ok(chain.chain(registrations).chain(summaries).chain(papers).chain(versions).collect())
}
