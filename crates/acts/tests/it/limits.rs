//! What keeps one account from taking the server away from the others.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Administers, Administrator, Contributor, May, NewMember, NewProposal, NewStatement,
    NewTopic, Registrar, SignedIn, add_topic, attach_passage, attach_passages, close_account,
    file_statement, keep_draft, make_lasting_link, make_link, make_member_link, mark_notices,
    open_member_account, put_proposal,
};
use comity_domain::{AccountId, Audience, Language, Role, Wording, statement::MOST_PASSAGES};
use comity_store::{
    account, draft,
    notice::{self, About},
};
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

async fn officer(app: &TestApp) -> Result<(AccountId, May<Registrar>)> {
    let may: May<Registrar> = app.may(Role::Secretariat, None).await?;
    Ok((may.account(), may))
}

/// Of three officers two close each other at once: two are left.
async fn two_officers_stay(app: TestApp) -> Result<()> {
    let (first, may_first) = officer(&app).await?;
    let (second, may_second) = officer(&app).await?;
    assert_eq!(
        keys(close_account(&app.desk, &may_first, second).await),
        ["error-account-last"],
        "one alone can do nothing that needs two"
    );
    officer(&app).await?;
    let close = |may: May<Registrar>, id| {
        let desk = app.desk.clone();
        tokio::spawn(async move { close_account(&desk, &may, id).await })
    };
    let (one, two) = (close(may_first.clone(), second), close(may_second, first));
    let refused = keys(one.await?).len() + keys(two.await?).len();
    let all = account::all(&app.desk.db, app.body).await?;
    let open = all.iter().filter(|one| one.closed_at.is_none()).count();
    assert_eq!((open, refused), (2, 1));
    Ok(())
}

/// Links that stay valid are made for accounts of the exercise that are open.
async fn lasting_links_are_for_open_accounts(app: TestApp) -> Result<()> {
    let (_, may) = officer(&app).await?;
    // Two officers are left when a third is there.
    officer(&app).await?;
    let aide = app.open(Role::ChairTeam, None, "Aide", None).await?.account;
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
            from_draft: None,
        };
        keys(put_proposal(&app.desk, &may, &app.session, new).await)
    };
    assert_eq!(put(&"字".repeat(20_001)).await, ["error-text-long"]);
    assert_eq!(put("States \u{202e}shall not").await, ["error-text-characters"]);
    assert_eq!(put("States\0").await, ["error-text-characters"]);
    assert!(put("States shall\r\nreport.").await.is_empty());
    Ok(())
}

/// A name stands in other people's sentences: nothing in it may be hidden.
async fn names_hold_nothing_that_cannot_be_seen(app: TestApp) -> Result<()> {
    let head: May<Administrator> = app.may(Role::Head, Some("QM")).await?;
    let administers = Administers::of(&app.desk, &head).await?.context("a head does")?;
    for bad in ['\u{202e}', '\u{2067}', '\u{200b}', '\u{feff}', '\n'] {
        let name = format!("Amara{bad}Teliso");
        let person = NewMember {
            role: Role::Expert,
            name: name.clone(),
            email: None,
            language: Language::En,
        };
        let outcome = open_member_account(&app.desk, &administers, person).await;
        assert_eq!(keys(outcome), ["error-name-characters"], "{bad:?}");
        let filer: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
        let new = NewStatement {
            on_behalf_of: Some(name.clone()),
            aligned: Vec::new(),
            title: Some(name),
            topic: None,
            language: Language::En,
            text: "We agree.".to_owned(),
            file: None,
            check_against_delivery: false,
            audience: Audience::Public,
            from_draft: None,
        };
        let outcome = file_statement(&app.desk, &filer, &app.session, new).await;
        assert_eq!(keys(outcome), ["error-statement-line-characters"; 2], "{bad:?}");
    }
    let podium = app.may(Role::Chair, None).await?;
    for (title, refused) in [
        ("می\u{200c}خواهم", None),
        ("\u{200f}القرار A/RES/12/40\u{200e}", None),
        ("Rules\u{2066}", Some("error-name-characters")),
    ] {
        let new = NewTopic { title: Wording::new(Language::Ar, title), agenda_item: None };
        let outcome = keys(add_topic(&app.desk, &podium, &app.session, new).await);
        assert_eq!(outcome.first().copied(), refused, "{title:?}");
    }
    Ok(())
}

/// Whoever holds an account is told when somebody else makes a link for it.
async fn the_holder_is_told_of_a_link(app: TestApp) -> Result<()> {
    let (own, may) = officer(&app).await?;
    let head: May<Administrator> = app.may(Role::Head, Some("QM")).await?;
    let administers = Administers::of(&app.desk, &head).await?.context("a head does")?;
    let state = administers.own();
    let db = &app.desk.db;
    // Nobody comes to act as an officer, or for a delegation, by one officer's hand.
    assert_eq!(keys(make_link(&app.desk, &may, head.account()).await), ["error-link-own"]);
    assert_eq!(keys(make_link(&app.desk, &may, own).await), ["error-link-officer"]);
    assert!(notice::latest(db, state, 9).await?.is_empty());
    let member = app.open(Role::Member, Some("QM"), "Mia", None).await?.account;
    assert_eq!(keys(make_link(&app.desk, &may, member).await), ["error-link-own"]);
    make_member_link(&app.desk, &administers, member).await?;
    let told = notice::latest(db, state, 9).await?;
    assert_eq!(told.len(), 1);
    assert_eq!((&*told[0].kind, told[0].subject), ("sign-in-link-by-head", member.0));
    let about = notice::subjects(db, state).await?;
    assert!(matches!(about.get(&member.0), Some(About::Account(name)) if name == "Mia"));

    let chair = app.open(Role::Chair, None, "Chair", None).await?;
    make_link(&app.desk, &may, chair.account).await?;
    let told = notice::latest_of_account(db, chair.account, 9).await?;
    assert_eq!((told.len(), &*told[0].kind), (1, "sign-in-link"));
    assert!(told[0].seen_at.is_none());
    assert!(app.enter(&chair.token).await.is_err(), "the older link");
    let other: May<SignedIn> = app.may(Role::Chair, None).await?;
    mark_notices(&app.desk, &other, told[0].made_at).await?;
    let told = notice::latest_of_account(db, chair.account, 9).await?;
    assert!(told[0].seen_at.is_none(), "its own only");

    // Nobody is told of what did not happen.
    assert_eq!(keys(make_link(&app.desk, &may, AccountId(uuid::Uuid::nil())).await), ["not found"]);
    assert_eq!(notice::latest(db, state, 9).await?.len(), 1);
    Ok(())
}

on_both_engines!(
    passages_have_an_end,
    drafts_have_an_end,
    two_officers_stay,
    texts_have_an_end,
    names_hold_nothing_that_cannot_be_seen,
    the_holder_is_told_of_a_link,
    lasting_links_are_for_open_accounts
);
