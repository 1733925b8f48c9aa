//! Questions as their readers meet them: list, page, coverage, raising, withdrawing.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{
    Contributor, Delegation, NewQuestion, NewStatement, attach_passage, file_statement,
    raise_question, withdraw_statement,
};
use comity_domain::{Audience, Clock as _, Language, QuestionId, Role, StatementId, Wording};
use comity_store::testing::insert_letter;
use comity_testkit::TestApp;
use uuid::Uuid;

const AT: &str = "/en/s/spring/questions";
const ASKED: QuestionId = QuestionId(Uuid::from_u128(1));
const SECOND: QuestionId = QuestionId(Uuid::from_u128(2));

/// Two questions of the Chair, in a letter to everybody.
async fn asked(app: &TestApp) -> Result<()> {
    let mut first = Wording::new(Language::En, "Which <b>threats</b>?");
    first.set(Language::Fr, "Quelles menaces ?");
    let lines = [(ASKED, 1, first), (SECOND, 2, Wording::new(Language::En, "Which measures?"))];
    let (now, at) = (app.clock.now(), app.session.id);
    insert_letter(&app.desk.db, now, at, 1, Audience::Public, &lines).await?;
    Ok(())
}

/// Somebody answers the first question.
async fn answer(app: &TestApp, role: Role, code: &str, audience: Audience) -> Result<StatementId> {
    let may = app.may::<Contributor>(role, Some(code)).await?;
    let new = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: format!("<i>{code}</i> agrees. It adds nothing."),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    };
    let id = file_statement(&app.desk, &may, &app.session, new).await?;
    let end = code.len() + 15;
    attach_passage(&app.desk, &may, &app.session, id, 0..end, Some(ASKED)).await?;
    Ok(id)
}

async fn raised(app: &TestApp, code: &str, text: &str) -> Result<QuestionId> {
    let may = app.may::<Delegation>(Role::Head, Some(code)).await?;
    let new = NewQuestion { topic: None, wording: Wording::new(Language::En, text) };
    Ok(raise_question(&app.desk, &may, &app.session, new).await?)
}

/// The row of the coverage table that belongs to a question.
fn row(page: &str, question: QuestionId) -> Result<&str> {
    let (_, table) = page.split_once("<tbody>").context("no table")?;
    let rows = table.split("<tr>").find(|row| row.contains(&question.to_string()));
    Ok(rows.context("no row")?.split("</tr>").next().unwrap_or_default())
}

#[tokio::test]
async fn what_only_the_chairs_team_reads_does_not_count_for_a_delegation() -> Result<()> {
    let app = TestApp::sqlite().await?;
    asked(&app).await?;
    answer(&app, Role::Head, "QM", Audience::Chair).await?;
    let other = app.browser(Role::Head, Some("QN")).await?;
    let chair = app.browser(Role::ChairTeam, None).await?;
    let own = app.browser(Role::Member, Some("QM")).await?;
    let coverage = format!("{AT}/coverage");

    let page = other.get(&coverage).await?;
    assert!(row(&page.body, ASKED)?.contains("Nobody"), "{}", page.body);
    assert!(page.body.contains("Silence is never a position"));
    assert!(!page.body.contains("Land of"), "no name: {}", page.body);
    let page = other.get(&format!("{AT}/{ASKED}")).await?;
    assert!(page.body.contains("No answer that you may read yet"));

    let page = own.get(&coverage).await?;
    assert!(row(&page.body, ASKED)?.contains("Some delegations"));
    assert!(row(&page.body, ASKED)?.contains("Your delegation has answered"));
    assert!(row(&page.body, SECOND)?.contains("Your delegation has not answered yet"));

    let page = chair.get(&coverage).await?;
    let found = row(&page.body, ASKED)?;
    assert!(found.contains("1 participant") || found.contains("\u{2068}1\u{2069} participant"));
    let (who, not_yet) = found.split_once("<details>").context("those who have not")?;
    assert!(who.contains("Land of QM") && !who.contains("Land of QN"));
    assert!(not_yet.contains("Land of QN") && !not_yet.contains("Land of QM"));
    Ok(())
}

#[tokio::test]
async fn below_three_a_number_is_for_the_chairs_side_alone() -> Result<()> {
    let app = TestApp::sqlite().await?;
    asked(&app).await?;
    let readers = [
        app.visitor(),
        app.browser(Role::Head, Some("QT")).await?,
        app.browser(Role::Stakeholder, Some("ngo-L")).await?,
        app.browser(Role::Secretariat, None).await?,
    ];
    let chair = app.browser(Role::Chair, None).await?;
    for (place, code) in ["QM", "QN", "QO"].into_iter().enumerate() {
        answer(&app, Role::Head, code, Audience::Public).await?;
        let number = format!("\u{2068}{}\u{2069} participant", place + 1);
        for path in [AT.to_owned(), format!("{AT}/{ASKED}"), format!("{AT}/coverage")] {
            for reader in &readers {
                let page = reader.get(&path).await?;
                assert_eq!(page.status, StatusCode::OK);
                assert_eq!(page.body.contains(&number), place == 2, "{path} after {code}");
                assert_eq!(page.body.contains("Some delegations"), place < 2, "{path} {code}");
            }
            assert!(chair.get(&path).await?.body.contains(&number), "{path} after {code}");
        }
    }
    // The number on the Chair's page is that of the names it opens to.
    let page = chair.get(&format!("{AT}/{ASKED}")).await?;
    assert_eq!(page.body.matches("<article").count(), 3);
    Ok(())
}

#[tokio::test]
async fn organizations_alone_are_not_called_delegations() -> Result<()> {
    let app = TestApp::sqlite().await?;
    asked(&app).await?;
    answer(&app, Role::Organization, "org-L", Audience::Public).await?;
    let page = app.visitor().get(AT).await?;
    assert!(page.body.contains("Some participants") && !page.body.contains("Some delegations"));
    Ok(())
}

#[tokio::test]
async fn a_withdrawn_statement_answers_nothing() -> Result<()> {
    let app = TestApp::sqlite().await?;
    asked(&app).await?;
    let id = answer(&app, Role::Head, "QM", Audience::Public).await?;
    let visitor = app.visitor();
    let path = format!("{AT}/{ASKED}");
    let page = visitor.get(&path).await?;
    assert!(page.body.contains("&#60;i&#62;QM&#60;/i&#62; agrees.<"), "{}", page.body);
    assert!(page.body.contains(&format!("/en/s/spring/statements/{id}#p-")));
    assert!(!page.body.contains("It adds nothing"), "only the passage");

    let may = app.may::<Contributor>(Role::Head, Some("QM")).await?;
    withdraw_statement(&app.desk, &may, &app.session, id).await?;
    assert!(!visitor.get(&path).await?.body.contains("agrees"));
    let chair = app.browser(Role::Chair, None).await?;
    let page = chair.get(&format!("{AT}/coverage")).await?;
    assert!(row(&page.body, ASKED)?.contains("Nobody"));
    Ok(())
}

#[tokio::test]
async fn a_delegation_raises_a_question_and_alone_withdraws_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let owner = app.browser(Role::Member, Some("QM")).await?;
    let other = app.browser(Role::Head, Some("QN")).await?;
    let chair = app.browser(Role::Chair, None).await?;
    let visitor = app.visitor();
    let form = format!("{AT}/new");
    for stranger in [&chair, &visitor, &app.browser(Role::Organization, Some("org-L")).await?] {
        assert_eq!(stranger.get(&form).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.post(&form, &[]).await?.status, StatusCode::NOT_FOUND);
    }
    assert!(owner.get(AT).await?.body.contains("Raise a further question"));
    assert!(!chair.get(AT).await?.body.contains("Raise a further question"));

    // Faults keep everything, and so does coming back.
    let wrong = [("wording", "<u>Floods</u>?"), ("language", "xx"), ("topic", "none such")];
    let page = owner.post(&form, &wrong).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("&#60;u&#62;Floods") && page.body.contains("href=\"#language\""));
    assert!(page.body.contains("href=\"#topic\""));
    assert!(owner.get(&form).await?.body.contains("&#60;u&#62;Floods"));
    let check = format!("{form}/check");
    assert_eq!(owner.get(&check).await?.location, form, "not ready to be checked");
    assert_eq!(owner.post(&check, &[]).await?.location, form);
    assert!(owner.get(AT).await?.body.contains("No question yet"), "nothing was raised");

    let right = [("wording", "<u>Floods</u>?"), ("language", "fr"), ("topic", "")];
    assert_eq!(owner.post(&form, &right).await?.location, check);
    let page = owner.get(&check).await?;
    assert!(page.body.contains("lang=\"fr\" dir=\"auto\">&#60;u&#62;Floods&#60;/u&#62;?"));
    assert!(page.body.contains("Land of QM"));
    let page = owner.post(&check, &[]).await?;
    let path = page.location.split('?').next().unwrap_or_default().to_owned();
    assert_eq!(owner.post(&check, &[]).await?.location, form, "sent twice, raised once");
    assert!(owner.get(&page.location).await?.body.contains("Your question is raised"));

    let seen = other.get(&path).await?;
    assert!(seen.body.contains("Further question \u{2068}1\u{2069}"));
    assert!(seen.body.contains("Raised by \u{2068}Land of QM\u{2069}"));
    assert!(!seen.body.contains("Withdraw this question"));
    assert_eq!(visitor.get(&path).await?.status, StatusCode::NOT_FOUND);
    assert!(visitor.get(AT).await?.body.contains("No question yet"));

    let withdraw = format!("{path}/withdraw");
    for stranger in [&other, &chair, &visitor] {
        assert_eq!(stranger.get(&withdraw).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.post(&withdraw, &[]).await?.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(other.get(&path).await?.status, StatusCode::OK, "it still stands");
    assert_eq!(owner.get(&withdraw).await?.status, StatusCode::OK);
    assert_eq!(owner.post(&withdraw, &[]).await?.status, StatusCode::SEE_OTHER);
    assert_eq!(other.get(&path).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(owner.post(&withdraw, &[]).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn the_wording_is_shown_with_its_standing_and_its_letters() -> Result<()> {
    let app = TestApp::sqlite().await?;
    asked(&app).await?;
    let later = app.clock.now().checked_add(jiff::SignedDuration::from_hours(1))?;
    let lines = [(ASKED, 4, Wording::new(Language::En, "Which new threats?"))];
    insert_letter(&app.desk.db, later, app.session.id, 2, Audience::Delegations, &lines).await?;

    let page = app.visitor().get(&format!("/fr/s/spring/questions/{ASKED}")).await?;
    assert!(page.body.contains("lang=\"fr\" dir=\"auto\">Quelles menaces ?"));
    assert!(page.body.contains("Which &#60;b&#62;threats"), "the original is one step away");
    assert!(!page.body.contains("/letters/2"), "a letter for delegations");
    let delegation = app.browser(Role::Head, Some("QM")).await?;
    let page = delegation.get(&format!("{AT}/{ASKED}")).await?;
    assert!(page.body.contains("dir=\"auto\">Which new threats?"));
    assert!(page.body.contains("<h1>Question \u{2068}4\u{2069}</h1>"));
    assert!(page.body.contains("/en/s/spring/letters/1") && page.body.contains("/letters/2"));
    assert!(page.body.contains("there as question \u{2068}1\u{2069}"));
    assert!(page.body.contains("dir=\"auto\">Which &#60;b&#62;threats&#60;/b&#62;?</q>"));
    Ok(())
}

#[tokio::test]
async fn every_page_is_there_in_six_languages_full_and_empty() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let owner = app.browser(Role::Head, Some("QM")).await?;
    let chair = app.browser(Role::Chair, None).await?;
    for path in [AT.to_owned(), format!("{AT}/coverage")] {
        for reader in [&owner, &chair, &app.visitor()] {
            assert!(reader.get(&path).await?.body.contains("class=\"empty\""), "{path}");
        }
    }
    asked(&app).await?;
    answer(&app, Role::Head, "QN", Audience::Public).await?;
    let own = raised(&app, "QM", "And floods?").await?;
    owner.post(&format!("{AT}/new"), &[("wording", "And storms?"), ("language", "en")]).await?;
    for language in Language::ALL {
        let at = format!("/{language}/s/spring/questions");
        let everybody = [String::new(), "/coverage".to_owned(), format!("/{ASKED}")];
        let owners = ["/new".to_owned(), "/new/check".to_owned(), format!("/{own}/withdraw")];
        for path in everybody.iter().chain(&owners) {
            for (place, reader) in [&owner, &chair].into_iter().enumerate() {
                if place == 1 && owners.contains(path) {
                    continue;
                }
                let page = reader.get(&format!("{at}{path}")).await?;
                assert_eq!(page.status, StatusCode::OK, "{at}{path}");
                assert!(!page.body.contains('\u{27e6}'), "{at}{path}: {}", page.body);
            }
        }
    }
    Ok(())
}
