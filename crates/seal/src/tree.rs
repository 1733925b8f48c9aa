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

/// The hash to which an inclusion proof leads from a leaf (RFC 9162, section 2.1.3.2,
/// which words the algorithm for the tree of RFC 6962). `None` when the proof has not
/// the length that `place` and `size` demand.
pub fn proven_root(leaf: Hash, place: u64, size: u64, proof: &[Hash]) -> Option<Hash> {
    let (mut place, mut last) = (place, size.checked_sub(1)?);
    if place > last {
        return None;
    }
    let mut hash = leaf;
    for sibling in proof {
        if last == 0 {
            return None;
        }
        if place % 2 == 1 || place == last {
            hash = node_hash(sibling, &hash);
            // A node that is the last of its level and a left child goes up unchanged.
            while place.is_multiple_of(2) && place != 0 {
                place /= 2;
                last /= 2;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        place /= 2;
        last /= 2;
    }
    (last == 0).then_some(hash)
}

/// Whether a tree of `size` leaves with the head `root` goes on from one of `before`
/// leaves with the head `old` (RFC 9162, section 2.1.4.2, which words the algorithm for
/// the tree of RFC 6962). From no leaves every tree goes on.
pub fn goes_on(before: (u64, &Hash), now: (u64, &Hash), proof: &[Hash]) -> bool {
    let ((before, old), (size, root)) = (before, now);
    if before == 0 {
        return proof.is_empty() && *old == sha256(&[]);
    }
    if before >= size {
        return before == size && old == root && proof.is_empty();
    }
    let (mut place, mut last) = (before - 1, size - 1);
    // The part of the old tree that is a complete subtree of the new one, too.
    let complete = place.trailing_ones();
    place >>= complete;
    last >>= complete;
    let mut proof = proof.iter();
    let mut first = *old;
    if place != 0 {
        match proof.next() {
            Some(hash) => first = *hash,
            None => return false,
        }
    }
    let (mut was, mut is) = (first, first);
    for hash in proof {
        if last == 0 {
            return false;
        }
        if place % 2 == 1 || place == last {
            was = node_hash(hash, &was);
            is = node_hash(hash, &is);
            while place.is_multiple_of(2) && place != 0 {
                place /= 2;
                last /= 2;
            }
        } else {
            is = node_hash(&is, hash);
        }
        place /= 2;
        last /= 2;
    }
    last == 0 && was == *old && is == *root
}

/// A tree over leaves in memory, with the hashes of its complete subtrees, from which
/// proofs are read.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// `levels[0]` holds the leaves.
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// The tree over these leaves.
    pub fn of(leaves: Vec<Hash>) -> Tree {
        let mut levels = vec![leaves];
        while let Some(below) = levels.last()
            && below.len() > 1
        {
            let above = below.as_chunks::<2>().0.iter().map(|[left, right]| node_hash(left, right));
            levels.push(above.collect());
        }
        Tree { levels }
    }

    /// The leaves.
    pub fn leaves(&self) -> &[Hash] {
        self.levels.first().map_or(&[], Vec::as_slice)
    }

    /// The tree head.
    pub fn root(&self) -> Hash {
        match self.leaves().len() {
            0 => sha256(&[]),
            size => self.head(0, size),
        }
    }

    /// The head over the first leaves, of which there are this many.
    pub fn root_of_first(&self, size: usize) -> Option<Hash> {
        self.leaves().get(..size).map(root_of)
    }

    /// Whether these are the hashes of all its complete subtrees.
    pub fn is_made_of(&self, nodes: &[Node]) -> bool {
        let count: usize = self.levels.iter().map(Vec::len).sum();
        let is_there = |node: &Node| {
            let level = usize::try_from(node.level).ok().and_then(|at| self.levels.get(at));
            let place = usize::try_from(node.place).ok();
            level.zip(place).and_then(|(level, place)| level.get(place)) == Some(&node.hash)
        };
        nodes.len() == count && nodes.iter().all(is_there)
    }

    /// The inclusion proof of a leaf, from the leaf's sibling up; empty for a leaf that
    /// is not there.
    pub fn inclusion(&self, place: usize) -> Vec<Hash> {
        let mut proof = Vec::new();
        let (mut from, mut to) = (0, self.leaves().len());
        if place >= to {
            return proof;
        }
        while to - from > 1 {
            let middle = from + (to - from).next_power_of_two() / 2;
            if place < middle {
                proof.push(self.head(middle, to));
                to = middle;
            } else {
                proof.push(self.head(from, middle));
                from = middle;
            }
        }
        proof.reverse();
        proof
    }

    /// The proof that this tree goes on from the tree over its first `size` leaves (RFC
    /// 6962, section 2.1.2), from the lowest node up. Empty when there is nothing to
    /// prove: no leaves before, all of them, or more than there are.
    pub fn consistency(&self, size: usize) -> Vec<Hash> {
        let (mut from, mut to) = (0, self.leaves().len());
        let mut proof = Vec::new();
        if size == 0 || size >= to {
            return proof;
        }
        while size != to {
            let middle = from + (to - from).next_power_of_two() / 2;
            if size <= middle {
                proof.push(self.head(middle, to));
                to = middle;
            } else {
                proof.push(self.head(from, middle));
                from = middle;
            }
        }
        // Whoever checks knows the head of what they had, but no part of it.
        if from > 0 {
            proof.push(self.head(from, to));
        }
        proof.reverse();
        proof
    }

    /// The head over the leaves `from..to`, of which there is one at least, where `from`
    /// is what splitting in halves arrives at.
    fn head(&self, from: usize, to: usize) -> Hash {
        let size = to - from;
        if size.is_power_of_two() {
            let level = size.trailing_zeros();
            let known = usize::try_from(level).ok().and_then(|level| self.levels.get(level));
            if let Some(hash) = known.and_then(|nodes| nodes.get(from >> level)) {
                return *hash;
            }
        }
        let middle = from + size.next_power_of_two() / 2;
        node_hash(&self.head(from, middle), &self.head(middle, to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every leaf of every tree up to 200 leaves, and nothing but it in its place.
    #[test]
    fn proofs_lead_to_the_root_and_only_from_their_place() {
        let leaves: Vec<Hash> = (0..200_u32).map(|n| leaf_hash(&n.to_be_bytes())).collect();
        for size in 1..=leaves.len() {
            let tree = Tree::of(leaves[..size].to_vec());
            let root = root_of(&leaves[..size]);
            assert_eq!(tree.root(), root, "{size}");
            for (place, leaf) in leaves[..size].iter().enumerate() {
                let proof = tree.inclusion(place);
                let from = |leaf: Hash, place: usize, proof: &[Hash]| {
                    proven_root(leaf, place as u64, size as u64, proof)
                };
                assert_eq!(from(*leaf, place, &proof), Some(root), "{place} of {size}");
                assert_ne!(from([0; 32], place, &proof), Some(root));
                let neighbour = (place + 1) % size;
                if neighbour != place {
                    assert_ne!(from(*leaf, neighbour, &proof), Some(root));
                    assert_eq!(from(*leaf, place, &proof[1..]), None);
                }
                let longer = [proof.as_slice(), &[[0; 32]]].concat();
                assert_ne!(from(*leaf, place, &longer), Some(root));
            }
            assert_eq!(proven_root(leaves[0], size as u64, size as u64, &[]), None);
        }
        assert_eq!(Tree::of(Vec::new()).root(), root_of(&[]));
        assert_eq!(proven_root([0; 32], 0, 0, &[]), None);
    }

    /// Every pair of sizes up to 512: proved, and not from another head, with a hash less,
    /// more or altered.
    #[test]
    fn every_tree_goes_on_from_every_smaller_one() {
        const MOST: usize = 512;
        let leaves: Vec<Hash> = (0..MOST).map(|n| leaf_hash(&n.to_be_bytes())).collect();
        let heads: Vec<Hash> = (0..=MOST).map(|size| root_of(&leaves[..size])).collect();
        let mut pairs = 0;
        for size in 1..=MOST {
            let tree = Tree::of(leaves[..size].to_vec());
            for before in 0..=size {
                let proof = tree.consistency(before);
                let leads = |old: &Hash, new: &Hash, proof: &[Hash]| {
                    goes_on((before as u64, old), (size as u64, new), proof)
                };
                let (old, new) = (&heads[before], &heads[size]);
                assert!(leads(old, new, &proof), "{before} of {size}");
                pairs += 1;
                assert!(!leads(&[0; 32], new, &proof), "{before} of {size}");
                assert!(before == 0 || !leads(old, &[0; 32], &proof), "{before} of {size}");
                let longer = [proof.as_slice(), &[[0; 32]]].concat();
                assert!(!leads(old, new, &longer), "{before} of {size}");
                if let Some((_, less)) = proof.split_last() {
                    assert!(!leads(old, new, less), "{before} of {size}");
                    let mut altered = proof.clone();
                    altered[(before + size) % proof.len()][before % 32] ^= 1;
                    assert!(!leads(old, new, &altered), "{before} of {size}");
                }
            }
        }
        println!("consistency: {pairs} pairs of sizes");
    }

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
