//! Letters through their acts, on both engines.

use anyhow::{Context as _, Result, ensure};
use comity_acts::{
    ActError, ChairsSide, May, NewLetter, NewVersion, Podium, Sender, add_letter_version,
    compose_letter, publish_letter,
};
use comity_domain::{
    Audience, Language, LetterId, Role, Standing, Wording,
    letter::{DraftQuestion, RelationKind},
};
use comity_store::{Scope, letter, notice};
use comity_testkit::TestApp;
use jiff::civil::date;

fn asked(number: i64, wording: &str) -> DraftQuestion {
    DraftQuestion {
        id: None,
        number,
        topic: None,
        new_topic: None,
        wording: Wording::new(Language::En, wording),
    }
}

fn new(questions: Vec<DraftQuestion>) -> NewLetter {
    NewLetter {
        dated: Some(date(2026, 11, 22)),
        signed_by: Wording::new(Language::En, "A. Chair"),
        addressees: Wording::new(Language::En, "All delegations"),
        title: Wording::new(Language::En, "Letter"),
        versions: vec![
            (Language::Fr, "Madame,".to_owned(), Standing::Courtesy),
            (Language::En, "Excellency,".to_owned(), Standing::Original),
        ],
        enclosures: vec![
            (Wording::new(Language::En, "Annex A"), Wording::new(Language::En, "Questions"), true),
            (Wording::new(Language::En, "Annex B"), Wording::new(Language::En, ""), false),
        ],
        relations: Vec::new(),
        deadlines: vec![(date(2026, 12, 1), Wording::new(Language::En, "papers"))],
        questions,
    }
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<ChairsSide> = app.may(Role::Chair, None).await?;
    let sender: May<Sender> = may.also().context("verified")?;
    let scope = may.scope();
    let one = compose_letter(desk, &may, at, None, new(vec![asked(1, "One?")])).await?;
    let two = compose_letter(desk, &may, at, None, new(vec![asked(1, "Two?")])).await?;
    let again = compose_letter(desk, &may, at, Some(one), new(vec![asked(1, "Once?")])).await?;
    assert_eq!(again, one);
    assert_eq!(letter::draft_questions(&desk.db, one, scope).await?, [asked(1, "Once?")]);
    // Nobody else knows of it, nor of its questions.
    let secretariat: May<Podium> = app.may(Role::Secretariat, None).await?;
    for other in [secretariat.scope(), Scope::PUBLIC] {
        assert!(letter::get(&desk.db, one, other).await?.is_none());
        assert!(letter::all(&desk.db, at.id, other).await?.is_empty());
        assert!(letter::draft_questions(&desk.db, one, other).await?.is_empty());
    }

    // Two at once get two numbers.
    let audience = Some(Audience::Delegations);
    let (a, b) = tokio::join!(
        publish_letter(desk, &sender, at, one, audience),
        publish_letter(desk, &sender, at, two, audience),
    );
    let mut numbers = [a?, b?];
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2]);
    let twice = publish_letter(desk, &sender, at, one, audience).await;
    assert!(matches!(twice, Err(ActError::NotFound)));
    let edited = compose_letter(desk, &may, at, Some(one), new(Vec::new())).await;
    assert!(matches!(edited, Err(ActError::NotFound)), "published text stays");
    let qm = app.participant("QM").await?;
    assert_eq!(notice::latest(&desk.db, qm, 9).await?.len(), 2);

    let letters = letter::all(&desk.db, at.id, secretariat.scope()).await?;
    assert_eq!(letters.len(), 2);
    let found = letter::get(&desk.db, one, secretariat.scope()).await?;
    let Some(found) = found else { anyhow::bail!("the letter is not there") };
    assert_eq!(found.versions.first().map(|one| one.language), Some(Language::En));
    assert_eq!((found.enclosures.len(), found.deadlines.len()), (2, 1));
    assert!(letter::get(&desk.db, one, Scope::PUBLIC).await?.is_none(), "for delegations");
    let before = letter::carried(&desk.db, &found).await?;
    let [first] = &before[..] else { anyhow::bail!("one question: {before:?}") };

    // A revision carries the question on and adds one; a strange id is refused.
    let mut kept = asked(2, "Reworded?");
    kept.id = Some(first.id);
    let revise = |questions| NewLetter {
        relations: vec![(RelationKind::Revises, Some(one), "my letter".to_owned())],
        ..new(questions)
    };
    let other =
        letter::by_number(&desk.db, at.id, if found.number == Some(1) { 2 } else { 1 }, scope)
            .await?;
    let Some(other) = other else { anyhow::bail!("the other letter is not there") };
    let mut strange = asked(1, "Strange?");
    strange.id = letter::carried(&desk.db, &other).await?.first().map(|one| one.id);
    let refused = compose_letter(desk, &may, at, None, revise(vec![strange])).await;
    ensure!(refused_for(refused) == ["error-letter-question-kept"]);
    let third = compose_letter(desk, &may, at, None, revise(vec![asked(1, "New?"), kept])).await?;
    assert_eq!(publish_letter(desk, &sender, at, third, Some(Audience::Public)).await?, 3);
    let third = letter::by_number(&desk.db, at.id, 3, Scope::PUBLIC).await?;
    let Some(third) = third else { anyhow::bail!("letter 3 is not public") };
    let now = letter::carried(&desk.db, &third).await?;
    assert_eq!(now.get(1).map(|one| one.id), Some(first.id));
    assert_eq!(letter::carried(&desk.db, &found).await?[0].wording.original_text(), "Once?");
    assert!(!letter::current_questions(&desk.db, &found).await?.is_empty(), "it stands");

    // A letter that carries nothing on withdraws what it revises.
    let drop = NewLetter {
        relations: vec![(RelationKind::Revises, Some(third.id), "letter 3".to_owned())],
        ..new(Vec::new())
    };
    let fourth = compose_letter(desk, &may, at, None, drop).await?;
    publish_letter(desk, &sender, at, fourth, Some(Audience::Public)).await?;
    assert!(letter::current_questions(&desk.db, &third).await?.is_empty());

    version_story(&app, &secretariat, third.id, first.id).await
}

async fn version_story(
    app: &TestApp,
    may: &May<Podium>,
    id: LetterId,
    question: comity_domain::QuestionId,
) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let version = |language, standing| NewVersion {
        language,
        standing,
        text: "Señora,".to_owned(),
        title: "Carta".to_owned(),
        signed_by: "P. Presidenta".to_owned(),
        enclosures: vec![("Anexo A".to_owned(), String::new())],
        questions: vec![(question, "¿Reformulada?".to_owned())],
    };
    let add = async |language, standing| {
        add_letter_version(desk, may, at, id, version(language, standing)).await
    };
    ensure!(
        refused_for(add(Language::Es, Standing::Original).await)
            == ["error-letter-version-standing"]
    );
    ensure!(
        refused_for(add(Language::En, Standing::Official).await) == ["error-letter-version-there"]
    );
    let mut bad = version(Language::Es, Standing::Courtesy);
    bad.signed_by = "P. \u{202e}Presidenta".to_owned();
    bad.enclosures = vec![("A\u{200b}".to_owned(), String::new())];
    ensure!(
        refused_for(add_letter_version(desk, may, at, id, bad).await)
            == ["error-name-characters", "error-letter-row-characters"]
    );
    let mut more = version(Language::Es, Standing::Courtesy);
    more.enclosures = vec![(String::new(), String::new()); 3];
    ensure!(
        refused_for(add_letter_version(desk, may, at, id, more).await)
            == ["error-letter-version-enclosure"]
    );
    add(Language::Es, Standing::Courtesy).await?;
    let Some(found) = letter::get(&desk.db, id, Scope::PUBLIC).await? else {
        anyhow::bail!("the letter is not there")
    };
    assert_eq!(found.version_for(Language::Es).map(|one| &*one.text), Some("Señora,"));
    assert_eq!(found.version_for(Language::Zh).map(|one| one.language), Some(Language::En));
    assert_eq!(found.title.get(Language::Es), Some("Carta"));
    assert_eq!(found.signed_by.get(Language::Es), Some("P. Presidenta"));
    assert_eq!(found.signed_by.original_text(), "A. Chair");
    let label = found.enclosures[0].label.as_ref();
    assert_eq!(label.and_then(|one| one.get(Language::Es)), Some("Anexo A"));
    assert_eq!(label.map(|one| one.text(Language::Zh)), Some("Annex A"));
    let title = found.enclosures[0].title.as_ref();
    assert!(title.is_some_and(|one| one.get(Language::Es).is_none()));
    assert!(found.enclosures[1].title.is_none(), "a label is enough");
    let carried = letter::carried(&desk.db, &found).await?;
    assert_eq!(carried[1].wording.get(Language::Es), Some("¿Reformulada?"));
    assert_eq!(carried[1].wording.original_text(), "Reworded?");
    Ok(())
}

fn refused_for<T>(result: Result<T, ActError>) -> Vec<&'static str> {
    match result {
        Err(ActError::Refused(faults)) => faults.0.iter().map(|one| one.key).collect(),
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn a_letter_goes_its_way_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_letter_goes_its_way_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}

#[tokio::test]
async fn everything_wrong_is_said_at_once() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may: May<ChairsSide> = app.may(Role::ChairTeam, None).await?;
    let mut bad = new(vec![asked(1, "One?"), asked(1, "Two?"), asked(0, "")]);
    bad.dated = None;
    bad.title = Wording::new(Language::En, " ");
    bad.versions = vec![(Language::En, " ".to_owned(), Standing::Courtesy)];
    bad.relations = vec![(RelationKind::FurtherTo, None, String::new())];
    let keys = refused_for(compose_letter(&app.desk, &may, &app.session, None, bad).await);
    for key in [
        "error-letter-date",
        "error-letter-title",
        "error-letter-text-empty",
        "error-letter-original",
        "error-letter-relation-empty",
        "error-letter-question-twice",
        "error-letter-question-number",
        "error-letter-question-empty",
    ] {
        assert!(keys.contains(&key), "{key} in {keys:?}");
    }
    assert!(letter::all(&app.desk.db, app.session.id, may.scope()).await?.is_empty());
    Ok(())
}
