//! Earlier papers: what the letter follows, revises and rests on; and the
//! passages it quotes from its mandate.

use jiff::civil::Date;

use super::{
    Letter, RelatedPaper, Relation, RelationKind,
    context::Context,
    fold::is_han,
    lexicon::{Hit, Tag},
    quotes::{closing_of, opening},
    view::{Run, View},
};

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    super::quotes::read(context, letter);
    let view = context.view;
    let mut past = 0;
    let anchors: Vec<Hit> =
        view.hits.iter().copied().filter(|hit| paper(hit.tag).is_some()).collect();
    for (index, hit) in anchors.iter().enumerate() {
        if hit.start < past {
            continue;
        }
        let sentence = view.sentence(hit.start);
        let next = anchors
            .get(index + 1)
            .map_or(sentence.1, |next| next.start)
            .clamp(hit.end, sentence.1.max(hit.end));
        let before = anchors[..index].last().map_or(sentence.0, |last| last.end).max(sentence.0);
        if let Some((relation, run)) = relation(context, *hit, sentence, before, next) {
            past = run.1;
            context.claim_dates(run);
            let known = letter.relations.iter().take(200).any(|other| {
                other.what == relation.what
                    && other.symbol == relation.symbol
                    && (relation.symbol.is_some() || other.date == relation.date)
            });
            let kind = relation.kind;
            if !known {
                letter.relations.push(relation);
            }
            // "Resolutions 5/2 of … and 6/1 of …": one noun for both.
            let mut from = run.1;
            while let Some((more, run)) = also(context, *hit, kind, from, next) {
                from = run.1;
                past = run.1;
                context.claim_dates(run);
                let known = letter
                    .relations
                    .iter()
                    .take(200)
                    .any(|other| other.what == more.what && other.symbol == more.symbol);
                if !known {
                    letter.relations.push(more);
                }
            }
        }
    }
}

fn paper(tag: Tag) -> Option<RelatedPaper> {
    match tag {
        Tag::Letter => Some(RelatedPaper::Letter),
        Tag::Resolution => Some(RelatedPaper::Resolution),
        Tag::Decision => Some(RelatedPaper::Decision),
        Tag::Report => Some(RelatedPaper::Report),
        _ => None,
    }
}

/// As far back as the word right before a paper can start.
const fn before_word(at: usize) -> usize {
    at.saturating_sub(24)
}

/// The cue nearest before the anchor, or a mandate right after it.
fn cue(
    view: &View,
    hit: Hit,
    before: usize,
    sentence: Run,
    after: usize,
) -> (RelationKind, Option<usize>) {
    let from = before.max(sentence.0).max(hit.start.saturating_sub(120));
    let mut nearest: Option<(usize, usize, RelationKind)> = None;
    for other in view.hits_in((from, hit.start)) {
        let kind = match other.tag {
            Tag::Further => RelationKind::FurtherTo,
            Tag::Revises => RelationKind::Revises,
            Tag::Pursuant => RelationKind::PursuantTo,
            _ => continue,
        };
        // "Comme suite à" holds "suite à": the longer one stands.
        if other.start < hit.start
            && other.end <= hit.end
            && nearest.is_none_or(|(_, end, _)| other.start >= end)
        {
            nearest = Some((other.start, other.end, kind));
        }
    }
    // "Recalling its resolution …": what follows speaks of another paper.
    let recalled = |hit: &Hit| {
        view.has((before_word(hit.start).max(sentence.0), hit.start), |tag| tag == Tag::Recalling)
    };
    if recalled(&hit) && nearest.is_none() {
        return (RelationKind::RefersTo, None);
    }
    // One that is only recalled does not come between a paper and its mandate.
    let over = view
        .hits_in((hit.end, after.min(hit.end + 90)))
        .iter()
        .any(|other| paper(other.tag).is_some() && recalled(other));
    let reach = if over { 180 } else { 60 };
    let asked =
        view.first((hit.end, after.min(hit.end + reach)), |tag| tag == Tag::Mandate).is_some();
    if asked
        && hit.tag != Tag::Letter
        && nearest.is_none_or(|(_, _, kind)| kind != RelationKind::PursuantTo)
    {
        return (RelationKind::MandatedBy, None);
    }
    if let Some((start, _, kind)) = nearest {
        return (kind, Some(start));
    }
    // Chinese and Arabic may put the verb after the noun: 取代, تحل محل.
    let late = view.first((hit.end, after.min(hit.end + 30)), |tag| {
        matches!(tag, Tag::Further | Tag::Revises)
    });
    // "The present letter replaces that of 1 October."
    let replaced = late.is_some_and(|late| {
        view.first((late.end, after.min(late.end + 20)), |tag| tag == Tag::TheOne).is_some()
    });
    match late.map(|hit| hit.tag) {
        Some(Tag::Revises) if replaced => (RelationKind::Revises, None),
        Some(Tag::Further) if replaced => (RelationKind::FurtherTo, None),
        Some(Tag::Further) if is_han(view.signs[hit.start]) => (RelationKind::FurtherTo, None),
        _ => (RelationKind::RefersTo, None),
    }
}

fn relation(
    context: &Context,
    hit: Hit,
    sentence: Run,
    before: usize,
    next: usize,
) -> Option<(Relation, Run)> {
    let view = context.view;
    let what = paper(hit.tag)?;
    let (kind, cue_at) = cue(view, hit, before, sentence, sentence.1);
    let symbol =
        symbol_after(view, hit.end, next).or_else(|| symbol_before(view, hit.start, before));
    let date = date_near(context, hit, sentence, before, next, symbol);
    let quote = letter_quote(view, hit, next.max(hit.end), sentence);
    let certain = match what {
        RelatedPaper::Letter => date.is_some(),
        RelatedPaper::Report => {
            symbol.is_some()
                || (kind == RelationKind::MandatedBy && (quote.is_some() || date.is_some()))
                || (kind != RelationKind::RefersTo && date.is_some())
        }
        _ => symbol.is_some() || (date.is_some() && kind != RelationKind::RefersTo),
    };
    if !certain {
        return None;
    }
    let mut run = (titled_start(view, hit, before), hit.end);
    for part in [symbol, date.map(|(_, run)| run), quote].into_iter().flatten() {
        run = (run.0.min(part.0), run.1.max(part.1));
    }
    if let Some(at) = cue_at {
        run.0 = run.0.min(at);
    }
    let relation = Relation {
        kind,
        what,
        symbol: symbol.map(|run| figures(view, run)),
        date: date.map(|(date, _)| date),
        quote: view.show(run),
        range: view.span(run),
    };
    Some((relation, run))
}

/// A further symbol after "and", with its date, of the paper named before.
fn also(
    context: &Context,
    hit: Hit,
    kind: RelationKind,
    from: usize,
    next: usize,
) -> Option<(Relation, Run)> {
    let view = context.view;
    let symbol = symbol_after(view, from, next.min(from + 24))?;
    let gap: String = view.signs[from..symbol.0].iter().collect();
    let joined = gap.split([' ', ',']).filter(|word| !word.is_empty()).all(|word| {
        matches!(word, "and" | "et" | "y" | "и" | "و" | "和" | "、" | "no" | "no." | "№")
    });
    let what = paper(hit.tag).filter(|what| *what != RelatedPaper::Letter)?;
    let stroke = view.signs[symbol.0..symbol.1].contains(&'/');
    if !joined || !stroke {
        return None;
    }
    let date = context.dates_in((symbol.1, next.min(symbol.1 + 24))).find_map(|at| {
        let found = &context.dates[at];
        let close = !view.signs[symbol.1..found.run.0].iter().any(|c| matches!(c, ';' | '.' | '('));
        found.single().filter(|_| close).map(|day| (day, found.run))
    });
    let run = (symbol.0, date.map_or(symbol.1, |(_, run)| run.1));
    let relation = Relation {
        kind,
        what,
        symbol: Some(figures(view, symbol)),
        date: date.map(|(day, _)| day),
        quote: view.show(run),
        range: view.span(run),
    };
    Some((relation, run))
}

/// A symbol as written, with figures of any script as 0 to 9.
fn figures(view: &View, run: Run) -> String {
    let glyphs = &view.glyphs[run.0..run.1];
    glyphs
        .iter()
        .map(|glyph| if glyph.fold.is_ascii_digit() { glyph.fold } else { glyph.show })
        .collect()
}

/// "First Annual Progress Report": the words of a report's name before the noun.
fn titled_start(view: &View, hit: Hit, before: usize) -> usize {
    let mut start = hit.start;
    while hit.tag == Tag::Report && start > before && start > 1 && view.signs[start - 1] == ' ' {
        let from = (before..start - 1)
            .rev()
            .take(20)
            .find(|&at| view.signs[at] == ' ')
            .map_or(before, |at| at + 1);
        let named = view.glyphs[from].show.is_uppercase()
            || view
                .at(from, |tag| matches!(tag, Tag::Ordinal(_)))
                .is_some_and(|hit| hit.end == start - 1);
        if !named {
            break;
        }
        start = from;
    }
    start
}

/// The quotation that follows a report's mandate.
fn letter_quote(view: &View, hit: Hit, _next: usize, sentence: Run) -> Option<Run> {
    if hit.tag == Tag::Letter {
        return None;
    }
    let open =
        (hit.end..sentence.1.min(hit.end + 80)).find(|&at| opening(view.signs[at]).is_some())?;
    let close = closing_of(view, open)?;
    (close - open > 30).then_some((open, close + 1))
}

fn is_symbol_sign(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-') || matches!(c, 'а'..='я')
}

/// A symbol in a run: a word of letters and figures with a stroke (75/240,
/// A/AC.292/1, XX-2/5), and Arabic and Chinese figures with one.
fn symbol_after(view: &View, from: usize, to: usize) -> Option<Run> {
    let to = to.min(from + 60).min(view.signs.len());
    let mut at = from;
    while at < to {
        let c = view.signs[at];
        if matches!(c, '.' | '?' | ';' | '\n') && !(c == '.' && view.signs[at - 1] == '.') {
            return None;
        }
        if !is_symbol_sign(c) || (at > 0 && is_symbol_sign(view.signs[at - 1])) {
            at += 1;
            continue;
        }
        let mut end = at;
        while end < view.signs.len() && end - at < 40 && is_symbol_sign(view.signs[end]) {
            end += 1;
        }
        let run = view.trim_of((at, end), |c| matches!(c, '.' | '-' | '/'));
        let part = &view.signs[run.0..run.1];
        let digits = part.iter().any(char::is_ascii_digit);
        let strokes = part.iter().filter(|c| **c == '/').count();
        if digits && strokes > 0 && !is_figure_date(part) {
            return Some(run);
        }
        // "Decision 7", "Resolution XA-3".
        if digits && part.len() <= 8 && at - from <= 5 && !is_year(part) {
            let gap: String = view.signs[from..at].iter().collect();
            if matches!(gap.trim(), "" | "no" | "no." | "№" | "n°" | "nº" | "رقم") {
                return Some(run);
            }
        }
        at = end.max(at + 1);
    }
    None
}

/// 第75/240号决议: the symbol stands before the noun.
fn symbol_before(view: &View, start: usize, before: usize) -> Option<Run> {
    let from = before.max(start.saturating_sub(24));
    let near = start.saturating_sub(1);
    if !is_han(*view.signs.get(start)?) {
        return None;
    }
    let marked = view.signs.get(near) == Some(&'号');
    let end = if marked { near } else { start };
    let mut at = end;
    while at > from && is_symbol_sign(view.signs[at - 1]) {
        at -= 1;
    }
    let part = &view.signs[at..end];
    (part.iter().any(char::is_ascii_digit) && (part.contains(&'/') || marked)).then_some((at, end))
}

fn is_year(part: &[char]) -> bool {
    part.len() == 4 && part.iter().all(char::is_ascii_digit)
}

/// 05/12/2022 is a date.
fn is_figure_date(part: &[char]) -> bool {
    let text: String = part.iter().collect();
    let parts: Vec<&str> = text.split('/').collect();
    parts.len() == 3 && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
}

/// The date that belongs to the anchor: close after it, or in Chinese before it.
fn date_near(
    context: &Context,
    hit: Hit,
    sentence: Run,
    before: usize,
    next: usize,
    symbol: Option<Run>,
) -> Option<(Date, Run)> {
    let view = context.view;
    // "Letter of 2 February 2027 (ref. X/2027/3)": the date may come first.
    let first = symbol.is_some_and(|run| {
        context
            .dates_in((hit.end, run.0.max(hit.end)))
            .any(|at| context.dates[at].single().is_some())
    });
    let from = symbol.filter(|_| !first).map_or(hit.end, |run| run.1).max(hit.end);
    let limit = next.min(from + 45).max(from);
    let after = context.dates_in((from, limit)).find_map(|at| {
        let found = &context.dates[at];
        // "resolution 75/240, to be held from …": a range is not an adoption.
        let gap = (from, found.run.0);
        let other = view.has(gap, |tag| matches!(tag, Tag::Session | Tag::Deadline));
        let until = view.has(gap, |tag| tag == Tag::Until) && !is_han(view.signs[hit.start]);
        (!other && !until).then_some(())?;
        Some((found.single()?, found.run))
    });
    after.or_else(|| {
        if !is_han(view.signs[hit.start]) {
            return None;
        }
        let from = before.max(sentence.0).max(hit.start.saturating_sub(40));
        context.dates_in((from, hit.start)).rev().find_map(|at| {
            let found = &context.dates[at];
            let close = hit.start - found.run.1.min(hit.start) <= 20;
            let gap = (found.run.1, hit.start);
            if !close || view.has(gap, |tag| tag == Tag::Session) {
                return None;
            }
            Some((found.single()?, found.run))
        })
    })
}
