//! Later sessions the letter names.

use super::{
    Horizon, Letter,
    context::Context,
    lexicon::{Hit, Tag},
    sessions::phrase,
};

/// "The fourth and fifth substantive sessions": numbered sessions that are not
/// this one and not past.
pub(super) fn read(context: &Context, letter: &mut Letter) {
    let view = context.view;
    let own = letter
        .session
        .as_ref()
        .and_then(|session| session.ordinal.as_ref())
        .map(|ordinal| ordinal.range);
    let own_value = letter
        .session
        .as_ref()
        .and_then(|session| session.ordinal.as_ref())
        .map(|ordinal| ordinal.value);
    let mut seen: [Option<usize>; 32] = [None; 32];
    for hit in view.hits.iter().filter(|hit| hit.tag == Tag::Session) {
        let name = phrase(view, *hit);
        let sentence = view.sentence(hit.start);
        let past =
            view.has((sentence.0.max(name.0.saturating_sub(60)), name.1), |tag| tag == Tag::Past);
        let ordinals: Vec<Hit> = view
            .hits_in(name)
            .iter()
            .copied()
            .filter(|hit| matches!(hit.tag, Tag::Ordinal(_)))
            .collect();
        for ordinal in ordinals {
            let Tag::Ordinal(value) = ordinal.tag else { continue };
            let span = view.span((ordinal.start, ordinal.end));
            if past
                || own == Some(span)
                || own_value.is_some_and(|own| value <= own)
                || value as usize >= seen.len()
            {
                continue;
            }
            let quoted = letter
                .mandate_quotes
                .iter()
                .take(50)
                .any(|quote| span.start >= quote.range.start && span.end <= quote.range.end);
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
