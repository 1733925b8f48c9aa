//! Who somebody is on this server: capacities, and the wall round the Chair.

use crate::word_enum;

word_enum! {
    /// The capacity in which an account acts. An account has exactly one, so that
    /// nobody is in the Chair's team and in a delegation at once (design, rule 13).
    pub enum Role {
        /// Presides, and releases areas in the Chair's own words.
        Chair => "chair",
        /// The Chair's team and facilitators.
        ChairTeam => "chair-team",
        /// The Secretariat of the body.
        Secretariat => "secretariat",
        /// Head of a delegation of a State.
        Head => "head",
        /// Member of a delegation of a State.
        Member => "member",
        /// Expert of a delegation, usually in the capital: reads what a member reads and
        /// keeps notes, and does nothing in the State's name.
        Expert => "expert",
        /// Somebody of a regional, sub-regional or intergovernmental organization.
        Organization => "organization",
        /// Somebody of a business, a non-governmental organization or academia.
        Stakeholder => "stakeholder",
    }
}

impl Role {
    /// Whether the role belongs to a participant (a State, an organization, a
    /// stakeholder), and so needs one.
    pub const fn is_of_participant(self) -> bool {
        matches!(
            self,
            Role::Head | Role::Member | Role::Expert | Role::Organization | Role::Stakeholder
        )
    }

    /// Chair or Chair's team.
    pub const fn is_chairs_side(self) -> bool {
        matches!(self, Role::Chair | Role::ChairTeam)
    }

    /// Head, member or expert of a State's delegation: whoever reads as it.
    pub const fn is_delegation(self) -> bool {
        matches!(self, Role::Head | Role::Member | Role::Expert)
    }
}
