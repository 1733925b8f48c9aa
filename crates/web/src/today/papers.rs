//! What waits for this reader about papers.

use comity_acts::{May, SignedIn};
use comity_domain::Role;

use super::Item;
use crate::{App, error::PageError, here::Here, reader::Reader, readings::Papers};

/// Invitations to co-sponsor that the reader's State has not answered; for the
/// Secretariat, the papers whose proposers ask to present them.
pub(super) async fn waiting(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<SignedIn>,
    items: &mut Vec<Item>,
) -> Result<(), PageError> {
    let role = may.actor().role();
    if !matches!(role, Role::Head | Role::Member | Role::Secretariat) {
        return Ok(());
    }
    let (w, base) = (&reader.words, here.base(reader.language));
    let (session, scope) = (here.session.id, reader.scope);
    let papers = app.recall(reader, Papers { session, scope }).await?;
    for one in papers.iter().filter(|one| one.standing.as_deref() == Some("invited")) {
        let number = one.paper.number.to_string();
        items.push(Item {
            text: w.with2("today-paper-invited", "number", &number, "title", &one.title),
            href: format!("{base}/papers/{number}/sponsor"),
        });
    }
    let asking = papers.iter().filter(|one| one.paper.presents.is_some()).count();
    if role == Role::Secretariat && asking > 0 {
        items.push(Item {
            text: w.n("today-papers-presenting", asking),
            href: format!("{base}/papers?presenting=1"),
        });
    }
    Ok(())
}
