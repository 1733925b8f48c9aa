//! Somebody who wanders through the server: follows links, guesses addresses, sends forms.

use std::collections::BTreeMap;

use anyhow::Result;
use axum::http::Method;
use comity_domain::Rng as _;
use comity_testkit::{
    Browser, Page, TestRng,
    planted::{BEGINNING, Planted, QUERY, Who},
};

/// Words at the end of addresses whose forms end something: what is gone is not read.
const ENDS: [&str; 22] = [
    "withdraw",
    "close",
    "end",
    "mistake",
    "leave",
    "remove",
    "detach",
    "publish",
    "set-aside",
    "sign-out",
    "assign",
    "take-back",
    "take-out",
    "disclaim",
    "remove-alignment",
    "outcome",
    "disclose",
    "decide",
    "notified",
    "forget",
    "circulate",
    "sessions",
];
const LANGUAGES: [&str; 6] = ["en", "ar", "zh", "fr", "ru", "es"];

/// The addresses there are, and what can stand in them.
pub struct Ways {
    gets: Vec<String>,
    posts: Vec<String>,
    values: Vec<String>,
}

impl Ways {
    /// All of the router, and all that was planted.
    pub fn of(planted: &Planted) -> Ways {
        let listed = comity_web::listed();
        let (gets, posts): (Vec<_>, Vec<_>) =
            listed.into_iter().partition(|one| one.method == Method::GET);
        let mut values: Vec<String> = planted.places.values().cloned().collect();
        values.extend((1..60).map(|number| number.to_string()));
        values.extend((1..30).map(|number| format!("n{number}")));
        let words = ["QM", "QN", "QO", "QP", "org-L", "ngo-L", "LAKES", "2026-12-07"];
        values.extend(words.map(str::to_owned));
        let is_harmless = |path: &String| {
            let last = path.rsplit('/').find(|part| !part.starts_with('{')).unwrap_or_default();
            !ENDS.contains(&last) && !path.contains("/sign-in") && !path.ends_with("/link")
        };
        Ways {
            gets: gets.into_iter().map(|one| one.path).collect(),
            posts: posts.into_iter().map(|one| one.path).filter(is_harmless).collect(),
            values,
        }
    }
}

/// What walkers met.
#[derive(Default)]
pub struct Found {
    pub answers: usize,
    pub statuses: BTreeMap<u16, usize>,
    /// How often each planted word was met by somebody who may meet it.
    pub met: BTreeMap<usize, usize>,
    pub leaks: Vec<String>,
}

impl Found {
    /// What another met, too.
    pub fn add(&mut self, other: Found) {
        self.answers += other.answers;
        for (status, count) in other.statuses {
            *self.statuses.entry(status).or_default() += count;
        }
        for (plant, count) in other.met {
            *self.met.entry(plant).or_default() += count;
        }
        self.leaks.extend(other.leaks);
    }
}

/// Somebody who wanders.
pub struct Walker {
    /// Nobody of the group, for people of another body.
    who: Option<Who>,
    browser: Browser,
    dice: TestRng,
    links: Vec<String>,
    found: Found,
}

impl Walker {
    pub fn new(who: Option<Who>, browser: Browser, seed: u64) -> Walker {
        let dice = TestRng::seeded(seed.wrapping_mul(0x9e37_79b9));
        let links = vec!["/en/".to_owned(), "/en/s/spring".to_owned()];
        Walker { who, browser, dice, links, found: Found::default() }
    }

    /// Walks until so many answers were read.
    pub async fn walk(mut self, planted: &Planted, ways: &Ways, answers: usize) -> Result<Found> {
        for _ in 0..answers {
            let (asked, page) = match self.throw(100) {
                0..55 => self.follow().await?,
                55..80 => self.guess(&ways.gets, ways).await?,
                80..88 => self.ask(ways).await?,
                _ => self.send(ways).await?,
            };
            self.read(planted, &asked, &page);
        }
        Ok(self.found)
    }

    fn throw(&self, sides: usize) -> usize {
        let mut bytes = [0; 8];
        self.dice.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % sides as u64).unwrap_or_default()
    }

    fn one_of<'a>(&self, all: &'a [String]) -> &'a str {
        all.get(self.throw(all.len())).map_or("", String::as_str)
    }

    /// A link of a page that was read, now and then in another language.
    async fn follow(&mut self) -> Result<(String, Page)> {
        let mut to = self.one_of(&self.links).to_owned();
        if self.throw(6) == 0 && to.starts_with("/en/") {
            to.replace_range(1..3, LANGUAGES[self.throw(LANGUAGES.len())]);
        }
        let page = self.browser.get(&to).await?;
        Ok((to, page))
    }

    fn filled(&self, path: &str, ways: &Ways) -> String {
        let mut filled = String::new();
        for part in path.split('/').skip(1) {
            filled.push('/');
            match part {
                "{language}" => filled.push_str("en"),
                "{session}" => filled.push_str(
                    ["spring", "spring", "spring", "spring", "autumn", "elsewhere"][self.throw(6)],
                ),
                "{format}" => filled.push_str(["html", "pdf", "docx"][self.throw(3)]),
                // What is counted is mostly named by a number, all else by an id.
                "{number}" | "{version}" | "{ordinal}" if self.throw(4) > 0 => {
                    filled.push_str(&(1 + self.throw(24)).to_string());
                }
                capture if capture.starts_with('{') => filled.push_str(self.one_of(&ways.values)),
                plain => filled.push_str(plain),
            }
        }
        filled
    }

    /// An address that nothing led to.
    async fn guess(&mut self, paths: &[String], ways: &Ways) -> Result<(String, Page)> {
        let to = self.filled(self.one_of(paths), ways);
        let page = self.browser.get(&to).await?;
        Ok((to, page))
    }

    /// An address with a question.
    async fn ask(&mut self, ways: &Ways) -> Result<(String, Page)> {
        let known = self.throw(2) == 0;
        let path = if known {
            self.one_of(&self.links).to_owned()
        } else {
            self.filled(self.one_of(&ways.gets), ways)
        };
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let mut to = path.to_owned();
        for at in 0..=self.throw(3) {
            let (name, value) = (QUERY[self.throw(QUERY.len())], self.one_of(&ways.values));
            let join = if at == 0 { '?' } else { '&' };
            to.push_str(&format!("{join}{name}={value}"));
        }
        let page = self.browser.get(&to).await?;
        Ok((to, page))
    }

    /// A form, filled with whatever comes to hand.
    async fn send(&mut self, ways: &Ways) -> Result<(String, Page)> {
        const FIELDS: [&str; 16] = [
            "text",
            "audience",
            "statement",
            "stance",
            "passage",
            "step",
            "from",
            "participant",
            "states",
            "version",
            "question",
            "first",
            "end",
            "text_en",
            "statements",
            "of_version",
        ];
        const WORDS: [&str; 8] = ["", "own", "public", "check", "0-18", "support", "1", "confirm"];
        let to = self.filled(self.one_of(&ways.posts), ways);
        let mut fields = Vec::new();
        for _ in 0..self.throw(6) {
            let value = match self.throw(2) {
                0 => WORDS[self.throw(WORDS.len())],
                _ => self.one_of(&ways.values),
            };
            fields.push((FIELDS[self.throw(FIELDS.len())], value));
        }
        let page = match self.throw(5) {
            0 => self.browser.post_parts(&to, &fields, None).await?,
            _ => self.browser.post(&to, &fields).await?,
        };
        Ok((format!("POST {to} {fields:?}"), page))
    }

    /// Looks for planted words, and for links.
    fn read(&mut self, planted: &Planted, asked: &str, page: &Page) {
        self.found.answers += 1;
        *self.found.statuses.entry(page.status.as_u16()).or_default() += 1;
        self.search(planted, asked, &page.body);
        for value in page.headers.values() {
            self.search(planted, asked, &String::from_utf8_lossy(value.as_bytes()));
        }
        if !page.location.is_empty() {
            self.keep(page.location.clone());
        }
        for link in page.body.split("href=\"/").skip(1) {
            let Some(link) = link.split('"').next() else { continue };
            if self.throw(4) == 0 {
                self.keep(format!("/{}", link.replace("&amp;", "&").replace("&#38;", "&")));
            }
        }
    }

    fn keep(&mut self, link: String) {
        let link = link.split('#').next().unwrap_or_default().to_owned();
        if self.links.len() < 300 {
            self.links.push(link);
        } else {
            let at = self.throw(self.links.len());
            self.links[at] = link;
        }
    }

    fn search(&mut self, planted: &Planted, asked: &str, text: &str) {
        for number in planted_in(text) {
            let plant = planted.plants.get(number);
            let who = self.who.unwrap_or(Who::Public);
            // Their own acts, whole or one by one.
            let is_record = asked.contains("/record/own") || asked.contains("/record/acts");
            match plant {
                Some(plant) if plant.readers.has(who) || is_record && plant.in_record.has(who) => {
                    *self.found.met.entry(number).or_default() += 1;
                }
                Some(plant) => {
                    self.found.leaks.push(format!("{} for {:?} at {asked}", plant.what, self.who));
                }
                None => self.found.leaks.push(format!("an unknown word at {asked}")),
            }
        }
    }
}

/// The numbers of the planted words in a text; one that is none is beyond all of them.
pub fn planted_in(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(BEGINNING).map(|(at, word)| {
        let digits = text.get(at + word.len()..at + word.len() + 4);
        digits.and_then(|digits| digits.parse().ok()).unwrap_or(usize::MAX)
    })
}
