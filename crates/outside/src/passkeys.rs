//! Passkeys: what this server asks of a person's authenticator, and what it makes of the
//! answer.
//!
//! Everything that WebAuthn demands is checked by `webauthn-rs`: challenge, origin, relying
//! party, user verification, signature, counter. Here stands what this house asks for:
//! that the authenticator always verifies the person, and that it keeps the credential
//! itself, so that nobody types a name. An [`Enrolled`] or a [`Checked`] is made by nothing
//! but a good answer; acts take them as proofs.

use serde_json::{Value, json};
use uuid::Uuid;
use webauthn_rs::prelude::{
    COSEAlgorithm, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Webauthn, WebauthnBuilder, WebauthnError,
};

/// How long a person may take; the server forgets what it asked by then.
pub const TIME_TO_ANSWER: std::time::Duration = std::time::Duration::from_mins(5);

/// The longest answer that is read: a real one has some two thousand characters.
const LONGEST_ANSWER: usize = 32 * 1024;

/// The largest public key, as it is kept.
const LONGEST_CREDENTIAL: usize = 16 * 1024;

/// Why an answer was not accepted. A person is told only that; the log knows more.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It is no answer at all.
    #[error("unreadable: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// It is longer than any answer.
    #[error("too long")]
    TooLong,
    /// It names nobody, or somebody else than whose credential it is.
    #[error("names another account, or none")]
    Stranger,
    /// Its key is of a kind that is not taken here.
    #[error("a key of a kind that is too weak")]
    Weak,
    /// It breaks a rule of WebAuthn.
    #[error("refused: {0}")]
    Broken(#[from] WebauthnError),
}

/// The origin cannot have passkeys: browsers give them to names, never to bare addresses.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” cannot have passkeys: browsers give them to a host by its name only")]
pub struct NoName(String);

/// This server, as authenticators know it.
#[derive(Clone)]
pub struct RelyingParty {
    webauthn: Webauthn,
    takes_rsa: bool,
}

/// Whom a passkey is made for.
pub struct Holder<'a> {
    /// What the authenticator gives back when it signs: the account.
    pub handle: Uuid,
    /// What the person sees in the list of their passkeys.
    pub name: &'a str,
}

/// A passkey that was asked for and not made yet. It has no `Debug`: it holds a challenge.
pub struct Enrolment(PasskeyRegistration);

/// A passkey that was made now, here, by an authenticator that verified its person.
pub struct Enrolled {
    id: Vec<u8>,
    credential: String,
}

impl Enrolled {
    /// The authenticator's name of the credential.
    pub fn id(&self) -> &[u8] {
        &self.id
    }

    /// The public key with what is known of it, to be stored.
    pub fn credential(&self) -> &str {
        &self.credential
    }
}

/// A signature that was asked for and not given yet. It has no `Debug`: it holds a
/// challenge.
pub struct Challenge(DiscoverableAuthentication);

/// An answer to a [`Challenge`], read and not checked yet.
pub struct Answer {
    credential: PublicKeyCredential,
}

impl Answer {
    /// Reads what the page's script sent.
    ///
    /// # Errors
    /// When it is no answer.
    pub fn read(text: &str) -> Result<Answer, Refusal> {
        if text.len() > LONGEST_ANSWER {
            return Err(Refusal::TooLong);
        }
        Ok(Answer { credential: serde_json::from_str(text)? })
    }

    /// The credential it says it was given by.
    pub fn credential_id(&self) -> &[u8] {
        self.credential.get_credential_id()
    }

    /// The account it says it is from. Authenticators may leave it out where the server
    /// named the credentials it accepts.
    fn handle(&self) -> Option<Uuid> {
        Uuid::from_slice(self.credential.get_user_unique_id()?).ok()
    }
}

/// A person was verified now, here, by the holder of a stored passkey.
pub struct Checked {
    before: String,
    after: String,
}

impl Checked {
    /// The stored passkey against which the answer was checked.
    pub fn before(&self) -> &str {
        &self.before
    }

    /// What to store in its place: the counter has gone on.
    pub fn after(&self) -> &str {
        &self.after
    }
}

impl RelyingParty {
    /// The relying party of an origin, such as `https://oewg.example.org`.
    ///
    /// # Errors
    /// When its host is an address and no name, or it is no origin.
    pub fn of(origin: &str) -> Result<RelyingParty, NoName> {
        let no_name = || NoName(origin.to_owned());
        let url = Url::parse(origin).map_err(|_| no_name())?;
        let host = url.domain().ok_or_else(no_name)?.to_owned();
        let webauthn = WebauthnBuilder::new(&host, &url)
            .and_then(|builder| builder.rp_name("Comity").timeout(TIME_TO_ANSWER).build())
            .map_err(|_| no_name())?;
        Ok(RelyingParty { webauthn, takes_rsa: false })
    }

    /// The same, taking RSA keys as well. Those that authenticators make have 2,048 bits,
    /// which is worth 112 (NIST SP 800-57 part 1, table 2); everything else here is worth
    /// 128 and more.
    #[must_use]
    pub fn taking_rsa(mut self, takes_rsa: bool) -> RelyingParty {
        self.takes_rsa = takes_rsa;
        self
    }

    fn takes(&self, algorithm: COSEAlgorithm) -> bool {
        matches!(algorithm, COSEAlgorithm::ES256 | COSEAlgorithm::ES384)
            || self.takes_rsa && algorithm == COSEAlgorithm::RS256
    }

    /// Asks for a passkey: what the page's script hands to the browser, and what is kept
    /// here until the answer. `known` are the credentials the account has already: one
    /// authenticator holds one of them.
    ///
    /// # Errors
    /// When no challenge can be made.
    pub fn ask_for_passkey(
        &self,
        holder: &Holder<'_>,
        known: Vec<Vec<u8>>,
    ) -> Result<(Value, Enrolment), Refusal> {
        let (mut options, state) = self.webauthn.start_passkey_registration(
            holder.handle,
            holder.name,
            holder.name,
            Some(known),
        )?;
        // Asked for nothing else, a browser offers another device where this one cannot.
        options.public_key.pub_key_cred_params.retain(|kind| {
            COSEAlgorithm::try_from(i128::from(kind.alg)).is_ok_and(|kind| self.takes(kind))
        });
        let mut options = serde_json::to_value(options)?;
        // A credential that the authenticator does not keep itself could be used only by
        // somebody whose name was typed first.
        if let Some(wanted) = options.pointer_mut("/publicKey/authenticatorSelection") {
            wanted["residentKey"] = json!("required");
            wanted["requireResidentKey"] = json!(true);
        }
        Ok((options, Enrolment(state)))
    }

    /// Takes the passkey that was made.
    ///
    /// # Errors
    /// When it is not what was asked for.
    pub fn enrol(&self, answer: &str, asked: &Enrolment) -> Result<Enrolled, Refusal> {
        if answer.len() > LONGEST_ANSWER {
            return Err(Refusal::TooLong);
        }
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer)?;
        let made = self.webauthn.finish_passkey_registration(&answer, &asked.0)?;
        if !self.takes(*made.cred_algorithm()) {
            return Err(Refusal::Weak);
        }
        let credential = serde_json::to_string(&made)?;
        if credential.len() > LONGEST_CREDENTIAL {
            return Err(Refusal::TooLong);
        }
        Ok(Enrolled { id: made.cred_id().to_vec(), credential })
    }

    /// Asks whoever is there to sign; or, with credentials, whoever holds one of them.
    ///
    /// # Errors
    /// When no challenge can be made.
    pub fn ask_to_sign(&self, of: &[Vec<u8>]) -> Result<(Value, Challenge), Refusal> {
        use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
        let (options, state) = self.webauthn.start_discoverable_authentication()?;
        let mut options = serde_json::to_value(options)?;
        // The page has a button: the browser asks when it is pressed, not in a field.
        if let Some(options) = options.as_object_mut() {
            options.remove("mediation");
        }
        if !of.is_empty()
            && let Some(public_key) = options.get_mut("publicKey")
        {
            public_key["allowCredentials"] = of
                .iter()
                .map(|id| json!({ "type": "public-key", "id": BASE64.encode(id) }))
                .collect();
        }
        Ok((options, Challenge(state)))
    }

    /// Checks an answer against the stored passkey it names, which is `holder`'s.
    ///
    /// # Errors
    /// When it was given by another credential or account, for another server, without
    /// verifying the person, to another challenge, or by a copy of the authenticator.
    pub fn check(
        &self,
        answer: &Answer,
        asked: Challenge,
        stored: &str,
        holder: Uuid,
        must_name: bool,
    ) -> Result<Checked, Refusal> {
        match answer.handle() {
            Some(named) if named == holder => {}
            None if !must_name && answer.credential.get_user_unique_id().is_none() => {}
            _ => return Err(Refusal::Stranger),
        }
        let mut passkey: Passkey = serde_json::from_str(stored)?;
        let result = self.webauthn.finish_discoverable_authentication_v2(
            &answer.credential,
            asked.0,
            &passkey,
        )?;
        passkey.update_credential(&result);
        Ok(Checked { before: stored.to_owned(), after: serde_json::to_string(&passkey)? })
    }
}
