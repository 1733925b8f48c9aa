//! Registrations: what a note verbale brings about, and the two officers it takes.
//!
//! A note names persons who are to get an account, and accounts of the delegation that are
//! to end. Nobody of the Secretariat takes two steps in a row: whoever entered a note does
//! not compare it, and whoever compared it does not approve it. The same stands as a check
//! in the database.

use jiff::{SignedDuration, Timestamp, civil::Date};

use crate::{AccountId, FileId, Language, ParticipantId, RegistrationId, Role, word_enum};

/// How long after its approval somebody can be invited whom a note names.
pub const INVITATION_TIME: SignedDuration = SignedDuration::from_hours(30 * 24);

word_enum! {
    /// What becomes of an account that is there.
    pub enum Change {
        /// It is closed.
        Ends => "end",
        /// It administers the delegation's accounts from then on.
        Administers => "administrator",
    }
}

word_enum! {
    /// How far a registration has come.
    pub enum Stage {
        /// Entered; another officer compares it with the note.
        Submitted => "submitted",
        /// Compared with the note; a second officer approves it.
        Checked => "checked",
        /// Approved; nobody it names has a link yet.
        Approved => "approved",
        /// Somebody it names has a one-time link, and nobody has signed in.
        Invited => "invited",
        /// Somebody it names has signed in.
        Active => "active",
        /// Approved, and it names nobody new: all it asks for is done.
        Done => "done",
        /// All accounts it opened are closed.
        Ended => "ended",
        /// Sent back before it was approved: nothing follows from it.
        Returned => "returned",
    }
}

word_enum! {
    /// What has become of a person whom a note names.
    pub enum Presence {
        /// No account yet.
        Waits => "waits",
        /// Has an account and has not signed in.
        Invited => "invited",
        /// Has signed in.
        Active => "active",
        /// The account is closed.
        Closed => "closed",
    }
}

/// What an officer can do next about a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Compare it with the note.
    Check,
    /// Approve it.
    Approve,
}

/// An officer or a delegation's administrator did something, at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Whose account.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
}

/// Who has done what about a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hands {
    /// Who entered it.
    pub submitted: Signed,
    /// Who compared it with the note.
    pub checked: Option<Signed>,
    /// Who approved it.
    pub approved: Option<Signed>,
    /// Who sent it back.
    pub returned: Option<Signed>,
}

impl Hands {
    /// What is to be done next; nothing once it is approved or sent back.
    pub fn next(&self) -> Option<Step> {
        match (self.returned, self.approved, self.checked) {
            (Some(_), ..) | (_, Some(_), _) => None,
            (None, None, None) => Some(Step::Check),
            (None, None, Some(_)) => Some(Step::Approve),
        }
    }

    /// Whether this officer may take that step now: it is the next one, and the step
    /// before was somebody else's.
    pub fn admits(&self, step: Step, officer: AccountId) -> bool {
        let before = match step {
            Step::Check => Some(self.submitted.by),
            Step::Approve => self.checked.map(|signed| signed.by),
        };
        self.next() == Some(step) && before != Some(officer)
    }
}

/// A person whom the note names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// The place in the note's list, from 1.
    pub ordinal: i64,
    /// The capacity.
    pub role: Role,
    /// The person's name.
    pub name: String,
    /// The person's address for mail.
    pub email: Option<String>,
    /// The language to greet them in.
    pub language: Language,
    /// Whether the person administers the delegation's accounts.
    pub administrator: bool,
    /// The account, once it is opened.
    pub account: Option<AccountId>,
    /// What has become of the person.
    pub presence: Presence,
}

/// What the note says of an account that was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The account.
    pub account: AccountId,
    /// What becomes of it.
    pub change: Change,
}

/// A registration.
#[derive(Clone, Debug)]
pub struct Registration {
    /// Its id.
    pub id: RegistrationId,
    /// Whose delegation; none for the Chair, the Chair's team and the Secretariat.
    pub participant: Option<ParticipantId>,
    /// The number of the note, as it stands on it.
    pub reference: String,
    /// The date of the note.
    pub dated: Date,
    /// The scan.
    pub file: Option<FileId>,
    /// SHA-256 of the scan, in hexadecimal.
    pub file_hash: Option<String>,
    /// Who did what, and when.
    pub hands: Hands,
    /// Why it was sent back.
    pub reason: Option<String>,
    /// Who gets an account.
    pub persons: Vec<Registered>,
    /// What becomes of accounts that were there.
    pub changes: Vec<Changed>,
}

impl Registration {
    /// How far it has come.
    pub fn stage(&self) -> Stage {
        if self.hands.returned.is_some() {
            return Stage::Returned;
        }
        if self.hands.approved.is_none() {
            return if self.hands.checked.is_some() { Stage::Checked } else { Stage::Submitted };
        }
        let any = |presence| self.persons.iter().any(|one| one.presence == presence);
        if self.persons.is_empty() {
            Stage::Done
        } else if any(Presence::Active) {
            Stage::Active
        } else if any(Presence::Invited) {
            Stage::Invited
        } else if any(Presence::Waits) {
            Stage::Approved
        } else {
            Stage::Ended
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn signed(by: u128) -> Signed {
        Signed { by: AccountId(Uuid::from_u128(by)), at: Timestamp::UNIX_EPOCH }
    }

    #[test]
    fn nobody_takes_two_steps_in_a_row() {
        let entered = Hands { submitted: signed(1), checked: None, approved: None, returned: None };
        assert!(!entered.admits(Step::Check, signed(1).by));
        assert!(entered.admits(Step::Check, signed(2).by));
        assert!(!entered.admits(Step::Approve, signed(2).by), "it was not compared yet");
        let checked = Hands { checked: Some(signed(2)), ..entered };
        assert!(!checked.admits(Step::Approve, signed(2).by));
        assert!(checked.admits(Step::Approve, signed(1).by));
        assert!(!checked.admits(Step::Check, signed(3).by));
        for done in [
            Hands { approved: Some(signed(1)), ..checked },
            Hands { returned: Some(signed(3)), ..checked },
        ] {
            assert_eq!(done.next(), None);
            assert!(!done.admits(Step::Approve, signed(1).by));
        }
    }

    #[test]
    fn the_stage_follows_from_what_happened() {
        let mut one = Registration {
            id: RegistrationId(Uuid::from_u128(1)),
            participant: None,
            reference: "NV/1".to_owned(),
            dated: jiff::civil::date(2026, 11, 3),
            file: None,
            file_hash: None,
            hands: Hands { submitted: signed(1), checked: None, approved: None, returned: None },
            reason: None,
            persons: Vec::new(),
            changes: Vec::new(),
        };
        assert_eq!(one.stage(), Stage::Submitted);
        one.hands.checked = Some(signed(2));
        assert_eq!(one.stage(), Stage::Checked);
        one.hands.approved = Some(signed(1));
        assert_eq!(one.stage(), Stage::Done);
        let person = |presence| Registered {
            ordinal: 1,
            role: Role::Head,
            name: String::new(),
            email: None,
            language: Language::En,
            administrator: true,
            account: None,
            presence,
        };
        for (presences, stage) in [
            (&[Presence::Waits][..], Stage::Approved),
            (&[Presence::Waits, Presence::Invited], Stage::Invited),
            (&[Presence::Active, Presence::Invited], Stage::Active),
            (&[Presence::Closed, Presence::Closed], Stage::Ended),
            (&[Presence::Closed, Presence::Waits], Stage::Approved),
        ] {
            one.persons = presences.iter().map(|presence| person(*presence)).collect();
            assert_eq!(one.stage(), stage, "{presences:?}");
        }
        one.hands.approved = None;
        one.hands.returned = Some(signed(2));
        assert_eq!(one.stage(), Stage::Returned);
    }
}
