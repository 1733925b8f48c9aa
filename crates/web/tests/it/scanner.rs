//! Uploads before a scanner for malicious software: whatever it does not call clean is not
//! taken, wherever it was sent.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use axum::http::StatusCode;
use comity_domain::Role;
use comity_outside::scanner::Scanner;
use comity_testkit::{
    Browser, TestApp,
    documents::{docx, paragraph},
    scanner::{MALICE, Mood, ScriptedScanner},
};

use super::statements::post_form;

const S: &str = "/en/s/spring";

/// A server with a scanner, which is given up after a moment.
async fn server() -> Result<(TestApp, ScriptedScanner, Browser)> {
    let app = TestApp::sqlite().await?;
    let scanner = ScriptedScanner::start().await?;
    let at: Scanner = scanner.address().parse()?;
    let server = app.visitor_scanned_by(at.within(Duration::from_millis(400)));
    Ok((app, scanner, server))
}

/// What can be uploaded: by whom, where, with which other fields.
type Form = (Role, Option<&'static str>, &'static str, &'static [(&'static str, &'static str)]);

const fn note(reference: &'static str) -> [(&'static str, &'static str); 6] {
    [
        ("reference", reference),
        ("dated", "2026-12-01"),
        ("name-1", "Mia Member"),
        ("role-1", "head"),
        ("language-1", "en"),
        ("administrator-1", "1"),
    ]
}

const FORMS: [Form; 5] = [
    (
        Role::Head,
        Some("QM"),
        "/en/s/spring/statements/new",
        &[("text", ""), ("title", "Words of ours"), ("audience", "public"), ("language", "en")],
    ),
    (
        Role::Head,
        Some("QM"),
        "/en/s/spring/papers/new",
        &[("text", ""), ("title", "Words of ours"), ("audience", "public"), ("language", "en")],
    ),
    (Role::Chair, None, "/en/s/spring/letters/new", &[("text", "")]),
    (
        Role::Secretariat,
        None,
        "/en/s/spring/manage/registrations/new?for=QM",
        &note("Words of ours"),
    ),
    (Role::Head, Some("QM"), "/en/s/spring/delegation/notes/new", &note("Words of ours, too")),
];

async fn sender(app: &TestApp, server: &Browser, form: &Form) -> Result<Browser> {
    Ok(app.browser(form.0, form.1).await?.at(server))
}

/// A text that every form takes, as a file; a note is a scan.
fn file(form: &Form, words: &str) -> Result<(&'static str, Vec<u8>)> {
    let is_note = form.3.iter().any(|(field, _)| *field == "reference");
    Ok(match is_note {
        true => ("note.pdf", format!("%PDF-1.7 {words}").into_bytes()),
        false => ("words.txt", format!("Dear delegates,\n\nWe thank you. {words}\n").into_bytes()),
    })
}

#[tokio::test]
async fn what_is_clean_is_taken_as_it_is_without_a_scanner() -> Result<()> {
    let (app, scanner, server) = server().await?;
    for form in &FORMS {
        let (name, bytes) = file(form, "Nothing bad.")?;
        let browser = sender(&app, &server, form).await?;
        let page = post_form(&browser, form.2, form.3, Some((name, &bytes))).await?;
        ensure!(page.status == StatusCode::SEE_OTHER, "{}: {}", form.2, page.body);
        ensure!(scanner.seen() == [bytes], "{}: it was shown whole, and once", form.2);
    }
    // A form without a file asks nobody.
    let browser = sender(&app, &server, &FORMS[0]).await?;
    let fields = [("text", "We support it."), ("audience", "public"), ("language", "en")];
    let page = post_form(&browser, FORMS[0].2, &fields, None).await?;
    ensure!(page.status == StatusCode::SEE_OTHER && scanner.seen().is_empty());
    Ok(())
}

#[tokio::test]
async fn what_is_found_is_not_taken_anywhere() -> Result<()> {
    let (app, scanner, server) = server().await?;
    for form in &FORMS {
        let (name, bytes) = file(form, std::str::from_utf8(MALICE)?)?;
        let browser = sender(&app, &server, form).await?;
        let page = post_form(&browser, form.2, form.3, Some((name, &bytes))).await?;
        ensure!(page.status == StatusCode::UNPROCESSABLE_ENTITY, "{}: {}", form.2, page.status);
        let said = comity_words::strip_isolation(&page.body);
        ensure!(said.contains(&format!("“{name}” holds malicious software")), "{}: {said}", form.2);
        ensure!(!said.contains("Choose the scan of the note"), "{}: one fault, not two", form.2);
        let has_words = form.3.iter().any(|(_, value)| value.starts_with("Words of ours"));
        ensure!(!has_words || said.contains("Words of ours"), "{}: nothing typed is lost", form.2);
        ensure!(scanner.seen() == [bytes]);
        // Nothing of it waits in the form.
        let again = browser.get(form.2).await?;
        ensure!(!again.body.contains(name), "{}: {}", form.2, again.body);
    }
    // A Word document is seen as it was sent, before it is unpacked.
    let bytes = docx(&paragraph(std::str::from_utf8(MALICE)?))?;
    let browser = sender(&app, &server, &FORMS[0]).await?;
    post_form(&browser, FORMS[0].2, FORMS[0].3, Some(("a.docx", &bytes))).await?;
    ensure!(scanner.seen() == [bytes]);
    Ok(())
}

#[tokio::test]
async fn while_it_does_not_answer_no_file_is_taken() -> Result<()> {
    let (app, scanner, server) = server().await?;
    for form in &FORMS {
        let (name, bytes) = file(form, "Nothing bad.")?;
        let browser = sender(&app, &server, form).await?;
        for mood in [Mood::Silent, Mood::Broken, Mood::HangsUp, Mood::Overrun] {
            scanner.turn(mood);
            let page = post_form(&browser, form.2, form.3, Some((name, &bytes))).await?;
            ensure!(page.status == StatusCode::UNPROCESSABLE_ENTITY, "{} {mood:?}", form.2);
            let said = comity_words::strip_isolation(&page.body);
            let told = format!("“{name}” cannot be checked for malicious software");
            ensure!(said.contains(&told), "{} {mood:?}: {said}", form.2);
        }
        // It recovers, and so does the form.
        scanner.turn(Mood::Well);
        let page = post_form(&browser, form.2, form.3, Some((name, &bytes))).await?;
        ensure!(page.status == StatusCode::SEE_OTHER, "{}: {}", form.2, page.body);
    }
    // Nobody is there at all.
    let nobody: Scanner = "127.0.0.1:1".parse()?;
    let server = app.visitor_scanned_by(nobody);
    let browser = sender(&app, &server, &FORMS[0]).await?;
    let (name, bytes) = file(&FORMS[0], "Nothing bad.")?;
    let page = post_form(&browser, FORMS[0].2, FORMS[0].3, Some((name, &bytes))).await?;
    ensure!(page.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", page.status);
    Ok(())
}

#[tokio::test]
async fn the_refusal_is_in_the_readers_words() -> Result<()> {
    let (app, scanner, server) = server().await?;
    let browser = sender(&app, &server, &FORMS[0]).await?;
    let (name, bad) = file(&FORMS[0], std::str::from_utf8(MALICE)?)?;
    for (language, found, silent) in [
        ("ar", "برمجيات خبيثة", "يتعذر حالياً"),
        ("zh", "含有恶意软件", "目前无法检查"),
        ("en", "holds malicious software", "at the moment"),
        ("fr", "contient un logiciel malveillant", "Réessayez dans quelques minutes"),
        ("ru", "вредоносную программу", "Сейчас невозможно проверить"),
        ("es", "contiene un programa malicioso", "En este momento"),
    ] {
        let path = FORMS[0].2.replacen("/en/", &format!("/{language}/"), 1);
        for (mood, words) in [(Mood::Well, found), (Mood::Broken, silent)] {
            scanner.turn(mood);
            let page = post_form(&browser, &path, FORMS[0].3, Some((name, &bad))).await?;
            let said = comity_words::strip_isolation(&page.body);
            ensure!(said.contains(words) && said.contains(name), "{language}: {said}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_revision_passes_it_too() -> Result<()> {
    let (app, scanner, server) = server().await?;
    // A paper that is there, to be revised.
    let head = app.browser(Role::Head, Some("QM")).await?.at(&server);
    let words =
        [("text", "One.\n\nTwo."), ("title", "Ours"), ("audience", "public"), ("language", "en")];
    let page = post_form(&head, &format!("{S}/papers/new"), &words, None).await?;
    let check = head.get(&page.location).await?;
    let draft = super::statements::hidden(&check, "draft")?;
    let page = head.post(&page.location, &[("draft", draft), ("language", "en")]).await?;
    let paper = page.location.split('?').next().context("where the paper is")?.to_owned();
    ensure!(page.status == StatusCode::SEE_OTHER, "{}", page.body);
    let revise = format!("{}/revise", paper.trim_end_matches("/received"));
    let fields = [("text", ""), ("title", "Ours"), ("audience", "public"), ("of_version", "1")];
    let bad = ("words.txt", MALICE);
    let page = post_form(&head, &revise, &fields, Some(bad)).await?;
    ensure!(page.status == StatusCode::UNPROCESSABLE_ENTITY, "{revise}: {}", page.status);
    ensure!(comity_words::strip_isolation(&page.body).contains("holds malicious software"));
    ensure!(scanner.seen() == [MALICE]);
    Ok(())
}

/// What a delegation keeps for itself is opened by its members too.
#[tokio::test]
async fn files_of_a_private_room_are_shown_to_it() -> Result<()> {
    let (app, scanner, server) = server().await?;
    let member = app.browser(Role::Member, Some("QM")).await?.at(&server);
    let draft = [("title", "Our offer"), ("text", "We offer words."), ("language", "en")];
    let begun = member.post(&format!("{S}/room/new"), &draft).await?;
    ensure!(begun.status == StatusCode::SEE_OTHER, "{}", begun.body);
    let files = format!("{}/files", begun.location);
    let bad = [b"%PDF-1.7 ", MALICE].concat();
    let page = member.post_parts(&files, &[], Some(("offer.pdf", &bad))).await?;
    ensure!(page.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", page.status);
    let said = comity_words::strip_isolation(&page.body);
    ensure!(said.contains("“offer.pdf” holds malicious software") && said.contains("No file yet."));
    scanner.turn(Mood::Silent);
    let clean = b"%PDF-1.7 nothing bad";
    let page = member.post_parts(&files, &[], Some(("offer.pdf", clean))).await?;
    ensure!(page.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", page.status);
    scanner.turn(Mood::Well);
    let page = member.post_parts(&files, &[], Some(("offer.pdf", clean))).await?;
    ensure!(page.status == StatusCode::SEE_OTHER, "{}", page.body);
    ensure!(member.get(&begun.location).await?.body.contains("offer.pdf"));
    Ok(())
}
