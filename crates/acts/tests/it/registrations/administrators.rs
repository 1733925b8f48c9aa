//! Who administers a delegation, and where officers come from, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    May, NewMember, Registrar, Secretariat, approve_registration, check_registration,
    close_account, close_member_account, invite_registered, make_link, open_member_account,
    open_officer,
};
use comity_domain::{Language, Role};
use comity_store::{account, notice, record};
use comity_testkit::TestApp;

use super::{administers, keys, note, officer, person, registered, submit_registration};

/// Somebody always administers a delegation: two who close each other at once do not both.
async fn a_delegation_is_never_without_an_administrator(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let (first, second) = (officer(&app).await?, officer(&app).await?);
    let alone = registered(&app, "QN").await?;
    let own = alone.actor().account();
    assert_eq!(keys(close_member_account(desk, &alone, own).await), ["not found"], "a head");
    let refused = close_account(desk, &first, own).await;
    assert_eq!(keys(refused), ["error-administrator-last"]);

    let of = Some(app.participant("QM").await?);
    let persons = vec![
        person(Role::Head, "Head", false),
        person(Role::Member, "One", true),
        person(Role::Member, "Two", true),
    ];
    let id = submit_registration(desk, &first, of, note(persons)).await?;
    check_registration(desk, &second, id).await?;
    approve_registration(desk, &first, id).await?;
    let one = administers(&app, invite_registered(desk, &first, id, 2).await?).await?;
    let two = administers(&app, invite_registered(desk, &first, id, 3).await?).await?;
    let (left, right) = tokio::join!(
        close_member_account(desk, &one, two.actor().account()),
        close_member_account(desk, &two, one.actor().account())
    );
    assert_eq!(usize::from(left.is_ok()) + usize::from(right.is_ok()), 1);
    let open = account::all(&desk.db, app.body).await?;
    let open = open
        .iter()
        .filter(|one| one.participant_id == of && one.administrator && one.closed_at.is_none());
    assert_eq!(open.count(), 1);
    let closed = if left.is_ok() { &two } else { &one };
    let expert = NewMember {
        role: Role::Expert,
        name: "Edo".to_owned(),
        email: None,
        language: Language::En,
    };
    let refused = open_member_account(desk, closed, expert.clone()).await;
    assert_eq!(keys(refused), ["not found"], "what was granted before ended since");
    let stays = if left.is_ok() { &one } else { &two };
    let expert = open_member_account(desk, stays, expert).await?;
    // Whom the delegation invited, the Secretariat makes no link for.
    assert_eq!(keys(make_link(desk, &first, expert.account).await), ["error-link-own"]);
    for role in [Role::Head, Role::ChairTeam, Role::Organization] {
        let foreign = NewMember { role, name: "X".to_owned(), email: None, language: Language::En };
        assert_eq!(keys(open_member_account(desk, stays, foreign).await), ["error-role"]);
    }
    // The Secretariat closes at once when a device is lost, and the delegation is told.
    close_account(desk, &first, expert.account).await?;
    let told = notice::latest(&desk.db, stays.own(), 9).await?;
    assert!(told.iter().any(|one| one.kind == "account-closed"));
    let entries = record::entries(&desk.db, 0, 999).await?;
    assert_eq!(entries.last().map(|one| &*one.act), Some("close_account"));
    Ok(())
}

/// Officers come from the data folder as long as two were not there, and never otherwise.
async fn the_first_two_officers_come_from_the_folder(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let console = app.console::<Secretariat>()?;
    let open =
        async |may: &May<Secretariat>| open_officer(desk, may, "Officer", Language::En).await;
    assert_eq!(
        keys(open_officer(desk, &console, " ", Language::En).await),
        ["error-person-name-empty"]
    );
    let first = app.enter(&open(&console).await?.token).await?;
    let first: May<Registrar> = May::grant(first).context("an officer")?;
    let plain: May<Secretariat> = first.also().context("an officer")?;
    assert_eq!(keys(open(&plain).await), ["not found"], "one officer opens no second one");
    // The second link was lost: another is made, and an officer makes none for an officer.
    let lost = open(&console).await?;
    assert_eq!(keys(make_link(desk, &first, lost.account).await), ["error-link-officer"]);
    let second = open(&console).await?;
    app.enter(&second.token).await?;
    assert_eq!(keys(open(&console).await), ["error-officers-there"]);
    Ok(())
}

on_both_engines!(
    a_delegation_is_never_without_an_administrator,
    the_first_two_officers_come_from_the_folder,
);
