//! What the readers share: the view, the dates, the parts of the letter, and
//! what has been claimed so far.

use super::{
    NotUnderstood, Sourced, Why,
    blocks::{Block, Kind},
    dates::{self, Found},
    lexicon::Tag,
    view::{Run, View},
};

/// The state of a reading.
pub(crate) struct Context<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) dates: Vec<Found>,
    /// Which dates serve a field.
    pub(crate) dated: Vec<bool>,
    /// For each deadline the words that speak of it, and of no other.
    pub(crate) due: Vec<Run>,
    /// Which blocks serve a field.
    pub(crate) taken: Vec<bool>,
    /// The first block after letterhead and salutation.
    pub(crate) body: usize,
    /// The block with the closing courtesy.
    pub(crate) closing: Option<usize>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(view: &'a View<'a>) -> Context<'a> {
        let dates = dates::find(view);
        let closing = view.blocks.iter().position(|block| {
            !block.is_heading()
                && (block.kind == Kind::Paragraph || block.kind == Kind::Item)
                && view.has(block.run(), |tag| tag == Tag::Closing)
                && (block.end - block.start < 900)
        });
        let body = body_start(view);
        Context {
            view,
            dated: vec![false; dates.len()],
            due: Vec::new(),
            taken: vec![false; view.blocks.len()],
            dates,
            body,
            closing: closing.filter(|&at| at + 1 >= body),
        }
    }

    /// The dates that lie in a run, by number.
    pub(crate) fn dates_in(&self, (start, end): Run) -> std::ops::Range<usize> {
        let from = self.dates.partition_point(|found| found.run.0 < start);
        let to = self.dates.partition_point(|found| found.run.0 < end);
        from..to.max(from)
    }

    /// A value with its bytes.
    pub(crate) fn sourced<T>(&self, value: T, run: Run) -> Sourced<T> {
        Sourced { value, range: self.view.span(run) }
    }

    /// A run as shown, with its bytes.
    pub(crate) fn shown(&self, run: Run) -> Sourced<String> {
        Sourced { value: self.view.show(run), range: self.view.span(run) }
    }

    /// An entry for what could not be placed.
    pub(crate) fn misfit(&self, run: Run, code: Why) -> NotUnderstood {
        NotUnderstood {
            text: self.view.show(run),
            code,
            why: code.sentence(),
            range: self.view.span(run),
        }
    }

    /// Marks the dates of a run as serving a field.
    pub(crate) fn claim_dates(&mut self, run: Run) {
        for index in self.dates_in(run) {
            self.dated[index] = true;
        }
    }
}

impl Block {
    /// Its length in signs.
    pub(crate) fn length(&self) -> usize {
        self.end - self.start
    }
}

/// The first block that is neither letterhead nor salutation.
fn body_start(view: &View) -> usize {
    let salutation = view.blocks.iter().take(40).position(|block| {
        !block.is_heading()
            && block.length() < 120
            && view.at(block.start, |tag| tag == Tag::Salutation).is_some()
            && !matches!(super::headings::last_sign(view, block.run()), '.' | '?')
    });
    if let Some(at) = salutation {
        return at + 1;
    }
    // Without one, the first block that reads like prose, a question or a
    // heading of the letter's own.
    view.blocks
        .iter()
        .position(|block| {
            let run = block.run();
            block.length() > 160
                || matches!(block.kind, Kind::Item | Kind::Cell { .. })
                || (block.is_heading() && block.marker.is_some())
                || (matches!(super::headings::last_sign(view, run), '.' | '?' | '。')
                    && block.length() > 60)
        })
        .map_or(0, |at| {
            // The heading right above belongs to it.
            if at > 0 && view.blocks[at].kind == Kind::Item && view.blocks[at - 1].is_heading() {
                at - 1
            } else {
                at
            }
        })
}
