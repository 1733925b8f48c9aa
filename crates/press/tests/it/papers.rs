//! Papers: from the domain's types to a tree.

use std::collections::HashSet;

use comity_domain::{
    Audience, BlockId, BodyId, Language, ParticipantsListId, ProposalId, SessionId, SummaryId,
    Wording,
    evening::{Evening, Line, OwnWords, Said},
    participant::ParticipantKind,
    participants_list::{ParticipantsList, Section},
    session::{Body, Session, SessionKind},
    summary::{BlockKind, Frozen, FrozenBlock, Repeated, Version},
};
use comity_press::{
    html,
    papers::{self, Frame},
    tree::Text,
};
use comity_words::Words;
use jiff::{Timestamp, civil::date};
use uuid::Uuid;

fn body() -> Body {
    Body {
        id: BodyId(Uuid::from_u128(1)),
        name: Wording::new(Language::En, "Working Group"),
        exercise: true,
    }
}

fn session() -> Session {
    Session {
        id: SessionId(Uuid::from_u128(2)),
        body_id: BodyId(Uuid::from_u128(1)),
        slug: "spring".to_owned(),
        name: Wording::new(Language::En, "Spring session"),
        kind: SessionKind::Intersessional,
        starts: date(2026, 12, 7),
        ends: date(2026, 12, 11),
        place: None,
        zone: "America/New_York".to_owned(),
        quorum_percent: 50,
        announced_rule: None,
        announced_at: None,
    }
}

fn block(kind: BlockKind, number: Option<i64>, text: &str) -> FrozenBlock {
    FrozenBlock {
        id: BlockId(Uuid::from_u128(text.len() as u128)),
        kind,
        number,
        wording: Wording::new(Language::En, text),
        sources: Vec::new(),
        repeats: None,
    }
}

const PUT: ProposalId = ProposalId(Uuid::from_u128(7));

fn version() -> Version {
    let english = |text: &str| Wording::new(Language::En, text);
    let repeated = FrozenBlock {
        repeats: Some(Repeated::Proposal(PUT)),
        ..block(BlockKind::Paragraph, Some(2), "One delegation put <words>.")
    };
    Version {
        summary_id: SummaryId(Uuid::from_u128(4)),
        ordinal: 2,
        symbol: "EX/1/Rev.1".to_owned(),
        content: Frozen {
            title: english("Summary by the Chair"),
            status: english("Not agreed."),
            footnote: english("Several means five or more."),
            blocks: vec![
                block(BlockKind::Topic, None, "Threats"),
                block(BlockKind::Heading, None, "What was discussed"),
                block(BlockKind::Paragraph, Some(1), "Several spoke.\n\nOne asked."),
                repeated,
            ],
        },
        content_hash: "00".to_owned(),
        audience: Audience::Public,
        // In New York it is the evening before.
        published_at: "2026-12-12T02:00:00Z".parse::<Timestamp>().unwrap_or_default(),
        withdrawn_at: None,
    }
}

#[test]
fn a_summary_is_put_on_paper_whole() {
    let (body, session, version) = (body(), session(), version());
    let frame = Frame { language: Language::En, body: &body, session: &session };
    let page = html::render(&papers::summary(&frame, &version, &HashSet::new()));
    let page = page.replace('\u{a0}', " ");
    for expected in [
        "EX/1/Rev.1",
        "11 December 2026",
        "Not agreed.",
        "<h2>Threats</h2>",
        "<h3>What was discussed</h3>",
        "<span class=\"number\">1.</span> Several spoke.",
        "<p>One asked.</p>",
        "Several means five or more.",
        "One delegation put &lt;words&gt;.",
        "class=\"band\"",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    assert_eq!(page.matches("role=\"doc-noteref\"").count(), 1, "one note, at the first paragraph");
    assert!(!page.contains("Courtesy"), "the original is no translation");
    // The same content, the same name in each language; another version, another name.
    let again = papers::summary(&frame, &version, &HashSet::new());
    let other = Version { ordinal: 3, ..version.clone() };
    let named = papers::summary(&frame, &other, &HashSet::new());
    assert_ne!(again.identifier, named.identifier);
}

#[test]
fn withdrawn_words_leave_the_summary_and_numbers_stay() {
    let (body, session, version) = (body(), session(), version());
    let frame = Frame { language: Language::En, body: &body, session: &session };
    let page = html::render(&papers::summary(&frame, &version, &HashSet::from([PUT.0])));
    assert!(!page.contains("put &lt;words&gt;"), "{page}");
    assert!(page.contains("<span class=\"number\">2.</span>"), "{page}");
}

#[test]
fn a_summary_without_a_version_in_the_language_says_so() {
    let (body, session, mut version) = (body(), session(), version());
    let frame = Frame { language: Language::Ar, body: &body, session: &session };
    let tree = papers::summary(&frame, &version, &HashSet::new());
    assert_eq!(tree.title.language, Language::En);
    assert_eq!(tree.remarks.len(), 1);
    version.content.title.set(Language::Ar, "موجز الرئيس");
    let tree = papers::summary(&frame, &version, &HashSet::new());
    assert_eq!(tree.title.language, Language::Ar);
    let courtesy = Words::of(Language::Ar).t("document-courtesy-translation");
    assert_eq!(tree.remarks.iter().map(Text::words).collect::<Vec<_>>(), [courtesy]);
}

#[test]
fn an_evening_report_holds_every_part_and_says_whose_it_is() {
    let (body, session) = (body(), session());
    let said = |language, words: &str| Said { language, words: words.to_owned() };
    let mut report = Evening {
        day: date(2026, 12, 8),
        language: Language::En,
        who: said(Language::En, "Land of QM"),
        notes: vec![OwnWords {
            about: "18:05".to_owned(),
            text: said(Language::Fr, "Demander <b>demain</b>.\n\nPuis partir."),
        }],
        documents: Vec::new(),
        statements: vec![Line {
            what: "Statement 12".to_owned(),
            more: vec![said(Language::Ar, "بيان")],
        }],
        areas: Vec::new(),
        attributed: Vec::new(),
        next: date(2026, 12, 9),
        meetings: Vec::new(),
    };
    let frame = Frame { language: Language::En, body: &body, session: &session };
    let page = html::render(&papers::evening(&frame, &report, "7"));
    for expected in [
        "Nobody outside your delegation",
        "Land of QM",
        "<p lang=\"fr\" dir=\"ltr\">Demander &lt;b&gt;demain&lt;/b&gt;.</p>",
        "<p lang=\"fr\" dir=\"ltr\">Puis partir.</p>",
        "Statement 12",
        "lang=\"ar\" dir=\"rtl\">بيان",
        "The Chair released no area to you on this day.",
        "No meeting is planned on that day.",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    report.notes.clear();
    let page = html::render(&papers::evening(&frame, &report, "7"));
    assert!(page.contains("No note was made on this day."), "{page}");
}

#[test]
fn a_list_of_participants_stands_in_each_languages_own_order() {
    let name = |en: &str, fr: &str| {
        let mut name = Wording::new(Language::En, en);
        name.set(Language::Fr, fr);
        name
    };
    let list = ParticipantsList {
        id: ParticipantsListId(Uuid::from_u128(9)),
        session_id: SessionId(Uuid::from_u128(2)),
        number: 1,
        symbol: "EX/WG.1/2026/INF/3".to_owned(),
        issued_at: Timestamp::UNIX_EPOCH,
        sections: vec![
            Section {
                kind: ParticipantKind::MemberState,
                names: vec![name("Zaria", "Alzarie"), name("Arda", "Warde")],
            },
            Section { kind: ParticipantKind::Ngo, names: vec![name("Quiet Wires", "Fils")] },
        ],
    };
    let (body, session) = (body(), session());
    let page = |language| {
        let frame = Frame { language, body: &body, session: &session };
        html::render(&papers::participants(&frame, &list))
    };
    let place = |page: &str, text: &str| page.find(text).unwrap_or_else(|| panic!("{text}"));
    let english = page(Language::En);
    assert!(place(&english, "Arda") < place(&english, "Zaria"));
    assert!(place(&english, "Zaria") < place(&english, "Quiet Wires"));
    assert!(english.contains("EX/WG.1/2026/INF/3") && english.contains("persons are not"));
    let french = page(Language::Fr);
    assert!(place(&french, "Alzarie") < place(&french, "Warde"));
}
