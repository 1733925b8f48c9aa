//! What was found in the record, put into whole sentences in six languages: the first
//! draft of a Chair's summary.
//!
//! A sentence is one text of the catalogue, chosen by the Chair's quantifier. Nothing is
//! put together from pieces, so every language keeps its own grammar.

use comity_domain::{
    Language, Wording,
    quantifier::{Quantifier, Thresholds},
    summary::{Finding, Open, Part},
};

use crate::{Arg, Words, strip_isolation};

/// A finding in words, in each language; the one given is the original, the others are
/// courtesy translations. What people wrote keeps its own original.
pub fn drafted(finding: &Finding, original: Language) -> Wording {
    match finding {
        // These are words already.
        Finding::Topic { title: wording } | Finding::Area { wording } => wording.clone(),
        _ => in_each(original, |words| sentence(words, finding)),
    }
}

/// What the quantifiers mean, for the summary's footnote.
pub fn footnote(thresholds: Thresholds, original: Language) -> Wording {
    in_each(original, |words| {
        words.with3(
            "summary-footnote",
            "several",
            thresholds.several_from,
            "many",
            thresholds.many_percent,
            "most",
            thresholds.most_percent,
        )
    })
}

/// The status line of every document of the Chair (design, rule 12).
pub fn status(original: Language) -> Wording {
    in_each(original, |words| words.t("document-status"))
}

/// The title that a summary of this session begins with.
pub fn title(session: &Wording, original: Language) -> Wording {
    in_each(original, |words| {
        words.with1("summary-title-of", "session", session.text(words.language()))
    })
}

fn in_each(original: Language, text: impl Fn(Words) -> String) -> Wording {
    let mut wording = Wording::new(original, strip_isolation(&text(Words::of(original))));
    for language in Language::ALL {
        wording.set(language, strip_isolation(&text(Words::of(language))));
    }
    wording
}

fn heading(part: Part) -> &'static str {
    match part {
        Part::Opening => "summary-part-opening",
        Part::Other => "summary-part-other",
        Part::Discussed => "summary-part-discussed",
        // The heading under which alone the Chair's assessments are read (rule 12).
        Part::Areas => "convergence-heading",
        Part::Proposals => "summary-part-proposals",
        Part::Open => "summary-part-open",
    }
}

fn sentence(words: Words, finding: &Finding) -> String {
    let language = words.language();
    let counted = |key: &str, who: Quantifier| words.with1(key, "who", who.word());
    match finding {
        Finding::Topic { title: wording } | Finding::Area { wording } => {
            wording.text(language).to_owned()
        }
        Finding::Heading { part } => words.t(heading(*part)),
        Finding::Opening { session, starts, ends, meetings } => words.with(
            if *meetings == 0 { "summary-draft-held" } else { "summary-draft-held-meetings" },
            &[
                ("session", Arg::from(session.text(language))),
                ("dates", Arg::from(words.date_range(*starts, *ends))),
                ("n", Arg::from(*meetings)),
            ],
        ),
        Finding::Speakers { who } => counted("summary-draft-speakers", *who),
        Finding::Others => words.t("summary-draft-others"),
        Finding::Coverage { asked, spoken } if asked == spoken => {
            words.t("summary-draft-coverage-all")
        }
        Finding::Coverage { asked, spoken } => {
            words.with2("summary-draft-coverage", "spoken", *spoken, "n", *asked)
        }
        Finding::Question { number, wording, raised, who, .. } => words.with3(
            if *raised { "summary-draft-raised" } else { "summary-draft-question" },
            "who",
            who.word(),
            "number",
            number.to_string(),
            "question",
            wording.text(language),
        ),
        Finding::General { who } => counted("summary-draft-general", *who),
        Finding::Paper { number, title, .. } => words.with2(
            "summary-draft-paper",
            "number",
            number.to_string(),
            "title",
            title.text(language),
        ),
        Finding::Proposal { number, wording, by_chair, .. } => words.with2(
            if *by_chair { "summary-draft-merged" } else { "summary-draft-proposal" },
            "number",
            number.to_string(),
            "text",
            wording.text(language),
        ),
        Finding::OpenQuestion { number, wording, raised, .. } => words.with2(
            if *raised { "summary-draft-open-raised" } else { "summary-draft-open-question" },
            "number",
            number.to_string(),
            "question",
            wording.text(language),
        ),
        Finding::OpenProposal { number, why } => words.with1(
            match why {
                Open::Concerns => "summary-draft-open-concerns",
                Open::Unknown => "summary-draft-open-unknown",
            },
            "number",
            number.to_string(),
        ),
    }
}
