//! Browsers at a server that runs elsewhere: requests go over connections of their own.

use anyhow::{Context as _, Result};
use axum::{
    Router,
    body::Body,
    http::{HeaderName, HeaderValue, Request, Response, StatusCode},
};
use http_body_util::BodyExt as _;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// A router that passes every request on to the server at an address of loopback, and its
/// answer back.
#[expect(clippy::disallowed_methods, reason = "no page of the product is routed here")]
pub(crate) fn passing_on(address: String) -> Router {
    Router::new().fallback(move |request: Request<Body>| {
        let address = address.clone();
        async move {
            pass_on(&address, request).await.unwrap_or_else(|error| {
                let mut answer = Response::new(Body::from(format!("{error:#}")));
                *answer.status_mut() = StatusCode::BAD_GATEWAY;
                answer
            })
        }
    })
}

/// HTTP/1.0: the answer comes in one piece, and its end is the connection's.
async fn pass_on(address: &str, request: Request<Body>) -> Result<Response<Body>> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let mut head = format!("{} {} HTTP/1.0\r\nhost: localhost\r\n", parts.method, parts.uri);
    for (name, value) in &parts.headers {
        head.push_str(&format!("{name}: {}\r\n", value.to_str()?));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(&body).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let end = answer.windows(4).position(|part| part == b"\r\n\r\n").context("no head")?;
    let head = std::str::from_utf8(&answer[..end])?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).context("no status")?;
    let mut response = Response::new(Body::from(answer[end + 4..].to_vec()));
    *response.status_mut() = status.parse()?;
    for line in lines {
        let (name, value) = line.split_once(':').context("no header")?;
        response
            .headers_mut()
            .append(name.parse::<HeaderName>()?, HeaderValue::from_str(value.trim())?);
    }
    Ok(response)
}
