//! A delegation's private room: drafts of statements, papers and positions, comments
//! beside their paragraphs, and the sign-off without which nothing leaves it.

use jiff::Timestamp;

use crate::{
    AccountId, Language, PaperId, PositionId, ProposalId, QuestionId, Role, RoomCommentId,
    RoomDraftId, RoomFileId, SessionId, Stance, StatementId, TopicId,
    paper::{
        self,
        diff::{Change, compare},
    },
    statement, word_enum,
};

/// The longest text of a position, in characters: it stands among others on one page.
pub const MOST_ASKED: usize = 20_000;
/// The longest comment, in characters.
pub const MOST_COMMENT: usize = 5_000;
/// The most comments on one draft: its page shows them all.
pub const MOST_COMMENTS: i64 = 400;
/// The most versions of one draft.
pub const MOST_VERSIONS: i64 = 200;
/// The most drafts of one delegation in one session.
pub const MOST_DRAFTS: i64 = 500;
/// The most files beside one draft.
pub const MOST_FILES: i64 = 20;
/// The largest file, in bytes.
pub const MOST_FILE_BYTES: usize = 10 * 1024 * 1024;
/// The most bytes of files in one room: a new key seals them all anew in one transaction.
pub const MOST_BYTES: i64 = 256 * 1024 * 1024;

word_enum! {
    /// Who signs a text off before it leaves. The head of the delegation sets it.
    pub enum SignOffRule {
        /// The head of the delegation alone.
        Head => "head",
        /// The head and one other person of the delegation.
        HeadAndOther => "head-and-other",
        /// The head, and the mission by call-back: for a delegation of one.
        HeadAndMission => "head-and-mission",
    }
}

word_enum! {
    /// What a draft is to become. It is sealed with the heading, and stays what it was
    /// begun as.
    #[derive(Default)]
    pub enum DraftKind {
        /// A statement.
        #[default]
        Statement => "statement",
        /// A concept paper, or a non-paper: that is chosen when it leaves.
        Paper => "paper",
        /// A position on a proposal; its text is what is asked for.
        Position => "position",
        /// The next version of one of the delegation's own papers.
        Revision => "revision",
    }
}

impl DraftKind {
    /// The longest text that can become one, in characters.
    pub const fn most_characters(self) -> usize {
        match self {
            DraftKind::Statement => statement::MOST_CHARACTERS,
            DraftKind::Paper | DraftKind::Revision => paper::MOST_CHARACTERS,
            DraftKind::Position => MOST_ASKED,
        }
    }
}

/// What a draft left the room as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// A statement.
    Statement(StatementId),
    /// A paper or non-paper.
    Paper(PaperId),
    /// A later version of one, with its number.
    Revision(PaperId, i64),
    /// A position.
    Position(PositionId),
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A topic of the session.
    Topic(TopicId),
    /// A question.
    Question(QuestionId),
    /// The proposal on which it is a position.
    Proposal(ProposalId),
    /// The paper of which it is the next version.
    Revises {
        /// The paper.
        paper: PaperId,
        /// The version whose text was taken over.
        version: i64,
    },
}

/// What stands over a version's text. It has no `Debug`, and neither has [`Version`]:
/// what is written in the room must not reach a log.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Heading {
    /// What it is to become; a statement where an earlier heading does not say.
    #[serde(default)]
    pub kind: DraftKind,
    /// What the draft is called.
    pub title: String,
    /// The language of title and text.
    pub language: Language,
    /// What it is for, if that is said.
    pub purpose: Option<Purpose>,
    /// Of a position: the stance.
    #[serde(default)]
    pub stance: Option<Stance>,
}

/// A draft, without its texts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: RoomDraftId,
    /// The session.
    pub session_id: SessionId,
    /// Running number among the delegation's drafts of the session.
    pub number: i64,
    /// The latest version.
    pub version: i64,
    /// The version that was laid before those who sign off.
    pub asked_version: Option<i64>,
    /// What it left the room as.
    pub became: Option<Became>,
    /// When it was set aside.
    pub set_aside_at: Option<Timestamp>,
}

impl Draft {
    /// Whether it can still be changed.
    pub fn is_open(&self) -> bool {
        self.became.is_none() && self.set_aside_at.is_none()
    }
}

/// A version of a draft: once kept, it never changes.
#[derive(Clone, PartialEq, Eq)]
pub struct Version {
    /// 1, 2, …
    pub number: i64,
    /// What stands over the text.
    pub heading: Heading,
    /// The text.
    pub text: String,
    /// Who kept it.
    pub by: AccountId,
    /// When.
    pub made_at: Timestamp,
}

/// A comment on a paragraph, or on the whole.
#[derive(Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: RoomCommentId,
    /// The version it was written beside.
    pub version: i64,
    /// The paragraph of that version, from 0; `None` for the whole text.
    pub paragraph: Option<usize>,
    /// Who wrote it.
    pub by: AccountId,
    /// When.
    pub made_at: Timestamp,
    /// What it says.
    pub text: String,
    /// Who settled it, and when.
    pub settled: Option<(AccountId, Timestamp)>,
}

/// A file beside a draft, without its bytes. It has no `Debug`: its name must not reach a
/// log.
#[derive(Clone, PartialEq, Eq)]
pub struct RoomFile {
    /// Its id.
    pub id: RoomFileId,
    /// Its name, without folders.
    pub name: String,
    /// What it is, by its bytes.
    pub media_type: String,
    /// How many bytes it has.
    pub size: i64,
    /// SHA-256 of its bytes.
    pub hash: String,
    /// Who added it.
    pub by: AccountId,
    /// When.
    pub added_at: Timestamp,
}

/// A call-back to the mission, which stands in for a missing second person.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CallBack {
    /// Who at the mission was called.
    pub with: String,
    /// When, as the clocks of the session's place show it.
    pub at: jiff::civil::DateTime,
}

/// Somebody's name under a version.
#[derive(Clone, PartialEq, Eq)]
pub struct SignOff {
    /// Who.
    pub by: AccountId,
    /// In which capacity.
    pub role: Role,
    /// When.
    pub signed_at: Timestamp,
    /// The call-back to the mission, if there was one.
    pub call_back: Option<CallBack>,
}

/// What a version still needs before it may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// The head's sign-off.
    Head,
    /// That of one other person.
    Other,
    /// The head's note of the call-back to the mission.
    Mission,
    /// Nothing: it may leave.
    Nothing,
}

impl SignOffRule {
    /// What a version with these names under it still needs.
    pub fn needs(self, given: &[SignOff]) -> Needs {
        let Some(head) = given.iter().find(|one| one.role == Role::Head) else {
            return Needs::Head;
        };
        match self {
            SignOffRule::Head => Needs::Nothing,
            SignOffRule::HeadAndOther if given.iter().any(|one| one.by != head.by) => {
                Needs::Nothing
            }
            SignOffRule::HeadAndOther => Needs::Other,
            SignOffRule::HeadAndMission if given.iter().any(|one| one.call_back.is_some()) => {
                Needs::Nothing
            }
            SignOffRule::HeadAndMission => Needs::Mission,
        }
    }
}

/// Where a paragraph of an earlier text, counted from 0, stands in a later one; `None`
/// when it is gone.
pub fn follow(old: &str, new: &str, paragraph: usize) -> Option<usize> {
    let (mut before, mut after) = (0, 0);
    for row in compare(old, new) {
        let (was, is) = match row.change {
            Change::Same(_) | Change::Changed(_) => (true, true),
            Change::Deleted(_) => (true, false),
            Change::Inserted(_) => (false, true),
        };
        if was && before == paragraph {
            return is.then_some(after);
        }
        before += usize::from(was);
        after += usize::from(is);
    }
    None
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn signed(by: u128, role: Role, call_back: bool) -> SignOff {
        let at = jiff::civil::date(2026, 12, 7).at(9, 30, 0, 0);
        SignOff {
            by: AccountId(Uuid::from_u128(by)),
            role,
            signed_at: Timestamp::UNIX_EPOCH,
            call_back: call_back.then(|| CallBack { with: "Duty officer".to_owned(), at }),
        }
    }

    #[test]
    fn nothing_leaves_without_what_the_rule_asks_for() {
        use SignOffRule::{Head, HeadAndMission, HeadAndOther};
        let head = signed(1, Role::Head, false);
        let called = signed(1, Role::Head, true);
        let member = signed(2, Role::Member, false);
        let second = signed(3, Role::Head, false);
        for (rule, given, needs) in [
            (Head, vec![], Needs::Head),
            (Head, vec![member.clone()], Needs::Head),
            (Head, vec![head.clone()], Needs::Nothing),
            (HeadAndOther, vec![member.clone()], Needs::Head),
            (HeadAndOther, vec![head.clone()], Needs::Other),
            (HeadAndOther, vec![called.clone()], Needs::Other),
            (HeadAndOther, vec![head.clone(), member.clone()], Needs::Nothing),
            (HeadAndOther, vec![head.clone(), second], Needs::Nothing),
            (HeadAndMission, vec![head.clone()], Needs::Mission),
            (HeadAndMission, vec![head, member], Needs::Mission),
            (HeadAndMission, vec![called], Needs::Nothing),
        ] {
            assert_eq!(rule.needs(&given), needs, "{rule}, {} names", given.len());
        }
    }

    #[test]
    fn a_paragraph_is_followed_through_changes() {
        let old =
            "Thank you, Chair, for this.\n\nWe support the register.\n\nGone soon, all of it.";
        let new = "A new beginning stands here.\n\nThank you, Chair, for this.\n\nWe support the whole register.";
        assert_eq!(follow(old, new, 0), Some(1));
        assert_eq!(follow(old, new, 1), Some(2));
        assert_eq!(follow(old, new, 2), None);
        assert_eq!(follow(old, new, 3), None);
        assert_eq!(follow(old, old, 2), Some(2));
    }
}
