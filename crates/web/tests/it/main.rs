//! Tests of the server at its boundary: requests through the router by actors.

mod questions;
mod letters;
mod manage;
mod signin;
mod statements;
