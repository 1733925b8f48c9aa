//! Publishing asks about paragraphs whose languages may have parted.

use anyhow::Result;
use axum::http::StatusCode;

use super::room::{AT, Week, value};

#[tokio::test]
async fn languages_edited_at_different_times_are_asked_about() -> Result<()> {
    let week = Week::new().await?;
    let head = format!("{AT}/head");
    let page = week.team.get(&head).await?.body;
    assert!(page.contains("text_fr"), "{page}");
    let fields = [
        ("text_en", "Chair’s summary"),
        ("text_fr", "Résumé de la présidence"),
        ("symbol", "EX/WG.1/2026/CRP.2"),
        ("several_from", "5"),
        ("many_percent", "25"),
        ("most_percent", "50"),
    ];
    assert_eq!(week.team.post(&head, &fields).await?.status, StatusCode::SEE_OTHER);
    // The Chair released it in English alone.
    let released = week.block("Views draw closer").await?;
    week.team.post(&format!("{AT}/{released}/leave-out"), &[("out", "yes")]).await?;
    let id = week.block("spoke to question").await?;
    let edit = format!("{AT}/{id}/edit");
    let write = async |en: &str, fr: &str| -> Result<()> {
        week.room.app.clock.forward(jiff::SignedDuration::from_secs(60));
        let own = value(&week.team.get(&edit).await?.body, "revision")?;
        let fields = [("revision", own.as_str()), ("text_en", en), ("text_fr", fr)];
        assert_eq!(week.team.post(&edit, &fields).await?.status, StatusCode::SEE_OTHER);
        Ok(())
    };
    let check = async || -> Result<String> {
        let path = format!("{AT}/publish");
        let revision = value(&week.chair.get(&path).await?.body, "revision")?;
        let fields =
            [("audience", "delegations"), ("revision", revision.as_str()), ("step", "check")];
        let page = week.chair.post(&path, &fields).await?.body;
        Ok(comity_words::strip_isolation(&page).to_string())
    };
    // Written together they are asked about no more than what was assembled.
    write("All spoke to it.", "Tous en ont parlé.").await?;
    assert!(!check().await?.contains("Languages that differ"));
    // Written later in one language, they are: by the number, in the singular.
    write("Nobody spoke to it.", "Tous en ont parlé.").await?;
    let page = check().await?;
    assert!(page.contains("Paragraph ") && page.contains("later in some than in others"), "{page}");
    assert!(!page.contains("Paragraphs "), "{page}");
    week.room.app.clock.forward(jiff::SignedDuration::from_secs(60));
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    assert!(!check().await?.contains("Languages that differ"), "it was looked at");
    Ok(())
}
