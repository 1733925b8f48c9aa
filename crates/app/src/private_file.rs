//! Files that commands write for their user's eyes alone.

use std::{
    fs::File,
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, anyhow, bail};
use tempfile::NamedTempFile;

/// A file that is being written: readable by its owner only, under its name when it is
/// whole, and gone when it is dropped before. A file that is there is never replaced.
pub struct PrivateFile {
    /// Beside its place, under a name of its own.
    part: NamedTempFile,
    place: PathBuf,
}

impl PrivateFile {
    /// Begins a file.
    ///
    /// # Errors
    /// When something is there already, or the folder cannot be written; the message says
    /// what to do.
    pub fn create(place: &Path) -> Result<PrivateFile> {
        if place.symlink_metadata().is_ok() {
            return Err(is_there(place));
        }
        if place.file_name().is_none() {
            bail!("{} is a folder: give the name of a file", place.display());
        }
        let folder = match place.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let part =
            tempfile::Builder::new().prefix(".comity-").tempfile_in(folder).with_context(|| {
                format!("{} cannot be written: choose another --out", place.display())
            })?;
        Ok(PrivateFile { part, place: place.to_owned() })
    }

    /// Gives the file its name, once all of it is on the disk.
    ///
    /// # Errors
    /// When it cannot be written, or something of this name came meanwhile.
    pub fn keep(self) -> Result<()> {
        let cannot = || format!("{} cannot be written", self.place.display());
        self.part.as_file().sync_all().with_context(cannot)?;
        self.part.persist_noclobber(&self.place).map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => is_there(&self.place),
            _ => {
                anyhow!(error.error).context(format!("{} cannot be written", self.place.display()))
            }
        })?;
        sync_folder_of(&self.place)
    }
}

impl Write for PrivateFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.part.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.part.flush()
    }
}

fn is_there(place: &Path) -> anyhow::Error {
    anyhow!("{} is there already and is left alone: choose another --out", place.display())
}

/// Brings the name of a file to the disk: a rename alone may be lost with the power.
///
/// # Errors
/// When the folder cannot be opened or written.
pub fn sync_folder_of(place: &Path) -> Result<()> {
    let folder = match place.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .with_context(|| format!("the folder {} cannot be written", folder.display()))
}
