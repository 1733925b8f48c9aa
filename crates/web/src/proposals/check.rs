//! Putting a proposal, second step: everything of it once more, before others read it.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, ChairsSide, Fault, Faults, May, Proposer, Right, merge_proposal, put_proposal,
    review_merged_proposal, review_proposal,
};
use comity_domain::{ParticipantId, TopicId, Wording, proposal::Proposal};
use comity_seal::sha256_hex;
use serde::Deserialize;

use super::{
    Line,
    put::{PutForm, draft_form, form_address},
};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Posted, Shown, audience_label, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{self, go_on, kept},
    reader::Reader,
};

/// The check of every proposal: put by a delegation, merged by the Chair, made from a paper.
#[derive(Template)]
#[template(path = "proposals/check.html")]
pub(crate) struct CheckPage {
    frame: Frame,
    faults: Shown,
    /// Where the form is; this page stands below it.
    form: String,
    title: String,
    wording: String,
    lang: &'static str,
    dir: &'static str,
    language: &'static str,
    proposer: String,
    topic: String,
    audience: String,
    from: Vec<Line>,
    /// The paper and version it is made from; empty for others.
    paper: String,
    merging: bool,
    draft: String,
}

/// What is put.
pub(crate) struct Checked<'a> {
    pub wording: &'a Wording,
    pub topic: Option<TopicId>,
    pub audience: comity_domain::Audience,
    /// `None` for the Chair's own wording.
    pub proposer: Option<ParticipantId>,
    /// The draft as it is kept.
    pub draft: &'a str,
}

impl CheckPage {
    /// The page of a proposal whose form stands at this address.
    pub(crate) fn of(
        reader: &Reader,
        here: &Here,
        frame: Frame,
        form: String,
        of: &Checked<'_>,
        faults: Shown,
    ) -> CheckPage {
        let words = reader.words;
        let original = of.wording.original();
        CheckPage {
            frame: frame.crumb(words.t("proposals-check-title"), format!("{form}/check")),
            faults,
            form,
            title: String::new(),
            wording: of.wording.original_text().to_owned(),
            lang: original.code(),
            dir: original.direction(),
            language: original.own_name(),
            proposer: of
                .proposer
                .map_or_else(String::new, |id| here.roster.name(id, reader.language).to_owned()),
            topic: here.topic_title(of.topic, reader.language).to_owned(),
            audience: audience_label(&words, of.audience),
            from: Vec::new(),
            paper: String::new(),
            merging: of.proposer.is_none(),
            draft: digest(of.draft),
        }
    }

    /// The same, made from a paper.
    pub(crate) fn of_paper(self, paper: String) -> CheckPage {
        CheckPage { paper, ..self }
    }
}

/// Two windows may work on one draft: putting demands the one that was shown.
pub(crate) fn digest(draft: &str) -> String {
    sha256_hex(draft.as_bytes())
}

/// What the check page sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Confirmed {
    /// Digest of the draft that was shown.
    pub draft: String,
}

/// The fault of a draft that is not the one shown.
pub(crate) fn changed(reader: &Reader) -> Shown {
    let fault = Fault { field: None, key: "error-paper-changed", value: None };
    Shown::of(&Faults(vec![fault]), &reader.words)
}

/// Whether the same draft was put before: the button was pressed twice.
pub(crate) fn was_put(error: &ActError) -> bool {
    let ActError::Refused(faults) = error else { return false };
    faults.0.iter().any(|one| one.key == "error-paper-already-submitted")
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Proposer>,
) -> Result<Response, PageError> {
    let Some(form) = begun(&app, &may, &here, false).await? else {
        return Ok(Redirect::to(&form_address(&reader, &here, false)).into_response());
    };
    let new = form.new_proposal(&reader, &here);
    let good = review_proposal(&app.desk, &may, &here.session, &new).await;
    shown(&app, &reader, &here, &form, good, Some(may.own()?)).await
}

pub(super) async fn show_merge(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
) -> Result<Response, PageError> {
    let Some(form) = begun(&app, &may, &here, true).await? else {
        return Ok(Redirect::to(&form_address(&reader, &here, true)).into_response());
    };
    let merged = form.merged(&app, &reader, &here).await?;
    let good = review_merged_proposal(&app.desk, &may, &here.session, &merged).await;
    shown(&app, &reader, &here, &form, good, None).await
}

async fn begun<R: Right>(
    app: &App,
    may: &May<R>,
    here: &Here,
    merging: bool,
) -> Result<Option<PutForm>, PageError> {
    kept(app, may, &draft_form(here, merging)).await
}

/// The check; or, while something is wrong with it, the form, which says what.
async fn shown(
    app: &App,
    reader: &Reader,
    here: &Here,
    form: &PutForm,
    good: Result<(), ActError>,
    proposer: Option<ParticipantId>,
) -> Result<Response, PageError> {
    if let Err(error) = good {
        faults_of(error)?;
        let to = form_address(reader, here, proposer.is_none());
        return Ok(Redirect::to(&to).into_response());
    }
    let html = page(app, reader, here, form, proposer, Shown::default()).await?;
    Ok(Html(html).into_response())
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    form: &PutForm,
    proposer: Option<ParticipantId>,
    faults: Shown,
) -> Result<String, PageError> {
    let new = form.new_proposal(reader, here);
    let audience = new.audience.ok_or(PageError::Unreadable)?;
    let of = Checked {
        wording: &new.wording,
        topic: new.topic,
        audience,
        proposer,
        draft: &kept::text(form)?,
    };
    let merging = proposer.is_none();
    let address = form_address(reader, here, merging);
    let label = if merging { "proposals-merge" } else { "proposals-put" };
    let frame =
        Frame::of(reader, here, Part::Proposals).crumb(reader.words.t(label), address.clone());
    let mut page = CheckPage::of(reader, here, frame, address, &of, faults);
    page.title = new.title.map(|title| title.original_text().to_owned()).unwrap_or_default();
    if merging {
        page.from = form.sources(app, reader, here).await?;
    }
    Ok(page.render()?)
}

pub(super) async fn put(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    who: Lately<Proposer>,
    Posted(posted): Posted<Confirmed>,
) -> Result<Response, PageError> {
    let may = match go_on(&reader, &here, Part::Proposals, who)? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let Some(form) = begun(&app, &may, &here, false).await? else {
        return Ok(to_list(&reader, &here));
    };
    if digest(&kept::text(&form)?) != posted.draft {
        return again(&app, &reader, &here, &form, Some(may.own()?)).await;
    }
    let mut new = form.new_proposal(&reader, &here);
    new.from_draft = Some(draft_form(&here, false));
    let done = put_proposal(&app.desk, &may, &here.session, new).await;
    answer(&reader, &here, done, false)
}

pub(super) async fn merge(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    who: Lately<ChairsSide>,
    Posted(posted): Posted<Confirmed>,
) -> Result<Response, PageError> {
    let may = match go_on(&reader, &here, Part::Proposals, who)? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let Some(form) = begun(&app, &may, &here, true).await? else {
        return Ok(to_list(&reader, &here));
    };
    if digest(&kept::text(&form)?) != posted.draft {
        return again(&app, &reader, &here, &form, None).await;
    }
    let mut merged = form.merged(&app, &reader, &here).await?;
    merged.new.from_draft = Some(draft_form(&here, true));
    let done = merge_proposal(&app.desk, &may, &here.session, merged).await;
    answer(&reader, &here, done, true)
}

/// The check once more, of the draft as it is now.
async fn again(
    app: &App,
    reader: &Reader,
    here: &Here,
    form: &PutForm,
    proposer: Option<ParticipantId>,
) -> Result<Response, PageError> {
    if form.audience.parse::<comity_domain::Audience>().is_err() {
        let to = form_address(reader, here, proposer.is_none());
        return Ok(Redirect::to(&to).into_response());
    }
    let html = page(app, reader, here, form, proposer, changed(reader)).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
}

fn answer(
    reader: &Reader,
    here: &Here,
    done: Result<Proposal, ActError>,
    merging: bool,
) -> Result<Response, PageError> {
    match done {
        Ok(put) => {
            let to = format!("{}/proposals/{}", here.base(reader.language), put.number);
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) if was_put(&error) => Ok(to_list(reader, here)),
        Err(error) => {
            // Something became wrong since it was shown; the form says what.
            faults_of(error)?;
            Ok(Redirect::to(&form_address(reader, here, merging)).into_response())
        }
    }
}

/// Pressed twice: what was put stands in the list.
fn to_list(reader: &Reader, here: &Here) -> Response {
    Redirect::to(&format!("{}/proposals", here.base(reader.language))).into_response()
}
