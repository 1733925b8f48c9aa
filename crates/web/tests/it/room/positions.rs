//! A position drafted in the room: begun on a proposal, signed off, and confirmed as it was
//! signed, on words of a statement.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{Contributor, NewProposal, NewStatement, Proposer, file_statement, put_proposal};
use comity_domain::{Audience, Language, Role, Wording};
use comity_testkit::TestApp;

use super::{AT, delegation, kept_forms};
use crate::statements::{hidden, read};

const ASKS: &str = "Canary: one check a year instead of two.";
const ON: &str = "/en/s/spring/proposals/1";

/// A proposal of another State, and a statement of the delegation.
async fn app() -> Result<TestApp> {
    let app = TestApp::sqlite().await?;
    let proposer = app.may::<Proposer>(Role::Head, Some("QN")).await?;
    let new = NewProposal {
        title: None,
        topic: None,
        wording: Wording::new(Language::En, "Two checks a year"),
        audience: Some(Audience::Participants),
        from_draft: None,
    };
    put_proposal(&app.desk, &proposer, &app.session, new).await?;
    let filer = app.may::<Contributor>(Role::Head, Some("QM")).await?;
    let new = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: "We say it plainly. And then some.".to_owned(),
        file: None,
        check_against_delivery: false,
        audience: Audience::Delegations,
        from_draft: None,
    };
    file_statement(&app.desk, &filer, &app.session, new).await?;
    Ok(app)
}

#[tokio::test]
async fn a_position_is_drafted_in_the_room_and_counts_as_it_was_signed() -> Result<()> {
    let app = app().await?;
    let (head, member) = delegation(&app).await?;
    let one = format!("{AT}/1");

    // Offered on the proposal's page, and only to those who have a room.
    let link = "/en/s/spring/room/new?as=position&amp;on=1";
    assert!(member.get(ON).await?.body.contains(link));
    let organization = app.browser(Role::Organization, Some("org-L")).await?;
    let page = organization.get(ON).await?;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("as=position"));
    let form = member.get(&format!("{AT}/new?as=position&on=1")).await?;
    assert!(form.body.contains("Begin a draft of a position") && !form.body.contains(" checked"));
    let (_, rest) = form.body.split_once("value=\"proposal:").context("the proposal")?;
    let (id, rest) = rest.split_once('"').context("its id")?;
    assert!(rest.starts_with(" selected"), "the one it was begun from");
    let on = format!("proposal:{id}");
    let absent = member.get(&format!("{AT}/new?as=position&on=7")).await?;
    assert_eq!(absent.status, StatusCode::NOT_FOUND);

    // A stance is to be chosen; what was typed stays.
    let typed = [("as", "position"), ("purpose", &*on), ("text", ASKS), ("stance", "")];
    let refused = member.post(&format!("{AT}/new"), &typed).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Choose your position") && refused.body.contains(ASKS));
    assert_eq!(hidden(&refused, "as")?, "position");
    let none = [("as", "position"), ("purpose", ""), ("stance", "concern")];
    let refused = member.post(&format!("{AT}/new"), &none).await?;
    assert!(read(&refused).contains("Choose a proposal that you can read"));
    assert!(!refused.body.contains("error-title"), "its title is not asked for");
    let typed = [("as", "position"), ("purpose", &*on), ("text", ASKS), ("stance", "concern")];
    let begun = member.post(&format!("{AT}/new"), &typed).await?;
    assert_eq!(begun.location, one, "{}", begun.body);
    let page = read(&member.get(&one).await?);
    for said in ["Position on proposal 1", "Concern", ASKS, "Proposal 1"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // The stance alone changes: a version, whose comparison shows it.
    let typed = [("text", ASKS), ("stance", "oppose"), ("of_version", "1"), ("language", "en")];
    let changed = member.post(&format!("{one}/change"), &typed).await?;
    assert_eq!(changed.location, one, "{}", changed.body);
    let compare = member.get(&format!("{one}/compare?from=1&to=2")).await?;
    assert!(compare.body.contains("Concern") && compare.body.contains("Oppose"));

    // What is signed is shown; signed, it goes to the steps of a position.
    let sign = read(&head.get(&format!("{one}/sign-off")).await?);
    assert!(sign.contains("Oppose") && sign.contains("Proposal 1") && sign.contains(ASKS));
    let early = format!("{ON}/position?statement=1&from_room=1.2");
    let early = member.get(&early).await?;
    assert!(early.body.contains("a sign-off is missing") && !early.body.contains("Canary"));
    head.post(&format!("{one}/sign-off"), &[("version", "2")]).await?;
    let out = member.post(&format!("{one}/file"), &[("version", "2")]).await?;
    assert_eq!(out.location, format!("{ON}/position?from_room=1.2"), "{}", out.body);
    let choose = member.get(&out.location).await?;
    assert!(choose.body.contains("position?statement=1&#38;from_room=1.2"), "{}", choose.body);
    let path = format!("{ON}/position?statement=1&from_room=1.2");
    let form = member.get(&path).await?;
    assert!(form.body.contains(ASKS) && !form.body.contains("name=\"stance\""));
    assert!(!form.body.contains("<textarea"));

    // Others get nothing by that address.
    let stranger = app.browser(Role::Head, Some("QN")).await?;
    assert!(!stranger.get(&path).await?.body.contains("Canary"));

    let path = format!("{ON}/position");
    let mut fields = vec![
        ("statement", "1"),
        ("sentence", "0-18"),
        ("from_room", "1.2"),
        ("stance", "support"),
        ("changes", "Smuggled."),
        ("step", "check"),
    ];
    let check = member.post(&path, &fields).await?;
    assert_eq!(check.status, StatusCode::OK);
    assert!(check.body.contains(ASKS) && check.body.contains("Oppose"));
    assert!(!check.body.contains("Smuggled") && check.body.contains("digest of what was signed"));
    // The form kept on the way holds no word of it.
    let all = app.at_rest().await?;
    let holds = |text: &str| all.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds("from_room") && !holds("Canary") && !holds("Smuggled"));
    let kept = kept_forms(&app).await?;
    let holds = |text: &str| kept.contains(text);
    assert!(holds("from_room") && !holds("Canary") && !holds("Smuggled"), "{kept}");

    // Changed while it lies there: nothing counts.
    let typed = [("text", "Other."), ("stance", "oppose"), ("of_version", "2"), ("language", "en")];
    head.post(&format!("{one}/change"), &typed).await?;
    fields[5] = ("step", "confirm");
    let refused = member.post(&path, &fields).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("a sign-off is missing") && !refused.body.contains("Canary"));
    let typed = [("text", ASKS), ("stance", "oppose"), ("of_version", "3"), ("language", "en")];
    head.post(&format!("{one}/change"), &typed).await?;
    head.post(&format!("{one}/sign-off"), &[("version", "4")]).await?;
    let out = member.post(&format!("{one}/file"), &[("version", "4")]).await?;
    assert_eq!(out.location, format!("{ON}/position?from_room=1.4"));
    fields[2] = ("from_room", "1.4");
    let done = member.post(&path, &fields).await?;
    assert_eq!(done.location, ON, "{}", done.body);
    let ours = read(&member.get("/en/s/spring/ours").await?);
    assert!(ours.contains("Oppose") && ours.contains(ASKS));

    // The room says what became of it; record and log say it each in its way.
    let page = head.get(&one).await?;
    assert!(read(&page).contains("was confirmed as a position"));
    let left = head.get(&format!("{AT}?which=filed")).await?;
    assert!(read(&left).contains("Confirmed as a position"));
    let digest = page.body.split("<code class=\"hash\">").nth(1).context("a digest")?;
    let digest = digest.split('<').next().unwrap_or_default();
    let part = member.get("/en/s/spring/record/own").await?;
    assert!(part.body.contains(&format!("\"signed_off\":\"{digest}\"")));
    let log = read(&member.get(&format!("{AT}/log")).await?);
    assert!(log.contains("Draft 1 left the room: position on proposal 1"), "{log}");
    Ok(())
}

#[tokio::test]
async fn a_position_begun_elsewhere_is_not_overwritten() -> Result<()> {
    let app = app().await?;
    let (head, member) = delegation(&app).await?;
    let form = member.get(&format!("{AT}/new?as=position&on=1")).await?;
    let (_, rest) = form.body.split_once("value=\"proposal:").context("the proposal")?;
    let on = format!("proposal:{}", rest.split('"').next().unwrap_or_default());
    let typed = [("as", "position"), ("purpose", &*on), ("text", ASKS), ("stance", "concern")];
    member.post(&format!("{AT}/new"), &typed).await?;
    head.post(&format!("{AT}/1/sign-off"), &[("version", "1")]).await?;

    let path = format!("{ON}/position");
    let elsewhere = [("statement", "1"), ("stance", "neutral"), ("step", "check")];
    member.post(&path, &elsewhere).await?;
    let busy = member.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(busy.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(busy.body.contains("You have begun a position on this proposal"));
    member.post(&format!("{path}/start-again"), &[]).await?;
    let out = member.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(out.location, format!("{path}?from_room=1.1"));
    // Nonsense in its place leads nowhere, and shows nothing.
    for nonsense in ["1", "2.1", "1.2", "x.y", "1.1.1"] {
        let page = member.get(&format!("{path}?statement=1&from_room={nonsense}")).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("a sign-off is missing"), "{nonsense}");
        assert!(!page.body.contains("Canary"), "{nonsense}");
    }
    Ok(())
}
