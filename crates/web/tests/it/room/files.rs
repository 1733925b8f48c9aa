//! Files beside a draft: added, given back, refused, taken out.

use anyhow::{Context as _, Result};
use axum::http::{StatusCode, header};
use comity_domain::Role;
use comity_testkit::{Page, TestApp};
use jiff::SignedDuration;

use super::{AT, TEXT, TITLE, begin, delegation};
use crate::statements::read;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n canary picture";

/// Where the files of draft 1 are, in their order.
fn addresses(page: &Page) -> Vec<String> {
    let before = format!("href=\"{AT}/1/files/");
    let ids = page.body.split(&before).skip(1).filter_map(|rest| rest.split('"').next());
    ids.map(|id| format!("{AT}/1/files/{id}")).collect()
}

fn header_of(page: &Page, name: header::HeaderName) -> &str {
    page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn a_file_is_kept_beside_its_draft_and_given_to_the_delegation() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    let link = app.link(Role::Expert, Some("QM")).await?;
    let expert = head.another().sign_in(&format!("/en/sign-in/{link}")).await?;
    begin(&member, TITLE, TEXT).await?;
    let one = format!("{AT}/1");
    let page = head.get(&one).await?;
    assert!(page.body.contains("No file yet.") && page.body.contains("they stay here"));
    let form = format!("action=\"{one}/files\" enctype=\"multipart/form-data\"");
    assert!(page.body.contains(&form));

    // By whoever may enter; told by its bytes, whatever its name says.
    let names = ["Canary <b>scan</b>.png", "canary-note.exe"];
    let added = expert.post_parts(&format!("{one}/files"), &[], Some((names[0], PNG))).await?;
    assert_eq!((added.status, &*added.location), (StatusCode::SEE_OTHER, &*format!("{one}#files")));
    app.clock.forward(SignedDuration::from_secs(1));
    let text = Some((names[1], "Canary: Grüße".as_bytes()));
    member.post_parts(&format!("{one}/files"), &[], text).await?;
    let page = head.get(&one).await?;
    let shown = read(&page);
    assert!(shown.contains("canary-note.exe.txt") && shown.contains("1 kB · added by expert QM"));
    assert!(!page.body.contains("<b>scan</b>"), "a name is text");
    let files = addresses(&page);
    assert_eq!(files.len(), 2);
    for (reader, address, kind, body) in [
        (&head, &files[0], "image/png", None),
        (&expert, &files[0], "image/png", None),
        (&member, &files[1], "text/plain; charset=utf-8", Some("Canary: Grüße")),
    ] {
        let file = reader.get(address).await?;
        assert_eq!(file.status, StatusCode::OK);
        assert_eq!(header_of(&file, header::CONTENT_TYPE), kind);
        assert!(header_of(&file, header::CONTENT_DISPOSITION).starts_with("attachment"));
        assert_eq!(header_of(&file, header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(header_of(&file, header::CACHE_CONTROL), "no-store");
        assert!(body.is_none_or(|body| file.body == body), "{}", file.body);
    }

    // Nothing of it lies in clear, and only the room's own log knows of it.
    let all = app.at_rest().await?;
    let holds = |text: &[u8]| all.windows(text.len()).any(|window| window == text);
    assert!(holds(b"room_file") && !holds(b"anary") && !holds(b"add_room_file"));
    assert!(!head.get("/en/s/spring/record").await?.body.contains("File"));
    let log = member.get(&format!("{AT}/log")).await?;
    assert!(read(&log).contains("File added to draft 1"));
    let saved = member.get(&format!("{AT}/log/save")).await?.body;
    let hash = comity_seal::sha256_hex(PNG);
    assert!(saved.contains(&hash) && !saved.contains("anary"));

    // Taken out by the head or a member, not by the expert; then it is gone.
    let take_out = format!("{}/take-out", files[0]);
    let absent = expert.get(&format!("{AT}/absent/at/all")).await?;
    let refused = expert.post(&take_out, &[]).await?;
    assert_eq!((refused.status, &refused.body), (StatusCode::NOT_FOUND, &absent.body));
    assert!(!expert.get(&one).await?.body.contains("/take-out"));
    assert!(page.body.contains(&take_out) && page.body.contains("is destroyed on this server"));
    let taken = member.post(&take_out, &[]).await?;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    assert_eq!(head.get(&files[0]).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(head.post(&take_out, &[]).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(addresses(&head.get(&one).await?), files[1..]);
    assert!(read(&head.get(&format!("{AT}/log")).await?).contains("File taken out of draft 1"));

    // When the text leaves, what lies beside it does not.
    head.post(&format!("{one}/sign-off"), &[("version", "1")]).await?;
    member.post(&format!("{one}/file"), &[("version", "1")]).await?;
    let form = member.get("/en/s/spring/statements/new").await?;
    assert!(form.body.contains("canary opening words") && !form.body.contains("canary-note"));
    Ok(())
}

#[tokio::test]
async fn what_is_not_kept_is_refused_and_nothing_typed_is_lost() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    begin(&member, TITLE, TEXT).await?;
    let one = format!("{AT}/1");
    // A comment that was typed and not taken.
    let typed = [("version", "1"), ("paragraph", "0"), ("comment", "Not sent \u{202e}yet")];
    let kept = member.post(&format!("{one}/comments"), &typed).await?;
    assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY);
    let large = vec![b'a'; 10 * 1024 * 1024 + 1];
    for (file, said) in [
        (None, "Choose a file that is not empty"),
        (Some(("empty.txt", &b""[..])), "Choose a file that is not empty"),
        (Some(("large.txt", &*large)), "The file is larger than 10 MB"),
        (Some(("scan.pdf", &b"\x7fELF\x02"[..])), "This kind of file is not kept here"),
        (Some(("paper.docx", &b"PK\x03\x04nothing"[..])), "This kind of file is not kept here"),
    ] {
        let page = member.post_parts(&format!("{one}/files"), &[], file).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(page.body.contains(said) && page.body.contains("id=\"file-error\""), "{said}");
        assert!(page.body.contains("Not sent"), "what was typed is here again");
    }
    let exact = vec![b'a'; 10 * 1024 * 1024];
    let fits = head.post_parts(&format!("{one}/files"), &[], Some(("a.txt", &exact))).await?;
    assert_eq!(fits.status, StatusCode::SEE_OTHER, "{}", fits.body);
    app.clock.forward(SignedDuration::from_secs(1));
    for number in 1..20 {
        let name = format!("{number}.txt");
        head.post_parts(&format!("{one}/files"), &[], Some((&name, b"More"))).await?;
    }
    let many = head.post_parts(&format!("{one}/files"), &[], Some(("21.txt", b"More"))).await?;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(many.body.contains("as many files as it can"));

    // Set aside, it takes none, and what lies there can still be read and taken out.
    head.post(&format!("{one}/set-aside"), &[]).await?;
    let closed = head.post_parts(&format!("{one}/files"), &[], Some(("b.txt", b"Late"))).await?;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = head.get(&one).await?;
    assert!(!page.body.contains("enctype"), "no form beside what is closed");
    let first = addresses(&page).into_iter().next().context("a file")?;
    assert_eq!(head.get(&first).await?.body.len(), exact.len());
    let taken = member.post(&format!("{first}/take-out"), &[]).await?;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    assert_eq!(addresses(&head.get(&one).await?).len(), 19);
    Ok(())
}
