//! Today: where am I, what is new, what waits for me, what was I told.

mod accreditation;
mod deadlines;
mod news;
mod notices;
mod papers;
mod room;
mod waiting;

use askama::Template;
use axum::{
    extract::State,
    response::{Html, Redirect},
};
use comity_acts::{SignedIn, mark_notices, may_file, note_seen, note_visit};
use comity_domain::{Role, summary::Summary};
use comity_store::{at_hand, summary::Line};
use jiff::Timestamp;

use crate::{
    App,
    access::By,
    error::PageError,
    form::Posted,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::{Meetings, Summaries, SummaryLines},
    routing::{Routes, get, post},
    sessions::{MeetingLine, coming_meetings, here_text, line},
};

use deadlines::Deadline;
use news::News;
use notices::NoticeLine;
use waiting::Known;

const BASE: &str = "/{language}/s/{session}/today";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(BASE, get(show))
        .route(&format!("{BASE}/read"), post(mark))
        .route(&format!("{BASE}/seen"), post(seen))
}

/// The most meetings shown: the rest stands on the session's page.
const MOST_COMING: usize = 4;

/// Something to do or to look at.
pub(crate) struct Item {
    pub(crate) text: String,
    /// Where to do it; empty when there is nothing to open.
    pub(crate) href: String,
}

#[derive(Template)]
#[template(path = "today/show.html")]
struct TodayPage {
    frame: Frame,
    date: String,
    who: String,
    capacity: String,
    next: Option<MeetingLine>,
    zone: String,
    here_text: String,
    main: Item,
    waiting: Vec<Item>,
    /// The Chair's summaries that the reader may read.
    summaries: Vec<Report>,
    news: News,
    deadlines: Vec<Deadline>,
    /// The meetings after the next.
    coming: Vec<MeetingLine>,
    has_notices: bool,
    /// What nobody of the participant has marked as read.
    notices: Vec<NoticeLine>,
    earlier: Vec<NoticeLine>,
    unread: usize,
    /// Whether the reader may mark them as read.
    marks: bool,
    /// The instant up to which notices are marked as read: milliseconds since 1970.
    up_to: i64,
    base: String,
    participating: bool,
    delegation: bool,
}

async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<SignedIn>,
) -> Result<Html<String>, PageError> {
    let w = &reader.words;
    let role = may.actor().role();
    let base = here.base(reader.language);
    let meetings = app.recall(&reader, Meetings { session: here.session.id }).await?;
    let mut coming = coming_meetings(&here, &meetings, &reader)
        .into_iter()
        .take(MOST_COMING)
        .map(|meeting| line(&reader, &here, meeting));
    let next = coming.next();
    let coming = coming.collect();
    let visit = note_visit(&app.desk, &may, &here.session).await?;
    let news = news::of(&app, &reader, &here, visit).await?;
    let at_hand = at_hand::get(app.db(), may.account()).await?;
    let account = may.account();
    let own = notices::lines_of_account(&app, &reader, &here, account, at_hand.told_at).await?;
    let told = match may.participant() {
        Some(of) => own.before(notices::lines(&app, &reader, &here, of).await?),
        None => own,
    };
    // The modalities may keep stakeholders from filing; of all others, everybody whose role
    // files does.
    let files = match may.participant() {
        Some(own) if role == Role::Stakeholder => may_file(&app.desk, &here.session, own).await?,
        _ => true,
    };
    let known = Known { unread: told.unread, files, forms: &at_hand.forms };
    let waiting = waiting::items(&app, &reader, &here, &may, known).await?;
    let main = match role {
        Role::Chair | Role::ChairTeam => {
            Item { text: w.t("today-main-chair"), href: format!("{base}/convergence") }
        }
        Role::Secretariat => {
            Item { text: w.t("today-main-secretariat"), href: format!("{base}/manage") }
        }
        // It speaks for nobody: its work begins with what the Chair asks.
        Role::Stakeholder if !files => {
            Item { text: w.t("today-main-expert"), href: format!("{base}/questions") }
        }
        Role::Expert => Item { text: w.t("today-main-expert"), href: format!("{base}/questions") },
        Role::Head | Role::Member | Role::Organization | Role::Stakeholder => {
            Item { text: w.t("today-main-contributor"), href: format!("{base}/statements/new") }
        }
    };
    let page = TodayPage {
        frame: Frame::of(&reader, &here, Part::Today),
        date: w.date(here.session.day_of(reader.now)),
        who: may.participant().map_or("", |id| here.roster.name(id, reader.language)).to_owned(),
        capacity: w.t(format!("role-{role}")),
        next,
        zone: here.session.zone.replace('_', " "),
        here_text: here_text(w),
        main,
        waiting,
        summaries: summaries(&app, &reader, &here).await?,
        news,
        deadlines: deadlines::ahead(&app, &reader, &here).await?,
        coming,
        has_notices: may.participant().is_some()
            || !(told.fresh.is_empty() && told.earlier.is_empty()),
        unread: told.unread,
        marks: role != Role::Expert,
        notices: told.fresh,
        earlier: told.earlier,
        up_to: reader.now.as_millisecond(),
        base,
        participating: role.is_of_participant(),
        delegation: role.is_delegation(),
    };
    Ok(Html(page.render()?))
}

/// A summary of the Chair that stands published.
struct Report {
    href: String,
    title: String,
    lang: &'static str,
    dir: &'static str,
    symbol: String,
    published: String,
}

/// The newest version of each summary, the latest first.
async fn summaries(app: &App, reader: &Reader, here: &Here) -> Result<Vec<Report>, PageError> {
    if !here.reports.is_for(reader.scope) {
        return Ok(Vec::new());
    }
    let (session, scope) = (here.session.id, reader.scope);
    let lines = app.recall(reader, SummaryLines { session, scope }).await?;
    let all = app.recall(reader, Summaries { session, scope }).await?;
    let mut found: Vec<_> = all
        .iter()
        .filter_map(|of| {
            let stands = |one: &&Line| one.summary_id == of.id && one.stands();
            Some((of, lines.iter().rfind(stands)?))
        })
        .collect();
    found.sort_by_key(|(_, line)| std::cmp::Reverse(line.published_at));
    let base = here.base(reader.language);
    let report = |(of, line): (&Summary, &Line)| {
        let shown = of.title.shown_in(reader.language);
        let day = reader.words.date(here.session.day_of(line.published_at));
        Report {
            href: format!("{base}/summaries/{}", of.number),
            title: of.title.text(reader.language).to_owned(),
            lang: shown.code(),
            dir: shown.direction(),
            symbol: line.symbol.clone(),
            published: reader.words.with1("summary-published-on", "date", day),
        }
    };
    Ok(found.into_iter().map(report).collect())
}

/// Up to which moment the page showed what there was.
#[derive(serde::Deserialize)]
struct Read {
    up_to: i64,
}

async fn mark(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<SignedIn>,
    Posted(read): Posted<Read>,
) -> Result<Redirect, PageError> {
    let up_to = Timestamp::from_millisecond(read.up_to).map_err(|_| PageError::Unreadable)?;
    mark_notices(&app.desk, &may, up_to.min(reader.now)).await?;
    Ok(Redirect::to(&format!("{}/today", here.base(reader.language))))
}

async fn seen(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<SignedIn>,
    Posted(read): Posted<Read>,
) -> Result<Redirect, PageError> {
    let up_to = Timestamp::from_millisecond(read.up_to).map_err(|_| PageError::Unreadable)?;
    note_seen(&app.desk, &may, &here.session, up_to.min(reader.now)).await?;
    Ok(Redirect::to(&format!("{}/today", here.base(reader.language))))
}
