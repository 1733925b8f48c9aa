//! Sessions, participants, accounts, set-up and Today, through the router.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::{Browser, Page, TestApp};

const S: &str = "/en/s/spring";

fn all_keys_known(page: &Page) {
    assert!(!page.body.contains('⟦'), "a text is missing: {}", page.body);
}

async fn ok(browser: &Browser, path: &str) -> Result<Page> {
    let page = browser.get(path).await?;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    all_keys_known(&page);
    Ok(page)
}

const PODIUM: [&str; 7] = [
    "/manage",
    "/manage/sessions/new",
    "/manage/mandates/new",
    "/manage/meetings/new",
    "/manage/agenda/new",
    "/manage/topics/new",
    "/manage/groups/new",
];

#[tokio::test]
async fn each_page_opens_for_its_roles_and_is_absent_for_all_others() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let roles = [
        (Role::Chair, None),
        (Role::ChairTeam, None),
        (Role::Secretariat, None),
        (Role::Head, Some("QM")),
        (Role::Member, Some("QN")),
        (Role::Organization, Some("org-a")),
        (Role::Stakeholder, Some("ngo-a")),
    ];
    for (role, code) in roles {
        let browser = app.browser(role, code).await?;
        let absent = browser.get(&format!("{S}/absent")).await?.body;
        let podium = matches!(role, Role::Chair | Role::ChairTeam | Role::Secretariat);
        let rows = PODIUM.iter().map(|path| (*path, podium)).chain([
            ("/manage/participants/new", podium),
            ("/manage/accounts", role == Role::Secretariat),
            ("/manage/registrations", role == Role::Secretariat),
            ("/manage/registrations/new", role == Role::Secretariat),
            ("/manage/registrations/new?for=QM", role == Role::Secretariat),
            ("/delegation", role.is_of_participant()),
            ("/delegation/notes/new", role == Role::Head),
            ("/delegation/new", role == Role::Head),
            ("/today", true),
            ("", true),
            ("/participants", true),
        ]);
        for (path, allowed) in rows {
            let page = browser.get(&format!("{S}{path}")).await?;
            if allowed {
                assert_eq!(page.status, StatusCode::OK, "{role} {path}");
                all_keys_known(&page);
            } else {
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{role} {path}");
                assert_eq!(page.body, absent, "{role} {path} differs from an absent page");
            }
        }
        for path in ["/manage/states", "/delegation/new", "/manage/topics/new"] {
            let page = browser.post(&format!("{S}{path}"), &[]).await?;
            let allowed = match path {
                "/delegation/new" => role == Role::Head,
                _ => podium,
            };
            let expected =
                if allowed { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::NOT_FOUND };
            assert_eq!(page.status, expected, "{role} POST {path}");
        }
    }
    for path in ["/manage", "/manage/accounts", "/delegation", "/today"] {
        let page = app.visitor().get(&format!("{S}{path}")).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn bad_input_is_refused_with_everything_typed_kept() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let desk = app.browser(Role::Secretariat, None).await?;
    let page = desk
        .post(
            &format!("{S}/manage/sessions/new"),
            &[
                ("name", "<script>alert(1)</script>"),
                ("kind", "substantive"),
                ("starts", "2027-03-12"),
                ("ends", "2027-03-08"),
                ("zone", "Nowhere/Land"),
                ("slug", "spring"),
            ],
        )
        .await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    all_keys_known(&page);
    for text in
        ["lies before the first day", "continent and city", "has this address", "Nowhere/Land"]
    {
        assert!(page.body.contains(text), "{text}");
    }
    assert!(!page.body.contains("<script>alert"));
    for (path, fields, text) in [
        (
            "meetings/new",
            vec![("date", "2026-12-08"), ("starts", "13:00"), ("ends", "10:00")],
            "end before it begins",
        ),
        (
            "meetings/new",
            vec![("date", "2027-12-08"), ("starts", "10:00"), ("ends", "13:00")],
            "a day of this session",
        ),
        (
            "meetings/new",
            vec![("date", "x"), ("starts", "25:00"), ("ends", "")],
            "from 00:00 to 23:59",
        ),
        ("agenda/new", vec![("number", ""), ("title", "")], "number of the item"),
        (
            "participants/new",
            vec![("kind", "ngo"), ("code", "QM"), ("name", "Quiet Sea Society")],
            "has this code",
        ),
        (
            "participants/new",
            vec![("kind", "member-state"), ("code", "KE"), ("name", "x")],
            "no real State has",
        ),
        ("participants/new", vec![("code", "a b"), ("name", "")], "kind of participant"),
        ("groups/new", vec![("code", "G"), ("name", "")], "Tick at least one member"),
        ("states", vec![], "real States cannot be added"),
    ] {
        let page = desk.post(&format!("{S}/manage/{path}"), &fields).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {fields:?}");
        assert!(page.body.contains(text), "{path}: {text}");
        all_keys_known(&page);
    }
    Ok(())
}

#[tokio::test]
async fn a_session_is_entered_and_read_by_everybody() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let team = app.browser(Role::ChairTeam, None).await?;
    let empty = ok(&app.visitor(), S).await?;
    assert!(empty.body.contains("The meetings appear here"));
    let page = team
        .post(
            &format!("{S}/manage/sessions/new"),
            &[
                ("name", "Autumn <b>session</b>"),
                ("kind", "substantive"),
                ("starts", "2026-12-07"),
                ("ends", "2026-12-09"),
                ("zone", "america/new_york"),
                ("original", "en"),
                ("name-ar", "دورة الخريف"),
            ],
        )
        .await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, "/en/s/autumn-b-session-b"));
    let base = page.location;
    let page = team
        .post(&format!("{base}/manage/agenda/new"), &[("number", "3"), ("title", "Threats")])
        .await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    team.post(&format!("{base}/manage/topics/new"), &[("title", "Existing threats")]).await?;
    let page = team
        .post(
            &format!("{base}/manage/meetings/new"),
            &[
                ("date", "2026-12-07"),
                ("starts", "10:00"),
                ("ends", "13:00"),
                ("mode", "informal"),
                ("regime", ""),
            ],
        )
        .await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let quote = [
        ("mandate-symbol", "A/XRES/1"),
        ("mandate-title", "Our mandate"),
        ("adopted-on", "2025-12-01"),
        ("quote", "Decides to meet"),
    ];
    let page = team.post(&format!("{base}/manage/mandates/new"), &quote).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);

    let page = ok(&app.visitor(), &base).await?;
    for text in [
        "Autumn &#60;b&#62;session",
        "7–9\u{a0}December 2026",
        "Informal",
        "Closed, not for attribution",
        "America/New York",
        "2026-12-07T15:00:00Z",
        "Existing threats",
        "A/XRES/1",
        "Decides to meet",
        "1\u{a0}December 2025",
    ] {
        assert!(page.body.contains(text), "{text}");
    }
    let arabic = app.visitor().get(&base.replacen("/en", "/ar", 1)).await?;
    assert!(arabic.body.contains("دورة الخريف") && arabic.body.contains("dir=\"rtl\""));

    let meeting = format!("{base}/meetings/1");
    assert!(
        ok(&app.visitor(), &meeting).await?.body.contains("Informal meetings take no decisions")
    );
    assert!(!app.visitor().get(&meeting).await?.body.contains("Change the mode"));
    let change =
        [("mode", "formal"), ("regime", "public-webcast"), ("reason", "To adopt the programme")];
    app.clock.forward(jiff::SignedDuration::from_mins(90));
    let team = app.browser(Role::ChairTeam, None).await?;
    assert_eq!(
        app.visitor().post(&format!("{meeting}/mode"), &change).await?.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(team.post(&format!("{meeting}/mode"), &change).await?.status, StatusCode::SEE_OTHER);
    let again = team.post(&format!("{meeting}/mode"), &change).await?;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = ok(&app.visitor(), &meeting).await?;
    for text in ["Formal · Public webcast", "To adopt the programme", "From the beginning", "10:30"]
    {
        assert!(page.body.contains(text), "{text}");
    }
    assert_eq!(
        app.visitor().get(&format!("{base}/meetings/x")).await?.status,
        StatusCode::NOT_FOUND
    );
    Ok(())
}

/// The link that a page shows.
fn link(page: &Page) -> Result<String> {
    let at = page.body.find("http://localhost/").context("no link on the page")?;
    let rest = &page.body[at + "http://localhost".len()..];
    Ok(rest.split('"').next().context("no end")?.to_owned())
}

#[tokio::test]
async fn a_link_is_shown_once_and_a_closed_account_is_out_at_once() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let desk = app.browser(Role::Secretariat, None).await?;
    let opened = app.open(Role::ChairTeam, None, "Ada <i>Quill</i>", None).await?;
    let first = format!("/en/link#{}", opened.token);
    let list = ok(&desk, &format!("{S}/manage/accounts")).await?;
    assert!(!list.body.contains(&opened.token), "the link is shown again");
    assert!(list.body.contains("link good until") && !list.body.contains("<i>Quill"));

    let at = list.body.find("Ada").context("name")?;
    let action = list.body[at..].split("action=\"").nth(1).context("action")?;
    let action = action.split('"').next().context("end")?.to_owned();
    let second = link(&desk.post(&action, &[]).await?)?;
    assert!(app.visitor().enrol(&first).await.is_err(), "the older link still works");
    let (aide, _) = app.visitor().enrol(&second).await?;
    assert!(aide.get(&format!("{S}/today")).await?.status == StatusCode::OK);
    // Whoever had a passkey gets no link by one officer's hand, and the page says what to do.
    let refused = desk.post(&action, &[]).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("let back in by two officers"));
    let close = action.replace("/link", "/close");
    let asked = ok(&desk, &close).await?;
    assert!(asked.body.contains("Close this account?"));
    assert_eq!(desk.post(&close, &[]).await?.status, StatusCode::SEE_OTHER);
    assert_eq!(aide.get(&format!("{S}/today")).await?.status, StatusCode::NOT_FOUND);
    // The last who administers a delegation stays until a note verbale says otherwise.
    let head = app.open(Role::Head, Some("QM"), "Head", None).await?.account;
    let last = desk.post(&format!("{S}/manage/accounts/{head}/close"), &[]).await?;
    assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(last.body.contains("That needs a note verbale"), "{}", last.body);
    assert_eq!(desk.post(&close, &[]).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn a_head_opens_members_of_its_own_state_and_touches_no_other() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let qm = app.browser(Role::Head, Some("QM")).await?;
    let qn = app.browser(Role::Head, Some("QN")).await?;
    let page = qm
        .post(&format!("{S}/delegation/new"), &[("name", "Mia Member"), ("role", "chair")])
        .await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Mia Member") && page.body.contains("Choose the capacity"));
    let page = qm
        .post(&format!("{S}/delegation/new"), &[("name", "Mia Member"), ("role", "member")])
        .await?;
    assert_eq!(page.status, StatusCode::OK);
    let invitation = link(&page)?;
    let list = ok(&qm, &format!("{S}/delegation")).await?;
    let action = list
        .body
        .split("action=\"")
        .find(|part| part.starts_with("/en/s/spring/delegation/"))
        .context("action")?;
    let action = action.split('"').next().context("end")?.to_owned();
    let (member, _) = app.visitor().enrol(&invitation).await?;
    assert!(member.get(&format!("{S}/today")).await?.body.contains("Member of delegation"));
    // Who has a passkey needs no link any more, and gets none.
    assert!(!ok(&qm, &format!("{S}/delegation")).await?.body.contains(&action));
    let refused = qm.post(&action, &[]).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let close = action.replace("/link", "/close");
    assert!(!qn.get(&format!("{S}/delegation")).await?.body.contains("Mia"));
    for path in [&action, &close] {
        assert_eq!(qn.post(path, &[]).await?.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(qn.get(&close).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(qm.post(&close, &[]).await?.status, StatusCode::SEE_OTHER);
    assert_eq!(member.get(&format!("{S}/today")).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn a_state_is_in_one_group_of_a_partition_at_a_time() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let team = app.browser(Role::ChairTeam, None).await?;
    let group =
        |code: &'static str, partition: &'static str, since: &'static str, until: &'static str| {
            vec![
                ("name", code),
                ("code", code),
                ("partition", partition),
                ("members", "QM"),
                ("source", "List of groups"),
                ("since", since),
                ("until", until),
            ]
        };
    let send = async |fields: Vec<(&str, &str)>| {
        team.post(&format!("{S}/manage/groups/new"), &fields).await
    };
    assert_eq!(
        send(group("NORTH", "regional", "2000-01-01", "2020-12-31")).await?.status,
        StatusCode::SEE_OTHER
    );
    let page = send(group("SOUTH", "regional", "2020-12-31", "")).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Land of QM"));
    assert_eq!(
        send(group("SOUTH", "regional", "2021-01-01", "")).await?.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(send(group("G7X", "", "", "")).await?.status, StatusCode::SEE_OTHER);
    let reversed = send(group("EAST", "", "2022-01-01", "2021-01-01")).await?;
    assert!(reversed.body.contains("lies before the first"));
    let narrowed = ok(&app.visitor(), &format!("{S}/participants?group=SOUTH")).await?;
    assert!(narrowed.body.contains("Land of QM") && !narrowed.body.contains("Land of QN"));
    let past = ok(&app.visitor(), &format!("{S}/participants?group=NORTH")).await?;
    assert!(past.body.contains("No participant is listed"));
    let one = ok(&app.visitor(), &format!("{S}/participants/QM")).await?;
    assert!(one.body.contains("List of groups") && one.body.contains("1\u{a0}January 2021"));
    assert_eq!(
        app.visitor().get(&format!("{S}/participants/KE")).await?.status,
        StatusCode::NOT_FOUND
    );
    Ok(())
}

#[tokio::test]
async fn a_participant_entered_by_mistake_is_withdrawn_while_nothing_refers_to_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let office = app.browser(Role::Secretariat, None).await?;
    let fields =
        [("kind", "ngo"), ("code", "ngo-x"), ("name", "Entered twice"), ("original", "en")];
    let sent = office.post(&format!("{S}/manage/participants/new"), &fields).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let one = format!("{S}/participants/ngo-x");
    let withdraw = format!("{S}/manage/participants/ngo-x/withdraw");
    assert!(ok(&office, &one).await?.body.contains(&withdraw));
    // Whoever has an account stays, and for others the way is not there.
    app.link(Role::Stakeholder, Some("ngo-y")).await?;
    let other = ok(&office, &format!("{S}/participants/ngo-y")).await?.body;
    assert!(!other.contains("/withdraw"), "{other}");
    let head = app.browser(Role::Head, Some("QM")).await?;
    assert!(!ok(&head, &one).await?.body.contains("/withdraw"));
    assert_eq!(head.get(&withdraw).await?.status, StatusCode::NOT_FOUND);
    assert!(ok(&office, &withdraw).await?.body.contains("Entered twice"));
    let refused = office.post(&withdraw, &[("reason", " ")]).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let at = format!("{S}/manage/participants/ngo-y/withdraw");
    let refused = office.post(&at, &[("reason", "Twice")]).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("refers to this participant") && refused.body.contains("Twice"));
    let done = office.post(&withdraw, &[("reason", "Twice")]).await?;
    assert_eq!(
        (done.status, &*done.location),
        (StatusCode::SEE_OTHER, &*format!("{S}/participants"))
    );
    assert_eq!(office.get(&one).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}
