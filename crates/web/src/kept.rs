//! What somebody typed into a form: kept at each step, and also when it was sent after
//! the session had lapsed.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use comity_acts::{May, Right, keep_draft, keep_lapsed_draft};
use comity_domain::AccountId;
use comity_store::draft;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    App,
    access::Lately,
    error::{PageError, own_page},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "lapsed.html")]
struct LapsedPage {
    frame: Frame,
}

/// Keeps what was typed under the form's name, and gives the right to go on with it; or
/// the answer instead: when the session had lapsed, the page that asks to sign in again,
/// and when the form was sent by the language switch, the way on in that language.
///
/// # Errors
/// As a page that is not there, for an account of another body.
pub(crate) async fn keep<R: Right, T: Serialize + Sync>(
    app: &App,
    reader: &Reader,
    here: &Here,
    part: Part,
    who: Lately<R>,
    form: &str,
    typed: &T,
) -> Result<Result<May<R>, Response>, PageError> {
    let content = text(typed)?;
    match &who {
        Lately::Now(may) => keep_draft(&app.desk, may, form, Some(&content)).await?,
        Lately::Lapsed(lapsed) if lapsed.body == here.body.id => {
            keep_lapsed_draft(&app.desk, lapsed, form, &content).await?;
        }
        Lately::Lapsed(_) => return Err(PageError::NotFound),
    }
    let going = go_on(reader, here, part, who)?;
    Ok(match (going, in_other_language(reader)) {
        (Ok(_), Some(page)) => Err(page),
        (going, _) => going,
    })
}

/// The way back to a form that was sent by the language switch ([`Frame::keeping`]): it is
/// kept, and goes on in the other language.
pub(crate) fn in_other_language(reader: &Reader) -> Option<Response> {
    let (path, query) = reader.rest.split_once('?')?;
    let (switch, others): (Vec<&str>, Vec<&str>) =
        query.split('&').partition(|pair| pair.starts_with("switch="));
    let path = match *switch.last()? {
        "switch=above" => path.rsplit_once('/').map_or(path, |(above, _)| above),
        _ => path,
    };
    let sign = if others.is_empty() { "" } else { "?" };
    let to = format!("/{}{path}{sign}{}", reader.language, others.join("&"));
    Some(Redirect::to(&to).into_response())
}

/// The right to go on with a form of which everything is kept already; or the page that
/// asks to sign in again.
///
/// # Errors
/// As a page that is not there, for an account of another body.
pub(crate) fn go_on<R: Right>(
    reader: &Reader,
    here: &Here,
    part: Part,
    who: Lately<R>,
) -> Result<Result<May<R>, Response>, PageError> {
    match who {
        Lately::Now(may) => Ok(Ok(may)),
        Lately::Lapsed(lapsed) if lapsed.body == here.body.id => {
            Ok(Err(sign_in_again(reader, here, part)?))
        }
        Lately::Lapsed(_) => Err(PageError::NotFound),
    }
}

/// What the sender of a form typed into it before, also when its session has lapsed since.
pub(crate) async fn earlier<R: Right, T: DeserializeOwned>(
    app: &App,
    who: &Lately<R>,
    form: &str,
) -> Result<Option<T>, PageError> {
    match who {
        Lately::Now(may) => kept(app, may, form).await,
        Lately::Lapsed(lapsed) => of_account(app, lapsed.account, form).await,
    }
}

/// What this account typed before and did not send; what does not read back is as good
/// as nothing.
pub(crate) async fn kept<R: Right, T: DeserializeOwned>(
    app: &App,
    may: &May<R>,
    form: &str,
) -> Result<Option<T>, PageError> {
    of_account(app, may.account(), form).await
}

async fn of_account<T: DeserializeOwned>(
    app: &App,
    account: AccountId,
    form: &str,
) -> Result<Option<T>, PageError> {
    let kept = draft::kept(app.db(), account, form).await?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
}

/// Forgets it: the form was sent, or given up.
pub(crate) async fn forget<R: Right>(app: &App, may: &May<R>, form: &str) -> Result<(), PageError> {
    Ok(keep_draft(&app.desk, may, form, None).await?)
}

/// A form as it is kept.
pub(crate) fn text<T: Serialize>(typed: &T) -> Result<String, PageError> {
    serde_json::to_string(typed).map_err(|error| {
        tracing::error!(%error, "a draft does not serialise");
        PageError::Failed
    })
}

/// The page that says that what was typed is kept.
pub(crate) fn sign_in_again(
    reader: &Reader,
    here: &Here,
    part: Part,
) -> Result<Response, PageError> {
    let frame = Frame::of(reader, here, part);
    Ok(own_page(StatusCode::FORBIDDEN, LapsedPage { frame }.render()?))
}
