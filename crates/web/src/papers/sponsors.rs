//! Co-sponsoring: a State confirms, asks or leaves; the proposer invites and answers.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, Delegation, Proposer, invite_sponsors, leave_paper, sponsor_paper,
    take_back_invitation,
};
use comity_domain::{
    Audience, ParticipantId,
    paper::{Paper, Sponsorship, Standing},
};
use comity_store::paper;
use serde::Deserialize;

use super::{
    Names, find, find_own, frame_of, href, label, latest, show::sponsor_lines_of, version_label,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::Frame,
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "papers/sponsor.html")]
struct SponsorPage {
    frame: Frame,
    faults: Shown,
    label: String,
    href: String,
    title: String,
    lang: &'static str,
    proposer: String,
    state: String,
    version: i64,
    version_label: String,
    hash: String,
    /// What the button does: `join`, `confirm` or `ask`.
    step: &'static str,
}

/// Which version was read.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Meant {
    version: i64,
}

/// What co-sponsoring this version means, and the button.
pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let own = may.own()?;
    match sponsor_page(&app, &reader, &here, &found, own, Shown::default()).await? {
        Some(html) => Ok(Html(html).into_response()),
        // There is nothing left to confirm: the paper's page says so.
        None => Ok(Redirect::to(&href(&reader, &here, &found)).into_response()),
    }
}

async fn sponsor_page(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Paper,
    own: ParticipantId,
    faults: Shown,
) -> Result<Option<String>, PageError> {
    let proposer = found.proposer.filter(|proposer| *proposer != own && !found.is_non_paper());
    let proposer = proposer.ok_or(PageError::NotFound)?;
    let sponsors = paper::sponsors(app.db(), found).await?;
    let standing = sponsors.iter().find(|one| one.participant_id == own).map(|one| one.standing);
    let step = match standing {
        None | Some(Standing::Ended) => "ask",
        Some(Standing::Invited) => "join",
        Some(Standing::Asked { version }) if version < found.version => "ask",
        Some(Standing::Sponsor { version, .. }) if version < found.version => "confirm",
        Some(_) => return Ok(None),
    };
    let latest = latest(app, reader, found).await?;
    let href = href(reader, here, found);
    let page = SponsorPage {
        frame: frame_of(reader, here, found)
            .crumb(reader.words.t("papers-sponsor-title"), format!("{href}/sponsor")),
        faults,
        label: label(reader, found),
        href,
        title: latest.title,
        lang: found.language.code(),
        proposer: here.roster.name(proposer, reader.language).to_owned(),
        state: here.roster.name(own, reader.language).to_owned(),
        version: latest.number,
        version_label: version_label(reader, latest.number),
        hash: latest.text_hash,
        step,
    };
    Ok(Some(page.render()?))
}

/// The State's own act.
pub(super) async fn join(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
    Posted(meant): Posted<Meant>,
) -> Result<Response, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let back = Redirect::to(&href(&reader, &here, &found));
    match sponsor_paper(&app.desk, &may, &here.session, found.id, meant.version).await {
        Ok(_) => Ok(back.into_response()),
        Err(ActError::Refused(faults)) => {
            let shown = Shown::of(&faults, &reader.words);
            let own = may.own()?;
            match sponsor_page(&app, &reader, &here, &found, own, shown).await? {
                Some(html) => Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html)),
                None => Ok(back.into_response()),
            }
        }
        Err(error) => Err(error.into()),
    }
}

/// The State leaves, and stays on the page if it still may read it.
pub(super) async fn leave(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    leave_paper(&app.desk, &may, &here.session, found.id).await?;
    let target = match find(&app, &reader, &here, &names).await {
        Ok(still) => href(&reader, &here, &still),
        Err(PageError::NotFound) => format!("{}/papers", here.base(reader.language)),
        Err(error) => return Err(error),
    };
    Ok(Redirect::to(&target))
}

#[derive(Template)]
#[template(path = "papers/sponsors.html")]
struct ManagePage {
    frame: Frame,
    faults: Shown,
    label: String,
    href: String,
    kept: bool,
    asking: Vec<Pending>,
    invited: Vec<Pending>,
    sponsors: Vec<String>,
    states: Vec<Choice>,
}

/// A State that has not answered, or waits for an answer.
struct Pending {
    id: String,
    code: String,
    name: String,
    since: String,
    version: String,
}

/// Whom the proposer invited, who asks, and whom it could invite.
pub(super) async fn manage(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = own_paper(&app, &reader, &may, &here, &names).await?;
    manage_page(&app, &reader, &here, &found, &[], Shown::default()).await.map(Html)
}

/// A non-paper has no sponsors, and so no such page.
async fn own_paper(
    app: &App,
    reader: &Reader,
    may: &comity_acts::May<Proposer>,
    here: &Here,
    names: &Names,
) -> Result<Paper, PageError> {
    let found = find_own(app, reader, may, here, names).await?;
    if found.is_non_paper() { Err(PageError::NotFound) } else { Ok(found) }
}

async fn manage_page(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Paper,
    ticked: &[String],
    faults: Shown,
) -> Result<String, PageError> {
    let all = paper::sponsors(app.db(), found).await?;
    let href = href(reader, here, found);
    let pending = |wanted: &str| -> Vec<Pending> {
        sponsor_lines_of(reader, here, &all, |name, one: &Sponsorship| {
            (one.standing.word() == wanted).then(|| Pending {
                id: one.participant_id.to_string(),
                code: (here.roster.get(one.participant_id))
                    .map(|state| state.code.clone())
                    .unwrap_or_default(),
                name: name.to_owned(),
                since: reader.words.date(here.session.day_of(one.changed_at)),
                version: one
                    .standing
                    .version()
                    .map(|version| version_label(reader, version))
                    .unwrap_or_default(),
            })
        })
    };
    let is_in = |id: ParticipantId| all.iter().any(|one| one.participant_id == id);
    let page = ManagePage {
        frame: frame_of(reader, here, found)
            .crumb(reader.words.t("papers-sponsors-title"), format!("{href}/sponsors")),
        faults,
        label: label(reader, found),
        href,
        kept: found.audience == Audience::Own,
        asking: pending("asked"),
        invited: pending("invited"),
        sponsors: pending("sponsor").into_iter().map(|one| one.name).collect(),
        states: here
            .roster
            .sorted(reader.language)
            .into_iter()
            .filter(|one| one.kind.is_state() && Some(one.id) != found.proposer && !is_in(one.id))
            .map(|one| {
                let value = one.id.to_string();
                Choice {
                    chosen: ticked.contains(&value),
                    value,
                    label: one.name.text(reader.language).to_owned(),
                }
            })
            .collect(),
    };
    Ok(page.render()?)
}

/// The States ticked.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Ticked {
    states: Vec<String>,
}

/// Invites the States ticked, or accepts one that asks.
pub(super) async fn invite(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
    Posted(ticked): Posted<Ticked>,
) -> Result<Response, PageError> {
    let found = own_paper(&app, &reader, &may, &here, &names).await?;
    let states: Vec<ParticipantId> =
        ticked.states.iter().filter_map(|id| id.parse().ok()).collect();
    match invite_sponsors(&app.desk, &may, &here.session, found.id, &states).await {
        Ok(()) => {
            let target = format!("{}/sponsors", href(&reader, &here, &found));
            Ok(Redirect::to(&target).into_response())
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            let html = manage_page(&app, &reader, &here, &found, &ticked.states, shown).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

/// Takes an invitation back, or declines a request.
pub(super) async fn take_back(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let found = own_paper(&app, &reader, &may, &here, &names).await?;
    let state = names.get("code").and_then(|code| here.roster.by_code(code));
    let state = state.ok_or(PageError::NotFound)?;
    take_back_invitation(&app.desk, &may, &here.session, found.id, state.id).await?;
    Ok(Redirect::to(&format!("{}/sponsors", href(&reader, &here, &found))))
}
