//! What the Chair and the Chair's team did: letter, rule, notes, releases.

use anyhow::{Context as _, Result};
use comity_acts::{
    ChairsSide, May, NewLetter, NewNote, NewQuestion, NewRelease, NewRule, announce_rule,
    compose_letter, note_heard, publish_letter, raise_question, release_area,
};
use comity_domain::{
    Audience, Language, Standing, Wording,
    letter::{DraftQuestion, RelationKind},
};

use comity_store::letter;

use super::{Loader, wording};
use crate::exercise::{Area, Heard, Letter, RaisedQuestion, Texts};

impl Loader<'_> {
    /// Composes and publishes the Chair's letter with its guiding questions.
    pub(super) async fn letter(&mut self) -> Result<()> {
        let given = &self.world.letter;
        let original = given.original;
        let mut versions = vec![(original, text(&given.text, original)?, Standing::Original)];
        for language in &given.courtesy {
            versions.push((*language, text(&given.text, *language)?, Standing::Courtesy));
        }
        let new = NewLetter {
            dated: Some(given.date),
            signed_by: signature(given)?,
            addressees: wording(original, &given.to)?,
            title: wording(original, &given.title)?,
            versions,
            enclosures: given
                .enclosures
                .iter()
                .map(|one| {
                    let title = wording(original, &one.title)?;
                    // The label stands in the title, in each language.
                    Ok((Wording::new(original, ""), title, true))
                })
                .collect::<Result<_>>()?,
            relations: given
                .relations
                .iter()
                .map(|one| {
                    Ok((
                        one.kind.parse::<RelationKind>()?,
                        None,
                        format!("{} ({})", one.number, one.date),
                    ))
                })
                .collect::<Result<_>>()?,
            deadlines: given
                .deadlines
                .iter()
                .map(|one| Ok((one.date, wording(original, &one.what)?)))
                .collect::<Result<_>>()?,
            questions: self
                .world
                .questions
                .chair
                .iter()
                .map(|one| {
                    Ok(DraftQuestion {
                        id: None,
                        number: one.number.into(),
                        topic: Some(self.topic(&one.topic)?),
                        new_topic: None,
                        wording: wording(original, &one.text)?,
                    })
                })
                .collect::<Result<_>>()?,
        };
        self.at(given.date.at(10, 0, 0, 0))?;
        let may: May<ChairsSide> = self.may("chair")?;
        let id = compose_letter(self.desk, &may, &self.session, None, new).await?;
        publish_letter(self.desk, &self.may("chair")?, &self.session, id, Some(Audience::Public))
            .await?;
        let letter = letter::get(&self.desk.db, id, may.scope()).await?.context("no letter")?;
        for carried in letter::carried(&self.desk.db, &letter).await? {
            self.questions.insert(format!("q{}", carried.number), carried.id);
        }
        Ok(())
    }

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

/// Name and capacity, one below the other, in each language of the letter.
fn signature(letter: &Letter) -> Result<Wording> {
    let languages = std::iter::once(letter.original).chain(letter.courtesy.iter().copied());
    let texts = languages
        .map(|language| {
            let name = text(&letter.from.name, language)?;
            Ok((language, format!("{name}\n{}", text(&letter.from.capacity, language)?)))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Wording::from_texts(letter.original, texts)?)
}

/// The text in one language.
fn text(texts: &Texts, language: Language) -> Result<String> {
    texts.get(&language).cloned().with_context(|| format!("no text in {language}"))
}
