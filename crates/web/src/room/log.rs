//! The room's own log, for its delegation alone.

use askama::Template;
use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{Room, export_room_log, room_log_key};
use comity_seal::export::{Exported, Payload};
use comity_store::room;
use jiff::Timestamp;
use serde_json::Value;

use super::People;
use crate::{
    App,
    access::By,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    saved,
    statements::Moment,
};

/// What the saved log is called.
const FILE: &str = "room-log.txt";

/// The most entries on the page; the saved file has all of them.
const MOST_SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "room/log.html")]
struct LogPage {
    frame: Frame,
    base: String,
    lines: Vec<Line>,
    count: usize,
    /// Whether there are more than the page shows.
    is_cut: bool,
    shown: usize,
    key: String,
    file: &'static str,
}

struct Line {
    number: String,
    who: String,
    capacity: String,
    when: Moment,
    what: String,
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Room>,
    here: Here,
) -> Result<Html<String>, PageError> {
    let of = may.room()?;
    let (_, entries) = room::log::read(app.db(), of).await?;
    let people = People::of(&app, of).await?;
    let base = here.base(reader.language);
    let key = room_log_key(&app.desk, &may).await?;
    let page = LogPage {
        frame: Frame::of(&reader, &here, Part::Room)
            .crumb(reader.words.t("room-log-title"), format!("{base}/room/log")),
        count: entries.len(),
        is_cut: entries.len() > MOST_SHOWN,
        shown: MOST_SHOWN,
        lines: entries
            .iter()
            .rev()
            .take(MOST_SHOWN)
            .map(|one| line(&reader, &here, &people, one))
            .collect(),
        key: key.map(|key| key.to_string()).unwrap_or_default(),
        file: FILE,
        base,
    };
    Ok(Html(page.render()?))
}

fn line(reader: &Reader, here: &Here, people: &People, one: &Exported) -> Line {
    let words = reader.words;
    let instant = Timestamp::from_millisecond(one.line.time).unwrap_or(Timestamp::UNIX_EPOCH);
    let payload: Value = match &one.payload {
        Payload::Open(_, bytes) => serde_json::from_slice(bytes).unwrap_or_default(),
        Payload::Erased | Payload::Withheld => Value::Null,
    };
    Line {
        number: (one.line.position + 1).to_string(),
        who: people.by_pseudonym(one.line.actor),
        capacity: words.t(format!("role-{}", one.line.capacity)),
        when: Moment::of(reader, here, instant),
        what: what(reader, &one.line.act, &payload),
    }
}

/// What happened, in words. Each text takes what it needs of these.
fn what(reader: &Reader, act: &str, payload: &Value) -> String {
    let number = |name: &str| {
        let found = payload.get(name).and_then(Value::as_i64);
        found.map(|number| number.to_string()).unwrap_or_default()
    };
    let key = format!("room-did-{}", act.replace('_', "-"));
    let (draft, version) = (number("draft"), number("version"));
    match act {
        "set_sign_off_rule" | "renew_room_key" => reader.words.t(key),
        "file_room_statement" => {
            reader.words.with2(key, "draft", &draft, "statement", number("statement"))
        }
        "confirm_room_position" => {
            reader.words.with2(key, "draft", &draft, "proposal", number("proposal"))
        }
        "submit_room_paper" | "revise_room_paper" => {
            // A non-paper is called by its series and number, a new version by both.
            let paper = payload.get("paper").and_then(Value::as_str).unwrap_or_default();
            reader.words.with2(key, "draft", &draft, "paper", paper)
        }
        "begin_room_draft"
        | "settle_room_comment"
        | "reopen_room_comment"
        | "add_room_file"
        | "take_out_room_file"
        | "set_room_draft_aside"
        | "take_room_draft_up" => reader.words.with1(key, "draft", &draft),
        _ => reader.words.with2(key, "draft", &draft, "version", &version),
    }
}

/// The log with its proofs, as a file that `comity verify` reads.
pub(super) async fn save(
    State(app): State<App>,
    By(may): By<Room>,
    _here: Here,
) -> Result<Response, PageError> {
    app.limits.take(may.account())?;
    let text = export_room_log(&app.desk, &may).await?.ok_or(PageError::NotFound)?;
    Ok(saved::named_here(FILE, "text/plain; charset=utf-8", text))
}
