//! Who belongs to which group of which declared partition.

use std::collections::{BTreeMap, BTreeSet};

/// A participant's place in the roster, by name in byte order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ParticipantId(pub(crate) u32);

/// A group's place in the roster, by partition and then by name, in byte order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(pub(crate) u32);

/// An item's place among the positions, by id in byte order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(pub(crate) u32);

/// Why a membership cannot stand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RosterError {
    /// Groups of one partition do not overlap; a group that does is a partition of its own.
    #[error("{participant} is already in group {group} of partition {partition}")]
    InAnotherGroup {
        /// Who.
        participant: String,
        /// The partition in question.
        partition: String,
        /// The group that was named first.
        group: String,
    },
    /// The same membership was named before.
    #[error("{participant} was already put into group {group} of partition {partition}")]
    Repeated {
        /// Who.
        participant: String,
        /// The partition in question.
        partition: String,
        /// The group named twice.
        group: String,
    },
    /// A participant outside every partition would be heard by no rule at all.
    #[error("{participant} is in no group of any partition")]
    InNoPartition {
        /// Who.
        participant: String,
    },
}

/// Participants, partitions and groups, fixed. Made by [`Roster::builder`].
///
/// Everything is kept in byte order of its name, which is why the order in which
/// memberships arrive can change nothing in the result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    participants: Vec<Box<str>>,
    groups: Vec<Group>,
    partitions: Vec<Box<str>>,
    /// `group_list[group_start[p]..group_start[p + 1]]` are the groups of participant `p`.
    group_start: Vec<u32>,
    group_list: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Group {
    partition: u32,
    name: Box<str>,
    members: u32,
}

impl Roster {
    /// An empty roster to fill.
    pub fn builder() -> RosterBuilder {
        RosterBuilder::default()
    }

    /// Number of participants.
    pub fn len(&self) -> usize {
        self.participants.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.participants.is_empty()
    }

    /// The participant of this name.
    pub fn participant(&self, name: &str) -> Option<ParticipantId> {
        let place = self.participants.binary_search_by(|known| (**known).cmp(name)).ok()?;
        Some(ParticipantId(place as u32))
    }

    /// The names of all participants, in byte order.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.participants.iter().map(|name| &**name)
    }

    /// A participant's name.
    pub fn name(&self, participant: ParticipantId) -> &str {
        &self.participants[participant.0 as usize]
    }

    /// Names of the partitions, in byte order.
    pub fn partitions(&self) -> impl ExactSizeIterator<Item = &str> {
        self.partitions.iter().map(|name| &**name)
    }

    /// All groups, by partition and name.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = GroupId> + use<> {
        (0..self.groups.len() as u32).map(GroupId)
    }

    /// A group's own name.
    pub fn group_name(&self, group: GroupId) -> &str {
        &self.groups[group.0 as usize].name
    }

    /// The name of the partition that a group belongs to.
    pub fn partition_of(&self, group: GroupId) -> &str {
        &self.partitions[self.partition_index(group)]
    }

    /// How many members a group has; at least one.
    pub fn members(&self, group: GroupId) -> u32 {
        self.groups[group.0 as usize].members
    }

    /// The groups a participant is in, at most one per partition.
    pub fn groups_of(&self, participant: ParticipantId) -> impl Iterator<Item = GroupId> {
        self.group_indices(participant.0).iter().copied().map(GroupId)
    }

    pub(crate) fn partition_index(&self, group: GroupId) -> usize {
        self.groups[group.0 as usize].partition as usize
    }

    pub(crate) fn group_indices(&self, participant: u32) -> &[u32] {
        let at = participant as usize;
        &self.group_list[self.group_start[at] as usize..self.group_start[at + 1] as usize]
    }
}

/// Memberships as they come in, checked one by one so that the caller can say where
/// the wrong one stands.
#[derive(Clone, Debug, Default)]
pub struct RosterBuilder {
    /// participant → partition → group
    memberships: BTreeMap<Box<str>, BTreeMap<Box<str>, Box<str>>>,
}

impl RosterBuilder {
    /// Names a participant without a group yet.
    pub fn add(&mut self, participant: &str) -> &mut Self {
        if !self.memberships.contains_key(participant) {
            self.memberships.insert(participant.into(), BTreeMap::new());
        }
        self
    }

    /// Puts a participant into a group of a partition.
    ///
    /// # Errors
    /// [`RosterError::InAnotherGroup`] or [`RosterError::Repeated`] when the
    /// participant is in that partition already; nothing is changed then.
    pub fn join(
        &mut self,
        participant: &str,
        partition: &str,
        group: &str,
    ) -> Result<&mut Self, RosterError> {
        let of_participant = self.memberships.get(participant);
        if let Some(known) = of_participant.and_then(|groups| groups.get(partition)) {
            let (participant, partition) = (participant.to_owned(), partition.to_owned());
            return Err(if **known == *group {
                RosterError::Repeated { participant, partition, group: group.to_owned() }
            } else {
                RosterError::InAnotherGroup { participant, partition, group: known.to_string() }
            });
        }
        self.add(participant);
        if let Some(groups) = self.memberships.get_mut(participant) {
            groups.insert(partition.into(), group.into());
        }
        Ok(self)
    }

    /// The roster.
    ///
    /// # Errors
    /// [`RosterError::InNoPartition`] for the first participant, by name, who was
    /// added and never joined.
    pub fn build(&self) -> Result<Roster, RosterError> {
        let mut partitions = BTreeSet::new();
        let mut sizes: BTreeMap<(&str, &str), u32> = BTreeMap::new();
        for (participant, groups) in &self.memberships {
            if groups.is_empty() {
                return Err(RosterError::InNoPartition { participant: participant.to_string() });
            }
            for (partition, group) in groups {
                partitions.insert(&**partition);
                *sizes.entry((partition, group)).or_default() += 1;
            }
        }
        let partitions: Vec<Box<str>> = partitions.into_iter().map(Box::from).collect();
        let mut groups = Vec::with_capacity(sizes.len());
        let mut number = BTreeMap::new();
        let mut partition = 0;
        for ((partition_name, name), members) in sizes {
            while *partitions[partition] != *partition_name {
                partition += 1;
            }
            number.insert((partition_name, name), groups.len() as u32);
            groups.push(Group { partition: partition as u32, name: name.into(), members });
        }
        let mut group_start = vec![0];
        let mut group_list = Vec::new();
        for memberships in self.memberships.values() {
            group_list.extend(memberships.iter().map(|(partition, group)| {
                let key: (&str, &str) = (partition, group);
                number[&key]
            }));
            group_start.push(group_list.len() as u32);
        }
        let participants = self.memberships.keys().cloned().collect();
        Ok(Roster { participants, groups, partitions, group_start, group_list })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_group_per_partition_and_no_row_twice() {
        let mut roster = Roster::builder();
        roster.join("QM", "regions", "North").unwrap();
        roster.join("QM", "QZ Union", "QZ Union").unwrap();
        let error = roster.join("QM", "regions", "South").unwrap_err();
        assert_eq!(error.to_string(), "QM is already in group North of partition regions");
        let error = roster.join("QM", "regions", "North").unwrap_err();
        assert_eq!(error.to_string(), "QM was already put into group North of partition regions");
        let roster = roster.build().unwrap();
        let names: Vec<_> =
            roster.groups().map(|g| (roster.partition_of(g), roster.group_name(g))).collect();
        assert_eq!(names, [("QZ Union", "QZ Union"), ("regions", "North")]);
    }

    #[test]
    fn nobody_stands_outside_every_partition() {
        let mut roster = Roster::builder();
        roster.join("QM", "regions", "North").unwrap().add("QN");
        assert_eq!(
            roster.build(),
            Err(RosterError::InNoPartition { participant: "QN".to_owned() })
        );
    }

    #[test]
    fn members_and_groups_are_found_by_name_and_by_participant() {
        let mut roster = Roster::builder();
        for (participant, group) in [("XA", "South"), ("QN", "North"), ("QM", "North")] {
            roster.join(participant, "regions", group).unwrap();
        }
        roster.join("XA", "QZ Union", "QZ Union").unwrap();
        let roster = roster.build().unwrap();
        let sizes: Vec<_> = roster.groups().map(|group| roster.members(group)).collect();
        assert_eq!(sizes, [1, 2, 1]);
        let xa = roster.participant("XA").unwrap();
        assert_eq!(roster.name(xa), "XA");
        assert_eq!(roster.groups_of(xa).collect::<Vec<_>>(), [GroupId(0), GroupId(2)]);
        assert_eq!(roster.participant("QZ"), None);
    }
}
