//! Enclosures: the list at the end, annexes named in the text, and whether their
//! own text follows in the file.

use super::{
    Enclosure, Letter, Note, NoteCode,
    blocks::Kind,
    context::Context,
    fold::han_number,
    lexicon::{Hit, Tag},
    view::{Run, View},
};

/// The number or letter of an annex, for comparing; none for a lone "Annex".
type Key = Option<String>;

const ARABIC_NAMES: [(&str, &str); 6] =
    [("الف", "a"), ("باء", "b"), ("جيم", "c"), ("دال", "d"), ("هاء", "e"), ("واو", "f")];

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    let mut found: Vec<(Key, Enclosure)> = Vec::new();
    let mut listed = vec![false; view.blocks.len()];
    lists(context, &mut listed, &mut found);
    mentions(view, &listed, &mut found);
    let heads: Vec<(usize, Key)> = annex_heads(view, &listed);
    for (at, key) in &heads {
        context.taken[*at] = true;
        let known =
            found.iter().any(|(other, _)| other == key || (other.is_none() && key.is_none()));
        let alone = key.is_none() && found.len() == 1;
        if !known && !alone {
            found.push((key.clone(), from_head(view, *at)));
        }
    }
    // More than a hundred is a text about annexes, not a letter with them.
    found.truncate(100);
    for (key, enclosure) in &mut found {
        enclosure.present = heads.iter().any(|(at, head)| {
            (head == key || (found_alone(&heads, key) && head.is_none()))
                && followed(view, *at, &heads)
        }) || titled(view, enclosure, &listed);
    }
    for (_, enclosure) in found {
        if !enclosure.present {
            let name =
                enclosure.label.clone().or_else(|| enclosure.title.clone()).unwrap_or_default();
            letter.notes.push(Note {
                code: NoteCode::AnnexMissing,
                text: format!("{name} is named as an enclosure but is not in this file"),
                range: Some(enclosure.range),
            });
        }
        letter.enclosures.push(enclosure);
    }
}

/// One annex heading without a number answers for one enclosure.
fn found_alone(heads: &[(usize, Key)], _key: &Key) -> bool {
    heads.len() == 1
}

/// Lists under "Enclosures:".
fn lists(context: &mut Context, listed: &mut [bool], found: &mut Vec<(Key, Enclosure)>) {
    let view = context.view;
    let mut index = 0;
    while index < view.blocks.len() {
        let block = &view.blocks[index];
        let mut taken = false;
        for &line in &block.lines {
            // "Annex: Programme" as one of the last lines names an enclosure too.
            let last = index + 3 >= view.blocks.len();
            let Some(hit) = view.at(line.0, |tag| tag == Tag::Enclosure).or_else(|| {
                view.at(line.0, |tag| tag == Tag::Annex)
                    .filter(|hit| last && view.signs.get(hit.end) == Some(&':'))
            }) else {
                continue;
            };
            let rest = view.trim_of((hit.end, line.1), |c| matches!(c, ' ' | '\n'));
            let colon = rest.0 < rest.1 && matches!(view.signs[rest.0], ':' | '.' | '-' | '(');
            let annexed = view.at(line.0, |tag| tag == Tag::Annex).is_some();
            if rest.0 >= rest.1 {
                // "ANNEX" alone heads an annex, unless a list of them follows.
                let items = view.blocks.get(index + 1).is_some_and(|next| {
                    matches!(next.kind, Kind::Item)
                        && next.length() < 200
                        && !super::headings::asks(view, next.run())
                });
                if annexed && !items {
                    continue;
                }
            } else if !colon {
                continue;
            }
            if block.length() > 600 && line == block.lines[0] && block.lines.len() < 2 {
                continue;
            }
            taken = true;
            let inline = strip_count(view, rest);
            // The list goes on: on this line, on the lines below, in the items.
            let mut entries: Vec<Run> = split(view, inline);
            let after = block.lines.iter().position(|other| *other == line).map_or(0, |at| at + 1);
            for &next in &block.lines[after..] {
                entries.push(next);
            }
            let mut at = index + 1;
            while let Some(next) = view.blocks.get(at) {
                let annex_line = view.at(next.content, |tag| tag == Tag::Annex).is_some()
                    && entries.is_empty()
                    && next.length() < 160;
                let item = next.kind == Kind::Item && !super::headings::asks(view, next.run());
                if !item && !annex_line {
                    break;
                }
                if next.gap && !entries.is_empty() && at > index + 1 && !item {
                    break;
                }
                if item && !inline_empty(inline) {
                    break;
                }
                listed[at] = true;
                context.taken[at] = true;
                entries.push(next.text());
                at += 1;
            }
            for entry in entries {
                push(view, entry, found);
            }
            listed[index] = true;
            context.taken[index] = true;
            break;
        }
        index += 1;
        let _ = taken;
    }
}

fn inline_empty(run: Run) -> bool {
    run.0 >= run.1
}

/// Skips ":", a count in brackets ("(2)", "(s)").
fn strip_count(view: &View, run: Run) -> Run {
    let mut run = view.trim_of(run, |c| matches!(c, ' ' | ':' | '.' | '-'));
    if run.0 < run.1
        && view.signs[run.0] == '('
        && let Some(close) = view.signs[run.0..run.1].iter().take(5).position(|c| *c == ')')
        && !view.signs[run.0..run.0 + close].iter().any(|c| super::fold::is_han(*c))
    {
        run = view.trim_of((run.0 + close + 1, run.1), |c| matches!(c, ' ' | ':' | '.' | '-'));
    }
    run
}

/// Entries on one line: at semicolons.
fn split(view: &View, run: Run) -> Vec<Run> {
    // "（一）议程（二）名单": a numbered row.
    let row = super::papers::enumeration(view, run);
    if !row.is_empty() {
        return row.into_iter().map(|(_, run)| run).collect();
    }
    let mut out = Vec::new();
    let mut start = run.0;
    for at in run.0..run.1 {
        if matches!(view.signs[at], ';' | '；') {
            out.push((start, at));
            start = at + 1;
        }
    }
    out.push((start, run.1));
    out.into_iter().map(|run| view.trim(run)).filter(|run| run.0 < run.1).collect()
}

fn push(view: &View, entry: Run, found: &mut Vec<(Key, Enclosure)>) {
    let entry = view.trim_of(entry, |c| matches!(c, ' ' | '\n' | ';' | '；' | '.' | '。'));
    if entry.0 >= entry.1 {
        return;
    }
    // "1. Annex A", "- Annex B": the entry's own marker was taken off by blocks;
    // one left on an inline line is skipped here.
    let start = (entry.0..entry.1.min(entry.0 + 5))
        .find(|&at| view.at(at, |tag| tag == Tag::Annex).is_some())
        .unwrap_or(entry.0);
    let leading = view.at(start, |tag| tag == Tag::Annex).and_then(|hit| label(view, hit, entry.1));
    let (key, label_run, title_start) = match leading {
        Some((key, run)) => (key, Some(run), run.1),
        None => {
            let signs = &view.signs[entry.0..entry.1];
            let digits = signs.iter().take(2).take_while(|c| c.is_ascii_digit()).count();
            let skip = if digits > 0 && matches!(signs.get(digits), Some('.' | ')' | '、')) {
                digits + 1
            } else {
                0
            };
            (None, None, entry.0 + skip)
        }
    };
    let whole = entry;
    // "Programme (annex I)": the label may follow.
    let last = view.hits_in(entry).iter().find(|hit| {
        hit.tag == Tag::Annex
            && label_run.is_none()
            && hit.start > title_start
            && view.signs[hit.start - 1] == '('
    });
    let behind = last.and_then(|hit| {
        let (key, run) = label(view, *hit, entry.1)?;
        (key.is_some() && entry.1 - run.1 <= 1).then_some((key, run))
    });
    let (key, label_run, entry) = match behind {
        Some((key, run)) => (key, Some(run), (entry.0, run.0)),
        None => (key, label_run, entry),
    };
    let title = view.trim_of((title_start, entry.1), |c| {
        matches!(c, ' ' | ':' | '-' | '.' | ',' | '、' | '\n' | '(' | ')' | '，')
    });
    if title.0 >= title.1 && label_run.is_none() {
        return;
    }
    found.push((
        key,
        Enclosure {
            label: label_run.map(|run| view.show(run)),
            title: (title.0 < title.1).then(|| view.show(title)),
            present: false,
            range: view.span(whole),
        },
    ));
}

/// "Annex" with its letter or number.
fn label(view: &View, hit: Hit, end: usize) -> Option<(Key, Run)> {
    let signs = &view.signs;
    let mut at = hit.end;
    while at < end && matches!(signs[at], ' ' | '№') {
        at += 1;
    }
    if let Some(ordinal) =
        view.at(at, |tag| matches!(tag, Tag::Ordinal(_))).filter(|found| found.end <= end)
        && let Tag::Ordinal(value) = ordinal.tag
        && super::fold::is_arabic(signs[at])
    {
        return Some((Some(value.to_string()), (hit.start, ordinal.end)));
    }
    let bracket = at < end && signs[at] == '(';
    let at = at + usize::from(bracket);
    let han = signs[at.min(end)..end]
        .iter()
        .take(3)
        .take_while(|c| "一二三四五六七八九十".contains(**c))
        .count();
    if han > 0
        && let Some(value) = han_number(&signs[at..at + han])
    {
        return Some((Some(value.to_string()), (hit.start, at + han + usize::from(bracket))));
    }
    let length =
        signs[at.min(end)..end].iter().take(6).take_while(|c| super::fold::in_word(**c)).count();
    let word: String = signs[at.min(end)..at.min(end) + length].iter().collect();
    if let Some((_, key)) = ARABIC_NAMES.iter().find(|(name, _)| *name == word) {
        return Some((Some((*key).to_owned()), (hit.start, at + length)));
    }
    let glyph = view.glyphs.get(at)?;
    let upper = view.glyphs[at..at + length].iter().all(|glyph| !glyph.show.is_lowercase());
    let short = length > 0
        && ((glyph.show.is_ascii_digit() || glyph.fold.is_ascii_digit()) && length <= 2
            || upper && length == 1 && glyph.show.is_alphabetic()
            || upper && word.chars().all(|c| matches!(c, 'i' | 'v' | 'x')));
    if short {
        return Some((Some(word), (hit.start, at + length)));
    }
    (hit.start < hit.end).then_some((None, (hit.start, hit.end)))
}

/// Annexes named in running text, with a letter or number.
fn mentions(view: &View, listed: &[bool], found: &mut Vec<(Key, Enclosure)>) {
    for hit in view.hits.iter().filter(|hit| hit.tag == Tag::Annex) {
        let index = view.block_of(hit.start);
        let block = &view.blocks[index];
        if listed[index] || is_head(view, index) {
            continue;
        }
        let Some((Some(key), run)) = label(view, *hit, block.run().1) else { continue };
        // "Annex A of the report" is an annex of something else.
        let after = view.trim((run.1, block.run().1)).0;
        let foreign = ["of ", "to ", "du ", "de ", "del ", "к "].iter().any(|word| {
            let word: Vec<char> = word.chars().collect();
            view.signs.get(after..after + word.len()) == Some(&word[..])
        });
        if foreign || found.iter().any(|(other, _)| other.as_ref() == Some(&key)) {
            continue;
        }
        found.push((
            Some(key),
            Enclosure {
                label: Some(view.show(run)),
                title: None,
                present: false,
                range: view.span(run),
            },
        ));
    }
}

/// Whether a block is the heading of an annex.
fn is_head(view: &View, index: usize) -> bool {
    let block = &view.blocks[index];
    if block.length() > 200 || matches!(block.kind, Kind::Cell { .. }) {
        return false;
    }
    let Some(hit) = view.at(block.content, |tag| tag == Tag::Annex) else { return false };
    let Some((key, run)) = label(view, hit, block.run().1) else { return false };
    let rest = view.trim((run.1, block.run().1));
    let plain = rest.0 >= rest.1;
    let parted = !plain && matches!(view.signs[rest.0], ':' | '-' | '.' | '、' | '(' | ')');
    let own_line = block.lines.len() > 1 && block.lines[0].1 <= rest.0;
    let ends = matches!(super::headings::last_sign(view, block.run()), '.' | ';' | '。' | '?');
    block.is_heading()
        || (!ends
            && (plain || own_line || (key.is_some() && parted))
            && block.kind == Kind::Paragraph)
        || (!ends
            && key.is_some()
            && super::fold::is_han(view.signs[hit.start])
            && block.kind == Kind::Paragraph)
}

fn annex_heads(view: &View, listed: &[bool]) -> Vec<(usize, Key)> {
    (0..view.blocks.len())
        .filter(|&index| !listed[index] && is_head(view, index))
        .filter_map(|index| {
            let block = &view.blocks[index];
            let hit = view.at(block.content, |tag| tag == Tag::Annex)?;
            Some((index, label(view, hit, block.run().1)?.0))
        })
        .collect()
}

fn from_head(view: &View, at: usize) -> Enclosure {
    let block = &view.blocks[at];
    let run = block.text();
    let label =
        view.at(block.content, |tag| tag == Tag::Annex).and_then(|hit| label(view, hit, run.1));
    let end = label.as_ref().map_or(run.0, |(_, label)| label.1);
    let title = view.trim_of((end, run.1), |c| matches!(c, ' ' | ':' | '-' | '.' | '\n' | '、'));
    Enclosure {
        label: label.map(|(_, run)| view.show(run)),
        title: (title.0 < title.1).then(|| view.show(title)),
        present: false,
        range: view.span(run),
    }
}

/// Something stands under the heading.
fn followed(view: &View, at: usize, heads: &[(usize, Key)]) -> bool {
    at + 1 < view.blocks.len() && !heads.iter().any(|(other, _)| *other == at + 1)
}

/// A heading repeats the enclosure's title, and something follows it.
fn titled(view: &View, enclosure: &Enclosure, listed: &[bool]) -> bool {
    let Some(title) = &enclosure.title else { return false };
    let title = super::fold::fold_phrase(title);
    title.len() >= 6
        && view.blocks.iter().enumerate().any(|(index, block)| {
            let run = block.text();
            !listed[index]
                && index + 1 < view.blocks.len()
                && view.glyphs[block.start].start as usize > enclosure.range.end
                && run.1 - run.0 >= title.len()
                && run.1 - run.0 <= title.len() + 30
                && (block.is_heading() || block.lines.len() <= 2)
                && view.signs[run.0..run.1].windows(title.len()).any(|window| window == title)
        })
}
