//! One draft: its text, paragraph by paragraph, with the comments beside it.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, Contributor, Delegation, Faults, May, OfRoom, Right as _, Room, comment_form,
    set_room_draft_aside,
};
use comity_domain::{
    Role,
    room::{Became, Draft, DraftKind, Heading, Needs, SignOffRule},
};
use comity_store::{paper, room, statement};

use super::{
    Names, People,
    beside::{Beside, CommentLine, Paragraph, beside},
    comment,
    files::Files,
    find, frame_of, href, kept, label,
    list::state_key,
    purpose::purpose,
    sign,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::Shown,
    frame::Frame,
    here::Here,
    reader::Reader,
    statements::Moment,
};

#[derive(Template)]
#[template(path = "room/show.html")]
struct ShowPage {
    frame: Frame,
    faults: Shown,
    label: String,
    href: String,
    version: String,
    version_number: i64,
    title: String,
    lang: &'static str,
    language: &'static str,
    state: String,
    /// What is still needed before it may leave; empty when it has left or lies aside.
    needs: String,
    /// Who has signed off this version.
    signed: Vec<sign::Line>,
    /// What it is for.
    purpose: String,
    purpose_href: String,
    kept_by: String,
    kept_at: Moment,
    digest: String,
    paragraphs: Vec<Paragraph>,
    /// Comments on the whole text.
    whole: Beside,
    /// Comments on paragraphs that are gone.
    gone: Vec<CommentLine>,
    files: Files,
    versions: Vec<VersionLine>,
    is_open: bool,
    is_aside: bool,
    may_write: bool,
    may_file: bool,
    may_sign: bool,
    may_ask: bool,
    has_signed: bool,
    /// Where that is which it left the room as; empty before.
    left: String,
    /// What leads there, in words.
    left_link: String,
    /// What the button says that leads it out of the room.
    leave: String,
    /// What it is to become.
    kind: String,
    /// Of a position: the stance; empty for other drafts.
    stance: String,
}

struct VersionLine {
    label: String,
    who: String,
    when: Moment,
    /// The comparison with the version before; empty for the first.
    compare: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Room>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let draft = find(&app, may.room()?, &here, &names).await?;
    let typed =
        kept(&app, &may, &comment_form(&here.session, draft.number)).await?.unwrap_or_default();
    Ok(Html(render(&app, &reader, &may, &here, draft, typed, Shown::default()).await?))
}

/// The page again, with why an act was refused.
pub(super) async fn refused<R: OfRoom>(
    app: &App,
    reader: &Reader,
    may: &May<R>,
    here: &Here,
    draft: Draft,
    faults: &Faults,
) -> Result<Response, PageError> {
    let shown = Shown::of(faults, &reader.words);
    let typed = comment::Typed::default();
    // It may have moved since it was looked up.
    let draft = room::draft::get(app.db(), may.room()?, draft.id).await?.unwrap_or(draft);
    let html = render(app, reader, may, here, draft, typed, shown).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
}

pub(super) async fn render<R: OfRoom>(
    app: &App,
    reader: &Reader,
    may: &May<R>,
    here: &Here,
    draft: Draft,
    typed: comment::Typed,
    faults: Shown,
) -> Result<String, PageError> {
    let (of, words, role) = (may.room()?, reader.words, may.actor().role());
    let latest = room::draft::version(app.db(), of, draft.id, draft.version).await?;
    let latest = latest.ok_or(PageError::NotFound)?;
    let people = People::of(app, of).await?;
    let rule = room::rule(app.db(), of).await?;
    let given = room::sign_off::of_version(app.db(), of, draft.id, draft.version).await?;
    let needs = rule.needs(&given);
    let href = href(reader, here, &draft);
    let has_signed = given.iter().any(|one| one.by == may.account());
    let may_write = Delegation::is_held_by(role);
    let signs = role == Role::Head || may_write && rule == SignOffRule::HeadAndOther;
    let (purpose, purpose_href) = purpose(app, reader, here, latest.heading.purpose).await?;
    let (paragraphs, whole, gone) =
        beside(app, reader, here, may, &draft, &latest, &people, &typed).await?;
    let page = ShowPage {
        frame: frame_of(reader, here, &draft),
        label: label(reader, &draft),
        version: words.with1("room-version", "version", draft.version.to_string()),
        version_number: draft.version,
        lang: latest.heading.language.code(),
        language: latest.heading.language.own_name(),
        state: words.t(state_key(&draft, needs)),
        needs: if draft.is_open() && needs != Needs::Nothing {
            words.t(needs_key(needs))
        } else {
            String::new()
        },
        signed: sign::lines(reader, here, &people, &given),
        purpose,
        purpose_href,
        kept_by: people.name(latest.by),
        kept_at: Moment::of(reader, here, latest.made_at),
        digest: room::draft::digest(&latest.heading, &latest.text),
        paragraphs,
        whole,
        gone,
        files: Files::of(app, reader, here, may, &draft, &people).await?,
        versions: versions(app, reader, here, may, &draft, &people).await?,
        is_open: draft.is_open(),
        is_aside: draft.set_aside_at.is_some(),
        may_write,
        may_file: Contributor::is_held_by(role) && needs == Needs::Nothing && draft.is_open(),
        may_sign: signs && !has_signed && needs != Needs::Nothing && draft.is_open(),
        may_ask: may_write
            && role != Role::Head
            && needs != Needs::Nothing
            && draft.is_open()
            && draft.asked_version != Some(draft.version),
        has_signed: has_signed && draft.is_open(),
        left: match draft.became {
            Some(became) => left_href(app, reader, here, became).await?,
            None => String::new(),
        },
        left_link: words.t(match latest.heading.kind {
            DraftKind::Statement => "room-filed-link",
            DraftKind::Paper => "room-filed-link-paper",
            DraftKind::Position => "room-filed-link-position",
            DraftKind::Revision => "room-filed-link-revision",
        }),
        leave: words.t(match latest.heading.kind {
            DraftKind::Statement => "room-file",
            DraftKind::Paper => "room-file-paper",
            DraftKind::Position => "room-file-position",
            DraftKind::Revision => "room-file-revision",
        }),
        kind: words.t(format!("room-kind-{}", latest.heading.kind)),
        stance: stance(reader, &latest.heading),
        title: latest.heading.title,
        faults,
        href,
    };
    Ok(page.render()?)
}

/// The stance of a position in words; empty for other drafts.
pub(super) fn stance(reader: &Reader, heading: &Heading) -> String {
    heading.stance.map(|one| reader.words.t(format!("stance-{one}"))).unwrap_or_default()
}

/// The key of what a version still needs.
pub(super) const fn needs_key(needs: Needs) -> &'static str {
    match needs {
        Needs::Head => "room-needs-head",
        Needs::Other => "room-needs-other",
        Needs::Mission => "room-needs-mission",
        Needs::Nothing => "room-needs-nothing",
    }
}

/// Where that is which a draft left the room as, while it is not withdrawn.
async fn left_href(
    app: &App,
    reader: &Reader,
    here: &Here,
    became: Became,
) -> Result<String, PageError> {
    let (db, base) = (app.db(), here.base(reader.language));
    Ok(match became {
        Became::Statement(id) => statement::get(db, reader.scope, id)
            .await?
            .map(|one| format!("{base}/statements/{}", one.number)),
        Became::Paper(id) => paper::get(db, reader.scope, id)
            .await?
            .map(|one| format!("{base}/papers/{}", one.key())),
        Became::Revision(id, version) => paper::get(db, reader.scope, id)
            .await?
            .map(|one| format!("{base}/papers/{}?version={version}", one.key())),
        Became::Position(_) => Some(format!("{base}/ours")),
    }
    .unwrap_or_default())
}

async fn versions<R: OfRoom>(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<R>,
    draft: &Draft,
    people: &People,
) -> Result<Vec<VersionLine>, PageError> {
    let href = href(reader, here, draft);
    let mut lines: Vec<VersionLine> = room::draft::versions(app.db(), may.room()?, draft.id)
        .await?
        .into_iter()
        .map(|(number, by, at)| VersionLine {
            label: reader.words.with1("room-version", "version", number.to_string()),
            who: people.name(by),
            when: Moment::of(reader, here, at),
            compare: if number > 1 {
                format!("{href}/compare?from={}&to={number}", number - 1)
            } else {
                String::new()
            },
        })
        .collect();
    lines.reverse();
    Ok(lines)
}

/// Sets the draft aside.
pub(super) async fn set_aside(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    aside(&app, &reader, &may, &here, &names, true).await
}

/// Takes it up again.
pub(super) async fn take_up(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    aside(&app, &reader, &may, &here, &names, false).await
}

async fn aside(
    app: &App,
    reader: &Reader,
    may: &May<Delegation>,
    here: &Here,
    names: &Names,
    aside: bool,
) -> Result<Response, PageError> {
    let draft = find(app, may.room()?, here, names).await?;
    match set_room_draft_aside(&app.desk, may, &here.session, draft.id, aside).await {
        // Sent twice, it is done once.
        Ok(()) | Err(ActError::NotFound) => {
            Ok(Redirect::to(&href(reader, here, &draft)).into_response())
        }
        Err(ActError::Refused(faults)) => refused(app, reader, may, here, draft, &faults).await,
        Err(error) => Err(error.into()),
    }
}
