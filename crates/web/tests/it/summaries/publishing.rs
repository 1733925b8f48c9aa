//! Publishing, revising, comparing and withdrawing.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{
    NewPaper, NewProposal, NewRevision, Proposer, keep_document, put_proposal, revise_paper,
    submit_paper, withdraw_paper, withdraw_proposal,
};
use comity_domain::{
    Audience, Language, Role, Wording,
    document::{DocumentKind, Format},
    paper::PaperKind,
};
use comity_store::{document, summary};

use super::room::{AT, Week, main_of, value};
use crate::convergence::room::BASE;

#[tokio::test]
async fn nothing_is_published_that_was_not_looked_at() -> Result<()> {
    let week = Week::new().await?;
    let path = format!("{AT}/publish");
    let form = week.chair.get(&path).await?.body;
    assert!(!form.contains(" checked"), "nothing is preselected");
    let revision = value(&form, "revision")?;
    let none = week.chair.post(&path, &[("revision", &revision), ("step", "check")]).await?;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.body.contains("Choose who may read it"));
    let fields = [("audience", "delegations"), ("revision", revision.as_str()), ("step", "check")];
    let check = week.chair.post(&path, &fields).await?;
    assert_eq!(check.status, StatusCode::OK);
    assert!(check.body.contains("Check before you publish"));
    assert!(check.body.contains("Most delegations spoke to question"));
    // Changed since: refused.
    let id = week.block("spoke to question").await?;
    let edit = format!("{AT}/{id}/edit");
    let own = value(&week.team.get(&edit).await?.body, "revision")?;
    week.team.post(&edit, &[("revision", &own), ("text_en", "Land of QN spoke.")]).await?;
    let mut fields = fields;
    fields[2] = ("step", "confirm");
    let stale = week.chair.post(&path, &fields).await?;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("It was changed meanwhile"));
    // A name must be meant.
    let named = week.publish("delegations").await?;
    assert_eq!(named.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(named.body.contains("A participant is named") && named.body.contains("Land of QN"));
    Ok(())
}

#[tokio::test]
async fn words_are_not_carried_further_than_they_were_meant() -> Result<()> {
    let week = Week::new().await?;
    // The area was released to delegations, and the proposals are for participants.
    let refused = week.publish("public").await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("not for these readers"));
    assert_eq!(week.publish("participants").await?.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    Ok(())
}

#[tokio::test]
async fn a_second_version_is_a_revision_and_the_changes_can_be_read() -> Result<()> {
    let week = Week::new().await?;
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    let head = week.room.app.browser(Role::Head, Some("QM")).await?;
    let first = head.get(AT).await?.body;
    assert!(first.contains("EX/WG.1/2026/CRP.2") && !first.contains("Rev.1"));
    assert!(first.contains("Prepared under the Chair’s own responsibility"));
    assert!(first.contains("without prejudice to the position of any delegation"));
    assert!(head.get(&format!("{BASE}/today")).await?.body.contains("published the summary"));

    let id = week.block("spoke to question").await?;
    let edit = format!("{AT}/{id}/edit");
    let own = value(&week.team.get(&edit).await?.body, "revision")?;
    let text = "Several delegations judged question 1 to be the main one.";
    week.team.post(&edit, &[("revision", &own), ("text_en", text)]).await?;
    let at_work = week.team.get(&format!("{AT}/changes?from=1&to=now")).await?.body;
    assert!(at_work.contains("<ins>") && at_work.contains("<del>"));
    assert_eq!(
        head.get(&format!("{AT}/changes?from=1&to=now")).await?.status,
        StatusCode::NOT_FOUND,
        "the working copy is the Chair's side's"
    );
    // What was published does not change with the working copy.
    assert_eq!(head.get(AT).await?.body, first);

    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    let second = head.get(AT).await?.body;
    assert!(second.contains("EX/WG.1/2026/CRP.2/Rev.1") && second.contains("the main one"));
    let earlier = head.get(&format!("{AT}?version=1")).await?.body;
    assert!(earlier.contains("There is a newer version:"));
    let changes = head.get(&format!("{AT}/changes?from=1&to=2")).await?.body;
    assert!(changes.contains("judged") && changes.contains("<del>"));
    // The same form sent twice publishes once.
    assert!(!head.get(AT).await?.body.contains("Rev.2"));
    Ok(())
}

#[tokio::test]
async fn a_withdrawn_version_leaves_every_page() -> Result<()> {
    let week = Week::new().await?;
    week.publish("delegations").await?;
    let head = week.room.app.browser(Role::Head, Some("QM")).await?;
    let path = format!("{AT}/withdraw/1");
    let ask = week.chair.get(&path).await?.body;
    assert!(ask.contains("Nobody can read this version any more"));
    assert!(ask.contains("There is no other version"));
    for other in [&week.team, &head] {
        assert_eq!(other.get(&path).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(other.post(&path, &[]).await?.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(head.get(AT).await?.status, StatusCode::OK);
    assert_eq!(week.chair.post(&path, &[]).await?.status, StatusCode::SEE_OTHER);
    assert_eq!(head.get(AT).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(week.chair.post(&path, &[]).await?.status, StatusCode::NOT_FOUND, "once");
    let today = head.get(&format!("{BASE}/today")).await?.body;
    assert!(today.contains("withdrew a version") && !today.contains("/summaries/"));
    // The next one is a revision all the same: a symbol is never given twice.
    week.publish("delegations").await?;
    assert!(head.get(AT).await?.body.contains("CRP.2/Rev.1"));
    Ok(())
}

#[tokio::test]
async fn words_withdrawn_by_their_owner_leave_the_published_version() -> Result<()> {
    let week = Week::new().await?;
    let app = &week.room.app;
    let may = app.may::<Proposer>(Role::Head, Some("QS")).await?;
    let new = NewProposal {
        title: None,
        topic: None,
        wording: Wording::new(Language::En, "A forum of harbour masters"),
        audience: Some(Audience::Delegations),
        from_draft: None,
    };
    let put = put_proposal(&app.desk, &may, &app.session, new).await?;
    let origin = format!("proposal:{}", put.id);
    let fields = [
        ("origin", origin.as_str()),
        (&format!("take:{origin}"), "all"),
        (&format!("revision:{origin}"), ""),
    ];
    let taken = week.team.post(&format!("{AT}/anew"), &fields).await?;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    week.publish("delegations").await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    assert!(head.get(AT).await?.body.contains("A forum of harbour masters"));
    let owner = app.may(Role::Head, Some("QS")).await?;
    withdraw_proposal(&app.desk, &owner, put.id).await?;
    let page = head.get(AT).await?.body;
    assert!(!page.contains("harbour masters"));
    assert!(page.contains("words that their owner has withdrawn"));
    Ok(())
}

#[tokio::test]
async fn the_title_of_a_paper_leaves_those_from_whom_it_is_kept_by_now() -> Result<()> {
    let week = Week::new().await?;
    let app = &week.room.app;
    let may = app.may::<Proposer>(Role::Head, Some("QS")).await?;
    let new = NewPaper {
        kind: PaperKind::Paper,
        title: "A school of harbour masters".to_owned(),
        topics: Vec::new(),
        presents: None,
        language: Language::En,
        text: "One.".to_owned(),
        file: None,
        audience: Audience::Delegations,
        from_draft: None,
    };
    let made = submit_paper(&app.desk, &may, &app.session, new).await?;
    let anew = week.team.get(&format!("{AT}/anew")).await?.body;
    let origin = anew
        .split("name=\"origin\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .find(|origin| origin.contains("paper"))
        .context("the papers are offered")?
        .to_owned();
    let fields = [
        ("origin", origin.as_str()),
        (&format!("take:{origin}"), "all"),
        (&format!("revision:{origin}"), ""),
    ];
    let taken = week.team.post(&format!("{AT}/anew"), &fields).await?;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    let head = app.browser(Role::Head, Some("QM")).await?;
    let officer = app.browser(Role::Secretariat, None).await?;
    let revise = async |version, audience| {
        let new = NewRevision {
            of_version: version,
            title: "A school of harbour masters".to_owned(),
            text: "One.".to_owned(),
            file: None,
            topics: Vec::new(),
            audience,
            from_draft: None,
        };
        revise_paper(&app.desk, &may, &app.session, made.id, new).await
    };
    for reader in [&head, &officer] {
        assert!(reader.get(AT).await?.body.contains("harbour masters"));
    }
    revise(1, Audience::Chair).await?;
    for reader in [&head, &officer, &week.chair] {
        let page = reader.get(AT).await?.body;
        assert!(!page.contains("harbour masters"), "everybody reads the version alike");
        assert!(page.contains("words that their owner has withdrawn"));
    }
    revise(2, Audience::Public).await?;
    assert!(head.get(AT).await?.body.contains("harbour masters"));
    Ok(())
}

#[tokio::test]
async fn the_secretariat_gives_the_symbol_and_no_two_summaries_share_one() -> Result<()> {
    let week = Week::new().await?;
    let bad = week.begin("crp 2").await?;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bad.body.contains("Write the symbol as on a document") && bad.body.contains("crp 2"));
    let taken = week.begin("EX/WG.1/2026/CRP.2").await?;
    assert!(taken.body.contains("Another document of this body has, or had, this symbol"));
    assert_eq!(week.begin("").await?.status, StatusCode::SEE_OTHER);
    let officer = week.room.app.browser(Role::Secretariat, None).await?;
    let list = officer.get("/en/s/spring/summaries").await?.body;
    assert!(list.contains("/summaries/2/symbol") && !list.contains("/work"));
    let at = "/en/s/spring/summaries/2/symbol";
    let refused = officer.post(at, &[("symbol", "EX/WG.1/2026/CRP.2")]).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let given = officer.post(at, &[("symbol", "EX/WG.1/2026/CRP.3")]).await?;
    assert_eq!(given.status, StatusCode::SEE_OTHER);
    assert!(main_of(&week.team.get("/en/s/spring/summaries").await?.body).contains("CRP.3"));
    assert_eq!(week.team.post(at, &[("symbol", "EX/1")]).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn papers_are_named_and_non_papers_never_and_a_withdrawn_one_no_more() -> Result<()> {
    let week = Week::new().await?;
    let app = &week.room.app;
    let may = app.may::<Proposer>(Role::Head, Some("QS")).await?;
    let mut submitted = Vec::new();
    for (kind, title) in
        [(PaperKind::Paper, "On lighthouses"), (PaperKind::NonPaper, "On fog without a name")]
    {
        let new = NewPaper {
            kind,
            title: title.to_owned(),
            topics: Vec::new(),
            presents: None,
            language: Language::En,
            text: "A text of some length, so that it is one.".to_owned(),
            file: None,
            audience: Audience::Delegations,
            from_draft: None,
        };
        submitted.push(submit_paper(&app.desk, &may, &app.session, new).await?.id);
    }
    assert_eq!(week.begin("EX/WG.1/2026/CRP.9").await?.status, StatusCode::SEE_OTHER);
    let work = week.team.get("/en/s/spring/summaries/2/work").await?.body;
    assert!(work.contains("On lighthouses") && !work.contains("fog"));
    let form = week.chair.get("/en/s/spring/summaries/2/publish").await?.body;
    let revision = value(&form, "revision")?;
    let fields = [("audience", "delegations"), ("revision", &revision), ("step", "confirm")];
    let sent = week.chair.post("/en/s/spring/summaries/2/publish", &fields).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = head.get("/en/s/spring/summaries/2").await?.body;
    assert!(page.contains("On lighthouses") && page.contains("/papers/1\""));
    assert!(!main_of(&page).contains("Land of QS") && !page.contains("/papers/n1"));
    withdraw_paper(&app.desk, &may, &app.session, submitted[0], &[]).await?;
    let page = head.get("/en/s/spring/summaries/2").await?.body;
    assert!(!page.contains("lighthouses") && !page.contains("/papers/1\""));
    Ok(())
}

#[tokio::test]
async fn a_version_is_saved_by_its_readers_until_it_is_withdrawn() -> Result<()> {
    let week = Week::new().await?;
    let path = format!("{AT}/document/1/pdf");
    let head = week.room.app.browser(Role::Head, Some("QM")).await?;
    assert_eq!(head.get(&path).await?.status, StatusCode::NOT_FOUND, "not published yet");
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    let page = head.get(AT).await?.body;
    assert!(page.contains(&format!("class=\"button\" href=\"{path}\"")), "{page}");
    let waiting = head.get(&path).await?;
    assert_eq!(waiting.status, StatusCode::OK);
    assert!(waiting.body.contains(&format!("class=\"button\" href=\"{path}\"")));

    let db = &week.room.app.desk.db;
    let id = summary::id_of(db, week.room.app.session.id, 1).await?.context("there")?;
    let kind = DocumentKind::Summary;
    let found = document::find(db, kind, id.version(1), Language::En, Format::Pdf).await?;
    let found = found.context("queued when it was published")?;
    let fonts = std::collections::BTreeMap::new();
    let desk = &week.room.app.desk;
    assert!(keep_document(desk, &found, "s.pdf", b"%PDF", "from", "recipe", &fonts).await?);
    assert_eq!(head.get(&path).await?.body, "%PDF");
    let outside = week.room.app.browser(Role::Stakeholder, Some("ngo-L")).await?;
    for reader in [&outside, &week.room.app.visitor()] {
        let page = reader.get(&path).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        let absent = reader.get(&format!("{AT}/document/9/pdf")).await?;
        assert_eq!(page.body, absent.body, "foreign and absent look alike");
    }
    let gone = week.chair.post(&format!("{AT}/withdraw/1"), &[]).await?;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(head.get(&path).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn whoever_a_narrower_version_leaves_out_keeps_the_earlier_one_and_the_chair_is_told()
-> Result<()> {
    let week = Week::new().await?;
    let path = format!("{AT}/publish");
    let form = week.chair.get(&path).await?.body;
    assert!(!form.contains("keep reading") && !form.contains("differ"), "{form}");
    // What was released to delegations alone would go too far.
    let id = week.block("Views draw closer").await?;
    week.team.post(&format!("{AT}/{id}/leave-out"), &[("out", "yes")]).await?;
    assert_eq!(week.publish("participants").await?.status, StatusCode::SEE_OTHER);

    let kept = "Organizations and stakeholders keep reading EX/WG.1/2026/CRP.2.";
    let read = |page: &str| comity_words::strip_isolation(page).to_string();
    let form = read(&week.chair.get(&path).await?.body);
    assert!(
        form.contains(&format!(
            "<dt>Published to: All delegations of States</dt><dd>{kept}</dd></dl>"
        )),
        "{form}"
    );
    let revision = value(&form, "revision")?;
    for (audience, is_narrower) in [("delegations", true), ("participants", false)] {
        let fields = [("audience", audience), ("revision", revision.as_str()), ("step", "check")];
        let check = read(&week.chair.post(&path, &fields).await?.body);
        assert!(check.contains("Check before you publish"), "{check}");
        assert_eq!(check.contains(kept), is_narrower, "{audience}: {check}");
        assert!(!check.contains("The public keeps"), "it reads none");
    }
    let list = format!("{BASE}/summaries");
    assert!(!read(&week.chair.get(&list).await?.body).contains(kept));
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    assert!(read(&week.chair.get(&list).await?.body).contains(kept));
    let head = week.room.app.browser(Role::Head, Some("QM")).await?;
    assert!(!read(&head.get(&list).await?.body).contains("keep reading"), "the Chair's matter");
    let business = week.room.app.browser(Role::Stakeholder, Some("ngo-a")).await?;
    assert!(!business.get(AT).await?.body.contains("Rev.1"), "what was said is so");
    Ok(())
}

#[tokio::test]
async fn publishing_says_how_many_paragraphs_the_record_has_overtaken() -> Result<()> {
    let week = Week::new().await?;
    week.answer("XA", Audience::Delegations, super::room::ASKED[1]).await?;
    let work = comity_words::strip_isolation(&week.work().await?).to_string();
    let (count, _) = work.split_once(" from what the record says now.").context("they differ")?;
    let (_, count) = count.rsplit_once('>').context("a count")?;
    let told = format!("{count} from what the record says now. <a href=\"{AT}/anew\">");
    let path = format!("{AT}/publish");
    let form = comity_words::strip_isolation(&week.chair.get(&path).await?.body).to_string();
    assert!(form.contains(&told), "{told}: {form}");
    let revision = value(&form, "revision")?;
    let fields = [("audience", "delegations"), ("revision", revision.as_str()), ("step", "check")];
    let check = week.chair.post(&path, &fields).await?.body;
    let check = comity_words::strip_isolation(&check).to_string();
    assert!(check.contains("Check before you publish") && check.contains(&told), "{check}");
    Ok(())
}

#[tokio::test]
async fn a_notice_names_its_version_and_leads_to_it() -> Result<()> {
    let week = Week::new().await?;
    for _ in 0..2 {
        assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    }
    let head = week.room.app.browser(Role::Head, Some("QM")).await?;
    let today = async || -> Result<String> {
        Ok(comity_words::strip_isolation(&head.get(&format!("{BASE}/today")).await?.body)
            .to_string())
    };
    let told = |ordinal: i64, mark: &str| {
        format!(
            "<a href=\"{AT}?version={ordinal}\">The Chair published the summary EX/WG.1/2026/CRP.2{mark}</a>"
        )
    };
    let page = today().await?;
    assert!(page.contains(&told(1, "")) && page.contains(&told(2, "/Rev.1")), "{page}");
    assert_eq!(head.get(&format!("{AT}?version=2")).await?.status, StatusCode::OK);
    week.chair.post(&format!("{AT}/withdraw/2"), &[]).await?;
    let page = today().await?;
    assert!(page.contains("The Chair withdrew a version of the summary: EX/WG.1/2026/CRP.2/Rev.1"));
    assert!(page.contains(&told(1, "")) && !page.contains("?version=2"), "{page}");
    Ok(())
}

#[tokio::test]
async fn today_tells_the_chairs_side_of_a_summary_at_work() -> Result<()> {
    let week = Week::new().await?;
    let head = week.room.app.browser(Role::Head, Some("QM")).await?;
    let today = format!("{BASE}/today");
    let (begun, changed) =
        ("is in work and not published yet", "has changed since it was published");
    let told = week.team.get(&today).await?.body;
    assert!(told.contains(begun) && told.contains(&format!("href=\"{AT}/work\"")), "{told}");
    assert_eq!(week.publish("delegations").await?.status, StatusCode::SEE_OTHER);
    let told = week.team.get(&today).await?.body;
    assert!(!told.contains(begun) && !told.contains(changed), "{told}");
    let id = week.block("spoke to question").await?;
    let edit = format!("{AT}/{id}/edit");
    let own = value(&week.team.get(&edit).await?.body, "revision")?;
    week.team.post(&edit, &[("revision", &own), ("text_en", "All spoke to it.")]).await?;
    for browser in [&week.team, &week.chair] {
        assert!(browser.get(&today).await?.body.contains(changed));
    }
    let told = head.get(&today).await?.body;
    assert!(
        !told.contains(begun) && !told.contains(changed),
        "the working copy is the Chair's side's"
    );
    Ok(())
}
