//! The private room at its boundary: by its delegation, and by everybody else.

mod files;
mod key;
mod leaving;
mod others;
mod papers;
mod positions;
mod revisions;
mod working;

use anyhow::{Context as _, Result};
use comity_domain::Role;
use comity_store::{account, at_hand, draft};
use comity_testkit::{Browser, Page, TestApp};

const AT: &str = "/en/s/spring/room";

const TITLE: &str = "Canary on the register";
const TEXT: &str = "Mr. Chair, canary opening words of the draft.\n\nWe support the register.";

/// The head and a member of one delegation, at one server.
async fn delegation(app: &TestApp) -> Result<(Browser, Browser)> {
    let head = app.browser(Role::Head, Some("QM")).await?;
    let link = app.link(Role::Member, Some("QM")).await?;
    let member = head.another().sign_in(&format!("/en/sign-in/{link}")).await?;
    Ok((head, member))
}

/// Begins a draft.
async fn begin(browser: &Browser, title: &str, text: &str) -> Result<Page> {
    let fields = [("title", title), ("text", text), ("language", "en")];
    browser.post(&format!("{AT}/new"), &fields).await
}

/// The id of the comment with these words, from its page.
fn comment_id(page: &Page, words: &str) -> Result<String> {
    let (before, _) = page.body.split_once(words).context("the comment is there")?;
    let (_, id) = before.rsplit_once("id=\"c-").context("an id before it")?;
    Ok(id.split('"').next().unwrap_or_default().to_owned())
}

/// What the forms that lie begun say, of everybody, opened.
async fn kept_forms(app: &TestApp) -> Result<String> {
    let db = &app.desk.db;
    let mut all = String::new();
    for one in account::all(db, app.body).await? {
        for form in at_hand::get(db, one.id).await?.forms {
            all.push_str(&draft::kept(db, one.id, &form).await?.unwrap_or_default());
        }
    }
    Ok(all)
}
