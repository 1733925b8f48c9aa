//! What stakeholders may do, by session and segment of a meeting, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, May, NewAccess, NewMeeting, NewSegment, Podium, Secretariat, add_meeting,
    announce_segment, invite_stakeholders, issue_participants, may_file, set_modalities,
};
use comity_domain::{
    Clock as _, Role,
    modality::{Circle, segment_ahead, segment_at},
};
use comity_store::{modality, notice, participants_list};
use comity_testkit::TestApp;
use jiff::{
    SignedDuration,
    civil::{date, time},
};

fn key<T>(outcome: Result<T, ActError>) -> &'static str {
    match outcome {
        Ok(_) => "done",
        Err(ActError::NotFound) => "not found",
        Err(ActError::Refused(faults)) => faults.0.first().map_or("", |fault| fault.key),
        Err(_) => "failed",
    }
}

fn access(all: Circle) -> NewAccess {
    NewAccess { attend: Some(all), speak: Some(all), file: Some(all) }
}

fn segment(all: Circle) -> NewSegment {
    NewSegment {
        is_dedicated: false,
        access: access(all),
        day: None,
        hour: None,
        reason: "As agreed".to_owned(),
    }
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let office: May<Secretariat> = app.may(Role::Secretariat, None).await?;
    let podium: May<Podium> = office.also().context("the podium")?;
    let state = app.participant("QM").await?;
    let guest = app.participant("ngo-guest").await?;
    let new = NewMeeting {
        date: Some(date(2026, 12, 10)),
        starts: Some(time(10, 0, 0, 0)),
        ends: Some(time(13, 0, 0, 0)),
        title: None,
        formal: false,
        regime: None,
        topics: Vec::new(),
    };
    let meeting = add_meeting(desk, &podium, at, new).await?.id;
    let now = app.clock.now();
    let widened = |told: &[notice::Notice]| {
        told.iter().filter(|notice| notice.kind == "segment-widened").count()
    };

    // What widens is shown to delegations now and takes effect a day later; no sooner.
    let mut early = segment(Circle::Both);
    early.day = Some(date(2026, 12, 7));
    early.hour = Some(time(20, 0, 0, 0));
    assert_eq!(
        key(announce_segment(desk, &podium, at, meeting, early).await),
        "error-segment-early"
    );
    announce_segment(desk, &podium, at, meeting, segment(Circle::Both)).await?;
    assert_eq!(widened(&notice::latest(&desk.db, state, 9).await?), 1);
    let all = modality::segments(&desk.db, at.id).await?;
    let segments = all.get(&meeting).context("announced")?;
    assert!(segment_at(segments, now).is_none());
    let ahead = segment_ahead(segments, now).context("it lies ahead")?;
    assert_eq!(ahead.since, now + SignedDuration::from_hours(24));

    // What narrows holds at once, voids what lay ahead, and is no news of this kind.
    app.clock.forward(SignedDuration::from_secs(60));
    announce_segment(desk, &podium, at, meeting, segment(Circle::Nobody)).await?;
    let all = modality::segments(&desk.db, at.id).await?;
    let segments = all.get(&meeting).context("announced")?;
    for later in [app.clock.now(), now + SignedDuration::from_hours(48)] {
        let holds = segment_at(segments, later).context("it holds")?;
        assert_eq!(holds.access.attend, Circle::Nobody);
        assert!(segment_ahead(segments, later).is_none());
    }
    assert_eq!(widened(&notice::latest(&desk.db, state, 9).await?), 1);

    // Whom the podium entered may file under the modalities of 2022; when the body closes
    // that, and no segment opens it, nobody may.
    assert!(may_file(desk, at, guest).await?);
    let closed = NewAccess { file: Some(Circle::Nobody), ..access(Circle::Accredited) };
    let half = NewAccess { speak: None, ..closed };
    assert_eq!(key(set_modalities(desk, &office, at, half, closed).await), "error-modality");
    set_modalities(desk, &office, at, closed, closed).await?;
    assert!(!may_file(desk, at, guest).await?);

    // Whom the Chair invites is told once; States are not invited this way.
    assert_eq!(
        key(invite_stakeholders(desk, &podium, at, meeting, &[state]).await),
        "error-invited"
    );
    for _ in 0..2 {
        invite_stakeholders(desk, &podium, at, meeting, &[guest]).await?;
    }
    let told = notice::latest(&desk.db, guest, 9).await?;
    assert_eq!(told.iter().filter(|notice| notice.kind == "meeting-invitation").count(), 1);
    invite_stakeholders(desk, &podium, at, meeting, &[]).await?;
    assert!(modality::invitations(&desk.db, at.id).await?.is_empty());

    // The list of participants is frozen with its symbol.
    assert_eq!(key(issue_participants(desk, &office, at, "").await), "error-symbol-empty");
    issue_participants(desk, &office, at, "EX/WG.1/2026/INF/1").await?;
    assert_eq!(
        key(issue_participants(desk, &office, at, "EX/WG.1/2026/INF/1").await),
        "error-symbol-taken"
    );
    app.participant("ngo-later").await?;
    let lists = participants_list::all(&desk.db, at.id).await?;
    let [list] = &lists[..] else { anyhow::bail!("{} lists", lists.len()) };
    let names: usize = list.sections.iter().map(|section| section.names.len()).sum();
    assert_eq!(names, 3, "two States and the guest");
    Ok(())
}

#[tokio::test]
async fn segments_and_modalities_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn segments_and_modalities_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
