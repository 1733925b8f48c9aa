//! States, organizations and stakeholders: participants of their own kinds.

use crate::{ParticipantId, Role, Wording, word_enum};

word_enum! {
    /// What kind of participant it is.
    pub enum ParticipantKind {
        /// A Member State. Only these carry the floors of the analysis.
        MemberState => "member-state",
        /// A State with observer status.
        ObserverState => "observer-state",
        /// A regional organization.
        RegionalOrganization => "regional-organization",
        /// A sub-regional organization.
        SubregionalOrganization => "sub-regional-organization",
        /// Another intergovernmental body.
        Intergovernmental => "intergovernmental-organization",
        /// A business.
        Business => "business",
        /// A non-governmental organization.
        Ngo => "ngo",
        /// A university or research institute.
        Academia => "academia",
    }
}

impl ParticipantKind {
    /// Member or observer State.
    pub const fn is_state(self) -> bool {
        matches!(self, ParticipantKind::MemberState | ParticipantKind::ObserverState)
    }

    /// Whether accounts of this role may belong to such a participant.
    pub const fn allows(self, role: Role) -> bool {
        match role {
            Role::Head | Role::Member => self.is_state(),
            Role::Organization => matches!(
                self,
                ParticipantKind::RegionalOrganization
                    | ParticipantKind::SubregionalOrganization
                    | ParticipantKind::Intergovernmental
            ),
            Role::Stakeholder => matches!(
                self,
                ParticipantKind::Business | ParticipantKind::Ngo | ParticipantKind::Academia
            ),
            Role::Chair | Role::ChairTeam | Role::Secretariat => false,
        }
    }
}

/// A participant of the body.
#[derive(Clone, Debug)]
pub struct Participant {
    /// Its id.
    pub id: ParticipantId,
    /// What kind it is.
    pub kind: ParticipantKind,
    /// ISO 3166-1 alpha-2 for States; a short acronym for others. Unique within the body.
    pub code: String,
    /// Its name as the UN writes it, in each language.
    pub name: Wording,
}
