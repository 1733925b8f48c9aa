//! Words of a few characters go no further than they were meant, either.

use anyhow::Result;
use axum::http::StatusCode;
use comity_acts::{NewProposal, Proposer, put_proposal};
use comity_domain::{Audience, Language, Role, Wording};

use super::room::{Week, value};

#[tokio::test]
async fn a_paragraph_made_of_a_short_proposal_goes_to_its_readers_alone() -> Result<()> {
    const WORDS: &str = "设立名册";
    let week = Week::new().await?;
    let app = &week.room.app;
    let may = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    let new = NewProposal {
        topic: None,
        title: None,
        wording: Wording::new(Language::Zh, WORDS),
        audience: Some(Audience::Participants),
        from_draft: None,
    };
    put_proposal(&app.desk, &may, &app.session, new).await?;
    let at = "/en/s/spring/summaries/2";
    assert_eq!(week.begin("EX/WG.1/2026/CRP.3").await?.location, format!("{at}/work"));
    // Everything else is left out, so that nothing else can be in the way.
    let work = week.team.get(&format!("{at}/work")).await?.body;
    for block in work.split("<div class=\"work-block ").skip(1) {
        let id = block.split("id=\"b-").nth(1).and_then(|rest| rest.split('"').next());
        if let Some(id) = id.filter(|_| !block.contains(WORDS)) {
            week.team.post(&format!("{at}/{id}/leave-out"), &[("out", "yes")]).await?;
        }
    }
    for (audience, status) in
        [("public", StatusCode::UNPROCESSABLE_ENTITY), ("participants", StatusCode::SEE_OTHER)]
    {
        let form = week.chair.get(&format!("{at}/publish")).await?.body;
        let revision = value(&form, "revision")?;
        let fields = [
            ("audience", audience),
            ("revision", &revision),
            ("step", "confirm"),
            ("names", "yes"),
            ("languages", "yes"),
        ];
        let sent = week.chair.post(&format!("{at}/publish"), &fields).await?;
        assert_eq!(sent.status, status, "{audience}: {}", sent.body);
        assert_eq!(sent.body.contains("not for these readers"), audience == "public");
    }
    let reader = app.browser(Role::Stakeholder, Some("ngo-a")).await?;
    assert!(reader.get(at).await?.body.contains(WORDS));
    Ok(())
}
