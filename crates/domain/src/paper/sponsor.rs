//! Co-sponsorship: each State confirms by an act of its own (design, rule 4).

use jiff::Timestamp;

use crate::ParticipantId;

/// How a State stands to a paper of another participant. A State that never had to do
/// with it has no standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The proposer invited it; it has not answered.
    Invited,
    /// It asks to co-sponsor this version; the proposer has not answered.
    Asked {
        /// The version it asks for.
        version: i64,
    },
    /// It co-sponsors.
    Sponsor {
        /// Since when, whatever versions came later.
        since: Timestamp,
        /// The latest version that it has confirmed.
        version: i64,
    },
    /// It was invited, asked or co-sponsored once, and no longer does.
    Ended,
}

/// What changes a standing. The first two are acts of the proposer, the others of the
/// State: nothing but a [`Step::Join`] of the State itself leads to co-sponsorship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The proposer invites, or accepts a State that asked.
    Invite,
    /// The proposer takes its invitation back, or declines a State that asked.
    TakeBack,
    /// The State confirms an invitation or a revision, or asks to co-sponsor.
    Join,
    /// The State declines, takes its request back, or withdraws its co-sponsorship.
    Leave,
}

/// Whether a standing, by its word, opens a paper to its State by name: only where its
/// proposer has named the State. Who merely asks opens nothing to itself.
pub fn opens_by_name(standing: &str) -> bool {
    matches!(standing, "invited" | "sponsor")
}

impl Standing {
    /// Whether the proposer has named the State: invited it, or taken it as a co-sponsor.
    pub fn is_named(&self) -> bool {
        opens_by_name(self.word())
    }

    /// The word for it, as it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Standing::Invited => "invited",
            Standing::Asked { .. } => "asked",
            Standing::Sponsor { .. } => "sponsor",
            Standing::Ended => "ended",
        }
    }

    /// The version it rests on.
    pub const fn version(self) -> Option<i64> {
        match self {
            Standing::Asked { version } | Standing::Sponsor { version, .. } => Some(version),
            Standing::Invited | Standing::Ended => None,
        }
    }

    /// Since when the State co-sponsors.
    pub const fn since(self) -> Option<Timestamp> {
        match self {
            Standing::Sponsor { since, .. } => Some(since),
            _ => None,
        }
    }

    /// Whether the State has to do with the paper at present, and so reads it whatever
    /// its audience.
    pub const fn is_open(self) -> bool {
        !matches!(self, Standing::Ended)
    }

    /// What a step makes of a standing, while `version` is the paper's latest; `None`
    /// when there is nothing to be done that way.
    pub fn after(
        from: Option<Standing>,
        step: Step,
        version: i64,
        now: Timestamp,
    ) -> Option<Standing> {
        use Standing::{Asked, Ended, Invited, Sponsor};
        match (step, from) {
            (Step::Invite, None | Some(Ended)) => Some(Invited),
            // It said which version it meant: the proposer cannot move it to a later one.
            (Step::Invite, Some(Asked { version })) => Some(Sponsor { since: now, version }),
            (Step::TakeBack, Some(Invited | Asked { .. })) => Some(Ended),
            (Step::Join, None | Some(Ended)) => Some(Asked { version }),
            (Step::Join, Some(Invited)) => Some(Sponsor { since: now, version }),
            (Step::Join, Some(Asked { version: earlier })) if earlier < version => {
                Some(Asked { version })
            }
            (Step::Join, Some(Sponsor { since, version: earlier })) if earlier < version => {
                Some(Sponsor { since, version })
            }
            (Step::Leave, Some(Invited | Asked { .. } | Sponsor { .. })) => Some(Ended),
            _ => None,
        }
    }
}

/// A State and how it stands to a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sponsorship {
    /// The State.
    pub participant_id: ParticipantId,
    /// How it stands.
    pub standing: Standing,
    /// Since when it stands so.
    pub changed_at: Timestamp,
}
