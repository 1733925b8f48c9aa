//! The form of a draft: begun, and changed. What is typed here is kept sealed or not at
//! all.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    Delegation, Fault, May, begin_room_draft, draft_form, keep_room_form, new_draft_form,
    revise_room_draft,
};
use comity_domain::room::{Draft, DraftKind, Purpose, Version};
use comity_store::{proposal, room};
use comity_words::strip_isolation;

use super::{
    Names, find, frame_of, go_on, href, keep, kept, number_in,
    purpose::{PurposeGroup, proposals, purpose, purpose_value, purposes, read_purpose},
    revision,
    typed::{Typed, Wished, as_query, fields},
};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of, language_choices},
    frame::{Frame, Part},
    here::Here,
    positions::{StanceChoice, stances},
    reader::Reader,
};

/// What is asked of a position.
struct OnProposal {
    /// The proposal, of a draft that was begun; empty while it is chosen.
    label: String,
    href: String,
    stances: Vec<StanceChoice>,
}

/// The paper of which a new version is drafted.
struct OnPaper {
    /// Empty when it cannot be read any more.
    label: String,
    href: String,
}

#[derive(Template)]
#[template(path = "room/write.html")]
struct WritePage {
    frame: Frame,
    faults: Shown,
    /// What the page is called.
    title: String,
    what: String,
    /// Where the form is sent.
    action: String,
    /// Where giving up leads.
    back: String,
    /// What the button says.
    keep: String,
    typed: Typed,
    restored: bool,
    /// Where what was typed is given up.
    start_again: String,
    /// What is said under the field of the text.
    text_hint: &'static str,
    languages: Vec<Choice>,
    purposes: Vec<PurposeGroup>,
    /// What the form of a position has instead.
    position: Option<OnProposal>,
    /// What that of a new version says of its paper.
    revises: Option<OnPaper>,
    /// The comparison to look at when somebody else kept a version meanwhile.
    compare: String,
}

/// The form for a new draft, with what was kept of it.
pub(super) async fn begin(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let kind = wished.kind();
    let fresh = match kind {
        DraftKind::Revision => {
            let found = revision::named(&app, &reader, &may, &here, &wished.of).await?;
            revision::taken_over(&app, &reader, &found).await?
        }
        _ => Typed::new(kind),
    };
    let form = new_draft_form(&here.session, kind, read_purpose(&fresh.purpose));
    let typed: Option<Typed> = kept(&app, &may, &form).await?;
    let restored = typed.is_some();
    let mut typed = typed.unwrap_or(fresh);
    let on = wished.on.filter(|_| kind == DraftKind::Position && typed.purpose.is_empty());
    if let Some(number) = on {
        let (db, session) = (app.db(), here.session.id);
        let found = proposal::by_number(db, session, number, reader.scope).await?;
        let found = found.ok_or(PageError::NotFound)?;
        typed.purpose = purpose_value(Purpose::Proposal(found.id));
    }
    let page = page(&app, &reader, &here, None, typed, restored, Shown::default()).await?;
    Ok(Html(page.render()?))
}

/// Begins the draft.
pub(super) async fn send_new(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Delegation>,
    here: Here,
    Posted(mut typed): Posted<Typed>,
) -> Result<Response, PageError> {
    let form = new_draft_form(&here.session, typed.kind(), read_purpose(&typed.purpose));
    let may = match go_on(&app, &reader, &here, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let kind = typed.kind();
    if kind == DraftKind::Position {
        typed.title = title_on(&app, &reader, &typed.purpose).await?;
    }
    let new = typed.text_of_room(kind, &reader);
    let faults = match begin_room_draft(&app.desk, &may, &here.session, new).await {
        Ok(number) => {
            let next = format!("{}/room/{number}", here.base(reader.language));
            return Ok(Redirect::to(&next).into_response());
        }
        Err(error) => faults_of(error)?,
    };
    keep(&app, &may, &form, &typed).await?;
    let shown = Shown::of(&faults, &reader.words).in_order(fields(kind));
    let page = page(&app, &reader, &here, None, typed, false, shown).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// Gives up what was typed for a new draft.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Query(wished): Query<Wished>,
) -> Result<Redirect, PageError> {
    let kind = wished.kind();
    let (of, key) = match kind {
        DraftKind::Revision => {
            let found = revision::named(&app, &reader, &may, &here, &wished.of).await?;
            let of = Purpose::Revises { paper: found.id, version: found.version };
            (Some(of), found.key())
        }
        _ => (None, String::new()),
    };
    keep_room_form(&app.desk, &may, &new_draft_form(&here.session, kind, of), None).await?;
    let again = as_query(kind, &key);
    Ok(Redirect::to(&format!("{}/room/new{again}", here.base(reader.language))))
}

/// An open draft of the address, with its latest version.
async fn open(
    app: &App,
    may: &May<Delegation>,
    here: &Here,
    names: &Names,
) -> Result<(Draft, Version), PageError> {
    let of = may.room()?;
    let draft = find(app, of, here, names).await?;
    let latest = room::draft::version(app.db(), of, draft.id, draft.version).await?;
    Ok((draft, latest.ok_or(PageError::NotFound)?))
}

/// The form for a new version, with what was kept of it, else with the latest version.
pub(super) async fn change(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let (draft, latest) = open(&app, &may, &here, &names).await?;
    if !draft.is_open() {
        return Ok(Redirect::to(&href(&reader, &here, &draft)).into_response());
    }
    let typed: Option<Typed> = kept(&app, &may, &draft_form(&here.session, draft.number)).await?;
    let restored = typed.is_some();
    let typed = typed.unwrap_or_else(|| Typed::of(&latest));
    let page =
        page(&app, &reader, &here, Some((&draft, &latest)), typed, restored, Shown::default())
            .await?;
    Ok(Html(page.render()?).into_response())
}

/// Keeps the new version.
pub(super) async fn send_change(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Delegation>,
    here: Here,
    Path(names): Path<Names>,
    Posted(mut typed): Posted<Typed>,
) -> Result<Response, PageError> {
    // Before the draft is looked for: a session that lapsed reads nothing any more.
    let form = draft_form(&here.session, number_in(&names)?);
    let may = match go_on(&app, &reader, &here, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let (draft, latest) = open(&app, &may, &here, &names).await?;
    let of_version = typed.of_version.parse().map_err(|_| PageError::Unreadable)?;
    let kind = latest.heading.kind;
    if kind == DraftKind::Position {
        typed.title.clone_from(&latest.heading.title);
    }
    let (at, new) = (&here.session, typed.text_of_room(kind, &reader));
    let faults = match revise_room_draft(&app.desk, &may, at, draft.id, of_version, new).await {
        Ok(_) => return Ok(Redirect::to(&href(&reader, &here, &draft)).into_response()),
        Err(error) => faults_of(error)?,
    };
    keep(&app, &may, &form, &typed).await?;
    let mut compare = String::new();
    if faults.0.iter().any(|one: &Fault| one.key == "error-room-changed") {
        // What was written from an earlier version goes on from the latest, knowingly.
        compare = format!(
            "{}/compare?from={of_version}&to={}",
            href(&reader, &here, &draft),
            latest.number
        );
        typed.of_version = latest.number.to_string();
    }
    let shown = Shown::of(&faults, &reader.words).in_order(fields(kind));
    let mut page = page(&app, &reader, &here, Some((&draft, &latest)), typed, false, shown).await?;
    page.compare = compare;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// Gives up what was typed for a new version.
pub(super) async fn change_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let draft = find(&app, may.room()?, &here, &names).await?;
    keep_room_form(&app.desk, &may, &draft_form(&here.session, draft.number), None).await?;
    Ok(Redirect::to(&format!("{}/change", href(&reader, &here, &draft))))
}

/// What a position is called in the room.
async fn title_on(app: &App, reader: &Reader, purpose: &str) -> Result<String, PageError> {
    let found = match read_purpose(purpose) {
        Some(Purpose::Proposal(id)) => proposal::get(app.db(), reader.scope, id).await?,
        _ => None,
    };
    Ok(match found {
        Some(one) => {
            let number = one.number.to_string();
            // A title is kept as somebody would type it, without marks that are not seen.
            strip_isolation(&reader.words.with1("room-position-title", "number", number))
        }
        // It is refused for want of a proposal, and for nothing else.
        None => reader.words.t("room-kind-position"),
    })
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: Option<(&Draft, &Version)>,
    typed: Typed,
    restored: bool,
    faults: Shown,
) -> Result<WritePage, PageError> {
    let words = reader.words;
    let base = here.base(reader.language);
    let kind = of.map_or_else(|| typed.kind(), |(_, latest)| latest.heading.kind);
    let key = match kind {
        DraftKind::Revision => revision::key_of(app, reader, &typed.purpose).await?,
        _ => String::new(),
    };
    let (frame, title, what, action, back, keep) = match of {
        None => {
            let title = words.t(match kind {
                DraftKind::Statement => "room-begin",
                DraftKind::Paper => "room-begin-paper",
                DraftKind::Position => "room-begin-position",
                DraftKind::Revision => "room-begin-revision",
            });
            let at = format!("{base}/room/new{}", as_query(kind, &key));
            (
                Frame::of(reader, here, Part::Room).crumb(&title, at),
                title,
                words.t("room-begin-what"),
                format!("{base}/room/new"),
                format!("{base}/room"),
                words.t("room-begin-keep"),
            )
        }
        Some((draft, _)) => {
            let href = href(reader, here, draft);
            (
                frame_of(reader, here, draft)
                    .crumb(words.t("room-change-title"), format!("{href}/change")),
                words.t("room-change-title"),
                words.t("room-change-what"),
                format!("{href}/change"),
                href,
                words.t("room-change-keep"),
            )
        }
    };
    let position = match kind {
        DraftKind::Statement | DraftKind::Paper | DraftKind::Revision => None,
        DraftKind::Position => {
            let of = of.and_then(|(_, latest)| latest.heading.purpose);
            let (label, href) = purpose(app, reader, here, of).await?;
            Some(OnProposal { label, href, stances: stances(reader, &typed.stance) })
        }
    };
    let revises = match kind {
        DraftKind::Revision => {
            // Of a draft that was begun it stays what it is, whatever the form says.
            let of = of.map_or_else(|| read_purpose(&typed.purpose), |(_, it)| it.heading.purpose);
            let (label, href) = purpose(app, reader, here, of).await?;
            Some(OnPaper { label, href })
        }
        _ => None,
    };
    let again = if of.is_none() { as_query(kind, &key) } else { String::new() };
    Ok(WritePage {
        frame,
        faults,
        title,
        what,
        back,
        keep,
        start_again: format!("{action}/start-again{again}"),
        text_hint: match kind {
            DraftKind::Statement => "room-text-hint",
            DraftKind::Paper | DraftKind::Revision => "room-text-hint-paper",
            DraftKind::Position => "positions-changes-hint",
        },
        action,
        languages: language_choices(&typed.language),
        purposes: match kind {
            DraftKind::Position => proposals(app, reader, here, &typed.purpose).await?,
            DraftKind::Revision => Vec::new(),
            _ => purposes(app, reader, here, &typed.purpose).await?,
        },
        position,
        revises,
        typed,
        restored,
        compare: String::new(),
    })
}
