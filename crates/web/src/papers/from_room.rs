//! A paper that was drafted and signed off in the private room of its delegation: the form
//! keeps a reference to it, and its words are opened for each page.

use comity_acts::{FromRoom, May, Proposer};
use comity_domain::{paper::Paper, room::Version};

use super::{
    href, latest,
    text::{Block, numbered},
    typed::{Typed, revision_form_of},
};
use crate::{App, error::PageError, here::Here, reader::Reader, room::take_in};

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

/// Where the form is on which a signed-off draft leaves the room as the next version of a
/// paper, after the version whose text it took over; none when the actor began another
/// revision of it, which is not overwritten. Topics and audience begin as they are.
pub(crate) async fn way_out(
    app: &App,
    reader: &Reader,
    may: &May<Proposer>,
    here: &Here,
    found: &Paper,
    of_version: i64,
    from: FromRoom,
) -> Result<Option<String>, PageError> {
    let latest = latest(app, reader, found).await?;
    let fresh = Typed {
        title: String::new(),
        text: String::new(),
        of_version,
        from_room: Some((from.draft, from.version)),
        ..Typed::of_latest(latest)
    };
    let form = revision_form_of(here, found);
    let is_taken = take_in(app, may, &form, from, fresh).await?;
    Ok(is_taken.then(|| format!("{}/revise", href(reader, here, found))))
}
