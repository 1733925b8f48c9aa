//! Tests of this crate at its boundary, on both database engines.

/// Each story is told on SQLite, and on PostgreSQL where there is a server.
macro_rules! on_both_engines {
    ($($story:ident),+ $(,)?) => {
        mod on_sqlite {
            use super::*;
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() -> Result<()> {
                super::$story(TestApp::sqlite().await?).await
            })+
        }
        mod on_postgres {
            use super::*;
            $(#[tokio::test(flavor = "multi_thread")]
            #[ignore = "needs PostgreSQL: cargo xtask test"]
            async fn $story() -> Result<()> {
                super::$story(TestApp::postgres().await?).await
            })+
        }
    };
}

mod accreditation;
mod backup;
mod documents;
mod erasure;
mod groups;
mod keys;
mod letters;
mod limits;
mod mail;
mod modality;
mod paper_audiences;
mod papers;
mod participants;
mod questions;
mod record;
mod recovery;
mod registrations;
mod room;
mod secrets;
mod sessions;
mod set_up;
mod statement;
mod summary;
mod symbols;
