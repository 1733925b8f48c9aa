//! What every act needs at hand.

use std::{sync::Arc, time::Duration};

use comity_domain::{Clock, Rng};
use comity_store::{Actor, Db, Tx, signin};

use crate::ActError;

/// The database, the clock and the source of random bytes.
#[derive(Clone)]
pub struct Desk {
    /// Where everything is kept.
    pub db: Db,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives random bytes.
    pub rng: Arc<dyn Rng>,
}

impl Desk {
    /// A secret of 256 random bits in 43 characters that are safe in an address.
    pub fn new_token(&self) -> String {
        use base64::Engine as _;
        let mut bytes = [0_u8; 32];
        self.rng.fill(&mut bytes);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    }
}

/// Whoever acts is still there as the transaction sees it: a request that waited while its
/// account was closed, or its session ended, does nothing any more.
pub(crate) async fn still_in(tx: &mut Tx, actor: &Actor) -> Result<(), ActError> {
    if signin::is_still_in(tx, actor).await? { Ok(()) } else { Err(ActError::NotFound) }
}

/// Waits a little longer after each lost race, so that the winner can finish.
pub(crate) async fn pause(tries: u32) {
    tokio::time::sleep(Duration::from_millis(u64::from(tries) * 5)).await;
}
