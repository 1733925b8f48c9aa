//! Keys, envelope encryption and the tamper-evident log.
//!
//! Five things live here, all pure functions over bytes: digests and secrets, the
//! sealing of payloads under a key per owner which is itself sealed under the root key,
//! the arithmetic of the log's tree after RFC 6962, signed checkpoints of it, and the
//! text in which a record leaves the server and is verified without it.

mod digest;
mod key;
mod line;
mod note;
mod ticket;
mod token;
mod tree;

pub mod export;

pub use digest::{Hash, Salt, commitment, hex, sha256, sha256_hex, token_hash};
pub use key::{OwnerKey, RootKey, SealError};
pub use line::LogLine;
pub use note::{Checkpoint, NoteError, Signer, VerifyingKey};
pub use ticket::TicketKey;
pub use token::Token;
pub use tree::{Node, Tree, goes_on, leaf_hash, node_hash, proven_root, root_of};
