//! The file of the root key, and the one beside it while it is being replaced.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};
use comity_domain::Rng;
use comity_seal::RootKey;

use crate::private_file::sync_folder_of;

/// The file's name in the data folder, and among what systemd hands over.
pub const KEY: &str = "root.key";

/// Where the root key lies, for every command that opens data.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct KeyArgs {
    /// The root key's file, when it does not lie in the data folder as root.key
    #[arg(long, value_name = "FILE", env = "COMITY_ROOT_KEY")]
    root_key: Option<PathBuf>,

    /// The folder in which systemd hands over credentials: a root.key there is the root key
    #[arg(long, value_name = "DIR", env = "CREDENTIALS_DIRECTORY", hide = true)]
    credentials: Option<PathBuf>,
}

impl KeyArgs {
    /// Where it lies for this data folder.
    pub fn place(&self, folder: &Path) -> KeyPlace {
        let handed_over = self.credentials.as_ref().map(|credentials| credentials.join(KEY));
        match (&self.root_key, handed_over.filter(|file| file.exists())) {
            (Some(file), _) => KeyPlace::Given(file.clone()),
            (None, Some(file)) => KeyPlace::HandedOver(file),
            (None, None) => KeyPlace::InFolder(folder.join(KEY)),
        }
    }

    /// The file that was named on the command line, for the command line of a child. What
    /// systemd hands over, a child finds as its parent did.
    pub fn named(&self) -> Option<&Path> {
        self.root_key.as_deref()
    }
}

/// Where a root key lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// In the data folder, beside the database.
    InFolder(PathBuf),
    /// In a file that was named.
    Given(PathBuf),
    /// Among what systemd hands over: it is read and never written.
    HandedOver(PathBuf),
}

impl KeyPlace {
    /// The file.
    pub fn file(&self) -> &Path {
        match self {
            KeyPlace::InFolder(file) | KeyPlace::Given(file) | KeyPlace::HandedOver(file) => file,
        }
    }

    /// Whether nobody but systemd puts another key there.
    pub const fn is_handed_over(&self) -> bool {
        matches!(self, KeyPlace::HandedOver(_))
    }
}

/// The root key from its file, made on first use. In the data folder it stands beside the
/// database, so that one folder is a whole installation; `docs/operate.md` says how to keep
/// it elsewhere.
pub fn root_key(place: &KeyPlace, rng: &dyn Rng, must_exist: bool) -> Result<RootKey> {
    let path = place.file();
    if path.exists() {
        return read(path);
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
    write_key(path, &key)?;
    Ok(key)
}

fn read(path: &Path) -> Result<RootKey> {
    let text =
        fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    RootKey::from_text(&text).with_context(|| format!("{} does not hold a key", path.display()))
}

/// Writes a root key to a new file, for its owner alone, and to the disk.
///
/// # Errors
/// When the file is there or cannot be written; the message names it.
pub fn write_key(path: &Path, key: &RootKey) -> Result<()> {
    // Whole or not there: a process that ends in the middle leaves no half of a key, under
    // which nothing would start again. The file is its owner's alone from the beginning.
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let folder = folder.unwrap_or(Path::new("."));
    let written =
        tempfile::Builder::new().prefix(".root.key-").tempfile_in(folder).and_then(|mut file| {
            writeln!(file, "{}", key.to_text())?;
            file.as_file().sync_all()?;
            file.persist_noclobber(path).map_err(|error| error.error)
        });
    written.with_context(|| format!("{} cannot be written", path.display()))?;
    sync_folder_of(path)
}

/// A new root key on the disk, beside the one that holds.
pub struct NextKey {
    next: PathBuf,
    place: PathBuf,
}

impl NextKey {
    /// Where the new key waits: beside the file itself, not beside a link to it. Whoever
    /// keeps the key on another medium keeps the new one there too. None where only systemd
    /// puts a key.
    fn of(place: &KeyPlace) -> Result<Option<NextKey>> {
        if place.is_handed_over() {
            return Ok(None);
        }
        let path = place.file();
        let place =
            path.canonicalize().with_context(|| format!("{} cannot be read", path.display()))?;
        let mut name = place.file_name().unwrap_or_default().to_owned();
        name.push(".next");
        Ok(Some(NextKey { next: place.with_file_name(name), place }))
    }

    /// Puts it in the place of the old one, which is gone then.
    ///
    /// # Errors
    /// When the file cannot be renamed.
    pub fn keep(&self) -> Result<()> {
        if !self.next.exists() {
            // Somebody else was faster: it has its place.
            return Ok(());
        }
        fs::rename(&self.next, &self.place)
            .with_context(|| format!("{} cannot be written", self.place.display()))?;
        sync_folder_of(&self.place)
    }
}

/// Writes a new root key beside the one that holds. The caller has the database alone.
///
/// # Errors
/// When it cannot be written, or is not ours to replace.
pub fn put_next_key(place: &KeyPlace, key: &RootKey) -> Result<NextKey> {
    let Some(next) = NextKey::of(place)? else {
        bail!("{} is systemd's: nothing else puts a key there", place.file().display());
    };
    write_key(&next.next, key)?;
    Ok(next)
}

/// The new root key of a rotation that was broken off, if there is one.
///
/// # Errors
/// When its file cannot be read.
pub fn next(place: &KeyPlace) -> Result<Option<(RootKey, NextKey)>> {
    let Some(next) = NextKey::of(place)?.filter(|next| next.next.exists()) else {
        return Ok(None);
    };
    // Half written, it is none that the database could know: it was on the disk before.
    Ok(read(&next.next).ok().map(|key| (key, next)))
}

/// Removes what a rotation left that was broken off before the database changed.
///
/// # Errors
/// When it cannot be removed.
pub fn drop_next(place: &KeyPlace) -> Result<()> {
    let next = NextKey::of(place)?.map(|next| next.next);
    if let Some(next) = next.filter(|next| next.exists()) {
        fs::remove_file(&next).with_context(|| format!("{} cannot be removed", next.display()))?;
    }
    Ok(())
}
