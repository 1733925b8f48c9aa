//! The Secretariat sets the call for applications of stakeholders.

use comity_domain::{
    accreditation::{Call, Disclosure, Period},
    session::Session,
};
use comity_store::{Entry, KeyOwner, accreditation};
use jiff::civil::{Date, Time};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Secretariat, act};

/// The call, as it is typed.
#[derive(Clone, Debug)]
pub struct NewCall {
    /// The first day; `None` when what was written is no date.
    pub opens: Option<Date>,
    /// The last day; `None` when what was written is no date.
    pub closes: Option<Date>,
    /// For how long organizations are accredited; `None` when nothing was chosen.
    pub period: Option<Period>,
    /// What is disclosed of objections; `None` when nothing was chosen.
    pub disclosure: Option<Disclosure>,
    /// Days between circulation and deadline; `None` when what was written is no number.
    pub window_days: Option<i64>,
}

/// Sets the call of a session, or changes it. Days begin and end where the session meets.
/// Lists that were circulated keep the rule on disclosure they were circulated under.
///
/// # Errors
/// When a date cannot be read, the last day lies before the first, the days of the period
/// are not between 1 and 90, or nothing was chosen.
pub async fn set_call(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    new: NewCall,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let begins = |day: Date| at.instant_of(day, Time::midnight());
    let opens_at = new.opens.and_then(begins);
    if opens_at.is_none() {
        faults.field("opens", "error-date");
    }
    let closes_at = new.closes.and_then(|day| day.tomorrow().ok()).and_then(begins);
    if closes_at.is_none() {
        faults.field("closes", "error-date");
    }
    if let Some((opens, closes)) = opens_at.zip(closes_at)
        && opens >= closes
    {
        faults.field("closes", "error-dates-reversed");
    }
    if new.period.is_none() {
        faults.field("period", "error-accreditation-period");
    }
    if new.disclosure.is_none() {
        faults.field("disclosure", "error-accreditation-disclosure");
    }
    let window_days = new.window_days.filter(|days| (1..=90).contains(days));
    if window_days.is_none() {
        faults.field("window", "error-accreditation-window");
    }
    faults.check()?;
    let (Some(opens_at), Some(closes_at), Some(period), Some(disclosure), Some(window_days)) =
        (opens_at, closes_at, new.period, new.disclosure, window_days)
    else {
        return Err(ActError::field("opens", "error-date"));
    };
    let call = Call { session_id: at.id, opens_at, closes_at, period, disclosure, window_days };
    act!(desk, may.actor(), |tx| {
        accreditation::set_call(tx, &call).await?;
        tx.touch(at.id).await?;
        Ok((
            (),
            Entry {
                act: "set_call",
                subjects: vec![at.id.0],
                payload: json!({
                    "closes": call.closes_at,
                    "disclosure": call.disclosure,
                    "opens": call.opens_at,
                    "period": call.period,
                    "window_days": call.window_days,
                }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
