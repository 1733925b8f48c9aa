//! Withdrawing a paper: what will happen and to whom, then the act.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use comity_acts::{Proposer, withdraw_paper};
use comity_domain::ProposalId;
use comity_store::{paper, proposal};
use serde::Deserialize;

use super::{Names, find_own, frame_of, href, label, latest, show::sponsor_lines_of};
use crate::{
    App, access::By, convergence::Text, error::PageError, form::Posted, frame::Frame, here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "papers/withdraw.html")]
struct WithdrawPage {
    frame: Frame,
    label: String,
    title: String,
    lang: &'static str,
    href: String,
    hash: String,
    told: Vec<String>,
    proposals: Vec<ProposalLine>,
}

struct ProposalLine {
    number: i64,
    wording: Text,
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let latest = latest(&app, &reader, &found).await?;
    let sponsors = paper::sponsors(app.db(), &found).await?;
    let made = paper::proposals(app.db(), &found).await?;
    let all = proposal::all(app.db(), here.session.id, reader.scope).await?;
    let href = href(&reader, &here, &found);
    let page = WithdrawPage {
        frame: frame_of(&reader, &here, &found)
            .crumb(reader.words.t("papers-withdraw-title"), format!("{href}/withdraw")),
        label: label(&reader, &found),
        title: latest.title,
        lang: found.language.code(),
        href,
        hash: latest.text_hash,
        told: sponsor_lines_of(&reader, &here, &sponsors, |name, _| Some(name.to_owned())),
        proposals: (all.iter())
            .filter(|one| made.iter().any(|made| made.proposal_id == one.id))
            .map(|one| ProposalLine {
                number: one.number,
                wording: Text::of(&one.wording, reader.language),
            })
            .collect(),
    };
    Ok(Html(page.render()?))
}

/// The proposals that stay, by number.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    keep: Vec<String>,
}

pub(super) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
    Posted(kept): Posted<Kept>,
) -> Result<Redirect, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let all = proposal::all(app.db(), here.session.id, reader.scope).await?;
    let keep: Vec<ProposalId> = (all.iter())
        .filter(|one| kept.keep.contains(&one.number.to_string()))
        .map(|one| one.id)
        .collect();
    withdraw_paper(&app.desk, &may, &here.session, found.id, &keep).await?;
    Ok(Redirect::to(&format!("{}/papers?withdrawn=1", here.base(reader.language))))
}
