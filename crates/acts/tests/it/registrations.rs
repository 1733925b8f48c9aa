//! Registrations by note verbale: two officers' hands, what follows, what does not, on both
//! engines.

mod administrators;
mod walk;

use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Administers, Administrator, Desk, May, NewMember, NewRegistered, NewRegistration,
    Opened, Registrar, Scan, Secretariat, approve_registration, check_registration,
    invite_registered, make_link, make_member_link, open_member_account, return_registration,
    submit_own_registration,
};
use comity_domain::{
    AccountId, Language, ParticipantId, RegistrationId, Role,
    registration::{Change, Changed, INVITATION_TIME, Presence, Registration, Stage},
};
use comity_store::{account, notice, record, registration};
use comity_testkit::TestApp;
use jiff::civil::date;

pub fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|one| one.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        Err(ActError::Store(_)) => vec!["store"],
        Ok(_) => Vec::new(),
    }
}

pub fn person(role: Role, name: &str, administrator: bool) -> NewRegistered {
    NewRegistered {
        role: Some(role),
        name: name.to_owned(),
        email: None,
        language: Language::En,
        administrator,
    }
}

/// No note is entered twice.
static NEXT: AtomicU32 = AtomicU32::new(1_000);

pub fn note(persons: Vec<NewRegistered>) -> NewRegistration {
    NewRegistration {
        reference: format!("NV/{}", NEXT.fetch_add(1, Ordering::Relaxed)),
        dated: Some(date(2026, 12, 1)),
        scan: Some(Scan { name: "note.pdf".to_owned(), content: b"%PDF-1.7 scan".to_vec() }),
        persons,
        changes: Vec::new(),
    }
}

pub async fn officer(app: &TestApp) -> Result<May<Registrar>> {
    app.may(Role::Secretariat, None).await
}

/// An officer enters a note. What opens accounts asks for the passkey once more, entering
/// does not.
pub async fn submit_registration(
    desk: &Desk,
    officer: &May<Registrar>,
    of: Option<ParticipantId>,
    new: NewRegistration,
) -> Result<RegistrationId, ActError> {
    let may: May<Secretariat> = officer.also().ok_or(ActError::NotFound)?;
    comity_acts::submit_registration(desk, &may, of, new).await
}

async fn read(app: &TestApp, id: RegistrationId) -> Result<Registration> {
    let scope = app.console::<Secretariat>()?.scope();
    registration::get(&app.desk.db, scope, app.body, id).await?.context("it is there")
}

async fn administers(app: &TestApp, opened: Opened) -> Result<Administers<Administrator>> {
    let may = May::grant(app.enter(&opened.token).await?).context("of a delegation")?;
    Administers::of(&app.desk, &may).await?.context("administers")
}

/// A delegation of one, whose head administers it.
async fn registered(app: &TestApp, code: &str) -> Result<Administers<Administrator>> {
    let (first, second) = (officer(app).await?, officer(app).await?);
    let of = Some(app.participant(code).await?);
    let note = note(vec![person(Role::Head, "Head", true)]);
    let id = submit_registration(&app.desk, &first, of, note).await?;
    check_registration(&app.desk, &second, id).await?;
    approve_registration(&app.desk, &first, id).await?;
    administers(app, invite_registered(&app.desk, &second, id, 1).await?).await
}

/// From the note to the first sign-in, and what each step refuses.
async fn a_delegation_comes_of_two_officers(app: TestApp) -> Result<()> {
    let (desk, db) = (&app.desk, &app.desk.db);
    let (first, second) = (officer(&app).await?, officer(&app).await?);
    let state = app.participant("QM").await?;
    let mut head = person(Role::Head, "Ada Quill", true);
    head.email = Some(" Ada@Example.org ".to_owned());
    let mut named = note(vec![head, person(Role::Expert, "Edo Capital", false)]);
    named.reference = "NV/118".to_owned();
    let id = submit_registration(desk, &first, Some(state), named).await?;
    assert_eq!(read(&app, id).await?.stage(), Stage::Submitted);

    assert_eq!(keys(check_registration(desk, &first, id).await), ["error-registration-own-entry"]);
    assert_eq!(keys(approve_registration(desk, &second, id).await), ["error-registration-settled"]);
    let early = invite_registered(desk, &second, id, 1).await;
    assert_eq!(keys(early), ["error-registration-not-approved"]);
    check_registration(desk, &second, id).await?;
    assert_eq!(read(&app, id).await?.stage(), Stage::Checked);
    assert_eq!(keys(approve_registration(desk, &second, id).await), ["error-registration-second"]);
    assert!(account::all(db, app.body).await?.iter().all(|one| one.participant_id.is_none()));
    approve_registration(desk, &first, id).await?;
    assert_eq!(keys(approve_registration(desk, &first, id).await), ["error-registration-settled"]);
    assert_eq!(
        keys(return_registration(desk, &second, id, "No").await),
        ["error-registration-settled"]
    );
    assert_eq!(read(&app, id).await?.stage(), Stage::Approved);

    let opened = invite_registered(desk, &first, id, 1).await?;
    let again = invite_registered(desk, &second, id, 1).await;
    assert_eq!(keys(again), ["error-registration-invited"]);
    assert_eq!(keys(invite_registered(desk, &first, id, 3).await), ["not found"]);
    assert_eq!(read(&app, id).await?.stage(), Stage::Invited);
    // One address, one account: nobody stands on both sides of the wall.
    let mut aide = person(Role::ChairTeam, "Ada Quill", false);
    aide.email = Some("ada@example.ORG".to_owned());
    let aide = NewRegistration { scan: None, ..note(vec![aide]) };
    let refused = submit_registration(desk, &first, None, aide).await;
    assert_eq!(keys(refused), ["error-registration-person-taken"]);

    // A link that was lost: the delegation is told of the new one, and the old one is dead.
    app.clock.forward(jiff::SignedDuration::from_secs(1));
    let token = make_link(desk, &second, opened.account).await?;
    assert_eq!(notice::latest(db, state, 1).await?[0].kind, "sign-in-link");
    assert!(app.enter(&opened.token).await.is_err());
    let head = app.enter(&token).await?;
    assert_eq!(keys(make_link(desk, &second, opened.account).await), ["error-link-enrolled"]);
    assert_eq!((head.role(), head.participant()), (Role::Head, Some(state)));
    let found = read(&app, id).await?;
    assert_eq!(found.stage(), Stage::Active);
    let presences: Vec<Presence> = found.persons.iter().map(|one| one.presence).collect();
    assert_eq!(presences, [Presence::Active, Presence::Waits]);
    let told = notice::latest(db, state, 9).await?;
    let told: Vec<&str> = told.iter().map(|one| &*one.kind).collect();
    assert_eq!(told, ["sign-in-link", "account-opened", "registration-approved"]);
    let about = notice::subjects(db, state).await?;
    assert_eq!(about.get(&id.0), Some(&notice::About::Registration("NV/118".to_owned())));

    // The note's number and the scan's digest stand in the record, the name under the
    // person's own key alone.
    let entries = record::entries(db, 0, 999).await?;
    let acts = ["submit_registration", "check_registration", "approve_registration"];
    let hash = found.file_hash.clone().context("kept")?;
    let mut seen = 0;
    for entry in entries.iter().filter(|one| one.subjects.contains(&id.0)) {
        let (_, payload) = record::payload(db, entry.position).await?.context("it opens")?;
        let payload = String::from_utf8(payload)?;
        assert!(payload.contains("NV/118") && payload.contains(&hash), "{payload}");
        assert_eq!(payload.contains("Ada Quill"), entry.act == "open_account", "{payload}");
        seen += usize::from(acts.contains(&&*entry.act));
    }
    assert_eq!(seen, 3);
    Ok(())
}

/// What a note must say, all faults at once; and whose notes nobody else reads.
async fn notes_are_whole_and_of_their_delegation(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let first = officer(&app).await?;
    let (qm, qn) = (app.participant("QM").await?, app.participant("QN").await?);
    let mut twice = person(Role::Head, " ", false);
    twice.email = Some("nobody".to_owned());
    let mut chair = person(Role::Chair, "C\u{202e}hair", false);
    chair.email = Some("a@example.org".to_owned());
    let mut other = person(Role::Member, "Other", false);
    other.email = Some("A@example.org".to_owned());
    let bad = NewRegistration {
        reference: " ".to_owned(),
        dated: Some(date(2026, 12, 9)),
        scan: Some(Scan { name: "x".to_owned(), content: b"<svg>".to_vec() }),
        persons: vec![twice, chair, other],
        changes: Vec::new(),
    };
    assert_eq!(
        keys(submit_registration(desk, &first, Some(qm), bad).await),
        [
            "error-registration-reference",
            "error-registration-future",
            "error-registration-scan-kind",
            "error-registration-person-name",
            "error-registration-person-email",
            "error-registration-person-characters",
            "error-registration-person-role",
            "error-registration-person-twice",
            "error-registration-unadministered",
        ]
    );
    let none = NewRegistration { scan: None, dated: None, ..note(Vec::new()) };
    assert_eq!(
        keys(submit_registration(desk, &first, Some(qm), none).await),
        ["error-registration-dated", "error-registration-scan", "error-registration-nothing",]
    );
    let headless = note(vec![person(Role::Member, "Mia", true)]);
    assert_eq!(
        keys(submit_registration(desk, &first, Some(qm), headless).await),
        ["error-registration-headless"]
    );
    let foreign = app.open(Role::Head, Some("QN"), "Theirs", None).await?.account;
    let change = vec![Changed { account: foreign, change: Change::Ends }];
    let theirs = NewRegistration { changes: change, ..note(vec![person(Role::Head, "A", true)]) };
    assert_eq!(
        keys(submit_registration(desk, &first, Some(qm), theirs).await),
        ["error-registration-changes"]
    );
    let absent = Some(comity_domain::ParticipantId(uuid::Uuid::nil()));
    let good = note(vec![person(Role::Head, "A", true)]);
    assert_eq!(keys(submit_registration(desk, &first, absent, good.clone()).await), ["not found"]);

    let id = submit_registration(desk, &first, Some(qm), good).await?;
    let db = &desk.db;
    for (role, code, reads) in [
        (Role::Secretariat, None, true),
        (Role::Head, Some("QM"), true),
        (Role::Expert, Some("QM"), true),
        (Role::Head, Some("QN"), false),
        (Role::Chair, None, false),
        (Role::ChairTeam, None, false),
    ] {
        let scope = app.actor(role, code).await?.scope();
        let found = registration::get(db, scope, app.body, id).await?;
        assert_eq!(found.is_some(), reads, "{role} {code:?}");
    }
    assert!(registration::all(db, comity_store::Scope::PUBLIC, app.body).await?.is_empty());
    // Sent back, nothing follows from it; the delegation reads why.
    assert_eq!(
        keys(return_registration(desk, &first, id, " ").await),
        ["error-registration-reason"]
    );
    return_registration(desk, &first, id, "The date is another").await?;
    let second = officer(&app).await?;
    assert_eq!(keys(check_registration(desk, &second, id).await), ["error-registration-settled"]);
    assert_eq!(read(&app, id).await?.stage(), Stage::Returned);
    assert_eq!(notice::latest(db, qm, 9).await?[0].kind, "registration-returned");
    assert!(notice::latest(db, qn, 9).await?.is_empty());
    Ok(())
}

/// A delegation is replaced and withdrawn by note; its accounts end at the approval.
async fn a_note_replaces_and_withdraws(app: TestApp) -> Result<()> {
    let (desk, db) = (&app.desk, &app.desk.db);
    let head = registered(&app, "QM").await?;
    let state = head.own();
    let member = NewMember {
        role: Role::Member,
        name: "Mia".to_owned(),
        email: Some("mia@example.org".to_owned()),
        language: Language::Fr,
    };
    let member = open_member_account(desk, &head, member).await?.account;
    let (first, second) = (officer(&app).await?, officer(&app).await?);

    // Two names on a note, of whom nobody was invited yet.
    let waits = note(vec![person(Role::Member, "One", false), person(Role::Member, "Two", false)]);
    let waits = submit_registration(desk, &first, Some(state), waits).await?;
    check_registration(desk, &second, waits).await?;
    approve_registration(desk, &first, waits).await?;
    invite_registered(desk, &first, waits, 1).await?;

    // The delegation's own note: nothing follows before two officers.
    let ends = |account| Changed { account, change: Change::Ends };
    let mut new = person(Role::Head, "Next", false);
    new.email = Some("mia@example.org".to_owned());
    let mut next = note(vec![new]);
    next.changes = vec![
        ends(head.actor().account()),
        Changed { account: member, change: Change::Administers },
    ];
    let refused = submit_own_registration(desk, &head, next.clone()).await;
    assert_eq!(keys(refused), ["error-registration-person-taken"]);
    next.persons[0].email = None;
    let id = submit_own_registration(desk, &head, next).await?;
    check_registration(desk, &first, id).await?;
    assert_eq!(keys(approve_registration(desk, &first, id).await), ["error-registration-second"]);
    approve_registration(desk, &second, id).await?;
    let all = account::all(db, app.body).await?;
    let of = |id: AccountId| all.iter().find(|one| one.id == id).context("there");
    assert!(of(head.actor().account())?.closed_at.is_some());
    assert!(of(member)?.administrator && of(member)?.closed_at.is_none());
    // A name on an older note is no way in any more.
    let old = invite_registered(desk, &first, waits, 2).await;
    assert_eq!(keys(old), ["error-registration-superseded"]);
    // Whoever was closed administers nothing any more.
    assert_eq!(keys(make_member_link(desk, &head, member).await), ["not found"]);
    invite_registered(desk, &first, id, 1).await?;
    let late = note(vec![person(Role::Member, "Late", false)]);
    let late = submit_registration(desk, &first, Some(state), late).await?;
    check_registration(desk, &second, late).await?;
    approve_registration(desk, &first, late).await?;
    app.clock.forward(INVITATION_TIME + jiff::SignedDuration::from_secs(1));
    let refused = invite_registered(desk, &first, late, 1).await;
    assert_eq!(keys(refused), ["error-registration-invite-late"]);

    let open: Vec<AccountId> = account::all(db, app.body)
        .await?
        .iter()
        .filter(|one| one.participant_id == Some(state) && one.closed_at.is_none())
        .map(|one| one.id)
        .collect();
    assert_eq!(open.len(), 3);
    let withdraw =
        NewRegistration { changes: open.iter().map(|id| ends(*id)).collect(), ..note(Vec::new()) };
    // One that leaves nobody to administer is refused; one that leaves nobody is not.
    let half = NewRegistration { changes: vec![ends(member)], ..note(Vec::new()) };
    let refused = submit_registration(desk, &first, Some(state), half).await;
    assert_eq!(keys(refused), ["error-registration-unadministered"]);
    let last = submit_registration(desk, &first, Some(state), withdraw.clone()).await?;
    let again = submit_registration(desk, &first, Some(state), withdraw.clone()).await;
    assert_eq!(keys(again), ["error-registration-twice"], "a note is entered once");
    let twin = NewRegistration { reference: "NV/twin".to_owned(), ..withdraw };
    let twin = submit_registration(desk, &first, Some(state), twin).await?;
    for id in [last, twin] {
        check_registration(desk, &second, id).await?;
    }
    approve_registration(desk, &first, last).await?;
    assert_eq!(
        keys(approve_registration(desk, &first, twin).await),
        ["error-registration-changed-since"]
    );
    assert_eq!(read(&app, last).await?.stage(), Stage::Done);
    assert_eq!(read(&app, id).await?.stage(), Stage::Ended);
    // The address of a closed account is free again.
    let mut back = person(Role::Head, "Mia", true);
    back.email = Some("mia@example.org".to_owned());
    submit_registration(desk, &first, Some(state), note(vec![back])).await?;
    Ok(())
}

/// At once: one check, one approval, one account; and never the same officer twice.
async fn of_two_at_once_one_wins(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let (first, second, third) = (officer(&app).await?, officer(&app).await?, officer(&app).await?);
    for round in 0..6_u8 {
        let of = Some(app.participant(&format!("X{}", char::from(b'A' + round))).await?);
        let note = note(vec![person(Role::Head, "Head", true)]);
        let id = submit_registration(desk, &first, of, note).await?;
        let (one, two) = tokio::join!(
            check_registration(desk, &second, id),
            check_registration(desk, &third, id)
        );
        assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1);
        // Everybody tries to approve; the one who compared it is refused each time.
        let (one, two, three) = tokio::join!(
            approve_registration(desk, &first, id),
            approve_registration(desk, &second, id),
            approve_registration(desk, &third, id)
        );
        let won = [&one, &two, &three].iter().filter(|outcome| outcome.is_ok()).count();
        assert_eq!(won, 1);
        let hands = read(&app, id).await?.hands;
        assert_ne!(hands.checked.map(|one| one.by), hands.approved.map(|one| one.by));
        assert_ne!(hands.checked.map(|one| one.by), Some(hands.submitted.by));
        let (one, two) = tokio::join!(
            invite_registered(desk, &first, id, 1),
            invite_registered(desk, &second, id, 1)
        );
        assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1);
    }
    Ok(())
}

/// Approving and sending back at once, and checking and approving at once by one officer.
async fn steps_at_once_leave_two_officers(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let (first, second) = (officer(&app).await?, officer(&app).await?);
    for round in 0..6_u8 {
        let of = Some(app.participant(&format!("X{}", char::from(b'A' + round))).await?);
        let note = note(vec![person(Role::Head, "Head", true)]);
        let id = submit_registration(desk, &first, of, note).await?;
        let (checked, approved) = tokio::join!(
            check_registration(desk, &second, id),
            approve_registration(desk, &second, id)
        );
        assert!(checked.is_ok() && approved.is_err());
        let (approved, returned) = tokio::join!(
            approve_registration(desk, &first, id),
            return_registration(desk, &second, id, "Stop")
        );
        assert_eq!(usize::from(approved.is_ok()) + usize::from(returned.is_ok()), 1);
        let hands = read(&app, id).await?.hands;
        assert_ne!(hands.approved.is_some(), hands.returned.is_some());
    }
    Ok(())
}

/// The rule stands in the database: the queries alone cannot break it.
async fn the_database_refuses_one_officer(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let (first, second) = (officer(&app).await?, officer(&app).await?);
    let of = Some(app.participant("QM").await?);
    let head = person(Role::Head, "Head", true);
    let id = submit_registration(desk, &first, of, note(vec![head])).await?;
    let now = desk.clock.now();

    let mut tx = desk.db.begin(now).await?;
    assert!(registration::set_checked(&mut tx, id, first.account()).await.is_err());
    drop(tx);
    let mut tx = desk.db.begin(now).await?;
    assert!(registration::set_approved(&mut tx, id, second.account()).await.is_err(), "unchecked");
    drop(tx);
    let mut tx = desk.db.begin(now).await?;
    assert!(registration::set_checked(&mut tx, id, second.account()).await?);
    tx.commit_technical("test").await?;
    let mut tx = desk.db.begin(now).await?;
    assert!(registration::set_approved(&mut tx, id, second.account()).await.is_err());
    drop(tx);
    // No account comes of a note that is not approved.
    let mut tx = desk.db.begin(now).await?;
    assert!(registration::set_account(&mut tx, id, 1, first.account()).await.is_err());
    drop(tx);
    let mut tx = desk.db.begin(now).await?;
    assert!(registration::set_approved(&mut tx, id, first.account()).await?);
    assert!(registration::set_account(&mut tx, id, 1, first.account()).await?);
    tx.commit_technical("test").await?;
    Ok(())
}

on_both_engines!(
    a_delegation_comes_of_two_officers,
    notes_are_whole_and_of_their_delegation,
    a_note_replaces_and_withdraws,
    of_two_at_once_one_wins,
    steps_at_once_leave_two_officers,
    the_database_refuses_one_officer,
);
