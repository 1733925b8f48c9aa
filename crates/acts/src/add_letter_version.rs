//! A published letter is given in one more language.

use std::collections::HashMap;

use comity_domain::{
    Language, LetterId, QuestionId, Standing, Wording,
    letter::{LetterStatus, LetterVersion},
    session::Session,
    unseen_character_in_lines,
};
use comity_seal::sha256_hex;
use comity_store::{Entry, KeyOwner, letter};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, May, Podium, act, checks,
    compose_letter::{LONGEST_LINE, letter_text},
    publish_letter::queue_documents,
};

/// A letter in one more language. What is left empty stays without words in it, and
/// readers are shown the original's.
#[derive(Clone, Debug)]
pub struct NewVersion {
    /// The language.
    pub language: Language,
    /// Made by the UN's services, or a courtesy translation.
    pub standing: Standing,
    /// The text.
    pub text: String,
    /// The title, for lists.
    pub title: String,
    /// Who signs, with capacity, as it stands under this version.
    pub signed_by: String,
    /// Label and title of each enclosure, in the letter's order.
    pub enclosures: Vec<(String, String)>,
    /// The questions' words.
    pub questions: Vec<(QuestionId, String)>,
}

/// Adds text, title, signature, enclosures' names and questions in one language. A
/// courtesy translation gives way to the one by the UN's services; nothing else that
/// stands is replaced.
///
/// # Errors
/// When text or title is empty, a line is too long or holds what cannot be seen, the
/// language is there already, the version calls itself the original, or a question or
/// enclosure is not of this letter. Not found when there is no such published letter for
/// this actor.
pub async fn add_letter_version(
    desk: &Desk,
    may: &May<Podium>,
    at: &Session,
    id: LetterId,
    new: NewVersion,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let (language, standing) = (new.language, new.standing);
    let mut faults = Faults::default();
    let text = letter_text(&new.text, &mut faults).unwrap_or_default();
    let title = new.title.trim();
    checks::name(&mut faults, "title", "error-letter-title", &Wording::new(language, title));
    check_lines(&new, &mut faults);
    if standing == Standing::Original {
        faults.field("standing", "error-letter-version-standing");
    }
    let given: HashMap<QuestionId, &str> =
        new.questions.iter().map(|(id, text)| (*id, text.trim())).collect();
    act!(desk, may.actor(), |tx| {
        let mut faults = faults.clone();
        let found = letter::find(tx, at.id, id).await?;
        let Some(found) = found.filter(|one| {
            one.status == LetterStatus::Published && may.scope().admits(one.audience, None)
        }) else {
            return Err(ActError::NotFound);
        };
        let there = found.versions.iter().find(|one| one.language == language);
        let gives_way = |one: &LetterVersion| {
            one.standing == Standing::Courtesy && standing == Standing::Official
        };
        if there.is_some_and(|one| !gives_way(one)) {
            faults.field_with("language", "error-letter-version-there", language.own_name());
        }
        let carried = letter::carried_in(tx, id).await?;
        if given.keys().any(|id| carried.iter().all(|one| one.id != *id)) {
            faults.field("questions", "error-letter-version-question");
        }
        if new.enclosures.len() > found.enclosures.len() {
            faults.field("enclosures", "error-letter-version-enclosure");
        }
        faults.check()?;
        let with = |wording: &Wording, text: &str| {
            let mut wording = wording.clone();
            // Whoever wrote the original wrote it in all its languages.
            if wording.original() != language && !text.trim().is_empty() {
                wording.set(language, text);
                if standing == Standing::Official {
                    wording.mark_official(language);
                }
            }
            wording
        };
        let version = LetterVersion { language, text: text.clone(), standing };
        letter::put_version(tx, id, &version).await?;
        let signed_by = with(&found.signed_by, &new.signed_by);
        letter::put_head(tx, id, &with(&found.title, title), &signed_by).await?;
        let mut enclosures = found.enclosures.clone();
        for (one, (label, title)) in enclosures.iter_mut().zip(&new.enclosures) {
            // What has no words in the original has none in a translation.
            one.label = one.label.as_ref().map(|words| with(words, label));
            one.title = one.title.as_ref().map(|words| with(words, title));
        }
        letter::put_enclosures(tx, id, &enclosures).await?;
        for one in &carried {
            if let Some(text) = given.get(&one.id).filter(|text| !text.is_empty()) {
                letter::reword_for_version(tx, id, one.id, &with(&one.wording, text)).await?;
            }
        }
        // What was made in this language showed the original, or the courtesy translation.
        queue_documents(tx, at.id, id, language).await?;
        tx.touch(at.id).await?;
        tx.announce(&format!("session:{}", at.slug), "letter", Some(id.0)).await?;
        Ok((
            (),
            Entry {
                act: "add_letter_version",
                subjects: vec![id.0],
                payload: json!({
                    "language": language,
                    "session": at.id,
                    "signed_by": new.signed_by.trim(),
                    "standing": standing.word(),
                    "text_hash": sha256_hex(text.as_bytes()),
                    "title": title,
                }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// What is wrong with the lines of a version, apart from its title.
fn check_lines(new: &NewVersion, faults: &mut Faults) {
    if new.signed_by.chars().count() > LONGEST_LINE {
        faults.field_with("signed_by", "error-letter-line-long", LONGEST_LINE.to_string());
    }
    checks::seen(faults, "signed_by", new.signed_by.trim());
    for (row, (label, title)) in (1_usize..).zip(&new.enclosures) {
        if [label, title].iter().any(|line| line.chars().count() > LONGEST_LINE) {
            faults.field_with("enclosures", "error-letter-row-long", row.to_string());
        }
        if [label, title].iter().any(|line| unseen_character_in_lines(line.trim()).is_some()) {
            faults.field_with("enclosures", "error-letter-row-characters", row.to_string());
        }
    }
}
