//! Who reads what, passages, alignment, withdrawing.

use anyhow::Result;
use axum::http::StatusCode;
use comity_acts::{NewStatement, attach_passage};
use comity_domain::{Audience, Language, Role};
use comity_testkit::TestApp;

use super::{AT, filed, filed_with, plain, question, read};

#[tokio::test]
async fn each_audience_is_read_by_those_it_is_for() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let readers = [
        (app.browser(Role::Head, Some("QM")).await?, Audience::Own),
        (app.browser(Role::Member, Some("QM")).await?, Audience::Own),
        (app.browser(Role::Chair, None).await?, Audience::Chair),
        (app.browser(Role::ChairTeam, None).await?, Audience::Chair),
        (app.browser(Role::Secretariat, None).await?, Audience::Interpreters),
        (app.browser(Role::Head, Some("QN")).await?, Audience::Delegations),
        (app.browser(Role::Member, Some("QN")).await?, Audience::Delegations),
        (app.browser(Role::Organization, Some("org-L")).await?, Audience::Participants),
        (app.browser(Role::Stakeholder, Some("ngo-L")).await?, Audience::Participants),
        (app.visitor(), Audience::Public),
    ];
    for audience in Audience::ALL {
        let new = NewStatement {
            file: Some(comity_acts::NewFile {
                name: "a.txt".into(),
                content: b"Kept.".to_vec(),
                kind: comity_outside::documents::Kind::Text,
                taken: None,
            }),
            ..plain("", *audience)
        };
        let id =
            filed(&app, "QM", NewStatement { title: Some(format!("T-{audience}")), ..new }).await?;
        for (place, (reader, reach)) in readers.iter().enumerate() {
            let may_read = audience >= reach;
            let absent = reader.get(&format!("{AT}/{}", uuid::Uuid::nil())).await?;
            for path in [format!("{AT}/{id}"), format!("{AT}/{id}/file")] {
                let page = reader.get(&path).await?;
                if may_read {
                    assert_eq!(page.status, StatusCode::OK, "reader {place}, {audience}");
                } else {
                    assert_eq!(page.status, StatusCode::NOT_FOUND, "reader {place}, {audience}");
                    assert_eq!(page.body, absent.body, "foreign and absent look alike");
                }
            }
            let listed = reader.get(AT).await?.body.contains(&format!("T-{audience}"));
            assert_eq!(listed, may_read, "reader {place}, {audience}");
            // Only the owner's own people withdraw or cite.
            for part in ["withdraw", "passages", "received"] {
                let page = reader.get(&format!("{AT}/{id}/{part}")).await?;
                assert_eq!(page.status == StatusCode::OK, place < 2, "reader {place}: {part}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_named_state_reads_what_is_said_in_its_name_until_it_removes_itself() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (qn, qo) = (app.participant("QN").await?, app.participant("QO").await?);
    let id = filed_with(&app, "QM", Audience::Chair, vec![qn, qo]).await?;
    let path = format!("{AT}/{id}");
    let named = app.browser(Role::Member, Some("QN")).await?;
    let other = app.browser(Role::Head, Some("QP")).await?;
    let author = app.browser(Role::Head, Some("QM")).await?;
    let chair = app.browser(Role::ChairTeam, None).await?;
    let page = named.get(&path).await?;
    assert!(page.body.contains("Remove \u{2068}Land of QN\u{2069} from the aligned States"));
    let list = named.get(AT).await?;
    assert!(list.body.contains("Group of Lakes") && list.body.contains("Names your State"));
    assert!(!author.get(AT).await?.body.contains("Names your State"));
    assert_eq!(other.get(&path).await?.status, StatusCode::NOT_FOUND);

    // Nobody else takes a State out, and the author has no way to.
    let remove = format!("{path}/remove-alignment");
    for stranger in [&other, &author, &chair] {
        assert_eq!(stranger.post(&remove, &[]).await?.status, StatusCode::NOT_FOUND);
    }
    let sent = named.post(&remove, &[]).await?;
    assert_eq!(
        (sent.status, &*sent.location),
        (StatusCode::SEE_OTHER, "/en/s/spring/statements?left=1")
    );
    let done =
        "Land of QN is no longer named in statement 1. Positions that rested on it no longer";
    assert!(read(&named.get(&sent.location).await?).contains(done));
    assert!(!read(&chair.get(&sent.location).await?).contains("no longer named"));
    assert_eq!(named.post(&remove, &[]).await?.status, StatusCode::NOT_FOUND, "once");
    assert_eq!(named.get(&path).await?.status, StatusCode::NOT_FOUND, "no longer in its name");
    assert!(!author.get(&path).await?.body.contains("Land of QN"));
    let seen = chair.get(&path).await?;
    assert!(seen.body.contains("Removed themselves") && seen.body.contains("Land of QN"));
    assert!(seen.body.contains("Land of QO"));
    Ok(())
}

#[tokio::test]
async fn ticked_sentences_side_by_side_are_one_passage() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let asked = question(&app, 3, "What <i>register</i>?").await?.to_string();
    let text = "We agree. We add two words. And we ask for time.";
    let id = filed(&app, "QM", plain(text, Audience::Public)).await?;
    let owner = app.browser(Role::Member, Some("QM")).await?;
    let path = format!("{AT}/{id}");
    let form = owner.get(&format!("{path}/passages")).await?;
    for value in ["0-9", "10-27", "28-48"] {
        assert!(form.body.contains(&format!("value=\"{value}\"")), "{value}");
    }
    // Nothing ticked, or no question: shown again with what was chosen.
    let page = owner.post(&format!("{path}/passages"), &[("question", &asked)]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Tick at least one sentence") && page.body.contains(" checked"));
    let page = owner.post(&format!("{path}/passages"), &[("sentence", "10-27")]).await?;
    assert!(page.body.contains("value=\"10-27\" checked"));

    let send = [("sentence", "0-9"), ("sentence", "10-27"), ("question", &*asked)];
    let page = owner.post(&format!("{path}/passages"), &send).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let stranger = app.browser(Role::Head, Some("QN")).await?;
    let shown = stranger.get(&path).await?;
    let anchor = page.location.split('#').nth(1).unwrap_or_default();
    assert!(
        shown.body.contains(&format!(
            "<mark id=\"{anchor}\">We agree. We add two words.</mark> And we ask"
        ))
    );
    assert!(shown.body.contains(&format!("/en/s/spring/questions/{asked}")));
    assert!(shown.body.contains("What &#60;i&#62;register"));

    // With the script, a selection by bytes; the two overlap.
    let send = [("first", "13"), ("end", "36"), ("question", &*asked)];
    owner.post(&format!("{path}/passages"), &send).await?;
    let shown = stranger.get(&path).await?;
    // What a delegation asked is for participants; others read the text alone.
    let outside = app.visitor().get(&path).await?;
    assert!(!outside.body.contains("register") && !outside.body.contains("<mark"));
    assert!(shown.body.contains("<mark class=\"deep\" id=\"p-"));
    assert!(
        shown.body.contains(">add two words.</mark><mark> And we a</mark>sk"),
        "{}",
        shown.body
    );

    // Taken back by the owner alone.
    let detach = format!("{path}/passages/{}/detach", anchor.trim_start_matches("p-"));
    let which = [("question", &*asked)];
    assert_eq!(stranger.post(&detach, &which).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(owner.post(&detach, &which).await?.status, StatusCode::SEE_OTHER);
    assert!(!stranger.get(&path).await?.body.contains("We agree. We </mark>"));
    Ok(())
}

#[tokio::test]
async fn bytes_that_cut_a_character_are_refused() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let asked = question(&app, 1, "Why?").await?.to_string();
    let id = filed(&app, "QM", plain("我们支持。谢谢。", Audience::Public)).await?;
    let owner = app.browser(Role::Member, Some("QM")).await?;
    let path = format!("{AT}/{id}/passages");
    for (first, end) in [("1", "6"), ("0", "4"), ("6", "6"), ("0", "999"), ("-3", "6"), ("x", "")] {
        let send = [("first", first), ("end", end), ("question", &*asked)];
        let page = owner.post(&path, &send).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{first}-{end}");
    }
    let send = [("first", "6"), ("end", "12"), ("question", &*asked)];
    assert_eq!(owner.post(&path, &send).await?.status, StatusCode::SEE_OTHER);
    assert!(owner.get(&format!("{AT}/{id}")).await?.body.contains(">支持</mark>。"));
    Ok(())
}

#[tokio::test]
async fn a_withdrawn_statement_leaves_every_page() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let qn = app.participant("QN").await?;
    let id = filed_with(&app, "QM", Audience::Public, vec![qn]).await?;
    let path = format!("{AT}/{id}");
    let owner = app.browser(Role::Head, Some("QM")).await?;
    let ask = owner.get(&format!("{path}/withdraw")).await?;
    assert!(ask.body.contains("Land of QN"), "who is told is named");
    let stranger = app.browser(Role::Head, Some("QN")).await?;
    let withdraw = format!("{path}/withdraw");
    assert_eq!(stranger.post(&withdraw, &[]).await?.status, StatusCode::NOT_FOUND);
    let page = owner.post(&withdraw, &[]).await?;
    assert_eq!(page.location, format!("{AT}?withdrawn=1"));
    assert!(owner.get(&page.location).await?.body.contains("is withdrawn"));
    for reader in [owner, stranger, app.visitor(), app.browser(Role::Chair, None).await?] {
        assert_eq!(reader.get(&path).await?.status, StatusCode::NOT_FOUND);
        assert!(!reader.get(AT).await?.body.contains("Group of Lakes"));
    }
    Ok(())
}

#[tokio::test]
async fn a_text_is_shown_as_text_in_its_own_direction() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let text = "نؤيد السجل.\n\n<script>alert(1)</script> \"&\"";
    let new = NewStatement {
        title: Some("<img src=x>".to_owned()),
        on_behalf_of: Some("<b>all</b>".to_owned()),
        language: Language::Ar,
        ..plain(text, Audience::Public)
    };
    let id = filed(&app, "QM", new).await?;
    for path in [AT.to_owned(), format!("{AT}/{id}")] {
        let page = app.visitor().get(&path).await?;
        for bad in ["<script>alert", "<img", "<b>all"] {
            assert!(!page.body.contains(bad), "{bad}");
        }
    }
    let page = app.visitor().get(&format!("{AT}/{id}")).await?;
    assert!(page.body.contains("lang=\"ar\" dir=\"auto\" data-frozen>"));
    assert!(page.body.contains("<p dir=\"auto\" data-start=\"0\">نؤيد السجل.</p>"));
    assert!(page.body.contains("&#60;script&#62;alert(1)&#60;/script&#62; &#34;&#38;&#34;</p>"));
    Ok(())
}

#[tokio::test]
async fn the_list_is_filtered_counted_and_cut_at_fifty() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may = app.may(Role::Head, Some("QM")).await?;
    for at in 0..52 {
        let new = NewStatement {
            title: Some(format!("Title {at}.")),
            language: if at == 7 { Language::Zh } else { Language::En },
            ..plain("Text.", Audience::Public)
        };
        comity_acts::file_statement(&app.desk, &may, &app.session, new).await?;
    }
    let page = app.visitor().get(AT).await?;
    assert!(read(&page).contains("52 statements"));
    assert!(page.body.contains("Title 51.") && !page.body.contains("Title 1."));
    let page = app.visitor().get(&format!("{AT}?page=2")).await?;
    assert!(page.body.contains("Title 1.") && !page.body.contains("Title 2."));
    let page = app.visitor().get(&format!("{AT}?language=zh&page=99")).await?;
    assert!(read(&page).contains("1 statement<") && page.body.contains("Title 7."));
    let other = app.browser(Role::Head, Some("QN")).await?;
    assert!(other.get(&format!("{AT}?own=1")).await?.body.contains("No statement fits"));
    // A delegation sees its own choice of audience, others do not.
    let own = app.browser(Role::Member, Some("QM")).await?;
    assert!(own.get(AT).await?.body.contains("<span class=\"tag\">Everybody"));
    assert!(!other.get(AT).await?.body.contains("<span class=\"tag\">"));
    Ok(())
}

#[tokio::test]
async fn a_passage_that_answers_nothing_shows_only_to_who_has_its_address() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may = app.may(Role::Head, Some("QM")).await?;
    let new = plain("One thing. Another.", Audience::Public);
    let id = comity_acts::file_statement(&app.desk, &may, &app.session, new).await?;
    let part = attach_passage(&app.desk, &may, &app.session, id, 0..10, None).await?;
    let page = app.visitor().get(&format!("{AT}/{id}")).await?;
    assert!(!page.body.contains("<mark") && !page.body.contains(&part.to_string()));
    let page = app.visitor().get(&format!("{AT}/{id}?passage={part}")).await?;
    assert!(page.body.contains(&format!("<mark id=\"p-{part}\">One thing.</mark>")));
    Ok(())
}
