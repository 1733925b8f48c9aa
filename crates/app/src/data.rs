//! The data folder: the database and the root key.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context as _, Result, bail};
use comity_acts::Desk;
use comity_domain::{Clock, Rng};
use comity_outside::SystemRng;
use comity_seal::RootKey;
use comity_store::{Db, StoreError};

/// Opens the data folder, made if absent, and the database in it (or the one at
/// `database`); gives the desk that acts work at.
///
/// # Errors
/// When the folder, its key or the database cannot be read or made; the message names
/// the path.
pub async fn open(folder: &Path, database: Option<&str>, clock: Arc<dyn Clock>) -> Result<Desk> {
    if folder.is_file() {
        bail!("{} is a file: give a folder for the data", folder.display());
    }
    make_folder(folder)
        .with_context(|| format!("the data folder {} cannot be made", folder.display()))?;
    let rng = Arc::new(SystemRng);
    let path = folder.join("comity.db");
    let key_is_new = !folder.join("root.key").exists();
    let root = root_key(folder, &*rng, database.is_none() && path.exists())?;
    let url = match database {
        Some(url) => url.to_owned(),
        None => format!("sqlite:{}", path.display()),
    };
    let db = match Db::open(&url, root, rng.clone()).await {
        // The database is older than this folder, or the folder holds another's key: what
        // its record holds is sealed under the key it began with.
        Err(StoreError::OtherRootKey) => {
            if key_is_new {
                fs::remove_file(folder.join("root.key"))?;
            }
            bail!(
                "the database began under another root key than that of {}: give the folder \
                 that holds its root.key with --data, or put the file back",
                folder.display()
            );
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
    clock: Arc<dyn Clock>,
) -> Result<Desk> {
    if database.is_none() && !folder.join("comity.db").is_file() {
        bail!(
            "{} holds no database: give the folder that `comity serve` or `comity demo --data` \
             works in",
            folder.display()
        );
    }
    open(folder, database, clock).await
}

/// Makes the folder if it is absent, open to nobody but its owner: the database holds
/// texts that a delegation keeps to itself. One that is there keeps its permissions,
/// which are the operator's choice.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// The root key from its file, made on first use. It stands beside the database so
/// that one folder is a whole installation; `docs/operate.md` says how to move it away.
fn root_key(folder: &Path, rng: &dyn Rng, must_exist: bool) -> Result<RootKey> {
    let path: PathBuf = folder.join("root.key");
    if path.exists() {
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        return RootKey::from_text(&text)
            .with_context(|| format!("{} does not hold a key", path.display()));
    }
    if must_exist {
        bail!(
            "{} is missing, and without it the record in this folder cannot be opened: \
             put the file back from where it is kept",
            path.display()
        );
    }
    let mut bytes = [0; 32];
    rng.fill(&mut bytes);
    let key = RootKey::new(bytes);
    // Whole or not there: a process that ends in the middle leaves no half of a key, under
    // which nothing would start again. The file is its owner's alone from the beginning.
    let mut file = tempfile::Builder::new().prefix(".root.key-").tempfile_in(folder)?;
    writeln!(file, "{}", key.to_text())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(&path)
        .with_context(|| format!("{} cannot be written", path.display()))?;
    fs::File::open(folder)?.sync_all()?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use comity_outside::SystemClock;

    use super::*;

    async fn refused(folder: &Path, url: &str) -> String {
        match open(folder, Some(url), Arc::new(SystemClock)).await {
            Ok(_) => "it was opened".to_owned(),
            Err(error) => error.to_string(),
        }
    }

    #[tokio::test]
    async fn a_database_is_opened_under_the_key_it_began_with_and_no_other() {
        let parent = tempfile::tempdir().unwrap();
        let (own, other) = (parent.path().join("own"), parent.path().join("other"));
        let url = format!("sqlite:{}", parent.path().join("comity.db").display());
        open(&own, Some(&url), Arc::new(SystemClock)).await.unwrap().db.close().await;

        // A folder without a key: none is made, so the mistake leaves nothing behind.
        assert!(refused(&other, &url).await.contains("began under another root key"));
        assert!(!other.join("root.key").exists());
        // A folder with a key of another server: it is left alone.
        fs::write(other.join("root.key"), "ab".repeat(32)).unwrap();
        assert!(refused(&other, &url).await.contains("began under another root key"));
        assert!(other.join("root.key").exists());

        open(&own, Some(&url), Arc::new(SystemClock)).await.unwrap();
    }

    #[tokio::test]
    async fn a_folder_whose_key_is_gone_gets_no_new_one() {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path(), None, Arc::new(SystemClock)).await.unwrap().db.close().await;
        fs::remove_file(folder.path().join("root.key")).unwrap();
        let Err(error) = open(folder.path(), None, Arc::new(SystemClock)).await else {
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
