//! Positions drafted in the private room, on both engines: they leave as they were signed,
//! on words of a statement that are chosen on the way.

use anyhow::{Context as _, Result};
use comity_acts::{
    Contributor, Delegation, FromRoom, NewPosition, NewProposal, NewRoomText, Proposer,
    begin_room_draft, confirm_room_position, file_statement, put_proposal, revise_room_draft,
    set_room_draft_aside, sign_off_room_draft, withdraw_proposal,
};
use comity_domain::{
    Audience, Language, ProposalId, Role, Stance, Wording,
    room::{Became, DraftKind, Heading, Purpose},
};
use comity_store::{position, record, room};
use comity_testkit::TestApp;

use super::{also, keys, latest, leaving, text};

const ASKS: &str = "Canary-that the check is made once a year.";

fn on(proposal: ProposalId, stance: Option<Stance>, asks: &str) -> NewRoomText {
    NewRoomText {
        kind: DraftKind::Position,
        purpose: Some(Purpose::Proposal(proposal)),
        stance,
        ..text("Position on proposal 1", asks)
    }
}

async fn put(app: &TestApp, code: &str, audience: Audience) -> Result<ProposalId> {
    let new = NewProposal {
        title: None,
        topic: None,
        wording: Wording::new(Language::En, "Two checks a year"),
        audience: Some(audience),
        from_draft: None,
    };
    let may = app.may::<Proposer>(Role::Head, Some(code)).await?;
    Ok(put_proposal(&app.desk, &may, &app.session, new).await?.id)
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let head = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let other = app.may::<Delegation>(Role::Head, Some("QN")).await?;
    let (proposer, filer) = (also::<Proposer>(&head)?, also::<Contributor>(&head)?);
    let asked = put(&app, "QN", Audience::Delegations).await?;
    let another = put(&app, "QN", Audience::Delegations).await?;
    let unseen = put(&app, "QN", Audience::Own).await?;

    // On a proposal this delegation can read, with a stance, and only what it asks for.
    use Stance::{Concern, Oppose, Support, SupportWithChanges};
    let nowhere = NewRoomText { purpose: None, ..on(asked, Some(Support), "") };
    for (new, refused) in [
        (on(unseen, Some(Support), ""), "error-room-proposal"),
        (nowhere, "error-room-proposal"),
        (on(asked, None, ""), "error-position-stance"),
        (on(asked, Some(SupportWithChanges), " \n"), "error-position-changes"),
        (on(asked, Some(Support), ASKS), "error-room-asks-nothing"),
        (on(asked, Some(Concern), &"word ".repeat(4_001)), "error-text-long"),
    ] {
        assert_eq!(keys(begin_room_draft(desk, &head, at, new).await), [refused]);
    }
    let mut statement = text("A statement", "Words.");
    statement.purpose = Some(Purpose::Proposal(asked));
    assert_eq!(keys(begin_room_draft(desk, &head, at, statement).await), ["error-room-purpose"]);
    begin_room_draft(desk, &head, at, on(asked, Some(Concern), "")).await?;
    let id = latest(&app, &head, 1).await?.id;
    // The proposal stays, the stance may change.
    let moved = on(another, Some(SupportWithChanges), ASKS);
    assert_eq!(revise_room_draft(desk, &head, at, id, 1, moved).await?, 2);
    let read = room::draft::version(&desk.db, head.room()?, id, 2).await?.context("version 2")?;
    assert_eq!(read.heading.purpose, Some(Purpose::Proposal(asked)));
    assert_eq!(read.heading.stance, Some(SupportWithChanges));
    // Only the stance: another version, with another digest.
    assert_eq!(revise_room_draft(desk, &head, at, id, 2, on(asked, Some(Oppose), ASKS)).await?, 3);
    let opposed = room::draft::version(&desk.db, head.room()?, id, 3).await?.context("3")?;
    let digest = |heading: &Heading| room::draft::digest(heading, ASKS);
    assert_ne!(digest(&opposed.heading), digest(&read.heading));
    let elsewhere =
        Heading { purpose: Some(Purpose::Proposal(another)), ..opposed.heading.clone() };
    assert_ne!(digest(&elsewhere), digest(&opposed.heading));

    // It leaves as signed, and on words of the own statement.
    let said = file_statement(desk, &filer, at, leaving("Said", "We say it plainly.")).await?;
    let taken = |proposal, stance, changes: &str| NewPosition {
        proposal,
        statement: said,
        passage: Some(0..6),
        stance: Some(stance),
        changes: Some(changes.to_owned()),
    };
    let from = FromRoom { draft: id, version: 3 };
    let out = |new| confirm_room_position(desk, &proposer, at, new, from);
    assert_eq!(keys(out(taken(asked, Oppose, ASKS)).await), ["error-room-unsigned"]);
    sign_off_room_draft(desk, &head, at, id, 3, None).await?;
    for changed in [
        taken(asked, SupportWithChanges, ASKS),
        taken(asked, Oppose, "Something else."),
        taken(asked, Oppose, ""),
        taken(another, Oppose, ASKS),
    ] {
        assert_eq!(keys(out(changed).await), ["error-room-unsigned"]);
    }
    let bare = NewPosition { passage: None, ..taken(asked, Oppose, ASKS) };
    assert_eq!(keys(out(bare).await), ["error-position-passage"]);
    let theirs = also::<Proposer>(&other)?;
    let stolen = confirm_room_position(desk, &theirs, at, taken(asked, Oppose, ASKS), from).await;
    assert_eq!(keys(stolen), ["not found"]);

    let size = record::size(&desk.db).await?;
    let confirmed = out(taken(asked, Oppose, ASKS)).await?;
    assert_eq!(record::size(&desk.db).await?, size + 1);
    let (_, payload) = record::payload(&desk.db, size).await?.context("a payload")?;
    let signed_off = format!("\"signed_off\":\"{}\"", digest(&opposed.heading));
    assert!(String::from_utf8(payload)?.contains(&signed_off));
    let own = position::history(&desk.db, at.id, proposer.own()?, head.scope()).await?;
    assert_eq!(own.len(), 1);
    assert_eq!(latest(&app, &head, 1).await?.became, Some(Became::Position(confirmed)));
    for closed in [
        keys(out(taken(asked, Oppose, ASKS)).await),
        keys(set_room_draft_aside(desk, &head, at, id, true).await),
    ] {
        assert_eq!(closed, ["error-room-closed"]);
    }
    let (_, entries) = room::log::read(&desk.db, head.room()?).await?;
    assert_eq!(entries.last().map(|one| &*one.line.act), Some("confirm_room_position"));

    // One on a proposal that was withdrawn meanwhile goes nowhere.
    begin_room_draft(desk, &head, at, on(another, Some(Support), "")).await?;
    let id = latest(&app, &head, 2).await?.id;
    sign_off_room_draft(desk, &head, at, id, 1, None).await?;
    withdraw_proposal(desk, &also(&other)?, another).await?;
    let from = FromRoom { draft: id, version: 1 };
    let gone = confirm_room_position(desk, &proposer, at, taken(another, Support, ""), from).await;
    assert_eq!(keys(gone), ["not found"]);
    Ok(())
}

#[tokio::test]
async fn a_position_leaves_the_room_as_it_was_signed() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_position_leaves_the_room_as_it_was_signed_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
