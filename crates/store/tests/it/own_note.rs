//! A delegation's own notes: what they refuse, and whom they reach, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, NewMeeting, NewMode, NewOwnNote, OfDelegation, Podium, add_meeting, change_mode,
    keep_own_note, remove_own_note,
};
use comity_domain::{MeetingId, Role, TopicId, session::Regime};
use comity_store::{Scope, own_note, record, session};
use comity_testkit::TestApp;
use jiff::civil::{date, time};
use uuid::Uuid;

fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|one| one.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        _ => Vec::new(),
    }
}

async fn notes(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let podium = app.may::<Podium>(Role::ChairTeam, None).await?;
    let new = NewMeeting {
        date: Some(date(2026, 12, 7)),
        starts: Some(time(8, 0, 0, 0)),
        ends: Some(time(18, 0, 0, 0)),
        title: None,
        formal: false,
        regime: None,
        topics: Vec::new(),
    };
    let meeting = add_meeting(desk, &podium, at, new).await?;
    let head = app.may::<OfDelegation>(Role::Head, Some("QM")).await?;
    let member = app.may::<OfDelegation>(Role::Member, Some("QM")).await?;
    let other = app.may::<OfDelegation>(Role::Head, Some("QN")).await?;
    let text = |text: &str| NewOwnNote { text: text.to_owned(), ..NewOwnNote::default() };

    let wrong = NewOwnNote {
        meeting: Some(MeetingId(Uuid::from_u128(1))),
        topic: Some(TopicId(Uuid::from_u128(2))),
        text: " \n ".to_owned(),
    };
    assert_eq!(
        keys(keep_own_note(desk, &head, at, wrong).await),
        ["error-own-note-empty", "error-own-note-meeting", "error-statement-topic"]
    );
    let spoof = keep_own_note(desk, &head, at, text("a\u{202e}b")).await;
    assert_eq!(keys(spoof), ["error-text-characters"]);

    let entries = record::entries(&desk.db, 0, 999).await?.len();
    let change = session::change_number(&desk.db, at.id).await?;
    let new = NewOwnNote { meeting: Some(meeting.id), ..text("Ask the capital.\r\n\r\nSoon. ") };
    let id = keep_own_note(desk, &head, at, new).await?;
    // Nothing of it leaves the delegation's room: no entry, no announcement, no change.
    assert_eq!(record::entries(&desk.db, 0, 999).await?.len(), entries);
    assert_eq!(session::change_number(&desk.db, at.id).await?, change);
    let expert = app.actor(Role::Expert, Some("QM")).await?;
    for scope in [head.scope(), member.scope(), expert.scope()] {
        let found = own_note::of_session(&desk.db, scope, at.id).await?;
        let note = found.first().context("the delegation reads it")?;
        assert_eq!((note.id, &*note.text), (id, "Ask the capital.\n\nSoon."));
        assert_eq!(note.meeting_id, Some(meeting.id));
    }
    let strangers = [
        other.scope(),
        podium.scope(),
        app.actor(Role::Expert, Some("QN")).await?.scope(),
        app.actor(Role::Chair, None).await?.scope(),
        app.actor(Role::Secretariat, None).await?.scope(),
        app.actor(Role::Organization, Some("org-a")).await?.scope(),
        Scope::PUBLIC,
    ];
    for scope in strangers {
        assert!(own_note::of_session(&desk.db, scope, at.id).await?.is_empty(), "{scope:?}");
    }
    assert_eq!(keys(remove_own_note(desk, &other, at, id).await), ["not found"]);
    remove_own_note(desk, &member, at, id).await?;
    assert_eq!(keys(remove_own_note(desk, &head, at, id).await), ["not found"]);
    assert!(own_note::of_session(&desk.db, head.scope(), at.id).await?.is_empty());

    // Where nothing is kept, no note is kept either.
    app.clock.forward(jiff::SignedDuration::from_mins(1));
    let nothing = NewMode { formal: false, regime: Regime::NothingKept, reason: String::new() };
    change_mode(desk, &podium, at, meeting.id, nothing).await?;
    let new = NewOwnNote { meeting: Some(meeting.id), ..text("Who said what") };
    assert_eq!(keys(keep_own_note(desk, &head, at, new).await), ["error-own-note-nothing-kept"]);
    Ok(())
}

#[tokio::test]
async fn own_notes_reach_nobody_outside_the_delegation() -> Result<()> {
    notes(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn own_notes_reach_nobody_outside_the_delegation_on_postgres() -> Result<()> {
    notes(TestApp::postgres().await?).await
}
