//! The frame round every page: band, masthead, navigation, breadcrumb.

use comity_domain::{Language, Role};
use comity_store::{Scope, session};
use comity_words::Words;

use crate::{App, assets, error::PageError, here::Here, reader::Reader};

/// What the layout shows. Templates call it `frame`; `frame.w` are the words.
pub struct Frame {
    /// The words of the page's language.
    pub w: Words,
    /// Its code, for `lang`.
    pub code: &'static str,
    /// Its direction, for `dir`.
    pub dir: &'static str,
    /// Whether the page belongs to the exercise world, and wears its band.
    pub exercise: bool,
    /// The name of the body, for the masthead.
    pub body_name: String,
    /// Where the masthead leads.
    pub home: String,
    /// Whether the page's form (`id="draft"`) is kept when its reader changes the language.
    pub keeps_draft: bool,
    /// The same page in the six languages: code, own name, direction, address.
    pub languages: Vec<LanguageLink>,
    /// The main navigation; what a role cannot use, it does not see.
    pub nav: Vec<NavLink>,
    /// The way to this page.
    pub crumbs: Vec<Crumb>,
    /// In which capacity somebody has signed in, in words.
    pub signed_in_as: Option<String>,
    /// The address of the style sheet.
    pub style: &'static str,
    /// The address of the icon.
    pub icon: &'static str,
    /// The address of the script.
    pub script: &'static str,
    /// The address of the script that speaks to authenticators.
    pub passkeys: &'static str,
}

/// A link of the language switch.
pub struct LanguageLink {
    /// Two-letter code.
    pub code: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    /// The same page in it.
    pub href: String,
    /// Where the page's form is sent to be kept and read on in it; empty without one.
    pub keep: String,
    /// Whether it is the language of this page.
    pub current: bool,
}

/// A link of the main navigation.
pub struct NavLink {
    /// Its text.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Whether it leads to the part the reader is in.
    pub current: bool,
}

/// A step of the breadcrumb.
pub struct Crumb {
    /// Its text.
    pub label: String,
    /// Its address.
    pub href: String,
}

/// The parts of the main navigation, in the order of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What changed and what waits.
    Today,
    /// The session itself.
    Session,
    /// The Chair's letters.
    Letter,
    /// Guiding questions.
    Questions,
    /// The private room of the reader's own delegation.
    Room,
    /// Statements.
    Statements,
    /// Concept papers and non-papers.
    Papers,
    /// Proposals.
    Proposals,
    /// Areas of potential convergence.
    Convergence,
    /// The Chair's summaries.
    Report,
    /// Everything attributed to the reader's own delegation.
    OwnPositions,
    /// States, organizations, stakeholders.
    Participants,
    /// Accounts, sessions, meetings: the Secretariat's part.
    Manage,
}

impl Part {
    const ALL: [Part; 13] = [
        Part::Today,
        Part::Session,
        Part::Letter,
        Part::Questions,
        Part::Room,
        Part::Statements,
        Part::Papers,
        Part::Proposals,
        Part::Convergence,
        Part::Report,
        Part::OwnPositions,
        Part::Participants,
        Part::Manage,
    ];

    const fn key(self) -> &'static str {
        match self {
            Part::Today => "nav-today",
            Part::Session => "nav-session",
            Part::Letter => "nav-letter",
            Part::Questions => "nav-questions",
            Part::Room => "nav-room",
            Part::Statements => "nav-statements",
            Part::Papers => "nav-papers",
            Part::Proposals => "nav-proposals",
            Part::Convergence => "nav-convergence",
            Part::Report => "nav-report",
            Part::OwnPositions => "nav-own-positions",
            Part::Participants => "nav-participants",
            Part::Manage => "nav-manage",
        }
    }

    /// What follows `/{language}/s/{session}`.
    const fn path(self) -> &'static str {
        match self {
            Part::Today => "/today",
            Part::Session => "",
            Part::Letter => "/letters",
            Part::Questions => "/questions",
            Part::Room => "/room",
            Part::Statements => "/statements",
            Part::Papers => "/papers",
            Part::Proposals => "/proposals",
            Part::Convergence => "/convergence",
            Part::Report => "/summaries",
            Part::OwnPositions => "/ours",
            Part::Participants => "/participants",
            Part::Manage => "/manage",
        }
    }

    /// Whether a reader of this role has any use for it, here.
    fn serves(self, scope: Scope, here: &Here) -> bool {
        let role = scope.role();
        match self {
            Part::Report => here.reports.is_for(scope),
            Part::Today => role.is_some(),
            Part::Room => scope.room().is_some(),
            Part::OwnPositions => role.is_some_and(Role::is_delegation),
            Part::Manage => matches!(role, Some(Role::Chair | Role::ChairTeam | Role::Secretariat)),
            _ => true,
        }
    }
}

impl Frame {
    /// The frame of a page outside any session.
    pub async fn outside(app: &App, reader: &Reader) -> Result<Frame, PageError> {
        let bodies = session::bodies(app.db()).await?;
        let mut frame = Frame::bare(reader.words);
        if let [body] = &bodies[..] {
            frame.body_name = body.name.text(reader.language).to_owned();
        }
        frame.exercise = bodies.iter().any(|body| body.exercise);
        frame.switch(&reader.rest);
        frame.sign(reader);
        Ok(frame)
    }

    /// The frame of a page of a session; `part` is the navigation's current entry.
    pub fn of(reader: &Reader, here: &Here, part: Part) -> Frame {
        let mut frame = Frame::bare(reader.words);
        let base = here.base(reader.language);
        frame.exercise = here.body.exercise;
        frame.body_name = here.body.name.text(reader.language).to_owned();
        frame.nav = Part::ALL
            .into_iter()
            .filter(|entry| entry.serves(reader.scope, here))
            .map(|entry| NavLink {
                label: reader.words.t(entry.key()),
                href: format!("{base}{}", entry.path()),
                current: entry == part,
            })
            .collect();
        frame.crumbs.push(Crumb {
            label: here.session.name.text(reader.language).to_owned(),
            href: base.clone(),
        });
        if part != Part::Session {
            frame.crumbs.push(Crumb {
                label: reader.words.t(part.key()),
                href: format!("{base}{}", part.path()),
            });
        }
        frame.switch(&reader.rest);
        frame.sign(reader);
        frame
    }

    /// A frame that knows nothing of the reader but the language: for errors.
    pub async fn plain(app: &App, words: Words) -> Frame {
        let mut frame = Frame::bare(words);
        if let Ok(bodies) = session::bodies(app.db()).await {
            frame.exercise = bodies.iter().any(|body| body.exercise);
            app.turnstile.note_exercise(frame.exercise);
        }
        frame.switch("/");
        frame
    }

    /// The same from what was found the last time.
    pub async fn unasked(app: &App, words: Words) -> Frame {
        let Some(exercise) = app.turnstile.is_exercise() else {
            return Frame::plain(app, words).await;
        };
        let mut frame = Frame::bare(words);
        frame.exercise = exercise;
        frame.switch("/");
        frame
    }

    /// Adds a step to the breadcrumb.
    #[must_use]
    pub fn crumb(mut self, label: impl Into<String>, href: impl Into<String>) -> Frame {
        self.crumbs.push(Crumb { label: label.into(), href: href.into() });
        self
    }

    /// The language switch sends the page's form (`id="draft"`), so that what was typed is
    /// kept: without script nothing else could ([`crate::kept::keep`] sees to it). The form
    /// is taken at the page's own address.
    #[must_use]
    pub fn keeping(self, reader: &Reader) -> Frame {
        let sign = if reader.rest.contains('?') { '&' } else { '?' };
        self.keeping_at(&format!("{}{sign}switch=here", reader.rest))
    }

    /// The same for a form that is taken at an address one step below the page's own.
    #[must_use]
    pub fn keeping_below(self, rest: &str) -> Frame {
        self.keeping_at(&format!("{rest}?switch=above"))
    }

    fn keeping_at(mut self, rest: &str) -> Frame {
        self.keeps_draft = true;
        for link in &mut self.languages {
            link.keep = format!("/{}{rest}", link.code);
        }
        self
    }

    fn bare(words: Words) -> Frame {
        Frame {
            w: words,
            code: words.code(),
            dir: words.dir(),
            exercise: false,
            body_name: String::new(),
            home: format!("/{}/", words.code()),
            keeps_draft: false,
            languages: Vec::new(),
            nav: Vec::new(),
            crumbs: Vec::new(),
            signed_in_as: None,
            style: assets::style_path(),
            icon: assets::icon_path(),
            script: assets::script_path(),
            passkeys: assets::passkeys_path(),
        }
    }

    fn switch(&mut self, rest: &str) {
        let rest = if rest.is_empty() { "/" } else { rest };
        self.languages = Language::ALL
            .into_iter()
            .map(|language| LanguageLink {
                code: language.code(),
                name: language.own_name(),
                href: format!("/{language}{rest}"),
                keep: String::new(),
                current: language == self.w.language(),
            })
            .collect();
    }

    fn sign(&mut self, reader: &Reader) {
        self.signed_in_as =
            reader.scope.role().map(|role| reader.words.t(format!("role-{}", role.word())));
    }
}
