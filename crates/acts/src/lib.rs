//! Every change is an act: one file each, named after what is done.
//!
//! An act takes a [`Desk`] (database, clock), a capability ([`May`]), and its
//! input; it checks the input against the rules, writes through a transaction,
//! gives the record its entry and announces the change, all in one commit. Pages,
//! commands, imports and the loader of the exercise world call acts; nothing else
//! writes.

mod checks;
mod desk;
mod fault;
mod may;

mod add_agenda_item;
mod add_group;
mod add_mandate;
mod add_meeting;
mod add_participant;
mod add_session;
mod add_states;
mod add_topic;
mod announce_rule;
mod change_mode;
mod found_body;
mod mark_notices;
mod open_account;
mod open_member_account;
mod set_up;
mod sign_in;

pub use add_agenda_item::{NewAgendaItem, add_agenda_item};
pub use add_group::{NewGroup, add_group};
pub use add_mandate::add_mandate;
pub use add_meeting::{NewMeeting, add_meeting};
pub use add_participant::{NewParticipant, add_participant};
pub use add_session::{NewSession, add_session};
pub use add_states::{Roster, RosterAdded, RosterGroup, RosterMember, add_states};
pub use add_topic::{NewTopic, add_topic};
pub use change_mode::{NewMode, change_mode};
pub use mark_notices::mark_notices;
pub use open_member_account::{
    NewMember, close_member_account, make_member_link, open_member_account,
};
pub use set_up::{NewServer, ServerReady, set_up};

pub use announce_rule::{NewRule, announce_rule};
pub use desk::Desk;
pub use fault::{ActError, Fault, Faults};
pub use found_body::{NewBody, NewMandate, found_body};
pub use may::{
    Chair, ChairsSide, Contributor, Delegation, Head, May, Podium, Right, Secretariat, SignedIn,
};
pub use open_account::{NewPerson, Opened, close_account, make_link, open_account};
pub use sign_in::{SignedInAs, sign_in, sign_out};

/// Runs the body of an act in a transaction and commits it with the record entry
/// that the body gives beside its result. When another transaction won (PostgreSQL
/// under SERIALIZABLE), the whole body runs again: it must read what it decides on
/// inside the transaction.
///
/// The actor is named in front, or, where only the body finds out who acts, given by
/// the body between result and entry.
macro_rules! act {
    ($desk:expr, $actor:expr, |$tx:ident| $body:block) => {{
        let actor: &comity_store::Actor = $actor;
        $crate::act!($desk, |$tx| {
            let done: Result<(_, comity_store::Entry), $crate::ActError> = async { $body }.await;
            done.map(|(result, entry)| (result, actor.clone(), entry))
        })
    }};
    ($desk:expr, |$tx:ident| $body:block) => {{
        let mut tries = 0_u32;
        loop {
            let mut open = $desk.db.begin($desk.clock.now()).await?;
            let outcome: Result<(_, comity_store::Actor, comity_store::Entry), $crate::ActError> =
                async {
                    let $tx = &mut open;
                    $body
                }
                .await;
            let error = match outcome {
                Ok((result, actor, entry)) => match open.commit(&actor, entry).await {
                    Ok(_) => break Ok(result),
                    Err(error) => $crate::ActError::from(error),
                },
                Err(error) => error,
            };
            if !error.is_passing() || tries >= 12 {
                break Err(error);
            }
            tries += 1;
            $crate::desk::pause(tries).await;
        }
    }};
}
pub(crate) use act;
