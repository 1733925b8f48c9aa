//! Eight States in two regions, one organization, three proposals, and what they said.

use anyhow::{Context as _, Result};
use comity_acts::{
    Contributor, May, NewPosition, NewProposal, NewStatement, Proposer, confirm_position,
    file_statement, put_proposal,
};
use comity_domain::{
    Audience, Clock as _, Language, ProposalId, Role, Stance, StatementId, Wording,
    group::{Group, Membership},
};
use comity_store::group;
use comity_testkit::TestApp;
use jiff::SignedDuration;

pub const BASE: &str = "/en/s/spring";

/// A room with something to analyse.
pub struct Room {
    pub app: TestApp,
    pub proposals: Vec<ProposalId>,
}

/// The States of the two regions; two of them are also the Lakes.
pub const NORTH: [&str; 4] = ["QM", "QN", "QP", "QQ"];
pub const SOUTH: [&str; 4] = ["QR", "QS", "XA", "XB"];

impl Room {
    /// Three proposals: one that everybody supports, one that the organization supports
    /// for two States of which one disagrees, one on which nearly nothing is known.
    pub async fn new() -> Result<Room> {
        let app = TestApp::sqlite().await?;
        for code in NORTH.into_iter().chain(SOUTH).chain(["QT"]) {
            app.participant(code).await?;
        }
        for (partition, code, members) in [
            ("regions", "North & East", &NORTH[..]),
            ("regions", "South", &SOUTH[..]),
            ("Lakes", "Lakes", &["QM", "QR"][..]),
        ] {
            add_group(&app, partition, code, members).await?;
        }
        let mut room = Room { app, proposals: Vec::new() };
        for wording in ["A register of experts", "A yearly exercise", "A new office"] {
            let may: May<Proposer> = room.app.may(Role::Head, Some("QM")).await?;
            let new = NewProposal {
                topic: None,
                title: None,
                wording: Wording::new(Language::En, wording),
                audience: Some(Audience::Participants),
                from_draft: None,
            };
            let put = put_proposal(&room.app.desk, &may, &room.app.session, new).await?;
            room.proposals.push(put.id);
        }
        for code in NORTH.into_iter().chain(SOUTH) {
            room.say(code, 0, Stance::Support, "").await?;
        }
        let joint = room.file("org-L", &["QM", "QN"]).await?;
        room.take("org-L", joint, 1, Stance::Support, "").await?;
        room.say("QN", 1, Stance::Oppose, "take out paragraph 2").await?;
        room.say("QP", 1, Stance::SupportWithChanges, "every second year").await?;
        room.say("QR", 1, Stance::Support, "").await?;
        room.say("QS", 1, Stance::Concern, "who pays").await?;
        room.say("XA", 1, Stance::Neutral, "").await?;
        room.say("XB", 1, Stance::OpenToIt, "").await?;
        room.say("QT", 1, Stance::Oppose, "").await?;
        room.say("QQ", 2, Stance::AwaitingInstructions, "").await?;
        Ok(room)
    }

    fn role(code: &str) -> Role {
        if code.starts_with("org-") { Role::Organization } else { Role::Head }
    }

    /// Files a statement on behalf of a group where States are named.
    pub async fn file(&self, code: &str, aligned: &[&str]) -> Result<StatementId> {
        self.app.clock.forward(SignedDuration::from_secs(1));
        let may: May<Contributor> = self.app.may(Room::role(code), Some(code)).await?;
        let mut named = Vec::new();
        for one in aligned {
            named.push(self.app.participant(one).await?);
        }
        let new = NewStatement {
            on_behalf_of: (!aligned.is_empty()).then(|| "the Group of Lakes".to_owned()),
            aligned: named,
            title: None,
            topic: None,
            language: Language::En,
            text: "We have read it. We say what we say.".to_owned(),
            file: None,
            check_against_delivery: false,
            audience: Audience::Delegations,
            from_draft: None,
        };
        Ok(file_statement(&self.app.desk, &may, &self.app.session, new).await?)
    }

    /// Takes a position on a statement that is there.
    pub async fn take(
        &self,
        code: &str,
        statement: StatementId,
        proposal: usize,
        stance: Stance,
        changes: &str,
    ) -> Result<()> {
        self.app.clock.forward(SignedDuration::from_secs(1));
        let may: May<Proposer> = self.app.may(Room::role(code), Some(code)).await?;
        let new = NewPosition {
            proposal: self.proposals[proposal],
            statement,
            passage: Some(17..36),
            stance: Some(stance),
            changes: Some(changes.to_owned()),
        };
        confirm_position(&self.app.desk, &may, new).await.context(code.to_owned())?;
        Ok(())
    }

    /// Files a statement and takes a position on it.
    pub async fn say(
        &self,
        code: &str,
        proposal: usize,
        stance: Stance,
        changes: &str,
    ) -> Result<()> {
        let statement = self.file(code, &[]).await?;
        self.take(code, statement, proposal, stance, changes).await
    }
}

/// Adds a governing group.
pub async fn add_group(app: &TestApp, partition: &str, code: &str, members: &[&str]) -> Result<()> {
    let mut held = Vec::new();
    for member in members {
        held.push(Membership {
            participant_id: app.participant(member).await?,
            since: None,
            until: None,
            source: "test".to_owned(),
            end_source: None,
        });
    }
    let mut tx = app.desk.db.begin(app.clock.now()).await?;
    let row = Group {
        id: tx.new_id(),
        code: code.to_owned(),
        partition: partition.to_owned(),
        name: Wording::new(Language::En, format!("Region {code}")),
        listed_on: None,
        governs: true,
        members: held,
    };
    group::insert(&mut tx, app.body, &row).await?;
    tx.commit_technical("test group").await?;
    Ok(())
}
