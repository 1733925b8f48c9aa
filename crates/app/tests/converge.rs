//! `comity converge` as a shell sees it: output, messages, exit codes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

#[path = "converge/known.rs"]
mod known;
#[path = "converge/refused.rs"]
mod refused;
#[path = "converge/shown.rs"]
mod shown;

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output},
};

use tempfile::TempDir;

/// Six delegations in two regions and one union.
const GROUPS: &str = "participant,partition,group\n\
    QM,regions,North\nQN,regions,North\nQO,regions,North\n\
    XA,regions,South\nXB,regions,South\nXC,regions,South\n\
    QM,QZ Union,QZ Union\nXA,QZ Union,QZ Union\n";

/// A folder with files, and the command run in it.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// A desk with [`GROUPS`] and these rows of positions.
    fn with_rows(rows: &str) -> Self {
        let desk = Self::new();
        desk.put("groups.csv", GROUPS);
        desk.put("positions.csv", format!("participant,item,position\n{rows}"));
        desk
    }

    fn put(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
        command.arg("converge").args(arguments).current_dir(self.folder.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// The two files analysed, as JSON.
    fn json(&self) -> serde_json::Value {
        let output = self.run(&["positions.csv", "--groups", "groups.csv", "--json"]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert_eq!(text(&output.stderr), "");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// What is said on standard error when the two files are refused.
    fn refusal(&self) -> String {
        self.refusal_of(&["positions.csv", "--groups", "groups.csv"])
    }

    fn refusal_of(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stdout));
        assert_eq!(text(&output.stdout), "");
        text(&output.stderr)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
