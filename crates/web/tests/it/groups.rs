//! Groups of States: their pages, the list they come from, and what the podium does.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::{Browser, Page, TestApp};

const S: &str = "/en/s/spring";

async fn ok(browser: &Browser, path: &str) -> Result<String> {
    let page = browser.get(path).await?;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    Ok(plain(&page))
}

fn plain(page: &Page) -> String {
    assert!(!page.body.contains('⟦'), "a text is missing: {}", page.body);
    comity_words::strip_isolation(&page.body).replace('\u{a0}', " ")
}

/// A group of Lake States: QM since 2000, and QN until the middle of 2024.
async fn lakes(team: &Browser) -> Result<()> {
    let fields = [
        ("name", "Group of <i>Lake</i> States"),
        ("code", "GLS"),
        ("members", "QM"),
        ("since", "2000-05-01"),
        ("source", "Charter of the Lakes"),
    ];
    let page = team.post(&format!("{S}/manage/groups/new"), &fields).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let fields = [("members", "QN"), ("until", "2024-06-30"), ("source", "Note <b>7</b>")];
    let page = team.post(&format!("{S}/manage/groups/GLS/members/new"), &fields).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, "/en/s/spring/groups/GLS"));
    Ok(())
}

#[tokio::test]
async fn a_group_shows_who_belonged_on_a_day_and_who_says_so() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let visitor = app.visitor();
    assert!(ok(&visitor, &format!("{S}/groups")).await?.contains("No group is recorded yet"));
    lakes(&app.browser(Role::ChairTeam, None).await?).await?;

    let list = ok(&visitor, &format!("{S}/groups?on=2024-06-30")).await?;
    assert!(list.contains("Members on 30 June 2024") && list.contains(">2</td>"), "{list}");
    assert!(list.contains("/groups/GLS?on=2024-06-30"), "the day stays");
    assert!(ok(&visitor, &format!("{S}/groups?on=2024-07-01")).await?.contains(">1</td>"));
    assert!(ok(&visitor, &format!("{S}/groups?on=2000-04-30")).await?.contains(">1</td>"));

    let now = ok(&visitor, &format!("{S}/groups/GLS")).await?;
    for text in [
        "Charter of the Lakes",
        "1 May 2000",
        "Memberships that do not hold on that day",
        "Note &#60;b&#62;7&#60;/b&#62;",
        "Not known",
        "Entered in this body",
        "Membership is neither a position nor alignment",
        // The days on which membership changed are plain links.
        "/groups/GLS?on=2024-07-01",
        "/groups/GLS?on=2000-05-01",
    ] {
        assert!(now.contains(text), "{text} in {now}");
    }
    assert!(!now.contains("<i>Lake") && !now.contains("/manage/"), "acts are the podium's");
    let then = ok(&visitor, &format!("{S}/groups/GLS?on=2010-01-01")).await?;
    assert!(!then.contains("Memberships that do not hold"));
    let wrong = visitor.get(&format!("{S}/groups/GLS?on=yesterday")).await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"yesterday\"") && plain(&wrong).contains("Charter"));
    for path in ["/groups/gls", "/groups/NONE"] {
        assert_eq!(visitor.get(&format!("{S}{path}")).await?.status, StatusCode::NOT_FOUND);
    }
    for language in ["ar", "zh", "fr", "ru", "es"] {
        for path in ["groups", "groups/GLS"] {
            let page = visitor.get(&format!("/{language}/s/spring/{path}")).await?;
            assert!(page.status == StatusCode::OK && !page.body.contains('⟦'), "{language} {path}");
        }
    }
    let people = ok(&visitor, &format!("{S}/participants")).await?;
    assert!(people.contains("href=\"/en/s/spring/groups\""));
    Ok(())
}

#[tokio::test]
async fn the_podium_ends_a_membership_with_its_day_and_source() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let team = app.browser(Role::Secretariat, None).await?;
    lakes(&team).await?;
    let end = format!("{S}/manage/groups/GLS/members/QM/end");
    let page = ok(&team, &format!("{S}/groups/GLS")).await?;
    assert!(page.contains(&format!("href=\"{end}\"")));
    let twice = [("members", "QM"), ("since", "2020-01-01"), ("source", "Charter")];
    let page = team.post(&format!("{S}/manage/groups/GLS/members/new"), &twice).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(plain(&page).contains("during part of this time already: Land of QM"));
    assert!(page.body.contains("value=\"2020-01-01\""), "nothing typed is lost");

    let form = ok(&team, &end).await?;
    assert!(form.contains("Land of QM"));
    // The breadcrumb leads back to the group, and so does giving up.
    assert_eq!(form.matches(&format!("href=\"{S}/groups/GLS\"")).count(), 2, "{form}");
    let page = team.post(&end, &[("until", "soon"), ("source", "Note 9")]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Note 9"));
    let page = team.post(&end, &[("until", "2026-11-30"), ("source", "Note 9")]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let page = ok(&app.visitor(), &format!("{S}/groups/GLS?on=2026-11-30")).await?;
    assert!(page.contains("Charter of the Lakes") && page.contains("Note 9"));
    assert!(
        ok(&app.visitor(), &format!("{S}/groups/GLS")).await?.contains("nobody belonged"),
        "it is December"
    );

    let govern = format!("{S}/manage/groups/GLS/govern");
    let list = format!("{S}/groups");
    assert!(ok(&team, &list).await?.contains("Does not count"));
    let page = team.post(&govern, &[("governs", "yes")]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(!ok(&team, &list).await?.contains("Does not count"));
    let again = team.post(&govern, &[("governs", "yes")]).await?;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "sent twice");

    for (role, code) in [
        (Role::Head, "QM"),
        (Role::Member, "QN"),
        (Role::Organization, "org-a"),
        (Role::Stakeholder, "ngo-a"),
    ] {
        let browser = app.browser(role, Some(code)).await?;
        let absent = browser.get(&format!("{S}/absent")).await?.body;
        for path in ["groups/listed", "groups/GLS/members/new", "groups/GLS/members/QN/end"] {
            let path = format!("{S}/manage/{path}");
            assert_eq!(browser.get(&path).await?.body, absent, "{role} {path}");
            assert_eq!(browser.post(&path, &[]).await?.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(
            browser.post(&govern, &[("governs", "no")]).await?.status,
            StatusCode::NOT_FOUND
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_membership_entered_by_mistake_never_was() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let team = app.browser(Role::ChairTeam, None).await?;
    lakes(&team).await?;
    let new = format!("{S}/manage/groups/GLS/members/new");
    let wrong = [("members", "QN"), ("since", "2025-01-01"), ("source", "Note 3")];
    assert_eq!(team.post(&new, &wrong).await?.status, StatusCode::SEE_OTHER);
    let head = app.browser(Role::Head, Some("QM")).await?;
    let suggest = [("suggest", "1"), ("suggest_group", "GLS")];
    let form = format!("{S}/statements/new");
    let qn = format!("value=\"{}\" checked", app.participant("QN").await?);
    let page = crate::statements::post_form(&head, &form, &suggest, None).await?;
    assert!(page.body.contains(&qn), "it is suggested");
    head.post(&format!("{form}/start-again"), &[]).await?;

    let mistake = format!("{S}/manage/groups/GLS/members/QN/2025-01-01/mistake");
    let page = ok(&team, &format!("{S}/groups/GLS")).await?;
    assert!(page.contains(&format!("href=\"{mistake}\"")), "{page}");
    let ask = ok(&team, &mistake).await?;
    for part in ["Land of QN", "1 January 2025", "for days in the past as well", "end it instead"] {
        assert!(ask.contains(part), "{part} in {ask}");
    }
    let page = team.post(&mistake, &[("reason", "")]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Say what was wrong with the entry"));
    let page = team.post(&mistake, &[("reason", "QM was meant")]).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, "/en/s/spring/groups/GLS"));
    for path in ["/groups/GLS?on=2025-06-01", "/groups/GLS", "/participants/QN"] {
        let page = ok(&team, &format!("{S}{path}")).await?;
        assert!(!page.contains("Note 3") && !page.contains("QM was meant"), "{path}: {page}");
    }
    let page = crate::statements::post_form(&head, &form, &suggest, None).await?;
    assert!(!page.body.contains(&qn), "nor is it suggested");

    // Whoever may not, and what is not there, look alike; a first day that is not known
    // has an address too.
    let absent = team.get(&format!("{S}/absent")).await?.body;
    let unknown = format!("{S}/manage/groups/GLS/members/QM/unknown/mistake");
    for path in [&mistake, &mistake.replace("2025-01-01", "soon"), &unknown] {
        assert_eq!(team.get(path).await?.body, absent, "{path}");
    }
    let path = unknown.replace("/QM/", "/QN/");
    for (role, code) in [(Role::Head, "QN"), (Role::Organization, "org-a")] {
        let browser = app.browser(role, Some(code)).await?;
        let absent = browser.get(&format!("{S}/absent")).await?.body;
        assert_eq!(browser.get(&path).await?.body, absent, "{role}");
        let page = browser.post(&path, &[("reason", "We never joined")]).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{role}");
        assert!(!ok(&browser, &format!("{S}/groups/GLS")).await?.contains("mistake"));
    }
    let page = team.post(&path, &[("reason", "Never joined")]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    Ok(())
}

#[tokio::test]
async fn groups_of_the_list_come_in_with_the_day_of_the_list() -> Result<()> {
    let app = TestApp::sqlite_of_real_states().await?;
    let team = app.browser(Role::Secretariat, None).await?;
    let listed = format!("{S}/manage/groups/listed");
    let form = ok(&team, &listed).await?;
    assert!(form.contains("European Union: 27 members") && form.contains("25 November 2026"));
    assert!(!form.contains(" checked"), "nothing is preselected");
    let chosen = [("groups", "EU"), ("groups", "PIF")];
    let page = team.post(&listed, &chosen).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(plain(&page).contains("First add the Member States") && page.body.contains(" checked"));
    let page = team.post(&format!("{S}/manage/states"), &[]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let page = team.post(&listed, &chosen).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, "/en/s/spring/groups"));

    let union = ok(&app.visitor(), &format!("{S}/groups/EU?on=2020-01-31")).await?;
    for text in [
        "28 members",
        "Brought in from the list of 25 November 2026",
        "Withdrawal Agreement",
        "Left at midnight",
        "Not used in the analysis",
    ] {
        assert!(union.contains(text), "{text}");
    }
    let form = ok(&team, &listed).await?;
    assert!(!form.contains("European Union") && form.contains("Group of 77 and China"));
    let page = team.post(&listed, &[("groups", "EU")]).await?;
    assert!(plain(&page).contains("In this body already: EU"));
    let real = ok(&team, &format!("{S}/manage")).await?;
    assert!(real.contains("/manage/groups/listed"));

    let exercise = TestApp::sqlite().await?;
    let team = exercise.browser(Role::Secretariat, None).await?;
    assert!(!ok(&team, &format!("{S}/manage")).await?.contains("/manage/groups/listed"));
    assert_eq!(team.get(&listed).await?.status, StatusCode::NOT_FOUND);
    let page = team.post(&listed, &chosen).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    Ok(())
}
