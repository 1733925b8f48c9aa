//! The session's own page, and a page for each of its meetings.

mod meeting;
mod show;
mod stakeholders;

use comity_domain::{
    Language,
    session::{Meeting, Mode, Session},
};
use comity_words::Words;
use jiff::civil::Time;

use crate::{
    here::Here,
    reader::Reader,
    routing::{Routes, get, post},
};

pub(crate) use show::coming_meetings;

const BASE: &str = "/{language}/s/{session}";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(BASE, get(show::page))
        .route(&format!("{BASE}/meetings/{{ordinal}}"), get(meeting::page))
        .route(&format!("{BASE}/meetings/{{ordinal}}/mode"), post(meeting::change))
        .route(
            &format!("{BASE}/meetings/{{ordinal}}/stakeholders"),
            get(stakeholders::form).post(stakeholders::send),
        )
        .route(
            &format!("{BASE}/meetings/{{ordinal}}/invite"),
            get(stakeholders::invite_form).post(stakeholders::invite),
        )
}

/// An hour of a meeting: the clock of its place, and the instant for the reader's own.
pub(crate) struct Hour {
    pub(crate) text: String,
    pub(crate) instant: String,
}

/// A line of a table of meetings.
pub(crate) struct MeetingLine {
    pub(crate) day: String,
    pub(crate) starts: Hour,
    pub(crate) ends: Hour,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) mode: String,
    pub(crate) regime: String,
    pub(crate) topics: Vec<String>,
}

fn hour(w: &Words, session: &Session, meeting: &Meeting, time: Time) -> Hour {
    Hour {
        text: w.time(time),
        instant: session
            .instant_of(meeting.date, time)
            .map_or_else(String::new, |instant| instant.to_string()),
    }
}

/// Formal or informal, in words.
pub(crate) fn mode_word(w: &Words, mode: Option<&Mode>) -> String {
    match mode {
        Some(mode) if mode.formal => w.t("session-formal"),
        Some(_) => w.t("session-informal"),
        None => String::new(),
    }
}

/// The regime, in words.
pub(crate) fn regime_word(w: &Words, mode: Option<&Mode>) -> String {
    mode.map_or_else(String::new, |mode| w.t(format!("regime-{}", mode.regime)))
}

/// What a meeting is called: its number, and its heading if it has one.
pub(crate) fn meeting_name(w: &Words, language: Language, meeting: &Meeting) -> String {
    let number = w.with1("session-meeting-number", "number", meeting.ordinal.to_string());
    match &meeting.title {
        Some(title) => format!("{number}: {}", title.text(language)),
        None => number,
    }
}

/// A meeting as a line.
pub(crate) fn line(reader: &Reader, here: &Here, meeting: &Meeting) -> MeetingLine {
    let w = &reader.words;
    let mode = meeting.mode_at(reader.now);
    MeetingLine {
        day: w.date(meeting.date),
        starts: hour(w, &here.session, meeting, meeting.starts),
        ends: hour(w, &here.session, meeting, meeting.ends),
        name: meeting_name(w, reader.language, meeting),
        href: format!("{}/meetings/{}", here.base(reader.language), meeting.ordinal),
        mode: mode_word(w, mode),
        regime: regime_word(w, mode),
        topics: meeting
            .topics
            .iter()
            .map(|id| here.topic_title(Some(*id), reader.language).to_owned())
            .collect(),
    }
}

/// The text beside an hour for readers elsewhere; the script puts their hour in.
pub(crate) fn here_text(w: &Words) -> String {
    comity_words::strip_isolation(&w.with1("time-yours", "time", "{time}")).to_string()
}
