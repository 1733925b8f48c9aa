//! The Chair announces the rule and the quorum.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Chair, NewRule, announce_rule};
use comity_domain::Wording;

use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "convergence/rule.html")]
struct RulePage {
    frame: Frame,
    faults: Shown,
    rule: String,
    quorum: String,
    back: String,
}

/// The form.
#[derive(serde::Deserialize)]
pub(crate) struct RuleForm {
    #[serde(default)]
    rule: String,
    #[serde(default)]
    quorum: String,
}

fn page(reader: &Reader, here: &Here, faults: Shown, form: RuleForm) -> Result<String, PageError> {
    let back = format!("{}/convergence", here.base(reader.language));
    let frame = Frame::of(reader, here, Part::Convergence);
    Ok(RulePage { frame, faults, rule: form.rule, quorum: form.quorum, back }.render()?)
}

pub(crate) async fn show(
    reader: Reader,
    here: Here,
    By(_): By<Chair>,
) -> Result<Html<String>, PageError> {
    let rule = here.session.announced_rule.as_ref();
    let form = RuleForm {
        rule: rule.map_or_else(String::new, |rule| rule.text(reader.language).to_owned()),
        quorum: here.session.quorum_percent.to_string(),
    };
    page(&reader, &here, Shown::default(), form).map(Html)
}

pub(crate) async fn announce(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Chair>,
    Posted(form): Posted<RuleForm>,
) -> Result<Response, PageError> {
    let text = comity_domain::statement::normalise_text(&form.rule);
    let new = NewRule {
        wording: Wording::new(reader.language, text),
        // What is no number is outside the range too, and the form says which it is.
        quorum_percent: form.quorum.trim().parse().unwrap_or(0),
    };
    match announce_rule(&app.desk, &may, &here.session, new).await {
        Ok(()) => {
            let to = format!("{}/convergence", here.base(reader.language));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = page(&reader, &here, faults, form)?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}
