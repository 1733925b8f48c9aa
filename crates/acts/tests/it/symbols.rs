//! One symbol stands for one document of a body, whatever kind it is; on both engines.

use anyhow::Result;
use comity_acts::{
    ChairsSide, May, Proposer, Releaser, Secretariat, SummaryHead, begin_summary, change_summary,
    give_summary_symbol, give_symbol, publish_summary, submit_paper, withdraw_paper,
};
use comity_domain::{Audience, Language, Role, Wording, quantifier::Thresholds};
use comity_testkit::TestApp;

use crate::{
    papers::{keys, plain},
    summary::{begun, new, publication},
};

async fn symbols(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<Proposer> = app.may(Role::Head, Some("QM")).await?;
    let team: May<ChairsSide> = app.may(Role::ChairTeam, None).await?;
    let chair: May<Releaser> = app.may(Role::Chair, None).await?;
    let office: May<Secretariat> = app.may(Role::Secretariat, None).await?;
    let paper = submit_paper(desk, &may, at, plain("A.", Audience::Public)).await?;
    let other = submit_paper(desk, &may, at, plain("B.", Audience::Public)).await?;
    give_symbol(desk, &office, at, paper.id, " EX/WG/1 ").await?;
    let give = async |symbol| keys(give_symbol(desk, &office, at, other.id, symbol).await);

    // What a paper has, no summary gets, by any of the three ways, also when it is withdrawn.
    withdraw_paper(desk, &may, at, paper.id, &[]).await?;
    assert_eq!(keys(begin_summary(desk, &team, at, new("EX/WG/1")).await), ["error-symbol-taken"]);
    let one = begun(&app, &team, begin_summary(desk, &team, at, new("EX/WGX/2")).await?).await?;
    let by_office = give_summary_symbol(desk, &office, at, one.id, "EX/WG/1").await;
    assert_eq!(keys(by_office), ["error-symbol-taken"]);
    let head = |symbol: &str| SummaryHead {
        title: Some(Wording::new(Language::En, "Summary")),
        symbol: symbol.to_owned(),
        thresholds: Thresholds::default(),
    };
    let by_team = change_summary(desk, &team, at, one.id, head("EX/WG/1")).await;
    assert_eq!(keys(by_team), ["error-symbol-taken"]);
    // And the other way round, in capital or small letters.
    for symbol in ["EX/WG/1", "EX/WGX/2", "EX/WgX/2"] {
        assert_eq!(give(symbol).await, ["error-symbol-taken"], "{symbol}");
    }
    // A symbol under which something was published stays with it, whatever it is called now.
    let now = begun(&app, &team, 1).await?.revision;
    publish_summary(desk, &chair, at, one.id, publication(Some(Audience::Public), now)).await?;
    change_summary(desk, &team, at, one.id, head("EX/WG/3")).await?;
    assert_eq!(give("EX/WGX/2").await, ["error-symbol-taken"]);
    change_summary(desk, &team, at, one.id, head("EX/WGX/2")).await?;
    // One that was given up before anybody read it is free again; keeping one's own is no
    // second use.
    assert!(give("EX/WG/3").await.is_empty());
    assert!(give("EX/WG/3").await.is_empty());
    // Both are read by one rule.
    for symbol in ["ex/WG.1", "EX WG", "EX/WG/1/Rev.1"] {
        assert_eq!(give(symbol).await, ["error-symbol-form"], "{symbol}");
        let given = give_summary_symbol(desk, &office, at, one.id, symbol).await;
        assert_eq!(keys(given), ["error-symbol-form"], "{symbol}");
    }
    Ok(())
}

#[tokio::test]
async fn one_symbol_stands_for_one_document() -> Result<()> {
    symbols(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn one_symbol_stands_for_one_document_on_postgres() -> Result<()> {
    symbols(TestApp::postgres().await?).await
}
