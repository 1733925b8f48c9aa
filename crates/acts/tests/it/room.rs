//! The private room: versions, comments, sign-off by the delegation's own rule, the way
//! out, and the room's own log; on both engines.

mod at_once;
mod files;
mod papers;
mod positions;
mod revisions;

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Contributor, Delegation, FromRoom, Head, May, NewComment, NewRoomText, NewStatement,
    Room, ask_for_sign_off, begin_room_draft, comment_room_draft, export_room_log,
    file_room_statement, keep_room_form, revise_room_draft, room_log_key, set_room_draft_aside,
    set_sign_off_rule, settle_room_comment, sign_off_room_draft, take_back_sign_off,
};
use comity_domain::{
    Audience, Language, Role,
    room::{Became, CallBack, Draft, DraftKind, Needs, SignOffRule},
};
use comity_seal::export::{Scope, verify};
use comity_store::{StoreError, record, room, statement, testing};
use comity_testkit::TestApp;
use jiff::civil::date;

const TITLE: &str = "Canary-title on the register";
const TEXT: &str = "Canary-first paragraph, as drafted.\n\nThe second paragraph stands.";
const NEWER: &str = "A new opening.\n\nCanary-first paragraph, as drafted with care.\n\nThe second \
                     paragraph stands.";

fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|one| one.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        Err(ActError::Store(error)) => vec![if error.is_passing() { "passing" } else { "store" }],
        Ok(_) => Vec::new(),
    }
}

fn text(title: &str, text: &str) -> NewRoomText {
    NewRoomText {
        kind: DraftKind::Statement,
        title: title.to_owned(),
        language: Some(Language::En),
        purpose: None,
        stance: None,
        text: text.to_owned(),
    }
}

fn comment(version: i64, paragraph: Option<usize>, text: &str) -> NewComment {
    NewComment { version, paragraph, text: text.to_owned() }
}

fn leaving(title: &str, text: &str) -> NewStatement {
    NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: Some(title.to_owned()),
        topic: None,
        language: Language::En,
        text: text.to_owned(),
        file: None,
        check_against_delivery: false,
        audience: Audience::Public,
        from_draft: None,
    }
}

/// The same person under another right.
fn also<R: comity_acts::Right>(may: &May<Delegation>) -> Result<May<R>> {
    May::grant(may.actor().clone()).context("the role holds the right")
}

async fn latest(app: &TestApp, may: &May<Delegation>, number: i64) -> Result<Draft> {
    let found = room::draft::by_number(&app.desk.db, may.room()?, app.session.id, number).await?;
    found.context("the draft is there")
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let member = app.may::<Delegation>(Role::Member, Some("QM")).await?;
    let other = app.may::<Delegation>(Role::Head, Some("QN")).await?;
    let (expert, stranger) = (also::<Room>(&member)?, also::<Room>(&other)?);
    let filer = also::<Contributor>(&member)?;

    let faults = begin_room_draft(desk, &member, at, text(" ", "\u{202e}no")).await;
    assert_eq!(keys(faults), ["error-title-empty", "error-statement-direction"]);
    let size = record::size(&desk.db).await?;
    let number = begin_room_draft(desk, &member, at, text(TITLE, TEXT)).await?;
    assert_eq!(number, 1);
    let id = latest(&app, &member, 1).await?.id;

    // Comments by paragraph, settled, opened again; none where there is no paragraph.
    let first = comment(1, Some(0), "Canary-comment: say which register.");
    let first = comment_room_draft(desk, &expert, at, id, first).await?;
    let whole = comment(1, None, "Too short for three minutes.");
    let whole = comment_room_draft(desk, &also(&head)?, at, id, whole).await?;
    let beyond = comment(1, Some(2), "Where?");
    assert_eq!(keys(comment_room_draft(desk, &expert, at, id, beyond).await), ["not found"]);
    let empty = comment(1, Some(0), " \n");
    let empty = comment_room_draft(desk, &expert, at, id, empty).await;
    assert_eq!(keys(empty), ["error-room-comment-empty"]);
    settle_room_comment(desk, &expert, at, id, whole, true).await?;
    let again = settle_room_comment(desk, &expert, at, id, whole, true).await;
    assert_eq!(keys(again), ["not found"]);
    let list = room::draft::list(&desk.db, head.room()?, at.id, head.account()).await?;
    assert_eq!(list.iter().map(|one| (one.comments, one.by_others)).collect::<Vec<_>>(), [(1, 1)]);

    // A version for each new text, and none for the same; never over somebody else's.
    assert_eq!(revise_room_draft(desk, &head, at, id, 1, text(TITLE, TEXT)).await?, 1);
    assert_eq!(revise_room_draft(desk, &head, at, id, 1, text(TITLE, NEWER)).await?, 2);
    let late = revise_room_draft(desk, &member, at, id, 1, text(TITLE, "Mine.")).await;
    assert_eq!(keys(late), ["error-room-changed"]);
    let comments = room::comment::of_draft(&desk.db, member.room()?, id).await?;
    let about = comments.iter().find(|one| one.id == first).context("the comment stays")?;
    assert_eq!(
        comity_domain::room::follow(TEXT, NEWER, about.paragraph.context("a place")?),
        Some(1)
    );

    // The head alone signs off, until the head says otherwise.
    let from = |version| FromRoom { draft: id, version };
    let out = |version| file_room_statement(desk, &filer, at, leaving(TITLE, NEWER), from(version));
    assert_eq!(keys(out(2).await), ["error-room-unsigned"]);
    let alone = sign_off_room_draft(desk, &member, at, id, 2, None).await;
    assert_eq!(keys(alone), ["not found"]);
    ask_for_sign_off(desk, &member, at, id, 2).await?;
    let old = sign_off_room_draft(desk, &head, at, id, 1, None).await;
    assert_eq!(keys(old), ["error-room-changed"]);
    sign_off_room_draft(desk, &head, at, id, 2, None).await?;
    take_back_sign_off(desk, &head, at, id).await?;
    assert_eq!(keys(out(2).await), ["error-room-unsigned"]);
    sign_off_room_draft(desk, &head, at, id, 2, None).await?;
    set_sign_off_rule(desk, &also::<Head>(&head)?, SignOffRule::HeadAndOther).await?;
    assert_eq!(keys(out(2).await), ["error-room-unsigned"], "one more name is asked for");
    sign_off_room_draft(desk, &member, at, id, 2, None).await?;

    // Word for word, or not at all.
    for (title, words) in [(TITLE, TEXT), ("Another title", NEWER)] {
        let changed = file_room_statement(desk, &filer, at, leaving(title, words), from(2)).await;
        assert_eq!(keys(changed), ["error-room-unsigned"]);
    }
    let french = NewStatement { language: Language::Fr, ..leaving(TITLE, NEWER) };
    let french = file_room_statement(desk, &filer, at, french, from(2)).await;
    assert_eq!(keys(french), ["error-room-unsigned"]);
    // Changed after sign-off: void, and to be signed again.
    revise_room_draft(desk, &head, at, id, 2, text(TITLE, "Other words.")).await?;
    assert_eq!(keys(out(2).await), ["error-room-unsigned"]);
    assert_eq!(keys(out(3).await), ["error-room-unsigned"]);
    revise_room_draft(desk, &head, at, id, 3, text(TITLE, NEWER)).await?;
    assert_eq!(keys(out(4).await), ["error-room-unsigned"], "the same words, but a new version");
    sign_off_room_draft(desk, &head, at, id, 4, None).await?;
    sign_off_room_draft(desk, &member, at, id, 4, None).await?;

    // Nobody else's room, by whatever id.
    let strange = [
        keys(comment_room_draft(desk, &stranger, at, id, comment(4, None, "Hm")).await),
        keys(revise_room_draft(desk, &other, at, id, 4, text("a", "b")).await),
        keys(sign_off_room_draft(desk, &other, at, id, 4, None).await),
        keys(settle_room_comment(desk, &stranger, at, id, first, true).await),
        keys(set_room_draft_aside(desk, &other, at, id, true).await),
        keys(file_room_statement(desk, &also(&other)?, at, leaving(TITLE, NEWER), from(4)).await),
    ];
    assert!(strange.iter().all(|one| one == &["not found"]), "{strange:?}");
    let of = other.room()?;
    assert!(room::draft::get(&desk.db, of, id).await?.is_none());
    assert!(room::draft::version(&desk.db, of, id, 4).await?.is_none());
    assert!(room::comment::of_draft(&desk.db, of, id).await?.is_empty());
    assert!(room::sign_off::of_version(&desk.db, of, id, 4).await?.is_empty());
    assert_eq!(record::size(&desk.db).await?, size, "the record hears nothing of a room");

    // It leaves: an entry in the record, with the digest of what was signed.
    let filed = out(4).await?;
    assert_eq!(record::size(&desk.db).await?, size + 1);
    let (_, payload) = record::payload(&desk.db, size).await?.context("a payload")?;
    let signed = room::draft::version(&desk.db, head.room()?, id, 4).await?.context("version 4")?;
    let digest = room::draft::digest(&signed.heading, &signed.text);
    assert!(String::from_utf8(payload)?.contains(&format!("\"signed_off\":\"{digest}\"")));
    let read = statement::get(&desk.db, comity_store::Scope::PUBLIC, filed).await?;
    assert_eq!(read.context("it is public")?.text, NEWER);
    let draft = latest(&app, &head, 1).await?;
    assert_eq!(draft.became, Some(Became::Statement(filed)));
    for closed in [
        keys(out(4).await),
        keys(revise_room_draft(desk, &head, at, id, 4, text(TITLE, "More")).await),
        keys(comment_room_draft(desk, &expert, at, id, comment(4, None, "More")).await),
        keys(take_back_sign_off(desk, &head, at, id).await),
        keys(set_room_draft_aside(desk, &head, at, id, true).await),
    ] {
        assert_eq!(closed, ["error-room-closed"]);
    }

    // The room's own log, which verifies by itself and under no other key.
    let log = export_room_log(desk, &expert).await?.context("something happened")?;
    let key = room_log_key(desk, &expert).await?.context("a key")?;
    let verified = verify(log.as_bytes(), Some(&key), None)?;
    assert_eq!(verified.scope, Scope::Whole);
    let (_, entries) = room::log::read(&desk.db, head.room()?).await?;
    let acts: Vec<&str> = entries.iter().map(|one| &*one.line.act).collect();
    assert_eq!(acts.first(), Some(&"begin_room_draft"));
    assert_eq!(acts.last(), Some(&"file_room_statement"));
    assert_eq!(acts.len(), 16, "{acts:?}");
    assert!(!log.contains("Canary"), "a log holds digests and no words");
    let altered = log.replacen("begin_room_draft", "begin_room_draff", 1);
    assert!(verify(altered.as_bytes(), Some(&key), None).is_err());
    assert!(export_room_log(desk, &stranger).await?.is_none(), "nothing happened there");
    // Cut back behind the program's back: nothing is signed that does not go on.
    testing::cut_room_log(&desk.db, head.room()?).await?;
    let cut = export_room_log(desk, &expert).await;
    assert!(matches!(cut, Err(ActError::Store(StoreError::RecordAltered))));
    Ok(())
}

#[tokio::test]
async fn a_draft_from_its_first_word_to_the_statement() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_draft_from_its_first_word_to_the_statement_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}

/// A delegation of one: the call-back to the mission stands in for the second person.
async fn of_one(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    set_sign_off_rule(desk, &also::<Head>(&head)?, SignOffRule::HeadAndMission).await?;
    begin_room_draft(desk, &head, at, text(TITLE, TEXT)).await?;
    let id = latest(&app, &head, 1).await?.id;
    let without = sign_off_room_draft(desk, &head, at, id, 1, None).await;
    assert_eq!(keys(without), ["error-room-called-when"]);
    // The clock stands at 9 in the morning at the place of the session.
    let call = |with: &str, hour| CallBack {
        with: with.to_owned(),
        at: date(2026, 12, 7).at(hour, 0, 0, 0),
    };
    let later = sign_off_room_draft(desk, &head, at, id, 1, Some(call(" ", 10))).await;
    assert_eq!(keys(later), ["error-room-called-with", "error-room-called-later"]);
    sign_off_room_draft(desk, &head, at, id, 1, Some(call("Canary-duty officer", 8))).await?;
    let given = room::sign_off::of_version(&desk.db, head.room()?, id, 1).await?;
    assert!(SignOffRule::HeadAndMission.needs(&given) == Needs::Nothing);
    let from = FromRoom { draft: id, version: 1 };
    file_room_statement(desk, &also(&head)?, at, leaving(TITLE, TEXT), from).await?;
    Ok(())
}

#[tokio::test]
async fn a_delegation_of_one_calls_its_mission_back() -> Result<()> {
    of_one(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_delegation_of_one_calls_its_mission_back_on_postgres() -> Result<()> {
    of_one(TestApp::postgres().await?).await
}

/// Whether these bytes hold a text, as it is or in hexadecimal.
fn holds(all: &[u8], text: &str) -> bool {
    let digits = comity_seal::hex(text.as_bytes());
    [text.as_bytes(), digits.as_bytes()]
        .iter()
        .any(|wanted| all.windows(wanted.len()).any(|window| window == *wanted))
}

async fn sealed(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    set_sign_off_rule(desk, &also::<Head>(&head)?, SignOffRule::HeadAndMission).await?;
    begin_room_draft(desk, &head, at, text(TITLE, TEXT)).await?;
    let id = latest(&app, &head, 1).await?.id;
    let said = comment(1, Some(0), "Canary-comment");
    comment_room_draft(desk, &also(&head)?, at, id, said).await?;
    revise_room_draft(desk, &head, at, id, 1, text(TITLE, NEWER)).await?;
    let call = CallBack { with: "Canary-duty".to_owned(), at: date(2026, 12, 7).at(8, 0, 0, 0) };
    sign_off_room_draft(desk, &head, at, id, 2, Some(call)).await?;
    keep_room_form(desk, &head, "new:x", Some("Canary-typed and not sent")).await?;
    let kept = room::unsaved::kept(&desk.db, head.room()?, head.account(), "new:x").await?;
    assert_eq!(kept.as_deref(), Some("Canary-typed and not sent"));

    let all = app.at_rest().await?;
    assert!(holds(&all, "head-and-mission"), "the search finds what lies in clear");
    for canary in ["Canary", "second paragraph", "comment_room_draft", "sign_off_room_draft"] {
        assert!(!holds(&all, canary), "{canary}");
    }
    // What is sealed opens in its own place alone.
    testing::move_room_text(&desk.db, id, 1, 2).await?;
    let moved = room::draft::version(&desk.db, head.room()?, id, 2).await;
    assert!(matches!(moved, Err(StoreError::Seal(_))));
    Ok(())
}

#[tokio::test]
async fn nothing_of_the_room_lies_in_clear() -> Result<()> {
    sealed(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn nothing_of_the_room_lies_in_clear_on_postgres() -> Result<()> {
    sealed(TestApp::postgres().await?).await
}
