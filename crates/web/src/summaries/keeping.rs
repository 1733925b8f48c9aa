//! Who keeps reading an earlier version when a later one is for fewer readers.

use comity_domain::{Audience, summary::Summary};
use comity_store::summary::Line;

use crate::reader::Reader;

/// For each class of readers that a version for `audience` leaves out, which of the
/// versions that stand it keeps reading, as a sentence. Nothing for a class that reads
/// none.
pub(super) fn keeping(
    reader: &Reader,
    lines: &[Line],
    of: &Summary,
    audience: Audience,
) -> Vec<String> {
    let classes = [
        (Audience::Participants, "summary-keeps-participants"),
        (Audience::Public, "summary-keeps-public"),
    ];
    classes
        .into_iter()
        .filter(|(class, _)| *class > audience)
        .filter_map(|(class, key)| {
            let read = lines.iter().rfind(|line| {
                line.summary_id == of.id && line.stands() && line.audience >= class
            })?;
            Some(reader.words.with1(key, "symbol", &read.symbol))
        })
        .collect()
}
