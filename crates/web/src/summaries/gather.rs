//! What the record holds, gathered for assembling, and the findings put into words.

use std::collections::{HashMap, HashSet};

use comity_acts::Drafted;
use comity_converge::Class;
use comity_domain::{
    Audience, Language, ParticipantId, Stance, TopicId, Wording,
    participant::Participant,
    proposal::WordedBy,
    quantifier::Thresholds,
    session::{Session, Topic},
    summary::{
        Assembled, Gathered, GatheredPaper, GatheredProposal, GatheredQuestion, GatheredStatement,
        GatheredTopic, Open, Source, Spoken, assemble,
    },
};
use comity_store::{
    Scope, paper, participant, question, release, session,
    statement::{self, Filed},
    summary,
};
use comity_words::summary as in_words;

use crate::{App, convergence::Matrix, error::PageError};

/// What a summary is gathered from that its pages know as well.
pub(super) struct Known<'a> {
    people: Vec<&'a Participant>,
    topics: &'a [Topic],
    filed: &'a [Filed],
}

impl<'a> Known<'a> {
    /// Everybody in one order on either engine: a paragraph's sources are compared.
    pub(super) fn of(
        people: impl Iterator<Item = &'a Participant>,
        topics: &'a [Topic],
        filed: &'a [Filed],
    ) -> Known<'a> {
        let mut people: Vec<&Participant> = people.collect();
        people.sort_unstable_by(|one, other| one.code.cmp(&other.code));
        Known { people, topics, filed }
    }
}

/// A summary's first draft, as the record stands now, in the words of the templates.
/// Nothing comes of it for anybody but the Chair's side.
///
/// # Errors
/// When the store fails.
pub async fn drafted(
    app: &App,
    scope: Scope,
    at: &Session,
    thresholds: Thresholds,
    original: Language,
) -> Result<Vec<Drafted>, PageError> {
    let people = participant::all(app.db(), at.body_id).await?;
    let topics = session::topics(app.db(), at.id).await?;
    let filed = statement::filed(app.db(), scope, at.id).await?;
    let known = Known::of(people.iter(), &topics, &filed);
    let assembled = assembled(app, scope, at, &known, thresholds).await?;
    let in_words = |assembled: Assembled| Drafted {
        wording: in_words::drafted(&assembled.finding, original),
        assembled,
    };
    Ok(assembled.into_iter().map(in_words).collect())
}

/// The findings of the record as it stands now, without their words.
pub(super) async fn assembled(
    app: &App,
    scope: Scope,
    at: &Session,
    known: &Known<'_>,
    thresholds: Thresholds,
) -> Result<Vec<Assembled>, PageError> {
    if !scope.is_chairs_side() {
        return Ok(Vec::new());
    }
    let db = app.db();
    let states: HashSet<ParticipantId> =
        known.people.iter().filter(|one| one.kind.is_state()).map(|one| one.id).collect();
    let opening = summary::opening(db, scope, at.id).await?;
    Ok(assemble(&Gathered {
        session: at.name.clone(),
        starts: at.starts,
        ends: at.ends,
        meetings: opening.meetings,
        letters: opening.letters,
        statements: known
            .filed
            .iter()
            .map(|one| GatheredStatement {
                statement: one.id,
                participant: one.participant_id,
                is_state: states.contains(&one.participant_id),
                topic: one.topic_id,
            })
            .collect(),
        topics: topics(app, scope, at, known, &states).await?,
        among: states.len(),
        thresholds,
    }))
}

async fn topics(
    app: &App,
    scope: Scope,
    at: &Session,
    known: &Known<'_>,
    states: &HashSet<ParticipantId>,
) -> Result<Vec<GatheredTopic>, PageError> {
    let db = app.db();
    let mut said = question::said(db, scope, at.id).await?;
    let mut questions: HashMap<Option<TopicId>, Vec<GatheredQuestion>> = HashMap::new();
    for one in question::list(db, scope, at.id).await? {
        let answers = said.remove(&one.id).unwrap_or_default().into_iter();
        questions.entry(one.topic_id).or_default().push(GatheredQuestion {
            id: one.id,
            number: one.number,
            wording: one.wording,
            raised: one.raised_by.is_some(),
            answers: answers
                .map(|answer| Spoken {
                    statement: answer.statement_id,
                    passage: answer.passage_id,
                    participant: answer.participant_id,
                    is_state: states.contains(&answer.participant_id),
                })
                .collect(),
        });
    }
    let mut proposals = proposals(app, scope, at, &known.people).await?;
    let mut papers = papers(app, scope, at).await?;
    let titled = known.topics.iter().map(|one| (Some(one.id), one.title.clone()));
    // What is under no topic comes last, and needs no title of its own.
    let all = titled.chain([(None, Wording::new(Language::En, "–"))]);
    Ok(all
        .map(|(id, title)| GatheredTopic {
            id,
            title,
            questions: questions.remove(&id).unwrap_or_default(),
            papers: papers.remove(&id).unwrap_or_default(),
            proposals: proposals.remove(&id).unwrap_or_default(),
        })
        .collect())
}

/// The concept papers that delegations may read, by topic. Non-papers say nothing of who
/// wrote them and are named nowhere (design, rule 11).
async fn papers(
    app: &App,
    scope: Scope,
    at: &Session,
) -> Result<HashMap<Option<TopicId>, Vec<GatheredPaper>>, PageError> {
    let mut found: HashMap<Option<TopicId>, Vec<GatheredPaper>> = HashMap::new();
    for one in paper::titled(app.db(), scope, at.id).await? {
        if one.audience < Audience::Delegations {
            continue;
        }
        let gathered = GatheredPaper {
            id: one.id,
            number: one.number,
            title: Wording::new(one.language, one.title),
        };
        let topics: Vec<Option<TopicId>> = match one.topics[..] {
            [] => vec![None],
            _ => one.topics.into_iter().map(Some).collect(),
        };
        for topic in topics {
            found.entry(topic).or_default().push(gathered.clone());
        }
    }
    Ok(found)
}

/// The proposals that delegations may read, by topic and number: what the Chair's team
/// alone knows of has no place in a summary, and an item of a recorded vote is none.
async fn proposals(
    app: &App,
    scope: Scope,
    at: &Session,
    people: &[&Participant],
) -> Result<HashMap<Option<TopicId>, Vec<GatheredProposal>>, PageError> {
    let matrix = app.analyses.of(app, at).await?;
    let releases = release::all(app.db(), at.id, scope).await?;
    let mut found: HashMap<Option<TopicId>, Vec<GatheredProposal>> = HashMap::new();
    for one in matrix.by_number() {
        if one.audience < Audience::Delegations || matrix.is_item_of_vote(one) {
            continue;
        }
        let released = releases.iter().find(|release| release.proposal_id == one.id);
        // What the Chair has said of an area says what is open in it, too.
        let open = match released {
            Some(_) => None,
            None => open(&matrix, one, people),
        };
        found.entry(one.topic_id).or_default().push(GatheredProposal {
            id: one.id,
            number: one.number,
            by_chair: one.worded_by == WordedBy::Chair,
            wording: one.wording.clone(),
            release: released.map(|release| (release.id, release.wording.clone())),
            open,
        });
    }
    Ok(found)
}

/// Whether a proposal is an open point, and the attributions that make it one.
fn open(
    matrix: &Matrix,
    of: &comity_domain::proposal::Proposal,
    people: &[&Participant],
) -> Option<(Open, Vec<Source>)> {
    let attributions = |holds: &dyn Fn(Stance) -> bool| -> Vec<Source> {
        people
            .iter()
            .filter_map(|one| Some((one.id, matrix.known(of.id, one.id)?)))
            .filter(|(_, known)| holds(known.given.position.stance))
            .map(|(participant, known)| Source::Position {
                position: known.given.position.id,
                participant,
                statement: known.given.statement_id,
                passage: known.given.position.confirmed.passage_id,
            })
            .collect()
    };
    let concerned = attributions(&|stance| {
        matches!(stance, Stance::SupportWithChanges | Stance::Concern | Stance::Oppose)
    });
    if !concerned.is_empty() {
        return Some((Open::Concerns, concerned));
    }
    let is_unknown = matrix.area(of.id).is_some_and(|area| area.class == Class::TooLittleKnown);
    is_unknown.then(|| (Open::Unknown, attributions(&|_| true)))
}
