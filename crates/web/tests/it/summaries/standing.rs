//! Where a published summary is found by its readers, and a begun one by its makers.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;

use super::room::{AT, Week};
use crate::convergence::room::BASE;

#[tokio::test]
async fn a_published_summary_stands_on_today_and_in_the_chain_of_its_readers() -> Result<()> {
    let week = Week::new().await?;
    let app = &week.room.app;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let business = app.browser(Role::Stakeholder, Some("ngo-a")).await?;
    let (today, session) = (format!("{BASE}/today"), BASE);
    let item = format!("<a href=\"{AT}\" lang=\"en\" dir=\"ltr\">Chair’s summary</a>");
    assert!(!head.get(&today).await?.body.contains("Chair’s summaries"));
    let chain = head.get(session).await?.body;
    assert!(chain.contains("/papers\">Papers</a></th>") && !chain.contains("Chair’s summaries"));
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    let page = head.get(&today).await?.body;
    assert!(page.contains("<h2>Chair’s summaries</h2>") && page.contains(&item), "{page}");
    assert!(page.contains("EX/WG.1/2026/CRP.2"));
    let chain = head.get(session).await?.body;
    assert!(chain.contains("/summaries\">Chair’s summaries</a></th><td class=\"num\">1</td>"));
    // For whom it was not published, it is nowhere.
    assert!(!business.get(&today).await?.body.contains("Chair’s summaries"));
    assert!(!business.get(session).await?.body.contains("Chair’s summaries"));
    // Going on with what there is comes first for the Chair's team.
    let list = week.team.get("/en/s/spring/summaries").await?.body;
    let button = format!("<a class=\"button\" href=\"{AT}/work\">Continue the summary</a>");
    assert!(list.contains(&button) && list.contains("Begin another summary"), "{list}");
    Ok(())
}
