//! Statements with their passages, and the positions that rest on them.

use std::ops::Range;

use anyhow::{Context as _, Result};
use comity_acts::{
    MergedProposal, NewPosition, NewProposal, NewStatement, attach_passage, confirm_position,
    file_statement, merge_proposal,
};
use comity_domain::{Audience, statement::normalise_text};

use super::{Loader, wording};
use crate::exercise::{Passage, Statement, Worded};

impl Loader<'_> {
    /// Puts the proposals on the table.
    pub(super) async fn proposals(&mut self) -> Result<()> {
        for given in &self.world.proposals {
            let carried_by = self.world.papers.iter().find(|one| one.proposals.contains(&given.id));
            if let Some(paper) = carried_by {
                let put =
                    self.propose_from(given, paper).await.with_context(|| given.id.clone())?;
                self.proposals.insert(given.id.clone(), put);
                continue;
            }
            let new = NewProposal {
                topic: Some(self.topic(&given.topic)?),
                title: Some(wording(given.original, &given.title)?),
                wording: wording(given.original, &given.text)?,
                audience: Some(Audience::Public),
                from_draft: None,
            };
            let proposer = given.proposers.first().context("a proposal without a proposer")?;
            let put = match given.worded {
                Worded::Proposer => {
                    let may = self.may(proposer)?;
                    comity_acts::put_proposal(self.desk, &may, &self.session, new).await
                }
                Worded::Chair => {
                    let may = self.may("chair")?;
                    let merged = MergedProposal { new, from: Vec::new() };
                    merge_proposal(self.desk, &may, &self.session, merged).await
                }
            }
            .with_context(|| given.id.clone())?;
            self.proposals.insert(given.id.clone(), put.id);
        }
        Ok(())
    }

    /// Files a statement, marks its passages, and confirms the positions in them.
    pub(super) async fn statement(&mut self, given: &Statement) -> Result<()> {
        let may = self.may(&given.author)?;
        let new = NewStatement {
            on_behalf_of: given.on_behalf_of.clone(),
            aligned: given
                .aligned
                .iter()
                .map(|code| self.participant(code))
                .collect::<Result<_>>()?,
            title: None,
            topic: match &given.topics[..] {
                // A statement on several topics is filed under none of them.
                [only] => Some(self.topic(only)?),
                _ => None,
            },
            language: given.language,
            text: given.text.clone(),
            file: None,
            check_against_delivery: given.check_against_delivery,
            audience: audience(given.audience),
            from_draft: None,
        };
        let id = file_statement(self.desk, &may, &self.session, new)
            .await
            .with_context(|| given.id.clone())?;
        let text = normalise_text(&given.text);
        for passage in &given.passages {
            let range = find(&text, passage).with_context(|| given.id.clone())?;
            if let Some(question) = &passage.question {
                let question = self
                    .questions
                    .get(question)
                    .copied()
                    .with_context(|| format!("{}: no question {question}", given.id))?;
                attach_passage(self.desk, &may, &self.session, id, range.clone(), Some(question))
                    .await
                    .with_context(|| given.id.clone())?;
            }
            for position in &passage.positions {
                let proposal =
                    self.proposals.get(&position.proposal).copied().with_context(|| {
                        format!("{}: no proposal {}", given.id, position.proposal)
                    })?;
                let new = NewPosition {
                    proposal,
                    statement: id,
                    passage: Some(range.clone()),
                    stance: Some(stance(position.stance)),
                    changes: position.change.clone(),
                };
                let may = self.may(&given.author)?;
                confirm_position(self.desk, &may, new)
                    .await
                    .with_context(|| format!("{}, {}", given.id, position.proposal))?;
            }
        }
        Ok(())
    }
}

/// Where the quoted words stand in the frozen text.
fn find(text: &str, passage: &Passage) -> Result<Range<usize>> {
    let quote = passage.quote.trim();
    let start = text.find(quote).with_context(|| format!("not in the text: {quote}"))?;
    Ok(start..start + quote.len())
}

pub(super) fn audience(given: crate::exercise::Audience) -> Audience {
    use crate::exercise::Audience as Data;
    match given {
        Data::Own => Audience::Own,
        Data::Chair => Audience::Chair,
        Data::Interpreters => Audience::Interpreters,
        Data::Delegations => Audience::Delegations,
        Data::Participants => Audience::Participants,
        Data::Public => Audience::Public,
    }
}

fn stance(given: crate::exercise::Stance) -> comity_domain::Stance {
    use crate::exercise::Stance as Data;
    use comity_domain::Stance;
    match given {
        Data::Support => Stance::Support,
        Data::SupportWithChanges => Stance::SupportWithChanges,
        Data::Neutral => Stance::Neutral,
        Data::Concern => Stance::Concern,
        Data::Oppose => Stance::Oppose,
        Data::OpenToIt => Stance::OpenToIt,
        Data::WishesToKnowMore => Stance::WishesToKnowMore,
        Data::AwaitingInstructions => Stance::AwaitingInstructions,
    }
}
