//! The session the letter prepares, and later sessions it names.

use super::{
    Horizon, Letter, Session, SessionKind, Why,
    blocks::Kind,
    context::Context,
    fold::is_han,
    lexicon::{Hit, Tag},
    view::{Run, View},
};

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    let chosen = choose(context);
    if let Some(index) = chosen {
        letter.session = Some(session(context, index));
        context.dated[index] = true;
        others(context, index, letter);
    } else {
        letter.session = undated(context);
    }
    horizon(context, letter);
}

/// The date that most looks like the session's.
fn choose(context: &Context) -> Option<usize> {
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
            score += 4;
        }
        let nearby = nearest(view, sentence, found.run, |tag| tag == Tag::Session);
        match nearby {
            Some(hit) if distance(hit, found.run) < 90 => score += 4,
            Some(_) => score += 2,
            None if !found.range => continue,
            None => {}
        }
        if view.has(sentence, |tag| matches!(tag, Tag::Informal | Tag::Formal)) {
            score += 1;
        }
        if view.has(sentence, |tag| tag == Tag::Past) {
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
    if block.length() < 160 { (sentence.0.min(block.start), sentence.1.max(block.run().1)) } else { sentence }
}

fn distance(hit: Hit, run: Run) -> usize {
    if hit.end <= run.0 { run.0 - hit.end } else { hit.start.saturating_sub(run.1) }
}

fn nearest(view: &View, within: Run, run: Run, wanted: impl Fn(Tag) -> bool) -> Option<Hit> {
    view.hits_in(within)
        .iter()
        .filter(|hit| wanted(hit.tag) && hit.end <= within.1 && !is_room(view, **hit) && (hit.end <= run.0 || hit.start >= run.1))
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
    let name = noun.map(|hit| phrase(view, hit));
    if let Some(name) = name {
        session.name = Some(context.shown(name));
        describe(context, name, &mut session);
    }
    if session.kind.is_none() {
        // Elsewhere in the sentence, or in the letter when it says only one.
        let all = (0, view.signs.len());
        for run in [sentence, all] {
            let informal = view.first(run, |tag| tag == Tag::Informal);
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
    session.place = place(context, sentence, found.run);
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
fn phrase(view: &View, noun: Hit) -> Run {
    let mut run = (noun.start, noun.end);
    let around = (noun.start.saturating_sub(60), noun.end + 60);
    let describing = |tag: Tag| {
        matches!(tag, Tag::Informal | Tag::Formal | Tag::Ordinal(_) | Tag::Session | Tag::InCapacity)
            && tag != Tag::InCapacity
    };
    loop {
        let before = run;
        for hit in view.hits_in(around).iter().filter(|hit| describing(hit.tag)) {
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

/// Words that may stand between the parts of a session's name.
fn glue(view: &View, (start, end): Run) -> bool {
    let text: String = view.signs[start.min(end)..end].iter().collect();
    matches!(
        text.trim(),
        "" | "and" | "," | "et" | "y" | "и" | "و" | "的" | "de" | "、" | "和" | "-" | "ال" | "o" | "or"
    )
}

/// "In Geneva", "at United Nations Headquarters", "Venue: …", 在日内瓦举行.
fn place(context: &Context, sentence: Run, dates: Run) -> Option<super::Sourced<String>> {
    let view = context.view;
    for block in view.blocks.iter().take(400) {
        for &line in &block.lines {
            let Some(hit) = view.at(line.0, |tag| tag == Tag::PlaceLabel) else { continue };
            let colon = view.trim((hit.end, line.1)).0;
            if colon < line.1 && view.signs[colon] == ':' {
                let run = view.trim_of((colon + 1, line.1), |c| matches!(c, ' ' | '.' | '\n' | '。'));
                return (run.0 < run.1).then(|| context.shown(run));
            }
        }
    }
    if let Some(run) = announced(view, sentence, dates) {
        return Some(context.shown(run));
    }
    let hit = view.first(sentence, |tag| tag == Tag::Place)?;
    Some(context.shown((hit.start, hit.end)))
}

/// A proper name after "in" or "at" close to the dates.
fn announced(view: &View, sentence: Run, dates: Run) -> Option<Run> {
    let near = (sentence.0.max(dates.0.saturating_sub(80)), sentence.1.min(dates.1 + 80));
    for hit in view.hits_in(near).iter().filter(|hit| hit.tag == Tag::In) {
        if hit.start < dates.1 && hit.end > dates.0 {
            continue;
        }
        if is_han(view.signs[hit.start]) {
            let stop = (hit.end..near.1.min(hit.end + 25)).find(|&at| {
                matches!(view.signs[at], '举' | '召' | '，' | ',' | '。') || view.signs[at].is_ascii_digit()
            })?;
            if stop > hit.end + 1 && matches!(view.signs[stop], '举' | '召') {
                return Some((hit.end, stop));
            }
            continue;
        }
        let mut start = view.trim((hit.end, near.1)).0;
        for article in ["the ", "la ", "le ", "el ", "l'"] {
            let article: Vec<char> = article.chars().collect();
            if view.signs.get(start..start + article.len()) == Some(&article[..]) {
                start += article.len();
            }
        }
        let proper = view.glyphs.get(start).is_some_and(|glyph| glyph.show.is_uppercase());
        if !proper || start >= near.1 || view.has((start, start + 1), |tag| matches!(tag, Tag::Month(_) | Tag::Weekday(_))) {
            continue;
        }
        let end = proper_end(view, start, near.1);
        if view.signs[start..end].iter().any(char::is_ascii_digit) && view.has((start, end), |tag| tag == Tag::Resolution) {
            continue;
        }
        return Some(view.trim((start, end)));
    }
    None
}

/// How far capitalised words go on ("Conference Room 3, Palace of Aa" keeps "of").
fn proper_end(view: &View, start: usize, limit: usize) -> usize {
    let mut end = start;
    let mut at = start;
    while at < limit {
        let mut stop = at;
        while stop < limit && !matches!(view.signs[stop], ' ' | ',' | '.' | ';' | ':' | '(' | ')' | '\n') {
            stop += 1;
        }
        let word: String = view.signs[at..stop].iter().collect();
        let upper = view.glyphs[at].show.is_uppercase() || view.glyphs[at].show.is_ascii_digit();
        let small = matches!(word.as_str(), "of" | "de" | "des" | "du" | "la" | "del" | "las" | "les");
        if stop == at || !(upper || small) || view.has((at, stop), |tag| matches!(tag, Tag::Month(_) | Tag::Weekday(_))) {
            break;
        }
        if view.glyphs[at].show.is_ascii_digit() && view.signs.get(stop) == Some(&' ') && view.has((stop, stop + 6), |tag| matches!(tag, Tag::Month(_))) {
            break;
        }
        if upper {
            end = stop;
        }
        let comma = view.signs.get(stop) == Some(&',')
            && view.signs.get(stop + 1) == Some(&' ')
            && view.glyphs.get(stop + 2).is_some_and(|glyph| glyph.show.is_uppercase());
        if view.signs.get(stop) != Some(&' ') && !comma {
            break;
        }
        at = stop + 1 + usize::from(comma);
    }
    end.max(start)
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

/// "The fourth and fifth substantive sessions": numbered sessions that are not
/// this one and not past.
fn horizon(context: &Context, letter: &mut Letter) {
    let view = context.view;
    let own = letter.session.as_ref().and_then(|session| session.ordinal.as_ref()).map(|ordinal| ordinal.range);
    let own_value = letter.session.as_ref().and_then(|session| session.ordinal.as_ref()).map(|ordinal| ordinal.value);
    let mut seen: [Option<usize>; 32] = [None; 32];
    for hit in view.hits.iter().filter(|hit| hit.tag == Tag::Session) {
        let name = phrase(view, *hit);
        let sentence = view.sentence(hit.start);
        let past = view.has((sentence.0.max(name.0.saturating_sub(60)), name.1), |tag| tag == Tag::Past);
        let ordinals: Vec<Hit> =
            view.hits_in(name).iter().copied().filter(|hit| matches!(hit.tag, Tag::Ordinal(_))).collect();
        for ordinal in ordinals {
            let Tag::Ordinal(value) = ordinal.tag else { continue };
            let span = view.span((ordinal.start, ordinal.end));
            if past || own == Some(span) || own_value.is_some_and(|own| value <= own) || value as usize >= seen.len() {
                continue;
            }
            let quoted = letter.mandate_quotes.iter().take(50).any(|quote| {
                span.start >= quote.range.start && span.end <= quote.range.end
            });
            let entry = Horizon { ordinal: value, text: view.show(name), range: view.span(name) };
            match seen[value as usize] {
                // The Chair's own words rather than those of the mandate.
                Some(at) if !quoted => {
                    let old = &letter.horizon[at];
                    let old_quoted = letter.mandate_quotes.iter().take(50).any(|quote| {
                        old.range.start >= quote.range.start && old.range.end <= quote.range.end
                    });
                    if old_quoted {
                        letter.horizon[at] = entry;
                    }
                }
                Some(_) => {}
                None => {
                    seen[value as usize] = Some(letter.horizon.len());
                    letter.horizon.push(entry);
                }
            }
        }
    }
}
