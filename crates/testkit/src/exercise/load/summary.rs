//! The Chair's summary: assembled, put into words, published, and taken up again.

use anyhow::{Context as _, Result};
use comity_acts::{
    Edited, NewParagraph, NewPublication, NewSummary, add_paragraph, begin_summary, edit_paragraph,
    leave_out_paragraph, publish_summary,
};
use comity_domain::{
    Audience, SummaryId,
    quantifier::Thresholds,
    summary::{Block, Summary},
};
use comity_store::summary;
use comity_web::{App, Settings, drafted_summary};
use comity_words::summary as in_words;

use super::{Loader, wording};
use crate::exercise::Reworded;

impl Loader<'_> {
    /// Assembles, edits and publishes the summary, and goes on with a newer draft.
    pub(super) async fn summary(&mut self) -> Result<()> {
        let given = &self.world.summary;
        self.at(given.begun)?;
        let team = self.may::<comity_acts::ChairsSide>("chair-team")?;
        let app = App::new(self.desk.clone(), Settings::at("http://localhost")?);
        let thresholds = Thresholds::default();
        let draft = drafted_summary(&app, team.scope(), &self.session, thresholds, given.original)
            .await
            .map_err(|error| anyhow::anyhow!("assembling: {error:?}"))?;
        let new = NewSummary {
            title: Some(in_words::title(&self.session.name, given.original)),
            symbol: given.symbol.clone(),
            thresholds,
            draft,
        };
        let number = begin_summary(self.desk, &team, &self.session, new).await?;
        let of = self.summary_by(number).await?;
        for edit in &given.edits {
            self.reword(of.id, edit).await.with_context(|| edit.of.clone())?;
        }
        for named in &given.left_out {
            let block = self.block(of.id, named).await.with_context(|| named.clone())?;
            leave_out_paragraph(self.desk, &team, &self.session, of.id, block.id, true).await?;
        }
        self.at(given.published)?;
        let of = self.summary_by(number).await?;
        let publication = NewPublication {
            audience: Some(match given.audience {
                crate::exercise::Audience::Public => Audience::Public,
                crate::exercise::Audience::Participants => Audience::Participants,
                _ => Audience::Delegations,
            }),
            languages_confirmed: false,
            names_confirmed: false,
            status: in_words::status(given.original),
            footnote: in_words::footnote(of.thresholds, given.original),
            revision: of.revision,
        };
        let chair = self.may("chair")?;
        publish_summary(self.desk, &chair, &self.session, of.id, publication).await?;
        self.at(given.reworked)?;
        for rework in &given.reworks {
            self.reword(of.id, rework).await.with_context(|| rework.of.clone())?;
        }
        for added in &given.added {
            let last = self.blocks(of.id).await?.last().map(|block| block.id);
            let new = NewParagraph {
                kind: added.kind,
                wording: Some(wording(given.original, &added.text)?),
                after: last,
                statements: Vec::new(),
            };
            add_paragraph(self.desk, &team, &self.session, of.id, new).await?;
        }
        Ok(())
    }

    async fn summary_by(&self, number: i64) -> Result<Summary> {
        let scope = self.may::<comity_acts::ChairsSide>("chair-team")?.scope();
        let found = summary::by_number(&self.desk.db, self.session.id, number, scope).await?;
        found.context("the summary that was just begun is there")
    }

    async fn blocks(&self, of: SummaryId) -> Result<Vec<Block>> {
        let scope = self.may::<comity_acts::ChairsSide>("chair-team")?.scope();
        Ok(summary::blocks(&self.desk.db, scope, of).await?)
    }

    /// The paragraph that assembling gives this name.
    async fn block(&self, of: SummaryId, named: &str) -> Result<Block> {
        let origin = self.origin(named)?;
        let blocks = self.blocks(of).await?;
        let found = blocks.into_iter().find(|one| one.origin.as_deref() == Some(origin.as_str()));
        found.context("assembling finds no such paragraph")
    }

    async fn reword(&self, of: SummaryId, given: &Reworded) -> Result<()> {
        let block = self.block(of, &given.of).await?;
        let new = Edited {
            wording: Some(wording(self.world.summary.original, &given.text)?),
            revision: block.revision,
        };
        let team = self.may("chair-team")?;
        edit_paragraph(self.desk, &team, &self.session, of, block.id, new).await?;
        Ok(())
    }

    /// A paragraph's name with ids in place of the data's keys.
    fn origin(&self, named: &str) -> Result<String> {
        let Some((noun, rest)) = named.split_once(':') else { return Ok(named.to_owned()) };
        let (key, part) = rest.split_once('/').map_or((rest, ""), |(key, part)| (key, part));
        let id = match noun {
            "topic" => self.topic(key)?.to_string(),
            "question" | "open-question" => {
                self.questions.get(key).with_context(|| format!("no question {key}"))?.to_string()
            }
            _ => self.proposals.get(key).with_context(|| format!("no proposal {key}"))?.to_string(),
        };
        let part = match part.split_once(':') {
            Some(("paper", key)) => {
                let made = self.papers.get(key).with_context(|| format!("no paper {key}"))?;
                format!("paper:{}", made.id)
            }
            _ => part.to_owned(),
        };
        Ok(if part.is_empty() { format!("{noun}:{id}") } else { format!("{noun}:{id}/{part}") })
    }
}
