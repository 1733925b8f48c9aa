//! What can go wrong below the acts.

/// An error of the store. None of it is ever shown to a reader.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// Something stored does not read back as what it must be.
    #[error("the database holds something unreadable in {what}: {why}")]
    Unreadable {
        /// Table and column.
        what: &'static str,
        /// What the reader said.
        why: String,
    },
    /// A payload could not be sealed or opened.
    #[error("sealing: {0}")]
    Seal(#[from] comity_seal::SealError),
    /// The database began under another root key.
    #[error("the root key is not the one under which this database began")]
    OtherRootKey,
    /// Somebody else works with the database, and it is needed alone.
    #[error("the database is in use")]
    InUse,
    /// The record contradicts itself, or what was signed of it before.
    #[error(
        "the record in the database was altered: its tree is not the one that was written with its entries, or does not go on from what was signed last"
    )]
    RecordAltered,
    /// The database address begins with neither `sqlite:` nor `postgres:`.
    #[error("“{0}” is not a database address: give sqlite:PATH or postgres://…")]
    UnknownEngine(String),
}

impl StoreError {
    /// Whether the same work may succeed when tried again: another transaction won
    /// (SQLSTATE 40001, 40P01), as it must sometimes under SERIALIZABLE.
    pub fn is_passing(&self) -> bool {
        match self {
            StoreError::Database(sqlx::Error::Database(error)) => {
                matches!(error.code().as_deref(), Some("40001" | "40P01"))
            }
            _ => false,
        }
    }

    /// Whether something was to be removed to which something else refers.
    pub fn is_referred_to(&self) -> bool {
        match self {
            StoreError::Database(sqlx::Error::Database(error)) => error.is_foreign_key_violation(),
            _ => false,
        }
    }

    /// Whether a uniqueness rule of the database was broken.
    pub fn is_duplicate(&self) -> bool {
        match self {
            StoreError::Database(sqlx::Error::Database(error)) => error.is_unique_violation(),
            _ => false,
        }
    }
}
