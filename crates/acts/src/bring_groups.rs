//! Groups of the list come in, each with its dated members and their sources.

use comity_domain::GroupId;
use comity_store::{Entry, KeyOwner, group, participant, session};
use jiff::civil::Date;
use serde_json::json;

use crate::{
    ActError, Desk, Fault, Faults, May, NewGroup, Podium, RosterGroup, Value, act, add_group,
    add_states::new_group,
};

/// The groups chosen from the list.
#[derive(Clone, Debug)]
pub struct ListedGroups {
    /// The day as of which the list was gone through.
    pub listed_on: Date,
    /// The groups, each alone in the partition of its own code.
    pub groups: Vec<RosterGroup>,
}

/// Brings the chosen groups in. None of them governs the analysis until somebody lets
/// it. Members that the body does not have are no reason to leave a group out only in
/// part: all States come first.
///
/// # Errors
/// When none is chosen; when the body is of the exercise world (design, rule 6), or has
/// one of them (the fault's value lists the codes), or lacks States that belong to one
/// (it counts them).
pub async fn bring_groups(
    desk: &Desk,
    may: &May<Podium>,
    list: ListedGroups,
) -> Result<Vec<GroupId>, ActError> {
    let bodies = session::bodies(&desk.db).await?;
    let body = bodies.iter().find(|body| body.id == may.body()).ok_or(ActError::NotFound)?;
    if body.exercise {
        return Err(ActError::whole("error-roster-exercise"));
    }
    if list.groups.is_empty() {
        return Err(ActError::field("groups", "error-groups-none"));
    }
    act!(desk, may.actor(), |tx| {
        let all = participant::all_within(tx, may.body()).await?;
        let known = group::codes(tx, may.body()).await?;
        let refused = |key, value| {
            ActError::Refused(Faults(vec![Fault {
                field: Some("groups"),
                key,
                value: Some(Value::One(value)),
            }]))
        };
        let there: Vec<&str> =
            list.groups.iter().map(|one| &*one.code).filter(|code| is_in(&known, code)).collect();
        if !there.is_empty() {
            return Err(refused("error-groups-there", there.join(", ")));
        }
        let has = |code: &str| all.iter().any(|one| one.kind.is_state() && one.code == code);
        let mut absent: Vec<&str> = list
            .groups
            .iter()
            .flat_map(|one| &one.members)
            .map(|member| &*member.code)
            .filter(|code| !has(code))
            .collect();
        absent.sort_unstable();
        absent.dedup();
        if !absent.is_empty() {
            return Err(refused("error-groups-states", absent.len().to_string()));
        }
        let mut added = Vec::with_capacity(list.groups.len());
        let mut payload = Vec::with_capacity(list.groups.len());
        for one in &list.groups {
            let new = NewGroup {
                governs: false,
                listed_on: Some(list.listed_on),
                ..new_group(one, &all)
            };
            added.push(add_group::insert(tx, may.body(), &new, &all).await?);
            payload.push(add_group::payload(&new));
        }
        session::touch_all(tx, may.body()).await?;
        let entry = Entry {
            act: "bring_groups",
            subjects: added.iter().map(|id| id.0).collect(),
            payload: json!({ "groups": payload, "listed_on": list.listed_on.to_string() }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok((added, entry))
    })
}

fn is_in(known: &[String], code: &str) -> bool {
    known.iter().any(|one| one == code)
}
