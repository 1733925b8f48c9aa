//! The session the letter prepares, and later sessions it names.

use super::{
    Letter, Session, SessionKind, Why,
    blocks::Kind,
    context::Context,
    lexicon::{Hit, Tag},
    view::{Run, View},
};

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    let chosen = choose(context, letter);
    if let Some(index) = chosen {
        letter.session = Some(session(context, index));
        context.dated[index] = true;
        others(context, index, letter);
    } else {
        letter.session = undated(context);
    }
    super::horizon::read(context, letter);
}

/// The date that most looks like the session's.
fn choose(context: &Context, letter: &Letter) -> Option<usize> {
    let view = context.view;
    let mut best: Option<(i32, usize)> = None;
    for index in 0..context.dates.len() {
        let found = &context.dates[index];
        if context.dated[index] || found.days.is_none() {
            continue;
        }
        let sentence = wide(view, found.run);
        let block = &view.blocks[view.block_of(found.run.0)];
        let mut score = 0;
        if found.range {
            score += 1;
        }
        // "Dates: 25 to 27 January".
        let line = view.blocks[view.block_of(found.run.0)]
            .lines
            .iter()
            .find(|line| line.0 <= found.run.0 && found.run.0 < line.1);
        let label = line
            .and_then(|line| view.at(line.0, |tag| matches!(tag, Tag::DateLabel | Tag::Logistics)));
        let labelled = label
            .is_some_and(|hit| view.signs.get(view.trim((hit.end, found.run.0)).0) == Some(&':'));
        if labelled {
            score += 4;
        }
        let happens = view.has(sentence, |tag| tag == Tag::Happens);
        if happens {
            score += 3;
        }
        // What is over when the letter is written is not what it prepares.
        let written = letter.date.as_ref().map(|date| date.value);
        if found.days.zip(written).is_some_and(|((_, last), written)| last < written) {
            score -= 8;
        }
        let nearby = nearest(view, sentence, found.run, |tag| tag == Tag::Session);
        match nearby {
            Some(hit) if distance(hit, found.run) < 90 => score += 4,
            Some(_) => score += 2,
            None if !found.range && !labelled => continue,
            None => {}
        }
        if view.has(sentence, |tag| matches!(tag, Tag::Informal | Tag::Formal)) {
            score += 1;
        }
        // "To be held" is not "held".
        let over = view.hits_in(sentence).iter().any(|hit| {
            hit.tag == Tag::Past
                && !view.hits_in((hit.start.saturating_sub(24), hit.end)).iter().any(|other| {
                    other.tag == Tag::Happens && other.start <= hit.start && other.end >= hit.end
                })
        });
        if over {
            score -= 4;
        }
        if block.is_heading() {
            score += 1;
        }
        if matches!(block.kind, Kind::Cell { .. }) {
            score -= 1;
        }
        if best.is_none_or(|(other, _)| score > other) {
            best = Some((score, index));
        }
    }
    best.filter(|(score, _)| *score >= 3).map(|(_, index)| index)
}

/// The sentence, or for a label's line ("Dates: …") its block and the title above.
fn wide(view: &View, run: Run) -> Run {
    let sentence = view.sentence(run.0);
    let index = view.block_of(run.0);
    let block = &view.blocks[index];
    if block.length() < 160 {
        (sentence.0.min(block.start), sentence.1.max(block.run().1))
    } else {
        sentence
    }
}

fn distance(hit: Hit, run: Run) -> usize {
    if hit.end <= run.0 { run.0 - hit.end } else { hit.start.saturating_sub(run.1) }
}

fn nearest(view: &View, within: Run, run: Run, wanted: impl Fn(Tag) -> bool) -> Option<Hit> {
    view.hits_in(within)
        .iter()
        .filter(|hit| {
            wanted(hit.tag)
                && hit.end <= within.1
                && !is_room(view, **hit)
                && (hit.end <= run.0 || hit.start >= run.1)
        })
        .min_by_key(|hit| (distance(**hit, run), usize::MAX - hit.end))
        .copied()
}

/// "Conference Room 2" is a place.
fn is_room(view: &View, hit: Hit) -> bool {
    const ROOM: [char; 5] = [' ', 'r', 'o', 'o', 'm'];
    view.signs.get(hit.end..hit.end + 5) == Some(&ROOM[..])
}

fn session(context: &Context, index: usize) -> Session {
    let view = context.view;
    let found = &context.dates[index];
    let sentence = wide(view, found.run);
    let mut session = Session::default();
    if let Some((first, last)) = found.days {
        session.starts = Some(context.sourced(first, found.run));
        session.ends = Some(context.sourced(last, found.run));
    }
    let noun = nearest(view, sentence, found.run, |tag| tag == Tag::Session).or_else(|| {
        // A line of figures: the noun stands in the blocks around it.
        let at = view.block_of(found.run.0);
        let from = view.blocks[at.saturating_sub(3)].start;
        let to = view.blocks[(at + 1).min(view.blocks.len() - 1)].end;
        nearest(view, (from, to), found.run, |tag| tag == Tag::Session)
    });
    let name = noun.map(|hit| {
        let run = phrase(view, hit);
        let described = |run: Run| {
            view.has(run, |tag| matches!(tag, Tag::Informal | Tag::Formal | Tag::Ordinal(_)))
        };
        if described(run) {
            return run;
        }
        // "The meeting will be held …": the sentence before says which.
        let block = &view.blocks[view.block_of(found.run.0)];
        let line = view.hits_in((block.start, run.0)).iter().rev().take(40).find(|hit| {
            hit.tag == Tag::Session
                && described(phrase(view, **hit))
                && !view.has(view.sentence(hit.start), |tag| tag == Tag::Past)
        });
        // Or the letterhead does.
        let head = view.blocks.get(context.body).map_or(0, |block| block.start);
        let title = || {
            view.hits_in((0, head.min(run.0)))
                .iter()
                .find(|hit| hit.tag == Tag::Session && described(phrase(view, **hit)))
        };
        line.or_else(title).map_or(run, |hit| phrase(view, *hit))
    });
    // "Session: 5 to 9 December": a label is no name.
    let label = |run: Run| {
        view.blocks[view.block_of(run.0)].lines.iter().any(|line| line.0 == run.0)
            && view.signs.get(run.1) == Some(&':')
    };
    if let Some(name) = name.filter(|run| !label(*run)) {
        session.name = Some(context.shown(name));
        describe(context, name, &mut session);
    }
    if session.kind.is_none() {
        // Elsewhere in the sentence, or in the letter when it says only one.
        let all = (0, view.signs.len());
        for run in [sentence, all] {
            let informal = view.hits_in(run).iter().copied().find(|hit| {
                // Not where a mandate is told: its informal meetings are others.
                hit.tag == Tag::Informal
                    && (run == sentence
                        || !view.has(view.sentence(hit.start), |tag| {
                            matches!(tag, Tag::Mandate | Tag::Resolution | Tag::Decision)
                        }))
            });
            let formal = view.first(run, |tag| tag == Tag::Formal);
            session.kind = match (informal, formal) {
                (Some(hit), None) => Some((SessionKind::Informal, hit)),
                (None, Some(hit)) if run == sentence => Some((SessionKind::Formal, hit)),
                _ => None,
            }
            .map(|(kind, hit)| context.sourced(kind, (hit.start, hit.end)));
            if session.kind.is_some() {
                break;
            }
        }
    }
    session.place = super::places::read(context, sentence, found.run);
    session
}

/// Kind and number from the words of the name.
fn describe(context: &Context, name: Run, session: &mut Session) {
    let view = context.view;
    if let Some(hit) = view.first(name, |tag| tag == Tag::Informal) {
        session.kind = Some(context.sourced(SessionKind::Informal, (hit.start, hit.end)));
    } else if let Some(hit) = view.first(name, |tag| tag == Tag::Formal) {
        session.kind = Some(context.sourced(SessionKind::Formal, (hit.start, hit.end)));
    }
    if let Some(hit) = view.first(name, |tag| matches!(tag, Tag::Ordinal(_)))
        && let Tag::Ordinal(value) = hit.tag
    {
        session.ordinal = Some(context.sourced(value, (hit.start, hit.end)));
    }
}

/// The noun with the adjectives and the number that touch it.
pub(super) fn phrase(view: &View, noun: Hit) -> Run {
    let mut run = (noun.start, noun.end);
    let around = (noun.start.saturating_sub(60), noun.end + 60);
    let describing = |tag: Tag| {
        matches!(
            tag,
            Tag::Informal | Tag::Formal | Tag::Ordinal(_) | Tag::Session | Tag::InCapacity
        ) && tag != Tag::InCapacity
    };
    loop {
        let before = run;
        for hit in
            view.hits_in(around).iter().filter(|hit| describing(hit.tag) && !is_day(view, **hit))
        {
            if hit.end <= run.0 && glue(view, (hit.end, run.0)) {
                run.0 = hit.start;
            } else if hit.start >= run.1 && glue(view, (run.1, hit.end.min(hit.start))) {
                run.1 = hit.end;
            } else if hit.start < run.0 && hit.end >= run.0 {
                run.0 = hit.start;
            } else if hit.end > run.1 && hit.start <= run.1 {
                run.1 = hit.end;
            }
        }
        if run == before {
            return run;
        }
    }
}

/// "1st-3rd March", "1º al 4 de septiembre": an ordinal in figures that counts days.
fn is_day(view: &View, hit: Hit) -> bool {
    matches!(hit.tag, Tag::Ordinal(_))
        && view.signs[hit.start..hit.end].iter().any(char::is_ascii_digit)
        && view.has((hit.end, hit.end + 18), |tag| matches!(tag, Tag::Month(_)))
}

/// Words that may stand between the parts of a session's name.
fn glue(view: &View, (start, end): Run) -> bool {
    let text: String = view.signs[start.min(end)..end].iter().collect();
    if text.contains('\n') {
        return false;
    }
    matches!(
        text.trim(),
        "" | "and"
            | ","
            | "et"
            | "y"
            | "и"
            | "و"
            | "的"
            | "de"
            | "、"
            | "和"
            | "-"
            | "ال"
            | "o"
            | "or"
    )
}

/// A session without readable dates: its name from a heading or the sentence that
/// announces it, only when it is described.
fn undated(context: &Context) -> Option<Session> {
    let view = context.view;
    let spoken = view.hits.iter().find(|hit| {
        hit.tag == Tag::Session && {
            let run = phrase(view, **hit);
            let sentence = view.sentence(hit.start);
            view.has(run, |tag| matches!(tag, Tag::Informal | Tag::Formal | Tag::Ordinal(_)))
                && !view.has(sentence, |tag| tag == Tag::Past)
        }
    })?;
    let run = phrase(view, *spoken);
    let mut session = Session { name: Some(context.shown(run)), ..Session::default() };
    describe(context, run, &mut session);
    Some(session)
}

/// Other times of meetings, which the letter may also name.
fn others(context: &mut Context, chosen: usize, letter: &mut Letter) {
    let days = context.dates[chosen].days;
    for index in 0..context.dates.len() {
        let found = context.dates[index].clone();
        if context.dated[index] || found.days.is_none() {
            continue;
        }
        let same = found.days == days;
        let inside = matches!((found.days, days), (Some((a, b)), Some((c, d))) if a >= c && b <= d);
        if same || inside {
            context.dated[index] = true;
            continue;
        }
        let sentence = context.view.sentence(found.run.0);
        if context.view.has(sentence, |tag| tag == Tag::Session) {
            context.dated[index] = true;
            let entry = context.misfit(found.run, Why::OtherMeeting);
            letter.not_understood.push(entry);
        }
    }
}
