//! The official order of names in a language.

use std::cmp::Ordering;

use crate::{Words, tools};

impl Words {
    /// Compares two names as the language's alphabet orders them: É with E, Ñ
    /// after N, Ё beside Е, Chinese by pinyin.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        match &tools::of(self.language()).collator {
            Some(collator) => collator.compare(left, right).then_with(|| left.cmp(right)),
            None => left.cmp(right),
        }
    }

    /// Sorts by a name in the reader's language; equal names keep their order.
    pub fn sort_names<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|left, right| self.compare(name(left), name(right)));
    }
}
