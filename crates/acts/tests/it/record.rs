//! The record leaves the server: whole and in parts, on both engines.

use anyhow::{Context as _, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use comity_acts::{
    ActError, Contributor, Delegation, May, NewStatement, Proposer, checkpoint_record,
    export_record, file_statement, raise_question, verifying_key, witness_record,
};
use comity_acts::{NewProposal, NewQuestion, put_proposal};
use comity_domain::{Audience, Language, Role, Wording};
use comity_seal::{
    Checkpoint, Hash,
    export::{Broken, Scope, verify},
    goes_on,
};
use comity_store::{StoreError, testing};
use comity_testkit::TestApp;

async fn file(app: &TestApp, code: &str, text: &str) -> Result<()> {
    let may: May<Contributor> = app.may(Role::Head, Some(code)).await?;
    let new = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: text.to_owned(),
        file: None,
        check_against_delivery: false,
        audience: Audience::Own,
        from_draft: None,
    };
    file_statement(&app.desk, &may, &app.session, new).await?;
    Ok(())
}

fn is_altered<T>(outcome: Result<T, ActError>) -> bool {
    matches!(outcome, Err(ActError::Store(StoreError::RecordAltered)))
}

async fn story(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    file(&app, "QM", "Before.").await?;
    let earlier = checkpoint_record(desk).await?;
    assert_eq!(earlier, checkpoint_record(desk).await?, "nothing happened meanwhile");
    file(&app, "QN", "After.").await?;
    let asker: May<Delegation> = app.may(Role::Head, Some("QM")).await?;
    let wording = Wording::new(Language::En, "Why?");
    raise_question(desk, &asker, &app.session, NewQuestion { topic: None, wording }).await?;
    let proposer: May<Proposer> = app.may(Role::Head, Some("QN")).await?;
    let new = NewProposal {
        title: None,
        topic: None,
        wording: Wording::new(Language::En, "A proposal"),
        audience: Some(Audience::Delegations),
        from_draft: None,
    };
    put_proposal(desk, &proposer, &app.session, new).await?;

    let key = verifying_key(desk).await?;
    let whole = export_record(desk, None).await?;
    let found = verify(whole.as_bytes(), Some(&key), Some(&earlier))?;
    assert_eq!((found.scope, found.withheld), (Scope::Whole, 0));
    assert_eq!(found.entries, found.checkpoint.size);
    let before = found.goes_on_from.context("an earlier checkpoint")?;
    assert!(before.size < found.entries);
    assert!(whole.contains("Why?") && whole.contains("A proposal"), "{whole}");

    // A witness that knows the earlier state is told how the record goes on from it.
    let asked = witness_record(desk, &earlier).await?;
    let (proof, now) = asked.split_once("\n\n").context("a proof and a checkpoint")?;
    let mut lines = proof.lines();
    let old = format!("old {}", before.size);
    assert_eq!(lines.next(), Some(old.as_str()));
    let hashes: Vec<Hash> = lines
        .map(|line| STANDARD.decode(line)?.try_into().ok().context("a hash"))
        .collect::<Result<_>>()?;
    let now = Checkpoint::parse(key.open(now)?)?;
    assert_eq!(now, found.checkpoint);
    assert!(goes_on((before.size, &before.root), (now.size, &now.root), &hashes));
    for foreign in ["", "words", &earlier.replace('\n', "")] {
        assert!(matches!(witness_record(desk, foreign).await, Err(ActError::NotFound)));
    }

    // One participant's part: its own in clear, nothing of another's.
    let part = export_record(desk, Some("QM")).await?;
    let found = verify(part.as_bytes(), Some(&key), Some(&earlier))?;
    assert_eq!(found.scope, Scope::Participant("QM".to_owned()));
    assert!(part.contains("Why?") && !part.contains("A proposal"), "{part}");
    assert!(found.entries < found.checkpoint.size);
    assert!(export_record(desk, Some("XX")).await.is_err());

    // An entry of the database is changed behind the program's back, its leaf left as it
    // was: the export says so.
    testing::alter_entry(&desk.db, 1, "another_act").await?;
    let altered = export_record(desk, None).await?;
    let broken = verify(altered.as_bytes(), Some(&key), None);
    assert!(matches!(broken, Err(Broken::At { entry: 1, .. })), "{broken:?}");
    // With its leaf, or the record cut short: nothing is signed any more.
    testing::alter_leaf(&desk.db, 1).await?;
    assert!(is_altered(checkpoint_record(desk).await));
    assert!(is_altered(export_record(desk, Some("QM")).await));
    testing::cut_record(&desk.db, 1).await?;
    assert!(is_altered(checkpoint_record(desk).await));
    Ok(())
}

#[tokio::test]
async fn exports_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn exports_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
