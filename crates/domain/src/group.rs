//! Regional and political groups with dated membership.

use jiff::civil::Date;

use crate::{GroupId, ParticipantId, Wording};

/// A group of States.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Short code, unique within the body, such as `GRULAC`.
    pub code: String,
    /// The partition it is a part of. A political group is alone in its own.
    pub partition: String,
    /// Its name.
    pub name: Wording,
    /// Whether its partition governs the analysis.
    pub governs: bool,
    /// Members, with dates and a source each.
    pub members: Vec<Membership>,
}

/// That a State belongs to a group, from when until when, and who says so.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The State.
    pub participant_id: ParticipantId,
    /// First day, if known.
    pub since: Option<Date>,
    /// Last day, if it has ended.
    pub until: Option<Date>,
    /// Where this is written.
    pub source: String,
}

impl Membership {
    /// Whether it holds on a day. An unknown beginning counts as long ago.
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}
