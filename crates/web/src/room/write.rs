//! The form of a draft: begun, and changed. What is typed here is kept sealed or not at
//! all.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    Delegation, Fault, May, NewRoomText, begin_room_draft, draft_form, keep_room_form,
    new_draft_form, revise_room_draft,
};
use comity_domain::{
    Language,
    room::{Draft, Purpose, Version},
};
use comity_store::room;
use comity_words::guess_language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Names, find, frame_of, go_on, href, keep, kept};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of, language_choices},
    frame::{Frame, Part},
    here::Here,
    questions,
    reader::Reader,
    readings::Questions,
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
    /// The version it goes on from; empty for a new draft.
    of_version: String,
}

impl Typed {
    fn of(version: &Version) -> Typed {
        Typed {
            title: version.heading.title.clone(),
            text: version.text.clone(),
            language: version.heading.language.code().to_owned(),
            purpose: version.heading.purpose.map(purpose_value).unwrap_or_default(),
            of_version: version.number.to_string(),
        }
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
        NewRoomText { title: self.title.clone(), language, purpose, text: self.text.clone() }
    }
}

fn purpose_value(purpose: Purpose) -> String {
    match purpose {
        Purpose::Topic(id) => format!("topic:{id}"),
        Purpose::Question(id) => format!("question:{id}"),
    }
}

fn read_purpose(value: &str) -> Option<Purpose> {
    match value.split_once(':')? {
        ("topic", id) => id.parse().ok().map(Purpose::Topic),
        ("question", id) => id.parse().ok().map(Purpose::Question),
        _ => None,
    }
}

/// What a draft can be for: a topic, and under it its questions.
struct PurposeGroup {
    /// The topic's title; empty for questions under none.
    topic: String,
    choices: Vec<Choice>,
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
) -> Result<Html<String>, PageError> {
    let typed: Option<Typed> = kept(&app, &may, &new_draft_form(&here.session)).await?;
    let restored = typed.is_some();
    let typed = typed.unwrap_or_default();
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
    let form = new_draft_form(&here.session);
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
) -> Result<Redirect, PageError> {
    keep_room_form(&app.desk, &may, &new_draft_form(&here.session), None).await?;
    Ok(Redirect::to(&format!("{}/room/new", here.base(reader.language))))
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
    let typed: Option<Typed> = kept(&app, &may, &draft_form(draft.id)).await?;
    let restored = typed.is_some();
    let typed = typed.unwrap_or_else(|| Typed::of(&latest));
    let page = page(&app, &reader, &here, Some(&draft), typed, restored, Shown::default()).await?;
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
    let may = match who {
        Lately::Now(may) => may,
        // What is in the room is not looked up for a session that lapsed: the form is kept
        // for the draft of this number, and found again by whoever signs in.
        Lately::Lapsed(lapsed) => {
            let of = lapsed.room().ok_or(PageError::NotFound)?;
            let draft = find(&app, of, &here, &names).await?;
            let who: Lately<Delegation> = Lately::Lapsed(lapsed);
            let form = draft_form(draft.id);
            return match go_on(&app, &reader, &here, who, &form, &typed).await? {
                Ok(_) => Err(PageError::NotFound),
                Err(page) => Ok(page),
            };
        }
    };
    let (draft, latest) = open(&app, &may, &here, &names).await?;
    let of_version = typed.of_version.parse().map_err(|_| PageError::Unreadable)?;
    let (at, new) = (&here.session, typed.text_of_room());
    let faults = match revise_room_draft(&app.desk, &may, at, draft.id, of_version, new).await {
        Ok(_) => return Ok(Redirect::to(&href(&reader, &here, &draft)).into_response()),
        Err(error) => faults_of(error)?,
    };
    keep(&app, &may, &draft_form(draft.id), &typed).await?;
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
    let mut page = page(&app, &reader, &here, Some(&draft), typed, false, shown).await?;
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
    keep_room_form(&app.desk, &may, &draft_form(draft.id), None).await?;
    Ok(Redirect::to(&format!("{}/change", href(&reader, &here, &draft))))
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    draft: Option<&Draft>,
    typed: Typed,
    restored: bool,
    faults: Shown,
) -> Result<WritePage, PageError> {
    let words = reader.words;
    let base = here.base(reader.language);
    let (frame, title, what, action, back, keep) = match draft {
        None => (
            Frame::of(reader, here, Part::Room)
                .crumb(words.t("room-begin"), format!("{base}/room/new")),
            words.t("room-begin"),
            words.t("room-begin-what"),
            format!("{base}/room/new"),
            format!("{base}/room"),
            words.t("room-begin-keep"),
        ),
        Some(draft) => {
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
    Ok(WritePage {
        frame,
        faults,
        title,
        what,
        action,
        back,
        keep,
        languages: language_choices(&typed.language),
        purposes: purposes(app, reader, here, &typed.purpose).await?,
        typed,
        restored,
        compare: String::new(),
    })
}

async fn purposes(
    app: &App,
    reader: &Reader,
    here: &Here,
    chosen: &str,
) -> Result<Vec<PurposeGroup>, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let all = app.recall(reader, Questions { session, scope }).await?;
    let mut groups: Vec<PurposeGroup> = Vec::new();
    for topic in &here.topics {
        let title = topic.title.text(reader.language);
        let whole = reader.words.with1("room-purpose-topic", "topic", title);
        let mut choices = vec![Choice::new(purpose_value(Purpose::Topic(topic.id)), whole, chosen)];
        let under = all.iter().filter(|one| one.topic_id == Some(topic.id));
        choices.extend(under.map(|one| questions::choice(reader, here, one, chosen)));
        groups.push(PurposeGroup { topic: title.to_owned(), choices });
    }
    let others = all.iter().filter(|one| !here.topics.iter().any(|t| Some(t.id) == one.topic_id));
    let choices: Vec<Choice> =
        others.map(|one| questions::choice(reader, here, one, chosen)).collect();
    if !choices.is_empty() {
        groups.push(PurposeGroup { topic: String::new(), choices });
    }
    Ok(groups)
}
