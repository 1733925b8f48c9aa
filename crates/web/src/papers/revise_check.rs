//! Submitting a new version, second step: what changes by it, and exactly what will be
//! frozen.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, Fault, Faults, NewRevision, Proposer, revise_paper, revise_room_paper, still_presents,
};
use comity_domain::paper::PaperVersion;
use comity_seal::sha256_hex;
use comity_store::paper;
use serde::Deserialize;

use super::{
    Names, Proposing,
    compare::{Compared, Differs, differences},
    frame_of, label,
    revise::Revising,
    show::sponsor_lines_of,
    submit::named_in,
    typed::{Typed, revision_form},
    version_label,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown},
    frame::{Frame, Part},
    here::Here,
    kept::go_on,
    reader::Reader,
    room::{Leaving as _, begun},
    statements::text::count_words,
};

#[derive(Template)]
#[template(path = "papers/revise_check.html")]
struct CheckPage {
    frame: Frame,
    faults: Shown,
    label: String,
    href: String,
    old: String,
    new: String,
    told: Vec<String>,
    names_itself: String,
    file_name: String,
    taken: String,
    lang: &'static str,
    dir: &'static str,
    compared: Compared,
    /// What changes beside title and text.
    differs: Vec<Differs>,
    /// What follows from another audience, in sentences.
    follows: Vec<String>,
    size: String,
    hash: String,
    draft_hash: String,
    /// Whether it was signed off in the private room.
    is_signed: bool,
}

/// Shows what changes, and exactly what will be frozen.
pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let on = Revising::find(&app, &reader, &may, &here, &names).await?;
    let form = format!("{}/revise", on.href(&reader, &here));
    let Some(typed) = begun::<_, Typed>(&app, &may, &revision_form(&here, &names)?).await? else {
        return Ok(Redirect::to(&form).into_response());
    };
    if !on.faults_in(&here, &typed)?.0.is_empty() {
        return Ok(Redirect::to(&form).into_response());
    }
    let page = check_page(&app, &reader, &here, &on, &typed, Shown::default()).await?;
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
    who: Proposing,
    here: Here,
    Path(names): Path<Names>,
    Posted(posted): Posted<Confirmed>,
) -> Result<Response, PageError> {
    // Everything was kept with the first step.
    let may = match go_on(&reader, &here, Part::Papers, who)? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let on = Revising::find(&app, &reader, &may, &here, &names).await?;
    let address = on.href(&reader, &here);
    let Some(typed) = begun::<_, Typed>(&app, &may, &revision_form(&here, &names)?).await? else {
        // Sent twice: the first one was submitted.
        return Ok(Redirect::to(&address).into_response());
    };
    if !on.faults_in(&here, &typed)?.0.is_empty() {
        return Ok(Redirect::to(&format!("{address}/revise")).into_response());
    }
    if typed.digest()? != posted.draft {
        let fault = Fault { field: None, key: "error-paper-changed", value: None };
        let shown = Shown::of(&Faults(vec![fault]), &reader.words);
        let page = check_page(&app, &reader, &here, &on, &typed, shown).await?;
        return Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?));
    }
    let (new, _) = typed.revision(&revision_form(&here, &names)?);
    let (desk, at, id) = (&app.desk, &here.session, on.found.id);
    let done = match typed.leaving() {
        Some(from) => revise_room_paper(desk, &may, at, id, new, from).await,
        None => revise_paper(desk, &may, at, id, new).await,
    };
    match done {
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
    on: &Revising,
    typed: &Typed,
    faults: Shown,
) -> Result<CheckPage, PageError> {
    let (new, _) = typed.revision("");
    let text = on.review(here, &new)?;
    let (found, latest) = (&on.found, &on.latest);
    let title = new.title.trim();
    let address = on.href(reader, here);
    let names_itself = match found.proposer {
        Some(own) if found.is_non_paper() => named_in(here, own, &format!("{title}\n{text}")),
        _ => String::new(),
    };
    let next = PaperVersion {
        number: latest.number + 1,
        title: title.to_owned(),
        text_hash: sha256_hex(text.as_bytes()),
        text,
        file_id: None,
        audience: new.audience,
        topics: new.topics.clone(),
        submitted_at: reader.now,
    };
    Ok(CheckPage {
        frame: frame_of(reader, here, found)
            .crumb(reader.words.t("papers-revise-title"), format!("{address}/revise"))
            .crumb(reader.words.t("papers-revise-check"), format!("{address}/revise/check")),
        faults,
        label: label(reader, found),
        href: address,
        old: version_label(reader, latest.number),
        new: version_label(reader, next.number),
        told: sponsor_lines_of(reader, here, &on.sponsors, |name, _| Some(name.to_owned())),
        names_itself,
        taken: typed.file.as_ref().map(|file| file.to_check(&reader.words)).unwrap_or_default(),
        file_name: typed.file.as_ref().map(|file| file.name.clone()).unwrap_or_default(),
        lang: found.language.code(),
        dir: found.language.direction(),
        compared: Compared::of(latest, &next),
        differs: differences(reader, here, latest, &next, true),
        follows: follows(app, reader, on, &new).await?,
        size: reader.words.with2(
            "statements-size",
            "words",
            count_words(&next.text),
            "characters",
            next.text.chars().count(),
        ),
        hash: next.text_hash,
        draft_hash: typed.digest()?,
        is_signed: typed.room.is_some(),
    })
}

/// What follows from another audience: who loses or gains which versions, and what stays.
async fn follows(
    app: &App,
    reader: &Reader,
    on: &Revising,
    new: &NewRevision,
) -> Result<Vec<String>, PageError> {
    let mut keys = Vec::new();
    if new.audience > on.latest.audience {
        keys.push("papers-revise-wider");
    }
    if new.audience < on.latest.audience {
        keys.push("papers-revise-narrower");
        if !on.sponsors.is_empty() {
            keys.push("papers-revise-narrower-sponsors");
        }
        if !paper::proposals(app.db(), &on.found).await?.is_empty() {
            keys.push("papers-revise-narrower-proposals");
        }
    }
    if still_presents(&on.found, new.audience) != on.found.presents {
        keys.push("papers-revise-no-present");
    }
    Ok(keys.into_iter().map(|key| reader.words.t(key)).collect())
}
