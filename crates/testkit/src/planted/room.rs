//! Private rooms: drafts, comments, files, sign-offs, and what was typed and not taken.

use anyhow::{Context as _, Result};

use super::{Planted, Readers, Who, chairs::sent};
use crate::Browser;

const ROOM: &str = "/en/s/spring/room";

/// Drafts of `QM` as they stand, a paper and a position, both signed off, last: the first is nothing but the first, so that a number of
/// one room is none of another's.
const STANDINGS: [&str; 7] = ["first", "begun", "asked", "signed", "aside", "paper", "position"];

impl Planted {
    pub(super) async fn sow_rooms(&mut self) -> Result<()> {
        for (who, code) in
            [(Who::Head, "QM"), (Who::Group, "QN"), (Who::Other, "QO"), (Who::Named, "QP")]
        {
            let standings = if who == Who::Head { &STANDINGS[..] } else { &STANDINGS[..1] };
            for standing in standings {
                self.sow_draft(who, code, standing).await?;
            }
        }
        Ok(())
    }

    async fn sow_draft(&mut self, who: Who, code: &str, standing: &'static str) -> Result<()> {
        let own = Readers::own(code);
        let plant = |part: &str| self.plant(format!("{code}: room ({standing}), {part}"), own);
        let browser = self.browser(who)?.clone();
        let is_position = standing == "position";
        // A position is called after its proposal.
        let title = if is_position { String::new() } else { plant("title") };
        let text = format!("We say {}.", plant("text"));
        let kind = if ["paper", "position"].contains(&standing) { standing } else { "" };
        let (on, stance) = if is_position {
            let form = browser.get(&format!("{ROOM}/new?as=position")).await?.body;
            let (_, rest) = form.split_once("value=\"proposal:").context("a proposal")?;
            (format!("proposal:{}", rest.split('"').next().unwrap_or_default()), "concern")
        } else {
            (String::new(), "")
        };
        let draft = [
            ("as", kind),
            ("title", &*title),
            ("text", &*text),
            ("language", "en"),
            ("purpose", &*on),
            ("stance", stance),
        ];
        let one = sent(&browser.post(&format!("{ROOM}/new"), &draft).await?)?;
        let number = one.rsplit('/').next().context("a number")?.to_owned();

        let mut comments = Vec::new();
        for part in ["comment", "settled comment"] {
            let words = plant(part);
            let comment = [("version", "1"), ("paragraph", ""), ("comment", &*words)];
            sent(&browser.post(&format!("{one}/comments"), &comment).await?)?;
            let page = browser.get(&one).await?.body;
            let (before, _) = page.split_once(&words).context("the comment")?;
            let id = before.rsplit("id=\"c-").next().and_then(|rest| rest.split('"').next());
            comments.push(id.context("its id")?.to_owned());
        }
        sent(&browser.post(&format!("{one}/comments/{}/settle", comments[1]), &[]).await?)?;

        let file = match ["first", "begun", "aside"].contains(&standing) {
            true => Some(self.sow_file(&browser, &one, plant("file name"), plant("file")).await?),
            false => None,
        };

        // Typed, and refused for want of a comment's version: kept.
        let words = plant("typed and not taken");
        let typed = [("title", ""), ("text", &*words), ("of_version", "1"), ("language", "en")];
        let page = browser.post(&format!("{one}/change"), &typed).await?;
        anyhow::ensure!(page.status == 422, "a title is missing: {}", page.status);

        let step = |action: &str| format!("{one}/{action}");
        match standing {
            "asked" | "signed" | "paper" | "position" => {
                sent(&browser.post(&step("ask"), &[("version", "1")]).await?)?;
                if standing != "asked" {
                    sent(&browser.post(&step("sign-off"), &[("version", "1")]).await?)?;
                }
            }
            "aside" => {
                sent(&browser.post(&step("set-aside"), &[("version", "1")]).await?)?;
            }
            _ => {}
        }
        if who == Who::Head {
            self.place("draft", standing, number);
            if let Some(file) = file {
                self.place("file", standing, file);
            }
            let [open, settled] = &comments[..] else { return Ok(()) };
            let (open, settled) = (open.clone(), settled.clone());
            self.place("open", standing, open);
            self.place("settled", standing, settled);
        }
        Ok(())
    }

    /// A file beside a draft; gives its id.
    async fn sow_file(
        &self,
        browser: &Browser,
        draft: &str,
        name: String,
        words: String,
    ) -> Result<String> {
        let (name, words) = (format!("{name}.txt"), format!("It holds {words}."));
        let file = Some((&*name, words.as_bytes()));
        sent(&browser.post_parts(&format!("{draft}/files"), &[], file).await?)?;
        let page = browser.get(draft).await?.body;
        let id = page.split(&format!("{draft}/files/")).nth(1);
        let id = id.and_then(|rest| rest.split('"').next()).context("a file")?;
        Ok(id.to_owned())
    }
}
