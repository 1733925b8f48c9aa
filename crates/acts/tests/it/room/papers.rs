//! Papers drafted in the private room, on both engines: they leave as papers and as nothing
//! else, word for word.

use anyhow::{Context as _, Result};
use comity_acts::{
    Delegation, FromRoom, NewFile, NewPaper, NewRoomText, Proposer, begin_room_draft,
    file_room_statement, revise_room_draft, set_room_draft_aside, set_sign_off_rule,
    sign_off_room_draft, submit_room_paper,
};
use comity_domain::{
    Audience, Language, Role,
    paper::PaperKind,
    room::{Became, DraftKind, Heading, SignOffRule},
};
use comity_store::{Scope, paper, record, room, statement};
use comity_testkit::TestApp;

use super::{NEWER, TEXT, TITLE, also, keys, latest, leaving, text};

fn paper_text(title: &str, words: &str) -> NewRoomText {
    NewRoomText { kind: DraftKind::Paper, ..text(title, words) }
}

fn submitted(title: &str, words: &str) -> NewPaper {
    NewPaper {
        kind: PaperKind::Paper,
        title: title.to_owned(),
        topics: Vec::new(),
        presents: None,
        language: Language::En,
        text: words.to_owned(),
        file: None,
        audience: Audience::Public,
        from_draft: None,
    }
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let member = app.may::<Delegation>(Role::Member, Some("QM")).await?;
    let other = app.may::<Delegation>(Role::Head, Some("QN")).await?;
    let proposer = also::<Proposer>(&member)?;

    // The limit is that of what it is to become.
    let long = "word ".repeat(12_001);
    let refused = begin_room_draft(desk, &member, at, paper_text(TITLE, &long)).await;
    assert_eq!(keys(refused), ["error-paper-long"]);
    begin_room_draft(desk, &member, at, text("Long", &long)).await?;
    begin_room_draft(desk, &member, at, paper_text(TITLE, TEXT)).await?;
    let id = latest(&app, &member, 2).await?.id;
    // It stays what it was begun as, whatever is sent later.
    assert_eq!(revise_room_draft(desk, &head, at, id, 1, text(TITLE, NEWER)).await?, 2);
    let read = room::draft::version(&desk.db, head.room()?, id, 2).await?.context("version 2")?;
    assert_eq!(read.heading.kind, DraftKind::Paper);
    let strange = revise_room_draft(desk, &other, at, id, 2, text(TITLE, &long)).await;
    assert_eq!(keys(strange), ["not found"]);

    // Only what was signed, as what it was signed.
    let from = FromRoom { draft: id, version: 2 };
    let out = |new| submit_room_paper(desk, &proposer, at, new, from);
    assert_eq!(keys(out(submitted(TITLE, NEWER)).await), ["error-room-unsigned"]);
    set_sign_off_rule(desk, &also(&head)?, SignOffRule::HeadAndOther).await?;
    sign_off_room_draft(desk, &head, at, id, 2, None).await?;
    assert_eq!(keys(out(submitted(TITLE, NEWER)).await), ["error-room-unsigned"]);
    sign_off_room_draft(desk, &member, at, id, 2, None).await?;
    let file = NewFile::of_text("paper.txt", NEWER.as_bytes().to_vec());
    for changed in [
        submitted(TITLE, TEXT),
        submitted("Another title", NEWER),
        NewPaper { language: Language::Fr, ..submitted(TITLE, NEWER) },
        NewPaper { file: Some(file), ..submitted(TITLE, "") },
    ] {
        assert_eq!(keys(out(changed).await), ["error-room-unsigned"]);
    }
    let filer = also(&member)?;
    let as_statement = file_room_statement(desk, &filer, at, leaving(TITLE, NEWER), from).await;
    assert_eq!(keys(as_statement), ["error-room-unsigned"], "it was signed as a paper");
    let stolen = submit_room_paper(desk, &also(&other)?, at, submitted(TITLE, NEWER), from).await;
    assert_eq!(keys(stolen), ["not found"]);

    // It leaves: an entry in the record, and one in the room's log.
    let size = record::size(&desk.db).await?;
    let made = out(submitted(TITLE, NEWER)).await?;
    assert_eq!(record::size(&desk.db).await?, size + 1);
    let (_, payload) = record::payload(&desk.db, size).await?.context("a payload")?;
    let digest = room::draft::digest(&read.heading, &read.text);
    assert!(String::from_utf8(payload)?.contains(&format!("\"signed_off\":\"{digest}\"")));
    let found = paper::get(&desk.db, Scope::PUBLIC, made.id).await?.context("it is public")?;
    let versions = paper::versions(&desk.db, Scope::PUBLIC, &found).await?;
    assert_eq!(versions.first().map(|one| &*one.text), Some(NEWER));
    assert_eq!(latest(&app, &head, 2).await?.became, Some(Became::Paper(made.id)));
    for closed in [
        keys(out(submitted(TITLE, NEWER)).await),
        keys(revise_room_draft(desk, &head, at, id, 2, text(TITLE, "More")).await),
        keys(set_room_draft_aside(desk, &head, at, id, true).await),
    ] {
        assert_eq!(closed, ["error-room-closed"]);
    }
    let (_, entries) = room::log::read(&desk.db, head.room()?).await?;
    assert_eq!(entries.last().map(|one| &*one.line.act), Some("submit_room_paper"));

    // A statement does not leave as a paper either; and a non-paper is chosen on the way.
    begin_room_draft(desk, &head, at, text(TITLE, TEXT)).await?;
    begin_room_draft(desk, &head, at, paper_text(TITLE, TEXT)).await?;
    let mut kinds = Vec::new();
    for number in [3, 4] {
        let id = latest(&app, &head, number).await?.id;
        sign_off_room_draft(desk, &head, at, id, 1, None).await?;
        sign_off_room_draft(desk, &member, at, id, 1, None).await?;
        let new = NewPaper {
            kind: PaperKind::NonPaper,
            audience: Audience::Delegations,
            ..submitted(TITLE, TEXT)
        };
        let from = FromRoom { draft: id, version: 1 };
        kinds.push(keys(submit_room_paper(desk, &proposer, at, new, from).await));
    }
    assert_eq!(kinds, [vec!["error-room-unsigned"], vec![]]);
    let Some(Became::Paper(id)) = latest(&app, &head, 4).await?.became else {
        anyhow::bail!("it left as a paper")
    };
    let read = paper::get(&desk.db, other.scope(), id).await?.context("delegations read it")?;
    assert_eq!(read.proposer, None, "from the room or not, a non-paper names nobody");
    assert!(paper::get(&desk.db, Scope::PUBLIC, id).await?.is_none());
    assert!(statement::list(&desk.db, Scope::PUBLIC, at.id).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_paper_leaves_the_room_as_it_was_signed() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_paper_leaves_the_room_as_it_was_signed_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}

/// What was sealed and signed before there were kinds reads as a statement, under the
/// digest that was signed.
#[test]
fn what_was_signed_before_there_were_kinds_still_holds() -> Result<()> {
    let sealed = r#"{"title":"On the register","language":"en","purpose":null}"#;
    let heading: Heading = serde_json::from_str(sealed)?;
    assert_eq!(heading.kind, DraftKind::Statement);
    let then = r#"{"language":"en","text":"We support it.","title":"On the register"}"#;
    let digest = comity_seal::sha256_hex(then.as_bytes());
    assert_eq!(room::draft::digest(&heading, "We support it."), digest);
    let paper = Heading { kind: DraftKind::Paper, ..heading };
    assert_ne!(room::draft::digest(&paper, "We support it."), digest);
    Ok(())
}
