//! Row 13 of the suite: a sealed value opens in its own place and nowhere else, and after
//! the root key was replaced everything opens under the new one; on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{Desk, NewRoomText, Room, begin_room_draft, rotate_root_key};
use comity_domain::room::DraftKind;
use comity_domain::{Language, Rng as _, Role};
use comity_seal::RootKey;
use comity_store::{
    StoreError, record,
    survey::survey,
    testing::{move_into, put_back, sealed_cells},
};
use comity_testkit::{TEST_ROOT, TestApp, TestRng, planted::Planted};

/// How many values are moved at random; then every second one to a neighbour's place.
const MOVES: usize = 250;

async fn moved(planted: Planted) -> Result<()> {
    let db = &planted.app.desk.db;
    // What is signed last is sealed too.
    comity_acts::checkpoint_record(&planted.app.desk).await?;
    let whole = survey(db).await?;
    let cells = sealed_cells(db).await?;
    assert!(cells.len() as u64 > whole.entries, "{} values", cells.len());
    let rng = TestRng::seeded(13);
    let any = |most: usize| {
        let mut bytes = [0; 8];
        rng.fill(&mut bytes);
        (u64::from_be_bytes(bytes) % most as u64) as usize
    };
    let mut columns = std::collections::BTreeSet::new();
    let mut moves = 0;
    while moves < MOVES {
        // Half of the time to another column, so that rare ones have their turn.
        let place = &cells[any(cells.len())];
        let other = &cells[any(cells.len())];
        if moves.is_multiple_of(2) && (place.column == other.column) {
            continue;
        }
        if place.sealed == other.sealed {
            continue;
        }
        move_into(db, place, &other.sealed).await?;
        let outcome = survey(db).await;
        put_back(db, place).await?;
        assert!(outcome.is_err(), "{} opened in {}", other.column, place.column);
        columns.insert((other.column.clone(), place.column.clone()));
        moves += 1;
    }
    // And every second value to another one's place in its own column: from row to row, and from
    // delegation to delegation.
    for place in cells.iter().step_by(2) {
        let mut others =
            cells.iter().filter(|one| one.column == place.column && one.sealed != place.sealed);
        let Some(other) = others.next_back() else { continue };
        move_into(db, place, &other.sealed).await?;
        let outcome = survey(db).await;
        put_back(db, place).await?;
        assert!(outcome.is_err(), "another row's {} opened", place.column);
        moves += 1;
    }
    assert_eq!(survey(db).await?, whole, "put back, all of it opens");
    println!(
        "row 13: {} sealed values, {moves} moved to another's place ({} pairs of columns), 0 opened",
        cells.len(),
        columns.len()
    );
    Ok(())
}

#[tokio::test]
async fn moved_on_sqlite() -> Result<()> {
    moved(Planted::new().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn moved_on_postgres() -> Result<()> {
    moved(Planted::postgres().await?).await
}

fn text(words: &str) -> NewRoomText {
    NewRoomText {
        kind: DraftKind::Statement,
        stance: None,
        title: words.to_owned(),
        language: Some(Language::En),
        purpose: None,
        text: words.to_owned(),
    }
}

async fn rotated(planted: Planted) -> Result<()> {
    let app = &planted.app;
    let (old, new) = (RootKey::new(TEST_ROOT), RootKey::new([8; 32]));
    comity_acts::checkpoint_record(&app.desk).await?;
    let whole = survey(&app.desk.db).await?;
    let before = sealed_cells(&app.desk.db).await?;
    // A process that was there before and does not know of it: another desk, left open.
    let stale = app.desk.clone();
    let may = app.may::<Room>(Role::Head, Some("QZ")).await?;
    let whole_now = survey(&app.desk.db).await?;
    assert!(whole_now.entries > whole.entries);

    let desk = Desk { db: app.open_again(old.clone()).await?, ..app.desk.clone() };
    let done = rotate_root_key(&desk, &new, false).await?;
    desk.db.close().await;

    // Nobody opens it under the old key, everything opens under the new one.
    assert!(matches!(app.open_again(old).await, Err(StoreError::OtherRootKey)));
    let db = app.open_again(new.clone()).await?;
    let found = survey(&db).await?;
    assert_eq!(found.texts, whole_now.texts);
    assert_eq!((found.rooms, found.erased), (whole_now.rooms, whole_now.erased));
    assert_eq!(found.entries, whole_now.entries + 1);
    let last = record::entries(&db, found.entries as i64 - 1, 1).await?.pop();
    assert_eq!(last.context("an entry")?.act, "rotate_root_key");
    // The check, the owners' and the signer's own, and two for each room.
    assert_eq!((done.keys, done.values), (1 + found.keys, 0));
    let after = sealed_cells(&db).await?;
    for (one, other) in before.iter().zip(&after) {
        let is_key = ["root_key_check.sealed", "sealing_key.sealed", "record_signer.sealed"];
        if is_key.contains(&&*one.column) || one.column == "room.sealed" {
            assert_ne!(one.sealed, other.sealed, "{}", one.column);
        }
    }

    // The old process can neither read nor write anything that would be lost: a key that it
    // would make is refused, and so is a signature.
    assert!(survey(&stale.db).await.is_err());
    let head = may.also().context("a head")?;
    let draft = begin_room_draft(&stale, &head, &app.session, text("Lost"));
    assert!(draft.await.is_err());
    assert_eq!(survey(&db).await?, found);
    // Once more, with all keys under it: no sealed value is what it was.
    let desk = Desk { db, ..app.desk.clone() };
    let all = rotate_root_key(&desk, &RootKey::new([9; 32]), true).await?;
    desk.db.close().await;
    let db = app.open_again(RootKey::new([9; 32])).await?;
    assert_eq!(survey(&db).await?.texts, whole_now.texts);
    assert!(all.values >= whole_now.entries + whole_now.texts, "{all:?}");
    let before: std::collections::HashSet<Vec<u8>> =
        after.into_iter().map(|cell| cell.sealed).collect();
    for cell in sealed_cells(&db).await? {
        // What was signed last is sealed under the signer's own key, which stays.
        let is_signed = ["record_signer.last", "room.signer_last"].contains(&&*cell.column);
        assert!(is_signed || !before.contains(&cell.sealed), "{}", cell.column);
    }
    let keys = done.keys;
    println!(
        "row 13: {keys} keys replaced twice, {} texts and {} entries, 0 unreadable",
        found.texts, found.entries
    );
    Ok(())
}

#[tokio::test]
async fn rotated_on_sqlite() -> Result<()> {
    rotated(Planted::new().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn rotated_on_postgres() -> Result<()> {
    rotated(Planted::postgres().await?).await
}

/// A rotation that fails at its last value changes nothing at all.
#[tokio::test]
async fn a_key_that_does_not_open_stops_all_of_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let cells = sealed_cells(&app.desk.db).await?;
    let key = cells.iter().find(|one| one.column == "sealing_key.sealed").context("a key")?;
    let mut damaged = key.sealed.clone();
    damaged[20] ^= 1;
    move_into(&app.desk.db, key, &damaged).await?;
    assert!(rotate_root_key(&app.desk, &RootKey::new([8; 32]), false).await.is_err());
    put_back(&app.desk.db, key).await?;
    survey(&app.desk.db).await?;
    app.open_again(RootKey::new(TEST_ROOT)).await?;
    Ok(())
}
