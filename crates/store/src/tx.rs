//! Transactions: the only way to write.

use comity_domain::{ApplicationId, SessionId, new_id};
use jiff::Timestamp;
use sqlx::{Postgres, Sqlite, Transaction};
use uuid::Uuid;

use crate::{Actor, Db, Entry, RoomEntry, RoomOf, StoreError, convert::millis};

/// An open transaction. Dropped without a commit, it leaves nothing behind.
pub struct Tx {
    pub(crate) inner: Inner,
    now: Timestamp,
    pub(crate) db: Db,
}

pub(crate) enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    pub(crate) fn new(inner: Inner, now: Timestamp, db: Db) -> Self {
        Tx { inner, now, db }
    }

    /// The instant of this change: one for all its rows.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The same instant as it is stored: milliseconds since 1970, UTC.
    pub(crate) fn now_millis(&self) -> i64 {
        millis(self.now)
    }

    /// A new identifier, of whichever noun the caller says.
    pub fn new_id<Id: From<Uuid>>(&self) -> Id {
        Id::from(new_id(self.now, &*self.db.rng))
    }

    /// Fills an array with random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.db.rng.fill(&mut bytes);
        bytes
    }

    /// The next number of a series of a session, such as `statement`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_number(
        &mut self,
        session: SessionId,
        series: &'static str,
    ) -> Result<i64, StoreError> {
        let (number,): (i64,) = write!(self, |c| {
            sqlx::query_as(
                "insert into running_number (session_id, series, latest) values ($1, $2, 1)
                 on conflict (session_id, series) do update set latest = running_number.latest + 1
                 returning latest",
            )
            .bind(session.0)
            .bind(series)
            .fetch_one(c)
            .await?
        });
        Ok(number)
    }

    /// Says that pages of this session show something new.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn touch(&mut self, session: SessionId) -> Result<(), StoreError> {
        write!(self, |c| {
            sqlx::query(
                "update meeting_session set change_number = change_number + 1 where id = $1",
            )
            .bind(session.0)
            .execute(c)
            .await?;
        });
        Ok(())
    }

    /// Writes the entry into the record and commits: the change and its entry
    /// become visible together, or neither does.
    ///
    /// # Errors
    /// When the database fails, or another transaction won
    /// ([`StoreError::is_passing`]).
    pub async fn commit(mut self, actor: &Actor, entry: Entry) -> Result<i64, StoreError> {
        let position = crate::record::append(&mut self, actor, entry).await?;
        self.finish().await?;
        Ok(position)
    }

    /// Writes the entry of somebody without an account and commits: of an organization that
    /// applies for accreditation, which the record knows by its application.
    ///
    /// # Errors
    /// As [`Tx::commit`].
    pub async fn commit_of_applicant(
        mut self,
        application: ApplicationId,
        entry: Entry,
    ) -> Result<i64, StoreError> {
        let position =
            crate::record::append_by(&mut self, application.0, "applicant", entry).await?;
        self.finish().await?;
        Ok(position)
    }

    /// Writes an entry into the log of a delegation's private room and commits: what
    /// happens there is recorded there, and the record does not grow.
    ///
    /// # Errors
    /// As [`Tx::commit`].
    pub async fn commit_private(
        mut self,
        actor: &Actor,
        room: RoomOf,
        entry: RoomEntry,
    ) -> Result<(), StoreError> {
        self.note_in_room(actor, room, entry).await?;
        self.finish().await
    }

    /// Writes an entry into the log of a private room beside the one that the record gets
    /// with this transaction: something leaves the room.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_in_room(
        &mut self,
        actor: &Actor,
        room: RoomOf,
        entry: RoomEntry,
    ) -> Result<(), StoreError> {
        crate::room::log::append(self, actor, room, entry).await
    }

    /// Commits a change that is not an act of anybody: a session's last-seen time, a
    /// draft that saves itself, a lease.
    ///
    /// # Errors
    /// As [`Tx::commit`].
    pub async fn commit_technical(self, reason: &'static str) -> Result<(), StoreError> {
        tracing::debug!(reason, "technical change");
        self.finish().await
    }

    async fn finish(self) -> Result<(), StoreError> {
        // Lines of this level are where the tests of row 3 end the process (decision 59).
        tracing::trace!("commit");
        match self.inner {
            Inner::Sqlite(inner) => inner.commit().await?,
            Inner::Postgres(inner) => inner.commit().await?,
        }
        tracing::trace!("committed");
        Ok(())
    }
}
