//! First drafts of summaries: whole sentences in six languages, with nothing left over.

use comity_domain::{
    ProposalId, QuestionId, Wording,
    quantifier::{Quantifier, Thresholds},
    statement::checked_text,
    summary::{Finding, Open, Part},
};
use comity_words::{Language, summary};
use jiff::civil::date;

/// Some question and some proposal.
fn ids() -> (QuestionId, ProposalId) {
    const NIL: &str = "00000000-0000-0000-0000-000000000000";
    (NIL.parse().expect("an id"), NIL.parse().expect("an id"))
}

fn findings() -> Vec<Finding> {
    let wording = || Wording::new(Language::En, "Ω/1");
    let (question, proposal) = ids();
    let mut found: Vec<Finding> =
        Part::ALL.iter().map(|part| Finding::Heading { part: *part }).collect();
    for meetings in [0, 1, 2, 10] {
        let (starts, ends) = (date(2026, 12, 7), date(2026, 12, 11));
        found.push(Finding::Opening { session: wording(), starts, ends, meetings });
    }
    for who in Quantifier::ALL.iter().copied() {
        for raised in [false, true] {
            found.push(Finding::Question { question, number: 3, wording: wording(), raised, who });
        }
        if who != Quantifier::Nobody {
            found.push(Finding::Speakers { who });
            found.push(Finding::General { who });
        }
    }
    for (asked, spoken) in [(1, 1), (2, 1), (5, 3), (11, 2)] {
        found.push(Finding::Coverage { asked, spoken });
    }
    for by_chair in [false, true] {
        found.push(Finding::Proposal { proposal, number: 7, wording: wording(), by_chair });
    }
    let paper = comity_domain::PaperId(question.0);
    found.push(Finding::Paper { paper, number: 2, title: wording() });
    for raised in [false, true] {
        found.push(Finding::OpenQuestion { question, number: 21, wording: wording(), raised });
    }
    for why in Open::ALL {
        found.push(Finding::OpenProposal { number: 5, why: *why });
    }
    found.push(Finding::Others);
    found
}

#[test]
fn every_finding_is_a_text_in_each_language() {
    for finding in findings() {
        let wording = summary::drafted(&finding, Language::Fr);
        assert_eq!(wording.original(), Language::Fr);
        for language in Language::ALL {
            let text = wording.get(language).unwrap_or_default();
            // Kept, edited and hashed as it is: no mark that cannot be seen stays in it.
            assert_eq!(checked_text(text).as_deref(), Ok(text), "{language}: {finding:?}");
            assert!(!text.contains(['{', '⟦', '\u{2068}']), "{language}: {text}");
        }
    }
}

#[test]
fn the_words_differ_as_the_quantifiers_do() {
    for language in Language::ALL {
        let texts: std::collections::BTreeSet<String> = Quantifier::ALL
            .iter()
            .map(|who| {
                let finding = Finding::Question {
                    question: ids().0,
                    number: 1,
                    wording: Wording::new(Language::En, "?"),
                    raised: false,
                    who: *who,
                };
                summary::drafted(&finding, language).text(language).to_owned()
            })
            .collect();
        assert_eq!(texts.len(), Quantifier::ALL.len(), "{language}");
    }
}

#[test]
fn what_people_wrote_keeps_its_own_original() {
    let mut title = Wording::new(Language::Es, "Amenazas");
    title.set(Language::En, "Threats");
    let drafted = summary::drafted(&Finding::Topic { title: title.clone() }, Language::Fr);
    assert_eq!(drafted, title);
}

#[test]
fn the_footnote_says_the_thresholds() {
    let note = summary::footnote(
        Thresholds { several_from: 6, many_percent: 31, most_percent: 52 },
        Language::En,
    );
    for language in Language::ALL {
        let text = note.get(language).unwrap_or_default();
        for number in ["6", "31", "52"] {
            assert!(text.contains(number), "{language}: {text}");
        }
    }
}
