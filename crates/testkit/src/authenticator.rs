//! An authenticator in software: it answers what a page asks, as a phone or a security key
//! does; and, for tests of what is refused, as none should.

use anyhow::{Context as _, Result};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use comity_seal::sha256;
use p256::ecdsa::{Signature, SigningKey, signature::Signer as _};
use serde_json::{Value, json};

/// One credential and what signs with it.
#[derive(Clone)]
pub struct Authenticator {
    key: SigningKey,
    /// Its own name of the credential.
    pub id: Vec<u8>,
    /// The account it was made for.
    pub user: Vec<u8>,
    /// How often it has signed.
    pub counter: u32,
    /// How it answers.
    pub manner: Manner,
}

/// How an authenticator, and the browser in front of it, answer. As made, they do so well.
#[derive(Clone, Debug)]
pub struct Manner {
    /// The origin that the browser says it is at.
    pub origin: String,
    /// The relying party that is signed for.
    pub relying_party: String,
    /// Whether somebody touched it.
    pub is_present: bool,
    /// Whether it made sure who that was.
    pub is_verified: bool,
    /// Whether it counts on with each signature.
    pub counts: bool,
    /// What the browser says it was asked for; empty for what was asked.
    pub kind: String,
    /// Whether it says which account it is for.
    pub names_user: bool,
    /// Whether the key it makes is an RSA key of 2,048 bits; it can only be made, not used.
    pub is_rsa: bool,
}

impl Default for Manner {
    fn default() -> Self {
        Manner {
            origin: "http://localhost".to_owned(),
            relying_party: "localhost".to_owned(),
            is_present: true,
            is_verified: true,
            counts: true,
            kind: String::new(),
            names_user: true,
            is_rsa: false,
        }
    }
}

impl Authenticator {
    /// A new credential for what a page asks, and the answer.
    ///
    /// # Errors
    /// When the page asks for no passkey.
    pub fn create(options: &Value, manner: Manner) -> Result<(Authenticator, Value)> {
        let asked = &options["publicKey"];
        let user = asked["user"]["id"].as_str().context("no user")?;
        let key = SigningKey::from_slice(&sha256(&serial().to_be_bytes()))?;
        let id = sha256(&serial().to_be_bytes())[..20].to_vec();
        let user = BASE64.decode(user)?;
        let it = Authenticator { key, id, user, counter: 0, manner };
        let answer = it.made(asked)?;
        Ok((it, answer))
    }

    fn made(&self, asked: &Value) -> Result<Value> {
        let client = self.client_data(asked, "webauthn.create")?;
        Ok(json!({
            "id": BASE64.encode(&self.id),
            "rawId": BASE64.encode(&self.id),
            "type": "public-key",
            "response": {
                "clientDataJSON": BASE64.encode(&client),
                "attestationObject": BASE64.encode(self.attestation()),
            },
        }))
    }

    /// The answer to a page that asks for a passkey, by the credential that is there
    /// already: no honest authenticator gives it.
    ///
    /// # Errors
    /// When the page asks for none.
    pub fn answer_anew(&self, options: &Value) -> Result<Value> {
        self.made(&options["publicKey"])
    }

    /// The answer to a page that asks for a signature.
    ///
    /// # Errors
    /// When it asks for none.
    pub fn sign(&mut self, options: &Value) -> Result<Value> {
        if self.manner.counts {
            self.counter += 1;
        }
        let client = self.client_data(&options["publicKey"], "webauthn.get")?;
        let data = self.data(false);
        let signed: Signature = self.key.sign(&[&data[..], &sha256(&client)].concat());
        let user = self.manner.names_user.then(|| BASE64.encode(&self.user));
        Ok(json!({
            "id": BASE64.encode(&self.id),
            "rawId": BASE64.encode(&self.id),
            "type": "public-key",
            "response": {
                "clientDataJSON": BASE64.encode(&client),
                "authenticatorData": BASE64.encode(&data),
                "signature": BASE64.encode(signed.to_der()),
                "userHandle": user,
            },
        }))
    }

    fn client_data(&self, asked: &Value, kind: &str) -> Result<Vec<u8>> {
        let challenge = asked["challenge"].as_str().context("no challenge")?;
        let kind = if self.manner.kind.is_empty() { kind } else { &self.manner.kind };
        let said = json!({
            "type": kind,
            "challenge": challenge,
            "origin": self.manner.origin,
            "crossOrigin": false,
        });
        Ok(said.to_string().into_bytes())
    }

    /// Authenticator data (WebAuthn, 6.1), with the public key where a credential is made.
    fn data(&self, made: bool) -> Vec<u8> {
        let mut data = sha256(self.manner.relying_party.as_bytes()).to_vec();
        let flag = |bit: u8, set: bool| if set { bit } else { 0 };
        data.push(
            flag(0x01, self.manner.is_present)
                | flag(0x04, self.manner.is_verified)
                | flag(0x40, made),
        );
        data.extend(self.counter.to_be_bytes());
        if made {
            data.extend([0; 16]);
            data.extend(u16::try_from(self.id.len()).unwrap_or(0).to_be_bytes());
            data.extend(&self.id);
            data.extend(self.public_key());
        }
        data
    }

    /// The public key as COSE writes it (RFC 9053, 7.1): EC2, ES256, P-256, x, y.
    fn public_key(&self) -> Vec<u8> {
        if self.manner.is_rsa {
            // RFC 8230, 4: RSA, RS256, n, e.
            let head = [0xa4, 0x01, 0x03, 0x03, 0x39, 0x01, 0x00, 0x20, 0x59, 0x01, 0x00];
            return [&head[..], &[0xc5; 256], &[0x21, 0x43, 0x01, 0x00, 0x01]].concat();
        }
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = point.as_bytes()[1..].split_at(32);
        let head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
        [&head[..], x, &[0x22, 0x58, 0x20], y].concat()
    }

    /// The attestation object of an authenticator that attests nothing (CBOR).
    fn attestation(&self) -> Vec<u8> {
        let data = self.data(true);
        let length = u16::try_from(data.len()).unwrap_or(0).to_be_bytes();
        [&b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59"[..], &length, &data].concat()
    }
}

/// A number that no other credential of this process has.
fn serial() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}
