//! Calls for concept papers: on which topics, by when, and whom to turn to.

use super::{
    Letter, Note, NoteCode, PaperCall, Topic,
    blocks::Kind,
    context::Context,
    lexicon::Tag,
    marker,
    view::{Run, View},
};

/// Finds the call, its topics and its contact; the deadline is joined later by
/// [`call`].
pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    for index in 0..view.blocks.len() {
        let block = &view.blocks[index];
        if super::headings::asks(view, block.run()) || block.is_heading() || context.taken[index] {
            continue;
        }
        let Some(hit) = view.first(block.run(), |tag| tag == Tag::Paper) else { continue };
        let mut topics = Vec::new();
        for (label, run) in enumeration(view, (hit.end, block.run().1)) {
            push(view, label, run, &mut topics);
        }
        if topics.is_empty() {
            listed(context, index, hit.end, &mut topics);
        }
        if topics.is_empty() {
            named(view, hit.end, block.run().1, &mut topics);
        }
        let contact = contact(view, index, hit.start);
        if topics.is_empty()
            && contact.is_none()
            && !view.has(block.run(), |tag| tag == Tag::Deadline)
        {
            continue;
        }
        letter.paper_topics.extend(topics);
        if letter.paper_call.is_none() {
            let run = view.sentence(hit.start);
            letter.paper_call = Some(PaperCall {
                text: view.show(run),
                deadline: None,
                contact: contact.map(|run| context.shown(run)),
                range: view.span(run),
            });
        } else if let Some(call) = &mut letter.paper_call
            && call.contact.is_none()
        {
            call.contact = contact.map(|run| context.shown(run));
        }
    }
    letter.paper_topics.truncate(200);
    letter.paper_topics.dedup_by(|a, b| a.title == b.title);
}

/// Gives the call the deadline that speaks of papers.
pub(crate) fn call(context: &Context, letter: &mut Letter) {
    let view = context.view;
    if letter.paper_call.is_none() {
        // A deadline for papers is a call for them.
        let asked = context.due.iter().zip(&letter.deadlines).find(|(run, deadline)| {
            let cells = matches!(view.blocks[view.block_of(run.0)].kind, Kind::Cell { .. });
            !cells
                && view.has(**run, |tag| tag == Tag::Paper)
                && !super::fold::fold_phrase(&deadline.what).is_empty()
        });
        if let Some((run, _)) = asked {
            let run = view.sentence(run.0);
            letter.paper_call = Some(PaperCall {
                text: view.show(run),
                deadline: None,
                contact: None,
                range: view.span(run),
            });
        }
    }
    let Some(call) = &mut letter.paper_call else { return };
    let near = |start: usize| view.glyphs.partition_point(|glyph| (glyph.end as usize) <= start);
    let home = view.block_of(near(call.range.start));
    // The sentence after the list of topics may say by when.
    let next = (home + 1..view.blocks.len().min(home + 30))
        .find(|&at| view.blocks[at].kind != Kind::Item)
        .filter(|&at| {
            let run = view.blocks[at].run();
            view.has(run, |tag| tag == Tag::Contact)
                && !view.has(run, |tag| matches!(tag, Tag::Questions | Tag::Session))
        });
    let said = near(call.range.start);
    let own = context.due.iter().position(|run| view.has(*run, |tag| tag == Tag::Paper));
    let due = own.or_else(|| {
        // Else the first one after the call, in its paragraph or the next.
        letter.deadlines.iter().position(|deadline| {
            let at = near(deadline.date_range.start);
            let home = view.block_of(at) == home && view.sentence(at) >= view.sentence(said)
                // The only thing asked for in the letter.
                || view.block_of(at) == home + 1
                    && letter.questions.is_empty()
                    && letter.deadlines.len() == 1;
            (home || Some(view.block_of(at)) == next)
                && !super::headings::asks(view, view.sentence(at))
        })
    });
    let due = due.and_then(|at| letter.deadlines.get(at));
    call.deadline = due.and_then(|deadline| {
        Some(super::Sourced { value: deadline.date?, range: deadline.date_range })
    });
    if let Some(unread) = due.filter(|deadline| deadline.date.is_none()) {
        letter.notes.push(Note {
            code: NoteCode::NoPaperDeadline,
            text: "papers are called for by a date that could not be read".to_owned(),
            range: Some(unread.date_range),
        });
        return;
    }
    if call.deadline.is_none() {
        letter.notes.push(Note {
            code: NoteCode::NoPaperDeadline,
            text: "papers are called for, but no deadline for them is given".to_owned(),
            range: Some(call.range),
        });
    }
}

fn push(view: &View, label: Option<String>, run: Run, topics: &mut Vec<Topic>) {
    let run = view.trim_of(run, |c| {
        matches!(c, ' ' | '\n' | ';' | ',' | '.' | ':' | '；' | '。' | '、' | '，')
    });
    if run.0 < run.1 && run.1 - run.0 <= 300 {
        topics.push(Topic { number: label, title: view.show(run), range: view.span(run) });
    }
}

/// "(a) …; (b) …; and (c) …" in running text, each with its label.
pub(crate) fn enumeration(view: &View, (start, end): Run) -> Vec<(Option<String>, Run)> {
    let mut marks: Vec<(marker::Marker, usize)> = Vec::new();
    let mut at = start;
    while at < end {
        let opens = at == start
            || matches!(view.signs[at - 1], ' ' | '，' | ',' | ';' | ':' | '；' | '、' | '\n')
            || super::fold::is_han(view.signs[at - 1]);
        let likely = view.signs[at] == '('
            || view.signs.get(at + 1) == Some(&')')
            || view.signs.get(at + 2) == Some(&')')
            || "①②③④⑤⑥⑦⑧⑨".contains(view.signs[at]);
        if opens && likely {
            let stop = end.min(at + 10);
            let signs = &view.signs[at..stop];
            let shown: Vec<char> = view.glyphs[at..stop].iter().map(|glyph| glyph.show).collect();
            let found = marker::read(signs, &shown, &[]).filter(|marker| {
                matches!(marker.closing, '(' | ')' | '○') && marker.style != marker::Style::Bullet
            });
            if let Some(mut found) = found {
                marker::settle(&mut found, marks.last().map(|(last, _)| last));
                let next = marks.last().map_or(1, |(last, _)| last.value + 1);
                let same = marks.last().is_none_or(|(last, _)| last.same_list(&found));
                if found.value == next && same {
                    let length = found.length;
                    marks.push((found, at));
                    at += length;
                    continue;
                }
            }
        }
        at += 1;
    }
    if marks.len() < 2 {
        return Vec::new();
    }
    let mut out = Vec::new();
    for (index, (marker, from)) in marks.iter().enumerate() {
        let stop = match marks.get(index + 1) {
            Some((_, next)) => *next,
            // The last one ends with its sentence.
            None => (from + marker.length..end)
                .find(|&at| {
                    matches!(view.signs[at], '.' | '。' | ';' | '?')
                        && view
                            .signs
                            .get(at + 1)
                            .is_none_or(|c| !c.is_alphanumeric() || super::fold::is_han(*c))
                })
                .map_or(end, |at| at + usize::from(view.signs[at] == '?')),
        };
        let run = trailing_and(view, view.trim((from + marker.length, stop)));
        out.push((Some(marker.label.clone()), run));
    }
    out
}

/// Takes "; and" off the end.
fn trailing_and(view: &View, run: Run) -> Run {
    let text: String = view.signs[run.0..run.1].iter().collect();
    for tail in [" and", " et", " y", " и", " و", "以及", "和", "及", " e", " ou", " or"] {
        if let Some(rest) = text.strip_suffix(tail) {
            let end = run.0 + rest.chars().count();
            return view
                .trim_of((run.0, end), |c| matches!(c, ' ' | ';' | ',' | '；' | '，' | '、'));
        }
    }
    view.trim_of(run, |c| matches!(c, ' ' | ';' | ',' | '；' | '，' | '、'))
}

/// A list right after the call.
fn listed(context: &mut Context, index: usize, from: usize, topics: &mut Vec<Topic>) {
    let view = context.view;
    let block = &view.blocks[index];
    let announced = super::headings::last_sign(view, block.run()) == ':'
        || view.has((from, block.run().1), |tag| tag == Tag::TopicsOf);
    if !announced {
        return;
    }
    for (at, item) in view.blocks.iter().enumerate().skip(index + 1) {
        if item.kind != Kind::Item || item.length() > 300 || super::headings::asks(view, item.run())
        {
            break;
        }
        let label = item
            .marker
            .as_ref()
            .map(|marker| marker.label.clone())
            .filter(|label| !label.is_empty());
        push(view, label, trailing_and(view, item.text()), topics);
        context.taken[at] = true;
    }
}

/// "on the topics of X, Y and Z": parted at semicolons, else at commas.
fn named(view: &View, from: usize, end: usize, topics: &mut Vec<Topic>) {
    let listed = view.first((from, end), |tag| tag == Tag::TopicsOf);
    // "Concept papers on X, Y and Z": a row after "on", not a lone phrase.
    let about = view
        .first((from, end.min(from + 3)), |tag| tag == Tag::About)
        .filter(|hit| listed.is_none_or(|listed| listed.start > hit.end + 30));
    let Some(hit) = about.or(listed) else { return };
    let stop = view.sentence(hit.start).1.min(end);
    // What is said of the day or of whom to send them to is no topic.
    let stop = view
        .first((hit.end, stop), |tag| matches!(tag, Tag::Deadline | Tag::Contact | Tag::Until))
        .map_or(stop, |cue| cue.start);
    let run = view.trim_of((hit.end, stop), |c| matches!(c, ' ' | ':' | '.' | '\n' | '：' | '。'));
    let semicolons = view.signs[run.0..run.1].iter().any(|c| matches!(c, ';' | '；'));
    let parts = |c: char| {
        if semicolons { matches!(c, ';' | '；') } else { matches!(c, ',' | '、' | '，') }
    };
    let mut start = run.0;
    let mut pieces = Vec::new();
    for at in run.0..run.1 {
        if parts(view.signs[at]) {
            pieces.push((start, at));
            start = at + 1;
        }
    }
    // The last two are joined by "and".
    let tail = (start, run.1);
    let text: String = view.signs[tail.0..tail.1].iter().collect();
    let and = [" and ", " et ", " y ", " и ", " و", "以及", "和", " e "]
        .iter()
        .filter_map(|word| {
            text.find(word).map(|at| (text[..at].chars().count(), word.chars().count()))
        })
        .min();
    match and {
        Some((at, length)) if at > 0 => {
            pieces.push((tail.0, tail.0 + at));
            pieces.push((tail.0 + at + length, tail.1));
        }
        Some((0, length)) => pieces.push((tail.0 + length, tail.1)),
        _ => pieces.push(tail),
    }
    let mut found = Vec::new();
    for piece in pieces {
        let lead = [" and ", "and ", "et ", "y ", "и ", "以及", "和"].iter().find(|word| {
            let word: Vec<char> = word.chars().collect();
            let at = view.trim(piece).0;
            view.signs.get(at..at + word.len()) == Some(&word[..])
        });
        let at = view.trim(piece).0 + lead.map_or(0, |word| word.trim_start().chars().count());
        push(view, None, (at.min(piece.1), piece.1), &mut found);
    }
    let vague = |topic: &Topic| {
        topic.title.split_whitespace().count() > 7
            || topic.title.chars().any(|c| c.is_ascii_digit())
    };
    let spoken = view.has(run, |tag| matches!(tag, Tag::Agenda | Tag::Session | Tag::Questions));
    if about.is_some() && (found.len() < 2 || spoken || found.iter().any(vague)) {
        return;
    }
    topics.extend(found);
}

/// The sentence, in this block or the next, that says whom to turn to.
fn contact(view: &View, index: usize, from: usize) -> Option<Run> {
    for at in index..(index + 3).min(view.blocks.len()) {
        let block = &view.blocks[at];
        if at > index && (block.is_heading() || super::headings::asks(view, block.run())) {
            break;
        }
        let start = if at == index { view.sentence(from).0.max(block.start) } else { block.start };
        for &sentence in view.sentences_in((start, block.run().1)) {
            let asked = view.hits_in(sentence).iter().any(|hit| {
                hit.tag == Tag::Contact
                    && !view.hits_in((hit.start.saturating_sub(16), hit.end)).iter().any(|other| {
                        matches!(other.tag, Tag::Addressee(_))
                            && other.start < hit.start
                            && other.end >= hit.end
                    })
                    && !view.signs[..hit.start].ends_with(&['o', 'f', ' '])
            });
            if asked || view.signs[sentence.0..sentence.1].contains(&'@') {
                return Some((sentence.0.max(block.start), sentence.1.min(block.run().1)));
            }
        }
    }
    None
}
