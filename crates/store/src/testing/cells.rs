//! Every sealed value of a database, and how one is moved to where it does not belong.

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use crate::{Db, Engine, StoreError};

/// Every column that holds something sealed, with what its rows are known by.
const SEALED: &[(&str, &str, &[&str])] = &[
    ("root_key_check", "sealed", &["single"]),
    ("sealing_key", "sealed", &["owner"]),
    ("record_payload", "sealed", &["position"]),
    ("record_signer", "sealed", &["single"]),
    ("record_signer", "last", &["single"]),
    ("room", "sealed", &["participant_id"]),
    ("room", "signer", &["participant_id"]),
    ("room", "signer_last", &["participant_id"]),
    ("room_version", "heading", &["draft_id", "number"]),
    ("room_version", "content", &["draft_id", "number"]),
    ("room_comment", "content", &["id"]),
    ("room_file", "heading", &["id"]),
    ("room_file", "content", &["id"]),
    ("room_sign_off", "call_back", &["draft_id", "version", "account_id"]),
    ("room_unsaved", "content", &["account_id", "form"]),
    ("room_log", "line", &["participant_id", "position"]),
    ("room_log", "payload", &["participant_id", "position"]),
    ("own_note", "content", &["id"]),
    ("evening_report", "content", &["id"]),
    ("form_draft", "content", &["account_id", "form"]),
    ("stored_file", "content", &["id"]),
];

/// A sealed value where it stands.
#[derive(Clone, Debug)]
pub struct Cell {
    /// `table.column`.
    pub column: String,
    /// The statement that puts another value there.
    update: String,
    /// What stands there.
    pub sealed: Vec<u8>,
}

/// The columns, as `table.column`.
pub fn sealed_columns() -> Vec<String> {
    SEALED.iter().map(|(table, column, _)| format!("{table}.{column}")).collect()
}

/// All of them.
///
/// # Errors
/// When the database fails.
pub async fn sealed_cells(db: &Db) -> Result<Vec<Cell>, StoreError> {
    let literal = |name: &&str| match &db.engine {
        Engine::Sqlite { .. } => format!("'{name} = ' || quote({name})"),
        Engine::Postgres(_) => format!("'{name} = ' || quote_literal({name}::text)"),
    };
    let mut all = Vec::new();
    for (table, column, key) in SEALED {
        let place = key.iter().map(literal).collect::<Vec<_>>().join(" || ' and ' || ");
        // Of files, those that are made of private texts.
        let which = if *table == "stored_file" { "room_of" } else { *column };
        let sql = format!("select {place}, {column} from {table} where {which} is not null");
        let rows: Vec<(String, Vec<u8>)> =
            read!(db, |c| { sqlx::query_as(AssertSqlSafe(sql.clone())).fetch_all(c).await? });
        all.extend(rows.into_iter().map(|(place, sealed)| Cell {
            column: format!("{table}.{column}"),
            update: format!("update {table} set {column} = $1 where {place}"),
            sealed,
        }));
    }
    Ok(all)
}

/// Puts a sealed value where another one stands, as nobody may.
///
/// # Errors
/// When the database fails.
pub async fn move_into(db: &Db, place: &Cell, sealed: &[u8]) -> Result<(), StoreError> {
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    write!(tx, |c| {
        // Names from the list above, literals that the database quoted itself.
        sqlx::query(AssertSqlSafe(place.update.clone())).bind(sealed).execute(c).await?;
    });
    tx.commit_technical("test alteration").await
}

/// Puts back what stood there.
///
/// # Errors
/// When the database fails.
pub async fn put_back(db: &Db, place: &Cell) -> Result<(), StoreError> {
    move_into(db, place, &place.sealed).await
}
