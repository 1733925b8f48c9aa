//! What shows that this server said something, for a while: tickets.

use aws_lc_rs::hmac;

/// The key of tickets, derived from the root key. It has no `Debug`, as all keys.
pub struct TicketKey(hmac::Key);

impl TicketKey {
    /// From the root key's bytes. Under the words, the root key itself is never used.
    pub(crate) fn derived(root: &[u8; 32]) -> TicketKey {
        let root = hmac::Key::new(hmac::HMAC_SHA256, root);
        let derived = hmac::sign(&root, b"comity: key of tickets, 1");
        TicketKey(hmac::Key::new(hmac::HMAC_SHA256, derived.as_ref()))
    }

    /// What shows that this server said these words.
    pub fn sign(&self, words: &[u8]) -> [u8; 32] {
        let mut tag = [0; 32];
        tag.copy_from_slice(hmac::sign(&self.0, words).as_ref());
        tag
    }

    /// Whether it did; takes as long for a tag that is nearly right.
    pub fn has_said(&self, words: &[u8], tag: &[u8]) -> bool {
        hmac::verify(&self.0, words, tag).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_of_its_words_and_its_key_alone() {
        let key = TicketKey::derived(&[1; 32]);
        let tag = key.sign(b"words");
        assert!(key.has_said(b"words", &tag));
        assert!(!key.has_said(b"other", &tag));
        assert!(!key.has_said(b"words", &tag[..31]));
        assert!(!TicketKey::derived(&[2; 32]).has_said(b"words", &tag));
    }
}
