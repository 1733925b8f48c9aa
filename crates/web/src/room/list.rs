//! The delegation's drafts.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use comity_acts::{Contributor, Delegation, Head, Right as _, Room};
use comity_domain::{
    RoomDraftId,
    room::{Became, Draft, Needs, SignOff, SignOffRule},
};
use comity_store::room::{self, draft::DraftLine};
use serde::Deserialize;

use super::{People, href, key, label};
use crate::{
    App,
    access::By,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    lists::{Chunk, FilterRow, Narrowing, filter_rows},
    reader::Reader,
    statements::Moment,
};

/// The filters of the address; what does not parse filters nothing.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    which: String,
    page: String,
}

/// What is chosen of the list.
#[derive(Clone, Copy, Default, PartialEq)]
enum Chosen {
    /// What is worked on.
    #[default]
    Open,
    /// What left the room.
    Filed,
    /// What was set aside.
    Aside,
}

impl Narrowing for Chosen {
    type Line = DraftLine;
    const PATH: &'static str = "/room";

    fn admits(self, _: &Reader, line: &DraftLine) -> bool {
        match self {
            Chosen::Open => line.draft.is_open(),
            Chosen::Filed => line.draft.became.is_some(),
            Chosen::Aside => line.draft.set_aside_at.is_some(),
        }
    }

    fn parts(self) -> Vec<String> {
        match self {
            Chosen::Open => Vec::new(),
            Chosen::Filed => vec!["which=filed".to_owned()],
            Chosen::Aside => vec!["which=aside".to_owned()],
        }
    }
}

#[derive(Template)]
#[template(path = "room/list.html")]
struct ListPage {
    frame: Frame,
    base: String,
    count: usize,
    lines: Vec<Line>,
    filters: Vec<FilterRow>,
    is_filtered: bool,
    pages: usize,
    page: usize,
    previous: String,
    next: String,
    rule: String,
    /// That a new key can be made after an account was closed, for the head; or empty.
    key_closed: String,
    may_write: bool,
    may_file: bool,
    is_head: bool,
}

struct Line {
    href: String,
    label: String,
    /// What it is to become.
    kind: String,
    version: String,
    title: String,
    lang: &'static str,
    state: String,
    comments: usize,
    who: String,
    changed: Moment,
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Room>,
    here: Here,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let of = may.room()?;
    let rule = room::rule(app.db(), of).await?;
    let all = room::draft::list(app.db(), of, here.session.id, may.account()).await?;
    let signed = room::sign_off::of_session(app.db(), of, here.session.id).await?;
    let people = People::of(&app, of).await?;
    let chosen = match &*wished.which {
        "filed" => Chosen::Filed,
        "aside" => Chosen::Aside,
        _ => Chosen::Open,
    };
    let base = here.base(reader.language);
    let words = reader.words;
    let which = [Chosen::Open, Chosen::Filed, Chosen::Aside];
    let names = ["room-filter-open", "room-filter-filed", "room-filter-aside"];
    let wishes = names.into_iter().map(|key| words.t(key)).zip(which).collect();
    let filters =
        filter_rows(&reader, &base, &all, chosen, vec![(words.t("room-filter-which"), wishes)]);
    let chunk = Chunk::of(&reader, &base, &all, chosen, &wished.page);
    let lines = chunk.lines.iter().map(|one| line(&reader, &here, rule, &signed, &people, one));
    let role = may.actor().role();
    let page = ListPage {
        frame: Frame::of(&reader, &here, Part::Room),
        count: chunk.count,
        lines: lines.collect(),
        filters,
        is_filtered: chosen != Chosen::Open || !all.is_empty(),
        pages: chunk.pages,
        page: chunk.page,
        previous: chunk.previous.clone(),
        next: chunk.next.clone(),
        rule: words.t(format!("room-rule-now-{rule}")),
        key_closed: match Head::is_held_by(role) {
            true => key::closed(&app, &reader, &here, of).await?,
            false => String::new(),
        },
        may_write: Delegation::is_held_by(role),
        may_file: Contributor::is_held_by(role),
        is_head: Head::is_held_by(role),
        base,
    };
    Ok(Html(page.render()?))
}

fn line(
    reader: &Reader,
    here: &Here,
    rule: SignOffRule,
    signed: &HashMap<RoomDraftId, Vec<SignOff>>,
    people: &People,
    one: &DraftLine,
) -> Line {
    let given = signed.get(&one.draft.id).map_or(&[][..], Vec::as_slice);
    Line {
        href: href(reader, here, &one.draft),
        label: label(reader, &one.draft),
        kind: reader.words.t(format!("room-kind-{}", one.heading.kind)),
        version: reader.words.with1("room-version", "version", one.draft.version.to_string()),
        title: one.heading.title.clone(),
        lang: one.heading.language.code(),
        state: reader.words.t(state_key(&one.draft, rule.needs(given))),
        comments: one.comments,
        who: people.name(one.by),
        changed: Moment::of(reader, here, one.made_at),
    }
}

/// The key of the word for where a draft stands.
pub(super) fn state_key(draft: &Draft, needs: Needs) -> &'static str {
    if let Some(became) = draft.became {
        match became {
            Became::Statement(_) => "room-state-filed",
            Became::Paper(_) => "room-state-filed-paper",
            Became::Revision(..) => "room-state-filed-revision",
            Became::Position(_) => "room-state-filed-position",
        }
    } else if draft.set_aside_at.is_some() {
        "room-state-aside"
    } else if needs == Needs::Nothing {
        "room-state-signed"
    } else if draft.asked_version == Some(draft.version) {
        "room-state-asked"
    } else {
        "room-state-draft"
    }
}
