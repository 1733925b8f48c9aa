//! What waits and what was told follows what holds now, and leads to exactly that.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::{Role, Stance};

use super::today;
use crate::{
    convergence::room::{BASE, Room},
    summaries::room::{ASKED, Week},
};

#[tokio::test]
async fn a_state_that_removed_itself_is_told_so_and_asked_nothing_more() -> Result<()> {
    let room = Room::new().await?;
    let head = room.app.browser(Role::Head, Some("QM")).await?;
    let remove = "Remove Land of QM from those aligned with statement 9";
    let page = today(&head).await?;
    assert!(page.contains(&format!("<button class=\"second low\">{remove}</button>")), "{page}");
    assert!(!page.contains("class=\"grave\""), "the loudest thing is something else");
    let asked = ["You are named as aligned in statement 9", "takes a position on proposal 2"];
    for text in asked.iter().chain(&["1 position attributed to you through a statement"]) {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(page.contains("Look at it, and correct it if it is not yours"));
    assert!(!page.contains("onfirm"), "a position by alignment needs no confirmation");
    let ours = head.get(&format!("{BASE}/ours")).await?.body;
    assert!(ours.contains("needs no confirmation: it holds until you say"));

    let one = format!("{BASE}/statements/9");
    let done = "is no longer named in statement 9. Positions that rested on it no longer count";
    let before = comity_words::strip_isolation(&head.get(&one).await?.body).to_string();
    assert!(!before.contains(done));
    let sent = head.post(&format!("{one}/remove-alignment"), &[]).await?;
    assert_eq!((sent.status, &*sent.location), (StatusCode::SEE_OTHER, &*one));
    let after = comity_words::strip_isolation(&head.get(&one).await?.body).to_string();
    assert!(after.contains(&format!("role=\"status\">Land of QM {done}")), "{after}");
    let other = room.app.browser(Role::Head, Some("QN")).await?;
    assert!(!comity_words::strip_isolation(&other.get(&one).await?.body).contains(done));

    let page = today(&head).await?;
    for text in asked.iter().chain(&[remove, "attributed to you through", "notices not read"]) {
        assert!(!page.contains(text), "{text}: {page}");
    }
    Ok(())
}

#[tokio::test]
async fn a_position_of_its_own_answers_what_was_asked_of_an_alignment() -> Result<()> {
    let room = Room::new().await?;
    // It took its own position on proposal 2, and is still named in the statement.
    let page = today(&room.app.browser(Role::Head, Some("QN")).await?).await?;
    assert!(page.contains("You are named as aligned in statement 9"));
    assert!(!page.contains("takes a position on proposal 2"), "{page}");
    room.take("org-L", room.file("org-L", &["QN"]).await?, 2, Stance::Support, "").await?;
    let page = today(&room.app.browser(Role::Head, Some("QN")).await?).await?;
    assert!(page.contains("takes a position on proposal 3"), "{page}");
    Ok(())
}

#[tokio::test]
async fn counts_of_questions_lead_to_exactly_those_questions() -> Result<()> {
    let week = Week::new().await?;
    let app = &week.room.app;
    let coverage = format!("{BASE}/questions/coverage");
    let [first, second] = ASKED
        .map(|id| format!("<th scope=\"row\" class=\"nowrap\"><a href=\"{BASE}/questions/{id}\""));
    let spoke = app.browser(Role::Head, Some("QM")).await?;
    let silent = app.browser(Role::Head, Some("XA")).await?;
    for (reader, query, told, shown) in [
        (&week.chair, "?open=anybody", "1 question nobody has answered", [false, true]),
        (&spoke, "?open=us", "1 question your delegation has not answered", [false, true]),
        (&silent, "?open=us", "2 questions your delegation has not answered", [true, true]),
    ] {
        let link = format!("<a href=\"{coverage}{query}\">{told}</a>");
        assert!(today(reader).await?.contains(&link), "{link}");
        let page = reader.get(&format!("{coverage}{query}")).await?.body;
        assert_eq!([&first, &second].map(|one| page.contains(one)), shown, "{told}: {page}");
        assert!(page.contains(&format!("href=\"{coverage}\">All questions")), "a way back");
        let whole = reader.get(&coverage).await?.body;
        assert_eq!([&first, &second].map(|one| whole.contains(one)), [true, true]);
    }
    // Nobody else has questions of their own to answer: it narrows nothing.
    let business = app.browser(Role::Stakeholder, Some("ngo-a")).await?;
    let page = business.get(&format!("{coverage}?open=us")).await?.body;
    assert!(
        page.contains(&first) && page.contains(&second) && !page.contains("by your delegation")
    );
    week.answer("XA", comity_domain::Audience::Public, ASKED[1]).await?;
    let page = week.chair.get(&format!("{coverage}?open=anybody")).await?.body;
    assert!(page.contains("No question fits this choice"), "{page}");
    assert!(!today(&week.chair).await?.contains("open=anybody"));
    Ok(())
}

#[tokio::test]
async fn areas_with_nothing_released_are_a_list_of_their_own() -> Result<()> {
    let room = Room::new().await?;
    let chair = room.app.browser(Role::Chair, None).await?;
    let view = format!("{BASE}/convergence");
    let page = today(&chair).await?;
    let convergent = format!("href=\"{view}?class=convergent&#38;released=none\"");
    assert!(page.contains(&convergent), "{page}");
    let form = [
        ("text_en", "Views draw closer on experts."),
        ("audience", "delegations"),
        ("step", "confirm"),
    ];
    let sent = chair.post(&format!("{view}/1/release"), &form).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let page = today(&chair).await?;
    let link = format!("<a href=\"{view}?released=none\">2 proposals of which nothing is released");
    assert!(page.contains(&link), "{page}");
    assert!(!page.contains(&convergent), "the one convergent area is released");
    let page =
        comity_words::strip_isolation(&chair.get(&format!("{view}?released=none")).await?.body)
            .to_string();
    assert_eq!(page.matches("<article class=\"card area\">").count(), 2);
    assert!(!page.contains("A register of experts"), "it is released");
    assert!(page.contains(&format!("<a href=\"{view}\">Released or not (3)</a>")), "{page}");
    assert!(page.contains("aria-current=\"true\">Nothing released (2)"));
    let none = chair.get(&format!("{view}?class=convergent&released=none")).await?.body;
    assert!(none.contains("No area fits this choice"));
    // Also after the release nobody else sees the numbers, and the page says so.
    let area = chair.get(&format!("{view}/1")).await?.body;
    assert!(area.contains("see this page, also after the area is released"));
    Ok(())
}
