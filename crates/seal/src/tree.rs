//! The Merkle tree of the record (RFC 6962, section 2.1).

use crate::{Hash, sha256};

/// A complete subtree: `level` 0 is a leaf; `place` counts from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// Height above the leaves.
    pub level: u32,
    /// Position among the nodes of its level, from 0.
    pub place: u64,
    /// Its hash.
    pub hash: Hash,
}

/// SHA-256(0x00 ‖ entry): the hash of a leaf.
pub fn leaf_hash(entry: &[u8]) -> Hash {
    let mut bytes = Vec::with_capacity(entry.len() + 1);
    bytes.push(0);
    bytes.extend_from_slice(entry);
    sha256(&bytes)
}

/// SHA-256(0x01 ‖ left ‖ right): the hash of an inner node.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut bytes = [1; 65];
    bytes[1..33].copy_from_slice(left);
    bytes[33..].copy_from_slice(right);
    sha256(&bytes)
}

/// The tree head over all leaves, computed anew. The empty tree's is SHA-256 of nothing.
pub fn root_of(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => sha256(&[]),
        [only] => *only,
        many => {
            // The largest power of two smaller than the number of leaves.
            let half = many.len().next_power_of_two() / 2;
            let (left, right) = many.split_at(half);
            node_hash(&root_of(left), &root_of(right))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test vectors that the Certificate Transparency project publishes for RFC 6962.
    #[test]
    fn published_roots() {
        let inputs: [&[u8]; 4] = [b"", b"\x00", b"\x10", b"\x20\x21"];
        let leaves: Vec<Hash> = inputs.iter().map(|input| leaf_hash(input)).collect();
        let hex = |hash: Hash| hash.iter().map(|b| format!("{b:02x}")).collect::<String>();
        assert_eq!(
            hex(root_of(&[])),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        assert_eq!(
            hex(root_of(&leaves[..1])),
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        );
        assert_eq!(
            hex(root_of(&leaves[..2])),
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
        );
        assert_eq!(
            hex(root_of(&leaves[..3])),
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"
        );
        assert_eq!(
            hex(root_of(&leaves[..4])),
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
        );
    }
}
