//! Everything that is kept in memory while the record stands still, in one table: what is
//! asked of the store, and with what.
//!
//! Nothing belongs here that `Tx::commit_technical` changes: sign-in sessions, visits,
//! drafts, own notes, jobs and documents.

use std::collections::{HashMap, HashSet};

use comity_domain::{
    AccountId, BodyId, ParticipantId, ProposalId, SessionId, StatementId, TopicId,
    accreditation::List,
    letter::{CarriedQuestion, Letter},
    proposal::Proposal,
    question::Question,
    session::{AgendaItem, Mandate, Meeting},
    statement::{Alignment, Passage, Statement},
    summary::Summary,
};
use comity_store::{
    Db, Scope, StoreError,
    accreditation::{self, Accredited},
    file,
    file::FileFacts,
    letter, mailed,
    notice::{self, About, Notice},
    paper::{self, PaperLine},
    passage, passkey,
    position::{self, Taken},
    proposal,
    question::{self, Spoken},
    release::{self, Release},
    session::{self, ChainCounts, Due, OpenQuestion, Since},
    statement::{self, Answer, StatementLine},
    summary::{self, AtWork},
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{App, memory::Reading, reader::Reader};

/// The latest notices a page shows.
pub(crate) const MOST_NOTICES: i64 = 50;

impl App {
    /// The answer to this question as of when the reader's request arrived.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn recall<R: Reading>(
        &self,
        reader: &Reader,
        reading: R,
    ) -> Result<std::sync::Arc<R::Answer>, StoreError> {
        self.memory.of(self.db(), reader.record_size, reading).await
    }
}

/// About what an answer takes in memory.
trait Bulk {
    fn bulk(&self) -> usize;
}

/// What a row takes behind its own fields: a line or a wording in six languages.
const BEHIND_A_ROW: usize = 500;

impl<T> Bulk for Vec<T> {
    fn bulk(&self) -> usize {
        self.len() * (size_of::<T>() + BEHIND_A_ROW)
    }
}

impl<K, V> Bulk for HashMap<K, V> {
    fn bulk(&self) -> usize {
        self.len() * (size_of::<(K, V)>() + BEHIND_A_ROW)
    }
}

impl<T> Bulk for HashSet<T> {
    fn bulk(&self) -> usize {
        self.len() * 2 * size_of::<T>()
    }
}

impl Bulk for Spoken {
    fn bulk(&self) -> usize {
        self.values().map(|who| BEHIND_A_ROW + who.len() * 2 * size_of::<ParticipantId>()).sum()
    }
}

/// Numbers alone.
macro_rules! bare {
    ($($name:ty),+) => {$(
        impl Bulk for $name {
            fn bulk(&self) -> usize {
                size_of::<$name>()
            }
        }
    )+};
}
bare!(i64, usize, ChainCounts, Since);

/// The texts of a letter in its languages.
fn texts_of(letter: &Letter) -> usize {
    let texts = letter.versions.iter().map(|version| version.text.len());
    texts.sum::<usize>() + 10 * BEHIND_A_ROW
}

/// Declares questions: what they are asked with, and how.
macro_rules! readings {
    ($(
        $(#[$doc:meta])*
        $name:ident { $($field:ident: $type:ty),+ } -> $answer:ty = |$db:ident| $read:expr;
    )+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) struct $name {
            $(pub(crate) $field: $type,)+
        }

        impl Reading for $name {
            type Answer = $answer;

            async fn read(&self, $db: &Db) -> Result<$answer, StoreError> {
                let $name { $($field),+ } = *self;
                $read.await
            }

            fn bytes(answer: &$answer) -> Option<usize> {
                Some(answer.bulk())
            }
        }
    )+};
}

readings! {
    /// How many changes the session's analysis has seen.
    ChangeNumber { session: SessionId } -> i64 =
        |db| session::change_number(db, session);
    /// The meetings of a session.
    Meetings { session: SessionId } -> Vec<Meeting> =
        |db| session::meetings(db, session);
    /// The agenda of a session.
    Agenda { session: SessionId } -> Vec<AgendaItem> =
        |db| session::agenda(db, session);
    /// The mandates of a body.
    Mandates { body: BodyId } -> Vec<Mandate> =
        |db| session::mandates(db, body);
    /// How much of each link of the chain the reader may see.
    Counts { session: SessionId, scope: Scope } -> ChainCounts =
        |db| session::chain_counts(db, session, scope);
    /// The numbers of the letters that ask something.
    Asking { session: SessionId, scope: Scope } -> Vec<i64> =
        |db| letter::asking(db, session, scope);
    /// The questions the reader may read.
    Questions { session: SessionId, scope: Scope } -> Vec<Question> =
        |db| question::list(db, scope, session);
    /// Who has spoken to which question.
    SpokenTo { session: SessionId, scope: Scope } -> Spoken =
        |db| question::spoken(db, scope, session);
    /// The questions and whether they are answered.
    OpenQuestions { session: SessionId, scope: Scope } -> Vec<OpenQuestion> =
        |db| session::open_questions(db, session, scope);
    /// The statements the reader may read, without their texts.
    Statements { session: SessionId, scope: Scope } -> Vec<StatementLine> =
        |db| statement::list(db, scope, session);
    /// The papers the reader may read, without their texts.
    Papers { session: SessionId, scope: Scope } -> Vec<PaperLine> =
        |db| paper::list(db, scope, session);
    /// The proposals the reader may see.
    Proposals { session: SessionId, scope: Scope } -> Vec<Proposal> =
        |db| proposal::all(db, session, scope);
    /// The proposals that are items of recorded votes.
    RecordedVotes { session: SessionId } -> HashSet<ProposalId> =
        |db| proposal::of_recorded_votes(db, session);
    /// The positions a participant has taken, as far as the reader may see them.
    History { session: SessionId, of: ParticipantId, scope: Scope } -> Vec<Taken> =
        |db| position::history(db, session, of, scope);
    /// What the Chair has released to the reader.
    Releases { session: SessionId, scope: Scope } -> Vec<Release> =
        |db| release::all(db, session, scope);
    /// The topics of the proposals of which something is released.
    ReleaseTopics { session: SessionId } -> HashMap<ProposalId, Option<TopicId>> =
        |db| release::topics(db, session);
    /// How many proposals the Chair has released nothing of.
    Unreleased { session: SessionId, scope: Scope } -> usize =
        |db| session::unreleased_proposals(db, session, scope);
    /// The summaries whose working copy says something else than what stands published.
    SummariesAtWork { session: SessionId, scope: Scope } -> Vec<AtWork> =
        |db| summary::at_work(db, session, scope);
    /// The summaries the reader may know of.
    Summaries { session: SessionId, scope: Scope } -> Vec<Summary> =
        |db| summary::all(db, session, scope);
    /// The versions of summaries the reader may know of.
    SummaryLines { session: SessionId, scope: Scope } -> Vec<summary::Line> =
        |db| summary::lines(db, session, scope);
    /// The deadlines from a day on.
    Deadlines { session: SessionId, scope: Scope, from: Date } -> Vec<Due> =
        |db| session::deadlines(db, session, scope, from);
    /// What came in since an instant.
    CameSince { session: SessionId, scope: Scope, since: Timestamp } -> Since =
        |db| session::what_came_since(db, session, scope, since);
    /// The lists of organizations that apply, as far as the reader may know of them.
    ApplicationLists { session: SessionId, scope: Scope } -> Vec<List> =
        |db| accreditation::lists(db, scope, session);
    /// How many texts that came by mail wait for the reader.
    MailWaiting { body: BodyId, scope: Scope } -> usize =
        |db| mailed::waiting(db, scope, body);
    /// The latest notices of a participant.
    Notices { of: ParticipantId } -> Vec<Notice> =
        |db| notice::latest(db, of, MOST_NOTICES);
    /// What those notices are about.
    NoticeSubjects { of: ParticipantId } -> HashMap<Uuid, About> =
        |db| notice::subjects(db, of);
    /// How many passkeys an account has.
    OwnPasskeys { of: AccountId } -> usize =
        |db| async move { Ok(passkey::of_account(db, of).await?.len()) };
}

/// The latest notices of an account itself. Some of them leave no entry in the record, so
/// whoever asks says when the latest was made.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct AccountNotices {
    pub(crate) of: AccountId,
    pub(crate) told_at: Option<Timestamp>,
}

impl Reading for AccountNotices {
    type Answer = Vec<Notice>;

    async fn read(&self, db: &Db) -> Result<Self::Answer, StoreError> {
        notice::latest_of_account(db, self.of, MOST_NOTICES).await
    }

    fn bytes(answer: &Self::Answer) -> Option<usize> {
        Some(answer.bulk())
    }
}

/// Whether a stakeholder is accredited at the session of an address; nothing without one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccreditedAt {
    pub(crate) slug: String,
    pub(crate) participant: ParticipantId,
}

impl Reading for AccreditedAt {
    type Answer = Option<Accredited>;

    async fn read(&self, db: &Db) -> Result<Self::Answer, StoreError> {
        let Some(at) = session::by_slug(db, &self.slug).await? else { return Ok(None) };
        accreditation::accredited(db, self.participant, at.id).await.map(Some)
    }

    fn bytes(answer: &Self::Answer) -> Option<usize> {
        answer.as_ref().map(size_of_val)
    }
}

/// The letters the reader may know of.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Letters {
    pub(crate) session: SessionId,
    pub(crate) scope: Scope,
}

impl Reading for Letters {
    type Answer = Vec<Letter>;

    async fn read(&self, db: &Db) -> Result<Self::Answer, StoreError> {
        letter::all(db, self.session, self.scope).await
    }

    fn bytes(answer: &Self::Answer) -> Option<usize> {
        Some(answer.iter().map(texts_of).sum())
    }
}

/// A published letter with what its page shows beside it.
pub(crate) struct LetterParts {
    pub(crate) letter: Letter,
    pub(crate) carried: Vec<CarriedQuestion>,
    /// The name of the document it was read from; the Chair's side's alone.
    pub(crate) source: Option<String>,
}

/// The published letter with a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct LetterShown {
    pub(crate) session: SessionId,
    pub(crate) number: i64,
    pub(crate) scope: Scope,
}

impl Reading for LetterShown {
    type Answer = Option<LetterParts>;

    async fn read(&self, db: &Db) -> Result<Self::Answer, StoreError> {
        let found = letter::by_number(db, self.session, self.number, self.scope).await?;
        let Some(letter) = found else { return Ok(None) };
        let carried = letter::carried(db, &letter).await?;
        let source = letter::source_name(db, self.scope, &letter).await?;
        Ok(Some(LetterParts { letter, carried, source }))
    }

    fn bytes(answer: &Self::Answer) -> Option<usize> {
        answer.as_ref().map(|parts| texts_of(&parts.letter) + parts.carried.bulk())
    }
}

/// A statement with what its page shows beside it.
pub(crate) struct StatementParts {
    pub(crate) statement: Statement,
    pub(crate) answers: Vec<Answer>,
    pub(crate) passages: Vec<Passage>,
    pub(crate) alignments: Vec<Alignment>,
    pub(crate) file: Option<FileFacts>,
}

/// How an address names a statement: people by its number, notices and the record by id.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum StatementName {
    Number(i64),
    Id(StatementId),
}

/// The statement of a name, if it is of this session.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct StatementShown {
    pub(crate) session: SessionId,
    pub(crate) name: StatementName,
    pub(crate) scope: Scope,
}

impl Reading for StatementShown {
    type Answer = Option<StatementParts>;

    async fn read(&self, db: &Db) -> Result<Self::Answer, StoreError> {
        let found = match self.name {
            StatementName::Number(number) => {
                statement::by_number(db, self.scope, self.session, number).await?
            }
            StatementName::Id(id) => statement::get(db, self.scope, id).await?,
        };
        let Some(statement) = found.filter(|found| found.session_id == self.session) else {
            return Ok(None);
        };
        let answers = statement::answers(db, self.scope, &statement).await?;
        let passages = passage::of_statement(db, statement.id).await?;
        let alignments = statement::alignments(db, &statement).await?;
        let file = file::facts_of_statement(db, &statement).await?;
        Ok(Some(StatementParts { statement, answers, passages, alignments, file }))
    }

    fn bytes(answer: &Self::Answer) -> Option<usize> {
        answer.as_ref().map(|parts| {
            let rows = parts.answers.bulk() + parts.passages.bulk() + parts.alignments.bulk();
            parts.statement.text.len() + BEHIND_A_ROW + rows
        })
    }
}
