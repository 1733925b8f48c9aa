//! Revisions that change topics and audience: what is said before, and who reads what after.

use anyhow::Result;
use axum::http::StatusCode;
use comity_acts::{May, NewPaper, NewTopic, Podium, add_topic};
use comity_domain::{Audience, Language, Role, TopicId, Wording, paper::PaperKind};
use comity_testkit::{Browser, Page, TestApp};

use super::{AT, everybody, plain, submitted};
use crate::proposals::confirm;
use crate::statements::{hidden, post_form, read};

async fn topic(app: &TestApp, title: &str) -> Result<TopicId> {
    let podium: May<Podium> = app.may(Role::Chair, None).await?;
    let new = NewTopic { title: Wording::new(Language::En, title), agenda_item: None };
    Ok(add_topic(&app.desk, &podium, &app.session, new).await?)
}

/// Sends the form and submits what the check page shows; gives that page.
async fn revise(head: &Browser, one: &str, fields: &[(&str, &str)]) -> Result<Page> {
    let form = head.get(&format!("{one}/revise")).await?;
    let mut all = vec![("of_version", hidden(&form, "of_version")?)];
    all.extend_from_slice(fields);
    let page = post_form(head, &format!("{one}/revise"), &all, None).await?;
    assert_eq!(page.location, format!("{one}/revise/check"), "{}", page.body);
    let check = head.get(&page.location).await?;
    let done = head.post(&page.location, &[("draft", hidden(&check, "draft")?)]).await?;
    assert_eq!(done.location, format!("{one}?received=1"));
    Ok(check)
}

#[tokio::test]
async fn a_revision_says_who_gains_and_who_loses_the_paper() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (first, second) = (topic(&app, "Norms").await?, topic(&app, "Confidence").await?);
    let new = NewPaper {
        topics: vec![first],
        presents: Some(first),
        ..plain("For delegations.", Audience::Delegations)
    };
    let made = submitted(&app, "QM", new).await?;
    let one = format!("{AT}/{}", made.key());
    let readers = everybody(&app).await?;
    let head = &readers[0].0;
    let (state, visitor) = (&readers[5].0, &readers[9].0);
    // The form begins as things are; no choice of the owner's own is lost by revising.
    let form = head.get(&format!("{one}/revise")).await?;
    assert!(form.body.contains("value=\"delegations\" checked"), "{}", form.body);
    assert!(form.body.contains(&format!("value=\"{first}\" checked")));
    assert!(!form.body.contains(&format!("value=\"{second}\" checked")));

    // Wider, and under another topic.
    let (was, now) = (second.to_string(), first.to_string());
    let wide = [("title", "T"), ("text", "For all."), ("topics", &*was), ("audience", "public")];
    let check = read(&revise(head, &one, &wide).await?);
    for part in [
        "From Norms to Confidence",
        "From All delegations of States to Everybody",
        "Earlier versions stay with those for whom they were submitted",
    ] {
        assert!(check.contains(part), "{part}: {check}");
    }
    assert!(!check.contains("loses the whole paper") && !check.contains("no longer ask"));
    for (place, (reader, reach)) in readers.iter().enumerate() {
        let page = reader.get(&one).await?;
        assert!(page.body.contains("For all."), "reader {place}");
        let read_before = Audience::Delegations >= *reach;
        let expected = if read_before { StatusCode::OK } else { StatusCode::NOT_FOUND };
        for path in ["?version=1", "/compare", "/compare?from=1&to=2"] {
            let page = reader.get(&format!("{one}{path}")).await?;
            assert_eq!(page.status, expected, "reader {place}: {path}");
        }
        assert_eq!(page.body.contains("version=1"), read_before, "reader {place}: no way there");
    }
    // What differs is said beside the texts; whom a text is for, to its own delegation.
    let compared = read(&state.get(&format!("{one}/compare")).await?);
    assert!(compared.contains("From Norms to Confidence"), "{compared}");
    assert!(!compared.contains("From All delegations of States to Everybody"));
    assert!(
        read(&head.get(&format!("{one}/compare")).await?)
            .contains("From All delegations of States to Everybody")
    );

    // A proposal is made from it, the Chair reads on, everybody else loses it.
    let propose = [("version", "2"), ("sentence", "0-8")];
    confirm(head, &head.post(&format!("{one}/proposals/new"), &propose).await?).await?;
    let narrow = [("title", "T"), ("text", "For all."), ("topics", &*now), ("audience", "chair")];
    let check = read(&revise(head, &one, &narrow).await?);
    for part in [
        "From Everybody, the public included to The Chair",
        "No paragraph changed",
        "loses the whole paper at once",
        "Proposals made from it stay",
        "You no longer ask to present it",
    ] {
        assert!(check.contains(part), "{part}: {check}");
    }
    for (place, (reader, reach)) in readers.iter().enumerate() {
        let may_read = Audience::Chair >= *reach;
        let absent = reader.get(&format!("{AT}/99")).await?;
        for path in ["", "?version=1", "?version=2", "/compare"] {
            let page = reader.get(&format!("{one}{path}")).await?;
            assert_eq!(page.status == StatusCode::OK, may_read, "reader {place}: {path}");
            assert!(may_read || page.body == absent.body, "foreign and absent look alike");
        }
        let listed = reader.get(AT).await?.body.contains(&one);
        assert_eq!(listed, may_read, "reader {place}");
    }
    // The proposal stands, and leads nobody to a paper that they may not read.
    let page = visitor.get("/en/s/spring/proposals/1").await?;
    assert!(page.body.contains("For all.") && !page.body.contains("/papers/1"), "{}", page.body);
    assert!(!readers[4].0.get(&format!("{AT}?presenting=1")).await?.body.contains(&one));
    Ok(())
}

#[tokio::test]
async fn a_paper_opened_to_a_state_by_name_is_not_kept_from_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let made = submitted(&app, "QM", plain("One.", Audience::Delegations)).await?;
    let one = format!("{AT}/{}", made.key());
    let head = app.browser(Role::Head, Some("QM")).await?;
    let id = app.participant("QN").await?.to_string();
    head.post(&format!("{one}/sponsors"), &[("states", &id)]).await?;
    let fields =
        |audience| [("of_version", "1"), ("title", "T"), ("text", "Two."), ("audience", audience)];
    let page = post_form(&head, &format!("{one}/revise"), &fields("own"), None).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("it cannot be kept to your delegation"), "{}", page.body);
    let page = post_form(&head, &format!("{one}/revise"), &fields(""), None).await?;
    assert!(page.body.contains("Choose who may read the paper"), "nothing is chosen for them");
    let page = post_form(&head, &format!("{one}/revise"), &fields("chair"), None).await?;
    let check = read(&head.get(&page.location).await?);
    assert!(check.contains("or that you have invited to, read it as before"), "{check}");
    Ok(())
}

#[tokio::test]
async fn a_non_paper_opened_wider_says_nothing_of_its_readers() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let norms = topic(&app, "Norms").await?.to_string();
    let new = NewPaper { kind: PaperKind::NonPaper, ..plain("For the Chair.", Audience::Chair) };
    submitted(&app, "QM", new).await?;
    let one = format!("{AT}/n1");
    let readers = everybody(&app).await?;
    let wide = [("title", "T"), ("text", "For all."), ("topics", &*norms), ("audience", "public")];
    revise(&readers[0].0, &one, &wide).await?;
    for (place, (reader, reach)) in readers.iter().enumerate().skip(2) {
        let page = reader.get(&one).await?;
        assert!(page.body.contains("For all.") && !page.body.contains("QM"), "reader {place}");
        let compared = read(&reader.get(&format!("{one}/compare")).await?);
        let read_before = Audience::Chair >= *reach;
        assert_eq!(compared.contains("From No topic to Norms"), read_before, "reader {place}");
        assert!(!compared.contains("to Public"), "reader {place}");
    }
    Ok(())
}
