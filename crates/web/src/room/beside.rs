//! The paragraphs of a draft, and the comments beside them.

use std::collections::{HashMap, hash_map::Entry};

use comity_acts::{May, OfRoom};
use comity_domain::room::{Comment, Draft, Version, follow};
use comity_store::room;

use super::{People, comment};
use crate::{
    App,
    error::PageError,
    here::Here,
    papers::text::{Block, numbered},
    reader::Reader,
    statements::Moment,
};

/// A paragraph with what was said beside it.
pub(super) struct Paragraph {
    pub block: Block,
    /// From 0, as comments name it.
    pub place: usize,
    /// What its form is called, for those who do not see where it stands.
    pub comment_on: String,
    pub beside: Beside,
}

/// Comments, and what was typed into the form below them.
#[derive(Default)]
pub(super) struct Beside {
    pub comments: Vec<CommentLine>,
    pub typed: Option<String>,
}

pub(super) struct CommentLine {
    pub id: String,
    pub who: String,
    pub when: Moment,
    pub text: String,
    /// The version it was written beside, where that is an earlier one.
    pub version: String,
    /// Who settled it; empty while it is open.
    pub settled_by: String,
}

pub(super) type Sides = (Vec<Paragraph>, Beside, Vec<CommentLine>);

/// The paragraphs of the latest version, with the comments beside them: one that was
/// written beside an earlier version follows its paragraph through the changes.
#[expect(clippy::too_many_arguments, reason = "one page's parts, put together once")]
pub(super) async fn beside<R: OfRoom>(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<R>,
    draft: &Draft,
    latest: &Version,
    people: &People,
    typed: &comment::Typed,
) -> Result<Sides, PageError> {
    let of = may.room()?;
    let no_marks: &[(String, std::ops::Range<usize>)] = &[];
    let mut found: Vec<Paragraph> = numbered(&latest.text, no_marks)
        .into_iter()
        .enumerate()
        .map(|(place, block)| Paragraph {
            comment_on: if block.number.is_empty() {
                reader.words.with1("room-comment-on-heading", "heading", &block.heading)
            } else {
                reader.words.with1("room-comment-on", "number", &block.number)
            },
            block,
            place,
            beside: Beside::default(),
        })
        .collect();
    let (mut whole, mut gone) = (Beside::default(), Vec::new());
    let mut earlier: HashMap<i64, String> = HashMap::new();
    for one in room::comment::of_draft(app.db(), of, draft.id).await? {
        let place = match one.paragraph {
            Some(place) if one.version != latest.number => {
                let then = match earlier.entry(one.version) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(empty) => {
                        let found = room::draft::version(app.db(), of, draft.id, one.version);
                        empty.insert(found.await?.map(|then| then.text).unwrap_or_default())
                    }
                };
                Some(follow(then, &latest.text, place))
            }
            other => other.map(Some),
        };
        let line = comment_line(reader, here, people, latest, one);
        match place {
            None => whole.comments.push(line),
            Some(Some(place)) => match found.get_mut(place) {
                Some(paragraph) => paragraph.beside.comments.push(line),
                None => gone.push(line),
            },
            Some(None) => gone.push(line),
        }
    }
    // What was typed and not taken stands where it was typed.
    if !typed.comment.is_empty() || !typed.paragraph.is_empty() {
        let place: Option<usize> = typed.paragraph.parse().ok();
        let target = match place.and_then(|place| found.get_mut(place)) {
            Some(paragraph) => &mut paragraph.beside,
            None => &mut whole,
        };
        target.typed = Some(typed.comment.clone());
    }
    Ok((found, whole, gone))
}

fn comment_line(
    reader: &Reader,
    here: &Here,
    people: &People,
    latest: &Version,
    one: Comment,
) -> CommentLine {
    let words = reader.words;
    CommentLine {
        id: one.id.to_string(),
        who: people.name(one.by),
        when: Moment::of(reader, here, one.made_at),
        version: if one.version == latest.number {
            String::new()
        } else {
            words.with1("room-version", "version", one.version.to_string())
        },
        settled_by: one
            .settled
            .map(|(by, _)| words.with1("room-comment-settled", "who", people.name(by)))
            .unwrap_or_default(),
        text: one.text,
    }
}
