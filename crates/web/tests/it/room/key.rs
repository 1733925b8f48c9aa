//! A new key for the room, by its head.

use anyhow::Result;
use axum::http::StatusCode;
use comity_acts::{Registrar, close_account};
use comity_domain::Role;
use comity_store::record;
use comity_testkit::TestApp;
use jiff::SignedDuration;

use super::{AT, TEXT, TITLE, begin, delegation};
use crate::statements::read;

#[tokio::test]
async fn the_head_makes_a_new_key_after_an_account_was_closed() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    let leaver = app.invitation(Role::Member, Some("QM")).await?;
    let elsewhere = app.invitation(Role::Member, Some("QN")).await?;
    begin(&member, TITLE, TEXT).await?;
    let file = Some(("scan.txt", &b"Canary file"[..]));
    member.post_parts(&format!("{AT}/1/files"), &[], file).await?;
    let list = head.get(AT).await?;
    assert!(list.body.contains("href=\"/en/s/spring/room/key\""), "it can be done at any time");
    let told = "An account of your delegation was closed on";
    assert!(!list.body.contains(told));

    // An account of another delegation says nothing; one of its own is told to the head.
    app.clock.forward(SignedDuration::from_mins(5));
    let office = app.may::<Registrar>(Role::Secretariat, None).await?;
    close_account(&app.desk, &office, elsewhere.account).await?;
    assert!(!head.get(AT).await?.body.contains(told));
    close_account(&app.desk, &office, leaver.account).await?;
    assert!(head.get(AT).await?.body.contains(told));
    assert!(
        !member.get(AT).await?.body.contains(told)
            && !member.get(AT).await?.body.contains("/room/key")
    );
    let page = head.get(&format!("{AT}/key")).await?;
    assert!(page.body.contains(told) && page.body.contains("Make a new key"));

    app.clock.forward(SignedDuration::from_mins(1));
    let before = record::size(&app.desk.db).await?;
    let made = head.post(&format!("{AT}/key"), &[]).await?;
    assert_eq!(made.location, format!("{AT}/log"), "{}", made.body);
    assert!(read(&member.get(&made.location).await?).contains("New key for the room"));
    assert!(!head.get(AT).await?.body.contains(told), "the key is newer than the closing");
    let one = member.get(&format!("{AT}/1")).await?;
    assert!(one.body.contains("canary opening words") && one.body.contains("scan.txt"));
    // The record has one entry more, which says that and nothing else.
    assert_eq!(record::size(&app.desk.db).await?, before + 1);
    let part = read(&head.get("/en/s/spring/record/acts").await?);
    assert!(part.contains("New key made for a private room"), "{part}");

    // Ten minutes after a passkey it is asked for again, and nothing is done before it answered.
    let invited = app.invitation(Role::Head, Some("QM")).await?;
    let at = format!("/en/link#{}", invited.token);
    let (fresh, mut key) = head.another().enrol(&at).await?;
    assert_eq!(fresh.get(&format!("{AT}/key")).await?.status, StatusCode::OK);
    app.clock.forward(SignedDuration::from_mins(11));
    let size = record::size(&app.desk.db).await?;
    let (asked, sent) =
        (fresh.get(&format!("{AT}/key")).await?, fresh.post(&format!("{AT}/key"), &[]).await?);
    for page in [asked, sent] {
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.body.contains("Confirm that it is you"));
    }
    assert_eq!(record::size(&app.desk.db).await?, size, "nothing was done");
    let again = head.another().sign_in_with(&mut key).await?;
    // Once in an hour, unless an account was closed meanwhile.
    let size = record::size(&app.desk.db).await?;
    let soon = again.post(&format!("{AT}/key"), &[]).await?;
    assert_eq!(soon.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(soon.body.contains("was made within the last hour"), "{}", soon.body);
    assert_eq!(record::size(&app.desk.db).await?, size, "nothing was done");
    app.clock.forward(SignedDuration::from_hours(1));
    let later = head.another().sign_in_with(&mut key).await?;
    assert_eq!(later.post(&format!("{AT}/key"), &[]).await?.status, StatusCode::SEE_OTHER);
    Ok(())
}
