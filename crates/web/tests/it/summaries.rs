//! The Chair's summary: assembled, edited, published and read, by actors.

mod carried;
mod languages;
mod others;
mod publishing;
pub(crate) mod room;
mod standing;
mod working;
