//! Queries that ask for many at once give what those for one give, to every reader, on
//! both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    ChairsSide, Contributor, May, NewLetter, NewMeeting, NewPaper, NewQuestion, NewStatement,
    NewTopic, Podium, Proposer, add_meeting, add_topic, attach_passages, compose_letter,
    file_statement, invite_sponsors, publish_letter, raise_question, submit_paper,
    withdraw_statement,
};
use comity_domain::{
    Audience, Language, ParticipantId, Role, Standing, StatementId, Wording, paper::PaperKind,
};
use comity_store::{Scope, letter, paper, passage, question, session, statement, summary};
use comity_testkit::TestApp;
use jiff::civil::{date, time};

fn english(text: &str) -> Wording {
    Wording::new(Language::En, text)
}

async fn file(
    app: &TestApp,
    may: &May<Contributor>,
    audience: Audience,
    aligned: Vec<ParticipantId>,
) -> Result<StatementId> {
    let new = NewStatement {
        on_behalf_of: (!aligned.is_empty()).then(|| "the Group of Lakes".to_owned()),
        aligned,
        title: None,
        topic: None,
        language: Language::En,
        text: "We agree. It is enough. It is late.".to_owned(),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    };
    Ok(file_statement(&app.desk, may, &app.session, new).await?)
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, db, at) = (&app.desk, &app.desk.db, &app.session);
    let qn = app.participant("QN").await?;
    let may = app.may::<Contributor>(Role::Head, Some("QM")).await?;
    let asker = app.may(Role::Head, Some("QP")).await?;
    let team = app.may::<ChairsSide>(Role::ChairTeam, None).await?;
    let podium = app.may::<Podium>(Role::Secretariat, None).await?;
    let mut questions = Vec::new();
    for wording in ["Who?", "When?", "Why?"] {
        let new = NewQuestion { topic: None, wording: english(wording) };
        questions.push(raise_question(desk, &asker, at, new).await?);
    }
    // More than one query asks for at a time, of every audience, some naming a State.
    let mut filed = Vec::new();
    for turn in 0..3 {
        for audience in Audience::ALL {
            let named = turn == 1 && *audience != Audience::Own;
            let aligned = if named { vec![qn] } else { Vec::new() };
            let id = file(&app, &may, *audience, aligned).await?;
            let ranges = [0..9, 10..23];
            attach_passages(desk, &may, at, id, &ranges, questions.get(turn).copied()).await?;
            filed.push(id);
        }
    }
    assert_eq!(filed.len(), 18);
    withdraw_statement(desk, &may, at, filed[17]).await?;
    let (some, all) = (Some(Audience::Delegations), Some(Audience::Public));
    for (title, audience) in [("One", None), ("Two", some), ("Three", all)] {
        let new = NewLetter {
            dated: Some(date(2026, 12, 7)),
            signed_by: english("A. Chair"),
            addressees: english("All delegations"),
            title: english(title),
            versions: vec![(Language::En, "Excellency,".to_owned(), Standing::Original)],
            enclosures: Vec::new(),
            relations: Vec::new(),
            deadlines: Vec::new(),
            questions: Vec::new(),
        };
        let id = compose_letter(desk, &team, at, None, new).await?;
        if audience.is_some() {
            publish_letter(desk, &team.also().context("verified")?, at, id, audience).await?;
        }
    }
    let mut topics = Vec::new();
    for title in ["Norms", "Law"] {
        let new = NewTopic { title: english(title), agenda_item: None };
        topics.push(add_topic(desk, &podium, at, new).await?);
    }
    let proposer = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    for kind in PaperKind::ALL {
        for audience in Audience::ALL {
            let new = NewPaper {
                kind: *kind,
                title: format!("{kind} {audience}"),
                topics: topics.clone(),
                presents: None,
                language: Language::Fr,
                text: "Un.".to_owned(),
                file: None,
                audience: *audience,
                from_draft: None,
            };
            let made = submit_paper(desk, &proposer, at, new).await?;
            if *kind == PaperKind::Paper && *audience == Audience::Chair {
                invite_sponsors(desk, &proposer, at, made.id, &[qn]).await?;
            }
        }
    }
    let new = NewMeeting {
        date: Some(date(2026, 12, 7)),
        starts: Some(time(10, 0, 0, 0)),
        ends: Some(time(13, 0, 0, 0)),
        title: None,
        formal: false,
        regime: None,
        topics: Vec::new(),
    };
    add_meeting(desk, &podium, at, new).await?;

    let mut scopes = vec![("public", Scope::PUBLIC)];
    for (name, role, code) in [
        ("owner", Role::Member, Some("QM")),
        ("named", Role::Head, Some("QN")),
        ("other", Role::Head, Some("QP")),
        ("stakeholder", Role::Stakeholder, Some("ngo-L")),
        ("secretariat", Role::Secretariat, None),
        ("team", Role::ChairTeam, None),
    ] {
        scopes.push((name, app.actor(role, code).await?.scope()));
    }
    let mut seen = Vec::new();
    for (name, scope) in scopes {
        let mut listed = statement::list(db, scope, at.id).await?;
        listed.reverse();
        let few: Vec<_> = listed
            .iter()
            .map(|one| statement::Filed {
                id: one.id,
                number: one.number,
                participant_id: one.participant_id,
                topic_id: one.topic_id,
            })
            .collect();
        assert_eq!(statement::filed(db, scope, at.id).await?, few, "{name}");
        seen.push((name, few.len()));

        let said = question::said(db, scope, at.id).await?;
        for id in &questions {
            let each: Vec<_> = question::answers(db, scope, *id)
                .await?
                .into_iter()
                .map(|one| question::Said {
                    statement_id: one.statement_id,
                    passage_id: one.passage_id,
                    participant_id: one.participant_id,
                })
                .collect();
            assert_eq!(said.get(id).cloned().unwrap_or_default(), each, "{name}");
        }

        let worded = statement::worded(db, scope, &filed).await?;
        let mut found = 0;
        for id in &filed {
            let many = worded.iter().find(|one| one.id == *id);
            let one = statement::get(db, scope, *id).await?;
            assert_eq!(many.is_some(), one.is_some(), "{name}");
            if let (Some(many), Some(one)) = (many, one) {
                found += 1;
                let words = (many.number, many.language, &many.text);
                assert_eq!(words, (one.number, one.language, &one.text), "{name}");
                let passages = passage::of_statement(db, *id).await?;
                let passages: Vec<_> =
                    passages.into_iter().map(|one| (one.id, one.range)).collect();
                assert_eq!(many.passages, passages, "{name}");
            }
        }
        assert_eq!(worded.len(), found, "{name}: each once");

        let mut letters: Vec<_> = letter::all(db, at.id, scope)
            .await?
            .into_iter()
            .filter_map(|one| Some((one.number?, one.id, one.title)))
            .collect();
        letters.reverse();
        let numbered = letter::numbered(db, at.id, scope).await?;
        let numbered: Vec<_> =
            numbered.into_iter().map(|one| (one.number, one.id, one.title)).collect();
        assert_eq!(numbered, letters, "{name}: no draft, and those published to the reader");
        let opening = summary::opening(db, scope, at.id).await?;
        let ids: Vec<_> = letters.iter().map(|(_, id, _)| *id).collect();
        let meetings = session::meetings(db, at.id).await?.len();
        assert_eq!(opening, summary::Opening { letters: ids, meetings }, "{name}");

        let mut papers = paper::list(db, scope, at.id).await?;
        papers.retain(|one| !one.paper.is_non_paper());
        papers.sort_by_key(|one| one.paper.number);
        let titled = paper::titled(db, scope, at.id).await?;
        assert_eq!(titled.len(), papers.len(), "{name}");
        for (few, line) in titled.iter().zip(&papers) {
            let paper = &line.paper;
            assert_eq!((few.id, few.number, &few.title), (paper.id, paper.number, &line.title));
            assert_eq!((few.language, few.audience), (paper.language, paper.audience));
            assert_eq!((Some(few.proposer), &few.topics), (paper.proposer, &paper.topics));
        }
    }
    let of = |name| seen.iter().find(|(one, _)| *one == name).map(|(_, count)| *count);
    // The owner reads all that stand; the named one two more than the other.
    assert_eq!((of("owner"), of("public")), (Some(17), Some(2)));
    assert_eq!(of("named").context("named")?, of("other").context("other")? + 2);
    Ok(())
}

#[tokio::test]
async fn many_at_once_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn many_at_once_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
