//! Organizations that apply for accreditation, lists of them, and an objection.

use anyhow::{Context as _, Result};
use comity_acts::{
    Delegation, NewApplication, NewCall, NewList, NewObjection, Objector, Registrar, Secretariat,
    apply, ask_applicant, ask_disclosure, check_application, circulate_list, decide_list,
    issue_participants, object, set_aside_application, set_call,
};
use comity_domain::{
    Audience, Clock as _, Language,
    accreditation::{Consultative, Disclosure, Period, Release},
    participant::ParticipantKind,
};
use comity_store::accreditation;
use jiff::{SignedDuration, civil::date};

use super::{Planted, Readers, Who};

impl Planted {
    /// Lists whose deadline is past were circulated some days before everything else.
    pub(super) async fn sow_stakeholders(&mut self) -> Result<()> {
        let now = self.app.clock.now();
        self.app.clock.set(now - SignedDuration::from_hours(72));
        let (desk, at) = (self.app.desk.clone(), self.app.session.clone());
        let office = self.may::<Secretariat>(Who::Secretariat)?;
        let registrar = self.may::<Registrar>(Who::Secretariat)?;
        let call = NewCall {
            opens: Some(date(2026, 12, 1)),
            closes: Some(date(2026, 12, 30)),
            period: Some(Period::Body),
            disclosure: Some(Disclosure::OnRequest),
            window_days: Some(14),
        };
        set_call(&desk, &office, &at, call).await?;
        // Their names and all they say are nobody's secret later on.
        for name in ["refused", "admitted", "due"] {
            self.sow_application(name, Consultative::None, None).await?;
        }
        for (list, names) in [("decided", &["refused", "admitted"][..]), ("due", &["due"][..])] {
            let number = self.sow_list(list, names, date(2026, 12, 6)).await?;
            if list == "decided" {
                self.sow_objection(number, "refused").await?;
            }
        }
        self.app.clock.set(now);
        let decided = self.list_number("decided")?;
        decide_list(&desk, &registrar, &at, decided).await?;
        let may = self.may::<Delegation>(Who::Group)?;
        ask_disclosure(&desk, &may, &at, decided).await?;

        let podium = Readers::of(&[Who::Chair, Who::Team, Who::Secretariat]);
        self.sow_application("received", Consultative::None, Some(podium)).await?;
        let note = self.plant("application: note", Readers::of(&[Who::Secretariat]));
        ask_applicant(&desk, &office, &at, self.application_number("received")?, &note).await?;
        self.sow_application("receipt", Consultative::None, None).await?;
        self.sow_application("checked", Consultative::None, Some(podium)).await?;
        self.sow_application("status", Consultative::Special, Some(podium)).await?;
        for name in ["checked", "status"] {
            check_application(&desk, &office, &at, self.application_number(name)?).await?;
        }
        self.sow_application("aside", Consultative::None, Some(podium)).await?;
        let why = self.plant("application: why it is set aside", podium);
        let aside = self.application_number("aside")?;
        set_aside_application(&desk, &office, &at, aside, &why).await?;
        let readers = Readers::reached(Audience::Delegations);
        self.sow_application("listed", Consultative::None, Some(readers)).await?;
        let number = self.sow_list("open", &["listed"], date(2026, 12, 20)).await?;
        self.sow_objection(number, "listed").await?;
        let issued = issue_participants(&desk, &office, &at, "EX/WG.1/2026/INF/3").await?;
        self.place("participants-list", "there", issued);
        Ok(())
    }

    fn application_number(&self, name: &'static str) -> Result<i64> {
        Ok(self.places.get(&("application", name)).context("an application")?.parse()?)
    }

    fn list_number(&self, name: &'static str) -> Result<i64> {
        Ok(self.places.get(&("accreditation-list", name)).context("a list")?.parse()?)
    }

    /// An application whose texts are for these readers; whose texts are nobody's secret, for
    /// none.
    async fn sow_application(
        &mut self,
        name: &'static str,
        consultative: Consultative,
        readers: Option<Readers>,
    ) -> Result<()> {
        let text = |part: &str| match readers {
            Some(readers) => self.plant(format!("application ({name}), {part}"), readers),
            None => format!("Society {name}"),
        };
        let office = Readers::of(&[Who::Secretariat]);
        // Whoever is admitted gets an account under this name: it is the Secretariat's and
        // their own.
        let contact = self.plant(format!("application ({name}), contact"), office);
        let mail = self.plant(format!("application ({name}), address"), office);
        let new = NewApplication {
            name: text("name"),
            kind: Some(ParticipantKind::Ngo),
            consultative: Some(consultative),
            seat: text("seat"),
            purpose: text("purpose"),
            contact_name: contact,
            contact_email: format!("{mail}@example.org"),
            language: Language::En,
        };
        let (desk, at) = (&self.app.desk, &self.app.session);
        let token = apply(desk, at, new).await?;
        let one = accreditation::by_receipt(&desk.db, at.id, &token).await?;
        let one = one.context("the application just sent")?;
        self.place("application", name, one.number);
        if name == "receipt" {
            self.place("receipt", "there", token.reveal());
        }
        Ok(())
    }

    async fn sow_list(
        &mut self,
        list: &'static str,
        names: &[&'static str],
        day: jiff::civil::Date,
    ) -> Result<i64> {
        let (desk, at) = (self.app.desk.clone(), self.app.session.clone());
        let office = self.may::<Secretariat>(Who::Secretariat)?;
        let registrar = self.may::<Registrar>(Who::Secretariat)?;
        let mut applications = Vec::new();
        for name in names {
            let number = self.application_number(name)?;
            check_application(&desk, &office, &at, number).await?;
            applications.push(number);
        }
        let new = NewList {
            applications,
            day: Some(day),
            hour: Some(jiff::civil::time(18, 0, 0, 0)),
            symbol: String::new(),
        };
        let number = circulate_list(&desk, &registrar, &at, new).await?;
        self.place("accreditation-list", list, number);
        Ok(number)
    }

    /// An objection of `QM`, named to itself and to the Chair's side alone.
    async fn sow_objection(&mut self, list: i64, name: &'static str) -> Result<()> {
        let readers = Readers::own("QM").and(Readers::of(&[Who::Chair, Who::Team]));
        let new = NewObjection {
            list,
            application: self.application_number(name)?,
            reason: self.plant(format!("QM: objection to {name}, reason"), readers),
            release: Some(Release::Reason),
        };
        let may = self.may::<Objector>(Who::Head)?;
        object(&self.app.desk, &may, &self.app.session, new).await?;
        Ok(())
    }
}
