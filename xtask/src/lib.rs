//! What the chores and the rules about files (`tests/tidy`) both know.

pub mod asvs;
