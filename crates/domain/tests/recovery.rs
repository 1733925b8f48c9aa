//! Every order of steps that anybody can take in a recovery, to the end.

use std::collections::{HashSet, VecDeque};

use comity_domain::{
    AccountId, RecoveryId,
    recovery::{DESK_TIME, LINK_TIME, NotNow, Recovery, Stage, WAITING_TIME},
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// The holder of the account, and officers. The holder of the first walk is an officer too.
fn account(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct World {
    recovery: Option<Recovery>,
    now: Timestamp,
    /// Whether a link was made.
    linked: bool,
    /// Which officers took a step that the rules let them take.
    acted: [bool; 4],
}

/// Takes every step that any of these people can take, up to eight one after the other;
/// calls `seen` in every world they come to.
fn walk(people: &[usize], mut seen: impl FnMut(&World)) -> usize {
    let start =
        World { recovery: None, now: Timestamp::UNIX_EPOCH, linked: false, acted: [false; 4] };
    let mut known = HashSet::from([start.clone()]);
    let mut queue = VecDeque::from([(start, 0)]);
    while let Some((world, depth)) = queue.pop_front() {
        seen(&world);
        if depth == 8 {
            continue;
        }
        let mut next = Vec::new();
        for &who in people {
            let id = account(who as u128);
            let mut step = |recovery: Recovery, linked: bool| {
                let mut acted = world.acted;
                acted[who] = true;
                next.push(World { recovery: Some(recovery), linked, acted, ..world.clone() });
            };
            let over = world.recovery.as_ref().is_none_or(|one| {
                matches!(one.stage(world.now), Stage::Cancelled | Stage::Finished)
            });
            if over {
                for at_desk in [false, true] {
                    let new =
                        Recovery::open(RecoveryId(Uuid::nil()), account(0), id, at_desk, world.now);
                    if let Ok(one) = new {
                        step(one, false);
                    }
                }
            }
            let Some(found) = &world.recovery else { continue };
            let mut one = found.clone();
            if one.approve(id, world.now).is_ok() {
                step(one, world.linked);
            }
            let mut one = found.clone();
            if one.cancel(world.now).is_ok() {
                step(one, false);
            }
            if found.link_is_due(world.now).is_ok() {
                step(found.clone(), true);
            }
        }
        for wait in [DESK_TIME + SignedDuration::from_secs(1), WAITING_TIME] {
            next.push(World { now: world.now + wait, ..world.clone() });
        }
        for world in next {
            if known.insert(world.clone()) {
                queue.push_back((world, depth + 1));
            }
        }
    }
    known.len()
}

#[test]
fn no_path_needs_only_one_officer() {
    let mut links = 0;
    let worlds = walk(&[0, 1, 2, 3], |world| {
        if !world.linked {
            return;
        }
        links += 1;
        let one = world.recovery.as_ref().unwrap();
        let second = one.approved_by.unwrap();
        assert_ne!(one.opened_by, second);
        // Nor is one of the two the person who is let in, be they an officer or not.
        assert!(one.opened_by != one.account && second != one.account);
        assert!(world.acted.iter().filter(|acted| **acted).count() >= 2);
        let waited = one.ready_at.unwrap().duration_since(one.opened_at);
        assert!(one.at_desk || waited >= WAITING_TIME);
        assert!(!one.at_desk || waited <= DESK_TIME);
    });
    println!("row 24, recovery: {worlds} worlds within 8 steps of 4 people, {links} with a link");
    assert!(worlds > 1_000 && links > 100, "the walk came nowhere: {worlds}, {links}");
}

#[test]
fn one_officer_alone_comes_nowhere() {
    for alone in [vec![1], vec![0, 1], vec![0]] {
        let worlds = walk(&alone, |world| assert!(!world.linked, "{alone:?}"));
        assert!(worlds > 5);
    }
}

#[test]
fn the_desk_has_fifteen_minutes() {
    let now = Timestamp::UNIX_EPOCH;
    let id = RecoveryId(Uuid::nil());
    let open = |at_desk| Recovery::open(id, account(0), account(1), at_desk, now).unwrap();
    let mut desk = open(true);
    assert_eq!(
        desk.approve(account(2), now + DESK_TIME + SignedDuration::from_secs(1)),
        Err(NotNow::TooLate)
    );
    desk.approve(account(2), now + DESK_TIME).unwrap();
    assert_eq!(desk.stage(now + DESK_TIME), Stage::Ready);
    assert_eq!(desk.approve(account(3), now + DESK_TIME), Err(NotNow::Over));
    let mut other = open(false);
    assert_eq!(other.approve(account(1), now), Err(NotNow::SamePerson));
    assert_eq!(other.approve(account(0), now), Err(NotNow::Own));
    other.approve(account(2), now).unwrap();
    assert_eq!(
        other.link_is_due(now + WAITING_TIME - SignedDuration::from_secs(1)),
        Err(NotNow::TooEarly)
    );
    assert_eq!(other.link_is_due(now + WAITING_TIME), Ok(()));
    // Approved, it does not lie about for one officer to use alone.
    let late = now + WAITING_TIME + LINK_TIME;
    assert_eq!(other.link_is_due(late), Ok(()));
    let late = late + SignedDuration::from_secs(1);
    assert_eq!((other.stage(late), other.link_is_due(late)), (Stage::Lapsed, Err(NotNow::Expired)));
    assert_eq!(other.approve(account(3), late), Err(NotNow::Over));
    let at = now + DESK_TIME + DESK_TIME;
    assert_eq!(desk.link_is_due(at), Ok(()));
    assert_eq!(desk.link_is_due(at + SignedDuration::from_secs(1)), Err(NotNow::Expired));
    other.cancel(now + WAITING_TIME).unwrap();
    assert_eq!(other.link_is_due(now + WAITING_TIME), Err(NotNow::Over));
}
