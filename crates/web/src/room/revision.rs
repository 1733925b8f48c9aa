//! A draft of the next version of one of the delegation's own papers.

use comity_acts::{Delegation, May};
use comity_domain::{
    paper::{Paper, parse_key},
    room::{DraftKind, Purpose},
};
use comity_store::paper;

use super::{
    purpose::{purpose_value, read_purpose},
    typed::Typed,
};
use crate::{App, error::PageError, here::Here, reader::Reader};

/// The own paper that an address names; what is another's looks absent.
pub(super) async fn named(
    app: &App,
    reader: &Reader,
    may: &May<Delegation>,
    here: &Here,
    key: &str,
) -> Result<Paper, PageError> {
    let key = parse_key(key).ok_or(PageError::NotFound)?;
    let found = paper::by_number(app.db(), reader.scope, here.session.id, key).await?;
    let own = may.own()?;
    found.filter(|found| found.proposer == Some(own)).ok_or(PageError::NotFound)
}

/// The form for a draft of its next version, with the text of the latest one.
pub(super) async fn taken_over(
    app: &App,
    reader: &Reader,
    found: &Paper,
) -> Result<Typed, PageError> {
    let versions = paper::versions(app.db(), reader.scope, found).await?;
    let latest = versions.into_iter().next_back().ok_or(PageError::NotFound)?;
    let revises = Purpose::Revises { paper: found.id, version: latest.number };
    Ok(Typed {
        title: latest.title,
        text: latest.text,
        language: found.language.code().to_owned(),
        purpose: purpose_value(revises),
        ..Typed::new(DraftKind::Revision)
    })
}

/// The paper that a form is for, as addresses name it; empty when it cannot be read.
pub(super) async fn key_of(app: &App, reader: &Reader, purpose: &str) -> Result<String, PageError> {
    let found = match read_purpose(purpose) {
        Some(Purpose::Revises { paper, .. }) => paper::get(app.db(), reader.scope, paper).await?,
        _ => None,
    };
    Ok(found.map(|found| found.key()).unwrap_or_default())
}
