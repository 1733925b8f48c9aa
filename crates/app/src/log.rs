//! The server's log: to standard error, and, where a collector is named, the same lines to
//! another machine too ([decision 73](../../../docs/decisions/0073-log-collector.md)).

mod collector;
mod queue;
mod syslog;

use std::{
    io::{self, IsTerminal as _},
    path::PathBuf,
    sync::Arc,
};

use anyhow::{Context as _, Result, bail};
use tracing::{Level, Metadata};
use tracing_subscriber::{
    field::MakeExt as _,
    fmt::{FormatFields, MakeWriter, format},
};

use collector::Collector;
pub use collector::Sending;
use queue::Queue;
use syslog::Sender;

/// What is logged, and where to.
#[derive(Clone, Debug, clap::Args)]
pub struct LogArgs {
    /// What to log: error, warn, info, debug.
    #[arg(long = "log", value_name = "LEVEL", default_value = "warn", env = "COMITY_LOG")]
    pub level: String,
    /// Log in JSON, one object a line, for programs that read it.
    #[arg(long = "log-json")]
    pub json: bool,
    /// Send each line to this collector as well, as syslog over TLS.
    #[arg(long = "log-to", value_name = "HOST:PORT", env = "COMITY_LOG_TO")]
    pub to: Option<String>,
    /// Believe the collector by this authority alone (PEM), and not by those that this
    /// machine trusts.
    #[arg(
        id = "log_authority",
        long = "log-authority",
        value_name = "FILE",
        env = "COMITY_LOG_AUTHORITY"
    )]
    pub authority: Option<PathBuf>,
}

impl LogArgs {
    /// Lines of this level, to standard error alone.
    pub fn at(level: &str) -> LogArgs {
        LogArgs { level: level.to_owned(), json: false, to: None, authority: None }
    }

    fn collector(&self) -> Result<Option<Collector>> {
        match (&self.to, &self.authority) {
            (Some(to), authority) => Collector::named(to, authority.as_deref()).map(Some),
            (None, Some(_)) => {
                bail!("--log-authority needs --log-to: the collector that it is the authority of")
            }
            (None, None) => Ok(None),
        }
    }
}

/// When a collector is called for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// At once, so that whoever starts a server learns whether it answers.
    AtStart,
    /// With the first line: most processes that live for seconds write none.
    WithFirstLine,
}

/// Starts the log.
///
/// # Returns
/// What sends it to the collector; whoever ends the process has it finish first.
///
/// # Errors
/// When the level is none, or the collector cannot be one; the message says what to do.
pub fn start(args: &LogArgs, call: Call) -> Result<Sending> {
    let level = &args.level;
    let filter = tracing_subscriber::EnvFilter::try_new(level)
        .with_context(|| format!("“{level}” is not a log level: use error, warn, info or debug"))?;
    let collector = args.collector()?;
    let queue = collector.as_ref().map(|_| Arc::new(Queue::default()));
    let lines = Lines(queue.clone().map(|queue| (queue, Sender::new(args.json))));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        // The collector gets the very bytes of the line, and colours are for eyes.
        .with_ansi(queue.is_none() && io::stderr().is_terminal() && !are_colours_unwanted())
        .with_writer(lines)
        .with_target(false);
    // A second start in one process (in tests) keeps the first.
    let _ = match args.json {
        true => log.json().flatten_event(true).try_init(),
        false => log.fmt_fields(one_line_fields()).try_init(),
    };
    match (collector, queue) {
        (Some(collector), Some(queue)) => collector.send(queue, Sender::new(args.json), call),
        _ => Ok(Sending::nowhere()),
    }
}

/// Whether whoever sits at the terminal wants no colours (<https://no-color.org>).
fn are_colours_unwanted() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty())
}

/// Writes what a line of the log holds so that it stays one line: a line break or an escape
/// in what somebody sent could pass itself off as another entry.
fn one_line_fields() -> impl for<'a> FormatFields<'a> + Send + Sync + 'static {
    format::debug_fn(|writer, field, value| {
        if field.name() != "message" {
            write!(writer, "{field}=")?;
        }
        for c in format!("{value:?}").chars() {
            match c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
                true => write!(writer, "{}", c.escape_unicode())?,
                false => writer.write_char(c)?,
            }
        }
        Ok(())
    })
    .delimited(" ")
}

/// Where lines go: to standard error, and to a queue for the collector.
struct Lines(Option<(Arc<Queue>, Sender)>);

/// One line on its way.
struct Line<'a> {
    lines: &'a Lines,
    level: Level,
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line { lines: self, level: Level::ERROR }
    }

    fn make_writer_for(&'a self, about: &Metadata<'_>) -> Line<'a> {
        Line { lines: self, level: *about.level() }
    }
}

impl io::Write for Line<'_> {
    /// A line comes whole: the subscriber writes each with one call.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        // Held for both, so that lines stand in one order everywhere.
        let mut errors = io::stderr().lock();
        if let Some((queue, sender)) = &self.lines.0 {
            queue.push(sender.message(self.level, &String::from_utf8_lossy(line)));
        }
        errors.write_all(line)?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a log writes into, read afterwards.
    #[derive(Clone, Default)]
    struct Sheet(Arc<std::sync::Mutex<Vec<u8>>>);

    impl std::io::Write for Sheet {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_was_sent_cannot_write_a_line_of_the_log() {
        let sheet = Sheet::default();
        let copy = sheet.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_target(false)
            .fmt_fields(one_line_fields())
            .with_writer(move || copy.clone())
            .finish();
        let sent = "x\n2026-12-07T10:00:00Z ERROR forged\r\u{1b}[2J\u{2028}y";
        tracing::subscriber::with_default(subscriber, || {
            tracing::error!(shown = %sent, written = sent, number = 7, "it was refused: {sent}");
        });
        let text = String::from_utf8(sheet.0.lock().unwrap().clone()).unwrap();
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.ends_with('\n') && !text.trim_end().contains(char::is_control), "{text}");
        assert!(text.contains("shown=x\\u{a}2026") && text.contains("number=7"), "{text}");
        assert!(text.contains("it was refused: x\\u{a}"), "{text}");
        // When: in UTC, with the zone said.
        let time = text.split_whitespace().next().unwrap();
        assert!(time.ends_with('Z') && time.parse::<jiff::Timestamp>().is_ok(), "{time}");
    }

    #[test]
    fn an_entry_in_json_is_one_object_on_one_line() {
        let sheet = Sheet::default();
        let copy = sheet.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_target(false)
            .json()
            .flatten_event(true)
            .with_writer(move || copy.clone())
            .finish();
        let sent = "x\n{\"level\":\"ERROR\"}\r\u{1b}[2J\u{2028}y";
        tracing::subscriber::with_default(subscriber, || {
            tracing::warn!(shown = %sent, number = 7, "it was refused: {sent}");
        });
        let text = String::from_utf8(sheet.0.lock().unwrap().clone()).unwrap();
        assert!(text.ends_with('\n') && !text.trim_end().contains(char::is_control), "{text}");
        let entry: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(entry["level"], "WARN");
        assert_eq!(entry["shown"], sent);
        assert_eq!(entry["number"], 7);
        assert_eq!(entry["message"], format!("it was refused: {sent}"));
        let time = entry["timestamp"].as_str().unwrap();
        assert!(time.ends_with('Z') && time.parse::<jiff::Timestamp>().is_ok(), "{time}");
    }
}
