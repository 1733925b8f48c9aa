//! One area as the Chair's side sees it: shared by the working view and its own page.

use comity_domain::{Language, ParticipantId, Standing, Wording, proposal::WordedBy};

use super::{
    cell::Cell,
    matrix::{AreaRow, Bound, Known, asks},
    number::{Escaped, Number},
    picture::{Drawing, PartitionTable},
};
use crate::{here::Here, proposals::Headed};

/// A wording as shown: with its language, direction and standing.
#[derive(Clone)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// Whether it is a courtesy translation.
    pub courtesy: bool,
}

impl Text {
    /// A wording for a reader.
    pub fn of(wording: &Wording, reader: Language) -> Text {
        let shown = wording.shown_in(reader);
        Text {
            text: wording.text(reader).to_owned(),
            lang: shown.code(),
            dir: shown.direction(),
            courtesy: wording.standing(reader) == Standing::Courtesy,
        }
    }
}

/// A bound in words and the two numbers it is made of.
pub struct BoundView<'a> {
    /// As a share.
    pub share: String,
    /// The group that sets it.
    pub group: Escaped<'a>,
    /// How many of the group.
    pub part: Number<'a>,
    /// Of how many.
    pub whole: Number<'a>,
}

/// A change that somebody asks for, with everybody it is attributed to.
pub struct Change {
    /// The change.
    pub text: String,
    /// Their stance, in words.
    pub stance: String,
    /// Who.
    pub who: String,
}

/// Two stances that do not fit together.
pub struct Conflict {
    /// Whose.
    pub who: String,
    /// Its own.
    pub own: String,
    /// That of the statement it is aligned with.
    pub aligned: String,
    /// The number of that statement.
    pub statement: i64,
    /// Where it stands.
    pub href: String,
}

/// One area.
pub struct Card<'a> {
    /// The proposal's number.
    pub number: i64,
    /// The area's own page.
    pub href: String,
    /// The class's word.
    pub class: &'static str,
    /// The class in words.
    pub class_name: String,
    /// The proposal.
    pub named: Headed,
    /// Its topic; may be empty.
    pub topic: String,
    /// Whether the Chair worded it out of several.
    pub merged: bool,
    /// Whether it is an item of a recorded vote.
    pub recorded: bool,
    /// Who proposed it; may be empty.
    pub proposer: String,
    /// Tables and strips, by partition.
    pub tables: Vec<PartitionTable<'a>>,
    /// The numbers of the room.
    pub room: (Number<'a>, [Number<'a>; 6]),
    /// Certain floor.
    pub certain: Option<BoundView<'a>>,
    /// Possible ceiling.
    pub possible: Option<BoundView<'a>>,
    /// Expressed floor.
    pub expressed: Option<BoundView<'a>>,
    /// Group-informed consensus: partition and value.
    pub gac: Vec<(String, String)>,
    /// Who objects.
    pub objections: Option<Named<'a>>,
    /// Who has a concern.
    pub concerns: Option<Named<'a>>,
    /// Requested changes.
    pub changes: Vec<Change>,
    /// Conflicts.
    pub conflicts: Vec<Conflict>,
    /// To whom something is released of it, in words; empty when nothing is.
    pub released: String,
}

/// A count with the names behind it.
pub struct Named<'a> {
    /// How many; opens them.
    pub number: Number<'a>,
    /// Their names.
    pub names: String,
}

/// Names in the order of the reader's language, as one list.
pub(crate) fn names(drawing: &Drawing<'_>, here: &Here, who: &[ParticipantId]) -> String {
    let language = drawing.words.language();
    let names: Vec<&str> = here
        .roster
        .in_order(who, language)
        .into_iter()
        .map(|id| here.roster.name(id, language))
        .collect();
    drawing.words.list(&names)
}

impl<'a> Card<'a> {
    /// The card of an area; with every partition, or with the main one alone.
    pub fn of(
        drawing: &'a Drawing<'a>,
        here: &Here,
        row: &'a AreaRow,
        only: Option<&str>,
        released: String,
    ) -> Option<Card<'a>> {
        let (matrix, words) = (drawing.matrix, drawing.words);
        let language = words.language();
        let proposal = matrix.proposals.get(&row.proposal)?;
        let number = proposal.number;
        let area = drawing.area(row);
        let named = |cell: Cell| {
            let found = matrix.under(row.proposal, &matrix.room, cell);
            let who: Vec<ParticipantId> = found.iter().map(|(id, _)| *id).collect();
            (!who.is_empty()).then(|| Named {
                number: area.number(None, cell, &row.room),
                names: names(drawing, here, &who),
            })
        };
        let bound = |bound: Option<Bound>, part: Cell, whole: Cell| {
            let bound = bound?;
            let counts = row.groups.get(bound.group)?;
            Some(BoundView {
                share: words.percent(bound.value),
                group: drawing.group_name(bound.group),
                part: area.number(Some(bound.group), part, counts),
                whole: area.number(Some(bound.group), whole, counts),
            })
        };
        let is_recorded =
            |known: &Known| known.basis == comity_domain::position::Basis::RecordedVote;
        let recorded = proposal.proposer.is_none()
            && matrix.known_on(row.proposal).any(|(_, known)| is_recorded(known));
        Some(Card {
            number,
            href: format!("{}/{number}", drawing.base),
            class: row.class.as_str(),
            class_name: words.t(format!("class-{}", row.class.as_str())),
            named: Headed::of(proposal, language),
            topic: here.topic_title(proposal.topic_id, language).to_owned(),
            merged: proposal.worded_by == WordedBy::Chair && !recorded,
            recorded,
            proposer: proposal
                .proposer
                .map_or_else(String::new, |id| here.roster.name(id, language).to_owned()),
            tables: area.tables(only),
            room: area.room(),
            certain: bound(row.certain_floor, Cell::InFavour, Cell::All),
            possible: bound(row.possible_ceiling, Cell::Possible, Cell::All),
            expressed: bound(row.expressed_floor, Cell::InFavour, Cell::Expressed),
            gac: row
                .gac
                .iter()
                .map(|(name, value)| (name.clone(), format!("{value:.3}")))
                .collect(),
            objections: named(Cell::STRIP[4]),
            concerns: named(Cell::STRIP[3]),
            changes: changes(drawing, here, row),
            conflicts: conflicts(drawing, here, row),
            released,
        })
    }
}

/// Requested changes: one line per position, however many States it is attributed to.
fn changes(drawing: &Drawing<'_>, here: &Here, row: &AreaRow) -> Vec<Change> {
    let mut by_position: Vec<(&Known, &str, Vec<ParticipantId>)> = Vec::new();
    let mut all: Vec<_> = drawing.matrix.known_on(row.proposal).collect();
    all.sort_by_key(|(_, known)| (known.given.position.confirmed.at, known.given.position.id));
    for (participant, known) in all {
        let Some(text) = asks(known) else { continue };
        match by_position.last_mut() {
            Some((last, _, who)) if last.given.position.id == known.given.position.id => {
                who.push(participant);
            }
            _ => by_position.push((known, text, vec![participant])),
        }
    }
    by_position
        .into_iter()
        .map(|(known, text, who)| Change {
            text: text.to_owned(),
            stance: drawing.words.t(format!("stance-{}", known.given.position.stance.word())),
            who: names(drawing, here, &who),
        })
        .collect()
}

fn conflicts(drawing: &Drawing<'_>, here: &Here, row: &AreaRow) -> Vec<Conflict> {
    let language = drawing.words.language();
    let stance = |known: &comity_domain::position::Given| {
        drawing.words.t(format!("stance-{}", known.position.stance.word()))
    };
    let mut found: Vec<Conflict> = drawing
        .matrix
        .known_on(row.proposal)
        .filter_map(|(participant, known)| {
            let other = known.conflict()?;
            let statement = drawing.matrix.source(other)?.0.number;
            Some(Conflict {
                who: here.roster.name(participant, language).to_owned(),
                own: stance(&known.given),
                aligned: stance(other),
                statement,
                href: format!("{}/statements/{statement}", here.base(language)),
            })
        })
        .collect();
    drawing.words.sort_names(&mut found, |conflict| &conflict.who);
    found
}
