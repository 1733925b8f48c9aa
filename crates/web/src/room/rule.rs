//! By which rule the delegation signs off.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{Faults, Head, set_sign_off_rule};
use comity_domain::room::SignOffRule;
use comity_store::room;
use serde::Deserialize;

use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "room/rule.html")]
struct RulePage {
    frame: Frame,
    faults: Shown,
    base: String,
    rules: Vec<Choice>,
}

fn page(reader: &Reader, here: &Here, current: &str, faults: Shown) -> RulePage {
    let (words, base) = (reader.words, here.base(reader.language));
    RulePage {
        frame: Frame::of(reader, here, Part::Room)
            .crumb(words.t("room-rule-title"), format!("{base}/room/rule")),
        faults,
        base,
        rules: SignOffRule::ALL
            .iter()
            .map(|one| Choice::new(one.word(), words.t(format!("room-rule-{one}")), current))
            .collect(),
    }
}

pub(super) async fn choose(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Head>,
    here: Here,
) -> Result<Html<String>, PageError> {
    let rule = room::rule(app.db(), may.room()?).await?;
    Ok(Html(page(&reader, &here, rule.word(), Shown::default()).render()?))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    rule: String,
}

pub(super) async fn set(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Head>,
    here: Here,
    Posted(chosen): Posted<Chosen>,
) -> Result<Response, PageError> {
    let Ok(rule) = chosen.rule.parse() else {
        let mut faults = Faults::default();
        faults.field("rule", "error-room-rule");
        let shown = Shown::of(&faults, &reader.words);
        let html = page(&reader, &here, "", shown).render()?;
        return Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html));
    };
    set_sign_off_rule(&app.desk, &may, rule).await?;
    Ok(Redirect::to(&format!("{}/room", here.base(reader.language))).into_response())
}
