//! All registrations of the body, and those that wait for this officer.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use comity_acts::Secretariat;
use comity_domain::{AccountId, registration::Registration};
use comity_store::registration;
use serde::Deserialize;

use super::{base, frame, stage, waits_for, waits_for_links, whose};
use crate::{
    App,
    access::By,
    error::PageError,
    frame::Frame,
    here::Here,
    lists::{Chunk, FilterRow, Narrowing, filter_rows},
    reader::Reader,
};

#[derive(Template)]
#[template(path = "registrations/list.html")]
struct ListPage {
    frame: Frame,
    base: String,
    filters: Vec<FilterRow>,
    count: usize,
    lines: Vec<Line>,
    is_filtered: bool,
    pages: usize,
    page: usize,
    previous: String,
    next: String,
}

struct Line {
    href: String,
    whose: String,
    reference: String,
    dated: String,
    submitted: String,
    stage: String,
    /// What waits for this officer; empty when nothing does.
    waits: String,
}

/// `?waiting=1` narrows the list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    waiting: String,
    page: String,
}

/// What is chosen of the list.
#[derive(Clone, Copy, Default, PartialEq)]
struct Chosen {
    /// What waits for this officer.
    waits: Option<AccountId>,
}

impl Narrowing for Chosen {
    type Line = Registration;
    const PATH: &'static str = "/manage/registrations";

    fn admits(self, _reader: &Reader, line: &Registration) -> bool {
        self.waits.is_none_or(|officer| waits_for(line, officer).is_some() || waits_for_links(line))
    }

    fn parts(self) -> Vec<String> {
        self.waits.map(|_| "waiting=1".to_owned()).into_iter().collect()
    }
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let officer = may.account();
    let session = here.base(reader.language);
    let all = registration::all(app.db(), may.scope(), here.body.id).await?;
    let mine = Chosen { waits: Some(officer) };
    let chosen = if wished.waiting == "1" { mine } else { Chosen::default() };
    let found = Chunk::of(&reader, &session, &all, chosen, &wished.page);
    let w = &reader.words;
    let wishes =
        vec![(w.t("registration-all"), Chosen::default()), (w.t("registration-mine"), mine)];
    let filters =
        filter_rows(&reader, &session, &all, chosen, vec![(w.t("registration-show"), wishes)]);
    let page = ListPage {
        frame: frame(&reader, &here),
        base: base(&reader, &here),
        filters,
        count: found.count,
        lines: found.lines.iter().map(|one| line(&reader, &here, one, officer)).collect(),
        is_filtered: chosen != Chosen::default(),
        pages: found.pages,
        page: found.page,
        previous: found.previous,
        next: found.next,
    };
    Ok(Html(page.render()?))
}

fn line(reader: &Reader, here: &Here, one: &Registration, officer: AccountId) -> Line {
    let w = &reader.words;
    let waits = match waits_for(one, officer) {
        Some(step) => w.t(super::one::step_key(step)),
        None if waits_for_links(one) => w.t("registration-waits-links"),
        None => String::new(),
    };
    Line {
        href: format!("{}/{}", base(reader, here), one.id),
        whose: whose(reader, here, one),
        reference: one.reference.clone(),
        dated: w.date(one.dated),
        submitted: w.date(here.session.day_of(one.hands.submitted.at)),
        stage: stage(reader, one),
        waits,
    }
}
