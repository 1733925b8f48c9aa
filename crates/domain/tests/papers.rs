//! The rules of co-sponsorship and of comparison, on random histories and texts.

use comity_domain::paper::{
    Standing, Step,
    diff::{Change, Piece, compare, compare_words},
};
use jiff::Timestamp;
use proptest::prelude::*;

#[derive(Clone, Copy, Debug)]
enum Event {
    Step(Step),
    Revised,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        Just(Event::Step(Step::Invite)),
        Just(Event::Step(Step::TakeBack)),
        Just(Event::Step(Step::Join)),
        Just(Event::Step(Step::Leave)),
        Just(Event::Revised),
    ]
}

fn at(second: usize) -> Timestamp {
    Timestamp::from_second(second as i64).unwrap_or_default()
}

proptest! {
    /// Whatever happens: a State co-sponsors only what it joined itself and has not left
    /// since, and the proposer never ends it nor moves it to another version.
    #[test]
    fn only_the_state_itself_becomes_and_ceases_to_be_a_sponsor(
        events in prop::collection::vec(event(), 0..24),
    ) {
        let (mut standing, mut version) = (None, 1_i64);
        let mut joined: Option<i64> = None;
        let mut since = None;
        for (moment, event) in events.into_iter().enumerate() {
            let step = match event {
                Event::Revised => { version += 1; continue }
                Event::Step(step) => step,
            };
            let before = standing;
            let sponsored = matches!(before, Some(Standing::Sponsor { .. }));
            let Some(after) = Standing::after(before, step, version, at(moment)) else { continue };
            prop_assert_ne!(Some(after), before, "a step that changes nothing is none");
            match step {
                Step::Join => joined = Some(version),
                Step::Leave => joined = None,
                Step::TakeBack => {
                    prop_assert!(!sponsored);
                    joined = None;
                }
                Step::Invite => prop_assert!(!sponsored),
            }
            if let Standing::Sponsor { since: from, version: on } = after {
                prop_assert_eq!(Some(on), joined, "the version it joined");
                prop_assert!(on <= version);
                match before {
                    Some(Standing::Sponsor { since: earlier, version: confirmed }) => {
                        prop_assert_eq!(from, earlier, "since the first, not the latest");
                        prop_assert!(on > confirmed);
                    }
                    _ => since = Some(at(moment)),
                }
                prop_assert_eq!(Some(from), since);
            }
            prop_assert_eq!(after.version().is_some(), joined.is_some() && after.is_open());
            standing = Some(after);
        }
    }

    /// A comparison loses nothing: without what was inserted it is the old text, without
    /// what was deleted the new one.
    #[test]
    fn both_versions_can_be_read_out_of_a_comparison(
        old in "[a-c ,.字词مر]{0,40}",
        new in "[a-c ,.字词مر]{0,40}",
    ) {
        let (mut before, mut after) = (String::new(), String::new());
        for piece in compare_words(&old, &new) {
            match piece {
                Piece::Same(text) => { before.push_str(&text); after.push_str(&text); }
                Piece::Deleted(text) => before.push_str(&text),
                Piece::Inserted(text) => after.push_str(&text),
            }
        }
        prop_assert_eq!((before, after), (old, new));
    }

    #[test]
    fn paragraphs_keep_both_orders(
        old in prop::collection::vec("[a-c]{1,3}( [a-c]{1,3}){0,5}", 0..7),
        new in prop::collection::vec("[a-c]{1,3}( [a-c]{1,3}){0,5}", 0..7),
    ) {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for row in compare(&old.join("\n\n"), &new.join("\n\n")) {
            match row.change {
                Change::Same(text) => { before.push(text.clone()); after.push(text); }
                Change::Deleted(text) => before.push(text),
                Change::Inserted(text) => after.push(text),
                Change::Changed(pieces) => {
                    let (mut one, mut other) = (String::new(), String::new());
                    for piece in pieces {
                        match piece {
                            Piece::Same(text) => { one.push_str(&text); other.push_str(&text); }
                            Piece::Deleted(text) => one.push_str(&text),
                            Piece::Inserted(text) => other.push_str(&text),
                        }
                    }
                    before.push(one);
                    after.push(other);
                }
            }
        }
        prop_assert_eq!((before, after), (old, new));
    }
}
