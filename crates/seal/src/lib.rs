//! Keys, envelope encryption and the tamper-evident log.
//!
//! Three things live here, all pure functions over bytes: digests and secrets,
//! the sealing of payloads under a key per owner which is itself sealed under the
//! root key, and the arithmetic of the log's tree after RFC 6962.

mod digest;
mod key;
mod tree;

pub use digest::{Hash, Salt, commitment, sha256, sha256_hex, token_hash};
pub use key::{OwnerKey, RootKey, SealError};
pub use tree::{Node, leaf_hash, node_hash, root_of};
