//! Papers: submitted, co-sponsored, revised, and proposals made from them.

use anyhow::{Context as _, Result};
use comity_acts::{
    NewPaper, NewPaperProposal, NewRevision, give_symbol, invite_sponsors, propose_from_paper,
    revise_paper, sponsor_paper, submit_paper,
};
use comity_domain::{PaperId, ProposalId, paper::PaperKind, statement::normalise_text};
use comity_store::paper;

use super::{Loader, officer, positions::audience, wording};
use crate::exercise::{self, Paper, PaperVersion, Proposal, Sponsor};

/// Something that happened to a paper.
pub(super) enum Step<'a> {
    /// A version was submitted: its place among the versions, and itself.
    Version(usize, &'a PaperVersion),
    /// A State was invited.
    Invited(&'a Sponsor),
    /// A State confirmed.
    Confirmed(&'a Sponsor),
}

impl Loader<'_> {
    /// Does what happened to a paper.
    pub(super) async fn paper(&mut self, given: &Paper, step: Step<'_>) -> Result<()> {
        match step {
            Step::Version(0, first) => self.submit(given, first).await,
            Step::Version(before, next) => {
                let new = NewRevision {
                    of_version: i64::try_from(before)?,
                    title: next.title.clone(),
                    text: next.text.clone(),
                    file: None,
                    topics: given
                        .topics
                        .iter()
                        .map(|key| self.topic(key))
                        .collect::<Result<_>>()?,
                    audience: audience(given.audience),
                    from_draft: None,
                };
                let (may, id) = (self.may(&given.author)?, self.paper_id(given)?);
                revise_paper(self.desk, &may, &self.session, id, new).await?;
                Ok(())
            }
            Step::Invited(sponsor) => {
                let (may, id) = (self.may(&given.author)?, self.paper_id(given)?);
                let states = [self.participant(&sponsor.state)?];
                Ok(invite_sponsors(self.desk, &may, &self.session, id, &states).await?)
            }
            Step::Confirmed(sponsor) => {
                let may = self.may(&sponsor.state)?;
                let (number, id) = (self.latest(given).await?, self.paper_id(given)?);
                sponsor_paper(self.desk, &may, &self.session, id, number).await?;
                Ok(())
            }
        }
        .with_context(|| given.id.clone())
    }

    async fn submit(&mut self, given: &Paper, first: &PaperVersion) -> Result<()> {
        let new = NewPaper {
            kind: match given.kind {
                exercise::PaperKind::Paper => PaperKind::Paper,
                exercise::PaperKind::NonPaper => PaperKind::NonPaper,
            },
            title: first.title.clone(),
            topics: given.topics.iter().map(|key| self.topic(key)).collect::<Result<_>>()?,
            presents: given.presents.as_ref().map(|key| self.topic(key)).transpose()?,
            language: given.language,
            text: first.text.clone(),
            file: None,
            audience: audience(given.audience),
            from_draft: None,
        };
        let may = self.may(&given.author)?;
        let made = submit_paper(self.desk, &may, &self.session, new).await?;
        if let Some(symbol) = &given.symbol {
            let office = officer(self.desk).await?;
            give_symbol(self.desk, &office, &self.session, made.id, symbol).await?;
        }
        self.papers.insert(given.id.clone(), made);
        Ok(())
    }

    fn paper_id(&self, given: &Paper) -> Result<PaperId> {
        self.papers.get(&given.id).map(|made| made.id).context("not submitted yet")
    }

    async fn latest(&self, given: &Paper) -> Result<i64> {
        let made = self.papers.get(&given.id).context("not submitted yet")?;
        let may: comity_acts::May<comity_acts::Proposer> = self.may(&given.author)?;
        let key = (made.kind, made.number);
        let found = paper::by_number(&self.desk.db, may.scope(), self.session.id, key).await?;
        Ok(found.context("withdrawn")?.version)
    }

    /// Puts a proposal that is carried by a paper: from its words there.
    pub(super) async fn propose_from(
        &self,
        given: &Proposal,
        carried_by: &Paper,
    ) -> Result<ProposalId> {
        let text = carried_by.versions.last().map(|version| normalise_text(&version.text));
        let wording = wording(given.original, &given.text)?;
        let words = wording.original_text();
        let start = text.as_deref().and_then(|text| text.find(words));
        let start = start.context("the paper does not hold these words")?;
        let new = NewPaperProposal {
            version: self.latest(carried_by).await?,
            range: Some(start..start + words.len()),
            topic: Some(self.topic(&given.topic)?),
            wording: Some(wording),
            from_draft: None,
        };
        let (may, id) = (self.may(&carried_by.author)?, self.paper_id(carried_by)?);
        Ok(propose_from_paper(self.desk, &may, &self.session, id, new).await?.id)
    }
}
