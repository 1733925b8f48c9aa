//! A group of States is added to the body, with dated members.

use comity_domain::{
    BodyId, GroupId, ParticipantId, Wording,
    group::{Group, Membership},
    participant::{Participant, is_code},
};
use comity_store::{Entry, KeyOwner, Tx, group, participant, session};
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::{ActError, Desk, Fault, Faults, May, Podium, act, checks, fault};

/// The group to be added.
#[derive(Clone, Debug)]
pub struct NewGroup {
    /// Short code, unique within the body.
    pub code: String,
    /// The partition it is a part of; when absent it stands alone in its own, as every
    /// political group does.
    pub partition: Option<String>,
    /// Its name.
    pub name: Wording,
    /// Whether its partition governs the analysis.
    pub governs: bool,
    /// The day of the list it is brought in from; `None` where somebody enters it.
    pub listed_on: Option<Date>,
    /// Its members, with dates and a source each.
    pub members: Vec<Membership>,
}

/// Adds a group.
///
/// # Errors
/// When code or name is missing or taken, there is no member, a member is no State of
/// the body, a source is missing, dates are reversed, or a State would be in two groups
/// of one partition at once: the fault's value then lists the codes of these States.
pub async fn add_group(desk: &Desk, may: &May<Podium>, new: NewGroup) -> Result<GroupId, ActError> {
    let all = participant::all(&desk.db, may.body()).await?;
    check(&new, &all)?;
    act!(desk, may.actor(), |tx| {
        let id = insert(tx, may.body(), &new, &all).await?;
        session::touch_all(tx, may.body()).await?;
        Ok((
            id,
            Entry {
                act: "add_group",
                subjects: vec![id.0],
                payload: payload(&new),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

pub(crate) fn check(new: &NewGroup, all: &[Participant]) -> Result<(), ActError> {
    let mut faults = Faults::default();
    checks::name(&mut faults, "name", "error-group-name-empty", &new.name);
    if !is_code(new.code.trim()) {
        faults.field("code", "error-group-code");
    }
    checks::seen(&mut faults, "partition", new.partition.as_deref().unwrap_or_default().trim());
    if new.members.is_empty() {
        faults.field("members", "error-group-no-member");
    }
    let is_state = |id: ParticipantId| all.iter().any(|one| one.id == id && one.kind.is_state());
    if new.members.iter().any(|member| !is_state(member.participant_id)) {
        faults.field("members", "error-group-states-only");
    }
    if new.members.iter().any(|member| member.source.trim().is_empty()) {
        faults.field("source", "error-group-source-empty");
    }
    if let Some(first) = new.members.first() {
        // The form gives one source for all.
        checks::seen(&mut faults, "source", first.source.trim());
    }
    let reversed = |member: &Membership| {
        member.since.zip(member.until).is_some_and(|(since, until)| until < since)
    };
    if new.members.iter().any(reversed) {
        faults.field("until", "error-dates-reversed");
    }
    faults.check()
}

/// Writes a group that was checked, unless a State would stand twice in its partition.
pub(crate) async fn insert(
    tx: &mut Tx,
    body: BodyId,
    new: &NewGroup,
    all: &[Participant],
) -> Result<GroupId, ActError> {
    let code = new.code.trim().to_owned();
    let partition = match new.partition.as_deref().map(str::trim) {
        Some(partition) if !partition.is_empty() => partition.to_owned(),
        _ => code.clone(),
    };
    let standing = group::members_of_partition(tx, body, &partition).await?;
    refuse_overlap("error-group-overlap", &standing, &new.members, all)?;
    let row = Group {
        id: tx.new_id(),
        code,
        partition,
        name: new.name.clone(),
        governs: new.governs,
        listed_on: new.listed_on,
        members: new.members.clone(),
    };
    match group::insert(tx, body, &row).await {
        Err(error) if error.is_duplicate() => {
            Err(ActError::field("code", "error-group-code-taken"))
        }
        Err(error) => Err(error.into()),
        Ok(()) => Ok(row.id),
    }
}

/// No State stands in two groups of one partition, or twice in one group, on any day:
/// the fault's value lists the codes of those that would.
pub(crate) fn refuse_overlap(
    key: &'static str,
    standing: &[Membership],
    new: &[Membership],
    all: &[Participant],
) -> Result<(), ActError> {
    let twice: Vec<&str> = new
        .iter()
        .enumerate()
        .filter(|(at, member)| {
            standing.iter().chain(new.iter().take(*at)).any(|other| other.overlaps(member))
        })
        .filter_map(|(_, member)| all.iter().find(|one| one.id == member.participant_id))
        .map(|one| one.code.as_str())
        .collect();
    if twice.is_empty() {
        return Ok(());
    }
    Err(ActError::Refused(Faults(vec![Fault {
        field: Some("members"),
        key,
        value: Some(fault::Value::Several(twice.into_iter().map(str::to_owned).collect())),
    }])))
}

/// What the record keeps of a membership.
pub(crate) fn member_payload(member: &Membership) -> Value {
    json!({
        "end_source": member.end_source,
        "participant": member.participant_id,
        "since": member.since.map(|day| day.to_string()),
        "source": member.source,
        "until": member.until.map(|day| day.to_string()),
    })
}

/// What the record keeps of it.
pub(crate) fn payload(new: &NewGroup) -> Value {
    let members: Vec<Value> = new.members.iter().map(member_payload).collect();
    json!({
        "code": new.code,
        "governs": new.governs,
        "listed_on": new.listed_on.map(|day| day.to_string()),
        "members": members,
        "name": new.name,
        "partition": new.partition,
    })
}
