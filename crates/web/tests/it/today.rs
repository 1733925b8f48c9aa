//! The Today page: what is new to this account, what waits, deadlines, meetings.

mod waiting;

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{
    Chair, ChairsSide, Contributor, NewLetter, NewMeeting, NewProposal, NewRelease, NewStatement,
    Podium, Proposer, add_meeting, compose_letter, file_statement, publish_letter, put_proposal,
    release_area, withdraw_release,
};
use comity_domain::{Audience, Language, Role, Stance, Standing, Wording};
use comity_testkit::{Browser, TestApp};
use jiff::{
    SignedDuration,
    civil::{Date, date, time},
};

use crate::convergence::room::Room;

const TODAY: &str = "/en/s/spring/today";

async fn today(browser: &Browser) -> Result<String> {
    let page = browser.get(TODAY).await?;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains('⟦'), "a text is missing: {}", page.body);
    Ok(comity_words::strip_isolation(&page.body).replace('\u{a0}', " "))
}

/// A letter with deadlines, to be read by an audience.
async fn letter(app: &TestApp, audience: Audience, due: &[Date]) -> Result<()> {
    let may = app.may::<ChairsSide>(Role::ChairTeam, None).await?;
    let new = NewLetter {
        dated: Some(date(2026, 12, 7)),
        signed_by: Wording::new(Language::En, "A. Chair"),
        addressees: Wording::new(Language::En, "All delegations"),
        title: Wording::new(Language::En, "Letter"),
        versions: vec![(Language::En, "Excellency,".to_owned(), Standing::Original)],
        enclosures: Vec::new(),
        relations: Vec::new(),
        deadlines: due
            .iter()
            .map(|day| (*day, Wording::new(Language::En, format!("papers of {day}"))))
            .collect(),
        questions: Vec::new(),
    };
    let id = compose_letter(&app.desk, &may, &app.session, None, new).await?;
    publish_letter(&app.desk, &may.also().context("verified")?, &app.session, id, Some(audience))
        .await?;
    Ok(())
}

async fn statement(app: &TestApp, code: &str, audience: Audience) -> Result<()> {
    let may = app.may::<Contributor>(Role::Head, Some(code)).await?;
    let new = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: "We thank the Chair.".to_owned(),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    };
    file_statement(&app.desk, &may, &app.session, new).await?;
    Ok(())
}

#[tokio::test]
async fn what_is_new_stays_new_for_a_visit_and_is_nobody_elses() -> Result<()> {
    let app = TestApp::sqlite().await?;
    statement(&app, "QN", Audience::Delegations).await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let business = app.browser(Role::Stakeholder, Some("ngo-a")).await?;
    let first = today(&head).await?;
    assert!(first.contains("So far") && first.contains("1 new statement"), "{first}");
    assert!(!today(&business).await?.contains("new statement"), "it may not read it");
    app.clock.forward(SignedDuration::from_mins(20));
    assert!(today(&head).await?.contains("1 new statement"), "still the same visit");

    // Later only what came since the last page is new.
    for browser in [&head, &business] {
        browser.get("/en/s/spring/letters").await?;
    }
    app.clock.forward(SignedDuration::from_mins(25));
    for browser in [&head, &business] {
        browser.get("/en/s/spring/letters").await?;
    }
    app.clock.forward(SignedDuration::from_mins(25));
    statement(&app, "QN", Audience::Public).await?;
    letter(&app, Audience::Delegations, &[]).await?;
    statement(&app, "QM", Audience::Public).await?;
    let later = today(&head).await?;
    assert!(later.contains("Since you were here on 7 December 2026, 09:20"), "{later}");
    assert!(later.contains("1 new statement") && later.contains("1 new letter of the Chair"));
    assert!(later.contains("1 notice not read") && later.contains("href=\"#notices\""));
    assert!(later.contains("Nobody but you sees when you were here"));
    // Another account of the delegation was never here.
    assert!(today(&app.browser(Role::Member, Some("QM")).await?).await?.contains("So far"));
    let stake = today(&business).await?;
    assert!(stake.contains("2 new statements") && !stake.contains("new letter"), "{stake}");

    let now = comity_domain::Clock::now(&*app.clock).as_millisecond().to_string();
    let page = head.post(&format!("{TODAY}/seen"), &[("up_to", &now)]).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, TODAY));
    assert!(today(&head).await?.contains("Nothing new that is open to you"));
    let page = app.visitor().post(&format!("{TODAY}/seen"), &[("up_to", &now)]).await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let page = head.post(&format!("{TODAY}/seen"), &[("up_to", "yesterday")]).await?;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn each_form_begun_waits_once() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    for form in ["statements", "papers"] {
        let path = format!("/en/s/spring/{form}/new");
        crate::statements::post_form(&head, &path, &[("title", "Begun"), ("text", "")], None)
            .await?;
    }
    let page = today(&head).await?;
    for text in ["A statement you have begun", "A paper you have begun"] {
        assert_eq!(page.matches(text).count(), 1, "{text}: {page}");
    }
    Ok(())
}

#[tokio::test]
async fn deadlines_tell_how_long_there_is_left_and_meetings_their_regime() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let due = [7, 8, 9, 6].map(|day| date(2026, 12, day));
    letter(&app, Audience::Delegations, &due).await?;
    letter(&app, Audience::Delegations, &[date(2027, 1, 11)]).await?;
    let may = app.may::<Podium>(Role::Secretariat, None).await?;
    for day in 7..=11 {
        let new = NewMeeting {
            date: Some(date(2026, 12, day)),
            starts: Some(time(10, 0, 0, 0)),
            ends: Some(time(13, 0, 0, 0)),
            title: None,
            formal: day == 8,
            regime: None,
            topics: Vec::new(),
        };
        add_meeting(&app.desk, &may, &app.session, new).await?;
    }
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = today(&head).await?;
    for text in [
        "<strong>Today</strong> · ",
        "<strong>Tomorrow</strong> · ",
        "<strong>In 2 days</strong> · ",
        "<strong>In 35 days</strong> · ",
        // The day ends at midnight in New York.
        "datetime=\"2026-12-09T05:00:00Z\"",
        "By the end of 8 December 2026 (New York)",
        "Meetings after that",
        "Formal · Official record",
    ] {
        assert!(page.contains(text), "{text} in {page}");
    }
    assert!(!page.contains("papers of 2026-12-06"), "it is over");
    assert_eq!(page.matches("Closed, not for attribution").count(), 3, "four meetings in all");
    let business = today(&app.browser(Role::Stakeholder, Some("ngo-a")).await?).await?;
    assert!(business.contains("No deadline lies ahead") && !business.contains("papers of"));
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = head.get(&format!("/{language}/s/spring/today")).await?;
        assert!(page.status == StatusCode::OK && !page.body.contains('⟦'), "{language}");
    }
    Ok(())
}

/// Long enough that the next look at Today is another visit, and signed in all the time.
async fn meanwhile(app: &TestApp, browsers: &[&Browser]) -> Result<()> {
    for _ in 0..2 {
        app.clock.forward(SignedDuration::from_mins(25));
        for browser in browsers {
            browser.get("/en/s/spring/letters").await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_chairs_team_is_told_which_areas_changed_their_class_and_nobody_else() -> Result<()> {
    let room = Room::new().await?;
    let app = &room.app;
    let team = app.browser(Role::ChairTeam, None).await?;
    let chair = app.browser(Role::Chair, None).await?;
    let mut others = vec![app.browser(Role::Secretariat, None).await?];
    for (role, code) in [(Role::Head, "QM"), (Role::Member, "QN"), (Role::Organization, "org-L")] {
        others.push(app.browser(role, Some(code)).await?);
    }
    let moved = "Proposal 1: now “Broad support, objections remain”; before, “Convergent”";
    let any = "; before, “";
    for browser in others.iter().chain([&team, &chair]) {
        assert!(!today(browser).await?.contains(any), "nobody was here before");
    }
    let all: Vec<&Browser> = others.iter().chain([&team, &chair]).collect();
    meanwhile(app, &all).await?;
    room.say("QN", 0, Stance::Oppose, "").await?;
    for browser in [&team, &chair] {
        let page = today(browser).await?;
        assert!(page.contains(moved), "{page}");
        assert!(page.contains("href=\"/en/s/spring/convergence/1\""));
        assert_eq!(page.matches(any).count(), 1, "the others are as they were");
    }
    for browser in &others {
        let page = today(browser).await?;
        for part in [any, "Convergent", "/convergence/1"] {
            assert!(!page.contains(part), "{part}: {page}");
        }
    }
    // As it was before: nothing has changed, whatever happened between.
    room.say("QN", 0, Stance::Support, "").await?;
    assert!(!today(&team).await?.contains(any));
    // Seen is seen; and what is put after a visit has no class before.
    room.say("QN", 0, Stance::Oppose, "").await?;
    let now = comity_domain::Clock::now(&*app.clock).as_millisecond().to_string();
    team.post(&format!("{TODAY}/seen"), &[("up_to", &now)]).await?;
    app.clock.forward(SignedDuration::from_secs(1));
    let may = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    let new = NewProposal {
        topic: None,
        title: None,
        wording: Wording::new(Language::En, "A last one"),
        audience: Some(Audience::Public),
        from_draft: None,
    };
    put_proposal(&app.desk, &may, &app.session, new).await?;
    assert!(!today(&team).await?.contains(any));
    assert!(today(&chair).await?.contains(moved), "each account has its own visits");
    Ok(())
}

#[tokio::test]
async fn a_delegation_is_told_what_the_chair_withdrew() -> Result<()> {
    let room = Room::new().await?;
    let app = &room.app;
    let head = app.browser(Role::Head, Some("QN")).await?;
    let business = app.browser(Role::Stakeholder, Some("ngo-a")).await?;
    let chair = app.may::<Chair>(Role::Chair, None).await?;
    let new = NewRelease {
        proposal: room.proposals[0],
        wording: Some(Wording::new(Language::En, "Many would welcome it")),
        audience: Some(Audience::Delegations),
        names_confirmed: false,
    };
    release_area(&app.desk, &chair.also().context("verified")?, &app.session, new).await?;
    assert!(today(&head).await?.contains("1 area released by the Chair"));
    today(&business).await?;
    meanwhile(app, &[&head, &business]).await?;
    withdraw_release(&app.desk, &chair, &app.session, room.proposals[0]).await?;
    let page = today(&head).await?;
    assert!(page.contains("1 released area withdrawn by the Chair"), "{page}");
    assert!(!page.contains("Many would welcome it"));
    assert!(!today(&business).await?.contains("withdrawn by the Chair"), "it never read it");
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = head.get(&format!("/{language}/s/spring/today")).await?;
        assert!(page.status == StatusCode::OK && !page.body.contains('⟦'), "{language}");
    }
    Ok(())
}
