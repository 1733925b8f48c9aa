//! Every parser that reads what strangers send, as plain functions over bytes (row 8).
//!
//! A target takes any bytes and returns. It panics when something does not hold that has
//! to hold for all of them: that nothing is accepted but what was sealed, that ranges fall
//! on characters, that no answer of the server is a fault of the server. The test of this
//! crate calls them on stable; any other fuzzer can.

// A target says what is wrong by ending; these are helpers of tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod files;
mod mutate;
mod proofs;
mod server;
mod texts;

pub use files::{docx, docx_body, groups_csv, mail, polis_csv, positions_csv};
pub use mutate::Mutator;
pub use proofs::{checkpoint_note, export, log_line, passkey, proofs as log_proofs, sealed};
pub use server::{address, cookies, form, languages, parts};
pub use texts::{comparison, letter, names, search, statement, symbols};

/// One parser.
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// What is thrown at it ends here.
    pub run: fn(&[u8]),
    /// Real inputs, of which others are made.
    pub samples: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub const TARGETS: [Target; 23] = [
    Target { name: "letter", run: letter, samples: texts::letters },
    Target { name: "docx", run: docx, samples: files::documents },
    Target { name: "docx_body", run: docx_body, samples: files::bodies },
    Target { name: "mail", run: mail, samples: files::mails },
    Target { name: "positions_csv", run: positions_csv, samples: files::positions },
    Target { name: "groups_csv", run: groups_csv, samples: files::groups },
    Target { name: "polis_csv", run: polis_csv, samples: files::polis },
    Target { name: "passkey", run: passkey, samples: proofs::passkeys },
    Target { name: "export", run: export, samples: proofs::exports },
    Target { name: "checkpoint_note", run: checkpoint_note, samples: proofs::notes },
    Target { name: "log_proofs", run: log_proofs, samples: proofs::proof_bytes },
    Target { name: "log_line", run: log_line, samples: proofs::lines },
    Target { name: "sealed", run: sealed, samples: proofs::sealed_bytes },
    Target { name: "symbols", run: symbols, samples: texts::symbol_samples },
    Target { name: "names", run: names, samples: texts::name_samples },
    Target { name: "search", run: search, samples: texts::letters },
    Target { name: "statement", run: statement, samples: texts::letters },
    Target { name: "comparison", run: comparison, samples: texts::pairs },
    Target { name: "form", run: form, samples: server::forms },
    Target { name: "parts", run: parts, samples: server::part_forms },
    Target { name: "cookies", run: cookies, samples: server::cookie_samples },
    Target { name: "languages", run: languages, samples: server::language_samples },
    Target { name: "address", run: address, samples: server::addresses },
];
