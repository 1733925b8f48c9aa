//! Where a session is held.

use super::{
    context::Context,
    fold::{is_arabic, is_han},
    lexicon::{Hit, Tag},
    view::{Run, View},
};

/// "In Geneva", "at United Nations Headquarters", "Venue: …", 在日内瓦举行.
pub(super) fn read(context: &Context, sentence: Run, dates: Run) -> Option<super::Sourced<String>> {
    let view = context.view;
    for block in view.blocks.iter().take(400) {
        for &line in &block.lines {
            // At the start of a line, or of a sentence in it.
            let starts = view.sentences_in(line).iter().map(|run| view.trim(*run).0.max(line.0));
            for start in std::iter::once(line.0).chain(starts) {
                let Some(hit) = view.at(start, |tag| tag == Tag::PlaceLabel) else { continue };
                let colon = view.trim((hit.end, line.1)).0;
                if colon < line.1 && view.signs[colon] == ':' {
                    let end =
                        if start == line.0 { line.1 } else { view.sentence(colon).1.min(line.1) };
                    let run =
                        view.trim_of((colon + 1, end), |c| matches!(c, ' ' | '.' | '\n' | '。'));
                    let open = view.at(run.0, |tag| tag == Tag::Open).is_some();
                    return (run.0 < run.1 && !open).then(|| context.shown(run));
                }
            }
        }
    }
    if let Some(run) = said(context, sentence, dates) {
        return Some(context.shown(run));
    }
    // "It will meet in Geneva.": one of the next sentences.
    let block = view.block_of(dates.0);
    let until = view.blocks[(block + 3).min(view.blocks.len() - 1)].end;
    for &next in view.sentences_in((sentence.1, until)).iter().take(4) {
        let happens = view.first(next, |tag| tag == Tag::Happens);
        let dated = !context.dates_in(next).is_empty();
        if let Some(hit) = happens.filter(|_| !dated)
            && let Some(run) = said(context, next, (hit.start, hit.end))
        {
            return Some(context.shown(run));
        }
    }
    None
}

/// The place a sentence names.
fn said(context: &Context, sentence: Run, dates: Run) -> Option<Run> {
    let view = context.view;
    announced(context, sentence, dates).or_else(|| {
        let hit = view.first(sentence, |tag| tag == Tag::Place)?;
        Some((hit.start, hit.end))
    })
}

/// A proper name after "in" or "at" close to the dates.
fn announced(context: &Context, sentence: Run, dates: Run) -> Option<Run> {
    let view = context.view;
    let near = (sentence.0.max(dates.0.saturating_sub(80)), sentence.1.min(dates.1 + 80));
    for hit in view.hits_in(near).iter().filter(|hit| hit.tag == Tag::In) {
        if hit.start < dates.1 && hit.end > dates.0 {
            continue;
        }
        if is_han(view.signs[hit.start]) {
            let stop = (hit.end..near.1.min(hit.end + 25)).find(|&at| {
                matches!(view.signs[at], '举' | '召' | '，' | ',' | '。')
                    || view.signs[at].is_ascii_digit()
            })?;
            let dated = !context.dates_in((hit.end, stop)).is_empty()
                || (hit.end < dates.1 && stop > dates.0);
            if !dated && stop > hit.end + 1 && matches!(view.signs[stop], '举' | '召') {
                return Some((hit.end, stop));
            }
            continue;
        }
        let mut start = view.trim((hit.end, near.1)).0;
        if is_arabic(view.signs[hit.start]) {
            if let Some(run) = city(view, hit, near.1) {
                return Some(run);
            }
            continue;
        }
        for article in ["the ", "la ", "le ", "el ", "l'"] {
            let article: Vec<char> = article.chars().collect();
            if view.signs.get(start..start + article.len()) == Some(&article[..]) {
                start += article.len();
            }
        }
        let proper = view.glyphs.get(start).is_some_and(|glyph| glyph.show.is_uppercase());
        if !proper
            || start >= near.1
            || view.has((start, start + 1), |tag| matches!(tag, Tag::Month(_) | Tag::Weekday(_)))
        {
            continue;
        }
        // A date that follows is no part of the name.
        let dated = context.dates_in((start, near.1)).start;
        let limit = context.dates.get(dated).map_or(near.1, |found| found.run.0.min(near.1));
        if limit <= start {
            continue;
        }
        let end = proper_end(view, start, limit);
        if view.signs[start..end].iter().any(char::is_ascii_digit)
            && view.has((start, end), |tag| tag == Tag::Resolution)
        {
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
        while stop < limit
            && !matches!(view.signs[stop], ' ' | ',' | '.' | ';' | ':' | '(' | ')' | '\n')
        {
            stop += 1;
        }
        let word: String = view.signs[at..stop].iter().collect();
        let upper = view.glyphs[at].show.is_uppercase() || view.glyphs[at].show.is_ascii_digit();
        let small =
            matches!(word.as_str(), "of" | "de" | "des" | "du" | "la" | "del" | "las" | "les");
        if stop == at
            || !(upper || small)
            || view.has((at, stop), |tag| matches!(tag, Tag::Month(_) | Tag::Weekday(_)))
        {
            break;
        }
        if view.glyphs[at].show.is_ascii_digit()
            && view.signs.get(stop) == Some(&' ')
            && view.has((stop, stop + 6), |tag| matches!(tag, Tag::Month(_)))
        {
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

/// "في مدينة النخيل": Arabic has no capitals, the noun must say that it is a city.
fn city(view: &View, hit: &Hit, limit: usize) -> Option<Run> {
    let word = |from: usize| {
        let end = (from..limit)
            .find(|&at| matches!(view.signs[at], ' ' | ',' | '.' | '\n' | ';' | ':'))
            .unwrap_or(limit);
        (from, end)
    };
    // The particle may be written together with the noun: "بمدينة".
    let mut noun = word(hit.start);
    let text = |run: Run| view.signs[run.0..run.1].iter().collect::<String>();
    if text(noun) == "في" {
        noun = word(view.trim((noun.1, limit)).0);
    } else {
        noun.0 += 1;
    }
    if noun.0 >= noun.1 || !matches!(text(noun).as_str(), "مدينه" | "قاعه" | "قصر" | "مقر")
    {
        return None;
    }
    let name = word(view.trim((noun.1, limit)).0);
    (name.0 < name.1).then_some((noun.0, name.1))
}
