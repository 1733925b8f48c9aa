//! The session: which body, under which mandate, when, where, and how far it has come.

use askama::Template;
use axum::{extract::State, response::Html};
use comity_domain::{
    Role,
    session::{Mandate, Meeting},
};

use super::{MeetingLine, here_text, line};
use crate::{
    App,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::{Agenda, Counts, Mandates, Meetings},
};

#[derive(Template)]
#[template(path = "sessions/show.html")]
struct SessionPage {
    frame: Frame,
    name: String,
    body: String,
    kind: String,
    dates: String,
    place: String,
    zone: String,
    here_text: String,
    mandates: Vec<MandateLine>,
    chain: Vec<Link>,
    meetings: Vec<MeetingLine>,
    agenda: Vec<ItemLine>,
    loose: Vec<String>,
    podium: bool,
    base: String,
}

struct MandateLine {
    symbol: String,
    date: String,
    title: String,
    quote: Option<Quote>,
}

struct Quote {
    text: String,
    code: &'static str,
    dir: &'static str,
}

struct Link {
    label: String,
    href: String,
    count: String,
}

struct ItemLine {
    number: String,
    title: String,
    topics: Vec<String>,
}

/// The meetings that have not ended, the next first.
pub(crate) fn coming_meetings<'a>(
    here: &Here,
    meetings: &'a [Meeting],
    reader: &Reader,
) -> Vec<&'a Meeting> {
    let mut coming: Vec<&Meeting> = meetings
        .iter()
        .filter(|meeting| {
            here.session.instant_of(meeting.date, meeting.ends).is_some_and(|end| end > reader.now)
        })
        .collect();
    coming.sort_by_key(|meeting| (meeting.date, meeting.starts));
    coming
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Html<String>, PageError> {
    let w = &reader.words;
    let language = reader.language;
    let base = here.base(language);
    let (session, scope) = (here.session.id, reader.scope);
    let counts = app.recall(&reader, Counts { session, scope }).await?;
    let link = |label: String, path: &str, count: usize| Link {
        label,
        href: format!("{base}{path}"),
        count: w.number(i64::try_from(count).unwrap_or(i64::MAX)),
    };
    let mut chain = vec![
        link(w.t("session-letters"), "/letters", counts.letters),
        link(w.t("session-questions"), "/questions", counts.questions),
        link(w.t("session-statements"), "/statements", counts.statements),
        link(w.t("nav-papers"), "/papers", counts.papers),
        link(w.t("session-proposals"), "/proposals", counts.proposals),
        link(w.t("session-areas"), "/convergence", counts.areas),
    ];
    // As in the navigation: nobody is led to summaries before there is one.
    if here.reports.is_for(scope) {
        chain.push(link(w.t("summary-list-title"), "/summaries", counts.summaries));
    }
    let kept = app.recall(&reader, Meetings { session }).await?;
    let mut meetings: Vec<&Meeting> = kept.iter().collect();
    meetings.sort_by_key(|meeting| (meeting.date, meeting.starts, meeting.ordinal));
    let title = |id| here.topic_title(Some(id), language).to_owned();
    let agenda = app.recall(&reader, Agenda { session }).await?;
    let agenda = agenda
        .iter()
        .map(|item| ItemLine {
            topics: here
                .topics
                .iter()
                .filter(|topic| topic.agenda_item_id == Some(item.id))
                // A topic that bears the title of its item would only say it twice.
                .filter(|topic| topic.title.text(language) != item.title.text(language))
                .map(|topic| title(topic.id))
                .collect(),
            number: item.number.clone(),
            title: item.title.text(language).to_owned(),
        })
        .collect();
    let loose = here
        .topics
        .iter()
        .filter(|topic| topic.agenda_item_id.is_none())
        .map(|topic| title(topic.id))
        .collect();
    let mandates = app.recall(&reader, Mandates { body: here.body.id }).await?;
    let page = SessionPage {
        frame: Frame::of(&reader, &here, Part::Session),
        name: here.session.name.text(language).to_owned(),
        body: here.body.name.text(language).to_owned(),
        kind: w.t(format!("session-kind-{}", here.session.kind)),
        dates: w.date_range(here.session.starts, here.session.ends),
        place: here.session.place.as_ref().map_or("", |place| place.text(language)).to_owned(),
        zone: here.session.zone.replace('_', " "),
        here_text: here_text(w),
        mandates: mandates.iter().map(|mandate| mandate_line(&reader, mandate)).collect(),
        chain,
        meetings: meetings.iter().map(|meeting| line(&reader, &here, meeting)).collect(),
        agenda,
        loose,
        podium: matches!(
            reader.scope.role(),
            Some(Role::Chair | Role::ChairTeam | Role::Secretariat)
        ),
        base,
    };
    Ok(Html(page.render()?))
}

fn mandate_line(reader: &Reader, mandate: &Mandate) -> MandateLine {
    let language = reader.language;
    MandateLine {
        symbol: mandate.symbol.clone(),
        date: mandate.adopted_on.map_or_else(String::new, |day| {
            reader.words.with1("session-adopted", "date", reader.words.date(day))
        }),
        title: mandate.title.text(language).to_owned(),
        quote: mandate.quote.as_ref().map(|quote| Quote {
            text: quote.text(language).to_owned(),
            code: quote.shown_in(language).code(),
            dir: quote.shown_in(language).direction(),
        }),
    }
}
