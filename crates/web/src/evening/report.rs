//! The report of one day, put together from what is there.

use std::collections::HashMap;

use askama::Template;
use comity_acts::{May, OfDelegation};
use comity_domain::{
    Language, ParticipantId,
    own_note::OwnNote,
    session::{Meeting, Regime},
};
use comity_store::{
    letter, own_note, paper, release, session, statement, statement::StatementLine, summary,
};
use comity_words::Words;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::Typed;
use crate::{
    App,
    convergence::{Text, basis},
    documents,
    error::PageError,
    form::{Choice, Shown},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    sessions::{MeetingLine, here_text, line, meeting_name},
};

#[derive(Template)]
#[template(path = "evening/show.html")]
struct EveningPage {
    frame: Frame,
    faults: Shown,
    base: String,
    date: String,
    who: String,
    days: Vec<Day>,
    /// Whether the day shown is today: notes are made today.
    today: bool,
    notes: Vec<Note>,
    documents: Vec<Line>,
    statements: Vec<Line>,
    areas: Vec<Area>,
    attributed: Vec<Line>,
    /// The day as a file.
    links: documents::Links,
    tomorrow: String,
    meetings: Vec<MeetingLine>,
    zone: String,
    here_text: String,
    typed: Typed,
    meeting_choices: Vec<Choice>,
    topic_choices: Vec<Choice>,
}

/// How much of each statement the report holds, in characters.
const BEGINNING: usize = 240;

struct Day {
    label: String,
    href: String,
    current: bool,
}

pub(super) struct Note {
    id: String,
    pub about: String,
    pub when: String,
    pub paragraphs: Vec<String>,
    remove: String,
}

pub(super) struct Line {
    pub text: String,
    pub detail: String,
    /// The language of the detail.
    pub lang: Language,
    /// How a statement begins, in its own language.
    pub beginning: Option<(Language, String)>,
    href: String,
}

pub(super) struct Area {
    pub number: i64,
    href: String,
    pub wording: Text,
}

pub(super) async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<OfDelegation>,
    day: Date,
    typed: &Typed,
    faults: Shown,
) -> Result<String, PageError> {
    let (w, language) = (&reader.words, reader.language);
    let own = may.own()?;
    let base = format!("{}/evening", here.base(language));
    let today = here.session.day_of(reader.now);
    let Gathered { meetings, kept, notes, documents, statements, areas, attributed, next, coming } =
        gather(app, reader, here, own, day).await?;
    let page = EveningPage {
        frame: Frame::of(reader, here, Part::Today).crumb(w.t("evening-title"), base.clone()),
        faults,
        date: w.date(day),
        who: here.roster.name(own, language).to_owned(),
        days: days(reader, &meetings, &kept, here, &base, day),
        today: day == today,
        notes,
        documents,
        statements,
        areas,
        attributed,
        links: documents::links(String::new(), &document_href(reader, here, day)),
        tomorrow: w.with1("evening-next", "date", w.date(next)),
        meetings: coming,
        zone: here.session.zone.replace('_', " "),
        here_text: here_text(w),
        meeting_choices: meetings
            .iter()
            .filter(|one| one.date == today && !keeps_nothing(one, reader.now))
            .map(|one| {
                Choice::new(one.id.to_string(), meeting_name(w, language, one), &typed.meeting)
            })
            .collect(),
        topic_choices: here
            .topics
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.title.text(language), &typed.topic))
            .collect(),
        typed: typed.clone(),
        base,
    };
    Ok(page.render()?)
}

/// What there is to report of a day.
pub(super) struct Gathered {
    /// Every meeting of the session.
    meetings: Vec<Meeting>,
    /// Every note of the delegation's own.
    kept: Vec<OwnNote>,
    pub notes: Vec<Note>,
    pub documents: Vec<Line>,
    pub statements: Vec<Line>,
    pub areas: Vec<Area>,
    pub attributed: Vec<Line>,
    /// The day after.
    pub next: Date,
    /// Its meetings.
    pub coming: Vec<MeetingLine>,
}

pub(super) async fn gather(
    app: &App,
    reader: &Reader,
    here: &Here,
    own: ParticipantId,
    day: Date,
) -> Result<Gathered, PageError> {
    let base = format!("{}/evening", here.base(reader.language));
    let meetings = session::meetings(app.db(), here.session.id).await?;
    let on_day = |at: Timestamp| here.session.day_of(at) == day;
    let kept = own_note::of_session(app.db(), reader.scope, here.session.id).await?;
    let notes = kept.iter().filter(|note| on_day(note.made_at));
    let notes = notes.map(|note| self::note(reader, here, &meetings, note, &base, day)).collect();
    let mut filed = statement::list(app.db(), reader.scope, here.session.id).await?;
    filed.retain(|one| on_day(one.filed_at));
    filed.sort_by_key(|one| one.number);
    let ids: Vec<_> = filed.iter().map(|one| one.id).collect();
    let texts: HashMap<_, _> = statement::worded(app.db(), reader.scope, &ids)
        .await?
        .into_iter()
        .map(|one| (one.id, one.text))
        .collect();
    let of = |one: &StatementLine| texts.get(&one.id).map(String::as_str);
    let statements = filed.iter().map(|one| filed_line(reader, here, one, of(one))).collect();
    let next = day.tomorrow().unwrap_or(day);
    Ok(Gathered {
        notes,
        documents: documents_of(app, reader, here, day).await?,
        statements,
        areas: areas(app, reader, here, day).await?,
        attributed: attributed(app, reader, here, own, day).await?,
        coming: meetings
            .iter()
            .filter(|meeting| meeting.date == next)
            .map(|meeting| line(reader, here, meeting))
            .collect(),
        next,
        meetings,
        kept,
    })
}

impl Gathered {
    /// Whether a day has a report: a day of meetings, one with notes, or today.
    pub fn is_reported(&self, here: &Here, today: Date, day: Date) -> bool {
        reported(&self.meetings, &self.kept, here, today).contains(&day)
    }
}

/// The days that have a report, in order.
fn reported(meetings: &[Meeting], notes: &[OwnNote], here: &Here, today: Date) -> Vec<Date> {
    let mut days: Vec<Date> = meetings.iter().map(|meeting| meeting.date).collect();
    days.extend(notes.iter().map(|note| here.session.day_of(note.made_at)));
    days.push(today);
    days.retain(|day| *day <= today);
    days.sort_unstable();
    days.dedup();
    days
}

/// The address of a day's documents, without the format.
pub(super) fn document_href(reader: &Reader, here: &Here, day: Date) -> String {
    format!("{}/evening/{day}/document", here.base(reader.language))
}

/// Of such a meeting no note can be kept either.
fn keeps_nothing(meeting: &Meeting, now: Timestamp) -> bool {
    meeting.mode_at(now).is_some_and(|mode| mode.regime == Regime::NothingKept)
}

/// The days worth a link: those of meetings, those with notes, and today.
fn days(
    reader: &Reader,
    meetings: &[Meeting],
    notes: &[OwnNote],
    here: &Here,
    base: &str,
    shown: Date,
) -> Vec<Day> {
    let today = here.session.day_of(reader.now);
    reported(meetings, notes, here, today)
        .into_iter()
        .map(|day| Day {
            label: reader.words.date(day),
            href: if day == today { base.to_owned() } else { format!("{base}?on={day}") },
            current: day == shown,
        })
        .collect()
}

fn note(
    reader: &Reader,
    here: &Here,
    meetings: &[Meeting],
    note: &OwnNote,
    base: &str,
    day: Date,
) -> Note {
    let meeting = meetings.iter().find(|one| Some(one.id) == note.meeting_id);
    let meeting = meeting.map(|one| meeting_name(&reader.words, reader.language, one));
    let topic = here.topic_title(note.topic_id, reader.language).to_owned();
    let about: Vec<String> =
        meeting.into_iter().chain(Some(topic).filter(|title| !title.is_empty())).collect();
    let zone = TimeZone::get(&here.session.zone).unwrap_or(TimeZone::UTC);
    Note {
        id: note.id.to_string(),
        about: about.join(" · "),
        when: reader.words.time(zone.to_datetime(note.made_at).time()),
        paragraphs: note.text.split("\n\n").map(str::to_owned).collect(),
        remove: format!("{base}/notes/{}/remove?on={day}", note.id),
    }
}

fn filed_line(reader: &Reader, here: &Here, one: &StatementLine, text: Option<&str>) -> Line {
    let w = &reader.words;
    let group = one.on_behalf_of.as_ref();
    let topic = here.topic_title(one.topic_id, reader.language);
    let detail = [
        group.map(|group| w.with1("statements-on-behalf", "group", group.as_str())),
        one.title.clone(),
        Some(topic.to_owned()).filter(|title| !title.is_empty()),
    ];
    let detail: Vec<String> = detail.into_iter().flatten().collect();
    Line {
        text: w.with2(
            "evening-statement",
            "number",
            one.number.to_string(),
            "name",
            here.roster.name(one.participant_id, reader.language),
        ),
        detail: detail.join(" · "),
        lang: if one.title.is_some() { one.language } else { reader.language },
        beginning: text
            .map(|text| (one.language, Words::of(one.language).beginning(text, BEGINNING))),
        href: format!("{}/statements/{}", here.base(reader.language), one.number),
    }
}

/// The letters, papers and summaries of a day that the reader may read.
async fn documents_of(
    app: &App,
    reader: &Reader,
    here: &Here,
    day: Date,
) -> Result<Vec<Line>, PageError> {
    let (w, base) = (&reader.words, here.base(reader.language));
    let (db, at) = (app.db(), here.session.id);
    let on_day = |instant: Timestamp| here.session.day_of(instant) == day;
    let mut found = Vec::new();
    for letter in letter::all(db, at, reader.scope).await? {
        let Some(number) = letter.number.filter(|_| letter.published_at.is_some_and(on_day)) else {
            continue;
        };
        found.push(Line {
            text: w.with1("letters-number", "number", number.to_string()),
            detail: letter.title.text(reader.language).to_owned(),
            lang: letter.title.shown_in(reader.language),
            beginning: None,
            href: format!("{base}/letters/{number}"),
        });
    }
    for one in paper::list(db, reader.scope, at).await? {
        if !one.paper.is_non_paper() && on_day(one.paper.submitted_at) {
            found.push(Line {
                text: w.with1("papers-number", "number", one.paper.number.to_string()),
                detail: one.title,
                lang: one.paper.language,
                beginning: None,
                href: format!("{base}/papers/{}", one.paper.number),
            });
        }
    }
    let summaries = summary::all(db, at, reader.scope).await?;
    for line in summary::lines(db, at, reader.scope).await? {
        let of = summaries.iter().find(|one| one.id == line.summary_id);
        let Some(of) = of.filter(|_| line.stands() && on_day(line.published_at)) else {
            continue;
        };
        found.push(Line {
            text: line.symbol.clone(),
            detail: of.title.text(reader.language).to_owned(),
            lang: of.title.shown_in(reader.language),
            beginning: None,
            href: format!("{base}/summaries/{}?version={}", of.number, line.ordinal),
        });
    }
    Ok(found)
}

async fn areas(app: &App, reader: &Reader, here: &Here, day: Date) -> Result<Vec<Area>, PageError> {
    let matrix = app.analyses.of(app, &here.session).await?;
    let mut found: Vec<Area> = release::all(app.db(), here.session.id, reader.scope)
        .await?
        .into_iter()
        .filter(|one| here.session.day_of(one.released_at) == day)
        .map(|one| Area {
            number: matrix.proposals.get(&one.proposal_id).map_or(0, |found| found.number),
            href: format!("{}/convergence", here.base(reader.language)),
            wording: Text::of(&one.wording, reader.language),
        })
        .collect();
    found.sort_by_key(|area| area.number);
    Ok(found)
}

/// What was attributed to the delegation that day and holds now.
async fn attributed(
    app: &App,
    reader: &Reader,
    here: &Here,
    own: ParticipantId,
    day: Date,
) -> Result<Vec<Line>, PageError> {
    let w = &reader.words;
    let matrix = app.analyses.of(app, &here.session).await?;
    let mut found: Vec<(i64, Line)> = matrix
        .proposals
        .values()
        .filter_map(|proposal| Some((proposal, matrix.known(proposal.id, own)?)))
        .filter(|(_, known)| here.session.day_of(known.given.position.confirmed.at) == day)
        .map(|(proposal, known)| {
            let stance = w.t(format!("stance-{}", known.given.position.stance.word()));
            let number = proposal.number.to_string();
            let line = Line {
                text: w.with2("evening-position", "number", number, "stance", stance),
                detail: basis(reader, here, &matrix, known),
                lang: reader.language,
                beginning: None,
                href: format!("{}/ours", here.base(reader.language)),
            };
            (proposal.number, line)
        })
        .collect();
    found.sort_by_key(|(number, _)| *number);
    Ok(found.into_iter().map(|(_, line)| line).collect())
}
