//! A participant that was entered by mistake is taken back, on both engines.

use anyhow::Result;
use comity_acts::{ActError, May, NewParticipant, Podium, add_participant, withdraw_participant};
use comity_domain::{Language, Role, Wording, participant::ParticipantKind};
use comity_store::{participant, record};
use comity_testkit::TestApp;

fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|one| one.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        _ => Vec::new(),
    }
}

async fn taken_back(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let may: May<Podium> = app.may(Role::Secretariat, None).await?;
    let new = || NewParticipant {
        kind: ParticipantKind::Ngo,
        code: "ngo-twice".to_owned(),
        name: Wording::new(Language::En, "An NGO entered twice"),
    };
    let id = add_participant(desk, &may, new()).await?;
    // Whom it is told does not keep it; a reason is needed.
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    comity_store::notice::tell(&mut tx, id, None, "letter-published", id.0).await?;
    tx.commit_technical("a notice").await?;
    assert!(!participant::is_referred_to(&desk.db, id).await?);
    assert_eq!(keys(withdraw_participant(desk, &may, id, " ").await), ["error-membership-reason"]);
    withdraw_participant(desk, &may, id, "Entered twice").await?;
    let entries = record::entries(&desk.db, 0, 999).await?;
    assert_eq!(entries.last().map(|one| one.act.as_str()), Some("withdraw_participant"));
    assert!(participant::get(&desk.db, id).await?.is_none());
    assert_eq!(keys(withdraw_participant(desk, &may, id, "Again").await), ["not found"]);
    // Its code is free again; once somebody has an account, it stays, with all it was told.
    let id = add_participant(desk, &may, new()).await?;
    app.link(Role::Stakeholder, Some("ngo-twice")).await?;
    assert!(participant::is_referred_to(&desk.db, id).await?);
    assert_eq!(
        keys(withdraw_participant(desk, &may, id, "Entered twice").await),
        ["error-participant-referred"]
    );
    assert!(participant::get(&desk.db, id).await?.is_some());
    assert_eq!(comity_store::notice::latest(&desk.db, id, 9).await?.len(), 0);
    Ok(())
}

#[tokio::test]
async fn a_participant_is_taken_back_while_nothing_refers_to_it() -> Result<()> {
    taken_back(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_participant_is_taken_back_while_nothing_refers_to_it_on_postgres() -> Result<()> {
    taken_back(TestApp::postgres().await?).await
}
