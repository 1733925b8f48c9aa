//! Somebody who writes through the server's pages and keeps a list of what was
//! acknowledged.

use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Result;
use comity_store::Actor;
use comity_testkit::suite::Dice;

use crate::server::ask;

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Statement,
    Paper,
    Note,
    Draft,
}

/// One write, by the mark that it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Write {
    pub kind: Kind,
    pub mark: String,
}

/// A write under way.
#[derive(Clone)]
struct Sending {
    write: Write,
    /// What the second step was shown, once it was: it is sent again as it stands.
    shown: Option<String>,
}

/// How an attempt ended.
enum Answer {
    /// It was done: the server said where it stands.
    Done,
    /// The server did not take it.
    Refused(String),
}

pub struct Client {
    pub actor: Actor,
    cookie: String,
    dice: Dice,
    next: usize,
    name: String,
    drafts: usize,
    /// What the server has said is done.
    pub acknowledged: Vec<Write>,
    /// What was sent and never answered: it may be there, once.
    pub open: Vec<Write>,
    /// What was sent, never answered, and is sent again, as a person does whose page does not
    /// load: what was shown in the first step is taken once, however often it is sent.
    again: Option<Sending>,
    pub sent_again: usize,
    pub refused: usize,
    pub said: Vec<String>,
}

impl Client {
    pub fn new(actor: Actor, token: &str, name: String, seed: u64) -> Client {
        Client {
            actor,
            cookie: format!("comity={token}"),
            dice: Dice::seeded(seed),
            next: 0,
            name,
            drafts: 0,
            acknowledged: Vec::new(),
            open: Vec::new(),
            again: None,
            sent_again: 0,
            refused: 0,
            said: Vec::new(),
        }
    }

    /// Writes until the server is gone, or until told to stop.
    pub fn write_until(&mut self, address: &str, stop: &AtomicBool) {
        while !stop.load(Ordering::Relaxed) {
            let again = self.again.take();
            let is_again = again.is_some();
            let mut sending =
                again.unwrap_or_else(|| Sending { write: self.invent(), shown: None });
            match self.send(address, &mut sending) {
                Ok(Answer::Done) => {
                    self.sent_again += usize::from(is_again);
                    self.acknowledged.push(sending.write);
                }
                Ok(Answer::Refused(why)) => {
                    self.refused += 1;
                    self.said.push(why);
                    if is_again {
                        self.open.push(sending.write);
                    }
                    std::thread::sleep(std::time::Duration::from_millis(20));
                }
                // Gone in the middle of it.
                Err(_) => {
                    match sending.write.kind {
                        Kind::Statement | Kind::Paper => self.again = Some(sending),
                        Kind::Note | Kind::Draft => self.open.push(sending.write),
                    }
                    return;
                }
            }
        }
    }

    /// What is still to be sent again counts as open when nobody sends it any more.
    pub fn everything_open(&self) -> impl Iterator<Item = &Write> {
        self.open.iter().chain(self.again.as_ref().map(|sending| &sending.write))
    }

    fn invent(&mut self) -> Write {
        self.next += 1;
        let kind = match self.dice.throw(100) {
            0..20 => Kind::Statement,
            20..32 => Kind::Paper,
            32..52 if self.drafts < 450 => Kind::Draft,
            _ => Kind::Note,
        };
        self.drafts += usize::from(kind == Kind::Draft);
        Write { kind, mark: format!("{}-{}", self.name, self.next) }
    }

    fn send(&self, address: &str, sending: &mut Sending) -> Result<Answer> {
        const TEXT: &str = "We thank the Chair.";
        let Sending { write, shown } = sending;
        let mark = &*write.mark;
        let at = |rest: &str| format!("/en/s/spring/{rest}");
        let fields = [("title", mark), ("text", TEXT), ("audience", "public"), ("language", "en")];
        match write.kind {
            Kind::Statement => self.in_two_steps(address, &at("statements/new"), &fields, shown),
            Kind::Paper => self.in_two_steps(address, &at("papers/new"), &fields, shown),
            Kind::Note => self.post(address, &at("evening"), &[("text", mark)]),
            Kind::Draft => {
                let fields = [("title", mark), ("text", TEXT), ("language", "en")];
                self.post(address, &at("room/new"), &fields)
            }
        }
    }

    /// A form that shows once more what it is going to do.
    fn in_two_steps(
        &self,
        address: &str,
        to: &str,
        fields: &[(&str, &str)],
        shown: &mut Option<String>,
    ) -> Result<Answer> {
        let check = format!("{to}/check");
        let draft = match shown {
            Some(draft) => draft,
            None => {
                if let refused @ Answer::Refused(_) = self.post_parts(address, to, fields)? {
                    return Ok(refused);
                }
                let page = self.ask(address, "GET", &check, "", b"")?;
                let Some((_, rest)) = page.split_once("name=\"draft\" value=\"") else {
                    return Ok(Answer::Refused("the first step is not there".to_owned()));
                };
                shown.insert(rest.split('"').next().unwrap_or_default().to_owned())
            }
        };
        self.post(address, &check, &[("draft", draft), ("language", "en")])
    }

    fn post(&self, address: &str, to: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", value.replace(' ', "+")))
            .collect();
        let kind = "application/x-www-form-urlencoded";
        Ok(done(self.ask(address, "POST", to, kind, body.join("&").as_bytes())?))
    }

    fn post_parts(&self, address: &str, to: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        const EDGE: &str = "----edge-of-part";
        let mut body = String::new();
        for (name, value) in fields {
            let head = format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"");
            body.push_str(&format!("{head}\r\n\r\n{value}\r\n"));
        }
        body.push_str(&format!("--{EDGE}--\r\n"));
        let kind = format!("multipart/form-data; boundary={EDGE}");
        Ok(done(self.ask(address, "POST", to, &kind, body.as_bytes())?))
    }

    fn ask(&self, at: &str, method: &str, to: &str, kind: &str, body: &[u8]) -> Result<String> {
        let mut request = format!(
            "{method} {to} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
             sec-fetch-site: same-origin\r\ncookie: {}\r\n",
            self.cookie
        );
        if !kind.is_empty() {
            let length = body.len();
            request.push_str(&format!("content-type: {kind}\r\ncontent-length: {length}\r\n"));
        }
        request.push_str("\r\n");
        let mut request = request.into_bytes();
        request.extend_from_slice(body);
        ask(at, &request)
    }
}

/// A redirect is the server's word that it is done; a page is a refusal.
fn done(answer: String) -> Answer {
    if answer.starts_with("HTTP/1.1 303") && !answer.contains("location: /en/sign-in") {
        return Answer::Done;
    }
    Answer::Refused(answer.lines().next().unwrap_or_default().to_owned())
}
