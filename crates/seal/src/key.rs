//! Envelope encryption: payloads under a key per owner, those keys under the root
//! key, which stays outside the database.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::{NoteError, Signer, TicketKey, hex};

/// What went wrong when sealing or opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The key is not 32 bytes, or not in hexadecimal.
    #[error("a key is 64 hexadecimal digits")]
    BadKey,
    /// The sealed bytes were altered, bound to something else, or sealed under another key.
    #[error("the sealed bytes do not open under this key")]
    DoesNotOpen,
}

/// The key of the whole server. It has no `Debug`: it must not reach a log.
#[derive(Clone)]
pub struct RootKey([u8; 32]);

/// The key of one participant or person. Destroying it erases what it sealed.
#[derive(Clone)]
pub struct OwnerKey([u8; 32]);

impl RootKey {
    /// A key from 32 random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        RootKey(bytes)
    }

    /// Reads a key from its file's text.
    ///
    /// # Errors
    /// When the text is not 64 hexadecimal digits.
    pub fn from_text(text: &str) -> Result<Self, SealError> {
        let text = text.trim();
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(SealError::BadKey);
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| SealError::BadKey)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| SealError::BadKey)?;
        }
        Ok(RootKey(bytes))
    }

    /// The text that stands in the key's file. Secret.
    pub fn to_text(&self) -> String {
        hex(&self.0)
    }

    /// Seals an owner's key, bound to the owner's id.
    ///
    /// # Errors
    /// Only when the cipher itself fails.
    pub fn seal_owner_key(
        &self,
        key: &OwnerKey,
        owner: &[u8],
        nonce: [u8; NONCE_LEN],
    ) -> Result<Vec<u8>, SealError> {
        seal(&self.0, &key.0, owner, nonce)
    }

    /// The key of tickets, derived from this one.
    pub fn ticket_key(&self) -> TicketKey {
        TicketKey::derived(&self.0)
    }

    /// Opens an owner's key.
    ///
    /// # Errors
    /// When it was altered, belongs to another owner or another root key.
    pub fn open_owner_key(&self, sealed: &[u8], owner: &[u8]) -> Result<OwnerKey, SealError> {
        let bytes = open(&self.0, sealed, owner)?;
        Ok(OwnerKey(bytes.try_into().map_err(|_| SealError::DoesNotOpen)?))
    }
}

impl OwnerKey {
    /// A key from 32 random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        OwnerKey(bytes)
    }

    /// Seals bytes, bound to what they belong to (row and column, say).
    ///
    /// # Errors
    /// Only when the cipher itself fails.
    pub fn seal(
        &self,
        plain: &[u8],
        bound_to: &[u8],
        nonce: [u8; NONCE_LEN],
    ) -> Result<Vec<u8>, SealError> {
        seal(&self.0, plain, bound_to, nonce)
    }

    /// A signer whose secret is this key, which then seals nothing.
    ///
    /// # Errors
    /// When the name is none.
    pub fn signer(&self, name: &str) -> Result<Signer, NoteError> {
        Signer::new(name, &self.0)
    }

    /// Opens what [`OwnerKey::seal`] made.
    ///
    /// # Errors
    /// When it was altered, moved elsewhere, or sealed under another key.
    pub fn open(&self, sealed: &[u8], bound_to: &[u8]) -> Result<Vec<u8>, SealError> {
        open(&self.0, sealed, bound_to)
    }
}

/// AES-256-GCM; the nonce stands in front. Each key seals few and short texts, far
/// below the 2^32 random nonces NIST SP 800-38D allows.
fn seal(
    key: &[u8; 32],
    plain: &[u8],
    bound_to: &[u8],
    nonce: [u8; NONCE_LEN],
) -> Result<Vec<u8>, SealError> {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).map_err(|_| SealError::BadKey)?);
    let mut body = plain.to_vec();
    key.seal_in_place_append_tag(
        Nonce::assume_unique_for_key(nonce),
        Aad::from(bound_to),
        &mut body,
    )
    .map_err(|_| SealError::DoesNotOpen)?;
    let mut sealed = nonce.to_vec();
    sealed.append(&mut body);
    Ok(sealed)
}

fn open(key: &[u8; 32], sealed: &[u8], bound_to: &[u8]) -> Result<Vec<u8>, SealError> {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).map_err(|_| SealError::BadKey)?);
    let (nonce, body) = sealed.split_at_checked(NONCE_LEN).ok_or(SealError::DoesNotOpen)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SealError::DoesNotOpen)?;
    let mut body = body.to_vec();
    let plain = key
        .open_in_place(nonce, Aad::from(bound_to), &mut body)
        .map_err(|_| SealError::DoesNotOpen)?;
    Ok(plain.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_unaltered_in_its_place_and_under_its_key() {
        let key = OwnerKey::new([7; 32]);
        let sealed = key.seal(b"payload", b"entry 4", [1; 12]).unwrap();
        assert_eq!(key.open(&sealed, b"entry 4").unwrap(), b"payload");
        assert_eq!(key.open(&sealed, b"entry 5"), Err(SealError::DoesNotOpen));
        assert_eq!(OwnerKey::new([8; 32]).open(&sealed, b"entry 4"), Err(SealError::DoesNotOpen));
        for place in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[place] ^= 1;
            assert_eq!(key.open(&altered, b"entry 4"), Err(SealError::DoesNotOpen));
        }
        assert_eq!(key.open(b"short", b"entry 4"), Err(SealError::DoesNotOpen));
    }

    #[test]
    fn the_root_key_survives_its_file() {
        let root = RootKey::new([0xab; 32]);
        let again = RootKey::from_text(&format!("{}\n", root.to_text())).unwrap();
        let sealed = root.seal_owner_key(&OwnerKey::new([3; 32]), b"AA", [0; 12]).unwrap();
        assert!(again.open_owner_key(&sealed, b"AA").is_ok());
        assert!(again.open_owner_key(&sealed, b"QM").is_err());
        assert!(RootKey::from_text("zz").is_err());
    }
}
