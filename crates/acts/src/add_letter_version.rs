//! A published letter is given in one more language.

use std::collections::HashMap;

use comity_domain::{
    Language, LetterId, QuestionId, Standing, Wording,
    letter::{LetterStatus, LetterVersion},
    session::Session,
};
use comity_seal::sha256_hex;
use comity_store::{Entry, KeyOwner, letter};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, May, Podium, act, checks, compose_letter::letter_text,
    publish_letter::queue_documents,
};

/// Adds the text, the title and the questions in one language. A courtesy translation
/// gives way to the one by the UN's services; nothing else that stands is replaced.
///
/// Questions left out or empty stay without words in this language.
///
/// # Errors
/// When text or title is empty, the language is there already, the version calls itself
/// the original, or a question is not of this letter. Not found when there is no such
/// published letter for this actor.
#[expect(clippy::too_many_arguments, reason = "each is one thing the form gives")]
pub async fn add_letter_version(
    desk: &Desk,
    may: &May<Podium>,
    at: &Session,
    id: LetterId,
    language: Language,
    text: String,
    title: String,
    questions: Vec<(QuestionId, String)>,
    standing: Standing,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let text = letter_text(&text, &mut faults).unwrap_or_default();
    checks::name(&mut faults, "title", "error-letter-title", &Wording::new(language, title.trim()));
    if standing == Standing::Original {
        faults.field("standing", "error-letter-version-standing");
    }
    let given: HashMap<QuestionId, &str> =
        questions.iter().map(|(id, text)| (*id, text.trim())).collect();
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
        faults.check()?;
        let with = |wording: &Wording, text: &str| {
            let mut wording = wording.clone();
            // Whoever wrote the original wrote it in all its languages.
            if wording.original() != language {
                wording.set(language, text);
                if standing == Standing::Official {
                    wording.mark_official(language);
                }
            }
            wording
        };
        let version = LetterVersion { language, text: text.clone(), standing };
        letter::put_version(tx, id, &version).await?;
        letter::put_title(tx, id, &with(&found.title, &title)).await?;
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
                    "standing": standing.word(),
                    "text_hash": sha256_hex(text.as_bytes()),
                    "title": title.trim(),
                }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
