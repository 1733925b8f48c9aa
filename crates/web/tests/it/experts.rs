//! Experts of a delegation, in the capital: they read as it does, and act for nobody.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::Role;
use comity_store::record;

use super::convergence::room::{BASE, Room};

#[tokio::test]
async fn an_expert_reads_as_the_delegation_and_acts_for_nobody() -> Result<()> {
    let room = Room::new().await?;
    let app = &room.app;
    let expert = app.browser(Role::Expert, Some("QN")).await?;
    let absent = expert.get(&format!("{BASE}/absent")).await?.body;
    for path in [
        "",
        "/today",
        "/questions",
        "/statements",
        "/papers",
        "/proposals",
        "/proposals/2",
        "/ours",
        "/evening",
        "/record",
        "/participants",
        "/delegation",
    ] {
        let page = expert.get(&format!("{BASE}{path}")).await?;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.body.contains('⟦'), "{path}: a text is missing: {}", page.body);
    }
    let today = expert.get(&format!("{BASE}/today")).await?.body;
    assert!(today.contains("Expert in the capital") && today.contains("Read the questions"));
    assert!(!today.contains("/statements/new") && !today.contains("/today/read"), "{today}");
    let ours = expert.get(&format!("{BASE}/ours")).await?.body;
    let head = app.browser(Role::Head, Some("QN")).await?;
    let theirs = head.get(&format!("{BASE}/ours")).await?.body;
    assert!(theirs.contains("/withdraw\"") && theirs.contains("/proposals/2/position"));
    assert!(ours.contains("take out paragraph 2"), "{ours}");
    assert!(!ours.contains("/withdraw\"") && !ours.contains("/position\""), "{ours}");

    let note = expert.post(&format!("{BASE}/evening"), &[("text", "From the capital.")]).await?;
    assert_eq!(note.status, StatusCode::SEE_OTHER);
    assert!(head.get(&format!("{BASE}/evening")).await?.body.contains("From the capital."));

    for path in [
        "/statements/new",
        "/papers/new",
        "/questions/new",
        "/proposals/new",
        "/proposals/2/position",
        "/mailed",
        "/delegation/new",
        "/delegation/notes/new",
        "/convergence/2",
        "/manage",
    ] {
        let page = expert.get(&format!("{BASE}{path}")).await?;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent), "{path}");
    }

    let entries = record::entries(&app.desk.db, 0, 9999).await?.len();
    let own = theirs.split("/withdraw\"").next().and_then(|text| text.rsplit('/').next());
    let own = own.context("its own position")?.to_owned();
    let disclaimed = room.proposals.get(1).context("a proposal")?.to_string();
    let qm = app.browser(Role::Expert, Some("QM")).await?;
    let before = record::entries(&app.desk.db, 0, 9999).await?.len();
    assert!(before > entries, "signing in is on the record");
    for (browser, path) in [
        (&expert, format!("/ours/{own}/withdraw")),
        (&expert, format!("/ours/{disclaimed}/disclaim")),
        (&expert, "/statements/11/remove".to_owned()),
        (&expert, "/statements/new".to_owned()),
        (&expert, "/questions/new".to_owned()),
        (&expert, "/today/read".to_owned()),
        // Put by its own delegation: its proposer takes it back, and an expert does not.
        (&qm, "/proposals/1/withdraw".to_owned()),
    ] {
        let page = browser.post(&format!("{BASE}{path}"), &[("up_to", "9999999999999")]).await?;
        assert_ne!(page.status, StatusCode::SEE_OTHER, "{path}");
        assert!(page.status.is_client_error(), "{path}: {}", page.status);
    }
    assert_eq!(record::entries(&app.desk.db, 0, 9999).await?.len(), before);
    let shown = qm.get(&format!("{BASE}/proposals/1")).await?.body;
    assert!(!shown.contains("/proposals/1/withdraw"), "{shown}");
    Ok(())
}

#[tokio::test]
async fn experts_are_of_states_alone() -> Result<()> {
    let room = Room::new().await?;
    for code in ["org-L", "ngo-a"] {
        assert!(room.app.link(Role::Expert, Some(code)).await.is_err(), "{code}");
    }
    assert!(room.app.link(Role::Expert, None).await.is_err());
    Ok(())
}
