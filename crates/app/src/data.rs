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
use comity_store::{Db, record};

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
    let db = Db::open(&url, root, rng.clone()).await.with_context(|| match database {
        // The address may hold a password.
        Some(_) => "the database cannot be opened".to_owned(),
        None => format!("the database {} cannot be opened", path.display()),
    })?;
    // A database elsewhere may be older than this folder: its record is sealed under
    // the key it began with, and a new one would open none of it.
    if key_is_new && !record::entries(&db, 0, 1).await?.is_empty() {
        fs::remove_file(folder.join("root.key"))?;
        bail!(
            "the database holds a record, and {} is not the folder with its root.key: \
             give that folder with --data, or put the file back",
            folder.display()
        );
    }
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
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file =
        options.open(&path).with_context(|| format!("{} cannot be written", path.display()))?;
    writeln!(file, "{}", key.to_text())?;
    file.sync_all()?;
    Ok(key)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_new_data_folder_is_its_owners_alone() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("data");
        make_folder(&folder).unwrap();
        make_folder(&folder).unwrap();
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
