//! Deadlines: a date, and what is due by then.

mod times;

use super::{
    Deadline, Letter,
    context::Context,
    fold::is_han,
    lexicon::Tag,
    view::{Run, View},
};
use times::{after_time, only_time};

/// A date that is a deadline: its number, its words, and the sentence or row.
struct Due {
    date: usize,
    cue: Run,
    /// "The deadline *for registration* is …": between the word and the date.
    matter: Run,
    whole: Run,
    cells: bool,
}

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    let mut found: Vec<Due> = Vec::new();
    for index in 0..context.dates.len() {
        if context.dated[index] {
            continue;
        }
        let run = context.dates[index].run;
        let sentence = view.sentence(run.0);
        let block = &view.blocks[view.block_of(run.0)];
        let sentence = (sentence.0.max(block.content), sentence.1.min(block.run().1));
        let Some(cue) = cue(context, index, sentence) else { continue };
        let row = row(view, run.0);
        let cue = (cue.0.min(run.0), cue.1.max(run.1));
        let said = view
            .hits_in((cue.0, run.0))
            .iter()
            .filter(|hit| hit.tag == Tag::Deadline && hit.end <= run.0)
            .map(|hit| hit.end)
            .max();
        let matter = (said.unwrap_or(run.0), run.0);
        found.push(Due {
            date: index,
            cue,
            matter,
            whole: row.unwrap_or(sentence),
            cells: row.is_some(),
        });
    }
    for (at, due) in found.iter().enumerate() {
        let same = |other: &&Due| other.whole == due.whole && !due.cells;
        let before = at.checked_sub(1).and_then(|at| found.get(at)).filter(same);
        let after = found.get(at + 1).filter(same);
        let region = region(view, due, before, after);
        let what = clause(view, region, due.cue, due.matter);
        let date = &context.dates[due.date];
        letter.deadlines.push(Deadline {
            date: date.single().or(date.days.filter(|_| date.range).map(|(_, last)| last)),
            what: view.show(what),
            range: view.span(due.whole),
            date_range: view.span(date.run),
        });
        context.due.push(region);
        context.dated[due.date] = date.why.is_none();
        context.taken[view.block_of(date.run.0)] = true;
    }
}

/// The part of a sentence with several deadlines that speaks of this one.
fn region(view: &View, due: &Due, before: Option<&Due>, after: Option<&Due>) -> Run {
    let start = before.map_or(due.whole.0, |before| border(view, before, due));
    let end = after.map_or(due.whole.1, |after| border(view, due, after));
    (start.min(due.cue.0), end.max(due.cue.1))
}

/// Where one deadline's words end and the next one's begin: at the first comma or
/// "and" between them when each date follows its matter ("papers by …, and lists
/// by …"), at the last when it goes before ("by … papers, and by … lists").
fn border(view: &View, one: &Due, other: &Due) -> usize {
    let from = after_time(view, (one.cue.1, other.cue.0)).0;
    let lead = strip(view, (one.whole.0, one.cue.0));
    let mut cuts = (from..other.cue.0).filter(|&at| {
        matches!(view.signs[at], ',' | ';' | '，' | '；' | '、')
            || (view.signs[at] == ' ' && conjunction(view, at + 1).is_some())
    });
    let cut = if lead.0 < lead.1 { cuts.next() } else { cuts.next_back() };
    cut.unwrap_or(from)
}

/// "And" in any of the languages, at `at`: where it ends.
fn conjunction(view: &View, at: usize) -> Option<usize> {
    ["and ", "while ", "et ", "y ", "e ", "и ", "а ", "و ", "以及", "并", "和"].iter().find_map(
        |word| {
            let end = at + word.chars().count();
            let signs = view.signs.get(at..end)?;
            word.chars().eq(signs.iter().copied()).then_some(end)
        },
    )
}

/// The words that make the date a deadline.
fn cue(context: &Context, index: usize, sentence: Run) -> Option<Run> {
    let view = context.view;
    let found = &context.dates[index];
    let previous = index.checked_sub(1).map_or(0, |at| context.dates[at].run.1);
    let from = sentence.0.max(previous).max(found.run.0.saturating_sub(90));
    let gap = (from, found.run.0);
    // In Chinese the word follows the date; elsewhere it may.
    let after = view
        .hits_in((found.run.1, found.run.1 + 16))
        .iter()
        .find(|hit| hit.tag == Tag::UntilAfter && only_time(view, (found.run.1, hit.start)))
        // "Au plus tard", "включительно": after a single day only.
        .filter(|hit| is_han(view.signs[hit.start]) || !found.range);
    if let Some(hit) = after {
        let start = view.hits_in(gap).iter().find(|other| {
            matches!(other.tag, Tag::Until)
                && !is_han(view.signs[other.start])
                && only_time(view, (other.end.min(found.run.0), found.run.0))
        });
        return Some((start.map_or(found.run.0, |other| other.start), hit.end));
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
            .filter(|other| {
                other.tag == Tag::Deadline && other.start < hit.start && other.end >= hit.start
            })
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
    // "… and continues until 17 March": the end of a meeting.
    let lasts = |hit: &super::lexicon::Hit| {
        view.has((hit.start.saturating_sub(25).max(gap.0), hit.start), |tag| tag == Tag::Lasts)
    };
    if let Some(hit) = weak.filter(|hit| !lasts(hit)) {
        return Some((hit.start, found.run.1));
    }
    // A row of a table or a line of its own: "Concept papers | 2 December 2022"
    // under a heading that speaks of deadlines.
    let heading = view.blocks[..view.block_of(found.run.0)]
        .iter()
        .rev()
        .take(12)
        .find(|block| block.is_heading())?;
    let under = view.has(heading.run(), |tag| tag == Tag::Deadline)
        || super::fold::fold_phrase(&view.show(heading.run()))
            .iter()
            .collect::<String>()
            .contains("deadline");
    let short = sentence.1 - sentence.0 < 160;
    (under && short && !found.range).then_some(found.run)
}

/// All cells of the row, when the date stands in a table.
fn row(view: &View, at: usize) -> Option<Run> {
    let index = view.block_of(at);
    let super::blocks::Kind::Cell { row, .. } = view.blocks[index].kind else { return None };
    let same = |block: &super::blocks::Block| matches!(block.kind, super::blocks::Kind::Cell { row: other, .. } if other == row);
    let first = view.blocks[..index].iter().rev().take_while(|block| same(block)).count();
    let last = view.blocks[index..].iter().take_while(|block| same(block)).count();
    Some((view.blocks[index - first].start, view.blocks[index + last - 1].run().1))
}

/// Takes spaces and punctuation off both ends.
fn strip(view: &View, run: Run) -> Run {
    let mut run = view.trim_of(run, |c| {
        matches!(
            c,
            ' ' | '\n' | ',' | ';' | '.' | ':' | '-' | '，' | '。' | '、' | '；' | '(' | ')' | '|'
        )
    });
    // A bracket that closes one opened inside stays.
    let count = |sign: char| view.signs[run.0..run.1].iter().filter(|c| **c == sign).count();
    if count('(') > count(')') && view.signs.get(run.1) == Some(&')') {
        run.1 += 1;
    }
    run
}

/// Takes "and" off the front, verbs that wait for the date off the end.
fn polish(view: &View, run: Run) -> Run {
    let mut run = strip(view, run);
    if let Some(end) = conjunction(view, run.0) {
        run = strip(view, (end.min(run.1), run.1));
    }
    // "والورقات": "and" written together with the article.
    let and: Vec<char> = view.signs[run.0..run.1].iter().take(3).copied().collect();
    if and == ['و', 'ا', 'ل'] {
        run.0 += 1;
    }
    for verb in [
        " are",
        " is",
        " are to be",
        " will be",
        " sont",
        " est",
        " es",
        " son",
        " должны быть",
        " هو",
        " le",
        " el",
        " the",
    ] {
        let length = verb.chars().count();
        if run.1 - run.0 > length
            && view.signs[run.1 - length..run.1].iter().copied().eq(verb.chars())
        {
            return strip(view, (run.0, run.1 - length));
        }
    }
    run
}

/// What is due: the words without the deadline, where that leaves a clause in one
/// piece; all of them otherwise.
fn clause(view: &View, whole: Run, cut: Run, matter: Run) -> Run {
    let han = view.signs[whole.0..whole.1].iter().any(|c| is_han(*c));
    let least = if han { 2 } else { 6 };
    let size = |run: Run| run.1.saturating_sub(run.0);
    let mut lead = (whole.0, cut.0);
    // 请于…之前提交: the words before the date only announce it.
    while let Some(hit) = han
        .then(|| {
            view.hits_in(lead).iter().rev().find(|hit| {
                hit.tag == Tag::Until && hit.end == lead.1 && is_han(view.signs[hit.start])
            })
        })
        .flatten()
    {
        lead.1 = hit.start;
    }
    if han && view.signs[lead.0..lead.1].ends_with(&['请']) && size(strip(view, lead)) <= 1 {
        lead.1 = lead.0;
    }
    let mut before = polish(view, lead);
    // "The deadline …": an article alone says nothing.
    let words: String = view.signs[before.0..before.1].iter().collect();
    if ["the", "la", "le", "el", "l'", "please note"].contains(&words.as_str()) {
        before.1 = before.0;
    }
    let rest = after_time(view, (cut.1.min(whole.1), whole.1));
    let after = polish(view, rest);
    if size(before) == 0 && size(after) >= least {
        return after;
    }
    if size(before) == 0 && size(after) < least {
        let matter = polish(view, matter);
        let opened = view.at(matter.0, |tag| tag == Tag::For).map_or(matter.0, |hit| hit.end);
        let matter = strip(view, (opened.min(matter.1), matter.1));
        let day = view.hits_in(matter).iter().find(|hit| {
            matches!(hit.tag, Tag::Weekday(_)) && only_time(view, (hit.start, matter.1))
        });
        let matter = polish(view, (matter.0, day.map_or(matter.1, |hit| hit.start)));
        if size(matter) >= 3 && !only_time(view, matter) {
            return matter;
        }
    }
    let parted = rest.0 < rest.1
        && matches!(view.signs[rest.0], ',' | ';' | '(' | '.' | '，' | '；' | '。')
        || view.signs[rest.0..rest.1].first() == Some(&' ')
        || conjunction(view, rest.0).is_some();
    // ", by 5 May, " stands between the parts of one clause.
    let inserted = view.signs[lead.0..lead.1].iter().rev().find(|c| **c != ' ') == Some(&',');
    if size(before) >= least && (size(after) < least || (parted && !inserted)) {
        return before;
    }
    strip(view, whole)
}
