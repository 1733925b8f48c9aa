//! States, groups, organizations and stakeholders.

use jiff::civil::Date;
use serde::Deserialize;

use super::Texts;

/// `participants.toml`: everyone who may take part.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participants {
    /// The five regional groups.
    #[serde(rename = "regional_group")]
    pub regional_groups: Vec<RegionalGroup>,
    /// The 36 fictional States.
    #[serde(rename = "state")]
    pub states: Vec<State>,
    /// The observer State, in no regional group.
    #[serde(rename = "observer_state")]
    pub observer_states: Vec<ObserverState>,
    /// Political groups, each a partition of its own.
    #[serde(rename = "political_group")]
    pub political_groups: Vec<PoliticalGroup>,
    /// Intergovernmental organizations.
    #[serde(rename = "organization")]
    pub organizations: Vec<Organization>,
    /// Businesses, non-governmental organizations, academic institutions.
    #[serde(rename = "stakeholder")]
    pub stakeholders: Vec<Stakeholder>,
}

/// One of the five regional groups.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionalGroup {
    /// Its key.
    pub id: String,
    /// Its name.
    pub name: Texts,
}

/// A fictional member State.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// A user-assigned code of ISO 3166.
    pub code: String,
    /// Key of its regional group.
    pub group: String,
    /// Its name.
    pub name: Texts,
}

/// A fictional observer State.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObserverState {
    /// A user-assigned code of ISO 3166.
    pub code: String,
    /// Its name.
    pub name: Texts,
}

/// A political group with dated membership.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoliticalGroup {
    /// Its key.
    pub id: String,
    /// Whether its partition governs the classes of convergence.
    pub governing: bool,
    /// Its name.
    pub name: Texts,
    /// Who belongs to it, and from when.
    #[serde(rename = "member")]
    pub members: Vec<Membership>,
}

/// A State's membership of a political group.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// The State.
    pub code: String,
    /// First day of membership.
    pub since: Date,
    /// Last day of membership, where it has ended.
    pub until: Option<Date>,
    /// The fictional document that says so.
    pub source: String,
    /// The fictional document that ended it.
    pub end_source: Option<String>,
}

/// The kinds of intergovernmental organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganizationKind {
    /// Of a region.
    Regional,
    /// Of part of a region.
    SubRegional,
    /// Any other body created by governments.
    OtherIntergovernmental,
}

/// An intergovernmental organization.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Its key, also its code as an author.
    pub id: String,
    /// Its kind.
    pub kind: OrganizationKind,
    /// Codes of its member States.
    pub members: Vec<String>,
    /// Its name.
    pub name: Texts,
}

/// The kinds of stakeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StakeholderKind {
    /// A business.
    Business,
    /// A non-governmental organization.
    NonGovernmental,
    /// An academic institution.
    Academic,
}

/// A stakeholder.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    /// Its key, also its code as an author.
    pub id: String,
    /// Its kind.
    pub kind: StakeholderKind,
    /// Its name.
    pub name: Texts,
}
