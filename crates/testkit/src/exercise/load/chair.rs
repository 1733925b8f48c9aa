//! What the Chair and the Chair's team did: letter, rule, notes, releases.

use anyhow::{Context as _, Result};
use comity_acts::{
    NewLetter, NewNote, NewQuestion, NewRelease, NewRule, announce_rule, compose_letter,
    note_heard, publish_letter, raise_question, release_area,
};
use comity_domain::{
    Audience, Language, Standing,
    letter::{RelationKind},
};

use super::{Loader, wording};
use crate::exercise::{Area, Heard, RaisedQuestion};

impl Loader<'_> {
    /// Raises a delegation's further question.
    pub(super) async fn raise(&mut self, given: &RaisedQuestion) -> Result<()> {
        let new = NewQuestion {
            topic: Some(self.topic(&given.topic)?),
            wording: wording(given.original, &given.text)?,
        };
        let may = self.may(&given.author)?;
        let id = raise_question(self.desk, &may, &self.session, new)
            .await
            .with_context(|| given.id.clone())?;
        self.questions.insert(given.id.clone(), id);
        Ok(())
    }

    /// Announces rule and quorum.
    pub(super) async fn rule(&mut self) -> Result<()> {
        let rule = &self.world.releases.rule;
        #[allow(clippy::cast_possible_truncation)] // a share between 0 and 1
        let quorum_percent = (rule.quorum * 100.0).round() as i64;
        let new = NewRule { wording: wording(Language::En, &rule.text)?, quorum_percent };
        announce_rule(self.desk, &self.may("chair")?, &self.session, new).await?;
        Ok(())
    }

    /// Keeps a private note of the Chair's team.
    pub(super) async fn heard(&mut self, given: &Heard) -> Result<()> {
        let proposal = self.proposals.get(&given.proposal).copied();
        let new = NewNote {
            proposal: proposal.with_context(|| format!("no proposal {}", given.proposal))?,
            participant: Some(self.participant(&given.about)?),
            text: given.text.clone(),
        };
        note_heard(self.desk, &self.may(&given.by)?, new).await?;
        Ok(())
    }

    /// Releases an area.
    pub(super) async fn release(&mut self, given: &Area) -> Result<()> {
        let proposal = self.proposals.get(&given.proposal).copied();
        let new = NewRelease {
            proposal: proposal.with_context(|| format!("no proposal {}", given.proposal))?,
            wording: Some(wording(Language::En, &given.text)?),
            audience: Some(match given.audience {
                crate::exercise::Audience::Public => Audience::Public,
                crate::exercise::Audience::Participants => Audience::Participants,
                _ => Audience::Delegations,
            }),
            names_confirmed: false,
        };
        release_area(self.desk, &self.may("chair")?, &self.session, new)
            .await
            .with_context(|| given.proposal.clone())?;
        Ok(())
    }
}
