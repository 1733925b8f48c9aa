//! Who writes to whom, and when: letterhead, labels and signature.

use super::{
    Addressees, Letter,
    blocks::{Block, Kind},
    context::Context,
    headings::last_sign,
    lexicon::Tag,
    view::{Run, View},
};

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    date(context, letter);
    addressees(context, letter);
    super::sender::read(context, letter);
}

/// Blocks outside the running text: the letterhead and what follows the closing.
fn margins(context: &Context) -> (Vec<usize>, Vec<usize>) {
    let blocks = context.view.blocks.len();
    let head: Vec<usize> = (0..context.body.min(blocks)).collect();
    let tail = match context.closing {
        // Annexes are no part of it.
        Some(at) => (at + 1..blocks.min(at + 30))
            .take_while(|&at| {
                let block = &context.view.blocks[at];
                let annex = context.view.at(block.content, |tag| tag == Tag::Annex).is_some();
                let named = context.view.signs[block.start..block.end].contains(&':');
                !matches!(block.kind, Kind::Item | Kind::Cell { .. }) && (!annex || named)
            })
            .collect(),
        None => Vec::new(),
    };
    (head, tail)
}

/// The date of the letter: the first date that has a line to itself.
fn date(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    let (mut head, mut tail) = margins(context);
    // A date line may also stand right after the salutation or, without
    // letterhead, at the very end.
    head.extend(context.body..(context.body + 2).min(view.blocks.len()));
    if tail.is_empty() {
        let from = view.blocks.len().saturating_sub(6).max(context.body);
        // The last one first: there it stands under the signature.
        tail.extend((from..view.blocks.len()).rev());
    }
    for index in head.into_iter().chain(tail) {
        let block = &view.blocks[index];
        if block.kind == Kind::Item && block.length() > 100 {
            continue;
        }
        // A line of a wrapped paragraph may hold a date that is not the letter's.
        let wrapped = index >= context.body
            && block.lines.len() > 1
            && block.lines.iter().any(|line| line.1 - line.0 > 60);
        if wrapped {
            continue;
        }
        for &line in &block.lines {
            // A second date beside it in another calendar says the same.
            let mut dates = context
                .dates_in(line)
                .filter(|&at| !matches!(context.dates[at].why, Some(super::Why::UnknownDate)));
            let (Some(at), None) = (dates.next(), dates.next()) else { continue };
            if line.1 - line.0 > 120 {
                continue;
            }
            let found = context.dates[at].clone();
            let whole = (line.1 - line.0).saturating_sub(found.run.1 - found.run.0);
            let labelled = view.at(line.0, |tag| tag == Tag::DateLabel).is_some()
                && view.signs[line.0..found.run.0].contains(&':');
            let other = view.has(line, |tag| {
                matches!(
                    tag,
                    Tag::Session
                        | Tag::Deadline
                        | Tag::Letter
                        | Tag::Resolution
                        | Tag::Further
                        | Tag::Paper
                        | Tag::Report
                        | Tag::UntilAfter
                )
            });
            let most = if view.signs[line.0..line.1].iter().any(|c| super::fold::is_han(*c)) {
                14
            } else {
                45
            };
            if other || (whole > most && !labelled) {
                continue;
            }
            let Some(day) = found.single() else { continue };
            let stop = match last_sign(view, line) {
                '.' => whole > 40,
                '。' => whole > 4,
                _ => false,
            };
            if stop && index >= context.body {
                continue;
            }
            letter.date = Some(context.sourced(day, found.run));
            context.dated[at] = true;
            return;
        }
    }
}

/// Whom the letter addresses.
fn addressees(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    let (head, tail) = margins(context);
    let mut best: Option<(u8, usize, Run)> = None;
    for index in head.into_iter().chain(tail) {
        let block = &view.blocks[index];
        for (number, &line) in block.lines.iter().enumerate() {
            let Some((score, start)) = addresses(view, block, line) else { continue };
            if best.as_ref().is_some_and(|(other, _, _)| *other >= score) {
                continue;
            }
            let mut end = continues(view, block, number);
            if let Some(letter) = view.first((start, end), |tag| tag == Tag::Letter)
                && super::fold::is_han(view.signs[letter.start])
                && letter.end == end
            {
                end = letter.start;
            }
            best = Some((score, index, (start, end)));
        }
    }
    if best.as_ref().is_none_or(|(score, _, _)| *score < 6)
        && let Some((_, to)) = compliments(context)
    {
        best = Some((9, view.block_of(to.0), to));
    }
    if let Some((_, index, run)) = best {
        let run = view.trim_of(run, |c| matches!(c, ' ' | '\n' | ',' | ';' | ':'));
        let mut kinds = Vec::new();
        for hit in view.hits_in(run) {
            // "Observers" inside "permanent observers" is no kind of its own.
            let inside = view.hits_in(run).iter().any(|other| {
                matches!(other.tag, Tag::Addressee(_))
                    && other.start <= hit.start
                    && other.end >= hit.end
                    && other.end - other.start > hit.end - hit.start
            });
            if let Tag::Addressee(kind) = hit.tag
                && !inside
                && !kinds.contains(&kind)
            {
                kinds.push(kind);
            }
        }
        letter.to = Some(Addressees {
            value: view.show(run),
            all: view.has(run, |tag| tag == Tag::All),
            kinds,
            range: view.span(run),
        });
        context.taken[index] = true;
    }
}

/// "The Secretariat of … presents its compliments to the Permanent Missions":
/// who writes and to whom.
pub(super) fn compliments(context: &Context) -> Option<(Run, Run)> {
    let view = context.view;
    let until = view.blocks.get((context.body + 4).min(view.blocks.len().checked_sub(1)?))?.end;
    let hit = view.first((0, until), |tag| tag == Tag::Compliments)?;
    let sentence = view.sentence(hit.start);
    let addressee = |run: Run| {
        let hits = view.hits_in(run).iter().filter(|hit| matches!(hit.tag, Tag::Addressee(_)));
        hits.clone().next()?;
        let mut end = None;
        for hit in hits {
            // "… to the Permanent Missions and has the honour": the next one far
            // away is another matter.
            if end.is_none_or(|end| hit.start < end + 60) {
                end = Some(end.unwrap_or(0).max(hit.end));
            }
        }
        end.filter(|end| *end <= run.1)
    };
    if super::fold::is_han(view.signs[hit.start]) {
        let from = (sentence.0..hit.start).find(|&at| view.signs[at] == '向')?;
        return Some((view.trim((sentence.0, from)), view.trim((from + 1, hit.start))));
    }
    let to = view.trim((hit.end, addressee((hit.end, sentence.1.min(hit.end + 200)))?));
    let mut from = view.trim((sentence.0, hit.start));
    if super::fold::is_arabic(view.signs[hit.start]) {
        // The verb comes first.
        let verb = (from.0..from.1).find(|&at| view.signs[at] == ' ')?;
        from = view.trim((verb, from.1));
    }
    Some((from, to))
}

/// Whether a line names addressees: how surely, and where they start.
fn addresses(view: &View, block: &Block, line: Run) -> Option<(u8, usize)> {
    if block.length() > 500 || view.has(block.run(), |tag| tag == Tag::Closing) {
        return None;
    }
    let named = view.first(line, |tag| matches!(tag, Tag::Addressee(_)));
    let label = view.at(line.0, |tag| tag == Tag::ToLabel).and_then(|hit| {
        let rest = view.trim((hit.end, line.1)).0;
        // 致各常驻代表团的信: the title says it without a colon.
        let bare = named.is_some() && super::fold::is_han(view.signs[hit.start]);
        (rest < line.1 && (view.signs[rest] == ':' || bare))
            .then_some(rest + usize::from(view.signs[rest] == ':'))
    });
    if let Some(start) = label {
        return (start < line.1).then_some((if named.is_some() { 9 } else { 6 }, start));
    }
    let named = named?;
    let lead: String = view.signs[line.0..named.start].iter().collect();
    let words = lead.split_whitespace().count();
    let all = view.has((line.0, named.start), |tag| tag == Tag::All);
    let prose = matches!(last_sign(view, block.run()), '.' | '?' | '。') && block.length() > 120;
    let salutation = view.at(line.0, |tag| tag == Tag::Salutation).is_some();
    let office =
        view.at(line.0, |tag| tag == Tag::Capacity).is_some_and(|hit| hit.start == named.start);
    if prose || words > 6 || (salutation && !all) || (office && !all) {
        return None;
    }
    // "PERMANENT MISSION OF XA" is a letterhead: it needs the plural, which the
    // tables hold, or "all".
    Some((if all { 8 } else { 5 }, line.0))
}

/// Where the address ends: with its block, or before a line of another kind.
fn continues(view: &View, block: &Block, from: usize) -> usize {
    let mut end = block.lines[from].1;
    for &line in &block.lines[from + 1..] {
        let other = view.first((line.0, line.0 + 1), |tag| {
            matches!(
                tag,
                Tag::DateLabel
                    | Tag::FromLabel
                    | Tag::Enclosure
                    | Tag::Salutation
                    | Tag::Deadline
                    | Tag::Session
            )
        });
        let colon = view.signs[line.0..line.1].iter().take(30).any(|c| *c == ':');
        let dated = view.has(line, |tag| matches!(tag, Tag::Month(_)));
        if (other.is_some() && colon) || dated {
            break;
        }
        end = line.1;
    }
    end
}
