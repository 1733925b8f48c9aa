//! Who signs the checkpoints of this record.

use comity_seal::{OwnerKey, Signer};

use crate::{StoreError, Tx, convert::unreadable};

/// What the sealed secret is bound to: no owner's id has this length.
const BOUND_TO: &[u8] = b"record signer";

/// The signer, made on first use: a name that nobody else has, and a secret that the
/// database holds sealed under the root key alone.
///
/// # Errors
/// When the database fails, or the secret does not open under the root key.
pub async fn signer(tx: &mut Tx) -> Result<Signer, StoreError> {
    let row: Option<(String, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as("select name, sealed from record_signer where single = 1")
            .fetch_optional(c)
            .await?
    });
    let (name, sealed) = match row {
        Some(known) => known,
        None => {
            let key = OwnerKey::new(tx.random());
            let sealed = tx.db.root.seal_owner_key(&key, BOUND_TO, tx.random())?;
            let mark: [u8; 8] = tx.random();
            let mark: String = mark.iter().map(|byte| format!("{byte:02x}")).collect();
            let name = format!("comity-record-{mark}");
            write!(tx, |c| {
                sqlx::query("insert into record_signer (single, name, sealed) values (1, $1, $2)")
                    .bind(&name)
                    .bind(&sealed[..])
                    .execute(c)
                    .await?;
            });
            (name, sealed)
        }
    };
    let key = tx.db.root.open_owner_key(&sealed, BOUND_TO)?;
    key.signer(&name).map_err(|why| unreadable("record_signer.name", why))
}
