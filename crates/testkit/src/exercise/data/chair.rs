//! What the Chair and the Chair's team hold: rule, releases, notes, accounts.

use comity_domain::Language;
use jiff::civil::DateTime;
use serde::Deserialize;

use super::{Audience, Texts};

/// `releases.toml`: the Chair's rule and the areas the Chair has released.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Releases {
    /// The announced rule.
    pub rule: Rule,
    /// The areas released.
    #[serde(rename = "area")]
    pub areas: Vec<Area>,
}

/// The rule and thresholds the Chair has announced.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// When it was announced, local to the session's zone.
    pub announced: DateTime,
    /// Share of each group's members that must have expressed a position.
    pub quorum: f64,
    /// Below this share of support in a group: divided.
    pub divided_below: f64,
    /// Below this share of support in a group: not convergent.
    pub convergent_from: f64,
    /// The rule in the Chair's words.
    pub text: Texts,
}

/// An area the Chair has released.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Key of the proposal.
    pub proposal: String,
    /// Who may read it: delegations or public.
    pub audience: Audience,
    /// When it was released, local to the session's zone.
    pub released: DateTime,
    /// The assessment in the Chair's words, quantifiers included.
    pub text: Texts,
}

/// `heard.toml`: a private note of the Chair's team.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heard {
    /// Key of the account that wrote it.
    pub by: String,
    /// When it was written, local to the session's zone.
    pub noted: DateTime,
    /// Code of the State it is about.
    pub about: String,
    /// Key of the proposal it is about.
    pub proposal: String,
    /// The language it is written in.
    pub language: Language,
    /// The note.
    pub text: String,
}

/// The roles of the demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The Chair.
    Chair,
    /// A member of the Chair's team.
    ChairTeam,
    /// A member of the Secretariat.
    Secretariat,
    /// The head of a delegation.
    DelegationHead,
    /// A member of a delegation.
    DelegationMember,
    /// A representative of an organization.
    Organization,
    /// A representative of a stakeholder.
    Stakeholder,
}

impl Role {
    /// Whether it is the Secretariat, whose first two come from the data folder.
    pub fn is_officer(self) -> bool {
        self == Role::Secretariat
    }
}

/// `accounts.toml`: a person the demonstration signs in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Its key.
    pub id: String,
    /// Its role.
    pub role: Role,
    /// Code or key of the participant the person belongs to, if any.
    pub participant: Option<String>,
    /// The language its pages open in.
    pub language: Language,
    /// The fictional person's name, shown to the own organization only.
    pub person: String,
    /// The capacity, which others see.
    pub capacity: Texts,
}
