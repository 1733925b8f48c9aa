//! Who writes: signature, label, note verbale, or the words of the letter.

use super::{
    Letter, Sender,
    context::Context,
    lexicon::Tag,
    signature::{self, is_name},
    view::Run,
};

/// Who signs, or says so in a label.
pub(super) fn read(context: &mut Context, letter: &mut Letter) {
    let mut name = None;
    let mut capacity = None;
    if let Some(closing) = context.closing {
        signature::after_courtesy(context, closing, letter, &mut name, &mut capacity);
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
    if capacity.is_none() && name.is_none() {
        capacity = super::address::compliments(context).map(|(from, _)| from);
    }
    if capacity.is_none() {
        signature::alone(context, &mut name, &mut capacity);
    }
    if capacity.is_none() {
        capacity = masthead(context, letter);
    }
    if name.is_some() || capacity.is_some() {
        letter.from = Some(Sender {
            name: name.map(|run| context.shown(run)),
            capacity: capacity.map(|run| context.shown(run)),
        });
    }
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
            let comma =
                (run.0..office.start).rev().find(|&at| matches!(view.signs[at], ',' | '-' | '('));
            match comma {
                Some(comma) => {
                    *name = Some(view.trim((run.0, comma))).filter(|run| is_name(view, *run));
                    *capacity =
                        Some(view.trim_of((comma + 1, run.1), |c| matches!(c, ' ' | ')' | '(')));
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
        let Some(office) =
            view.first((hit.end, sentence.1.min(hit.end + 12)), |tag| tag == Tag::Capacity)
        else {
            continue;
        };
        let end = (office.end..sentence.1.min(office.end + 200))
            .find(|&at| {
                matches!(view.signs[at], ',' | '.' | ';' | '，' | '。' | '\n' | '(')
                    || [" para ", " pour ", " to ", " afin ", " чтобы ", " i ", " имею ", " je "]
                        .iter()
                        .any(|word| {
                            let end = at + word.chars().count();
                            view.signs
                                .get(at..end)
                                .is_some_and(|s| s.iter().copied().eq(word.chars()))
                        })
            })
            .unwrap_or(office.end);
        return Some((office.start, end));
    }
    None
}

/// "Chair of the Working Group …" as a line of the letterhead.
fn masthead(context: &Context, letter: &Letter) -> Option<Run> {
    let view = context.view;
    for block in &view.blocks[..context.body.min(view.blocks.len())] {
        for &line in &block.lines {
            let line = view.trim(line);
            let span = view.span(line);
            let addressed = letter
                .to
                .as_ref()
                .is_some_and(|to| span.end > to.range.start && span.start < to.range.end);
            let label = view.signs[line.0..line.1].contains(&':');
            let Some(hit) = signature::office(view, line) else { continue };
            let before: String = view.signs[line.0..hit.0].iter().collect();
            let opens = ["", "the", "la", "le", "el"].contains(&before.trim());
            if opens && !addressed && !label && line.1 - line.0 <= 120 {
                // 主席的信: a letter by the office, not the office.
                let letter = super::fold::is_han(view.signs[hit.0]);
                return Some(if letter { (line.0, hit.1) } else { line });
            }
        }
    }
    None
}
