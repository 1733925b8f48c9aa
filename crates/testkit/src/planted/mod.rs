//! A small working group in which every restricted field holds a word of its own, with the
//! list of who may read it: for tests that look for such words where they should not be.

mod chairs;
mod others;
mod people;
mod room;
mod texts;
mod who;

use std::{collections::BTreeMap, sync::Mutex};

use anyhow::{Context as _, Result};
use comity_acts::{May, Right};
use comity_domain::Language;
use comity_store::{Actor, record};

use crate::{Browser, TestApp};

pub use self::who::{Readers, Who};

/// What every planted word begins with; four digits follow.
pub const BEGINNING: &str = "zqplant";

/// What pages read of an address's query, and a name that none reads.
pub const QUERY: [&str; 21] = [
    "page",
    "topic",
    "own",
    "language",
    "group",
    "partition",
    "stance",
    "class",
    "released",
    "presenting",
    "from",
    "to",
    "version",
    "on",
    "day",
    "after",
    "withdrawn",
    "left",
    "statement",
    "received",
    "unknown",
];

/// A word that stands in one field, and nowhere else.
#[derive(Clone, Debug)]
pub struct Plant {
    /// Where it was put: `QM: statement (own), text`.
    pub what: String,
    /// Who may meet it.
    pub readers: Readers,
    /// Who may meet it in their own part of the record, and nowhere else: what somebody
    /// withdrew is on no page.
    pub in_record: Readers,
}

/// Somebody who takes part.
pub struct Person {
    /// Their column in the tables.
    pub who: Who,
    /// As the acts know them; nobody for the public.
    pub actor: Option<Actor>,
    /// At a browser, signed in.
    pub browser: Browser,
}

/// The whole group.
pub struct Planted {
    /// The server's desk.
    pub app: TestApp,
    /// One for each of [`Who::ALL`], in its order.
    pub people: Vec<Person>,
    /// The words, by their number.
    pub plants: Vec<Plant>,
    /// What stands in addresses, by kind and variant: `statement`, `own`.
    pub places: BTreeMap<(&'static str, &'static str), String>,
    /// People of another body on the same server, by their capacity.
    pub elsewhere: Vec<(comity_domain::Role, Browser)>,
    sown: Mutex<Vec<Plant>>,
}

impl Planted {
    /// Over a new SQLite file.
    ///
    /// # Errors
    /// When an act refuses.
    pub async fn new() -> Result<Planted> {
        Planted::over(TestApp::sqlite().await?).await
    }

    /// Over a new database of the PostgreSQL server.
    ///
    /// # Errors
    /// When there is no server, or an act refuses.
    pub async fn postgres() -> Result<Planted> {
        Planted::over(TestApp::postgres().await?).await
    }

    async fn over(app: TestApp) -> Result<Planted> {
        let mut planted = Planted {
            people: Vec::new(),
            plants: Vec::new(),
            places: BTreeMap::new(),
            elsewhere: Vec::new(),
            sown: Mutex::default(),
            app,
        };
        planted.sow_people().await?;
        planted.sow_chairs_texts().await?;
        planted.sow_texts().await?;
        planted.sow_positions().await?;
        planted.sow_summaries().await?;
        planted.sow_rooms().await?;
        planted.place_entries().await?;
        planted.sow_other_bodies().await?;
        planted.plants = planted.sown.lock().map(|all| all.clone()).unwrap_or_default();
        Ok(planted)
    }

    /// Where entries of the record stand: of one's State, of another, of a person.
    async fn place_entries(&mut self) -> Result<()> {
        for (variant, who, act) in [
            ("own", Who::Head, "file_statement"),
            ("other", Who::Other, "file_statement"),
            ("person", Who::Member, "sign_in"),
        ] {
            let may = self.may::<comity_acts::Participating>(who)?;
            let (db, own) = (&self.app.desk.db, may.own()?);
            let all = record::own_entries(db, own, may.account(), i64::MAX, 1_000).await?;
            let found = all.iter().find(|one| one.has_receipt && one.entry.act == act);
            self.place("position", variant, found.context("an entry")?.entry.position);
        }
        Ok(())
    }

    /// A new word, for these readers alone.
    pub(crate) fn plant(&self, what: impl Into<String>, readers: Readers) -> String {
        self.sow(Plant { what: what.into(), readers, in_record: Readers::NOBODY })
    }

    /// A new word of something that will be withdrawn.
    pub(crate) fn plant_gone(&self, what: impl Into<String>, in_record: Readers) -> String {
        self.sow(Plant { what: what.into(), readers: Readers::NOBODY, in_record })
    }

    fn sow(&self, plant: Plant) -> String {
        let mut all = self.sown.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        all.push(plant);
        format!("{BEGINNING}{:04}", all.len() - 1)
    }

    /// Notes what stands in an address.
    pub(crate) fn place(
        &mut self,
        kind: &'static str,
        variant: &'static str,
        value: impl ToString,
    ) {
        self.places.insert((kind, variant), value.to_string());
    }

    /// Somebody's browser.
    ///
    /// # Errors
    /// When there is nobody such.
    pub fn browser(&self, who: Who) -> Result<&Browser> {
        let found = self.people.iter().find(|one| one.who == who);
        Ok(&found.with_context(|| format!("no {who:?}"))?.browser)
    }

    /// One more account in somebody's capacity, with its link.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn another(&self, who: Who) -> Result<comity_acts::Opened> {
        self.open(who).await
    }

    /// Closes an account.
    ///
    /// # Errors
    /// When it is closed already.
    pub async fn close(&self, account: comity_domain::AccountId) -> Result<()> {
        let office = self.may::<comity_acts::Registrar>(Who::Secretariat)?;
        Ok(comity_acts::close_account(&self.app.desk, &office, account).await?)
    }

    /// What somebody may do.
    ///
    /// # Errors
    /// When they do not hold the right.
    pub(crate) fn may<R: Right>(&self, who: Who) -> Result<May<R>> {
        let found = self.people.iter().find(|one| one.who == who);
        let actor = found.and_then(|one| one.actor.clone());
        actor.and_then(May::grant).with_context(|| format!("{who:?} does not hold the right"))
    }
}

fn english(text: impl Into<String>) -> comity_domain::Wording {
    comity_domain::Wording::new(Language::En, text)
}
