//! The form of a draft: begun, and changed. What is typed here is kept sealed or not at
//! all.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    Delegation, Fault, May, NewRoomText, begin_room_draft, draft_form, keep_room_form,
    new_draft_form, revise_room_draft,
};
use comity_domain::{
    Language,
    room::{Draft, DraftKind, Purpose, Version},
};
use comity_store::room;
use comity_words::guess_language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Names, find, frame_of, go_on, href, keep, kept, number_in,
    purpose::{PurposeGroup, purpose_value, purposes, read_purpose},
};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of, language_choices},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

/// The fields of the form, as they stand in it.
const FIELDS: [&str; 4] = ["title", "text", "language", "purpose"];

/// Everything of the form, as typed. It has no `Debug`: it must not reach a log.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    title: String,
    text: String,
    language: String,
    purpose: String,
    /// What a new draft is to become; empty for a statement, and where it is begun already.
    #[serde(rename = "as")]
    kind: String,
    /// The version it goes on from; empty for a new draft.
    of_version: String,
}

/// What a new draft is to become, as the address says it; what does not read is a
/// statement.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    #[serde(rename = "as")]
    kind: String,
}

impl Wished {
    fn kind(&self) -> DraftKind {
        self.kind.parse().unwrap_or_default()
    }
}

impl Typed {
    /// The form for a new draft, empty.
    fn new(kind: DraftKind) -> Typed {
        let kind = if kind == DraftKind::Statement { "" } else { kind.word() };
        Typed { kind: kind.to_owned(), ..Typed::default() }
    }

    fn of(version: &Version) -> Typed {
        Typed {
            title: version.heading.title.clone(),
            text: version.text.clone(),
            language: version.heading.language.code().to_owned(),
            purpose: version.heading.purpose.map(purpose_value).unwrap_or_default(),
            kind: String::new(),
            of_version: version.number.to_string(),
        }
    }

    /// What a new draft is to become.
    fn kind(&self) -> DraftKind {
        self.kind.parse().unwrap_or_default()
    }

    /// The act's input.
    fn text_of_room(&self) -> NewRoomText {
        let purpose = match &*self.purpose {
            "" => None,
            // What does not read is no topic of the session either, and refused as such.
            given => Some(read_purpose(given).unwrap_or(Purpose::Topic(Uuid::nil().into()))),
        };
        let language: Option<Language> =
            self.language.parse().ok().or_else(|| guess_language(&self.text));
        NewRoomText {
            kind: self.kind(),
            title: self.title.clone(),
            language,
            purpose,
            text: self.text.clone(),
        }
    }
}

/// The rest of the address under which a draft of a kind is begun.
pub(super) fn as_query(kind: DraftKind) -> String {
    match kind {
        DraftKind::Statement => String::new(),
        DraftKind::Paper => format!("?as={kind}"),
    }
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
    let typed: Option<Typed> = kept(&app, &may, &new_draft_form(&here.session, kind)).await?;
    let restored = typed.is_some();
    let typed = typed.unwrap_or_else(|| Typed::new(kind));
    let page = page(&app, &reader, &here, None, typed, restored, Shown::default()).await?;
    Ok(Html(page.render()?))
}

/// Begins the draft.
pub(super) async fn send_new(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Delegation>,
    here: Here,
    Posted(typed): Posted<Typed>,
) -> Result<Response, PageError> {
    let form = new_draft_form(&here.session, typed.kind());
    let may = match go_on(&app, &reader, &here, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let faults = match begin_room_draft(&app.desk, &may, &here.session, typed.text_of_room()).await
    {
        Ok(number) => {
            let next = format!("{}/room/{number}", here.base(reader.language));
            return Ok(Redirect::to(&next).into_response());
        }
        Err(error) => faults_of(error)?,
    };
    keep(&app, &may, &form, &typed).await?;
    let shown = Shown::of(&faults, &reader.words).in_order(&FIELDS);
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
    keep_room_form(&app.desk, &may, &new_draft_form(&here.session, kind), None).await?;
    Ok(Redirect::to(&format!("{}/room/new{}", here.base(reader.language), as_query(kind))))
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
    let (at, new) = (&here.session, typed.text_of_room());
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
    let shown = Shown::of(&faults, &reader.words).in_order(&FIELDS);
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
    let (frame, title, what, action, back, keep) = match of {
        None => {
            let title = words.t(match kind {
                DraftKind::Statement => "room-begin",
                DraftKind::Paper => "room-begin-paper",
            });
            let at = format!("{base}/room/new{}", as_query(kind));
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
    let again = if of.is_none() { as_query(kind) } else { String::new() };
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
            DraftKind::Paper => "room-text-hint-paper",
        },
        action,
        languages: language_choices(&typed.language),
        purposes: purposes(app, reader, here, &typed.purpose).await?,
        typed,
        restored,
        compare: String::new(),
    })
}
