//! Submitting a new version: the form with the latest text, then what changes by it.

use askama::Template;
use axum::{
    extract::{Multipart, Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, Faults, May, Proposer, keep_draft, keep_lapsed_draft, review_revision, revise_paper,
};
use comity_domain::paper::{Paper, PaperVersion};
use comity_seal::sha256_hex;
use comity_store::{draft, paper};
use serde::Deserialize;

use super::{
    Names, Proposing,
    compare::{CheckPage, Compared},
    find_own, frame_of, href, label, latest,
    show::sponsor_lines_of,
    submit::named_in,
    typed::{Typed, revision_form},
    version_label,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::sign_in_again,
    reader::Reader,
    statements::text::count_words,
};

#[derive(Template)]
#[template(path = "papers/revise.html")]
struct RevisePage {
    frame: Frame,
    faults: Shown,
    label: String,
    href: String,
    next: String,
    typed: Typed,
    restored: bool,
    non_paper: bool,
}

/// The form, with what was kept of it, else with the latest version's text.
pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let kept = kept_draft(&app, &may, &here, &found).await?;
    let restored = kept.is_some();
    let typed = match kept {
        Some(kept) => kept,
        None => {
            let latest = latest(&app, &found).await?;
            Typed {
                title: latest.title,
                text: latest.text,
                of_version: latest.number,
                ..Typed::default()
            }
        }
    };
    let page = revise_page(&reader, &here, &found, typed, restored, Shown::default());
    Ok(Html(page.render()?))
}

/// Keeps what was typed and, if nothing is wrong with it, goes on to the check page.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Proposing,
    here: Here,
    Path(names): Path<Names>,
    posted: Multipart,
) -> Result<Response, PageError> {
    let may = match who {
        Proposing::Now(may) => may,
        Proposing::Lapsed(lapsed) if lapsed.body == here.body.id => {
            // Nothing says any more which papers this account may read: what was typed is
            // kept under the address, and found there by whoever may.
            let form = revision_form(&here.session.slug, key_of(&names)?);
            let earlier = draft::kept(app.db(), lapsed.account, &form).await?;
            let earlier = earlier.as_deref().and_then(Typed::from_draft);
            let typed = Typed::read(posted, earlier).await?;
            keep_lapsed_draft(&app.desk, &lapsed, &form, &typed.to_draft()?).await?;
            return sign_in_again(&reader, &here, Part::Papers);
        }
        Proposing::Lapsed(_) => return Err(PageError::NotFound),
    };
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let earlier = kept_draft(&app, &may, &here, &found).await?;
    let typed = Typed::read(posted, earlier).await?;
    keep_draft(&app.desk, &may, &form_of(&here, &found), Some(&typed.to_draft()?)).await?;
    let latest = latest(&app, &found).await?;
    let faults = faults_in(&latest, &typed)?;
    if faults.0.is_empty() {
        let next = format!("{}/revise/check", href(&reader, &here, &found));
        return Ok(Redirect::to(&next).into_response());
    }
    let shown = Shown::of(&faults, &reader.words);
    // What was written from an earlier version goes on from the latest, knowingly.
    let typed = Typed { of_version: latest.number, ..typed };
    let page = revise_page(&reader, &here, &found, typed, false, shown);
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
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    keep_draft(&app.desk, &may, &form_of(&here, &found), None).await?;
    Ok(Redirect::to(&format!("{}/revise", href(&reader, &here, &found))))
}

fn key_of(names: &Names) -> Result<&str, PageError> {
    names.get("paper").map(String::as_str).ok_or(PageError::NotFound)
}

fn form_of(here: &Here, found: &Paper) -> String {
    revision_form(&here.session.slug, &found.key())
}

async fn kept_draft(
    app: &App,
    may: &May<Proposer>,
    here: &Here,
    found: &Paper,
) -> Result<Option<Typed>, PageError> {
    let kept = draft::kept(app.db(), may.account(), &form_of(here, found)).await?;
    Ok(kept.as_deref().and_then(Typed::from_draft))
}

/// Everything that is wrong with what was typed.
fn faults_in(latest: &PaperVersion, typed: &Typed) -> Result<Faults, PageError> {
    let (new, mut faults) = typed.revision("");
    if typed.of_version != latest.number {
        faults.0.push(comity_acts::Fault { field: None, key: "error-paper-moved", value: None });
    }
    if let Err(error) = review_revision(&new, latest) {
        typed.join(&mut faults, faults_of(error)?);
    }
    Ok(faults)
}

fn revise_page(
    reader: &Reader,
    here: &Here,
    found: &Paper,
    typed: Typed,
    restored: bool,
    faults: Shown,
) -> RevisePage {
    let href = href(reader, here, found);
    RevisePage {
        frame: frame_of(reader, here, found)
            .crumb(reader.words.t("papers-revise-title"), format!("{href}/revise")),
        faults,
        label: label(reader, found),
        href,
        next: version_label(reader, found.version + 1),
        typed,
        restored,
        non_paper: found.is_non_paper(),
    }
}

/// Shows what changes, and exactly what will be frozen.
pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let form = format!("{}/revise", href(&reader, &here, &found));
    let Some(typed) = kept_draft(&app, &may, &here, &found).await? else {
        return Ok(Redirect::to(&form).into_response());
    };
    let latest = latest(&app, &found).await?;
    if !faults_in(&latest, &typed)?.0.is_empty() {
        return Ok(Redirect::to(&form).into_response());
    }
    let page = check_page(&app, &reader, &here, &found, &latest, &typed, Shown::default()).await?;
    Ok(Html(page.render()?).into_response())
}

/// What the check page sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Confirmed {
    /// Digest of the draft that was shown.
    draft: String,
}

/// Submits the version that was shown.
pub(super) async fn submit(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
    Posted(posted): Posted<Confirmed>,
) -> Result<Response, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let address = href(&reader, &here, &found);
    let Some(typed) = kept_draft(&app, &may, &here, &found).await? else {
        // Sent twice: the first one was submitted.
        return Ok(Redirect::to(&address).into_response());
    };
    let latest = latest(&app, &found).await?;
    if !faults_in(&latest, &typed)?.0.is_empty() {
        return Ok(Redirect::to(&format!("{address}/revise")).into_response());
    }
    if typed.digest()? != posted.draft {
        let fault = comity_acts::Fault { field: None, key: "error-paper-changed", value: None };
        let shown = Shown::of(&Faults(vec![fault]), &reader.words);
        let page = check_page(&app, &reader, &here, &found, &latest, &typed, shown).await?;
        return Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?));
    }
    let (new, _) = typed.revision(&form_of(&here, &found));
    match revise_paper(&app.desk, &may, &here.session, found.id, new).await {
        Ok(_) => Ok(Redirect::to(&format!("{address}?received=1")).into_response()),
        Err(ActError::Refused(faults)) => {
            let gone = faults.0.iter().any(|one| one.key == "error-paper-already-submitted");
            let target = if gone { address } else { format!("{address}/revise") };
            Ok(Redirect::to(&target).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

async fn check_page(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Paper,
    latest: &PaperVersion,
    typed: &Typed,
    faults: Shown,
) -> Result<CheckPage, PageError> {
    let (new, _) = typed.revision("");
    let text = review_revision(&new, latest)?;
    let title = new.title.trim();
    let address = href(reader, here, found);
    let sponsors = paper::sponsors(app.db(), found).await?;
    let names_itself = match found.proposer {
        Some(own) if found.is_non_paper() => named_in(here, own, &format!("{title}\n{text}")),
        _ => String::new(),
    };
    Ok(CheckPage {
        frame: frame_of(reader, here, found)
            .crumb(reader.words.t("papers-revise-title"), format!("{address}/revise"))
            .crumb(reader.words.t("papers-revise-check"), format!("{address}/revise/check")),
        faults,
        label: label(reader, found),
        href: address,
        old: version_label(reader, latest.number),
        new: version_label(reader, latest.number + 1),
        told: sponsor_lines_of(reader, here, &sponsors, |name, _| Some(name.to_owned())),
        names_itself,
        taken: typed.file.as_ref().map(|file| file.to_check(&reader.words)).unwrap_or_default(),
        file_name: typed.file.as_ref().map(|file| file.name.clone()).unwrap_or_default(),
        lang: found.language.code(),
        dir: found.language.direction(),
        compared: Compared::of(latest, title, &text),
        size: reader.words.with2(
            "statements-size",
            "words",
            count_words(&text),
            "characters",
            text.chars().count(),
        ),
        hash: sha256_hex(text.as_bytes()),
        draft_hash: typed.digest()?,
    })
}
