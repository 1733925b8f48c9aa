//! Forms for a meeting, an agenda item and a topic.

use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{
    NewAgendaItem, NewMeeting, NewTopic, Podium, add_agenda_item, add_meeting, add_topic,
};
use comity_domain::session::{AgendaItem, Regime};
use comity_store::session;
use comity_words::Words;

use super::{Form, Plain, Typed, answer, page};
use crate::{App, access::By, error::PageError, form::Posted, here::Here, reader::Reader};

pub(super) async fn form(
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    let day = here.session.starts.to_string();
    let typed = Typed::with(&[
        ("mode", "informal"),
        ("date", &day),
        ("starts", "10:00"),
        ("ends", "13:00"),
    ]);
    page(&reader, &here, plain(&reader, &here, &typed))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let new = NewMeeting {
        date: typed.date("date"),
        starts: typed.hour("starts"),
        ends: typed.hour("ends"),
        title: typed.maybe("title").map(|_| typed.wording("title", reader.language)),
        formal: typed.get("mode") == "formal",
        regime: typed.word("regime"),
        // What is no id is no topic of this session either.
        topics: typed
            .all("topics")
            .into_iter()
            .map(|id| id.parse().unwrap_or(comity_domain::TopicId(uuid::Uuid::nil())))
            .collect(),
    };
    let done = add_meeting(&app.desk, &may, &here.session, new).await;
    let target = here.base(reader.language);
    answer(&reader, &here, done, &target, || plain(&reader, &here, &typed))
}

/// Formal or informal, as choices.
pub(crate) fn modes(w: &Words) -> Vec<(String, String)> {
    vec![
        ("informal".to_owned(), w.t("session-informal")),
        ("formal".to_owned(), w.t("session-formal")),
    ]
}

/// The regimes as choices.
pub(crate) fn regimes(w: &Words) -> Vec<(String, String)> {
    Regime::ALL
        .iter()
        .map(|regime| (regime.word().to_owned(), w.t(format!("regime-{regime}"))))
        .collect()
}

fn plain(reader: &Reader, here: &Here, typed: &Typed) -> Plain {
    let w = &reader.words;
    let mut kept = vec![(String::new(), w.t("manage-regime-default"))];
    kept.extend(regimes(w));
    let topics = here
        .topics
        .iter()
        .map(|topic| (topic.id.to_string(), topic.title.text(reader.language).to_owned()));
    let form = Form::new(w, typed, w.t("manage-add-meeting"))
        .line("date", "date", w.t("manage-day"), None)
        .line(
            "time",
            "starts",
            w.t("manage-begins"),
            Some(w.with1("manage-hours-hint", "zone", here.session.zone.replace('_', " "))),
        )
        .line("time", "ends", w.t("manage-ends"), None)
        .radios("mode", w.t("manage-mode"), None, modes(w))
        .select("regime", w.t("manage-regime"), kept);
    let form = if here.topics.is_empty() {
        form
    } else {
        form.checks("topics", w.t("manage-topics"), None, topics)
    };
    Plain {
        title: w.t("manage-add-meeting"),
        lede: w.t("manage-meeting-what"),
        form: form.original(w).wording(
            "title",
            w.t("manage-heading"),
            Some(w.t("manage-heading-hint")),
        ),
    }
}

pub(super) async fn agenda_form(
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    page(&reader, &here, agenda_plain(&reader.words, &Typed::default()))
}

pub(super) async fn send_agenda(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let new = NewAgendaItem {
        number: typed.get("number").to_owned(),
        title: typed.wording("title", reader.language),
    };
    let done = add_agenda_item(&app.desk, &may, &here.session, new).await;
    let target = here.base(reader.language);
    answer(&reader, &here, done, &target, || agenda_plain(&reader.words, &typed))
}

fn agenda_plain(w: &Words, typed: &Typed) -> Plain {
    Plain {
        title: w.t("manage-add-agenda"),
        lede: w.t("manage-agenda-what"),
        form: Form::new(w, typed, w.t("manage-add-agenda"))
            .line("text", "number", w.t("manage-number"), Some(w.t("manage-number-hint")))
            .original(w)
            .wording("title", w.t("manage-item-title"), None),
    }
}

pub(super) async fn topic_form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    let agenda = session::agenda(app.db(), here.session.id).await?;
    page(&reader, &here, topic_plain(&reader, &agenda, &Typed::default()))
}

pub(super) async fn send_topic(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let agenda = session::agenda(app.db(), here.session.id).await?;
    let item = typed
        .maybe("agenda-item")
        .map(|id| id.parse().unwrap_or(comity_domain::AgendaItemId(uuid::Uuid::nil())));
    let new = NewTopic { title: typed.wording("title", reader.language), agenda_item: item };
    let done = add_topic(&app.desk, &may, &here.session, new).await;
    let target = here.base(reader.language);
    answer(&reader, &here, done, &target, || topic_plain(&reader, &agenda, &typed))
}

fn topic_plain(reader: &Reader, agenda: &[AgendaItem], typed: &Typed) -> Plain {
    let w = &reader.words;
    let mut items = vec![(String::new(), w.t("manage-no-item"))];
    items.extend(agenda.iter().map(|item| {
        (item.id.to_string(), format!("{} {}", item.number, item.title.text(reader.language)))
    }));
    let form = Form::new(w, typed, w.t("manage-add-topic")).original(w).wording(
        "title",
        w.t("manage-topic-title"),
        None,
    );
    Plain {
        title: w.t("manage-add-topic"),
        lede: w.t("manage-topic-what"),
        form: if agenda.is_empty() {
            form
        } else {
            form.select("agenda-item", w.t("manage-agenda-item"), items)
        },
    }
}
