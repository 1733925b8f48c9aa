//! Actors, fake clock, both engines, the exercise world.

pub mod exercise;
