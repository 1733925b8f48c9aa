//! Published versions: frozen, hashed, read by whom they were published to.

use std::collections::{HashMap, HashSet};

use comity_domain::{
    AccountId, Audience, Language, Role, SessionId, SummaryId, Wording,
    summary::{Frozen, Version, freeze},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert, question::RAISED_FOR};

/// A version in a list: everything but its text.
#[derive(Clone, Debug)]
pub struct Line {
    /// The summary.
    pub summary_id: SummaryId,
    /// 1 for the first, 2 for `Rev.1`, …
    pub ordinal: i64,
    /// Its symbol.
    pub symbol: String,
    /// Who may read it.
    pub audience: Audience,
    /// When it was published.
    pub published_at: Timestamp,
    /// When it was withdrawn; told to the Chair's side alone.
    pub withdrawn_at: Option<Timestamp>,
}

impl Line {
    /// Whether it can be read.
    pub fn stands(&self) -> bool {
        self.withdrawn_at.is_none()
    }
}

/// Whether a version is for this reader. The Secretariat reads what delegations read.
fn admits(scope: Scope, audience: Audience) -> bool {
    match scope.role() {
        Some(Role::Secretariat) => audience >= Audience::Delegations,
        _ => scope.admits(audience, None),
    }
}

/// The versions of a session's summaries that this reader may know of, the earliest
/// first. Withdrawn ones are told to the Chair's side alone.
///
/// # Errors
/// When the database fails.
pub async fn lines(db: &Db, session: SessionId, scope: Scope) -> Result<Vec<Line>, StoreError> {
    type Row = (Uuid, i64, String, String, i64, Option<i64>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select v.summary_id, v.ordinal, v.symbol, v.audience, v.published_at, v.withdrawn_at
             from summary_version v join summary s on s.id = v.summary_id
             where s.session_id = $1 order by s.number, v.ordinal",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut found = Vec::new();
    for (summary, ordinal, symbol, audience, published_at, withdrawn_at) in rows {
        let line = Line {
            summary_id: SummaryId(summary),
            ordinal,
            symbol,
            audience: convert::word("summary_version.audience", &audience)?,
            published_at: convert::instant("summary_version.published_at", published_at)?,
            withdrawn_at: convert::maybe_instant("summary_version.withdrawn_at", withdrawn_at)?,
        };
        if admits(scope, line.audience) && (line.stands() || scope.is_chairs_side()) {
            found.push(line);
        }
    }
    Ok(found)
}

/// A version that stands, if this reader may read it.
///
/// # Errors
/// When the database fails.
pub async fn version(
    db: &Db,
    scope: Scope,
    summary: SummaryId,
    ordinal: i64,
) -> Result<Option<Version>, StoreError> {
    let found = whoever_reads(db, summary, ordinal).await?;
    Ok(found.filter(|found| admits(scope, found.audience)))
}

/// A version that stands, whoever reads it: for the maker of documents alone.
///
/// # Errors
/// When the database fails.
pub async fn whoever_reads(
    db: &Db,
    summary: SummaryId,
    ordinal: i64,
) -> Result<Option<Version>, StoreError> {
    type Row = (String, String, String, String, i64);
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select symbol, content, content_hash, audience, published_at from summary_version
             where summary_id = $1 and ordinal = $2 and withdrawn_at is null",
        )
        .bind(summary.0)
        .bind(ordinal)
        .fetch_optional(c)
        .await?
    });
    let Some((symbol, content, content_hash, audience, published_at)) = row else {
        return Ok(None);
    };
    let content: Frozen = serde_json::from_str(&content)
        .map_err(|why| convert::unreadable("summary_version.content", why))?;
    Ok(Some(Version {
        summary_id: summary,
        ordinal,
        symbol,
        content,
        content_hash,
        audience: convert::word("summary_version.audience", &audience)?,
        published_at: convert::instant("summary_version.published_at", published_at)?,
        withdrawn_at: None,
    }))
}

/// A version that stands, without its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The summary.
    pub summary_id: SummaryId,
    /// The summary's number within the session.
    pub number: i64,
    /// The version's ordinal.
    pub ordinal: i64,
}

impl Standing {
    /// What its documents are of.
    pub fn subject(&self) -> Uuid {
        self.summary_id.version(self.ordinal)
    }
}

const STANDING: &str = "select v.summary_id, s.number, v.ordinal
     from summary_version v join summary s on s.id = v.summary_id
     where s.session_id = $1 and v.withdrawn_at is null order by s.number, v.ordinal";

fn standing_row((summary, number, ordinal): (Uuid, i64, i64)) -> Standing {
    Standing { summary_id: SummaryId(summary), number, ordinal }
}

/// The versions of a session's summaries that stand, whoever reads them: for the maker
/// of documents alone.
///
/// # Errors
/// When the database fails.
pub async fn standing(db: &Db, session: SessionId) -> Result<Vec<Standing>, StoreError> {
    let rows: Vec<(Uuid, i64, i64)> =
        read!(db, |c| sqlx::query_as(STANDING).bind(session.0).fetch_all(c).await?);
    Ok(rows.into_iter().map(standing_row).collect())
}

/// The same, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn standing_now(tx: &mut Tx, session: SessionId) -> Result<Vec<Standing>, StoreError> {
    let rows: Vec<(Uuid, i64, i64)> =
        write!(tx, |c| sqlx::query_as(STANDING).bind(session.0).fetch_all(c).await?);
    Ok(rows.into_iter().map(standing_row).collect())
}

/// When a version was last published, whether it stands or was withdrawn since.
///
/// # Errors
/// When the database fails.
pub async fn last_published(tx: &mut Tx, id: SummaryId) -> Result<Option<Timestamp>, StoreError> {
    let (at,): (Option<i64>,) = write!(tx, |c| {
        sqlx::query_as("select max(published_at) from summary_version where summary_id = $1")
            .bind(id.0)
            .fetch_one(c)
            .await?
    });
    convert::maybe_instant("summary_version.published_at", at)
}

/// A summary whose working copy says something else than what stands published.
#[derive(Clone, Debug)]
pub struct AtWork {
    /// The summary's number within the session.
    pub number: i64,
    /// The symbol of the version that stands; none before one does.
    pub symbol: Option<String>,
}

/// The summaries of a session that are at work, for whoever may read working copies:
/// nobody else is told of any.
///
/// # Errors
/// When the database fails.
pub async fn at_work(db: &Db, session: SessionId, scope: Scope) -> Result<Vec<AtWork>, StoreError> {
    if !scope.is_chairs_side() {
        return Ok(Vec::new());
    }
    let lines = lines(db, session, scope).await?;
    let mut found = Vec::new();
    for of in super::all(db, session, scope).await? {
        let standing = lines.iter().rfind(|line| line.summary_id == of.id && line.stands());
        let Some(standing) = standing else {
            found.push(AtWork { number: of.number, symbol: None });
            continue;
        };
        let blocks = super::blocks(db, scope, of.id).await?;
        let published = version(db, scope, of.id, standing.ordinal).await?;
        if published.is_some_and(|version| version.content.blocks != freeze(&blocks)) {
            found.push(AtWork { number: of.number, symbol: Some(standing.symbol.clone()) });
        }
    }
    Ok(found)
}

/// The ordinal of the latest version, withdrawn or not; 0 before the first. Inside a
/// transaction.
///
/// # Errors
/// When the database fails.
pub async fn latest_ordinal(tx: &mut Tx, summary: SummaryId) -> Result<i64, StoreError> {
    let (latest,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "select cast(coalesce(max(ordinal), 0) as bigint) from summary_version
             where summary_id = $1",
        )
        .bind(summary.0)
        .fetch_one(c)
        .await?
    });
    Ok(latest)
}

/// Keeps a version. `content` is the text whose hash is given.
///
/// # Errors
/// When the database fails.
pub async fn publish(
    tx: &mut Tx,
    version: &Version,
    content: &str,
    by: AccountId,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into summary_version (summary_id, ordinal, symbol, content, content_hash,
                                          audience, published_by, published_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(version.summary_id.0)
        .bind(version.ordinal)
        .bind(&version.symbol)
        .bind(content)
        .bind(&version.content_hash)
        .bind(version.audience.word())
        .bind(by.0)
        .bind(convert::millis(version.published_at))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Withdraws a version; gives whom it was published to, or nothing when it does not
/// stand.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(
    tx: &mut Tx,
    summary: SummaryId,
    ordinal: i64,
) -> Result<Option<(String, Audience)>, StoreError> {
    let now = tx.now_millis();
    let row: Option<(String, String)> = write!(tx, |c| {
        sqlx::query_as(
            "update summary_version set withdrawn_at = $1
             where summary_id = $2 and ordinal = $3 and withdrawn_at is null
             returning symbol, audience",
        )
        .bind(now)
        .bind(summary.0)
        .bind(ordinal)
        .fetch_optional(c)
        .await?
    });
    row.map(|(symbol, audience)| {
        Ok((symbol, convert::word("summary_version.audience", &audience)?))
    })
    .transpose()
}

/// The papers, proposals and raised questions of a session that were withdrawn, and the
/// papers that their owners keep for fewer than this class of readers by now: what repeats
/// their words leaves the views of that class with them.
///
/// # Errors
/// When the database fails.
pub async fn gone(
    db: &Db,
    session: SessionId,
    class: Audience,
) -> Result<HashSet<Uuid>, StoreError> {
    let rows: Vec<(Uuid, Option<String>)> = read!(db, |c| {
        sqlx::query_as(
            "select id, null from proposal where session_id = $1 and withdrawn_at is not null
             union all
             select id, null from question
             where session_id = $1 and withdrawn_at is not null and raised_by is not null
             union all
             select id, case when withdrawn_at is null then audience end from paper
             where session_id = $1",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut found = HashSet::new();
    for (id, audience) in rows {
        let is_for_them = match audience {
            None => false,
            Some(audience) => convert::word::<Audience>("paper.audience", &audience)? >= class,
        };
        if !is_for_them {
            found.insert(id);
        }
    }
    Ok(found)
}

/// Words that others put, or that the Chair released, with whom they are for.
#[derive(Clone, Debug)]
pub struct Repeatable {
    /// The words.
    pub wording: Wording,
    /// For whom they are.
    pub audience: Audience,
}

/// Every proposal, question, released area and title of a paper, as an act finds them:
/// a summary must not carry their words further than they were meant.
///
/// # Errors
/// When the database fails.
pub async fn repeatable(tx: &mut Tx, session: SessionId) -> Result<Vec<Repeatable>, StoreError> {
    let rows: Vec<(String, String)> = write!(tx, |c| {
        sqlx::query_as(
            "select wording, audience from proposal where session_id = $1
             union all
             select r.wording, r.audience
             from area_release r join proposal p on p.id = r.proposal_id
             where p.session_id = $1 and r.withdrawn_at is null
             union all
             select wording, $2 from question where session_id = $1 and raised_by is not null",
        )
        .bind(session.0)
        .bind(RAISED_FOR.word())
        .fetch_all(c)
        .await?
    });
    let titles: Vec<(Uuid, String, String, String, String)> = write!(tx, |c| {
        sqlx::query_as(
            "select p.id, v.title, p.language, p.audience, v.audience
             from paper p join paper_version v on v.paper_id = p.id
             where p.session_id = $1 and p.kind = 'paper'",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let asked: Vec<(Uuid, String, String)> = write!(tx, |c| {
        sqlx::query_as(
            "select lq.question_id, lq.wording, l.audience
             from letter_question lq join letter l on l.id = lq.letter_id
             where l.session_id = $1 and l.status = 'published'",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    // A question in the same words in several letters is for the readers of the widest.
    let mut questions: HashMap<(Uuid, String), Audience> = HashMap::new();
    for (question, wording, audience) in asked {
        let audience = convert::word("letter.audience", &audience)?;
        let widest = questions.entry((question, wording)).or_insert(audience);
        *widest = (*widest).max(audience);
    }
    // A title is for whom both its version and the paper are, and one that several versions
    // have, for the widest of them.
    let mut kept: HashMap<(Uuid, String), (Language, Audience)> = HashMap::new();
    for (paper, title, language, now, then) in titles {
        let now: Audience = convert::word("paper.audience", &now)?;
        let then: Audience = convert::word("paper_version.audience", &then)?;
        let language = convert::word("paper.language", &language)?;
        let (_, widest) = kept.entry((paper, title)).or_insert((language, Audience::Own));
        *widest = (*widest).max(now.min(then));
    }
    let words = rows.into_iter().map(|(wording, audience)| {
        Ok(Repeatable {
            wording: convert::wording("summary: wording", &wording)?,
            audience: convert::word("summary: audience", &audience)?,
        })
    });
    let titles = kept.into_iter().map(|((_, title), (language, audience))| {
        Ok(Repeatable { wording: Wording::new(language, title), audience })
    });
    let questions = questions.into_iter().map(|((_, wording), audience)| {
        let wording = convert::wording("letter_question.wording", &wording)?;
        Ok(Repeatable { wording, audience })
    });
    words.chain(titles).chain(questions).collect()
}
