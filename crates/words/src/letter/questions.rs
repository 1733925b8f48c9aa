//! Topics and guiding questions.

use super::{
    Letter, Question, Topic,
    blocks::{Block, Kind},
    context::Context,
    headings::asks,
    lexicon::Tag,
    marker::Style,
    view::{Run, View},
};

/// A heading one is under.
struct Over {
    level: u8,
    block: usize,
    topic: Option<usize>,
}

/// An item one is inside of: its depth and, when it asks, its question.
struct Inside {
    depth: usize,
    question: Option<usize>,
    end: usize,
}

pub(crate) fn read(context: &mut Context, letter: &mut Letter) {
    let view = context.view;
    let mut over: Vec<Over> = Vec::new();
    let mut inside: Vec<Inside> = Vec::new();
    let mut announced = false;
    let mut index = context.body.min(view.blocks.len());
    while index < view.blocks.len() {
        let block = &view.blocks[index];
        match block.kind {
            Kind::Heading(level) => {
                inside.clear();
                while over.last().is_some_and(|last| last.level >= level) {
                    over.pop();
                }
                let explicit =
                    block.marker.as_ref().is_some_and(|marker| marker.style == Style::Topic);
                let enclosed = context.taken[index];
                over.push(Over { level, block: index, topic: None });
                if titles_questions(view, block) || enclosed {
                    announced = true;
                }
                if explicit && eligible(context, index) {
                    topic(context, letter, &mut over);
                }
            }
            Kind::Item if !context.taken[index] => {
                item(context, letter, index, &mut over, &mut inside, announced);
            }
            Kind::Cell { row, .. } => {
                let last = cells(context, letter, index, row, &mut over);
                index = last;
                continue;
            }
            Kind::Paragraph => {
                // What follows is no point of the question above.
                inside.clear();
                if !paragraph(context, letter, index, &mut over, announced) && block.gap {
                    // Lists go on after a plain paragraph; only a new heading ends them.
                }
                let short = view.has(block.run(), |tag| tag == Tag::Questions);
                if short
                    && (super::headings::last_sign(view, block.run()) == ':' || block.length() < 80)
                {
                    announced = true;
                }
                if view.has(block.run(), |tag| tag == Tag::Closing) && block.length() < 500 {
                    announced = false;
                    over.clear();
                }
            }
            Kind::Item => {}
        }
        index += 1;
    }
}

/// "Guiding questions", "Questions directrices": a title, not a topic.
fn titles_questions(view: &View, block: &Block) -> bool {
    view.has(block.text(), |tag| tag == Tag::Questions)
}

/// Whether a heading can be a topic.
fn eligible(context: &Context, index: usize) -> bool {
    let view = context.view;
    let block = &view.blocks[index];
    let run = block.text();
    if context.taken[index] || index < context.body || run.0 >= run.1 {
        return false;
    }
    let explicit = block.marker.as_ref().is_some_and(|marker| marker.style == Style::Topic);
    let whole = |tag: Tag, most: usize| {
        view.at(run.0, |other| other == tag).is_some_and(|hit| run.1 - hit.end <= most)
    };
    let arrangements = whole(Tag::Logistics, 3);
    let title = titles_questions(view, block)
        && (block.marker.is_none() || view.at(run.0, |tag| tag == Tag::Questions).is_some());
    let enclosed = view.at(run.0, |tag| tag == Tag::Enclosure).is_some();
    let letter = whole(Tag::Letter, 3);
    explicit || !(arrangements || title || enclosed || letter)
}

/// The topic of what stands under the headings: the nearest that can be one.
fn topic(context: &mut Context, letter: &mut Letter, over: &mut [Over]) -> Option<usize> {
    let view = context.view;
    for place in (0..over.len()).rev() {
        if let Some(topic) = over[place].topic {
            return Some(topic);
        }
        let index = over[place].block;
        if !eligible(context, index) {
            continue;
        }
        let block = &view.blocks[index];
        let run = view.trim_of(block.text(), |c| matches!(c, ' ' | '\n' | ':' | '-' | '：'));
        let label = block
            .marker
            .as_ref()
            .map(|marker| marker.label.clone())
            .filter(|label| !label.is_empty());
        letter.topics.push(Topic { number: label, title: view.show(run), range: view.span(run) });
        context.taken[index] = true;
        over[place].topic = Some(letter.topics.len() - 1);
        return over[place].topic;
    }
    None
}

fn item(
    context: &mut Context,
    letter: &mut Letter,
    index: usize,
    over: &mut [Over],
    inside: &mut Vec<Inside>,
    announced: bool,
) {
    let view = context.view;
    let block = &view.blocks[index];
    while inside.last().is_some_and(|last| last.depth >= block.depth) {
        inside.pop();
    }
    let run = block.text();
    let marker = block.marker.as_ref();
    let bullet = marker.is_none_or(|marker| marker.style == Style::Bullet);
    let explicit = marker.is_some_and(|marker| marker.style == Style::Question);
    let asking = asks(view, run);
    let parent = inside
        .iter()
        .rev()
        .find_map(|inside| inside.question.map(|question| (question, inside.end)));
    let nested = view.blocks.get(index + 1).is_some_and(|next| {
        next.kind == Kind::Item && next.depth > block.depth && asks(view, next.text())
    });
    let requested = opens_asking(view, run);
    let under = over.iter().any(|over| over.topic.is_some() || eligible(context, over.block));
    let sibling = listed_with_question(view, index);
    let is_question = asking
        || explicit
        || nested
        || (announced
            && (requested || (!bullet && parent.is_none()))
            && !agenda_above(view, index))
        || (sibling && (requested || !bullet))
        || (under && requested && !bullet);
    if !is_question {
        // A plain point under a question belongs to its text.
        if let Some((question, _)) = parent {
            let start = letter.questions[question].range.start;
            let from = view.glyphs.partition_point(|glyph| (glyph.start as usize) < start);
            letter.questions[question].text = view.show((from, run.1));
            letter.questions[question].range = view.span((from, run.1));
            context.taken[index] = true;
        } else if agenda_above(view, index) && run.1 - run.0 <= 200 {
            let label = marker.map(|marker| marker.label.clone()).filter(|label| !label.is_empty());
            let run =
                view.trim_of(run, |c| matches!(c, ' ' | '\n' | ';' | '.' | ',' | '；' | '。'));
            letter.topics.push(Topic {
                number: label,
                title: view.show(run),
                range: view.span(run),
            });
            context.taken[index] = true;
        }
        inside.push(Inside { depth: block.depth, question: None, end: run.1 });
        return;
    }
    let topic = topic(context, letter, over);
    let label = marker.map(|marker| marker.label.clone()).filter(|label| !label.is_empty());
    let number = match (parent, label) {
        (Some((question, _)), Some(label)) => Some(match &letter.questions[question].number {
            Some(above) => format!("{above}({label})"),
            None => label,
        }),
        (_, label) => label,
    };
    letter.questions.push(Question {
        number,
        topic,
        text: view.show(run),
        part_of: parent.map(|(question, _)| question),
        range: view.span(run),
    });
    context.taken[index] = true;
    inside.push(Inside {
        depth: block.depth,
        question: Some(letter.questions.len() - 1),
        end: run.1,
    });
}

/// "How …", "Please describe …", "¿Qué …", "如何…".
fn opens_asking(view: &View, run: Run) -> bool {
    let start = (run.0..run.1.min(run.0 + 3))
        .find(|&at| !matches!(view.signs[at], '¿' | ' ' | '"' | '“' | '«'))
        .unwrap_or(run.0);
    view.at(start, |tag| tag == Tag::Asks).is_some()
}

/// The item directly before or after in the same list asks.
fn listed_with_question(view: &View, index: usize) -> bool {
    let block = &view.blocks[index];
    let mate = |other: &Block| {
        other.kind == Kind::Item
            && other.depth == block.depth
            && other.marker.as_ref().zip(block.marker.as_ref()).is_some_and(|(a, b)| a.same_list(b))
            && asks(view, other.text())
    };
    view.blocks[..index].iter().rev().take(3).take_while(|b| b.kind == Kind::Item).any(mate)
        || view.blocks[index + 1..].iter().take(3).take_while(|b| b.kind == Kind::Item).any(mate)
}

/// The list is announced as one of topics.
fn agenda_above(view: &View, index: usize) -> bool {
    let lead = view.blocks[..index].iter().rev().take(30).find(|block| block.kind != Kind::Item);
    lead.is_some_and(|lead| {
        let run = lead.run();
        let colon = super::headings::last_sign(view, run) == ':';
        (colon || lead.is_heading())
            && view.has(run, |tag| tag == Tag::Agenda)
            && !view.has(run, |tag| matches!(tag, Tag::Paper | Tag::Questions | Tag::Deadline))
    })
}

/// A paragraph that is a question, or holds a numbered row of them.
fn paragraph(
    context: &mut Context,
    letter: &mut Letter,
    index: usize,
    over: &mut [Over],
    announced: bool,
) -> bool {
    let view = context.view;
    let block = &view.blocks[index];
    let run = block.run();
    if context.taken[index] || !asks(view, run) {
        return false;
    }
    let pieces = super::papers::enumeration(view, run);
    if pieces.len() >= 2 && pieces.iter().any(|(_, run)| asks(view, *run)) {
        let topic = topic(context, letter, over);
        for (label, run) in pieces {
            letter.questions.push(Question {
                number: label,
                topic,
                text: view.show(run),
                part_of: None,
                range: view.span(run),
            });
        }
        context.taken[index] = true;
        return true;
    }
    let asked = view
        .sentences_in(run)
        .iter()
        .all(|sentence| asks(view, (sentence.0.max(run.0), sentence.1.min(run.1))));
    let under = over.iter().any(|over| over.topic.is_some() || eligible(context, over.block));
    let ends = super::headings::last_sign(view, run) == '?';
    if !block.prose && ((under || announced) && ends || (asked && run.1 - run.0 < 400)) {
        let topic = topic(context, letter, over);
        letter.questions.push(Question {
            number: None,
            topic,
            text: view.show(run),
            part_of: None,
            range: view.span(run),
        });
        context.taken[index] = true;
        return true;
    }
    for &sentence in view.sentences_in(run) {
        if asks(view, sentence) {
            letter.not_understood.push(context.misfit(sentence, super::Why::QuestionInText));
        }
    }
    true
}

/// One row of a table: number, topic, question in whatever order. Answers the
/// block after the row.
fn cells(
    context: &mut Context,
    letter: &mut Letter,
    index: usize,
    row: usize,
    over: &mut [Over],
) -> usize {
    let view = context.view;
    let count = view.blocks[index..]
        .iter()
        .take_while(|block| matches!(block.kind, Kind::Cell { row: other, .. } if other == row))
        .count();
    let end = index + count;
    let row = &view.blocks[index..end];
    let Some(question) = row.iter().rposition(|cell| asks(view, cell.run())) else { return end };
    let mut number = None;
    let mut about = None;
    for cell in &row[..question] {
        let text = view.show(cell.run());
        let bare = text.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        if bare.chars().count() <= 4 && number.is_none() {
            let digits: String = cell_digits(view, cell.run());
            number = Some(if digits.is_empty() { bare } else { digits })
                .filter(|number| !number.is_empty());
        } else {
            about = Some(cell.run());
        }
    }
    let topic = match about {
        Some(run) => {
            let title = view.show(run);
            let known = letter.topics.iter().rev().take(30).position(|topic| topic.title == title);
            Some(match known {
                Some(back) => letter.topics.len() - 1 - back,
                None => {
                    letter.topics.push(Topic { number: None, title, range: view.span(run) });
                    letter.topics.len() - 1
                }
            })
        }
        None => topic(context, letter, over),
    };
    let run = row[question].run();
    letter.questions.push(Question {
        number,
        topic,
        text: view.show(run),
        part_of: None,
        range: view.span(run),
    });
    for taken in &mut context.taken[index..end] {
        *taken = true;
    }
    end
}

fn cell_digits(view: &View, run: Run) -> String {
    view.signs[run.0..run.1].iter().filter(|c| c.is_ascii_digit()).collect()
}
