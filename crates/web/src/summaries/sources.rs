//! What stands behind one paragraph: exactly as many rows as the number that opens them.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Html,
};
use comity_acts::ChairsSide;
use comity_domain::{
    Audience, ParticipantId, PassageId, PositionId, ProposalId, StatementId,
    proposal::Proposal,
    statement::passage_text,
    summary::{Source, standing},
};
use comity_store::{
    letter, paper, question, release,
    statement::{self, Worded},
    summary,
};

use super::{Names, find, find_block, frame_at_work, href};
use crate::{
    App,
    access::By,
    convergence::{Matrix, Text, basis},
    error::PageError,
    frame::Frame,
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/sources.html")]
struct SourcesPage {
    frame: Frame,
    number: String,
    text: Text,
    rows: Vec<Row>,
    delegations: usize,
    back: String,
}

/// One source.
struct Row {
    /// What it is, in words.
    what: String,
    /// Whose; empty where it is nobody's.
    who: String,
    /// Why it is attributed, for positions.
    basis: String,
    /// The words.
    words: Option<Text>,
    /// Where it stands; empty when it does not stand any more.
    href: String,
    /// What the link says.
    label: String,
}

/// What the rows are looked up in.
struct Record {
    statements: HashMap<StatementId, Worded>,
    passages: HashMap<PassageId, std::ops::Range<usize>>,
    questions: Vec<comity_domain::question::Question>,
    papers: Vec<paper::Titled>,
    releases: Vec<release::Release>,
    letters: Vec<letter::Numbered>,
    matrix: std::sync::Arc<Matrix>,
}

impl Record {
    async fn load(
        app: &App,
        reader: &Reader,
        here: &Here,
        sources: &[Source],
    ) -> Result<Record, PageError> {
        let (db, scope, at) = (app.db(), reader.scope, here.session.id);
        let ids: BTreeSet<StatementId> = sources
            .iter()
            .filter_map(|source| match source {
                Source::Answer { statement, .. }
                | Source::Statement { statement, .. }
                | Source::Position { statement, .. } => Some(*statement),
                _ => None,
            })
            .collect();
        let ids: Vec<StatementId> = ids.into_iter().collect();
        let mut statements = HashMap::with_capacity(ids.len());
        let mut passages = HashMap::new();
        for one in statement::worded(db, scope, &ids).await? {
            passages.extend(one.passages.iter().cloned());
            statements.insert(one.id, one);
        }
        Ok(Record {
            statements,
            passages,
            questions: question::list(db, scope, at).await?,
            papers: paper::titled(db, scope, at).await?,
            releases: release::all(db, at, scope).await?,
            letters: letter::numbered(db, at, scope).await?,
            matrix: app.analyses.of(app, &here.session).await?,
        })
    }

    /// A proposal that stands and that the Chair's team reads.
    fn proposal(&self, id: ProposalId) -> Option<&Proposal> {
        self.matrix.proposals.get(&id).filter(|one| one.audience >= Audience::Chair)
    }

    /// The words of a statement, or of a passage of it.
    fn words(&self, statement: StatementId, passage: Option<PassageId>) -> Option<Text> {
        let of = self.statements.get(&statement)?;
        let text = match passage {
            Some(id) => passage_text(&of.text, self.passages.get(&id)?).ok()?.to_owned(),
            None => excerpt(&of.text),
        };
        let (lang, dir) = (of.language.code(), of.language.direction());
        Some(Text { text, lang, dir, courtesy: false })
    }

    fn row(&self, reader: &Reader, here: &Here, source: &Source) -> Row {
        let w = &reader.words;
        let base = here.base(reader.language);
        let named = |id: ParticipantId| here.roster.name(id, reader.language).to_owned();
        let mut row = Row {
            what: String::new(),
            who: source.participant().map(named).unwrap_or_default(),
            basis: String::new(),
            words: None,
            href: String::new(),
            label: w.t("summary-source-gone"),
        };
        let said = |row: &mut Row, statement: StatementId, passage: Option<PassageId>| {
            row.words = self.words(statement, passage);
            if let Some(of) = self.statements.get(&statement) {
                row.label = w.with1("convergence-statement", "number", of.number.to_string());
                row.href = format!("{base}/statements/{}", of.number);
            }
        };
        match source {
            Source::Answer { statement, passage, .. } => {
                row.what = w.t("summary-source-answer");
                said(&mut row, *statement, Some(*passage));
                if !row.href.is_empty() {
                    row.href = format!("{}#p-{passage}", row.href);
                }
            }
            Source::Statement { statement, .. } => {
                row.what = w.t("summary-source-statement");
                said(&mut row, *statement, None);
            }
            Source::Position { position, participant, statement, passage } => {
                row.what = w.t("summary-source-position");
                said(&mut row, *statement, Some(*passage));
                match self.position(*position, *participant) {
                    Some(known) => {
                        let stance = known.given.position.stance.word();
                        row.what = w.t(format!("stance-{stance}"));
                        row.basis = basis(reader, here, &self.matrix, known);
                    }
                    None => row.basis = w.t("summary-source-moved"),
                }
            }
            Source::Question { question } => {
                row.what = w.t("summary-source-question");
                if let Some(one) = self.questions.iter().find(|one| one.id == *question) {
                    row.words = Some(Text::of(&one.wording, reader.language));
                    let key = match one.raised_by {
                        Some(_) => "questions-further-number",
                        None => "questions-number",
                    };
                    row.label = w.with1(key, "number", one.number.to_string());
                    row.href = format!("{base}/questions/{question}");
                }
            }
            Source::Proposal { proposal } => {
                row.what = w.t("summary-source-proposal");
                if let Some(one) = self.proposal(*proposal) {
                    row.who = one.proposer.map(named).unwrap_or_default();
                    row.words = Some(Text::of(&one.wording, reader.language));
                    let number = one.number.to_string();
                    row.label = w.with1("convergence-proposal", "number", number);
                    row.href = format!("{base}/proposals/{}", one.number);
                }
            }
            Source::Paper { paper } => {
                row.what = w.t("summary-source-paper");
                if let Some(one) = self.papers.iter().find(|one| one.id == *paper) {
                    row.who = named(one.proposer);
                    row.words = Some(Text {
                        text: one.title.clone(),
                        lang: one.language.code(),
                        dir: one.language.direction(),
                        courtesy: false,
                    });
                    row.label = w.with1("papers-number", "number", one.number.to_string());
                    row.href = format!("{base}/papers/{}", one.number);
                }
            }
            Source::Release { release, .. } => {
                row.what = w.t("summary-source-release");
                if let Some(one) = self.releases.iter().find(|one| one.id == *release) {
                    row.words = Some(Text::of(&one.wording, reader.language));
                    let number = self.proposal(one.proposal_id).map_or(0, |of| of.number);
                    row.label = w.with1("convergence-area-title", "number", number.to_string());
                    row.href = format!("{base}/convergence/{number}");
                }
            }
            Source::Letter { letter } => {
                row.what = w.t("summary-source-letter");
                if let Some(one) = self.letters.iter().find(|one| one.id == *letter) {
                    row.words = Some(Text::of(&one.title, reader.language));
                    row.label = w.with1("letters-number", "number", one.number.to_string());
                    row.href = format!("{base}/letters/{}", one.number);
                }
            }
        }
        row
    }

    fn position(
        &self,
        id: PositionId,
        participant: ParticipantId,
    ) -> Option<&crate::convergence::Known> {
        let all = self.matrix.proposals.keys();
        all.filter_map(|proposal| self.matrix.known(*proposal, participant))
            .find(|known| known.given.position.id == id)
    }
}

/// The beginning of a statement: enough to know it again.
fn excerpt(text: &str) -> String {
    const MOST: usize = 240;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let block = find_block(&blocks, &names)?;
    let record = Record::load(&app, &reader, &here, &block.sources).await?;
    let number = standing(&blocks).into_iter().find(|(_, one)| one.id == block.id);
    let number = number.and_then(|(number, _)| number);
    let delegations: BTreeSet<ParticipantId> = block
        .sources
        .iter()
        .filter_map(Source::participant)
        .filter(|id| here.roster.get(*id).is_some_and(|one| one.kind.is_state()))
        .collect();
    let page = SourcesPage {
        frame: frame_at_work(&reader, &here, &of),
        number: number.map(|number| number.to_string()).unwrap_or_default(),
        text: Text::of(&block.wording, reader.language),
        rows: block.sources.iter().map(|one| record.row(&reader, &here, one)).collect(),
        delegations: delegations.len(),
        back: format!("{}/work#b-{}", href(&reader, &here, &of), block.id),
    };
    Ok(Html(page.render()?))
}
