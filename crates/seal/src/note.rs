//! Signed notes and checkpoints, as C2SP words them (`signed-note`, `tlog-checkpoint`), so
//! that tools of others can read, verify and witness them.

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{Hash, sha256};

/// The algorithm's byte of an Ed25519 key.
const ED25519_KEY: u8 = 1;
/// What begins the line of a signature: an em dash and a blank.
const SIGNED: &str = "\u{2014} ";

/// What is wrong with a note or a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// It is not written as a note, a checkpoint or a key is.
    #[error("it is not written as the format demands")]
    Malformed,
    /// No signature on it is of this key.
    #[error("no signature on it is of this key")]
    OtherSigner,
    /// It was altered after it was signed.
    #[error("it is not what was signed")]
    Altered,
}

/// Who signs. It has no `Debug`: it must not reach a log.
pub struct Signer {
    name: String,
    pair: Ed25519KeyPair,
}

/// Whose signature is expected: a name and a public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyingKey {
    name: String,
    public: [u8; 32],
}

impl Signer {
    /// A signer from its name and 32 secret random bytes.
    ///
    /// # Errors
    /// When the name is empty or holds anything but printable ASCII without blanks and plus
    /// signs: it is shown to people who rely on it.
    pub fn new(name: &str, seed: &[u8; 32]) -> Result<Signer, NoteError> {
        if !is_name(name) {
            return Err(NoteError::Malformed);
        }
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| NoteError::Malformed)?;
        Ok(Signer { name: name.to_owned(), pair })
    }

    /// The key by which others verify.
    pub fn verifying_key(&self) -> VerifyingKey {
        let mut public = [0; 32];
        public.copy_from_slice(self.pair.public_key().as_ref());
        VerifyingKey { name: self.name.clone(), public }
    }

    /// A text, which ends with a line break, as a signed note.
    pub fn sign(&self, text: &str) -> String {
        let mut bytes = self.verifying_key().id().to_vec();
        bytes.extend_from_slice(self.pair.sign(text.as_bytes()).as_ref());
        format!("{text}\n{SIGNED}{} {}\n", self.name, STANDARD.encode(bytes))
    }
}

impl VerifyingKey {
    /// The first four bytes of SHA-256(name, line break, algorithm, public key).
    fn id(&self) -> [u8; 4] {
        let mut bytes = self.name.clone().into_bytes();
        bytes.extend_from_slice(&[b'\n', ED25519_KEY]);
        bytes.extend_from_slice(&self.public);
        let [a, b, c, d, ..] = sha256(&bytes);
        [a, b, c, d]
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Reads a key from its text.
    ///
    /// # Errors
    /// When it is none, or its parts do not belong together.
    pub fn parse(text: &str) -> Result<VerifyingKey, NoteError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Malformed);
        };
        let bytes = STANDARD.decode(key).map_err(|_| NoteError::Malformed)?;
        let [ED25519_KEY, public @ ..] = bytes.as_slice() else { return Err(NoteError::Malformed) };
        let public = public.try_into().map_err(|_| NoteError::Malformed)?;
        let found = VerifyingKey { name: name.to_owned(), public };
        // What is written another way than this key is written is another text.
        let is_whole = is_name(name) && id.len() == 8 && found.to_string() == text;
        if is_whole { Ok(found) } else { Err(NoteError::Malformed) }
    }

    /// The text of a note with one signature, once this key's has been verified.
    ///
    /// # Errors
    /// When it is no note, is signed by another, or was altered.
    pub fn open<'n>(&self, note: &'n str) -> Result<&'n str, NoteError> {
        let (text, line) = parts(note)?;
        self.verify(text, line)?;
        Ok(text)
    }

    /// As [`VerifyingKey::open`], of a note that others may have signed as well: what a
    /// witness gives back carries its own signature beside this one.
    ///
    /// # Errors
    /// When it is no note, this key did not sign it, or it was altered.
    pub fn open_witnessed<'n>(&self, note: &'n str) -> Result<&'n str, NoteError> {
        let (text, lines) = parts(note)?;
        let signed = lines.split('\n').map(|line| self.verify(text, line));
        // What is wrong with this key's own line says more than that others are others'.
        let worst = |one: Result<(), NoteError>, other| match (one, other) {
            (Ok(()), _) | (_, Ok(())) => Ok(()),
            (Err(NoteError::OtherSigner), other) => other,
            (one, _) => one,
        };
        signed.fold(Err(NoteError::OtherSigner), worst)?;
        Ok(text)
    }

    /// Whether a line is this key's signature of a text.
    fn verify(&self, text: &str, line: &str) -> Result<(), NoteError> {
        let line = line.strip_prefix(SIGNED).ok_or(NoteError::Malformed)?;
        let (name, encoded) = line.split_once(' ').ok_or(NoteError::Malformed)?;
        let bytes = STANDARD.decode(encoded).map_err(|_| NoteError::Malformed)?;
        let (id, signature) = bytes.split_at_checked(4).ok_or(NoteError::Malformed)?;
        if name != self.name || id != self.id() {
            return Err(NoteError::OtherSigner);
        }
        UnparsedPublicKey::new(&ED25519, self.public)
            .verify(text.as_bytes(), signature)
            .map_err(|_| NoteError::Altered)
    }
}

/// The text of a note, and its lines of signatures.
fn parts(note: &str) -> Result<(&str, &str), NoteError> {
    let (text, signatures) = note.rsplit_once("\n\n").ok_or(NoteError::Malformed)?;
    let text = note.get(..=text.len()).ok_or(NoteError::Malformed)?;
    let lines = signatures.strip_suffix('\n').ok_or(NoteError::Malformed)?;
    Ok((text, lines))
}

impl std::fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let id = u32::from_be_bytes(self.id());
        let mut key = vec![ED25519_KEY];
        key.extend_from_slice(&self.public);
        write!(f, "{}+{id:08x}+{}", self.name, STANDARD.encode(key))
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'+')
}

/// A state of the log: how many entries, and the head of the tree over them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name, the same as its signer's.
    pub origin: String,
    /// The number of entries.
    pub size: u64,
    /// The tree head.
    pub root: Hash,
}

impl Checkpoint {
    /// The text that is signed.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, STANDARD.encode(self.root))
    }

    /// Reads a checkpoint from the text of a note.
    ///
    /// # Errors
    /// When it is none, or written another way than [`Checkpoint::text`] writes it.
    pub fn parse(text: &str) -> Result<Checkpoint, NoteError> {
        let lines: Vec<&str> = text.lines().collect();
        let [origin, size, root] = lines.as_slice() else { return Err(NoteError::Malformed) };
        let root = STANDARD.decode(root).map_err(|_| NoteError::Malformed)?;
        let found = Checkpoint {
            origin: (*origin).to_owned(),
            size: size.parse().map_err(|_| NoteError::Malformed)?,
            root: root.try_into().map_err(|_| NoteError::Malformed)?,
        };
        if found.text() == text { Ok(found) } else { Err(NoteError::Malformed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer(name: &str, seed: u8) -> Signer {
        Signer::new(name, &[seed; 32]).unwrap()
    }

    /// Key, text and signature that the documentation of Go's `note` package shows.
    #[test]
    fn a_note_that_others_signed() {
        let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        let key = VerifyingKey::parse(key).unwrap();
        let text = "If you think cryptography is the answer to your problem,\n\
                    then you don't know what your problem is.\n";
        let signature = "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqf\
                         qdngotpRZb6KE6RyyBwJnAM=";
        let note = format!("{text}\n{SIGNED}PeterNeumann {signature}\n");
        assert_eq!(key.open(&note), Ok(text));
    }

    #[test]
    fn a_witnessed_note_is_still_the_signers() {
        let (ours, witness) = (signer("comity-record-1", 1), signer("witness.example", 2));
        let text = "comity-record-1\n7\n";
        let (note, theirs) = (ours.sign(text), witness.sign(text));
        let cosigned = format!("{note}{}", theirs.rsplit("\n\n").next().unwrap());
        let key = ours.verifying_key();
        assert_eq!(key.open_witnessed(&cosigned), Ok(text));
        assert_eq!(key.open_witnessed(&note), Ok(text));
        assert_eq!(witness.verifying_key().open_witnessed(&cosigned), Ok(text));
        // An export's own note has one signature: each of its bytes is bound.
        assert!(key.open(&cosigned).is_err());
        assert_eq!(key.open_witnessed(&theirs), Err(NoteError::OtherSigner));
        let altered = cosigned.replace("\n7\n", "\n8\n");
        assert_eq!(key.open_witnessed(&altered), Err(NoteError::Altered));
        assert_eq!(key.open_witnessed("words"), Err(NoteError::Malformed));
    }

    #[test]
    fn a_note_opens_under_its_own_key_alone_and_unaltered() {
        let (ours, other) = (signer("comity-record-1", 1), signer("comity-record-1", 2));
        let point = Checkpoint { origin: "comity-record-1".to_owned(), size: 7, root: [9; 32] };
        let note = ours.sign(&point.text());
        let key = ours.verifying_key();
        assert_eq!(key.open(&note).and_then(Checkpoint::parse), Ok(point));
        assert_eq!(other.verifying_key().open(&note), Err(NoteError::OtherSigner));
        let renamed = signer("comity-record-2", 1).verifying_key();
        assert_eq!(renamed.open(&note), Err(NoteError::OtherSigner));
        assert_eq!(VerifyingKey::parse(&key.to_string()), Ok(key.clone()));
        for at in 0..note.len() {
            for bit in [1, 0x20] {
                let mut bytes = note.clone().into_bytes();
                bytes[at] ^= bit;
                let Ok(altered) = String::from_utf8(bytes) else { continue };
                assert!(key.open(&altered).is_err(), "byte {at}: {altered}");
            }
        }
        assert!(Signer::new("a b", &[0; 32]).is_err());
        assert!(Signer::new("", &[0; 32]).is_err());
        assert!(VerifyingKey::parse("a+00000000+AA==").is_err());
    }

    #[test]
    fn a_checkpoint_is_written_in_one_way() {
        let text = Checkpoint { origin: "o".to_owned(), size: 10, root: [0; 32] }.text();
        assert!(Checkpoint::parse(&text).is_ok());
        for other in [
            text.replace("10", "010"),
            text.replace("10", "+10"),
            format!("{text}more\n"),
            text.trim_end().to_owned(),
            text.replace('\n', "\r\n"),
        ] {
            assert_eq!(Checkpoint::parse(&other), Err(NoteError::Malformed), "{other:?}");
        }
    }
}
