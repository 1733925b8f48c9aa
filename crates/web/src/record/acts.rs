//! What was done in a participant's name, act by act, each with its receipt.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{Html, Response},
};
use comity_acts::{Participating, export_receipt};
use comity_store::record;
use serde::Deserialize;

use super::TEXT;
use crate::{
    App,
    access::By,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    saved,
    statements::Moment,
};

/// How many lines stand on a page.
const ON_A_PAGE: usize = 50;

/// From where on; what does not parse begins with the newest.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct From {
    before: String,
}

#[derive(Template)]
#[template(path = "record/acts.html")]
struct ActsPage {
    frame: Frame,
    href: String,
    lines: Vec<Line>,
    /// Whether this begins with the newest.
    is_newest: bool,
    /// Before which position the older ones stand; empty where there are none.
    older: String,
}

struct Line {
    position: String,
    act: String,
    capacity: String,
    when: Moment,
    /// Where the receipt is; empty where what was done is another's to show.
    receipt: String,
}

pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Participating>,
    Query(from): Query<From>,
) -> Result<Html<String>, PageError> {
    let w = &reader.words;
    let record = format!("{}/record", here.base(reader.language));
    let href = format!("{record}/acts");
    let before: Option<i64> = from.before.parse().ok();
    let most = i64::try_from(ON_A_PAGE + 1).unwrap_or(i64::MAX);
    let (own, account) = (may.own()?, may.account());
    let mut found =
        record::own_entries(app.db(), own, account, before.unwrap_or(i64::MAX), most).await?;
    let has_older = found.len() > ON_A_PAGE;
    found.truncate(ON_A_PAGE);
    let older = found.last().filter(|_| has_older);
    let older = older.map(|one| one.entry.position.to_string()).unwrap_or_default();
    let lines = found.into_iter().map(|one| {
        let entry = one.entry;
        let key = format!("act-{}", entry.act.replace('_', "-"));
        Line {
            position: entry.position.to_string(),
            // An act that this version has no words for is shown as the record names it.
            act: if w.has(&key) { w.t(&key) } else { entry.act },
            capacity: w.t(format!("role-{}", entry.capacity)),
            when: Moment::of(&reader, &here, entry.made_at),
            receipt: if one.has_receipt {
                format!("{href}/{}/receipt", entry.position)
            } else {
                String::new()
            },
        }
    });
    let page = ActsPage {
        lines: lines.collect(),
        frame: Frame::of(&reader, &here, Part::Session)
            .crumb(w.t("record-title"), record)
            .crumb(w.t("record-acts"), href.clone()),
        is_newest: before.is_none(),
        older,
        href,
    };
    Ok(Html(page.render()?))
}

/// The receipt of one act; absent unless what was done is the reader's own to show.
pub(super) async fn receipt(
    State(app): State<App>,
    _here: Here,
    By(may): By<Participating>,
    Path((_, _, position)): Path<(String, String, i64)>,
) -> Result<Response, PageError> {
    let text = export_receipt(&app.desk, &may, position).await?;
    Ok(saved::named_here(&format!("receipt-{position}.txt"), TEXT, text))
}
