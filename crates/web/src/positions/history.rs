//! The positions a participant has taken, the earlier ones included: for itself on its
//! own page, and for the Chair's side on one page for each participant.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Html,
};
use comity_acts::ChairsSide;
use comity_domain::{ParticipantId, ProposalId};
use comity_store::position::Taken;

use crate::{
    App,
    access::By,
    convergence::Matrix,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    proposals::Headed,
    reader::Reader,
    readings::{History, Proposals},
};

/// What a participant has taken on one proposal, the latest first.
pub(super) struct OnProposal {
    pub number: i64,
    pub href: String,
    pub named: Headed,
    pub taken: Vec<Earlier>,
}

/// One position of a history.
pub(super) struct Earlier {
    pub stance: String,
    pub changes: String,
    pub when: String,
    /// The key of what became of it.
    pub state: &'static str,
    /// Empty when its statement was withdrawn.
    pub passage: String,
    pub lang: &'static str,
    pub dir: &'static str,
    pub statement: i64,
    /// Empty when the statement was withdrawn.
    pub statement_href: String,
}

/// The history of a participant by proposal, as far as this reader may see it.
pub(super) async fn by_proposal(
    app: &App,
    reader: &Reader,
    here: &Here,
    matrix: &Matrix,
    of: ParticipantId,
) -> Result<Vec<OnProposal>, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let seen = app.recall(reader, Proposals { session, scope }).await?;
    let base = here.base(reader.language);
    let mut places: HashMap<ProposalId, usize> = HashMap::new();
    let mut all: Vec<OnProposal> = Vec::new();
    for one in app.recall(reader, History { session, of, scope }).await?.iter() {
        let id = one.position.proposal_id;
        let known = seen.iter().find(|proposal| proposal.id == id).or_else(|| {
            // What it has taken is always shown to itself, whoever else may read the proposal.
            matrix.proposals.get(&id).filter(|_| reader.scope.participant() == Some(of))
        });
        let Some(on) = known else { continue };
        let place = *places.entry(id).or_insert_with(|| {
            all.push(OnProposal {
                number: on.number,
                href: format!("{base}/proposals/{}", on.number),
                named: Headed::of(on, reader.language),
                taken: Vec::new(),
            });
            all.len() - 1
        });
        let holds =
            matrix.known(id, of).is_some_and(|known| known.given.position.id == one.position.id);
        if let Some(found) = all.get_mut(place) {
            found.taken.push(earlier(reader, here, one, holds));
        }
    }
    all.sort_by_key(|one| one.number);
    Ok(all)
}

fn earlier(reader: &Reader, here: &Here, one: &Taken, holds: bool) -> Earlier {
    let zone = &here.zone;
    let base = here.base(reader.language);
    Earlier {
        stance: reader.words.t(format!("stance-{}", one.position.stance.word())),
        changes: one.position.changes.clone().unwrap_or_default(),
        when: reader.words.date_time(one.position.confirmed.at, zone, ""),
        state: match (one.withdrawn_at.is_some(), one.passage.is_some(), holds) {
            (true, ..) => "ours-history-withdrawn",
            (false, false, _) => "ours-history-statement-withdrawn",
            (false, true, true) => "ours-history-holds",
            (false, true, false) => "ours-history-replaced",
        },
        statement_href: one
            .passage
            .as_ref()
            .map_or_else(String::new, |_| format!("{base}/statements/{}", one.statement_number)),
        passage: one.passage.clone().unwrap_or_default(),
        lang: one.language.code(),
        dir: one.language.direction(),
        statement: one.statement_number,
    }
}

#[derive(Template)]
#[template(path = "positions/of_participant.html")]
struct OfParticipantPage {
    frame: Frame,
    name: String,
    history: Vec<OnProposal>,
}

/// One participant's history, for the Chair's side.
pub(crate) async fn of_participant(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let code = names.get("code").ok_or(PageError::NotFound)?;
    let one = here.roster.by_code(code).ok_or(PageError::NotFound)?;
    let matrix = app.analyses.as_of(&app, &reader, &here.session).await?;
    let history = by_proposal(&app, &reader, &here, &matrix, one.id).await?;
    let name = one.name.text(reader.language).to_owned();
    let href = format!("{}/convergence/of/{code}", here.base(reader.language));
    let page = OfParticipantPage {
        frame: Frame::of(&reader, &here, Part::Convergence).crumb(name.clone(), href),
        name,
        history,
    };
    Ok(Html(page.render()?))
}
