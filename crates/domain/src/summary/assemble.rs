//! From the record to a first draft: findings, each with its sources.
//!
//! Pure: the caller gathers what the Chair's side may read, and puts the findings into
//! words. Nothing here names anybody; participants occur in sources alone.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Assembled, Finding, Part, Source};
use crate::{
    LetterId, PaperId, ParticipantId, PassageId, ProposalId, QuestionId, ReleaseId, StatementId,
    TopicId, Wording,
    quantifier::{Quantifier, Thresholds},
    word_enum,
};

word_enum! {
    /// Why a proposal is an open point.
    pub enum Open {
        /// Concerns, objections or requests for changes were expressed.
        Concerns => "concerns",
        /// Too little is known.
        Unknown => "unknown",
    }
}

/// What the record holds, as far as the Chair's side may read it.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The session's name.
    pub session: Wording,
    /// Its first day.
    pub starts: Date,
    /// Its last day.
    pub ends: Date,
    /// How many meetings it has.
    pub meetings: usize,
    /// The Chair's published letters.
    pub letters: Vec<LetterId>,
    /// Every statement, by number.
    pub statements: Vec<GatheredStatement>,
    /// The topics in their order; what is under none comes last, if there is any.
    pub topics: Vec<GatheredTopic>,
    /// How many delegations of States there are.
    pub among: usize,
    /// From where on the Chair's quantifiers hold.
    pub thresholds: Thresholds,
}

/// A statement.
#[derive(Clone, Copy, Debug)]
pub struct GatheredStatement {
    /// The statement.
    pub statement: StatementId,
    /// Who filed it.
    pub participant: ParticipantId,
    /// Whether that is a State.
    pub is_state: bool,
    /// The topic it is filed under.
    pub topic: Option<TopicId>,
}

/// A topic with what stands under it.
#[derive(Clone, Debug)]
pub struct GatheredTopic {
    /// The topic; none for what is under no topic.
    pub id: Option<TopicId>,
    /// Its title; not used for what is under no topic.
    pub title: Wording,
    /// Its questions, the Chair's by number, then those raised.
    pub questions: Vec<GatheredQuestion>,
    /// The concept papers that speak to it and that delegations may read, by number.
    pub papers: Vec<GatheredPaper>,
    /// Its proposals that delegations may read, by number.
    pub proposals: Vec<GatheredProposal>,
}

/// A concept paper; a non-paper is none (design, rule 11).
#[derive(Clone, Debug)]
pub struct GatheredPaper {
    /// The paper.
    pub id: PaperId,
    /// Its number.
    pub number: i64,
    /// Its title, in the paper's language.
    pub title: Wording,
}

/// A question with the passages that answer it.
#[derive(Clone, Debug)]
pub struct GatheredQuestion {
    /// The question.
    pub id: QuestionId,
    /// Its number.
    pub number: i64,
    /// What is asked.
    pub wording: Wording,
    /// Whether a delegation raised it.
    pub raised: bool,
    /// What answers it, by statement and place.
    pub answers: Vec<Spoken>,
}

/// A passage that answers a question.
#[derive(Clone, Copy, Debug)]
pub struct Spoken {
    /// The statement.
    pub statement: StatementId,
    /// The passage.
    pub passage: PassageId,
    /// Who filed the statement.
    pub participant: ParticipantId,
    /// Whether that is a State.
    pub is_state: bool,
}

/// A proposal with what is known of it.
#[derive(Clone, Debug)]
pub struct GatheredProposal {
    /// The proposal.
    pub id: ProposalId,
    /// Its number.
    pub number: i64,
    /// Its words.
    pub wording: Wording,
    /// Whether the Chair merged it out of several.
    pub by_chair: bool,
    /// The area as the Chair released it.
    pub release: Option<(ReleaseId, Wording)>,
    /// Whether it is an open point, with the attributions that make it one.
    pub open: Option<(Open, Vec<Source>)>,
}

/// The first draft of a summary: headings and paragraphs in their order. A heading is
/// there only if something stands under it.
pub fn assemble(record: &Gathered) -> Vec<Assembled> {
    let mut draft = opening(record);
    for topic in &record.topics {
        let found = under(record, topic);
        if found.is_empty() {
            continue;
        }
        let heading = match topic.id {
            Some(_) => Finding::Topic { title: topic.title.clone() },
            None => Finding::Heading { part: Part::Other },
        };
        draft.push(bare(key(topic), heading));
        draft.extend(found);
    }
    draft
}

fn key(topic: &GatheredTopic) -> String {
    topic.id.map_or_else(|| "topic:none".to_owned(), |id| format!("topic:{id}"))
}

fn bare(origin: String, finding: Finding) -> Assembled {
    Assembled { origin, finding, sources: Vec::new() }
}

/// A heading, if anything stands under it.
fn section(topic: &GatheredTopic, part: Part, below: Vec<Assembled>) -> Vec<Assembled> {
    let mut found = below;
    if !found.is_empty() {
        let origin = format!("{}/{}", key(topic), part.word());
        found.insert(0, bare(origin, Finding::Heading { part }));
    }
    found
}

fn opening(record: &Gathered) -> Vec<Assembled> {
    let heading = Finding::Heading { part: Part::Opening };
    let held = Finding::Opening {
        session: record.session.clone(),
        starts: record.starts,
        ends: record.ends,
        meetings: record.meetings,
    };
    let mut draft = vec![
        bare("opening".to_owned(), heading),
        Assembled {
            origin: "opening/held".to_owned(),
            finding: held,
            sources: record.letters.iter().map(|id| Source::Letter { letter: *id }).collect(),
        },
    ];
    let (states, others): (Vec<_>, Vec<_>) = record.statements.iter().partition(|one| one.is_state);
    let as_sources = |list: &[&GatheredStatement]| -> Vec<Source> {
        list.iter()
            .map(|one| Source::Statement { statement: one.statement, participant: one.participant })
            .collect()
    };
    if !states.is_empty() {
        let sources = as_sources(&states);
        let who = word(record, &sources);
        let origin = "opening/speakers".to_owned();
        draft.push(Assembled { origin, finding: Finding::Speakers { who }, sources });
    }
    if !others.is_empty() {
        let origin = "opening/others".to_owned();
        let sources = as_sources(&others);
        draft.push(Assembled { origin, finding: Finding::Others, sources });
    }
    draft
}

/// The Chair's word for how many delegations these sources are of.
fn word(record: &Gathered, sources: &[Source]) -> Quantifier {
    let delegations: BTreeSet<ParticipantId> =
        sources.iter().filter_map(Source::participant).collect();
    record.thresholds.word(delegations.len(), record.among)
}

fn under(record: &Gathered, topic: &GatheredTopic) -> Vec<Assembled> {
    let mut found = section(topic, Part::Discussed, discussed(record, topic));
    let areas = topic.proposals.iter().filter_map(|one| {
        let (release, wording) = one.release.as_ref()?;
        Some(Assembled {
            origin: format!("area:{}", one.id),
            finding: Finding::Area { wording: wording.clone() },
            sources: vec![Source::Release { release: *release, proposal: one.id }],
        })
    });
    found.extend(section(topic, Part::Areas, areas.collect()));
    // A paper may speak to several topics, and is named under each.
    let papers = topic.papers.iter().map(|one| Assembled {
        origin: format!("{}/paper:{}", key(topic), one.id),
        finding: Finding::Paper { paper: one.id, number: one.number, title: one.title.clone() },
        sources: vec![Source::Paper { paper: one.id }],
    });
    let proposals = topic.proposals.iter().map(|one| Assembled {
        origin: format!("proposal:{}", one.id),
        finding: Finding::Proposal {
            proposal: one.id,
            number: one.number,
            wording: one.wording.clone(),
            by_chair: one.by_chair,
        },
        sources: vec![Source::Proposal { proposal: one.id }],
    });
    found.extend(section(topic, Part::Proposals, papers.chain(proposals).collect()));
    found.extend(section(topic, Part::Open, open(topic)));
    found
}

fn discussed(record: &Gathered, topic: &GatheredTopic) -> Vec<Assembled> {
    let mut found = Vec::new();
    let is_spoken = |one: &&GatheredQuestion| one.answers.iter().any(|answer| answer.is_state);
    let spoken = topic.questions.iter().filter(is_spoken).count();
    if spoken > 0 {
        found.push(Assembled {
            origin: format!("{}/coverage", key(topic)),
            finding: Finding::Coverage { asked: topic.questions.len(), spoken },
            sources: topic
                .questions
                .iter()
                .map(|one| Source::Question { question: one.id })
                .collect(),
        });
    }
    found.extend(topic.questions.iter().filter_map(|one| question(record, one)));
    let answering: BTreeSet<StatementId> = topic
        .questions
        .iter()
        .flat_map(|one| one.answers.iter().map(|answer| answer.statement))
        .collect();
    let general: Vec<Source> = record
        .statements
        .iter()
        .filter(|one| topic.id.is_some() && one.topic == topic.id && one.is_state)
        .filter(|one| !answering.contains(&one.statement))
        .map(|one| Source::Statement { statement: one.statement, participant: one.participant })
        .collect();
    if !general.is_empty() {
        found.push(Assembled {
            origin: format!("{}/general", key(topic)),
            finding: Finding::General { who: word(record, &general) },
            sources: general,
        });
    }
    found
}

/// What delegations said to a question: their passages are its sources. Where
/// organizations or stakeholders alone spoke, theirs are.
fn question(record: &Gathered, one: &GatheredQuestion) -> Option<Assembled> {
    let passages = |of_states: bool| -> Vec<Source> {
        one.answers
            .iter()
            .filter(|answer| answer.is_state == of_states)
            .map(|answer| Source::Answer {
                statement: answer.statement,
                passage: answer.passage,
                participant: answer.participant,
            })
            .collect()
    };
    let (mut who, mut sources) = (Quantifier::Nobody, passages(true));
    if sources.is_empty() {
        sources = passages(false);
    } else {
        who = word(record, &sources);
    }
    (!sources.is_empty()).then(|| Assembled {
        origin: format!("question:{}", one.id),
        finding: Finding::Question {
            question: one.id,
            number: one.number,
            wording: one.wording.clone(),
            raised: one.raised,
            who,
        },
        sources,
    })
}

fn open(topic: &GatheredTopic) -> Vec<Assembled> {
    let questions = topic.questions.iter().filter(|one| one.answers.is_empty()).map(|one| {
        let (question, wording) = (one.id, one.wording.clone());
        Assembled {
            origin: format!("open-question:{question}"),
            finding: Finding::OpenQuestion {
                question,
                number: one.number,
                wording,
                raised: one.raised,
            },
            sources: vec![Source::Question { question }],
        }
    });
    let proposals = topic.proposals.iter().filter_map(|one| {
        let (why, attributions) = one.open.as_ref()?;
        let mut sources = vec![Source::Proposal { proposal: one.id }];
        sources.extend(attributions.iter().cloned());
        Some(Assembled {
            origin: format!("open-proposal:{}", one.id),
            finding: Finding::OpenProposal { number: one.number, why: *why },
            sources,
        })
    });
    questions.chain(proposals).collect()
}
