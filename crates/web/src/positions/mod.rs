//! Positions: taken in steps without script, and read by those they are attributed to.

mod choose;
mod from_room;
mod history;
mod ours;
mod stances;
mod take;

pub(crate) use from_room::way_out;
pub(crate) use stances::{StanceChoice, stances};

use crate::routing::{Routes, get, post};

pub(crate) fn routes() -> Routes {
    let session = "/{language}/s/{session}";
    let of = |rest: &str| format!("{session}{rest}");
    Routes::new()
        .route(&of("/proposals/{number}/position"), get(choose::show).post(take::send))
        .route(&of("/proposals/{number}/position/start-again"), post(choose::start_again))
        .route(&of("/convergence/of/{code}"), get(history::of_participant))
        .route(&of("/ours"), get(ours::show))
        .route(&of("/ours/{id}/withdraw"), post(ours::withdraw))
        .route(&of("/ours/{id}/disclaim"), post(ours::disclaim))
}
