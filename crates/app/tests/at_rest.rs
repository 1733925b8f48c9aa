//! Row 14 of the suite: what is planted as a secret through a real server is afterwards
//! nowhere in clear of what that server leaves behind; and what lies in clear is what
//! `SECURITY.md` says lies in clear.
#![cfg(unix)]

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};
use axum::http::StatusCode;
use comity_acts::Desk;
use comity_domain::{Rng as _, Role};
use comity_outside::{SystemClock, SystemRng};
use comity_seal::RootKey;
use comity_store::{Db, account, participant, session, signin};
use comity_testkit::{Browser, TestRng, suite::Row};

const ROOM: &str = "/en/s/inter-sessional-2026/room";
/// How many secrets are planted in the private room.
const SECRETS: usize = 5000;
/// How every secret begins; 16 hexadecimal digits follow.
const MARK: &str = "zqs";

/// Makes secrets, and knows where each was planted.
struct Planter {
    rng: TestRng,
    planted: HashMap<String, &'static str>,
}

impl Planter {
    fn one(&mut self, place: &'static str) -> String {
        let mut bytes = [0; 8];
        self.rng.fill(&mut bytes);
        let secret = format!("{MARK}{:016x}", u64::from_be_bytes(bytes));
        self.planted.insert(secret.clone(), place);
        secret
    }

    fn many(&mut self, place: &'static str, count: usize) -> String {
        let all: Vec<String> = (0..count).map(|_| self.one(place)).collect();
        all.join(" ")
    }

    fn count(&self) -> usize {
        self.planted.len()
    }
}

/// A real server in a folder of its own, with everything it says and leaves there.
struct Server {
    child: Child,
    address: String,
    said: PathBuf,
}

impl Server {
    fn start(folder: &Path) -> Result<Server> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = format!("127.0.0.1:{port}");
        let (said, log) = (folder.join("said"), folder.join("log"));
        // A shell that would let it leave a picture of its memory in this folder.
        let child = Command::new("sh")
            .args(["-c", "ulimit -c unlimited 2>/dev/null; exec \"$0\" \"$@\""])
            .arg(env!("CARGO_BIN_EXE_comity"))
            .args(["serve", "--data", "data", "--listen", &address])
            .args(["--origin", "http://localhost", "--log", "debug"])
            .env("TMPDIR", folder.join("tmp"))
            .current_dir(folder)
            .stdout(Stdio::from(fs::File::create(&said)?))
            .stderr(Stdio::from(fs::File::create(log)?))
            .spawn()?;
        let server = Server { child, address, said };
        let since = Instant::now();
        while !fs::read_to_string(&server.said)?.contains("Serving") {
            let log = fs::read_to_string(folder.join("log"))?;
            let end: String = log.lines().rev().take(3).collect();
            ensure!(since.elapsed() < Duration::from_secs(60), "the server does not serve: {end}");
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }

    /// Ends it as a crash does.
    fn crash(&mut self) -> Result<()> {
        let limits = fs::read_to_string(format!("/proc/{}/limits", self.child.id()))?;
        let core = limits.lines().find(|line| line.starts_with("Max core file size"));
        let words: Vec<&str> = core.unwrap_or_default().split_whitespace().collect();
        ensure!(words.get(4) == Some(&"0"), "it may leave a picture of its memory: {core:?}");
        let id = self.child.id().to_string();
        ensure!(Command::new("kill").args(["-ABRT", &id]).status()?.success());
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// All secrets in some bytes: as they are, and as hexadecimal digits of their bytes.
fn secrets_in(bytes: &[u8]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let plain = MARK.as_bytes();
    let digits: String = plain.iter().map(|byte| format!("{byte:02x}")).collect();
    for (at, window) in bytes.windows(plain.len()).enumerate() {
        if window == plain
            && let Some(secret) = bytes.get(at..at + plain.len() + 16)
        {
            found.insert(String::from_utf8_lossy(secret).into_owned());
        }
    }
    for (at, window) in bytes.windows(digits.len()).enumerate() {
        if window.eq_ignore_ascii_case(digits.as_bytes())
            && let Some(secret) = bytes.get(at..at + 2 * (plain.len() + 16))
        {
            let pairs = secret
                .chunks_exact(2)
                .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
            found.insert(String::from_utf8_lossy(&pairs.collect::<Vec<u8>>()).into_owned());
        }
    }
    found
}

/// Every file under a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in folder.read_dir()? {
        let path = entry?.path();
        match path.is_dir() {
            true => all.extend(files(&path)?),
            false => all.push(path),
        }
    }
    Ok(all)
}

/// What is found where: place of planting → files.
type Found = BTreeMap<&'static str, BTreeSet<String>>;

/// Searches everything in the folder, and says how much it was.
fn search(
    folder: &Path,
    planter: &Planter,
    tokens: &[(String, &'static str)],
) -> Result<(Found, String)> {
    let mut found = Found::new();
    let mut told = Vec::new();
    for file in files(folder)? {
        // A running server takes some away.
        let Ok(bytes) = fs::read(&file) else { continue };
        let name = file.strip_prefix(folder)?.display().to_string();
        told.push(format!("{name} {}", bytes.len()));
        for secret in secrets_in(&bytes) {
            if let Some(place) = planter.planted.get(&secret) {
                found.entry(place).or_default().insert(name.clone());
            }
        }
        for (token, place) in tokens {
            // What it prints for its operator is a link by intent.
            let is_printed = name == "said";
            if !is_printed && bytes.windows(token.len()).any(|part| part == token.as_bytes()) {
                found.entry(place).or_default().insert(name.clone());
            }
        }
    }
    Ok((found, told.join(", ")))
}

fn redirected(page: &comity_testkit::Page) -> Result<String> {
    ensure!(page.status == StatusCode::SEE_OTHER, "{}: {}", page.status, page.body);
    Ok(page.location.clone())
}

/// A link that a page shows once.
fn shown_link(page: &comity_testkit::Page) -> Result<String> {
    let at = page.body.find("/link#").context("no link on the page")?;
    let path = page.body[at - 3..].split('"').next().context("a link")?;
    Ok(path.split('<').next().unwrap_or(path).to_owned())
}

/// Everything in the delegation's private room.
async fn plant_in_room(head: &Browser, planter: &mut Planter) -> Result<()> {
    // Few forms and long ones: one account sends so many a minute and no more.
    for draft in 0..16 {
        let title = planter.one("room: title");
        let text = planter.many("room: text", 140);
        let new = [("title", &*title), ("text", &*text), ("language", "en")];
        let one = redirected(&head.post(&format!("{ROOM}/new"), &new).await?)?;
        let text = planter.many("room: later version", 80);
        let title = planter.one("room: later title");
        let change =
            [("title", &*title), ("text", &*text), ("of_version", "1"), ("language", "en")];
        redirected(&head.post(&format!("{one}/change"), &change).await?)?;
        for _ in 0..2 {
            let words = planter.many("room: comment", 30);
            let comment = [("version", "2"), ("paragraph", ""), ("comment", &*words)];
            redirected(&head.post(&format!("{one}/comments"), &comment).await?)?;
        }
        // Typed, and refused for want of a title: kept as it was typed.
        let words = planter.many("room: typed and not taken", 20);
        let typed = [("title", ""), ("text", &*words), ("of_version", "2"), ("language", "en")];
        let page = head.post(&format!("{one}/change"), &typed).await?;
        ensure!(page.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", page.status);
        if draft % 8 == 0 {
            let name = format!("{}.txt", planter.one("room: name of a file"));
            let words = planter.many("room: file", 40);
            let file = Some((&*name, words.as_bytes()));
            redirected(&head.post_parts(&format!("{one}/files"), &[], file).await?)?;
        }
        if draft % 4 == 0 {
            redirected(&head.post(&format!("{one}/ask"), &[("version", "2")]).await?)?;
            redirected(&head.post(&format!("{one}/sign-off"), &[("version", "2")]).await?)?;
        }
        if draft % 4 == 1 {
            redirected(&head.post(&format!("{one}/set-aside"), &[("version", "2")]).await?)?;
        }
    }
    // The rest of the number: one long text.
    let text = planter.many("room: long text", SECRETS - planter.count() - 1);
    let title = planter.one("room: title");
    let new = [("title", &*title), ("text", &*text), ("language", "en")];
    redirected(&head.post(&format!("{ROOM}/new"), &new).await?)?;
    ensure!(planter.count() == SECRETS, "{}", planter.count());
    Ok(())
}

/// What lies in clear by design, as `SECURITY.md` lists it.
const IN_CLEAR: [&str; 2] = ["clear: statement for itself", "clear: name"];

/// What is private and sealed outside the room, and what lies in clear by design.
async fn plant_elsewhere(head: &Browser, planter: &mut Planter) -> Result<String> {
    let session = "/en/s/inter-sessional-2026";
    let statement = format!("{session}/statements/new");
    let words = planter.one("sealed: own note, and the evening report with it");
    let evening = format!("{session}/evening");
    redirected(&head.post(&evening, &[("text", &*words)]).await?)?;
    let page = head.get(&evening).await?.body;
    ensure!(page.contains(&words), "the note is not in the report");
    let mut links = page.split('"').filter(|part| part.contains("/document/"));
    let document = links.next().context("the report as a document")?.to_owned();
    let page = head.get(&document).await?;
    ensure!(page.status.is_success(), "{}: {}", page.status, page.body);
    let words = planter.one("clear: statement for itself");
    let new = [("text", &*words), ("language", "en"), ("audience", "own")];
    let check = redirected(&head.post_parts(&statement, &new, None).await?)?;
    let page = head.get(&check).await?.body;
    let hidden = |name: &str| {
        let value = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
        value.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    let (draft, warned) = (hidden("draft"), hidden("warned"));
    let send = [("draft", &*draft), ("warned", &*warned), ("language", "en")];
    redirected(&head.post(&check, &send).await?)?;
    let words = planter.one("sealed: form begun outside the room");
    let begun = [("text", &*words), ("language", "en"), ("audience", "own")];
    redirected(&head.post_parts(&statement, &begun, None).await?)?;
    // A member's name; the page shows that member's link, once.
    let words = planter.one("clear: name");
    let new = [("name", &*words), ("role", "member"), ("language", "en")];
    let page = head.post(&format!("{session}/delegation/new"), &new).await?;
    ensure!(page.status == StatusCode::OK, "{}: {}", page.status, page.body);
    shown_link(&page)
}

/// A one-time link for the head of a delegation that the exercise has.
async fn link_of_a_head(folder: &Path) -> Result<String> {
    let key = fs::read_to_string(folder.join("data/root.key"))?;
    let url = format!("sqlite:{}", folder.join("data/comity.db").display());
    let rng = Arc::new(SystemRng);
    let db = Db::open(&url, RootKey::from_text(&key)?, rng.clone()).await?;
    let desk = Desk { db, clock: Arc::new(SystemClock), rng };
    let body = session::bodies(&desk.db).await?.pop().context("a body")?;
    let states = participant::all(&desk.db, body.id).await?;
    let state = states.iter().find(|one| one.code == "QM").context("a State")?.id;
    let all = account::all(&desk.db, body.id).await?;
    let is_head =
        |one: &&account::Account| one.role == Role::Head && one.participant_id == Some(state);
    let head = all.iter().find(is_head).context("a head")?.id;
    let token = desk.new_token();
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    signin::insert_link(&mut tx, &token, head, false).await?;
    tx.commit_technical("a link for a test").await?;
    desk.db.close().await;
    Ok(format!("/en/link#{}", token.reveal()))
}

fn run(folder: &Path, args: &[&str]) -> Result<String> {
    let out = Command::new(env!("CARGO_BIN_EXE_comity")).args(args).current_dir(folder).output()?;
    ensure!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    Ok(String::from_utf8(out.stdout)?)
}

/// A link's secret.
fn secret_of(link: &str) -> String {
    link.rsplit('/').next().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_private_lies_in_clear() -> Result<()> {
    let row = Row::begin(14);
    let folder = tempfile::tempdir()?;
    let at = folder.path();
    for name in ["tmp", "keys"] {
        fs::create_dir(at.join(name))?;
    }
    run(at, &["demo", "--no-serve", "--data", "data"])?;
    let one = run(at, &["seal", "keygen", "--out", "keys/one"])?;
    let two = run(at, &["seal", "keygen", "--out", "keys/two"])?;
    let spent = link_of_a_head(at).await?;
    let mut server = Server::start(at)?;
    let mut planter = Planter { rng: TestRng::seeded(row.seed()), planted: HashMap::new() };
    let mut tokens: Vec<(String, &'static str)> = Vec::new();

    // Signed in as everybody is: by a one-time link, and then by the passkey made with it.
    let visitor = Browser::at_server(&server.address);
    let (head, mut key) = visitor.clone().enrol(&spent).await?;
    let again = visitor.clone().sign_in_with(&mut key).await?;

    plant_in_room(&head, &mut planter).await?;
    let good = plant_elsewhere(&again, &mut planter).await?;
    // Opened, and left: what was asked for is in nobody's log.
    ensure!(visitor.get(&good).await?.status == StatusCode::OK);
    for (token, place) in [
        (secret_of(&spent), "token: spent link"),
        (secret_of(&good), "token: link that is good"),
        (head.token().context("a session")?.to_owned(), "token: session by link"),
        (again.token().context("a session")?.to_owned(), "token: session by passkey"),
    ] {
        ensure!(token.len() >= 40, "{place}: {token}");
        tokens.push((token, place));
    }
    // Read, compared, taken home: nothing of that leaves a trace either.
    for path in ["", "/1", "/1/compare?from=1&to=2", "/log", "/2"] {
        head.get(&format!("{ROOM}{path}")).await?;
    }
    let to = ["--to", one.trim(), "--to", two.trim()];
    run(at, &[&["backup", "--data", "data", "--out", "backup"][..], &to].concat())?;

    let (running, while_running) = search(at, &planter, &tokens)?;
    server.crash()?;
    let (crashed, told) = search(at, &planter, &tokens)?;
    let left = files(at)?;
    ensure!(
        !left.iter().any(|file| file
            .file_name()
            .is_some_and(|name| name.to_string_lossy().contains("core"))),
        "{left:?}"
    );

    let expected: BTreeSet<&str> = IN_CLEAR.into_iter().collect();
    for (when, found) in [("while it ran", &running), ("after it crashed", &crashed)] {
        // Of what lies in clear, each is found, or the list is no longer true; of all else
        // nothing is.
        assert_eq!(found.keys().copied().collect::<BTreeSet<_>>(), expected, "{when}: {found:?}");
        for (place, names) in found {
            let is_database = |name: &String| name.starts_with("data/comity.db");
            assert!(names.iter().all(is_database), "{when}: {place} in {names:?}");
        }
    }
    // There was something to search: the log of changes as long as the server ran (whoever
    // closes the file last takes it over), and a log that said something.
    assert!(while_running.contains("data/comity.db-wal "), "{while_running}");
    assert!(fs::metadata(at.join("log"))?.len() > 1000, "{told}");
    println!("searched, in bytes: {told}; in clear by design: {}", IN_CLEAR.join(", "));
    row.tell(&format!(
        "{} secrets and {} tokens planted through a real server, {} files searched, 0 found \
         while it ran, 0 found after it crashed",
        planter.count() - IN_CLEAR.len(),
        tokens.len(),
        left.len()
    ));
    Ok(())
}
