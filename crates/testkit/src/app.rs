//! A desk over a fresh database, for tests of acts and queries on either engine.

use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use comity_acts::{Desk, May, Right};
use comity_domain::{
    AccountId, BodyId, Language, ParticipantId, Role, SessionId, Wording,
    participant::{Participant, ParticipantKind},
    session::{Body, Session, SessionKind},
};
use comity_outside::passkeys::{Holder, RelyingParty};
use comity_seal::RootKey;
use comity_store::{Actor, Db, Entry, KeyOwner, StoreError, account, participant, session, signin};
use jiff::civil::date;
use serde_json::json;

use crate::{
    TestClock, TestRng,
    authenticator::{Authenticator, Manner},
};

/// An account that was opened, with the text of its one-time link: a test may print it.
pub struct Invited {
    /// The account.
    pub account: AccountId,
    /// The secret part of the link.
    pub token: String,
}

/// The root key of every test's database; one that a server takes as made by chance.
pub const TEST_ROOT: [u8; 32] = *b"a root key for tests, not served";

/// A fresh database with one body, one session, two States and a Secretariat.
pub struct TestApp {
    /// What acts need.
    pub desk: Desk,
    /// The clock of the desk.
    pub clock: Arc<TestClock>,
    /// The body.
    pub body: BodyId,
    /// Its session, at `/s/spring`.
    pub session: Session,
    secretariat: Actor,
    url: String,
    folder: tempfile::TempDir,
}

/// The address of the PostgreSQL server that `cargo xtask test` started.
///
/// # Errors
/// When the variable is not set; the test that needs it is marked ignored.
// Tests have no command line of their own through which this could come.
#[allow(clippy::disallowed_methods)]
pub fn test_postgres_url() -> Result<String> {
    std::env::var("COMITY_TEST_POSTGRES")
        .context("COMITY_TEST_POSTGRES is not set: run `cargo xtask test`, which starts a server")
}

impl TestApp {
    /// Over a new SQLite file.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn sqlite() -> Result<TestApp> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("comity.db").display());
        TestApp::over(&url, folder, true).await
    }

    /// Over a new SQLite file, with a body that is not of the exercise world: for what
    /// the lists of real States and groups bring in.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn sqlite_of_real_states() -> Result<TestApp> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("comity.db").display());
        TestApp::over(&url, folder, false).await
    }

    /// Over a new database of the PostgreSQL server.
    ///
    /// # Errors
    /// When there is no server, or it refuses.
    pub async fn postgres() -> Result<TestApp> {
        TestApp::over(&new_database().await?, tempfile::tempdir()?, true).await
    }

    /// Over a new database of the PostgreSQL server, with a body that is not of the
    /// exercise world.
    ///
    /// # Errors
    /// When there is no server, or it refuses.
    pub async fn postgres_of_real_states() -> Result<TestApp> {
        TestApp::over(&new_database().await?, tempfile::tempdir()?, false).await
    }

    async fn over(url: &str, folder: tempfile::TempDir, exercise: bool) -> Result<TestApp> {
        let clock = Arc::new(TestClock::at("2026-12-07T14:00:00Z".parse()?));
        let rng = Arc::new(TestRng::seeded(7));
        let db = Db::open(url, RootKey::new(TEST_ROOT), rng.clone()).await?;
        let desk = Desk { db, clock: clock.clone(), rng };
        let (body, session, secretariat) = found(&desk, exercise).await?;
        let url = url.to_owned();
        Ok(TestApp { desk, clock, body, session, secretariat, url, folder })
    }

    /// A server of its own over a copy of this one's SQLite file, with the same people and
    /// sessions: what is changed there stays there. Nothing may be writing meanwhile.
    ///
    /// # Errors
    /// When the file cannot be copied or opened.
    pub async fn copy(&self, seed: u64) -> Result<TestApp> {
        let folder = tempfile::tempdir()?;
        let from = self.url.strip_prefix("sqlite:").context("only SQLite's file is copied")?;
        let to = folder.path().join("comity.db");
        std::fs::copy(from, &to)?;
        let log = format!("{from}-wal");
        if std::path::Path::new(&log).exists() {
            std::fs::copy(log, folder.path().join("comity.db-wal"))?;
        }
        let url = format!("sqlite:{}", to.display());
        let clock = Arc::new(TestClock::at(comity_domain::Clock::now(&*self.clock)));
        let rng = Arc::new(TestRng::seeded(seed));
        let db = Db::open(&url, RootKey::new(TEST_ROOT), rng.clone()).await?;
        let desk = Desk { db, clock: clock.clone(), rng };
        Ok(TestApp {
            desk,
            clock,
            body: self.body,
            session: self.session.clone(),
            secretariat: self.secretariat.clone(),
            url,
            folder,
        })
    }

    /// What the SQLite file's log looks like from outside: as long as it looks the same,
    /// nothing was written.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn stamp(&self) -> Result<Vec<u8>> {
        let log = format!("{}-wal", self.url.strip_prefix("sqlite:").context("SQLite alone")?);
        let Ok(found) = std::fs::File::open(log) else { return Ok(Vec::new()) };
        let about = found.metadata()?;
        // Its head changes when it begins anew, its length when it goes on.
        let mut head = Vec::new();
        std::io::Read::read_to_end(&mut std::io::Read::take(found, 32), &mut head)?;
        head.extend(format!("{} {:?}", about.len(), about.modified()?).into_bytes());
        Ok(head)
    }

    /// The same database once more, under this root key; the desk's is 32 times 7.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn open_again(&self, root: RootKey) -> Result<Db, StoreError> {
        Db::open(&self.url, root, self.desk.rng.clone()).await
    }

    /// The same database, for one alone: the desk's is closed before.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn open_alone(&self, root: RootKey) -> Result<Db, StoreError> {
        Db::open_alone(&self.url, root, self.desk.rng.clone()).await
    }

    /// Leaves the database to `comity serve`: its root key is put into the folder, the clock
    /// shows the time of the machine, and this process may close its connections.
    ///
    /// # Errors
    /// When the key cannot be written.
    pub fn make_servable(&self) -> Result<()> {
        self.clock.set(comity_domain::Clock::now(&comity_outside::SystemClock));
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        // A server refuses to start over a database that others may read.
        #[cfg(unix)]
        for entry in self.folder.path().read_dir()? {
            use std::os::unix::fs::PermissionsExt as _;
            std::fs::set_permissions(entry?.path(), std::fs::Permissions::from_mode(0o600))?;
        }
        let mut file = options.open(self.folder.path().join("root.key"))?;
        std::io::Write::write_all(&mut file, RootKey::new(TEST_ROOT).to_text().as_bytes())?;
        Ok(())
    }

    /// The folder that holds the SQLite file, and the root key once it is servable.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The address of the database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Everything the database keeps, as it lies there: the bytes of its files, or all rows
    /// of all tables with bytes in hexadecimal.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn at_rest(&self) -> Result<Vec<u8>> {
        if self.url.starts_with("postgres") {
            return Ok(comity_store::testing::all_rows(&self.desk.db).await?.into_bytes());
        }
        let mut all = Vec::new();
        for entry in self.folder.path().read_dir()? {
            all.extend(std::fs::read(entry?.path())?);
        }
        Ok(all)
    }

    /// Somebody in this capacity; States `QM` and `QN` are there from the start.
    ///
    /// # Errors
    /// When the account cannot be opened or does not hold the right.
    pub async fn may<R: Right>(&self, role: Role, code: Option<&str>) -> Result<May<R>> {
        let actor = self.actor(role, code).await?;
        May::grant(actor).context("the role does not hold the right")
    }

    /// A new account in this capacity, as an actor.
    ///
    /// # Errors
    /// When the account cannot be opened.
    pub async fn actor(&self, role: Role, code: Option<&str>) -> Result<Actor> {
        let link = self.link(role, code).await?;
        Ok(comity_acts::sign_in_by_link(&self.desk, &link, "").await?.actor)
    }

    /// The secret of a sign-in link for a new account that stays valid, as the
    /// demonstration's do: the short way in, for tests that are about something else.
    ///
    /// # Errors
    /// When the account cannot be opened.
    pub async fn link(&self, role: Role, code: Option<&str>) -> Result<String> {
        let opened = self.invitation(role, code).await?;
        self.lasting_link(opened.account).await
    }

    /// The secret of a sign-in link that stays valid, for an account that is there; its
    /// one-time links die.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lasting_link(&self, account: AccountId) -> Result<String> {
        let token = self.desk.new_token();
        let mut tx = self.desk.db.begin(comity_domain::Clock::now(&*self.clock)).await?;
        account::void_links(&mut tx, account).await?;
        signin::insert_link(&mut tx, &token, account, true).await?;
        tx.commit_technical("a lasting link for a test").await?;
        Ok(token.reveal().to_owned())
    }

    /// A new account with its one-time link, which leads to a passkey.
    ///
    /// # Errors
    /// When the account cannot be opened.
    pub async fn invitation(&self, role: Role, code: Option<&str>) -> Result<Invited> {
        self.open(role, code, &format!("{role} {}", code.unwrap_or_default()), None).await
    }

    /// Spends a one-time link by making a passkey, as its page does, and gives who is in.
    ///
    /// # Errors
    /// When the link is not good.
    pub async fn enter(&self, link: &str) -> Result<Actor> {
        Ok(self.entered(link).await?.actor)
    }

    /// The same with the secret of the session, which outlives the start of a server.
    ///
    /// # Errors
    /// When the link is not good.
    pub async fn entered(&self, link: &str) -> Result<comity_acts::SignedInAs> {
        let party = RelyingParty::of("http://localhost").map_err(|_| anyhow!("no name"))?;
        let holder = Holder { handle: uuid::Uuid::from_bytes([7; 16]), name: "Somebody" };
        let (options, asked) = party.ask_for_passkey(&holder, Vec::new())?;
        let (_, answer) = Authenticator::create(&options, Manner::default())?;
        let enrolled = party.enrol(&answer.to_string(), &asked)?;
        Ok(comity_acts::enrol_passkey(&self.desk, link, &enrolled, "").await?)
    }

    /// A new account as if a note verbale had gone through two officers' hands long ago:
    /// what is tested here is something else. Heads administer their delegation.
    ///
    /// # Errors
    /// When role and participant do not fit together, or the address is taken.
    pub async fn open(
        &self,
        role: Role,
        code: Option<&str>,
        name: &str,
        email: Option<&str>,
    ) -> Result<Invited> {
        let participant = match code {
            Some(code) => Some(self.participant(code).await?),
            None => None,
        };
        if let (Some(id), Some(code)) = (participant, code) {
            let found = participant::get(&self.desk.db, id).await?;
            let fits = found.is_some_and(|one| one.kind.allows(role));
            anyhow::ensure!(fits, "nobody of {code} is {role}");
        }
        let token = self.desk.new_token();
        let mut tx = self.desk.db.begin(self.desk.clock.now()).await?;
        let new = account::NewAccount {
            body: self.body,
            role,
            participant,
            person_name: name.to_owned(),
            email: email.map(str::to_lowercase),
            language: Language::En,
            administrator: role == Role::Head,
            console: false,
        };
        let account = account::insert(&mut tx, &new).await?.account();
        signin::insert_link(&mut tx, &token, account, false).await?;
        let entry = Entry {
            act: "open_account",
            subjects: vec![account.0],
            payload: json!({ "name": name, "participant": participant, "role": role }),
            key_owner: KeyOwner::Person(account),
        };
        tx.commit(&self.secretariat, entry).await?;
        Ok(Invited { account, token: token.reveal().to_owned() })
    }

    /// The console: whoever runs commands on the data folder.
    ///
    /// # Errors
    /// When its account holds no such right.
    pub fn console<R: Right>(&self) -> Result<May<R>> {
        May::grant(self.secretariat.clone()).context("the console does not hold the right")
    }

    /// The id of the participant with this code, made if it is not there yet (a
    /// Member State, or by prefix `org-`, `ngo-` an organization or stakeholder).
    ///
    /// # Errors
    /// When the database fails.
    pub async fn participant(&self, code: &str) -> Result<ParticipantId> {
        let all = participant::all(&self.desk.db, self.body).await?;
        if let Some(found) = all.into_iter().find(|one| one.code == code) {
            return Ok(found.id);
        }
        let kind = match code {
            code if code.starts_with("org-") => ParticipantKind::RegionalOrganization,
            code if code.starts_with("ngo-") => ParticipantKind::Ngo,
            _ => ParticipantKind::MemberState,
        };
        let mut tx = self.desk.db.begin(comity_domain::Clock::now(&*self.clock)).await?;
        let one = Participant {
            id: tx.new_id(),
            kind,
            code: code.to_owned(),
            name: Wording::new(Language::En, format!("Land of {code}")),
        };
        participant::insert(&mut tx, self.body, &one).await?;
        let entry = Entry {
            act: "add_participant",
            subjects: vec![one.id.0],
            payload: json!({}),
            key_owner: KeyOwner::Body(self.body),
        };
        tx.commit(&self.secretariat, entry).await?;
        Ok(one.id)
    }
}

/// The address of a new, empty database of the PostgreSQL server.
///
/// # Errors
/// When there is no server, or it refuses.
pub async fn new_database() -> Result<String> {
    let base = test_postgres_url()?;
    let name = format!("t{}", uuid::Uuid::from_u128(unique()).simple());
    comity_store::testing::create_database(&base, &name).await?;
    Ok(format!("{base}/{name}"))
}

async fn found(desk: &Desk, exercise: bool) -> Result<(BodyId, Session, Actor)> {
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    let body =
        Body { id: tx.new_id(), name: Wording::new(Language::En, "Test working group"), exercise };
    session::insert_body(&mut tx, &body).await?;
    let spring = Session {
        id: tx.new_id::<SessionId>(),
        body_id: body.id,
        slug: "spring".to_owned(),
        name: Wording::new(Language::En, "Spring session"),
        kind: SessionKind::Intersessional,
        starts: date(2026, 12, 7),
        ends: date(2026, 12, 11),
        place: None,
        zone: "America/New_York".to_owned(),
        quorum_percent: 50,
        announced_rule: None,
        announced_at: None,
    };
    session::insert(&mut tx, &spring).await?;
    for code in ["QM", "QN"] {
        let one = Participant {
            id: tx.new_id(),
            kind: ParticipantKind::MemberState,
            code: code.to_owned(),
            name: Wording::new(Language::En, format!("Land of {code}")),
        };
        participant::insert(&mut tx, body.id, &one).await?;
    }
    let secretariat = account::insert(
        &mut tx,
        &account::NewAccount {
            body: body.id,
            role: Role::Secretariat,
            participant: None,
            person_name: "Officer".to_owned(),
            email: None,
            language: Language::En,
            administrator: false,
            console: true,
        },
    )
    .await?;
    let entry = Entry {
        act: "set_up",
        subjects: vec![body.id.0],
        payload: json!({}),
        key_owner: KeyOwner::Body(body.id),
    };
    tx.commit(&secretariat, entry).await?;
    let actor = signin::at_console(&desk.db, secretariat.account()).await?;
    Ok((body.id, spring, actor.context("the account just made is there")?))
}

/// A number that no other test of this machine uses at this time.
fn unique() -> u128 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let count = NEXT.fetch_add(1, Ordering::Relaxed);
    (u128::from(std::process::id()) << 64) | u128::from(count)
}
