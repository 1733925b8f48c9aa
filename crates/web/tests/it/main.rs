//! Tests of the server at its boundary: requests through the router by actors.

mod convergence;
mod documents;
mod erasing;
mod evening;
mod experts;
mod ground;
mod groups;
mod headers;
mod letters;
mod limits;
mod manage;
mod matrix;
mod memory;
mod papers;
mod problems;
mod proposals;
mod questions;
mod record;
mod registrations;
mod room;
mod second_origin;
mod signin;
mod statements;
mod summaries;
mod switching;
mod today;
