//! Checks that several acts share.

use comity_domain::Wording;

use crate::Faults;

/// The most characters of a name or title: beyond this it is a text, and breaks every
/// list it stands in.
const LONGEST_NAME: usize = 300;

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
