//! Tests of the server at its boundary: requests through the router by actors.

mod accreditation;
mod convergence;
mod documents;
mod erasing;
mod evening;
mod experts;
mod ground;
mod groups;
mod letters;
mod manage;
mod matrix;
mod memory;
mod papers;
mod problems;
mod proposals;
mod questions;
mod record;
mod room;
mod signin;
mod statements;
mod summaries;
mod switching;
mod today;
