//! Everything the pages of a session's convergence need, computed at once.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use comity_converge::{
    Analysis, Area, Class, Counts, Fraction, Positions, RosterBuilder, Rule, analyse,
};
use comity_domain::{
    Audience, ParticipantId, PassageId, ProposalId, Stance, StatementId, Wording,
    participant::{Participant, ParticipantKind},
    position::{Basis, Dated, Given, History, effective},
    proposal::Proposal,
    session::Session,
};
use comity_store::{
    convergence::{Cited, Loaded},
    group, participant,
};

use super::cell::Cell;
use crate::{App, error::PageError};

/// A governing group on the session's first day.
#[derive(Clone, Debug)]
pub(crate) struct MatrixGroup {
    pub partition: String,
    pub code: String,
    pub name: Wording,
    /// Member States only: they alone carry the floors.
    pub members: Vec<ParticipantId>,
}

/// What is attributed to one participant on one proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub given: Given,
    pub basis: Basis,
    /// Beside a position of its own, what it would be by alignment.
    pub aligned: Option<Given>,
}

impl Known {
    /// What it would be by alignment, where its own position says something else.
    pub fn conflict(&self) -> Option<&Given> {
        let own = self.given.position.stance;
        self.aligned.as_ref().filter(|other| other.position.stance != own)
    }
}

/// A bound with the group that sets it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bound {
    pub value: f64,
    /// Which of [`Matrix::groups`].
    pub group: usize,
}

/// One area, analysed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AreaRow {
    pub proposal: ProposalId,
    pub class: Class,
    pub room: Counts,
    /// In the order of [`Matrix::groups`].
    pub groups: Vec<Counts>,
    pub certain_floor: Option<Bound>,
    pub possible_ceiling: Option<Bound>,
    pub expressed_floor: Option<Bound>,
    /// Group-informed consensus by partition.
    pub gac: Vec<(String, f64)>,
}

/// Proposals by the keys under which the analysis knows them.
pub(super) type Ids = HashMap<String, ProposalId>;

/// The matrix of a session.
#[derive(Debug, Default)]
pub(crate) struct Matrix {
    pub change_number: i64,
    pub proposals: HashMap<ProposalId, Proposal>,
    pub groups: Vec<MatrixGroup>,
    /// Member States in some governing group: whom the analysis hears.
    pub room: Vec<ParticipantId>,
    /// Member States in no governing group: heard by no rule, and named for that.
    pub outside: Vec<ParticipantId>,
    /// States in two groups of one partition: counted in the first alone.
    pub doubled: Vec<ParticipantId>,
    /// Best first.
    pub areas: Vec<AreaRow>,
    known: HashMap<ProposalId, HashMap<ParticipantId, Known>>,
    /// From which what was known at an earlier instant follows.
    pub(super) history: History,
    /// Whom the analysis hears, by code, in which groups.
    roster: RosterBuilder,
    codes: HashMap<ParticipantId, String>,
    statements: HashMap<StatementId, Cited>,
    passages: HashMap<PassageId, std::ops::Range<usize>>,
}

impl Matrix {
    /// What is attributed to this participant on this proposal.
    pub fn known(&self, proposal: ProposalId, participant: ParticipantId) -> Option<&Known> {
        self.known.get(&proposal)?.get(&participant)
    }

    /// Everything attributed on a proposal.
    pub fn known_on(&self, proposal: ProposalId) -> impl Iterator<Item = (ParticipantId, &Known)> {
        self.known.get(&proposal).into_iter().flatten().map(|(id, known)| (*id, known))
    }

    /// The proposals that stand, whatever their audience, by number.
    pub fn by_number(&self) -> Vec<&Proposal> {
        let mut all: Vec<&Proposal> = self.proposals.values().collect();
        all.sort_unstable_by_key(|one| one.number);
        all
    }

    /// Whether a proposal came in with a recorded vote, as an item that nobody proposed.
    pub fn is_item_of_vote(&self, of: &Proposal) -> bool {
        let on_it = |one: &&Dated| one.position.proposal_id == of.id;
        let mut given = self.history.given.iter().filter(on_it);
        of.proposer.is_none() && given.any(|one| one.is_recorded_vote)
    }

    /// The area of a proposal.
    pub fn area(&self, proposal: ProposalId) -> Option<&AreaRow> {
        self.areas.iter().find(|area| area.proposal == proposal)
    }

    /// Those of the members whose position on the proposal falls under the cell: as many
    /// as the number that the page shows there.
    pub fn under(
        &self,
        proposal: ProposalId,
        members: &[ParticipantId],
        cell: Cell,
    ) -> Vec<(ParticipantId, Option<&Known>)> {
        let known = self.known.get(&proposal);
        members
            .iter()
            .map(|member| (*member, known.and_then(|known| known.get(member))))
            .filter(|(_, known)| cell.holds(known.map(|known| known.given.position.stance)))
            .collect()
    }

    /// The statement behind a position, and the words it rests on.
    pub fn source(&self, given: &Given) -> Option<(&Cited, &str)> {
        let statement = self.statements.get(&given.statement_id)?;
        let range = self.passages.get(&given.position.confirmed.passage_id)?;
        Some((statement, statement.text.get(range.clone())?))
    }

    /// The partitions that govern, in order.
    pub fn partitions(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.groups.iter().map(|group| &*group.partition).collect();
        names.dedup();
        names
    }

    /// The partition that the strips show: the one with the most groups.
    pub fn main_partition(&self) -> &str {
        let size = |name: &str| self.groups.iter().filter(|group| group.partition == name).count();
        // Of equals the first by name, so that a page looks the same every time.
        let names = self.partitions();
        let best = names.iter().map(|name| size(name)).max().unwrap_or(0);
        names.into_iter().find(|name| size(name) == best).unwrap_or("")
    }

    /// Reads everything and computes it.
    pub async fn load(app: &App, session: &Session, change_number: i64) -> Result<Self, PageError> {
        let participants = participant::all(app.db(), session.body_id).await?;
        let groups = group::all(app.db(), session.body_id).await?;
        let loaded = comity_store::convergence::load(app.db(), session.id).await?;
        let mut matrix = Matrix::compute(session, &participants, groups, loaded);
        matrix.change_number = change_number;
        Ok(matrix)
    }

    fn compute(
        session: &Session,
        participants: &[Participant],
        groups: Vec<comity_domain::group::Group>,
        loaded: Loaded,
    ) -> Self {
        let members: HashMap<ParticipantId, &Participant> = participants
            .iter()
            .filter(|one| one.kind == ParticipantKind::MemberState)
            .map(|one| (one.id, one))
            .collect();
        let mut matrix = Matrix::default();
        let day = session.membership_day();
        let mut governing: Vec<_> = groups.into_iter().filter(|group| group.governs).collect();
        governing.sort_by(|a, b| (&a.partition, &a.code).cmp(&(&b.partition, &b.code)));
        for group in governing {
            let mut held = Vec::new();
            for member in group.members.iter().filter(|one| one.holds_on(day)) {
                let Some(state) = members.get(&member.participant_id) else { continue };
                match matrix.roster.join(&state.code, &group.partition, &group.code) {
                    Ok(_) => held.push(state.id),
                    Err(comity_converge::RosterError::InAnotherGroup { .. }) => {
                        matrix.doubled.push(state.id);
                    }
                    // The same membership twice, from two dated rows: one member.
                    Err(_) => {}
                }
            }
            if !held.is_empty() {
                matrix.groups.push(MatrixGroup {
                    partition: group.partition,
                    code: group.code,
                    name: group.name,
                    members: held,
                });
            }
        }
        let inside: HashSet<ParticipantId> =
            matrix.groups.iter().flat_map(|group| group.members.iter().copied()).collect();
        for one in participants.iter().filter(|one| members.contains_key(&one.id)) {
            let list =
                if inside.contains(&one.id) { &mut matrix.room } else { &mut matrix.outside };
            list.push(one.id);
        }
        for ((proposal, participant), found) in effective(&loaded.history.latest()) {
            matrix.known.entry(proposal).or_default().insert(
                participant,
                Known {
                    given: found.given.clone(),
                    basis: found.basis,
                    aligned: found.aligned.cloned(),
                },
            );
        }
        matrix.codes = members.iter().map(|(id, one)| (*id, one.code.clone())).collect();
        matrix.proposals = loaded.proposals.into_iter().map(|one| (one.id, one)).collect();
        matrix.history = loaded.history;
        let known = |id: ProposalId| {
            let all = matrix.known_on(id);
            all.map(|(who, known)| (who, known.given.position.stance)).collect()
        };
        let rows = |analysis: &Analysis<'_>, ids: &Ids| matrix.rows(analysis, ids);
        let areas = matrix.analysed(session, known, rows);
        matrix.areas = areas.unwrap_or_default();
        matrix.statements = loaded.statements;
        matrix.passages = loaded.passages;
        matrix
    }

    /// What the analysis makes of these stances on the proposals that stand and that the
    /// Chair's team reads; nothing where there is no roster.
    pub(super) fn analysed<T>(
        &self,
        session: &Session,
        stances: impl Fn(ProposalId) -> Vec<(ParticipantId, Stance)>,
        read: impl FnOnce(&Analysis<'_>, &Ids) -> T,
    ) -> Option<T> {
        // Only participants that joined a group were named, so the roster stands.
        let roster = self.roster.build().ok()?;
        let mut positions = Positions::builder(&roster);
        // Numbers as ids, so that among equals the older proposal comes first.
        let mut ids = Ids::new();
        for proposal in self.proposals.values().filter(|one| one.audience >= Audience::Chair) {
            let key = format!("{:09}", proposal.number);
            let item = positions.add_item(&key);
            ids.insert(key, proposal.id);
            for (participant, stance) in stances(proposal.id) {
                let code = self.codes.get(&participant);
                if let Some(known_as) = code.and_then(|code| roster.participant(code)) {
                    positions.push_known(known_as, item, stance);
                }
            }
        }
        // One position per participant and proposal is what `effective` gives.
        let positions = positions.build().ok()?;
        Some(read(&analyse(&roster, &positions, &rule_of(session)), &ids))
    }

    fn rows(&self, analysis: &Analysis<'_>, by_key: &Ids) -> Vec<AreaRow> {
        let bound = |floor: comity_converge::Floor<'_>| {
            let of = |group: &MatrixGroup| {
                group.partition == floor.partition && group.code == floor.group
            };
            Some(Bound { value: floor.value, group: self.groups.iter().position(of)? })
        };
        let row = |area: Area<'_>| {
            Some(AreaRow {
                proposal: *by_key.get(area.id())?,
                class: area.class(),
                room: area.counts(),
                groups: area.groups().map(|group| group.counts).collect(),
                certain_floor: area.certain_floor().and_then(bound),
                possible_ceiling: area.possible_ceiling().and_then(bound),
                expressed_floor: area.expressed_floor().and_then(bound),
                gac: area.gac().map(|(name, value)| (name.to_owned(), value)).collect(),
            })
        };
        analysis.areas().filter_map(row).collect()
    }
}

/// The rule with the quorum that the session has.
fn rule_of(session: &Session) -> Rule {
    let percent = u32::try_from(session.quorum_percent).unwrap_or(50);
    let quorum = Fraction::new(percent, 100).unwrap_or(Fraction::HALF);
    Rule { quorum, ..Rule::default() }
}

/// Whether somebody asks for a change, or says what would meet a concern.
pub(crate) fn asks(known: &Known) -> Option<&str> {
    let position = &known.given.position;
    let asking =
        matches!(position.stance, Stance::SupportWithChanges | Stance::Concern | Stance::Oppose);
    position.changes.as_deref().filter(|_| asking)
}

/// A matrix that several requests read at once.
pub(crate) type Shared = Arc<Matrix>;
