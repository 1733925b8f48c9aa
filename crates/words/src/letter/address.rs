//! Who writes to whom, and when: letterhead, labels and signature.

use super::{
    Addressees, Letter, Sender,
    blocks::{Block, Kind},
    context::Context,
    headings::last_sign,
    lexicon::Tag,
    view::{Run, View},
};

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    date(context, letter);
    addressees(context, letter);
    sender(context, letter);
}

/// Blocks outside the running text: the letterhead and what follows the closing.
fn margins(context: &Context) -> (Vec<usize>, Vec<usize>) {
    let blocks = context.view.blocks.len();
    let head: Vec<usize> = (0..context.body.min(blocks)).collect();
    let tail = match context.closing {
        Some(at) => (at + 1..blocks.min(at + 30)).collect(),
        None => Vec::new(),
    };
    (head, tail)
}

/// The date of the letter: the first date that has a line to itself.
fn date(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    let (mut head, mut tail) = margins(context);
    // A date line may also stand right after the salutation or, without
    // letterhead, at the very end.
    head.extend(context.body..(context.body + 2).min(view.blocks.len()));
    if tail.is_empty() {
        let from = view.blocks.len().saturating_sub(6).max(context.body);
        tail.extend(from..view.blocks.len());
    }
    for index in head.into_iter().chain(tail) {
        let block = &view.blocks[index];
        if block.kind == Kind::Item && block.length() > 100 {
            continue;
        }
        for &line in &block.lines {
            let dates = context.dates_in(line);
            if dates.len() != 1 || line.1 - line.0 > 120 {
                continue;
            }
            let found = context.dates[dates.start].clone();
            let whole = (line.1 - line.0).saturating_sub(found.run.1 - found.run.0);
            let labelled = view.at(line.0, |tag| tag == Tag::DateLabel).is_some()
                && view.signs[line.0..found.run.0].contains(&':');
            let other = view.has(line, |tag| {
                matches!(
                    tag,
                    Tag::Session | Tag::Deadline | Tag::Letter | Tag::Resolution | Tag::Further | Tag::Paper | Tag::Report
                )
            });
            let most = if view.signs[line.0..line.1].iter().any(|c| super::fold::is_han(*c)) { 14 } else { 45 };
            if other || (whole > most && !labelled) {
                continue;
            }
            let Some(day) = found.single() else { continue };
            if last_sign(view, line) == '.' && whole > 40 && index >= context.body {
                continue;
            }
            letter.date = Some(context.sourced(day, found.run));
            context.dated[dates.start] = true;
            return;
        }
    }
}

/// Whom the letter addresses.
fn addressees(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    let (head, tail) = margins(context);
    let mut best: Option<(u8, usize, Run)> = None;
    for index in head.into_iter().chain(tail) {
        let block = &view.blocks[index];
        for (number, &line) in block.lines.iter().enumerate() {
            let Some((score, start)) = addresses(view, block, line) else { continue };
            if best.as_ref().is_some_and(|(other, _, _)| *other >= score) {
                continue;
            }
            let end = continues(view, block, number);
            best = Some((score, index, (start, end)));
        }
    }
    if let Some((_, index, run)) = best {
        let run = view.trim_of(run, |c| matches!(c, ' ' | '\n' | ',' | ';' | ':'));
        let mut kinds = Vec::new();
        for hit in view.hits_in(run) {
            // "Observers" inside "permanent observers" is no kind of its own.
            let inside = view.hits_in(run).iter().any(|other| {
                matches!(other.tag, Tag::Addressee(_))
                    && other.start <= hit.start
                    && other.end >= hit.end
                    && other.end - other.start > hit.end - hit.start
            });
            if let Tag::Addressee(kind) = hit.tag
                && !inside
                && !kinds.contains(&kind)
            {
                kinds.push(kind);
            }
        }
        letter.to = Some(Addressees {
            value: view.show(run),
            all: view.has(run, |tag| tag == Tag::All),
            kinds,
            range: view.span(run),
        });
        context.taken[index] = true;
    }
}

/// Whether a line names addressees: how surely, and where they start.
fn addresses(view: &View, block: &Block, line: Run) -> Option<(u8, usize)> {
    if block.length() > 500 || view.has(block.run(), |tag| tag == Tag::Closing) {
        return None;
    }
    let named = view.first(line, |tag| matches!(tag, Tag::Addressee(_)));
    let label = view.at(line.0, |tag| tag == Tag::ToLabel).and_then(|hit| {
        let rest = view.trim((hit.end, line.1)).0;
        (rest < line.1 && view.signs[rest] == ':').then_some(rest + 1)
    });
    if let Some(start) = label {
        return (start < line.1).then_some((if named.is_some() { 9 } else { 6 }, start));
    }
    let named = named?;
    let lead: String = view.signs[line.0..named.start].iter().collect();
    let words = lead.split_whitespace().count();
    let all = view.has((line.0, named.start), |tag| tag == Tag::All);
    let prose = matches!(last_sign(view, block.run()), '.' | '?' | '。') && block.length() > 120;
    let salutation = view.at(line.0, |tag| tag == Tag::Salutation).is_some();
    let office = view.at(line.0, |tag| tag == Tag::Capacity).is_some_and(|hit| hit.start == named.start);
    if prose || words > 6 || (salutation && !all) || (office && !all) {
        return None;
    }
    // "PERMANENT MISSION OF XA" is a letterhead: it needs the plural, which the
    // tables hold, or "all".
    Some((if all { 8 } else { 5 }, line.0))
}

/// Where the address ends: with its block, or before a line of another kind.
fn continues(view: &View, block: &Block, from: usize) -> usize {
    let mut end = block.lines[from].1;
    for &line in &block.lines[from + 1..] {
        let other = view.first((line.0, line.0 + 1), |tag| {
            matches!(
                tag,
                Tag::DateLabel | Tag::FromLabel | Tag::Enclosure | Tag::Salutation | Tag::Deadline | Tag::Session
            )
        });
        let colon = view.signs[line.0..line.1].iter().take(30).any(|c| *c == ':');
        let dated = view.has(line, |tag| matches!(tag, Tag::Month(_)));
        if (other.is_some() && colon) || dated {
            break;
        }
        end = line.1;
    }
    end
}

/// Who signs, or says so in a label.
fn sender(context: &mut Context, letter: &mut Letter) {
    let mut name = None;
    let mut capacity = None;
    if let Some(closing) = context.closing {
        signature(context, closing, letter, &mut name, &mut capacity);
    }
    if name.is_none() || capacity.is_none() {
        let (mut said, mut office) = (None, None);
        labelled(context, &mut said, &mut office);
        name = name.or(said);
        capacity = capacity.or(office);
    }
    if capacity.is_none() {
        capacity = in_text(context);
    }
    if name.is_some() || capacity.is_some() {
        letter.from = Some(Sender {
            name: name.map(|run| context.shown(run)),
            capacity: capacity.map(|run| context.shown(run)),
        });
    }
}

/// The lines after the closing courtesy.
fn signature(
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
        .rposition(|line| view.has(*line, |tag| tag == Tag::Closing) || last_sign(view, *line) == '.')
        .unwrap_or(0);
    let rest = &block.lines[last_courtesy + 1..];
    lines.extend(rest.iter().map(|line| (closing, *line)));
    for index in closing + 1..view.blocks.len().min(closing + 8) {
        let block = &view.blocks[index];
        let stop = (context.taken[index] && block.kind != Kind::Paragraph)
            || block.length() > 320
            || view.at(block.content, |tag| matches!(tag, Tag::Enclosure | Tag::Annex)).is_some()
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
        if letter.to.as_ref().is_some_and(|to| span.end > to.range.start && span.start < to.range.end) {
            break;
        }
        let dates = context.dates_in(line);
        let dated = !dates.is_empty();
        if dated && dates.clone().all(|at| {
            let run = context.dates[at].run;
            (line.1 - line.0).saturating_sub(run.1 - run.0) < 30
        }) {
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
                .take_while(|(_, line)| line.1 - line.0 <= 90)
                .last()
                .map_or(line, |(_, line)| *line);
            if at > 0 {
                *name = Some(kept[at - 1].1).filter(|run| is_name(view, *run));
                *capacity = Some((line.0, last.1));
            } else if let Some(comma) = (line.0..hit).rev().find(|&at| matches!(view.signs[at], ',' | '-' | '،' | '，')) {
                *name = Some((line.0, comma)).map(|run| view.trim(run)).filter(|run| is_name(view, *run));
                *capacity = Some(view.trim_of((comma + 1, last.1), |c| matches!(c, ' ' | ',')));
            } else if kept.len() > 1 && is_name(view, kept[kept.len() - 1].1)
                && !view.has(kept[kept.len() - 1].1, |tag| matches!(tag, Tag::Session | Tag::Place))
                && kept.len() <= 3
            {
                // The office first, the name last.
                *name = Some(kept[kept.len() - 1].1);
                *capacity = Some((line.0, kept[kept.len() - 2].1.1));
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
fn unsigned(view: &View, line: Run) -> Run {
    let start = (line.0..(line.0 + 2).min(line.1))
        .find_map(|at| view.at(at, |tag| tag == Tag::Signed))
        .map_or(line.0, |hit| hit.end);
    view.trim_of((start, line.1), |c| matches!(c, ' ' | '\n' | ':' | ')' | ']' | '_' | ',' | '/'))
}

/// Names are short, without figures and without a full stop at the end.
fn is_name(view: &View, run: Run) -> bool {
    let words = view.show(run).split_whitespace().count();
    run.1 > run.0
        && run.1 - run.0 <= 60
        && words <= 7
        && !view.signs[run.0..run.1].iter().any(|c| c.is_ascii_digit() || *c == '@')
}

/// "From: Name, Chair of …".
fn labelled(context: &Context, name: &mut Option<Run>, capacity: &mut Option<Run>) {
    let view = context.view;
    for block in &view.blocks[..context.body.min(view.blocks.len())] {
        for &line in &block.lines {
            let Some(hit) = view.at(line.0, |tag| tag == Tag::FromLabel) else { continue };
            let colon = view.trim((hit.end, line.1)).0;
            if colon >= line.1 || view.signs[colon] != ':' {
                continue;
            }
            let run = view.trim((colon + 1, line.1));
            let Some(office) = view.first(run, |tag| tag == Tag::Capacity) else {
                *name = Some(run).filter(|run| is_name(view, *run));
                return;
            };
            let comma = (run.0..office.start).rev().find(|&at| matches!(view.signs[at], ',' | '-' | '('));
            match comma {
                Some(comma) => {
                    *name = Some(view.trim((run.0, comma))).filter(|run| is_name(view, *run));
                    *capacity = Some(view.trim_of((comma + 1, run.1), |c| matches!(c, ' ' | ')' | '(')));
                }
                None => *capacity = Some(run),
            }
            return;
        }
    }
}

/// "In my capacity as Chair of …".
fn in_text(context: &Context) -> Option<Run> {
    let view = context.view;
    for hit in view.hits.iter().filter(|hit| hit.tag == Tag::InCapacity) {
        let sentence = view.sentence(hit.start);
        let Some(office) = view.first((hit.end, sentence.1.min(hit.end + 12)), |tag| tag == Tag::Capacity) else {
            continue;
        };
        let end = (office.end..sentence.1.min(office.end + 200))
            .find(|&at| matches!(view.signs[at], ',' | '.' | ';' | '，' | '。' | '\n' | '('))
            .unwrap_or(office.end);
        return Some((office.start, end));
    }
    None
}
