//! Revisions of papers with other topics and another audience, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    Delegation, May, NewPaper, NewRevision, NewTopic, Podium, Proposer, Secretariat, add_topic,
    invite_sponsors, revise_paper, sponsor_paper, submit_paper, take_back_invitation,
};
use comity_domain::{
    Audience, Language, Role, TopicId, Wording,
    paper::{Paper, PaperKind},
};
use comity_store::{Scope, paper};
use comity_testkit::TestApp;

use crate::papers::{keys, plain, revision};

async fn audiences(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<Proposer> = app.may(Role::Head, Some("QM")).await?;
    let other: May<Delegation> = app.may(Role::Head, Some("QN")).await?;
    let (podium, office): (May<Podium>, May<Secretariat>) =
        (app.may(Role::Chair, None).await?, app.may(Role::Secretariat, None).await?);
    let mut topics = Vec::new();
    for title in ["One", "Two"] {
        let title = Wording::new(Language::En, title);
        topics.push(add_topic(desk, &podium, at, NewTopic { title, agenda_item: None }).await?);
    }
    let new = NewPaper {
        topics: vec![topics[0]],
        presents: Some(topics[0]),
        ..plain("A.", Audience::Delegations)
    };
    let made = submit_paper(desk, &may, at, new).await?;
    let key = (PaperKind::Paper, made.number);
    let seen = async |scope: Scope| -> Result<Option<(Paper, Vec<i64>)>> {
        let Some(found) = paper::by_number(&desk.db, scope, at.id, key).await? else {
            return Ok(None);
        };
        let versions = paper::versions(&desk.db, scope, &found).await?;
        Ok(Some((found, versions.into_iter().map(|one| one.number).collect())))
    };
    let revise = async |version, audience, topics: &[TopicId]| {
        let text = format!("{version}.");
        let new =
            NewRevision { audience, topics: topics.to_vec(), ..revision(&made, version, &text) };
        keys(revise_paper(desk, &may, at, made.id, new).await)
    };
    // Wider, the same words under another topic: a revision all the same. Who could not
    // read the first version is given the second one alone.
    let new = NewRevision {
        audience: Audience::Public,
        topics: vec![topics[1], topics[1]],
        ..revision(&made, 1, "A.")
    };
    assert_eq!(revise_paper(desk, &may, at, made.id, new).await?, 2);
    let (found, versions) = seen(Scope::PUBLIC).await?.context("it is public now")?;
    assert_eq!((versions, found.topics), (vec![2], vec![topics[1]]));
    assert_eq!(found.presents, Some(topics[0]), "still to be presented");
    let (_, versions) = seen(other.scope()).await?.context("delegations read it")?;
    assert_eq!(versions, [1, 2]);
    // Narrower: it leaves the pages of everybody else, and whoever plans the meetings is
    // asked no longer.
    assert!(revise(2, Audience::Chair, &[]).await.is_empty());
    assert!(seen(Scope::PUBLIC).await?.is_none());
    assert!(seen(other.scope()).await?.is_none() && seen(office.scope()).await?.is_none());
    let (found, versions) = seen(podium.scope()).await?.context("the Chair reads it")?;
    assert_eq!((versions, found.presents, found.topics.len()), (vec![1, 2, 3], None, 0));
    // A State it is opened to by name reads every version, whatever its audience, and it
    // cannot be kept from it but by taking the invitation back.
    invite_sponsors(desk, &may, at, made.id, &[app.participant("QN").await?]).await?;
    let (_, versions) = seen(other.scope()).await?.context("invited")?;
    assert_eq!(versions, [1, 2, 3]);
    assert_eq!(revise(3, Audience::Own, &[]).await, ["error-paper-audience-sponsors"]);
    take_back_invitation(desk, &may, at, made.id, app.participant("QN").await?).await?;
    assert!(revise(3, Audience::Own, &[]).await.is_empty());
    assert!(seen(podium.scope()).await?.is_none());
    // Public again: of what was written for fewer, nothing comes along.
    assert!(revise(4, Audience::Public, &[]).await.is_empty());
    let (_, versions) = seen(Scope::PUBLIC).await?.context("public")?;
    assert_eq!(versions, [2, 5]);
    let (_, versions) = seen(may.scope()).await?.context("its own")?;
    assert_eq!(versions, [1, 2, 3, 4, 5]);
    // Asking to co-sponsor opens nothing, and keeps nothing open.
    let asker: May<Delegation> = app.may(Role::Head, Some("QN")).await?;
    sponsor_paper(desk, &asker, at, made.id, 5).await?;
    let (_, versions) = seen(asker.scope()).await?.context("public")?;
    assert_eq!(versions, [1, 2, 5]);
    assert!(revise(5, Audience::Chair, &[]).await.is_empty());
    assert!(seen(asker.scope()).await?.is_none());
    assert!(revise(6, Audience::Own, &[]).await.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_version_stays_with_whom_it_was_written_for() -> Result<()> {
    audiences(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_version_stays_with_whom_it_was_written_for_on_postgres() -> Result<()> {
    audiences(TestApp::postgres().await?).await
}
