//! The Chair releases an area in the Chair's words.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;

use super::room::{BASE, Room};

#[tokio::test]
async fn the_chair_looks_first_and_a_name_must_be_meant() -> Result<()> {
    let room = Room::new().await?;
    let chair = room.app.browser(Role::Chair, None).await?;
    let path = format!("{BASE}/convergence/2/release");
    let form = chair.get(&path).await?.body;
    assert!(!form.contains(" checked"));
    let empty = chair.post(&path, &[("step", "check")]).await?;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("in your own words") && empty.body.contains("Choose who may"));

    let named = [
        ("text_en", "Only Land of QN is not yet content."),
        ("audience", "delegations"),
        ("step", "check"),
    ];
    let check = chair.post(&path, &named).await?;
    assert_eq!(check.status, StatusCode::OK);
    assert!(check.body.contains("A participant is named"));
    let mut confirm = named.to_vec();
    confirm[2] = ("step", "confirm");
    let refused = chair.post(&path, &confirm).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let head = room.app.browser(Role::Head, Some("QN")).await?;
    let list = format!("{BASE}/convergence");
    assert!(!head.get(&list).await?.body.contains("not yet content"));
    confirm.push(("names", "yes"));
    assert_eq!(chair.post(&path, &confirm).await?.status, StatusCode::SEE_OTHER);
    assert!(head.get(&list).await?.body.contains("not yet content"));
    assert!(!room.app.visitor().get(&list).await?.body.contains("not yet content"));
    Ok(())
}

#[tokio::test]
async fn a_release_in_arabic_is_read_in_its_direction_and_a_later_one_takes_its_place() -> Result<()>
{
    let room = Room::new().await?;
    let chair = room.app.browser(Role::Chair, None).await?;
    let path = "/ar/s/spring/convergence/1/release";
    let form =
        [("text_ar", "يتزايد التقارب بشأن الخبراء."), ("audience", "public"), ("step", "confirm")];
    assert_eq!(chair.post(path, &form).await?.status, StatusCode::SEE_OTHER);
    let read = room.app.visitor().get(&format!("{BASE}/convergence")).await?.body;
    assert!(read.contains("lang=\"ar\" dir=\"rtl\"") && read.contains("يتزايد التقارب"));
    let form = [
        ("text_ar", "تقارب."),
        ("text_en", "Closer."),
        ("audience", "public"),
        ("step", "confirm"),
    ];
    chair.post(path, &form).await?;
    let read = room.app.visitor().get(&format!("{BASE}/convergence")).await?.body;
    assert!(read.contains("Closer.") && !read.contains("يتزايد"));
    assert!(read.contains("Courtesy translation"));
    assert!(chair.get(&format!("{BASE}/convergence/1")).await?.body.contains("Closer."));
    let back = format!("{BASE}/convergence/1/release/withdraw");
    assert_eq!(chair.post(&back, &[]).await?.status, StatusCode::SEE_OTHER);
    let read = room.app.visitor().get(&format!("{BASE}/convergence")).await?.body;
    assert!(read.contains("The Chair has released no area yet"));
    Ok(())
}
