//! Routes, extractors, pages and forms, by noun.
//!
//! Start at `routes.rs`: it lists every address. Each noun is a folder with its
//! pages and forms; what all share (who reads, in which language, under which
//! frame) is in the files beside this one.

#![warn(clippy::indexing_slicing)]

mod access;
mod account;
mod accreditation;
mod app;
mod assets;
mod ceremonies;
mod door;
mod error;
mod form;
mod frame;
mod ground;
mod guard;
mod handed;
mod headers;
mod here;
mod home;
mod kept;
mod limits;
mod memory;
mod reader;
mod readings;
mod record;
mod registrations;
mod reports;
mod routes;
mod routing;
mod saved;
mod second_origin;
mod turnstile;
mod uploads;

mod convergence;
mod documents;
mod evening;
mod groups;
mod letters;
mod lists;
mod mailed;
mod manage;
mod papers;
mod people;
mod positions;
mod proposals;
mod questions;
mod room;
mod sentences;
mod sessions;
mod setup;
mod signin;
mod statements;
mod summaries;
mod today;

pub use app::{App, Settings};
pub use handed::{link, set_up_link};
pub use routes::{listed, router};
pub use routing::Listed;
pub use summaries::drafted as drafted_summary;
