//! The Chair's summary: assembled, edited, published and read, by actors.

mod others;
mod publishing;
mod room;
mod working;
