//! New versions of papers drafted in the private room, on both engines: of one's own papers
//! alone, and word for word.

use anyhow::{Context as _, Result};
use comity_acts::{
    Delegation, FromRoom, NewPaper, NewRevision, NewRoomText, Proposer, begin_room_draft,
    invite_sponsors, revise_paper, revise_room_draft, revise_room_paper, sign_off_room_draft,
    sponsor_paper, submit_paper, submit_room_paper,
};
use comity_domain::{
    Audience, Language, Role,
    paper::{Paper, PaperKind},
    room::{Became, DraftKind, Purpose},
};
use comity_store::{Scope, paper, record, room};
use comity_testkit::TestApp;

use super::{NEWER, TEXT, TITLE, also, keys, latest, text};

fn of(found: &Paper, words: &str) -> NewRoomText {
    let revises = Purpose::Revises { paper: found.id, version: 1 };
    // The language is the paper's, whatever is sent.
    let language = Some(Language::Fr);
    let new = text(TITLE, words);
    NewRoomText { kind: DraftKind::Revision, purpose: Some(revises), language, ..new }
}

fn revision(words: &str) -> NewRevision {
    NewRevision {
        of_version: 1,
        title: TITLE.to_owned(),
        text: words.to_owned(),
        file: None,
        topics: Vec::new(),
        audience: Audience::Public,
        from_draft: None,
    }
}

fn submitted(words: &str) -> NewPaper {
    NewPaper {
        kind: PaperKind::Paper,
        title: TITLE.to_owned(),
        topics: Vec::new(),
        presents: None,
        language: Language::En,
        text: words.to_owned(),
        file: None,
        audience: Audience::Public,
        from_draft: None,
    }
}

async fn a_new_version_leaves_as_it_was_signed(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let sponsor = app.may::<Delegation>(Role::Head, Some("QN")).await?;
    let proposer = also::<Proposer>(&head)?;
    let one = submit_paper(desk, &proposer, at, submitted(TEXT)).await?;
    let other = submit_paper(desk, &proposer, at, submitted("Another paper.")).await?;

    // Of a paper that is there, by its proposer; a co-sponsor has not submitted it.
    let own = app.participant("QN").await?;
    invite_sponsors(desk, &also(&head)?, at, one.id, &[own]).await?;
    sponsor_paper(desk, &also(&sponsor)?, at, one.id, 1).await?;
    let refused = begin_room_draft(desk, &sponsor, at, of(&one, NEWER)).await;
    assert_eq!(keys(refused), ["error-room-revises"]);
    for purpose in [None, Some(Purpose::Revises { paper: one.id, version: 2 })] {
        let new = NewRoomText { purpose, ..of(&one, NEWER) };
        assert_eq!(keys(begin_room_draft(desk, &head, at, new).await), ["error-room-revises"]);
    }
    let topicless = NewRoomText { kind: DraftKind::Paper, ..of(&one, NEWER) };
    let refused = begin_room_draft(desk, &head, at, topicless).await;
    assert_eq!(keys(refused), ["error-room-purpose"]);
    begin_room_draft(desk, &head, at, of(&one, NEWER)).await?;
    let id = latest(&app, &head, 1).await?.id;
    // It stays what it was begun as, and for which paper, whatever is sent later.
    let later = NewRoomText { text: "Later words.".to_owned(), ..of(&other, "") };
    revise_room_draft(desk, &head, at, id, 1, later).await?;
    let read = room::draft::version(&desk.db, head.room()?, id, 2).await?.context("version 2")?;
    assert_eq!(read.heading.kind, DraftKind::Revision);
    assert!(read.heading.purpose == Some(Purpose::Revises { paper: one.id, version: 1 }));
    assert_eq!(read.heading.language, Language::En);

    // Only what was signed, for the paper it was signed for, and as nothing else.
    let words = "Later words.";
    let from = FromRoom { draft: id, version: 2 };
    let out = |to: &Paper, new| revise_room_paper(desk, &proposer, at, to.id, new, from);
    assert_eq!(keys(out(&one, revision(words)).await), ["error-room-unsigned"]);
    sign_off_room_draft(desk, &head, at, id, 2, None).await?;
    for changed in
        [revision(NEWER), NewRevision { title: "Another title".to_owned(), ..revision(words) }]
    {
        assert_eq!(keys(out(&one, changed).await), ["error-room-unsigned"]);
    }
    assert_eq!(keys(out(&other, revision(words)).await), ["error-room-unsigned"]);
    let as_paper = submit_room_paper(desk, &proposer, at, submitted(words), from).await;
    assert_eq!(keys(as_paper), ["error-room-unsigned"], "it was signed as a new version");
    let theirs = also::<Proposer>(&sponsor)?;
    let stolen = revise_room_paper(desk, &theirs, at, one.id, revision(words), from).await;
    assert_eq!(keys(stolen), ["not found"]);
    // Another version came first: nothing leaves unawares.
    revise_paper(desk, &proposer, at, one.id, revision("In between.")).await?;
    assert_eq!(keys(out(&one, revision(words)).await), ["error-paper-moved"]);
    let new = NewRevision { of_version: 2, ..revision(words) };
    let size = record::size(&desk.db).await?;
    assert_eq!(out(&one, new.clone()).await?, 3);

    // An entry in the record with what was signed, and one in the room's log.
    let (_, payload) = record::payload(&desk.db, size).await?.context("a payload")?;
    let digest = room::draft::digest(&read.heading, &read.text);
    assert!(String::from_utf8(payload)?.contains(&format!("\"signed_off\":\"{digest}\"")));
    let found = paper::get(&desk.db, Scope::PUBLIC, one.id).await?.context("it is public")?;
    let versions = paper::versions(&desk.db, Scope::PUBLIC, &found).await?;
    assert_eq!(versions.last().map(|one| (one.number, &*one.text)), Some((3, words)));
    assert_eq!(latest(&app, &head, 1).await?.became, Some(Became::Revision(one.id, 3)));
    let (_, entries) = room::log::read(&desk.db, head.room()?).await?;
    assert_eq!(entries.last().map(|one| &*one.line.act), Some("revise_room_paper"));
    let again = NewRevision { of_version: 3, audience: Audience::Delegations, ..new };
    assert_eq!(keys(out(&one, again).await), ["error-room-closed"]);

    // The same paper can be drafted further, and what it left as stands beside that.
    let further = Purpose::Revises { paper: one.id, version: 3 };
    let new = NewRoomText { purpose: Some(further), ..of(&one, NEWER) };
    begin_room_draft(desk, &head, at, new).await?;
    let id = latest(&app, &head, 2).await?.id;
    sign_off_room_draft(desk, &head, at, id, 1, None).await?;
    let from = FromRoom { draft: id, version: 1 };
    let new = NewRevision { of_version: 3, ..revision(NEWER) };
    assert_eq!(revise_room_paper(desk, &proposer, at, one.id, new, from).await?, 4);
    assert_eq!(latest(&app, &head, 2).await?.became, Some(Became::Revision(one.id, 4)));
    Ok(())
}

on_both_engines!(a_new_version_leaves_as_it_was_signed);
