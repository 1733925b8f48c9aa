//! Political and regional groups of the list come in.

use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{ListedGroups, Podium, bring_groups};
use comity_store::group;
use comity_words::roster::{LISTED_ON, POLITICAL_GROUPS, group_members};

use super::{Form, Plain, Typed, answer, page, roster};
use crate::{App, access::By, error::PageError, form::Posted, here::Here, reader::Reader};

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    let left = left(&app, &here).await?;
    if left.is_empty() || here.body.exercise {
        return Err(PageError::NotFound);
    }
    page(&reader, &here, plain(&reader, &left, &Typed::default()))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let chosen = typed.all("groups");
    let groups = POLITICAL_GROUPS.into_iter().filter(|code| chosen.contains(code));
    let list =
        ListedGroups { listed_on: LISTED_ON, groups: groups.map(roster::listed_group).collect() };
    let done = bring_groups(&app.desk, &may, list).await;
    let target = format!("{}/groups", here.base(reader.language));
    let left = left(&app, &here).await?;
    answer(&reader, &here, done, &target, || plain(&reader, &left, &typed))
}

/// The groups of the list that the body does not have yet.
pub(super) async fn left(app: &App, here: &Here) -> Result<Vec<&'static str>, PageError> {
    let known = group::all(app.db(), here.body.id).await?;
    let is_there = |code: &&str| known.iter().any(|one| one.code == **code);
    Ok(POLITICAL_GROUPS.into_iter().filter(|code| !is_there(code)).collect())
}

fn plain(reader: &Reader, left: &[&'static str], typed: &Typed) -> Plain {
    let w = &reader.words;
    let mut groups: Vec<(&str, String)> =
        left.iter().map(|code| (*code, w.t(format!("group-{code}")))).collect();
    w.sort_names(&mut groups, |(_, name)| name);
    let choices = groups.into_iter().map(|(code, name)| {
        let members = group_members()
            .iter()
            .filter(|member| member.group == code && member.holds_on(LISTED_ON));
        let label = w.with2("groups-bring-choice", "name", &*name, "n", members.count());
        (code.to_owned(), label)
    });
    Plain {
        title: w.t("groups-bring"),
        lede: w.with1("groups-bring-what", "date", w.date(LISTED_ON)),
        form: Form::new(w, typed, w.t("groups-bring-send")).checks(
            "groups",
            w.t("groups-title"),
            Some(w.t("groups-bring-hint")),
            choices,
        ),
    }
}
