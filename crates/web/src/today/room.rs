//! What waits for this reader in the private room of their own delegation.

use comity_acts::{Delegation, May, Right as _, SignedIn};
use comity_domain::{
    Role,
    room::{Needs, SignOffRule},
};
use comity_store::room;

use super::Item;
use crate::{App, error::PageError, here::Here, reader::Reader};

/// Drafts that wait for the reader's sign-off, those that may leave and have not, and
/// comments of others that nobody has settled. Asked anew each time: what happens in the
/// room does not move the size of the record.
pub(super) async fn waiting(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<SignedIn>,
    items: &mut Vec<Item>,
) -> Result<(), PageError> {
    let Some(of) = reader.scope.room() else { return Ok(()) };
    let (db, session, own) = (app.db(), here.session.id, may.account());
    let Some(open) = room::draft::open(db, of, session, own).await? else { return Ok(()) };
    let room::draft::Open { rule, drafts, names: signed } = open;
    let role = may.actor().role();
    let base = here.base(reader.language);
    for one in &drafts {
        let given = signed.get(&one.draft.id).map_or(&[][..], Vec::as_slice);
        let has_signed = given.iter().any(|name| name.by == own);
        let needs = rule.needs(given);
        let is_asked = one.draft.asked_version == Some(one.draft.version) || !given.is_empty();
        let signs = match needs {
            Needs::Head | Needs::Mission => role == Role::Head,
            Needs::Other => rule == SignOffRule::HeadAndOther && !has_signed,
            Needs::Nothing => false,
        };
        let key = if needs == Needs::Nothing {
            "today-room-file"
        } else if signs && is_asked {
            "today-room-sign"
        } else {
            continue;
        };
        if Delegation::is_held_by(role) {
            let text = reader.words.with1(key, "title", &one.heading.title);
            items.push(Item { text, href: format!("{base}/room/{}", one.draft.number) });
        }
    }
    for one in drafts.iter().filter(|one| one.by_others > 0) {
        let (count, title) = (one.by_others, &one.heading.title);
        let text = reader.words.with2("today-room-comments", "n", count, "title", title);
        items.push(Item { text, href: format!("{base}/room/{}", one.draft.number) });
    }
    Ok(())
}
