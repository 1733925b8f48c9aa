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

/// The file's name in the data folder.
pub const KEY: &str = "root.key";

/// The root key from its file, made on first use. It stands beside the database so
/// that one folder is a whole installation; `docs/operate.md` says how to move it away.
pub fn root_key(folder: &Path, rng: &dyn Rng, must_exist: bool) -> Result<RootKey> {
    let path: PathBuf = folder.join(KEY);
    if path.exists() {
        return read(&path);
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
    write_key(&path, &key)?;
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
    let folder = path.parent().unwrap_or(Path::new("."));
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
    /// keeps the key on another medium keeps the new one there too.
    fn of(folder: &Path) -> Result<NextKey> {
        let path = folder.join(KEY);
        let place =
            path.canonicalize().with_context(|| format!("{} cannot be read", path.display()))?;
        let mut name = place.file_name().unwrap_or_default().to_owned();
        name.push(".next");
        Ok(NextKey { next: place.with_file_name(name), place })
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
/// When it cannot be written.
pub fn put_next_key(folder: &Path, key: &RootKey) -> Result<NextKey> {
    let next = NextKey::of(folder)?;
    write_key(&next.next, key)?;
    Ok(next)
}

/// The new root key of a rotation that was broken off, if there is one.
///
/// # Errors
/// When its file cannot be read.
pub fn next(folder: &Path) -> Result<Option<(RootKey, NextKey)>> {
    let next = NextKey::of(folder)?;
    if !next.next.exists() {
        return Ok(None);
    }
    // Half written, it is none that the database could know: it was on the disk before.
    Ok(read(&next.next).ok().map(|key| (key, next)))
}

/// Removes what a rotation left that was broken off before the database changed.
///
/// # Errors
/// When it cannot be removed.
pub fn drop_next(folder: &Path) -> Result<()> {
    let next = NextKey::of(folder)?.next;
    if next.exists() {
        fs::remove_file(&next).with_context(|| format!("{} cannot be removed", next.display()))?;
    }
    Ok(())
}
