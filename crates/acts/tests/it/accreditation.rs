//! Accreditation of stakeholders, from the application to the outcome, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Chair, Delegation, May, NewApplication, NewCall, NewList, NewObjection, Objector,
    Registrar, Secretariat, admit_notified, answer_secretariat, apply, ask_applicant,
    ask_disclosure, check_application, circulate_list, decide_application, decide_list,
    disclose_objections, end_accreditation, forget_contact, object, set_aside_application,
    set_call, withdraw_application, withdraw_objection,
};
use comity_domain::{
    Language, Role,
    accreditation::{Consultative, Disclosure, Period, Release, Standing},
    participant::ParticipantKind,
};
use comity_store::{
    accreditation::{self, Accredited},
    participant, record,
};
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

fn new_call(disclosure: Disclosure) -> NewCall {
    NewCall {
        opens: Some(date(2026, 12, 1)),
        closes: Some(date(2026, 12, 10)),
        period: Some(Period::Session),
        disclosure: Some(disclosure),
        window_days: Some(14),
    }
}

fn application(name: &str, consultative: Consultative) -> NewApplication {
    NewApplication {
        name: name.to_owned(),
        kind: Some(ParticipantKind::Ngo),
        consultative: Some(consultative),
        seat: String::new(),
        purpose: "We train operators of small networks.".to_owned(),
        contact_name: "Ilse Varga".to_owned(),
        contact_email: format!("{}@example.org", name.to_lowercase().replace(' ', ".")),
        language: Language::Fr,
    }
}

/// Applies, and gives number and receipt.
async fn applied(app: &TestApp, name: &str, status: Consultative) -> Result<(i64, String)> {
    let (desk, at) = (&app.desk, &app.session);
    let token = apply(desk, at, application(name, status)).await?;
    let one = accreditation::by_receipt(&desk.db, at.id, &token).await?;
    Ok((one.context("the receipt leads to it")?.number, token.reveal().to_owned()))
}

fn on_list(applications: &[i64]) -> NewList {
    NewList {
        applications: applications.to_vec(),
        day: Some(date(2026, 12, 9)),
        hour: Some(time(18, 0, 0, 0)),
        symbol: "EX/WG.1/2026/INF/1".to_owned(),
    }
}

fn objection(application: i64, release: Release) -> NewObjection {
    NewObjection { list: 1, application, reason: "Our reason".to_owned(), release: Some(release) }
}

/// Everybody who acts in these tests.
struct People {
    office: May<Secretariat>,
    registrar: May<Registrar>,
    chair: May<Chair>,
    first: May<Objector>,
    second: May<Objector>,
}

async fn people(app: &TestApp) -> Result<People> {
    Ok(People {
        office: app.may(Role::Secretariat, None).await?,
        registrar: app.may(Role::Secretariat, None).await?,
        chair: app.may(Role::Chair, None).await?,
        first: app.may(Role::Head, Some("QM")).await?,
        second: app.may(Role::Member, Some("QN")).await?,
    })
}

async fn standing(app: &TestApp, by: &People, number: i64) -> Result<Standing> {
    let (db, scope) = (&app.desk.db, by.office.scope());
    let one = accreditation::by_number(db, scope, app.session.id, number).await?;
    Ok(one.context("it is there")?.standing)
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, at, by) = (&app.desk, &app.session, people(&app).await?);
    let db = &desk.db;
    // Without a call, and outside of its days, nobody applies.
    let ours = || application("Harbour Society", Consultative::None);
    assert_eq!(key(apply(desk, at, ours()).await), "not found");
    set_call(desk, &by.office, at, new_call(Disclosure::OnRequest)).await?;
    let now = app.desk.clock.now();
    app.clock.set("2026-12-11T06:00:00Z".parse()?);
    assert_eq!(key(apply(desk, at, ours()).await), "error-accreditation-closed");
    app.clock.set(now);

    let (good, token) = applied(&app, "Harbour Society", Consultative::None).await?;
    let (bad, bad_token) = applied(&app, "Lantern Institute", Consultative::None).await?;
    let (known, _) = applied(&app, "Known Society", Consultative::Special).await?;
    let (twice, twice_token) = applied(&app, "Harbour Society", Consultative::None).await?;
    let entries = record::entries(db, 0, 999).await?;
    assert_eq!(entries.last().map(|one| (&*one.act, &*one.capacity)), Some(("apply", "applicant")));
    // The secret of a receipt is not kept, and no other one opens it.
    let kept = app.at_rest().await?;
    assert!(!kept.windows(token.len()).any(|window| window == token.as_bytes()));
    assert!(accreditation::by_receipt(db, at.id, "nothing").await?.is_none());

    // The Secretariat asks, the organization answers; nothing goes on unchecked.
    ask_applicant(desk, &by.office, at, good, "Who pays for it?").await?;
    assert_eq!(key(answer_secretariat(desk, at, &token, " ").await), "error-accreditation-note");
    answer_secretariat(desk, at, &token, "Our members.").await?;
    assert_eq!(key(answer_secretariat(desk, at, "nothing", "x").await), "not found");
    let id = accreditation::by_receipt(db, at.id, &token).await?.context("it")?.id;
    let notes = accreditation::notes(db, id).await?;
    let from: Vec<bool> = notes.iter().map(|note| note.is_from_secretariat).collect();
    assert_eq!(from, [true, false]);
    let list = on_list(&[good, bad]);
    assert_eq!(
        key(circulate_list(desk, &by.registrar, at, list.clone()).await),
        "error-accreditation-not-ready"
    );
    for number in [good, bad, known] {
        check_application(desk, &by.office, at, number).await?;
    }
    assert_eq!(
        key(check_application(desk, &by.office, at, good).await),
        "error-accreditation-step"
    );
    set_aside_application(desk, &by.office, at, twice, "It is there twice.").await?;
    assert_eq!(
        key(answer_secretariat(desk, at, &twice_token, "Why?").await),
        "error-accreditation-over"
    );
    // Whoever has consultative status gives notice, and stands on no list.
    assert_eq!(
        key(circulate_list(desk, &by.registrar, at, on_list(&[known])).await),
        "error-accreditation-not-ready"
    );
    assert_eq!(
        key(admit_notified(desk, &by.registrar, at, good).await),
        "error-accreditation-step"
    );
    admit_notified(desk, &by.registrar, at, known).await?;

    // Circulated: told, frozen, open to objections until the deadline.
    assert!(
        accreditation::all(db, by.first.scope(), at.id)
            .await?
            .iter()
            .all(|one| one.number == known)
    );
    assert_eq!(circulate_list(desk, &by.registrar, at, list).await?, 1);
    let own = by.first.own()?;
    let told = comity_store::notice::latest(db, own, 9).await?;
    assert!(told.iter().any(|notice| notice.kind == "list-circulated"));
    assert_eq!(key(decide_list(desk, &by.registrar, at, 1).await), "error-accreditation-too-early");
    let mut wrong = objection(bad, Release::Reason);
    wrong.release = None;
    assert_eq!(key(object(desk, &by.first, at, wrong).await), "error-accreditation-release");
    object(desk, &by.first, at, objection(bad, Release::Reason)).await?;
    assert_eq!(
        key(object(desk, &by.first, at, objection(bad, Release::Rule)).await),
        "error-accreditation-objected"
    );
    // One that is withdrawn in time counts for nothing.
    object(desk, &by.second, at, objection(good, Release::Applicant)).await?;
    withdraw_objection(desk, &by.second, at, 1, good).await?;
    assert_eq!(key(withdraw_objection(desk, &by.second, at, 1, good).await), "not found");
    let list = accreditation::list_by_number(db, by.first.scope(), at.id, 1).await?;
    let list = list.context("the list")?;
    let seen = |scope| accreditation::objections(db, scope, &list);
    assert_eq!(seen(by.second.scope()).await?.len(), 1, "its own, withdrawn");
    assert_eq!(seen(by.chair.scope()).await?.len(), 1);
    assert_eq!(seen(by.office.scope()).await?.len(), 0, "the Secretariat learns no names");

    // After the deadline the outcome follows from the objections alone.
    app.clock.set(list.deadline);
    assert_eq!(
        key(object(desk, &by.second, at, objection(good, Release::Rule)).await),
        "error-accreditation-too-late"
    );
    assert_eq!(
        key(withdraw_objection(desk, &by.first, at, 1, bad).await),
        "error-accreditation-too-late"
    );
    let outcome = decide_list(desk, &by.registrar, at, 1).await?;
    assert_eq!((outcome.admitted, outcome.not_admitted), (1, 1));
    assert_eq!(key(decide_list(desk, &by.registrar, at, 1).await), "error-accreditation-step");
    assert_eq!(standing(&app, &by, good).await?, Standing::Admitted);
    assert_eq!(standing(&app, &by, bad).await?, Standing::NotAdmitted);
    let all = participant::all(db, app.body).await?;
    let new = all.iter().find(|one| one.code == "harbour-society").context("a participant")?;
    assert_eq!(new.kind, ParticipantKind::Ngo);
    let here = accreditation::accredited(db, new.id, at.id).await?;
    assert_eq!(here, Accredited::Here);
    let elsewhere = comity_domain::SessionId(uuid_of(9));
    assert_eq!(accreditation::accredited(db, new.id, elsewhere).await?, Accredited::NotHere);

    // Disclosed to States only when one asked and the Chair does it.
    let list = accreditation::list_by_number(db, by.first.scope(), at.id, 1).await?;
    let list = list.context("the list")?;
    assert_eq!(accreditation::objections(db, by.second.scope(), &list).await?.len(), 1);
    assert_eq!(
        key(disclose_objections(desk, &by.chair, at, 1).await),
        "error-accreditation-not-asked"
    );
    let asks: May<Delegation> = by.second.also().context("a delegation")?;
    ask_disclosure(desk, &asks, at, 1).await?;
    assert_eq!(key(ask_disclosure(desk, &asks, at, 1).await), "error-accreditation-asked");
    disclose_objections(desk, &by.chair, at, 1).await?;
    let list = accreditation::list_by_number(db, by.first.scope(), at.id, 1).await?;
    let list = list.context("the list")?;
    let found = accreditation::objections(db, by.second.scope(), &list).await?;
    let of_first = found.iter().find(|one| one.participant_id == own).context("disclosed")?;
    assert_eq!(of_first.reason.as_deref(), Some("Our reason"));
    let refused = accreditation::by_receipt(db, at.id, &bad_token).await?.context("it")?;
    assert!(accreditation::objections_to(db, &list, refused.id).await?.is_empty());

    // The body decides otherwise, by a document; later the accreditation is withdrawn.
    assert_eq!(
        key(decide_application(desk, &by.registrar, at, bad, "").await),
        "error-symbol-empty"
    );
    decide_application(desk, &by.registrar, at, bad, "EX/WG.1/2026/DEC/1").await?;
    assert_eq!(standing(&app, &by, bad).await?, Standing::Admitted);
    assert_eq!(
        key(forget_contact(desk, &by.office, at, good).await),
        "error-accreditation-not-over"
    );
    end_accreditation(desk, &by.registrar, at, good, "It asked for this.", "").await?;
    assert_eq!(accreditation::accredited(db, new.id, at.id).await?, Accredited::NotHere);
    // The person is the Secretariat's to know, and nobody's once it is over.
    let one = accreditation::by_receipt(db, at.id, &token).await?.context("it")?.id;
    assert!(accreditation::contact(db, by.chair.scope(), one).await?.is_none());
    let known = accreditation::contact(db, by.office.scope(), one).await?.context("a person")?;
    assert_eq!(known.email, "harbour.society@example.org");
    forget_contact(desk, &by.office, at, good).await?;
    let known = accreditation::contact(db, by.office.scope(), one).await?.context("a row")?;
    assert_eq!((&*known.name, &*known.email), ("", ""));
    Ok(())
}

fn uuid_of(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

#[tokio::test]
async fn an_organization_comes_in_by_non_objection_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn an_organization_comes_in_by_non_objection_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}

/// An organization takes its application back, before anything is decided and never after.
async fn withdrawn_in_time(app: TestApp) -> Result<()> {
    let (desk, at, by) = (&app.desk, &app.session, people(&app).await?);
    let db = &desk.db;
    set_call(desk, &by.office, at, new_call(Disclosure::Open)).await?;
    let (early, early_token) = applied(&app, "Early Society", Consultative::None).await?;
    let (late, late_token) = applied(&app, "Late Society", Consultative::None).await?;
    let (stays, stays_token) = applied(&app, "Staying Society", Consultative::None).await?;
    assert_eq!(key(withdraw_application(desk, at, "nothing").await), "not found");
    withdraw_application(desk, at, &early_token).await?;
    let last = record::entries(db, record::size(db).await? - 1, 1).await?.pop();
    let last = last.context("an entry")?;
    assert_eq!((&*last.act, &*last.capacity), ("withdraw_application", "applicant"));
    assert_eq!(standing(&app, &by, early).await?, Standing::Withdrawn);
    let again = withdraw_application(desk, at, &early_token).await;
    assert_eq!(key(again), "error-accreditation-over");
    let note = answer_secretariat(desk, at, &early_token, "Still there?").await;
    assert_eq!(key(note), "error-accreditation-over");
    let check = check_application(desk, &by.office, at, early).await;
    assert_eq!(key(check), "error-accreditation-step");
    forget_contact(desk, &by.office, at, early).await?;

    // From a list that was circulated as well: nobody objects any more, and the outcome is
    // that of the others.
    for number in [late, stays] {
        check_application(desk, &by.office, at, number).await?;
    }
    circulate_list(desk, &by.registrar, at, on_list(&[late, stays])).await?;
    object(desk, &by.first, at, objection(late, Release::Rule)).await?;
    withdraw_application(desk, at, &late_token).await?;
    let outcome = object(desk, &by.second, at, objection(late, Release::Rule)).await;
    assert_eq!(key(outcome), "error-accreditation-applicant-withdrew");
    app.clock.set("2026-12-10T01:00:00Z".parse()?);
    let outcome = decide_list(desk, &by.registrar, at, 1).await?;
    assert_eq!((outcome.admitted, outcome.not_admitted), (1, 0));
    assert_eq!(standing(&app, &by, late).await?, Standing::Withdrawn);
    assert_eq!(standing(&app, &by, stays).await?, Standing::Admitted);
    let after = withdraw_application(desk, at, &stays_token).await;
    assert_eq!(key(after), "error-accreditation-over");
    Ok(())
}

on_both_engines!(withdrawn_in_time);

#[tokio::test]
async fn all_that_is_wrong_in_an_application_is_said_at_once() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (desk, at, by) = (&app.desk, &app.session, people(&app).await?);
    set_call(desk, &by.office, at, new_call(Disclosure::Result)).await?;
    let new = NewApplication {
        name: "A\u{202e}B".to_owned(),
        kind: Some(ParticipantKind::MemberState),
        consultative: None,
        seat: "x".repeat(201),
        purpose: " ".to_owned(),
        contact_name: String::new(),
        contact_email: "nobody".to_owned(),
        language: Language::En,
    };
    let Err(ActError::Refused(faults)) = apply(desk, at, new).await else {
        anyhow::bail!("it was taken");
    };
    let fields: Vec<_> = faults.0.iter().filter_map(|fault| fault.field).collect();
    assert_eq!(fields, ["name", "kind", "consultative", "seat", "purpose", "contact", "email"]);
    // An observer State reads lists, and has no objection to make.
    let mut call = new_call(Disclosure::Result);
    call.closes = Some(date(2026, 11, 1));
    call.window_days = Some(0);
    assert_eq!(key(set_call(desk, &by.office, at, call).await), "error-dates-reversed");
    app.clock.forward(SignedDuration::from_secs(1));
    Ok(())
}
