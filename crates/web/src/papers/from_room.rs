//! A paper that was drafted and signed off in the private room of its delegation: the form
//! keeps a reference to it, and its words are opened for each page.

use comity_acts::{FromRoom, May, Proposer, keep_draft};
use comity_domain::room::Version;

use super::{
    text::{Block, numbered},
    typed::{Typed, draft_form},
};
use crate::{
    App,
    error::PageError,
    here::Here,
    kept::{kept, text},
    room::{signed, topic_of},
};

/// A draft that was signed off, as the form shows it.
pub(super) struct SignedDraft {
    pub title: String,
    pub lang: &'static str,
    pub dir: &'static str,
    pub blocks: Vec<Block>,
}

impl SignedDraft {
    pub(super) fn of(version: &Version) -> SignedDraft {
        SignedDraft {
            title: version.heading.title.clone(),
            lang: version.heading.language.code(),
            dir: version.heading.language.direction(),
            blocks: numbered(&version.text, &[]),
        }
    }
}

/// What the actor typed before and did not send, with what was signed off.
pub(super) async fn kept_draft(
    app: &App,
    may: &May<Proposer>,
    here: &Here,
) -> Result<Option<Typed>, PageError> {
    let mut begun: Option<Typed> = kept(app, may, &draft_form(here.session.id)).await?;
    if let Some(typed) = &mut begun {
        fill(app, may, typed).await?;
    }
    Ok(begun)
}

/// Puts in what was signed off in the private room, if it may still leave as it is.
pub(super) async fn fill(
    app: &App,
    may: &May<Proposer>,
    typed: &mut Typed,
) -> Result<(), PageError> {
    if let Some(from) = typed.leaving() {
        typed.room = signed(app, may, from).await?;
    }
    Ok(())
}

/// Fills the form with a draft that was signed off in the private room; says whether it
/// did. A paper that the actor began otherwise is not overwritten.
pub(crate) async fn from_room(
    app: &App,
    may: &May<Proposer>,
    here: &Here,
    from: FromRoom,
    version: &Version,
) -> Result<bool, PageError> {
    let form = draft_form(here.session.id);
    if let Some(begun) = kept::<_, Typed>(app, may, &form).await?
        && !begun.is_blank()
        && begun.leaving().is_none_or(|leaving| leaving.draft != from.draft)
    {
        return Ok(false);
    }
    let topic = topic_of(app, may, version.heading.purpose).await?;
    let typed = Typed::of_room(from, topic);
    keep_draft(&app.desk, may, &form, Some(&text(&typed)?)).await?;
    Ok(true)
}
