//! Forms: their faults in the reader's words, and reading them.

use axum::extract::{FromRequest, Request};
use comity_acts::{ActError, Faults, Value};
use comity_domain::{Audience, Language};
use comity_words::Words;
use serde::de::DeserializeOwned;

use crate::{App, error::PageError};

/// A fault as it is shown: on top of the page and at its field.
pub struct ShownFault {
    /// The id of the field it belongs to; empty when it concerns the whole.
    pub field: &'static str,
    /// What is wrong and what to do.
    pub text: String,
    /// On top of the page in front of the text, where several fields lack the same; else
    /// empty.
    pub label: String,
}

/// All faults of a form, for templates.
#[derive(Default)]
pub struct Shown(pub Vec<ShownFault>);

impl Shown {
    /// Puts faults into the reader's words.
    pub fn of(faults: &Faults, words: &Words) -> Shown {
        Shown(
            faults
                .0
                .iter()
                .map(|fault| ShownFault {
                    field: fault.field.unwrap_or(""),
                    text: match &fault.value {
                        Some(Value::One(value)) => words.with1(fault.key, "value", value.as_str()),
                        Some(Value::Several(all)) => {
                            words.with2(fault.key, "value", words.list(all), "n", all.len())
                        }
                        None => words.t(fault.key),
                    },
                    label: String::new(),
                })
                .collect(),
        )
    }

    /// In the order in which the fields stand in their form: whoever mends them goes from
    /// the first to the last. What concerns the whole comes first.
    #[must_use]
    pub fn in_order(mut self, fields: &[&str]) -> Shown {
        self.0.sort_by_key(|fault| match fault.field {
            "" => 0,
            name => 1 + fields.iter().position(|one| *one == name).unwrap_or(fields.len()),
        });
        self
    }

    /// With the names of their fields in front of faults that read alike.
    #[must_use]
    pub fn told_apart(mut self, label: impl Fn(&str) -> Option<String>) -> Shown {
        let texts: Vec<String> = self.0.iter().map(|fault| fault.text.clone()).collect();
        for fault in &mut self.0 {
            if texts.iter().filter(|text| **text == fault.text).count() > 1 {
                fault.label = label(fault.field).unwrap_or_default();
            }
        }
        self
    }

    /// Whether anything is wrong.
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    /// The fault at a field, if there is one.
    pub fn at(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|fault| fault.field == field).map(|fault| fault.text.as_str())
    }
}

/// Splits an act's error: faults go back to the form, everything else to the error page.
///
/// # Errors
/// Whatever is not a refusal.
pub fn faults_of(error: ActError) -> Result<Faults, PageError> {
    match error {
        ActError::Refused(faults) => Ok(faults),
        other => Err(other.into()),
    }
}

/// A posted form (repeated fields become lists). Unlike axum's own, a form that
/// cannot be read is answered with a page in the reader's language.
pub struct Posted<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Posted<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, app: &App) -> Result<Self, PageError> {
        match axum_extra::extract::Form::<T>::from_request(request, app).await {
            Ok(form) => Ok(Posted(form.0)),
            Err(error) => {
                tracing::warn!(%error, "unreadable form");
                Err(PageError::Unreadable)
            }
        }
    }
}

/// One choice of a list in a form.
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is the one chosen.
    pub chosen: bool,
}

impl Choice {
    /// A choice; chosen when its value is the current one.
    pub fn new(value: impl Into<String>, label: impl Into<String>, current: &str) -> Choice {
        let value = value.into();
        let chosen = value == current;
        Choice { value, label: label.into(), chosen }
    }
}

/// The six languages to choose from, each by its own name.
pub fn language_choices(current: &str) -> Vec<Choice> {
    Language::ALL.into_iter().map(|one| Choice::new(one.code(), one.own_name(), current)).collect()
}

/// An audience in the words that every form and page has for it.
pub fn audience_label(words: &Words, audience: Audience) -> String {
    words.t(format!("audience-{}", audience.word()))
}

/// The audiences of a text that its delegation files.
pub fn audience_choices(words: &Words, current: &str) -> Vec<Choice> {
    choices_of(words, Audience::ALL, current)
}

/// Some audiences to choose from.
pub fn choices_of(words: &Words, audiences: &[Audience], current: &str) -> Vec<Choice> {
    audiences
        .iter()
        .map(|one| Choice::new(one.word(), audience_label(words, *one), current))
        .collect()
}
