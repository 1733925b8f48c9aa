//! Every header of every answer: each address of the server, by somebody who has signed in
//! and by a stranger, on a server with TLS and on one without.

use anyhow::{Result, ensure};
use axum::{
    body::Body,
    http::{Method, Request},
};
use comity_domain::Role;
use comity_testkit::{Page, TestApp};

/// What every answer has.
const EXPECTED: [(&str, &str); 9] = [
    ("reporting-endpoints", "here=\"/reports\""),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("x-permitted-cross-domain-policies", "none"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
];
/// What its policy says, in any order, and nothing else.
const POLICY: [&str; 12] = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "report-to here",
    "report-uri /reports",
];

fn of<'a>(page: &'a Page, name: &str) -> &'a str {
    page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// What is wrong with the headers of an answer; gives how many were looked at.
fn look(page: &Page, is_secure: bool, wrong: &mut Vec<String>) -> usize {
    for (name, value) in EXPECTED {
        let expected = if name.starts_with("strict") && !is_secure { "" } else { value };
        if of(page, name) != expected {
            wrong.push(format!("{name}: {}", of(page, name)));
        }
    }
    let mut policy: Vec<_> = of(page, "content-security-policy").split("; ").collect();
    let mut expected = POLICY.to_vec();
    expected.retain(|part| is_secure || !part.starts_with("report-to"));
    policy.sort_unstable();
    expected.sort_unstable();
    if policy != expected {
        wrong.push(format!("policy: {policy:?}"));
    }
    if !of(page, "permissions-policy").contains("camera=(), ") {
        wrong.push("permissions-policy".to_owned());
    }
    EXPECTED.len() + 2
}

#[tokio::test]
async fn every_address_answers_with_every_header() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (mut addresses, mut looked) = (0, 0);
    for origin in ["http://localhost", "https://comity.example.org"] {
        let is_secure = origin.starts_with("https");
        let (_, visitor) = app.hurried(origin);
        let link = app.link(Role::Secretariat, None).await?;
        let officer = visitor.clone().sign_in(&format!("/en/sign-in/{link}")).await?;
        for route in comity_web::listed() {
            let path = route
                .path
                .split('/')
                .map(|part| match part {
                    "{language}" => "en",
                    "{session}" => "spring",
                    part if part.starts_with('{') => "4711",
                    part => part,
                })
                .collect::<Vec<_>>()
                .join("/");
            // The sign-out comes last: it ends what the others need.
            if path.ends_with("/sign-out") {
                continue;
            }
            for (who, browser) in [("a stranger", &visitor), ("an officer", &officer)] {
                // What was changed is not the question: a script's way of sending, which no
                // handler takes for a form.
                let request = Request::builder()
                    .method(route.method.clone())
                    .uri(&path)
                    .header("sec-fetch-site", "same-origin")
                    .header("content-type", "text/plain");
                let page = browser.send(request.body(Body::empty())?).await?;
                app.clock.forward(jiff::SignedDuration::from_millis(500));
                let mut wrong = Vec::new();
                looked += look(&page, is_secure, &mut wrong) + 1;
                addresses += 1;
                let is_private = who == "an officer"
                    || route.method == Method::POST
                    || path.starts_with("/en/sign-in/");
                let kept = of(&page, "cache-control");
                let right = match () {
                    () if path.starts_with("/assets/") => kept.ends_with("immutable"),
                    () if is_private => kept == "no-store",
                    () => kept == "no-cache",
                };
                if !right {
                    wrong.push(format!("cache-control: {kept}"));
                }
                ensure!(wrong.is_empty(), "{} {path}, {who}: {wrong:#?}", route.method);
            }
        }
        let left = officer.post("/en/sign-out", &[]).await?;
        ensure!(of(&left, "clear-site-data") == "\"cache\", \"cookies\", \"storage\"");
        look(&left, is_secure, &mut Vec::new());
        ensure!(of(&left, "set-cookie").contains("HttpOnly; SameSite=Lax; Max-Age=0"));
        ensure!(of(&left, "set-cookie").contains("; Secure") == is_secure);
        ensure!(of(&left, "set-cookie").starts_with("__Host-") == is_secure);
        // Refusals have them too.
        let forged = Request::post("/en/sign-out").header("origin", "https://evil.example");
        let refused = visitor.send(forged.body(Body::empty())?).await?;
        let mut wrong = Vec::new();
        look(&refused, is_secure, &mut wrong);
        ensure!(refused.status == 403 && wrong.is_empty(), "{wrong:#?}");
    }
    println!("{addresses} answers, {looked} headers, 0 wrong");
    Ok(())
}

#[tokio::test]
async fn what_browsers_report_is_counted_and_not_read() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (_, visitor) = app.hurried("http://localhost");
    ensure!(visitor.get("/reports").await?.body == "0");
    for (kind, body) in [
        ("application/reports+json", "[{\"type\":\"csp-violation\"}]".to_owned()),
        ("application/csp-report", "{".repeat(1_000_000)),
        ("text/plain", String::new()),
    ] {
        let report = Request::post("/reports").header("content-type", kind);
        ensure!(visitor.send(report.body(Body::from(body))?).await?.status == 200);
    }
    ensure!(visitor.get("/reports").await?.body == "3");
    Ok(())
}
