//! From positions to areas in rank order.

use std::cmp::Ordering;

use comity_domain::Stance;

use crate::{
    Class, Counts, GroupId, ItemId, ParticipantId, Positions, Roster, Rule, class::has_quorum,
    count::Tally, positions::unpack,
};

/// Every item analysed, in rank order.
///
/// Rank: class; inside a class fewer objections, fewer concerns, the leximin of the
/// groups' rates (the lowest rate decides, then the second lowest, and so on), the
/// certain floor, the id in byte order. All compared exactly, as whole numbers.
#[derive(Clone, Debug)]
pub struct Analysis<'a> {
    roster: &'a Roster,
    positions: &'a Positions,
    rule: Rule,
    /// Items, best first.
    order: Vec<u32>,
    classes: Vec<Class>,
    /// Per item: the room's counts.
    room: Vec<Counts>,
    /// Per item and group, in the roster's order of groups.
    groups: Vec<Counts>,
}

/// Analyses all items: counts, bounds, class and rank.
///
/// Time is proportional to the positions times the partitions a participant is in,
/// plus the sorting of the items; nothing is cached and nothing depends on an
/// earlier call.
pub fn analyse<'a>(roster: &'a Roster, positions: &'a Positions, rule: &Rule) -> Analysis<'a> {
    let sizes: Vec<u32> = roster.groups().map(|group| roster.members(group)).collect();
    let everyone = roster.len() as u32;
    let items = positions.items().len();

    let mut classes = Vec::with_capacity(items);
    let mut room = Vec::with_capacity(items);
    let mut groups: Vec<Counts> = Vec::with_capacity(items * sizes.len());
    let mut keys = Vec::with_capacity(items);
    let mut tallies: Vec<Tally> = vec![Tally::default(); sizes.len()];

    for item in 0..items as u32 {
        tallies.fill(Tally::default());
        let mut all = Tally::default();
        for cell in positions.cells_of(item) {
            let (participant, stance) = unpack(*cell);
            all[stance] += 1;
            for group in roster.group_indices(participant) {
                tallies[*group as usize][stance] += 1;
            }
        }
        let first = groups.len();
        groups.extend(
            tallies.iter().zip(&sizes).map(|(tally, members)| Counts::from_tally(tally, *members)),
        );
        let of_item = &groups[first..];
        let in_room = Counts::from_tally(&all, everyone);
        let class = Class::of(of_item, &in_room, rule);
        keys.push((class, in_room.oppose, in_room.concern, item));
        classes.push(class);
        room.push(in_room);
    }

    keys.sort_unstable();
    for tied in keys.chunk_by_mut(|a, b| (a.0, a.1, a.2) == (b.0, b.1, b.2)) {
        order_by_rates(tied, &groups, sizes.len());
    }
    let order = keys.into_iter().map(|(.., item)| item).collect();
    Analysis { roster, positions, rule: *rule, order, classes, room, groups }
}

/// What decides between two items before any rate is looked at: class, objections,
/// concerns; and the item, by which the keys arrive sorted.
type Key = (Class, u32, u32, u32);

/// Puts items that class, objections and concerns leave tied into the order of leximin
/// and certain floor. Rates are sorted only here: most items are told apart without.
fn order_by_rates(tied: &mut [Key], groups: &[Counts], width: usize) {
    if tied.len() < 2 {
        return;
    }
    let mut rates = Vec::with_capacity(tied.len() * width);
    let mut ranked = Vec::with_capacity(tied.len());
    for (at, key) in tied.iter().enumerate() {
        let of_item = &groups[key.3 as usize * width..(key.3 as usize + 1) * width];
        let first = rates.len();
        rates.extend(of_item.iter().map(|counts| Rate(counts.in_favour(), counts.expressed())));
        rates[first..].sort_unstable();
        let floor = lowest(of_item, certain).map(|(_, rate)| rate);
        ranked.push((at * width..(at + 1) * width, floor, *key));
    }
    // The sort is stable, so what is still tied keeps the order of the items' ids.
    ranked.sort_by(|(a, floor_of_a, _), (b, floor_of_b, _)| {
        rates[b.clone()].cmp(&rates[a.clone()]).then_with(|| floor_of_b.cmp(floor_of_a))
    });
    for (place, (.., key)) in tied.iter_mut().zip(ranked) {
        *place = key;
    }
}

/// `.0` of `.1`, compared exactly. Nothing of nothing stands with nothing at all:
/// a group that has said nothing lends no support.
#[derive(Clone, Copy, Debug)]
struct Rate(u32, u32);

impl Rate {
    fn value(self) -> f64 {
        f64::from(self.0) / f64::from(self.1.max(1))
    }
}

impl Ord for Rate {
    fn cmp(&self, other: &Self) -> Ordering {
        let across = |a: &Rate, b: &Rate| u64::from(a.0) * u64::from(b.1.max(1));
        across(self, other).cmp(&across(other, self))
    }
}

impl PartialOrd for Rate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Rate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Rate {}

/// Silence counts as no support.
fn certain(counts: &Counts) -> Rate {
    Rate(counts.in_favour(), counts.members())
}

/// Silence counts as support.
fn possible(counts: &Counts) -> Rate {
    Rate(counts.in_favour() + counts.unknown, counts.members())
}

/// Support among the expressed, drawn towards one half by one voice for and one
/// against: the smoothed rate of `(support + 1) / (expressed + 2)`.
fn smoothed(counts: &Counts) -> Rate {
    Rate(counts.in_favour() + 1, counts.expressed() + 2)
}

/// The first of the groups with the lowest rate.
fn lowest(groups: &[Counts], rate: impl Fn(&Counts) -> Rate) -> Option<(GroupId, Rate)> {
    let rates = groups.iter().zip(0..).map(|(counts, at)| (GroupId(at), rate(counts)));
    rates.min_by_key(|(_, rate)| *rate)
}

impl Analysis<'_> {
    /// The areas, best first.
    pub fn areas(&self) -> impl ExactSizeIterator<Item = Area<'_>> {
        self.order.iter().map(|item| Area { analysis: self, item: *item })
    }

    /// The area of one item.
    pub fn area(&self, item: ItemId) -> Area<'_> {
        Area { analysis: self, item: item.0 }
    }

    /// The rule by which the classes were decided.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// Whose positions these are.
    pub fn roster(&self) -> &Roster {
        self.roster
    }
}

/// A bound and the group that sets it: the worst over all groups of all partitions,
/// the first in byte order of partition and group where several are equally low.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Floor<'a> {
    /// The share, 0 to 1.
    pub value: f64,
    /// The partition of the group.
    pub partition: &'a str,
    /// The group.
    pub group: &'a str,
}

/// One group's counts on one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupRow<'a> {
    /// Which group.
    pub id: GroupId,
    /// Its partition's name.
    pub partition: &'a str,
    /// Its own name.
    pub group: &'a str,
    /// What its members said.
    pub counts: Counts,
}

/// One item, analysed.
#[derive(Clone, Copy, Debug)]
pub struct Area<'a> {
    analysis: &'a Analysis<'a>,
    item: u32,
}

impl<'a> Area<'a> {
    /// The item.
    pub fn item(&self) -> ItemId {
        ItemId(self.item)
    }

    /// The item's id.
    pub fn id(&self) -> &'a str {
        self.analysis.positions.item_name(self.item())
    }

    /// Its class.
    pub fn class(&self) -> Class {
        self.analysis.classes[self.item as usize]
    }

    /// What the whole room said.
    pub fn counts(&self) -> Counts {
        self.analysis.room[self.item as usize]
    }

    /// The share of the members whose support is certain in the group where it is
    /// lowest: (support + with changes) / members. `None` only without any group.
    pub fn certain_floor(&self) -> Option<Floor<'a>> {
        self.floor(certain)
    }

    /// The share that could still support it in the group where it is lowest:
    /// (support + with changes + unknown) / members. `None` only without any group.
    pub fn possible_ceiling(&self) -> Option<Floor<'a>> {
        self.floor(possible)
    }

    /// The smoothed rate, (support + with changes + 1) / (expressed + 2), of the
    /// group where it is lowest; `None` unless every group has its quorum.
    pub fn expressed_floor(&self) -> Option<Floor<'a>> {
        let everywhere =
            self.group_counts().iter().all(|counts| has_quorum(counts, &self.analysis.rule));
        if everywhere { self.floor(smoothed) } else { None }
    }

    /// The groups whose members have expressed too little to be judged.
    pub fn groups_without_quorum(&self) -> impl Iterator<Item = GroupRow<'a>> + use<'a> {
        let rule = self.analysis.rule;
        self.groups().filter(move |row| !has_quorum(&row.counts, &rule))
    }

    /// Group-informed consensus per partition, by the partition's name: the product
    /// over its groups of (support + 1) / (expressed + 2), where support with changes
    /// is support and everything expressed has been seen. The formula is that of
    /// Polis. It shrinks with the number of groups, so compare items, not partitions.
    pub fn gac(&self) -> impl Iterator<Item = (&'a str, f64)> + use<'a> {
        let analysis = self.analysis;
        let mut product = vec![1.0; analysis.roster.partitions().len()];
        for (group, counts) in analysis.roster.groups().zip(self.group_counts()) {
            product[analysis.roster.partition_index(group)] *= smoothed(counts).value();
        }
        analysis.roster.partitions().zip(product)
    }

    /// Who objects, by name.
    pub fn objections(&self) -> impl Iterator<Item = ParticipantId> + use<'a> {
        self.who(Stance::Oppose)
    }

    /// Who has a concern, by name.
    pub fn concerns(&self) -> impl Iterator<Item = ParticipantId> + use<'a> {
        self.who(Stance::Concern)
    }

    /// Every group's counts, by partition and group.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = GroupRow<'a>> + use<'a> {
        let roster = self.analysis.roster;
        roster.groups().zip(self.group_counts()).map(|(id, counts)| GroupRow {
            id,
            partition: roster.partition_of(id),
            group: roster.group_name(id),
            counts: *counts,
        })
    }

    /// Whose positions these are.
    pub fn roster(&self) -> &'a Roster {
        self.analysis.roster
    }

    fn who(&self, wanted: Stance) -> impl Iterator<Item = ParticipantId> + use<'a> {
        let cells = self.analysis.positions.cells_of(self.item).iter();
        cells.filter_map(move |cell| {
            let (participant, stance) = unpack(*cell);
            (stance == wanted.index()).then_some(ParticipantId(participant))
        })
    }

    fn group_counts(&self) -> &'a [Counts] {
        let width = self.analysis.roster.groups().len();
        let from = self.item as usize * width;
        &self.analysis.groups[from..from + width]
    }

    fn floor(&self, rate: impl Fn(&Counts) -> Rate) -> Option<Floor<'a>> {
        let roster = self.analysis.roster;
        lowest(self.group_counts(), rate).map(|(group, rate)| Floor {
            value: rate.value(),
            partition: roster.partition_of(group),
            group: roster.group_name(group),
        })
    }
}
