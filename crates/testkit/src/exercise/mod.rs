//! The exercise world: a fictional working group with its States, letter,
//! questions, statements and positions, written as data.
//!
//! Real States never get invented words; so whatever is shown, tried or printed
//! as a sample comes from here. [`world`] parses the files under
//! `crates/testkit/world`, which are built into the crate, and [`faults`] says
//! what does not hold together in them. A loader brings the world in through
//! acts, in the order the parts have in [`World`].

mod check;
mod data;
mod files;
mod load;
#[cfg(test)]
mod tests;

use anyhow::{Context, Result};
use serde::{Deserialize, de::DeserializeOwned};

pub use check::faults;
pub use data::*;
use files::File;
pub use load::{DemoLink, load};

/// The whole exercise world.
///
/// # Errors
///
/// Names the file, line and field when a data file does not have the shape
/// that the structs of this module describe.
pub fn world() -> Result<World> {
    Ok(World {
        body: parse(files::BODY)?,
        participants: parse(files::PARTICIPANTS)?,
        letter: parse(files::LETTER)?,
        questions: parse(files::QUESTIONS)?,
        proposals: parse::<ProposalFile>(files::PROPOSALS)?.proposal,
        papers: parse_papers()?,
        statements: parse_statements(files::STATEMENTS)?,
        written: parse_statements(files::WRITTEN)?,
        releases: parse(files::RELEASES)?,
        summary: parse(files::SUMMARY)?,
        heard: parse::<HeardFile>(files::HEARD)?.heard,
        room: parse(files::ROOM)?,
        stakeholders: parse(files::STAKEHOLDERS)?,
        accounts: parse::<AccountFile>(files::ACCOUNTS)?.account,
    })
}

fn parse<T: DeserializeOwned>((path, content): File) -> Result<T> {
    toml::from_str(content).with_context(|| format!("crates/testkit/world/{path}"))
}

fn parse_papers() -> Result<Vec<Paper>> {
    let mut papers =
        files::PAPERS.iter().map(|file| parse(*file)).collect::<Result<Vec<Paper>>>()?;
    papers.sort_by(|a, b| (a.submitted(), &a.id).cmp(&(b.submitted(), &b.id)));
    Ok(papers)
}

fn parse_statements(list: &[File]) -> Result<Vec<Statement>> {
    let mut statements =
        list.iter().map(|file| parse(*file)).collect::<Result<Vec<Statement>>>()?;
    statements.sort_by(|a, b| (a.given, &a.id).cmp(&(b.given, &b.id)));
    Ok(statements)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProposalFile {
    proposal: Vec<Proposal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeardFile {
    heard: Vec<Heard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountFile {
    account: Vec<Account>,
}
