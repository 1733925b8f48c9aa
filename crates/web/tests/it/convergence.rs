//! Proposals, positions and areas of convergence, as each reader meets them.

mod joined;
mod numbers;
mod others;
mod positions;
mod releases;
pub(crate) mod room;
mod votes;
