//! Texts that come by mail: what waits, for whom, and what is recorded.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Contributor, May, NewStatement, Received, Secretariat, assign_mail,
    file_mailed_statement, receive_mail, set_mail_aside, set_unknown_mail_aside,
};
use comity_domain::{Audience, Language, Role, mailed::MailState};
use comity_outside::{
    documents::{Refusal, read},
    mail::{Content, Mail},
};
use comity_store::{mailed, record};
use comity_testkit::{
    TestApp,
    documents::{docx, paragraph},
};

fn mail(id: &str, sender: &str, content: Content) -> Mail {
    Mail { id: id.to_owned(), sender: sender.to_owned(), content }
}

fn body(text: &str) -> Content {
    Content::Body(text.to_owned())
}

async fn officer(app: &TestApp) -> Result<May<Secretariat>> {
    let may = app.may::<Secretariat>(Role::Secretariat, None).await?;
    app.open(Role::Member, Some("QM"), "Expert", Some("expert@example.org")).await?;
    Ok(may)
}

#[tokio::test]
async fn a_text_waits_once_for_its_owner_and_filing_settles_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may = officer(&app).await?;
    let (desk, db) = (&app.desk, &app.desk.db);
    let one = mail("<1@x>", "expert@example.org", body("We support it.\r\n"));
    let before = record::entries(db, 0, 500).await?.len();
    assert_eq!(receive_mail(desk, &may, &one, None).await?, Received::Waits);
    assert_eq!(receive_mail(desk, &may, &one, None).await?, Received::Before);
    let entries = record::entries(db, 0, 500).await?;
    assert_eq!(entries.len(), before + 1, "taken once, recorded once");
    assert_eq!(entries.last().context("an entry")?.act, "receive_mail");

    let qm: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let qn: May<Contributor> = app.may(Role::Head, Some("QN")).await?;
    let text = mailed::own(db, qm.scope()).await?.pop().context("waits")?;
    assert_eq!(text.text, "We support it.");
    let new = || NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: text.text.clone(),
        file: None,
        check_against_delivery: false,
        audience: Audience::Public,
        from_draft: None,
    };
    let foreign = file_mailed_statement(desk, &qn, &app.session, new(), text.id).await;
    assert!(matches!(foreign, Err(ActError::Refused(_))), "another State's text");
    assert!(matches!(set_mail_aside(desk, &qn, text.id).await, Err(ActError::NotFound)));
    let filed = file_mailed_statement(desk, &qm, &app.session, new(), text.id).await?;
    let settled = mailed::get(db, qm.scope(), text.id).await?.context("there")?;
    assert_eq!((settled.state, settled.statement_id), (MailState::Filed, Some(filed)));
    let again = file_mailed_statement(desk, &qm, &app.session, new(), text.id).await;
    assert!(matches!(again, Err(ActError::Refused(_))), "once");
    assert!(matches!(set_mail_aside(desk, &qm, text.id).await, Err(ActError::NotFound)));
    Ok(())
}

#[tokio::test]
async fn an_unknown_sender_is_the_secretariats_to_place() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may = officer(&app).await?;
    let (desk, db) = (&app.desk, &app.desk.db);
    for id in ["<1@x>", "<2@x>"] {
        let one = mail(id, "stranger@example.org", body("Whose is this?"));
        assert_eq!(receive_mail(desk, &may, &one, None).await?, Received::SenderNotKnown);
    }
    let listed = mailed::arrivals(db, may.scope(), app.body).await?;
    let (first, second) = (listed[0].id, listed[1].id);
    let nobody = assign_mail(desk, &may, first, None).await;
    assert!(matches!(nobody, Err(ActError::Refused(_))));
    let qn = app.participant("QN").await?;
    assign_mail(desk, &may, first, Some(qn)).await?;
    let again = assign_mail(desk, &may, first, Some(qn)).await;
    assert!(matches!(again, Err(ActError::NotFound)));
    assert!(matches!(set_unknown_mail_aside(desk, &may, first).await, Err(ActError::NotFound)));
    set_unknown_mail_aside(desk, &may, second).await?;
    let owner: May<Contributor> = app.may(Role::Member, Some("QN")).await?;
    assert_eq!(mailed::own(db, owner.scope()).await?.len(), 1);
    set_mail_aside(desk, &owner, first).await?;
    let acts: Vec<String> =
        record::entries(db, 0, 500).await?.into_iter().map(|entry| entry.act).collect();
    for act in ["assign_mail", "set_mail_aside"] {
        assert!(acts.iter().any(|one| one == act), "{act}");
    }
    Ok(())
}

#[tokio::test]
async fn a_document_is_kept_and_what_cannot_be_read_is_told() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may = officer(&app).await?;
    let (desk, db) = (&app.desk, &app.desk.db);
    let qm: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let bytes = docx(&paragraph("From Word."))?;
    let attached =
        |bytes: &[u8]| Content::Attachment { name: "a.docx".to_owned(), bytes: bytes.to_vec() };
    let good = mail("<1@x>", "expert@example.org", attached(&bytes));
    receive_mail(desk, &may, &good, Some(read(&bytes, "a.docx"))).await?;
    let text = mailed::own(db, qm.scope()).await?.pop().context("waits")?;
    assert_eq!(text.text, "From Word.");
    let file = mailed::file_of(db, &text).await?.context("kept")?;
    assert_eq!(file.content, bytes);
    assert_eq!(file.taken_hash.as_deref(), Some(&*text.text_hash));

    for (id, content, taken, key) in [
        ("<2@x>", attached(b"x"), Some(Err(Refusal::Encrypted)), "error-document-encrypted"),
        ("<3@x>", Content::Several, None, "error-mail-several"),
        ("<4@x>", Content::Nothing, None, "error-mail-nothing"),
        ("<5@x>", body("a\u{202e}b"), None, "error-statement-direction"),
    ] {
        receive_mail(desk, &may, &mail(id, "expert@example.org", content), taken).await?;
        let all = mailed::own(db, qm.scope()).await?;
        let found = all.iter().filter_map(|one| one.refusal.as_ref()).any(|(told, _)| told == key);
        assert!(found, "{key}");
    }
    Ok(())
}
