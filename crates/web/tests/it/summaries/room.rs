//! The room of the convergence pages with a letter, answers, a release and a summary.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{Contributor, NewStatement, attach_passage, file_statement};
use comity_domain::{Audience, Clock as _, Language, QuestionId, Role, StatementId, Wording};
use comity_store::testing::insert_letter;
use comity_testkit::{Browser, Page};
use uuid::Uuid;

use crate::convergence::room::{BASE, Room};

pub const AT: &str = "/en/s/spring/summaries/1";

/// The questions of the letter: answered, and not answered by anybody.
pub const ASKED: [QuestionId; 2] =
    [QuestionId(Uuid::from_u128(101)), QuestionId(Uuid::from_u128(102))];

/// A room in which a summary is in work.
pub struct Week {
    pub room: Room,
    pub chair: Browser,
    pub team: Browser,
}

impl Week {
    /// Five delegations answer the first question, one of them for the Chair's team alone;
    /// an area is released; the Chair's team begins a summary with a symbol.
    pub async fn new() -> Result<Week> {
        let room = Room::new().await?;
        let english = |text: &str| Wording::new(Language::En, text);
        let questions = [
            (ASKED[0], 1, english("Which threats are new?")),
            (ASKED[1], 2, english("Who pays for it?")),
        ];
        let (db, now) = (&room.app.desk.db, room.app.clock.now());
        insert_letter(db, now, room.app.session.id, 1, Audience::Public, &questions).await?;
        let week = Week {
            chair: room.app.browser(Role::Chair, None).await?,
            team: room.app.browser(Role::ChairTeam, None).await?,
            room,
        };
        for (code, audience) in [
            ("QM", Audience::Public),
            ("QN", Audience::Delegations),
            ("QP", Audience::Participants),
            ("QQ", Audience::Delegations),
            ("QR", Audience::Chair),
        ] {
            week.answer(code, audience, ASKED[0]).await?;
        }
        let form = [
            ("text_en", "Views draw closer on experts."),
            ("audience", "delegations"),
            ("step", "confirm"),
        ];
        let sent = week.chair.post(&format!("{BASE}/convergence/1/release"), &form).await?;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let begun = week.begin("EX/WG.1/2026/CRP.2").await?;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        assert_eq!(begun.location, format!("{AT}/work"));
        Ok(week)
    }

    /// A State files a statement whose first sentence answers a question.
    pub async fn answer(
        &self,
        code: &str,
        audience: Audience,
        question: QuestionId,
    ) -> Result<StatementId> {
        let app = &self.room.app;
        let may = app.may::<Contributor>(Role::Head, Some(code)).await?;
        let new = NewStatement {
            on_behalf_of: None,
            aligned: Vec::new(),
            title: None,
            topic: None,
            language: Language::En,
            text: "Many of them are new. We say no more.".to_owned(),
            file: None,
            check_against_delivery: false,
            audience,
            from_draft: None,
        };
        let id = file_statement(&app.desk, &may, &app.session, new).await?;
        attach_passage(&app.desk, &may, &app.session, id, 0..21, Some(question)).await?;
        Ok(id)
    }

    /// The Chair's team begins a summary.
    pub async fn begin(&self, symbol: &str) -> Result<Page> {
        let form = [
            ("text_en", "Chair’s summary"),
            ("symbol", symbol),
            ("several_from", "5"),
            ("many_percent", "25"),
            ("most_percent", "50"),
        ];
        self.team.post("/en/s/spring/summaries/new", &form).await
    }

    /// The working copy's page.
    pub async fn work(&self) -> Result<String> {
        Ok(self.team.get(&format!("{AT}/work")).await?.body)
    }

    /// The ids of the blocks whose text holds these words.
    pub async fn block(&self, words: &str) -> Result<String> {
        let page = self.work().await?;
        let block = page
            .split("<div class=\"work-block ")
            .skip(1)
            .find(|block| block.contains(words))
            .with_context(|| format!("no block with “{words}”"))?;
        let id = block.split("id=\"b-").nth(1).and_then(|rest| rest.split('"').next());
        Ok(id.context("an id")?.to_owned())
    }

    /// The Chair publishes the working copy.
    pub async fn publish(&self, audience: &str) -> Result<Page> {
        let form = self.chair.get(&format!("{AT}/publish")).await?.body;
        let revision = value(&form, "revision")?;
        let fields = [
            ("audience", audience),
            ("revision", &revision),
            ("step", "confirm"),
            ("languages", "yes"),
        ];
        self.chair.post(&format!("{AT}/publish"), &fields).await
    }
}

/// The value of a hidden field.
pub fn value(page: &str, name: &str) -> Result<String> {
    let field = page.split(&format!("name=\"{name}\"")).nth(1).context("the field")?;
    let value = field.split("value=\"").nth(1).and_then(|rest| rest.split('"').next());
    Ok(value.context("its value")?.to_owned())
}

/// What stands in the main part of a page.
pub fn main_of(page: &str) -> &str {
    page.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or_default()
}
