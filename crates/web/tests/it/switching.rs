//! The language is changed in the middle of a form: what was typed goes on in the other.

use anyhow::Result;
use axum::http::StatusCode;
use comity_acts::{NewProposal, Proposer, put_proposal};
use comity_domain::{Audience, Language, Role, Wording};
use comity_testkit::{Browser, TestApp};

use crate::statements::post_form;

const KEPT: &str = "Words typed with care";

/// What one form needs: who opens it, where it stands and is sent, and a field of it.
type Form = (Role, Option<&'static str>, &'static str, &'static str, &'static str);

const FORMS: [Form; 9] = [
    (Role::Head, Some("QM"), "/statements/new", "/statements/new", "text"),
    (Role::Head, Some("QM"), "/papers/new", "/papers/new", "text"),
    (Role::Head, Some("QM"), "/proposals/new", "/proposals/new", "wording"),
    (Role::Head, Some("QM"), "/delegation/notes/new", "/delegation/notes/new", "reference"),
    (Role::Member, Some("QN"), "/questions/new", "/questions/new", "wording"),
    (Role::ChairTeam, None, "/proposals/merge", "/proposals/merge", "wording"),
    (Role::Chair, None, "/convergence/1/release", "/convergence/1/release", "text_en"),
    (Role::Chair, None, "/convergence/rule", "/convergence/rule", "rule"),
    (Role::ChairTeam, None, "/convergence/1", "/convergence/1/notes", "note"),
];

async fn send(who: &Browser, to: &str, field: &str) -> Result<(StatusCode, String)> {
    let fields = [(field, KEPT)];
    let parts = ["statements", "papers", "letters", "notes/new"];
    let page = if parts.iter().any(|part| to.contains(part)) {
        post_form(who, to, &fields, None).await?
    } else {
        who.post(to, &fields).await?
    };
    Ok((page.status, page.location))
}

async fn with_a_proposal() -> Result<TestApp> {
    let app = TestApp::sqlite().await?;
    let may = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    let new = NewProposal {
        topic: None,
        title: None,
        wording: Wording::new(Language::En, "A register."),
        audience: Some(Audience::Public),
        from_draft: None,
    };
    put_proposal(&app.desk, &may, &app.session, new).await?;
    Ok(app)
}

#[tokio::test]
async fn every_drafted_form_goes_on_in_the_other_language() -> Result<()> {
    let app = with_a_proposal().await?;
    for (role, code, at, to, field) in FORMS {
        let who = app.browser(role, code).await?;
        let page = who.get(&format!("/en/s/spring{at}")).await?.body;
        let how = if at == to { "here" } else { "above" };
        let button = format!("form=\"draft\" formaction=\"/fr/s/spring{to}?switch={how}\"");
        assert!(page.contains(&button) && page.contains("id=\"draft\""), "{at}: {page}");
        // Enter must not press a language: the form's first button comes before them.
        let first = page.find("form=\"draft\"").unwrap_or_default();
        assert!(!page[first..].starts_with("form=\"draft\" formaction"), "{at}");
        let sent = send(&who, &format!("/fr/s/spring{to}?switch={how}"), field).await?;
        assert_eq!(sent, (StatusCode::SEE_OTHER, format!("/fr/s/spring{at}")));
        let there = who.get(&sent.1).await?.body;
        assert!(there.contains("lang=\"fr\"") && there.contains(KEPT), "{at}: {there}");
    }
    Ok(())
}

#[tokio::test]
async fn the_rest_of_the_address_stays() -> Result<()> {
    let app = with_a_proposal().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = head.get("/en/s/spring/statements/new?question=x&a=1").await?.body;
    assert!(page.contains("/ar/s/spring/statements/new?question=x&#38;a=1&#38;switch=here"));
    let to = "/ar/s/spring/statements/new?question=x&a=1&switch=here";
    let (_, location) = send(&head, to, "text").await?;
    assert_eq!(location, "/ar/s/spring/statements/new?question=x&a=1");
    Ok(())
}

#[tokio::test]
async fn a_pasted_letter_is_read_and_goes_on() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let chair = app.browser(Role::ChairTeam, None).await?;
    let to = "/zh/s/spring/letters/new?switch=here";
    let blank = post_form(&chair, to, &[("text", " ")], None).await?;
    assert_eq!(blank.location, "/zh/s/spring/letters/new");
    let sent = post_form(&chair, to, &[("text", KEPT)], None).await?;
    assert_eq!(sent.location, "/zh/s/spring/letters/new/review");
    assert!(chair.get(&sent.location).await?.body.contains(KEPT));
    Ok(())
}

#[tokio::test]
async fn other_pages_keep_plain_links() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = head.get("/en/s/spring/statements").await?.body;
    assert!(page.contains("href=\"/fr/s/spring/statements\" lang=\"fr\""));
    assert!(!page.contains("formaction"));
    Ok(())
}
