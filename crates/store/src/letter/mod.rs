//! The Chair's letters: drafts, published letters, their language versions.

mod carried;
mod part;
mod source;

pub use carried::{
    carried, carried_in, carry, current_questions, put_question, reword_for_version, standing_of,
    withdraw_question,
};
pub use part::{put_enclosures, put_version};
pub use source::{put_source, source, source_name};

use comity_domain::{
    Audience, LetterId, SessionId, Wording,
    letter::{DraftQuestion, Letter, LetterStatus},
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session_id: Uuid,
    number: Option<i64>,
    status: String,
    dated: String,
    signed_by: String,
    signature: Option<String>,
    addressees: String,
    audience: String,
    title: String,
    published_at: Option<i64>,
}

impl Row {
    /// The letter without its versions, enclosures, relations and deadlines.
    fn letter(self) -> Result<Letter, StoreError> {
        let title = convert::wording("letter.title", &self.title)?;
        let signature = convert::maybe_wording("letter.signature", self.signature.as_deref())?;
        Ok(Letter {
            id: LetterId(self.id),
            session_id: SessionId(self.session_id),
            number: self.number,
            status: convert::word("letter.status", &self.status)?,
            dated: convert::date("letter.dated", &self.dated)?,
            // A letter from before signatures had languages.
            signed_by: signature
                .unwrap_or_else(|| Wording::new(title.original(), self.signed_by.as_str())),
            addressees: convert::wording("letter.addressees", &self.addressees)?,
            audience: convert::word("letter.audience", &self.audience)?,
            title,
            published_at: convert::maybe_instant("letter.published_at", self.published_at)?,
            versions: Vec::new(),
            enclosures: Vec::new(),
            relations: Vec::new(),
            deadlines: Vec::new(),
        })
    }
}

/// Whether a reader may know of a letter: drafts are the Chair's side's alone.
fn admits(scope: Scope, letter: &Letter) -> bool {
    match letter.status {
        LetterStatus::Draft => scope.is_chairs_side(),
        LetterStatus::Published => scope.admits(letter.audience, None),
    }
}

/// The letters of a session this reader may know of, with all that belongs to them:
/// drafts first, then the latest number first.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, session: SessionId, scope: Scope) -> Result<Vec<Letter>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, number, status, dated, signed_by, signature, addressees,
                    audience, title, published_at
             from letter where session_id = $1 order by id desc",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut letters = Vec::new();
    for row in rows {
        let letter = row.letter()?;
        if admits(scope, &letter) {
            letters.push(part::complete(db, letter).await?);
        }
    }
    letters.sort_by_key(|one| std::cmp::Reverse(one.number.unwrap_or(i64::MAX)));
    Ok(letters)
}

/// A published letter where it is only named.
#[derive(Clone, Debug)]
pub struct Numbered {
    /// Its id.
    pub id: LetterId,
    /// Its number within the session.
    pub number: i64,
    /// Its title.
    pub title: Wording,
}

/// The published letters of a session that this reader may read, by number, with little of
/// each.
///
/// # Errors
/// When the database fails.
pub async fn numbered(
    db: &Db,
    session: SessionId,
    scope: Scope,
) -> Result<Vec<Numbered>, StoreError> {
    let rows: Vec<(Uuid, i64, String, String)> = read!(db, |c| {
        sqlx::query_as(
            "select id, number, title, audience from letter
             where session_id = $1 and status = 'published' and number is not null
             order by number",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut found = Vec::new();
    for (id, number, title, audience) in rows {
        if scope.admits(convert::word("letter.audience", &audience)?, None) {
            let title = convert::wording("letter.title", &title)?;
            found.push(Numbered { id: LetterId(id), number, title });
        }
    }
    Ok(found)
}

/// One letter, draft or published, if this reader may know of it.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, id: LetterId, scope: Scope) -> Result<Option<Letter>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, number, status, dated, signed_by, signature, addressees,
                    audience, title, published_at
             from letter where id = $1",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    match row.map(Row::letter).transpose()? {
        Some(letter) if admits(scope, &letter) => Ok(Some(part::complete(db, letter).await?)),
        _ => Ok(None),
    }
}

/// A published letter, whoever may read it: for the maker of its documents.
///
/// # Errors
/// When the database fails.
pub(crate) async fn published(db: &Db, id: LetterId) -> Result<Option<Letter>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, number, status, dated, signed_by, signature, addressees,
                    audience, title, published_at
             from letter where id = $1 and status = 'published'",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    match row.map(Row::letter).transpose()? {
        Some(letter) => Ok(Some(part::complete(db, letter).await?)),
        None => Ok(None),
    }
}

/// The published letter with this number, if this reader may read it.
///
/// # Errors
/// When the database fails.
pub async fn by_number(
    db: &Db,
    session: SessionId,
    number: i64,
    scope: Scope,
) -> Result<Option<Letter>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, number, status, dated, signed_by, signature, addressees,
                    audience, title, published_at
             from letter where session_id = $1 and number = $2",
        )
        .bind(session.0)
        .bind(number)
        .fetch_optional(c)
        .await?
    });
    match row.map(Row::letter).transpose()? {
        Some(letter) if admits(scope, &letter) => Ok(Some(part::complete(db, letter).await?)),
        _ => Ok(None),
    }
}

/// The numbers of the published letters that ask something and that this reader may
/// read, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn asking(db: &Db, session: SessionId, scope: Scope) -> Result<Vec<i64>, StoreError> {
    let rows: Vec<(i64, String)> = read!(db, |c| {
        sqlx::query_as(
            "select number, audience from letter
             where session_id = $1 and status = 'published'
               and exists (select 1 from letter_question where letter_id = letter.id)
             order by number desc",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut numbers = Vec::new();
    for (number, audience) in rows {
        if scope.admits(convert::word("letter.audience", &audience)?, None) {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

/// The questions of a draft; none for anybody but the Chair's side.
///
/// # Errors
/// When the database fails.
pub async fn draft_questions(
    db: &Db,
    id: LetterId,
    scope: Scope,
) -> Result<Vec<DraftQuestion>, StoreError> {
    if !scope.is_chairs_side() {
        return Ok(Vec::new());
    }
    let row: Option<(Option<String>,)> = read!(db, |c| {
        sqlx::query_as("select draft_questions from letter where id = $1 and status = 'draft'")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    read_questions(row.and_then(|(text,)| text))
}

fn read_questions(stored: Option<String>) -> Result<Vec<DraftQuestion>, StoreError> {
    stored.map_or(Ok(Vec::new()), |text| {
        serde_json::from_str(&text)
            .map_err(|why| convert::unreadable("letter.draft_questions", why))
    })
}

/// The draft of this session as an act finds it inside its transaction, with its
/// questions; nothing when it is published already.
///
/// # Errors
/// When the database fails.
pub async fn draft(
    tx: &mut Tx,
    session: SessionId,
    id: LetterId,
) -> Result<Option<(Letter, Vec<DraftQuestion>)>, StoreError> {
    let Some(letter) = find(tx, session, id).await? else { return Ok(None) };
    if letter.status != LetterStatus::Draft {
        return Ok(None);
    }
    let (questions,): (Option<String>,) = write!(tx, |c| {
        sqlx::query_as("select draft_questions from letter where id = $1")
            .bind(id.0)
            .fetch_one(c)
            .await?
    });
    Ok(Some((letter, read_questions(questions)?)))
}

/// A letter of this session inside a transaction, with its versions, enclosures and
/// relations; deadlines are left out.
///
/// # Errors
/// When the database fails.
pub async fn find(
    tx: &mut Tx,
    session: SessionId,
    id: LetterId,
) -> Result<Option<Letter>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, session_id, number, status, dated, signed_by, signature, addressees,
                    audience, title, published_at
             from letter where id = $1 and session_id = $2",
        )
        .bind(id.0)
        .bind(session.0)
        .fetch_optional(c)
        .await?
    });
    let Some(row) = row else { return Ok(None) };
    let mut letter = row.letter()?;
    letter.relations = part::relations_in(tx, id).await?;
    letter.versions = part::versions_in(tx, id).await?;
    letter.enclosures = part::enclosures_in(tx, id, letter.title.original()).await?;
    Ok(Some(letter))
}

/// Writes a draft, replacing what stood under its id before.
///
/// # Errors
/// When the database fails.
pub async fn put_draft(
    tx: &mut Tx,
    letter: &Letter,
    questions: &[DraftQuestion],
) -> Result<(), StoreError> {
    let addressees = convert::wording_text(&letter.addressees)?;
    let title = convert::wording_text(&letter.title)?;
    let signature = convert::wording_text(&letter.signed_by)?;
    let questions = serde_json::to_string(questions)
        .map_err(|why| convert::unreadable("letter.draft_questions", why))?;
    write!(tx, |c| {
        sqlx::query(
            "insert into letter (id, session_id, status, dated, signed_by, signature, addressees,
                                 audience, title, draft_questions)
             values ($1, $2, 'draft', $3, $4, $5, $6, 'chair', $7, $8)
             on conflict (id) do update set dated = excluded.dated,
                 signed_by = excluded.signed_by, signature = excluded.signature,
                 addressees = excluded.addressees, title = excluded.title, draft_questions = excluded.draft_questions",
        )
        .bind(letter.id.0)
        .bind(letter.session_id.0)
        .bind(letter.dated.to_string())
        .bind(letter.signed_by.original_text())
        .bind(&signature)
        .bind(&addressees)
        .bind(&title)
        .bind(&questions)
        .execute(c)
        .await?;
    });
    part::replace(tx, letter).await
}

/// Publishes a draft under the number it is given; its questions are put by
/// [`put_question`] and [`carry`].
///
/// # Errors
/// When the database fails.
pub async fn publish(
    tx: &mut Tx,
    id: LetterId,
    number: i64,
    audience: Audience,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update letter set status = 'published', number = $1, audience = $2,
                               published_at = $3, draft_questions = null
             where id = $4 and status = 'draft'",
        )
        .bind(number)
        .bind(audience.word())
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Puts title and signature with one more language; the originals stay what they are.
///
/// # Errors
/// When the database fails.
pub async fn put_head(
    tx: &mut Tx,
    id: LetterId,
    title: &Wording,
    signed_by: &Wording,
) -> Result<(), StoreError> {
    let title = convert::wording_text(title)?;
    let signature = convert::wording_text(signed_by)?;
    write!(tx, |c| {
        sqlx::query("update letter set title = $1, signature = $2 where id = $3")
            .bind(&title)
            .bind(&signature)
            .bind(id.0)
            .execute(c)
            .await?;
    });
    Ok(())
}
