//! For tests only: databases on a PostgreSQL server, and what nobody may do to one.

mod cells;
mod older;

use comity_domain::{
    AccountId, Audience, LetterId, ParticipantId, QuestionId, RoomDraftId, RoomFileId, SessionId,
    Wording,
};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use uuid::Uuid;

pub use cells::{Cell, move_into, put_back, sealed_cells, sealed_columns};
pub use older::older_database;

use crate::{Db, Engine, Entry, KeyOwner, RoomOf, StoreError, Tx, convert};

/// Makes an empty database on the server at `base` (an address without a database).
///
/// # Errors
/// When the name is not made of lower-case letters and digits, or the server refuses.
pub async fn create_database(base: &str, name: &str) -> Result<(), StoreError> {
    if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) {
        return Err(StoreError::UnknownEngine(name.to_owned()));
    }
    let mut connection = PgConnection::connect(&format!("{base}/postgres")).await?;
    // A database's name cannot be a parameter; the check above leaves nothing to escape.
    sqlx::query(AssertSqlSafe(format!("create database {name}"))).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Puts a question as a delegation would, for tests of what answers it.
///
/// # Errors
/// When the database fails.
pub async fn insert_question(
    db: &Db,
    now: Timestamp,
    session: SessionId,
    number: i64,
    wording: &Wording,
    raised_by: ParticipantId,
) -> Result<QuestionId, StoreError> {
    let mut tx = db.begin(now).await?;
    let id: QuestionId = tx.new_id();
    let wording = convert::wording_text(wording)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into question (id, session_id, number, wording, raised_by, put_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(session.0)
        .bind(number)
        .bind(&wording)
        .bind(raised_by.0)
        .bind(convert::millis(now))
        .execute(c)
        .await?;
    });
    commit(db, tx, "raise_question", id.0).await?;
    Ok(id)
}

/// Publishes a bare letter that carries these questions of the Chair, each with its
/// number and wording; a question that is not there yet is put. For tests of what
/// readers see of questions.
///
/// # Errors
/// When the database fails.
pub async fn insert_letter(
    db: &Db,
    now: Timestamp,
    session: SessionId,
    number: i64,
    audience: Audience,
    questions: &[(QuestionId, i64, Wording)],
) -> Result<LetterId, StoreError> {
    let mut tx = db.begin(now).await?;
    let id: LetterId = tx.new_id();
    let title = format!(r#"{{"original":"en","texts":{{"en":"Letter {number}"}}}}"#);
    write!(tx, |c| {
        sqlx::query(
            "insert into letter (id, session_id, number, status, dated, signed_by, addressees,
                                 audience, title, published_at)
             values ($1, $2, $3, 'published', '2026-11-22', 'The Chair', $4, $5, $4, $6)",
        )
        .bind(id.0)
        .bind(session.0)
        .bind(number)
        .bind(&title)
        .bind(audience.word())
        .bind(convert::millis(now))
        .execute(c)
        .await?;
    });
    for (question, number, wording) in questions {
        let wording = convert::wording_text(wording)?;
        write!(tx, |c| {
            sqlx::query(
                "insert into question (id, session_id, number, wording, letter_id, put_at)
                 values ($1, $2, $3, $4, $5, $6)
                 on conflict (id) do update set number = excluded.number,
                     wording = excluded.wording, letter_id = excluded.letter_id",
            )
            .bind(question.0)
            .bind(session.0)
            .bind(number)
            .bind(&wording)
            .bind(id.0)
            .bind(convert::millis(now))
            .execute(c)
            .await?;
        });
        write!(tx, |c| {
            sqlx::query(
                "insert into letter_question (letter_id, question_id, number, wording)
                 values ($1, $2, $3, $4)",
            )
            .bind(id.0)
            .bind(question.0)
            .bind(number)
            .bind(&wording)
            .execute(c)
            .await?;
        });
    }
    commit(db, tx, "publish_letter", id.0).await?;
    Ok(id)
}

/// Commits as the act would, in the name of the oldest account: what changes without an
/// entry would not show on pages that were read before.
async fn commit(db: &Db, tx: Tx, act: &'static str, subject: Uuid) -> Result<(), StoreError> {
    let (account,): (Uuid,) = read!(db, |c| {
        sqlx::query_as("select id from account order by id limit 1").fetch_one(c).await?
    });
    let actor = crate::signin::at_console(db, AccountId(account)).await?;
    let actor = actor.ok_or_else(|| convert::unreadable("account", "closed"))?;
    let entry = Entry {
        act,
        subjects: vec![subject],
        payload: serde_json::json!({}),
        key_owner: KeyOwner::Body(actor.body()),
    };
    tx.commit(&actor, entry).await?;
    Ok(())
}

/// Makes a database as it was before it kept a check of its root key.
///
/// # Errors
/// When the database fails.
pub async fn forget_root_key_check(db: &Db, now: Timestamp) -> Result<(), StoreError> {
    let mut tx = db.begin(now).await?;
    write!(tx, |c| {
        sqlx::query("delete from root_key_check").execute(c).await?;
    });
    tx.commit_technical("test of an older database").await
}

/// Tries a statement that no query function would send, to see what the database itself
/// refuses. Whatever comes of it is rolled back.
///
/// # Errors
/// When the database refuses it.
pub async fn try_sql(db: &Db, now: Timestamp, sql: String) -> Result<(), StoreError> {
    let mut tx = db.begin(now).await?;
    write!(tx, |c| {
        // Written by the test that calls this.
        sqlx::query(AssertSqlSafe(sql)).execute(c).await?;
    });
    Ok(())
}

/// Everything that a SQLite database holds, table by table, as text: what two readings
/// have in common did not change between them. Left out is when sessions were last used
/// and pages last visited, which reading changes.
///
/// # Errors
/// When the database fails.
pub async fn contents(db: &Db) -> Result<Vec<(String, String)>, StoreError> {
    let tables: Vec<(String, String)> = read!(db, |c| {
        sqlx::query_as(
            "select m.name, group_concat('quote(\"' || i.name || '\")', '||'',''||')
             from sqlite_master m join pragma_table_info(m.name) i
             where m.type = 'table' and m.name not in ('visit', '_sqlx_migrations')
               and not (m.name = 'signed_in' and i.name = 'seen_at')
             group by m.name order by m.name",
        )
        .fetch_all(c)
        .await?
    });
    let mut all = Vec::new();
    for (table, row) in tables {
        // Names of the schema itself.
        let sql = format!("select coalesce(group_concat({row}, x'0a'), '') from \"{table}\"");
        let (rows,): (String,) =
            read!(db, |c| { sqlx::query_as(AssertSqlSafe(sql.clone())).fetch_one(c).await? });
        all.push((table, rows));
    }
    Ok(all)
}

/// What SQLite itself finds wrong in its file: damaged pages and indexes, and rows that
/// refer to nothing. PostgreSQL checks its pages when it reads them.
///
/// # Errors
/// When the database fails.
pub async fn integrity_faults(db: &Db) -> Result<Vec<String>, StoreError> {
    let Engine::Sqlite { read, .. } = &db.engine else { return Ok(Vec::new()) };
    let found: Vec<(String,)> =
        sqlx::query_as("select integrity_check from pragma_integrity_check")
            .fetch_all(read)
            .await?;
    let bare: Vec<(String,)> =
        sqlx::query_as("select \"table\" || ' refers to nothing' from pragma_foreign_key_check")
            .fetch_all(read)
            .await?;
    let all = found.into_iter().chain(bare).map(|(line,)| line);
    Ok(all.filter(|line| line != "ok").collect())
}

/// How many jobs there are, claimed or not.
///
/// # Errors
/// When the database fails.
pub async fn jobs(db: &Db) -> Result<i64, StoreError> {
    let (count,): (i64,) =
        read!(db, |c| { sqlx::query_as("select count(*) from job").fetch_one(c).await? });
    Ok(count)
}

/// Changes an entry of the record behind the program's back, as nobody may.
///
/// # Errors
/// When the database fails.
pub async fn alter_entry(db: &Db, position: i64, act: &str) -> Result<(), StoreError> {
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    write!(tx, |c| {
        sqlx::query("update record_entry set act = $1 where position = $2")
            .bind(act)
            .bind(position)
            .execute(c)
            .await?;
    });
    tx.commit_technical("test alteration").await
}

/// Changes the stored hash of a leaf, as nobody may.
///
/// # Errors
/// When the database fails.
pub async fn alter_leaf(db: &Db, place: i64) -> Result<(), StoreError> {
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    write!(tx, |c| {
        sqlx::query("update record_node set hash = $1 where level = 0 and place = $2")
            .bind(&[7_u8; 32][..])
            .bind(place)
            .execute(c)
            .await?;
    });
    tx.commit_technical("test alteration").await
}

/// Cuts the record off after so many entries, its tree and size with it and put right, as
/// nobody may.
///
/// # Errors
/// When the database fails.
pub async fn cut_record(db: &Db, size: i64) -> Result<(), StoreError> {
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    write!(tx, |c| {
        sqlx::query("delete from record_payload where position >= $1")
            .bind(size)
            .execute(&mut *c)
            .await?;
        sqlx::query("delete from record_entry where position >= $1")
            .bind(size)
            .execute(&mut *c)
            .await?;
        sqlx::query("delete from record_node where level = 0 and place >= $1")
            .bind(size)
            .execute(&mut *c)
            .await?;
        sqlx::query("delete from record_node where level > 0").execute(&mut *c).await?;
        sqlx::query("update record_head set size = $1 where single = 1")
            .bind(size)
            .execute(c)
            .await?;
    });
    tx.commit_technical("test alteration").await
}

/// The columns of a SQLite database that name an account, as `table.column`.
///
/// # Errors
/// When the database fails.
pub async fn columns_of_accounts(db: &Db) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String, String)> = read!(db, |c| {
        sqlx::query_as(
            "select t.name, f.\"from\" from sqlite_master t
             join pragma_foreign_key_list(t.name) f
             where t.type = 'table' and f.\"table\" = 'account' order by 1, 2",
        )
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(table, column)| format!("{table}.{column}")).collect())
}

/// Every row of every table of a PostgreSQL database as text; bytes are hexadecimal in it.
///
/// # Errors
/// When the database fails, or is not PostgreSQL.
pub async fn all_rows(db: &Db) -> Result<String, StoreError> {
    let Engine::Postgres(pool) = &db.engine else {
        return Err(StoreError::UnknownEngine("sqlite".to_owned()));
    };
    let tables: Vec<(String,)> =
        sqlx::query_as("select tablename::text from pg_tables where schemaname = 'public'")
            .fetch_all(pool)
            .await?;
    let mut all = String::new();
    for (table,) in tables {
        // A name out of the catalogue, in quotes.
        let sql = format!("select coalesce(string_agg(t::text, ' '), '') from \"{table}\" t");
        let (rows,): (String,) = sqlx::query_as(AssertSqlSafe(sql)).fetch_one(pool).await?;
        all.push_str(&rows);
    }
    Ok(all)
}

/// Puts the sealed text of one version of a draft into the row of another, as nobody may.
///
/// # Errors
/// When the database fails.
pub async fn move_room_text(
    db: &Db,
    draft: RoomDraftId,
    from: i64,
    to: i64,
) -> Result<(), StoreError> {
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    write!(tx, |c| {
        sqlx::query(
            "update room_version set content =
                 (select v.content from room_version v where v.draft_id = $1 and v.number = $2)
             where draft_id = $1 and number = $3",
        )
        .bind(draft.0)
        .bind(from)
        .bind(to)
        .execute(c)
        .await?;
    });
    tx.commit_technical("test alteration").await
}

/// Cuts the latest entry off a room's log, and puts its size right, as nobody may.
///
/// # Errors
/// When the database fails.
pub async fn cut_room_log(db: &Db, of: RoomOf) -> Result<(), StoreError> {
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    write!(tx, |c| {
        sqlx::query("update room set log_size = log_size - 1 where participant_id = $1")
            .bind(of.participant().0)
            .execute(&mut *c)
            .await?;
        sqlx::query(
            "delete from room_log where participant_id = $1
               and position >= (select log_size from room where participant_id = $1)",
        )
        .bind(of.participant().0)
        .execute(c)
        .await?;
    });
    tx.commit_technical("test alteration").await
}

/// Says that a file of a private room is of another size, as nobody may.
///
/// # Errors
/// When the database fails.
pub async fn say_room_file_is(db: &Db, id: RoomFileId, size: i64) -> Result<(), StoreError> {
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    write!(tx, |c| {
        sqlx::query("update room_file set size = $1 where id = $2")
            .bind(size)
            .bind(id.0)
            .execute(c)
            .await?;
    });
    tx.commit_technical("test alteration").await
}
