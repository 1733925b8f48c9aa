//! Forms as lists of fields: the Secretariat's pages have many and plain ones.

use comity_domain::{Language, Wording};
use comity_words::Words;
use jiff::civil::{Date, Time};

use crate::form::{Choice, Shown};

/// What was typed, field by field, in the order of the form.
#[derive(Clone, Default)]
pub(crate) struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// What a form shows before anybody typed.
    pub(crate) fn with(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
    }

    /// The value of a field; empty when it is absent.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value.trim())
    }

    /// All values of a field that repeats.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(found, _)| found == name).map(|(_, value)| value.trim()).collect()
    }

    /// A date, if the field holds one.
    pub(crate) fn date(&self, name: &str) -> Option<Date> {
        self.get(name).parse().ok()
    }

    /// An hour, if the field holds one.
    pub(crate) fn hour(&self, name: &str) -> Option<Time> {
        self.get(name).parse().ok()
    }

    /// One of a closed vocabulary, if the field holds one.
    pub(crate) fn word<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }

    /// A field that may stay empty.
    pub(crate) fn maybe(&self, name: &str) -> Option<String> {
        Some(self.get(name).to_owned()).filter(|text| !text.is_empty())
    }

    /// The language in which names and titles of this form were first written.
    pub(crate) fn original(&self, page: Language) -> Language {
        self.word("original").unwrap_or(page)
    }

    /// A name or title with its versions.
    pub(crate) fn wording(&self, name: &str, page: Language) -> Wording {
        let original = self.original(page);
        let mut wording = Wording::new(original, self.get(name));
        for language in Language::ALL.into_iter().filter(|one| *one != original) {
            wording.set(language, self.get(&format!("{name}-{language}")));
        }
        wording
    }
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One line; the HTML type of the input.
    Line(&'static str),
    /// Several lines.
    Area,
    /// One of a list.
    Select,
    /// One of a few, all in view.
    Radios,
    /// Any number of a list.
    Checks,
    /// A heading over the fields that follow.
    Heading,
}

impl Kind {
    pub(crate) fn line(&self) -> Option<&'static str> {
        if let Kind::Line(kind) = self { Some(kind) } else { None }
    }
}

/// A field of a form.
pub(crate) struct Field {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) value: String,
    pub(crate) choices: Vec<Choice>,
    /// The same text in other languages: name, label, language code, direction, value.
    pub(crate) others: Vec<Other>,
}

/// A version of a name or title in another language.
pub(crate) struct Other {
    pub(crate) name: String,
    pub(crate) label: &'static str,
    pub(crate) code: &'static str,
    pub(crate) dir: &'static str,
    pub(crate) value: String,
}

/// A form with what was typed into it.
pub(crate) struct Form {
    pub(crate) fields: Vec<Field>,
    pub(crate) submit: String,
    pub(crate) others_label: String,
    /// The page it stands under, where that is not the overview: name and address.
    pub(crate) under: Option<(String, String)>,
    /// The way back without sending it: text and address.
    pub(crate) back: Option<(String, String)>,
    /// What it carries unseen.
    pub(crate) hidden: Vec<(String, String)>,
    typed: Typed,
}

impl Form {
    pub(crate) fn new(w: &Words, typed: &Typed, submit: String) -> Form {
        Form {
            fields: Vec::new(),
            submit,
            others_label: w.t("manage-other-languages"),
            under: None,
            back: None,
            hidden: Vec::new(),
            typed: typed.clone(),
        }
    }

    /// Carries something unseen.
    pub(crate) fn carrying(mut self, name: &str, value: &str) -> Form {
        self.hidden.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Its faults, told apart by the names of their fields.
    pub(crate) fn named(&self, faults: Shown) -> Shown {
        let field = |name: &str| self.fields.iter().find(|field| field.name == name);
        faults.told_apart(|name| field(name).map(|field| field.label.clone()))
    }

    /// Names the page it stands under.
    pub(crate) fn under(mut self, name: impl Into<String>, href: String) -> Form {
        self.under = Some((name.into(), href));
        self
    }

    fn push(mut self, kind: Kind, name: &str, label: String, hint: String) -> Form {
        self.fields.push(Field {
            kind,
            name: name.to_owned(),
            label,
            hint,
            value: self.typed.get(name).to_owned(),
            choices: Vec::new(),
            others: Vec::new(),
        });
        self
    }

    fn choices(mut self, choices: impl IntoIterator<Item = (String, String)>) -> Form {
        if let Some(field) = self.fields.last_mut() {
            let chosen = self.typed.all(&field.name);
            field.choices = choices
                .into_iter()
                .map(|(value, label)| Choice {
                    chosen: chosen.contains(&value.as_str()),
                    value,
                    label,
                })
                .collect();
        }
        self
    }

    pub(crate) fn heading(self, label: String) -> Form {
        self.push(Kind::Heading, "", label, String::new())
    }

    pub(crate) fn line(
        self,
        kind: &'static str,
        name: &str,
        label: String,
        hint: Option<String>,
    ) -> Form {
        self.push(Kind::Line(kind), name, label, hint.unwrap_or_default())
    }

    pub(crate) fn area(self, name: &str, label: String, hint: Option<String>) -> Form {
        self.push(Kind::Area, name, label, hint.unwrap_or_default())
    }

    pub(crate) fn select(
        self,
        name: &str,
        label: String,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Form {
        self.push(Kind::Select, name, label, String::new()).choices(choices)
    }

    pub(crate) fn radios(
        self,
        name: &str,
        label: String,
        hint: Option<String>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Form {
        self.push(Kind::Radios, name, label, hint.unwrap_or_default()).choices(choices)
    }

    pub(crate) fn checks(
        self,
        name: &str,
        label: String,
        hint: Option<String>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Form {
        self.push(Kind::Checks, name, label, hint.unwrap_or_default()).choices(choices)
    }

    /// A name or title: one line in the original language, the others behind a click.
    pub(crate) fn wording(self, name: &str, label: String, hint: Option<String>) -> Form {
        let mut form = self.line("text", name, label, hint);
        let others = Language::ALL
            .into_iter()
            .map(|language| {
                let name = format!("{name}-{language}");
                Other {
                    label: language.own_name(),
                    code: language.code(),
                    dir: language.direction(),
                    value: form.typed.get(&name).to_owned(),
                    name,
                }
            })
            .collect();
        if let Some(field) = form.fields.last_mut() {
            field.others = others;
        }
        form
    }

    /// The language in which names and titles were first written.
    pub(crate) fn original(self, w: &Words) -> Form {
        let current = self.typed.original(w.language());
        let mut form = self.select("original", w.t("manage-original-language"), languages());
        if let Some(field) = form.fields.last_mut() {
            for choice in &mut field.choices {
                choice.chosen = choice.value == current.code();
            }
        }
        form
    }
}

/// The six languages as choices, each by its own name.
pub(crate) fn languages() -> Vec<(String, String)> {
    Language::ALL
        .into_iter()
        .map(|language| (language.code().to_owned(), language.own_name().to_owned()))
        .collect()
}
