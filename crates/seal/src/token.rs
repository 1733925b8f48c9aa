//! Secrets that stand for a person: one-time links and sessions.

/// The secret of a one-time link, a session or a question to an authenticator.
///
/// It has no `Debug` and no `Display`, so no line of a log and no error holds it by mistake,
/// and no `==`: what is kept is its digest ([`crate::token_hash`]), and that is compared.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// One that was made, or was sent by somebody.
    pub fn new(text: impl Into<String>) -> Token {
        Token(text.into())
    }

    /// Its text, for the address or cookie in which it goes to whom it is for.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Where a secret is asked for by its text, the token will do.
impl std::ops::Deref for Token {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}
