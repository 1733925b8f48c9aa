//! Which kinds of keys are asked for and taken.

use anyhow::Result;
use axum::http::{StatusCode, header};
use comity_domain::Role;
use comity_testkit::{Authenticator, Manner, TestApp, step};
use serde_json::Value;

#[tokio::test]
async fn a_weak_key_is_asked_for_and_taken_only_where_the_operator_says_so() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let link = format!("/en/link#{}", app.invitation(Role::Head, Some("QM")).await?.token);
    let (begin, path) = (step(&link, "begin"), step(&link, "use"));
    let kinds = |asked: &Value| -> Vec<i64> {
        let all = asked["options"]["publicKey"]["pubKeyCredParams"].as_array();
        all.into_iter().flatten().filter_map(|kind| kind["alg"].as_i64()).collect()
    };
    let rsa = || Manner { is_rsa: true, ..Manner::default() };
    let (strict, lenient) = (app.visitor(), app.visitor_with_rsa());
    let asked = strict.ask(&begin).await?;
    assert_eq!(kinds(&asked), [-7, -35]);
    let (_, answer) = Authenticator::create(&asked["options"], rsa())?;
    let page = strict.answer(&path, &asked, &answer).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    assert!(page.headers.get(header::SET_COOKIE).is_none());
    let asked = lenient.ask(&begin).await?;
    assert_eq!(kinds(&asked), [-7, -35, -257]);
    let (_, answer) = Authenticator::create(&asked["options"], rsa())?;
    let page = lenient.answer(&path, &asked, &answer).await?;
    assert!(page.headers.get(header::SET_COOKIE).is_some(), "{}", page.body);
    Ok(())
}
