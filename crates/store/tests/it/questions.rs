//! Questions under a scope, and who has spoken to them, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    Contributor, Delegation, NewQuestion, NewStatement, attach_passage, file_statement,
    raise_question, remove_alignment, withdraw_question, withdraw_statement,
};
use comity_domain::{
    Audience, Clock as _, Language, ParticipantId, QuestionId, Role, StatementId, Wording,
};
use comity_store::{Scope, question, session, statement, testing::insert_letter};
use comity_testkit::TestApp;
use uuid::Uuid;

fn english(text: &str) -> Wording {
    Wording::new(Language::En, text)
}

async fn scope(app: &TestApp, role: Role, code: Option<&str>) -> Result<Scope> {
    Ok(app.actor(role, code).await?.scope())
}

/// A State answers a question.
async fn answer(
    app: &TestApp,
    code: &str,
    audience: Audience,
    aligned: Vec<ParticipantId>,
    asked: QuestionId,
) -> Result<StatementId> {
    let may = app.may::<Contributor>(Role::Head, Some(code)).await?;
    let new = NewStatement {
        on_behalf_of: (!aligned.is_empty()).then(|| "the Group of Lakes".to_owned()),
        aligned,
        title: None,
        topic: None,
        language: Language::En,
        text: format!("{code} agrees. It adds nothing."),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    };
    let id = file_statement(&app.desk, &may, &app.session, new).await?;
    attach_passage(&app.desk, &may, &app.session, id, 0..10, Some(asked)).await?;
    Ok(id)
}

/// The wordings a reader sees, in order.
async fn seen(app: &TestApp, scope: Scope) -> Result<Vec<(i64, String)>> {
    let found = question::list(&app.desk.db, scope, app.session.id).await?;
    Ok(found.into_iter().map(|one| (one.number, one.wording.original_text().to_owned())).collect())
}

async fn a_question_is_read_in_the_letters_its_reader_may_read(app: TestApp) -> Result<()> {
    let (first, second) = (QuestionId(Uuid::from_u128(1)), QuestionId(Uuid::from_u128(2)));
    let now = app.clock.now();
    let at = app.session.id;
    let db = &app.desk.db;
    let lines = [(first, 1, english("Which threats?"))];
    insert_letter(db, now, at, 1, Audience::Public, &lines).await?;
    let later = now.checked_add(jiff::SignedDuration::from_hours(1))?;
    let lines =
        [(first, 2, english("Which new threats?")), (second, 1, english("Which measures?"))];
    insert_letter(db, later, at, 2, Audience::Delegations, &lines).await?;

    let delegation = scope(&app, Role::Head, Some("QM")).await?;
    let new = [(1, "Which measures?".to_owned()), (2, "Which new threats?".to_owned())];
    assert_eq!(seen(&app, delegation).await?, new);
    let old = [(1, "Which threats?".to_owned())];
    assert_eq!(seen(&app, Scope::PUBLIC).await?, old, "the revision is not for the public");
    let stakeholder = scope(&app, Role::Stakeholder, Some("ngo-L")).await?;
    assert_eq!(seen(&app, stakeholder).await?, old);

    let (found, carried) = question::get(db, delegation, first).await?.context("there")?;
    assert_eq!(found.number, 2);
    assert_eq!(carried.iter().map(|one| one.letter_number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(carried.first().context("one")?.wording, english("Which threats?"));
    let (found, carried) = question::get(db, Scope::PUBLIC, first).await?.context("there")?;
    assert_eq!((found.number, carried.len()), (1, 1));
    assert_eq!(found.wording, english("Which threats?"));
    assert!(question::get(db, Scope::PUBLIC, second).await?.is_none());

    // Whoever reads a question answers it, in the words they read: the stakeholder
    // through the older letter, the delegation through its revision.
    let ngo = app.may::<Contributor>(Role::Stakeholder, Some("ngo-L")).await?;
    let new = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: "We see three threats.".to_owned(),
        file: None,
        check_against_delivery: false,
        audience: Audience::Public,
        from_draft: None,
    };
    let id = file_statement(&app.desk, &ngo, &app.session, new).await?;
    let read = statement::answerable(db, ngo.scope(), at).await?;
    assert_eq!(read.iter().map(|one| one.id).collect::<Vec<_>>(), [first]);
    attach_passage(&app.desk, &ngo, &app.session, id, 0..21, Some(first)).await?;
    assert!(attach_passage(&app.desk, &ngo, &app.session, id, 0..2, Some(second)).await.is_err());
    let filed = statement::get(db, ngo.scope(), id).await?.context("filed")?;
    for (scope, words) in [(stakeholder, "Which threats?"), (delegation, "Which new threats?")] {
        let answers = statement::answers(db, scope, &filed).await?;
        assert_eq!(answers[0].question.wording, english(words));
        assert_eq!(
            session::chain_counts(db, at, scope).await?.questions,
            seen(&app, scope).await?.len()
        );
        let open = session::open_questions(db, at, scope).await?;
        assert_eq!(open.len(), seen(&app, scope).await?.len());
        assert!(open.iter().any(|one| one.id == first && one.by_anybody));
    }
    Ok(())
}

async fn a_raised_question_is_for_participants_until_its_owner_withdraws_it(
    app: TestApp,
) -> Result<()> {
    let qm = app.may::<Delegation>(Role::Member, Some("QM")).await?;
    let db = &app.desk.db;
    let new = |text: &str| NewQuestion { topic: None, wording: english(text) };
    let id = raise_question(&app.desk, &qm, &app.session, new("And floods?")).await?;
    raise_question(&app.desk, &qm, &app.session, new("And storms?")).await?;
    let stakeholder = scope(&app, Role::Stakeholder, Some("ngo-L")).await?;
    let both = [(1, "And floods?".to_owned()), (2, "And storms?".to_owned())];
    assert_eq!(seen(&app, stakeholder).await?, both);
    assert!(seen(&app, Scope::PUBLIC).await?.is_empty());
    assert!(question::get(db, Scope::PUBLIC, id).await?.is_none());

    withdraw_question(&app.desk, &qm, &app.session, id).await?;
    assert_eq!(seen(&app, stakeholder).await?, both[1..]);
    assert!(question::get(db, stakeholder, id).await?.is_none());
    Ok(())
}

async fn only_what_a_reader_may_read_counts(app: TestApp) -> Result<()> {
    let asked = QuestionId(Uuid::from_u128(1));
    let db = &app.desk.db;
    let at = app.session.id;
    let lines = [(asked, 1, english("Which threats?"))];
    insert_letter(db, app.clock.now(), at, 1, Audience::Public, &lines).await?;
    let (qm, qn, qo) =
        (app.participant("QM").await?, app.participant("QN").await?, app.participant("QO").await?);
    answer(&app, "QM", Audience::Public, vec![], asked).await?;
    answer(&app, "QM", Audience::Public, vec![], asked).await?;
    let for_chair = answer(&app, "QN", Audience::Chair, vec![qo], asked).await?;

    let chair = scope(&app, Role::ChairTeam, None).await?;
    let named = scope(&app, Role::Head, Some("QO")).await?;
    let other = scope(&app, Role::Head, Some("QP")).await?;
    let owner = scope(&app, Role::Member, Some("QN")).await?;
    let who = async |scope| -> Result<Vec<ParticipantId>> {
        let mut spoken = question::spoken(db, scope, at).await?;
        let who: Vec<_> = spoken.remove(&asked).unwrap_or_default().into_iter().collect();
        // The page of the question tells the same as the coverage.
        let mut on_page: Vec<_> = question::answers(db, scope, asked)
            .await?
            .into_iter()
            .map(|one| one.participant_id)
            .collect();
        on_page.sort();
        on_page.dedup();
        assert_eq!(on_page, who);
        Ok(who)
    };
    let mut both = vec![qm, qn];
    both.sort();
    assert_eq!(who(chair).await?, both, "twice by one is one; the aligned State has not spoken");
    assert_eq!(who(owner).await?, both, "its own counts for itself");
    assert_eq!(who(named).await?, both, "what is said in its name it may read");
    assert_eq!(who(other).await?, [qm]);
    assert_eq!(who(Scope::PUBLIC).await?, [qm]);

    let answers = question::answers(db, chair, asked).await?;
    assert_eq!(answers.len(), 3);
    let last = answers.last().context("three")?;
    assert_eq!(last.text, "QN agrees.");
    assert_eq!(last.on_behalf_of.as_deref(), Some("the Group of Lakes"));

    let named_may = app.may::<Delegation>(Role::Head, Some("QO")).await?;
    remove_alignment(&app.desk, &named_may, &app.session, for_chair).await?;
    assert_eq!(who(named).await?, [qm], "no longer named");
    let may = app.may::<Contributor>(Role::Head, Some("QN")).await?;
    withdraw_statement(&app.desk, &may, &app.session, for_chair).await?;
    assert_eq!(who(chair).await?, [qm], "withdrawn statements count nowhere");
    assert_eq!(who(owner).await?, [qm]);
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
    a_question_is_read_in_the_letters_its_reader_may_read,
    a_raised_question_is_for_participants_until_its_owner_withdraws_it,
    only_what_a_reader_may_read_counts
);
