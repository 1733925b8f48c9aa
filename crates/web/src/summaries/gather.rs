//! What the record holds, gathered for assembling, and the findings put into words.

use std::collections::{HashMap, HashSet};

use comity_acts::Drafted;
use comity_converge::Class;
use comity_domain::{
    Audience, Language, ParticipantId, Stance, TopicId, Wording,
    participant::Participant,
    proposal::WordedBy,
    quantifier::Thresholds,
    session::Session,
    summary::{
        Assembled, Gathered, GatheredPaper, GatheredProposal, GatheredQuestion, GatheredStatement,
        GatheredTopic, Open, Source, Spoken, assemble,
    },
};
use comity_store::{
    Scope, letter, paper, participant, proposal, question, release, session, statement,
};
use comity_words::summary as in_words;

use crate::{App, convergence::Matrix, error::PageError};

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
    if !scope.is_chairs_side() {
        return Ok(Vec::new());
    }
    let found = assemble(&gathered(app, scope, at, thresholds).await?);
    let in_words = |assembled: Assembled| Drafted {
        wording: in_words::drafted(&assembled.finding, original),
        assembled,
    };
    Ok(found.into_iter().map(in_words).collect())
}

async fn gathered(
    app: &App,
    scope: Scope,
    at: &Session,
    thresholds: Thresholds,
) -> Result<Gathered, PageError> {
    let db = app.db();
    let people = participant::all(db, at.body_id).await?;
    let states: HashSet<ParticipantId> =
        people.iter().filter(|one| one.kind.is_state()).map(|one| one.id).collect();
    let mut statements: Vec<GatheredStatement> = statement::list(db, scope, at.id)
        .await?
        .into_iter()
        .map(|one| GatheredStatement {
            statement: one.id,
            participant: one.participant_id,
            is_state: states.contains(&one.participant_id),
            topic: one.topic_id,
        })
        .collect();
    // The list begins with the newest.
    statements.reverse();
    let letters = letter::all(db, at.id, scope).await?.into_iter();
    let mut letters: Vec<_> =
        letters.filter_map(|one| one.number.map(|number| (number, one.id))).collect();
    letters.sort_unstable();
    Ok(Gathered {
        session: at.name.clone(),
        starts: at.starts,
        ends: at.ends,
        meetings: session::meetings(db, at.id).await?.len(),
        letters: letters.into_iter().map(|(_, id)| id).collect(),
        statements,
        topics: topics(app, scope, at, &states, &people).await?,
        among: states.len(),
        thresholds,
    })
}

async fn topics(
    app: &App,
    scope: Scope,
    at: &Session,
    states: &HashSet<ParticipantId>,
    people: &[Participant],
) -> Result<Vec<GatheredTopic>, PageError> {
    let db = app.db();
    let mut questions: HashMap<Option<TopicId>, Vec<GatheredQuestion>> = HashMap::new();
    for one in question::list(db, scope, at.id).await? {
        let answers = question::answers(db, scope, one.id)
            .await?
            .into_iter()
            .map(|answer| Spoken {
                statement: answer.statement_id,
                passage: answer.passage_id,
                participant: answer.participant_id,
                is_state: states.contains(&answer.participant_id),
            })
            .collect();
        questions.entry(one.topic_id).or_default().push(GatheredQuestion {
            id: one.id,
            number: one.number,
            wording: one.wording,
            raised: one.raised_by.is_some(),
            answers,
        });
    }
    let mut proposals = proposals(app, scope, at, people).await?;
    let mut papers = papers(app, scope, at).await?;
    let titled = session::topics(db, at.id).await?.into_iter().map(|one| (Some(one.id), one.title));
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
    let mut all = paper::list(app.db(), scope, at.id).await?;
    all.retain(|one| !one.paper.is_non_paper() && one.paper.audience >= Audience::Delegations);
    all.sort_by_key(|one| one.paper.number);
    let mut found: HashMap<Option<TopicId>, Vec<GatheredPaper>> = HashMap::new();
    for one in all {
        let gathered = GatheredPaper {
            id: one.paper.id,
            number: one.paper.number,
            title: Wording::new(one.paper.language, one.title),
        };
        let topics: Vec<Option<TopicId>> = match one.paper.topics[..] {
            [] => vec![None],
            _ => one.paper.topics.into_iter().map(Some).collect(),
        };
        for topic in topics {
            found.entry(topic).or_default().push(gathered.clone());
        }
    }
    Ok(found)
}

/// The proposals that delegations may read, by topic: what the Chair's team alone knows
/// of has no place in a summary.
async fn proposals(
    app: &App,
    scope: Scope,
    at: &Session,
    people: &[Participant],
) -> Result<HashMap<Option<TopicId>, Vec<GatheredProposal>>, PageError> {
    let db = app.db();
    let matrix = app.analyses.of(app, at).await?;
    let releases = release::all(db, at.id, scope).await?;
    let recorded = proposal::of_recorded_votes(db, at.id).await?;
    let mut found: HashMap<Option<TopicId>, Vec<GatheredProposal>> = HashMap::new();
    for one in proposal::all(db, at.id, scope).await? {
        if one.audience < Audience::Delegations || recorded.contains(&one.id) {
            continue;
        }
        let released = releases.iter().find(|release| release.proposal_id == one.id);
        // What the Chair has said of an area says what is open in it, too.
        let open = match released {
            Some(_) => None,
            None => open(&matrix, &one, people),
        };
        found.entry(one.topic_id).or_default().push(GatheredProposal {
            id: one.id,
            number: one.number,
            by_chair: one.worded_by == WordedBy::Chair,
            wording: one.wording,
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
    people: &[Participant],
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
