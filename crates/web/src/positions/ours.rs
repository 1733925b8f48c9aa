//! Everything attributed to the reader's own delegation, and one-act correction.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use comity_acts::{Delegation, OfDelegation, Right as _, disclaim_position, withdraw_position};
use comity_domain::{
    PositionId, ProposalId,
    position::{Basis, Given},
    proposal::Proposal,
};

use super::history::{OnProposal, by_proposal};
use crate::{
    App,
    access::By,
    convergence::{Matrix, Passage, basis, passage},
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    proposals::Headed,
    reader::Reader,
    readings::Proposals,
};

#[derive(Template)]
#[template(path = "positions/ours.html")]
struct OursPage {
    frame: Frame,
    name: String,
    base: String,
    /// Whether the reader acts in the State's name.
    acts: bool,
    attributed: Vec<Ours>,
    nothing: Vec<Unspoken>,
    history: Vec<OnProposal>,
}

/// What is attributed to the delegation on one proposal.
struct Ours {
    number: i64,
    proposal: String,
    href: String,
    named: Headed,
    stance: String,
    changes: String,
    basis: String,
    passage: Option<Passage>,
    /// The own position, to be withdrawn, and what holds afterwards.
    own: Option<(String, String)>,
    aligned: bool,
    conflict: Option<(String, i64, String)>,
}

struct Unspoken {
    number: i64,
    href: String,
    named: Headed,
}

pub(crate) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<OfDelegation>,
) -> Result<Html<String>, PageError> {
    let own = may.own()?;
    let matrix = app.analyses.as_of(&app, &reader, &here.session).await?;
    let (session, scope) = (here.session.id, reader.scope);
    let seen = app.recall(&reader, Proposals { session, scope }).await?;
    let base = here.base(reader.language);
    let mut proposals: Vec<&Proposal> = matrix.proposals.values().collect();
    proposals.sort_by_key(|one| one.number);
    let mut attributed = Vec::new();
    let mut nothing = Vec::new();
    for one in proposals {
        match entry(&reader, &here, &matrix, one, own) {
            // What is attributed is always shown, whoever else may read the proposal.
            Some(found) => attributed.push(found),
            None if seen.iter().any(|known| known.id == one.id) => nothing.push(Unspoken {
                number: one.number,
                href: format!("{base}/proposals/{}/position", one.number),
                named: Headed::of(one, reader.language),
            }),
            None => {}
        }
    }
    let history = by_proposal(&app, &reader, &here, &matrix, own).await?;
    let page = OursPage {
        frame: Frame::of(&reader, &here, Part::OwnPositions),
        name: here.roster.name(own, reader.language).to_owned(),
        base: format!("{base}/ours"),
        acts: Delegation::is_held_by(may.actor().role()),
        attributed,
        nothing,
        history,
    };
    Ok(Html(page.render()?))
}

fn entry(
    reader: &Reader,
    here: &Here,
    matrix: &Matrix,
    proposal: &Proposal,
    own: comity_domain::ParticipantId,
) -> Option<Ours> {
    let known = matrix.known(proposal.id, own)?;
    let words = &reader.words;
    let base = here.base(reader.language);
    let position = &known.given.position;
    let named = |other: &Given| {
        let statement = matrix.source(other)?.0.number;
        let stance = words.t(format!("stance-{}", other.position.stance.word()));
        Some((stance, statement, format!("{base}/statements/{statement}")))
    };
    let conflict = known.conflict().and_then(named);
    let then = match known.aligned.as_ref().and_then(named) {
        Some((stance, number, _)) => {
            let number = number.to_string();
            words.with2("ours-then-aligned", "stance", stance, "number", number)
        }
        None => words.t("ours-then-unknown"),
    };
    Some(Ours {
        number: proposal.number,
        proposal: proposal.id.to_string(),
        href: format!("{base}/proposals/{}", proposal.number),
        named: Headed::of(proposal, reader.language),
        stance: words.t(format!("stance-{}", position.stance.word())),
        changes: position.changes.clone().unwrap_or_default(),
        basis: basis(reader, here, matrix, known),
        passage: passage(reader, here, matrix, &known.given),
        own: (known.basis != Basis::Aligned).then(|| (position.id.to_string(), then)),
        aligned: known.basis == Basis::Aligned,
        conflict,
    })
}

fn id<T: std::str::FromStr>(names: &HashMap<String, String>) -> Result<T, PageError> {
    names.get("id").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<comity_acts::Proposer>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    let position: PositionId = id(&names)?;
    withdraw_position(&app.desk, &may, position).await?;
    Ok(Redirect::to(&back(&reader, &here)))
}

pub(crate) async fn disclaim(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Delegation>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    let proposal: ProposalId = id(&names)?;
    disclaim_position(&app.desk, &may, proposal).await?;
    Ok(Redirect::to(&back(&reader, &here)))
}

/// Delegations come back to their page; an organization, which has none, to proposals.
fn back(reader: &Reader, here: &Here) -> String {
    let base = here.base(reader.language);
    let is_delegation = reader.scope.role().is_some_and(comity_domain::Role::is_delegation);
    if is_delegation { format!("{base}/ours") } else { format!("{base}/proposals") }
}
