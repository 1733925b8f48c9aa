//! What belongs to one letter: versions, enclosures, relations, deadlines.

use comity_domain::{
    DeadlineId, Language, LetterId, Standing, Wording,
    letter::{Deadline, Enclosure, Letter, LetterVersion, Relation},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

const VERSIONS: &str =
    "select language, content, standing from letter_version where letter_id = $1";
const RELATIONS: &str =
    "select kind, earlier_id, reference from letter_relation where letter_id = $1 order by ordinal";

const ENCLOSURES: &str = "select label, label_wording, title, present from enclosure
     where letter_id = $1 order by ordinal";

type EnclosureRow = (String, Option<String>, String, bool);
type VersionRow = (String, String, String);
type RelationRow = (String, Option<Uuid>, String);

fn standing(word: &str) -> Result<Standing, StoreError> {
    Standing::from_word(word).ok_or_else(|| convert::unreadable("letter_version.standing", word))
}

/// The original first, then the others in the UN's order.
fn versions(rows: Vec<VersionRow>) -> Result<Vec<LetterVersion>, StoreError> {
    let mut all = rows
        .into_iter()
        .map(|(language, text, word)| {
            Ok(LetterVersion {
                language: convert::word("letter_version.language", &language)?,
                text,
                standing: standing(&word)?,
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    all.sort_by_key(|one| (one.standing != Standing::Original, one.language));
    Ok(all)
}

/// The enclosures of a letter whose original is in this language.
fn enclosures(rows: Vec<EnclosureRow>, original: Language) -> Result<Vec<Enclosure>, StoreError> {
    rows.into_iter()
        .map(|(plain, label, title, present)| {
            let title = Some(&*title).filter(|title| !title.is_empty());
            let title = convert::maybe_wording("enclosure.title", title)?;
            let label = convert::maybe_wording("enclosure.label_wording", label.as_deref())?;
            // A letter from before labels had languages.
            let plain = (!plain.is_empty()).then(|| Wording::new(original, plain));
            Ok(Enclosure { label: label.or(plain), title, present })
        })
        .collect()
}

fn relations(rows: Vec<RelationRow>) -> Result<Vec<Relation>, StoreError> {
    rows.into_iter()
        .map(|(kind, earlier, reference)| {
            Ok(Relation {
                kind: convert::word("letter_relation.kind", &kind)?,
                letter_id: earlier.map(LetterId),
                reference,
            })
        })
        .collect()
}

/// Reads all parts of a letter.
pub(super) async fn complete(db: &Db, mut letter: Letter) -> Result<Letter, StoreError> {
    let id = letter.id.0;
    let rows: Vec<VersionRow> =
        read!(db, |c| sqlx::query_as(VERSIONS).bind(id).fetch_all(c).await?);
    letter.versions = versions(rows)?;
    let rows: Vec<RelationRow> =
        read!(db, |c| sqlx::query_as(RELATIONS).bind(id).fetch_all(c).await?);
    letter.relations = relations(rows)?;
    let rows: Vec<EnclosureRow> =
        read!(db, |c| sqlx::query_as(ENCLOSURES).bind(id).fetch_all(c).await?);
    letter.enclosures = enclosures(rows, letter.title.original())?;
    let rows: Vec<(Uuid, String, String)> = read!(db, |c| {
        sqlx::query_as(
            "select id, due_on, what from deadline where letter_id = $1 order by due_on, id",
        )
        .bind(id)
        .fetch_all(c)
        .await?
    });
    letter.deadlines = rows
        .into_iter()
        .map(|(id, on, what)| {
            Ok(Deadline {
                id: DeadlineId(id),
                on: convert::date("deadline.due_on", &on)?,
                what: convert::wording("deadline.what", &what)?,
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok(letter)
}

/// The relations of a letter inside a transaction.
pub(super) async fn relations_in(tx: &mut Tx, id: LetterId) -> Result<Vec<Relation>, StoreError> {
    let rows: Vec<RelationRow> =
        write!(tx, |c| sqlx::query_as(RELATIONS).bind(id.0).fetch_all(c).await?);
    relations(rows)
}

/// The versions of a letter inside a transaction.
pub(super) async fn versions_in(
    tx: &mut Tx,
    id: LetterId,
) -> Result<Vec<LetterVersion>, StoreError> {
    let rows: Vec<VersionRow> =
        write!(tx, |c| sqlx::query_as(VERSIONS).bind(id.0).fetch_all(c).await?);
    versions(rows)
}

/// The enclosures of a letter inside a transaction.
pub(super) async fn enclosures_in(
    tx: &mut Tx,
    id: LetterId,
    original: Language,
) -> Result<Vec<Enclosure>, StoreError> {
    let rows: Vec<EnclosureRow> =
        write!(tx, |c| sqlx::query_as(ENCLOSURES).bind(id.0).fetch_all(c).await?);
    enclosures(rows, original)
}

/// Writes all parts of a draft anew.
pub(super) async fn replace(tx: &mut Tx, letter: &Letter) -> Result<(), StoreError> {
    let id = letter.id.0;
    for sql in [
        "delete from letter_version where letter_id = $1",
        "delete from letter_relation where letter_id = $1",
        "delete from deadline where letter_id = $1",
    ] {
        write!(tx, |c| {
            sqlx::query(sql).bind(id).execute(c).await?;
        });
    }
    for version in &letter.versions {
        put_version(tx, letter.id, version).await?;
    }
    put_enclosures(tx, letter.id, &letter.enclosures).await?;
    for (ordinal, one) in (1_i64..).zip(&letter.relations) {
        write!(tx, |c| {
            sqlx::query(
                "insert into letter_relation (letter_id, ordinal, kind, earlier_id, reference)
                 values ($1, $2, $3, $4, $5)",
            )
            .bind(id)
            .bind(ordinal)
            .bind(one.kind.word())
            .bind(one.letter_id.map(|earlier| earlier.0))
            .bind(&one.reference)
            .execute(c)
            .await?;
        });
    }
    for one in &letter.deadlines {
        let what = convert::wording_text(&one.what)?;
        write!(tx, |c| {
            sqlx::query(
                "insert into deadline (id, letter_id, due_on, what) values ($1, $2, $3, $4)",
            )
            .bind(one.id.0)
            .bind(id)
            .bind(one.on.to_string())
            .bind(&what)
            .execute(c)
            .await?;
        });
    }
    Ok(())
}

/// Writes what comes with a letter, replacing what stood there.
///
/// # Errors
/// When the database fails.
pub async fn put_enclosures(
    tx: &mut Tx,
    letter: LetterId,
    all: &[Enclosure],
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("delete from enclosure where letter_id = $1").bind(letter.0).execute(c).await?;
    });
    for (ordinal, one) in (1_i64..).zip(all) {
        let title = convert::maybe_wording_text(one.title.as_ref())?.unwrap_or_default();
        let label = convert::maybe_wording_text(one.label.as_ref())?;
        write!(tx, |c| {
            sqlx::query(
                "insert into enclosure (letter_id, ordinal, label, label_wording, title, present)
                 values ($1, $2, $3, $4, $5, $6)",
            )
            .bind(letter.0)
            .bind(ordinal)
            .bind(one.label.as_ref().map_or("", Wording::original_text))
            .bind(&label)
            .bind(&title)
            .bind(one.present)
            .execute(c)
            .await?;
        });
    }
    Ok(())
}

/// Writes the text in one language, replacing the one there was.
///
/// # Errors
/// When the database fails.
pub async fn put_version(
    tx: &mut Tx,
    letter: LetterId,
    version: &LetterVersion,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into letter_version (letter_id, language, content, standing)
             values ($1, $2, $3, $4)
             on conflict (letter_id, language)
             do update set content = excluded.content, standing = excluded.standing",
        )
        .bind(letter.0)
        .bind(version.language.code())
        .bind(&version.text)
        .bind(version.standing.word())
        .execute(c)
        .await?;
    });
    Ok(())
}
