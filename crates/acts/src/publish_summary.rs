//! The Chair publishes a version of a summary: frozen, hashed, told to its readers.

use comity_domain::{
    Audience, SessionId, SummaryId, Wording,
    document::{DocumentKind, Format},
    participant::Participant,
    session::Session,
    summary::{
        Block, BlockKind, Frozen, Summary, Version, edited_apart, freeze, left_behind, standing,
    },
    symbol::symbol_of,
};
use comity_seal::sha256_hex;
use comity_store::{
    Entry, KeyOwner, StoreError, Tx, document, job::Rank, notice, participant, summary,
};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Releaser, Value, act, named_in, publish_letter::is_told};

/// The fewest characters of somebody's words that count as repeated wherever they stand.
/// Shorter ones may be anybody's, save in the paragraph that was made of them.
const SHORTEST_REPEATED: usize = 12;

/// What the Chair gives beside the paragraphs.
#[derive(Clone, Debug)]
pub struct NewPublication {
    /// Delegations, participants or public; to be chosen.
    pub audience: Option<Audience>,
    /// Whether the Chair has said that a name in the text is meant to stand there.
    pub names_confirmed: bool,
    /// Whether the Chair has said that paragraphs may differ between languages.
    pub languages_confirmed: bool,
    /// The status line, in each language.
    pub status: Wording,
    /// What the quantifiers mean, in each language.
    pub footnote: Wording,
    /// The state of the working copy that was looked at.
    pub revision: i64,
}

/// Publishes the working copy as the next version; gives its ordinal. From then on
/// nothing of it changes: a later version takes its place.
///
/// # Errors
/// [`ActError::Refused`] with everything that is wrong: no symbol, no paragraph, no
/// audience; a participant named unconfirmed (design, rule 5); paragraphs that may say one
/// thing in one language and another in the next, unconfirmed; words of a proposal, a
/// raised question or a released area that are not for these readers (rule 11); a change
/// of the working copy since it was looked at.
pub async fn publish_summary(
    desk: &Desk,
    may: &May<Releaser>,
    at: &Session,
    id: SummaryId,
    new: NewPublication,
) -> Result<i64, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let everybody = participant::all(&desk.db, may.body()).await?;
    act!(desk, may.actor(), |tx| {
        let found = summary::find(tx, at.id, id).await?.ok_or(ActError::NotFound)?;
        let at_work = summary::blocks_in(tx, id).await?;
        let faults = faults_in(tx, &found, &at_work, &everybody, &new).await?;
        let blocks = freeze(&at_work);
        faults.check()?;
        // Without a symbol or an audience there was a fault.
        let symbol = found.symbol.clone().ok_or(ActError::NotFound)?;
        let audience = new.audience.ok_or(ActError::NotFound)?;
        let ordinal = summary::latest_ordinal(tx, id).await? + 1;
        let content = Frozen {
            title: found.title.clone(),
            status: new.status.clone(),
            footnote: new.footnote.clone(),
            blocks,
        };
        let text = serde_json::to_string(&content).map_err(|why| StoreError::Unreadable {
            what: "summary_version.content",
            why: why.to_string(),
        })?;
        let version = Version {
            summary_id: id,
            ordinal,
            symbol: symbol_of(&symbol, ordinal),
            content,
            content_hash: sha256_hex(text.as_bytes()),
            audience,
            published_at: tx.now(),
            withdrawn_at: None,
        };
        summary::publish(tx, &version, &text, may.account()).await?;
        summary::count_change(tx, id).await?;
        for language in version.content.title.languages() {
            for format in Format::ALL {
                let (kind, subject) = (DocumentKind::Summary, id.version(ordinal));
                let rank = Rank::Published;
                document::queue(tx, at.id, kind, subject, language, *format, rank).await?;
            }
        }
        for one in everybody.iter().filter(|one| is_told(audience, one.kind)) {
            notice::tell(tx, one.id, Some(at.id), "summary-published", id.version(ordinal)).await?;
        }
        tx.touch(at.id).await?;
        tx.announce(&format!("session:{}", at.slug), "summary", Some(id.0)).await?;
        Ok((
            ordinal,
            Entry {
                act: "publish_summary",
                subjects: vec![id.0],
                payload: json!({
                    "audience": audience,
                    "hash": version.content_hash,
                    "ordinal": ordinal,
                    "symbol": version.symbol,
                }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// Makes the documents of a session's summaries anew, because words that they may
/// repeat have left every view.
pub(crate) async fn make_documents_anew(tx: &mut Tx, session: SessionId) -> Result<(), StoreError> {
    for one in summary::standing_now(tx, session).await? {
        document::queue_again(tx, DocumentKind::Summary, one.subject()).await?;
    }
    Ok(())
}

/// What would be wrong with publishing, without publishing: for the page that shows the
/// Chair what is about to happen.
///
/// # Errors
/// When the store fails; not found when there is no such summary.
pub async fn review_publication(
    desk: &Desk,
    may: &May<Releaser>,
    at: &Session,
    id: SummaryId,
    new: &NewPublication,
) -> Result<Faults, ActError> {
    let everybody = participant::all(&desk.db, may.body()).await?;
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    let found = summary::find(&mut tx, at.id, id).await?.ok_or(ActError::NotFound)?;
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let at_work = summary::blocks_in(&mut tx, id).await?;
    // Dropped without a commit: nothing was written.
    faults_in(&mut tx, &found, &at_work, &everybody, new).await
}

async fn faults_in(
    tx: &mut Tx,
    found: &Summary,
    at_work: &[Block],
    everybody: &[Participant],
    new: &NewPublication,
) -> Result<Faults, ActError> {
    let mut faults = Faults::default();
    let blocks = &freeze(at_work);
    if found.revision != new.revision {
        faults.field("revision", "error-summary-changed");
    }
    if found.symbol.is_none() {
        faults.field("symbol", "error-summary-symbol-missing");
    }
    if blocks.iter().all(|block| block.kind != BlockKind::Paragraph) {
        faults.field("paragraphs", "error-summary-nothing");
    }
    match new.audience.filter(|one| *one >= Audience::Delegations) {
        None => faults.field("audience", "error-summary-audience"),
        Some(audience) => {
            let carried = carried_too_far(tx, found, at_work, audience).await?;
            if !carried.is_empty() {
                faults.field_with("audience", "error-summary-too-far", Value::Several(carried));
            }
        }
    }
    if !new.names_confirmed {
        let mut named: Vec<String> = Vec::new();
        let texts = blocks.iter().map(|block| &block.wording).chain([&found.title]);
        for name in texts.flat_map(|wording| named_in(wording, everybody)) {
            if !named.contains(&name) {
                named.push(name);
            }
        }
        if !named.is_empty() {
            faults.field_with("names", "error-release-names", Value::Several(named));
        }
    }
    if !new.languages_confirmed {
        let published = summary::last_published(tx, found.id).await?;
        let uneven: Vec<String> = standing(at_work)
            .into_iter()
            .filter(|(_, block)| {
                edited_apart(block, &found.title, published)
                    || !left_behind(block, &found.title).is_empty()
            })
            .filter_map(|(number, _)| number.map(|number| number.to_string()))
            .collect();
        if !uneven.is_empty() {
            faults.field_with("languages", "error-summary-languages", Value::Several(uneven));
        }
    }
    Ok(faults)
}

/// The numbers of the paragraphs that repeat words which are not for these readers.
async fn carried_too_far(
    tx: &mut Tx,
    found: &Summary,
    at_work: &[Block],
    audience: Audience,
) -> Result<Vec<String>, ActError> {
    let mut kept = summary::repeatable(tx, found.session_id).await?;
    kept.retain(|one| one.audience < audience);
    let words: Vec<&str> = kept.iter().flat_map(|one| bare_texts(&one.wording)).collect();
    let repeats = |block: &Block| {
        let own = block.taken_over.as_ref().and_then(|one| one.finding.words());
        let own: Vec<&str> = own.map(|words| bare_texts(words).collect()).unwrap_or_default();
        let counts =
            |word: &&&str| word.chars().count() >= SHORTEST_REPEATED || own.contains(*word);
        bare_texts(&block.wording)
            .any(|text| words.iter().filter(counts).any(|words| text.contains(words)))
    };
    let numbers = standing(at_work).into_iter().filter(|(_, block)| repeats(block));
    Ok(numbers.filter_map(|(number, _)| number).map(|number| number.to_string()).collect())
}

/// What a wording says in each language, without what ends a sentence.
fn bare_texts(wording: &Wording) -> impl Iterator<Item = &str> {
    wording
        .languages()
        .filter_map(|language| wording.get(language))
        .map(|text| text.trim().trim_end_matches(['.', '。']))
        .filter(|text| !text.is_empty())
}
