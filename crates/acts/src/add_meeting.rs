//! A meeting is added to a session.

use comity_domain::{
    MeetingId, TopicId, Wording,
    session::{Meeting, Mode, Regime, Session},
};
use comity_store::{Entry, KeyOwner, session};
use jiff::civil::{Date, Time};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act, checks};

/// The meeting to be added.
#[derive(Clone, Debug)]
pub struct NewMeeting {
    /// Its day; `None` when what was written is no date.
    pub date: Option<Date>,
    /// It begins at this hour in the session's zone; `None` when what was written is none.
    pub starts: Option<Time>,
    /// It ends at this hour; `None` when what was written is none.
    pub ends: Option<Time>,
    /// What it is about, if it has a heading of its own.
    pub title: Option<Wording>,
    /// Formal, or informal.
    pub formal: bool,
    /// What is kept; when absent, the default of the mode (design, rule 10).
    pub regime: Option<Regime>,
    /// The topics it takes up.
    pub topics: Vec<TopicId>,
}

/// Adds a meeting; its number follows the last one of the session.
///
/// # Errors
/// When day or hours cannot be read, it would end before it begins, the day lies
/// outside the session, or a topic is of another session.
pub async fn add_meeting(
    desk: &Desk,
    may: &May<Podium>,
    to: &Session,
    new: NewMeeting,
) -> Result<Meeting, ActError> {
    if to.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let known = session::topics(&desk.db, to.id).await?;
    let mut topics = new.topics.clone();
    topics.sort_unstable();
    topics.dedup();
    let mut faults = Faults::default();
    if topics.iter().any(|id| !known.iter().any(|topic| topic.id == *id)) {
        faults.field("topics", "error-topic-unknown");
    }
    let title = checks::present(new.title.clone());
    if let Some(title) = &title {
        checks::maybe_name(&mut faults, "title", title);
    }
    let when = when(&mut faults, to, &new);
    faults.check()?;
    let Some((date, starts, ends)) = when else {
        return Err(ActError::field("date", "error-date"));
    };
    let begins = to.instant_of(date, starts);
    act!(desk, may.actor(), |tx| {
        let meeting = Meeting {
            id: tx.new_id::<MeetingId>(),
            ordinal: tx.next_number(to.id, "meeting").await?,
            date,
            starts,
            ends,
            title: title.clone(),
            modes: vec![Mode {
                // From when it is planned, or from its beginning when it is entered
                // afterwards: a change made before it begins must still come later.
                since: begins.map_or(tx.now(), |begins| begins.min(tx.now())),
                formal: new.formal,
                regime: new.regime.unwrap_or_else(|| Regime::default_for(new.formal)),
                reason: None,
            }],
            topics: topics.clone(),
        };
        session::insert_meeting(tx, to.id, &meeting).await?;
        tx.touch(to.id).await?;
        tx.announce(&format!("session:{}", to.slug), "meeting", Some(meeting.id.0)).await?;
        let entry = Entry {
            act: "add_meeting",
            subjects: vec![meeting.id.0],
            payload: json!({
                "date": date.to_string(),
                "ends": ends.to_string(),
                "formal": new.formal,
                "ordinal": meeting.ordinal,
                "regime": meeting.modes.first().map(|mode| mode.regime),
                "starts": starts.to_string(),
                "title": title,
                "topics": topics,
            }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok((meeting, entry))
    })
}

fn when(faults: &mut Faults, to: &Session, new: &NewMeeting) -> Option<(Date, Time, Time)> {
    match new.date {
        None => faults.field("date", "error-date"),
        Some(date) if date < to.starts || date > to.ends => {
            faults.field("date", "error-meeting-outside");
        }
        Some(_) => {}
    }
    if new.starts.is_none() {
        faults.field("starts", "error-hour");
    }
    if new.ends.is_none() {
        faults.field("ends", "error-hour");
    }
    let (starts, ends) = new.starts.zip(new.ends)?;
    if ends <= starts {
        faults.field("ends", "error-meeting-hours-reversed");
    }
    Some((new.date?, starts, ends))
}
