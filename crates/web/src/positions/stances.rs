//! The stances to choose from, as two forms show them.

use comity_domain::Stance;

use crate::reader::Reader;

/// A stance with what it means.
pub(crate) struct StanceChoice {
    pub value: &'static str,
    pub label: String,
    pub hint: String,
    pub chosen: bool,
}

/// Every stance.
pub(crate) fn stances(reader: &Reader, chosen: &str) -> Vec<StanceChoice> {
    Stance::ALL
        .iter()
        .map(|one| StanceChoice {
            value: one.word(),
            label: reader.words.t(format!("stance-{one}")),
            hint: reader.words.t(format!("stance-hint-{one}")),
            chosen: chosen == one.word(),
        })
        .collect()
}
