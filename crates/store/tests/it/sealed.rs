//! What lay in clear in databases of earlier versions is sealed when they are opened, and
//! nothing of it is lost; on both engines.

use std::{collections::BTreeSet, sync::Arc};

use anyhow::{Context as _, Result};
use comity_domain::{
    AccountId, EveningId, Language, SessionId,
    document::{DocumentKind, Format},
    evening::Evening,
};
use comity_seal::RootKey;
use comity_store::{
    Db, document, draft, evening, own_note, signin,
    survey::survey,
    testing::{older_database, sealed_cells},
};
use comity_testkit::{TEST_ROOT, TestRng, new_database};
use jiff::civil::date;
use uuid::Uuid;

/// Occurs in every text that lay in clear.
const WORDS: &str = "zqnobodyelse";
/// The step before texts were sealed.
const STEP: i64 = 25;

fn report() -> Evening {
    Evening {
        day: date(2026, 12, 7),
        language: Language::Fr,
        who: comity_domain::evening::Said { language: Language::Fr, words: WORDS.to_owned() },
        notes: Vec::new(),
        documents: Vec::new(),
        statements: Vec::new(),
        areas: Vec::new(),
        attributed: Vec::new(),
        next: date(2026, 12, 8),
        meetings: Vec::new(),
    }
}

const BODY: u128 = 1;
const SESSION: u128 = 2;
const STATE: u128 = 3;
const ACCOUNT: u128 = 4;
const NOTE: u128 = 5;
const REPORT: u128 = 6;
const FILE: u128 = 7;
const DOCUMENT: u128 = 8;

/// The rows of that time.
fn rows(is_postgres: bool) -> Result<Vec<String>> {
    let id = |number: u128| {
        let id = Uuid::from_u128(number);
        match is_postgres {
            true => format!("'{id}'"),
            false => format!("x'{}'", id.simple()),
        }
    };
    let file = match is_postgres {
        true => format!("convert_to('{WORDS} on paper', 'UTF8')"),
        false => format!("cast('{WORDS} on paper' as blob)"),
    };
    let (body, session, state, account) = (id(BODY), id(SESSION), id(STATE), id(ACCOUNT));
    let (note, one, kept, document) = (id(NOTE), id(REPORT), id(FILE), id(DOCUMENT));
    let json = serde_json::to_string(&report())?;
    Ok(vec![
        format!("insert into body (id, name, exercise) values ({body}, '{{}}', true)"),
        format!(
            "insert into participant (id, body_id, kind, code, name)
             values ({state}, {body}, 'member-state', 'QM', '{{}}')"
        ),
        format!(
            "insert into meeting_session (id, body_id, slug, name, kind, starts, ends, zone)
             values ({session}, {body}, 'spring', '{{}}', 'substantive', '2026-12-07',
                     '2026-12-11', 'UTC')"
        ),
        format!(
            "insert into account (id, pseudonym, body_id, role, participant_id, person_name,
                                  language, created_at)
             values ({account}, {account}, {body}, 'head', {state}, 'A Head', 'en', 0)"
        ),
        format!(
            "insert into own_note (id, session_id, participant_id, content, made_at)
             values ({note}, {session}, {state}, '{WORDS} as a note', 1)"
        ),
        format!(
            "insert into evening_report (id, session_id, participant_id, day, language, content,
                                         asked_at)
             values ({one}, {session}, {state}, '2026-12-07', 'fr', '{json}', 1)"
        ),
        format!(
            "insert into form_draft (account_id, form, content, saved_at)
             values ({account}, 'statement:1', '{WORDS} in a form', 1)"
        ),
        format!(
            "insert into stored_file (id, name, media_type, hash, content)
             values ({kept}, 'evening.html', 'text/html', '00', {file})"
        ),
        format!(
            "insert into document (id, session_id, kind, subject_id, language, format, file_id,
                                   made_from, recipe, fonts, made_at, asked_at)
             values ({document}, {session}, 'evening', {one}, 'fr', 'html', {kept}, '00', '00',
                     '{{}}', 1, 1)"
        ),
    ])
}

async fn story(url: &str, is_postgres: bool) -> Result<()> {
    older_database(url, STEP, &rows(is_postgres)?).await?;
    let open = || Db::open(url, RootKey::new(TEST_ROOT), Arc::new(TestRng::seeded(3)) as Arc<_>);
    open().await?.close().await;
    // The next one has nothing left to do.
    let db = open().await?;

    let account = AccountId(Uuid::from_u128(ACCOUNT));
    let scope = signin::at_console(&db, account).await?.context("an account")?.scope();
    let notes = own_note::of_session(&db, scope, SessionId(Uuid::from_u128(SESSION))).await?;
    let texts: Vec<&str> = notes.iter().map(|note| &*note.text).collect();
    assert_eq!(texts, [format!("{WORDS} as a note")]);
    let one = Uuid::from_u128(REPORT);
    assert!(evening::whoever_reads(&db, EveningId(one)).await? == Some(report()));
    let form = draft::kept(&db, account, "statement:1").await?;
    assert_eq!(form.as_deref(), Some(&*format!("{WORDS} in a form")));
    let kind = DocumentKind::Evening;
    let made = document::find(&db, kind, one, Language::Fr, Format::Html).await?;
    let file = document::content(&db, &made.context("the document")?).await?.context("bytes")?;
    assert_eq!(file.content, format!("{WORDS} on paper").into_bytes());

    let columns: BTreeSet<String> =
        sealed_cells(&db).await?.into_iter().map(|cell| cell.column).collect();
    for column in
        ["own_note.content", "evening_report.content", "form_draft.content", "stored_file.content"]
    {
        assert!(columns.contains(column), "{column} is not sealed: {columns:?}");
    }
    assert_eq!(survey(&db).await?.texts, 4);
    if is_postgres {
        let rows = comity_store::testing::all_rows(&db).await?;
        let digits: String = WORDS.bytes().map(|byte| format!("{byte:02x}")).collect();
        assert!(!rows.contains(WORDS) && !rows.contains(&digits));
    }
    db.close().await;
    Ok(())
}

#[tokio::test]
async fn what_lay_in_clear_is_sealed_and_not_lost() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("comity.db");
    story(&format!("sqlite:{}", file.display()), false).await?;
    for entry in folder.path().read_dir()? {
        let path = entry?.path();
        let bytes = std::fs::read(&path)?;
        let found = bytes.windows(WORDS.len()).any(|part| part == WORDS.as_bytes());
        assert!(!found, "in clear in {}", path.display());
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn what_lay_in_clear_is_sealed_and_not_lost_on_postgres() -> Result<()> {
    story(&new_database().await?, true).await
}
