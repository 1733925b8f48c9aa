//! The Secretariat issues the list of participants of a session.

use comity_domain::{
    Language, ParticipantsListId,
    document::{DocumentKind, Format},
    participants_list::{ParticipantsList, sections},
    session::Session,
};
use comity_store::{
    Entry, KeyOwner, accreditation, document, job::Rank, participant, participants_list,
};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Secretariat, act, checks};

/// Issues the list as it is now, with its symbol: names of States, organizations and
/// stakeholders, and of no person. Documents follow in six languages.
///
/// # Errors
/// [`ActError::NotFound`] for a session of another body; a refusal when the symbol is
/// missing, no symbol, or another document's.
pub async fn issue_participants(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    symbol: &str,
) -> Result<i64, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let away = accreditation::not_accredited(&desk.db, may.body(), at.id).await?;
    act!(desk, may.actor(), |tx| {
        let mut faults = Faults::default();
        let given = checks::symbol(&mut faults, symbol);
        if given.is_none() {
            faults.field("symbol", "error-symbol-empty");
        }
        checks::symbol_is_free(&mut faults, tx, may.body(), given.as_deref(), None).await?;
        faults.check()?;
        let mut all = participant::all_within(tx, may.body()).await?;
        all.retain(|one| !away.contains(&one.id));
        let list = ParticipantsList {
            id: tx.new_id::<ParticipantsListId>(),
            session_id: at.id,
            number: tx.next_number(at.id, "participants-list").await?,
            symbol: given.ok_or(ActError::NotFound)?,
            issued_at: tx.now(),
            sections: sections(&all),
        };
        participants_list::insert(tx, &list).await?;
        // In the other languages when a reader asks for one.
        let (kind, id, language) = (DocumentKind::Participants, list.id.0, Language::En);
        for format in Format::ALL {
            let rank = Rank::Published;
            document::queue(tx, at.id, kind, id, language, *format, rank).await?;
        }
        tx.touch(at.id).await?;
        let entry = Entry {
            act: "issue_participants",
            subjects: vec![list.id.0],
            payload: json!({
                "number": list.number,
                "sections": list.sections,
                "symbol": list.symbol,
            }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok((list.number, entry))
    })
}
