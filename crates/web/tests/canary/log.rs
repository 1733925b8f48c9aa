//! Hears every line of the log.

use std::{
    fmt::Write as _,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use anyhow::Result;
use comity_testkit::planted::BEGINNING;
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

/// How many lines there were, and those with a planted word.
#[derive(Clone, Default)]
pub struct Log(Arc<Lines>);

#[derive(Default)]
struct Lines {
    count: AtomicUsize,
    told: Mutex<Vec<String>>,
}

/// Begins to listen.
pub fn listen() -> Result<Log> {
    let log = Log::default();
    tracing::subscriber::set_global_default(log.clone())?;
    Ok(log)
}

impl Log {
    /// What was heard.
    pub fn heard(&self) -> (usize, Vec<String>) {
        let told = self.0.told.lock().unwrap_or_else(PoisonError::into_inner);
        (self.0.count.load(Ordering::Relaxed), told.clone())
    }

    fn hear(&self, line: Line) {
        self.0.count.fetch_add(1, Ordering::Relaxed);
        if line.0.contains(BEGINNING) {
            self.0.told.lock().unwrap_or_else(PoisonError::into_inner).push(line.0);
        }
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Log {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        *about.level() <= Level::DEBUG
    }

    fn new_span(&self, about: &span::Attributes<'_>) -> span::Id {
        let mut line = Line(about.metadata().name().to_owned());
        about.record(&mut line);
        self.hear(line);
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        let mut line = Line(String::new());
        values.record(&mut line);
        self.hear(line);
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().target().to_owned());
        event.record(&mut line);
        self.hear(line);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}
