//! Participants: States, organizations, stakeholders, and the groups of States.

mod list;
mod one;

use crate::routing::{Routes, get};

const BASE: &str = "/{language}/s/{session}/participants";

pub(crate) fn routes() -> Routes {
    Routes::new().route(BASE, get(list::page)).route(&format!("{BASE}/{{code}}"), get(one::page))
}
