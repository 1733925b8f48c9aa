//! A valid form for each address that takes one.
//!
//! Hidden fields are taken from the page the form stands on, as a browser does; what is
//! here is what a person types. `{kind/variant}` stands for something planted.

use anyhow::{Result, ensure};
use comity_testkit::{Browser, Page};

use super::table::{Places, Row, place};

/// How a form is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// As most are.
    Plain,
    /// With room for a file.
    Parts,
}

type Fields = &'static [(&'static str, &'static str)];

const STATEMENT: Fields =
    &[("text", "We thank the Chair."), ("audience", "public"), ("language", "en")];
const PAPER: Fields = &[
    ("title", "A register"),
    ("text", "We propose a register."),
    ("audience", "public"),
    ("language", "en"),
];
const LETTER: Fields = &[
    ("dated", "2026-12-08"),
    ("signed_by", "A. Chair"),
    ("addressees", "All delegations"),
    ("title", "A letter"),
    ("language", "en"),
    ("text", "Excellency, I write to you."),
    ("go", "save"),
];
const QUESTION: Fields = &[("wording", "What next?"), ("language", "en")];
const SUMMARY: Fields = &[
    ("text_en", "Chair's summary"),
    ("symbol", "EX/WG.1/2026/CRP.99"),
    ("several_from", "4"),
    ("many_percent", "25"),
    ("most_percent", "50"),
];
const PROPOSAL: Fields =
    &[("wording", "A yearly exercise"), ("language", "en"), ("audience", "public")];

const NOTE: Fields = &[
    ("reference", "NV/118"),
    ("dated", "2026-12-01"),
    ("name-1", "A new member"),
    ("role-1", "member"),
    ("language-1", "en"),
];

/// By the address behind the session; what is not here is sent empty.
const FORMS: &[(&str, Fields)] = &[
    (
        "/meetings/{ordinal}/mode",
        &[("mode", "formal"), ("regime", "official-record"), ("reason", "As agreed")],
    ),
    ("/{language}/account/passkeys/{passkey}", &[("name", "Blue key")]),
    ("/manage/accounts/{account}/recover", &[("reason", "Phone lost"), ("ground", "Note 2/2026")]),
    ("/today/read", &[("up_to", "1796652000000")]),
    ("/today/seen", &[("up_to", "1796652000000")]),
    ("/evening", &[("text", "They listened.")]),
    ("/letters/new", &[("text", "Excellency, I write to you.")]),
    ("/letters/new/review", LETTER),
    ("/letters/draft/{letter}/edit", LETTER),
    ("/letters/draft/{letter}/publish", &[("audience", "delegations")]),
    (
        "/letters/{letter}/version",
        &[
            ("language", "fr"),
            ("standing", "courtesy"),
            ("title", "Une lettre"),
            ("signed_by", "A. Chair"),
            ("text", "Excellence, je vous écris."),
            ("enclosure_label", "Annexe A"),
            ("enclosure_title", "Une annexe"),
            ("question_text", "Et ensuite ?"),
        ],
    ),
    ("/questions/new", QUESTION),
    ("/statements/new", STATEMENT),
    ("/statements/new/check", &[("language", "en")]),
    (
        "/statements/{statement}/passages",
        &[("first", "0"), ("end", "18"), ("question", "{question/public}")],
    ),
    ("/statements/{statement}/passages/{passage}/detach", &[("question", "{question/public}")]),
    ("/papers/new", PAPER),
    ("/papers/new/check", &[("language", "en")]),
    (
        "/papers/{paper}/revise",
        &[
            ("title", "A register"),
            ("text", "We propose it again."),
            ("audience", "public"),
            ("of_version", "1"),
        ],
    ),
    ("/papers/{paper}/sponsor", &[("version", "1")]),
    ("/papers/{paper}/sponsors", &[("states", "{state-id/other}")]),
    ("/papers/{paper}/proposals/new", &[("version", "1"), ("wording", "A register of experts")]),
    ("/papers/{paper}/symbol", &[("symbol", "EX/WG.1/2026/7")]),
    ("/proposals/new", PROPOSAL),
    (
        "/proposals/merge",
        &[
            ("wording", "A yearly exercise"),
            ("language", "en"),
            ("audience", "public"),
            ("from", "{proposal/public}"),
            ("from", "{proposal/participants}"),
        ],
    ),
    (
        "/proposals/{number}/position",
        &[
            ("statement", "{own-statement}"),
            ("passage", "0-18"),
            ("stance", "support"),
            ("step", "confirm"),
        ],
    ),
    ("/room/new", &[("title", "A draft"), ("text", "We thank the Chair."), ("language", "en")]),
    ("/room/rule", &[("rule", "head-and-other")]),
    (
        "/room/{draft}/change",
        &[("title", "A draft"), ("text", "We thank you."), ("of_version", "1"), ("language", "en")],
    ),
    ("/room/{draft}/comments", &[("version", "1"), ("paragraph", ""), ("comment", "Shorter.")]),
    ("/room/{draft}/ask", &[("version", "1")]),
    ("/room/{draft}/sign-off", &[("version", "1")]),
    ("/room/{draft}/file", &[("version", "1")]),
    ("/room/{draft}/set-aside", &[("version", "1")]),
    ("/room/{draft}/take-up", &[("version", "1")]),
    ("/room/{draft}/take-back", &[("version", "1")]),
    ("/convergence/rule", &[("rule", "As the letter says."), ("quorum", "50")]),
    ("/convergence/{number}/notes", &[("participant", "QN"), ("note", "They would agree.")]),
    (
        "/convergence/{number}/release",
        &[
            ("text_en", "Views draw closer."),
            ("audience", "delegations"),
            ("names", "yes"),
            ("step", "confirm"),
        ],
    ),
    ("/summaries/new", SUMMARY),
    ("/summaries/{summary}/head", SUMMARY),
    ("/summaries/{summary}/symbol", &[("symbol", "EX/WG.1/2026/CRP.77")]),
    (
        "/summaries/{summary}/add",
        &[("kind", "paragraph"), ("text_en", "The Chair adds."), ("step", "add")],
    ),
    (
        "/summaries/{summary}/publish",
        &[("audience", "delegations"), ("names", "yes"), ("languages", "yes"), ("step", "confirm")],
    ),
    (
        "/summaries/{summary}/{block}/edit",
        &[("text_en", "The Chair writes anew."), ("step", "save")],
    ),
    ("/summaries/{summary}/{block}/move", &[("to", "down")]),
    ("/summaries/{summary}/{block}/leave-out", &[("out", "yes")]),
    (
        "/manage/sessions/new",
        &[
            ("name", "Winter session"),
            ("kind", "substantive"),
            ("starts", "2027-12-06"),
            ("ends", "2027-12-10"),
            ("zone", "America/New_York"),
        ],
    ),
    (
        "/manage/mandates/new",
        &[
            ("mandate-symbol", "EX/RES/1"),
            ("adopted-on", "2020-12-31"),
            ("mandate-title", "Developments"),
        ],
    ),
    (
        "/manage/meetings/new",
        &[
            ("date", "2026-12-08"),
            ("starts", "10:00"),
            ("ends", "13:00"),
            ("mode", "informal"),
            ("regime", ""),
        ],
    ),
    ("/manage/agenda/new", &[("number", "5"), ("title", "Other matters")]),
    ("/manage/topics/new", &[("title", "Capacity"), ("agenda-item", "")]),
    ("/manage/participants/new", &[("kind", "ngo"), ("code", "ngo-X"), ("name", "A new society")]),
    ("/manage/participants/{code}/withdraw", &[("reason", "Entered twice")]),
    (
        "/manage/groups/new",
        &[("name", "Group of Hills"), ("code", "HILLS"), ("members", "QO"), ("source", "A list")],
    ),
    ("/manage/groups/listed", &[]),
    ("/manage/groups/{group}/members/new", &[("members", "QO"), ("source", "A list")]),
    (
        "/manage/groups/{group}/members/{state}/end",
        &[("until", "2026-12-31"), ("source", "A list")],
    ),
    ("/manage/groups/{group}/members/{state}/{since}/mistake", &[("reason", "Entered by mistake")]),
    ("/manage/groups/{group}/govern", &[("governs", "no")]),
    ("/manage/registrations/new", NOTE),
    ("/delegation/notes/new", NOTE),
    ("/manage/registrations/{registration}/return", &[("reason", "Another date")]),
    ("/delegation/new", &[("role", "member"), ("name", "A new member"), ("language", "en")]),
    (
        "/meetings/{ordinal}/stakeholders",
        &[
            ("attend", "both"),
            ("speak", "invited"),
            ("file", "both"),
            ("day", ""),
            ("hour", ""),
            ("reason", "As agreed"),
        ],
    ),
    ("/meetings/{ordinal}/invite", &[("stakeholders", "ngo-L")]),
    (
        "/accreditation/modalities/set",
        &[
            ("formal-attend", "both"),
            ("formal-speak", "nobody"),
            ("formal-file", "accredited"),
            ("dedicated-attend", "both"),
            ("dedicated-speak", "both"),
            ("dedicated-file", "both"),
        ],
    ),
    ("/participants/lists/issue", &[("symbol", "EX/WG.1/2026/INF/9")]),
    (
        "/accreditation/call",
        &[
            ("opens", "2026-12-01"),
            ("closes", "2026-12-31"),
            ("period", "session"),
            ("disclosure", "on-request"),
            ("window", "14"),
        ],
    ),
    (
        "/accreditation/apply",
        &[
            ("name", "Harbour Society"),
            ("kind", "ngo"),
            ("consultative", "none"),
            ("seat", "Port Merrin"),
            ("purpose", "We train operators."),
            ("contact", "A. Person"),
            ("email", "person@harbour.example"),
        ],
    ),
    ("/accreditation/receipt/answer", &[("note", "Here it is.")]),
    ("/accreditation/applications/{number}/ask", &[("note", "Who pays for it?")]),
    ("/accreditation/applications/{number}/set-aside", &[("said", "It is there twice.")]),
    ("/accreditation/applications/{number}/decide", &[("symbol", "EX/WG.1/2026/DEC/1")]),
    ("/accreditation/applications/{number}/end", &[("said", "It asked for this."), ("symbol", "")]),
    (
        "/accreditation/circulate",
        &[
            ("applications", "{application/checked}"),
            ("day", "2026-12-21"),
            ("hour", "18:00"),
            ("symbol", ""),
        ],
    ),
    (
        "/accreditation/lists/{list}/{number}/object",
        &[("reason", "We say why."), ("release", "rule")],
    ),
    ("/manage/mail/{text}/assign", &[("participant", "{state-id/other}")]),
];

/// What is sent before, so that there is something to confirm.
const BEFORE: &[(&str, &str)] = &[
    ("/statements/new/check", "/statements/new"),
    ("/papers/new/check", "/papers/new"),
    ("/papers/{paper}/revise/check", "/papers/{paper}/revise"),
    ("/questions/new/check", "/questions/new"),
    ("/letters/new/review", "/letters/new"),
    ("/proposals/new/check", "/proposals/new"),
    ("/proposals/merge/check", "/proposals/merge"),
    ("/papers/{paper}/proposals/new/check", "/papers/{paper}/proposals/new"),
    ("/letters/new/start-again", "/letters/new"),
    ("/statements/new/start-again", "/statements/new"),
    ("/papers/new/start-again", "/papers/new"),
    ("/questions/new/start-again", "/questions/new"),
];

/// The address behind the session.
fn rest(path: &str) -> &str {
    path.strip_prefix("/{language}/s/{session}").unwrap_or(path)
}

fn coding(path: &str) -> Coding {
    let parts = [
        "/letters/new",
        "/statements/new",
        "/papers/new",
        "/papers/{paper}/revise",
        "/room/{draft}/files",
        "/manage/registrations/new",
        "/delegation/notes/new",
    ];
    if parts.contains(&rest(path)) { Coding::Parts } else { Coding::Plain }
}

/// A form, ready to be sent.
pub struct Filled {
    pub fields: Vec<(String, String)>,
    pub coding: Coding,
}

impl Filled {
    /// What a person types into the form of a row.
    pub fn of(row: &Row, places: &Places, own: &str) -> Result<Filled> {
        let mut filled = typed(&row.path, places, own)?;
        filled.fields.extend(row.carried(places)?);
        Ok(filled)
    }

    /// Sends it.
    pub async fn send(&self, browser: &Browser, address: &str) -> Result<Page> {
        let fields: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        match self.coding {
            Coding::Plain => browser.post(address, &fields).await,
            Coding::Parts => {
                // A note verbale comes with its scan, and beside a draft nothing else does.
                let is_file = address.contains("/room/")
                    || fields.iter().any(|(name, _)| *name == "reference");
                let scan = is_file.then_some(("note.pdf", &b"%PDF-1.7 note"[..]));
                browser.post_parts(address, &fields, scan).await
            }
        }
    }
}

fn typed(path: &str, places: &Places, own: &str) -> Result<Filled> {
    let found = FORMS.iter().find(|(one, _)| *one == rest(path));
    let mut fields = Vec::new();
    for (name, value) in found.map_or(&[][..], |(_, fields)| fields) {
        let inside = value.strip_prefix('{').and_then(|value| value.strip_suffix('}'));
        let value = match inside.map(|inside| inside.split_once('/').unwrap_or((inside, own))) {
            Some(found) => place(places, found)?,
            None => (*value).to_owned(),
        };
        fields.push(((*name).to_owned(), value));
    }
    Ok(Filled { fields, coding: coding(path) })
}

/// The form of a row as somebody who may send it fills it: with what had to be sent
/// before, and with the hidden fields of its page.
pub async fn prepared(
    row: &Row,
    places: &Places,
    own: &str,
    browser: &Browser,
    address: &str,
) -> Result<Filled> {
    if let Some((_, before)) = BEFORE.iter().find(|(one, _)| *one == rest(&row.path)) {
        let first = typed(before, places, own)?;
        let to = match before.contains('{') {
            true => address.rsplit_once('/').map_or_else(String::new, |(head, _)| head.to_owned()),
            false => format!("/en/s/spring{before}"),
        };
        let sent = first.send(browser, &to).await?;
        ensure!(sent.status.as_u16() < 500, "{to}: {}", sent.status);
    }
    let mut filled = Filled::of(row, places, own)?;
    let page = browser.get(address).await?;
    for (name, value) in hidden(&page.body) {
        // A difference that is listed is taken over.
        if name == "origin" {
            filled.fields.push((format!("take:{value}"), "all".to_owned()));
            filled.fields.push((name, value));
        } else if filled.fields.iter().all(|(one, _)| *one != name) {
            filled.fields.push((name, value));
        }
    }
    Ok(filled)
}

/// The hidden fields of a page.
fn hidden(page: &str) -> Vec<(String, String)> {
    let value_of = |tag: &str, name: &str| {
        let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
        Some(value.replace("&quot;", "\"").replace("&#34;", "\"").replace("&amp;", "&"))
    };
    page.split("<input type=\"hidden\"")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .filter_map(|tag| Some((value_of(tag, "name")?, value_of(tag, "value")?)))
        .collect()
}
