//! Messages of syslog (RFC 5424), and how they stand in a stream (RFC 5425).

use std::fmt::Write as _;

use comity_domain::Clock as _;
use comity_outside::SystemClock;
use jiff::Timestamp;
use serde_json::{Value, json};
use tracing::Level;

/// The largest message, in bytes: receivers need not take more (RFC 5425, 4.3.1).
const LARGEST: usize = 8_192;
/// System daemons.
const FACILITY: u8 = 3;

/// Who sends: this program, on this machine, in this process.
pub struct Sender {
    host: String,
    process: u32,
    is_json: bool,
}

impl Sender {
    /// This process, and whether its lines are objects in JSON.
    pub fn new(is_json: bool) -> Sender {
        Sender { host: host_name(), process: std::process::id(), is_json }
    }

    /// A line of the log as a message, which says the line's words and no others.
    pub fn message(&self, level: Level, line: &str) -> String {
        self.message_at(SystemClock.now(), level, line)
    }

    /// Why the process ends, as a message of the log's own form.
    pub fn last_words(&self, why: &str) -> String {
        let now = SystemClock.now();
        let line = match self.is_json {
            true => json!({ "timestamp": format!("{now:.6}"), "level": "ERROR", "message": why })
                .to_string(),
            false => {
                let plain = |c: char| if c.is_control() { ' ' } else { c };
                let why: String = why.chars().map(plain).collect();
                format!("{now:.6} ERROR {why}")
            }
        };
        self.message_at(now, Level::ERROR, &line)
    }

    fn message_at(&self, now: Timestamp, level: Level, line: &str) -> String {
        let Sender { host, process, is_json } = self;
        let priority = FACILITY * 8 + severity(level);
        let mut message = String::new();
        // Neither a kind of message nor structured data: the fields stand in the line.
        let _ = write!(message, "<{priority}>1 {now:.6} {host} comity {process} - - ");
        let line = line.trim_end();
        let room = LARGEST - message.len();
        match line.len() <= room {
            true => message.push_str(line),
            // Part of an object is none.
            false if *is_json => message.push_str(&cut_object(now, level, line)),
            false => {
                const CUT: &str = " (cut)";
                message.push_str(&line[..line.floor_char_boundary(room - CUT.len())]);
                message.push_str(CUT);
            }
        }
        message
    }
}

/// An object in the place of one that is too long: when, how grave, the beginning of what
/// happened, and that it was cut.
fn cut_object(now: Timestamp, level: Level, line: &str) -> String {
    /// Each may take six bytes.
    const MOST: usize = 1_000;
    let whole: Value = serde_json::from_str(line).unwrap_or_default();
    let happened = whole.get("message").and_then(Value::as_str).unwrap_or_default();
    let happened: String = happened.chars().take(MOST).collect();
    let time = whole.get("timestamp").and_then(Value::as_str).filter(|time| time.len() < 64);
    json!({
        "timestamp": time.map_or_else(|| format!("{now:.6}"), str::to_owned),
        "level": level.as_str(),
        "message": happened,
        "cut": true,
    })
    .to_string()
}

/// A message as it stands in the stream: its length in bytes goes before it, so that nothing
/// in it can pass itself off as the next one.
pub fn frame(message: &str) -> Vec<u8> {
    format!("{} {message}", message.len()).into_bytes()
}

fn severity(level: Level) -> u8 {
    match level {
        Level::ERROR => 3,
        Level::WARN => 4,
        Level::INFO => 6,
        _ => 7,
    }
}

/// The machine's name, in what a message may hold of it.
fn host_name() -> String {
    #[cfg(unix)]
    let name = rustix::system::uname().nodename().to_string_lossy().into_owned();
    #[cfg(not(unix))]
    let name = String::new();
    let name: String = name.chars().filter(char::is_ascii_graphic).take(255).collect();
    match name.is_empty() {
        true => "-".to_owned(),
        false => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sender() -> Sender {
        Sender { host: "m1.example".to_owned(), process: 42, is_json: false }
    }

    #[test]
    fn a_line_becomes_a_message_of_its_severity() {
        let now = "2026-12-07T10:00:00.25Z".parse().unwrap();
        for (level, priority) in [
            (Level::ERROR, 27),
            (Level::WARN, 28),
            (Level::INFO, 30),
            (Level::DEBUG, 31),
            (Level::TRACE, 31),
        ] {
            let message = sender().message_at(now, level, "it was refused: é [x=\"1\"]\n");
            let expected = format!(
                "<{priority}>1 2026-12-07T10:00:00.250000Z m1.example comity 42 - - it was \
                 refused: é [x=\"1\"]"
            );
            assert_eq!(message, expected);
        }
        assert_eq!(frame("é!"), "3 é!".as_bytes());
    }

    #[test]
    fn a_message_is_no_larger_than_receivers_take() {
        let message = sender().message(Level::WARN, &"é".repeat(LARGEST));
        assert!(message.len() <= LARGEST && message.len() > LARGEST - 4, "{}", message.len());
        assert!(message.ends_with("é (cut)"), "{message:.60}");
        let short = sender().message(Level::WARN, "short");
        assert!(short.ends_with(" comity 42 - - short"), "{short}");
    }

    #[test]
    fn an_object_that_is_too_long_is_an_object_still() {
        let sender = Sender { is_json: true, ..sender() };
        let long = "\u{1}".repeat(2 * LARGEST);
        for happened in ["it was refused", &long] {
            let line = json!({
                "timestamp": "2026-12-07T10:00:00.250000Z",
                "level": "WARN",
                "host": long,
                "message": happened,
            });
            let message = sender.message(Level::WARN, &line.to_string());
            assert!(message.len() <= LARGEST, "{}", message.len());
            let (_, object) = message.split_once(" 42 - - ").unwrap();
            let object: Value = serde_json::from_str(object).unwrap();
            assert_eq!(object["timestamp"], line["timestamp"]);
            assert_eq!((&object["level"], &object["cut"]), (&json!("WARN"), &json!(true)));
            let said = object["message"].as_str().unwrap();
            assert!(!said.is_empty() && happened.starts_with(said), "{said:.60}");
        }
        let short = sender.message(Level::WARN, "{\"level\":\"WARN\"}");
        assert!(short.ends_with(" - - {\"level\":\"WARN\"}"), "{short}");
    }

    #[test]
    fn the_machines_name_can_stand_in_a_message() {
        let name = host_name();
        assert!(!name.is_empty() && name.chars().all(|c| c.is_ascii_graphic()), "{name}");
    }
}
