//! What waits for this reader about organizations that apply for accreditation.

use comity_domain::{
    Role,
    accreditation::{Disclosure, List, Standing},
    participant::ParticipantKind,
};
use comity_store::accreditation;

use super::Item;
use crate::{
    App, error::PageError, here::Here, reader::Reader, readings::ApplicationLists,
    statements::Moment,
};

pub(super) async fn waiting(
    app: &App,
    reader: &Reader,
    here: &Here,
    items: &mut Vec<Item>,
) -> Result<(), PageError> {
    let w = &reader.words;
    let (session, scope) = (here.session.id, reader.scope);
    let base = format!("{}/accreditation", here.base(reader.language));
    let lists = app.recall(reader, ApplicationLists { session, scope }).await?;
    let number = |list: &List| list.number.to_string();
    let href = |list: &List| format!("{base}/lists/{}", list.number);
    match scope.role() {
        Some(Role::Head | Role::Member) => {
            let own = scope.participant().and_then(|id| here.roster.get(id));
            if own.is_some_and(|one| one.kind == ParticipantKind::MemberState) {
                items.extend(lists.iter().filter(|list| list.is_open(reader.now)).map(|list| {
                    let time = Moment::of(reader, here, list.deadline).text;
                    let (number, href) = (number(list), href(list));
                    let text = w.with2("today-objections-until", "number", number, "time", time);
                    Item { text, href }
                }));
            }
        }
        Some(Role::Secretariat) => {
            let all = accreditation::all(app.db(), scope, session).await?;
            let is_waiting = |standing| matches!(standing, Standing::Received | Standing::Checked);
            let count = all.iter().filter(|one| is_waiting(one.standing)).count();
            if count > 0 {
                let text = w.n("accreditation-waiting", count);
                items.push(Item { text, href: format!("{base}/applications") });
            }
            let due = |list: &&List| list.decided_at.is_none() && !list.is_open(reader.now);
            items.extend(lists.iter().filter(due).map(|list| Item {
                text: w.with1("today-outcome-due", "number", number(list)),
                href: href(list),
            }));
        }
        Some(Role::Chair) => {
            for list in lists.iter() {
                let open = list.disclosure == Disclosure::OnRequest && list.disclosed_at.is_none();
                let asked = accreditation::asked_disclosure(app.db(), scope, list.id).await?;
                if open && !asked.is_empty() {
                    let text = w.with1("today-disclosure-asked", "number", number(list));
                    items.push(Item { text, href: href(list) });
                }
            }
        }
        _ => {}
    }
    Ok(())
}
