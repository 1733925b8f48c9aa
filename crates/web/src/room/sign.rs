//! Sign-off: asked for, given, taken back.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, Delegation, May, ask_for_sign_off, sign_off_room_draft, take_back_sign_off,
};
use comity_domain::{
    Role,
    room::{CallBack, Draft, DraftKind, Needs, SignOff, SignOffRule},
};
use comity_store::room;
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::{
    Names, People, find, frame_of, href, label,
    leaving::Read,
    purpose::purpose,
    show::{needs_key, refused, stance},
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown},
    frame::Frame,
    here::Here,
    papers::text::{Block, numbered},
    reader::Reader,
    statements::Moment,
};

/// Somebody's name under a version.
pub(super) struct Line {
    /// Who, and in which capacity.
    pub who: String,
    pub when: Moment,
    /// The call-back to the mission; empty without one.
    pub call_back: String,
}

/// The names under a version, in words.
pub(super) fn lines(reader: &Reader, here: &Here, people: &People, given: &[SignOff]) -> Vec<Line> {
    let words = reader.words;
    given
        .iter()
        .map(|one| Line {
            who: words.with2(
                "room-signed-by",
                "who",
                people.name(one.by),
                "capacity",
                words.t(format!("role-{}", one.role)),
            ),
            when: Moment::of(reader, here, one.signed_at),
            call_back: one
                .call_back
                .as_ref()
                .map(|call| {
                    let instant = here.zone.to_timestamp(call.at).unwrap_or(one.signed_at);
                    let when = Moment::of(reader, here, instant).text;
                    words.with2("room-called-back", "who", &call.with, "when", &when)
                })
                .unwrap_or_default(),
        })
        .collect()
}

/// Lays the version before those who sign off.
pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
    Posted(read): Posted<Read>,
) -> Result<Response, PageError> {
    let draft = find(&app, may.room()?, &here, &names).await?;
    let done = ask_for_sign_off(&app.desk, &may, &here.session, draft.id, read.version).await;
    back(&app, &reader, &may, &here, draft, done).await
}

/// Takes one's own name back.
pub(super) async fn take_back(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let draft = find(&app, may.room()?, &here, &names).await?;
    let done = match take_back_sign_off(&app.desk, &may, &here.session, draft.id).await {
        // Sent twice, or changed meanwhile: it does not stand there either way.
        Err(ActError::NotFound) => Ok(()),
        other => other,
    };
    back(&app, &reader, &may, &here, draft, done).await
}

async fn back(
    app: &App,
    reader: &Reader,
    may: &May<Delegation>,
    here: &Here,
    draft: Draft,
    done: Result<(), ActError>,
) -> Result<Response, PageError> {
    match done {
        Ok(()) => Ok(Redirect::to(&href(reader, here, &draft)).into_response()),
        Err(ActError::Refused(faults)) => refused(app, reader, may, here, draft, &faults).await,
        Err(error) => Err(error.into()),
    }
}

/// What the page of sign-off sends.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Signed {
    version: i64,
    called_with: String,
    called_on: String,
    called_at: String,
}

impl Signed {
    /// The call-back, if day and hour read as such.
    fn call_back(&self) -> Option<CallBack> {
        let day: Date = self.called_on.trim().parse().ok()?;
        let hour: Time = self.called_at.trim().parse().ok()?;
        Some(CallBack { with: self.called_with.clone(), at: day.to_datetime(hour) })
    }
}

#[derive(Template)]
#[template(path = "room/sign.html")]
struct SignPage {
    frame: Frame,
    faults: Shown,
    label: String,
    href: String,
    version: String,
    version_number: i64,
    title: String,
    lang: &'static str,
    dir: &'static str,
    blocks: Vec<Block>,
    language: &'static str,
    /// What it is to become.
    kind: String,
    /// Of a position the proposal, of a new version its paper; empty for other drafts.
    on: String,
    /// Of a position: the stance; empty for other drafts.
    stance: String,
    digest: String,
    signed: Vec<Line>,
    open_comments: usize,
    /// What is still needed.
    needs: String,
    calls_back: bool,
    typed: Signed,
}

/// Shows exactly what is signed off.
pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let draft = find(&app, may.room()?, &here, &names).await?;
    let (page, may_sign) =
        page(&app, &reader, &may, &here, &draft, Signed::default(), Shown::default()).await?;
    if !may_sign {
        return Ok(Redirect::to(&href(&reader, &here, &draft)).into_response());
    }
    Ok(Html(page.render()?).into_response())
}

/// Puts the actor's name under the version that was shown.
pub(super) async fn sign(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
    Posted(typed): Posted<Signed>,
) -> Result<Response, PageError> {
    let draft = find(&app, may.room()?, &here, &names).await?;
    let call_back = typed.call_back();
    let done =
        sign_off_room_draft(&app.desk, &may, &here.session, draft.id, typed.version, call_back);
    match done.await {
        Ok(()) => Ok(Redirect::to(&href(&reader, &here, &draft)).into_response()),
        Err(ActError::Refused(faults)) => {
            // What is shown now is the latest version; the next button signs that one.
            let draft = find(&app, may.room()?, &here, &names).await?;
            let shown = Shown::of(&faults, &reader.words);
            let (page, may_sign) = page(&app, &reader, &may, &here, &draft, typed, shown).await?;
            if !may_sign {
                return refused(&app, &reader, &may, &here, draft, &faults).await;
            }
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
        }
        Err(error) => Err(error.into()),
    }
}

/// The page, and whether the reader's name is one that the rule asks for.
async fn page(
    app: &App,
    reader: &Reader,
    may: &May<Delegation>,
    here: &Here,
    draft: &Draft,
    typed: Signed,
    faults: Shown,
) -> Result<(SignPage, bool), PageError> {
    let (of, words, role) = (may.room()?, reader.words, may.actor().role());
    let latest = room::draft::version(app.db(), of, draft.id, draft.version).await?;
    let latest = latest.ok_or(PageError::NotFound)?;
    let rule = room::rule(app.db(), of).await?;
    let given = room::sign_off::of_version(app.db(), of, draft.id, draft.version).await?;
    let needs = rule.needs(&given);
    let people = People::of(app, of).await?;
    let comments = room::comment::of_draft(app.db(), of, draft.id).await?;
    let href = href(reader, here, draft);
    let page = SignPage {
        frame: frame_of(reader, here, draft)
            .crumb(words.t("room-sign-title"), format!("{href}/sign-off")),
        faults,
        label: label(reader, draft),
        version: words.with1("room-version", "version", draft.version.to_string()),
        version_number: draft.version,
        lang: latest.heading.language.code(),
        dir: latest.heading.language.direction(),
        language: latest.heading.language.own_name(),
        kind: words.t(format!("room-kind-{}", latest.heading.kind)),
        on: if matches!(latest.heading.kind, DraftKind::Position | DraftKind::Revision) {
            purpose(app, reader, here, latest.heading.purpose).await?.0
        } else {
            String::new()
        },
        stance: stance(reader, &latest.heading),
        blocks: numbered(&latest.text, &[]),
        digest: room::draft::digest(&latest.heading, &latest.text),
        signed: lines(reader, here, &people, &given),
        open_comments: comments.iter().filter(|one| one.settled.is_none()).count(),
        needs: words.t(needs_key(needs)),
        calls_back: rule == SignOffRule::HeadAndMission,
        title: latest.heading.title,
        typed,
        href,
    };
    let has_signed = given.iter().any(|one| one.by == may.account());
    let is_asked = role == Role::Head || rule == SignOffRule::HeadAndOther;
    // Under a rule that became stricter, the head signs once more, with the call-back.
    let may_sign = draft.is_open()
        && is_asked
        && needs != Needs::Nothing
        && (!has_signed || needs == Needs::Mission);
    Ok((page, may_sign))
}
