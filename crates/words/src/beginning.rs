//! How a long text begins, for lists.

use icu::segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

use crate::Words;

/// What stands for the rest.
const REST: char = '…';

impl Words {
    /// The beginning of a text in at most `most` characters, cut between two words (UAX
    /// #29, with a dictionary where a script parts words by no blank) and marked as cut.
    /// White space counts as one blank; a text that fits is given whole.
    ///
    /// A first word longer than `most` is given whole: half a word means something else.
    pub fn beginning(&self, text: &str, most: usize) -> String {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() <= most {
            return text;
        }
        // One character less, for the mark.
        let edge =
            text.char_indices().nth(most.saturating_sub(1)).map_or(text.len(), |(place, _)| place);
        let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
        let mut kept = None;
        for place in segmenter.segment_str(&text) {
            if text[..place].trim_end_matches(is_loose).is_empty() {
                continue;
            }
            if place > edge {
                kept.get_or_insert(place);
                break;
            }
            kept = Some(place);
        }
        let end = kept.unwrap_or(text.len());
        let mut cut = text[..end].trim_end_matches(is_loose).to_owned();
        if end < text.len() {
            cut.push(REST);
        }
        cut
    }
}

/// What looks lost before an ellipsis.
fn is_loose(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            ',' | ';'
                | ':'
                | '.'
                | '،'
                | '؛'
                | '，'
                | '；'
                | '：'
                | '、'
                | '。'
                | '–'
                | '—'
                | '('
                | '（'
                | '«'
                | '“'
                | '「'
        )
}

#[cfg(test)]
mod tests {
    use comity_domain::Language;

    use super::*;

    fn cut(language: Language, text: &str, most: usize) -> String {
        Words::of(language).beginning(text, most)
    }

    #[test]
    fn it_is_cut_between_words_and_says_so() {
        let text = "The Secretariat keeps a voluntary repository,  in which States record threats.";
        assert_eq!(cut(Language::En, text, 46), "The Secretariat keeps a voluntary repository…");
        assert_eq!(cut(Language::En, text, 40), "The Secretariat keeps a voluntary…");
        assert_eq!(cut(Language::En, "Short enough.\nAnd so on", 40), "Short enough. And so on");
        assert_eq!(cut(Language::En, "", 5), "");
    }

    #[test]
    fn a_script_without_blanks_is_cut_between_words_too() {
        let text = "秘书处设立一个自愿性信息库，供各国登记所观察到的威胁";
        // 秘书处 and 信息 are words: they are there or they are not.
        assert_eq!(cut(Language::Zh, text, 6), "秘书处设立…");
        for most in 4..text.chars().count() {
            let cut = cut(Language::Zh, text, most);
            assert!(cut.chars().count() <= most, "{cut} at {most}");
            assert!(!cut.ends_with("秘书…") && !cut.ends_with("信…"), "{cut}");
        }
    }

    #[test]
    fn half_a_word_is_never_shown() {
        assert_eq!(cut(Language::Ru, "Широкомасштабный обмен", 5), "Широкомасштабный…");
        assert_eq!(cut(Language::Ar, "تحتفظ الأمانة العامة", 9), "تحتفظ…");
    }
}
