//! The working copy: every number opens what it counts, edits are kept, anew is asked.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::{Audience, Role, Stance};

use super::room::{ASKED, AT, Week, value};

#[tokio::test]
async fn every_paragraph_opens_to_exactly_as_many_sources_as_it_says() -> Result<()> {
    let week = Week::new().await?;
    let page = week.work().await?;
    let mut opened = 0;
    for block in page.split("<div class=\"work-block ").skip(1) {
        let id = block.split("id=\"b-").nth(1).and_then(|rest| rest.split('"').next());
        let id = id.context("an id")?;
        let Some(count) = block.split("<summary>").nth(1).and_then(|rest| rest.split(' ').next())
        else {
            continue;
        };
        let count: usize = count.trim_matches(['\u{2068}', '\u{2069}']).parse()?;
        let sources = week.team.get(&format!("{AT}/{id}/sources")).await?.body;
        assert_eq!(sources.matches("class=\"source\"").count(), count, "{block}");
        assert!(!sources.contains("It does not stand any more"));
        opened += 1;
    }
    assert!(opened > 8, "only {opened} paragraphs have sources");
    let question = week.block("spoke to question").await?;
    let sources = week.team.get(&format!("{AT}/{question}/sources")).await?.body;
    assert_eq!(sources.matches("Many of them are new.").count(), 5);
    assert!(
        sources.contains("from \u{2068}5\u{2069} delegations") && sources.contains("Land of QR")
    );
    // A concern is an open point in neutral words; who had it, the Chair's team alone sees.
    let open = week.block("Further discussion of proposal").await?;
    let sources = week.team.get(&format!("{AT}/{open}/sources")).await?.body;
    assert!(sources.contains("Oppose") && sources.contains("Land of QN"));
    Ok(())
}

#[tokio::test]
async fn an_edit_is_marked_and_never_overwritten_unseen() -> Result<()> {
    let week = Week::new().await?;
    let id = week.block("spoke to question").await?;
    let path = format!("{AT}/{id}/edit");
    let form = week.team.get(&path).await?.body;
    let first = value(&form, "revision")?;
    let empty = week.team.post(&path, &[("revision", &first), ("text_en", " ")]).await?;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Write the text, in one language at least"));
    let mine = [("revision", first.as_str()), ("text_en", "Mine <b>.")];
    assert_eq!(week.team.post(&path, &mine).await?.status, StatusCode::SEE_OTHER);
    let page = week.work().await?;
    assert!(page.contains("Mine &#60;b&#62;.") || page.contains("Mine &lt;b&gt;."));
    assert!(page.contains("Edited by the Chair’s team") && page.contains("No version in"));

    // Somebody who began before is refused, sees both, and keeps what was typed.
    let theirs = [("revision", first.as_str()), ("text_en", "Theirs.")];
    let refused = week.chair.post(&path, &theirs).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Theirs.") && refused.body.contains("It reads now:"));
    assert!(week.work().await?.contains("Mine"));
    let kept = week.chair.get(&path).await?.body;
    assert!(kept.contains("Theirs.") && kept.contains("What you typed earlier is here again"));
    assert_eq!(
        week.chair.post(&format!("{AT}/{id}/start-again"), &[]).await?.status,
        StatusCode::SEE_OTHER
    );
    assert!(!week.chair.get(&path).await?.body.contains("Theirs."));

    // Back to the words that were assembled: not edited any more.
    let now = value(&week.team.get(&path).await?.body, "revision")?;
    week.team.post(&path, &[("revision", &now), ("step", "assembled")]).await?;
    let page = week.work().await?;
    assert!(page.contains("Most delegations spoke to question"));
    assert!(!page.contains("Edited by the Chair’s team"));
    Ok(())
}

#[tokio::test]
async fn what_was_typed_when_the_session_lapsed_is_there_again() -> Result<()> {
    let week = Week::new().await?;
    let id = week.block("spoke to question").await?;
    let path = format!("{AT}/{id}/edit");
    let link = week.room.app.link(Role::ChairTeam, None).await?;
    let late = week.room.app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    week.room.app.clock.forward(jiff::SignedDuration::from_hours(2));
    let sent = late.post(&path, &[("revision", "0"), ("text_en", "Typed too late.")]).await?;
    assert_eq!(sent.status, StatusCode::FORBIDDEN);
    assert!(sent.body.contains("your text is kept"));
    Ok(())
}

#[tokio::test]
async fn blocks_are_added_moved_left_out_and_put_back() -> Result<()> {
    let week = Week::new().await?;
    let after = week.block("spoke to question").await?;
    let form = [
        ("after", after.as_str()),
        ("kind", "paragraph"),
        ("text_en", "By hand."),
        ("statements", "1, 999"),
    ];
    let refused = week.team.post(&format!("{AT}/add"), &form).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("There is no such statement") && refused.body.contains("999"));
    assert!(refused.body.contains("By hand."));
    let mut good = form;
    good[3] = ("statements", "1, 2");
    let added = week.team.post(&format!("{AT}/add"), &good).await?;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let own = week.block("By hand.").await?;
    let page = week.work().await?;
    let place = |page: &str, id: &str| page.find(&format!("id=\"b-{id}\"")).unwrap_or(usize::MAX);
    assert!(place(&page, &after) < place(&page, &own));
    assert!(page.contains("Written by the Chair’s team"));
    let sources = week.team.get(&format!("{AT}/{own}/sources")).await?.body;
    assert_eq!(sources.matches("class=\"source\"").count(), 2);

    week.team.post(&format!("{AT}/{own}/move"), &[("to", "up")]).await?;
    let page = week.work().await?;
    assert!(place(&page, &own) < place(&page, &after));

    week.team.post(&format!("{AT}/{own}/leave-out"), &[("out", "yes")]).await?;
    let page = week.work().await?;
    let (shown, out) = page.split_once("id=\"left-out\"").context("a list of what was left out")?;
    assert!(!shown.contains("By hand.") && out.contains("By hand."));
    week.team.post(&format!("{AT}/{own}/leave-out"), &[("out", "no")]).await?;
    assert!(!week.work().await?.contains("id=\"left-out\""));
    Ok(())
}

#[tokio::test]
async fn assembling_anew_shows_what_changed_and_takes_over_only_what_is_chosen() -> Result<()> {
    let week = Week::new().await?;
    let anew = format!("{AT}/anew");
    assert!(week.team.get(&anew).await?.body.contains("agrees with the record"));
    let id = week.block("spoke to question").await?;
    let edit = format!("{AT}/{id}/edit");
    let revision = value(&week.team.get(&edit).await?.body, "revision")?;
    week.team.post(&edit, &[("revision", &revision), ("text_en", "In our words.")]).await?;
    // Three more answers, one of them to the question nobody had spoken to.
    for (code, question) in [("QS", ASKED[0]), ("XA", ASKED[0]), ("XB", ASKED[1])] {
        week.answer(code, Audience::Public, question).await?;
    }
    let page = week.team.get(&anew).await?.body;
    assert!(page.contains("New in the record") && page.contains("No longer in the record"));
    assert!(page.contains("Keep my text, take over the sources"));
    assert!(page.contains("In our words."));
    assert!(week.work().await?.contains("differ from what the record says now"));
    let none = week.team.post(&anew, &[("origin", "x")]).await?;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);

    let origin = format!("question:{}", ASKED[0]);
    let take = |revision: &str| {
        vec![
            ("origin".to_owned(), origin.clone()),
            (format!("take:{origin}"), "sources".to_owned()),
            (format!("revision:{origin}"), revision.to_owned()),
        ]
    };
    let send = async |fields: Vec<(String, String)>| {
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        week.team.post(&anew, &fields).await
    };
    // Changed since it was looked at: refused.
    let stale = send(take("0")).await?;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    let revision = value(&page, &format!("revision:{origin}"))?;
    let taken = send(take(&revision)).await?;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let sources = week.team.get(&format!("{AT}/{id}/sources")).await?.body;
    assert_eq!(sources.matches("class=\"source\"").count(), 7);
    let page = week.work().await?;
    assert!(page.contains("In our words.") && page.contains("Edited by the Chair’s team"));

    // The question that was open is found answered: the old paragraph goes, a new one comes.
    let (open, now) = (format!("open-question:{}", ASKED[1]), format!("question:{}", ASKED[1]));
    let page = week.team.get(&anew).await?.body;
    let fields = vec![
        ("origin".to_owned(), open.clone()),
        (format!("take:{open}"), "all".to_owned()),
        (format!("revision:{open}"), value(&page, &format!("revision:{open}"))?),
        ("origin".to_owned(), now.clone()),
        (format!("take:{now}"), "all".to_owned()),
        (format!("revision:{now}"), String::new()),
    ];
    assert_eq!(send(fields).await?.status, StatusCode::SEE_OTHER);
    let page = week.work().await?;
    assert!(page.contains("Some delegations spoke to question"));
    let before = page.find("Some delegations spoke to question").context("there")?;
    assert!(page.find("In our words.").context("there")? < before);
    Ok(())
}

#[tokio::test]
async fn a_position_that_changed_is_said_to_have_changed() -> Result<()> {
    let week = Week::new().await?;
    let open = week.block("Further discussion of proposal").await?;
    let path = format!("{AT}/{open}/sources");
    let before = week.team.get(&path).await?.body.matches("class=\"source\"").count();
    week.room.say("QN", 1, Stance::Support, "").await?;
    let page = week.team.get(&path).await?.body;
    assert_eq!(page.matches("class=\"source\"").count(), before);
    assert!(page.contains("The position has changed since"));
    Ok(())
}
