//! What lay in clear before it was sealed (schema step 26): sealed when a database of an
//! earlier version is opened, by whoever opens it first.

use comity_domain::{AccountId, EveningId, FileId, OwnNoteId, ParticipantId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Db, Engine, RoomOf, StoreError, Tx, draft, evening, file, own_note, record::owner_key, room,
};

/// Seals it, if there is any.
///
/// # Errors
/// When the database fails.
pub(crate) async fn seal(db: &Db) -> Result<(), StoreError> {
    if !is_any(db).await? {
        return Ok(());
    }
    let mut tries = 0_u32;
    loop {
        match try_seal(db).await {
            // Another process opened it at the same time: what it has sealed is sealed.
            Err(error) if (error.is_passing() || error.is_duplicate()) && tries < 12 => tries += 1,
            other => {
                other?;
                break;
            }
        }
    }
    wipe(db).await
}

async fn is_any(db: &Db) -> Result<bool, StoreError> {
    let row: Option<(i64,)> = read!(db, |c| {
        sqlx::query_as(
            "select cast(1 as bigint) from own_note where in_clear is not null
             union all select cast(1 as bigint) from evening_report where in_clear is not null
             union all select cast(1 as bigint) from form_draft where in_clear is not null
             union all select cast(1 as bigint) from stored_file f
                 join document d on d.file_id = f.id
                 where d.kind = 'evening' and f.room_of is null
             limit 1",
        )
        .fetch_optional(c)
        .await?
    });
    Ok(row.is_some())
}

async fn try_seal(db: &Db) -> Result<(), StoreError> {
    // No instant is written here, so none has to be told.
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    notes(&mut tx).await?;
    reports(&mut tx).await?;
    forms(&mut tx).await?;
    documents(&mut tx).await?;
    tx.commit_technical("private texts sealed").await
}

async fn notes(tx: &mut Tx) -> Result<(), StoreError> {
    let rows: Vec<(Uuid, Uuid, String)> = write!(tx, |c| {
        sqlx::query_as(
            "select id, participant_id, in_clear from own_note where in_clear is not null",
        )
        .fetch_all(c)
        .await?
    });
    for (id, of, text) in rows {
        let key = room::key_within(tx, RoomOf(ParticipantId(of))).await?;
        let row = OwnNoteId(id).to_string();
        let content = key.seal_text(own_note::CONTENT, &row, &text, tx)?;
        write!(tx, |c| {
            sqlx::query("update own_note set content = $1, in_clear = null where id = $2")
                .bind(&content[..])
                .bind(id)
                .execute(c)
                .await?;
        });
    }
    Ok(())
}

async fn reports(tx: &mut Tx) -> Result<(), StoreError> {
    let rows: Vec<(Uuid, Uuid, String)> = write!(tx, |c| {
        sqlx::query_as(
            "select id, participant_id, in_clear from evening_report where in_clear is not null",
        )
        .fetch_all(c)
        .await?
    });
    for (id, of, text) in rows {
        let key = room::key_within(tx, RoomOf(ParticipantId(of))).await?;
        let row = EveningId(id).to_string();
        let content = key.seal_text(evening::CONTENT, &row, &text, tx)?;
        write!(tx, |c| {
            sqlx::query("update evening_report set content = $1, in_clear = null where id = $2")
                .bind(&content[..])
                .bind(id)
                .execute(c)
                .await?;
        });
    }
    Ok(())
}

async fn forms(tx: &mut Tx) -> Result<(), StoreError> {
    let rows: Vec<(Uuid, String, String)> = write!(tx, |c| {
        sqlx::query_as(
            "select account_id, form, in_clear from form_draft where in_clear is not null",
        )
        .fetch_all(c)
        .await?
    });
    for (account, form, text) in rows {
        let key = owner_key(tx, account).await?;
        let content = draft::seal(&key, AccountId(account), &form, &text, tx)?;
        write!(tx, |c| {
            sqlx::query(
                "update form_draft set content = $1, in_clear = null
                 where account_id = $2 and form = $3",
            )
            .bind(&content[..])
            .bind(account)
            .bind(&form)
            .execute(c)
            .await?;
        });
    }
    Ok(())
}

async fn documents(tx: &mut Tx) -> Result<(), StoreError> {
    let rows: Vec<(Uuid, Uuid, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as(
            "select f.id, r.participant_id, f.content
             from stored_file f join document d on d.file_id = f.id
             join evening_report r on r.id = d.subject_id
             where d.kind = 'evening' and f.room_of is null",
        )
        .fetch_all(c)
        .await?
    });
    for (id, of, content) in rows {
        let key = room::key_within(tx, RoomOf(ParticipantId(of))).await?;
        let content = key.seal(file::CONTENT, &FileId(id).to_string(), &content, tx)?;
        write!(tx, |c| {
            sqlx::query("update stored_file set content = $1, room_of = $2 where id = $3")
                .bind(&content[..])
                .bind(of)
                .bind(id)
                .execute(c)
                .await?;
        });
    }
    Ok(())
}

/// Nothing of it stays behind in the database's files either: SQLite overwrites what it
/// frees, but its log of changes still holds it; PostgreSQL keeps old rows until it writes
/// the tables anew.
async fn wipe(db: &Db) -> Result<(), StoreError> {
    match &db.engine {
        Engine::Sqlite { write, .. } => {
            sqlx::query("pragma wal_checkpoint(truncate)").execute(write).await?;
        }
        Engine::Postgres(pool) => {
            for sql in [
                "vacuum full own_note",
                "vacuum full evening_report",
                "vacuum full form_draft",
                "vacuum full stored_file",
            ] {
                sqlx::query(sql).execute(pool).await?;
            }
        }
    }
    Ok(())
}
