//! The podium announces who among stakeholders may attend, speak and file at a meeting.

use comity_domain::{
    MeetingId,
    modality::{Segment, access_at, earliest, segment_at},
    session::Session,
};
use comity_store::{Entry, KeyOwner, modality, session};
use jiff::civil::{Date, Time};
use serde_json::json;

use crate::{
    ActError, Desk, Fault, Faults, May, NewAccess, Podium, act, checks, circulate_list::tell_states,
};

/// A segment, as it is typed.
#[derive(Clone, Debug)]
pub struct NewSegment {
    /// Whether it is dedicated to stakeholders, as far as the meeting is formal.
    pub is_dedicated: bool,
    /// Who may do what, as far as the meeting is informal.
    pub access: NewAccess,
    /// The day from which it holds; `None` for as soon as it may.
    pub day: Option<Date>,
    /// The hour, in the session's zone; `None` for as soon as it may.
    pub hour: Option<Time>,
    /// Why, as announced from the podium; may be empty.
    pub reason: String,
}

/// Announces a segment. One that widens what holds takes effect a day later at the earliest,
/// and every delegation is told now; one that narrows it takes effect at once unless a later
/// time is given. What was announced before and lies ahead is void.
///
/// # Errors
/// [`ActError::NotFound`] for a meeting of another session; a refusal when its day is over,
/// something was not chosen, or the time given is earlier than it may be.
pub async fn announce_segment(
    desk: &Desk,
    may: &May<Podium>,
    of: &Session,
    id: MeetingId,
    new: NewSegment,
) -> Result<(), ActError> {
    if of.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let meetings = session::meetings(&desk.db, of.id).await?;
    let meeting = meetings.iter().find(|meeting| meeting.id == id).ok_or(ActError::NotFound)?;
    let reason = Some(new.reason.trim().to_owned()).filter(|reason| !reason.is_empty());
    let mut faults = Faults::default();
    if of.day_of(desk.clock.now()) > meeting.date {
        faults.0.push(Fault { field: None, key: "error-meeting-over", value: None });
    }
    if new.access.chosen().is_none() {
        faults.field("attend", "error-modality");
    }
    // Half a time is no time: nobody wants it earlier than they meant.
    if new.day.is_none() && new.hour.is_some() {
        faults.field("day", "error-date");
    }
    if new.hour.is_none() && new.day.is_some() {
        faults.field("hour", "error-hour");
    }
    checks::line(&mut faults, "reason", reason.as_deref().unwrap_or_default(), 500);
    faults.check()?;
    let access = new.access.chosen().ok_or(ActError::NotFound)?;
    let wished = new.day.zip(new.hour).and_then(|(day, hour)| of.instant_of(day, hour));
    act!(desk, may.actor(), |tx| {
        let modalities = modality::modalities_within(tx, of.id).await?;
        let all = modality::segments_within(tx, of.id).await?;
        let segments = all.get(&id).map(Vec::as_slice).unwrap_or_default();
        let now = tx.now();
        let before = segment_at(segments, now);
        let mut segment = Segment {
            announced_at: now,
            since: now,
            is_dedicated: new.is_dedicated,
            access,
            reason: reason.clone(),
        };
        // Wider in either mode waits: the mode may change meanwhile, at once.
        let least = [true, false]
            .map(|formal| {
                let was = access_at(&modalities, formal, before);
                earliest(&was, &access_at(&modalities, formal, Some(&segment)), now)
            })
            .into_iter()
            .max()
            .unwrap_or(now);
        segment.since = wished.unwrap_or(least);
        if segment.since < least {
            let zone = jiff::tz::TimeZone::get(&of.zone).unwrap_or(jiff::tz::TimeZone::UTC);
            let time = zone.to_datetime(least).strftime("%Y-%m-%d %H:%M").to_string();
            let mut faults = Faults::default();
            faults.field_with("day", "error-segment-early", time);
            return Err(ActError::Refused(faults));
        }
        match modality::announce(tx, id, &segment).await {
            Err(error) if error.is_duplicate() => {
                return Err(ActError::whole("error-accreditation-step"));
            }
            other => other?,
        }
        if least > now {
            tell_states(tx, may.body(), of, "segment-widened", id.0).await?;
        }
        tx.touch(of.id).await?;
        tx.announce(&format!("session:{}", of.slug), "segment", Some(id.0)).await?;
        let entry = Entry {
            act: "announce_segment",
            subjects: vec![id.0],
            payload: json!({
                "access": access,
                "dedicated": segment.is_dedicated,
                "reason": segment.reason,
                "since": segment.since,
            }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
