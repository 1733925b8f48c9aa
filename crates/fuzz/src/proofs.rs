//! What proves something: exports, notes, proofs, passkeys, sealed bytes.

use std::sync::LazyLock;

use comity_acts::{checkpoint_record, export_record};
use comity_domain::Role;
use comity_outside::passkeys::{Answer, Enrolment, Holder, RelyingParty};
use comity_seal::{
    Checkpoint, Hash, LogLine, OwnerKey, RootKey, Signer, Tree, VerifyingKey, export as exports_of,
    goes_on, leaf_hash, proven_root,
};
use comity_testkit::{Authenticator, Manner};
use uuid::Uuid;

use crate::server::SERVER;

/// A record with its key and an earlier checkpoint.
struct Record {
    text: String,
    key: VerifyingKey,
    note: String,
}

/// Made once: that of the small server.
static RECORD: LazyLock<Record> = LazyLock::new(|| {
    let desk = &SERVER.app.desk;
    let (note, text) = SERVER.runtime.block_on(async {
        let note = checkpoint_record(desk).await.expect("a checkpoint");
        SERVER.app.actor(Role::Head, Some("QN")).await.expect("something that is recorded");
        (note, export_record(desk, None).await.expect("an export"))
    });
    let key = text.lines().find_map(|line| line.strip_prefix("key ")).expect("a key");
    Record { key: VerifyingKey::parse(key).expect("a key"), text, note }
});

/// An export: nothing is accepted but what was sealed.
pub fn export(input: &[u8]) {
    let record = &*RECORD;
    let accepted = exports_of::verify(input, Some(&record.key), Some(&record.note));
    match accepted {
        Ok(_) => assert!(input == record.text.as_bytes(), "another text is accepted"),
        Err(broken) => assert!(!broken.to_string().is_empty()),
    }
    // Under whatever key it names itself.
    let _ = exports_of::verify(input, None, None);
}

/// A signed checkpoint, and a key.
pub fn checkpoint_note(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let record = &*RECORD;
    if let Ok(found) = record.key.open(&text) {
        assert!(*text == *record.note, "another note is accepted");
        let point = Checkpoint::parse(found).expect("a checkpoint");
        assert_eq!(point.text(), found);
    }
    let _ = record.key.open_witnessed(&text);
    if let Ok(point) = Checkpoint::parse(&text) {
        assert_eq!(point.text(), *text, "one checkpoint, two texts");
    }
    if let Ok(key) = VerifyingKey::parse(&text) {
        assert_eq!(key.to_string(), *text, "one key, two texts");
    }
}

/// Proofs that a leaf is in a tree, and that a tree goes on from another: sizes and places
/// first, hashes after them.
pub fn proofs(input: &[u8]) {
    let Some((head, rest)) = input.split_at_checked(24) else { return };
    let mut numbers =
        head.chunks_exact(8).map(|eight| u64::from_be_bytes(eight.try_into().unwrap_or_default()));
    let mut next = || numbers.next().unwrap_or_default();
    let (place, before, size) = (next(), next(), next());
    let hashes: Vec<Hash> = rest.chunks_exact(32).filter_map(|one| one.try_into().ok()).collect();
    let [old, now, proof @ ..] = hashes.as_slice() else { return };
    let tree = &*TREE;
    if goes_on((before, old), (size, now), proof) && size == tree.leaves().len() as u64 {
        let true_root = usize::try_from(before).ok().and_then(|size| tree.root_of_first(size));
        let is_true = *now != tree.root() || true_root == Some(*old);
        assert!(is_true, "a tree goes on from what it never was");
    }
    if proven_root(*old, place, size, proof) == Some(tree.root())
        && size == tree.leaves().len() as u64
    {
        let leaf = usize::try_from(place).ok().and_then(|place| tree.leaves().get(place));
        assert_eq!(leaf, Some(old), "a leaf is proved that is not there");
    }
}

/// One line of a log.
pub fn log_line(input: &[u8]) {
    if let Some(line) = LogLine::parse(input) {
        assert_eq!(line.canonical(), input, "one entry, two texts");
    }
}

/// Sealed bytes: nothing opens but what was sealed, where it was sealed.
pub fn sealed(input: &[u8]) {
    let (owner, root, there) = &*SEALED;
    if owner.open(input, b"row 1").is_ok() {
        assert_eq!(input, there, "other bytes open");
    }
    assert!(owner.open(input, b"row 2").is_err(), "opened in another row");
    assert!(root.open_owner_key(input, b"XA").is_err(), "a text opens as a key");
    let _ = RootKey::from_text(&String::from_utf8_lossy(input));
}

/// What an authenticator's answer is said to be.
pub fn passkey(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let asked = &*ASKED;
    if let Ok(answer) = Answer::read(&text) {
        assert!(answer.credential_id().len() <= text.len());
    }
    if asked.party.enrol(&text, &asked.enrolment).is_ok() {
        let is_same = |one: &str| -> Option<serde_json::Value> {
            serde_json::from_str::<serde_json::Value>(one).ok()?.get("response").cloned()
        };
        // Only what does not count can differ: the signed parts are those of the answer.
        let (given, made) = (is_same(&text), is_same(&asked.answer));
        assert_eq!(
            given.as_ref().and_then(|one| one.get("clientDataJSON")).is_some(),
            made.as_ref().and_then(|one| one.get("clientDataJSON")).is_some(),
        );
    }
}

struct Asked {
    party: RelyingParty,
    enrolment: Enrolment,
    answer: String,
}

static ASKED: LazyLock<Asked> = LazyLock::new(|| {
    let party = RelyingParty::of("http://localhost").expect("a name");
    let holder = Holder { handle: Uuid::from_u128(1), name: "A person" };
    let (options, enrolment) = party.ask_for_passkey(&holder, Vec::new()).expect("asked");
    let (_, answer) = Authenticator::create(&options, Manner::default()).expect("an answer");
    Asked { party, enrolment, answer: answer.to_string() }
});

static TREE: LazyLock<Tree> =
    LazyLock::new(|| Tree::of((0..37_u8).map(|byte| leaf_hash(&[byte])).collect()));

static SEALED: LazyLock<(OwnerKey, RootKey, Vec<u8>)> = LazyLock::new(|| {
    let key = OwnerKey::new([3; 32]);
    let bytes = key.seal(b"a text", b"row 1", [5; 12]).expect("sealed");
    (key, RootKey::new([7; 32]), bytes)
});

/// The export as it is.
pub fn exports() -> Vec<Vec<u8>> {
    vec![RECORD.text.clone().into_bytes()]
}

/// A note, its text, and a key.
pub fn notes() -> Vec<Vec<u8>> {
    let record = &*RECORD;
    let text = record.key.open(&record.note).expect("a note").to_owned();
    let witness = Signer::new("witness", &[9; 32]).expect("a witness");
    vec![
        record.note.clone().into_bytes(),
        text.clone().into_bytes(),
        record.key.to_string().into_bytes(),
        witness.sign(&text).into_bytes(),
    ]
}

/// True proofs of a tree of 37 leaves.
pub fn proof_bytes() -> Vec<Vec<u8>> {
    let tree = &*TREE;
    let size = tree.leaves().len();
    let mut all = Vec::new();
    for place in [0, 1, 17, 31, 32, 36] {
        let mut bytes = Vec::new();
        for number in [place, place.max(1), size] {
            bytes.extend((number as u64).to_be_bytes());
        }
        let inclusion = place % 2 == 0;
        let first = match inclusion {
            true => tree.leaves()[place],
            false => tree.root_of_first(place).unwrap_or_default(),
        };
        bytes.extend(first);
        bytes.extend(tree.root());
        let proof = if inclusion { tree.inclusion(place) } else { tree.consistency(place) };
        bytes.extend(proof.into_iter().flatten());
        all.push(bytes);
    }
    all
}

/// An entry of a record.
pub fn lines() -> Vec<Vec<u8>> {
    let text = &RECORD.text;
    let found = text.lines().filter_map(|line| Some(line.get(line.find('{')?..)?.as_bytes()));
    let all: Vec<Vec<u8>> = found.take(8).map(<[u8]>::to_vec).collect();
    assert!(all.iter().any(|line| LogLine::parse(line).is_some()), "no entry is one");
    all
}

/// Sealed bytes, and a key as text.
pub fn sealed_bytes() -> Vec<Vec<u8>> {
    vec![SEALED.2.clone(), SEALED.1.to_text().as_bytes().to_vec()]
}

/// A good answer.
pub fn passkeys() -> Vec<Vec<u8>> {
    vec![ASKED.answer.clone().into_bytes()]
}
