//! The body, who takes part in it, its session, and who signs in.

use std::collections::{HashMap, HashSet};

use anyhow::{Context as _, Result, bail};
use comity_acts::{
    Desk, May, NewAgendaItem, NewBody, NewGroup, NewMandate, NewMeeting, NewParticipant,
    NewRegistered, NewRegistration, NewSession, NewTopic, Podium, Registrar, Scan, Secretariat,
    add_agenda_item, add_group, add_meeting, add_participant, add_session, add_topic,
    approve_registration, check_registration, found_body, invite_registered, make_lasting_link,
    open_officer, submit_registration,
};
use comity_domain::{
    AgendaItemId, Language, Role, group::Membership, participant::ParticipantKind, session::Regime,
};
use comity_store::{Actor, account, signin};
use jiff::{civil::Date, tz::TimeZone};

use super::{DemoLink, Loader, codes, note::note_pdf, officer, wording};
use crate::{
    ExerciseClock,
    exercise::{self, Mode, OrganizationKind, StakeholderKind, World},
};

/// Where the exercise's memberships are written.
const SOURCE: &str = "Exercise data";

impl<'a> Loader<'a> {
    /// Founds the body a month before the letter, and everything that was there by then.
    pub(super) async fn begin(
        desk: &'a Desk,
        clock: &'a ExerciseClock,
        world: &'a World,
        zone: TimeZone,
    ) -> Result<Loader<'a>> {
        let start = world.letter.date.checked_sub(jiff::Span::new().days(30))?;
        clock.set(zone.to_timestamp(start.at(9, 0, 0, 0))?);
        let (_, founder) = found_body(desk, body(world)?).await?;
        let podium: May<Podium> = May::grant(founder.clone()).context("not the podium")?;

        let mut participants = HashMap::new();
        for new in newcomers(world)? {
            let code = new.code.clone();
            participants
                .insert(code.clone(), add_participant(desk, &podium, new).await.context(code)?);
        }
        for (group, members) in groups(world)? {
            let members = members
                .into_iter()
                .map(|dated| {
                    let Dated { code, since, until, source, end_source } = dated;
                    let participant_id = *participants
                        .get(&code)
                        .with_context(|| format!("{}: no State {code}", group.code))?;
                    Ok(Membership { participant_id, since, until, source, end_source })
                })
                .collect::<Result<_>>()?;
            let code = group.code.clone();
            add_group(desk, &podium, NewGroup { members, ..group }).await.context(code)?;
        }

        let given = &world.body.session;
        let session = add_session(
            desk,
            &podium,
            NewSession {
                name: wording(Language::En, &given.name)?,
                kind: given.kind.parse()?,
                starts: Some(given.first_day),
                ends: Some(given.last_day),
                place: Some(wording(Language::En, &given.place)?),
                zone: given.zone.clone(),
                slug: Some(given.id.clone()),
            },
        )
        .await?;

        let mut loader = Loader {
            desk,
            clock,
            world,
            zone,
            session,
            participants,
            actors: HashMap::new(),
            topics: HashMap::new(),
            questions: HashMap::new(),
            proposals: HashMap::new(),
            papers: HashMap::new(),
            room: super::room::Made::default(),
        };
        loader.plan(&podium).await?;
        loader.accounts(founder).await?;
        loader.expert().await?;
        Ok(loader)
    }

    /// Agenda, topics, meetings.
    async fn plan(&mut self, podium: &May<Podium>) -> Result<()> {
        let body = &self.world.body;
        let mut items: HashMap<&str, AgendaItemId> = HashMap::new();
        for item in &body.agenda {
            let new = NewAgendaItem {
                number: item.number.to_string(),
                title: wording(Language::En, &item.title)?,
            };
            let id = add_agenda_item(self.desk, podium, &self.session, new).await?;
            // A later item may take a topic up again; it stays under the first.
            for topic in &item.topics {
                items.entry(topic).or_insert(id);
            }
        }
        for topic in &body.topics {
            let new = NewTopic {
                title: wording(Language::En, &topic.name)?,
                agenda_item: items.get(topic.id.as_str()).copied(),
            };
            let id = add_topic(self.desk, podium, &self.session, new).await?;
            self.topics.insert(topic.id.clone(), id);
        }
        for meeting in &body.meetings {
            let new = NewMeeting {
                date: Some(meeting.starts.date()),
                starts: Some(meeting.starts.time()),
                ends: Some(meeting.ends.time()),
                title: None,
                formal: meeting.mode == Mode::Formal,
                regime: Some(regime(meeting.regime)),
                topics: meeting.topics.iter().map(|key| self.topic(key)).collect::<Result<_>>()?,
            };
            add_meeting(self.desk, podium, &self.session, new).await?;
        }
        Ok(())
    }

    /// An account for each role of the demonstration, and one for every other participant
    /// that says something in the week: by note verbale, through two officers' hands.
    async fn accounts(&mut self, founder: comity_store::Actor) -> Result<()> {
        let console = May::grant(founder).context("not the Secretariat")?;
        let mut officers = Vec::new();
        for given in self.world.accounts.iter().filter(|one| one.role.is_officer()) {
            let opened = open_officer(self.desk, &console, &given.person, given.language).await;
            let actor = self.signed_in(opened.with_context(|| given.id.clone())?).await?;
            officers.push(actor.clone());
            self.actors.insert(given.id.clone(), actor);
        }
        let [first, second] = &officers[..] else { bail!("the exercise has two officers") };
        let office: Office = [
            May::grant(first.clone()).context("not the Secretariat")?,
            May::grant(second.clone()).context("not the Secretariat")?,
        ];

        // The podium's persons come on one decision, those of a participant on one note.
        let mut notes: Vec<(Option<String>, Vec<NewRegistered>, Vec<String>)> = Vec::new();
        let mut name = |of: Option<&str>, key: &str, new: NewRegistered| {
            let at = match notes.iter().position(|note| note.0.as_deref() == of) {
                Some(at) => at,
                None => {
                    notes.push((of.map(str::to_owned), Vec::new(), Vec::new()));
                    notes.len() - 1
                }
            };
            if let Some(note) = notes.get_mut(at) {
                note.1.push(new);
                note.2.push(key.to_owned());
            }
        };
        for given in self.world.accounts.iter().filter(|one| !one.role.is_officer()) {
            // Whoever speaks for a participant is found by its code, the podium by its role.
            let of = given.participant.as_deref();
            name(
                of,
                of.unwrap_or(&given.id),
                person(role(given.role), &given.person, given.language),
            );
        }
        let world = self.world;
        let speakers = world
            .statements
            .iter()
            .chain(&world.written)
            .map(|statement| &statement.author)
            .chain(world.proposals.iter().flat_map(|proposal| &proposal.proposers))
            .chain(world.questions.raised.iter().map(|question| &question.author));
        let mut named: HashSet<&str> =
            world.accounts.iter().filter_map(|one| one.participant.as_deref()).collect();
        for code in speakers.filter(|code| named.insert(code)) {
            let who = format!("Exercise officer of {code}");
            name(Some(code), code, person(self.usual_role(code), &who, Language::En));
        }
        // A State whose member alone is signed in has a head at home as well.
        for (of, persons, keys) in &mut notes {
            if persons.iter().any(|one| one.role == Some(Role::Member)) {
                let who = format!("Exercise head of {}", of.as_deref().unwrap_or_default());
                persons.push(person(Role::Head, &who, Language::En));
                keys.push("head".to_owned());
            }
        }
        for (of, persons, keys) in notes {
            let opened = self.register(&office, of.as_deref(), persons).await?;
            for (key, actor) in keys.into_iter().zip(opened) {
                self.actors.entry(key).or_insert(actor);
            }
        }
        self.actors.remove("head");
        Ok(())
    }

    /// Takes a note through two officers' hands, and signs in whom it names.
    async fn register(
        &self,
        [first, second]: &Office,
        of: Option<&str>,
        persons: Vec<NewRegistered>,
    ) -> Result<Vec<Actor>> {
        let at = of.unwrap_or("podium");
        let participant = of.map(|code| self.participant(code)).transpose()?;
        let dated = TimeZone::UTC.to_datetime(self.desk.clock.now()).date();
        let reference = format!("Exercise {at}/1");
        let note = NewRegistration {
            scan: of.map(|code| Scan {
                name: format!("note-{code}.pdf"),
                content: note_pdf(code, &reference, dated),
            }),
            reference,
            dated: Some(dated),
            persons,
            changes: Vec::new(),
        };
        let count = note.persons.len();
        let enters: May<Secretariat> = first.also().context("an officer")?;
        let id = submit_registration(self.desk, &enters, participant, note);
        let id = id.await.with_context(|| at.to_owned())?;
        check_registration(self.desk, second, id).await?;
        approve_registration(self.desk, first, id).await?;
        let mut actors = Vec::new();
        for ordinal in 1..=i64::try_from(count)? {
            let opened = invite_registered(self.desk, first, id, ordinal).await;
            actors.push(self.signed_in(opened.with_context(|| at.to_owned())?).await?);
        }
        Ok(actors)
    }

    async fn signed_in(&self, opened: comity_acts::Opened) -> Result<Actor> {
        let found = signin::at_console(&self.desk.db, opened.account).await?;
        found.context("the account just opened is there")
    }

    fn usual_role(&self, code: &str) -> Role {
        let people = &self.world.participants;
        if people.organizations.iter().any(|one| one.id == code) {
            Role::Organization
        } else if people.stakeholders.iter().any(|one| one.id == code) {
            Role::Stakeholder
        } else {
            Role::Head
        }
    }
}

/// The two officers.
type Office = [May<Registrar>; 2];

/// Whom a note names; the first of a participant administers its accounts.
fn person(role: Role, name: &str, language: Language) -> NewRegistered {
    let administrator = role != Role::Member && role.is_of_participant();
    NewRegistered { role: Some(role), name: name.to_owned(), email: None, language, administrator }
}

/// Links that stay valid, for the roles of the demonstration.
pub(super) async fn links(desk: &Desk, world: &World) -> Result<Vec<DemoLink>> {
    let office = officer::<Registrar>(desk).await?;
    let codes = codes(desk).await?;
    let accounts = account::all(&desk.db, office.body()).await?;
    let mut links = Vec::new();
    for given in &world.accounts {
        let role = role(given.role);
        let found = accounts.iter().find(|account| {
            // Two officers have one role: they are told apart by name.
            account.role == role
                && account.person_name == given.person
                && account.closed_at.is_none()
                && account.participant_id.and_then(|id| codes.get(&id))
                    == given.participant.as_ref()
        });
        // Closed in an earlier run of the same folder: there is nobody to sign in as.
        let Some(found) = found else { continue };
        links.push(DemoLink {
            role: given.id.clone(),
            token: make_lasting_link(desk, &office, found.id).await?,
            language: given.language,
        });
    }
    Ok(links)
}

fn body(world: &World) -> Result<NewBody> {
    let mandate = &world.body.mandate;
    Ok(NewBody {
        name: wording(Language::En, &world.body.name)?,
        exercise: true,
        mandates: vec![NewMandate {
            symbol: mandate.symbol.clone(),
            adopted_on: Some(mandate.adopted),
            title: wording(Language::En, &mandate.title)?,
            quote: Some(wording(Language::En, &mandate.passage)?),
        }],
    })
}

/// Every participant of the exercise.
fn newcomers(world: &World) -> Result<Vec<NewParticipant>> {
    let people = &world.participants;
    let mut all = Vec::new();
    let mut add = |kind, code: &str, name: &exercise::Texts| -> Result<()> {
        let name = wording(Language::En, name)?;
        all.push(NewParticipant { kind, code: code.to_owned(), name });
        Ok(())
    };
    for state in &people.states {
        add(ParticipantKind::MemberState, &state.code, &state.name)?;
    }
    for state in &people.observer_states {
        add(ParticipantKind::ObserverState, &state.code, &state.name)?;
    }
    for one in &people.organizations {
        let kind = match one.kind {
            OrganizationKind::Regional => ParticipantKind::RegionalOrganization,
            OrganizationKind::SubRegional => ParticipantKind::SubregionalOrganization,
            OrganizationKind::OtherIntergovernmental => ParticipantKind::Intergovernmental,
        };
        add(kind, &one.id, &one.name)?;
    }
    for one in &people.stakeholders {
        let kind = match one.kind {
            StakeholderKind::Business => ParticipantKind::Business,
            StakeholderKind::NonGovernmental => ParticipantKind::Ngo,
            StakeholderKind::Academic => ParticipantKind::Academia,
        };
        add(kind, &one.id, &one.name)?;
    }
    Ok(all)
}

/// A membership whose State is known by its code.
struct Dated {
    code: String,
    since: Option<Date>,
    until: Option<Date>,
    source: String,
    end_source: Option<String>,
}

/// The regional groups, which govern, and the political ones, each alone in its own
/// partition.
fn groups(world: &World) -> Result<Vec<(NewGroup, Vec<Dated>)>> {
    let people = &world.participants;
    let mut all = Vec::new();
    for group in &people.regional_groups {
        let new = NewGroup {
            code: regional_code(&group.id).to_owned(),
            partition: Some("regional".to_owned()),
            name: wording(Language::En, &group.name)?,
            governs: true,
            listed_on: None,
            members: Vec::new(),
        };
        let members = people
            .states
            .iter()
            .filter(|state| state.group == group.id)
            .map(|state| Dated {
                code: state.code.clone(),
                since: None,
                until: None,
                source: SOURCE.to_owned(),
                end_source: None,
            })
            .collect();
        all.push((new, members));
    }
    for group in &people.political_groups {
        let new = NewGroup {
            code: group.id.clone(),
            partition: None,
            name: wording(Language::En, &group.name)?,
            governs: group.governing,
            listed_on: None,
            members: Vec::new(),
        };
        let members = group
            .members
            .iter()
            .map(|member| Dated {
                code: member.code.clone(),
                since: Some(member.since),
                until: member.until,
                source: member.source.clone(),
                end_source: member.end_source.clone(),
            })
            .collect();
        all.push((new, members));
    }
    Ok(all)
}

/// The regional groups' usual codes.
fn regional_code(key: &str) -> &str {
    match key {
        "african" => "AFR",
        "asia-pacific" => "APG",
        "eastern-european" => "EEG",
        "latin-american-and-caribbean" => "GRULAC",
        "western-european-and-others" => "WEOG",
        other => other,
    }
}

fn regime(given: exercise::Regime) -> Regime {
    match given {
        exercise::Regime::OfficialRecord => Regime::OfficialRecord,
        exercise::Regime::PublicWebcast => Regime::PublicWebcast,
        exercise::Regime::Closed => Regime::Closed,
        exercise::Regime::NothingKept => Regime::NothingKept,
    }
}

fn role(given: exercise::Role) -> Role {
    match given {
        exercise::Role::Chair => Role::Chair,
        exercise::Role::ChairTeam => Role::ChairTeam,
        exercise::Role::Secretariat => Role::Secretariat,
        exercise::Role::DelegationHead => Role::Head,
        exercise::Role::DelegationMember => Role::Member,
        exercise::Role::Organization => Role::Organization,
        exercise::Role::Stakeholder => Role::Stakeholder,
    }
}
