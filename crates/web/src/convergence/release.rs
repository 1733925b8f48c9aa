//! The Chair releases an area: write, look at it as others will read it, release.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Chair, NewRelease, Releaser, named_in, release_area, withdraw_release};
use comity_domain::{Audience, Language, Wording, participant::Participant, proposal::Proposal};
use comity_store::release;

use super::{area::find, card::Text};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, audience_label, choices_of, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept},
    proposals::Headed,
    reader::Reader,
};

/// Who can be chosen to read a released area.
const AUDIENCES: [Audience; 3] = [Audience::Delegations, Audience::Participants, Audience::Public];

#[derive(Template)]
#[template(path = "convergence/release.html")]
struct ReleasePage {
    frame: Frame,
    faults: Shown,
    number: i64,
    proposal: Headed,
    texts: Vec<TextField>,
    audiences: Vec<Choice>,
    area_href: String,
    stands: bool,
    restored: bool,
}

struct TextField {
    name: String,
    label: &'static str,
    lang: &'static str,
    dir: &'static str,
    value: String,
    first: bool,
}

#[derive(Template)]
#[template(path = "convergence/release_check.html")]
struct CheckPage {
    frame: Frame,
    faults: Shown,
    shown: Vec<Text>,
    audience: String,
    audience_word: &'static str,
    texts: Vec<TextField>,
    named: String,
    rule: Option<Text>,
    replaces: bool,
}

impl ReleasePage {
    /// Whether words stand in a field that is folded away: then it is unfolded, lest they
    /// seem lost.
    fn is_written_elsewhere(&self) -> bool {
        self.texts.iter().any(|one| !one.first && !one.value.is_empty())
    }
}

/// The form; the texts are six fields because a phone and a reader of one language
/// both find theirs at once.
#[derive(Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(crate) struct ReleaseForm {
    text_ar: String,
    text_zh: String,
    text_en: String,
    text_fr: String,
    text_ru: String,
    text_es: String,
    audience: String,
    names: String,
    step: String,
}

impl ReleaseForm {
    fn text(&self, language: Language) -> &str {
        match language {
            Language::Ar => &self.text_ar,
            Language::Zh => &self.text_zh,
            Language::En => &self.text_en,
            Language::Fr => &self.text_fr,
            Language::Ru => &self.text_ru,
            Language::Es => &self.text_es,
        }
    }

    /// The wording; its original is the Chair's own language where there is a text in
    /// it, else the first there is.
    fn wording(&self, reader: Language) -> Option<Wording> {
        let texts: Vec<(Language, String)> = Language::ALL
            .into_iter()
            .map(|language| {
                (language, comity_domain::statement::normalise_text(self.text(language)))
            })
            .filter(|(_, text)| !text.trim().is_empty())
            .collect();
        let original = texts
            .iter()
            .map(|(language, _)| *language)
            .find(|language| *language == reader)
            .or_else(|| texts.first().map(|(language, _)| *language))?;
        Wording::from_texts(original, texts).ok()
    }

    fn audience(&self) -> Option<Audience> {
        self.audience.parse().ok().filter(|audience| AUDIENCES.contains(audience))
    }

    fn fields(&self, reader: Language) -> Vec<TextField> {
        let mut languages = Language::ALL.to_vec();
        languages.sort_by_key(|language| *language != reader);
        languages
            .into_iter()
            .map(|language| TextField {
                name: format!("text_{language}"),
                label: language.own_name(),
                lang: language.code(),
                dir: language.direction(),
                value: self.text(language).to_owned(),
                first: language == reader,
            })
            .collect()
    }
}

type Names = Path<HashMap<String, String>>;

pub(crate) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Chair>,
    Path(names): Names,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let stands = standing(&app, &reader, &here, &found).await?;
    if let Some(form) = kept(&app, &may, &draft_form(&here, found.number)).await? {
        let is_standing = stands.is_some();
        let page = write(&reader, &here, &found, &form, true, Shown::default(), is_standing)?;
        return Ok(Html(page));
    }
    let mut form = ReleaseForm::default();
    if let Some(stands) = stands {
        let text = |language| stands.wording.get(language).unwrap_or_default().to_owned();
        form.text_ar = text(Language::Ar);
        form.text_zh = text(Language::Zh);
        form.text_en = text(Language::En);
        form.text_fr = text(Language::Fr);
        form.text_ru = text(Language::Ru);
        form.text_es = text(Language::Es);
        return write(&reader, &here, &found, &form, false, Shown::default(), true).map(Html);
    }
    write(&reader, &here, &found, &form, false, Shown::default(), false).map(Html)
}

async fn standing(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Proposal,
) -> Result<Option<release::Release>, PageError> {
    let all = release::all(app.db(), here.session.id, reader.scope).await?;
    Ok(all.into_iter().find(|one| one.proposal_id == found.id))
}

fn frame(reader: &Reader, here: &Here, number: i64) -> Frame {
    let area = reader.words.with1("convergence-area-title", "number", number.to_string());
    let href = format!("{}/convergence/{number}", here.base(reader.language));
    Frame::of(reader, here, Part::Convergence).crumb(area, href)
}

fn write(
    reader: &Reader,
    here: &Here,
    found: &Proposal,
    form: &ReleaseForm,
    restored: bool,
    faults: Shown,
    stands: bool,
) -> Result<String, PageError> {
    let page = ReleasePage {
        frame: frame(reader, here, found.number).keeping(reader),
        faults,
        number: found.number,
        proposal: Headed::of(found, reader.language),
        texts: form.fields(reader.language),
        audiences: choices_of(&reader.words, &AUDIENCES, &form.audience),
        area_href: format!("{}/convergence/{}", here.base(reader.language), found.number),
        stands,
        restored,
    };
    Ok(page.render()?)
}

pub(crate) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    who: Lately<Releaser>,
    Path(names): Names,
    Posted(form): Posted<ReleaseForm>,
) -> Result<Response, PageError> {
    // Before the area is looked for: whoever's session lapsed sees none.
    let number = names.get("number").and_then(|text| text.parse().ok());
    let name = draft_form(&here, number.ok_or(PageError::NotFound)?);
    let may = match keep(&app, &reader, &here, Part::Convergence, who, &name, &form).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let found = find(&app, &reader, &here, &names).await?;
    let stands = standing(&app, &reader, &here, &found).await?.is_some();
    let again = |faults: Shown| -> Result<Response, PageError> {
        let html = write(&reader, &here, &found, &form, false, faults, stands)?;
        Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
    };
    if form.step == "change" {
        let page = write(&reader, &here, &found, &form, false, Shown::default(), stands)?;
        return Ok(Html(page).into_response());
    }
    let wording = form.wording(reader.language);
    if form.step == "confirm" {
        let new = NewRelease {
            proposal: found.id,
            wording: wording.clone(),
            audience: form.audience(),
            names_confirmed: form.names == "yes",
        };
        let faults = match release_area(&app.desk, &may, &here.session, new).await {
            Ok(_) => {
                forget(&app, &may, &name).await?;
                let to = format!("{}/convergence/{}", here.base(reader.language), found.number);
                return Ok(Redirect::to(&to).into_response());
            }
            Err(error) => faults_of(error)?,
        };
        let only_names = faults.0.iter().all(|fault| fault.field == Some("names"));
        return match (wording, form.audience()) {
            (Some(wording), Some(audience)) if only_names => {
                let faults = Shown::of(&faults, &reader.words);
                let html =
                    check(&reader, &here, &found, &form, &wording, audience, faults, stands)?;
                Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
            }
            _ => again(Shown::of(&faults, &reader.words)),
        };
    }
    match (wording, form.audience()) {
        (Some(wording), Some(audience)) => Ok(Html(check(
            &reader,
            &here,
            &found,
            &form,
            &wording,
            audience,
            Shown::default(),
            stands,
        )?)
        .into_response()),
        (wording, audience) => {
            let mut faults = comity_acts::Faults::default();
            if wording.is_none() {
                faults.field("wording", "error-release-empty");
            }
            if audience.is_none() {
                faults.field("audience", "error-release-audience");
            }
            again(Shown::of(&faults, &reader.words))
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "everything that the page shows, once")]
fn check(
    reader: &Reader,
    here: &Here,
    found: &Proposal,
    form: &ReleaseForm,
    wording: &Wording,
    audience: Audience,
    faults: Shown,
    replaces: bool,
) -> Result<String, PageError> {
    let everyone: Vec<Participant> =
        here.roster.sorted(reader.language).into_iter().cloned().collect();
    let named = named_in(wording, &everyone);
    let shown = wording.languages().map(|language| Text::of(wording, language)).collect();
    let page = CheckPage {
        frame: frame(reader, here, found.number),
        faults,
        shown,
        audience: audience_label(&reader.words, audience),
        audience_word: audience.word(),
        texts: form.fields(reader.language),
        named: reader.words.list(&named),
        rule: here.session.announced_rule.as_ref().map(|rule| Text::of(rule, reader.language)),
        replaces,
    };
    Ok(page.render()?)
}

/// The draft's name: one for each area.
fn draft_form(here: &Here, number: i64) -> String {
    format!("release:{}:{number}", here.session.id)
}

/// Gives the draft up; what is released stays as it is.
pub(crate) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Chair>,
    Path(names): Names,
) -> Result<Redirect, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    forget(&app, &may, &draft_form(&here, found.number)).await?;
    let to = format!("{}/convergence/{}/release", here.base(reader.language), found.number);
    Ok(Redirect::to(&to))
}

pub(crate) async fn take_back(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Chair>,
    Path(names): Names,
) -> Result<Redirect, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    withdraw_release(&app.desk, &may, &here.session, found.id).await?;
    let to = format!("{}/convergence/{}", here.base(reader.language), found.number);
    Ok(Redirect::to(&to))
}
