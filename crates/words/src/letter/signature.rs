//! The signature: the lines after the closing courtesy, or, without one, a name
//! and an office by themselves near the end.

use super::{
    Letter,
    blocks::{Block, Kind},
    context::Context,
    headings::last_sign,
    lexicon::Tag,
    view::{Run, View},
};

/// The lines after the closing courtesy.
pub(super) fn after_courtesy(
    context: &mut Context,
    closing: usize,
    letter: &Letter,
    name: &mut Option<Run>,
    capacity: &mut Option<Run>,
) {
    let view = context.view;
    let mut lines: Vec<(usize, Run)> = Vec::new();
    // The courtesy may share its block with the signature.
    let block = &view.blocks[closing];
    let last_courtesy = block
        .lines
        .iter()
        .rposition(|line| {
            view.has(*line, |tag| tag == Tag::Closing) || last_sign(view, *line) == '.'
        })
        .unwrap_or(0);
    let rest = &block.lines[last_courtesy + 1..];
    lines.extend(rest.iter().map(|line| (closing, *line)));
    for index in closing + 1..view.blocks.len().min(closing + 8) {
        let block = &view.blocks[index];
        let stop = (context.taken[index] && block.kind != Kind::Paragraph)
            || block.length() > 320
            || view.at(block.content, |tag| matches!(tag, Tag::Enclosure | Tag::Annex)).is_some()
            || (block.is_heading() && view.has(block.run(), |tag| tag == Tag::Questions))
            || matches!(block.kind, Kind::Cell { .. } | Kind::Heading(1 | 2))
            || (block.kind == Kind::Item && super::headings::asks(view, block.run()));
        if stop {
            break;
        }
        lines.extend(block.lines.iter().map(|line| (index, *line)));
    }
    let mut kept = Vec::new();
    for (index, line) in lines {
        let line = view.trim_of(line, |c| matches!(c, ' ' | '\n' | ',' | '，'));
        if line.0 >= line.1 {
            continue;
        }
        let span = view.span(line);
        if letter
            .to
            .as_ref()
            .is_some_and(|to| span.end > to.range.start && span.start < to.range.end)
        {
            break;
        }
        let dates = context.dates_in(line);
        let dated = !dates.is_empty();
        if dated
            && dates.clone().all(|at| {
                let run = context.dates[at].run;
                (line.1 - line.0).saturating_sub(run.1 - run.0) < 30
            })
        {
            continue;
        }
        if line.1 - line.0 > 140 || view.at(line.0, |tag| tag == Tag::Closing).is_some() {
            if kept.is_empty() && line.1 - line.0 <= 140 {
                continue;
            }
            if !kept.is_empty() {
                break;
            }
            continue;
        }
        let line = unsigned(view, line);
        if line.0 < line.1 {
            kept.push((index, line));
        }
    }
    for (index, _) in &kept {
        context.taken[*index] = true;
    }
    let office = kept.iter().position(|(_, line)| view.has(*line, |tag| tag == Tag::Capacity));
    match office {
        Some(at) => {
            let (_, line) = kept[at];
            let hit = view.first(line, |tag| tag == Tag::Capacity).map_or(line.0, |hit| hit.start);
            let last = kept[at..]
                .iter()
                .take(6)
                .take_while(|(_, line)| line.1 - line.0 <= 90 && !is_copy(view, *line))
                .last()
                .map_or(line, |(_, line)| *line);
            let second = kept
                .get(at + 1)
                .is_some_and(|(_, next)| view.at(next.0, |tag| tag == Tag::Capacity).is_some());
            let titled =
                view.at(line.0, |tag| tag == Tag::Capacity).is_some_and(|hit| hit.end < line.1);
            if at == 0 && second && titled && is_name(view, line) {
                // "Ambassador A. B." above "Chair": a title before the name.
                *name = Some(line);
                *capacity = Some((kept[1].1.0, last.1));
            } else if at > 0 {
                *name = Some(kept[at - 1].1).filter(|run| is_name(view, *run));
                *capacity = Some((line.0, last.1));
            } else if let Some(comma) =
                (line.0..hit).rev().find(|&at| matches!(view.signs[at], ',' | '-' | '،' | '，'))
            {
                *name = Some((line.0, comma))
                    .map(|run| view.trim(run))
                    .filter(|run| is_name(view, *run));
                *capacity = Some(view.trim_of((comma + 1, last.1), |c| matches!(c, ' ' | ',')));
            } else if kept.len() > 1
                && is_name(view, kept[kept.len() - 1].1)
                && !view.has(kept[kept.len() - 1].1, |tag| matches!(tag, Tag::Session | Tag::Place))
                && kept.len() <= 3
            {
                // The office first, the name last.
                *name = Some(kept[kept.len() - 1].1);
                *capacity = Some((line.0, kept[kept.len() - 2].1.1));
            } else if let Some(gap) = (line.0..line.1).find(|&at| view.signs[at] == ' ')
                && super::fold::is_han(view.signs[line.0])
                && line.1 - gap <= 6
            {
                // 协调员 陆闻笙: the office, a space, the name.
                *name = Some(view.trim((gap, line.1)));
                *capacity = Some((line.0, gap));
            } else {
                *capacity = Some((line.0, last.1));
            }
        }
        None => {
            if let Some((_, line)) = kept.first().filter(|(_, line)| is_name(view, *line)) {
                *name = Some(*line);
            }
        }
    }
}

/// A line without "(Signed)".
pub(super) fn unsigned(view: &View, mut line: Run) -> Run {
    // 沈若川（签名）
    if let Some(last) = view
        .hits_in(line)
        .iter()
        .find(|hit| hit.tag == Tag::Signed && hit.start > line.0 && hit.end + 1 >= line.1)
    {
        line = view.trim_of((line.0, last.start), |c| matches!(c, ' ' | '(' | '['));
    }
    let start = (line.0..(line.0 + 2).min(line.1))
        .find_map(|at| view.at(at, |tag| tag == Tag::Signed))
        .map_or(line.0, |hit| hit.end);
    view.trim_of((start, line.1), |c| matches!(c, ' ' | '\n' | ':' | ')' | ']' | '_' | ',' | '/'))
}

/// "cc: …" is no office.
fn is_copy(view: &View, line: Run) -> bool {
    view.signs[line.0..line.1].iter().take(5).any(|c| *c == ':')
}

/// Names are short, without figures and without a full stop at the end.
pub(super) fn is_name(view: &View, run: Run) -> bool {
    let words = view.show(run).split_whitespace().count();
    run.1 > run.0
        && run.1 - run.0 <= 60
        && words <= 7
        && !view.signs[run.0..run.1].iter().any(|c| c.is_ascii_digit() || matches!(c, '@' | ':'))
}

/// An office that signs letters; "Ambassador" is a title, and the one written to
/// may bear it.
pub(super) fn office(view: &View, run: Run) -> Option<Run> {
    view.hits_in(run)
        .iter()
        .filter(|hit| hit.tag == Tag::Capacity && hit.end <= run.1)
        .find(|hit| {
            let word: String = view.signs[hit.start..hit.end].iter().collect();
            !["ambas", "embaj", "посол", "السفير", "大使", "permanent", "secretary", "director"]
                .iter()
                .any(|title| word.starts_with(title))
        })
        .map(|hit| (hit.start, hit.end))
}

/// A name and an office in lines of their own, in a letter without a courtesy.
pub(super) fn alone(context: &mut Context, name: &mut Option<Run>, capacity: &mut Option<Run>) {
    let view = context.view;
    let count = view.blocks.len();
    let short = |block: &Block| {
        matches!(block.kind, Kind::Paragraph | Kind::Heading(3..))
            && block.lines.len() <= 4
            && block.length() <= 200
            && block.lines.iter().all(|line| {
                line.1 - line.0 <= 90
                    && !view.signs[line.0..line.1].contains(&':')
                    && !matches!(last_sign(view, *line), '.' | '?' | '。' | ';')
            })
    };
    // From the end of the letter upwards.
    for index in (context.body..count).rev().take(400) {
        let block = &view.blocks[index];
        // 主席：高远
        let last = block.lines.last().copied().unwrap_or_default();
        let hit = office(view, last).filter(|hit| hit.0 == last.0 && index + 6 >= count);
        if let Some(hit) = hit.filter(|hit| view.signs.get(hit.1) == Some(&':')) {
            let person = unsigned(view, view.trim((hit.1 + 1, last.1)));
            if is_name(view, person) && block.kind == Kind::Paragraph && person.1 - person.0 <= 40 {
                *name = name.or(Some(person));
                *capacity = Some(hit);
                context.taken[index] = true;
                return;
            }
        }
        if !short(block) || block.marker.is_some() {
            continue;
        }
        let lines: Vec<Run> = block
            .lines
            .iter()
            .map(|line| {
                unsigned(view, view.trim_of(*line, |c| matches!(c, ' ' | '\n' | ',' | '，')))
            })
            .filter(|line| line.0 < line.1 && context.dates_in(*line).is_empty())
            .collect();
        let Some(at) = lines.iter().position(|line| {
            office(view, *line).is_some_and(|hit| {
                let before: String = view.signs[line.0..hit.0].iter().collect();
                let article = ["", "the", "la", "le", "el", "l'"].contains(&before.trim());
                article || before.trim_end().ends_with([',', '،', '，', '-'])
            })
        }) else {
            continue;
        };
        let line = lines[at];
        let Some(hit) = office(view, line) else { continue };
        let comma =
            (line.0..hit.0).rev().find(|&at| matches!(view.signs[at], ',' | '-' | '،' | '，'));
        if let Some(comma) = comma {
            // "Ivo Tarrant, Facilitator"
            let person = view.trim((line.0, comma));
            let before_open = view.signs[line.0..comma].iter().filter(|c| **c == ' ').count() >= 1;
            if is_name(view, person) && before_open {
                *name = name.or(Some(person));
                *capacity = Some(view.trim((comma + 1, line.1)));
                context.taken[index] = true;
                return;
            }
            continue;
        }
        let person = |run: &Run| is_name(view, *run) && office(view, *run).is_none();
        let above = at.checked_sub(1).and_then(|at| lines.get(at)).copied().filter(person);
        let below = lines.get(at + 1).copied().filter(person);
        // The name may be a block of its own.
        let neighbour = |at: Option<usize>| {
            at.and_then(|at| view.blocks.get(at)).filter(|block| {
                block.lines.len() == 1 && short(block) && block.kind == Kind::Paragraph
            })
        };
        let apart = neighbour(index.checked_sub(1)).map(|block| (index - 1, block.run()));
        let next = neighbour(Some(index + 1)).map(|block| (index + 1, block.run()));
        let person_of = |found: Option<(usize, Run)>| {
            found.map(|(at, run)| (at, unsigned(view, run))).filter(|(_, run)| {
                person(run)
                    && view.signs[run.0..run.1].iter().any(|c| *c == ' ' || super::fold::is_han(*c))
            })
        };
        let found = above
            .or(below)
            .map(|run| (index, run))
            .or_else(|| person_of(apart))
            .or_else(|| person_of(next));
        let Some((place, person)) = found else { continue };
        *name = name.or(Some(person));
        *capacity = Some((line.0, line.1));
        context.taken[index] = true;
        context.taken[place] = true;
        return;
    }
}
