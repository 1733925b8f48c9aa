//! Submitting, co-sponsoring, revising, proposing from and withdrawing papers, by actors.

mod documents;
mod non_paper;
mod reading;
mod revising;
mod submitting;

use anyhow::Result;
use comity_acts::{May, NewPaper, NewRevision, Proposer, revise_paper, submit_paper};
use comity_domain::{
    Audience, Language, Role,
    paper::{Paper, PaperKind},
};
use comity_testkit::{Browser, TestApp};

const AT: &str = "/en/s/spring/papers";

/// A paper with a title, a text and an audience.
fn plain(text: &str, audience: Audience) -> NewPaper {
    NewPaper {
        kind: PaperKind::Paper,
        title: format!("T-{audience}"),
        topics: Vec::new(),
        presents: None,
        language: Language::En,
        text: text.to_owned(),
        file: None,
        audience,
        from_draft: None,
    }
}

/// Submits one for a State.
async fn submitted(app: &TestApp, code: &str, new: NewPaper) -> Result<Paper> {
    let may: May<Proposer> = app.may(Role::Head, Some(code)).await?;
    Ok(submit_paper(&app.desk, &may, &app.session, new).await?)
}

/// Submits the next version of one.
async fn revised(app: &TestApp, code: &str, of: &Paper, text: &str) -> Result<i64> {
    let may: May<Proposer> = app.may(Role::Member, Some(code)).await?;
    let new = NewRevision {
        of_version: of.version,
        title: format!("T-{}", of.audience),
        text: text.to_owned(),
        file: None,
        topics: of.topics.clone(),
        audience: of.audience,
        from_draft: None,
    };
    Ok(revise_paper(&app.desk, &may, &app.session, of.id, new).await?)
}

/// Everybody, each with the narrowest audience of others' texts that they read. The first
/// two are of the State QM.
async fn everybody(app: &TestApp) -> Result<Vec<(Browser, Audience)>> {
    Ok(vec![
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
    ])
}
