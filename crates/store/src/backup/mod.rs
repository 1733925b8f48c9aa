//! The whole database as one stream of lines, and back: the same for either engine, so
//! that a backup of one is restored to the other ([decision 56](../../../../docs/decisions/0056-backups.md)).
//!
//! ```text
//! {"comity_backup":1,"schema":[1,2,3],"root_key":"…","rows":1234}
//! {"table":"account","columns":["body_id","closed_at",…]}
//! ["AZP…",null,…]                   a row, in the order of the primary key; bytes in base64
//! …
//! {"manifest":"…a signed note…"}
//! ```
//!
//! Each line is JSON without a line break. The manifest holds the digest of every table's
//! lines and the head of the record, signed by the record's signer. The stream holds the
//! root key, and everything in clear that the database holds in clear: it is written into
//! nothing but a file that is being closed to its recipients.

mod load;
mod schema;
mod verify;
mod write;

use std::io;

use comity_seal::NoteError;
use serde::{Deserialize, Serialize};

use crate::StoreError;

pub use load::{Loaded, load};
pub use write::{Copied, copy};

/// Which form the stream has.
const FORM: u32 = 1;

/// The first line.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Head {
    comity_backup: u32,
    schema: Vec<i64>,
    root_key: String,
    rows: u64,
}

/// What begins a table.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct TableHead {
    table: String,
    columns: Vec<String>,
}

/// The last line.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct End {
    manifest: String,
}

/// How many rows of how many are done.
pub type Step<'s> = &'s mut dyn FnMut(u64, u64);

/// Why a backup is not made, or not restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The stream cannot be read or written, or the file behind it is damaged.
    #[error("{at}: {error}")]
    Io {
        /// Where in the backup.
        at: String,
        /// What happened.
        error: io::Error,
    },
    /// What was opened is something else.
    #[error("it is not a backup of Comity")]
    NoBackup,
    /// A later program made it.
    #[error(
        "it was made by a newer version of Comity (its data has steps {0} that this one does not know): restore it with that version"
    )]
    Newer(String),
    /// It is not as it was made.
    #[error("{at}: {why}")]
    Damaged {
        /// Where in the backup.
        at: String,
        /// What is wrong.
        why: String,
    },
    /// Whoever signed it is not whom the caller expected.
    #[error("its signer is {found}, not {expected}")]
    OtherSigner {
        /// Who signed.
        found: String,
        /// Who was expected.
        expected: String,
    },
    /// The database that it should go to holds something.
    #[error("the database is not empty: give an empty one")]
    NotEmpty,
}

impl From<sqlx::Error> for BackupError {
    fn from(error: sqlx::Error) -> Self {
        BackupError::Store(error.into())
    }
}

fn damaged(at: impl Into<String>, why: impl Into<String>) -> BackupError {
    BackupError::Damaged { at: at.into(), why: why.into() }
}

fn not_signed(why: NoteError) -> BackupError {
    damaged("the manifest", why.to_string())
}
