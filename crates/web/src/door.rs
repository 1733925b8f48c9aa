//! The first question of every request, asked for several requests at a time.
//!
//! Each page begins with one row: how large the record is, and who carries the session
//! token. A question to SQLite is a hop to another thread and back, which costs more than
//! the row. Requests that arrive while one is under way wait together for the next. That
//! begins after each of them arrived, so its answer is as new as if each had asked alone.

use std::{collections::HashMap, sync::OnceLock};

use comity_seal::{Token, token_hash};
use comity_store::{
    Db, StoreError,
    signin::{self, Arrived},
};
use jiff::Timestamp;
use tokio::{
    sync::{mpsc, oneshot},
    task::JoinSet,
};

/// How many requests may wait before the next ones wait to get in.
const ROOM: usize = 1_024;

/// The door of a server.
#[derive(Default)]
pub(crate) struct Door {
    /// To the task that asks; the first request begins it, and it ends with the server.
    asking: OnceLock<mpsc::Sender<Waiting>>,
}

/// A request that waits.
struct Waiting {
    token: Option<Token>,
    now: Timestamp,
    answer: oneshot::Sender<Arrived>,
}

impl Door {
    /// The size of the record, and who carries this token, both as of now or later.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn ask(
        &self,
        db: &Db,
        token: Option<Token>,
        now: Timestamp,
    ) -> Result<Arrived, StoreError> {
        let asking = self.asking.get_or_init(|| {
            let (asking, asked) = mpsc::channel(ROOM);
            tokio::spawn(answer(db.clone(), asked));
            asking
        });
        let (answer, answered) = oneshot::channel();
        let waiting = Waiting { token: token.clone(), now, answer };
        if asking.send(waiting).await.is_ok()
            && let Ok(arrived) = answered.await
        {
            return Ok(arrived);
        }
        // The common question failed: whoever asks alone learns why.
        signin::arrive(db, token.as_deref(), now).await
    }
}

/// Answers whoever waits, all at once and again.
async fn answer(db: Db, mut asked: mpsc::Receiver<Waiting>) {
    let mut waiting = Vec::new();
    while asked.recv_many(&mut waiting, ROOM).await > 0 {
        // Secrets are not compared; their digests are.
        let mut by_token: HashMap<Option<String>, Vec<Waiting>> = HashMap::new();
        for one in waiting.drain(..) {
            by_token.entry(one.token.as_deref().map(token_hash)).or_default().push(one);
        }
        let mut groups: Vec<_> = by_token.into_values().collect();
        let last = groups.pop();
        let mut others: JoinSet<()> =
            groups.into_iter().map(|group| answer_one(db.clone(), group)).collect();
        if let Some(group) = last {
            answer_one(db.clone(), group).await;
        }
        while others.join_next().await.is_some() {}
    }
}

/// Asks for the one token that all of a group carry, and tells each of them.
async fn answer_one(db: Db, group: Vec<Waiting>) {
    let token = group.first().and_then(|one| one.token.clone());
    // The latest of their clocks is the strictest about sessions that ended by themselves.
    let Some(now) = group.iter().map(|one| one.now).max() else { return };
    match signin::arrive(&db, token.as_deref(), now).await {
        Ok(mut arrived) => {
            for one in group {
                // Gone meanwhile, perhaps: its browser went elsewhere.
                let _ = one.answer.send(arrived.clone());
                // One of them notes that the session was used.
                arrived.is_overdue = false;
            }
        }
        // Each of them asks again, alone.
        Err(error) => tracing::warn!(%error, "the first question of requests failed"),
    }
}
