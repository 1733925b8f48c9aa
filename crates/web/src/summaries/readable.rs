//! To what a reader of a published summary may be led: what its owners released to the
//! whole class of readers, and nothing that one delegation may read and another not.
//!
//! A statement is a text that its delegation filed in writing and released to an
//! audience; that is what permits the quotation, whatever the regime of the meetings
//! held meanwhile (decision 30). Links name nobody: they say “Statement 12”.

use std::collections::{HashMap, HashSet};

use comity_domain::{
    Audience, LetterId, PaperId, ProposalId, QuestionId, ReleaseId, Role, StatementId,
    summary::Source,
};
use comity_store::{Scope, letter, paper, proposal, question, release, statement};

use crate::{App, error::PageError, here::Here, reader::Reader};

/// A link to what stands behind a paragraph.
pub struct Reference {
    /// What it is.
    pub label: String,
    /// Where it is.
    pub href: String,
}

/// What a class of readers may be led to.
pub(super) struct Readable {
    statements: HashMap<StatementId, i64>,
    questions: HashMap<QuestionId, String>,
    proposals: HashMap<ProposalId, i64>,
    papers: HashMap<PaperId, i64>,
    releases: HashSet<ReleaseId>,
    letters: HashMap<LetterId, i64>,
    /// For whom words must be that a paragraph repeats: what their owners keep for fewer
    /// is not shown.
    pub(super) repeats_for: Audience,
}

/// The class a reader of a version belongs to: every delegation to the same, whatever it
/// owns. The podium reads as those for whom the version was published.
pub(super) fn class_of(scope: Scope, published_to: Audience) -> Audience {
    match scope.role() {
        None => Audience::Public,
        Some(Role::Head | Role::Member | Role::Expert) => Audience::Delegations,
        Some(Role::Organization | Role::Stakeholder) => Audience::Participants,
        Some(Role::Chair | Role::ChairTeam | Role::Secretariat) => published_to,
    }
}

impl Readable {
    /// Reads what the class may be led to; never more than the reader may read.
    pub(super) async fn load(
        app: &App,
        reader: &Reader,
        here: &Here,
        class: Audience,
    ) -> Result<Readable, PageError> {
        let (db, scope, at) = (app.db(), reader.scope, here.session.id);
        let statements = statement::list(db, scope, at).await?.into_iter();
        let proposals = proposal::all(db, at, scope).await?.into_iter();
        let papers = paper::list(db, scope, at).await?.into_iter().map(|one| one.paper);
        let releases = release::all(db, at, scope).await?.into_iter();
        let letters: Vec<_> = letter::all(db, at, scope)
            .await?
            .into_iter()
            .filter(|one| one.audience >= class)
            .filter_map(|one| Some((one.id, one.number?)))
            .collect();
        let is_read = |id: Option<LetterId>| letters.iter().any(|(one, _)| Some(*one) == id);
        let mut questions = HashMap::new();
        for one in question::list(db, scope, at).await? {
            let key = match one.raised_by {
                Some(_) if class <= Audience::Participants => "questions-further-number",
                None if is_read(one.letter_id) => "questions-number",
                _ => continue,
            };
            let label = reader.words.with1(key, "number", one.number.to_string());
            questions.insert(one.id, label);
        }
        Ok(Readable {
            statements: statements
                .filter(|one| one.audience >= class)
                .map(|one| (one.id, one.number))
                .collect(),
            questions,
            proposals: proposals
                .filter(|one| one.audience >= class)
                .map(|one| (one.id, one.number))
                .collect(),
            papers: papers
                .filter(|one| !one.is_non_paper() && one.audience >= class)
                .map(|one| (one.id, one.number))
                .collect(),
            releases: releases.filter(|one| one.audience >= class).map(|one| one.id).collect(),
            letters: letters.into_iter().collect(),
            repeats_for: class,
        })
    }

    /// The links of a paragraph, each once, in the order of its sources.
    pub(super) fn references(
        &self,
        reader: &Reader,
        here: &Here,
        sources: &[Source],
    ) -> Vec<Reference> {
        let base = here.base(reader.language);
        let numbered =
            |key: &str, number: i64| reader.words.with1(key, "number", number.to_string());
        let mut found: Vec<Reference> = Vec::new();
        for source in sources.iter().filter(|one| one.is_for_others()) {
            let link = match source {
                Source::Answer { statement, passage, .. } => {
                    self.statements.get(statement).map(|number| {
                        let label = numbered("convergence-statement", *number);
                        (label, format!("{base}/statements/{number}#p-{passage}"))
                    })
                }
                Source::Statement { statement, .. } => {
                    self.statements.get(statement).map(|number| {
                        let label = numbered("convergence-statement", *number);
                        (label, format!("{base}/statements/{number}"))
                    })
                }
                Source::Question { question } => self
                    .questions
                    .get(question)
                    .map(|label| (label.clone(), format!("{base}/questions/{question}"))),
                Source::Proposal { proposal } => self.proposals.get(proposal).map(|number| {
                    let label = numbered("convergence-proposal", *number);
                    (label, format!("{base}/proposals/{number}"))
                }),
                Source::Paper { paper } => self.papers.get(paper).map(|number| {
                    let label = numbered("papers-number", *number);
                    (label, format!("{base}/papers/{number}"))
                }),
                Source::Release { release, .. } => self.releases.contains(release).then(|| {
                    (reader.words.t("summary-ref-release"), format!("{base}/convergence"))
                }),
                Source::Letter { letter } => self.letters.get(letter).map(|number| {
                    let label = numbered("letters-number", *number);
                    (label, format!("{base}/letters/{number}"))
                }),
                // Filtered above; named so that a new source must be thought of here.
                Source::Position { .. } => None,
            };
            // One statement is one link, at the first of its passages.
            if let Some((label, href)) = link
                && found.iter().all(|known| known.label != label)
            {
                found.push(Reference { label, href });
            }
        }
        found
    }
}
