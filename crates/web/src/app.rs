//! What every handler shares.

use std::sync::Arc;

use comity_acts::Desk;
use comity_store::Db;

/// How this server is reached.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Scheme, host and port as browsers see them, such as `http://localhost:8080`.
    pub origin: String,
}

impl Settings {
    /// Whether browsers reach the server over TLS, and cookies may demand it.
    pub fn is_secure(&self) -> bool {
        self.origin.starts_with("https://")
    }

    /// The name of the session cookie. The `__Host-` prefix makes browsers refuse it
    /// from anyone but this very host, over TLS only.
    pub fn cookie_name(&self) -> &'static str {
        if self.is_secure() { "__Host-comity" } else { "comity" }
    }
}

/// The state of the web server; cheap to clone.
#[derive(Clone)]
pub struct App {
    /// Database, clock, random bytes: what acts need.
    pub desk: Desk,
    /// How this server is reached.
    pub settings: Arc<Settings>,
    /// The analysis of each session, recomputed when its positions change.
    pub(crate) analyses: Arc<crate::convergence::Analyses>,
    /// What was read for earlier pages, let go when the record has grown.
    pub(crate) memory: Arc<crate::memory::Memory>,
    /// The checkpoint that was signed last.
    pub(crate) signed: Arc<crate::record::Signed>,
    /// Where every request is asked who it is.
    pub(crate) door: Arc<crate::door::Door>,
}

impl App {
    /// A web server over this desk.
    pub fn new(desk: Desk, settings: Settings) -> Self {
        App {
            desk,
            settings: Arc::new(settings),
            analyses: Arc::default(),
            memory: Arc::default(),
            signed: Arc::default(),
            door: Arc::default(),
        }
    }

    /// The database.
    pub(crate) fn db(&self) -> &Db {
        &self.desk.db
    }
}
