//! Raising and withdrawing questions.

use anyhow::{Context as _, Result};
use comity_acts::{ActError, Delegation, NewQuestion, raise_question, withdraw_question};
use comity_domain::{Clock as _, Language, QuestionId, Role, TopicId, Wording};
use comity_store::{notice, record, testing::insert_letter};
use comity_testkit::TestApp;
use uuid::Uuid;

fn new(text: &str) -> NewQuestion {
    NewQuestion { topic: None, wording: Wording::new(Language::En, text) }
}

async fn every_other_state_is_told_and_only_the_owner_withdraws(app: TestApp) -> Result<()> {
    let qm = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let qn = app.may::<Delegation>(Role::Head, Some("QN")).await?;
    let stakeholder = app.participant("ngo-L").await?;
    let db = &app.desk.db;
    let id = raise_question(&app.desk, &qm, &app.session, new("And floods?")).await?;
    let told = notice::latest(db, qn.own()?, 10).await?;
    let last = told.first().context("told")?;
    assert_eq!((last.kind.as_str(), last.subject), ("question-raised", id.0));
    assert!(notice::latest(db, qm.own()?, 10).await?.is_empty(), "its own State knows");
    assert!(notice::latest(db, stakeholder, 10).await?.is_empty());

    let refused = withdraw_question(&app.desk, &qn, &app.session, id).await;
    assert!(matches!(refused, Err(ActError::NotFound)), "not another State's");
    let member = app.may::<Delegation>(Role::Member, Some("QM")).await?;
    withdraw_question(&app.desk, &member, &app.session, id).await?;
    let again = withdraw_question(&app.desk, &member, &app.session, id).await;
    assert!(matches!(again, Err(ActError::NotFound)), "once");

    let entries = record::entries(db, 0, 100).await?;
    let acts: Vec<&str> = entries
        .iter()
        .filter(|entry| entry.subjects.contains(&id.0))
        .map(|entry| entry.act.as_str())
        .collect();
    assert_eq!(acts, ["raise_question", "withdraw_question"]);
    Ok(())
}

async fn the_chairs_questions_are_not_a_delegations_to_withdraw(app: TestApp) -> Result<()> {
    let asked = QuestionId(Uuid::from_u128(9));
    let lines = [(asked, 1, Wording::new(Language::En, "Which threats?"))];
    let (now, at) = (app.clock.now(), app.session.id);
    insert_letter(&app.desk.db, now, at, 1, comity_domain::Audience::Public, &lines).await?;
    let qm = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let refused = withdraw_question(&app.desk, &qm, &app.session, asked).await;
    assert!(matches!(refused, Err(ActError::NotFound)));
    Ok(())
}

async fn everything_wrong_is_said_at_once(app: TestApp) -> Result<()> {
    let qm = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let refused_with = async |new: NewQuestion| -> Result<Vec<&'static str>> {
        match raise_question(&app.desk, &qm, &app.session, new).await {
            Err(ActError::Refused(faults)) => Ok(faults.0.iter().map(|one| one.key).collect()),
            other => anyhow::bail!("{other:?}"),
        }
    };
    let strange = NewQuestion { topic: Some(TopicId(Uuid::from_u128(5))), ..new("  ") };
    assert_eq!(
        refused_with(strange).await?,
        ["error-question-wording-empty", "error-question-topic"]
    );
    assert_eq!(refused_with(new("a\u{202e}b")).await?, ["error-question-wording-characters"]);
    assert_eq!(refused_with(new(&"а".repeat(2001))).await?, ["error-question-wording-long"]);
    raise_question(&app.desk, &qm, &app.session, new(&"а".repeat(2000))).await?;
    Ok(())
}

macro_rules! both_engines {
    ($($story:ident),+) => {
        mod on_sqlite {
            $(#[tokio::test]
            async fn $story() -> anyhow::Result<()> {
                super::$story(comity_testkit::TestApp::sqlite().await?).await
            })+
        }
        mod on_postgres {
            $(#[tokio::test]
            #[ignore = "needs PostgreSQL: cargo xtask test"]
            async fn $story() -> anyhow::Result<()> {
                super::$story(comity_testkit::TestApp::postgres().await?).await
            })+
        }
    };
}

both_engines!(
    every_other_state_is_told_and_only_the_owner_withdraws,
    the_chairs_questions_are_not_a_delegations_to_withdraw,
    everything_wrong_is_said_at_once
);
