//! Organizations apply, States object, and the podium says who may come.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use comity_acts::{
    Chair, Delegation, NewAccess, NewApplication, NewCall, NewList, NewObjection, NewSegment,
    Objector, Podium, Registrar, Secretariat, admit_notified, announce_segment, apply,
    ask_applicant, ask_disclosure, check_application, circulate_list, decide_list,
    invite_stakeholders, issue_participants, object, set_call,
};
use comity_domain::accreditation::WINDOW_DAYS;
use comity_store::{accreditation, session};
use jiff::civil::DateTime;

use super::Loader;
use crate::exercise::{Application, List, Objection};

/// The account that acts for the Secretariat.
const OFFICE: &str = "secretariat";

/// Something that happened to stakeholders.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// The call was issued.
    Called,
    /// An organization applied.
    Applied(&'a Application),
    /// The Secretariat asked it something.
    Asked(&'a Application),
    /// It was admitted by its notice.
    Notified(&'a Application),
    /// A list went to States: its place among the lists, and itself.
    Circulated(usize, &'a List),
    /// A State objected to somebody on the list of this place.
    Objected(usize, &'a Objection),
    /// The outcome was established.
    Decided(usize),
    /// A State asked who objected.
    Disclosure(usize, &'a str),
    /// Stakeholders may come to a meeting.
    Segment,
    /// The list of participants was issued.
    Issued,
}

/// What is made on the way: numbers by the data's keys.
#[derive(Default)]
pub(super) struct Made {
    applications: HashMap<String, i64>,
    lists: HashMap<usize, i64>,
}

impl<'a> Loader<'a> {
    /// All that happened, with its time.
    pub(super) fn steps_of_stakeholders(&self) -> Vec<(DateTime, Step<'a>)> {
        let given = &self.world.stakeholders;
        let mut steps = vec![
            (given.called, Step::Called),
            (given.segment.announced, Step::Segment),
            (given.participants.issued, Step::Issued),
        ];
        for one in &given.applications {
            steps.push((one.applied, Step::Applied(one)));
            steps.extend(one.asked.map(|at| (at, Step::Asked(one))));
            steps.extend(one.notified.map(|at| (at, Step::Notified(one))));
        }
        for (place, list) in given.lists.iter().enumerate() {
            steps.push((list.circulated, Step::Circulated(place, list)));
            steps.extend(list.objections.iter().map(|one| (one.made, Step::Objected(place, one))));
            steps.extend(list.decided.map(|at| (at, Step::Decided(place))));
            if let (Some(state), Some(at)) = (&list.asks, list.asked) {
                steps.push((at, Step::Disclosure(place, state)));
            }
        }
        steps
    }

    fn application(&self, key: &str) -> Result<i64> {
        let found = self.stakeholders.applications.get(key).copied();
        found.with_context(|| format!("no application {key}"))
    }

    fn list(&self, place: usize) -> Result<i64> {
        self.stakeholders.lists.get(&place).copied().context("the list is not circulated yet")
    }

    pub(super) async fn of_stakeholders(&mut self, step: Step<'_>) -> Result<()> {
        let (desk, at) = (self.desk, self.session.clone());
        let given = &self.world.stakeholders;
        match step {
            Step::Called => {
                let call = NewCall {
                    opens: Some(given.first_day),
                    closes: Some(given.last_day),
                    period: Some(given.period.parse()?),
                    disclosure: Some(given.disclosure.parse()?),
                    window_days: Some(WINDOW_DAYS),
                };
                set_call(desk, &self.may::<Secretariat>(OFFICE)?, &at, call).await?;
            }
            Step::Applied(one) => self.applied(one).await.with_context(|| one.id.clone())?,
            Step::Asked(one) => {
                let (office, number) =
                    (self.may::<Secretariat>(OFFICE)?, self.application(&one.id)?);
                ask_applicant(desk, &office, &at, number, &one.question).await?;
            }
            Step::Notified(one) => {
                let number = self.application(&one.id)?;
                check_application(desk, &self.may::<Secretariat>(OFFICE)?, &at, number).await?;
                admit_notified(desk, &self.may::<Registrar>(OFFICE)?, &at, number).await?;
            }
            Step::Circulated(place, list) => {
                let mut applications = Vec::new();
                for key in &list.applications {
                    let number = self.application(key)?;
                    check_application(desk, &self.may::<Secretariat>(OFFICE)?, &at, number).await?;
                    applications.push(number);
                }
                let new = NewList {
                    applications,
                    day: Some(list.deadline.date()),
                    hour: Some(list.deadline.time()),
                    symbol: list.symbol.clone(),
                };
                let office = self.may::<Registrar>(OFFICE)?;
                let number = circulate_list(desk, &office, &at, new).await?;
                self.stakeholders.lists.insert(place, number);
            }
            Step::Objected(place, one) => {
                let new = NewObjection {
                    list: self.list(place)?,
                    application: self.application(&one.application)?,
                    reason: one.reason.clone(),
                    release: Some(one.release.parse()?),
                };
                object(desk, &self.may::<Objector>(&one.state)?, &at, new).await?;
            }
            Step::Decided(place) => {
                let office = self.may::<Registrar>(OFFICE)?;
                decide_list(desk, &office, &at, self.list(place)?).await?;
            }
            Step::Disclosure(place, state) => {
                let may = self.may::<Delegation>(state)?;
                ask_disclosure(desk, &may, &at, self.list(place)?).await?;
            }
            Step::Segment => self.segment().await?,
            Step::Issued => {
                let office = self.may::<Secretariat>(OFFICE)?;
                issue_participants(desk, &office, &at, &given.participants.symbol).await?;
            }
        }
        Ok(())
    }

    async fn applied(&mut self, one: &Application) -> Result<()> {
        let (db, at) = (&self.desk.db, &self.session);
        let new = NewApplication {
            name: one.name.clone(),
            kind: Some(one.kind.parse()?),
            consultative: Some(one.consultative.parse()?),
            seat: one.seat.clone(),
            purpose: one.purpose.clone(),
            contact_name: one.person.clone(),
            contact_email: one.mail.clone(),
            language: one.language,
        };
        let token = apply(self.desk, at, new).await?;
        let made = accreditation::by_receipt(db, at.id, &token).await?;
        let number = made.context("the application just sent is there")?.number;
        self.stakeholders.applications.insert(one.id.clone(), number);
        Ok(())
    }

    async fn segment(&self) -> Result<()> {
        let given = &self.world.stakeholders.segment;
        let (desk, at) = (self.desk, &self.session);
        let podium = self.may::<Chair>("chair")?.also::<Podium>().context("the podium")?;
        let meetings = session::meetings(&desk.db, at.id).await?;
        let meeting = meetings.iter().find(|one| one.ordinal == given.meeting);
        let id = meeting.context("no such meeting")?.id;
        let new = NewSegment {
            is_dedicated: false,
            access: NewAccess {
                attend: Some(given.attend.parse()?),
                speak: Some(given.speak.parse()?),
                file: Some(given.file.parse()?),
            },
            day: None,
            hour: None,
            reason: given.reason.clone(),
        };
        announce_segment(desk, &podium, at, id, new).await?;
        let invited: Vec<_> =
            given.invited.iter().map(|code| self.participant(code)).collect::<Result<_>>()?;
        invite_stakeholders(desk, &podium, at, id, &invited).await?;
        Ok(())
    }
}
