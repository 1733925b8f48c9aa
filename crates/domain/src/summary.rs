//! The Chair's summary: assembled from the record, put into the Chair's words,
//! published in versions.
//!
//! A summary is a row of blocks: headings and paragraphs. Each block keeps its id
//! through all versions and carries its sources with it. What was assembled is kept
//! beside what the Chair's team made of it, so that assembling anew can say what
//! changed without touching an edit.

mod assemble;
mod compare;
mod finding;
mod order;

pub use assemble::{
    Gathered, GatheredPaper, GatheredProposal, GatheredQuestion, GatheredStatement, GatheredTopic,
    Open, Spoken, assemble,
};
pub use compare::{Change, Changed, compare};
pub use finding::{Assembled, Finding, Part, Repeated, Source};
pub use order::{Direction, inserted, moved};

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    Audience, BlockId, BodyId, Language, SessionId, SummaryId, Wording, quantifier::Thresholds,
    word_enum,
};

word_enum! {
    /// What a block is.
    pub enum BlockKind {
        /// A heading of the first level: a topic, or the opening.
        Topic => "topic",
        /// A heading below it.
        Heading => "heading",
        /// A numbered paragraph.
        Paragraph => "paragraph",
    }
}

/// What assembling gave a block when it was taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenOver {
    /// What was found.
    pub finding: Finding,
    /// In the words of the templates.
    pub wording: Wording,
}

/// A heading or paragraph of the working copy.
#[derive(Clone, Debug)]
pub struct Block {
    /// The same through all versions.
    pub id: BlockId,
    /// What it is.
    pub kind: BlockKind,
    /// By which assembling knows it again; none for one written by hand.
    pub origin: Option<String>,
    /// What assembling gave; none for one written by hand.
    pub taken_over: Option<TakenOver>,
    /// The text as it stands.
    pub wording: Wording,
    /// What stands behind it.
    pub sources: Vec<Source>,
    /// Counts its changes, so that two who edit at once notice.
    pub revision: i64,
    /// When the Chair's team last changed its text.
    pub edited_at: Option<Timestamp>,
    /// When the text of each language was last changed by hand; none for one that stands as
    /// it was assembled.
    pub edited_in: BTreeMap<Language, Timestamp>,
    /// When it was left out of the summary.
    pub left_out_at: Option<Timestamp>,
}

/// A summary without its blocks.
#[derive(Clone, Debug)]
pub struct Summary {
    /// Its id.
    pub id: SummaryId,
    /// The body, in which its symbol is unique.
    pub body_id: BodyId,
    /// The session it sums up.
    pub session_id: SessionId,
    /// 1, 2, 3 … within the session.
    pub number: i64,
    /// Its title.
    pub title: Wording,
    /// Its document symbol, without the mark of a revision.
    pub symbol: Option<String>,
    /// From where on the Chair's quantifiers hold.
    pub thresholds: Thresholds,
    /// Counts every change of the working copy.
    pub revision: i64,
    /// When it was begun.
    pub begun_at: Timestamp,
}

/// A block as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenBlock {
    /// The block.
    pub id: BlockId,
    /// What it is.
    pub kind: BlockKind,
    /// A paragraph's number in this version.
    pub number: Option<i64>,
    /// Its text.
    pub wording: Wording,
    /// What stood behind it.
    pub sources: Vec<Source>,
    /// A delegation's words in it.
    pub repeats: Option<Repeated>,
}

/// A version letter for letter, as it is hashed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// Its title.
    pub title: Wording,
    /// Its status line.
    pub status: Wording,
    /// What the quantifiers mean.
    pub footnote: Wording,
    /// Its headings and paragraphs.
    pub blocks: Vec<FrozenBlock>,
}

/// A published version.
#[derive(Clone, Debug)]
pub struct Version {
    /// The summary.
    pub summary_id: SummaryId,
    /// 1 for the first, 2 for `Rev.1`, …
    pub ordinal: i64,
    /// Its symbol, with the mark of a revision.
    pub symbol: String,
    /// What was published.
    pub content: Frozen,
    /// SHA-256 of the content as it is kept, in lower-case hexadecimal.
    pub content_hash: String,
    /// Who may read it.
    pub audience: Audience,
    /// When it was published.
    pub published_at: Timestamp,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
}

/// The blocks that the summary shows, in order, each paragraph with its number: without
/// those left out, and without a heading under which nothing stands.
pub fn standing(blocks: &[Block]) -> Vec<(Option<i64>, &Block)> {
    let shown: Vec<&Block> = blocks.iter().filter(|one| one.left_out_at.is_none()).collect();
    let mut number = 0;
    let mut found = Vec::new();
    for (at, block) in shown.iter().enumerate() {
        if block.kind == BlockKind::Paragraph {
            number += 1;
            found.push((Some(number), *block));
            continue;
        }
        // The kinds are in the order of their levels: a heading reaches to the next one
        // that is not below it.
        let below = shown[at + 1..].iter().take_while(|next| next.kind > block.kind);
        if below.into_iter().any(|next| next.kind == BlockKind::Paragraph) {
            found.push((None, *block));
        }
    }
    found
}

/// The languages in which a block does not say what it says in others: they stand as they
/// were assembled while another was edited, or are not there while `all` of the summary
/// has them.
pub fn left_behind(block: &Block, all: &Wording) -> Vec<Language> {
    let assembled = block.taken_over.as_ref().map(|one| &one.wording);
    let stands = |language: Language| {
        let text = block.wording.get(language);
        text.is_some() && assembled.is_some_and(|words| words.get(language) == text)
    };
    let is_edited = assembled
        .is_some_and(|words| words.languages().any(|one| words.get(one) != block.wording.get(one)));
    all.languages()
        .filter(|one| block.wording.get(*one).is_none() || (is_edited && stands(*one)))
        .collect()
}

/// Whether the languages of a block, as far as the summary is in them (`all`), were last
/// changed by hand at different times since the last publication, one of them perhaps not
/// at all: what they say may differ then.
pub fn edited_apart(block: &Block, all: &Wording, published: Option<Timestamp>) -> bool {
    let since = |at: &&Timestamp| published.is_none_or(|published| **at > published);
    let mut times = all
        .languages()
        .filter(|language| block.wording.get(*language).is_some())
        .map(|language| block.edited_in.get(&language).filter(since));
    let first = times.next();
    times.any(|at| Some(at) != first)
}

/// The blocks as they are published.
pub fn freeze(blocks: &[Block]) -> Vec<FrozenBlock> {
    standing(blocks)
        .into_iter()
        .map(|(number, block)| FrozenBlock {
            id: block.id,
            kind: block.kind,
            number,
            wording: block.wording.clone(),
            sources: block.sources.clone(),
            repeats: block.taken_over.as_ref().and_then(|one| one.finding.repeats()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(kind: BlockKind, text: &str, left_out: bool) -> Block {
        Block {
            id: BlockId(uuid::Uuid::from_u128(text.len() as u128)),
            kind,
            origin: None,
            taken_over: None,
            wording: Wording::new(Language::En, text),
            sources: Vec::new(),
            revision: 0,
            edited_at: None,
            edited_in: BTreeMap::new(),
            left_out_at: left_out.then_some(Timestamp::UNIX_EPOCH),
        }
    }

    #[test]
    fn a_language_that_was_not_edited_with_the_others_is_left_behind() {
        let said = |en: &str, fr: &str| {
            let mut wording = Wording::new(Language::En, en);
            if !fr.is_empty() {
                wording.set(Language::Fr, fr);
            }
            wording
        };
        let all = said("Title", "Titre");
        let finding = Finding::Others;
        let taken_over = Some(TakenOver { finding, wording: said("Most.", "La plupart.") });
        for (wording, behind) in [
            (said("Most.", "La plupart."), vec![]),
            (said("Few.", "La plupart."), vec![Language::Fr]),
            (said("Most.", "Peu."), vec![Language::En]),
            (said("Few.", "Peu."), vec![]),
            (said("Few.", ""), vec![Language::Fr]),
        ] {
            let taken_over = taken_over.clone();
            let edited = Block { wording, taken_over, ..block(BlockKind::Paragraph, "", false) };
            assert_eq!(left_behind(&edited, &all), behind, "{:?}", edited.wording);
        }
        let by_hand = Block { wording: said("Few.", ""), ..block(BlockKind::Paragraph, "", false) };
        assert_eq!(left_behind(&by_hand, &all), [Language::Fr]);
    }

    #[test]
    fn languages_edited_at_different_times_since_the_last_publication_are_apart() {
        let mut wording = Wording::new(Language::En, "Most.");
        wording.set(Language::Fr, "La plupart.");
        let at = |second| Timestamp::from_second(second).unwrap();
        let edited = |en: Option<i64>, fr: Option<i64>| {
            let times = [(Language::En, en), (Language::Fr, fr)];
            let edited_in =
                times.into_iter().filter_map(|(one, time)| Some((one, at(time?)))).collect();
            let wording = wording.clone();
            Block { wording, edited_in, ..block(BlockKind::Paragraph, "", false) }
        };
        for (en, fr, published, apart) in [
            (None, None, None, false),
            (Some(5), Some(5), None, false),
            (Some(9), Some(5), None, true),
            (Some(9), None, None, true),
            // What was published so was looked at.
            (Some(9), Some(5), Some(9), false),
            (Some(9), Some(5), Some(7), true),
            (Some(9), Some(9), Some(7), false),
        ] {
            let found = edited_apart(&edited(en, fr), &wording, published.map(at));
            assert_eq!(found, apart, "{en:?} {fr:?} {published:?}");
        }
        // A language in which there is no summary says nothing to anybody.
        let english = Wording::new(Language::En, "Title");
        assert!(!edited_apart(&edited(Some(9), None), &english, None));
    }

    #[test]
    fn paragraphs_are_numbered_through_and_empty_headings_left_out() {
        use BlockKind::{Heading, Paragraph, Topic};
        let blocks = [
            block(Topic, "opening", false),
            block(Paragraph, "one", false),
            block(Topic, "empty", false),
            block(Heading, "empty too", false),
            block(Paragraph, "gone", true),
            block(Topic, "law", false),
            block(Heading, "discussed", false),
            block(Paragraph, "two", false),
            block(Heading, "nothing open", false),
            block(Topic, "last", false),
            block(Paragraph, "three", false),
        ];
        let shown: Vec<_> = standing(&blocks)
            .into_iter()
            .map(|(number, block)| (number, block.wording.original_text()))
            .collect();
        assert_eq!(
            shown,
            [
                (None, "opening"),
                (Some(1), "one"),
                (None, "law"),
                (None, "discussed"),
                (Some(2), "two"),
                (None, "last"),
                (Some(3), "three"),
            ]
        );
        assert_eq!(freeze(&blocks).len(), shown.len());
    }
}
