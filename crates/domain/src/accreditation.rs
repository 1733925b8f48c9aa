//! Accreditation of stakeholders: who applies, who may object, and what is disclosed.
//!
//! Organizations in consultative status with the Economic and Social Council give notice.
//! All others are admitted on a non-objection basis: the list of those that applied goes to
//! the States with a deadline, and whom no Member State objects to is admitted.

use jiff::Timestamp;

use crate::{
    AccreditationListId, ApplicationId, ObjectionId, ParticipantId, SessionId,
    participant::ParticipantKind, word_enum,
};

word_enum! {
    /// Consultative status with the Economic and Social Council (its resolution 1996/31).
    pub enum Consultative {
        /// None: subject to non-objection.
        None => "none",
        /// General consultative status.
        General => "general",
        /// Special consultative status.
        Special => "special",
        /// On the Roster.
        Roster => "roster",
    }
}

word_enum! {
    /// For how long an organization is accredited.
    pub enum Period {
        /// For the session at which it applied.
        Session => "session",
        /// For as long as the body works.
        Body => "body",
    }
}

word_enum! {
    /// What a body discloses of objections. Whatever it chooses, the Chair's team sees all.
    pub enum Disclosure {
        /// Nothing but the result.
        Result => "result",
        /// When a Member State asks, the Chair discloses to States who objected to whom,
        /// with any reason volunteered: the modalities of April 2022.
        OnRequest => "on-request",
        /// All is open to States once the period is over.
        Open => "open",
    }
}

word_enum! {
    /// What a State that objects lets be known of it. Each includes the ones before.
    pub enum Release {
        /// Only what the rule of the body discloses, and not the reason.
        Rule => "rule",
        /// The reason as well, wherever the rule discloses the objection.
        Reason => "reason",
        /// Its name and reason to every State and to the organization concerned.
        Applicant => "applicant",
    }
}

word_enum! {
    /// How far an application has come.
    pub enum Standing {
        /// It came in.
        Received => "received",
        /// The Secretariat found it complete.
        Checked => "checked",
        /// It stands on a list that was circulated.
        Listed => "listed",
        /// The organization is accredited.
        Admitted => "admitted",
        /// It is not.
        NotAdmitted => "not-admitted",
        /// The Secretariat set it aside: incomplete, or there twice.
        SetAside => "set-aside",
        /// The accreditation was withdrawn.
        Ended => "ended",
        /// The organization withdrew its application.
        Withdrawn => "withdrawn",
    }
}

impl Standing {
    /// Whether nothing more is decided about it of itself.
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Standing::NotAdmitted | Standing::SetAside | Standing::Ended | Standing::Withdrawn
        )
    }

    /// Whether an application can go from here to there. Nothing else ever changes it.
    pub const fn leads_to(self, next: Standing) -> bool {
        use Standing::{
            Admitted, Checked, Ended, Listed, NotAdmitted, Received, SetAside, Withdrawn,
        };
        matches!(
            (self, next),
            (Received, Checked | SetAside)
                // In consultative status: no list.
                | (Checked, Listed | Admitted | SetAside)
                | (Listed, Admitted | NotAdmitted)
                // The body decides otherwise, by a decision with a symbol.
                | (NotAdmitted, Admitted)
                | (Admitted, Ended)
                // By the organization, as long as nothing is decided.
                | (Received | Checked | Listed, Withdrawn)
        )
    }
}

/// Whether a stakeholder of this kind can apply.
pub const fn may_apply(kind: ParticipantKind) -> bool {
    matches!(kind, ParticipantKind::Business | ParticipantKind::Ngo | ParticipantKind::Academia)
}

/// The kinds of organization that can apply.
pub const KINDS: [ParticipantKind; 3] =
    [ParticipantKind::Business, ParticipantKind::Ngo, ParticipantKind::Academia];

/// Days between circulation and deadline, unless the call says otherwise.
pub const WINDOW_DAYS: i64 = 14;

/// Below so many objecting States, others read no number (design, rule 5).
pub const LEAST_COUNTED: usize = 3;

/// The call for applications of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The session.
    pub session_id: SessionId,
    /// From when on organizations apply.
    pub opens_at: Timestamp,
    /// Until when.
    pub closes_at: Timestamp,
    /// For how long they are accredited.
    pub period: Period,
    /// What is disclosed of objections, as the body decided.
    pub disclosure: Disclosure,
    /// Days between circulation and deadline.
    pub window_days: i64,
}

impl Call {
    /// Whether organizations can apply now.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.opens_at <= now && now < self.closes_at
    }
}

/// An application, without the person behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// The session.
    pub session_id: SessionId,
    /// Its number in the session.
    pub number: i64,
    /// The organization, in its own words.
    pub name: String,
    /// What kind it is.
    pub kind: ParticipantKind,
    /// Its consultative status.
    pub consultative: Consultative,
    /// Where it has its seat; may be empty.
    pub seat: String,
    /// What it does and why it applies, in its own words.
    pub purpose: String,
    /// When it applied.
    pub applied_at: Timestamp,
    /// How far it has come.
    pub standing: Standing,
    /// The list it stands on, and its place there.
    pub listed: Option<(AccreditationListId, i64)>,
    /// When it was last decided on.
    pub settled_at: Option<Timestamp>,
    /// The document by which the body decided, where it did.
    pub symbol: Option<String>,
    /// What the organization is told of why.
    pub said: Option<String>,
    /// The participant it became.
    pub participant_id: Option<ParticipantId>,
}

/// A list that was circulated to States. It is frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Its id.
    pub id: AccreditationListId,
    /// The session.
    pub session_id: SessionId,
    /// Its number in the session.
    pub number: i64,
    /// When it was circulated.
    pub circulated_at: Timestamp,
    /// Until when States may object.
    pub deadline: Timestamp,
    /// The rule on disclosure under which States were asked.
    pub disclosure: Disclosure,
    /// Its document symbol.
    pub symbol: Option<String>,
    /// When the outcome was established.
    pub decided_at: Option<Timestamp>,
    /// When the Chair disclosed the objections to States.
    pub disclosed_at: Option<Timestamp>,
}

impl List {
    /// Whether States may object, or withdraw an objection, now.
    pub fn is_open(&self, now: Timestamp) -> bool {
        now < self.deadline && self.decided_at.is_none()
    }

    /// Whether the objections of others can be disclosed to States at all, and are.
    pub fn is_disclosed(&self) -> bool {
        self.decided_at.is_some()
            && match self.disclosure {
                Disclosure::Result => false,
                Disclosure::OnRequest => self.disclosed_at.is_some(),
                Disclosure::Open => true,
            }
    }
}

/// A State's objection to an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Its id.
    pub id: ObjectionId,
    /// The application.
    pub application_id: ApplicationId,
    /// The State.
    pub participant_id: ParticipantId,
    /// Why, if the State says so.
    pub reason: Option<String>,
    /// What it lets be known.
    pub release: Release,
    /// When it objected.
    pub made_at: Timestamp,
    /// When it withdrew the objection.
    pub withdrawn_at: Option<Timestamp>,
}

/// Who looks at an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// The Chair or the Chair's team.
    ChairsTeam,
    /// The State that objected.
    Itself,
    /// Another State.
    State,
    /// The organization concerned.
    Applicant,
    /// Anybody else, the Secretariat among them.
    Other,
}

/// What somebody sees of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seen {
    /// Nothing.
    Nothing,
    /// That this State objected.
    Name,
    /// That it objected, and why.
    Reason,
}

/// What a viewer sees of an objection (design, rule 5; the three rules of disclosure).
pub fn seen(list: &List, objection: &Objection, viewer: Viewer) -> Seen {
    if objection.withdrawn_at.is_some() && viewer != Viewer::Itself {
        // Taken back in time: it was as if never made. The Chair's team has the record.
        return Seen::Nothing;
    }
    let (is_decided, release) = (list.decided_at.is_some(), objection.release);
    let let_be_known = is_decided && release == Release::Applicant;
    match viewer {
        Viewer::ChairsTeam | Viewer::Itself => Seen::Reason,
        Viewer::State | Viewer::Applicant if let_be_known => Seen::Reason,
        Viewer::State if list.is_disclosed() => match (list.disclosure, release) {
            (Disclosure::Open, _) | (_, Release::Reason) => Seen::Reason,
            _ => Seen::Name,
        },
        Viewer::State | Viewer::Applicant | Viewer::Other => Seen::Nothing,
    }
}

/// What States read of how many objected, where names are not disclosed: nothing under the
/// first rule, no number below three.
pub fn told_count(list: &List, objections: usize) -> Option<Option<usize>> {
    (list.decided_at.is_some() && list.disclosure != Disclosure::Result && objections > 0)
        .then(|| (objections >= LEAST_COUNTED).then_some(objections))
}

/// A short code for an organization of this name: its words joined by hyphens as far as
/// they fit, else its kind with a number.
pub fn code_of(name: &str, kind: ParticipantKind, number: i64) -> String {
    // Room is left for a number behind it.
    const ROOM: usize = 16;
    let mut code = String::new();
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if code.len() + usize::from(!code.is_empty()) + word.len() > ROOM {
            break;
        }
        if !code.is_empty() {
            code.push('-');
        }
        code.push_str(&word.to_ascii_lowercase());
    }
    if code.len() < 3 { format!("{kind}-{number}") } else { code }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn list(disclosure: Disclosure, decided: bool, disclosed: bool) -> List {
        let now = Timestamp::UNIX_EPOCH;
        List {
            id: AccreditationListId(Uuid::nil()),
            session_id: SessionId(Uuid::nil()),
            number: 1,
            circulated_at: now,
            deadline: now,
            disclosure,
            symbol: None,
            decided_at: decided.then_some(now),
            disclosed_at: disclosed.then_some(now),
        }
    }

    fn objection(release: Release) -> Objection {
        Objection {
            id: ObjectionId(Uuid::nil()),
            application_id: ApplicationId(Uuid::nil()),
            participant_id: ParticipantId(Uuid::nil()),
            reason: Some("r".to_owned()),
            release,
            made_at: Timestamp::UNIX_EPOCH,
            withdrawn_at: None,
        }
    }

    /// Written out once more by hand: what another State and the organization see of an
    /// objection, for each rule, whether the Chair disclosed, and each release.
    #[test]
    fn what_is_disclosed_is_this_table() {
        use {Disclosure as D, Release as R, Seen as S};
        let rows = [
            (
                D::Result,
                true,
                [(R::Rule, S::Nothing), (R::Reason, S::Nothing), (R::Applicant, S::Reason)],
            ),
            (
                D::OnRequest,
                false,
                [(R::Rule, S::Nothing), (R::Reason, S::Nothing), (R::Applicant, S::Reason)],
            ),
            (
                D::OnRequest,
                true,
                [(R::Rule, S::Name), (R::Reason, S::Reason), (R::Applicant, S::Reason)],
            ),
            (
                D::Open,
                false,
                [(R::Rule, S::Reason), (R::Reason, S::Reason), (R::Applicant, S::Reason)],
            ),
        ];
        for (rule, disclosed, cells) in rows {
            for (release, state) in cells {
                let one = objection(release);
                let decided = list(rule, true, disclosed);
                assert_eq!(seen(&decided, &one, Viewer::State), state, "{rule} {release}");
                let applicant = if release == R::Applicant { S::Reason } else { S::Nothing };
                assert_eq!(seen(&decided, &one, Viewer::Applicant), applicant, "{rule} {release}");
                assert_eq!(seen(&decided, &one, Viewer::Other), S::Nothing);
                // Before the outcome nobody but the State itself and the Chair's team.
                let open = list(rule, false, disclosed);
                for viewer in [Viewer::State, Viewer::Applicant, Viewer::Other] {
                    assert_eq!(seen(&open, &one, viewer), S::Nothing, "{rule} {release}");
                }
                for viewer in [Viewer::ChairsTeam, Viewer::Itself] {
                    assert_eq!(seen(&open, &one, viewer), S::Reason);
                }
            }
        }
    }

    #[test]
    fn no_number_below_three_and_none_at_all_under_the_first_rule() {
        let open = list(Disclosure::OnRequest, true, false);
        assert_eq!(told_count(&open, 0), None);
        assert_eq!(told_count(&open, 1), Some(None));
        assert_eq!(told_count(&open, 2), Some(None));
        assert_eq!(told_count(&open, 3), Some(Some(3)));
        assert_eq!(told_count(&list(Disclosure::Result, true, false), 9), None);
        assert_eq!(told_count(&list(Disclosure::OnRequest, false, false), 9), None);
    }

    #[test]
    fn an_application_goes_forward_only() {
        for from in Standing::ALL {
            assert!(!from.leads_to(Standing::Received));
            assert!(!from.leads_to(*from));
            if from.is_over() && *from != Standing::NotAdmitted {
                assert!(Standing::ALL.iter().all(|next| !from.leads_to(*next)), "{from}");
            }
        }
        assert!(!Standing::Received.leads_to(Standing::Admitted));
        assert!(!Standing::Listed.leads_to(Standing::SetAside));
    }

    #[test]
    fn a_code_stands_in_an_address() {
        use crate::participant::is_code;
        let of = |name| code_of(name, ParticipantKind::Ngo, 7);
        assert_eq!(of("Tidewater Network Observatory"), "tidewater");
        assert_eq!(of("Open Harbour Lab"), "open-harbour-lab");
        assert_eq!(of("رابطة الموانئ"), "ngo-7");
        for name in ["A", "", "Supercalifragilisticexpialidocious", "A B C", "x--y"] {
            assert!(is_code(&of(name)), "{name}: {}", of(name));
        }
    }
}
