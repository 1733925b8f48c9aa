//! Filing, reading, citing and withdrawing statements, by actors.

mod documents;
mod filing;
mod mailed;
mod reading;
mod suggesting;

use anyhow::{Context as _, Result};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use comity_acts::{Contributor, May, NewStatement, file_statement};
use comity_domain::{Audience, Language, ParticipantId, QuestionId, Role, StatementId, Wording};
use comity_testkit::{Browser, Page, TestApp};

const AT: &str = "/en/s/spring/statements";

/// A form as browsers send it when it holds a file field.
pub(crate) async fn post_form(
    browser: &Browser,
    path: &str,
    fields: &[(&str, &str)],
    file: Option<(&str, &[u8])>,
) -> Result<Page> {
    let edge = "----edge-of-part";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!(
                "--{edge}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .into_bytes(),
        );
    }
    let (name, content) = file.unwrap_or(("", b""));
    body.extend(
        format!(
            "--{edge}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        )
        .into_bytes(),
    );
    body.extend_from_slice(content);
    body.extend(format!("\r\n--{edge}--\r\n").into_bytes());
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={edge}"))
        .body(Body::from(body))?;
    browser.send(request).await
}

/// The value of a hidden field.
pub(crate) fn hidden<'p>(page: &'p Page, name: &str) -> Result<&'p str> {
    let head = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.body.split_once(&head).with_context(|| format!("no field {name}"))?;
    Ok(rest.split('"').next().unwrap_or_default())
}

/// A page without the marks that keep values apart.
pub(crate) fn read(page: &Page) -> String {
    comity_words::strip_isolation(&page.body).to_string()
}

/// A statement with nothing but a text and an audience.
fn plain(text: &str, audience: Audience) -> NewStatement {
    NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: text.to_owned(),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    }
}

/// Files one for a State.
async fn filed(app: &TestApp, code: &str, new: NewStatement) -> Result<StatementId> {
    let may: May<Contributor> = app.may(Role::Head, Some(code)).await?;
    Ok(file_statement(&app.desk, &may, &app.session, new).await?)
}

/// Files one that names these States as aligned.
async fn filed_with(
    app: &TestApp,
    code: &str,
    audience: Audience,
    aligned: Vec<ParticipantId>,
) -> Result<StatementId> {
    let new = NewStatement {
        on_behalf_of: Some("the Group of Lakes".to_owned()),
        aligned,
        ..plain("We share one lake. We share one view.", audience)
    };
    filed(app, code, new).await
}

/// Puts a question of a delegation; letters are another noun's.
async fn question(app: &TestApp, number: i64, wording: &str) -> Result<QuestionId> {
    let id = app.participant("QM").await?;
    comity_store::testing::insert_question(
        &app.desk.db,
        comity_domain::Clock::now(&*app.clock),
        app.session.id,
        number,
        &Wording::new(Language::En, wording),
        id,
    )
    .await
    .map_err(Into::into)
}
