//! Whether everything sealed in private rooms opens in its place. It gives numbers and no
//! text: nobody outside a delegation has a way into its room.

use comity_domain::{
    AccountId, ParticipantId, RoomCommentId, RoomDraftId, RoomFileId,
    room::{CallBack, Heading},
};
use uuid::Uuid;

use super::{OUTSIDE, RoomKey, RoomOf, comment, draft, file, log, sign_off, unsaved};
use crate::{Db, StoreError, convert::unreadable, survey::Survey};

/// Opens everything in every room, and holds each room's log against what was signed.
///
/// # Errors
/// At the first thing that does not open or is not what it was; when the database fails.
pub(crate) async fn survey(db: &Db, found: &mut Survey) -> Result<(), StoreError> {
    let rooms: Vec<(Uuid, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as("select participant_id, sealed from room order by participant_id")
            .fetch_all(c)
            .await?
    });
    for (participant, sealed) in rooms {
        let of = RoomOf(ParticipantId(participant));
        let opens = async {
            let key = RoomKey::open_with(&db.root, of, sealed)?;
            let (tree, entries) = log::read(db, of).await?;
            if let Some(signing) = log::signer(db, of).await? {
                signing.check(&tree)?;
            }
            let texts = texts(db, of, &key).await? + files(db, of, &key).await?;
            Ok::<_, StoreError>(entries.len() as u64 + texts)
        };
        found.texts += opens.await.map_err(|error| match error {
            StoreError::Database(_) => error,
            error => unreadable("a private room", format!("that of {participant}: {error}")),
        })?;
        found.rooms += 1;
        found.keys += 2;
    }
    Ok(())
}

/// Opens files, one after the other; gives how many sealed values they are.
async fn files(db: &Db, of: RoomOf, key: &RoomKey) -> Result<u64, StoreError> {
    let all: Vec<(Uuid, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select f.id, f.draft_id from room_file f join room_draft d on d.id = f.draft_id
             where d.participant_id = $1",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (id, draft) in &all {
        let (heading, content): (Vec<u8>, Vec<u8>) = read!(db, |c| {
            sqlx::query_as("select heading, content from room_file where id = $1")
                .bind(*id)
                .fetch_one(c)
                .await?
        });
        let row = file::row_of(RoomDraftId(*draft), RoomFileId(*id));
        key.open_value::<file::Heading>(file::HEADING, &row, &heading)?;
        key.open(file::CONTENT, &row, &content)?;
    }
    Ok(2 * all.len() as u64)
}

/// Opens drafts, comments, names, forms, notes and evening reports; gives how many texts
/// they are.
async fn texts(db: &Db, of: RoomOf, key: &RoomKey) -> Result<u64, StoreError> {
    let mut count = 0;
    let versions: Vec<(Uuid, i64, Vec<u8>, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as(
            "select v.draft_id, v.number, v.heading, v.content
             from room_version v join room_draft d on d.id = v.draft_id
             where d.participant_id = $1",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (id, number, heading, content) in versions {
        let row = draft::row_of(RoomDraftId(id), number);
        key.open_value::<Heading>(draft::HEADING, &row, &heading)?;
        key.open_text(draft::CONTENT, &row, &content)?;
        count += 2;
    }
    let comments: Vec<(Uuid, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as(
            "select m.id, m.content from room_comment m join room_draft d on d.id = m.draft_id
             where d.participant_id = $1",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (id, content) in comments {
        key.open_text(comment::CONTENT, &RoomCommentId(id).to_string(), &content)?;
        count += 1;
    }
    let names: Vec<(Uuid, i64, Uuid, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as(
            "select s.draft_id, s.version, s.account_id, s.call_back
             from room_sign_off s join room_draft d on d.id = s.draft_id
             where d.participant_id = $1 and s.call_back is not null",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (id, version, by, call_back) in names {
        let row = sign_off::row_of(RoomDraftId(id), version, AccountId(by));
        key.open_value::<CallBack>(sign_off::CALL_BACK, &row, &call_back)?;
        count += 1;
    }
    let forms: Vec<(Uuid, String, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as(
            "select account_id, form, content from room_unsaved where participant_id = $1",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (by, form, content) in forms {
        key.open_text(unsaved::CONTENT, &unsaved::row_of(AccountId(by), &form), &content)?;
        count += 1;
    }
    for (column, select, _) in OUTSIDE {
        let rows: Vec<(Uuid, Vec<u8>)> =
            read!(db, |c| sqlx::query_as(select).bind(of.0.0).fetch_all(c).await?);
        for (id, content) in rows {
            key.open(column, &id.to_string(), &content)?;
            count += 1;
        }
    }
    Ok(count)
}
