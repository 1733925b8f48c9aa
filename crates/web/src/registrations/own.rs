//! A delegation's own notes: what was registered about it, and its own form.

use askama::Template as _;
use axum::{
    extract::{Path, Query, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Administers, Participating, submit_own_registration};
use comity_domain::{participant::Participant, registration::Stage};
use comity_store::{account, registration};

use super::{
    Names, REFUSED,
    again::{Known, Wished, again, begun, with_scan},
    download,
    form::{Around, Whose, new_page, open_of, shown},
    named, stage,
    typed::Typed,
};
use crate::{
    App,
    access::{By, ByAdministrator, Lately},
    error::{PageError, own_page},
    form::Shown,
    frame::{Frame, Part},
    here::Here,
    kept::{earlier, forget, keep},
    reader::Reader,
    uploads::Upload,
};

/// A note about the reader's delegation, as a line.
pub(crate) struct Note {
    pub(crate) reference: String,
    pub(crate) dated: String,
    pub(crate) stage: String,
    /// Why it was sent back; empty when it was not.
    pub(crate) reason: String,
    /// Where it is corrected and submitted again; empty where it was not sent back.
    pub(crate) again: String,
    /// Where its scan is saved from.
    pub(crate) file: String,
    pub(crate) hash: String,
}

/// The notes about the reader's own delegation or organization, the newest first.
pub(crate) async fn notes(app: &App, reader: &Reader, here: &Here) -> Result<Vec<Note>, PageError> {
    let base = own_base(reader, here);
    let all = registration::all(app.db(), reader.scope, here.body.id).await?;
    Ok(all
        .into_iter()
        .map(|one| Note {
            dated: reader.words.date(one.dated),
            stage: stage(reader, &one),
            file: format!("{base}/notes/{}/file", one.id),
            again: match one.stage() {
                Stage::Returned => format!("{base}/notes/new?again={}", one.id),
                _ => String::new(),
            },
            hash: one.file_hash.clone().unwrap_or_default(),
            reason: one.reason.clone().unwrap_or_default(),
            reference: one.reference,
        })
        .collect())
}

fn own_base(reader: &Reader, here: &Here) -> String {
    format!("{}/delegation", here.base(reader.language))
}

fn draft(here: &Here) -> String {
    format!("note:{}", here.session.id)
}

fn participant<'a>(
    here: &'a Here,
    administers: &Administers<Participating>,
) -> Result<&'a Participant, PageError> {
    here.roster.get(administers.own()).ok_or(PageError::NotFound)
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    administers: &Administers<Participating>,
    (typed, known, faults): (Typed, &Known, Shown),
) -> Result<String, PageError> {
    let list = own_base(reader, here);
    let form = format!("{list}/notes/new");
    let at = format!("{form}{}", known.query('?'));
    let frame = Frame::of(reader, here, Part::Today)
        .crumb(reader.words.t("delegation-title"), list.clone())
        .crumb(reader.words.t("registration-new"), at.clone())
        .keeping(reader);
    let again = format!("{form}/start-again");
    let there = open_of(app, here, administers.own()).await?;
    let whose = Whose::Participant(participant(here, administers)?);
    let around = Around { frame, faults, known, at, again, list };
    Ok(new_page(reader, &whose, typed, there, around).render()?)
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Participating>,
    ByAdministrator(administers): ByAdministrator<Participating>,
    here: Here,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let of = Some(administers.own());
    let again = again(&app, &reader, &here, &wished.again, of).await?;
    let (typed, known) = begun(&app, &may, &draft(&here), again).await?;
    let filled = (typed, &known, Shown::default());
    Ok(Html(page(&app, &reader, &here, &administers, filled).await?))
}

/// Keeps what was typed and, if nothing is wrong with it, enters the note for the
/// Secretariat's two officers.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Participating>,
    here: Here,
    Query(wished): Query<Wished>,
    posted: Upload,
) -> Result<Response, PageError> {
    let sender = match &who {
        Lately::Now(may) => may.account(),
        Lately::Lapsed(lapsed) => lapsed.account,
    };
    let sender = account::get(app.db(), sender).await?;
    if !sender.is_some_and(|one| one.administrator && one.closed_at.is_none()) {
        return Err(PageError::NotFound);
    }
    let form = draft(&here);
    // Whoever's session lapsed reads nothing; what they typed is kept all the same.
    let again = match &who {
        Lately::Now(may) => again(&app, &reader, &here, &wished.again, may.participant()).await?,
        Lately::Lapsed(_) => None,
    };
    let before = earlier(&app, &who, &form).await?;
    let mut typed = Typed::read(posted, with_scan(before, again.as_ref())).await?;
    typed.again.clone_from(&wished.again);
    let may = match keep(&app, &reader, &here, Part::Today, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let administers = Administers::of(&app.desk, &may).await?.ok_or(PageError::NotFound)?;
    let known = Known::of(again);
    if typed.more {
        let shown = Shown::of(&typed.refused(), &reader.words);
        let html = page(&app, &reader, &here, &administers, (typed, &known, shown));
        return Ok(Html(html.await?).into_response());
    }
    let entered = match typed.entered(reader.language) {
        Ok(note) => submit_own_registration(&app.desk, &administers, note).await,
        Err(refused) => Err(refused),
    };
    match entered {
        Ok(_) => {
            forget(&app, &may, &form).await?;
            Ok(Redirect::to(&own_base(&reader, &here)).into_response())
        }
        Err(error) => {
            let faults = shown(&reader, error)?;
            let html = page(&app, &reader, &here, &administers, (typed, &known, faults)).await?;
            Ok(own_page(REFUSED, html))
        }
    }
}

/// Gives the draft up.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Participating>,
    ByAdministrator(_): ByAdministrator<Participating>,
    here: Here,
) -> Result<Redirect, PageError> {
    forget(&app, &may, &draft(&here)).await?;
    Ok(Redirect::to(&format!("{}/notes/new", own_base(&reader, &here))))
}

/// The scan of a note about the reader's own delegation.
pub(super) async fn file(
    State(app): State<App>,
    reader: Reader,
    By(_): By<Participating>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let id = named(&names)?;
    let found = registration::get(app.db(), reader.scope, here.body.id, id).await?;
    let found = found.ok_or(PageError::NotFound)?;
    let file = registration::file_of(app.db(), &found).await?.ok_or(PageError::NotFound)?;
    Ok(download(file))
}
