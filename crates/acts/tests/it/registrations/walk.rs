//! All orders of at most eight actions by four people: no way leads to an account with one
//! officer's hands.
//!
//! The acts themselves are walked, not a model of them. States that look alike are walked
//! on from once: what follows depends on what is compared here and on nothing else. Each
//! way is gone anew with a State of its own, so one database serves for all.

use std::collections::{BTreeSet, HashMap, VecDeque};

use anyhow::{Context as _, Result};
use comity_acts::{
    Administers, May, Participating, Registrar, Secretariat, approve_registration,
    check_registration, invite_registered, make_link, open_officer, return_registration,
    submit_own_registration,
};
use comity_domain::{AccountId, Language, ParticipantId, RegistrationId, Role};
use comity_store::{Actor, registration};
use comity_testkit::TestApp;

use super::{note, officer, person, submit_registration};

/// The longest way.
const MOST_ACTIONS: usize = 8;

/// What somebody tries: about a note by its place in the order of entering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Action {
    /// Enters a note by which a State gets a head.
    Submit,
    /// Enters a decision by which the Secretariat gets another officer.
    SubmitOfficer,
    /// Enters a note of the own delegation.
    SubmitOwn,
    Check(usize),
    Approve(usize),
    Return(usize),
    Invite(usize),
    Relink(usize),
    /// Uses a link that this person made.
    SignIn(usize),
    /// Opens an officer as the console does.
    OpenOfficer,
}

/// What has become of a note, as far as it matters: who did what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Note {
    kind: u8,
    submitted: usize,
    checked: Option<usize>,
    approved: Option<usize>,
    returned: bool,
    invited: bool,
    /// Who holds a good link.
    link: Option<usize>,
    active: bool,
}

type Looks = Vec<Note>;

/// People who act, and a world in which a way is gone.
struct World<'a> {
    app: &'a TestApp,
    people: &'a [Actor],
    notes: Vec<(RegistrationId, Note)>,
    tokens: HashMap<usize, (AccountId, String)>,
}

fn may<R: comity_acts::Right>(actor: &Actor) -> Option<May<R>> {
    May::grant(actor.clone())
}

impl World<'_> {
    /// A State in which nobody has an account yet.
    async fn fresh(&self) -> Result<ParticipantId> {
        let mut bytes = [0; 8];
        self.app.desk.rng.fill(&mut bytes);
        let code: String = bytes.iter().map(|byte| char::from(b'a' + byte % 26)).collect();
        self.app.participant(&format!("Q{code}")).await
    }

    /// Tries an action; says whether it was done.
    async fn act(&mut self, who: usize, action: Action) -> Result<bool> {
        let desk = &self.app.desk;
        let actor = self.people.get(who).context("somebody")?;
        let officer: Option<May<Registrar>> = may(actor);
        let id = |world: &Self, at: usize| world.notes.get(at).map(|note| note.0);
        match action {
            Action::Submit | Action::SubmitOfficer => {
                let Some(may) = officer else { return Ok(false) };
                let (of, role, kind) = match action {
                    Action::Submit => (Some(self.fresh().await?), Role::Head, 0),
                    _ => (None, Role::Secretariat, 1),
                };
                let named = note(vec![person(role, "Somebody", of.is_some())]);
                let Ok(id) = submit_registration(desk, &may, of, named).await else {
                    return Ok(false);
                };
                self.notes.push((id, Note { kind, submitted: who, ..Note::default() }));
                Ok(true)
            }
            Action::SubmitOwn => {
                let Some(may) = may::<Participating>(actor) else { return Ok(false) };
                let Some(administers) = Administers::of(desk, &may).await? else {
                    return Ok(false);
                };
                let named = note(vec![person(Role::Member, "Somebody", false)]);
                let Ok(id) = submit_own_registration(desk, &administers, named).await else {
                    return Ok(false);
                };
                self.notes.push((id, Note { kind: 2, submitted: who, ..Note::default() }));
                Ok(true)
            }
            Action::Check(at) => {
                let Some((may, id)) = officer.zip(id(self, at)) else { return Ok(false) };
                let done = check_registration(desk, &may, id).await.is_ok();
                if done {
                    self.note(at)?.checked = Some(who);
                }
                Ok(done)
            }
            Action::Approve(at) => {
                let Some((may, id)) = officer.zip(id(self, at)) else { return Ok(false) };
                let done = approve_registration(desk, &may, id).await.is_ok();
                if done {
                    self.note(at)?.approved = Some(who);
                }
                Ok(done)
            }
            Action::Return(at) => {
                let Some((may, id)) = officer.zip(id(self, at)) else { return Ok(false) };
                let done = return_registration(desk, &may, id, "Walk").await.is_ok();
                if done {
                    self.note(at)?.returned = true;
                }
                Ok(done)
            }
            Action::Invite(at) => {
                let Some((may, id)) = officer.zip(id(self, at)) else { return Ok(false) };
                let Ok(opened) = invite_registered(desk, &may, id, 1).await else {
                    return Ok(false);
                };
                self.tokens.insert(at, (opened.account, opened.token.reveal().to_owned()));
                self.note(at)?.invited = true;
                self.note(at)?.link = Some(who);
                Ok(true)
            }
            Action::Relink(at) => {
                let Some((may, (account, _))) = officer.zip(self.tokens.get(&at).cloned()) else {
                    return Ok(false);
                };
                let Ok(token) = make_link(desk, &may, account).await else { return Ok(false) };
                self.tokens.insert(at, (account, token.reveal().to_owned()));
                self.note(at)?.link = Some(who);
                Ok(true)
            }
            Action::SignIn(at) => {
                if self.note(at).ok().and_then(|note| note.link) != Some(who) {
                    return Ok(false);
                }
                let Some((_, token)) = self.tokens.get(&at) else { return Ok(false) };
                let done = self.app.enter(token).await.is_ok();
                if done {
                    self.note(at)?.link = None;
                    self.note(at)?.active = true;
                }
                Ok(done)
            }
            Action::OpenOfficer => {
                let Some(may) = may::<Secretariat>(actor) else { return Ok(false) };
                Ok(open_officer(desk, &may, "Somebody", Language::En).await.is_ok())
            }
        }
    }

    fn note(&mut self, at: usize) -> Result<&mut Note> {
        Ok(&mut self.notes.get_mut(at).context("entered")?.1)
    }

    fn looks(&self) -> Looks {
        self.notes.iter().map(|note| note.1.clone()).collect()
    }
}

/// What the walk met.
struct Walked {
    looks: Vec<Looks>,
    tried: usize,
    refused: usize,
}

/// Goes every way of at most [`MOST_ACTIONS`], with at most so many notes.
async fn walk(app: &TestApp, people: &[Actor], most_notes: usize) -> Result<Walked> {
    let mut ways: VecDeque<Vec<(usize, Action)>> = VecDeque::from([Vec::new()]);
    let mut known: BTreeSet<String> = BTreeSet::from([format!("{:?}", Looks::new())]);
    let mut walked = Walked { looks: Vec::new(), tried: 0, refused: 0 };
    let fresh = || World { app, people, notes: Vec::new(), tokens: HashMap::new() };
    while let Some(way) = ways.pop_front() {
        let mut at: Option<World<'_>> = None;
        let notes = way
            .iter()
            .filter(|step| {
                matches!(step.1, Action::Submit | Action::SubmitOfficer | Action::SubmitOwn)
            })
            .count();
        let mut actions = vec![Action::OpenOfficer];
        if notes < most_notes {
            actions.extend([Action::Submit, Action::SubmitOfficer, Action::SubmitOwn]);
        }
        for note in 0..notes {
            actions.extend([
                Action::Check(note),
                Action::Approve(note),
                Action::Return(note),
                Action::Invite(note),
                Action::Relink(note),
                Action::SignIn(note),
            ]);
        }
        for who in 0..people.len() {
            for action in &actions {
                let mut world = match at.take() {
                    Some(world) => world,
                    None => {
                        let mut world = fresh();
                        for (who, action) in &way {
                            assert!(world.act(*who, *action).await?, "{way:?} goes no more");
                        }
                        world
                    }
                };
                walked.tried += 1;
                if !world.act(who, *action).await? {
                    // What was refused changed nothing: the same world serves on.
                    walked.refused += 1;
                    at = Some(world);
                    continue;
                }
                let looks = world.looks();
                if known.insert(format!("{looks:?}")) {
                    walked.looks.push(looks);
                    let mut on = way.clone();
                    on.push((who, *action));
                    if on.len() < MOST_ACTIONS {
                        ways.push_back(on);
                    }
                }
            }
        }
    }
    Ok(walked)
}

/// One officer, the Chair, whoever administers another delegation, and an expert of it.
#[tokio::test(flavor = "multi_thread")]
async fn one_officer_alone_opens_no_account() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let people = [
        officer(&app).await?.actor().clone(),
        app.actor(Role::Chair, None).await?,
        app.actor(Role::Head, Some("QM")).await?,
        app.actor(Role::Expert, Some("QM")).await?,
    ];
    let walked = walk(&app, &people, 2).await?;
    println!(
        "one officer: {} states, {} actions tried, {} refused",
        walked.looks.len(),
        walked.tried,
        walked.refused
    );
    assert!(walked.looks.len() > 20, "the walk went nowhere");
    for looks in &walked.looks {
        for note in looks {
            assert!(note.approved.is_none() && !note.invited && !note.active, "{looks:?}");
        }
    }
    // A note that the officer compared is there: the walk came as far as one can alone.
    assert!(walked.looks.iter().flatten().any(|note| note.kind == 2 && note.checked.is_some()));
    let console = app.console::<Secretariat>()?;
    let all = registration::all(&app.desk.db, console.scope(), app.body).await?;
    assert!(all.iter().all(|one| one.persons.iter().all(|named| named.account.is_none())));
    Ok(())
}

/// Two officers: an account comes of it, and always by both their hands.
#[tokio::test(flavor = "multi_thread")]
async fn two_officers_open_one_by_both_their_hands() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let people = [
        officer(&app).await?.actor().clone(),
        officer(&app).await?.actor().clone(),
        app.actor(Role::Chair, None).await?,
        app.actor(Role::Head, Some("QM")).await?,
    ];
    let walked = walk(&app, &people, 1).await?;
    println!(
        "two officers: {} states, {} actions tried, {} refused",
        walked.looks.len(),
        walked.tried,
        walked.refused
    );
    let mut active = 0;
    for note in walked.looks.iter().flatten().filter(|note| note.invited) {
        let (checked, approved) =
            (note.checked.context("checked")?, note.approved.context("approved")?);
        assert_ne!(checked, approved, "{note:?}");
        assert_ne!(checked, note.submitted, "{note:?}");
        assert!(checked < 2 && approved < 2, "both are officers: {note:?}");
        active += usize::from(note.active);
    }
    assert!(active > 0, "no way leads to an account at all");
    Ok(())
}
