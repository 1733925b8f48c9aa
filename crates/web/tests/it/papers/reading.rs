//! Who reads what and may do what; co-sponsors, proposals, symbols, withdrawing; what the
//! pages say of files and faults.

use anyhow::Result;
use axum::http::StatusCode;
use comity_acts::{NewPaper, NewTopic, Podium, add_topic};
use comity_domain::{Audience, Language, Role, Wording};
use comity_testkit::{
    TestApp,
    documents::{docx, paragraph, styled},
};

use super::{AT, everybody, plain, revised, submitted};
use crate::proposals::confirm;
use crate::statements::{hidden, post_form, read};

#[tokio::test]
async fn each_page_is_read_by_those_it_is_for() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let readers = everybody(&app).await?;
    for audience in Audience::ALL {
        let file = comity_acts::NewFile::of_text("a.txt", b"Kept.".to_vec());
        let new = NewPaper { file: Some(file), ..plain("", *audience) };
        let made = submitted(&app, "QM", new).await?;
        revised(&app, "QM", &made, "Kept, and more.").await?;
        let one = format!("{AT}/{}", made.key());
        for (place, (reader, reach)) in readers.iter().enumerate() {
            let may_read = audience >= reach;
            let absent = reader.get(&format!("{AT}/999")).await?;
            let paths = ["", "?version=1", "/file?version=1", "/compare", "/compare?from=1&to=2"];
            for path in paths.map(|rest| format!("{one}{rest}")) {
                let page = reader.get(&path).await?;
                let expected = if may_read { StatusCode::OK } else { StatusCode::NOT_FOUND };
                assert_eq!(page.status, expected, "reader {place}, {path}, {audience}");
                if !may_read {
                    assert_eq!(page.body, absent.body, "foreign and absent look alike");
                }
            }
            let listed = reader.get(AT).await?.body.contains(&format!("T-{audience}"));
            assert_eq!(listed, may_read, "reader {place}, {audience}");
            // Only the proposer's own people change it; only the Secretariat gives symbols;
            // only other States that may read it co-sponsor.
            let is_own = place < 2;
            let state = matches!(place, 5 | 6);
            for (part, allowed) in [
                ("revise", is_own),
                ("sponsors", is_own),
                ("proposals/new", is_own),
                ("withdraw", is_own),
                ("symbol", place == 4 && may_read),
                ("sponsor", state && may_read),
            ] {
                let page = reader.get(&format!("{one}/{part}")).await?;
                let expected = if allowed { StatusCode::OK } else { StatusCode::NOT_FOUND };
                assert_eq!(page.status, expected, "reader {place}: {part}, {audience}");
                if !allowed {
                    assert_eq!(page.body, absent.body);
                }
            }
            let posts = ["withdraw", "leave", "revise/check", "sponsors/QN/take-back"];
            for part in posts.iter().filter(|_| !is_own) {
                let page = reader.post(&format!("{one}/{part}"), &[]).await?;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "reader {place}: {part}");
            }
        }
    }
    // The form is for delegations and organizations.
    for (place, (reader, _)) in readers.iter().enumerate() {
        let proposes = matches!(place, 0 | 1 | 5 | 6 | 7);
        let page = reader.get(&format!("{AT}/new")).await?;
        assert_eq!(page.status == StatusCode::OK, proposes, "reader {place}");
        assert_eq!(reader.get(AT).await?.body.contains("papers/new"), proposes);
    }
    Ok(())
}

#[tokio::test]
async fn a_state_co_sponsors_by_acts_of_its_own() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let made = submitted(&app, "QM", plain("One.", Audience::Public)).await?;
    let one = format!("{AT}/{}", made.key());
    let proposer = app.browser(Role::Head, Some("QM")).await?;
    let state = app.browser(Role::Member, Some("QN")).await?;
    let stranger = app.browser(Role::Head, Some("QO")).await?;
    let chair = app.browser(Role::Chair, None).await?;
    let visitor = app.visitor();
    let everyone_else = [&stranger, &chair, &visitor];

    let none = proposer.post(&format!("{one}/sponsors"), &[]).await?;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let id = app.participant("QN").await?.to_string();
    let done = proposer.post(&format!("{one}/sponsors"), &[("states", &id)]).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    // “Invited, not confirmed” is seen by the two of them alone.
    assert!(proposer.get(&format!("{one}/sponsors")).await?.body.contains("Land of QN"));
    assert!(state.get(&one).await?.body.contains("invites your State"));
    assert!(state.get("/en/s/spring/today").await?.body.contains("invited to co-sponsor paper"));
    assert!(state.get(AT).await?.body.contains("You are invited to co-sponsor"));
    for other in everyone_else {
        assert!(!other.get(&one).await?.body.contains("Land of QN"));
    }
    // It confirms; everybody reads its name and since when.
    let ask = state.get(&format!("{one}/sponsor")).await?;
    assert!(read(&ask).contains("Land of QN co-sponsors Paper 1, Version 1?"));
    let done = state.post(&format!("{one}/sponsor"), &[("version", "1")]).await?;
    assert_eq!(done.location, one);
    for other in everyone_else {
        let page = read(&other.get(&one).await?);
        assert!(page.contains("Land of QN") && page.contains("Since 7"), "{page}");
    }
    let again = state.get(&format!("{one}/sponsor")).await?;
    assert_eq!(again.location, one, "nothing is left to confirm");

    // Revised, it stays with what it confirmed.
    revised(&app, "QM", &made, "Two.").await?;
    let lag = "Sponsored Version 1; not yet confirmed for Rev.1";
    assert!(read(&visitor.get(&one).await?).contains(lag));
    assert!(read(&state.get(&one).await?).contains("Confirm for Rev.1"));
    let old = state.post(&format!("{one}/sponsor"), &[("version", "1")]).await?;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(old.body.contains("A newer version has come meanwhile"));
    state.post(&format!("{one}/sponsor"), &[("version", "2")]).await?;
    assert!(!read(&visitor.get(&one).await?).contains(lag));
    let told = proposer.get("/en/s/spring/today").await?;
    assert!(told.body.contains("now co-sponsors your paper"));

    // And leaves in one act.
    assert_eq!(state.post(&format!("{one}/leave"), &[]).await?.location, one);
    assert!(!visitor.get(&one).await?.body.contains("Land of QN"));
    assert_eq!(state.post(&format!("{one}/leave"), &[]).await?.status, StatusCode::NOT_FOUND);

    // A State that was not invited asks, and is seen by the proposer alone until accepted.
    stranger.post(&format!("{one}/sponsor"), &[("version", "2")]).await?;
    assert!(read(&stranger.get(&one).await?).contains("Your State has asked to co-sponsor Rev.1"));
    assert!(!visitor.get(&one).await?.body.contains("Land of QO"));
    let page = proposer.get(&format!("{one}/sponsors")).await?;
    assert!(read(&page).contains("Accept Land of QO"));
    let id = app.participant("QO").await?.to_string();
    proposer.post(&format!("{one}/sponsors"), &[("states", &id)]).await?;
    assert!(visitor.get(&one).await?.body.contains("Land of QO"));
    Ok(())
}

#[tokio::test]
async fn an_invited_state_reads_what_others_may_not_until_it_declines() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let made = submitted(&app, "QM", plain("One.", Audience::Chair)).await?;
    let one = format!("{AT}/{}", made.key());
    let proposer = app.browser(Role::Head, Some("QM")).await?;
    let state = app.browser(Role::Member, Some("QN")).await?;
    assert_eq!(state.get(&one).await?.status, StatusCode::NOT_FOUND);
    let id = app.participant("QN").await?.to_string();
    proposer.post(&format!("{one}/sponsors"), &[("states", &id)]).await?;
    assert_eq!(state.get(&one).await?.status, StatusCode::OK);
    assert_eq!(state.post(&format!("{one}/leave"), &[]).await?.location, AT);
    assert_eq!(state.get(&one).await?.status, StatusCode::NOT_FOUND);
    // Invited again, and the invitation taken back.
    proposer.post(&format!("{one}/sponsors"), &[("states", &id)]).await?;
    let back = proposer.post(&format!("{one}/sponsors/QN/take-back"), &[]).await?;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    assert_eq!(state.get(&one).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn words_of_a_paper_become_proposals_and_stay_or_go_with_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let made = submitted(&app, "QM", plain("One. Two. Three.", Audience::Public)).await?;
    let one = format!("{AT}/{}", made.key());
    let head = app.browser(Role::Head, Some("QM")).await?;
    let visitor = app.visitor();
    let form = format!("{one}/proposals/new");
    let gap = [("version", "1"), ("sentence", "0-4"), ("sentence", "10-16")];
    let page = head.post(&form, &gap).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Tick sentences that follow each other"));
    assert_eq!(page.body.matches(" checked").count(), 2, "ticks are kept");
    let both = [("version", "1"), ("sentence", "0-4"), ("wording", "Mine")];
    assert!(head.post(&form, &both).await?.body.contains("Empty this field"));
    let good = [("version", "1"), ("sentence", "0-4"), ("sentence", "5-9")];
    let sent = head.post(&form, &good).await?;
    assert_eq!(sent.location, format!("{form}/check"));
    let check = head.get(&sent.location).await?.body;
    assert!(check.contains("One. Two.<") && check.contains("Paper"), "{check}");
    assert!(!visitor.get(&one).await?.body.contains("</mark>"), "nothing is put yet");
    assert_eq!(confirm(&head, &sent).await?, format!("{one}#proposals"));
    let typed = [("version", "1"), ("wording", "In other words")];
    confirm(&head, &head.post(&form, &typed).await?).await?;

    let page = visitor.get(&one).await?;
    assert!(page.body.contains("One. Two.</mark>") && page.body.contains("In other words"));
    let linked = visitor.get("/en/s/spring/proposals/1").await?;
    assert!(linked.body.contains(&format!("{one}?version=1")), "{}", linked.body);
    // On another version its words are not marked, and its origin is told.
    revised(&app, "QM", &made, "One. Two. Four.").await?;
    let page = visitor.get(&one).await?;
    assert!(!page.body.contains("<mark") && read(&page).contains("Made from Version 1"));
    let old = head.post(&form, &good).await?;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);

    // Withdrawing says what will happen; what is ticked stays.
    let ask = head.get(&format!("{one}/withdraw")).await?;
    assert!(ask.body.contains("Each delegation that has taken a position there is told"));
    assert!(!ask.body.contains(" checked"));
    let done = head.post(&format!("{one}/withdraw"), &[("keep", "2")]).await?;
    assert_eq!(done.location, format!("{AT}?withdrawn=1"));
    assert_eq!(head.get(&one).await?.status, StatusCode::NOT_FOUND);
    assert!(!head.get(AT).await?.body.contains("T-public"));
    let at = |number| format!("/en/s/spring/proposals/{number}");
    assert_eq!(visitor.get(&at(1)).await?.status, StatusCode::NOT_FOUND);
    let kept = visitor.get(&at(2)).await?;
    assert!(kept.body.contains("In other words") && !kept.body.contains("/papers/"), "a link left");
    Ok(())
}

#[tokio::test]
async fn the_secretariat_gives_a_symbol_and_sees_who_asks_to_present() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let podium: comity_acts::May<Podium> = app.may(Role::Chair, None).await?;
    let title = Wording::new(Language::En, "Confidence");
    let new = NewTopic { title, agenda_item: None };
    let topic = add_topic(&app.desk, &podium, &app.session, new).await?;
    let new =
        NewPaper { presents: Some(topic), topics: vec![topic], ..plain("One.", Audience::Public) };
    let made = submitted(&app, "QM", new).await?;
    submitted(&app, "QM", plain("Two.", Audience::Delegations)).await?;
    let one = format!("{AT}/{}", made.key());
    let office = app.browser(Role::Secretariat, None).await?;
    let state = app.browser(Role::Head, Some("QN")).await?;
    let asks = "Asks to be presented: Confidence";
    let list = read(&office.get(&format!("{AT}?presenting=1")).await?);
    assert!(list.contains(asks) && !list.contains("T-delegations"), "{list}");
    assert!(office.get("/en/s/spring/today").await?.body.contains("papers?presenting=1"));
    assert!(!read(&state.get(&format!("{AT}?presenting=1")).await?).contains(asks));
    assert!(!state.get(&one).await?.body.contains("To be presented"));
    // Topics narrow the list.
    let list = state.get(&format!("{AT}?topic={topic}")).await?;
    assert!(list.body.contains("T-public") && !list.body.contains("T-delegations"));

    let bad = office.post(&format!("{one}/symbol"), &[("symbol", "WP 1")]).await?;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bad.body.contains("value=\"WP 1\""));
    office.post(&format!("{one}/symbol"), &[("symbol", "EX/2026/WP.1")]).await?;
    revised(&app, "QM", &made, "Three.").await?;
    let page = app.visitor().get(&one).await?;
    assert!(page.body.contains("EX/2026/WP.1/Rev.1"));
    let first = app.visitor().get(&format!("{one}?version=1")).await?;
    assert!(first.body.contains("EX/2026/WP.1<"));
    Ok(())
}

#[tokio::test]
async fn a_long_list_has_pages_and_an_empty_one_says_who_fills_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let empty = app.visitor().get(AT).await?;
    assert!(empty.body.contains("as soon as a delegation or an organization submits one"));
    for _ in 0..51 {
        submitted(&app, "QM", plain("One.", Audience::Public)).await?;
    }
    let first = read(&app.visitor().get(AT).await?);
    assert!(first.contains("51 papers") && first.contains("Page 1 of 2"));
    assert_eq!(first.matches("<th scope=\"row\">").count(), 50);
    let second = read(&app.visitor().get(&format!("{AT}?page=2")).await?);
    assert!(second.contains("Paper 1<"));
    assert_eq!(second.matches("<th scope=\"row\">").count(), 1);
    Ok(())
}

#[tokio::test]
async fn the_page_says_that_the_text_was_taken_from_a_document() -> Result<()> {
    const TAKEN: &str = "The text was taken from this file.";
    const MENDED: &str = "and corrected by those who filed it";
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let bytes = docx(&paragraph("The directory of contacts begins small and grows with use."))?;
    let file = || Some(("aim.docx", &bytes[..]));
    let fields = [("title", "A"), ("text", ""), ("audience", "public"), ("language", "en")];
    let page = post_form(&head, &format!("{AT}/new"), &fields, file()).await?;
    let check = head.get(&page.location).await?;
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    head.post(&page.location, &send).await?;
    let shown = read(&app.visitor().get(&format!("{AT}/1")).await?);
    assert!(shown.contains("aim.docx") && shown.contains(TAKEN), "{shown}");

    // A revision from the same file, whose text is mended before it is sent on.
    let revise = format!("{AT}/1/revise");
    let form = head.get(&revise).await?;
    let of = hidden(&form, "of_version")?;
    let same = [("of_version", of), ("title", "A"), ("audience", "public"), ("text", "")];
    post_form(&head, &revise, &same, file()).await?;
    let text = "The directory begins small, and nobody is obliged to use it.";
    let fields = [("of_version", of), ("title", "A"), ("audience", "public"), ("text", text)];
    let page = post_form(&head, &revise, &fields, None).await?;
    let check = head.get(&page.location).await?;
    head.post(&page.location, &[("draft", hidden(&check, "draft")?)]).await?;
    let shown = read(&app.visitor().get(&format!("{AT}/1")).await?);
    assert!(shown.contains(MENDED) && !shown.contains(TAKEN), "{shown}");
    let earlier = read(&app.visitor().get(&format!("{AT}/1?version=1")).await?);
    assert!(earlier.contains(TAKEN) && !earlier.contains(MENDED), "{earlier}");
    Ok(())
}

#[tokio::test]
async fn faults_stand_in_the_order_of_the_form() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let nothing = [("title", ""), ("text", "")];
    for (form, fields) in [
        (format!("{AT}/new"), &["title", "text", "audience"][..]),
        ("/en/s/spring/statements/new".to_owned(), &["text", "audience"][..]),
    ] {
        let page = post_form(&head, &form, &nothing, None).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let (_, rest) = page.body.split_once("error-summary").unwrap_or_default();
        let (summary, _) = rest.split_once("</div>").unwrap_or_default();
        let named: Vec<_> =
            summary.split("href=\"#").skip(1).map(|one| one.split('"').next()).collect();
        assert_eq!(named, fields.iter().copied().map(Some).collect::<Vec<_>>(), "{form}");
    }
    Ok(())
}

#[tokio::test]
async fn headings_of_a_word_document_stay_headings() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let body = [
        styled("berschrift1", "The aim of it"),
        paragraph("The directory begins small."),
        styled("berschrift1", "The means"),
        paragraph("It grows with use."),
    ];
    let bytes = docx(&body.concat())?;
    let fields = [("title", "A"), ("text", ""), ("audience", "public"), ("language", "en")];
    let page = post_form(&head, &format!("{AT}/new"), &fields, Some(("a.docx", &bytes))).await?;
    let check = head.get(&page.location).await?;
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    head.post(&page.location, &send).await?;
    let shown = read(&app.visitor().get(&format!("{AT}/1")).await?);
    for part in ["The aim of it</h", "The means</h"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(!shown.contains("# The aim"), "{shown}");
    // The file keeps its text as it was taken: nothing was mended.
    assert!(shown.contains("The text was taken from this file."), "{shown}");
    Ok(())
}
