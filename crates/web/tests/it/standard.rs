//! What the OWASP ASVS asks of every answer, whatever is asked for (`docs/asvs.csv`).

use anyhow::{Context as _, Result};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use comity_domain::Role;
use comity_testkit::{Page, TestApp};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// One address of each kind: pages, files of the server, JSON, redirects, refusals.
const ADDRESSES: [(&str, &str); 12] = [
    ("GET", "/"),
    ("GET", "/health"),
    ("GET", "/en/"),
    ("GET", "/ar/sign-in"),
    ("GET", "/en/account"),
    ("GET", "/en/s/spring/record"),
    ("GET", "/en/absent"),
    ("GET", "/absent"),
    ("POST", "/en/sign-in/begin"),
    ("POST", "/en/sign-in"),
    ("POST", "/en/s/spring/statements/new"),
    ("DELETE", "/en/"),
];

fn call(method: &str, path: &str) -> Result<Request<Body>> {
    let request = Request::builder().method(method).uri(path).header("host", "localhost");
    Ok(request.header("origin", "http://localhost").body(Body::empty())?)
}

/// The addresses of the server's own files, as a page names them.
fn assets(page: &Page) -> Vec<String> {
    let parts = page.body.split('"').filter(|part| part.starts_with("/assets/"));
    parts.map(str::to_owned).collect()
}

#[tokio::test]
async fn every_kind_of_answer_says_what_it_is_and_what_it_may_do() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let mut asked: Vec<(&str, String)> =
        ADDRESSES.iter().map(|(method, path)| (*method, (*path).to_owned())).collect();
    let page = head.get("/en/sign-in").await?;
    asked.extend(assets(&page).into_iter().map(|path| ("GET", path)));
    assert!(asked.len() >= ADDRESSES.len() + 4, "{asked:?}");
    for (method, path) in asked {
        for by in [&head, &app.visitor()] {
            let page = by.send(call(method, &path)?).await?;
            let says = |name: &str| page.headers.get(name).and_then(|it| it.to_str().ok());
            let policy = says("content-security-policy").context("no policy")?;
            for part in [
                "default-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self'",
                "require-trusted-types-for 'script'",
            ] {
                assert!(policy.contains(part), "{method} {path}: {policy}");
            }
            assert!(!policy.contains("unsafe") && !policy.contains('*'), "{path}: {policy}");
            for (name, value) in [
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
            ] {
                assert_eq!(says(name), Some(value), "{method} {path}: {name}");
            }
            // Nobody else's script reads anything, and nobody learns what runs here.
            for name in ["access-control-allow-origin", "server", "x-powered-by"] {
                assert_eq!(says(name), None, "{method} {path}: {name}");
            }
            if !page.body.is_empty() {
                let kind = says("content-type").with_context(|| format!("{path} has no type"))?;
                let is_text = kind.starts_with("text/") || kind.contains("+xml");
                assert!(!is_text || kind.ends_with("charset=utf-8"), "{path}: {kind}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn only_files_of_the_server_are_kept_by_browsers() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = head.get("/en/sign-in").await?;
    for path in assets(&page) {
        let file = head.get(&path).await?;
        assert!(file.headers["cache-control"].to_str()?.contains("immutable"), "{path}");
        assert!(!file.body.contains("Quill"), "{path} holds somebody's data");
        // Named by its content: a made-up name beside it is absent, and not the file.
        let beside = head.get(&format!("{path}.txt")).await?;
        assert_eq!(beside.status, StatusCode::NOT_FOUND);
    }
    for (method, path) in ADDRESSES {
        let page = head.send(call(method, path)?).await?;
        assert_eq!(page.headers["cache-control"], "no-store", "{method} {path}");
    }
    // A page is not given under the name of a file.
    for path in ["/en/account/x.css", "/en/account.css", "/en/s/spring/record/x.js"] {
        assert_eq!(head.get(path).await?.status, StatusCode::NOT_FOUND, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn methods_and_folders_that_nobody_listed_are_absent() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    for method in ["TRACE", "OPTIONS", "PUT", "PATCH", "DELETE", "CONNECT", "PROPFIND"] {
        for path in ["/en/", "/en/account", "/en/sign-out"] {
            let page = head.send(call(method, path)?).await?;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{method} {path}");
        }
    }
    // What changes something does not answer to a method that is taken for safe.
    assert_eq!(head.get("/en/sign-out").await?.status, StatusCode::NOT_FOUND);
    let called = Request::builder().method(Method::HEAD).uri("/en/sign-out").body(Body::empty())?;
    head.send(called).await?;
    assert_eq!(head.get("/en/account").await?.status, StatusCode::OK);
    for path in [
        "/assets/",
        "/assets/comity.css",
        "/.git/config",
        "/assets/../Cargo.toml",
        "/assets/%2e%2e/Cargo.toml",
        "/root.key",
        "/comity.db",
        "/metrics",
        "/debug",
        "/docs",
    ] {
        assert_eq!(head.get(path).await?.status, StatusCode::NOT_FOUND, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn over_tls_the_cookie_and_every_answer_demand_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let link = format!("/en/sign-in/{}", app.link(Role::Head, Some("QM")).await?);
    let visitor = app.visitor_at("https://comity.example")?;
    let mut request = Request::builder().method(Method::POST).uri(&link);
    request = request.header("origin", "https://comity.example");
    let page = visitor.send(request.body(Body::empty())?).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let cookies: Vec<_> = page.headers.get_all(header::SET_COOKIE).iter().collect();
    let [cookie] = cookies[..] else { anyhow::bail!("{cookies:?}") };
    let cookie = cookie.to_str()?;
    assert!(cookie.starts_with("__Host-comity="), "{cookie}");
    for part in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/;"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain") && cookie.len() < 4096, "{cookie}");
    let secret = cookie.split(['=', ';']).nth(1).context("no secret")?;
    assert!(secret.len() >= 43, "256 bits are 43 characters: {}", secret.len());
    assert!(!page.body.contains(secret) && !page.location.contains(secret));
    for path in ["/", "/en/", "/en/absent", "/health"] {
        let page = visitor.get(path).await?;
        let policy = page.headers["strict-transport-security"].to_str()?;
        let seconds: u64 = policy
            .split(';')
            .find_map(|part| part.trim().strip_prefix("max-age=")?.parse().ok())
            .context("no age")?;
        assert!(seconds >= 31_536_000 && policy.contains("includeSubDomains"), "{policy}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_signs_out_leaves_nothing_in_the_browser() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = head.post("/en/sign-out", &[]).await?;
    let cleared = page.headers["clear-site-data"].to_str()?;
    for what in ["\"cache\"", "\"cookies\"", "\"storage\""] {
        assert!(cleared.contains(what), "{cleared}");
    }
    let cookie = page.headers[header::SET_COOKIE].to_str()?;
    assert!(cookie.starts_with("comity=;") && cookie.contains("Max-Age=0"), "{cookie}");
    Ok(())
}

/// Where one message ends and the next begins is asked of a real connection.
#[tokio::test]
async fn messages_end_where_both_sides_say_they_end() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let server =
        comity_web::App::new(app.desk.clone(), comity_web::Settings::at("http://localhost")?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let serving =
        tokio::spawn(async move { axum::serve(listener, comity_web::router(server)).await });
    const FORM: &str =
        "Origin: http://localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let hidden = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    // What is sent after the first line and `Host`; how many answers come; the first status.
    let chunked = "Transfer-Encoding: chunked\r\n";
    for (headers, body, answers, status) in [
        // One body of the length that is said, and a second request behind it.
        ("Content-Length: 3\r\n".to_owned(), format!("a=b{hidden}"), 2, "422"),
        // Chunks decide; the length beside them does not hide the second request.
        (format!("{chunked}Content-Length: 4\r\n"), format!("0\r\n\r\n{hidden}"), 2, "422"),
        (format!("Content-Length: 900\r\n{chunked}"), format!("0\r\n\r\n{hidden}"), 2, "422"),
        // Two lengths, no length, chunks that are none: refused, and nothing behind is read.
        ("Content-Length: 3\r\nContent-Length: 5\r\n".into(), format!("a=b{hidden}"), 1, "400"),
        ("Content-Length: +3\r\n".into(), format!("a=b{hidden}"), 1, "400"),
        ("Content-Length: 0x3\r\n".into(), format!("a=b{hidden}"), 1, "400"),
        ("Transfer-Encoding: chunked, identity\r\n".into(), format!("0\r\n\r\n{hidden}"), 1, "400"),
        ("Transfer-Encoding: gzip\r\n".into(), format!("0\r\n\r\n{hidden}"), 1, "400"),
        ("Content-Length : 3\r\n".into(), format!("a=b{hidden}"), 1, "400"),
        (" Content-Length: 3\r\n".into(), format!("a=b{hidden}"), 1, "400"),
    ] {
        let sent =
            format!("POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\n{FORM}{headers}\r\n{body}");
        let mut stream = tokio::net::TcpStream::connect(address).await?;
        stream.write_all(sent.as_bytes()).await?;
        let text = heard(&mut stream).await?;
        // Where both are said, the server may hang up after the first answer.
        let found = text.matches("HTTP/1.1 ").count();
        let hangs_up = headers.contains(chunked) && text.contains("connection: close");
        assert!(found == answers || found == 1 && hangs_up, "{headers}: {text}");
        assert!(text.starts_with(&format!("HTTP/1.1 {status}")), "{headers}: {text}");
        // Each answer is as long as it says.
        let first = text.split("HTTP/1.1 ").nth(1).context("an answer")?;
        let (head, body) = first.split_once("\r\n\r\n").context("a body")?;
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        assert_eq!(length.and_then(|length| length.parse().ok()), Some(body.len()), "{head}");
    }
    serving.abort();
    Ok(())
}

/// What comes back until the other side is silent for a while, or ends.
async fn heard(stream: &mut tokio::net::TcpStream) -> Result<String> {
    let mut all = Vec::new();
    let mut part = [0; 4096];
    let pause = std::time::Duration::from_millis(400);
    while let Ok(read) = tokio::time::timeout(pause, stream.read(&mut part)).await {
        match read {
            Ok(0) | Err(_) => break,
            Ok(count) => all.extend_from_slice(part.get(..count).unwrap_or_default()),
        }
    }
    Ok(String::from_utf8_lossy(&all).into_owned())
}

#[tokio::test]
async fn whoever_signs_in_over_a_session_ends_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let first = app.browser(Role::Head, Some("QM")).await?;
    let link = format!("/en/sign-in/{}", app.link(Role::Head, Some("QN")).await?);
    let page = first.post(&link, &[]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(first.get("/en/account").await?.status, StatusCode::NOT_FOUND);
    let second = first.with_cookie_of(&page)?;
    assert_eq!(second.get("/en/account").await?.status, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn a_field_sent_twice_is_taken_once_or_refused() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let at = "/en/s/spring/room/new";
    let twice = [("title", "One"), ("title", "Two"), ("text", "Words."), ("language", "en")];
    let page = head.post(at, &twice).await?;
    assert_eq!(page.status, StatusCode::BAD_REQUEST, "{}", page.body);
    // What stands in the address is no field of a form.
    let page = head.post(&format!("{at}?title=Three&text=Four&language=en"), &[]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for taken in ["value=\"Three\"", ">Four</textarea>"] {
        assert!(!page.body.contains(taken), "{taken} came from the address");
    }
    Ok(())
}
