//! Passages the letter quotes from its mandate.

use super::{Letter, Quote, context::Context, fold::is_han, lexicon::Tag, view::View};

/// The closing sign of a quotation that `sign` opens.
pub(super) fn opening(sign: char) -> Option<char> {
    match sign {
        '“' => Some('”'),
        '«' => Some('»'),
        '„' => Some('“'),
        '"' => Some('"'),
        '「' => Some('」'),
        '『' => Some('』'),
        '《' => None,
        _ => None,
    }
}

pub(super) fn closing_of(view: &View, open: usize) -> Option<usize> {
    let sign = opening(*view.signs.get(open)?)?;
    (open + 1..view.signs.len().min(open + 1200))
        .take_while(|&at| view.signs[at] != '\n')
        .find(|&at| view.signs[at] == sign || (sign == '“' && view.signs[at] == '”'))
}

/// Quoted passages in sentences that speak of a mandate, and block quotations
/// after them.
pub(super) fn read(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    let mut at = 0;
    while at < view.signs.len() {
        if opening(view.signs[at]).is_none() {
            at += 1;
            continue;
        }
        let Some(close) = closing_of(view, at) else {
            at += 1;
            continue;
        };
        let sentence = view.sentence(at);
        let lead = (sentence.0.max(at.saturating_sub(300)), at);
        let before = (lead.0.saturating_sub(1), at);
        let length = close - at;
        let long =
            length > 40 || (length > 14 && view.signs[at + 1..close].iter().any(|c| is_han(*c)));
        let source = view.has(before, |tag| {
            matches!(
                tag,
                Tag::Mandate | Tag::Resolution | Tag::Decision | Tag::Report | Tag::Pursuant
            )
        });
        if long && source {
            let run = view.trim((at + 1, close));
            letter.mandate_quotes.push(Quote { text: view.show(run), range: view.span(run) });
        }
        at = close + 1;
    }
    for (index, block) in view.blocks.iter().enumerate() {
        if !block.quoted || index == 0 || view.blocks[index - 1].quoted {
            continue;
        }
        let lead = view.blocks[index - 1].run();
        let source = view.has(lead, |tag| {
            matches!(tag, Tag::Mandate | Tag::Resolution | Tag::Decision | Tag::Report)
        });
        if source && super::headings::last_sign(view, lead) == ':' {
            let run = view
                .trim_of(block.run(), |c| matches!(c, ' ' | '\n' | '"' | '“' | '”' | '«' | '»'));
            letter.mandate_quotes.push(Quote { text: view.show(run), range: view.span(run) });
            context.taken[index] = true;
        }
    }
}
