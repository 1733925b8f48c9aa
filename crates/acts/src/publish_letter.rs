//! A letter is published: it gets its number, its questions become questions of the
//! session, and everybody it is for is told.

use std::collections::BTreeSet;

use comity_domain::{
    Audience, Language, LetterId, SessionId, Standing, TopicId, Wording,
    document::{DocumentKind, Format},
    participant::ParticipantKind,
    session::Session,
};
use comity_seal::sha256_hex;
use comity_store::{
    Entry, KeyOwner, Tx, document, job::Rank, letter, notice, participant, session,
};
use serde_json::json;

use crate::{ActError, Desk, May, Sender, act};

/// Publishes a draft and gives its number. From then on nothing of its text changes; a
/// later letter may revise it.
///
/// Questions it carries on from a letter it revises keep their ids; those of that
/// letter it leaves out are withdrawn.
///
/// # Errors
/// When no audience was chosen, or one that leaves the delegations out; when a question
/// it carries on was withdrawn meanwhile. Not found when there is no such draft.
pub async fn publish_letter(
    desk: &Desk,
    may: &May<Sender>,
    at: &Session,
    id: LetterId,
    audience: Option<Audience>,
) -> Result<i64, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    // A letter is circulated: what stays with the Chair's team is a draft.
    let chosen = audience.filter(|one| *one >= Audience::Delegations);
    let everybody = participant::all(&desk.db, may.body()).await?;
    act!(desk, may.actor(), |tx| {
        let Some((draft, mut questions)) = letter::draft(tx, at.id, id).await? else {
            return Err(ActError::NotFound);
        };
        let Some(audience) = chosen else {
            return Err(ActError::field("audience", "error-letter-audience"));
        };
        let mut left_out = BTreeSet::new();
        for earlier in draft.revised() {
            left_out.extend(letter::standing_of(tx, earlier).await?.iter().map(|one| one.id));
        }
        for kept in questions.iter().filter_map(|one| one.id) {
            if !left_out.remove(&kept) {
                return Err(ActError::whole("error-letter-question-gone"));
            }
        }
        let number = tx.next_number(at.id, "letter").await?;
        letter::publish(tx, id, number, audience).await?;
        let mut put = Vec::new();
        let mut made = Vec::new();
        for one in &mut questions {
            if let Some(heading) = one.new_topic.take() {
                one.topic = Some(topic_of(tx, at, &mut made, &heading).await?);
            }
        }
        for one in &questions {
            let question = letter::put_question(tx, at.id, id, one).await?;
            letter::carry(tx, id, question, one).await?;
            put.push(question);
        }
        for gone in &left_out {
            letter::withdraw_question(tx, *gone).await?;
        }
        for version in &draft.versions {
            queue_documents(tx, at.id, id, version.language).await?;
        }
        for one in everybody.iter().filter(|one| is_told(audience, one.kind)) {
            notice::tell(tx, one.id, Some(at.id), "letter-published", id.0).await?;
        }
        tx.touch(at.id).await?;
        tx.announce(&format!("session:{}", at.slug), "letter", Some(id.0)).await?;
        let texts: Vec<_> = draft
            .versions
            .iter()
            .map(|one| {
                json!({
                    "hash": sha256_hex(one.text.as_bytes()),
                    "language": one.language,
                    "original": one.standing == Standing::Original,
                })
            })
            .collect();
        Ok((
            number,
            Entry {
                act: "publish_letter",
                subjects: vec![id.0],
                payload: json!({
                    "audience": audience,
                    "dated": draft.dated.to_string(),
                    "number": number,
                    "questions": put,
                    "session": at.id,
                    "signed_by": draft.signed_by,
                    "texts": texts,
                    "title": draft.title,
                    "withdrawn": left_out,
                }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// Queues the letter and its questions as documents in a language it is there in; other
/// readers' frames are made when somebody asks for one.
pub(crate) async fn queue_documents(
    tx: &mut Tx,
    session: SessionId,
    letter: LetterId,
    language: Language,
) -> Result<(), ActError> {
    for kind in [DocumentKind::Letter, DocumentKind::Questions] {
        for format in Format::ALL {
            let rank = Rank::Published;
            document::queue(tx, session, kind, letter.0, language, *format, rank).await?;
        }
    }
    Ok(())
}

/// The topic that a heading becomes: one for all questions under it.
async fn topic_of(
    tx: &mut Tx,
    at: &Session,
    made: &mut Vec<(String, TopicId)>,
    heading: &Wording,
) -> Result<TopicId, ActError> {
    let title = heading.original_text();
    if let Some((_, id)) = made.iter().find(|(known, _)| known == title) {
        return Ok(*id);
    }
    let id = session::insert_topic(tx, at.id, heading, None).await?;
    made.push((title.to_owned(), id));
    Ok(id)
}

/// Whether a letter or summary of this audience reaches participants of this kind.
pub(crate) const fn is_told(audience: Audience, kind: ParticipantKind) -> bool {
    match audience {
        Audience::Own | Audience::Chair | Audience::Interpreters => false,
        Audience::Delegations => kind.is_state(),
        Audience::Participants | Audience::Public => true,
    }
}
