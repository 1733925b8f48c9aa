//! Taking a position, first step: which of one's own statements it rests on.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{Html, Redirect},
};
use comity_acts::{Faults, Proposer};
use comity_domain::Audience;
use comity_store::position;
use comity_words::Words;

use super::{
    from_room::referred,
    take::{TakeForm, draft_form, frame, take, unsigned},
};
use crate::{
    App,
    access::By,
    error::PageError,
    form::Shown,
    frame::Frame,
    here::Here,
    kept::{forget, kept},
    proposals::{Headed, find},
    reader::Reader,
};

/// How much of each statement its list shows, in characters.
const BEGINNING: usize = 200;

/// Which statement was chosen.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Chosen {
    statement: Option<i64>,
    /// The signed-off draft of the private room that it is, by number and version.
    from_room: String,
}

#[derive(Template)]
#[template(path = "positions/choose.html")]
struct ChoosePage {
    frame: Frame,
    faults: Shown,
    number: i64,
    proposal: Headed,
    statements: Vec<StatementLine>,
    file_href: String,
    /// Whether it comes from the private room.
    is_from_room: bool,
    room: String,
    /// Where what was begun goes on; empty when nothing was.
    begun: String,
    start_again: String,
}

struct StatementLine {
    number: String,
    href: String,
    title: String,
    /// How its text begins, by which its owner knows it again.
    beginning: String,
    lang: &'static str,
    dir: &'static str,
    behalf: String,
    aligned: i64,
    day: String,
    kept: bool,
}

pub(crate) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Proposer>,
    Path(names): Path<HashMap<String, String>>,
    Query(chosen): Query<Chosen>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let own = position::citable(app.db(), here.session.id, may.own()?).await?;
    let mut earlier: Option<TakeForm> = kept(&app, &may, &draft_form(&here, found.number)).await?;
    // The address says which draft it is, or else what was begun.
    if !chosen.from_room.is_empty() {
        earlier = earlier.filter(|form| form.from_room == chosen.from_room);
    }
    let from_room = match &earlier {
        Some(form) => form.from_room.clone(),
        None => chosen.from_room,
    };
    let room = referred(&app, &may, &here, &found, &from_room).await?;
    let faults = if room.is_void() { vec![unsigned()] } else { Vec::new() };
    let faults = Shown::of(&Faults(faults), &reader.words);
    if let Some(number) = chosen.statement {
        let statement =
            own.into_iter().find(|one| one.number == number).ok_or(PageError::NotFound)?;
        let earlier = earlier.filter(|form| form.statement == number);
        let restored = earlier.is_some();
        let form = earlier.unwrap_or_else(|| TakeForm::on(number, from_room));
        return take(&app, &reader, &here, &found, &statement, &form, &room, restored, faults)
            .await
            .map(Html);
    }
    let base = here.base(reader.language);
    let zone = crate::convergence::zone(&here);
    let steps = format!("{base}/proposals/{}/position", found.number);
    // Digits and a dot, or else it is of no draft and goes no further.
    let carried = if from_room.is_empty() || room.is_void() {
        String::new()
    } else {
        format!("&from_room={from_room}")
    };
    let page = ChoosePage {
        begun: earlier
            .filter(|form| own.iter().any(|one| one.number == form.statement))
            .map_or_else(String::new, |form| format!("{steps}?statement={}", form.statement)),
        faults,
        is_from_room: !from_room.is_empty(),
        room: format!("{base}/room"),
        start_again: format!("{steps}/start-again"),
        frame: frame(&reader, &here, found.number),
        number: found.number,
        proposal: Headed::of(&found, reader.language),
        statements: own
            .into_iter()
            .map(|one| StatementLine {
                number: one.number.to_string(),
                href: format!("{steps}?statement={}{carried}", one.number),
                title: one.title.unwrap_or_default(),
                beginning: Words::of(one.language).beginning(&one.text, BEGINNING),
                lang: one.language.code(),
                dir: one.language.direction(),
                behalf: one.on_behalf_of.unwrap_or_default(),
                aligned: one.aligned,
                day: reader.words.date(zone.to_datetime(one.filed_at).date()),
                kept: one.audience == Audience::Own,
            })
            .collect(),
        file_href: format!("{base}/statements/new"),
    };
    Ok(Html(page.render()?))
}

/// Gives up what was begun.
pub(crate) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Proposer>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    forget(&app, &may, &draft_form(&here, found.number)).await?;
    let to = format!("{}/proposals/{}/position", here.base(reader.language), found.number);
    Ok(Redirect::to(&to))
}
