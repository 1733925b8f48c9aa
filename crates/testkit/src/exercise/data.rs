//! The shape of the exercise world: one struct per table of the TOML files.
//!
//! Every struct refuses fields it does not know, so that a slip of the pen in
//! a data file is an error and not a silence.

use std::collections::BTreeMap;

use comity_domain::Language;
use jiff::civil::{Date, DateTime};
use serde::Deserialize;

/// One wording in each of the six languages.
pub type Texts = BTreeMap<Language, String>;

/// The whole exercise world, parsed.
#[derive(Clone, Debug)]
pub struct World {
    /// The working group, its mandate, session, meetings and topics.
    pub body: Body,
    /// States, groups, organizations and stakeholders.
    pub participants: Participants,
    /// The Chair's letter.
    pub letter: Letter,
    /// The Chair's guiding questions and those delegations added.
    pub questions: Questions,
    /// What positions are taken on, by id.
    pub proposals: Vec<Proposal>,
    /// Statements made in the room, in the order they were made.
    pub statements: Vec<Statement>,
    /// Short written input, in the order it arrived.
    pub written: Vec<Statement>,
    /// The Chair's announced rule and the areas released.
    pub releases: Releases,
    /// Private notes of the Chair's team; never counted.
    pub heard: Vec<Heard>,
    /// The roles the demonstration signs in.
    pub accounts: Vec<Account>,
}

/// `body.toml`: the fictional working group.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its full name.
    pub name: Texts,
    /// Its short name, for breadcrumbs and headings.
    pub short_name: Texts,
    /// The sentence that marks everything here as an exercise.
    pub notice: Texts,
    /// The resolution that created it.
    pub mandate: Mandate,
    /// Its one session.
    pub session: Session,
    /// The six topics, in the order of the mandate.
    #[serde(rename = "topic")]
    pub topics: Vec<Topic>,
    /// The agenda, in order.
    #[serde(rename = "agenda_item")]
    pub agenda: Vec<AgendaItem>,
    /// The ten meetings, in order.
    #[serde(rename = "meeting")]
    pub meetings: Vec<Meeting>,
}

/// The fictional resolution a body works under.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    /// Its symbol, which begins with `EX/`.
    pub symbol: String,
    /// The day it was adopted.
    pub adopted: Date,
    /// Its title.
    pub title: Texts,
    /// The passage that the Chair's letter quotes, word for word.
    pub passage: Texts,
}

/// A session of the body.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Its key.
    pub id: String,
    /// `inter-sessional`, `substantive` or `organizational`.
    pub kind: String,
    /// Its first day, in [`Session::zone`].
    pub first_day: Date,
    /// Its last day.
    pub last_day: Date,
    /// The IANA time zone in which all times of this world are written.
    pub zone: String,
    /// Its name.
    pub name: Texts,
    /// Where it meets.
    pub place: Texts,
}

/// A topic of the mandate.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its key: `threats`, `norms`, `law`, `confidence`, `capacity`, `dialogue`.
    pub id: String,
    /// Its name.
    pub name: Texts,
}

/// An item of the agenda.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Its number, from 1.
    pub number: u16,
    /// Keys of the topics it takes up.
    pub topics: Vec<String>,
    /// Its title.
    pub title: Texts,
}

/// Whether a meeting is formal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// With an agenda, rules of procedure and an official record.
    Formal,
    /// For exchange only; takes no decisions.
    Informal,
}

/// What may be kept and quoted of a meeting (design rule 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// There is an official record.
    OfficialRecord,
    /// Anyone may watch.
    PublicWebcast,
    /// Closed, not for attribution.
    Closed,
    /// Nothing is kept.
    NothingKept,
}

/// One meeting of three hours.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its number in the session, from 1.
    pub number: u16,
    /// When it begins, local to the session's zone.
    pub starts: DateTime,
    /// When it ends, local to the session's zone.
    pub ends: DateTime,
    /// Formal or informal.
    pub mode: Mode,
    /// What may be kept of it.
    pub regime: Regime,
    /// Numbers of the agenda items it takes up.
    pub agenda: Vec<u16>,
    /// Keys of the topics it takes up; none at the organizational opening.
    pub topics: Vec<String>,
}

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

/// `letter.toml`: the Chair's letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: Date,
    /// Key of the session it prepares.
    pub session: String,
    /// The language in which it is authentic.
    pub original: Language,
    /// The languages in which it is a courtesy translation.
    pub courtesy: Vec<Language>,
    /// Who signs it.
    pub from: Signatory,
    /// Its subject line.
    pub title: Texts,
    /// Its addressees.
    pub to: Texts,
    /// Its status line.
    pub status: Texts,
    /// Its text: paragraphs parted by empty lines, signature included.
    pub text: Texts,
    /// Earlier letters it refers to.
    #[serde(rename = "relation")]
    pub relations: Vec<Relation>,
    /// What it asks for by a date.
    #[serde(rename = "deadline")]
    pub deadlines: Vec<Deadline>,
    /// What is enclosed.
    #[serde(rename = "enclosure")]
    pub enclosures: Vec<Enclosure>,
    /// Topics of concept papers it names.
    #[serde(rename = "paper_topic")]
    pub paper_topics: Vec<Topic>,
}

/// Who signs a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// Code of the signatory's own State.
    pub state: String,
    /// The fictional person's name.
    pub name: Texts,
    /// The capacity in which the person signs.
    pub capacity: Texts,
}

/// How a letter stands to an earlier one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// `further-to` or `revises`.
    pub kind: String,
    /// Number of the earlier letter.
    pub number: String,
    /// Date of the earlier letter.
    pub date: Date,
}

/// Something a letter asks for by a date.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The last day.
    pub date: Date,
    /// What is due.
    pub what: Texts,
}

/// Something enclosed with a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enclosure {
    /// Its key; `annex-a` is the list in `questions.toml`.
    pub id: String,
    /// Its title.
    pub title: Texts,
}

/// `questions.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// The Chair's, numbered through from 1 over all topics.
    #[serde(rename = "question")]
    pub chair: Vec<Question>,
    /// Further ones that delegations raised.
    #[serde(rename = "raised")]
    pub raised: Vec<RaisedQuestion>,
}

/// One of the Chair's guiding questions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its number in annex A; `q` and the number is its key.
    pub number: u16,
    /// Key of its topic.
    pub topic: String,
    /// Its wording.
    pub text: Texts,
}

/// A question a delegation added to the Chair's.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaisedQuestion {
    /// Its key: `d1`, `d2`, …
    pub id: String,
    /// Code of the State that raised it.
    pub author: String,
    /// Key of its topic.
    pub topic: String,
    /// When it was raised, local to the session's zone.
    pub raised: DateTime,
    /// The language in which it was put.
    pub original: Language,
    /// Its wording.
    pub text: Texts,
}

/// Who found the words of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worded {
    /// The proposers.
    Proposer,
    /// The Chair, who merged several wordings.
    Chair,
}

/// `proposals.toml`: something positions are taken on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// Its key: `P01`, `P02`, …
    pub id: String,
    /// Key of its topic.
    pub topic: String,
    /// Codes of those who proposed it.
    pub proposers: Vec<String>,
    /// Who found the words.
    pub worded: Worded,
    /// The language in which it was put.
    pub original: Language,
    /// A few words for lists.
    pub title: Texts,
    /// Its wording.
    pub text: Texts,
}

/// In what capacity a statement is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// A State for itself.
    National,
    /// A State, or an organization of States, for the States it names.
    Group,
    /// An organization for itself.
    Organization,
    /// A stakeholder.
    Stakeholder,
}

/// Who may read something (design rule 11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The author's own delegation.
    Own,
    /// The Chair's team.
    Chair,
    /// The interpreters as well.
    Interpreters,
    /// All delegations.
    Delegations,
    /// All participants.
    Participants,
    /// Everyone.
    Public,
}

/// `statements/*.toml` and `written/*.toml`: one text in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Its key, equal to the file's name without its ending.
    pub id: String,
    /// Code of a State, or key of an organization or stakeholder.
    pub author: String,
    /// In what capacity the author speaks.
    pub capacity: Capacity,
    /// Key of the organization or political group spoken for, if it has one.
    pub group: Option<String>,
    /// For whom the author says to speak, in the statement's own language.
    pub on_behalf_of: Option<String>,
    /// Codes of the States named as aligned; never the author.
    #[serde(default)]
    pub aligned: Vec<String>,
    /// The only language in which it is authentic.
    pub language: Language,
    /// Who may read it.
    pub audience: Audience,
    /// When it was made or filed, local to the session's zone.
    pub given: DateTime,
    /// Number of the meeting it was made at; none for written input.
    pub meeting: Option<u16>,
    /// Keys of the topics it speaks to.
    pub topics: Vec<String>,
    /// Whether it carries “check against delivery”.
    #[serde(default)]
    pub check_against_delivery: bool,
    /// The text: paragraphs parted by empty lines.
    pub text: String,
    /// Passages of the text, in its order.
    #[serde(default, rename = "passage")]
    pub passages: Vec<Passage>,
}

/// A passage of a statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// The passage, word for word; it occurs exactly once in the text.
    pub quote: String,
    /// Key of the question it answers: `q1`… or `d1`…
    pub question: Option<String>,
    /// The positions that rest on it.
    #[serde(default, rename = "position")]
    pub positions: Vec<Position>,
}

/// What a delegation thinks of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// Support.
    Support,
    /// Support, with the changes it names.
    SupportWithChanges,
    /// Neither for nor against.
    Neutral,
    /// A concern, with what would meet it.
    Concern,
    /// An objection.
    Oppose,
    /// Open to it; counts as unknown.
    OpenToIt,
    /// Wishes to know more; counts as unknown.
    WishesToKnowMore,
    /// Awaits instructions; counts as unknown.
    AwaitingInstructions,
}

impl Stance {
    /// Whether it counts as an expressed position; the last three do not.
    pub const fn is_expressed(self) -> bool {
        !matches!(self, Self::OpenToIt | Self::WishesToKnowMore | Self::AwaitingInstructions)
    }
}

/// A position that a delegation has confirmed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Key of the proposal.
    pub proposal: String,
    /// What is thought of it.
    pub stance: Stance,
    /// The change asked for, or what would meet the concern, in the statement's language.
    pub change: Option<String>,
}

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
