//! Beginning a summary, and changing its title, symbol and quantifiers.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, ChairsSide, Faults, NewSummary, SummaryHead, begin_summary, change_summary,
};
use comity_domain::{Language, quantifier::Thresholds};
use comity_words::summary as in_words;

use super::{
    Names, drafted,
    fields::{Posting, Texts, field, number, wording},
    find, frame_at_work, href,
};
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
#[template(path = "summaries/head.html")]
struct HeadPage {
    frame: Frame,
    faults: Shown,
    is_new: bool,
    texts: Texts,
    symbol: String,
    several_from: String,
    many_percent: String,
    most_percent: String,
    back: String,
}

/// What the form shows.
struct Head {
    texts: Texts,
    symbol: String,
    several_from: String,
    many_percent: String,
    most_percent: String,
}

impl Head {
    fn of(texts: Texts, symbol: String, thresholds: Thresholds) -> Head {
        Head {
            texts,
            symbol,
            several_from: thresholds.several_from.to_string(),
            many_percent: thresholds.many_percent.to_string(),
            most_percent: thresholds.most_percent.to_string(),
        }
    }

    fn posted(posted: &Posting, reader: Language) -> Head {
        Head {
            texts: Texts::posted(posted, reader),
            symbol: field(posted, "symbol").to_owned(),
            several_from: field(posted, "several_from").to_owned(),
            many_percent: field(posted, "many_percent").to_owned(),
            most_percent: field(posted, "most_percent").to_owned(),
        }
    }

    fn page(
        self,
        frame: Frame,
        faults: Shown,
        is_new: bool,
        back: String,
    ) -> Result<String, PageError> {
        let page = HeadPage {
            frame,
            faults,
            is_new,
            texts: self.texts,
            symbol: self.symbol,
            several_from: self.several_from,
            many_percent: self.many_percent,
            most_percent: self.most_percent,
            back,
        };
        Ok(page.render()?)
    }
}

/// Thresholds as they were posted, with the faults of what is no number.
fn thresholds(posted: &Posting, faults: &mut Faults) -> Thresholds {
    Thresholds {
        several_from: number(posted, "several_from", "error-summary-several", faults),
        many_percent: number(posted, "many_percent", "error-summary-many", faults),
        most_percent: number(posted, "most_percent", "error-summary-most", faults),
    }
}

/// The act's own faults, and those of the form that it cannot know; each field once.
fn together(mut typed: Faults, error: ActError) -> Result<Faults, PageError> {
    for fault in faults_of(error)?.0 {
        if !typed.0.contains(&fault) {
            typed.0.push(fault);
        }
    }
    Ok(typed)
}

fn new_frame(reader: &Reader, here: &Here) -> Frame {
    let at = format!("{}/summaries/new", here.base(reader.language));
    Frame::of(reader, here, Part::Report).crumb(reader.words.t("summary-new-title"), at)
}

pub(super) async fn form(
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
) -> Result<Html<String>, PageError> {
    let title = in_words::title(&here.session.name, reader.language);
    let head = Head::of(Texts::of(&title, reader.language), String::new(), Thresholds::default());
    let back = format!("{}/summaries", here.base(reader.language));
    Ok(Html(head.page(new_frame(&reader, &here), Shown::default(), true, back)?))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Posted(posted): Posted<Posting>,
) -> Result<Response, PageError> {
    let mut faults = Faults::default();
    let thresholds = thresholds(&posted, &mut faults);
    let back = format!("{}/summaries", here.base(reader.language));
    let new = NewSummary {
        title: wording(&posted, reader.language, None),
        symbol: field(&posted, "symbol").to_owned(),
        thresholds,
        draft: drafted(&app, reader.scope, &here.session, thresholds, reader.language).await?,
    };
    match begin_summary(&app.desk, &may, &here.session, new).await {
        Ok(number) => Ok(Redirect::to(&format!("{back}/{number}/work")).into_response()),
        Err(error) => {
            let faults = Shown::of(&together(faults, error)?, &reader.words);
            let head = Head::posted(&posted, reader.language);
            let html = head.page(new_frame(&reader, &here), faults, true, back)?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

pub(super) async fn edit(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let texts = Texts::of(&of.title, reader.language);
    let back = format!("{}/work", href(&reader, &here, &of));
    let frame = frame_at_work(&reader, &here, &of);
    let head = Head::of(texts, of.symbol.unwrap_or_default(), of.thresholds);
    Ok(Html(head.page(frame, Shown::default(), false, back)?))
}

pub(super) async fn change(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<Names>,
    Posted(posted): Posted<Posting>,
) -> Result<Response, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let mut faults = Faults::default();
    let new = SummaryHead {
        title: wording(&posted, reader.language, Some(of.title.original())),
        symbol: field(&posted, "symbol").to_owned(),
        thresholds: thresholds(&posted, &mut faults),
    };
    let back = format!("{}/work", href(&reader, &here, &of));
    match change_summary(&app.desk, &may, &here.session, of.id, new).await {
        Ok(()) => Ok(Redirect::to(&back).into_response()),
        Err(error) => {
            let faults = Shown::of(&together(faults, error)?, &reader.words);
            let head = Head::posted(&posted, reader.language);
            let html = head.page(frame_at_work(&reader, &here, &of), faults, false, back)?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}
