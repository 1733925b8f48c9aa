//! Backups: what comes back is what went out, from either engine to either; what was
//! altered on the way is refused, and nothing of it stays.

use std::{
    io::{BufReader, Write as _},
    sync::Arc,
    time::Instant,
};

use anyhow::{Context as _, Result, ensure};
use comity_acts::{
    Contributor, Desk, May, NewStatement, export_record, file_statement, make_backup, note_backup,
    note_restore, restore_backup, verifying_key,
};
use comity_domain::{Audience, Language, Role};
use comity_seal::{
    TableDigest, VerifyingKey,
    export::verify,
    file::{self, Key, Keys},
};
use comity_store::{
    backup::{BackupError, Copied, Loaded},
    record, signin,
    survey::Survey,
};
use comity_testkit::{TestApp, TestRng, new_database, planted::Planted};

/// The backup as it stands inside the closed file.
async fn backed_up(desk: &Desk) -> Result<(Vec<u8>, Copied)> {
    let mut out = Vec::new();
    let made = make_backup(desk, &mut out, &mut |_, _| {}).await?;
    Ok((out, made))
}

/// Where a restore goes to: a new file, or a new database.
struct Empty {
    url: String,
    _folder: tempfile::TempDir,
}

impl Empty {
    fn file() -> Result<Empty> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("comity.db").display());
        Ok(Empty { url, _folder: folder })
    }

    async fn database() -> Result<Empty> {
        Ok(Empty { url: new_database().await?, _folder: tempfile::tempdir()? })
    }
}

async fn restored(
    app: &TestApp,
    backup: &[u8],
    to: &Empty,
    signer: Option<&VerifyingKey>,
) -> Result<(Desk, Loaded, Survey), BackupError> {
    let (clock, rng) = (app.clock.clone(), Arc::new(TestRng::seeded(11)));
    restore_backup(&mut &backup[..], &to.url, clock, rng, signer, &mut |_, _| {}).await
}

fn named<'t>(tables: &'t [TableDigest], name: &str) -> Option<&'t TableDigest> {
    tables.iter().find(|one| one.name == name)
}

/// Everything comes back: each table to the byte, the record with its proofs, everything
/// that is sealed; and the sessions of that time do not.
async fn comes_back(planted: Planted, to: Empty) -> Result<()> {
    let app = &planted.app;
    let key = verifying_key(&app.desk).await?;
    let before = export_record(&app.desk, None).await?;
    let (backup, made) = backed_up(&app.desk).await?;
    ensure!(note_backup(&app.desk, &made, &["age1one".to_owned()]).await?);

    let (desk, loaded, found) = restored(app, &backup, &to, Some(&key)).await?;
    assert_eq!(loaded.manifest, made.manifest);
    assert_eq!(loaded.signer, key);
    assert!(found.entries > 100 && found.rooms == 4 && found.texts > 40, "{found:?}");
    // Copied once more, each table has the digest it had: row for row, byte for byte.
    let (_, again) = backed_up(&desk).await?;
    assert_eq!(again.manifest.tables, made.manifest.tables);
    let rows: u64 = again.manifest.tables.iter().map(|table| table.rows).sum();
    assert_eq!(export_record(&desk, None).await?, before);
    verify(before.as_bytes(), Some(&key), None)?;

    // The one that lives on says that backup was made; the one that came back, that it
    // came back from it. Neither of the entries was in the backup.
    let size = record::size(&desk.db).await?;
    let last = async |desk: &Desk| -> Result<(String, String)> {
        let at = record::size(&desk.db).await? - 1;
        let entry = record::entries(&desk.db, at, 1).await?.pop().context("the last entry")?;
        let (_, payload) = record::payload(&desk.db, at).await?.context("its payload")?;
        Ok((entry.act, String::from_utf8(payload)?))
    };
    let (act, payload) = last(&app.desk).await?;
    assert_eq!(act, "make_backup");
    assert!(payload.contains(&made.manifest.digest()) && payload.contains("age1one"));
    note_restore(&desk, &loaded.manifest).await?;
    let (act, payload) = last(&desk).await?;
    assert_eq!(act, "restore_backup");
    assert!(payload.contains(&made.manifest.digest()), "{payload}");
    assert_eq!(record::size(&desk.db).await?, size + 1);

    // Whoever was signed in then is not by that; here they still are.
    let (_, ended) = backed_up(&desk).await?;
    let sessions = |of: &Copied| named(&of.manifest.tables, "signed_in").cloned();
    assert_ne!(sessions(&ended), sessions(&again));
    for person in planted.people.iter().filter_map(|person| person.actor.as_ref()) {
        let open = |desk: Desk| async move {
            signin::open_of_account(&desk.db, person.account(), desk.clock.now()).await
        };
        assert!(open(desk.clone()).await?.is_empty());
    }
    println!("backup: {rows} rows of {} tables equal after restore", made.manifest.tables.len());
    Ok(())
}

#[tokio::test]
async fn comes_back_on_sqlite() -> Result<()> {
    comes_back(Planted::new().await?, Empty::file()?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn comes_back_on_postgres() -> Result<()> {
    comes_back(Planted::postgres().await?, Empty::database().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn moves_from_sqlite_to_postgres() -> Result<()> {
    comes_back(Planted::new().await?, Empty::database().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn moves_from_postgres_to_sqlite() -> Result<()> {
    comes_back(Planted::postgres().await?, Empty::file()?).await
}

/// What somebody could make of a backup who holds a recipient's key: closed anew, it opens,
/// and is not what was signed.
fn alterations(backup: &str) -> Vec<(String, Vec<u8>)> {
    let lines: Vec<&str> = backup.split_inclusive('\n').collect();
    let mut all = Vec::new();
    let joined = |lines: &[&str]| lines.concat().into_bytes();
    for at in (0..lines.len()).step_by(lines.len() / 12) {
        let mut without = lines.clone();
        without.remove(at);
        all.push((format!("line {at} taken out"), joined(&without)));
        let mut twice = lines.clone();
        twice.insert(at, lines[at]);
        all.push((format!("line {at} doubled"), joined(&twice)));
        all.push((format!("cut off in front of line {at}"), joined(&lines[..at])));
        let mut altered = lines[at].as_bytes().to_vec();
        // A digit, so that the line can still be read.
        if let Some(digit) = altered.iter().rposition(u8::is_ascii_digit) {
            altered[digit] = if altered[digit] == b'7' { b'3' } else { b'7' };
            let text = String::from_utf8_lossy(&altered).into_owned();
            let mut with = lines.clone();
            with[at] = &text;
            all.push((format!("line {at} altered"), joined(&with)));
        }
        if at + 2 < lines.len() {
            let mut swapped = lines.clone();
            swapped.swap(at, at + 1);
            all.push((format!("lines {at} and its next swapped"), joined(&swapped)));
        }
    }
    all.push(("more behind it".to_owned(), format!("{backup}more\n").into_bytes()));
    all.push(("nothing".to_owned(), Vec::new()));
    all
}

async fn refuses(app: TestApp, to: impl AsyncFn() -> Result<Empty>) -> Result<()> {
    app.may::<Contributor>(Role::Head, Some("QM")).await?;
    let (backup, _) = backed_up(&app.desk).await?;
    let text = String::from_utf8(backup.clone())?;
    let mut tried = 0;
    let place = to().await?;
    for (what, altered) in alterations(&text) {
        let file = place.url.strip_prefix("sqlite:").map(ToOwned::to_owned);
        let error = restored(&app, &altered, &place, None).await.err();
        let error = error.with_context(|| format!("{what}: it was restored"))?;
        assert!(!matches!(error, BackupError::NotEmpty), "{what}: the one before left something");
        assert!(!error.to_string().is_empty(), "{what}");
        tried += 1;
        if let Some(file) = file {
            // The command removes the folder; on PostgreSQL nothing is to be removed.
            let _ = std::fs::remove_file(file);
        }
    }
    // Of a program that is not written yet.
    for (from, later) in [("\"schema\":[1,", "\"schema\":[9999,1,"), ("backup\":1", "backup\":2")] {
        let later = text.replacen(from, later, 1).into_bytes();
        let error = restored(&app, &later, &place, None).await.err();
        assert!(matches!(error, Some(BackupError::Newer(_))), "{error:?}");
    }
    // Somebody else's, whole and signed by them.
    let other = TestApp::sqlite().await?;
    let (foreign, _) = backed_up(&other.desk).await?;
    let key = verifying_key(&app.desk).await?;
    let error = restored(&app, &foreign, &place, Some(&key)).await.err();
    assert!(matches!(error, Some(BackupError::OtherSigner { .. })), "{error:?}");
    if let Some(file) = place.url.strip_prefix("sqlite:") {
        std::fs::remove_file(file)?;
    }
    // Unaltered, into the same place: nothing of all that was left there. Then it is full.
    restored(&app, &backup, &place, Some(&key)).await?;
    let error = restored(&app, &backup, &place, None).await.err();
    assert!(matches!(error, Some(BackupError::NotEmpty)), "{error:?}");
    println!("backup: {tried} alterations, all refused");
    Ok(())
}

#[tokio::test]
async fn refuses_on_sqlite() -> Result<()> {
    refuses(TestApp::sqlite().await?, async || Empty::file()).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn refuses_on_postgres() -> Result<()> {
    refuses(TestApp::postgres().await?, Empty::database).await
}

/// An older program's backup comes in under its own schema and is brought up to date.
#[tokio::test]
async fn an_empty_server_is_backed_up_too() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let url = format!("sqlite:{}", folder.path().join("comity.db").display());
    let app = TestApp::sqlite().await?;
    let rng = Arc::new(TestRng::seeded(3));
    let root = comity_seal::RootKey::new([3; 32]);
    let db = comity_store::Db::open(&url, root, rng.clone()).await?;
    let desk = Desk { db, clock: app.clock.clone(), rng };
    let (backup, made) = backed_up(&desk).await?;
    assert!(!note_backup(&desk, &made, &[]).await?, "there is nobody in whose name");
    let (again, loaded, _) = restored(&app, &backup, &Empty::file()?, None).await?;
    note_restore(&again, &loaded.manifest).await?;
    assert_eq!(record::size(&again.db).await?, 0);
    Ok(())
}

/// Row 15 of the suite at its size for every change: 193 States and their statements,
/// through a closed file, to an empty machine.
#[tokio::test]
async fn a_working_group_of_193_states_comes_back() -> Result<()> {
    const STATES: usize = 193;
    const EACH: usize = 20;
    let app = TestApp::sqlite().await?;
    let text = "We welcome the Chair’s questions. ".repeat(60);
    let begun = Instant::now();
    for state in 0..STATES {
        let code = format!("X{state}");
        let may: May<Contributor> = app.may(Role::Head, Some(&code)).await?;
        for number in 0..EACH {
            let new = NewStatement {
                on_behalf_of: None,
                aligned: Vec::new(),
                title: None,
                topic: None,
                language: Language::En,
                text: format!("{code}, {number}. {text}"),
                file: None,
                check_against_delivery: false,
                audience: Audience::Delegations,
                from_draft: None,
            };
            file_statement(&app.desk, &may, &app.session, new).await?;
        }
    }
    let filed = begun.elapsed();
    let (one, two) = (Key::generate(), Key::generate());
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("backup");
    let begun = Instant::now();
    let out = std::io::BufWriter::new(std::fs::File::create(&path)?);
    let mut closing = file::close(&[one.recipient(), two.recipient()], out)?;
    let made = make_backup(&app.desk, &mut closing, &mut |_, _| {}).await?;
    closing.finish()?.flush()?;
    let backed_up = begun.elapsed();

    let mut keys = Vec::new();
    two.write("", &mut keys)?;
    let keys = Keys::read(&keys[..])?;
    let begun = Instant::now();
    let mut opening =
        BufReader::new(file::open(&keys, BufReader::new(std::fs::File::open(&path)?))?);
    let (clock, rng) = (app.clock.clone(), Arc::new(TestRng::seeded(11)));
    let place = Empty::file()?;
    let (desk, loaded, found) =
        restore_backup(&mut opening, &place.url, clock, rng, None, &mut |_, _| {}).await?;
    let took = begun.elapsed();
    assert_eq!(loaded.manifest, made.manifest);
    let (_, again) = self::backed_up(&desk).await?;
    assert_eq!(again.manifest.tables, made.manifest.tables);
    let statements = named(&again.manifest.tables, "statement").context("statements")?.rows;
    assert_eq!(statements, (STATES * EACH) as u64);
    println!(
        "row 15: {STATES} States, {statements} statements, {} entries; filed in {:.1} s; backed up \
         in {:.1} s ({} bytes closed), restored and verified in {:.1} s; data equal",
        found.entries,
        filed.as_secs_f64(),
        backed_up.as_secs_f64(),
        std::fs::metadata(&path)?.len(),
        took.as_secs_f64()
    );
    Ok(())
}
