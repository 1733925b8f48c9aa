//! Deadlines: a date, and what is due by then.

use super::{
    Deadline, Letter,
    context::Context,
    fold::is_han,
    lexicon::Tag,
    view::{Run, View},
};

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    for index in 0..context.dates.len() {
        if context.dated[index] {
            continue;
        }
        let found = context.dates[index].clone();
        let sentence = view.sentence(found.run.0);
        let block = &view.blocks[view.block_of(found.run.0)];
        let sentence = (sentence.0.max(block.start), sentence.1.min(block.run().1));
        let Some(cue) = cue(context, index, sentence) else { continue };
        let whole = row(view, found.run.0).unwrap_or(sentence);
        let due = clause(view, whole, (cue.0.min(found.run.0), cue.1.max(found.run.1)));
        letter.deadlines.push(Deadline {
            date: found.single().or(found.days.filter(|_| found.range).map(|(_, last)| last)),
            what: view.show(due),
            range: view.span(whole),
            date_range: view.span(found.run),
        });
        context.dated[index] = found.why.is_none();
        let at = view.block_of(found.run.0);
        context.taken[at] = true;
    }
}

/// The words that make the date a deadline.
fn cue(context: &Context, index: usize, sentence: Run) -> Option<Run> {
    let view = context.view;
    let found = &context.dates[index];
    let previous = index.checked_sub(1).map_or(0, |at| context.dates[at].run.1);
    let from = sentence.0.max(previous).max(found.run.0.saturating_sub(90));
    let gap = (from, found.run.0);
    // In Chinese the word may follow the date.
    let after = view
        .hits_in((found.run.1, found.run.1 + 12))
        .iter()
        .find(|hit| hit.tag == Tag::UntilAfter && only_time(view, (found.run.1, hit.start)))
        .filter(|hit| is_han(view.signs[hit.start]));
    if let Some(hit) = after {
        return Some((found.run.0, hit.end));
    }
    let strong = view.hits_in(gap).iter().rev().find(|hit| {
        hit.tag == Tag::Deadline
            && hit.end <= found.run.0
            && found.run.0 - hit.end <= 60
            && !view.has((hit.end, found.run.0), |tag| tag == Tag::Session)
    });
    if let Some(hit) = strong {
        // The longest form: "في موعد أقصاه", not "موعد أقصاه".
        let start = view
            .hits_in(gap)
            .iter()
            .filter(|other| other.tag == Tag::Deadline && other.start < hit.start && other.end >= hit.start)
            .map(|other| other.start)
            .min();
        return Some((start.unwrap_or(hit.start), found.run.1));
    }
    if found.range {
        return None;
    }
    let weak = view.hits_in(gap).iter().rev().find(|hit| {
        hit.tag == Tag::Until
            && hit.end <= found.run.0
            && !is_han(view.signs[hit.start])
            && only_time(view, (hit.end, found.run.0))
    });
    if let Some(hit) = weak {
        return Some((hit.start, found.run.1));
    }
    // A row of a table or a line of its own: "Concept papers | 2 December 2022"
    // under a heading that speaks of deadlines.
    let heading = view.blocks[..view.block_of(found.run.0)].iter().rev().take(12).find(|block| block.is_heading())?;
    let under = view.has(heading.run(), |tag| tag == Tag::Deadline)
        || super::fold::fold_phrase(&view.show(heading.run())).iter().collect::<String>().contains("deadline");
    let short = sentence.1 - sentence.0 < 160;
    (under && short && !found.range).then_some(found.run)
}

/// Nothing but a time of day, a weekday and small words stands there.
fn only_time(view: &View, (start, end): Run) -> bool {
    if end <= start {
        return true;
    }
    if end - start > 50 {
        return false;
    }
    let text: String = view.signs[start..end].iter().collect();
    text.split([' ', ',', '(', ')', ':', '.', '-'])
        .filter(|word| !word.is_empty())
        .all(|word| {
            word.bytes().all(|b| b.is_ascii_digit())
                || SMALL.contains(&word)
                || view.hits_in((start, end)).iter().any(|hit| {
                    matches!(hit.tag, Tag::Weekday(_) | Tag::Place | Tag::Until)
                        && view.signs[hit.start..hit.end].iter().collect::<String>().contains(word)
                })
        })
}

const SMALL: &[&str] = &[
    "close", "of", "business", "on", "the", "noon", "midnight", "end", "cob", "p", "a", "m", "pm", "am", "hours",
    "time", "at", "est", "gmt", "utc", "h", "le", "la", "el", "midi", "minuit", "heures", "heure", "dia", "del", "de",
    "las", "horas", "hora", "час", "часов", "ч", "г", "конца", "дня", "рабочего", "конец", "день", "يوم", "من", "الساعه",
    "مساء", "ظهرا", "تاريخ", "نهايه", "下午", "上午", "中午", "时", "点", "本地时间", "纽约时间", "当地时间", "local", "than", "au", "plus",
    "is", "it", "no", "later", "soir", "du", "a", "новому", "времени", "по", "local", "york", "new", "нью", "йоркскому", "منتصف", "الليل",
];

/// All cells of the row, when the date stands in a table.
fn row(view: &View, at: usize) -> Option<Run> {
    let index = view.block_of(at);
    let super::blocks::Kind::Cell { row, .. } = view.blocks[index].kind else { return None };
    let same = |block: &super::blocks::Block| {
        matches!(block.kind, super::blocks::Kind::Cell { row: other, .. } if other == row)
    };
    let first = view.blocks[..index].iter().rev().take_while(|block| same(block)).count();
    let last = view.blocks[index..].iter().take_while(|block| same(block)).count();
    Some((view.blocks[index - first].start, view.blocks[index + last - 1].run().1))
}

/// What is due: the sentence without the deadline, where that leaves a clause
/// in one piece; the sentence otherwise.
fn clause(view: &View, whole: Run, cut: Run) -> Run {
    let strip = |run: Run| {
        view.trim_of(run, |c| matches!(c, ' ' | '\n' | ',' | ';' | '.' | ':' | '-' | '，' | '。' | '、' | '(' | ')' | '|'))
    };
    let before = strip((whole.0, cut.0));
    let after = strip((cut.1, whole.1));
    let size = |run: Run| run.1.saturating_sub(run.0);
    let least = if view.signs[whole.0..whole.1].iter().any(|c| is_han(*c)) { 3 } else { 6 };
    match (size(before) >= least, size(after) >= least) {
        (true, false) => before,
        (false, true) => after,
        _ => view.trim(whole),
    }
}
