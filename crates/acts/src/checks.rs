//! Checks that several acts share.

use comity_domain::{
    BodyId, Wording,
    statement::{BadText, checked_text},
    symbol::is_symbol,
    unseen_character, unseen_character_in_lines,
};
use comity_store::{StoreError, Tx, symbol};
use uuid::Uuid;

use crate::Faults;

/// The most characters of a name or title: beyond this it is a text, and breaks every
/// list it stands in.
const LONGEST_NAME: usize = 300;

/// The most characters of a text that stands among others on one page: a proposal, a
/// note, what would meet a concern, the Chair's words on an area.
const LONGEST_TEXT: usize = 20_000;

/// A text must not crowd out the page it stands on, nor hold characters that make two
/// readers see different texts. Whether it may be empty is the caller's matter.
pub(crate) fn text(faults: &mut Faults, field: &'static str, text: &str) {
    if text.chars().count() > LONGEST_TEXT {
        faults.field_with(field, "error-text-long", LONGEST_TEXT.to_string());
    } else if let Err(BadText::Control(_) | BadText::Direction(_)) = checked_text(text) {
        faults.field(field, "error-text-characters");
    }
}

/// The same for a text in several languages; the first fault is enough.
pub(crate) fn texts(faults: &mut Faults, field: &'static str, wording: &Wording) {
    let known = faults.0.len();
    for each in wording.languages().filter_map(|language| wording.get(language)) {
        if faults.0.len() == known {
            text(faults, field, each);
        }
    }
}

/// A name or title must be there in its original language, and be a name.
pub(crate) fn name(
    faults: &mut Faults,
    field: &'static str,
    empty: &'static str,
    wording: &Wording,
) {
    if wording.original_text().is_empty() {
        faults.field(field, empty);
    }
    name_within(faults, field, wording, LONGEST_NAME);
}

/// A name that may be absent, but must be a name where it is there.
pub(crate) fn maybe_name(faults: &mut Faults, field: &'static str, wording: &Wording) {
    name_within(faults, field, wording, LONGEST_NAME);
}

/// A name or title of at most so many characters in each of its languages; the first
/// fault is enough.
pub(crate) fn name_within(
    faults: &mut Faults,
    field: &'static str,
    wording: &Wording,
    most: usize,
) {
    let known = faults.0.len();
    for each in wording.languages().filter_map(|language| wording.get(language)) {
        if faults.0.len() == known {
            line(faults, field, each, most);
        }
    }
}

/// A line that people know something by, of at most so many characters, all of which
/// can be seen.
pub(crate) fn line(faults: &mut Faults, field: &'static str, text: &str, most: usize) {
    if text.chars().count() > most {
        faults.field_with(field, "error-name-long", most.to_string());
    } else if let Some(unseen) = unseen_character(text) {
        faults.field_with(field, "error-name-characters", code_point(unseen));
    }
}

/// A few short lines, such as a signature, must hold nothing that cannot be seen; how
/// long they may be is the caller's matter.
pub(crate) fn seen(faults: &mut Faults, field: &'static str, lines: &str) {
    if let Some(unseen) = unseen_character_in_lines(lines) {
        faults.field_with(field, "error-name-characters", code_point(unseen));
    }
}

/// The same in each language; the first fault is enough.
pub(crate) fn seen_in_all(faults: &mut Faults, field: &'static str, wording: &Wording) {
    let known = faults.0.len();
    for each in wording.languages().filter_map(|language| wording.get(language)) {
        if faults.0.len() == known {
            seen(faults, field, each);
        }
    }
}

/// A character that cannot be shown, by its number.
fn code_point(letter: char) -> String {
    format!("U+{:04X}", u32::from(letter))
}

/// A wording that holds anything at all; an empty one counts as absent.
pub(crate) fn present(wording: Option<Wording>) -> Option<Wording> {
    wording.filter(|wording| !wording.original_text().is_empty())
}

/// A document symbol as typed: none where nothing was, and of the shape of one where
/// something was.
pub(crate) fn symbol(faults: &mut Faults, typed: &str) -> Option<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    if !is_symbol(typed) {
        faults.field("symbol", "error-symbol-form");
    }
    Some(typed.to_owned())
}

/// A symbol must not be that of another document of the body, whatever kind it is.
pub(crate) async fn symbol_is_free(
    faults: &mut Faults,
    tx: &mut Tx,
    body: BodyId,
    given: Option<&str>,
    bearer: Option<Uuid>,
) -> Result<(), StoreError> {
    // What has not the shape of a symbol is refused for that, and asks the database nothing.
    if let Some(given) = given
        && is_symbol(given)
        && symbol::is_taken(tx, body, given, bearer).await?
    {
        faults.field("symbol", "error-symbol-taken");
    }
    Ok(())
}
