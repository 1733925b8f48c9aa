//! The data folder: the database and the root key.

mod root_key;

use std::{fs, path::Path, sync::Arc};

use anyhow::{Context as _, Result, bail};
use comity_acts::Desk;
use comity_domain::Clock;
use comity_outside::SystemRng;
use comity_store::{Db, StoreError};

use root_key::root_key;

pub use root_key::{KeyArgs, KeyPlace, put_next_key, write_key};

/// The folder inside a data folder in which a restore is under way: as long as it is there,
/// nothing is started from the data folder.
pub const RESTORING: &str = "restoring";

/// Refuses a folder in which a restore was broken off.
///
/// # Errors
/// When it is one; the message says what to do.
pub fn refuse_broken_off(folder: &Path) -> Result<()> {
    if folder.join(RESTORING).exists() {
        bail!(
            "{} holds a restore that is under way or was broken off: if none is running, remove \
             the folder and restore once more",
            folder.display()
        );
    }
    Ok(())
}

/// Opens the data folder, made if absent, and the database in it (or the one at
/// `database`); gives the desk that acts work at.
///
/// # Errors
/// When the folder, its key or the database cannot be read or made; the message names
/// the path.
pub async fn open(
    folder: &Path,
    database: Option<&str>,
    key: &KeyArgs,
    clock: Arc<dyn Clock>,
) -> Result<Desk> {
    if folder.is_file() {
        bail!("{} is a file: give a folder for the data", folder.display());
    }
    check_address(database)?;
    refuse_broken_off(folder)?;
    make_folder(folder)
        .with_context(|| format!("the data folder {} cannot be made", folder.display()))?;
    let rng = Arc::new(SystemRng);
    let path = folder.join("comity.db");
    let place = key.place(folder);
    let key_is_new = !place.file().exists();
    let root = root_key(&place, &*rng, database.is_none() && path.exists())?;
    if database.is_none() {
        make_database(&path).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    let url = address(folder, database);
    let opened = match Db::open(&url, root, rng.clone()).await {
        Ok(db) => {
            root_key::drop_next(&place)?;
            Ok(db)
        }
        // Rotated, and broken off before the new key had its place.
        Err(StoreError::OtherRootKey) => match root_key::next(&place)? {
            Some((root, next)) => match Db::open(&url, root, rng.clone()).await {
                Ok(db) => {
                    next.keep()?;
                    Ok(db)
                }
                Err(error) => Err(error),
            },
            None => Err(StoreError::OtherRootKey),
        },
        Err(error) => Err(error),
    };
    let db = match opened {
        // The database is older than this folder, or the folder holds another's key: what
        // its record holds is sealed under the key it began with.
        Err(StoreError::OtherRootKey) => {
            if key_is_new {
                fs::remove_file(place.file())?;
            }
            match &place {
                KeyPlace::InFolder(_) => bail!(
                    "the database began under another root key than that of {}: give the folder \
                     that holds its root.key with --data, or put the file back",
                    folder.display()
                ),
                _ => bail!(
                    "the database began under another root key than that in {}: put the right \
                     file there",
                    place.file().display()
                ),
            }
        }
        other => other.with_context(|| match database {
            // The address may hold a password.
            Some(_) => "the database cannot be opened".to_owned(),
            None => format!("the database {} cannot be opened", path.display()),
        })?,
    };
    Ok(Desk { db, clock, rng })
}

/// Opens a data folder that somebody has served from already: a command that works on
/// what is there makes no new folder out of a mistyped name.
///
/// # Errors
/// As [`open`]; and when the folder holds no database.
pub async fn open_existing(
    folder: &Path,
    database: Option<&str>,
    key: &KeyArgs,
    clock: Arc<dyn Clock>,
) -> Result<Desk> {
    if database.is_none() && !folder.join("comity.db").is_file() {
        bail!(
            "{} holds no database: give the folder that `comity serve` or `comity demo --data` \
             works in",
            folder.display()
        );
    }
    open(folder, database, key, clock).await
}

/// Refuses an address at which somebody else could answer, whatever the command.
///
/// # Errors
/// When it is one; the message says what to do.
pub fn check_address(database: Option<&str>) -> Result<()> {
    database.map_or(Ok(()), crate::safety::database)
}

/// The address of the database that belongs to a folder.
fn address(folder: &Path, database: Option<&str>) -> String {
    match database {
        Some(url) => url.to_owned(),
        None => format!("sqlite:{}", folder.join("comity.db").display()),
    }
}

/// Opens a data folder that nobody else has open, for as long as the desk stands.
///
/// # Errors
/// When a server or another command has it open; otherwise as [`open_existing`].
pub async fn open_alone(
    folder: &Path,
    database: Option<&str>,
    key: &KeyArgs,
    clock: Arc<dyn Clock>,
) -> Result<Desk> {
    let rng = Arc::new(SystemRng);
    let root = root_key(&key.place(folder), &*rng, true)?;
    match Db::open_alone(&address(folder, database), root, rng.clone()).await {
        Ok(db) => Ok(Desk { db, clock, rng }),
        Err(StoreError::InUse) => bail!(
            "the data in {} is in use: stop the server and every other command first",
            folder.display()
        ),
        Err(error) => Err(error).context("the database cannot be opened"),
    }
}

/// Makes the folder if it is absent, open to nobody but its owner: the database holds
/// texts that a delegation keeps to itself. One that is there keeps its permissions,
/// which are the operator's choice.
pub fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Makes the file of the database if it is absent, for its owner alone: the folder may be
/// open to others. What SQLite puts beside it has the same permissions.
fn make_database(path: &Path) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).map(drop)
}

#[cfg(test)]
mod tests {
    use comity_outside::SystemClock;

    use super::*;

    async fn refused(folder: &Path, url: &str) -> String {
        match open(folder, Some(url), &KeyArgs::default(), Arc::new(SystemClock)).await {
            Ok(_) => "it was opened".to_owned(),
            Err(error) => error.to_string(),
        }
    }

    #[tokio::test]
    async fn a_database_is_opened_under_the_key_it_began_with_and_no_other() {
        let parent = tempfile::tempdir().unwrap();
        let (own, other) = (parent.path().join("own"), parent.path().join("other"));
        let url = format!("sqlite:{}", parent.path().join("comity.db").display());
        let key = KeyArgs::default();
        open(&own, Some(&url), &key, Arc::new(SystemClock)).await.unwrap().db.close().await;

        // A folder without a key: none is made, so the mistake leaves nothing behind.
        assert!(refused(&other, &url).await.contains("began under another root key"));
        assert!(!other.join("root.key").exists());
        // A folder with a key of another server: it is left alone.
        fs::write(other.join("root.key"), "ab".repeat(32)).unwrap();
        assert!(refused(&other, &url).await.contains("began under another root key"));
        assert!(other.join("root.key").exists());

        open(&own, Some(&url), &key, Arc::new(SystemClock)).await.unwrap();
    }

    #[tokio::test]
    async fn a_folder_whose_key_is_gone_gets_no_new_one() {
        let folder = tempfile::tempdir().unwrap();
        let key = KeyArgs::default();
        open(folder.path(), None, &key, Arc::new(SystemClock)).await.unwrap().db.close().await;
        fs::remove_file(folder.path().join("root.key")).unwrap();
        let Err(error) = open(folder.path(), None, &key, Arc::new(SystemClock)).await else {
            panic!("it was opened")
        };
        assert!(error.to_string().contains("put the file back"), "{error}");
        assert!(!folder.path().join("root.key").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_new_data_folder_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("data");
        make_folder(&folder).unwrap();
        make_folder(&folder).unwrap();
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
