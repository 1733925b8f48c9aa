//! Members of a group suggested for the list of aligned States, which is to be gone
//! through: membership is not alignment.

use anyhow::Result;
use axum::http::StatusCode;
use comity_acts::{NewGroup, Podium, add_group};
use comity_domain::{Language, Role, Wording, group::Membership};
use comity_testkit::TestApp;
use jiff::civil::{Date, date};

use super::{AT, post_form, read};

const TEXT: &str = "Mr. Chair, I speak for the States that share a lake and thank you for the \
                    questions in your letter.";

/// QM and QN since long ago; XA until the eve of the session, XB from its second day.
async fn lakes(app: &TestApp) -> Result<()> {
    let may = app.may::<Podium>(Role::Secretariat, None).await?;
    let mut members = Vec::new();
    let dates: [(&str, Option<Date>, Option<Date>); 4] = [
        ("QM", None, None),
        ("QN", Some(date(2001, 1, 1)), None),
        ("XA", None, Some(date(2026, 12, 6))),
        ("XB", Some(date(2026, 12, 8)), None),
    ];
    for (code, since, until) in dates {
        members.push(Membership {
            participant_id: app.participant(code).await?,
            since,
            until,
            source: "Charter".to_owned(),
            end_source: None,
        });
    }
    let new = NewGroup {
        code: "GLS".to_owned(),
        partition: None,
        name: Wording::new(Language::En, "Group of Lake States"),
        governs: false,
        listed_on: None,
        members,
    };
    add_group(&app.desk, &may, new).await?;
    Ok(())
}

/// The ids of the States that the form shows ticked.
fn ticked(html: &str) -> Vec<String> {
    let boxes = html.split("name=\"aligned\" value=\"").skip(1);
    boxes
        .filter_map(|rest| {
            let (value, after) = rest.split_once('"')?;
            after.trim_start().starts_with("checked").then(|| value.to_owned())
        })
        .collect()
}

#[tokio::test]
async fn members_are_suggested_as_of_the_day_and_must_be_looked_through() -> Result<()> {
    let app = TestApp::sqlite().await?;
    lakes(&app).await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let new = format!("{AT}/new");
    let page = head.get(&new).await?;
    assert!(ticked(&page.body).is_empty(), "the list starts empty");
    assert!(read(&page).replace('\u{a0}', " ").contains("Suggest members as of 7 December 2026"));

    let xb = app.participant("XB").await?.to_string();
    let qn = app.participant("QN").await?.to_string();
    let typed = [
        ("text", TEXT),
        ("on_behalf_of", "the Group of <b>Lake</b> States"),
        ("audience", "delegations"),
        ("title", "Our lakes"),
        ("aligned", &*xb),
        ("suggest_group", "GLS"),
        ("suggest", "1"),
    ];
    let page = post_form(&head, &new, &typed, Some(("notes.md", b"kept as well"))).await?;
    assert_eq!(page.status, StatusCode::OK);
    for kept in [TEXT, "&#60;b&#62;Lake", "Our lakes", "notes.md", "value=\"delegations\" checked"]
    {
        assert!(page.body.contains(kept), "{kept}");
    }
    // Who left before the day, who joined after it, and the author are not suggested;
    // what was ticked stays.
    let mut both = vec![qn.clone(), xb.clone()];
    let mut found = ticked(&page.body);
    both.sort();
    found.sort();
    assert_eq!(found, both);
    let plain = read(&page).replace('\u{a0}', " ");
    assert!(plain.contains("1 State is suggested: a member of"), "{plain}");
    assert!(plain.contains("Membership is not alignment"));
    assert_eq!(plain.matches(">suggested</span>").count(), 1);

    // Sent on unseen, it comes back.
    let mut on = vec![
        ("text", TEXT),
        ("leave_out_file", "1"),
        ("on_behalf_of", "the Group of Lake States"),
        ("audience", "delegations"),
        ("aligned", &*qn),
    ];
    let page = post_form(&head, &new, &on, None).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("href=\"#looked_through\""));
    // So does the check page, asked for by its address.
    let page = head.get(&format!("{AT}/new/check")).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    on.push(("looked_through", "1"));
    let page = post_form(&head, &new, &on, None).await?;
    assert_eq!(
        (page.status, &*page.location),
        (StatusCode::SEE_OTHER, &*format!("{AT}/new/check"))
    );
    // Another suggestion is to be gone through again.
    on.extend([("suggest_group", "GLS"), ("suggest", "1")]);
    let page = post_form(&head, &new, &on, None).await?;
    assert!(!page.body.contains("name=\"looked_through\" value=\"1\" checked"));
    // Nobody was told anything: a suggestion is the delegation's own draft.
    let other = app.browser(Role::Head, Some("QN")).await?;
    assert!(!other.get("/en/s/spring/today").await?.body.contains("You are named"));
    Ok(())
}

#[tokio::test]
async fn who_unticks_all_that_was_suggested_has_nothing_to_confirm() -> Result<()> {
    let app = TestApp::sqlite().await?;
    lakes(&app).await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let new = format!("{AT}/new");
    let typed = [("text", TEXT), ("audience", "public"), ("suggest", "1")];
    let page = post_form(&head, &new, &typed, None).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Choose the group whose members"));
    let typed = [("text", TEXT), ("suggest_group", "GLS"), ("suggest", "1")];
    assert_eq!(post_form(&head, &new, &typed, None).await?.status, StatusCode::OK);
    let typed = [("text", TEXT), ("audience", "public")];
    let page = post_form(&head, &new, &typed, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    // A stakeholder names no aligned States, and is suggested none.
    let business = app.browser(Role::Stakeholder, Some("ngo-a")).await?;
    assert!(!business.get(&new).await?.body.contains("suggest_group"));
    let typed =
        [("text", TEXT), ("audience", "public"), ("suggest_group", "GLS"), ("suggest", "1")];
    let page = post_form(&business, &new, &typed, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "the button is not there: the form goes on");
    Ok(())
}
