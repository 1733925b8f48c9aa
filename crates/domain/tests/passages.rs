//! What holds for every text and every set of passages.

use std::ops::Range;

use comity_domain::statement::{
    checked_text, join_adjacent, normalise_text, paragraphs, passage_text, segments,
};
use proptest::{collection::vec, prelude::*};

/// Texts in several scripts, with line ends, blank lines and marks of direction.
fn texts() -> impl Strategy<Value = String> {
    vec(
        prop_oneof![
            Just("\n"),
            Just("\n\n"),
            Just(" "),
            Just("\r\n"),
            Just("\t"),
            Just("a"),
            Just("é"),
            Just("e\u{301}"),
            Just("ш"),
            Just("支"),
            Just("。"),
            Just("ن"),
            Just("\u{200f}"),
            Just("\u{2067}"),
            Just("\u{2069}"),
            Just("👩‍💻"),
            Just("word. "),
            Just("\u{2028}"),
        ],
        0..40,
    )
    .prop_map(|pieces| pieces.concat())
}

/// Passages of a text: any two edges between characters, overlapping as they like.
fn with_passages() -> impl Strategy<Value = (String, Vec<Range<usize>>)> {
    (texts(), vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..6)).prop_map(
        |(text, picks)| {
            let mut edges: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            edges.push(text.len());
            let ranges = picks
                .into_iter()
                .map(|(one, other)| (*one.get(&edges), *other.get(&edges)))
                .map(|(one, other)| one.min(other)..one.max(other))
                .filter(|range| passage_text(&text, range).is_ok())
                .collect();
            (text, ranges)
        },
    )
}

proptest! {
    #[test]
    fn segments_put_together_are_the_text((text, passages) in with_passages()) {
        for whole in paragraphs(&text).into_iter().chain(std::iter::once(0..text.len())) {
            let cut = segments(whole.clone(), &passages);
            if whole.is_empty() {
                continue;
            }
            let joined: Option<String> = cut.iter().map(|one| text.get(one.range.clone())).collect();
            prop_assert_eq!(joined.as_deref(), text.get(whole.clone()));
            for one in &cut {
                prop_assert!(!one.range.is_empty());
                for (at, passage) in passages.iter().enumerate() {
                    // A byte is marked exactly when the passage holds it.
                    let is_marked = one.covered_by.contains(&at);
                    prop_assert!(one.range.clone().all(|byte| passage.contains(&byte) == is_marked));
                }
            }
            // Every passage that begins inside begins in exactly one segment.
            for (at, passage) in passages.iter().enumerate() {
                let begins = cut.iter().filter(|one| one.begins.contains(&at)).count();
                prop_assert_eq!(begins, usize::from(whole.contains(&passage.start)));
            }
        }
    }

    #[test]
    fn paragraphs_leave_out_white_space_only(text in texts()) {
        let found = paragraphs(&text);
        let mut last = 0;
        for range in &found {
            prop_assert!(text[last..range.start].trim().is_empty());
            prop_assert!(!text[range.clone()].trim().is_empty());
            last = range.end;
        }
        prop_assert!(text[last..].trim().is_empty());
    }

    #[test]
    fn joined_passages_hold_the_same_words((text, passages) in with_passages()) {
        let joined = join_adjacent(&text, &passages);
        for passage in &passages {
            prop_assert!(joined.iter().any(|one| one.start <= passage.start && passage.end <= one.end));
        }
        for pair in joined.windows(2) {
            prop_assert!(pair[0].end < pair[1].start);
            prop_assert!(!text[pair[0].end..pair[1].start].trim().is_empty());
        }
        for (byte, letter) in text.char_indices().filter(|(_, letter)| !letter.is_whitespace()) {
            let was = passages.iter().any(|one| one.contains(&byte));
            let is = joined.iter().any(|one| one.contains(&byte));
            prop_assert_eq!(was, is, "{} at {}", letter, byte);
        }
    }

    #[test]
    fn any_two_numbers_are_a_passage_or_refused_but_never_cut(text in texts(), first in 0_usize..200, end in 0_usize..200) {
        match passage_text(&text, &(first..end)) {
            Ok(found) => {
                prop_assert_eq!(found.as_bytes(), &text.as_bytes()[first..end]);
                prop_assert!(!found.trim().is_empty());
            }
            Err(_) => prop_assert!(
                text.get(first..end).is_none_or(|found| found.trim().is_empty())
            ),
        }
    }

    #[test]
    fn what_is_frozen_freezes_to_itself(raw in texts()) {
        if let Ok(text) = checked_text(&raw) {
            prop_assert_eq!(&normalise_text(&text), &text);
            prop_assert_eq!(checked_text(&text), Ok(text));
        }
    }
}
