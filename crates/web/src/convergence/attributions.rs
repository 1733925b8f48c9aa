//! What stands behind a number: as many rows as it says, each with its basis and the words
//! it rests on.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Html,
};
use comity_acts::ChairsSide;
use comity_domain::{
    ParticipantId,
    position::{Basis, Given},
    proposal::Proposal,
};
use comity_store::position;

use super::{
    area::find,
    cell::Cell,
    matrix::{Known, Matrix},
};
use crate::{
    App,
    access::By,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    proposals::Headed,
    reader::Reader,
};

/// One row behind a number.
pub struct Attribution {
    /// Who.
    pub who: String,
    /// All that it has taken on this proposal, the earlier ones included; empty when it
    /// never took any.
    pub history: String,
    /// Why it is attributed.
    pub basis: String,
    /// The stance; for unknown positions what little is known.
    pub stance: String,
    /// What is asked for; may be empty.
    pub changes: String,
    /// The passage; none when nothing is known.
    pub passage: Option<Passage>,
}

/// The words a position rests on.
pub struct Passage {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// The statement.
    pub href: String,
    /// Its number.
    pub number: i64,
}

#[derive(Template)]
#[template(path = "convergence/attributions.html")]
struct AttributionsPage {
    frame: Frame,
    number: i64,
    proposal: Headed,
    group: String,
    cell: String,
    unknown: bool,
    rows: Vec<Attribution>,
}

/// Which number is opened.
#[derive(serde::Deserialize)]
pub(crate) struct Opened {
    /// That of the group, in addresses of before: a body has no two groups of one code.
    partition: Option<String>,
    group: Option<String>,
    stance: Option<String>,
}

pub(crate) async fn attributions(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
    Path(names): Path<HashMap<String, String>>,
    Query(opened): Query<Opened>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let matrix = app.analyses.of(&app, &here.session).await?;
    let cell = match opened.stance.as_deref() {
        None => Cell::All,
        Some(word) => Cell::parse(word).ok_or(PageError::NotFound)?,
    };
    let group = match &opened.group {
        Some(code) => Some(
            matrix
                .groups
                .iter()
                .filter(|group| opened.partition.as_ref().is_none_or(|one| *one == group.partition))
                .find(|group| group.code == *code)
                .ok_or(PageError::NotFound)?,
        ),
        None => None,
    };
    let members = group.map_or(&matrix.room, |group| &group.members);
    let on = On::of(&app, &reader, &found).await?;
    let mut rows: Vec<Attribution> = matrix
        .under(found.id, members, cell)
        .into_iter()
        .map(|(who, known)| attribution(&reader, &here, &matrix, &on, who, known))
        .collect();
    reader.words.sort_names(&mut rows, |row| &row.who);
    let root = format!("{}/convergence", here.base(reader.language));
    let area = reader.words.with1("convergence-area-title", "number", found.number.to_string());
    let page = AttributionsPage {
        frame: Frame::of(&reader, &here, Part::Convergence)
            .crumb(area, format!("{root}/{}", found.number)),
        number: found.number,
        proposal: Headed::of(&found, reader.language),
        group: group.map_or_else(
            || reader.words.t("convergence-room"),
            |group| group.name.text(reader.language).to_owned(),
        ),
        cell: reader.words.t(cell.key()),
        unknown: cell == Cell::Unknown,
        rows,
    };
    Ok(Html(page.render()?))
}

/// An area, and who has a history of positions on it.
pub(super) struct On {
    number: i64,
    takers: HashSet<ParticipantId>,
}

impl On {
    pub(super) async fn of(app: &App, reader: &Reader, found: &Proposal) -> Result<On, PageError> {
        let takers = position::takers(app.db(), found.id, reader.scope).await?;
        Ok(On { number: found.number, takers })
    }
}

/// What stands behind one participant's place in a number.
pub(super) fn attribution(
    reader: &Reader,
    here: &Here,
    matrix: &Matrix,
    on: &On,
    who: ParticipantId,
    known: Option<&Known>,
) -> Attribution {
    let words = &reader.words;
    let taker = here.roster.get(who).filter(|_| on.takers.contains(&who));
    let history = taker.map_or_else(String::new, |one| {
        let base = here.base(reader.language);
        format!("{base}/convergence/of/{}#proposal-{}", one.code, on.number)
    });
    let who = here.roster.name(who, reader.language).to_owned();
    let Some(known) = known else {
        return Attribution {
            who,
            history,
            basis: String::new(),
            stance: words.t("convergence-nothing-known"),
            changes: String::new(),
            passage: None,
        };
    };
    let position = &known.given.position;
    Attribution {
        who,
        history,
        basis: basis(reader, here, matrix, known),
        stance: words.t(format!("stance-{}", position.stance.word())),
        changes: position.changes.clone().unwrap_or_default(),
        passage: passage(reader, here, matrix, &known.given),
    }
}

/// The basis in words: own, or aligned with which statement, on behalf of whom, by whom.
pub(crate) fn basis(reader: &Reader, here: &Here, matrix: &Matrix, known: &Known) -> String {
    let words = &reader.words;
    match (known.basis, matrix.source(&known.given)) {
        (Basis::Aligned, Some((statement, _))) => {
            let by = here.roster.name(statement.participant_id, reader.language);
            let number = statement.number.to_string();
            match &statement.on_behalf_of {
                Some(group) => words.with3(
                    "convergence-basis-aligned-group",
                    "number",
                    number,
                    "group",
                    group.as_str(),
                    "speaker",
                    by,
                ),
                None => words.with2("convergence-basis-aligned", "number", number, "speaker", by),
            }
        }
        (basis, _) => words.t(format!("position-basis-{}", basis.word())),
    }
}

/// The passage behind a position.
pub(crate) fn passage(
    reader: &Reader,
    here: &Here,
    matrix: &Matrix,
    given: &Given,
) -> Option<Passage> {
    let (statement, text) = matrix.source(given)?;
    Some(Passage {
        text: text.to_owned(),
        lang: statement.language.code(),
        dir: statement.language.direction(),
        href: format!("{}/statements/{}", here.base(reader.language), statement.number),
        number: statement.number,
    })
}
