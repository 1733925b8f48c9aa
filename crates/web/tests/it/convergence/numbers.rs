//! Every number opens exactly that many attributions, and what is kept in memory is what
//! a fresh load gives.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::{Role, Stance};
use comity_testkit::Browser;
use url::Url;

use super::room::{BASE, Room, SOUTH};

/// Every link of a page to attributions, as a browser follows it from the page's own
/// address, with the number it stands on.
fn numbers(page: &str, html: &str) -> Result<Vec<(String, usize)>> {
    let here = Url::parse("http://localhost")?.join(page)?;
    let mut found = Vec::new();
    for link in html.split("<a").skip(1) {
        let link = link.split("</a>").next().context("a link ends")?;
        let Some(href) = link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next())
        else {
            continue;
        };
        if !href.contains("/attributions?") {
            continue;
        }
        let text = match link.split("<title>").nth(1) {
            Some(title) => title
                .split("</title>")
                .next()
                .and_then(|title| title.rsplit("· ").next())
                .context("a title")?,
            None => link.split('>').nth(1).context("a text")?,
        };
        let href = href.replace("&#38;", "&").replace("&amp;", "&");
        let number = text.trim().parse().with_context(|| format!("{text} at {href}"))?;
        let led = here.join(&href)?;
        found.push((format!("{}?{}", led.path(), led.query().unwrap_or_default()), number));
    }
    Ok(found)
}

async fn all_open(chair: &Browser, page: &str) -> Result<usize> {
    let html = chair.get(page).await?.body;
    // No number of a table stands without its link.
    let mut cells = 0;
    for table in html.split("class=\"cards numbers\"").skip(1) {
        let table = table.split("</table>").next().context("a table ends")?;
        for cell in table.split("<td").skip(1) {
            let (_, inside) = cell.split_once('>').context("a cell")?;
            assert!(inside.starts_with("<a"), "a bare number: {inside}");
            cells += 1;
        }
    }
    assert!(cells >= 7, "no table of numbers");
    let found = numbers(page, &html)?;
    let distinct: BTreeSet<_> = found.iter().cloned().collect();
    for (href, number) in &distinct {
        let opened = chair.get(href).await?;
        assert_eq!(opened.status, StatusCode::OK, "{href}");
        let rows = opened.body.matches("<tr class=\"attribution\">").count();
        assert_eq!(rows, *number, "{href}");
    }
    Ok(distinct.len())
}

#[tokio::test]
async fn every_number_opens_exactly_that_many_attributions() -> Result<()> {
    let room = Room::new().await?;
    let chair = room.app.browser(Role::ChairTeam, None).await?;
    // Three cards with one table each: two groups and the room, seven numbers a row.
    assert!(all_open(&chair, &format!("{BASE}/convergence")).await? >= 3 * 3 * 7);
    for number in 1..=3 {
        // Both partitions: three groups and the room.
        assert!(all_open(&chair, &format!("{BASE}/convergence/{number}")).await? >= 4 * 7);
    }
    Ok(())
}

#[tokio::test]
async fn addresses_of_numbers_hold_wherever_they_stand() -> Result<()> {
    let room = Room::new().await?;
    let chair = room.app.browser(Role::ChairTeam, None).await?;
    let open = async |query: &str| {
        chair.get(&format!("{BASE}/convergence/2/attributions?{query}&stance=all")).await
    };
    // By the group's code; addresses of before name its partition too.
    for query in ["group=South", "partition=regions&group=South"] {
        let rows = open(query).await?.body.matches("<tr class=\"attribution\">").count();
        assert_eq!(rows, SOUTH.len(), "{query}");
    }
    for bad in ["group=West", "partition=Lakes&group=South"] {
        assert_eq!(open(bad).await?.status, StatusCode::NOT_FOUND, "{bad}");
    }
    // A narrowed list, and a form that came back with a fault at another address.
    assert!(all_open(&chair, &format!("{BASE}/convergence?class=too-little-known")).await? >= 7);
    let notes = format!("{BASE}/convergence/2/notes");
    let back = chair.post(&notes, &[("participant", ""), ("note", "")]).await?;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let found = numbers(&notes, &back.body)?;
    assert!(found.len() >= 7);
    for (href, _) in found {
        assert!(href.starts_with(&format!("{BASE}/convergence/2/attributions?")), "{href}");
    }
    Ok(())
}

#[tokio::test]
async fn an_attribution_shows_who_why_and_the_words() -> Result<()> {
    let room = Room::new().await?;
    let chair = room.app.browser(Role::Chair, None).await?;
    let page = chair
        .get(&format!("{BASE}/convergence/2/attributions?partition=regions&group=North%20%26%20East&stance=in-favour"))
        .await?
        .body;
    // QM through the organization, QP with changes; QN took its own side.
    assert!(page.contains("Land of QM") && page.contains("Land of QP"));
    assert!(!page.contains("Land of QN"));
    assert!(page.contains("Aligned with statement") && page.contains("the Group of Lakes"));
    assert!(page.contains("Own position") && page.contains("every second year"));
    assert!(page.contains("We say what we say.") && page.contains(&format!("{BASE}/statements/")));
    let unknown =
        chair.get(&format!("{BASE}/convergence/2/attributions?stance=unknown")).await?.body;
    assert!(unknown.contains("Land of QQ") && unknown.contains("No position known"));
    assert!(unknown.contains("Land of XB") && unknown.contains("Open to it"));
    for bad in ["stance=open-to-it", "stance=x", "partition=regions&group=West"] {
        let page = chair.get(&format!("{BASE}/convergence/2/attributions?{bad}")).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{bad}");
    }
    Ok(())
}

#[tokio::test]
async fn the_areas_stand_in_rank_order_with_class_changes_and_conflicts() -> Result<()> {
    let room = Room::new().await?;
    let chair = room.app.browser(Role::Chair, None).await?;
    let page = chair.get(&format!("{BASE}/convergence")).await?.body;
    let at = |text: &str| page.find(text).with_context(|| format!("no {text}"));
    assert!(at("class-convergent\"")? < at("A register of experts")?);
    assert!(at("A register of experts")? < at("A yearly exercise")?);
    assert!(at("A yearly exercise")? < at("A new office")?);
    assert!(page.contains("class-too-little-known"));
    assert!(page.contains("every second year") && page.contains("who pays"));
    // QN is named in a joint statement that supports what it opposes itself.
    assert!(page.contains("own position: \u{2068}Oppose\u{2069}"));
    // QT is in no group: named for that, listed in its area, in no number.
    assert!(page.contains("In no governing group"));
    let area = chair.get(&format!("{BASE}/convergence/2")).await?.body;
    assert!(area.contains("Land of QT"));
    let one = chair.get(&format!("{BASE}/convergence?class=convergent")).await?.body;
    assert!(one.contains("A register of experts") && !one.contains("A new office"));
    Ok(())
}

#[tokio::test]
async fn what_is_kept_in_memory_is_what_a_fresh_load_gives() -> Result<()> {
    let room = Room::new().await?;
    let kept = room.app.browser(Role::ChairTeam, None).await?;
    let pages = ["/convergence", "/convergence/1", "/convergence/2", "/convergence/3"];
    for page in pages {
        kept.get(&format!("{BASE}{page}")).await?;
    }
    for step in 0..4 {
        match step {
            0 => room.say("QQ", 2, Stance::Support, "").await?,
            1 => room.say("QM", 1, Stance::Oppose, "").await?,
            2 => {
                let chair = room.app.browser(Role::Chair, None).await?;
                let form = [("rule", "As I said"), ("quorum", "10")];
                chair.post(&format!("{BASE}/convergence/rule"), &form).await?;
            }
            _ => {
                let head = room.app.browser(Role::Head, Some("QM")).await?;
                head.post(&format!("{BASE}/proposals/3/withdraw"), &[]).await?;
            }
        }
        // Another server over the same database has nothing in memory yet.
        let fresh = room.app.browser(Role::ChairTeam, None).await?;
        for page in pages {
            let path = format!("{BASE}{page}");
            assert_eq!(kept.get(&path).await?.body, fresh.get(&path).await?.body, "{step} {path}");
        }
    }
    Ok(())
}
