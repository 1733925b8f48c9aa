//! Proposals as their readers meet them: titles, sources, forms that outlive a session.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{NewProposal, Proposer, put_proposal};
use comity_domain::{Audience, Language, Role, Wording};
use comity_testkit::{Browser, Page, TestApp};

use crate::statements::{hidden, read};

const AT: &str = "/en/s/spring/proposals";
const LONG: &str = "The Secretariat keeps a voluntary repository in which States record threats \
                    they have observed, without naming those whom they hold responsible for them.";

async fn put(app: &TestApp, title: &str, wording: &str, audience: Audience) -> Result<i64> {
    let may = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    let new = NewProposal {
        topic: None,
        title: Some(Wording::new(Language::En, title)),
        wording: Wording::new(Language::En, wording),
        audience: Some(audience),
        from_draft: None,
    };
    Ok(put_proposal(&app.desk, &may, &app.session, new).await?.number)
}

/// Goes from a form that was sent to its check, and puts what stands there.
pub(crate) async fn confirm(browser: &Browser, sent: &Page) -> Result<String> {
    let check = browser.get(&sent.location).await?;
    let send = [("draft", hidden(&check, "draft")?)];
    Ok(browser.post(&sent.location, &send).await?.location)
}

#[tokio::test]
async fn a_proposal_is_checked_before_others_read_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let form = format!("{AT}/new");
    let at = format!("{form}/check");
    // Without anything kept there is nothing to check, and nothing is put.
    assert_eq!(head.get(&at).await?.location, form);
    assert_eq!(head.post(&at, &[("draft", "")]).await?.location, AT);
    let fields = [("title", "One register"), ("wording", LONG), ("audience", "chair")];
    let sent = head.post(&form, &fields).await?;
    assert_eq!((sent.status, &*sent.location), (StatusCode::SEE_OTHER, &*at));
    assert!(!head.get(AT).await?.body.contains("One register"), "nobody reads it yet");
    let check = head.get(&at).await?;
    for part in ["One register", LONG, "Land of QM", "The Chair and the Chair’s team", "English"]
    {
        assert!(check.body.contains(part), "{part}: {}", check.body);
    }
    // Changed in another window meanwhile: shown again, as it is now.
    let shown = hidden(&check, "draft")?.to_owned();
    let other = [("title", "Two registers"), ("wording", LONG), ("audience", "public")];
    head.post(&form, &other).await?;
    let page = head.post(&at, &[("draft", &*shown)]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("another window") && page.body.contains("Two registers"));
    // What became wrong leads back to the form.
    head.post(&form, &[("wording", LONG)]).await?;
    assert_eq!(head.get(&at).await?.location, form);
    assert_eq!(head.post(&at, &[("draft", &*shown)]).await?.location, form);
    let sent = head.post(&form, &fields).await?;
    let draft = hidden(&head.get(&at).await?, "draft")?.to_owned();
    assert_eq!(confirm(&head, &sent).await?, format!("{AT}/1"));
    // A second click puts nothing.
    assert_eq!(head.post(&at, &[("draft", &*draft)]).await?.location, AT);
    assert!(read(&head.get(AT).await?).contains("1 proposal<"));
    let member = app.browser(Role::Stakeholder, Some("ngo-L")).await?;
    assert_eq!(member.get(&at).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

/// Signed in, and then away for too long.
async fn gone(app: &TestApp, role: Role, code: Option<&str>) -> Result<(Browser, Browser)> {
    let known = comity_store::account::all(&app.desk.db, app.body).await?;
    let link = app.link(role, code).await?;
    let away = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    app.clock.forward(jiff::SignedDuration::from_mins(31));
    let accounts = comity_store::account::all(&app.desk.db, app.body).await?;
    let is_new = |id| known.iter().all(|one| one.id != id);
    let person = accounts.iter().find(|one| is_new(one.id)).context("is there")?;
    let link = app.lasting_link(person.id).await?;
    let back = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    Ok((away, back))
}

#[tokio::test]
async fn a_title_heads_the_proposal_and_the_wording_stands_below() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let form = head.get(&format!("{AT}/new")).await?.body;
    assert!(form.contains("Short title (optional)") && !form.contains("start-again"));
    let long = "字".repeat(121);
    let fields = [("title", &*long), ("wording", LONG), ("language", "en"), ("audience", "public")];
    let page = head.post(&format!("{AT}/new"), &fields).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Shorten it to") && page.body.contains(&long));
    let fields = [("title", "A\u{202e}B"), fields[1], fields[2], fields[3]];
    let page = head.post(&format!("{AT}/new"), &fields).await?;
    assert!(page.body.contains("U+202E"));
    let fields = [("title", " Repository <b> "), fields[1], fields[2], fields[3]];
    let page = head.post(&format!("{AT}/new"), &fields).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    confirm(&head, &page).await?;
    put(&app, "", LONG, Audience::Public).await?;

    let list = app.visitor().get(AT).await?.body;
    assert!(list.contains("Repository &#60;b&#62;</a></h3>"), "{list}");
    // Twice the whole wording: below the title, and folded under its own beginning.
    assert_eq!(list.matches("hold responsible for them.").count(), 2);
    assert!(list.contains("Full wording") && list.contains("…</a></h3>"));
    let page = app.visitor().get(&format!("{AT}/1")).await?.body;
    assert!(page.contains("Repository &#60;b&#62;</h1>") && page.contains(LONG));
    let page = app.visitor().get(&format!("{AT}/2")).await?.body;
    assert!(page.contains("</h1>") && page.contains(LONG) && !page.contains("…</h1>"));
    // Sent, so forgotten.
    assert!(!head.get(&format!("{AT}/new")).await?.body.contains("Repository"));
    Ok(())
}

#[tokio::test]
async fn a_merged_wording_names_its_sources_to_those_who_may_read_them() -> Result<()> {
    let app = TestApp::sqlite().await?;
    put(&app, "Open register", "A register for all.", Audience::Public).await?;
    put(&app, "Quiet register", "A register for some.", Audience::Chair).await?;
    let team = app.browser(Role::ChairTeam, None).await?;
    let fields = [
        ("from", "1"),
        ("from", "2"),
        ("title", "One register"),
        ("wording", "A register."),
        ("language", "en"),
        ("audience", "public"),
    ];
    let one = team.post(&format!("{AT}/merge"), &fields[1..]).await?;
    assert_eq!(one.status, StatusCode::UNPROCESSABLE_ENTITY, "one alone is no merging");
    assert!(team.get(&format!("{AT}/merge")).await?.body.contains("One register"), "kept");
    let page = team.post(&format!("{AT}/merge"), &fields).await?;
    let check = team.get(&page.location).await?.body;
    assert!(check.contains("Wording merged by the Chair") && check.contains("Open register"));
    confirm(&team, &page).await?;
    for (reader, open, quiet) in [
        (team.clone(), true, true),
        (app.browser(Role::Member, Some("QM")).await?, true, true),
        (app.browser(Role::Head, Some("QN")).await?, true, false),
        (app.visitor(), true, false),
    ] {
        let page = reader.get(&format!("{AT}/3")).await?.body;
        assert!(page.contains("Merged from"));
        assert_eq!(page.contains(&format!("href=\"{AT}/1\"")), open);
        assert_eq!(page.contains("Quiet register"), quiet);
    }
    assert!(!app.visitor().get(&format!("{AT}/1")).await?.body.contains("Merged from"));
    Ok(())
}

#[tokio::test]
async fn forms_sent_after_the_session_lapsed_are_kept_for_their_account() -> Result<()> {
    let app = TestApp::sqlite().await?;
    put(&app, "Quiet register", "A register for some.", Audience::Chair).await?;
    let (new, merge, take) =
        (format!("{AT}/new"), format!("{AT}/merge"), format!("{AT}/1/position"));
    let (release, rule) = ("/en/s/spring/convergence/1/release", "/en/s/spring/convergence/rule");
    let note = "/en/s/spring/convergence/1/notes";
    let question = "/en/s/spring/questions/new";
    let kept = "Words typed with care";
    for (role, code, form, shown, field) in [
        (Role::Head, Some("QM"), &*new, &*new, "wording"),
        (Role::Organization, Some("org-L"), &new, &new, "title"),
        (Role::ChairTeam, None, &merge, &merge, "wording"),
        (Role::Chair, None, release, release, "text_en"),
        (Role::Chair, None, rule, rule, "rule"),
        (Role::ChairTeam, None, note, "/en/s/spring/convergence/1", "note"),
        (Role::Member, Some("QN"), question, question, "wording"),
    ] {
        let (away, back) = gone(&app, role, code).await?;
        let page = away.post(form, &[(field, kept)]).await?;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{form}");
        assert!(page.body.contains("Sign in again") && !page.body.contains(kept));
        assert_eq!(away.get(&new).await?.status, StatusCode::NOT_FOUND);
        let page = back.get(shown).await?.body;
        assert!(page.contains(kept), "{form}: {page}");
        if form != note {
            assert!(page.contains("What you typed earlier is here again"), "{form}");
            back.post(&format!("{form}/start-again"), &[]).await?;
            assert!(!back.get(shown).await?.body.contains(kept), "given up: {form}");
        }
    }
    // A right that was never held keeps nothing, and tells nothing.
    let (away, _) = gone(&app, Role::Stakeholder, Some("ngo-L")).await?;
    for form in [&*new, &merge, &take, release, rule, note, question] {
        let page = away.post(form, &[("wording", kept)]).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{form}");
        assert_eq!(app.visitor().post(form, &[]).await?.status, StatusCode::NOT_FOUND);
    }
    Ok(())
}
