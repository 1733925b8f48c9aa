//! All participants, by kind, in the order of the reader's language.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use comity_domain::{ParticipantId, Role, group::Group, participant::ParticipantKind};
use comity_store::{accreditation, group, participants_list};
use serde::Deserialize;

use crate::{
    App, documents,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

/// The group to which the list is narrowed, by its code.
#[derive(Deserialize)]
pub(super) struct Narrowed {
    #[serde(default)]
    group: String,
}

#[derive(Template)]
#[template(path = "people/list.html")]
struct ListPage {
    frame: Frame,
    total: usize,
    base: String,
    groups: String,
    accreditation: String,
    /// The lists that were issued, the newest first.
    issued: Vec<documents::Links>,
    /// Where the Secretariat issues one; empty for others.
    issue: String,
    all: bool,
    filters: Vec<Filter>,
    sections: Vec<Section>,
}

struct Filter {
    label: String,
    href: String,
    current: bool,
}

struct Section {
    title: String,
    count: String,
    states: bool,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    href: String,
    groups: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Query(narrowed): Query<Narrowed>,
) -> Result<Html<String>, PageError> {
    let (w, language) = (&reader.words, reader.language);
    let base = format!("{}/participants", here.base(language));
    let today = here.session.day_of(reader.now);
    let groups = group::all(app.db(), here.body.id).await?;
    let belongs = |id: ParticipantId, group: &Group| {
        group.members.iter().any(|one| one.participant_id == id && one.holds_on(today))
    };
    let issued = participants_list::all(app.db(), here.session.id).await?;
    let away = accreditation::not_accredited(app.db(), here.body.id, here.session.id).await?;
    let chosen = match &*narrowed.group {
        "" => None,
        code => Some(groups.iter().find(|one| one.code == code).ok_or(PageError::NotFound)?),
    };
    let mut order: Vec<&Group> = groups.iter().collect();
    w.sort_names(&mut order, |one| one.name.text(language));
    let filters = order
        .iter()
        .map(|one| Filter {
            label: one.name.text(language).to_owned(),
            href: format!("{base}?group={}", one.code),
            current: chosen.is_some_and(|chosen| chosen.id == one.id),
        })
        .collect();
    let shown: Vec<_> = here
        .roster
        .sorted(language)
        .into_iter()
        .filter(|one| !away.contains(&one.id))
        .filter(|one| chosen.is_none_or(|group| belongs(one.id, group)))
        .collect();
    let sections = ParticipantKind::ALL
        .iter()
        .map(|kind| {
            let lines: Vec<Line> = shown
                .iter()
                .filter(|one| one.kind == *kind)
                .map(|one| {
                    let names: Vec<&str> = order
                        .iter()
                        .filter(|group| belongs(one.id, group))
                        .map(|group| group.name.text(language))
                        .collect();
                    Line {
                        name: one.name.text(language).to_owned(),
                        href: format!("{base}/{}", one.code),
                        groups: w.list(&names),
                    }
                })
                .collect();
            Section {
                title: w.t(format!("people-kind-{kind}")),
                count: w.n("people-counted", lines.len()),
                states: kind.is_state(),
                lines,
            }
        })
        .filter(|section| !section.lines.is_empty())
        .collect();
    let page = ListPage {
        frame: Frame::of(&reader, &here, Part::Participants),
        total: shown.len(),
        groups: format!("{}/groups", here.base(language)),
        issued: issued
            .iter()
            .rev()
            .map(|one| {
                let day = w.date(here.session.day_of(one.issued_at));
                let of = w.with2("people-list-issued", "symbol", &*one.symbol, "date", day);
                documents::links(of, &format!("{base}/lists/{}", one.number))
            })
            .collect(),
        issue: if reader.scope.role() == Some(Role::Secretariat) {
            format!("{base}/lists/issue")
        } else {
            String::new()
        },
        accreditation: format!("{}/accreditation", here.base(language)),
        all: chosen.is_none(),
        base,
        filters,
        sections,
    };
    Ok(Html(page.render()?))
}
