//! How pages name a proposal: by its title, or by how its wording begins.

use comity_domain::proposal::{LONGEST_TITLE, Proposal};
use comity_words::{Language, Words};

use crate::convergence::Text;

/// A proposal as pages name it.
pub struct Headed {
    /// Its title, else the beginning of its wording.
    pub heading: Text,
    /// The whole wording.
    pub wording: Text,
    /// Whether the heading is a title.
    pub titled: bool,
    /// Whether the wording says more than the heading.
    pub more: bool,
}

impl Headed {
    /// A proposal for a reader.
    pub fn of(proposal: &Proposal, reader: Language) -> Headed {
        let wording = Text::of(&proposal.wording, reader);
        if let Some(title) = &proposal.title {
            let heading = Text::of(title, reader);
            return Headed { heading, wording, titled: true, more: true };
        }
        let shown = Words::of(proposal.wording.shown_in(reader));
        let text = shown.beginning(&wording.text, LONGEST_TITLE);
        let more = text != wording.text;
        let heading =
            Text { text, lang: wording.lang, dir: wording.dir, courtesy: wording.courtesy };
        Headed { heading, wording, titled: false, more }
    }
}
