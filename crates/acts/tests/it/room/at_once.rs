//! The room when several of a delegation act at once, on both engines.

use anyhow::Result;
use comity_acts::{
    Contributor, Delegation, FromRoom, begin_room_draft, file_room_statement, revise_room_draft,
    sign_off_room_draft,
};
use comity_domain::Role;
use comity_store::room;
use comity_testkit::TestApp;

use super::{NEWER, TEXT, TITLE, also, keys, latest, leaving, text};

/// Sign-off, change and filing at the same time, again and again: whichever comes first,
/// nothing leaves that was not signed as it left.
async fn at_once(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let member = app.may::<Delegation>(Role::Member, Some("QM")).await?;
    let filer = also::<Contributor>(&member)?;
    let (mut left, mut changed) = (0, 0);
    for number in 1..=12 {
        begin_room_draft(desk, &member, at, text(TITLE, TEXT)).await?;
        let id = latest(&app, &member, number).await?.id;
        if number % 2 == 0 {
            sign_off_room_draft(desk, &head, at, id, 1, None).await?;
        }
        let from = FromRoom { draft: id, version: 1 };
        let sign = sign_off_room_draft(desk, &head, at, id, 1, None);
        let revise = revise_room_draft(desk, &member, at, id, 1, text(TITLE, NEWER));
        let file = file_room_statement(desk, &filer, at, leaving(TITLE, TEXT), from);
        // Each of them is the first to start in its turn.
        let (signed, revised, filed) = match number % 3 {
            0 => tokio::join!(sign, revise, file),
            1 => {
                let (revised, filed, signed) = tokio::join!(revise, file, sign);
                (signed, revised, filed)
            }
            _ => {
                let (filed, signed, revised) = tokio::join!(file, sign, revise);
                (signed, revised, filed)
            }
        };
        for outcome in [keys(signed), keys(filed)] {
            let known = ["error-room-changed", "error-room-unsigned", "error-room-closed"];
            assert!(outcome.iter().all(|key| known.contains(key)), "{outcome:?}");
        }
        let revised = keys(revised);
        let draft = latest(&app, &member, number).await?;
        let given = room::sign_off::of_version(&desk.db, head.room()?, id, draft.version).await?;
        match draft.became {
            Some(_) => {
                assert_eq!((draft.version, &revised[..]), (1, &["error-room-closed"][..]));
                assert!(!given.is_empty());
                left += 1;
            }
            None => {
                assert_eq!((draft.version, &revised[..]), (2, &[][..]));
                assert!(given.is_empty(), "a name under words that were not signed");
                changed += 1;
            }
        }
    }
    println!("{left} left as they were signed, {changed} were changed first");
    let (tree, entries) = room::log::read(&desk.db, head.room()?).await?;
    assert_eq!(tree.leaves().len(), entries.len());
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_leaves_that_was_changed_after_sign_off() -> Result<()> {
    at_once(TestApp::sqlite().await?).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn nothing_leaves_that_was_changed_after_sign_off_on_postgres() -> Result<()> {
    at_once(TestApp::postgres().await?).await
}

/// Two of a delegation furnish its room at the same moment.
async fn furnished(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let member = app.may::<Delegation>(Role::Member, Some("QM")).await?;
    let (one, other) = tokio::join!(
        begin_room_draft(desk, &head, at, text("One", TEXT)),
        begin_room_draft(desk, &member, at, text("Other", TEXT)),
    );
    assert_eq!(one? + other?, 3, "numbers 1 and 2");
    let list = room::draft::list(&desk.db, head.room()?, at.id, head.account()).await?;
    assert_eq!(list.len(), 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_room_is_furnished_once() -> Result<()> {
    furnished(TestApp::sqlite().await?).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_room_is_furnished_once_on_postgres() -> Result<()> {
    furnished(TestApp::postgres().await?).await
}
