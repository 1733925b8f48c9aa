//! A note that was sent back is corrected and submitted again: its form, filled with what
//! it said. `?again=` names it; what is typed over it is a draft like any other.

use comity_acts::{May, Right};
use comity_domain::{
    ParticipantId,
    registration::{Registration, Stage},
};
use comity_store::registration;
use serde::Deserialize;

use super::typed::Typed;
use crate::{App, error::PageError, here::Here, kept::kept, reader::Reader};

/// `?again=` alone.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    pub(super) again: String,
}

/// What was sent back, as the form takes it.
pub(super) struct Again {
    id: String,
    typed: Typed,
    /// Why it was sent back.
    reason: String,
}

/// The registration of an address: one of this participant, or of the podium, that was sent
/// back; nothing where the address names none.
pub(super) async fn again(
    app: &App,
    reader: &Reader,
    here: &Here,
    id: &str,
    of: Option<ParticipantId>,
) -> Result<Option<Again>, PageError> {
    if id.is_empty() {
        return Ok(None);
    }
    let parsed = id.parse().map_err(|_| PageError::NotFound)?;
    let found = registration::get(app.db(), reader.scope, here.body.id, parsed).await?;
    let is_it = |one: &Registration| one.participant == of && one.stage() == Stage::Returned;
    let one = found.filter(is_it).ok_or(PageError::NotFound)?;
    let scan = registration::file_of(app.db(), &one).await?;
    let typed = Typed { again: id.to_owned(), ..Typed::of(&one, scan) };
    Ok(Some(Again { id: id.to_owned(), typed, reason: one.reason.unwrap_or_default() }))
}

/// Where what the form is filled with comes from.
pub(super) struct Known {
    /// Whether it is a draft that was kept.
    pub(super) restored: bool,
    /// What was sent back, where that is corrected.
    again: Option<Again>,
}

impl Known {
    /// What a form is sent on with.
    pub(super) fn of(again: Option<Again>) -> Known {
        Known { restored: false, again }
    }

    /// What stands of it in the form's address, behind this sign.
    pub(super) fn query(&self, sign: char) -> String {
        self.again.as_ref().map_or_else(String::new, |again| format!("{sign}again={}", again.id))
    }

    /// Why it was sent back; empty for any other form.
    pub(super) fn why(&self) -> String {
        self.again.as_ref().map_or_else(String::new, |again| again.reason.clone())
    }
}

/// What a form is filled with: what was sent back, or what its sender began to type over
/// it; else the draft that is kept.
pub(super) async fn begun<R: Right>(
    app: &App,
    may: &May<R>,
    form: &str,
    again: Option<Again>,
) -> Result<(Typed, Known), PageError> {
    let draft: Option<Typed> = kept(app, may, form).await?;
    Ok(match again {
        Some(again) => {
            let typed = draft.filter(|draft| draft.again == again.id);
            (typed.unwrap_or_else(|| again.typed.clone()), Known::of(Some(again)))
        }
        None => {
            let restored = draft.is_some();
            (draft.unwrap_or_default(), Known { restored, again: None })
        }
    })
}

/// What was typed before, with the scan of what was sent back where none came since.
pub(super) fn with_scan(before: Option<Typed>, again: Option<&Again>) -> Option<Typed> {
    let Some(again) = again else { return before };
    let mut typed = before.filter(|before| before.again == again.id).unwrap_or_default();
    typed.file = typed.file.or_else(|| again.typed.file.clone());
    Some(typed)
}
