//! Between columns and the domain's types.

use std::str::FromStr;

use comity_domain::Wording;
use jiff::{
    Timestamp,
    civil::{Date, Time},
};

use crate::StoreError;

/// An instant as it is stored.
pub(crate) fn millis(instant: Timestamp) -> i64 {
    instant.as_millisecond()
}

/// An instant from its column.
pub(crate) fn instant(what: &'static str, stored: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(stored).map_err(|why| unreadable(what, why))
}

/// An instant that may be absent.
pub(crate) fn maybe_instant(
    what: &'static str,
    stored: Option<i64>,
) -> Result<Option<Timestamp>, StoreError> {
    stored.map(|stored| instant(what, stored)).transpose()
}

/// One of a closed vocabulary, or anything else that parses from its column.
pub(crate) fn word<T>(what: &'static str, stored: &str) -> Result<T, StoreError>
where
    T: FromStr,
    T::Err: std::fmt::Display,
{
    stored.parse().map_err(|why: T::Err| unreadable(what, why))
}

/// A day from its column.
pub(crate) fn date(what: &'static str, stored: &str) -> Result<Date, StoreError> {
    word(what, stored)
}

/// An hour as it is stored: `10:00`.
pub(crate) fn hour(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// An hour from its column.
pub(crate) fn time(what: &'static str, stored: &str) -> Result<Time, StoreError> {
    word(what, stored)
}

/// A wording as it is stored.
pub(crate) fn wording_text(wording: &Wording) -> Result<String, StoreError> {
    serde_json::to_string(wording).map_err(|why| unreadable("wording", why))
}

/// A wording that may be absent, as it is stored.
pub(crate) fn maybe_wording_text(wording: Option<&Wording>) -> Result<Option<String>, StoreError> {
    wording.map(wording_text).transpose()
}

/// A wording from its column.
pub(crate) fn wording(what: &'static str, stored: &str) -> Result<Wording, StoreError> {
    serde_json::from_str(stored).map_err(|why| unreadable(what, why))
}

/// A wording that may be absent, from its column.
pub(crate) fn maybe_wording(
    what: &'static str,
    stored: Option<&str>,
) -> Result<Option<Wording>, StoreError> {
    stored.map(|stored| wording(what, stored)).transpose()
}

/// The error for something stored that does not read back.
pub(crate) fn unreadable(what: &'static str, why: impl std::fmt::Display) -> StoreError {
    StoreError::Unreadable { what, why: why.to_string() }
}
