//! `comity restore`: a server comes back from a backup, on an empty machine.

use std::{
    fs,
    io::BufReader,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context as _, Result, anyhow, bail};
use comity_acts::{note_restore, restore_backup};
use comity_outside::{SystemClock, SystemRng};
use comity_seal::{
    VerifyingKey,
    file::{self, FileError},
};
use comity_store::backup::BackupError;

use crate::{
    backup::{progress, show},
    data::{self, RESTORING},
    private_file::sync_folder_of,
    seal::{is_damage, open_file, read_keys},
};

/// Brings a server back from a backup, to an empty folder.
///
/// Checks the signature, the digest of every table, the record and everything that is
/// sealed. Sessions and unused links of the time of the backup end. Exit codes: 0 done,
/// 1 the backup is damaged, foreign or of a newer version, 2 bad usage or a file that
/// cannot be read or written.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// The key file of one of its recipients
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,

    /// The data folder: empty, or made
    #[arg(long, value_name = "DIR", env = "COMITY_DATA")]
    data: PathBuf,

    /// Where to write the root key, when it is not to lie in the data folder; a file that is
    /// there is left alone
    #[arg(long, value_name = "FILE", env = "COMITY_ROOT_KEY")]
    root_key: Option<PathBuf>,

    /// An empty PostgreSQL database (postgres://…) in place of SQLite in the data folder
    #[arg(long, value_name = "URL", env = "COMITY_DATABASE", hide_env_values = true)]
    database: Option<String>,

    /// The signer's key, as `comity checkpoint --key` printed it; known from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = VerifyingKey::parse)]
    signer: Option<VerifyingKey>,
}

/// How a restore ended.
enum Outcome {
    Done(String),
    /// The backup does not hold, and why.
    Refused(String),
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    match crate::serve::runtime().and_then(|runtime| runtime.block_on(restore(args))) {
        Ok(Outcome::Done(said)) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Ok(Outcome::Refused(why)) => {
            eprintln!("comity: {}: {why}", args.file.display());
            ExitCode::FAILURE
        }
        Err(error) => crate::refuse(&error),
    }
}

async fn restore(args: &Args) -> Result<Outcome> {
    data::check_address(args.database.as_deref())?;
    let keys = read_keys(&args.key)?;
    let opening = match file::open(&keys, open_file(&args.file)?) {
        Ok(opening) => opening,
        Err(FileError::Io(error)) => {
            return Err(error).with_context(|| format!("{} cannot be read", args.file.display()));
        }
        Err(error) => return Ok(Outcome::Refused(error.to_string())),
    };
    if let Some(key) = args.root_key.as_deref().filter(|key| key.symlink_metadata().is_ok()) {
        bail!("{} is there already: name another file for the root key", key.display());
    }
    let place = Place::make(&args.data)?;
    let outcome = fill(args, &place, BufReader::with_capacity(1 << 16, opening)).await;
    if !matches!(outcome, Ok(Outcome::Done(_))) {
        place.clear();
    }
    outcome
}

/// Fills the folder in which the restore is under way, and then gives everything its name.
async fn fill(
    args: &Args,
    place: &Place,
    mut from: BufReader<file::Opening<BufReader<fs::File>>>,
) -> Result<Outcome> {
    let url = match &args.database {
        Some(url) => url.clone(),
        None => format!("sqlite:{}", place.under_way.join(DATABASE).display()),
    };
    let bar = progress();
    let done = restore_backup(
        &mut from,
        &url,
        Arc::new(SystemClock),
        Arc::new(SystemRng),
        args.signer.as_ref(),
        &mut |done, of| show(&bar, done, of),
    )
    .await;
    bar.finish_and_clear();
    let (desk, loaded, found) = match done {
        Ok(done) => done,
        Err(error) => return refused(args, error),
    };
    note_restore(&desk, &loaded.manifest).await?;
    desk.db.close().await;
    place.keep(&loaded.root, args.root_key.as_deref(), args.database.is_none())?;
    let mut said = format!(
        "restored: the backup of {} ({})\n{} entries of the record, {} private rooms, {} private \
         texts: all of it opens\nsigner: {}",
        loaded.manifest.made,
        loaded.manifest.digest(),
        found.entries,
        found.rooms,
        found.texts,
        loaded.signer
    );
    if args.signer.is_none() {
        said.push_str(
            "\nthe origin was not checked: give the signer’s key, known from elsewhere, with \
             --signer",
        );
    }
    Ok(Outcome::Done(said))
}

fn refused(args: &Args, error: BackupError) -> Result<Outcome> {
    match error {
        BackupError::Io { at, error } if is_damage(&error) => {
            Ok(Outcome::Refused(format!("it is damaged or cut off, in {at}; nothing was restored")))
        }
        BackupError::Io { at, error } => {
            Err(anyhow!(error).context(format!("{} cannot be read, in {at}", args.file.display())))
        }
        BackupError::NotEmpty => bail!("{}", BackupError::NotEmpty),
        BackupError::Store(error @ comity_store::StoreError::Database(_)) => {
            Err(anyhow!(error).context("nothing was restored"))
        }
        BackupError::Damaged { at, why } => {
            Ok(Outcome::Refused(format!("{at}: {why}; nothing was restored")))
        }
        error => Ok(Outcome::Refused(format!("{error}; nothing was restored"))),
    }
}

const DATABASE: &str = "comity.db";
const KEY: &str = "root.key";

/// A data folder that a restore goes to.
struct Place {
    folder: PathBuf,
    /// Inside it: nothing starts from a folder that holds this one.
    under_way: PathBuf,
    /// Whether the folder was made for this.
    is_new: bool,
}

impl Place {
    /// Makes the folder, or takes one in which nothing is.
    fn make(folder: &Path) -> Result<Place> {
        let cannot = || format!("the data folder {} cannot be made", folder.display());
        let is_new = !folder.exists();
        data::refuse_broken_off(folder)?;
        data::make_folder(folder).with_context(cannot)?;
        if fs::read_dir(folder).with_context(cannot)?.next().is_some() {
            bail!(
                "{} is not empty: restore to an empty folder, or to one that is not there yet",
                folder.display()
            );
        }
        let under_way = folder.join(RESTORING);
        data::make_folder(&under_way).with_context(cannot)?;
        sync_folder_of(&under_way)?;
        Ok(Place { folder: folder.to_owned(), under_way, is_new })
    }

    /// Gives the files their names, and then says that nothing is under way any more.
    fn keep(
        &self,
        root: &comity_seal::RootKey,
        elsewhere: Option<&Path>,
        with_database: bool,
    ) -> Result<()> {
        let in_folder = self.under_way.join(KEY);
        data::write_key(elsewhere.unwrap_or(&in_folder), root)?;
        #[cfg(unix)]
        if with_database {
            use std::os::unix::fs::PermissionsExt as _;
            let path = self.under_way.join(DATABASE);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600))
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
        let names = [(KEY, elsewhere.is_none()), (DATABASE, with_database)];
        for (name, _) in names.into_iter().filter(|(_, is_here)| *is_here) {
            fs::rename(self.under_way.join(name), self.folder.join(name)).with_context(|| {
                format!("{} cannot be written", self.folder.join(name).display())
            })?;
        }
        sync_folder_of(&self.folder.join(KEY))?;
        fs::remove_dir(&self.under_way)
            .with_context(|| format!("{} is not empty", self.under_way.display()))?;
        sync_folder_of(&self.under_way)
    }

    /// Takes away what a refused restore left.
    fn clear(&self) {
        // What cannot be removed keeps the folder from being started: it says so itself.
        let _ = fs::remove_dir_all(&self.under_way);
        if self.is_new {
            let _ = fs::remove_dir(&self.folder);
        }
    }
}
