//! Everything leaves the server for safe keeping, and comes back.

use std::{
    io::{BufRead, Write},
    sync::Arc,
};

use comity_domain::{Clock, Rng};
use comity_seal::{Manifest, VerifyingKey};
use comity_store::{
    Actor, Entry, KeyOwner, StoreError, account,
    backup::{self, BackupError, Copied, Loaded, Step},
    record, session, signin,
    survey::{Survey, survey},
};
use serde_json::json;

use crate::{ActError, Desk, act, export_record, technical};

/// Writes a backup: everything the database holds at one moment, the root key, and a signed
/// manifest. `out` must close it to its recipients, for nothing in it is sealed otherwise.
///
/// The record gets its entry by [`note_backup`], once what was written is safely kept: it
/// says of a backup that it was made. So the entry is not in the backup it speaks of, and
/// is in the next one.
///
/// # Errors
/// When the database or `out` fails, or the record was altered.
pub async fn make_backup(
    desk: &Desk,
    out: &mut dyn Write,
    step: Step<'_>,
) -> Result<Copied, BackupError> {
    // The signer first: the backup has to hold it.
    let signing = export_record::signing(desk).await.map_err(|error| match error {
        ActError::Store(error) => BackupError::Store(error),
        other => BackupError::Store(StoreError::Unreadable {
            what: "record_signer",
            why: other.to_string(),
        }),
    })?;
    backup::copy(&desk.db, &signing, &desk.clock.now().to_string(), out, step).await
}

/// Notes that a backup was made, for these recipients. Says whether the record has an
/// entry of it: a server that was not set up has nobody in whose name.
///
/// # Errors
/// When the database fails.
pub async fn note_backup(
    desk: &Desk,
    made: &Copied,
    recipients: &[String],
) -> Result<bool, ActError> {
    technical!(desk, "record signed", |tx| {
        record::note_signed(tx, &made.checkpoint).await?;
        Ok(())
    })?;
    let Some(actor) = console(desk).await? else { return Ok(false) };
    act!(desk, &actor, |tx| {
        let _ = tx;
        let entry = Entry {
            act: "make_backup",
            subjects: vec![],
            payload: json!({
                "made": made.manifest.made,
                "manifest": made.manifest.digest(),
                "to": recipients,
            }),
            key_owner: KeyOwner::Body(actor.body()),
        };
        Ok((true, entry))
    })
}

/// Fills an empty database from a backup. See [`backup::load`].
///
/// # Errors
/// As [`backup::load`]; and when something in it does not open in its place.
pub async fn restore_backup(
    from: &mut dyn BufRead,
    url: &str,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
    expected: Option<&VerifyingKey>,
    step: Step<'_>,
) -> Result<(Desk, Loaded, Survey), BackupError> {
    let loaded = backup::load(from, url, rng.clone(), expected, step).await?;
    let found = survey(&loaded.db).await?;
    Ok((Desk { db: loaded.db.clone(), clock, rng }, loaded, found))
}

/// Notes that this server goes on from a backup, and ends what must not come back with it:
/// sessions that were open then, and links that were good. Whoever was shut out after the
/// backup was made must not be let in by it.
///
/// # Errors
/// When the database fails.
pub async fn note_restore(desk: &Desk, manifest: &Manifest) -> Result<(), ActError> {
    let Some(actor) = console(desk).await? else {
        return technical!(desk, "restored", |tx| {
            signin::end_all(tx).await?;
            Ok(())
        });
    };
    act!(desk, &actor, |tx| {
        signin::end_all(tx).await?;
        let entry = Entry {
            act: "restore_backup",
            subjects: vec![],
            payload: json!({ "made": manifest.made, "manifest": manifest.digest() }),
            key_owner: KeyOwner::Body(actor.body()),
        };
        Ok(((), entry))
    })
}

/// Who acts for whoever runs commands on the data folder; nobody on an empty server.
pub(crate) async fn console(desk: &Desk) -> Result<Option<Actor>, StoreError> {
    let Some(body) = session::bodies(&desk.db).await?.into_iter().next() else { return Ok(None) };
    match account::console(&desk.db, body.id).await? {
        Some(account) => signin::at_console(&desk.db, account).await,
        None => Ok(None),
    }
}
