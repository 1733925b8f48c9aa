//! Uploads from a second origin: whoever may have a file is sent there with a ticket, and
//! with anything else nothing is there.

use anyhow::{Context as _, Result, ensure};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use comity_testkit::{
    Browser, Page,
    planted::{Planted, Who},
};
use jiff::SignedDuration;

const FILES: &str = "http://files.localhost:8081";

/// Asks the second origin, with everything the browser would send to the first.
async fn fetch(browser: &Browser, address: &str) -> Result<Page> {
    fetch_by(browser, "GET", address).await
}

async fn fetch_by(browser: &Browser, method: &str, address: &str) -> Result<Page> {
    let path = address.strip_prefix(FILES).with_context(|| address.to_owned())?;
    let request = Request::builder().method(method).uri(path);
    let request = request.header(header::HOST, "files.localhost:8081");
    browser.send(request.header("sec-fetch-site", "same-origin").body(Body::empty())?).await
}

fn of<'a>(page: &'a Page, name: &str) -> &'a str {
    page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// The addresses of files in the planted group, each with somebody who may have it.
fn addresses(planted: &Planted) -> Result<Vec<(Who, String)>> {
    let place = |kind, variant| {
        planted.places.get(&(kind, variant)).with_context(|| format!("{kind} {variant}"))
    };
    let base = "/en/s/spring";
    Ok(vec![
        (Who::Head, format!("{base}/statements/{}/file", place("statement", "own")?)),
        (Who::Public, format!("{base}/statements/{}/file", place("statement", "public")?)),
        (Who::Head, format!("{base}/papers/{}/file", place("paper", "own")?)),
        (Who::Chair, format!("{base}/letters/source/{}", place("draft-letter", "read")?)),
        (Who::Head, format!("{base}/mailed/{}/file", place("text", "document")?)),
        (
            Who::Expert,
            format!("{base}/room/{}/files/{}", place("draft", "begun")?, place("file", "begun")?),
        ),
    ])
}

#[tokio::test]
async fn an_upload_is_given_from_the_second_origin_to_whoever_was_sent_there() -> Result<()> {
    let planted = Planted::new().await?;
    let server = planted.app.visitor_with_files_at(FILES);
    let nobody = server.another();
    let gone = fetch(&nobody, &format!("{FILES}/given/nothing")).await?;
    ensure!(gone.status == StatusCode::NOT_FOUND && gone.body.contains("good for a minute"));
    for (who, address) in addresses(&planted)? {
        let here = planted.browser(who)?.get(&address).await?;
        ensure!(of(&here, "content-disposition").starts_with("attachment"), "{address}");
        let browser = planted.browser(who)?.at(&server);
        let sent_on = browser.get(&address).await?;
        ensure!(sent_on.status == StatusCode::SEE_OTHER && sent_on.body.is_empty(), "{address}");
        ensure!(sent_on.location.starts_with(&format!("{FILES}/given/")), "{address}");
        // Another browser holds no cookie there either: the ticket is all.
        let file = fetch(&nobody, &sent_on.location).await?;
        ensure!(file.status == StatusCode::OK && file.body == here.body, "{address}");
        ensure!(of(&file, "content-disposition") == of(&here, "content-disposition"));
        ensure!(of(&file, "content-type") == of(&here, "content-type"));
        let policy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        ensure!(of(&file, "content-security-policy") == policy);
        ensure!(of(&file, "x-content-type-options") == "nosniff");
        ensure!(of(&file, "cache-control") == "no-store" && of(&file, "set-cookie").is_empty());

        // Altered in any of its places, cut, longer, or written in another way.
        let ticket = sent_on.location.rsplit('/').next().context("a ticket")?.to_owned();
        let mut tried = 0;
        let changed = (0..ticket.len()).step_by(7).map(|at| {
            let mut text = ticket.clone().into_bytes();
            text[at] = if text[at] == b'0' { b'1' } else { b'0' };
            String::from_utf8_lossy(&text).into_owned()
        });
        let others = [
            ticket[2..].to_owned(),
            ticket[..ticket.len() - 2].to_owned(),
            format!("{ticket}00"),
            ticket.to_uppercase(),
            format!("{ticket}/"),
            String::new(),
        ];
        for wrong in changed.chain(others) {
            let page = fetch(&nobody, &format!("{FILES}/given/{wrong}")).await?;
            ensure!((page.status, &page.body) == (gone.status, &gone.body), "{wrong}");
            tried += 1;
        }
        println!("{address}: {tried} wrong tickets look absent");
    }
    Ok(())
}

#[tokio::test]
async fn a_ticket_ends_with_its_minute_and_with_its_session() -> Result<()> {
    let planted = Planted::new().await?;
    let server = planted.app.visitor_with_files_at(FILES);
    let all = addresses(&planted)?;
    for (who, address) in &all {
        let browser = planted.browser(*who)?.at(&server);
        let ticket = browser.get(address).await?.location;
        planted.app.clock.forward(SignedDuration::from_secs(59));
        ensure!(fetch(&browser, &ticket).await?.status == StatusCode::OK, "{address}");
        planted.app.clock.forward(SignedDuration::from_secs(1));
        ensure!(fetch(&browser, &ticket).await?.status == StatusCode::NOT_FOUND, "{address}");
    }
    let (_, address) = all.iter().find(|(who, _)| *who == Who::Head).context("the head's")?;
    let head = planted.browser(Who::Head)?.at(&server);
    let ticket = head.get(address).await?.location;
    ensure!(fetch(&head, &ticket).await?.status == StatusCode::OK);
    ensure!(head.post("/en/sign-out", &[]).await?.status == StatusCode::SEE_OTHER);
    ensure!(fetch(&head, &ticket).await?.status == StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn nothing_else_is_at_the_second_origin_and_no_ticket_is_good_at_the_first() -> Result<()> {
    let planted = Planted::new().await?;
    let server = planted.app.visitor_with_files_at(FILES);
    let head = planted.browser(Who::Head)?.at(&server);
    let gone = fetch(&head, &format!("{FILES}/given/nothing")).await?;
    let mut asked = 0;
    for route in comity_web::listed() {
        let path = route.path.replace("{language}", "en").replace("{session}", "spring");
        let path = path.replace(['{', '}'], "");
        let page = fetch_by(&head, route.method.as_str(), &format!("{FILES}{path}")).await?;
        ensure!((page.status, &page.body) == (gone.status, &gone.body), "{path}");
        ensure!(of(&page, "set-cookie").is_empty());
        asked += 1;
    }
    println!("{asked} addresses are absent at the second origin");
    let (_, address) = &addresses(&planted)?[0];
    let ticket = head.get(address).await?.location;
    let path = ticket.strip_prefix(FILES).context("there")?;
    ensure!(head.get(path).await?.status == StatusCode::NOT_FOUND);
    ensure!(fetch_by(&head, "POST", &ticket).await?.body == gone.body);
    ensure!(fetch_by(&head, "HEAD", &ticket).await?.status == StatusCode::OK);
    // In the reader's language.
    let arabic = Request::get("/given/nothing").header(header::HOST, "files.localhost:8081");
    let arabic = arabic.header(header::ACCEPT_LANGUAGE, "ar").body(Body::empty())?;
    ensure!(head.send(arabic).await?.body.contains("دقيقة"));
    Ok(())
}
