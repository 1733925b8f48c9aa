//! Who may read something (design, rule 11): its owner chooses, nothing is preselected.

use crate::{ParticipantId, Role, word_enum};

word_enum! {
    /// How far a text goes. Each value includes the ones before it.
    pub enum Audience {
        /// The delegation (or organization) that owns it, and nobody else.
        Own => "own",
        /// Also the Chair and the Chair's team.
        Chair => "chair",
        /// Also the Secretariat's conference services, interpreters among them.
        Interpreters => "interpreters",
        /// Also every delegation of a State.
        Delegations => "delegations",
        /// Also organizations and stakeholders that take part.
        Participants => "participants",
        /// Everybody.
        Public => "public",
    }
}

/// The widest audience whose texts a reader may see when they do not own them.
///
/// `None` stands for the public.
pub fn reach_of(role: Option<Role>) -> Audience {
    match role {
        Some(Role::Chair | Role::ChairTeam) => Audience::Chair,
        Some(Role::Secretariat) => Audience::Interpreters,
        Some(Role::Head | Role::Member | Role::Expert) => Audience::Delegations,
        Some(Role::Organization | Role::Stakeholder) => Audience::Participants,
        None => Audience::Public,
    }
}

impl Audience {
    /// Whether a reader of this role and participant may read what `owner` keeps
    /// at this audience.
    pub fn admits(
        self,
        owner: Option<ParticipantId>,
        role: Option<Role>,
        participant: Option<ParticipantId>,
    ) -> bool {
        (owner.is_some() && owner == participant) || self >= reach_of(role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn own_is_read_by_nobody_else() {
        let (us, them) = (ParticipantId(Uuid::from_u128(1)), ParticipantId(Uuid::from_u128(2)));
        assert!(Audience::Own.admits(Some(us), Some(Role::Member), Some(us)));
        assert!(!Audience::Own.admits(Some(us), Some(Role::Head), Some(them)));
        assert!(!Audience::Own.admits(None, None, None));
        for role in Role::ALL {
            let theirs = role.is_of_participant().then_some(them);
            assert!(!Audience::Own.admits(Some(us), Some(*role), theirs));
        }
    }

    #[test]
    fn the_chairs_team_reads_what_is_meant_for_it_and_the_secretariat_does_not() {
        let us = ParticipantId(Uuid::from_u128(1));
        assert!(Audience::Chair.admits(Some(us), Some(Role::ChairTeam), None));
        assert!(!Audience::Chair.admits(Some(us), Some(Role::Secretariat), None));
        assert!(Audience::Public.admits(Some(us), None, None));
        assert!(!Audience::Participants.admits(Some(us), None, None));
    }
}
