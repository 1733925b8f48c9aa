//! Exports of a record: what is altered is found, and the first broken entry is named.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail as tests do")]

use comity_seal::{
    LogLine, Signer, Tree, commitment,
    export::{self, Broken, ERASE, Exported, Payload, Scope, verify},
    leaf_hash,
};
use proptest::prelude::*;
use uuid::Uuid;

fn signer(seed: u8) -> Signer {
    Signer::new("comity-record-1", &[seed; 32]).unwrap()
}

fn entry(position: u8, act: &str, payload: &str) -> Exported {
    let salt = [position; 32];
    let commitment = commitment(&salt, payload.as_bytes());
    let line = LogLine {
        act: act.to_owned(),
        actor: Uuid::from_u128(u128::from(position) * 7),
        capacity: "head".to_owned(),
        commitment: commitment.iter().map(|byte| format!("{byte:02x}")).collect(),
        position: i64::from(position),
        subjects: vec![Uuid::from_u128(u128::from(position))],
        time: 1_800_000_000_000 + i64::from(position),
    };
    Exported { line, payload: Payload::Open(salt, payload.as_bytes().to_vec()) }
}

/// A record of `size` entries; the payload of entry 2 is erased, as the last one says.
fn record(size: u8) -> Vec<Exported> {
    let mut entries: Vec<Exported> = (0..size - 1)
        .map(|at| entry(at, "file_statement", &format!("{{\"text\":\"Wörter {at}\"}}")))
        .collect();
    entries[2].payload = Payload::Erased;
    entries.push(entry(size - 1, ERASE, "{\"positions\":[2]}"));
    entries
}

fn tree(entries: &[Exported]) -> Tree {
    Tree::of(entries.iter().map(|one| leaf_hash(&one.line.canonical())).collect())
}

fn whole(entries: &[Exported]) -> String {
    export::write(&signer(1), &Scope::Whole, &tree(entries), entries)
}

fn note(entries: &[Exported], by: &Signer) -> String {
    by.sign(&export::checkpoint(by, &tree(entries)).text())
}

/// The entry that a byte of the file belongs to.
fn entry_at(file: &str, byte: usize) -> Option<u64> {
    let end = file.find("\nseal\n").unwrap() + 1;
    let before = &file.as_bytes()[..=byte];
    let first = file.find("\nentry 0 ").unwrap() + 1;
    if byte < first || byte >= end {
        return None;
    }
    let count = before[first - 1..].windows(7).filter(|part| part == b"\nentry ").count();
    // The first letters of an entry's own first line are its own as well.
    let starts = file[first..].match_indices("\nentry ").map(|(at, _)| first + at + 1);
    let begun = 1 + starts.filter(|start| *start <= byte).count();
    Some(count.max(begun) as u64 - 1)
}

fn named(broken: &Broken) -> Option<u64> {
    match broken {
        Broken::At { entry, .. } => Some(*entry),
        _ => None,
    }
}

#[test]
fn what_was_exported_is_accepted() {
    let entries = record(20);
    let file = whole(&entries);
    let key = signer(1).verifying_key();
    let found = verify(file.as_bytes(), Some(&key), None).unwrap();
    assert_eq!((found.entries, found.erased.as_slice(), found.withheld), (20, &[2][..], 0));
    assert!(found.is_origin_checked);
    let unchecked = verify(file.as_bytes(), None, None).unwrap();
    assert!(!unchecked.is_origin_checked);
    assert_eq!(unchecked.signer, key);
    // Every earlier state is proved, the empty one and the present one too.
    for before in 0..=20_usize {
        let earlier = note(&entries[..before], &signer(1));
        let found = verify(file.as_bytes(), None, Some(&earlier)).unwrap();
        assert_eq!(found.goes_on_from.unwrap().size, before as u64);
    }
}

#[test]
fn a_part_for_one_participant_proves_the_same() {
    let entries = record(20);
    let mut part: Vec<Exported> =
        entries.iter().filter(|one| one.line.position % 3 == 2).cloned().collect();
    part[1].payload = Payload::Withheld;
    part.push(entries[19].clone());
    let scope = Scope::Participant("QM".to_owned());
    let file = export::write(&signer(1), &scope, &tree(&entries), &part);
    let found = verify(file.as_bytes(), None, None).unwrap();
    assert_eq!((found.entries, found.withheld, found.scope), (7, 1, scope));
    for before in 0..=20_usize {
        let earlier = note(&entries[..before], &signer(1));
        assert!(verify(file.as_bytes(), None, Some(&earlier)).is_ok(), "{before}");
    }
    // For another one it is another file.
    let renamed = file.replace("participant QM", "participant QN");
    assert!(verify(renamed.as_bytes(), None, None).is_err());
    for at in 0..file.len() {
        let mut bytes = file.clone().into_bytes();
        bytes[at] ^= 1;
        assert!(verify(&bytes, None, None).is_err(), "byte {at}");
    }
}

#[test]
fn a_receipt_is_one_entry_that_proves_itself() {
    let entries = record(20);
    let of = |part: &[Exported]| export::write(&signer(1), &Scope::Entry, &tree(&entries), part);
    let file = of(&entries[7..8]);
    let key = signer(1).verifying_key();
    let found = verify(file.as_bytes(), Some(&key), None).unwrap();
    assert_eq!((found.entries, found.withheld, found.scope), (1, 0, Scope::Entry));
    assert!(file.len() < 2_000, "{}", file.len());
    for at in 0..file.len() {
        let mut bytes = file.clone().into_bytes();
        bytes[at] ^= 1;
        assert!(verify(&bytes, None, None).is_err(), "byte {at}");
    }
    // It says nothing of what was before, and does not pretend to.
    let same = note(&entries, &signer(1));
    assert!(verify(file.as_bytes(), None, Some(&same)).is_ok());
    let before = note(&entries[..5], &signer(1));
    let broken = verify(file.as_bytes(), None, Some(&before)).unwrap_err();
    assert_eq!(broken, Broken::Receipt { size: 20, before: 5 });
    assert!(verify(of(&entries[7..9]).as_bytes(), None, None).is_err(), "two entries");
    assert!(verify(of(&[]).as_bytes(), None, None).is_err(), "none");
    let mut erased = entries[7..8].to_vec();
    erased[0].payload = Payload::Erased;
    assert!(verify(of(&erased).as_bytes(), None, None).is_err(), "nothing to show");
}

#[test]
fn every_altered_byte_is_found_and_its_entry_named() {
    let file = whole(&record(12));
    for at in 0..file.len() {
        for bit in [0x01, 0x04, 0x20] {
            let mut bytes = file.clone().into_bytes();
            bytes[at] ^= bit;
            let broken = verify(&bytes, None, None).unwrap_err();
            // What is no text any more has no entries.
            if broken != Broken::NotText {
                assert_eq!(named(&broken), entry_at(&file, at), "byte {at} ^ {bit}: {broken}");
            }
        }
    }
}

#[test]
fn entries_taken_out_put_in_and_moved_are_named() {
    let entries = record(16);
    let file = whole(&entries);
    let blocks: Vec<&str> = {
        let first = file.find("entry 0 ").unwrap();
        let end = file.find("seal\n").unwrap();
        let mut starts: Vec<usize> =
            file[first..end].match_indices("entry ").map(|(at, _)| first + at).collect();
        starts.retain(|at| *at == 0 || file.as_bytes()[at - 1] == b'\n');
        starts.push(end);
        starts.windows(2).map(|pair| &file[pair[0]..pair[1]]).collect()
    };
    assert_eq!(blocks.len(), 16);
    let head = &file[..file.find("entry 0 ").unwrap()];
    let seal = &file[file.find("\nseal\n").unwrap() + 1..];
    let told = |blocks: &[&str]| {
        let text = format!("{head}{}{seal}", blocks.concat());
        named(&verify(text.as_bytes(), None, None).unwrap_err())
    };
    for at in 0..16 {
        let mut less = blocks.clone();
        less.remove(at);
        assert_eq!(told(&less), Some(at as u64), "taken out");
        let mut more = blocks.clone();
        more.insert(at, blocks[at]);
        assert_eq!(told(&more), Some(at as u64), "put in twice");
        for other in at + 1..16 {
            let mut moved = blocks.clone();
            moved.swap(at, other);
            assert_eq!(told(&moved), Some(at as u64), "swapped with {other}");
        }
    }
    assert_eq!(told(&[]), Some(0));
    // The same bytes under another end.
    assert!(verify(&file.as_bytes()[..file.len() - 1], None, None).is_err());
    assert!(verify(format!("{file}\n").as_bytes(), None, None).is_err());
    assert!(verify(b"", None, None).is_err());
    assert!(verify(&[0xff, 0xfe], None, None).is_err());
}

#[test]
fn a_record_cut_short_forked_or_signed_by_another_is_refused() {
    let entries = record(16);
    let earlier = note(&entries, &signer(1));
    let short = whole(&record(9));
    let broken = verify(short.as_bytes(), None, Some(&earlier)).unwrap_err();
    assert_eq!(broken, Broken::Shorter { size: 9, before: 16 });
    assert!(broken.to_string().contains("entry 9 is missing"), "{broken}");
    // Another entry 5, everything else put right again by whoever holds the key.
    let mut other = entries.clone();
    other[5] = entry(5, "file_statement", "{\"text\":\"changed\"}");
    let file = whole(&other);
    assert!(verify(file.as_bytes(), None, None).is_ok(), "by itself it is whole");
    let forked = verify(file.as_bytes(), None, Some(&earlier)).unwrap_err();
    assert_eq!(forked, Broken::Fork { before: 16 });
    let before = note(&entries[..5], &signer(1));
    assert!(verify(file.as_bytes(), None, Some(&before)).is_ok(), "they part after entry 4");

    let foreign = export::write(&signer(2), &Scope::Whole, &tree(&entries), &entries);
    let key = signer(1).verifying_key();
    assert!(matches!(
        verify(foreign.as_bytes(), Some(&key), None),
        Err(Broken::OtherSigner { .. })
    ));
    let theirs = note(&entries, &signer(2));
    assert!(matches!(
        verify(whole(&entries).as_bytes(), Some(&key), Some(&theirs)),
        Err(Broken::Earlier(_))
    ));
    assert!(matches!(
        verify(whole(&entries).as_bytes(), None, Some("words")),
        Err(Broken::Earlier(_))
    ));
}

#[test]
fn a_payload_is_missing_only_where_an_entry_says_so() {
    let mut entries = record(16);
    entries[7].payload = Payload::Erased;
    let broken = verify(whole(&entries).as_bytes(), None, None).unwrap_err();
    assert_eq!(named(&broken), Some(7), "{broken}");
    entries[7].payload = Payload::Withheld;
    let broken = verify(whole(&entries).as_bytes(), None, None).unwrap_err();
    assert_eq!(named(&broken), Some(7), "{broken}");
    // An entry cannot say so beforehand.
    let mut early = record(16);
    early[0] = entry(0, ERASE, "{\"positions\":[2,3]}");
    early[15] = entry(15, "file_statement", "{}");
    let broken = verify(whole(&early).as_bytes(), None, None).unwrap_err();
    assert_eq!(named(&broken), Some(2), "{broken}");
    // Another payload than the one committed to, however it came there.
    entries[7].payload = Payload::Open([7; 32], b"{}".to_vec());
    let broken = verify(whole(&entries).as_bytes(), None, None).unwrap_err();
    assert_eq!(named(&broken), Some(7), "{broken}");
}

#[test]
fn what_could_deceive_a_reader_is_no_code_and_no_name() {
    let entries = record(6);
    for code in ["Q\u{1b}[2K", "Q M", "\u{202e}MQ", "QM\r"] {
        let scope = Scope::Participant(code.to_owned());
        let file = export::write(&signer(1), &scope, &tree(&entries), &entries);
        assert!(verify(file.as_bytes(), None, None).is_err(), "{code:?}");
    }
    for name in ["a\u{202e}b", "a\u{1b}b", "näme"] {
        assert!(Signer::new(name, &[1; 32]).is_err(), "{name:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 700, ..ProptestConfig::default() })]

    /// Any span replaced by any bytes: found, and no entry before it is blamed.
    #[test]
    fn any_change_is_found(from in 0_usize..20_000, length in 0_usize..400, put in prop::collection::vec(any::<u8>(), 0..60)) {
        let file = whole(&record(14));
        let from = from % file.len();
        let to = (from + length).min(file.len());
        let mut bytes = file.as_bytes().to_vec();
        bytes.splice(from..to, put);
        prop_assume!(bytes != file.as_bytes());
        let broken = verify(&bytes, None, None);
        prop_assert!(broken.is_err());
        if let (Err(Broken::At { entry, .. }), Some(first)) = (broken, entry_at(&file, from)) {
            prop_assert!(entry >= first.saturating_sub(1), "entry {} blamed, {} changed", entry, first);
        }
    }

    /// Whatever comes, an answer comes.
    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(verify(&bytes, None, None).is_err());
    }
}
