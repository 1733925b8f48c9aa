//! What belongs to one letter: versions, enclosures, relations, deadlines.

use comity_domain::{
    DeadlineId, LetterId, Standing,
    letter::{Deadline, Enclosure, Letter, LetterVersion, Relation},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

const VERSIONS: &str =
    "select language, content, standing from letter_version where letter_id = $1";
const RELATIONS: &str =
    "select kind, earlier_id, reference from letter_relation where letter_id = $1 order by ordinal";

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
    let rows: Vec<(String, String, bool)> = read!(db, |c| {
        sqlx::query_as(
            "select label, title, present from enclosure where letter_id = $1 order by ordinal",
        )
        .bind(id)
        .fetch_all(c)
        .await?
    });
    letter.enclosures = rows
        .into_iter()
        .map(|(label, title, present)| {
            Ok(Enclosure { label, title: convert::wording("enclosure.title", &title)?, present })
        })
        .collect::<Result<_, StoreError>>()?;
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

/// Writes all parts of a draft anew.
pub(super) async fn replace(tx: &mut Tx, letter: &Letter) -> Result<(), StoreError> {
    let id = letter.id.0;
    for sql in [
        "delete from letter_version where letter_id = $1",
        "delete from enclosure where letter_id = $1",
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
    for (ordinal, one) in (1_i64..).zip(&letter.enclosures) {
        let title = convert::wording_text(&one.title)?;
        write!(tx, |c| {
            sqlx::query(
                "insert into enclosure (letter_id, ordinal, label, title, present)
                 values ($1, $2, $3, $4, $5)",
            )
            .bind(id)
            .bind(ordinal)
            .bind(&one.label)
            .bind(&title)
            .bind(one.present)
            .execute(c)
            .await?;
        });
    }
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
