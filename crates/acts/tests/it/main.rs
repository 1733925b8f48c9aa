//! Tests of this crate at its boundary, on both database engines.

mod accreditation;
mod backup;
mod documents;
mod erasure;
mod groups;
mod keys;
mod letters;
mod limits;
mod mail;
mod modality;
mod paper_audiences;
mod papers;
mod participants;
mod questions;
mod record;
mod recovery;
mod registrations;
mod room;
mod secrets;
mod set_up;
mod statement;
mod summary;
mod symbols;
