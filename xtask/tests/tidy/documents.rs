//! Documents say what is true of the checkout.

use anyhow::Result;

use crate::{files, none, read, root};

/// The targets of a document's links and pictures: `](target)`.
fn targets(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        for (at, mark) in line.match_indices("](") {
            let rest = &line[at + mark.len()..];
            if let Some(end) = rest.find(')') {
                found.push((index + 1, rest[..end].split_whitespace().next().unwrap_or("")));
            }
        }
    }
    found
}

#[test]
fn every_relative_link_leads_somewhere() -> Result<()> {
    let root = root()?;
    let mut found = Vec::new();
    for file in files()?.into_iter().filter(|file| file.ends_with(&[".md"])) {
        let folder = root.join(&file.path);
        let folder = folder.parent().unwrap_or(&root);
        for (number, target) in targets(&file.text) {
            let path = target.split('#').next().unwrap_or("");
            if path.is_empty() || target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            if !folder.join(path).exists() {
                found.push(format!("{}:{number}: {target}", file.path));
            }
        }
    }
    none(&found, "links to files that are not there:")
}

#[test]
fn the_readmes_commands_are_those_of_ci() -> Result<()> {
    let (readme, ci) = (read("README.md")?, read(".ci/run")?);
    let mut found = Vec::new();
    for command in ["cargo run --release -- demo", "cargo xtask test"] {
        for (name, text) in [("README.md", &readme), (".ci/run", &ci)] {
            if !text.contains(command) {
                found.push(format!("{name} lacks `{command}`"));
            }
        }
    }
    none(&found, "what CI tries is what a newcomer is told:")
}

#[test]
fn the_licence_is_apache_2() -> Result<()> {
    let text = read("LICENSE")?;
    for part in [
        "Apache License\n                           Version 2.0, January 2004",
        "3. Grant of Patent License.",
        "END OF TERMS AND CONDITIONS",
    ] {
        assert!(text.contains(part), "LICENSE lacks: {part}");
    }
    assert!(read("Cargo.toml")?.contains("license = \"Apache-2.0\""));
    Ok(())
}

#[test]
fn every_decision_is_dated_and_numbered_once() -> Result<()> {
    let mut numbers = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for entry in root()?.join("docs/decisions").read_dir()? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".md") || name == "README.md" {
            continue;
        }
        let number = name.split('-').next().unwrap_or("").to_owned();
        if number.len() != 4 || number.parse::<u32>().is_err() || !numbers.insert(number) {
            found.push(format!("{name}: no number of its own"));
        }
        let text = read(format!("docs/decisions/{name}"))?;
        for part in ["# ", "Decided", "## Why", "## What follows"] {
            if !text.contains(part) {
                found.push(format!("{name}: lacks “{part}”"));
            }
        }
    }
    none(&found, "a decision has a number, a date, its reasons and its consequences:")
}

/// Names under which libraries of cryptography are known, whether we use them or not.
const CRYPTOGRAPHY: [&str; 91] = [
    "aead",
    "aes",
    "aes-gcm",
    "aes-kw",
    "argon2",
    "aws-lc-rs",
    "aws-lc-sys",
    "base16ct",
    "base64ct",
    "bcrypt",
    "blake2",
    "blake3",
    "cbc",
    "chacha20",
    "chacha20poly1305",
    "cipher",
    "cmac",
    "cms",
    "crypto-bigint",
    "crypto-common",
    "crypto-glue",
    "crypto-primes",
    "ctr",
    "curve25519-dalek",
    "der",
    "des",
    "digest",
    "ecdsa",
    "ecies",
    "ed25519",
    "ed25519-dalek",
    "elliptic-curve",
    "fiat-crypto",
    "getrandom",
    "ghash",
    "hkdf",
    "hmac",
    "hpke",
    "md-5",
    "md4",
    "md5",
    "ml-dsa",
    "ml-kem",
    "native-tls",
    "openssl",
    "openssl-sys",
    "p256",
    "p384",
    "p521",
    "pbkdf2",
    "pem-rfc7468",
    "pkcs1",
    "pkcs12",
    "pkcs5",
    "pkcs8",
    "poly1305",
    "polyval",
    "primeorder",
    "rand",
    "rand_chacha",
    "rand_core",
    "rc2",
    "rc4",
    "rfc6979",
    "ring",
    "ripemd",
    "rsa",
    "rustls",
    "rustls-native-certs",
    "rustls-pki-types",
    "rustls-webpki",
    "salsa20",
    "scrypt",
    "sec1",
    "sha1",
    "sha1_smol",
    "sha2",
    "sha3",
    "signature",
    "siphasher",
    "snow",
    "spki",
    "subtle",
    "tls_codec",
    "universal-hash",
    "webauthn-rs",
    "webauthn-rs-core",
    "webpki-roots",
    "x25519-dalek",
    "x509-cert",
    "x509-parser",
];

#[test]
fn every_library_of_cryptography_is_in_the_inventory() -> Result<()> {
    let (lock, page) = (read("Cargo.lock")?, read("docs/crypto.md")?);
    let is_locked = |name: &str| lock.contains(&format!("\nname = \"{name}\"\n"));
    let mut found = Vec::new();
    let mut seen = 0;
    for name in CRYPTOGRAPHY {
        let is_named = page.contains(&format!("`{name}`"));
        seen += usize::from(is_locked(name));
        if is_locked(name) != is_named {
            found.push(format!("{name}: {}", if is_named { "not used" } else { "not named" }));
        }
    }
    assert!(seen > 20, "only {seen} libraries of cryptography were found");
    none(&found, "docs/crypto.md, “Libraries”, names what Cargo.lock has and nothing else:")
}
