//! A session is added to the body.

use comity_domain::{
    BodyId, SessionId, Wording,
    session::{Session, SessionKind, is_slug, slug_of},
};
use comity_store::{Entry, KeyOwner, Tx, session};
use jiff::{civil::Date, tz::TimeZone};
use serde_json::{Value, json};

use crate::{ActError, Desk, Faults, May, Podium, act, checks};

/// The session to be added.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// Its name.
    pub name: Wording,
    /// What it is for.
    pub kind: SessionKind,
    /// First day; `None` when what was written is no date.
    pub starts: Option<Date>,
    /// Last day; `None` when what was written is no date.
    pub ends: Option<Date>,
    /// Where, in words.
    pub place: Option<Wording>,
    /// IANA time zone of the meetings, such as `America/New_York`.
    pub zone: String,
    /// Its part of the address; made from the name when absent.
    pub slug: Option<String>,
}

/// Adds a session.
///
/// # Errors
/// When the name is missing, a date cannot be read, the last day lies before the first,
/// the zone is unknown, or the wished part of the address is malformed or taken.
pub async fn add_session(
    desk: &Desk,
    may: &May<Podium>,
    new: NewSession,
) -> Result<Session, ActError> {
    let mut faults = Faults::default();
    check(&mut faults, &new);
    if let Some(slug) = &new.slug
        && is_slug(slug)
        && session::by_slug(&desk.db, slug).await?.is_some()
    {
        faults.field("slug", "error-slug-taken");
    }
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        let added = insert(tx, may.body(), &new).await?;
        let entry = Entry {
            act: "add_session",
            subjects: vec![added.id.0],
            payload: payload(&new),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok((added, entry))
    })
}

/// What is wrong with the session to be added.
pub(crate) fn check(faults: &mut Faults, new: &NewSession) {
    checks::name(faults, "name", "error-session-name-empty", &new.name);
    if let Some(place) = &new.place {
        checks::maybe_name(faults, "place", place);
    }
    if new.starts.is_none() {
        faults.field("starts", "error-date");
    }
    if new.ends.is_none() {
        faults.field("ends", "error-date");
    }
    if new.starts.zip(new.ends).is_some_and(|(starts, ends)| ends < starts) {
        faults.field("ends", "error-session-dates-reversed");
    }
    if zone(&new.zone).is_none() {
        faults.field("zone", "error-zone");
    }
    if new.slug.as_ref().is_some_and(|slug| !is_slug(slug)) {
        faults.field("slug", "error-slug-form");
    }
}

/// The zone's name as its database writes it.
fn zone(text: &str) -> Option<String> {
    TimeZone::get(text.trim()).ok()?.iana_name().map(str::to_owned)
}

/// Writes a session that was checked.
pub(crate) async fn insert(
    tx: &mut Tx,
    body: BodyId,
    new: &NewSession,
) -> Result<Session, ActError> {
    // Checked before; asked again because the types cannot say so.
    let (Some(starts), Some(ends), Some(zone)) = (new.starts, new.ends, zone(&new.zone)) else {
        return Err(ActError::field("starts", "error-date"));
    };
    let slug = match &new.slug {
        Some(slug) => slug.clone(),
        None => free_slug(tx, &slug_of(new.name.text(comity_domain::Language::En), starts)).await?,
    };
    let added = Session {
        id: tx.new_id::<SessionId>(),
        body_id: body,
        slug,
        name: new.name.clone(),
        kind: new.kind,
        starts,
        ends,
        place: checks::present(new.place.clone()),
        zone,
        quorum_percent: 50,
        announced_rule: None,
        announced_at: None,
    };
    match session::insert(tx, &added).await {
        Err(error) if error.is_duplicate() => Err(ActError::field("slug", "error-slug-taken")),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(added),
    }
}

/// The slug itself, or with the first number behind it that nobody has.
async fn free_slug(tx: &mut Tx, wished: &str) -> Result<String, ActError> {
    let mut slug = wished.to_owned();
    let mut number = 1;
    while session::slug_is_taken(tx, &slug).await? {
        number += 1;
        slug = format!("{wished}-{number}");
    }
    Ok(slug)
}

/// What the record keeps of it.
pub(crate) fn payload(new: &NewSession) -> Value {
    json!({
        "ends": new.ends.map(|day| day.to_string()),
        "kind": new.kind,
        "name": new.name,
        "place": new.place,
        "starts": new.starts.map(|day| day.to_string()),
        "zone": new.zone,
    })
}
