//! The JSON that others script against: field names and their order are a promise,
//! described in `docs/converge.md`.

use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq, SerializeStruct},
};

use crate::{Analysis, Area, Floor, GroupRow, ParticipantId, Roster};

impl Serialize for Analysis<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut whole = serializer.serialize_struct("Analysis", 1)?;
        whole.serialize_field("items", &Sequence(|| self.areas()))?;
        whole.end()
    }
}

impl Serialize for Area<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut area = serializer.serialize_struct("Area", 10)?;
        area.serialize_field("id", self.id())?;
        area.serialize_field("class", &self.class())?;
        area.serialize_field("certain_floor", &self.certain_floor())?;
        area.serialize_field("possible_ceiling", &self.possible_ceiling())?;
        area.serialize_field("expressed_floor", &self.expressed_floor())?;
        area.serialize_field("gac", &Mapping(|| self.gac()))?;
        let roster = self.roster();
        area.serialize_field("objections", &Sequence(|| names(roster, self.objections())))?;
        area.serialize_field("concerns", &Sequence(|| names(roster, self.concerns())))?;
        area.serialize_field("groups", &Sequence(|| self.groups()))?;
        area.serialize_field("counts", &self.counts())?;
        area.end()
    }
}

impl Serialize for Floor<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut floor = serializer.serialize_struct("Floor", 3)?;
        floor.serialize_field("value", &self.value)?;
        floor.serialize_field("partition", self.partition)?;
        floor.serialize_field("group", self.group)?;
        floor.end()
    }
}

impl Serialize for GroupRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let counts = &self.counts;
        let mut row = serializer.serialize_struct("GroupRow", 9)?;
        row.serialize_field("partition", self.partition)?;
        row.serialize_field("group", self.group)?;
        row.serialize_field("members", &counts.members())?;
        row.serialize_field("support", &counts.support)?;
        row.serialize_field("support_with_changes", &counts.support_with_changes)?;
        row.serialize_field("neutral", &counts.neutral)?;
        row.serialize_field("concern", &counts.concern)?;
        row.serialize_field("oppose", &counts.oppose)?;
        row.serialize_field("unknown", &counts.unknown)?;
        row.end()
    }
}

fn names(roster: &Roster, who: impl Iterator<Item = ParticipantId>) -> impl Iterator<Item = &str> {
    who.map(|participant| roster.name(participant))
}

/// An iterator written as a list, item by item, so that a long list need not be
/// held in memory twice.
struct Sequence<F>(F);

impl<F, I> Serialize for Sequence<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for element in (self.0)() {
            list.serialize_element(&element)?;
        }
        list.end()
    }
}

/// An iterator of pairs written as an object, in the iterator's order.
struct Mapping<F>(F);

impl<F, I, K, V> Serialize for Mapping<F>
where
    F: Fn() -> I,
    I: Iterator<Item = (K, V)>,
    K: Serialize,
    V: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        for (key, value) in (self.0)() {
            object.serialize_entry(&key, &value)?;
        }
        object.end()
    }
}
