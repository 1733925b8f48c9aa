//! Concept papers: their versions, who co-sponsors them, what they propose.

use comity_domain::Language;
use jiff::civil::DateTime;
use serde::Deserialize;

use super::Audience;

/// What a text is handed in as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// Under its proposer's name.
    Paper,
    /// Without it.
    NonPaper,
}

/// `papers/*.toml`: one paper in one language. Times are local to the session's zone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Its key, equal to the file's name without its ending.
    pub id: String,
    /// Paper or non-paper.
    pub kind: PaperKind,
    /// Code of a State, or key of an organization.
    pub author: String,
    /// The only language in which it is authentic.
    pub language: Language,
    /// Who may read it.
    pub audience: Audience,
    /// Keys of the topics it speaks to.
    pub topics: Vec<String>,
    /// Key of the topic under which its proposer asks to present it.
    pub presents: Option<String>,
    /// The symbol that the Secretariat gave it, if it did.
    pub symbol: Option<String>,
    /// Keys of the proposals made from it; the wording stands word for word in its
    /// latest version.
    pub proposals: Vec<String>,
    /// States that were invited to co-sponsor it.
    #[serde(default, rename = "sponsor")]
    pub sponsors: Vec<Sponsor>,
    /// Its versions, the first one first.
    #[serde(rename = "version")]
    pub versions: Vec<PaperVersion>,
}

impl Paper {
    /// When its first version was submitted.
    pub fn submitted(&self) -> Option<DateTime> {
        self.versions.first().map(|version| version.submitted)
    }
}

/// A State that was invited to co-sponsor.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sponsor {
    /// Its code.
    pub state: String,
    /// When it was invited.
    pub invited: DateTime,
    /// When it confirmed, each time for the version that was the latest then.
    pub confirmed: Vec<DateTime>,
}

/// A version as it was submitted.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperVersion {
    /// When.
    pub submitted: DateTime,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
}
