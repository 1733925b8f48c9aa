//! Texts received by mail: who sees what, and making a statement of one.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{Secretariat, receive_mail};
use comity_domain::Role;
use comity_outside::mail::{Content, Mail};
use comity_store::mailed;
use comity_testkit::TestApp;

use super::{hidden, post_form, read};

const WORDS: &str = "Mr. Chair, we support the register of contacts and thank you for it.";
const OWN: &str = "/en/s/spring/mailed";
const ALL: &str = "/en/s/spring/manage/mail";
const NEW: &str = "/en/s/spring/statements/new";

/// One text of QM, one of nobody known.
async fn arrived(app: &TestApp) -> Result<(String, String)> {
    let may = app.may::<Secretariat>(Role::Secretariat, None).await?;
    app.open(Role::Member, Some("QM"), "Expert", Some("expert@example.org")).await?;
    for (id, sender) in [("<1@x>", "expert@example.org"), ("<2@x>", "stranger@example.org")] {
        let content = Content::Body(WORDS.to_owned());
        let mail = Mail { id: id.to_owned(), sender: sender.to_owned(), content };
        receive_mail(&app.desk, &may, &mail, None).await?;
    }
    let listed = mailed::arrivals(&app.desk.db, may.scope(), app.body).await?;
    let of = |known: bool| {
        let found = listed.iter().find(|one| one.participant_id.is_some() == known);
        found.map(|one| one.id.to_string()).context("arrived")
    };
    Ok((of(true)?, of(false)?))
}

#[tokio::test]
async fn only_the_owner_sees_the_words() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (known, unknown) = arrived(&app).await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let today = read(&head.get("/en/s/spring/today").await?);
    assert!(today.contains("1 text received by mail waits for you"), "{today}");
    assert!(head.get(OWN).await?.body.contains(WORDS));
    let page = read(&head.get(&format!("{OWN}/{known}")).await?);
    assert!(page.contains(WORDS) && page.contains("An address can be forged"), "{page}");
    assert_eq!(head.get(&format!("{OWN}/{unknown}")).await?.status, StatusCode::NOT_FOUND);

    for (role, code) in [
        (Role::Head, Some("QN")),
        (Role::Stakeholder, Some("ngo-a")),
        (Role::Chair, None),
        (Role::ChairTeam, None),
        (Role::Secretariat, None),
    ] {
        let other = app.browser(role, code).await?;
        let one = other.get(&format!("{OWN}/{known}")).await?;
        assert_eq!(one.status, StatusCode::NOT_FOUND, "{role}");
        assert!(!other.get(OWN).await?.body.contains(WORDS), "{role}");
        let list = other.get(ALL).await?;
        let sees = role == Role::Secretariat;
        assert_eq!(list.status == StatusCode::OK, sees, "{role}");
        let send = other.post(&format!("{OWN}/{known}/statement"), &[]).await?;
        assert_eq!(send.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(app.visitor().get(OWN).await?.status, StatusCode::NOT_FOUND);

    let officer = app.browser(Role::Secretariat, None).await?;
    let list = read(&officer.get(ALL).await?);
    assert!(!list.contains(WORDS) && !list.contains("expert@example.org"), "{list}");
    assert!(list.contains("Land of QM") && list.contains("stranger@example.org"), "{list}");
    Ok(())
}

#[tokio::test]
async fn a_statement_is_made_of_it_with_nothing_preselected() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (known, _) = arrived(&app).await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    // A statement begun otherwise is not overwritten.
    post_form(&head, NEW, &[("text", "Begun before.")], None).await?;
    let page = head.post(&format!("{OWN}/{known}/statement"), &[]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    head.post(&format!("{NEW}/start-again"), &[]).await?;
    let page = head.post(&format!("{OWN}/{known}/statement"), &[]).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, NEW));
    let form = head.get(NEW).await?;
    assert!(form.body.contains(WORDS) && !form.body.contains(" checked"), "no audience is chosen");
    let fields = [("text", WORDS), ("audience", "delegations"), ("language", "en")];
    let page = post_form(&head, NEW, &fields, None).await?;
    let check = head.get(&page.location).await?;
    assert!(check.body.contains("An address can be forged"));
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    let page = head.post(&format!("{NEW}/check"), &send).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let settled = read(&head.get(&format!("{OWN}/{known}")).await?);
    assert!(settled.contains("Filed as a statement"), "{settled}");
    let again = head.post(&format!("{OWN}/{known}/statement"), &[]).await?;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn the_secretariat_places_what_it_cannot_read() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (known, unknown) = arrived(&app).await?;
    let officer = app.browser(Role::Secretariat, None).await?;
    let today = read(&officer.get("/en/s/spring/today").await?);
    assert!(today.contains("1 text came by mail from a sender that is not known"), "{today}");
    let nobody = officer.post(&format!("{ALL}/{unknown}/assign"), &[("participant", "")]).await?;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nobody.body.contains("Choose the participant whose text it is"));
    let taken = officer.post(&format!("{ALL}/{known}/set-aside"), &[]).await?;
    assert_eq!(taken.status, StatusCode::NOT_FOUND, "its owner's to set aside");
    let qn = app.participant("QN").await?.to_string();
    let done = officer.post(&format!("{ALL}/{unknown}/assign"), &[("participant", &qn)]).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let list = read(&officer.get(ALL).await?);
    assert!(list.contains("Assigned by the Secretariat"), "{list}");
    assert!(!list.contains("stranger@example.org"), "{list}");
    let member = app.browser(Role::Member, Some("QN")).await?;
    assert!(member.get(&format!("{OWN}/{unknown}")).await?.body.contains(WORDS));
    let aside = member.post(&format!("{OWN}/{unknown}/set-aside"), &[]).await?;
    assert_eq!(aside.location, OWN);
    assert!(read(&member.get(OWN).await?).contains("Set aside"));
    Ok(())
}
