//! States, their names and their regional groups.
//!
//! Facts only: Members and observer States of the United Nations, by the names
//! the United Nations uses, and the groups they belong to, each membership with its
//! source. No position or opinion of a State comes from here.

mod exercise;
mod groups;
mod political;

use std::sync::LazyLock;

use comity_domain::Language;
use jiff::civil::Date;

use crate::Words;

pub use exercise::{CODES_IN_USE, CodeInUse, is_exercise_code};
pub use groups::{Membership, RegionalGroup, group_on, memberships};
pub use political::{GroupMember, LISTED_ON, POLITICAL_GROUPS, group_members};

const SOURCE: &str = include_str!("../data/states.tsv");

/// In what capacity a State takes part in meetings of the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StateKind {
    /// One of the 193 Member States.
    Member,
    /// The Holy See or the State of Palestine.
    Observer,
}

/// A State as it is seated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    code: &'static str,
    kind: StateKind,
    since: Date,
    /// In the order of [`Language::ALL`].
    names: [&'static str; 6],
}

impl State {
    /// The alpha-2 code of ISO 3166-1: `KE`.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Member or observer.
    pub fn kind(&self) -> StateKind {
        self.kind
    }

    /// The day of admission, for an observer that of its present status.
    /// `data/states.tsv` says which day that is for original Members.
    pub fn since(&self) -> Date {
        self.since
    }

    /// The short name that the United Nations uses in a language, after UNTERM.
    pub fn name(&self, language: Language) -> &'static str {
        let [ar, zh, en, fr, ru, es] = self.names;
        match language {
            Language::Ar => ar,
            Language::Zh => zh,
            Language::En => en,
            Language::Fr => fr,
            Language::Ru => ru,
            Language::Es => es,
        }
    }
}

static STATES: LazyLock<Vec<State>> = LazyLock::new(|| {
    // The file is part of the program; a test counts its rows, so that a row
    // which does not read cannot be lost unseen.
    rows(SOURCE).filter_map(state).collect()
});

/// The rows of a table of tab-separated fields, without comments and header.
fn rows(source: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = source.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.skip(1).map(|line| line.split('\t').collect())
}

fn state(row: Vec<&'static str>) -> Option<State> {
    let [code, kind, since, names @ ..] = row.as_slice() else { return None };
    let kind = match *kind {
        "member" => StateKind::Member,
        "observer" => StateKind::Observer,
        _ => return None,
    };
    Some(State { code, kind, since: since.parse().ok()?, names: names.try_into().ok()? })
}

/// All States, sorted by code.
pub fn states() -> &'static [State] {
    &STATES
}

/// The State with a code, in capitals.
pub fn find(code: &str) -> Option<&'static State> {
    STATES.binary_search_by(|state| state.code.cmp(code)).ok().and_then(|at| STATES.get(at))
}

/// All States in the order of a language's alphabet: the official order of names
/// on every list.
pub fn in_order(language: Language) -> Vec<&'static State> {
    let mut sorted: Vec<_> = STATES.iter().collect();
    Words::of(language).sort_names(&mut sorted, |state| state.name(language));
    sorted
}
