//! Stakeholders at a meeting: who may attend, speak and file, what was announced, whom the
//! Chair invites, and the forms by which the podium says so.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::{Html, Response},
};
use comity_acts::{
    NewAccess, NewSegment, Podium, announce_segment, invite_stakeholders, stakeholder_footing,
};
use comity_domain::{
    ParticipantId, Role,
    modality::{Access, Activity, Footing, access_at, segment_ahead, segment_at},
    session::Meeting,
};
use comity_store::modality;

use super::{line, meeting::named};
use crate::{
    App,
    access::By,
    accreditation::{circle, circles},
    error::PageError,
    form::Posted,
    frame::{Frame, Part},
    here::Here,
    manage::{Form, Plain, Typed, answer_in, form_in},
    reader::Reader,
    statements::Moment,
};

/// What a meeting's page says of stakeholders.
pub(super) struct Stakeholders {
    /// Who may attend, speak and file now.
    pub(super) attend: String,
    pub(super) speak: String,
    pub(super) file: String,
    /// Whether it is dedicated to stakeholders.
    pub(super) dedicated: bool,
    /// What was announced and lies ahead.
    pub(super) ahead: Option<Ahead>,
    /// Whom the Chair invites.
    pub(super) invited: String,
    /// For a stakeholder: what it may do here itself, in words.
    pub(super) own: Vec<String>,
    /// Where the podium changes it; empty for others, and when the day is over.
    pub(super) segment_at: String,
    pub(super) invite_at: String,
}

/// An announced segment.
pub(super) struct Ahead {
    pub(super) when: Moment,
    pub(super) attend: String,
    pub(super) speak: String,
    pub(super) file: String,
    pub(super) reason: String,
}

pub(super) async fn of(
    app: &App,
    reader: &Reader,
    here: &Here,
    meeting: &Meeting,
    changeable: bool,
) -> Result<Stakeholders, PageError> {
    let w = &reader.words;
    let session = here.session.id;
    let modalities = modality::modalities(app.db(), session).await?;
    let all = modality::segments(app.db(), session).await?;
    let segments = all.get(&meeting.id).map(Vec::as_slice).unwrap_or_default();
    let is_formal = meeting.mode_at(reader.now).is_some_and(|mode| mode.formal);
    let segment = segment_at(segments, reader.now);
    let access = access_at(&modalities, is_formal, segment);
    let invited = invited(app, here, meeting).await?;
    let names: Vec<&str> = here
        .roster
        .in_order(&invited, reader.language)
        .into_iter()
        .map(|id| here.roster.name(id, reader.language))
        .collect();
    let ahead = segment_ahead(segments, reader.now).map(|next| {
        let then = access_at(&modalities, is_formal, Some(next));
        Ahead {
            when: Moment::of(reader, here, next.since),
            attend: circle(w, then.attend),
            speak: circle(w, then.speak),
            file: circle(w, then.file),
            reason: next.reason.clone().unwrap_or_default(),
        }
    });
    let href = format!("{}/meetings/{}", here.base(reader.language), meeting.ordinal);
    Ok(Stakeholders {
        attend: circle(w, access.attend),
        speak: circle(w, access.speak),
        file: circle(w, access.file),
        dedicated: is_formal && segment.is_some_and(|segment| segment.is_dedicated),
        ahead,
        invited: w.list(&names),
        own: own(app, reader, here, &invited, &access).await?,
        segment_at: if changeable { format!("{href}/stakeholders") } else { String::new() },
        invite_at: if changeable { format!("{href}/invite") } else { String::new() },
    })
}

async fn invited(
    app: &App,
    here: &Here,
    meeting: &Meeting,
) -> Result<Vec<ParticipantId>, PageError> {
    let all = modality::invitations(app.db(), here.session.id).await?;
    Ok(all.into_iter().filter(|(id, _)| *id == meeting.id).map(|(_, one)| one).collect())
}

/// What a stakeholder itself may do at a meeting, a line for each.
async fn own(
    app: &App,
    reader: &Reader,
    here: &Here,
    invited: &[ParticipantId],
    access: &Access,
) -> Result<Vec<String>, PageError> {
    let w = &reader.words;
    let (Some(Role::Stakeholder), Some(own)) = (reader.scope.role(), reader.scope.participant())
    else {
        return Ok(Vec::new());
    };
    let footing = stakeholder_footing(&app.desk, &here.session, own).await?;
    let is_invited = footing.is_invited || invited.contains(&own);
    let footing = Footing { is_invited, ..footing };
    let line = |activity: &Activity| {
        let may = if access.of(*activity).admits(footing) { "may" } else { "may-not" };
        w.t(format!("modality-{may}-{activity}"))
    };
    Ok(Activity::ALL.iter().map(line).collect())
}

/// The frame of the forms below a meeting's page.
fn below(reader: &Reader, here: &Here, meeting: &Meeting) -> Frame {
    let shown = line(reader, here, meeting);
    Frame::of(reader, here, Part::Session).crumb(shown.name, shown.href)
}

fn href(reader: &Reader, here: &Here, meeting: &Meeting) -> String {
    format!("{}/meetings/{}", here.base(reader.language), meeting.ordinal)
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let meeting = named(&app, &here, &names).await?;
    let modalities = modality::modalities(app.db(), here.session.id).await?;
    let all = modality::segments(app.db(), here.session.id).await?;
    let segments = all.get(&meeting.id).map(Vec::as_slice).unwrap_or_default();
    let segment = segment_at(segments, reader.now);
    let access = access_at(&modalities, false, segment);
    let is_dedicated = segment.is_some_and(|segment| segment.is_dedicated);
    let typed = Typed::with(&[
        ("attend", access.attend.word()),
        ("speak", access.speak.word()),
        ("file", access.file.word()),
        ("dedicated", if is_dedicated { "yes" } else { "" }),
    ]);
    form_in(&reader, below(&reader, &here, &meeting), plain(&reader, &here, &meeting, &typed))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let meeting = named(&app, &here, &names).await?;
    let new = NewSegment {
        is_dedicated: typed.get("dedicated") == "yes",
        access: NewAccess {
            attend: typed.word("attend"),
            speak: typed.word("speak"),
            file: typed.word("file"),
        },
        day: typed.date("day"),
        hour: typed.hour("hour"),
        reason: typed.get("reason").to_owned(),
    };
    let is_unread = !typed.get("day").is_empty() && new.day.is_none();
    let done = if is_unread {
        Err(comity_acts::ActError::field("day", "error-date"))
    } else {
        announce_segment(&app.desk, &may, &here.session, meeting.id, new).await
    };
    let target = href(&reader, &here, &meeting);
    answer_in(&reader, done, &target, || {
        (below(&reader, &here, &meeting), plain(&reader, &here, &meeting, &typed))
    })
}

fn plain(reader: &Reader, here: &Here, meeting: &Meeting, typed: &Typed) -> Plain {
    let w = &reader.words;
    let zone = here.session.zone.replace('_', " ");
    let dedicated = [("yes".to_owned(), w.t("modality-sitting-dedicated"))];
    let mut form = Form::new(w, typed, w.t("modality-announce-send"))
        .under(line(reader, here, meeting).name, href(reader, here, meeting))
        .heading(w.t("modality-while-informal"));
    for activity in Activity::ALL {
        let label = w.t(format!("modality-{activity}"));
        form = form.select(activity.word(), label, circles(w));
    }
    let form = form
        .heading(w.t("modality-while-formal"))
        .checks("dedicated", w.t("modality-dedicated"), None, dedicated)
        .heading(w.t("modality-when"))
        .line("date", "day", w.t("modality-day"), Some(w.t("modality-day-hint")))
        .line(
            "time",
            "hour",
            w.t("modality-hour"),
            Some(w.with1("manage-hours-hint", "zone", zone)),
        )
        .line("text", "reason", w.t("session-reason"), Some(w.t("session-reason-hint")));
    Plain { title: w.t("modality-announce"), lede: w.t("modality-announce-what"), form }
}

pub(super) async fn invite_form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let meeting = named(&app, &here, &names).await?;
    let invited = invited(&app, &here, &meeting).await?;
    let codes = invited.iter().filter_map(|id| here.roster.get(*id));
    let typed = Typed(codes.map(|one| ("stakeholders".to_owned(), one.code.clone())).collect());
    form_in(
        &reader,
        below(&reader, &here, &meeting),
        invite_plain(&reader, &here, &meeting, &typed),
    )
}

pub(super) async fn invite(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let meeting = named(&app, &here, &names).await?;
    let nobody = ParticipantId(uuid::Uuid::nil());
    let wished: Vec<ParticipantId> = typed
        .all("stakeholders")
        .into_iter()
        // What is no code of this body is no stakeholder of it either.
        .map(|code| here.roster.by_code(code).map_or(nobody, |one| one.id))
        .collect();
    let done = invite_stakeholders(&app.desk, &may, &here.session, meeting.id, &wished).await;
    let target = href(&reader, &here, &meeting);
    answer_in(&reader, done, &target, || {
        (below(&reader, &here, &meeting), invite_plain(&reader, &here, &meeting, &typed))
    })
}

fn invite_plain(reader: &Reader, here: &Here, meeting: &Meeting, typed: &Typed) -> Plain {
    let w = &reader.words;
    let choices: Vec<(String, String)> = here
        .roster
        .sorted(reader.language)
        .into_iter()
        .filter(|one| one.kind.allows(Role::Stakeholder))
        .map(|one| (one.code.clone(), one.name.text(reader.language).to_owned()))
        .collect();
    let lede = if choices.is_empty() { "modality-nobody-there" } else { "modality-invite-what" };
    Plain {
        title: w.t("modality-invite"),
        lede: w.t(lede),
        form: Form::new(w, typed, w.t("modality-invite-send"))
            .under(line(reader, here, meeting).name, href(reader, here, meeting))
            .checks("stakeholders", w.t("modality-stakeholders"), None, choices),
    }
}
