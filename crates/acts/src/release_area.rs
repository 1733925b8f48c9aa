//! The Chair releases an area in the Chair's own words.

use comity_domain::{
    Audience, Language, ProposalId, ReleaseId, Wording, participant::Participant, session::Session,
};
use comity_store::{Entry, KeyOwner, participant, proposal, release};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Releaser, Value, act, checks};

/// What the Chair releases of an area.
#[derive(Clone, Debug)]
pub struct NewRelease {
    /// The proposal whose area it is.
    pub proposal: ProposalId,
    /// The Chair's words; none while nothing is written.
    pub wording: Option<Wording>,
    /// Delegations, participants or public; to be chosen.
    pub audience: Option<Audience>,
    /// Whether the Chair has said that a name in the text is meant to stand there.
    pub names_confirmed: bool,
}

/// Releases an area. Class, numbers and names of the working view stay where they are:
/// what is read is the wording and nothing else.
///
/// # Errors
/// When the wording is empty, no audience was chosen, or the text names a participant
/// and the Chair has not confirmed that (design, rule 5: others read “some delegations”).
pub async fn release_area(
    desk: &Desk,
    may: &May<Releaser>,
    session: &Session,
    new: NewRelease,
) -> Result<ReleaseId, ActError> {
    if session.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let wording = new.wording.filter(|wording| !wording.original_text().is_empty());
    if let Some(wording) = &wording {
        checks::texts(&mut faults, "wording", wording);
    }
    match &wording {
        None => faults.field("wording", "error-release-empty"),
        Some(wording) if !new.names_confirmed => {
            let named = named_in(wording, &participant::all(&desk.db, may.body()).await?);
            if !named.is_empty() {
                faults.field_with("names", "error-release-names", Value::Several(named));
            }
        }
        Some(_) => {}
    }
    let audience = new.audience.filter(|audience| *audience >= Audience::Delegations);
    if audience.is_none() {
        faults.field("audience", "error-release-audience");
    }
    faults.check()?;
    let (Some(wording), Some(audience)) = (wording, audience) else {
        return Err(ActError::NotFound);
    };
    act!(desk, may.actor(), |tx| {
        let of = proposal::find(tx, new.proposal, may.scope())
            .await?
            .filter(|found| found.session_id == session.id)
            .ok_or(ActError::NotFound)?;
        let id = release::insert(tx, of.id, &wording, audience, may.account()).await?;
        tx.touch(session.id).await?;
        tx.announce(&format!("session:{}", session.slug), "release", Some(id.0)).await?;
        Ok((
            id,
            Entry {
                act: "release_area",
                subjects: vec![id.0, of.id.0],
                payload: json!({ "audience": audience, "wording": wording }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// The participants that a text names, as it names them: in each language the name
/// in that language. Whole words where the script has them; Arabic joins particles to
/// names and Chinese has no spaces, so there any occurrence counts.
pub fn named_in(wording: &Wording, participants: &[Participant]) -> Vec<String> {
    let mut found = Vec::new();
    for language in wording.languages() {
        let text = wording.get(language).unwrap_or_default().to_lowercase();
        let by_word = !matches!(language, Language::Ar | Language::Zh);
        for one in participants {
            let Some(name) = one.name.get(language) else { continue };
            let name_there = occurs(&text, &name.to_lowercase(), by_word);
            if name_there && !found.iter().any(|known| known == name) {
                found.push(name.to_owned());
            }
        }
    }
    found
}

fn occurs(text: &str, name: &str, by_word: bool) -> bool {
    !name.is_empty()
        && text.match_indices(name).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + name.len()..].chars().next();
            let is_edge = |next: Option<char>| next.is_none_or(|c| !c.is_alphanumeric());
            !by_word || (is_edge(before) && is_edge(after))
        })
}

#[cfg(test)]
mod tests {
    use super::occurs;

    #[test]
    fn a_name_inside_a_longer_word_is_no_name() {
        assert!(occurs("as xania said,", "xania", true));
        assert!(!occurs("as xanian experts said", "xania", true));
        assert!(occurs("有些代表团和甲国", "甲国", false));
        assert!(!occurs("anything", "", false));
    }
}
