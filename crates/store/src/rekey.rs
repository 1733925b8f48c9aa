//! New keys for everybody: what a copy of the old ones opens is what was copied with them.

use comity_domain::{AccountId, ParticipantId};
use comity_seal::OwnerKey;
use uuid::Uuid;

use crate::{RoomOf, StoreError, Tx, draft, room};

/// Makes a new key for every participant, person and body, and for every private room, and
/// seals under it what the old one sealed. Commitments and leaves stay as they are, for
/// they are over the open bytes. Gives how many values were sealed anew.
///
/// # Errors
/// When something does not open; when the database fails.
pub async fn rekey(tx: &mut Tx) -> Result<u64, StoreError> {
    let mut done = 0;
    let owners: Vec<(Uuid, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as("select owner, sealed from sealing_key").fetch_all(c).await?
    });
    for (owner, sealed) in owners {
        let old = tx.db.root.open_owner_key(&sealed, owner.as_bytes())?;
        let new = OwnerKey::new(tx.random());
        let sealed = tx.db.root.seal_owner_key(&new, owner.as_bytes(), tx.random())?;
        let payloads: Vec<(i64, Vec<u8>)> = write!(tx, |c| {
            sqlx::query_as("select position, sealed from record_payload where key_owner = $1")
                .bind(owner)
                .fetch_all(c)
                .await?
        });
        for (position, payload) in payloads {
            let bound_to = position.to_be_bytes();
            let payload = new.seal(&old.open(&payload, &bound_to)?, &bound_to, tx.random())?;
            write!(tx, |c| {
                sqlx::query("update record_payload set sealed = $1 where position = $2")
                    .bind(&payload[..])
                    .bind(position)
                    .execute(c)
                    .await?;
            });
            done += 1;
        }
        done += draft::rekey(tx, AccountId(owner), &old, &new).await?;
        write!(tx, |c| {
            sqlx::query("update sealing_key set sealed = $1 where owner = $2")
                .bind(&sealed[..])
                .bind(owner)
                .execute(c)
                .await?;
        });
    }
    let rooms: Vec<(Uuid,)> =
        write!(tx, |c| sqlx::query_as("select participant_id from room").fetch_all(c).await?);
    for (participant,) in rooms {
        done += room::rekey(tx, RoomOf(ParticipantId(participant))).await?;
    }
    Ok(done)
}
