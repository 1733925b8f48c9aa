//! Another body, which shares the server with the first and nothing else.

use anyhow::{Context as _, Result};
use comity_domain::{
    BodyId, Language, Role, SessionId, Wording,
    participant::{Participant, ParticipantKind},
    session::{Body, Session},
};
use comity_store::{Entry, KeyOwner, account, participant, session, signin};
use jiff::SignedDuration;
use serde_json::json;

use super::Planted;

impl Planted {
    pub(super) async fn sow_other_bodies(&mut self) -> Result<()> {
        let (desk, clock) = (&self.app.desk, &self.app.clock);
        // Founded later than the first: bodies stand in the order of their ids.
        clock.forward(SignedDuration::from_millis(1));
        let mut tx = desk.db.begin(comity_domain::Clock::now(&**clock)).await?;
        let id: BodyId = tx.new_id();
        let name = Wording::new(Language::En, "Another working group");
        session::insert_body(&mut tx, &Body { id, name, exercise: true }).await?;
        let theirs = Session {
            id: tx.new_id::<SessionId>(),
            body_id: id,
            slug: "elsewhere".to_owned(),
            ..self.app.session.clone()
        };
        session::insert(&mut tx, &theirs).await?;
        let state = Participant {
            id: tx.new_id(),
            kind: ParticipantKind::MemberState,
            code: "QM".to_owned(),
            name: Wording::new(Language::En, "Land of QM"),
        };
        participant::insert(&mut tx, id, &state).await?;
        let mut made = Vec::new();
        for role in Role::ALL
            .iter()
            .copied()
            .filter(|role| !role.is_of_participant() || role.is_delegation())
        {
            let new = account::NewAccount {
                body: id,
                role,
                participant: role.is_of_participant().then_some(state.id),
                person_name: "Somebody else".to_owned(),
                email: None,
                language: Language::En,
                administrator: role == Role::Head,
                console: false,
            };
            let token = format!("elsewhere-{role}");
            let account = account::insert(&mut tx, &new).await?;
            signin::insert_link(&mut tx, &token, account.account(), true).await?;
            made.push((role, account.account(), token));
        }
        let officer = self.people.iter().find_map(|one| one.actor.clone()).context("an actor")?;
        let entry = Entry {
            act: "set_up",
            subjects: vec![id.0],
            payload: json!({}),
            key_owner: KeyOwner::Body(id),
        };
        tx.commit(&officer, entry).await?;
        for (role, account, token) in made {
            self.place("account", "elsewhere", account);
            let path = format!("/en/sign-in/{token}");
            let browser = self.app.visitor().sign_in(&path).await?;
            self.elsewhere.push((role, browser));
        }
        Ok(())
    }
}
