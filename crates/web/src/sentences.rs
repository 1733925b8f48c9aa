//! Sentences of a frozen text that are ticked in a form. Each goes by its bytes: `120-245`.

use std::ops::Range;

use comity_words::{Language, Words};

/// A sentence to tick.
pub(crate) struct Sentence {
    pub(crate) value: String,
    pub(crate) text: String,
    pub(crate) ticked: bool,
}

/// A range as a form carries it.
pub(crate) fn value_of(range: &Range<usize>) -> String {
    format!("{}-{}", range.start, range.end)
}

/// And back; `None` for what does not read as one.
pub(crate) fn range_of(value: &str) -> Option<Range<usize>> {
    let (first, end) = value.split_once('-')?;
    Some(first.parse().ok()?..end.parse().ok()?)
}

/// The sentences of a text by paragraph, without those that cannot be ticked.
pub(crate) fn by_paragraph(
    text: &str,
    language: Language,
    ticked: &[String],
    is_left_out: impl Fn(&str) -> bool,
) -> Vec<Vec<Sentence>> {
    let mut paragraphs: Vec<Vec<Sentence>> = Vec::new();
    let mut last_end = 0;
    for range in Words::of(language).sentences(text) {
        let words = text.get(range.clone()).unwrap_or_default();
        if is_left_out(words) {
            continue;
        }
        let gap = text.get(last_end..range.start).unwrap_or_default();
        last_end = range.end;
        let value = value_of(&range);
        let sentence = Sentence { ticked: ticked.contains(&value), text: words.to_owned(), value };
        match paragraphs.last_mut() {
            Some(paragraph) if gap.matches('\n').count() < 2 => paragraph.push(sentence),
            _ => paragraphs.push(vec![sentence]),
        }
    }
    paragraphs
}

/// Ticked sentences as one range; `None` where none is ticked.
///
/// # Errors
/// With the key of the fault when they do not follow each other.
pub(crate) fn as_one(
    text: &str,
    mut ticked: Vec<Range<usize>>,
) -> Result<Option<Range<usize>>, &'static str> {
    ticked.sort_by_key(|range| range.start);
    let is_gap = |pair: &[Range<usize>]| {
        let [one, next] = pair else { return false };
        let between = text.get(one.end..next.start);
        between.is_none_or(|between| !between.trim().is_empty())
    };
    if ticked.windows(2).any(is_gap) {
        return Err("error-position-gap");
    }
    Ok(ticked.first().zip(ticked.last()).map(|(first, last)| first.start..last.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_each_other_is_one_range_and_nothing_else() {
        let text = "One. Two.\n\nThree.";
        assert_eq!(as_one(text, Vec::new()), Ok(None));
        assert_eq!(as_one(text, vec![5..9, 0..4]), Ok(Some(0..9)));
        assert_eq!(as_one(text, vec![5..9, 11..17]), Ok(Some(5..17)));
        assert_eq!(as_one(text, vec![0..4, 11..17]), Err("error-position-gap"));
        assert_eq!(as_one(text, vec![0..4, 90..99]), Err("error-position-gap"));
        for range in [0..4, 5..9] {
            assert_eq!(range_of(&value_of(&range)), Some(range));
        }
        for bad in ["", "4", "a-4", "4-", "-"] {
            assert_eq!(range_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn sentences_stand_in_their_paragraphs() {
        let text = "# Aim\n\nOne. Two.\n\nThree.";
        let ticked = ["12-16".to_owned()];
        let all = by_paragraph(text, Language::En, &ticked, |words| words.starts_with('#'));
        let shown: Vec<Vec<(&str, bool)>> = all
            .iter()
            .map(|paragraph| paragraph.iter().map(|one| (&*one.text, one.ticked)).collect())
            .collect();
        assert_eq!(shown, [vec![("One.", false), ("Two.", true)], vec![("Three.", false)]]);
    }
}
