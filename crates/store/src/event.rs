//! Announcements, numbered by a counter row of their topic: a plain sequence could
//! become visible out of order on PostgreSQL, and a replay would then skip some.

use uuid::Uuid;

use crate::{StoreError, Tx};

impl Tx {
    /// Announces that a topic changed; it becomes visible with the commit.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn announce(
        &mut self,
        topic: &str,
        kind: &'static str,
        subject: Option<Uuid>,
    ) -> Result<i64, StoreError> {
        let now = self.now_millis();
        let (number,): (i64,) = write!(self, |c| {
            sqlx::query_as(
                "insert into event_topic (name, latest) values ($1, 1)
                 on conflict (name) do update set latest = event_topic.latest + 1
                 returning latest",
            )
            .bind(topic)
            .fetch_one(c)
            .await?
        });
        write!(self, |c| {
            sqlx::query(
                "insert into event (topic, number, kind, subject, made_at)
                 values ($1, $2, $3, $4, $5)",
            )
            .bind(topic)
            .bind(number)
            .bind(kind)
            .bind(subject)
            .bind(now)
            .execute(c)
            .await?;
        });
        Ok(number)
    }
}
