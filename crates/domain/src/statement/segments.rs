//! A text cut at the edges of its passages, so that overlapping ones can be marked.

use std::ops::Range;

/// A piece of a text that the same passages cover from end to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its bytes.
    pub range: Range<usize>,
    /// Which passages cover it, by their place in the list given, in its order.
    pub covered_by: Vec<usize>,
    /// Which of them begin here.
    pub begins: Vec<usize>,
}

/// Cuts the bytes `whole` of a text at every edge of the passages inside it. The
/// segments follow each other without gap or overlap and fill `whole`; where
/// `whole` is only one paragraph, passages that begin before it do not begin in it.
pub fn segments(whole: Range<usize>, passages: &[Range<usize>]) -> Vec<Segment> {
    let mut edges: Vec<usize> = passages
        .iter()
        .flat_map(|passage| [passage.start, passage.end])
        .filter(|edge| whole.start < *edge && *edge < whole.end)
        .chain([whole.start, whole.end])
        .collect();
    edges.sort_unstable();
    edges.dedup();
    edges
        .windows(2)
        .map(|pair| {
            let range = pair[0]..pair[1];
            let matching = |fits: &dyn Fn(&Range<usize>) -> bool| -> Vec<usize> {
                (0..passages.len()).filter(|at| fits(&passages[*at])).collect()
            };
            Segment {
                covered_by: matching(&|one| one.start <= range.start && range.end <= one.end),
                begins: matching(&|one| one.start == range.start && one.end > one.start),
                range,
            }
        })
        .collect()
}

/// The paragraphs of a text: what stands between blank lines, without these.
pub fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    let mut is_open = false;
    for line in text.split('\n') {
        let range = at..at + line.len();
        at = range.end + 1;
        if line.trim().is_empty() {
            is_open = false;
        } else if let (true, Some(last)) = (is_open, found.last_mut()) {
            last.end = range.end;
        } else {
            found.push(range);
            is_open = true;
        }
    }
    found
}

/// Joins ranges that touch, overlap, or have only white space between them, in the
/// order of the text. Ranges that do not fit the text stay as they are, for
/// [`super::passage_text`] to refuse.
pub fn join_adjacent(text: &str, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut sorted = ranges.to_vec();
    sorted.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in sorted {
        match joined.last_mut() {
            Some(last)
                if range.start <= last.end
                    || text.get(last.end..range.start).is_some_and(|gap| gap.trim().is_empty()) =>
            {
                last.end = last.end.max(range.end);
            }
            _ => joined.push(range),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_passages_are_cut_apart() {
        let cut = segments(0..10, &[2..6, 4..8, 2..4]);
        let seen: Vec<_> =
            cut.iter().map(|one| (one.range.clone(), &*one.covered_by, &*one.begins)).collect();
        let expected: [(Range<usize>, &[usize], &[usize]); 5] = [
            (0..2, &[], &[]),
            (2..4, &[0, 2], &[0, 2]),
            (4..6, &[0, 1], &[1]),
            (6..8, &[1], &[]),
            (8..10, &[], &[]),
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn paragraphs_stand_between_blank_lines() {
        let text = "One\nstill one\n\n\n Two\n  \nThree";
        let found: Vec<_> = paragraphs(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["One\nstill one", " Two", "Three"]);
    }

    #[test]
    fn sentences_side_by_side_become_one_passage() {
        let text = "One. Two.\n\nThree. Four.";
        assert_eq!(join_adjacent(text, &[5..9, 0..4, 11..17]), [Range { start: 0, end: 17 }]);
        assert_eq!(join_adjacent(text, &[0..4, 11..17]), [0..4, 11..17]);
        assert!(join_adjacent(text, &[]).is_empty());
    }
}
