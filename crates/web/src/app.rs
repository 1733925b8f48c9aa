//! What every handler shares.

use std::{net::IpAddr, sync::Arc};

use comity_acts::Desk;
use comity_domain::Clock;
use comity_outside::{
    passkeys::{NoName, RelyingParty},
    scanner::Scanner,
};
use comity_store::Db;

/// How this server is reached.
#[derive(Clone)]
pub struct Settings {
    /// Scheme, host and port as browsers see them, such as `http://localhost:8080`.
    pub(crate) origin: String,
    /// The same, as authenticators know it.
    pub(crate) relying_party: RelyingParty,
    /// The proxies that the operator named: whom they speak for is believed.
    pub(crate) proxies: Vec<IpAddr>,
    /// Scheme, host and port from which uploads are given, where they have their own.
    pub(crate) files_origin: Option<String>,
    /// Whom every upload is shown to before anything of it is kept, where there is one.
    pub(crate) scanner: Option<Scanner>,
}

impl Settings {
    /// A server that browsers reach at this origin.
    ///
    /// # Errors
    /// When its host is an address and no name: browsers give passkeys to names only.
    pub fn at(origin: &str) -> Result<Settings, NoName> {
        let relying_party = RelyingParty::of(origin)?;
        Ok(Settings {
            origin: origin.to_owned(),
            relying_party,
            proxies: Vec::new(),
            files_origin: None,
            scanner: None,
        })
    }

    /// Behind these proxies: what they add to `X-Forwarded-For` is believed, and nobody
    /// else's is.
    #[must_use]
    pub fn behind(mut self, proxies: impl IntoIterator<Item = IpAddr>) -> Settings {
        self.proxies = proxies.into_iter().map(|address| address.to_canonical()).collect();
        self
    }

    /// With uploads given from an origin of their own.
    #[must_use]
    pub fn giving_files_at(mut self, origin: Option<String>) -> Settings {
        self.files_origin = origin;
        self
    }

    /// With uploads shown to a scanner: what it does not call clean is not taken.
    #[must_use]
    pub fn scanned_by(mut self, scanner: Option<Scanner>) -> Settings {
        self.scanner = scanner;
        self
    }

    /// With RSA keys of authenticators taken as well ([`RelyingParty::taking_rsa`]).
    #[must_use]
    pub fn taking_rsa(mut self, takes_rsa: bool) -> Settings {
        self.relying_party = self.relying_party.taking_rsa(takes_rsa);
        self
    }

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
    /// What was asked of authenticators.
    pub(crate) ceremonies: Arc<crate::ceremonies::Ceremonies>,
    /// How often they are asked, and how often somebody sends something.
    pub(crate) limits: Arc<crate::limits::Limits>,
    /// What browsers report.
    pub(crate) reports: Arc<crate::reports::Reports>,
    /// How much may be under way at once.
    pub(crate) turnstile: Arc<crate::turnstile::Turnstile>,
}

impl App {
    /// A web server over this desk.
    pub fn new(desk: Desk, settings: Settings) -> Self {
        App {
            limits: Arc::new(crate::limits::Limits::new(&desk.clock, &desk.clock)),
            reports: Arc::default(),
            turnstile: Arc::default(),
            desk,
            settings: Arc::new(settings),
            analyses: Arc::default(),
            memory: Arc::default(),
            signed: Arc::default(),
            door: Arc::default(),
            ceremonies: Arc::default(),
        }
    }

    /// The same with another clock for how often somebody sends something: tests send more
    /// in an instant than people do in a week.
    #[must_use]
    pub fn paced_by(mut self, pace: &Arc<dyn Clock>) -> Self {
        self.limits = Arc::new(crate::limits::Limits::new(&self.desk.clock, pace));
        self
    }

    /// The most accounts or places that a limit of this server remembers now.
    pub fn keys_held(&self) -> usize {
        self.limits.most_held()
    }

    /// The database.
    pub(crate) fn db(&self) -> &Db {
        &self.desk.db
    }
}
