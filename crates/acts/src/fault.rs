//! Why an act was refused, in a form that a page can show in six languages.

use comity_store::StoreError;

/// One thing wrong with the input: which field, and the key of the text that says
/// what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The form field, or `None` when it concerns the whole.
    pub field: Option<&'static str>,
    /// A key of `errors.ftl`.
    pub key: &'static str,
    /// The value for the text's variable `$value`, if it has one.
    pub value: Option<Value>,
}

/// What a fault's text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// One thing.
    One(String),
    /// Several things of a kind; the text has their number as `$n`.
    Several(Vec<String>),
}

impl<T: Into<String>> From<T> for Value {
    fn from(one: T) -> Value {
        Value::One(one.into())
    }
}

/// Everything that was wrong at once: nobody likes to mend a form one error at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Notes a fault of a field.
    pub fn field(&mut self, field: &'static str, key: &'static str) {
        self.0.push(Fault { field: Some(field), key, value: None });
    }

    /// Notes a fault of a field together with the value that shows it.
    pub fn field_with(&mut self, field: &'static str, key: &'static str, value: impl Into<Value>) {
        self.0.push(Fault { field: Some(field), key, value: Some(value.into()) });
    }

    /// Goes on only when nothing was noted.
    ///
    /// # Errors
    /// [`ActError::Refused`] with everything noted.
    pub fn check(self) -> Result<(), ActError> {
        if self.0.is_empty() { Ok(()) } else { Err(ActError::Refused(self)) }
    }
}

/// Why an act did not happen.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// The input breaks a rule; the caller can mend it.
    #[error("refused: {0:?}")]
    Refused(Faults),
    /// What it concerns is not there, or not for this actor: the two look alike.
    #[error("not found")]
    NotFound,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ActError {
    /// A refusal with one fault of a field.
    pub fn field(field: &'static str, key: &'static str) -> Self {
        let mut faults = Faults::default();
        faults.field(field, key);
        ActError::Refused(faults)
    }

    /// A refusal that concerns the whole.
    pub fn whole(key: &'static str) -> Self {
        ActError::Refused(Faults(vec![Fault { field: None, key, value: None }]))
    }

    /// A refusal that concerns the whole, with the value that shows why.
    pub fn whole_with(key: &'static str, value: impl Into<Value>) -> Self {
        let value = Some(value.into());
        ActError::Refused(Faults(vec![Fault { field: None, key, value }]))
    }

    pub(crate) fn is_passing(&self) -> bool {
        matches!(self, ActError::Store(error) if error.is_passing())
    }
}
