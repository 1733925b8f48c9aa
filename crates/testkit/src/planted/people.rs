//! Participants, a group, accounts with names and addresses, meetings and topics.

use anyhow::{Context as _, Result};
use comity_acts::{
    May, NewAgendaItem, NewGroup, NewMeeting, NewRecovery, NewRegistered, NewRegistration,
    NewSession, NewTopic, Podium, Registrar, Scan, Secretariat, add_agenda_item, add_group,
    add_meeting, add_session, add_topic, approve_registration, ask_erasure, check_registration,
    close_account, invite_registered, open_recovery, submit_registration,
};
use comity_domain::{
    AccountId, Clock as _, Language, RegistrationId, Role, group::Membership, session::SessionKind,
};
use comity_store::{
    passkey::{self, NewPasskey},
    signin,
};
use jiff::civil::{date, time};

use super::{Person, Planted, Readers, Who, english};

impl Planted {
    pub(super) async fn sow_people(&mut self) -> Result<()> {
        for code in ["QM", "QN", "QO", "QP", "org-L", "ngo-L"] {
            self.app.participant(code).await?;
        }
        // Entered by mistake: nothing refers to it.
        self.app.participant("ngo-Z").await?;
        self.place("participant", "unused", "ngo-Z");
        let visitor = self.app.visitor();
        let office = self.app.may::<Registrar>(Role::Secretariat, None).await?;
        for who in Who::ALL {
            let Some(role) = who.role() else {
                self.people.push(Person { who, actor: None, browser: visitor.clone() });
                continue;
            };
            let opened = self.open(who).await?;
            let actor = signin::at_console(&self.app.desk.db, opened.account).await?;
            let link = self.app.lasting_link(opened.account).await?;
            if who == Who::Head {
                self.place("token", "lasting", &link);
            }
            let link = format!("/en/sign-in/{link}");
            let browser = visitor.another().sign_in(&link).await?;
            if who == Who::Head {
                self.sow_passkeys(opened.account).await?;
            }
            let variant = match who {
                Who::Head => "head",
                Who::Member => "member",
                Who::Expert => "expert",
                Who::OtherMember => "other-member",
                _ => "",
            };
            if !variant.is_empty() {
                self.place("account", variant, opened.account);
            }
            let actor = Some(actor.with_context(|| format!("{role} is there"))?);
            self.people.push(Person { who, actor, browser });
        }
        // Somebody who left.
        let left = self.open(Who::Member).await?;
        close_account(&self.app.desk, &office, left.account).await?;
        self.place("account", "closed", left.account);
        self.place("token", "closed", left.token);
        // Somebody who left and whom an officer, who is none of the columns, asked to erase.
        let left = self.open(Who::Member).await?;
        close_account(&self.app.desk, &office, left.account).await?;
        ask_erasure(&self.app.desk, &office, left.account).await?;
        self.place("account", "asked", left.account);
        self.sow_registrations().await?;
        self.sow_recovery(&office).await?;
        self.sow_session().await
    }

    /// A recovery under way, of somebody of the delegation of `QM` who is nobody else here.
    async fn sow_recovery(&mut self, office: &May<Registrar>) -> Result<()> {
        let lost = self.open(Who::Member).await?;
        let mut tx = self.app.desk.db.begin(self.app.clock.now()).await?;
        let new = NewPasskey {
            account: lost.account,
            credential_id: b"lost",
            credential: "{}",
            name: "Lost",
        };
        passkey::insert(&mut tx, &new).await?;
        tx.commit_technical("a passkey for tests").await?;
        let new = NewRecovery {
            account: lost.account,
            reason: "Lost on the way".to_owned(),
            ground: "Note 1/2026".to_owned(),
            at_desk: false,
        };
        let id = open_recovery(&self.app.desk, office, new).await?;
        self.place("recovery", "opened", id);
        Ok(())
    }

    /// Two passkeys of somebody, and the one browser in which they are signed in. Nobody
    /// answers for these passkeys: they are there to be named, removed and recovered.
    async fn sow_passkeys(&mut self, account: AccountId) -> Result<()> {
        let now = self.app.clock.now();
        let mut tx = self.app.desk.db.begin(now).await?;
        let mut made = None;
        for credential_id in [b"one", b"two"] {
            let new = NewPasskey { account, credential_id, credential: "{}", name: "Key" };
            made = Some(passkey::insert(&mut tx, &new).await?);
        }
        tx.commit_technical("passkeys for tests").await?;
        self.place("passkey", "head", made.context("a passkey")?);
        let sessions = signin::open_of_account(&self.app.desk.db, account, now).await?;
        self.place("signed_in", "head", sessions.first().context("signed in")?.id);
        Ok(())
    }

    /// One more account, whose name and address are for their own delegation and for the
    /// Secretariat, which keeps the accounts.
    pub(super) async fn open(&self, who: Who) -> Result<crate::Invited> {
        let role = who.role().context("the public has no account")?;
        let (name, address) = self.name(who);
        self.app.open(role, who.code(), &name, Some(&address)).await
    }

    fn name(&self, who: Who) -> (String, String) {
        let own = who.code().map_or(Readers::of(&[who]), Readers::own);
        let readers = own.and(Readers::of(&[Who::Secretariat]));
        let name = self.plant(format!("{who:?}: name of a person"), readers);
        let address = self.plant(format!("{who:?}: address of a person"), readers);
        (name, format!("{address}@example.org"))
    }

    /// Notes verbales about `QM`: one approved, of whose two persons one is invited and
    /// never came; one that waits to be compared, and one that waits for approval.
    async fn sow_registrations(&mut self) -> Result<()> {
        let first = self.app.may::<Registrar>(Role::Secretariat, None).await?;
        let second = self.app.may::<Registrar>(Role::Secretariat, None).await?;
        let enters: May<Secretariat> = first.also().context("an officer")?;
        let desk = self.app.desk.clone();
        let mut ids: Vec<RegistrationId> = Vec::new();
        for _ in 0..3 {
            let note = self.note();
            let of = Some(self.app.participant("QM").await?);
            ids.push(submit_registration(&desk, &enters, of, note).await?);
        }
        let [approved, entered, checked] = ids[..] else { anyhow::bail!("three were entered") };
        for id in [approved, checked] {
            check_registration(&desk, &second, id).await?;
        }
        approve_registration(&desk, &first, approved).await?;
        let invited = invite_registered(&desk, &first, approved, 1).await?;
        self.place("account", "invited", invited.account);
        self.place("token", "good", invited.token.reveal());
        self.place("registration", "approved", approved);
        self.place("registration", "entered", entered);
        self.place("registration", "checked", checked);
        Ok(())
    }

    fn note(&self) -> NewRegistration {
        let readers = Readers::own("QM").and(Readers::of(&[Who::Secretariat]));
        // Names before the accounts are opened are for the Secretariat alone.
        let person = |_: usize| NewRegistered {
            role: Some(Role::Member),
            name: self.plant("QM: name in a note", readers),
            email: None,
            language: Language::En,
            administrator: false,
        };
        NewRegistration {
            reference: self.plant("QM: number of a note", readers),
            dated: Some(date(2026, 12, 1)),
            scan: Some(Scan {
                name: "note.pdf".to_owned(),
                content: format!("%PDF-1.7 {}", self.plant("QM: scan of a note", readers))
                    .into_bytes(),
            }),
            persons: (0..2).map(person).collect(),
            changes: Vec::new(),
        }
    }

    async fn sow_session(&mut self) -> Result<()> {
        let podium = self.may::<Podium>(Who::Secretariat)?;
        let desk = &self.app.desk;
        let mut members = Vec::new();
        for code in ["QM", "QN"] {
            members.push(Membership {
                participant_id: self.app.participant(code).await?,
                since: Some(date(2020, 1, 1)),
                until: None,
                source: "A list".to_owned(),
                end_source: None,
            });
        }
        let group = NewGroup {
            code: "LAKES".to_owned(),
            partition: Some("lakes".to_owned()),
            name: english("Group of Lakes"),
            governs: true,
            listed_on: None,
            members,
        };
        add_group(desk, &podium, group).await?;
        let item = NewAgendaItem { number: "4".to_owned(), title: english("Threats") };
        let item = add_agenda_item(desk, &podium, &self.app.session, item).await?;
        let topic = NewTopic { title: english("New threats"), agenda_item: Some(item) };
        let topic = add_topic(desk, &podium, &self.app.session, topic).await?;
        let meeting = NewMeeting {
            date: Some(self.app.session.starts),
            starts: Some(time(10, 0, 0, 0)),
            ends: Some(time(13, 0, 0, 0)),
            title: None,
            formal: false,
            regime: None,
            topics: vec![topic],
        };
        add_meeting(desk, &podium, &self.app.session, meeting).await?;
        let autumn = NewSession {
            name: english("Autumn session"),
            kind: SessionKind::Substantive,
            starts: Some(date(2027, 9, 6)),
            ends: Some(date(2027, 9, 10)),
            place: None,
            zone: "America/New_York".to_owned(),
            slug: Some("autumn".to_owned()),
        };
        add_session(desk, &podium, autumn).await?;
        self.place("group", "there", "LAKES");
        self.place("state", "member", "QM");
        let other = self.app.participant("QO").await?;
        self.place("state-id", "other", other);
        self.place("since", "there", "2020-01-01");
        self.place("ordinal", "there", 1);
        self.place("item", "there", item);
        self.place("topic", "there", topic);
        Ok(())
    }
}
