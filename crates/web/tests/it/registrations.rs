//! Delegations by note verbale, through the router: the form, two officers, the scan, the
//! delegation's own page.

use anyhow::{Context as _, Result};
use axum::http::{StatusCode, header};
use comity_acts::Secretariat;
use comity_domain::{AccountId, Role};
use comity_store::{Scope, record, registration};
use comity_testkit::{Browser, Page, TestApp};

use super::statements::post_form;

const S: &str = "/en/s/spring";
const ALL: &str = "/en/s/spring/manage/registrations";
const SCAN: &[u8] = b"%PDF-1.7 the scan of note 118";

fn read(page: &Page) -> String {
    assert!(!page.body.contains('⟦'), "a text is missing: {}", page.body);
    comity_words::strip_isolation(&page.body).replace('\u{a0}', " ")
}

async fn ok(browser: &Browser, path: &str) -> Result<String> {
    let page = browser.get(path).await?;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    Ok(read(&page))
}

/// The link that a page shows.
fn link(page: &Page) -> Result<String> {
    let at = page.body.find("http://localhost/").context("no link on the page")?;
    let rest = &page.body[at + "http://localhost".len()..];
    Ok(rest.split('"').next().context("no end")?.to_owned())
}

fn whole() -> Vec<(&'static str, &'static str)> {
    vec![
        ("reference", "NV/118"),
        ("dated", "2026-12-01"),
        ("name-1", "Ada <i>Quill</i>"),
        ("email-1", "ada@example.org"),
        ("role-1", "head"),
        ("language-1", "fr"),
        ("administrator-1", "1"),
        // A row that was left empty.
        ("name-2", " "),
        ("language-2", "en"),
        ("name-3", "Mia Member"),
        ("role-3", "member"),
        ("language-3", "en"),
    ]
}

#[tokio::test]
async fn a_delegation_is_registered_by_two_officers() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let first = app.browser(Role::Secretariat, None).await?;
    let second = app.browser(Role::Secretariat, None).await?;
    let stranger = app.browser(Role::Head, Some("QN")).await?;
    assert!(ok(&first, ALL).await?.contains("No note has been entered yet"));
    let choose = ok(&first, &format!("{ALL}/new")).await?;
    assert!(choose.contains("Land of QM") && choose.contains("Chair, Chair’s team and Secret"));

    let new = format!("{ALL}/new?for=QM");
    let page = post_form(&first, &new, &whole(), Some(("n.pdf", SCAN))).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let one = page.location;
    let shown = ok(&first, &one).await?;
    for text in ["NV/118", "Land of QM", "1 December 2026", "Mia Member", "ada@example.org"] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    assert!(!shown.contains("<i>Quill") && shown.contains("administers the accounts"));
    assert!(shown.contains("Another officer compares this") && !shown.contains("/check\""));
    assert!(shown.contains("Two officers together could"), "what remains is said");
    let early = first.post(&format!("{one}/check"), &[]).await?;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(read(&early).contains("another officer compares it"));

    assert!(ok(&second, &format!("{S}/today")).await?.contains("1 note verbale waits to be comp"));
    assert!(!ok(&first, &format!("{S}/today")).await?.contains("note verbale waits"));
    assert!(ok(&second, &format!("{ALL}?waiting=1")).await?.contains("Compare it with the note"));
    assert!(ok(&first, &format!("{ALL}?waiting=1")).await?.contains("Nothing waits for you"));
    assert_eq!(second.post(&format!("{one}/check"), &[]).await?.status, StatusCode::SEE_OTHER);
    let same = second.post(&format!("{one}/approve"), &[]).await?;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(read(&same).contains("a second officer approves it"));
    let today = ok(&first, &format!("{S}/today")).await?;
    assert!(today.contains("1 note verbale waits for a second officer"), "{today}");
    assert!(ok(&first, &one).await?.contains("Approve it as second officer"));
    assert_eq!(first.post(&format!("{one}/approve"), &[]).await?.status, StatusCode::SEE_OTHER);

    assert!(ok(&second, &one).await?.contains("Make the one-time link"));
    let page = second.post(&format!("{one}/invite/1"), &[]).await?;
    assert_eq!(page.status, StatusCode::OK);
    let head = link(&page)?;
    assert!(head.starts_with("/fr/link#"));
    let again = second.post(&format!("{one}/invite/1"), &[]).await?;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let (head, _) = app.visitor().enrol(&head).await?;
    assert!(ok(&second, &one).await?.contains("Has signed in"));
    assert!(ok(&second, ALL).await?.contains("Active"));

    // The head sees the note, saves its scan, and administers the delegation.
    let own = ok(&head, &format!("{S}/delegation")).await?;
    for text in
        ["Our delegation · <bdi>Land of QM</bdi>", "NV/118", "Invite somebody", "By note verbale"]
    {
        assert!(own.contains(text), "{text}: {own}");
    }
    let today = ok(&head, &format!("{S}/today")).await?;
    assert!(today.contains("approved note verbale NV/118 about your delegation"), "{today}");
    let file = own.split('"').find(|part| part.ends_with("/file")).context("scan")?.to_owned();
    for (browser, path) in [(&head, &*file), (&first, &*format!("{one}/file"))] {
        let page = browser.get(path).await?;
        assert_eq!((page.status, page.body.as_bytes()), (StatusCode::OK, SCAN));
        let disposition = page.headers.get(header::CONTENT_DISPOSITION).context("saved")?;
        assert!(disposition.to_str()?.starts_with("attachment"));
        assert_eq!(page.headers.get(header::CONTENT_TYPE).context("kind")?, "application/pdf");
    }

    // To everybody else, the note is as absent as one that never was.
    let absent = stranger.get(&format!("{S}/absent")).await?.body;
    for path in [&*one, &*format!("{one}/file"), &*file, ALL] {
        let page = stranger.get(path).await?;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent), "{path}");
        assert_eq!(app.visitor().get(path).await?.status, StatusCode::NOT_FOUND, "{path}");
        let chair = app.browser(Role::Chair, None).await?.get(path).await?;
        assert_eq!(chair.status, StatusCode::NOT_FOUND, "{path}");
    }
    for act in ["check", "approve", "return", "invite/2"] {
        let before = record::size(&app.desk.db).await?;
        let page = stranger.post(&format!("{one}/{act}"), &[("reason", "x")]).await?;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent), "{act}");
        assert_eq!(record::size(&app.desk.db).await?, before);
    }
    assert!(!ok(&stranger, &format!("{S}/delegation")).await?.contains("NV/118"));
    Ok(())
}

#[tokio::test]
async fn a_note_with_faults_comes_back_as_typed() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let officer = app.browser(Role::Secretariat, None).await?;
    let at = format!("{ALL}/new?for=QM");
    let mut fields = whole();
    fields.retain(|(name, _)| *name != "dated" && *name != "role-3");
    let page = post_form(&officer, &at, &fields, Some(("n.pdf", SCAN))).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let shown = read(&page);
    for text in [
        "Give the date of the note",
        "Person 2: choose the capacity",
        "value=\"NV/118\"",
        "value=\"Mia Member\"",
        "Received: n.pdf",
        "name=\"administrator-1\" value=\"1\" checked",
        "<option value=\"fr\" selected>",
    ] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    // What was typed is there again later, with the scan, and more rows on demand.
    assert!(ok(&officer, &at).await?.contains("value=\"Mia Member\""));
    let more = fields.iter().copied().chain([("more", "1")]).collect::<Vec<_>>();
    let page = post_form(&officer, &at, &more, None).await?;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("name=\"name-6\"") && page.body.contains("Received: "));
    let page = post_form(&officer, &at, &whole(), None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "the scan was kept: {}", page.body);
    assert!(!ok(&officer, &at).await?.contains("Mia Member"), "sent, the draft is gone");
    let sent_back = officer.post(&format!("{}/return", page.location), &[("reason", " ")]).await?;
    assert_eq!(sent_back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(read(&sent_back).contains("Write the reason"));
    let reason = [("reason", "Another date")];
    let sent_back = officer.post(&format!("{}/return", page.location), &reason).await?;
    assert_eq!(sent_back.status, StatusCode::SEE_OTHER);
    assert!(ok(&officer, &page.location).await?.contains("Sent back: Another date"));
    for bad in ["for=KE", "for=-", "for=podium"] {
        let page = post_form(&officer, &format!("{ALL}/new?{bad}"), &whole(), None).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{bad}");
    }
    let podium = [
        ("reference", "Decision 3"),
        ("dated", "2026-12-01"),
        ("name-1", "Aide"),
        ("role-1", "chair-team"),
    ];
    let page = post_form(&officer, &format!("{ALL}/new?for=-podium"), &podium, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert!(ok(&officer, &page.location).await?.contains("Chair, Chair’s team and Secretariat"));
    Ok(())
}

#[tokio::test]
async fn those_who_administer_invite_and_send_notes_and_others_read() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = head
        .post(&format!("{S}/delegation/new"), &[("name", "Edo Capital"), ("role", "expert")])
        .await?;
    let (expert, _) = app.visitor().enrol(&link(&page)?).await?;
    let own = ok(&expert, &format!("{S}/delegation")).await?;
    assert!(own.contains("Edo Capital") && own.contains("Expert in the capital"));
    assert!(!own.contains("Invite somebody") && !own.contains("/close\""), "{own}");
    let absent = expert.get(&format!("{S}/absent")).await?.body;
    for path in ["/delegation/new", "/delegation/notes/new"] {
        let page = expert.get(&format!("{S}{path}")).await?;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent), "{path}");
    }
    let at = format!("{S}/delegation/notes/new");
    let page = post_form(&expert, &at, &whole(), Some(("n.pdf", SCAN))).await?;
    assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent));

    // The delegation's own note names another head and ends the expert's account.
    let form = ok(&head, &at).await?;
    assert!(form.contains("Edo Capital") && form.contains("You enter your delegation’s own note"));
    let account = form
        .split("id=\"account-")
        .nth(2)
        .and_then(|rest| rest.split('"').next())
        .context("the expert's account")?
        .to_owned();
    let field = format!("account-{account}");
    let mut fields = whole();
    fields.push((&field, "end"));
    let page = post_form(&head, &at, &fields, Some(("n.pdf", SCAN))).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, "/en/s/spring/delegation"));
    let listed = ok(&head, &format!("{S}/delegation")).await?;
    assert!(listed.contains("Entered; another officer compares it"), "{listed}");

    let scope = app.console::<Secretariat>()?.scope();
    let all = registration::all(&app.desk.db, scope, app.body).await?;
    let id = all.first().context("entered")?.id;
    assert_eq!(all.first().context("entered")?.changes[0].account, account.parse::<AccountId>()?);
    assert!(registration::all(&app.desk.db, Scope::PUBLIC, app.body).await?.is_empty());
    for act in ["check", "approve"] {
        let officer = app.browser(Role::Secretariat, None).await?;
        assert!(ok(&officer, &format!("{ALL}/{id}")).await?.contains("Edo Capital"));
        let page = officer.post(&format!("{ALL}/{id}/{act}"), &[]).await?;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{act}");
    }
    assert_eq!(expert.get(&format!("{S}/today")).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn organizations_and_stakeholders_come_by_note_as_well() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (first, second) =
        (app.browser(Role::Secretariat, None).await?, app.browser(Role::Secretariat, None).await?);
    for code in ["org-a", "ngo-a"] {
        app.participant(code).await?;
        let form = ok(&first, &format!("{ALL}/new?for={code}")).await?;
        assert!(!form.contains("<select id=\"role-1\""), "there is one capacity");
        let hidden = form.split("name=\"role-1\" value=\"").nth(1).context("the capacity")?;
        let role = hidden.split('"').next().context("end")?;
        let fields = [
            ("reference", "L/1"),
            ("dated", "2026-12-01"),
            ("name-1", "Rep"),
            ("role-1", role),
            ("administrator-1", "1"),
        ];
        let at = format!("{ALL}/new?for={code}");
        let one = post_form(&first, &at, &fields, Some(("n.pdf", SCAN))).await?.location;
        second.post(&format!("{one}/check"), &[]).await?;
        first.post(&format!("{one}/approve"), &[]).await?;
        let page = first.post(&format!("{one}/invite/1"), &[]).await?;
        let (rep, _) = app.visitor().enrol(&link(&page)?).await?;
        let own = ok(&rep, &format!("{S}/delegation")).await?;
        assert!(own.contains("Our representatives") && own.contains("Invite somebody"), "{own}");
        let page = rep.post(&format!("{S}/delegation/new"), &[("name", "Second")]).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    }
    Ok(())
}

#[tokio::test]
async fn a_note_that_was_sent_back_is_corrected_and_submitted_again() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let officer = app.browser(Role::Secretariat, None).await?;
    let new = format!("{ALL}/new?for=QM");
    let one = post_form(&officer, &new, &whole(), Some(("n.pdf", SCAN))).await?.location;
    assert!(!ok(&officer, &one).await?.contains("submit again"));
    officer.post(&format!("{one}/return"), &[("reason", "Another <date>")]).await?;
    let page = ok(&officer, &one).await?;
    let at = page.split('"').find(|part| part.contains("again=")).context("a way on")?;
    let at = at.replace("&#38;", "&").replace("&amp;", "&");
    let form = ok(&officer, &at).await?;
    for text in [
        "The reason was: Another &#60;date&#62;",
        "value=\"NV/118\"",
        "value=\"2026-12-01\"",
        "value=\"Mia Member\"",
        "Received: n.pdf",
        "name=\"administrator-1\" value=\"1\" checked",
    ] {
        assert!(form.contains(text), "{text}: {form}");
    }
    // Another language keeps what was typed over it.
    let mut fields = whole();
    fields.retain(|(name, _)| *name != "name-3");
    fields.push(("name-3", "Mia Mended"));
    let other = format!("{}&switch=here", at.replace("/en/", "/fr/"));
    let page = post_form(&officer, &other, &fields, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let form = ok(&officer, &page.location).await?;
    assert!(form.contains("value=\"Mia Mended\"") && form.contains("Motif"), "{form}");
    // With a fault it comes back as typed, scan and reason with it; then it is entered.
    let mut fields = whole();
    fields.retain(|(name, _)| *name != "dated");
    let page = post_form(&officer, &at, &fields, None).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(read(&page).contains("The reason was") && read(&page).contains("Received: n.pdf"));
    fields.push(("dated", "2026-12-02"));
    let page = post_form(&officer, &at, &fields, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let file = officer.get(&format!("{}/file", page.location)).await?;
    assert_eq!(file.body.as_bytes(), SCAN, "the scan was not asked for again");
    assert!(ok(&officer, &page.location).await?.contains("2 December 2026"));
    assert!(!ok(&officer, &new).await?.contains("Mia Member"), "no draft is left");
    // A note that was not sent back, or is somebody else's, fills no form.
    let entered = page.location.rsplit('/').next().context("an id")?;
    let returned = one.rsplit('/').next().context("an id")?;
    for wrong in [
        format!("{ALL}/new?for=QM&again={entered}"),
        format!("{ALL}/new?for=QN&again={returned}"),
        format!("{ALL}/new?for=QM&again=x"),
        format!("{S}/delegation/notes/new?again={returned}"),
    ] {
        assert_eq!(officer.get(&wrong).await?.status, StatusCode::NOT_FOUND, "{wrong}");
    }

    // A delegation corrects its own from its own page; another one does not get at it.
    let head = app.browser(Role::Head, Some("QM")).await?;
    let own = ok(&head, &format!("{S}/delegation")).await?;
    let at = own.split('"').find(|part| part.contains("notes/new?again=")).context("a way on")?;
    assert!(ok(&head, at).await?.contains("value=\"Mia Member\""));
    let mut fields = whole();
    fields.retain(|(name, _)| *name != "reference");
    fields.push(("reference", "NV/119"));
    let page = post_form(&head, at, &fields, None).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, "/en/s/spring/delegation"));
    let other = app.browser(Role::Head, Some("QN")).await?;
    assert_eq!(other.get(at).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}
