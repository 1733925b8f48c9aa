//! One participant: its names, and the groups it belongs to or belonged to.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Html,
};
use comity_acts::{Podium, Right as _};
use comity_domain::Language;
use comity_store::{group, participant};

use crate::{
    App,
    error::PageError,
    frame::{Frame, Part},
    groups::dates,
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "people/one.html")]
struct OnePage {
    frame: Frame,
    name: String,
    kind: String,
    code: String,
    names: Vec<Named>,
    is_state: bool,
    memberships: Vec<Membership>,
    /// Where the podium takes the entry back; empty while anything refers to it.
    mistake: String,
}

struct Named {
    language: &'static str,
    code: &'static str,
    dir: &'static str,
    text: String,
}

struct Membership {
    group: String,
    href: String,
    dates: String,
    source: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let (w, language) = (&reader.words, reader.language);
    let code = names.get("code").ok_or(PageError::NotFound)?;
    let one = here.roster.by_code(code).ok_or(PageError::NotFound)?;
    let mut groups = group::all(app.db(), here.body.id).await?;
    w.sort_names(&mut groups, |group| group.name.text(language));
    let memberships = groups
        .iter()
        .flat_map(|group| group.members.iter().map(move |member| (group, member)))
        .filter(|(_, member)| member.participant_id == one.id)
        .map(|(group, member)| Membership {
            group: group.name.text(language).to_owned(),
            href: format!("{}/groups/{}", here.base(language), group.code),
            dates: dates(w, member),
            source: [Some(&member.source), member.end_source.as_ref()]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join("; "),
        })
        .collect();
    let name = one.name.text(language).to_owned();
    let href = format!("{}/participants/{}", here.base(language), one.code);
    let is_podium = reader.scope.role().is_some_and(Podium::is_held_by);
    let mistake = if is_podium && !participant::is_referred_to(app.db(), one.id).await? {
        format!("{}/manage/participants/{}/withdraw", here.base(language), one.code)
    } else {
        String::new()
    };
    let page = OnePage {
        frame: Frame::of(&reader, &here, Part::Participants).crumb(name.clone(), href),
        name,
        kind: w.t(format!("participant-kind-{}", one.kind)),
        code: one.code.clone(),
        names: Language::ALL
            .into_iter()
            .filter_map(|each| {
                Some(Named {
                    language: each.own_name(),
                    code: each.code(),
                    dir: each.direction(),
                    text: one.name.get(each)?.to_owned(),
                })
            })
            .collect(),
        is_state: one.kind.is_state(),
        memberships,
        mistake,
    };
    Ok(Html(page.render()?))
}
