//! One group: each membership with its dates and its source.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Response},
};
use comity_domain::{
    Role,
    group::{Group, Membership},
};
use comity_store::group;

use super::{Asked, On};
use crate::{
    App,
    error::{PageError, own_page},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "groups/one.html")]
struct OnePage {
    frame: Frame,
    name: String,
    code: String,
    base: String,
    on: On,
    heading: String,
    count: String,
    origin: String,
    analysis: String,
    governs: bool,
    members: Vec<Line>,
    /// Memberships that do not hold on the day.
    others: Vec<Line>,
    /// The address of what the podium may do; empty for everybody else.
    manage: String,
}

struct Line {
    state: String,
    href: String,
    since: String,
    until: String,
    source: String,
    end_source: String,
    /// Where it is ended; empty where that is not to be done.
    end: String,
    /// Where its entry is withdrawn, when it was made by mistake; empty likewise.
    mistake: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<HashMap<String, String>>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (w, language) = (&reader.words, reader.language);
    let code = names.get("code").ok_or(PageError::NotFound)?;
    let groups = group::all(app.db(), here.body.id).await?;
    let found = groups.iter().find(|one| one.code == *code).ok_or(PageError::NotFound)?;
    let list = format!("{}/groups", here.base(language));
    let base = format!("{list}/{}", found.code);
    let on = On::of(&reader, &here, &asked, &base, &found.changes());
    let podium =
        matches!(reader.scope.role(), Some(Role::Chair | Role::ChairTeam | Role::Secretariat));
    let manage = if podium {
        format!("{}/manage/groups/{}", here.base(language), found.code)
    } else {
        String::new()
    };
    let (members, others) = lines(&reader, &here, found, &on, &manage);
    let name = found.name.text(language).to_owned();
    let status = if on.faults.any() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = OnePage {
        frame: Frame::of(&reader, &here, Part::Participants)
            .crumb(w.t("groups-title"), format!("{list}{}", on.query))
            .crumb(name.clone(), format!("{base}{}", on.query)),
        name,
        code: found.code.clone(),
        heading: w.with1("groups-on", "date", on.words.clone()),
        count: w.n("groups-members-counted", members.len()),
        origin: match found.listed_on {
            Some(day) => w.with1("groups-listed", "date", w.date(day)),
            None => w.t("groups-entered"),
        },
        analysis: if found.governs {
            w.with1("groups-governs", "date", w.date(here.session.membership_day()))
        } else {
            w.t("groups-not-governing")
        },
        governs: found.governs,
        base,
        on,
        members,
        others,
        manage,
    };
    let html = page.render()?;
    Ok(if status == StatusCode::OK { Html(html).into_response() } else { own_page(status, html) })
}

/// The memberships that hold on the day, and the others, in the official order of the
/// reader's language.
fn lines(
    reader: &Reader,
    here: &Here,
    group: &Group,
    on: &On,
    manage: &str,
) -> (Vec<Line>, Vec<Line>) {
    let w = &reader.words;
    let line = |code: &str, name: &str, member: &Membership| Line {
        state: name.to_owned(),
        href: format!("{}/participants/{code}", here.base(reader.language)),
        since: member.since.map_or_else(|| w.t("groups-unknown"), |day| w.date(day)),
        until: member.until.map(|day| w.date(day)).unwrap_or_default(),
        source: member.source.clone(),
        end_source: member.end_source.clone().unwrap_or_default(),
        end: if manage.is_empty() || member.until.is_some() {
            String::new()
        } else {
            format!("{manage}/members/{code}/end")
        },
        mistake: if manage.is_empty() {
            String::new()
        } else {
            // A State may have belonged to a group several times: the first day tells which.
            let since = member.since.map_or_else(|| "unknown".to_owned(), |day| day.to_string());
            format!("{manage}/members/{code}/{since}/mistake")
        },
    };
    let (mut members, mut others) = (Vec::new(), Vec::new());
    for state in here.roster.sorted(reader.language) {
        for member in group.members.iter().filter(|one| one.participant_id == state.id) {
            let into = if member.holds_on(on.day) { &mut members } else { &mut others };
            into.push(line(&state.code, state.name.text(reader.language), member));
        }
    }
    (members, others)
}
