//! What was found in the record, and what stands behind it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{BlockKind, Open};
use crate::{
    LetterId, PaperId, ParticipantId, PassageId, PositionId, ProposalId, QuestionId, ReleaseId,
    StatementId, Wording, quantifier::Quantifier, word_enum,
};

word_enum! {
    /// The headings that assembling sets.
    pub enum Part {
        /// At the head of the summary.
        Opening => "opening",
        /// What is under no topic.
        Other => "other",
        /// What was discussed.
        Discussed => "discussed",
        /// Areas the Chair has released.
        Areas => "areas",
        /// Concept papers and proposals.
        Proposals => "proposals",
        /// What remains open.
        Open => "open",
    }
}

/// What in the record stands behind a block.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Source {
    /// A passage with which a participant answers a question.
    Answer {
        /// The statement.
        statement: StatementId,
        /// The passage of it.
        passage: PassageId,
        /// Who filed the statement.
        participant: ParticipantId,
    },
    /// A statement as a whole.
    Statement {
        /// The statement.
        statement: StatementId,
        /// Who filed it.
        participant: ParticipantId,
    },
    /// A position attributed to a participant: the Chair's team's alone, always.
    Position {
        /// The position.
        position: PositionId,
        /// To whom it is attributed.
        participant: ParticipantId,
        /// The statement it rests on.
        statement: StatementId,
        /// The passage of it.
        passage: PassageId,
    },
    /// A question.
    Question {
        /// The question.
        question: QuestionId,
    },
    /// A proposal.
    Proposal {
        /// The proposal.
        proposal: ProposalId,
    },
    /// A concept paper.
    Paper {
        /// The paper.
        paper: PaperId,
    },
    /// An area the Chair released.
    Release {
        /// The release.
        release: ReleaseId,
        /// The proposal whose area it is.
        proposal: ProposalId,
    },
    /// A letter of the Chair.
    Letter {
        /// The letter.
        letter: LetterId,
    },
}

impl Source {
    /// Whose word it is, where it is somebody's.
    pub const fn participant(&self) -> Option<ParticipantId> {
        match self {
            Source::Answer { participant, .. }
            | Source::Statement { participant, .. }
            | Source::Position { participant, .. } => Some(*participant),
            _ => None,
        }
    }

    /// Whether readers other than the Chair's side may ever be led to it. A position is
    /// what sets a State apart (design, rules 5 and 12): never.
    pub const fn is_for_others(&self) -> bool {
        !matches!(self, Source::Position { .. })
    }
}

/// What was found in the record, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Finding {
    /// A heading of our own.
    Heading {
        /// Which.
        part: Part,
    },
    /// The heading of a topic.
    Topic {
        /// Its title.
        title: Wording,
    },
    /// When the session was held.
    Opening {
        /// Its name.
        session: Wording,
        /// First day.
        starts: Date,
        /// Last day.
        ends: Date,
        /// How many meetings it had.
        meetings: usize,
    },
    /// How many delegations filed statements.
    Speakers {
        /// The word for it.
        who: Quantifier,
    },
    /// Organizations and stakeholders filed statements.
    Others,
    /// How many of the questions under a topic were spoken to.
    Coverage {
        /// Questions there are.
        asked: usize,
        /// Questions that delegations spoke to.
        spoken: usize,
    },
    /// A question and how many delegations spoke to it.
    Question {
        /// The question.
        question: QuestionId,
        /// Its number.
        number: i64,
        /// What is asked.
        wording: Wording,
        /// Whether a delegation raised it.
        raised: bool,
        /// The word for how many; nobody when organizations or stakeholders alone did.
        who: Quantifier,
    },
    /// Delegations spoke under the topic and to none of its questions.
    General {
        /// The word for how many.
        who: Quantifier,
    },
    /// An area in the words in which the Chair released it.
    Area {
        /// The Chair's words.
        wording: Wording,
    },
    /// A concept paper that was submitted.
    Paper {
        /// The paper.
        paper: PaperId,
        /// Its number.
        number: i64,
        /// Its title, in the paper's language.
        title: Wording,
    },
    /// A proposal that was presented.
    Proposal {
        /// The proposal.
        proposal: ProposalId,
        /// Its number.
        number: i64,
        /// Its words.
        wording: Wording,
        /// Whether the Chair merged it out of several.
        by_chair: bool,
    },
    /// A question nobody has spoken to.
    OpenQuestion {
        /// The question.
        question: QuestionId,
        /// Its number.
        number: i64,
        /// What is asked.
        wording: Wording,
        /// Whether a delegation raised it.
        raised: bool,
    },
    /// A proposal that needs more discussion.
    OpenProposal {
        /// Its number.
        number: i64,
        /// Why; its text tells neither a class nor who.
        why: Open,
    },
}

impl Finding {
    /// What block it becomes.
    pub const fn block(&self) -> BlockKind {
        match self {
            Finding::Topic { .. } | Finding::Heading { part: Part::Opening | Part::Other } => {
                BlockKind::Topic
            }
            Finding::Heading { .. } => BlockKind::Heading,
            _ => BlockKind::Paragraph,
        }
    }

    /// The words that its paragraph repeats as they were put.
    pub const fn words(&self) -> Option<&Wording> {
        match self {
            Finding::Question { wording, .. }
            | Finding::OpenQuestion { wording, .. }
            | Finding::Area { wording }
            | Finding::Paper { title: wording, .. }
            | Finding::Proposal { wording, .. } => Some(wording),
            _ => None,
        }
    }

    /// What of a delegation's words it repeats; they leave every view when the
    /// delegation withdraws them (design, rule 11).
    pub const fn repeats(&self) -> Option<Repeated> {
        match self {
            Finding::Proposal { proposal, .. } => Some(Repeated::Proposal(*proposal)),
            Finding::Paper { paper, .. } => Some(Repeated::Paper(*paper)),
            Finding::Question { question, raised: true, .. }
            | Finding::OpenQuestion { question, raised: true, .. } => {
                Some(Repeated::Question(*question))
            }
            _ => None,
        }
    }
}

/// A delegation's words that a paragraph repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repeated {
    /// A proposal's.
    Proposal(ProposalId),
    /// A concept paper's.
    Paper(PaperId),
    /// A raised question's.
    Question(QuestionId),
}

impl Repeated {
    /// The bare id of whose words they are.
    pub const fn id(self) -> Uuid {
        match self {
            Repeated::Proposal(id) => id.0,
            Repeated::Paper(id) => id.0,
            Repeated::Question(id) => id.0,
        }
    }
}

/// A finding with its sources and the name by which assembling knows it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assembled {
    /// The same each time for the same thing.
    pub origin: String,
    /// What was found.
    pub finding: Finding,
    /// What stands behind it.
    pub sources: Vec<Source>,
}
