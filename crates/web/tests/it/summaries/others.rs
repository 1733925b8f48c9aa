//! What everybody outside the Chair's side gets: what was published, the same for each
//! of a class, and nothing of what stands behind it that its owner did not release.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::Browser;

use super::room::{AT, Week, main_of};
use crate::convergence::room::{BASE, NORTH, SOUTH};

async fn delegations(week: &Week) -> Result<Vec<Browser>> {
    let mut found = Vec::new();
    for code in NORTH.into_iter().chain(SOUTH) {
        found.push(week.room.app.browser(Role::Head, Some(code)).await?);
    }
    Ok(found)
}

#[tokio::test]
async fn a_working_copy_does_not_exist_for_others() -> Result<()> {
    let week = Week::new().await?;
    let app = &week.room.app;
    let id = week.block("spoke to question").await?;
    for reader in [
        app.browser(Role::Head, Some("QM")).await?,
        app.browser(Role::Organization, Some("org-L")).await?,
        app.browser(Role::Stakeholder, Some("ngo-L")).await?,
        app.visitor(),
    ] {
        let front = reader.get(BASE).await?.body;
        assert!(!front.contains("/summaries\""), "nothing to read, no entry");
        let list = reader.get("/en/s/spring/summaries").await?.body;
        assert!(list.contains("There is no summary yet") && !list.contains("CRP.2"));
        let absent = reader.get("/en/s/spring/summaries/999").await?;
        for page in ["", "/work", "/head", "/add", "/anew", "/preview", "/publish", "/withdraw/1"] {
            let found = reader.get(&format!("{AT}{page}")).await?;
            assert_eq!(found.status, StatusCode::NOT_FOUND, "{page}");
            assert_eq!(found.body, absent.body, "{page}");
        }
        for page in ["edit", "sources"] {
            let found = reader.get(&format!("{AT}/{id}/{page}")).await?;
            assert_eq!(found.body, absent.body, "{page}");
        }
        for act in ["symbol", "add", "anew", "publish", "head"] {
            let found = reader.post(&format!("{AT}/{act}"), &[]).await?;
            assert_eq!(found.status, StatusCode::NOT_FOUND, "{act}");
        }
        for act in ["edit", "move", "leave-out", "start-again"] {
            let found = reader.post(&format!("{AT}/{id}/{act}"), &[("out", "yes")]).await?;
            assert_eq!(found.status, StatusCode::NOT_FOUND, "{act}");
        }
    }
    // Publishing is the Chair's alone; the Secretariat never sees the working copy.
    assert_eq!(week.team.get(&format!("{AT}/publish")).await?.status, StatusCode::NOT_FOUND);
    let officer = app.browser(Role::Secretariat, None).await?;
    for page in ["", "/work", "/preview", "/changes?from=1&to=now"] {
        assert_eq!(officer.get(&format!("{AT}{page}")).await?.status, StatusCode::NOT_FOUND);
    }
    Ok(())
}

#[tokio::test]
async fn no_name_class_position_or_number_of_delegations_is_published() -> Result<()> {
    let week = Week::new().await?;
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    for reader in delegations(&week).await? {
        let page = reader.get(AT).await?.body;
        let main = main_of(&page);
        assert!(main.contains("Most delegations spoke to question"));
        assert!(main.contains("Views draw closer on experts."));
        assert!(main.contains("Potential area of convergence: Chair’s assessment"));
        assert!(main.contains("Further discussion of proposal"));
        for code in NORTH.into_iter().chain(SOUTH).chain(["QT", "org-L"]) {
            assert!(!main.contains(&format!("Land of {code}")), "{code}");
        }
        for word in [
            "class-",
            "Convergent",
            "Broad support",
            "Divided",
            "Too little known",
            "Oppose",
            "Concern",
            "take out paragraph 2",
            "who pays",
            "every second year",
            "Many of them are new",
            "/sources",
            "/edit",
            "from \u{2068}",
            "delegation spoke",
        ] {
            assert!(!main.contains(word), "{word}");
        }
    }
    for reader in
        [week.room.app.visitor(), week.room.app.browser(Role::Stakeholder, Some("ngo-L")).await?]
    {
        assert_eq!(reader.get(AT).await?.status, StatusCode::NOT_FOUND);
        assert!(!reader.get(BASE).await?.body.contains("/summaries\""));
    }
    Ok(())
}

#[tokio::test]
async fn the_chairs_own_state_sees_what_every_other_state_sees() -> Result<()> {
    // Whichever State the Chair is of: whoever filed a statement for the Chair's team
    // alone, whoever objected, whoever is named as aligned, all get the same bytes.
    let week = Week::new().await?;
    week.publish("delegations").await?;
    let mut pages = Vec::new();
    for reader in delegations(&week).await? {
        pages.push((
            reader.get(AT).await?.body,
            reader.get("/en/s/spring/summaries").await?.body,
            reader.get("/ar/s/spring/summaries/1").await?.body,
        ));
    }
    for page in &pages {
        assert_eq!(page, &pages[0]);
    }
    Ok(())
}

#[tokio::test]
async fn links_lead_to_what_the_whole_class_may_read_and_to_nothing_else() -> Result<()> {
    let week = Week::new().await?;
    week.publish("delegations").await?;
    let links = |page: &str| -> Vec<String> {
        let mut found: Vec<String> = main_of(page)
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .filter(|href| href.starts_with("/en/"))
            .map(|href| href.split('#').next().unwrap_or_default().to_owned())
            .collect();
        found.sort();
        found.dedup();
        found
    };
    // QR answered for the Chair's team alone, and is not led to its own statement.
    let owner = week.room.app.browser(Role::Head, Some("QR")).await?;
    let found = links(&owner.get(AT).await?.body);
    assert!(found.iter().any(|href| href.contains("/statements/")));
    assert!(found.iter().any(|href| href.contains("/proposals/")));
    let other = week.room.app.browser(Role::Member, Some("XB")).await?;
    for href in &found {
        assert_eq!(other.get(href).await?.status, StatusCode::OK, "{href}");
    }
    // The positions behind an open point are led to by nobody.
    let objection = week.room.app.browser(Role::ChairTeam, None).await?;
    let open = week.block("Further discussion of proposal").await?;
    let sources = objection.get(&format!("{AT}/{open}/sources")).await?.body;
    let paragraph = owner.get(AT).await?.body;
    let paragraph = paragraph
        .split("class=\"summary-para\"")
        .find(|one| one.contains("Further discussion of proposal"))
        .unwrap_or_default()
        .to_owned();
    assert!(sources.contains("/statements/") && !paragraph.contains("/statements/"));
    // The preview shows the Chair the same links.
    let preview = week.chair.get(&format!("{AT}/preview?as=delegations")).await?.body;
    let of_paper = |page: &str| -> Vec<String> {
        let paper = page.split("<article class=\"summary-paper\"").nth(1).unwrap_or_default();
        links(&format!("<main{}", paper.split("</article>").next().unwrap_or_default()))
    };
    assert_eq!(of_paper(&preview), of_paper(&owner.get(AT).await?.body));
    let public = week.chair.get(&format!("{AT}/preview?as=public")).await?.body;
    assert!(of_paper(&public).len() < of_paper(&preview).len());
    Ok(())
}
