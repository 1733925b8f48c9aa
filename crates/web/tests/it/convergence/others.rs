//! What everybody outside the Chair's side gets: the Chair's words and nothing else.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::Browser;

use super::room::{BASE, NORTH, Room, SOUTH};

async fn outsiders(room: &Room) -> Result<Vec<Browser>> {
    Ok(vec![
        room.app.browser(Role::Head, Some("QM")).await?,
        room.app.browser(Role::Member, Some("XB")).await?,
        room.app.browser(Role::Secretariat, None).await?,
        room.app.browser(Role::Organization, Some("org-L")).await?,
        room.app.browser(Role::Stakeholder, Some("ngo-L")).await?,
        room.app.visitor(),
    ])
}

async fn release(room: &Room) -> Result<()> {
    let chair = room.app.browser(Role::Chair, None).await?;
    let form =
        [("text_en", "Views draw closer on experts."), ("audience", "public"), ("step", "confirm")];
    let sent = chair.post(&format!("{BASE}/convergence/1/release"), &form).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    Ok(())
}

#[tokio::test]
async fn no_class_number_or_name_leaves_the_working_view() -> Result<()> {
    let room = Room::new().await?;
    for reader in outsiders(&room).await? {
        let page = reader.get(&format!("{BASE}/convergence")).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("The Chair has released no area yet"));
    }
    release(&room).await?;
    for reader in outsiders(&room).await? {
        let page = reader.get(&format!("{BASE}/convergence")).await?.body;
        let main = page.split("<main").nth(1).unwrap_or_default();
        assert!(main.contains("Views draw closer on experts."));
        assert!(
            main.contains("Potential area of convergence: Chair’s assessment, without prejudice")
        );
        assert!(main.contains("Prepared under the Chair’s own responsibility"));
        for word in [
            "class-",
            "Convergent",
            "Broad support",
            "Divided",
            "Too little known",
            "floor",
            "attributions",
            "<table",
            "<svg",
            "Oppose",
            "Concern",
            "every second year",
            "per cent",
            "A yearly exercise",
            "A new office",
        ] {
            assert!(!main.contains(word), "{word}");
        }
        for code in NORTH.into_iter().chain(SOUTH).chain(["QT", "org-L"]) {
            assert!(!main.contains(&format!("Land of {code}")), "{code}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_page_below_is_absent_for_others() -> Result<()> {
    let room = Room::new().await?;
    release(&room).await?;
    for reader in outsiders(&room).await? {
        for page in ["1", "2", "1/attributions?stance=support", "1/release", "rule"] {
            let found = reader.get(&format!("{BASE}/convergence/{page}")).await?;
            let absent = reader.get(&format!("{BASE}/convergence/999/nothing")).await?;
            assert_eq!(found.status, StatusCode::NOT_FOUND, "{page}");
            assert_eq!(found.body, absent.body, "{page}");
        }
        for act in ["1/release", "1/release/withdraw", "1/notes", "rule"] {
            let found = reader.post(&format!("{BASE}/convergence/{act}"), &[]).await?;
            assert_eq!(found.status, StatusCode::NOT_FOUND, "{act}");
        }
    }
    // The Chair's team prepares; releasing and announcing are the Chair's alone.
    let team = room.app.browser(Role::ChairTeam, None).await?;
    for page in ["1/release", "rule"] {
        let found = team.get(&format!("{BASE}/convergence/{page}")).await?;
        assert_eq!(found.status, StatusCode::NOT_FOUND);
    }
    Ok(())
}

#[tokio::test]
async fn one_delegation_sees_what_every_other_sees() -> Result<()> {
    // Whichever State the Chair is of: the server does not know it, and gives any two
    // delegations the same bytes but for their own name and positions.
    let room = Room::new().await?;
    release(&room).await?;
    let chairs = room.app.browser(Role::Head, Some("QR")).await?;
    let other = room.app.browser(Role::Head, Some("XA")).await?;
    for page in ["/convergence", "/proposals", "/proposals/3", "/convergence/2"] {
        let path = format!("{BASE}{page}");
        let (ours, theirs) = (chairs.get(&path).await?, other.get(&path).await?);
        assert_eq!(ours.status, theirs.status);
        assert_eq!(ours.body, theirs.body, "{page}");
    }
    // Where own positions show, only they differ.
    let path = format!("{BASE}/proposals/2");
    let (ours, theirs) = (chairs.get(&path).await?.body, other.get(&path).await?.body);
    assert!(ours.contains("<b>Support</b>") && theirs.contains("<b>Neutral</b>"));
    assert_eq!(ours.replace("<b>Support</b>", "<b>Neutral</b>"), theirs);
    Ok(())
}

#[tokio::test]
async fn notes_of_what_was_heard_stay_on_the_chairs_side_and_change_no_number() -> Result<()> {
    let room = Room::new().await?;
    let team = room.app.browser(Role::ChairTeam, None).await?;
    let area = format!("{BASE}/convergence/3");
    let before = team.get(&format!("{BASE}/convergence")).await?.body;
    let form = [("participant", "QM"), ("note", "Will come round, says its expert")];
    let sent = team.post(&format!("{area}/notes"), &form).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(team.get(&format!("{BASE}/convergence")).await?.body, before);
    let page = team.get(&area).await?.body;
    assert!(page.contains("Will come round, says its expert"));
    for reader in outsiders(&room).await? {
        for page in ["/convergence", "/ours", "/proposals/3", "/today"] {
            let page = reader.get(&format!("{BASE}{page}")).await?.body;
            assert!(!page.contains("Will come round"));
        }
    }
    let empty = team.post(&format!("{area}/notes"), &[("note", " ")]).await?;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Write the note") && empty.body.contains("Choose from whom"));
    let drop = page.split("/notes/").nth(1).and_then(|rest| rest.split('/').next());
    let drop = format!("{area}/notes/{}/withdraw", drop.unwrap_or_default());
    assert_eq!(team.post(&drop, &[]).await?.status, StatusCode::SEE_OTHER);
    assert!(!team.get(&area).await?.body.contains("Will come round"));
    Ok(())
}
