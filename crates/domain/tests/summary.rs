//! What assembling promises, whatever the record holds.

use std::collections::BTreeSet;

use comity_domain::{
    BlockId, Language, ParticipantId, PassageId, ProposalId, QuestionId, StatementId, TopicId,
    Wording,
    quantifier::{Quantifier, Thresholds},
    summary::{
        Assembled, Block, Changed, Finding, Gathered, GatheredProposal, GatheredQuestion,
        GatheredStatement, GatheredTopic, Open, Source, Spoken, TakenOver, assemble, compare,
        standing,
    },
};
use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

/// Who answers which question (by place), and whether that is a State.
type Answers = Vec<(usize, u128, bool)>;

fn english(text: &str) -> Wording {
    Wording::new(Language::En, text)
}

/// A record with one topic: questions, answers, and proposals of which some are open.
fn record(questions: usize, answers: &Answers, open: &[bool]) -> Gathered {
    let spoken = |at: usize, who: u128, is_state: bool| Spoken {
        statement: StatementId(Uuid::from_u128(1000 + who)),
        passage: PassageId(Uuid::from_u128(2000 + who * 100 + at as u128)),
        participant: ParticipantId(Uuid::from_u128(who)),
        is_state,
    };
    let topic = TopicId(Uuid::from_u128(1));
    let people: BTreeSet<(u128, bool)> = answers.iter().map(|(_, who, is)| (*who, *is)).collect();
    Gathered {
        session: english("Session"),
        starts: date(2026, 12, 7),
        ends: date(2026, 12, 11),
        meetings: 10,
        letters: Vec::new(),
        statements: people
            .into_iter()
            .map(|(who, is_state)| GatheredStatement {
                statement: StatementId(Uuid::from_u128(1000 + who)),
                participant: ParticipantId(Uuid::from_u128(who)),
                is_state,
                topic: Some(topic),
            })
            .collect(),
        topics: vec![GatheredTopic {
            id: Some(topic),
            title: english("Topic"),
            questions: (0..questions)
                .map(|at| GatheredQuestion {
                    id: QuestionId(Uuid::from_u128(at as u128)),
                    number: at as i64 + 1,
                    wording: english("What?"),
                    raised: false,
                    answers: answers
                        .iter()
                        .filter(|(asked, ..)| *asked == at)
                        .map(|(_, who, is_state)| spoken(at, *who, *is_state))
                        .collect(),
                })
                .collect(),
            papers: Vec::new(),
            proposals: open
                .iter()
                .enumerate()
                .map(|(at, is_open)| GatheredProposal {
                    id: ProposalId(Uuid::from_u128(at as u128)),
                    number: at as i64 + 1,
                    wording: english("Do."),
                    by_chair: false,
                    release: None,
                    open: is_open.then(|| (Open::Unknown, Vec::new())),
                })
                .collect(),
        }],
        among: 40,
        thresholds: Thresholds::default(),
    }
}

/// The blocks as they are right after everything was taken over.
fn taken_over(draft: &[Assembled]) -> Vec<Block> {
    draft
        .iter()
        .enumerate()
        .map(|(at, one)| Block {
            id: BlockId(Uuid::from_u128(at as u128)),
            kind: one.finding.block(),
            origin: Some(one.origin.clone()),
            taken_over: Some(TakenOver {
                finding: one.finding.clone(),
                wording: english("As assembled."),
            }),
            wording: english("As assembled."),
            sources: one.sources.clone(),
            revision: 0,
            edited_in: std::collections::BTreeMap::new(),
            edited_at: None,
            left_out_at: None,
        })
        .collect()
}

fn delegations(one: &Assembled) -> usize {
    one.sources.iter().filter_map(Source::participant).collect::<BTreeSet<_>>().len()
}

prop_compose! {
    fn records()(
        questions in 0_usize..5,
        open in prop::collection::vec(any::<bool>(), 0..4),
    )(
        answers in prop::collection::btree_set((0..questions.max(1), 0_u128..30), 0..60),
        questions in Just(questions),
        open in Just(open),
    ) -> (usize, Answers, Vec<bool>) {
        let answers = answers
            .into_iter()
            .filter(|(asked, _)| *asked < questions)
            // Every fifth is no State.
            .map(|(asked, who)| (asked, who, who % 5 != 0))
            .collect();
        (questions, answers, open)
    }
}

proptest! {
    #[test]
    fn every_answer_and_every_open_point_is_there_once(
        (questions, answers, open) in records(),
    ) {
        let draft = assemble(&record(questions, &answers, &open));
        let origins: BTreeSet<&str> = draft.iter().map(|one| one.origin.as_str()).collect();
        prop_assert_eq!(origins.len(), draft.len());
        for asked in 0..questions {
            let of_states = answers.iter().filter(|(at, _, is)| *at == asked && *is).count();
            let of_others = answers.iter().filter(|(at, _, is)| *at == asked && !*is).count();
            let id = Uuid::from_u128(asked as u128);
            let found = draft.iter().find(|one| one.origin == format!("question:{id}"));
            let unanswered = draft.iter().any(|one| one.origin == format!("open-question:{id}"));
            prop_assert_eq!(found.is_none(), of_states + of_others == 0);
            prop_assert_eq!(unanswered, found.is_none());
            if let Some(found) = found {
                let expected = if of_states > 0 { of_states } else { of_others };
                prop_assert_eq!(found.sources.len(), expected);
                let Finding::Question { who, .. } = &found.finding else {
                    return Err(TestCaseError::fail("no question"));
                };
                let word = Thresholds::default().word(if of_states > 0 { delegations(found) } else { 0 }, 40);
                prop_assert_eq!(*who, word);
                prop_assert_eq!(*who == Quantifier::Nobody, of_states == 0);
            }
        }
        let found = draft.iter().filter(|one| one.origin.starts_with("open-proposal:")).count();
        prop_assert_eq!(found, open.iter().filter(|is_open| **is_open).count());
    }

    #[test]
    fn a_heading_has_something_below_it((questions, answers, open) in records()) {
        let blocks = taken_over(&assemble(&record(questions, &answers, &open)));
        prop_assert_eq!(standing(&blocks).len(), blocks.len());
    }

    #[test]
    fn what_was_just_taken_over_does_not_differ((questions, answers, open) in records()) {
        let draft = assemble(&record(questions, &answers, &open));
        let mut blocks = taken_over(&draft);
        prop_assert!(compare(&blocks, &draft).is_empty());
        // Editing is no difference to the record; what the record lacks is gone.
        for block in &mut blocks {
            block.wording = english("In our words.");
        }
        prop_assert!(compare(&blocks, &draft).is_empty());
        let gone = compare(&blocks, &[]);
        prop_assert_eq!(gone.len(), blocks.len());
        prop_assert!(gone.iter().all(|change| change.how == Changed::Gone));
        let new = compare(&[], &draft);
        prop_assert!(new.iter().all(|change| change.how == Changed::New));
    }

    #[test]
    fn one_more_answer_is_one_difference_and_no_other_question_s(
        (questions, answers, open) in records(), who in 31_u128..40,
    ) {
        prop_assume!(questions > 0);
        let before = assemble(&record(questions, &answers, &open));
        let blocks = taken_over(&before);
        let mut more = answers;
        more.push((0, who, true));
        let now = assemble(&record(questions, &more, &open));
        let touched: Vec<String> = compare(&blocks, &now)
            .iter()
            .filter_map(|change| match change.now {
                Some(now) => Some(now.origin.clone()),
                None => change.block.and_then(|block| block.origin.clone()),
            })
            .filter(|origin| origin.contains("question:"))
            .collect();
        let id = Uuid::from_u128(0);
        let asked = format!("question:{id}");
        prop_assert!(touched.contains(&asked));
        prop_assert!(touched.iter().all(|origin| origin.ends_with(&id.to_string())));
    }
}
