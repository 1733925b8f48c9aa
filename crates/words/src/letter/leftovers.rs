//! What is left: dates, items and headings that serve no field, and the notes.

use super::{
    Letter, Note, NoteCode, Why, blocks::Kind, context::Context, lexicon::Tag, marker::Style,
};

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    dates(context, letter);
    weekdays(context, letter);
    blocks(context, letter);
    notes(letter);
    letter.not_understood.sort_by_key(|entry| (entry.range, entry.text.clone()));
    letter.not_understood.dedup();
}

fn dates(context: &Context, letter: &mut Letter) {
    // Values that already show the date's words to the reader.
    let mut covered: Vec<super::Span> = Vec::new();
    covered.extend(letter.enclosures.iter().map(|enclosure| enclosure.range));
    covered.extend(letter.mandate_quotes.iter().map(|quote| quote.range));
    covered.extend(letter.questions.iter().map(|question| question.range));
    covered.extend(letter.topics.iter().map(|topic| topic.range));
    covered.extend(letter.from.iter().filter_map(|from| from.capacity.as_ref().map(|c| c.range)));
    covered.sort();
    for (index, found) in context.dates.iter().enumerate() {
        if context.dated[index] && found.why.is_none() {
            continue;
        }
        let span = context.view.span(found.run);
        let at = covered.partition_point(|other| other.start <= span.start);
        let inside = covered[..at].iter().rev().take(4).any(|other| span.end <= other.end);
        let mild = matches!(found.why, None | Some(Why::NoDay | Why::NoYear));
        if inside && mild {
            continue;
        }
        let why = found.why.unwrap_or(Why::DateNotPlaced);
        letter.not_understood.push(context.misfit(found.run, why));
    }
}

/// "Monday, 6 December 2022" when the sixth is a Tuesday.
fn weekdays(context: &Context, letter: &mut Letter) {
    let view = context.view;
    for found in &context.dates {
        let Some(day) = found.single() else { continue };
        let before = (found.run.0.saturating_sub(12), found.run.0);
        let near = view.hits_in(before).iter().rev().find(|hit| {
            matches!(hit.tag, Tag::Weekday(_))
                && hit.end <= found.run.0
                && view.signs[hit.end..found.run.0].iter().all(|c| matches!(c, ' ' | ','))
        });
        let Some((hit, Tag::Weekday(named))) = near.map(|hit| (hit, hit.tag)) else { continue };
        if day.weekday().to_monday_one_offset() != named as i8 {
            letter.notes.push(Note {
                code: NoteCode::WeekdayDisagrees,
                text: format!("{} is not a {}", day, view.show((hit.start, hit.end))),
                range: Some(view.span((hit.start, found.run.1))),
            });
        }
    }
}

fn blocks(context: &Context, letter: &mut Letter) {
    let view = context.view;
    let covered: Vec<super::Span> = letter
        .paper_call
        .iter()
        .map(|call| call.range)
        .chain(letter.from.iter().filter_map(|from| from.capacity.as_ref().map(|c| c.range)))
        .chain(letter.from.iter().filter_map(|from| from.name.as_ref().map(|c| c.range)))
        .chain(letter.to.iter().map(|to| to.range))
        .collect();
    let serving: Vec<super::Span> = letter
        .deadlines
        .iter()
        .map(|deadline| deadline.range)
        .chain(letter.relations.iter().map(|relation| relation.range))
        .chain(letter.session.iter().filter_map(|session| session.starts.as_ref().map(|s| s.range)))
        .collect();
    let mut serving = serving;
    serving.sort();
    for (index, block) in view.blocks.iter().enumerate() {
        if context.taken[index] || index < context.body {
            continue;
        }
        let why = match block.kind {
            Kind::Item => Why::ItemNotPlaced,
            Kind::Heading(_)
                if block.marker.is_some() || matches!(block.kind, Kind::Heading(1 | 2 | 4)) =>
            {
                Why::HeadingNotPlaced
            }
            _ => continue,
        };
        let run = block.run();
        let span = view.span(run);
        let at = serving.partition_point(|other| other.start < span.start);
        let serves = serving.get(at).is_some_and(|other| other.start < span.end)
            || covered.iter().any(|other| other.start < span.end && other.end > span.start);
        let prose = block.kind == Kind::Item
            && block.marker.as_ref().is_some_and(|marker| marker.style == Style::Number)
            && view.sentences_in(run).len() > 2;
        let title = view
            .at(block.content, |tag| tag == Tag::Logistics)
            .is_some_and(|hit| view.trim(block.text()).1 <= hit.end + 1);
        let known = title
            || block.is_heading()
                && (view
                    .at(block.content, |tag| matches!(tag, Tag::Logistics | Tag::Enclosure))
                    .is_some()
                    || view.has(run, |tag| tag == Tag::Questions));
        // What is arranged under it was understood.
        let arranged = block.is_heading()
            && (view.has(run, |tag| tag == Tag::Logistics) && run.1 - run.0 < 40
                || view.blocks[index + 1..]
                    .iter()
                    .take(12)
                    .take_while(|next| !next.is_heading())
                    .any(|next| context.dates_in(next.run()).any(|at| context.dated[at])));
        if serves || prose || known || arranged {
            continue;
        }
        letter.not_understood.push(context.misfit(run, why));
    }
}

fn notes(letter: &mut Letter) {
    let mut note =
        |code, text: &str| letter.notes.push(Note { code, text: text.to_owned(), range: None });
    let questions = letter.questions.is_empty();
    let date = letter.date.is_none();
    let session = letter.session.is_none();
    let bare = date
        && session
        && questions
        && letter.from.is_none()
        && letter.to.is_none()
        && letter.relations.is_empty();
    if questions {
        note(NoteCode::NoQuestionFound, "no question was found");
    }
    if date {
        note(NoteCode::NoDateFound, "no date of the letter was found");
    }
    if session {
        note(NoteCode::NoSessionFound, "no session was found");
    }
    if bare {
        note(NoteCode::NotALetter, "nothing in this text makes it a letter");
    }
}
