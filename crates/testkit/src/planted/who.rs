//! Who takes part in the planted group: the columns of the tables.

use comity_domain::{Audience, Role};

/// Somebody by their relation to what the State `QM` owns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// Has not signed in.
    Public,
    /// The Chair.
    Chair,
    /// Of the Chair's team.
    Team,
    /// Of the Secretariat.
    Secretariat,
    /// Head of the delegation of `QM`.
    Head,
    /// Member of the delegation of `QM`.
    Member,
    /// Expert in the capital of `QM`.
    Expert,
    /// Head of the delegation of `QN`, in one group with `QM`.
    Group,
    /// Head of the delegation of `QO`.
    Other,
    /// Member of the delegation of `QO`.
    OtherMember,
    /// Head of the delegation of `QP`, which `QM` named as aligned and invited to sponsor.
    Named,
    /// Of the organization `org-L`.
    Organization,
    /// Of the stakeholder `ngo-L`.
    Stakeholder,
}

impl Who {
    /// Everybody, in the order of the tables' columns.
    pub const ALL: [Who; 13] = [
        Who::Public,
        Who::Chair,
        Who::Team,
        Who::Secretariat,
        Who::Head,
        Who::Member,
        Who::Expert,
        Who::Group,
        Who::Other,
        Who::OtherMember,
        Who::Named,
        Who::Organization,
        Who::Stakeholder,
    ];

    /// Their capacity; none for the public.
    pub const fn role(self) -> Option<Role> {
        Some(match self {
            Who::Public => return None,
            Who::Chair => Role::Chair,
            Who::Team => Role::ChairTeam,
            Who::Secretariat => Role::Secretariat,
            Who::Head | Who::Group | Who::Other | Who::Named => Role::Head,
            Who::Member | Who::OtherMember => Role::Member,
            Who::Expert => Role::Expert,
            Who::Organization => Role::Organization,
            Who::Stakeholder => Role::Stakeholder,
        })
    }

    /// Whom they speak for.
    pub const fn code(self) -> Option<&'static str> {
        Some(match self {
            Who::Public | Who::Chair | Who::Team | Who::Secretariat => return None,
            Who::Head | Who::Member | Who::Expert => "QM",
            Who::Group => "QN",
            Who::Other | Who::OtherMember => "QO",
            Who::Named => "QP",
            Who::Organization => "org-L",
            Who::Stakeholder => "ngo-L",
        })
    }
}

/// Some of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readers(u16);

impl Readers {
    /// Nobody.
    pub const NOBODY: Readers = Readers(0);

    /// These.
    pub fn of(these: &[Who]) -> Readers {
        Readers(these.iter().fold(0, |all, who| all | 1 << *who as u16))
    }

    /// Everybody of this participant.
    pub fn own(code: &str) -> Readers {
        let own = Who::ALL.into_iter().filter(|who| who.code() == Some(code));
        Readers::of(&own.collect::<Vec<_>>())
    }

    /// Whoever an audience reaches, as design, rule 11, lists them; written out here once
    /// more, for a test that asks the program's own rule proves nothing.
    pub fn reached(audience: Audience) -> Readers {
        use Who::{
            Chair, Expert, Group, Head, Member, Named, Organization, Other, OtherMember, Public,
            Secretariat, Stakeholder, Team,
        };
        let steps: [(Audience, &[Who]); 5] = [
            (Audience::Chair, &[Chair, Team]),
            (Audience::Interpreters, &[Secretariat]),
            (Audience::Delegations, &[Head, Member, Expert, Group, Other, OtherMember, Named]),
            (Audience::Participants, &[Organization, Stakeholder]),
            (Audience::Public, &[Public]),
        ];
        steps
            .into_iter()
            .filter(|(step, _)| *step <= audience)
            .fold(Readers::NOBODY, |all, (_, who)| all.and(Readers::of(who)))
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, others: Readers) -> Readers {
        Readers(self.0 | others.0)
    }

    /// Whether any is in both.
    pub const fn meets(self, others: Readers) -> bool {
        self.0 & others.0 != 0
    }

    /// Whether somebody is one of them.
    pub const fn has(self, who: Who) -> bool {
        self.0 & (1 << who as u16) != 0
    }
}
