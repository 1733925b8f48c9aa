//! Submitting a new version, first step: the form with everything as it is in the latest.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{Faults, May, NewRevision, Proposer, Revised, review_revision};
use comity_domain::paper::{Paper, PaperVersion, Sponsorship};
use comity_store::paper;

use super::{
    Names, Proposing, find_own, frame_of,
    from_room::SignedDraft,
    href, label, latest, topic_choices,
    typed::{Typed, revision_form},
    version_label,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Shown, audience_choices, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{earlier, forget, keep},
    reader::Reader,
    room::{begun, fill},
    uploads::Upload,
};

#[derive(Template)]
#[template(path = "papers/revise.html")]
struct RevisePage {
    frame: Frame,
    faults: Shown,
    label: String,
    href: String,
    next: String,
    base: String,
    /// The draft of the private room that it is, with its frozen text.
    room: Option<SignedDraft>,
    typed: Typed,
    restored: bool,
    non_paper: bool,
    topics: Vec<Choice>,
    audiences: Vec<Choice>,
}

/// A paper of the actor's own that is revised.
pub(super) struct Revising {
    pub found: Paper,
    pub latest: PaperVersion,
    /// The States that have to do with it.
    pub sponsors: Vec<Sponsorship>,
}

impl Revising {
    pub async fn find(
        app: &App,
        reader: &Reader,
        may: &May<Proposer>,
        here: &Here,
        names: &Names,
    ) -> Result<Revising, PageError> {
        let found = find_own(app, reader, may, here, names).await?;
        let latest = latest(app, reader, &found).await?;
        let sponsors = paper::sponsors(app.db(), &found).await?;
        Ok(Revising { found, latest, sponsors })
    }

    /// The text that would be frozen, as the act checks it.
    pub fn review(&self, here: &Here, new: &NewRevision) -> Result<String, comity_acts::ActError> {
        let has_sponsors = self.sponsors.iter().any(|one| one.standing.is_named());
        let of = Revised { latest: &self.latest, topics: &here.topics, has_sponsors };
        review_revision(new, of)
    }

    /// Everything that is wrong with what was typed.
    pub fn faults_in(&self, here: &Here, typed: &Typed) -> Result<Faults, PageError> {
        let (new, mut faults) = typed.revision("");
        if typed.of_version != self.latest.number {
            let key = "error-paper-moved";
            faults.0.push(comity_acts::Fault { field: None, key, value: None });
        }
        if let Err(error) = self.review(here, &new) {
            typed.join(&mut faults, faults_of(error)?);
        }
        Ok(faults)
    }

    pub fn href(&self, reader: &Reader, here: &Here) -> String {
        href(reader, here, &self.found)
    }
}

/// The form, with what was kept of it, else with the latest version.
pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let on = Revising::find(&app, &reader, &may, &here, &names).await?;
    let begun = begun::<_, Typed>(&app, &may, &revision_form(&here, &names)?).await?;
    let restored = begun.is_some();
    let typed = begun.unwrap_or_else(|| Typed::of_latest(on.latest.clone()));
    // What no longer may leave is said before anything is chosen for it.
    let faults = if typed.is_voided() { typed.revision("").1 } else { Faults::default() };
    let shown = Shown::of(&faults, &reader.words);
    Ok(Html(revise_page(&reader, &here, &on, typed, restored, shown).render()?))
}

/// Keeps what was typed and, if nothing is wrong with it, goes on to the check page.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Proposing,
    here: Here,
    Path(names): Path<Names>,
    posted: Upload,
) -> Result<Response, PageError> {
    // Before the paper is looked for: nothing says any more which papers an account may
    // read whose session has lapsed.
    let form = revision_form(&here, &names)?;
    let mut typed = Typed::read(posted, earlier(&app, &who, &form).await?).await?;
    let may = match keep(&app, &reader, &here, Part::Papers, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let on = Revising::find(&app, &reader, &may, &here, &names).await?;
    fill(&app, &may, &mut typed).await?;
    let faults = on.faults_in(&here, &typed)?;
    if faults.0.is_empty() {
        let next = format!("{}/revise/check", on.href(&reader, &here));
        return Ok(Redirect::to(&next).into_response());
    }
    let shown = Shown::of(&faults, &reader.words);
    // What was written from an earlier version goes on from the latest, knowingly.
    let typed = Typed { of_version: on.latest.number, ..typed };
    let page = revise_page(&reader, &here, &on, typed, false, shown);
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// Gives the draft up.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let on = Revising::find(&app, &reader, &may, &here, &names).await?;
    forget(&app, &may, &revision_form(&here, &names)?).await?;
    Ok(Redirect::to(&format!("{}/revise", on.href(&reader, &here))))
}

fn revise_page(
    reader: &Reader,
    here: &Here,
    on: &Revising,
    typed: Typed,
    restored: bool,
    faults: Shown,
) -> RevisePage {
    let href = on.href(reader, here);
    RevisePage {
        frame: frame_of(reader, here, &on.found)
            .crumb(reader.words.t("papers-revise-title"), format!("{href}/revise"))
            .keeping(reader),
        faults,
        label: label(reader, &on.found),
        href,
        next: version_label(reader, on.latest.number + 1),
        topics: topic_choices(reader, here, &typed.topics),
        audiences: audience_choices(&reader.words, &typed.audience),
        base: here.base(reader.language),
        room: typed.room.as_ref().map(SignedDraft::of),
        typed,
        restored,
        non_paper: on.found.is_non_paper(),
    }
}
