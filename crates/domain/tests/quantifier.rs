//! What the Chair's quantifiers promise, whatever thresholds are announced.

use comity_domain::quantifier::{LEAST_SEVERAL, Quantifier, Thresholds};
use proptest::prelude::*;

fn thresholds() -> impl Strategy<Value = Thresholds> {
    (LEAST_SEVERAL..40, 50_i64..100).prop_flat_map(|(several_from, most_percent)| {
        (1..=most_percent).prop_map(move |many_percent| Thresholds {
            several_from,
            many_percent,
            most_percent,
        })
    })
}

proptest! {
    #[test]
    fn more_delegations_never_get_a_smaller_word(
        announced in thresholds(), among in 0_usize..250, count in 0_usize..250,
    ) {
        prop_assert!(announced.faults().is_empty());
        prop_assert!(announced.word(count, among) <= announced.word(count + 1, among));
    }

    /// Whoever knows the thresholds and the size of the room still cannot tell one
    /// delegation from two or from three.
    #[test]
    fn no_word_reveals_a_count_below_three(announced in thresholds(), among in 0_usize..250) {
        for count in 1..=3 {
            prop_assert_eq!(announced.word(count, among), Quantifier::Some);
        }
        for word in [Quantifier::Several, Quantifier::Many, Quantifier::Most] {
            let least = (0..=among).find(|count| announced.word(*count, among) == word);
            prop_assert!(least.is_none_or(|least| least > 3), "{:?} from {:?}", word, least);
        }
    }

    #[test]
    fn nobody_is_nobody_and_everybody_is_most(announced in thresholds(), among in 40_usize..250) {
        prop_assert_eq!(announced.word(0, among), Quantifier::Nobody);
        prop_assert_eq!(announced.word(among, among), Quantifier::Most);
    }

    #[test]
    fn most_is_more_than_half(
        announced in thresholds(), among in 1_usize..250, count in 0_usize..250,
    ) {
        let count = count.min(among);
        if announced.word(count, among) == Quantifier::Most {
            prop_assert!(count * 2 > among);
        }
    }

    /// A word takes numbers and nothing else, so it cannot name anybody; and it never
    /// carries the number with it.
    #[test]
    fn a_word_holds_neither_name_nor_number(
        announced in thresholds(), among in 0_usize..250, count in 0_usize..250,
    ) {
        let word = announced.word(count, among).word();
        prop_assert!(word.chars().all(|c| c.is_ascii_lowercase()));
    }
}
