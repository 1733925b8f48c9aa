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
            Role::Head | Role::Member | Role::Expert => self.is_state(),
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

/// Whether a text can be the code of a participant or a group: 2 to 20 letters, digits
/// and hyphens, as it stands in addresses and files.
pub fn is_code(text: &str) -> bool {
    (2..=20).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Whether a code stands for no real State: those that ISO 3166 leaves to its users,
/// without XK (design, rule 6).
pub fn is_exercise_code(code: &str) -> bool {
    match code.as_bytes() {
        b"AA" | b"ZZ" => true,
        b"XK" => false,
        [b'Q', second] => (b'M'..=b'Z').contains(second),
        [b'X', second] => second.is_ascii_uppercase(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exercise_codes_stand_for_no_real_state() {
        for good in ["AA", "QM", "QZ", "XA", "XZ", "ZZ"] {
            assert!(is_exercise_code(good), "{good}");
        }
        for bad in ["XK", "QA", "KE", "qm", "Q", "QMM", "", "X1", "NGO-1"] {
            assert!(!is_exercise_code(bad), "{bad}");
        }
    }

    #[test]
    fn a_code_stands_in_an_address_as_it_is() {
        assert!(is_code("QM") && is_code("org-quiet-sea"));
        for bad in ["", "Q", "a b", "a/b", "-ab", "ab-", "état", &"a".repeat(21)] {
            assert!(!is_code(bad), "{bad}");
        }
    }
}
