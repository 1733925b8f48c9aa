//! The Member States and observer States come in together, with their regional groups.

use comity_domain::{Wording, group::Membership, participant::Participant};
use comity_store::{Entry, KeyOwner, group, participant, session};
use jiff::civil::Date;
use serde_json::json;

use crate::{ActError, Desk, May, NewGroup, NewParticipant, Podium, act, add_group};

/// The States and their groups, as the roster of the words knows them.
#[derive(Clone, Debug)]
pub struct Roster {
    /// The States.
    pub states: Vec<NewParticipant>,
    /// The groups of one governing partition.
    pub groups: Vec<RosterGroup>,
}

/// A group of the roster.
#[derive(Clone, Debug)]
pub struct RosterGroup {
    /// Its code.
    pub code: String,
    /// The partition.
    pub partition: String,
    /// Its name.
    pub name: Wording,
    /// Its members.
    pub members: Vec<RosterMember>,
}

/// A State's membership in a group of the roster.
#[derive(Clone, Debug)]
pub struct RosterMember {
    /// The State's code.
    pub code: String,
    /// First day, if known.
    pub since: Option<Date>,
    /// Last day, if it has ended.
    pub until: Option<Date>,
    /// Where this is written.
    pub source: String,
}

/// How much came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RosterAdded {
    /// States.
    pub states: usize,
    /// Groups.
    pub groups: usize,
}

/// Adds those States and groups of the roster that the body does not have yet.
///
/// # Errors
/// When the body is of the exercise world (design, rule 6), or has all of them.
pub async fn add_states(
    desk: &Desk,
    may: &May<Podium>,
    roster: Roster,
) -> Result<RosterAdded, ActError> {
    let bodies = session::bodies(&desk.db).await?;
    let body = bodies.iter().find(|body| body.id == may.body()).ok_or(ActError::NotFound)?;
    if body.exercise {
        return Err(ActError::whole("error-roster-exercise"));
    }
    act!(desk, may.actor(), |tx| {
        let mut all = participant::all_within(tx, may.body()).await?;
        let codes = group::codes(tx, may.body()).await?;
        let mut added = RosterAdded { states: 0, groups: 0 };
        for state in &roster.states {
            if all.iter().any(|one| one.code == state.code) {
                continue;
            }
            let one = Participant {
                id: tx.new_id(),
                kind: state.kind,
                code: state.code.clone(),
                name: state.name.clone(),
            };
            participant::insert(tx, may.body(), &one).await?;
            all.push(one);
            added.states += 1;
        }
        for one in &roster.groups {
            if codes.contains(&one.code) {
                continue;
            }
            add_group::insert(tx, may.body(), &new_group(one, &all), &all).await?;
            added.groups += 1;
        }
        if added.states == 0 && added.groups == 0 {
            return Err(ActError::whole("error-roster-complete"));
        }
        session::touch_all(tx, may.body()).await?;
        let entry = Entry {
            act: "add_states",
            subjects: vec![may.body().0],
            payload: json!({ "groups": added.groups, "states": added.states }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok((added, entry))
    })
}

pub(crate) fn new_group(one: &RosterGroup, all: &[Participant]) -> NewGroup {
    let members = one
        .members
        .iter()
        .filter_map(|member| {
            let state = all.iter().find(|state| state.code == member.code)?;
            Some(Membership {
                participant_id: state.id,
                since: member.since,
                until: member.until,
                source: member.source.clone(),
                end_source: None,
            })
        })
        .collect();
    NewGroup {
        code: one.code.clone(),
        partition: Some(one.partition.clone()),
        name: one.name.clone(),
        governs: true,
        listed_on: None,
        members,
    }
}
