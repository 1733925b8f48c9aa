//! Membership is read as of the session's first day: who joins a group later is not
//! counted in it.

use anyhow::Result;
use comity_acts::{NewGroup, Podium, add_group, add_membership, govern_group};
use comity_domain::{Language, Role, Stance, Wording, group::Membership};
use jiff::civil::{Date, date};

use super::room::{BASE, NORTH, Room};

#[tokio::test]
async fn a_state_that_joined_after_the_first_day_is_not_counted() -> Result<()> {
    let room = Room::new().await?;
    let app = &room.app;
    let may = app.may::<Podium>(Role::Secretariat, None).await?;
    let mut members = Vec::new();
    for code in &NORTH[..3] {
        members.push(Membership {
            participant_id: app.participant(code).await?,
            since: None,
            // The first day is the last of the third: it still counts.
            until: (*code == "QP").then(|| date(2026, 12, 7)),
            source: "Charter".to_owned(),
            end_source: None,
        });
    }
    let new = NewGroup {
        code: "RIVERS".to_owned(),
        partition: None,
        name: Wording::new(Language::En, "Group of River States"),
        governs: false,
        listed_on: None,
        members,
    };
    let id = add_group(&app.desk, &may, new).await?;
    let chair = app.browser(Role::Chair, None).await?;
    let page = async || -> Result<String> {
        let body = chair.get(&format!("{BASE}/convergence/1")).await?.body;
        Ok(comity_words::strip_isolation(&body).replace('\u{a0}', " "))
    };
    assert!(!page().await?.contains("Group of River States"), "only declared groups govern");
    govern_group(&app.desk, &may, id, true).await?;
    // How many attributions the number of members opens to.
    let count = async || -> Result<usize> {
        let path = format!("{BASE}/convergence/1/attributions?partition=RIVERS&group=RIVERS");
        Ok(chair.get(&path).await?.body.matches("<tr class=\"attribution\">").count())
    };
    assert!(page().await?.contains("Group of River States"));
    assert_eq!(count().await?, 3);
    let joins = async |code: &str, since: Date| -> Result<()> {
        let new = Membership {
            participant_id: app.participant(code).await?,
            since: Some(since),
            until: None,
            source: "Note".to_owned(),
            end_source: None,
        };
        Ok(add_membership(&app.desk, &may, id, new).await?)
    };
    joins("QQ", date(2026, 12, 8)).await?;
    room.say("QQ", 1, Stance::Oppose, "").await?;
    assert_eq!(count().await?, 3, "joined on the second day");
    joins("QR", date(2026, 12, 7)).await?;
    assert_eq!(count().await?, 4, "joined on the first day");
    let working = chair.get(&format!("{BASE}/convergence")).await?.body;
    let working = comity_words::strip_isolation(&working).replace('\u{a0}', " ");
    assert!(working.contains("The members of each group on 7 December 2026, the first day"));
    assert!(working.contains("Group of River States"), "a partition of one group bears its name");
    Ok(())
}

#[tokio::test]
async fn today_tells_each_role_what_waits_on_positions() -> Result<()> {
    let room = Room::new().await?;
    let today = async |role: Role, code: Option<&str>| -> Result<String> {
        let browser = room.app.browser(role, code).await?;
        let body = browser.get(&format!("{BASE}/today")).await?.body;
        Ok(comity_words::strip_isolation(&body).to_string())
    };
    // QM has one through the organization's statement, and none on the third.
    let head = today(Role::Head, Some("QM")).await?;
    assert!(
        head.contains("1 position attributed to you through a statement that names you"),
        "{head}"
    );
    assert!(head.contains("1 proposal on which no position of yours is recorded"));
    // QN took its own side where it was named.
    assert!(!today(Role::Member, Some("QN")).await?.contains("through a statement that names"));
    let team = today(Role::ChairTeam, None).await?;
    assert!(team.contains("1 convergent area of which nothing is released"), "{team}");
    assert!(team.contains("3 proposals of which nothing is released"));
    for (role, code) in
        [(Role::Head, Some("QR")), (Role::Stakeholder, Some("ngo-a")), (Role::Secretariat, None)]
    {
        assert!(!today(role, code).await?.contains("convergent"), "{role}");
    }
    Ok(())
}
