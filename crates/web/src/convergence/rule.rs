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
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept},
    reader::Reader,
};

#[derive(Template)]
#[template(path = "convergence/rule.html")]
struct RulePage {
    frame: Frame,
    faults: Shown,
    restored: bool,
    rule: String,
    quorum: String,
    back: String,
}

/// The form.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct RuleForm {
    #[serde(default)]
    rule: String,
    #[serde(default)]
    quorum: String,
}

/// The draft's name.
fn draft_form(here: &Here) -> String {
    format!("rule:{}", here.session.id)
}

/// Gives the draft up; what is announced stays as it is.
pub(crate) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Chair>,
) -> Result<Redirect, PageError> {
    forget(&app, &may, &draft_form(&here)).await?;
    Ok(Redirect::to(&format!("{}/convergence/rule", here.base(reader.language))))
}

fn page(
    reader: &Reader,
    here: &Here,
    restored: bool,
    faults: Shown,
    form: RuleForm,
) -> Result<String, PageError> {
    let back = format!("{}/convergence", here.base(reader.language));
    let frame = Frame::of(reader, here, Part::Convergence).keeping(reader);
    let (rule, quorum) = (form.rule, form.quorum);
    Ok(RulePage { frame, faults, restored, rule, quorum, back }.render()?)
}

pub(crate) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Chair>,
) -> Result<Html<String>, PageError> {
    if let Some(form) = kept(&app, &may, &draft_form(&here)).await? {
        return page(&reader, &here, true, Shown::default(), form).map(Html);
    }
    let rule = here.session.announced_rule.as_ref();
    let form = RuleForm {
        rule: rule.map_or_else(String::new, |rule| rule.text(reader.language).to_owned()),
        quorum: here.session.quorum_percent.to_string(),
    };
    page(&reader, &here, false, Shown::default(), form).map(Html)
}

pub(crate) async fn announce(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    who: Lately<Chair>,
    Posted(form): Posted<RuleForm>,
) -> Result<Response, PageError> {
    let name = draft_form(&here);
    let may = match keep(&app, &reader, &here, Part::Convergence, who, &name, &form).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let text = comity_domain::statement::normalise_text(&form.rule);
    let new = NewRule {
        wording: Wording::new(reader.language, text),
        // What is no number is outside the range too, and the form says which it is.
        quorum_percent: form.quorum.trim().parse().unwrap_or(0),
    };
    match announce_rule(&app.desk, &may, &here.session, new).await {
        Ok(()) => {
            forget(&app, &may, &name).await?;
            let to = format!("{}/convergence", here.base(reader.language));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = page(&reader, &here, false, faults, form)?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}
