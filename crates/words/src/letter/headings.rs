//! Which items and short lines are headings: known only once one sees what
//! follows them.

use super::{
    blocks::{Block, Kind},
    lexicon::Tag,
    marker::Style,
    view::{Run, View},
};

/// Whether a question mark ends a sentence of the run.
pub(crate) fn asks(view: &View, (start, end): Run) -> bool {
    (start..end).any(|at| {
        view.signs[at] == '?'
            && view
                .signs
                .get(at + 1)
                .is_none_or(|next| !next.is_alphanumeric() || super::fold::is_han(*next))
    })
}

/// The last sign that is not a closing quote or bracket.
pub(crate) fn last_sign(view: &View, (start, end): Run) -> char {
    view.signs[start..end]
        .iter()
        .rev()
        .copied()
        .find(|c| !matches!(c, ' ' | '"' | '”' | '»' | ')' | '」'))
        .unwrap_or(' ')
}

/// Turns items and short paragraphs that head a run of questions into headings.
pub(crate) fn promote(view: &mut View) {
    prose(view);
    for index in 0..view.blocks.len() {
        let Some(next) = view.blocks.get(index + 1) else { break };
        let block = &view.blocks[index];
        let kind = match block.kind {
            Kind::Item if heads_list(view, block, next) => Kind::Heading(5),
            Kind::Paragraph if heads_questions(view, index) => Kind::Heading(6),
            _ => continue,
        };
        view.blocks[index].kind = kind;
        if kind == Kind::Heading(5) {
            // What lay inside this item now lies under a heading.
            let depth = view.blocks[index].depth + 1;
            for inner in &mut view.blocks[index + 1..] {
                if inner.kind != Kind::Item || inner.depth < depth {
                    break;
                }
                inner.depth -= depth;
            }
        }
    }
}

/// Turns the items of a numbered letter into paragraphs: full sentences that ask
/// nothing, in a list that no heading and no colon announces.
fn prose(view: &mut View) {
    let mut at = 0;
    while at < view.blocks.len() {
        if view.blocks[at].kind != Kind::Item {
            at += 1;
            continue;
        }
        let depth = view.blocks[at].depth;
        let Some(first) = view.blocks[at].marker.clone() else {
            at += 1;
            continue;
        };
        let lead = at.checked_sub(1).map(|before| &view.blocks[before]);
        let announced = lead.is_some_and(|lead| {
            let run = lead.run();
            let full = matches!(last_sign(view, run), '.' | '。');
            let titled = lead.is_heading() || (lead.end - lead.start < 60 && !full);
            let courtesy = view.at(lead.start, |tag| tag == Tag::Salutation).is_some();
            !courtesy && (titled || last_sign(view, run) == ':' || lead.kind == Kind::Item)
        });
        let mut end = at;
        let (mut plain, mut asking) = (0, 0);
        while view.blocks.get(end).is_some_and(|block| block.kind == Kind::Item) {
            let block = &view.blocks[end];
            let own = block.depth == depth
                && block.marker.as_ref().is_some_and(|marker| marker.same_list(&first));
            let run = block.text();
            if own && asks(view, run) {
                asking += 1;
            } else if own && matches!(last_sign(view, run), '.' | '。') {
                plain += 1;
            }
            end += 1;
        }
        let numbered = matches!(first.style, Style::Number | Style::Han | Style::Ordinal);
        if numbered && first.value == 1 && !announced && plain > 2 * asking {
            for block in &mut view.blocks[at..end] {
                let own = block.depth == depth
                    && block.marker.as_ref().is_some_and(|marker| marker.same_list(&first));
                if own {
                    block.kind = Kind::Paragraph;
                    block.prose = true;
                }
            }
        }
        at = end.max(at + 1);
    }
}

fn short_title(view: &View, run: Run, most: usize) -> bool {
    run.1 - run.0 <= most
        && run.1 > run.0
        && !matches!(last_sign(view, run), '.' | '?' | ';' | ',' | '。' | '!' | '،')
}

/// "1. Threats" before "(a) Which …?", "I. Norms" before "1. How …?".
fn heads_list(view: &View, block: &Block, next: &Block) -> bool {
    let bulleted = block.marker.as_ref().is_none_or(|marker| marker.style == Style::Bullet);
    let inner = match next.kind {
        Kind::Item => {
            next.depth > block.depth
                || block
                    .marker
                    .as_ref()
                    .zip(next.marker.as_ref())
                    .is_some_and(|(a, b)| !a.same_list(b))
        }
        Kind::Paragraph => !bulleted && asks(view, next.text()) && next.gap,
        _ => false,
    };
    // One that asks, or whose neighbours ask, is a question with parts.
    let place = view.block_of(block.start);
    let mates = |other: &&Block| {
        other.depth == block.depth
            && other.marker.as_ref().zip(block.marker.as_ref()).is_some_and(|(a, b)| a.same_list(b))
    };
    let asked = !bulleted
        && last_sign(view, block.text()) == ':'
        && view.blocks[..place]
            .iter()
            .rev()
            .take(12)
            .take_while(|other| other.kind == Kind::Item)
            .find(mates)
            .is_some_and(|other| asks(view, other.text()));
    inner
        && !asked
        && short_title(view, block.text(), if bulleted { 80 } else { 140 })
        && (asks(view, next.text()) || questions_follow(view, block, next))
        && !view.has(block.text(), |tag| tag == Tag::Following)
}

/// One of the items of the list that starts with `next` asks something.
fn questions_follow(view: &View, block: &Block, next: &Block) -> bool {
    let from = view.block_of(next.start);
    view.blocks[from..]
        .iter()
        .take(8)
        .take_while(|inner| inner.kind == Kind::Item && inner.depth > block.depth)
        .any(|inner| asks(view, inner.text()))
}

/// A short line of its own right before a list that asks.
fn heads_questions(view: &View, index: usize) -> bool {
    let block = &view.blocks[index];
    let Some(next) = view.blocks.get(index + 1) else { return false };
    let run = block.text();
    let lower = view.glyphs[run.0].show.is_lowercase();
    let questions = matches!(next.kind, Kind::Item)
        || (next.kind == Kind::Paragraph
            && asks(view, next.text())
            && next.text().1 - next.text().0 < 600);
    let listed = view.blocks[index + 1..]
        .iter()
        .take(3)
        .take_while(|inner| matches!(inner.kind, Kind::Item | Kind::Paragraph))
        .any(|inner| asks(view, inner.text()));
    block.lines.len() == 1
        && questions
        && listed
        && !lower
        && short_title(view, run, 100)
        && view.sentences_in(run).len() <= 1
        && !view.has((run.0, run.0 + 1), |tag| {
            matches!(tag, Tag::Salutation | Tag::Closing | Tag::ToLabel | Tag::DateLabel)
                && last_sign(view, run) != ' '
                && (matches!(tag, Tag::Salutation | Tag::Closing))
        })
        && !view.has(run, |tag| tag == Tag::Following)
}
