//! Four recorded votes of 193 States, imported and read on the working view.

use std::{collections::BTreeMap, fs, path::PathBuf};

use anyhow::{Context as _, Result};
use comity_acts::{May, RollCall, RollCallGroup, Secretariat, Vote, import_votes};
use comity_domain::Role;
use comity_testkit::TestApp;

use super::room::BASE;

/// The folder of shared data.
#[allow(clippy::disallowed_methods)]
fn shared() -> PathBuf {
    let beside = || {
        let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let mut above = here.ancestors().map(|folder| folder.join("shared/data"));
        above.find(|folder| folder.is_dir()).unwrap_or_default()
    };
    std::env::var("COMITY_SHARED_DATA").map_or_else(|_| beside(), PathBuf::from)
}

fn rows(name: &str) -> Result<Vec<[String; 3]>> {
    let path = shared().join("unga").join(name);
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let row = |line: &str| -> Result<[String; 3]> {
        let parts: Vec<String> = line.split(',').map(str::to_owned).collect();
        parts.try_into().map_err(|_| anyhow::anyhow!("not three columns: {line}"))
    };
    text.lines().skip(1).map(row).collect()
}

#[tokio::test]
#[ignore = "needs the shared data: cargo xtask test"]
async fn four_votes_come_out_as_they_were_cast() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let mut groups: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for [code, partition, group] in rows("regional-groups.csv")? {
        app.participant(&code).await?;
        groups.entry((partition, group)).or_default().push(code);
    }
    let votes = rows("ict-votes.csv")?
        .into_iter()
        .map(|[participant, item, stance]| Ok(Vote { participant, item, stance: stance.parse()? }))
        .collect::<Result<Vec<_>>>()?;
    let groups = groups
        .into_iter()
        .map(|((partition, name), members)| RollCallGroup { partition, name, members })
        .collect();
    let roll_call = RollCall { votes, groups, source: "regional-groups.csv".to_owned() };
    let may: May<Secretariat> = app.may(Role::Secretariat, None).await?;
    let done = import_votes(&app.desk, &may, &app.session, &roll_call).await?;
    assert_eq!((done.rows, done.new_items), (705, 4));

    let chair = app.browser(Role::ChairTeam, None).await?;
    let page = chair.get(&format!("{BASE}/convergence")).await?.body;
    // Yes, no and abstained in all, and the class: as the data's README has them.
    for (item, [yes, no, abstained], class) in [
        ("A/RES/71/28", [180, 0, 1], "convergent"),
        ("A/RES/73/27", [119, 46, 14], "divided"),
        ("A/RES/73/266", [138, 12, 16], "broad-support-objections-remain"),
        ("A/RES/74/28", [163, 10, 6], "broad-support-objections-remain"),
    ] {
        let card = page
            .split("<article")
            .find(|card| card.contains(&format!(">{item}</a>")))
            .with_context(|| item.to_owned())?;
        assert!(card.contains(&format!("class-{class}\"")), "{item}");
        assert!(card.contains("Recorded vote"));
        let foot = card.split("<tfoot>").nth(1).context("the room's row")?;
        for (word, count) in [("support", yes), ("oppose", no), ("neutral", abstained)] {
            let cell = format!("stance={word}\">{count}</a>");
            assert!(foot.contains(&cell), "{item}: {cell}");
        }
    }
    let group = "partition=UN%20regional%20groups&group=WEOG&stance=oppose";
    let number = page
        .split("<article")
        .find(|card| card.contains(">A/RES/73/27</a>"))
        .and_then(|card| card.split("/convergence/").nth(1))
        .and_then(|rest| rest.split('"').next())
        .context("the number")?;
    let opened =
        chair.get(&format!("{BASE}/convergence/{number}/attributions?{group}")).await?.body;
    assert!(opened.contains("A/RES/73/27: oppose") && opened.contains("Recorded vote"));

    // Brought in again, the items are not put twice and nobody counts twice.
    let again = import_votes(&app.desk, &may, &app.session, &roll_call).await?;
    assert_eq!(again.new_items, 0);
    let after = chair.get(&format!("{BASE}/convergence")).await?.body;
    assert_eq!(after, page);
    // Delegations see nothing of it.
    let head = app.browser(Role::Head, Some("QM")).await?;
    for path in ["/convergence", "/proposals"] {
        assert!(!head.get(&format!("{BASE}{path}")).await?.body.contains("A/RES/"));
    }
    Ok(())
}
