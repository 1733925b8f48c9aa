//! Brings the exercise world in through acts, in the order in which it happened.
//!
//! The clock is set to each event's own time before its act, so that numbers, "latest"
//! positions and the record come out as they would have in that week.

mod chair;
mod note;
mod papers;
mod people;
mod positions;
mod room;
mod summary;

use std::collections::HashMap;

use anyhow::{Context as _, Result, bail};
use comity_acts::{Desk, May, Right};
use comity_domain::{
    Language, ParticipantId, ProposalId, QuestionId, Role, TopicId, Wording, paper::Paper,
    session::Session,
};
use comity_store::{Actor, account, participant, session, signin};
use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};

use self::papers::Step;
use super::{Texts, World, world};
use crate::ExerciseClock;

/// A way into the exercise for one of its roles.
pub struct DemoLink {
    /// The role, as the demonstration prints it.
    pub role: String,
    /// The secret part of the link.
    pub token: String,
    /// The language the role is greeted in.
    pub language: Language,
}

/// Builds the exercise world unless the database holds it already, and makes the
/// links that stay valid. The clock stands at the end of the exercise's week then.
///
/// # Errors
/// When the data does not hold together, the database belongs to a real body, or an
/// act refuses.
pub async fn load(desk: &Desk, clock: &ExerciseClock) -> Result<Vec<DemoLink>> {
    let world = world()?;
    let bodies = session::bodies(&desk.db).await?;
    let zone = TimeZone::get(&world.body.session.zone)?;
    match &bodies[..] {
        [] => Loader::begin(desk, clock, &world, zone.clone()).await?.run().await?,
        [body] if body.exercise => {}
        _ => bail!("this database holds a working group already: give an empty folder"),
    }
    clock.set(end_of(&world, &zone)?);
    people::links(desk, &world).await
}

/// Half an hour after the last thing that happened.
fn end_of(world: &World, zone: &TimeZone) -> Result<Timestamp> {
    let last = world
        .statements
        .iter()
        .chain(&world.written)
        .map(|statement| statement.given)
        .chain(world.releases.areas.iter().map(|area| area.released))
        .chain([world.summary.reworked])
        .max()
        .context("the exercise has no statement")?;
    Ok(zone.to_timestamp(last)?.checked_add(SignedDuration::from_mins(30))?)
}

/// What is made on the way, by the data's own keys.
struct Loader<'a> {
    desk: &'a Desk,
    clock: &'a ExerciseClock,
    world: &'a World,
    zone: TimeZone,
    session: Session,
    participants: HashMap<String, ParticipantId>,
    actors: HashMap<String, Actor>,
    topics: HashMap<String, TopicId>,
    questions: HashMap<String, QuestionId>,
    proposals: HashMap<String, ProposalId>,
    papers: HashMap<String, Paper>,
    room: room::Made,
}

impl<'a> Loader<'a> {
    async fn run(mut self) -> Result<()> {
        self.letter().await?;
        let mut events = self.events();
        events.sort_by_key(|(at, order, _)| (*at, *order));
        for (at, _, event) in events {
            self.at(at)?;
            match event {
                Event::Raised(question) => self.raise(question).await?,
                Event::Rule => self.rule().await?,
                Event::Proposals => self.proposals().await?,
                Event::Paper(paper, step) => self.paper(paper, step).await?,
                Event::Statement(statement) => self.statement(statement).await?,
                Event::Room(draft, step) => self.in_room(draft, step).await?,
                Event::Heard(note) => self.heard(note).await?,
                Event::Release(area) => self.release(area).await?,
            }
        }
        // It sums up the week, so it comes after everything else.
        self.summary().await
    }

    /// Everything that happened after the letter, with its time.
    fn events(&self) -> Vec<(DateTime, u8, Event<'a>)> {
        let world = self.world;
        let mut events: Vec<(DateTime, u8, Event<'a>)> = Vec::new();
        events.extend(world.questions.raised.iter().map(|q| (q.raised, 0, Event::Raised(q))));
        events.push((world.releases.rule.announced, 1, Event::Rule));
        for paper in &world.papers {
            events.extend((paper.versions.iter().enumerate()).map(|(place, version)| {
                (version.submitted, 0, Event::Paper(paper, Step::Version(place, version)))
            }));
            for sponsor in &paper.sponsors {
                let step = Step::Invited(sponsor);
                events.push((sponsor.invited, 1, Event::Paper(paper, step)));
                events.extend(
                    (sponsor.confirmed.iter())
                        .map(|at| (*at, 2, Event::Paper(paper, Step::Confirmed(sponsor)))),
                );
            }
        }
        for draft in &world.room.drafts {
            let kept = draft.versions.iter().enumerate();
            events.extend(kept.map(|(place, version)| {
                (version.kept, 0, Event::Room(draft, room::Step::Kept(place, version)))
            }));
            for comment in &draft.comments {
                events.push((comment.said, 1, Event::Room(draft, room::Step::Said(comment))));
                events.extend(
                    comment
                        .settled
                        .map(|at| (at, 1, Event::Room(draft, room::Step::Settled(comment)))),
                );
            }
        }
        // Proposals were on the table when the first meeting opened.
        if let Some(first) = world.body.meetings.first() {
            events.push((first.starts, 0, Event::Proposals));
        }
        events.extend(
            world
                .statements
                .iter()
                .chain(&world.written)
                .map(|s| (s.given, 2, Event::Statement(s))),
        );
        events.extend(world.heard.iter().map(|note| (note.noted, 3, Event::Heard(note))));
        events.extend(world.releases.areas.iter().map(|a| (a.released, 4, Event::Release(a))));
        events
    }

    /// Sets the clock to an instant of the exercise's week.
    fn at(&self, when: DateTime) -> Result<()> {
        self.clock.set(self.zone.to_timestamp(when)?);
        Ok(())
    }

    fn participant(&self, code: &str) -> Result<ParticipantId> {
        self.participants.get(code).copied().with_context(|| format!("no participant {code}"))
    }

    fn may<R: Right>(&self, key: &str) -> Result<May<R>> {
        let actor = self.actors.get(key).with_context(|| format!("no account of {key}"))?;
        May::grant(actor.clone()).with_context(|| format!("{key} does not hold the right"))
    }

    fn topic(&self, key: &str) -> Result<TopicId> {
        self.topics.get(key).copied().with_context(|| format!("no topic {key}"))
    }
}

enum Event<'a> {
    Raised(&'a super::RaisedQuestion),
    Rule,
    Proposals,
    Paper(&'a super::Paper, Step<'a>),
    Room(&'a super::RoomDraft, room::Step<'a>),
    Statement(&'a super::Statement),
    Heard(&'a super::Heard),
    Release(&'a super::Area),
}

/// A wording from the data's texts.
fn wording(original: Language, texts: &Texts) -> Result<Wording> {
    Ok(Wording::from_texts(original, texts.clone())?)
}

/// The Secretariat's officer, whoever was loaded as it.
async fn officer<R: Right>(desk: &Desk) -> Result<May<R>> {
    let body = session::bodies(&desk.db).await?.into_iter().next().context("no body")?;
    let found = account::all(&desk.db, body.id)
        .await?
        .into_iter()
        .find(|account| account.role == Role::Secretariat)
        .context("no Secretariat")?;
    let actor = signin::at_console(&desk.db, found.id).await?.context("the account is closed")?;
    May::grant(actor).context("not the Secretariat")
}

/// A participant's code by its id.
async fn codes(desk: &Desk) -> Result<HashMap<ParticipantId, String>> {
    let body = session::bodies(&desk.db).await?.into_iter().next().context("no body")?;
    let all = participant::all(&desk.db, body.id).await?;
    Ok(all.into_iter().map(|one| (one.id, one.code)).collect())
}
