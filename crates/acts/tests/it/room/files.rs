//! Files beside drafts, and a new key for the room, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    Delegation, Keeper, NewRoomFile, Room, add_room_file, begin_room_draft, comment_room_draft,
    renew_room_key, revise_room_draft, set_room_draft_aside, take_out_room_file,
};
use comity_domain::{Clock as _, Role};
use comity_seal::sha256_hex;
use comity_store::{
    StoreError, record, room,
    survey::survey,
    testing::{move_into, put_back, sealed_cells},
    ticket::Ticket,
};
use comity_testkit::TestApp;

use super::{NEWER, TEXT, TITLE, also, comment, holds, keys, latest, text};

fn file(name: &str, content: &[u8]) -> Option<NewRoomFile> {
    Some(NewRoomFile { name: name.to_owned(), content: content.to_vec() })
}

async fn files_are_sealed_and_taken_out(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let expert = app.may::<Room>(Role::Expert, Some("QM")).await?;
    let other = app.may::<Delegation>(Role::Head, Some("QN")).await?;
    let of = head.room()?;
    begin_room_draft(desk, &head, at, text(TITLE, TEXT)).await?;
    begin_room_draft(desk, &head, at, text("Two", TEXT)).await?;
    begin_room_draft(desk, &other, at, text("Theirs", TEXT)).await?;
    let (one, two) = (latest(&app, &head, 1).await?.id, latest(&app, &head, 2).await?.id);
    let theirs = latest(&app, &other, 1).await?.id;

    let size = record::size(&desk.db).await?;
    let name = "../Canary-name\u{202e}.pdf";
    let first = add_room_file(desk, &expert, at, one, file(name, b"%PDF-1.7 Canary-scan")).await?;
    app.clock.forward(jiff::SignedDuration::from_secs(1));
    let second = add_room_file(desk, &expert, at, one, file("", b"Canary-text")).await?;
    for (new, key) in [
        (None, "error-room-file-missing"),
        (file("a.txt", b""), "error-room-file-missing"),
        (file("a.txt", &vec![b'a'; 10 * 1024 * 1024 + 1]), "error-room-file-large"),
        (file("a.bin", b"\x00\x01"), "error-room-file-kind"),
    ] {
        assert_eq!(keys(add_room_file(desk, &expert, at, one, new).await), [key]);
    }
    let strange = add_room_file(desk, &also(&other)?, at, one, file("a.txt", b"a")).await;
    assert_eq!(keys(strange), ["not found"]);
    let list = room::file::of_draft(&desk.db, of, one).await?;
    let shown: Vec<_> = list.iter().map(|one| (&*one.name, &*one.media_type, one.size)).collect();
    assert_eq!(
        shown,
        [("Canary-name.pdf", "application/pdf", 20), ("statement.txt", "text/plain", 11)]
    );
    assert_eq!(record::size(&desk.db).await?, size, "the record hears of none of it");

    // By its own draft in its own room, and by no other way.
    let found = room::file::get(&desk.db, of, one, first).await?.context("it is there")?;
    assert_eq!(found.1, b"%PDF-1.7 Canary-scan");
    assert_eq!(found.0.hash, sha256_hex(b"%PDF-1.7 Canary-scan"));
    assert!(room::file::get(&desk.db, of, two, first).await?.is_none());
    assert!(room::file::get(&desk.db, other.room()?, one, first).await?.is_none());
    assert!(room::file::of_draft(&desk.db, other.room()?, one).await?.is_empty());

    // By a ticket too, for whoever is of the delegation and for nobody else.
    let now = app.clock.now();
    for (reader, is_given) in [
        (Some(head.actor()), true),
        (Some(expert.actor()), true),
        (Some(other.actor()), false),
        (None, false),
    ] {
        let ticket = Ticket::write(&desk.db, reader, first.0, now);
        let ticket = Ticket::read(&desk.db, &ticket, now).await?.context("it is good")?;
        assert_eq!(room::file::of_ticket(&desk.db, &ticket).await?.is_some(), is_given);
    }

    // Nothing of it lies in clear, and each value opens in its own place alone.
    let all = app.at_rest().await?;
    assert!(!holds(&all, "Canary") && !holds(&all, "add_room_file"));
    let whole = survey(&desk.db).await?;
    for column in ["room_file.heading", "room_file.content"] {
        let cells = sealed_cells(&desk.db).await?;
        let cells: Vec<_> = cells.into_iter().filter(|one| one.column == column).collect();
        let [one_cell, other_cell] = &cells[..] else { anyhow::bail!("{column}") };
        move_into(&desk.db, one_cell, &other_cell.sealed).await?;
        assert!(survey(&desk.db).await.is_err(), "{column} of another file opened");
        let read = room::file::of_draft(&desk.db, of, one).await;
        let mut is_refused = read.is_err();
        for id in [first, second] {
            is_refused |= room::file::get(&desk.db, of, one, id).await.is_err();
        }
        assert!(is_refused, "{column}");
        put_back(&desk.db, one_cell).await?;
    }
    assert_eq!(survey(&desk.db).await?, whole);

    // Taken out, also from a draft that was set aside; the log has the hash.
    let wrong = take_out_room_file(desk, &head, at, two, first).await;
    assert_eq!(keys(wrong), ["not found"]);
    let wrong = take_out_room_file(desk, &other, at, theirs, first).await;
    assert_eq!(keys(wrong), ["not found"]);
    take_out_room_file(desk, &head, at, one, first).await?;
    assert_eq!(keys(take_out_room_file(desk, &head, at, one, first).await), ["not found"]);
    set_room_draft_aside(desk, &head, at, one, true).await?;
    let late = add_room_file(desk, &expert, at, one, file("a.txt", b"a")).await;
    assert_eq!(keys(late), ["error-room-closed"]);
    take_out_room_file(desk, &head, at, one, second).await?;
    assert!(room::file::of_draft(&desk.db, of, one).await?.is_empty());
    let cells = sealed_cells(&desk.db).await?;
    assert!(cells.iter().all(|cell| !cell.column.starts_with("room_file")), "no row is left");
    assert_eq!(survey(&desk.db).await?.texts, whole.texts - 4 + 3);
    let (_, entries) = room::log::read(&desk.db, of).await?;
    let acts: Vec<&str> = entries.iter().map(|one| &*one.line.act).collect();
    assert_eq!(acts.iter().filter(|act| **act == "take_out_room_file").count(), 2);
    Ok(())
}

async fn a_room_holds_so_many_files(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let keeper = also::<Room>(&head)?;
    begin_room_draft(desk, &head, at, text(TITLE, TEXT)).await?;
    let one = latest(&app, &head, 1).await?.id;
    for number in 0..20 {
        let content = format!("File {number}");
        add_room_file(desk, &keeper, at, one, file("a.txt", content.as_bytes())).await?;
    }
    let many = add_room_file(desk, &keeper, at, one, file("a.txt", b"One more")).await;
    assert_eq!(keys(many), ["error-room-files-many"]);
    begin_room_draft(desk, &head, at, text("Two", TEXT)).await?;
    let two = latest(&app, &head, 2).await?.id;
    let ten = vec![b'a'; 10 * 1024 * 1024];
    // A room of 256 MiB: what is missing there is said to be there, for it takes long to fill.
    let first = room::file::of_draft(&desk.db, head.room()?, one).await?;
    let first = first.first().context("a file")?.id;
    comity_store::testing::say_room_file_is(&desk.db, first, 250 * 1024 * 1024).await?;
    let full = add_room_file(desk, &keeper, at, two, file("a.txt", &ten)).await;
    assert_eq!(keys(full), ["error-room-files-full"]);
    take_out_room_file(desk, &head, at, one, first).await?;
    add_room_file(desk, &keeper, at, two, file("a.txt", &ten)).await?;
    Ok(())
}

async fn a_new_key_opens_everything_and_the_old_one_nothing(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let other = app.may::<Delegation>(Role::Head, Some("QN")).await?;
    let keeper = also::<Keeper>(&head)?;
    let of = head.room()?;
    begin_room_draft(desk, &head, at, text(TITLE, TEXT)).await?;
    let one = latest(&app, &head, 1).await?.id;
    revise_room_draft(desk, &head, at, one, 1, text(TITLE, NEWER)).await?;
    let said = comment(2, Some(0), "A comment.");
    comment_room_draft(desk, &also(&head)?, at, one, said).await?;
    add_room_file(desk, &also(&head)?, at, one, file("a.txt", b"A file.")).await?;
    comity_acts::keep_room_form(desk, &head, "new:x", Some("Typed")).await?;
    begin_room_draft(desk, &other, at, text("Theirs", TEXT)).await?;
    let (before, whole) = (sealed_cells(&desk.db).await?, survey(&desk.db).await?);
    let size = record::size(&desk.db).await?;

    // Not again and again: each writes everything anew.
    assert_eq!(keys(renew_room_key(desk, &keeper).await), ["error-room-key-new"]);
    app.clock.forward(jiff::SignedDuration::from_hours(1));
    let values = renew_room_key(desk, &keeper).await?;
    // Two versions, a comment, a file, a form, and the log with its payloads.
    let (_, entries) = room::log::read(&desk.db, of).await?;
    assert_eq!(values, 2 * 2 + 1 + 2 + 1 + 2 * (entries.len() as u64 - 1));
    assert_eq!(entries.last().map(|one| &*one.line.act), Some("renew_room_key"));
    let found = survey(&desk.db).await?;
    assert_eq!((found.rooms, found.texts), (whole.rooms, whole.texts + 1));
    let after = sealed_cells(&desk.db).await?;
    let same = |column: &str| {
        let kept = |cells: &[comity_store::testing::Cell]| -> std::collections::HashSet<Vec<u8>> {
            let of = cells.iter().filter(|one| one.column == column);
            of.map(|one| one.sealed.clone()).collect()
        };
        kept(&before).intersection(&kept(&after)).count()
    };
    // What is left as it was belongs to the other room.
    for (column, theirs) in [
        ("room.sealed", 1),
        ("room.signer", 2),
        ("room_version.heading", 1),
        ("room_version.content", 1),
        ("room_comment.content", 0),
        ("room_file.heading", 0),
        ("room_file.content", 0),
        ("room_unsaved.content", 0),
        ("room_log.line", 1),
        ("room_log.payload", 1),
    ] {
        assert_eq!(same(column), theirs, "{column}");
    }
    let read = room::draft::version(&desk.db, of, one, 2).await?.context("version 2")?;
    assert_eq!(read.text, NEWER);
    let kept = room::unsaved::kept(&desk.db, of, head.account(), "new:x").await?;
    assert_eq!(kept.as_deref(), Some("Typed"));
    // The old key is nowhere any more: put back, it opens nothing.
    let key = before.iter().find(|one| one.column == "room.sealed").context("a key")?;
    let others = before.iter().rfind(|one| one.column == "room.sealed").context("a key")?;
    let old = if after.iter().any(|one| one.sealed == key.sealed) { others } else { key };
    put_back(&desk.db, old).await?;
    assert!(matches!(room::draft::version(&desk.db, of, one, 2).await, Err(StoreError::Seal(_))));

    // The record has one entry, without a word.
    assert_eq!(record::size(&desk.db).await?, size + 1);
    let last = record::entries(&desk.db, size, 1).await?.pop().context("an entry")?;
    assert_eq!(last.act, "renew_room_key");
    let (_, payload) = record::payload(&desk.db, size).await?.context("a payload")?;
    assert_eq!(payload, b"{}");
    Ok(())
}

/// New keys while others of the delegation write and read, again and again: nothing is lost,
/// nothing fails for a reader, and all of it opens.
async fn a_new_key_while_others_work(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let member = app.may::<Delegation>(Role::Member, Some("QM")).await?;
    let (keeper, room) = (also::<Keeper>(&head)?, also::<Room>(&member)?);
    let of = head.room()?;
    begin_room_draft(desk, &head, at, text(TITLE, TEXT)).await?;
    let id = latest(&app, &head, 1).await?.id;
    let renew = async {
        for _ in 0..12 {
            app.clock.forward(jiff::SignedDuration::from_hours(1));
            renew_room_key(desk, &keeper).await?;
        }
        Ok::<_, anyhow::Error>(())
    };
    let write = async {
        for number in 0..12 {
            let content = format!("File {number}");
            add_room_file(desk, &room, at, id, file("a.txt", content.as_bytes())).await?;
            comment_room_draft(desk, &room, at, id, comment(1, None, "Said.")).await?;
        }
        Ok::<_, anyhow::Error>(())
    };
    let read = async {
        for _ in 0..60 {
            room::draft::version(&desk.db, of, id, 1).await?.context("the draft")?;
            room::file::of_draft(&desk.db, of, id).await?;
            room::comment::of_draft(&desk.db, of, id).await?;
            room::log::read(&desk.db, of).await?;
            tokio::task::yield_now().await;
        }
        Ok::<_, anyhow::Error>(())
    };
    let (renewed, written, was_read) = tokio::join!(renew, write, read);
    renewed.and(written).and(was_read)?;
    survey(&desk.db).await?;
    assert_eq!(room::file::of_draft(&desk.db, of, id).await?.len(), 12);
    assert_eq!(room::comment::of_draft(&desk.db, of, id).await?.len(), 12);
    let (_, entries) = room::log::read(&desk.db, of).await?;
    assert_eq!(entries.len(), 1 + 12 + 24);
    Ok(())
}

on_both_engines!(
    files_are_sealed_and_taken_out,
    a_room_holds_so_many_files,
    a_new_key_opens_everything_and_the_old_one_nothing,
    a_new_key_while_others_work,
);
