//! Statements: what is refused, who is told, and ten at once.

use std::collections::HashSet;

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Contributor, Delegation, May, NewStatement, attach_passage, attach_passages,
    detach_passage, file_statement, remove_alignment, withdraw_statement,
};
use comity_domain::{Audience, Clock as _, Language, ParticipantId, Role, Wording};
use comity_store::{notice, statement, testing};
use comity_testkit::TestApp;

fn plain(text: &str, audience: Audience) -> NewStatement {
    NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: text.to_owned(),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    }
}

fn joint(aligned: Vec<ParticipantId>) -> NewStatement {
    NewStatement {
        on_behalf_of: Some("the Group of Lakes".to_owned()),
        aligned,
        ..plain("We share one lake. We share one view.", Audience::Delegations)
    }
}

/// The keys of a refusal.
fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|one| one.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        _ => Vec::new(),
    }
}

async fn told(app: &TestApp, state: ParticipantId) -> Result<Vec<String>> {
    let all = notice::latest(&app.desk.db, state, 9).await?;
    Ok(all.into_iter().map(|one| one.kind).collect())
}

async fn refusals(app: TestApp) -> Result<()> {
    let may: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let guest: May<Contributor> = app.may(Role::Stakeholder, Some("ngo-L")).await?;
    let (qm, qn) = (app.participant("QM").await?, app.participant("QN").await?);
    let org = app.participant("org-L").await?;
    let at = &app.session;
    let try_to =
        async |may: &May<Contributor>, new| keys(file_statement(&app.desk, may, at, new).await);
    assert_eq!(try_to(&may, plain(" \n", Audience::Own)).await, ["error-statement-empty"]);
    assert_eq!(try_to(&may, joint(vec![qm])).await, ["error-statement-aligned-states"]);
    assert_eq!(try_to(&may, joint(vec![qn, org])).await, ["error-statement-aligned-states"]);
    assert_eq!(try_to(&guest, joint(vec![qn])).await, ["error-statement-aligned-stakeholder"]);
    let nameless = NewStatement { on_behalf_of: Some("  ".to_owned()), ..joint(vec![qn]) };
    assert_eq!(try_to(&may, nameless).await, ["error-statement-aligned-no-group"]);
    let own = NewStatement { audience: Audience::Own, ..joint(vec![qn]) };
    assert_eq!(try_to(&may, own).await, ["error-statement-aligned-own"]);
    let elsewhere =
        NewStatement { topic: Some(uuid::Uuid::nil().into()), ..plain("A.", Audience::Own) };
    assert_eq!(try_to(&may, elsewhere).await, ["error-statement-topic"]);
    let turned =
        NewStatement { title: Some("a\u{202e}b".to_owned()), ..plain("A.", Audience::Own) };
    assert_eq!(try_to(&may, turned).await, ["error-statement-line-characters"]);
    let spent = NewStatement { from_draft: Some("form".to_owned()), ..plain("A.", Audience::Own) };
    assert_eq!(try_to(&may, spent).await, ["error-statement-already-filed"]);
    // Nothing of all this was kept: the first number is still free.
    let id = file_statement(&app.desk, &may, at, plain("A.", Audience::Own)).await?;
    let found = statement::get(&app.desk.db, may.scope(), id).await?.context("filed")?;
    assert_eq!(found.number, 1);
    assert!(told(&app, qn).await?.is_empty());
    Ok(())
}

async fn telling(app: TestApp) -> Result<()> {
    let author: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let (qn, qo) = (app.participant("QN").await?, app.participant("QO").await?);
    let state: May<Delegation> = app.may(Role::Member, Some("QN")).await?;
    let stranger: May<Delegation> = app.may(Role::Head, Some("QP")).await?;
    let at = &app.session;
    // Named twice by mistake, told once.
    let id = file_statement(&app.desk, &author, at, joint(vec![qn, qo, qn])).await?;
    assert_eq!(told(&app, qn).await?, ["aligned"]);
    assert_eq!(keys(remove_alignment(&app.desk, &stranger, at, id).await), ["not found"]);
    remove_alignment(&app.desk, &state, at, id).await?;
    assert_eq!(keys(remove_alignment(&app.desk, &state, at, id).await), ["not found"]);
    assert_eq!(told(&app, app.participant("QM").await?).await?, ["alignment-removed"]);

    let other: May<Contributor> = app.may(Role::Head, Some("QP")).await?;
    assert_eq!(keys(withdraw_statement(&app.desk, &other, at, id).await), ["not found"]);
    withdraw_statement(&app.desk, &author, at, id).await?;
    assert_eq!(keys(withdraw_statement(&app.desk, &author, at, id).await), ["not found"]);
    assert_eq!(told(&app, qn).await?, ["aligned"], "it had left");
    assert_eq!(told(&app, qo).await?.len(), 2);
    Ok(())
}

async fn citing(app: TestApp) -> Result<()> {
    let author: May<Contributor> = app.may(Role::Member, Some("QM")).await?;
    let other: May<Contributor> = app.may(Role::Head, Some("QN")).await?;
    let (desk, at) = (&app.desk, &app.session);
    let asked = Wording::new(Language::En, "Why?");
    let state = app.participant("QN").await?;
    let question =
        testing::insert_question(&desk.db, app.clock.now(), at.id, 1, &asked, state).await?;
    let id = file_statement(desk, &author, at, plain("Мы за. Всё.", Audience::Public)).await?;
    let cite =
        async |may, range, question| keys(attach_passage(desk, may, at, id, range, question).await);
    assert_eq!(cite(&other, 0..4, None).await, ["not found"]);
    assert_eq!(cite(&author, 0..3, None).await, ["error-passage-range"]);
    assert_eq!(cite(&author, 4..5, None).await, ["error-passage-empty"]);
    assert_eq!(cite(&author, 0..400, None).await, ["error-passage-range"]);
    let absent = uuid::Uuid::nil().into();
    assert_eq!(cite(&author, 0..4, Some(absent)).await, ["error-passage-question"]);
    assert_eq!(
        keys(attach_passages(desk, &author, at, id, &[], None).await),
        ["error-passage-none"]
    );
    // All or none.
    let mixed = attach_passages(desk, &author, at, id, &[0..4, 0..3], Some(question)).await;
    assert_eq!(keys(mixed), ["error-passage-range"]);
    let found = statement::get(&desk.db, author.scope(), id).await?.context("filed")?;
    assert!(statement::answers(&desk.db, author.scope(), &found).await?.is_empty());

    let part = attach_passage(desk, &author, at, id, 0..4, Some(question)).await?;
    let same = attach_passage(desk, &author, at, id, 0..4, None).await?;
    assert_eq!(part, same, "the same words are one passage");
    let second = file_statement(desk, &author, at, plain("Two.", Audience::Public)).await?;
    let detach = async |may, of| keys(detach_passage(desk, may, at, of, part, question).await);
    assert_eq!(detach(&other, id).await, ["not found"]);
    assert_eq!(detach(&author, second).await, ["not found"]);
    assert!(detach(&author, id).await.is_empty());
    assert_eq!(detach(&author, id).await, ["not found"]);
    withdraw_statement(desk, &author, at, id).await?;
    assert_eq!(cite(&author, 0..4, Some(question)).await, ["not found"]);
    Ok(())
}

async fn ten_at_once(app: TestApp) -> Result<()> {
    let may: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let tasks: Vec<_> = (0..10)
        .map(|at| {
            let (desk, may, session) = (app.desk.clone(), may.clone(), app.session.clone());
            tokio::spawn(async move {
                let new = plain(&format!("Text {at}."), Audience::Public);
                file_statement(&desk, &may, &session, new).await
            })
        })
        .collect();
    let mut ids = HashSet::new();
    for task in tasks {
        ids.insert(task.await??);
    }
    let lines = statement::list(&app.desk.db, may.scope(), app.session.id).await?;
    let numbers: HashSet<i64> = lines.iter().map(|line| line.number).collect();
    assert_eq!((ids.len(), numbers), (10, (1..=10).collect()));
    Ok(())
}

/// The same form sent ten times at once is filed once.
async fn one_form_sent_ten_times(app: TestApp) -> Result<()> {
    let may: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    comity_acts::keep_draft(&app.desk, &may, "form", Some("{}")).await?;
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let (desk, may, session) = (app.desk.clone(), may.clone(), app.session.clone());
            tokio::spawn(async move {
                let new = NewStatement {
                    from_draft: Some("form".to_owned()),
                    ..plain("Text.", Audience::Public)
                };
                file_statement(&desk, &may, &session, new).await
            })
        })
        .collect();
    let mut refused = 0;
    for task in tasks {
        match task.await? {
            Ok(_) => {}
            Err(ActError::Refused(_)) => refused += 1,
            Err(error) => return Err(error.into()),
        }
    }
    let lines = statement::list(&app.desk.db, may.scope(), app.session.id).await?;
    assert_eq!((lines.len(), refused), (1, 9));
    Ok(())
}

on_both_engines!(refusals, telling, citing, ten_at_once, one_form_sent_ten_times);
