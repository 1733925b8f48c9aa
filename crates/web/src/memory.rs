//! What was read for one page, kept for the next while the record stands still.
//!
//! Whatever changes the state leaves an entry in the record within the same transaction
//! (`Tx::commit`). So the record's size is a version of everything at once: while it
//! stands still, nothing kept here can be out of date, on this process or any other over
//! the same database, and when it has moved, all of it is let go.
//!
//! What is kept is rows, never a page and never a result of the analysis. Each answer is
//! kept under everything it was asked with, the reader's [`Scope`](comity_store::Scope)
//! included (`readings.rs`): what a query gave to one scope is never given to another.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use comity_store::{Db, StoreError};

/// The most bytes of answers kept at a time, as far as they are reckoned; beyond them
/// everything is let go.
const MOST: usize = 16 << 20;

/// What an answer takes beside its own bytes.
const BESIDE: usize = 200;

/// A question to the store whose answer holds while the record stands still.
///
/// The question is all that its answer may depend on: `read` is given nothing else, so a
/// query that takes a scope makes the scope a part of the question.
pub(crate) trait Reading: Clone + Eq + Hash + Send + Sync + 'static {
    /// What the store answers.
    type Answer: Send + Sync + 'static;

    /// Asks the store.
    fn read(&self, db: &Db) -> impl Future<Output = Result<Self::Answer, StoreError>> + Send;

    /// About how many bytes the answer takes in memory; none when it is not to be kept.
    /// What is not there is asked for again: anybody can make up addresses.
    fn bytes(answer: &Self::Answer) -> Option<usize>;
}

/// The answers of this server, as of one size of the record.
#[derive(Default)]
pub(crate) struct Memory {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    size: i64,
    bytes: usize,
    /// By the type of the question a map from questions to answers.
    by_kind: HashMap<TypeId, Box<dyn Any + Send>>,
}

type Answers<R> = HashMap<R, Arc<<R as Reading>::Answer>>;

impl Memory {
    /// The answer, kept or asked for.
    ///
    /// `size` was read before this is called: a change that commits in between is kept
    /// under the older size, and the next page asks once more.
    pub(crate) async fn of<R: Reading>(
        &self,
        db: &Db,
        size: i64,
        reading: R,
    ) -> Result<Arc<R::Answer>, StoreError> {
        if let Some(kept) = self.lock().get(size, &reading) {
            return Ok(kept);
        }
        let answer = Arc::new(reading.read(db).await?);
        // One that leaves no room for others would only drive them out.
        if let Some(bytes) = R::bytes(&answer).filter(|bytes| *bytes < MOST / 4) {
            self.lock().put(size, reading, Arc::clone(&answer), bytes + BESIDE);
        }
        Ok(answer)
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // A panic elsewhere cannot leave a half-made answer behind: they are put in whole.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn get<R: Reading>(&self, size: i64, reading: &R) -> Option<Arc<R::Answer>> {
        if self.size != size {
            return None;
        }
        let answers = self.by_kind.get(&TypeId::of::<R>())?.downcast_ref::<Answers<R>>()?;
        answers.get(reading).cloned()
    }

    fn put<R: Reading>(&mut self, size: i64, reading: R, answer: Arc<R::Answer>, bytes: usize) {
        // Also when it is smaller: then another database was put in this one's place.
        if self.size != size || self.bytes + bytes > MOST {
            *self = Kept { size, ..Kept::default() };
        }
        let answers = self
            .by_kind
            .entry(TypeId::of::<R>())
            .or_insert_with(|| Box::new(Answers::<R>::new()))
            .downcast_mut::<Answers<R>>();
        if let Some(answers) = answers
            && answers.insert(reading, answer).is_none()
        {
            self.bytes += bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, PartialEq, Eq, Hash)]
    struct Word(u32);

    impl Reading for Word {
        type Answer = u32;

        async fn read(&self, _db: &Db) -> Result<u32, StoreError> {
            Ok(self.0)
        }

        fn bytes(_: &u32) -> Option<usize> {
            Some(4)
        }
    }

    #[test]
    fn an_answer_holds_for_one_size_of_the_record() {
        let mut kept = Kept::default();
        kept.put(7, Word(1), Arc::new(10), 4);
        assert_eq!(kept.get(7, &Word(1)).as_deref(), Some(&10));
        assert_eq!(kept.get(7, &Word(2)), None);
        assert_eq!(kept.get(8, &Word(1)), None);
        kept.put(8, Word(2), Arc::new(20), 4);
        assert_eq!(kept.get(7, &Word(1)), None);
        assert_eq!(kept.get(8, &Word(1)), None);
        // A database with a shorter record was put in its place.
        kept.put(3, Word(1), Arc::new(30), 4);
        assert_eq!(kept.get(8, &Word(2)), None);
        assert_eq!(kept.get(3, &Word(1)).as_deref(), Some(&30));
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let mut kept = Kept::default();
        for at in 0..=4 {
            kept.put(1, Word(at), Arc::new(at), MOST / 4);
            assert!(kept.bytes <= MOST);
        }
        assert_eq!(kept.bytes, MOST / 4);
        assert_eq!(kept.get(1, &Word(3)), None);
        assert_eq!(kept.get(1, &Word(4)).as_deref(), Some(&4));
        // The same answer again takes no more room.
        kept.put(1, Word(4), Arc::new(4), MOST / 4);
        assert_eq!(kept.bytes, MOST / 4);
    }
}
