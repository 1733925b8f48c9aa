//! Keys, envelope encryption and the tamper-evident log.
//!
//! Six things live here, all functions over bytes: digests and secrets, the sealing of
//! payloads under a key per owner which is itself sealed under the root key, the
//! arithmetic of the log's tree after RFC 6962, signed checkpoints of it, the text in
//! which a record leaves the server and is verified without it, and files closed to
//! recipients.

mod digest;
mod key;
mod line;
mod manifest;
mod note;
mod ticket;
mod tree;

pub mod export;
pub mod file;

pub use digest::{Hash, Hasher, Salt, commitment, hex, sha256, sha256_hex, token_hash};
pub use key::{OwnerKey, RootKey, SealError};
pub use line::LogLine;
pub use manifest::{Manifest, TableDigest};
pub use note::{Checkpoint, NoteError, Signer, VerifyingKey};
pub use ticket::TicketKey;
pub use tree::{Node, Tree, goes_on, leaf_hash, node_hash, proven_root, root_of};
