//! Lines that wait for the collector: so many and no more, and whoever writes one waits for
//! nobody.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

/// The most lines that wait.
const MOST_LINES: usize = 10_000;
/// The most that they take together, in bytes.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// Between those who log and the one who sends. When it is full the oldest line goes: what
/// happens now is worth more to whoever looks for the cause of it.
#[derive(Default)]
pub struct Queue {
    waiting: Mutex<Waiting>,
    /// A line is there, or none will come.
    told: Notify,
    /// None will come.
    closed: Notify,
}

#[derive(Default)]
struct Waiting {
    lines: VecDeque<String>,
    bytes: usize,
    lost: u64,
    /// One was taken, and nobody has said yet what became of it.
    is_one_under_way: bool,
    is_closed: bool,
}

impl Waiting {
    fn is_over_full(&self) -> bool {
        self.lines.len() > MOST_LINES || self.bytes > MOST_BYTES
    }
}

impl Queue {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        // What a thread that panicked left behind is whole: no change of it can break off.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a line behind all others.
    pub fn push(&self, line: String) {
        let mut waiting = self.waiting();
        if waiting.is_closed {
            return;
        }
        waiting.bytes += line.len();
        waiting.lines.push_back(line);
        while waiting.is_over_full() {
            let Some(oldest) = waiting.lines.pop_front() else { break };
            waiting.bytes -= oldest.len();
            waiting.lost += 1;
        }
        drop(waiting);
        self.told.notify_one();
    }

    /// Puts a line back that could not be sent, before all others.
    pub fn put_back(&self, line: String) {
        let mut waiting = self.waiting();
        waiting.is_one_under_way = false;
        waiting.bytes += line.len();
        waiting.lines.push_front(line);
        if waiting.is_over_full() {
            let oldest = waiting.lines.pop_front();
            waiting.bytes -= oldest.map_or(0, |oldest| oldest.len());
            waiting.lost += 1;
        }
        drop(waiting);
        self.told.notify_one();
    }

    /// The next line, when there is one; none when the log has ended.
    pub async fn next(&self) -> Option<String> {
        loop {
            {
                let mut waiting = self.waiting();
                if let Some(line) = waiting.lines.pop_front() {
                    waiting.bytes -= line.len();
                    waiting.is_one_under_way = true;
                    return Some(line);
                }
                if waiting.is_closed {
                    return None;
                }
            }
            self.told.notified().await;
        }
    }

    /// The line that was taken last has gone.
    pub fn sent(&self) {
        self.waiting().is_one_under_way = false;
    }

    /// How many lines have not gone: those that wait or are under way, and those that went
    /// for want of room without anybody having been told.
    pub fn left(&self) -> u64 {
        let waiting = self.waiting();
        waiting.lines.len() as u64 + u64::from(waiting.is_one_under_way) + waiting.lost
    }

    /// Waits until there is a line, or the log has ended.
    pub async fn something(&self) {
        loop {
            {
                let waiting = self.waiting();
                if waiting.is_closed || !waiting.lines.is_empty() {
                    return;
                }
            }
            self.told.notified().await;
        }
    }

    /// Waits until the log has ended with nothing left to send.
    pub async fn is_over(&self) {
        loop {
            {
                let waiting = self.waiting();
                if waiting.is_closed && waiting.lines.is_empty() {
                    return;
                }
            }
            self.closed.notified().await;
        }
    }

    /// How many lines went for want of room since this was asked last.
    pub fn lost(&self) -> u64 {
        std::mem::take(&mut self.waiting().lost)
    }

    /// Takes no line from now on.
    pub fn close(&self) {
        self.waiting().is_closed = true;
        self.told.notify_one();
        self.closed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(queue: &Queue, lines: std::ops::Range<usize>) {
        for number in lines {
            queue.push(format!("line {number}"));
        }
    }

    #[tokio::test]
    async fn a_full_queue_loses_its_oldest_lines_and_counts_them() {
        let queue = Queue::default();
        numbered(&queue, 0..MOST_LINES);
        assert_eq!(queue.lost(), 0);
        numbered(&queue, MOST_LINES..MOST_LINES + 3);
        let first = queue.next().await.unwrap();
        assert_eq!(first, "line 3");
        // Sent in vain, it keeps its place, unless that was taken meanwhile.
        queue.put_back(first);
        assert_eq!(queue.next().await.unwrap(), "line 3");
        numbered(&queue, 0..1);
        queue.put_back("line 3".to_owned());
        assert_eq!(queue.lost(), 4);
        assert_eq!(queue.lost(), 0, "they are told once");
        assert_eq!(queue.next().await.unwrap(), "line 4");
    }

    #[tokio::test]
    async fn long_lines_take_no_more_room_than_there_is() {
        let queue = Queue::default();
        let long = "x".repeat(MOST_BYTES / 4);
        for _ in 0..9 {
            queue.push(long.clone());
        }
        assert_eq!(queue.lost(), 5);
        assert_eq!(queue.waiting().bytes, MOST_BYTES);
        for _ in 0..4 {
            assert!(queue.next().await.is_some());
        }
        assert_eq!(queue.waiting().bytes, 0);
    }

    #[tokio::test]
    async fn what_was_pushed_before_the_end_comes_and_nothing_after_it() {
        let queue = Queue::default();
        numbered(&queue, 0..2);
        queue.close();
        numbered(&queue, 2..4);
        queue.something().await;
        assert_eq!(queue.left(), 2);
        assert_eq!(queue.next().await.as_deref(), Some("line 0"));
        assert_eq!(queue.left(), 2);
        queue.put_back("line 0".to_owned());
        assert_eq!(queue.left(), 2);
        assert_eq!(queue.next().await.as_deref(), Some("line 0"));
        queue.sent();
        assert_eq!(queue.left(), 1);
        assert_eq!(queue.next().await.as_deref(), Some("line 1"));
        queue.sent();
        assert_eq!(queue.left(), 0);
        assert_eq!(queue.next().await, None);
        queue.is_over().await;
    }
}
