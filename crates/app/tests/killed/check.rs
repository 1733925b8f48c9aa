//! What has to hold after every restart.

use std::{
    collections::{BTreeSet, HashMap},
    path::Path,
    process::Command,
    sync::Arc,
};

use anyhow::{Context as _, Result, ensure};
use comity_domain::session::Session;
use comity_seal::RootKey;
use comity_store::{Db, own_note, paper, record, room, statement, testing};
use comity_testkit::{TEST_ROOT, TestRng};

use crate::client::{Client, Kind, Write};

/// What was found wrong, and how much was looked at.
#[derive(Default)]
pub struct Counts {
    pub cycles: u64,
    pub acknowledged: usize,
    pub sent_again: usize,
    pub refused: usize,
    /// How the server worded its refusals.
    pub refusals: BTreeSet<String>,
    pub lost: usize,
    pub doubled: usize,
    pub faults: usize,
    pub at_points: HashMap<&'static str, u64>,
    pub told: Vec<String>,
}

impl Counts {
    fn tell(&mut self, what: String) {
        if self.told.len() < 20 {
            self.told.push(what);
        }
    }

    /// Something that is not as it should be, and is neither lost nor doubled.
    pub fn fault(&mut self, what: String) {
        self.faults += 1;
        self.tell(what);
    }

    pub fn shown(&self) -> String {
        let mut points: Vec<_> = self.at_points.iter().collect();
        points.sort();
        let points: Vec<String> =
            points.iter().map(|(at, count)| format!("{at} {count}")).collect();
        let refusals: Vec<&str> = self.refusals.iter().map(String::as_str).collect();
        format!(
            "{} kills ({}), {} acknowledged writes, {} of them sent again after a kill, {} \
             refused ({}), {} lost, {} doubled, {} integrity faults",
            self.cycles,
            points.join(", "),
            self.acknowledged,
            self.sent_again,
            self.refused,
            refusals.join(", "),
            self.lost,
            self.doubled,
            self.faults,
        )
    }

    /// # Errors
    /// When anything was lost, doubled or broken.
    pub fn held(&self) -> Result<()> {
        let sum = self.lost + self.doubled + self.faults;
        ensure!(sum == 0, "{}: {:#?}", self.shown(), self.told);
        Ok(())
    }
}

pub async fn open(url: &str) -> Result<Db> {
    Ok(Db::open(url, RootKey::new(TEST_ROOT), Arc::new(TestRng::seeded(1))).await?)
}

/// Looks at everything that was written since the folder began.
pub async fn everything(
    db: &Db,
    session: &Session,
    clients: &[Client],
    counts: &mut Counts,
) -> Result<()> {
    let mut there: HashMap<Write, usize> = HashMap::new();
    let mut found = |kind, mark: &str| {
        *there.entry(Write { kind, mark: mark.to_owned() }).or_default() += 1;
    };
    let any = clients.first().context("nobody writes")?.actor.scope();
    let statements = statement::list(db, any, session.id).await?;
    let papers = paper::list(db, any, session.id).await?;
    for line in &statements {
        found(Kind::Statement, line.title.as_deref().unwrap_or_default());
    }
    for line in &papers {
        found(Kind::Paper, &line.title);
    }
    for client in clients {
        let scope = client.actor.scope();
        for note in own_note::of_session(db, scope, session.id).await? {
            found(Kind::Note, &note.text);
        }
        let of = scope.room().context("of a delegation")?;
        let drafts = room::draft::list(db, of, session.id, client.actor.account()).await?;
        for line in &drafts {
            found(Kind::Draft, &line.heading.title);
        }
        // The log of the room opens, is whole, and speaks of each draft.
        let (_, log) = room::log::read(db, of).await?;
        if log.len() < drafts.len() {
            counts.fault(format!("{} drafts, {} lines in their log", drafts.len(), log.len()));
        }
    }
    for write in clients.iter().flat_map(|client| &client.acknowledged) {
        if !there.contains_key(write) {
            counts.lost += 1;
            counts.tell(format!("lost: {write:?}"));
        }
    }
    for (write, times) in there.iter().filter(|(_, times)| **times > 1) {
        counts.doubled += 1;
        counts.tell(format!("{times} times there: {write:?}"));
    }
    // Nothing is there that nobody sent.
    let sent: std::collections::HashSet<&Write> = clients
        .iter()
        .flat_map(|client| client.acknowledged.iter().chain(client.everything_open()))
        .collect();
    for write in there.keys().filter(|write| !sent.contains(write)) {
        counts.fault(format!("nobody sent {write:?}"));
    }
    // One entry of the record for each, and none for what is not there.
    let entries = record::entries(db, 0, i64::MAX).await?;
    for (act, rows) in [("file_statement", statements.len()), ("submit_paper", papers.len())] {
        let written = entries.iter().filter(|entry| entry.act == act).count();
        if written != rows {
            counts.fault(format!("{rows} rows and {written} entries of {act}"));
        }
    }
    for fault in testing::integrity_faults(db).await? {
        counts.fault(fault);
    }
    Ok(())
}

/// One of the commands, on the data folder.
pub fn command(args: &[&str], database: Option<&str>) -> Result<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
    if let Some(url) = database {
        command.env("COMITY_DATABASE", url);
    }
    let output = command.args(args).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{args:?}: {said}");
    Ok(String::from_utf8(output.stdout)?)
}

/// The record verifies as everybody verifies it, and goes on from what was kept before.
pub fn record_verifies(data: &Path, database: Option<&str>, note: &str) -> Result<()> {
    let path = |name: &str| data.join(name).display().to_string();
    let (out, kept, folder) = (path("export.txt"), path("note.txt"), data.display().to_string());
    std::fs::write(&kept, note)?;
    let key = command(&["checkpoint", "--data", &folder, "--key"], database)?;
    command(&["export", "--data", &folder, "--out", &out], database)?;
    let args = ["verify", &out, "--key", key.trim(), "--checkpoint", &kept];
    let told = command(&args, None)?;
    ensure!(told.contains("goes on from the checkpoint"), "{told}");
    Ok(())
}
