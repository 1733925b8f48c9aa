//! The parts hold together, and every check notices a fault planted in the data.

use std::collections::{BTreeMap, BTreeSet};

use comity_domain::Language;

use crate::exercise::{
    Audience, Capacity, Mode, OrganizationKind, Regime, Role, StakeholderKind, Stance, World,
    faults, files, world,
};

#[test]
fn nothing_is_at_fault() {
    assert_eq!(faults(&world().unwrap()), Vec::<String>::new());
}

#[test]
fn every_file_of_the_folder_is_listed() {
    for (folder, list) in
        [("statements", files::STATEMENTS), ("written", files::WRITTEN), ("papers", files::PAPERS)]
    {
        let path = format!("{}/world/{folder}", env!("CARGO_MANIFEST_DIR"));
        let there: BTreeSet<String> = std::fs::read_dir(path)
            .unwrap()
            .map(|entry| format!("{folder}/{}", entry.unwrap().file_name().to_string_lossy()))
            .collect();
        let listed: BTreeSet<String> = list.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(there, listed);
    }
}

#[test]
fn a_statement_bears_the_name_of_its_file() {
    let world = world().unwrap();
    let files = files::STATEMENTS.iter().chain(files::WRITTEN);
    let named: BTreeSet<&str> =
        files.map(|(path, _)| path.rsplit('/').next().unwrap().trim_end_matches(".toml")).collect();
    let ids: BTreeSet<&str> =
        world.statements.iter().chain(&world.written).map(|s| s.id.as_str()).collect();
    assert_eq!(named, ids);
}

#[test]
fn the_regions_have_realistic_sizes() {
    let world = world().unwrap();
    let mut sizes = BTreeMap::new();
    for state in &world.participants.states {
        *sizes.entry(state.group.as_str()).or_insert(0) += 1;
    }
    let expected = [
        ("african", 10),
        ("asia-pacific", 10),
        ("eastern-european", 4),
        ("latin-american-and-caribbean", 7),
        ("western-european-and-others", 5),
    ];
    assert_eq!(sizes, BTreeMap::from(expected));
}

#[test]
fn each_kind_of_organization_and_stakeholder_occurs() {
    let people = world().unwrap().participants;
    for kind in [
        OrganizationKind::Regional,
        OrganizationKind::SubRegional,
        OrganizationKind::OtherIntergovernmental,
    ] {
        assert!(people.organizations.iter().any(|o| o.kind == kind), "{kind:?}");
    }
    for kind in
        [StakeholderKind::Business, StakeholderKind::NonGovernmental, StakeholderKind::Academic]
    {
        assert!(people.stakeholders.iter().any(|s| s.kind == kind), "{kind:?}");
    }
    assert_eq!(people.political_groups.len(), 2);
    assert!(people.political_groups.iter().all(|g| !g.governing));
}

#[test]
fn five_weekdays_hold_ten_meetings() {
    let body = world().unwrap().body;
    assert_eq!(body.meetings.len(), 10);
    let mut hours: BTreeMap<_, Vec<i8>> = BTreeMap::new();
    for meeting in &body.meetings {
        hours.entry(meeting.starts.date()).or_default().push(meeting.starts.hour());
        assert!(meeting.starts.date().weekday().to_monday_one_offset() <= 5);
    }
    assert_eq!(hours.len(), 5);
    assert!(hours.values().all(|starts| starts == &[10, 15]));
    let count = |regime| body.meetings.iter().filter(|m| m.regime == regime).count();
    assert_eq!(count(Regime::OfficialRecord), 1);
    assert_eq!(count(Regime::PublicWebcast), 1);
    assert_eq!(count(Regime::Closed), 8);
    let taken_up: BTreeSet<_> = body.meetings.iter().flat_map(|m| &m.topics).collect();
    assert_eq!(taken_up.len(), 6);
}

#[test]
fn the_questions_cover_the_six_topics() {
    let world = world().unwrap();
    assert_eq!(world.questions.chair.len(), 21);
    let topics: BTreeSet<_> = world.questions.chair.iter().map(|q| &q.topic).collect();
    assert_eq!(topics.len(), 6);
    let raised: Vec<_> = world.questions.raised.iter().map(|q| q.original).collect();
    assert_eq!(raised, [Language::Fr, Language::Es]);
}

#[test]
fn exactly_one_question_is_left_unanswered() {
    let world = world().unwrap();
    let all = world.statements.iter().chain(&world.written);
    let answered: BTreeSet<&str> =
        all.flat_map(|s| &s.passages).filter_map(|p| p.question.as_deref()).collect();
    let keys = world.questions.chair.iter().map(|q| format!("q{}", q.number));
    let keys = keys.chain(world.questions.raised.iter().map(|q| q.id.clone()));
    let open: Vec<String> = keys.filter(|key| !answered.contains(key.as_str())).collect();
    assert_eq!(open, ["q21"]);
}

#[test]
fn every_role_can_sign_in() {
    let world = world().unwrap();
    let roles: BTreeSet<_> = world.accounts.iter().map(|a| format!("{:?}", a.role)).collect();
    assert_eq!(roles.len(), 7);
    // Rule 13: nobody is in the Chair's team and in a delegation at once.
    for account in &world.accounts {
        let apart = matches!(account.role, Role::Chair | Role::ChairTeam | Role::Secretariat);
        assert_eq!(apart, account.participant.is_none(), "{}", account.id);
    }
    let head = world.accounts.iter().find(|a| a.role == Role::DelegationHead).unwrap();
    let code = head.participant.as_ref().unwrap();
    assert!(world.statements.iter().any(|s| s.aligned.contains(code)));
}

#[test]
fn group_statements_name_their_states_and_one_state_differs() {
    let world = world().unwrap();
    let groups: Vec<_> =
        world.statements.iter().filter(|s| s.capacity == Capacity::Group).collect();
    assert!(groups.len() >= 4);
    assert!(groups.iter().any(|s| s.author == "meridian-union"));
    for statement in &groups {
        for code in &statement.aligned {
            let state = world.participants.states.iter().find(|s| &s.code == code).unwrap();
            // Russian declines the name: its first four letters are enough.
            let stem: String = state.name[&statement.language].chars().take(4).collect();
            assert!(statement.text.contains(&stem), "{}: {stem}", statement.id);
        }
    }
    let differs = groups.iter().any(|group| {
        let theirs = stances(group.passages.iter());
        let own = world.statements.iter().filter(|s| group.aligned.contains(&s.author));
        own.filter(|s| s.capacity == Capacity::National)
            .flat_map(|s| stances(s.passages.iter()))
            .any(|(proposal, stance)| theirs.get(&proposal).is_some_and(|other| *other != stance))
    });
    assert!(differs);
}

fn stances<'a>(
    passages: impl Iterator<Item = &'a crate::exercise::Passage>,
) -> BTreeMap<String, Stance> {
    let positions = passages.flat_map(|passage| &passage.positions);
    positions.map(|position| (position.proposal.clone(), position.stance)).collect()
}

#[test]
fn every_state_has_answered_in_writing_and_every_stance_occurs() {
    let world = world().unwrap();
    let authors: BTreeSet<_> = world.written.iter().map(|s| s.author.as_str()).collect();
    let states: BTreeSet<_> = world.participants.states.iter().map(|s| s.code.as_str()).collect();
    assert_eq!(authors, states);
    let all = world.statements.iter().chain(&world.written);
    let stances: BTreeSet<String> = all
        .flat_map(|s| s.passages.iter().flat_map(|p| &p.positions))
        .map(|position| format!("{:?}", position.stance))
        .collect();
    assert_eq!(stances.len(), 8);
}

/// Each entry breaks one thing; the sentence must then be among the faults.
#[test]
fn planted_faults_are_found() {
    type Plant = fn(&mut World);
    let plants: [(&str, Plant); 16] = [
        ("XK is no code", |w| w.participants.states[0].code = "XK".into()),
        ("XI is no code", |w| w.participants.states[0].code = "XI".into()),
        ("QL is no code", |w| w.participants.states[0].code = "QL".into()),
        ("instead of 36", |w| w.participants.states.truncate(35)),
        ("unknown group", |w| w.participants.states[3].group = "northern".into()),
        ("no wording in zh", |w| {
            w.proposals[4].text.remove(&Language::Zh);
        }),
        ("hides the exercise", |w| w.body.mandate.symbol = "A/RES/1/1".into()),
        ("mode and regime", |w| w.body.meetings[0].mode = Mode::Informal),
        ("letter, fr: mandate not quoted", |w| {
            w.body.mandate.passage.insert(Language::Fr, "autre chose".into());
        }),
        ("numbering", |w| w.questions.chair.swap(0, 1)),
        ("exactly once", |w| w.statements[0].passages[0].quote.push('x')),
        ("cannot be aligned", |w| {
            let group = w.statements.iter_mut().find(|s| !s.aligned.is_empty()).unwrap();
            group.aligned.push("QL".into());
        }),
        ("wording of the change", |w| {
            w.written[0].passages[0].positions[0].stance = Stance::Concern;
        }),
        ("only States take positions", |w| {
            w.written[0].author = "quiet-wires".into();
            w.written[0].capacity = Capacity::Stakeholder;
        }),
        ("not given during meeting", |w| w.statements[0].meeting = Some(9)),
        ("unknown participant", |w| w.accounts[3].participant = Some("QL".into())),
    ];
    for (sentence, plant) in plants {
        let mut broken = world().unwrap();
        plant(&mut broken);
        let found = faults(&broken);
        assert!(found.iter().any(|f| f.contains(sentence)), "{sentence}: {found:?}");
    }
}

#[test]
fn releases_reach_delegations_or_the_public() {
    let world = world().unwrap();
    assert_eq!(world.releases.areas.len(), 3);
    for area in &world.releases.areas {
        assert!(matches!(area.audience, Audience::Delegations | Audience::Public));
    }
    assert_eq!(world.heard.len(), 3);
}
