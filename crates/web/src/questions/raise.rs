//! A delegation raises a further question: form, check, done. What was typed is kept
//! as a draft at each step.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{Delegation, Faults, May, NewQuestion, raise_question, review_question};
use comity_domain::{Language, Wording};
use serde::{Deserialize, Serialize};

use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept, sign_in_again},
    reader::Reader,
};

/// Everything of the form, as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    wording: String,
    language: String,
    topic: String,
}

impl Typed {
    /// The act's input, with the faults of what does not parse.
    fn question(&self) -> (NewQuestion, Faults) {
        let mut faults = Faults::default();
        let language = self.language.parse().unwrap_or_else(|_| {
            faults.field("language", "error-question-language");
            Language::En
        });
        let topic = match &*self.topic {
            "" => None,
            id => {
                let topic = id.parse().ok();
                if topic.is_none() {
                    faults.field("topic", "error-question-topic");
                }
                topic
            }
        };
        let wording = Wording::new(language, self.wording.replace("\r\n", "\n"));
        (NewQuestion { topic, wording }, faults)
    }
}

#[derive(Template)]
#[template(path = "questions/new.html")]
struct NewPage {
    frame: Frame,
    faults: Shown,
    base: String,
    typed: Typed,
    restored: bool,
    languages: Vec<Choice>,
    topics: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "questions/check.html")]
struct CheckPage {
    frame: Frame,
    base: String,
    state: String,
    topic: String,
    wording: String,
    language: &'static str,
    language_name: &'static str,
}

/// The form, with what was kept of it.
pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
) -> Result<Html<String>, PageError> {
    let earlier: Option<Typed> = kept(&app, &may, &draft_form(&here)).await?;
    let restored = earlier.is_some();
    let typed = earlier.unwrap_or_else(|| Typed {
        language: reader.language.code().to_owned(),
        ..Typed::default()
    });
    Ok(Html(new_page(&reader, &here, typed, restored, Shown::default()).render()?))
}

/// Keeps what was typed and, if nothing is wrong with it, goes on to the check page.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Delegation>,
    here: Here,
    Posted(typed): Posted<Typed>,
) -> Result<Response, PageError> {
    let form = draft_form(&here);
    let may = match keep(&app, &reader, &here, Part::Questions, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let (_, faults) = checked(&app, &may, &here, &typed).await?;
    if faults.0.is_empty() {
        let next = format!("{}/questions/new/check", here.base(reader.language));
        return Ok(Redirect::to(&next).into_response());
    }
    let shown = Shown::of(&faults, &reader.words);
    let page = new_page(&reader, &here, typed, false, shown);
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// Gives the draft up.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
) -> Result<Redirect, PageError> {
    forget(&app, &may, &draft_form(&here)).await?;
    Ok(Redirect::to(&format!("{}/questions/new", here.base(reader.language))))
}

/// Shows exactly what will be raised.
pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
) -> Result<Response, PageError> {
    let base = here.base(reader.language);
    let Some(new) = ready(&app, &may, &here).await? else {
        return Ok(Redirect::to(&format!("{base}/questions/new")).into_response());
    };
    let page = CheckPage {
        frame: Frame::of(&reader, &here, Part::Questions)
            .crumb(reader.words.t("questions-new-title"), format!("{base}/questions/new")),
        state: here.roster.name(may.own()?, reader.language).to_owned(),
        topic: here.topic_title(new.topic, reader.language).to_owned(),
        language: new.wording.original().code(),
        language_name: new.wording.original().own_name(),
        wording: new.wording.original_text().to_owned(),
        base,
    };
    Ok(Html(page.render()?).into_response())
}

/// Raises the question that was shown. Sent twice, it finds its draft gone.
pub(super) async fn raise(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Delegation>,
    here: Here,
) -> Result<Response, PageError> {
    let may = match who {
        Lately::Now(may) => may,
        // All of it was kept with the step before.
        Lately::Lapsed(lapsed) if lapsed.body == here.body.id => {
            return sign_in_again(&reader, &here, Part::Questions);
        }
        Lately::Lapsed(_) => return Err(PageError::NotFound),
    };
    let base = format!("{}/questions", here.base(reader.language));
    let Some(new) = ready(&app, &may, &here).await? else {
        return Ok(Redirect::to(&format!("{base}/new")).into_response());
    };
    let id = raise_question(&app.desk, &may, &here.session, new).await?;
    forget(&app, &may, &draft_form(&here)).await?;
    Ok(Redirect::to(&format!("{base}/{id}?raised=1")).into_response())
}

/// The draft's name: one for each session.
fn draft_form(here: &Here) -> String {
    format!("question:{}", here.session.id)
}

/// The kept question, if there is one and nothing is wrong with it.
async fn ready(
    app: &App,
    may: &May<Delegation>,
    here: &Here,
) -> Result<Option<NewQuestion>, PageError> {
    let Some(typed) = kept::<_, Typed>(app, may, &draft_form(here)).await? else {
        return Ok(None);
    };
    let (new, faults) = checked(app, may, here, &typed).await?;
    Ok(faults.0.is_empty().then_some(new))
}

/// What was typed as the act's input, with everything that is wrong with it.
async fn checked(
    app: &App,
    may: &May<Delegation>,
    here: &Here,
    typed: &Typed,
) -> Result<(NewQuestion, Faults), PageError> {
    let (new, mut faults) = typed.question();
    if let Err(error) = review_question(&app.desk, may, &here.session, &new).await {
        faults.0.extend(faults_of(error)?.0);
    }
    Ok((new, faults))
}

fn new_page(reader: &Reader, here: &Here, typed: Typed, restored: bool, faults: Shown) -> NewPage {
    let base = here.base(reader.language);
    NewPage {
        frame: Frame::of(reader, here, Part::Questions)
            .crumb(reader.words.t("questions-new-title"), format!("{base}/questions/new"))
            .keeping(reader),
        faults,
        restored,
        languages: Language::ALL
            .into_iter()
            .map(|one| Choice::new(one.code(), one.own_name(), &typed.language))
            .collect(),
        topics: here
            .topics
            .iter()
            .map(|one| {
                Choice::new(one.id.to_string(), one.title.text(reader.language), &typed.topic)
            })
            .collect(),
        typed,
        base,
    }
}
