//! The binary: configuration, wiring, commands. One module per command.

mod backup;
mod connections;
mod data;
mod demo;
mod document;
mod documents;
mod import;
mod import_letter;
mod import_votes;
mod log;
mod mail;
mod officer;
mod private_file;
mod record;
mod restore;
mod rotate_key;
mod safety;
mod seal;
mod serve;
mod trust;
mod work;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use comity::converge;

/// From the Chair's letter to the agreed text: a working group's questions,
/// statements, positions and areas of potential convergence on one machine.
#[derive(Debug, Parser)]
#[command(name = "comity", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Args),
    Demo(demo::Args),
    Converge(converge::Args),
    Import(import::Args),
    Mail(mail::Args),
    Officer(officer::Args),
    Document(document::Args),
    Checkpoint(record::CheckpointArgs),
    Export(record::ExportArgs),
    Verify(record::VerifyArgs),
    Seal(seal::Args),
    Backup(backup::Args),
    Restore(restore::Args),
    RotateKey(rotate_key::Args),
    Work(work::Args),
}

fn main() -> ExitCode {
    // What a crash would write down is the memory: keys, and texts that lie sealed elsewhere.
    // Where it cannot be forbidden, the operator's own setting holds.
    let _ = documents::limits::leave_no_core();
    match Cli::parse().command {
        // No command at all means: serve, with every default.
        None => serve::run(&serve::Args::default_values()),
        Some(Command::Serve(args)) => serve::run(&args),
        Some(Command::Demo(args)) => demo::run(&args),
        Some(Command::Converge(args)) => converge::run(&args),
        Some(Command::Import(args)) => import::run(args),
        Some(Command::Mail(args)) => mail::run(&args),
        Some(Command::Officer(args)) => officer::run(&args),
        Some(Command::Document(args)) => document::run(&args),
        Some(Command::Checkpoint(args)) => record::checkpoint(&args),
        Some(Command::Export(args)) => record::export(&args),
        Some(Command::Verify(args)) => record::run_verify(&args),
        Some(Command::Seal(args)) => seal::run(&args),
        Some(Command::Backup(args)) => backup::run(&args),
        Some(Command::Restore(args)) => restore::run(&args),
        Some(Command::RotateKey(args)) => rotate_key::run(&args),
        Some(Command::Work(args)) => work::run(&args),
    }
}

/// Says what went wrong and what to do, on standard error; exit code 2.
fn refuse(error: &anyhow::Error) -> ExitCode {
    eprintln!("comity: {error:#}");
    ExitCode::from(2)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    const MANUAL: &str = include_str!("../../../docs/operate.md");

    #[test]
    fn the_units_in_the_manual_start_what_there_is() {
        let lines: Vec<_> =
            MANUAL.lines().filter_map(|line| line.strip_prefix("ExecStart=")).collect();
        assert_eq!(lines.len(), 2);
        for line in lines {
            let command = Cli::try_parse_from(line.split_whitespace()).map(|cli| cli.command);
            let is_known = matches!(command, Ok(Some(Command::Serve(_) | Command::Work(_))));
            assert!(is_known, "{line}: {command:?}");
        }
    }

    #[test]
    fn the_manual_lists_every_setting_of_the_server_and_no_other() {
        let cli = Cli::command();
        let serve = cli.find_subcommand("serve").unwrap();
        let rows: Vec<Vec<&str>> = MANUAL
            .lines()
            .filter(|line| line.starts_with("| `--"))
            .map(|line| line.split('`').skip(1).step_by(2).collect())
            .collect();
        for arg in serve.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let Some(long) = arg.get_long().filter(|long| *long != "help") else { continue };
            let flag = format!("--{long}");
            let row = rows.iter().find(|row| row.contains(&&*flag));
            let row = row.unwrap_or_else(|| panic!("{flag} is not in the manual"));
            if let Some(variable) = arg.get_env() {
                let variable = variable.to_str().unwrap();
                assert!(row.contains(&variable), "{flag}: {variable}");
            }
        }
        for flag in rows.iter().flatten().filter(|word| word.starts_with("--")) {
            let is_there = serve.get_arguments().any(|arg| arg.get_long() == flag.get(2..));
            assert!(is_there, "{flag} is no setting");
        }
    }
}
