//! Two versions of a draft beside each other.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Html,
};
use comity_acts::Room;
use comity_domain::room::Version;
use comity_store::room;
use serde::Deserialize;

use super::{Names, People, find, frame_of, href, label, show::stance};
use crate::{
    App, access::By, error::PageError, frame::Frame, here::Here, papers::compare::Compared,
    reader::Reader, statements::Moment,
};

#[derive(Template)]
#[template(path = "room/compare.html")]
struct ComparePage {
    frame: Frame,
    label: String,
    href: String,
    /// The earlier one and the later one.
    sides: [Side; 2],
    froms: Vec<Link>,
    tos: Vec<Link>,
    lang: &'static str,
    dir: &'static str,
    compared: Compared,
}

struct Side {
    label: String,
    who: String,
    when: Moment,
}

struct Link {
    label: String,
    href: String,
    current: bool,
}

/// Which two; without them the latest version and the one before.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    from: Option<i64>,
    to: Option<i64>,
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Room>,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let of = may.room()?;
    let draft = find(&app, of, &here, &names).await?;
    let to = wished.to.unwrap_or(draft.version);
    // Numbers of an address may be any; one version alone stands beside nothing.
    if !(2..=draft.version).contains(&to) {
        return Err(PageError::NotFound);
    }
    let from = wished.from.unwrap_or(to - 1);
    if !(1..to).contains(&from) {
        return Err(PageError::NotFound);
    }
    let get = async |number: i64| {
        let found = room::draft::version(app.db(), of, draft.id, number).await?;
        found.ok_or(PageError::NotFound)
    };
    let (old, new) = (get(from).await?, get(to).await?);
    let people = People::of(&app, of).await?;
    let href = href(&reader, &here, &draft);
    let words = reader.words;
    let version = |number: i64| words.with1("room-version", "version", number.to_string());
    let link = |from: i64, to: i64, shown: i64, current: i64| Link {
        label: version(shown),
        href: format!("{href}/compare?from={from}&to={to}"),
        current: shown == current,
    };
    let side = |one: &Version| Side {
        label: version(one.number),
        who: people.name(one.by),
        when: Moment::of(&reader, &here, one.made_at),
    };
    let page = ComparePage {
        frame: frame_of(&reader, &here, &draft)
            .crumb(words.t("papers-compare-title"), format!("{href}/compare")),
        label: label(&reader, &draft),
        sides: [side(&old), side(&new)],
        froms: (1..to).map(|one| link(one, to, one, from)).collect(),
        tos: (from + 1..=draft.version).map(|one| link(from, one, one, to)).collect(),
        lang: new.heading.language.code(),
        dir: new.heading.language.direction(),
        compared: Compared::of_texts(
            (&headed(&reader, &old), &old.text),
            (&headed(&reader, &new), &new.text),
        ),
        href,
    };
    Ok(Html(page.render()?))
}

/// The heading that is compared: of a position its stance too, which may be all that
/// changed.
fn headed(reader: &Reader, one: &Version) -> String {
    match stance(reader, &one.heading) {
        stance if stance.is_empty() => one.heading.title.clone(),
        stance => format!("{} · {stance}", one.heading.title),
    }
}
