//! The database: two engines, one text of each query.
//!
//! Each noun has one file of queries. A query function takes `&Db` (or `&mut Tx`
//! when it writes) and is written once; the macros of `db` compile its body for
//! SQLite and for PostgreSQL. What is portable and what is not stands in
//! `docs/decisions/0003-one-sql-text.md`.
//!
//! Writing is possible only through [`Tx`], and a `Tx` commits only with an entry
//! for the record ([`Tx::commit`]), with one for the log of a delegation's private room
//! ([`Tx::commit_private`]), or with the reason why the change is technical
//! ([`Tx::commit_technical`]).

#![warn(clippy::indexing_slicing)]

#[macro_use]
mod db;
mod actor;
pub mod backup;
mod convert;
mod error;
mod event;
mod in_clear;
mod reach;
pub mod record;
mod rekey;
mod root;
mod tx;
pub mod visit;

pub mod account;
pub mod accreditation;
pub mod at_hand;
pub mod convergence;
pub mod document;
pub mod draft;
pub mod erasure;
pub mod evening;
pub mod file;
pub mod group;
pub mod job;
pub mod letter;
pub mod mailed;
pub mod modality;
pub mod notice;
pub mod own_note;
pub mod paper;
pub mod participant;
pub mod participants_list;
pub mod passage;
pub mod passkey;
pub mod position;
pub mod proposal;
pub mod question;
pub mod recovery;
pub mod registration;
pub mod release;
pub mod room;
pub mod session;
pub mod signin;
pub mod statement;
pub mod summary;
pub mod survey;
pub mod symbol;
pub mod testing;
pub mod ticket;

pub use actor::{Actor, Scope};
pub use db::{Db, Engine};
pub use error::StoreError;
pub use reach::{Certificates, Reach, certificates, reach};
pub use record::{Entry, KeyOwner, RecordEntry};
pub use rekey::rekey;
pub use room::{RoomOf, log::RoomEntry};
pub use root::rewrap;
pub use tx::Tx;
