//! The Member States, observer States and regional groups, as the words know them.

use comity_acts::{NewParticipant, Roster, RosterGroup, RosterMember};
use comity_domain::{Language, Wording, participant::ParticipantKind};
use comity_words::{
    Words,
    roster::{RegionalGroup, StateKind, group_members, memberships, states},
};

/// The partition of the five regional groups.
const REGIONAL: &str = "regional";

/// A wording with an official version in each of the six languages.
fn six(text: impl Fn(Language) -> String) -> Wording {
    let mut wording = Wording::new(Language::En, text(Language::En));
    for language in Language::ALL {
        wording.set(language, text(language));
        wording.mark_official(language);
    }
    wording
}

/// Everything that comes in by one act.
pub(super) fn of_words() -> Roster {
    let states = states()
        .iter()
        .map(|state| NewParticipant {
            kind: match state.kind() {
                StateKind::Member => ParticipantKind::MemberState,
                StateKind::Observer => ParticipantKind::ObserverState,
            },
            code: state.code().to_owned(),
            name: six(|language| state.name(language).to_owned()),
        })
        .collect();
    let groups = RegionalGroup::ALL
        .into_iter()
        .map(|group| RosterGroup {
            code: group.code().to_owned(),
            partition: REGIONAL.to_owned(),
            name: six(|language| Words::of(language).t(format!("group-{}", group.code()))),
            members: memberships()
                .iter()
                .filter(|membership| membership.group == group)
                .map(|membership| RosterMember {
                    code: membership.state.to_owned(),
                    since: membership.since,
                    until: membership.until,
                    source: membership.source.to_owned(),
                })
                .collect(),
        })
        .collect();
    Roster { states, groups }
}

/// A political or regional group of the list, alone in the partition of its code. What
/// is special about a row stands behind its source.
pub(super) fn listed_group(code: &str) -> RosterGroup {
    let members = group_members()
        .iter()
        .filter(|member| member.group == code)
        .map(|member| RosterMember {
            code: member.state.to_owned(),
            since: member.since,
            until: member.until,
            source: match member.note {
                "" => member.source.to_owned(),
                note => format!("{} ({note})", member.source),
            },
        })
        .collect();
    RosterGroup {
        code: code.to_owned(),
        partition: code.to_owned(),
        name: six(|language| Words::of(language).t(format!("group-{code}"))),
        members,
    }
}
