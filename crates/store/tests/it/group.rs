//! Groups and memberships, on both engines.

use anyhow::{Context as _, Result};
use comity_domain::{
    Clock as _, GroupId, Language, Wording,
    group::{Group, Membership},
};
use comity_store::group;
use comity_testkit::TestApp;
use jiff::civil::date;
use uuid::Uuid;

async fn a_group_is_kept_with_dates_sources_and_the_day_of_its_list(app: TestApp) -> Result<()> {
    let (qm, qn) = (app.participant("QM").await?, app.participant("QN").await?);
    let member = |participant_id, since| Membership {
        participant_id,
        since,
        until: None,
        source: "Charter".to_owned(),
        end_source: None,
    };
    let mut tx = app.desk.db.begin(app.clock.now()).await?;
    let id: GroupId = tx.new_id();
    let row = Group {
        id,
        code: "GLS".to_owned(),
        partition: "GLS".to_owned(),
        name: Wording::new(Language::En, "Lakes"),
        governs: false,
        listed_on: Some(date(2026, 11, 25)),
        members: vec![member(qm, None), member(qn, Some(date(2020, 2, 29)))],
    };
    group::insert(&mut tx, app.body, &row).await?;
    // The last day of a membership whose beginning is not known can be told later.
    let last = date(2024, 6, 30);
    assert!(group::end_member(&mut tx, id, &row.members[0], last, "Note").await?);
    assert!(!group::end_member(&mut tx, id, &row.members[0], last, "Note").await?, "twice");
    let other = member(qn, Some(date(2020, 3, 1)));
    assert!(!group::end_member(&mut tx, id, &other, last, "Note").await?, "another beginning");
    // One that never was goes; the day on which it begins tells which.
    let never = member(qn, Some(date(2024, 1, 1)));
    group::insert_member(&mut tx, id, &never).await?;
    group::insert_member(&mut tx, id, &member(qm, Some(date(2025, 1, 1)))).await?;
    assert!(!group::remove_member(&mut tx, id, &other).await?, "another beginning");
    assert!(group::remove_member(&mut tx, id, &never).await?);
    assert!(!group::remove_member(&mut tx, id, &never).await?, "twice");
    assert!(group::remove_member(&mut tx, id, &member(qm, Some(date(2025, 1, 1)))).await?);
    group::set_governs(&mut tx, app.body, "GLS", true).await?;
    group::set_governs(&mut tx, app.body, "GL", false).await?;
    let within = group::within(&mut tx, app.body, id).await?.context("the group")?;
    let absent = GroupId(Uuid::from_u128(7));
    assert!(group::within(&mut tx, app.body, absent).await?.is_none());
    tx.commit_technical("test group").await?;

    let all = group::all(&app.desk.db, app.body).await?;
    for found in [&within, &all[0]] {
        assert!(found.governs);
        assert_eq!(found.listed_on, Some(date(2026, 11, 25)));
        let of = |id| found.members.iter().find(|one| one.participant_id == id);
        let left = of(qm).context("QM")?;
        assert_eq!((left.since, left.until), (None, Some(last)));
        assert_eq!(left.end_source.as_deref(), Some("Note"));
        let stays = of(qn).context("QN")?;
        assert_eq!((stays.since, stays.until), (Some(date(2020, 2, 29)), None));
        assert_eq!(found.members_on(last), if qm < qn { [qm, qn] } else { [qn, qm] });
        assert_eq!(found.members_on(date(2024, 7, 1)), [qn]);
    }
    Ok(())
}

#[tokio::test]
async fn a_group_is_kept_on_sqlite() -> Result<()> {
    a_group_is_kept_with_dates_sources_and_the_day_of_its_list(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_group_is_kept_on_postgres() -> Result<()> {
    a_group_is_kept_with_dates_sources_and_the_day_of_its_list(TestApp::postgres().await?).await
}
