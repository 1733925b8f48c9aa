//! The list of a session's papers.

use std::collections::HashMap;

use comity_domain::{Audience, Language, PaperId, ParticipantId, SessionId, TopicId, paper::Paper};
use uuid::Uuid;

use super::{Row, for_reader};
use crate::{Db, Scope, StoreError, convert};

/// A paper in a list: everything but its text.
#[derive(Clone, Debug)]
pub struct PaperLine {
    /// The paper.
    pub paper: Paper,
    /// The title of its latest version.
    pub title: String,
    /// How many States co-sponsor it.
    pub sponsors: i64,
    /// How the reader's own State stands to it: the word of a standing.
    pub standing: Option<String>,
}

/// The papers of a session that are in force and that this reader may read: newest
/// first, and after them the non-papers, by their own numbers.
///
/// # Errors
/// When the database fails.
pub async fn list(db: &Db, scope: Scope, session: SessionId) -> Result<Vec<PaperLine>, StoreError> {
    let reader = scope.participant().map(|reader| reader.0);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select p.id, p.session_id, p.kind, p.number, p.participant_id, p.language,
                    p.audience, p.presents, p.symbol, p.version, p.submitted_at, p.withdrawn_at,
                    s.standing
             from paper p left join paper_sponsor s on s.paper_id = p.id and s.participant_id = $2
             where p.session_id = $1 and p.withdrawn_at is null
             order by case when p.kind = 'paper' then 0 else 1 end, p.number desc",
        )
        .bind(session.0)
        .bind(reader)
        .fetch_all(c)
        .await?
    });
    let titles: Vec<(Uuid, String)> = read!(db, |c| {
        sqlx::query_as(
            "select p.id, v.title from paper p
             join paper_version v on v.paper_id = p.id and v.number = p.version
             where p.session_id = $1 and p.withdrawn_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let topics: Vec<(Uuid, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select t.paper_id, t.topic_id from paper_version_topic t
             join paper p on p.id = t.paper_id and p.version = t.version
             where p.session_id = $1 and p.withdrawn_at is null order by t.topic_id",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let sponsors: Vec<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select s.paper_id, count(*) from paper_sponsor s join paper p on p.id = s.paper_id
             where p.session_id = $1 and p.withdrawn_at is null and s.standing = 'sponsor'
             group by s.paper_id",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut titles: HashMap<Uuid, String> = titles.into_iter().collect();
    let sponsors: HashMap<Uuid, i64> = sponsors.into_iter().collect();
    let mut by_paper: HashMap<Uuid, Vec<TopicId>> = HashMap::new();
    for (paper, topic) in topics {
        by_paper.entry(paper).or_default().push(TopicId(topic));
    }
    let mut found = Vec::new();
    for row in rows {
        let (id, standing) = (row.id, row.standing.clone());
        let paper = row.paper(by_paper.remove(&id).unwrap_or_default())?;
        let Some(paper) = for_reader(paper, standing.as_deref(), scope) else { continue };
        found.push(PaperLine {
            paper,
            title: titles.remove(&id).unwrap_or_default(),
            sponsors: sponsors.get(&id).copied().unwrap_or_default(),
            standing,
        });
    }
    Ok(found)
}

/// A paper where it is only named; never a non-paper.
#[derive(Clone, Debug)]
pub struct Titled {
    /// Its id.
    pub id: PaperId,
    /// Its number.
    pub number: i64,
    /// The title of its latest version.
    pub title: String,
    /// The language of the title.
    pub language: Language,
    /// Who proposes it.
    pub proposer: ParticipantId,
    /// Who may read it.
    pub audience: Audience,
    /// The topics it speaks to.
    pub topics: Vec<TopicId>,
}

/// The papers of [`list`] by number, with little of each and without non-papers.
///
/// # Errors
/// When the database fails.
pub async fn titled(db: &Db, scope: Scope, session: SessionId) -> Result<Vec<Titled>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: Uuid,
        number: i64,
        title: String,
        language: String,
        participant_id: Uuid,
        audience: String,
        standing: Option<String>,
        topic_id: Option<Uuid>,
    }
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select p.id, p.number, v.title, p.language, p.participant_id, p.audience,
                    s.standing, t.topic_id
             from paper p
             join paper_version v on v.paper_id = p.id and v.number = p.version
             left join paper_sponsor s on s.paper_id = p.id and s.participant_id = $2
             left join paper_version_topic t on t.paper_id = p.id and t.version = p.version
             where p.session_id = $1 and p.kind = 'paper' and p.withdrawn_at is null
             order by p.number, t.topic_id",
        )
        .bind(session.0)
        .bind(scope.participant().map(|one| one.0))
        .fetch_all(c)
        .await?
    });
    let mut found: Vec<Titled> = Vec::new();
    for row in rows {
        let (id, topic) = (PaperId(row.id), row.topic_id.map(TopicId));
        if let Some(last) = found.last_mut().filter(|last| last.id == id) {
            last.topics.extend(topic);
            continue;
        }
        let audience = convert::word("paper.audience", &row.audience)?;
        let proposer = ParticipantId(row.participant_id);
        let by_name = row.standing.is_some_and(|word| word != "ended");
        if by_name || scope.admits(audience, Some(proposer)) {
            found.push(Titled {
                id,
                number: row.number,
                title: row.title,
                language: convert::word("paper.language", &row.language)?,
                proposer,
                audience,
                topics: topic.into_iter().collect(),
            });
        }
    }
    Ok(found)
}

/// How many papers of others came to this reader since an instant: submitted since, or
/// opened to the reader by a later version. Non-papers are not counted: who looks often
/// would learn the hour of their submission.
///
/// # Errors
/// When the database fails.
pub(crate) async fn submitted_since(
    db: &Db,
    scope: Scope,
    session: SessionId,
    since: i64,
) -> Result<usize, StoreError> {
    type Row = (Uuid, Uuid, String, String, i64);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select p.id, p.participant_id, p.audience, v.audience, v.submitted_at
             from paper p join paper_version v on v.paper_id = p.id
             where p.session_id = $1 and p.kind = 'paper' and p.withdrawn_at is null
             order by p.id, v.number",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut count = 0;
    let mut counted = None;
    for (paper, owner, now, then, submitted_at) in rows {
        let owner = Some(ParticipantId(owner));
        let now = convert::word("paper.audience", &now)?;
        let then = convert::word("paper_version.audience", &then)?;
        let reads = scope.admits(now, owner) && scope.admits(then, owner);
        // The first version that the reader may read decides.
        if owner != scope.participant() && reads && counted != Some(paper) {
            counted = Some(paper);
            count += usize::from(submitted_at > since);
        }
    }
    Ok(count)
}
