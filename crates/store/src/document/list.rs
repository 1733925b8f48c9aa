//! What documents there can be, for whoever runs commands on the data folder.

use comity_domain::{
    Language, SummaryId, Wording,
    document::{DocumentKind, Format},
    summary::Frozen,
};
use uuid::Uuid;

use crate::{Db, StoreError, convert};

/// A subject that has documents.
#[derive(Clone, Debug)]
pub struct Line {
    /// The session's part of the address.
    pub session: String,
    /// The session's id.
    pub session_id: comity_domain::SessionId,
    /// The kind.
    pub kind: DocumentKind,
    /// The subject.
    pub subject: Uuid,
    /// Its number within the session.
    pub number: i64,
    /// Which version of it, where documents are of versions: 1 for the first.
    pub version: Option<i64>,
    /// Its title, if it has one.
    pub title: Option<String>,
    /// The language of its original.
    pub original: Language,
    /// What is ready of it.
    pub ready: Vec<(Language, Format)>,
}

/// Every published letter, its questions, every statement that its delegation does not
/// keep to itself, every version of a summary that stands, and every
/// list of participants, oldest session first.
///
/// # Errors
/// When the database fails.
pub async fn lines(db: &Db) -> Result<Vec<Line>, StoreError> {
    let letters: Vec<(String, Uuid, Uuid, i64, String)> = read!(db, |c| {
        sqlx::query_as(
            "select s.slug, s.id, l.id, l.number, l.title
             from letter l join meeting_session s on s.id = l.session_id
             where l.status = 'published' order by s.starts, s.id, l.number",
        )
        .fetch_all(c)
        .await?
    });
    let statements: Vec<(String, Uuid, Uuid, i64, Option<String>, String)> = read!(db, |c| {
        sqlx::query_as(
            "select s.slug, s.id, t.id, t.number, t.title, t.language
             from statement t join meeting_session s on s.id = t.session_id
             where t.withdrawn_at is null and t.audience <> 'own'
             order by s.starts, s.id, t.number",
        )
        .fetch_all(c)
        .await?
    });
    let summaries: Vec<(String, Uuid, Uuid, i64, i64, String)> = read!(db, |c| {
        sqlx::query_as(
            "select s.slug, s.id, y.id, y.number, v.ordinal, v.content
             from summary_version v
                 join summary y on y.id = v.summary_id
                 join meeting_session s on s.id = y.session_id
             where v.withdrawn_at is null order by s.starts, s.id, y.number, v.ordinal",
        )
        .fetch_all(c)
        .await?
    });
    let participants: Vec<(String, Uuid, Uuid, i64, String)> = read!(db, |c| {
        sqlx::query_as(
            "select s.slug, s.id, p.id, p.number, p.symbol
             from participants_list p join meeting_session s on s.id = p.session_id
             order by s.starts, s.id, p.number",
        )
        .fetch_all(c)
        .await?
    });
    let made: Vec<(String, Uuid, String, String)> = read!(db, |c| {
        sqlx::query_as(
            "select kind, subject_id, language, format from document where file_id is not null
             order by kind, subject_id, language, format",
        )
        .fetch_all(c)
        .await?
    });
    let mut all = Vec::new();
    for (session, session_id, subject, number, title) in letters {
        let title: Wording = convert::wording("letter.title", &title)?;
        for kind in [DocumentKind::Letter, DocumentKind::Questions] {
            all.push(Line {
                session: session.clone(),
                session_id: session_id.into(),
                kind,
                subject,
                number,
                version: None,
                title: Some(title.original_text().to_owned()),
                original: title.original(),
                ready: Vec::new(),
            });
        }
    }
    for (session, session_id, subject, number, title, language) in statements {
        all.push(Line {
            session,
            session_id: session_id.into(),
            kind: DocumentKind::Statement,
            subject,
            number,
            version: None,
            title,
            original: convert::word("statement.language", &language)?,
            ready: Vec::new(),
        });
    }
    for (session, session_id, summary, number, ordinal, content) in summaries {
        let content: Frozen = serde_json::from_str(&content)
            .map_err(|why| convert::unreadable("summary_version.content", why))?;
        all.push(Line {
            session,
            session_id: session_id.into(),
            kind: DocumentKind::Summary,
            subject: SummaryId(summary).version(ordinal),
            number,
            version: Some(ordinal),
            title: Some(content.title.original_text().to_owned()),
            original: content.title.original(),
            ready: Vec::new(),
        });
    }
    for (session, session_id, subject, number, symbol) in participants {
        all.push(Line {
            session,
            session_id: session_id.into(),
            kind: DocumentKind::Participants,
            subject,
            number,
            version: None,
            title: Some(symbol),
            original: Language::En,
            ready: Vec::new(),
        });
    }
    for (kind, subject, language, format) in made {
        let of = |line: &&mut Line| line.kind.word() == kind && line.subject == subject;
        if let Some(line) = all.iter_mut().find(of) {
            line.ready.push((
                convert::word("document.language", &language)?,
                convert::word("document.format", &format)?,
            ));
        }
    }
    Ok(all)
}
