//! Whether what lies on the disk is its owner's alone.

use std::path::Path;

use anyhow::{Result, bail};

use crate::data::KeyPlace;

/// Whether the data folder and what lies in it are its owner's alone, and this process its
/// owner. What is not there yet is made so.
///
/// # Errors
/// When somebody else could read or change something.
#[cfg(unix)]
pub fn folder(folder: &Path) -> Result<()> {
    use std::os::unix::fs::MetadataExt as _;
    let Ok(found) = std::fs::metadata(folder) else { return Ok(()) };
    let name = folder.display();
    if !found.is_dir() {
        bail!("{name} is a file: give a folder for the data");
    }
    let me = rustix::process::geteuid().as_raw();
    if found.uid() != me {
        bail!(
            "{name} belongs to another user: start the server as that user, or give a folder of \
             its own with --data"
        );
    }
    if found.mode() & 0o022 != 0 {
        bail!(
            "others may put files into {name}, and so another database: take that away with \
             chmod go-w {name}"
        );
    }
    let is_open = found.mode() & 0o011 != 0;
    for file in ["comity.db", "comity.db-wal"] {
        let path = folder.join(file);
        let Ok(about) = std::fs::metadata(&path) else { continue };
        if !about.is_file() {
            bail!("{} is no file: move it away, or give another folder", path.display());
        }
        if about.uid() != me {
            bail!(
                "{0} belongs to another user: give it to the server's with chown",
                path.display()
            );
        }
        if about.mode() & 0o022 != 0 || is_open && about.mode() & 0o044 != 0 {
            bail!(
                "others may read {0} or write to it: take that away with chmod 600 {0}",
                path.display()
            );
        }
    }
    Ok(())
}

/// Elsewhere, permissions are not read this way.
#[cfg(not(unix))]
pub fn folder(folder: &Path) -> Result<()> {
    if folder.is_file() {
        bail!("{} is a file: give a folder for the data", folder.display());
    }
    Ok(())
}

/// Whether systemd hands a file over: it lies in the folder that it opens to this service
/// alone, mostly as the administrator's, and where it really lies counts.
#[cfg(unix)]
fn is_handed_over(path: &Path) -> bool {
    let Some(folder) = std::env::var_os("CREDENTIALS_DIRECTORY") else { return false };
    match (Path::new(&folder).canonicalize(), path.canonicalize()) {
        (Ok(folder), Ok(path)) => path.starts_with(folder),
        _ => false,
    }
}

/// Whether a file with a secret is its owner's alone, and this process its owner, or systemd
/// hands it over.
///
/// # Errors
/// When somebody else could read it.
#[cfg(unix)]
pub fn secret(path: &Path, what: &str) -> Result<()> {
    use std::os::unix::fs::MetadataExt as _;
    let Ok(found) = std::fs::metadata(path) else { return Ok(()) };
    let name = path.display();
    if !found.is_file() {
        bail!("{name} is no file: {what} stands in a file of that name");
    }
    if found.mode() & 0o007 == 0 && is_handed_over(path) {
        return Ok(());
    }
    if found.uid() != rustix::process::geteuid().as_raw() {
        bail!("{name} belongs to another user, who can read {what}: take it over with chown");
    }
    if found.mode() & 0o077 != 0 {
        bail!("others may read {what}: take that away with chmod 600 {name}");
    }
    Ok(())
}

/// Elsewhere, permissions are not read this way.
#[cfg(not(unix))]
pub fn secret(_: &Path, _: &str) -> Result<()> {
    Ok(())
}

/// Whether the root key is its owner's alone, lies where it was meant to lie, and was made by
/// chance.
///
/// # Errors
/// When somebody else could read it, another copy lies beside the database, or it is one that
/// anybody would try.
pub fn root_key(place: &KeyPlace, folder: &Path) -> Result<()> {
    let path = place.file();
    // What systemd hands over lies in a folder that it opens to this service alone, by means
    // that differ from system to system.
    if !place.is_handed_over() {
        secret(path, "the root key")?;
    }
    let beside = folder.join("root.key");
    let is_other = !matches!(place, KeyPlace::InFolder(_))
        && beside.symlink_metadata().is_ok()
        && beside.canonicalize().ok() != path.canonicalize().ok();
    if is_other {
        bail!(
            "a root key lies beside the database, in {}, and the one that was named is {}: put \
             the first away, when you are sure that the second is the right one",
            beside.display(),
            path.display()
        );
    }
    let Ok(text) = std::fs::read_to_string(path) else { return Ok(()) };
    let text = text.trim();
    let bytes: Vec<&str> =
        (0..text.len() / 2).filter_map(|at| text.get(at * 2..at * 2 + 2)).collect();
    let mut kinds = bytes.clone();
    kinds.sort_unstable();
    kinds.dedup();
    // Of 32 random bytes, hardly two are alike.
    if bytes.len() == 32 && kinds.len() < 12 {
        bail!(
            "{} holds a key that nobody made by chance: put the right file back, or begin with an \
             empty folder, in which a key is made",
            path.display()
        );
    }
    Ok(())
}
