//! Digests, commitments, and how secrets that people carry are kept.

use aws_lc_rs::{digest, hmac};

/// A SHA-256 digest: 32 bytes.
pub type Hash = [u8; 32];

/// Random bytes that keep a commitment from being guessed.
pub type Salt = [u8; 32];

/// SHA-256 (FIPS 180-4).
pub fn sha256(bytes: &[u8]) -> Hash {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// SHA-256 of bytes that come one after another.
pub struct Hasher(digest::Context);

impl Default for Hasher {
    fn default() -> Self {
        Hasher(digest::Context::new(&digest::SHA256))
    }
}

impl Hasher {
    /// Takes more bytes in.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all of them, as [`sha256_hex`] writes it.
    pub fn finish(self) -> String {
        hex(self.0.finish().as_ref())
    }
}

/// SHA-256 as 64 lower-case hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&sha256(bytes))
}

/// The form in which a one-time link or a session cookie is stored: whoever reads
/// the database cannot sign in with what stands there. The token has 256 random
/// bits, so a plain digest is enough; a slow one would protect nothing more.
pub fn token_hash(token: &str) -> String {
    hex(&sha256(token.as_bytes()))
}

/// HMAC-SHA-256 of a canonical payload under its salt (RFC 2104): binds the record
/// to the payload without showing anything of it.
pub fn commitment(salt: &Salt, payload: &[u8]) -> Hash {
    let key = hmac::Key::new(hmac::HMAC_SHA256, salt);
    let mut out = [0; 32];
    out.copy_from_slice(hmac::sign(&key, payload).as_ref());
    out
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_digests() {
        // FIPS 180-4 example "abc"; RFC 4231 test case 2 does not fit a 32-byte
        // salt, so the commitment is only checked to depend on both its parts.
        assert_eq!(
            sha256_hex(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        let (one, two) = ([1; 32], [2; 32]);
        assert_ne!(commitment(&one, b"x"), commitment(&two, b"x"));
        assert_ne!(commitment(&one, b"x"), commitment(&one, b"y"));
        assert_eq!(commitment(&one, b"x"), commitment(&one, b"x"));
    }
}
