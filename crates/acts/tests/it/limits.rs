//! What keeps one account from taking the server away from the others.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Contributor, May, NewPerson, NewProposal, NewStatement, Secretariat, attach_passage,
    attach_passages, close_account, file_statement, keep_draft, make_lasting_link, open_account,
    put_proposal,
};
use comity_domain::{AccountId, Audience, Language, Role, Wording, statement::MOST_PASSAGES};
use comity_store::{account, draft};
use comity_testkit::TestApp;
use jiff::SignedDuration;

fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|one| one.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        _ => Vec::new(),
    }
}

/// A page marks every passage, so their number has an end; the whole refusal adds none.
async fn passages_have_an_end(app: TestApp) -> Result<()> {
    let may: May<Contributor> = app.may(Role::Stakeholder, Some("ngo-L")).await?;
    let new = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: "a ".repeat(2 * MOST_PASSAGES),
        file: None,
        check_against_delivery: false,
        audience: Audience::Public,
        from_draft: None,
    };
    let (desk, at) = (&app.desk, &app.session);
    let id = file_statement(desk, &may, at, new).await?;
    let letters: Vec<_> = (0..=MOST_PASSAGES).map(|place| 2 * place..2 * place + 1).collect();
    let (last, most) = letters.split_last().context("there are some")?;
    let outcome = attach_passages(desk, &may, at, id, &letters, None).await;
    assert_eq!(keys(outcome), ["error-passage-many"]);
    assert_eq!(attach_passages(desk, &may, at, id, most, None).await?.len(), MOST_PASSAGES);
    let outcome = attach_passage(desk, &may, at, id, last.clone(), None).await;
    assert_eq!(keys(outcome), ["error-passage-many"]);
    // The same words again are no further passage.
    assert!(attach_passage(desk, &may, at, id, 0..1, None).await.is_ok());
    Ok(())
}

/// Names of drafts come from addresses: made-up ones push each other out.
async fn drafts_have_an_end(app: TestApp) -> Result<()> {
    let may: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let other: May<Contributor> = app.may(Role::Member, Some("QM")).await?;
    keep_draft(&app.desk, &other, "form-0", Some("kept")).await?;
    for number in 0..60 {
        app.clock.forward(SignedDuration::from_secs(1));
        keep_draft(&app.desk, &may, &format!("form-{number}"), Some("text")).await?;
    }
    let mut kept = Vec::new();
    for number in 0..60 {
        let form = format!("form-{number}");
        if draft::kept(&app.desk.db, may.account(), &form).await?.is_some() {
            kept.push(number);
        }
    }
    assert_eq!(kept, (10..60).collect::<Vec<_>>());
    let theirs = draft::kept(&app.desk.db, other.account(), "form-0").await?;
    assert_eq!(theirs.as_deref(), Some("kept"));
    Ok(())
}

async fn officer(app: &TestApp) -> Result<(AccountId, May<Secretariat>)> {
    let may: May<Secretariat> = app.may(Role::Secretariat, None).await?;
    Ok((may.account(), may))
}

/// Two officers close each other at once: one of them stays.
async fn one_officer_stays(app: TestApp) -> Result<()> {
    let (first, may_first) = officer(&app).await?;
    assert_eq!(
        keys(close_account(&app.desk, &may_first, first).await),
        ["error-account-last"],
        "the only one"
    );
    let (second, may_second) = officer(&app).await?;
    let close = |may: May<Secretariat>, id| {
        let desk = app.desk.clone();
        tokio::spawn(async move { close_account(&desk, &may, id).await })
    };
    let (one, two) = (close(may_first.clone(), second), close(may_second, first));
    let refused = keys(one.await?).len() + keys(two.await?).len();
    let all = account::all(&app.desk.db, app.body).await?;
    let open = all.iter().filter(|one| one.closed_at.is_none()).count();
    assert_eq!((open, refused), (1, 1));
    Ok(())
}

/// Links that stay valid are made for accounts of the exercise that are open.
async fn lasting_links_are_for_open_accounts(app: TestApp) -> Result<()> {
    let (_, may) = officer(&app).await?;
    let person = NewPerson {
        role: Role::ChairTeam,
        participant: None,
        name: "Aide".to_owned(),
        email: None,
        language: Language::En,
    };
    let aide = open_account(&app.desk, &may, person).await?.account;
    let absent = AccountId(uuid::Uuid::nil());
    assert!(make_lasting_link(&app.desk, &may, aide).await.is_ok());
    close_account(&app.desk, &may, aide).await?;
    assert_eq!(keys(make_lasting_link(&app.desk, &may, aide).await), ["not found"]);
    assert_eq!(keys(make_lasting_link(&app.desk, &may, absent).await), ["not found"]);
    Ok(())
}

/// A text stands among others on one page.
async fn texts_have_an_end(app: TestApp) -> Result<()> {
    let may = app.may(Role::Head, Some("QM")).await?;
    let put = async |text: &str| {
        let new = NewProposal {
            topic: None,
            title: None,
            wording: Wording::new(Language::En, text),
            audience: Some(Audience::Delegations),
        };
        keys(put_proposal(&app.desk, &may, &app.session, new).await)
    };
    assert_eq!(put(&"字".repeat(20_001)).await, ["error-text-long"]);
    assert_eq!(put("States \u{202e}shall not").await, ["error-text-characters"]);
    assert_eq!(put("States\0").await, ["error-text-characters"]);
    assert!(put("States shall\r\nreport.").await.is_empty());
    Ok(())
}

macro_rules! on_both_engines {
    ($($story:ident),+) => {
        mod on_sqlite {
            use super::*;
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() -> Result<()> {
                super::$story(TestApp::sqlite().await?).await
            })+
        }
        mod on_postgres {
            use super::*;
            $(#[tokio::test(flavor = "multi_thread")]
            #[ignore = "needs PostgreSQL: cargo xtask test"]
            async fn $story() -> Result<()> {
                super::$story(TestApp::postgres().await?).await
            })+
        }
    };
}
on_both_engines!(
    passages_have_an_end,
    drafts_have_an_end,
    one_officer_stays,
    texts_have_an_end,
    lasting_links_are_for_open_accounts
);
