//! A roll call comes in as documents whose rows are passages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use comity_domain::{
    Audience, Language, ParticipantId, ProposalId, Stance, Wording,
    group::{Group, Membership},
    proposal::WordedBy,
    session::Session,
};
use comity_store::{
    Entry, KeyOwner, group, participant,
    position::{RecordedDocument, RecordedRow, insert_recorded},
    proposal,
};
use serde_json::json;

use crate::{ActError, Desk, May, Secretariat, act};

/// The heading of the document that holds one participant's rows.
const HEADING: &str = "Recorded vote";

/// One row of a roll call.
#[derive(Clone, Debug)]
pub struct Vote {
    /// The participant's code.
    pub participant: String,
    /// What was voted on: a resolution's symbol, as a rule.
    pub item: String,
    /// Yes is support, no is opposition, an abstention is neutral.
    pub stance: Stance,
}

/// A group as the roll call's file of groups names it.
#[derive(Clone, Debug)]
pub struct RollCallGroup {
    /// The partition it is a part of.
    pub partition: String,
    /// Its name.
    pub name: String,
    /// Its members' codes.
    pub members: Vec<String>,
}

/// A roll call as read from its files.
#[derive(Clone, Debug, Default)]
pub struct RollCall {
    /// The rows; at most one per participant and item.
    pub votes: Vec<Vote>,
    /// The groups; they govern the analysis of the session's body.
    pub groups: Vec<RollCallGroup>,
    /// Where the groups are written, for the source of each membership.
    pub source: String,
}

/// What an import brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Documents, one per participant.
    pub documents: usize,
    /// Rows: passages, each with its position.
    pub rows: usize,
    /// Items that were not there before.
    pub new_items: usize,
}

/// Brings in a roll call: each item becomes a proposal in the Chair's part of the
/// session, each participant's rows one document, each row a passage and a position
/// confirmed by the officer who imports. All of it reads "recorded vote" as its basis.
/// An item that an earlier import brought in is not put again.
///
/// # Errors
/// [`ActError::Refused`] with the key `error-votes-unknown-code` and the code, when a row or
/// group names a participant that the body does not have; with `error-votes-group`, when
/// the body has a group of that name in another partition.
pub async fn import_votes(
    desk: &Desk,
    may: &May<Secretariat>,
    session: &Session,
    roll_call: &RollCall,
) -> Result<Imported, ActError> {
    if session.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let codes: HashMap<String, ParticipantId> = participant::all(&desk.db, may.body())
        .await?
        .into_iter()
        .map(|one| (one.code, one.id))
        .collect();
    let groups = group::all(&desk.db, may.body()).await?;
    check(roll_call, &codes, &groups)?;
    let mut by_participant: BTreeMap<&str, Vec<&Vote>> = BTreeMap::new();
    for vote in &roll_call.votes {
        by_participant.entry(&vote.participant).or_default().push(vote);
    }
    let items: BTreeSet<&str> = roll_call.votes.iter().map(|vote| vote.item.as_str()).collect();
    let there: HashMap<String, ProposalId> =
        proposal::without_proposer(&desk.db, session.id).await?.into_iter().collect();

    act!(desk, may.actor(), |tx| {
        for new in &roll_call.groups {
            if groups.iter().any(|known| known.code == new.name) {
                continue;
            }
            let id = tx.new_id();
            let members =
                new.members.iter().filter_map(|code| codes.get(code)).map(|member| Membership {
                    participant_id: *member,
                    since: None,
                    until: None,
                    source: roll_call.source.clone(),
                    end_source: None,
                });
            let row = Group {
                id,
                code: new.name.clone(),
                partition: new.partition.clone(),
                name: Wording::new(Language::En, new.name.as_str()),
                governs: true,
                listed_on: None,
                members: members.collect(),
            };
            group::insert(tx, may.body(), &row).await?;
        }
        let mut proposals: HashMap<&str, ProposalId> = HashMap::with_capacity(items.len());
        let mut new_items = 0;
        for item in &items {
            let id = match there.get(*item) {
                Some(id) => *id,
                None => {
                    new_items += 1;
                    let row = proposal::NewProposal {
                        session_id: session.id,
                        topic_id: None,
                        proposer: None,
                        worded_by: WordedBy::Chair,
                        title: None,
                        wording: Wording::new(Language::En, *item),
                        audience: Audience::Chair,
                    };
                    proposal::put(tx, &row).await?.id
                }
            };
            proposals.insert(item, id);
        }
        let mut subjects = Vec::new();
        for (code, votes) in &by_participant {
            let Some(own) = codes.get(*code) else { continue };
            let (text, rows) = document(votes, &proposals);
            let text_hash = comity_seal::sha256_hex(text.as_bytes());
            let document = RecordedDocument {
                session_id: session.id,
                participant_id: *own,
                title: HEADING,
                text,
                text_hash,
            };
            subjects.push(insert_recorded(tx, &document, &rows, may.account()).await?.0);
        }
        tx.touch(session.id).await?;
        let imported =
            Imported { documents: subjects.len(), rows: roll_call.votes.len(), new_items };
        let entry = Entry {
            act: "import_votes",
            subjects,
            payload: json!({
                "items": items,
                "rows": imported.rows,
                "source": roll_call.source,
            }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok((imported, entry))
    })
}

fn check(
    roll_call: &RollCall,
    codes: &HashMap<String, ParticipantId>,
    groups: &[Group],
) -> Result<(), ActError> {
    let refuse = |key: &'static str, value: &str| {
        let mut faults = crate::Faults::default();
        faults.field_with("votes", key, value);
        Err(ActError::Refused(faults))
    };
    let named = roll_call.groups.iter().flat_map(|group| &group.members);
    let mut named = named.chain(roll_call.votes.iter().map(|vote| &vote.participant));
    if let Some(unknown) = named.find(|code| !codes.contains_key(*code)) {
        return refuse("error-votes-unknown-code", unknown);
    }
    let clash = roll_call.groups.iter().find(|new| {
        let elsewhere =
            |code: &str, partition: &str| code == new.name && partition != new.partition;
        groups.iter().any(|known| elsewhere(&known.code, &known.partition))
            || roll_call.groups.iter().any(|other| elsewhere(&other.name, &other.partition))
    });
    match clash {
        Some(clash) => refuse("error-votes-group", &clash.name),
        None => Ok(()),
    }
}

/// The text of one participant's document, and where each row stands in it.
fn document(votes: &[&Vote], proposals: &HashMap<&str, ProposalId>) -> (String, Vec<RecordedRow>) {
    let mut text = String::new();
    let mut rows = Vec::with_capacity(votes.len());
    for vote in votes {
        let Some(proposal_id) = proposals.get(vote.item.as_str()) else { continue };
        if !text.is_empty() {
            text.push('\n');
        }
        let start = text.len();
        text.push_str(&vote.item);
        text.push_str(": ");
        text.push_str(vote.stance.word());
        rows.push(RecordedRow {
            proposal_id: *proposal_id,
            stance: vote.stance,
            range: start..text.len(),
        });
    }
    (text, rows)
}
