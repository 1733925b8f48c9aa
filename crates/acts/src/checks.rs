//! Checks that several acts share.

use comity_domain::{
    Wording,
    statement::{BadText, checked_text},
};

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
    name_length(faults, field, wording);
}

/// A name that may be absent, but must be a name where it is there.
pub(crate) fn name_length(faults: &mut Faults, field: &'static str, wording: &Wording) {
    let too_long = wording
        .languages()
        .filter_map(|language| wording.get(language))
        .any(|text| text.chars().count() > LONGEST_NAME);
    if too_long {
        faults.field_with(field, "error-name-long", LONGEST_NAME.to_string());
    }
}

/// A wording that holds anything at all; an empty one counts as absent.
pub(crate) fn present(wording: Option<Wording>) -> Option<Wording> {
    wording.filter(|wording| !wording.original_text().is_empty())
}
