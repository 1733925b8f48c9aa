//! A line of the log: what a leaf's hash covers.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An entry of the record as the log holds it, without any name or text. The fields stand
/// in alphabetical order: this order is the canonical one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogLine {
    /// The act's name.
    pub act: String,
    /// The actor's pseudonym.
    pub actor: Uuid,
    /// The capacity the actor acted in.
    pub capacity: String,
    /// HMAC-SHA-256 of the payload under its salt, in lower-case hexadecimal.
    pub commitment: String,
    /// Its place in the log, from 0.
    pub position: i64,
    /// The ids it concerns.
    pub subjects: Vec<Uuid>,
    /// When, in milliseconds since 1970.
    pub time: i64,
}

impl LogLine {
    /// The bytes that the leaf's hash covers: JSON, keys in alphabetical order, no blanks.
    pub fn canonical(&self) -> Vec<u8> {
        // Strings, numbers and ids always make JSON.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads a line; `None` unless the bytes are the canonical ones.
    pub fn parse(bytes: &[u8]) -> Option<LogLine> {
        let line: LogLine = serde_json::from_slice(bytes).ok()?;
        (line.canonical() == bytes).then_some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_canonical_bytes_are_read() {
        let line = LogLine {
            act: "file_statement".to_owned(),
            actor: Uuid::from_u128(1),
            capacity: "head".to_owned(),
            commitment: "00".to_owned(),
            position: 4,
            subjects: vec![Uuid::from_u128(2)],
            time: 1_800_000_000_000,
        };
        let bytes = line.canonical();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.starts_with("{\"act\":\"file_statement\",\"actor\":\"0000"), "{text}");
        assert!(text.ends_with(",\"time\":1800000000000}"), "{text}");
        assert_eq!(LogLine::parse(&bytes), Some(line));
        for other in [
            text.replace(':', ": "),
            text.replace("\"position\":4", "\"position\":4.0"),
            text.replace("\"time\"", "\"more\":1,\"time\""),
            text.replace("file", "\\u0066ile"),
            format!("{text}\n"),
        ] {
            assert_eq!(LogLine::parse(other.as_bytes()), None, "{other}");
        }
    }
}
