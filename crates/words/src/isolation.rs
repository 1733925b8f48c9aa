//! The invisible marks around a value inside a sentence.

/// First strong isolate and pop directional isolate, as Fluent writes them
/// around each value (Unicode Standard Annex #9).
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The text without the isolation marks around its values.
///
/// The marks keep a document symbol from tearing an Arabic sentence and stay in
/// everything a browser shows. Take them out only where a program reads the
/// text: file names, mail subjects, fields of office documents.
pub fn strip_isolation(text: &str) -> String {
    text.replace(MARKS, "")
}
