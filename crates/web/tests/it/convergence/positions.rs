//! Proposals are put, positions taken step by step, and corrected in one act.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::{Role, Stance};

use super::room::{BASE, Room};
use crate::proposals::confirm;

#[tokio::test]
async fn a_position_is_taken_step_by_step_and_counts_only_when_confirmed() -> Result<()> {
    let room = Room::new().await?;
    let head = room.app.browser(Role::Head, Some("XB")).await?;
    let path = format!("{BASE}/proposals/3/position");
    let choose = head.get(&path).await?.body;
    let number = choose
        .split("position?statement=")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .context("a statement to choose")?
        .to_owned();
    assert!(choose.contains("We say what we say."), "how the statement begins: {choose}");
    let form = head.get(&format!("{path}?statement={number}")).await?.body;
    assert!(form.contains("value=\"0-16\"") && form.contains("value=\"17-36\""));
    // Nothing is chosen for anybody.
    assert!(!form.contains(" checked"));

    let empty = head.post(&path, &[("statement", &number), ("step", "check")]).await?;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Tick the words") && empty.body.contains("Choose your position"));

    let fields = [
        ("statement", &*number),
        ("sentence", "17-36"),
        ("stance", "support-with-changes"),
        ("changes", " "),
        ("step", "check"),
    ];
    let missing = head.post(&path, &fields).await?;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(missing.body.contains("Say which changes"));
    // What was chosen is still chosen.
    assert!(missing.body.contains("value=\"17-36\" checked"));
    assert!(missing.body.contains("value=\"support-with-changes\" checked"));

    let mut good = fields;
    good[3] = ("changes", "a smaller office");
    let check = head.post(&path, &good).await?;
    assert_eq!(check.status, StatusCode::OK);
    assert!(check.body.contains("We say what we say.") && check.body.contains("a smaller office"));
    // Who will see it is said before it counts.
    assert!(check.body.contains("The Chair and the Chair’s team, with your name"));
    assert!(check.body.contains("never your position"));
    // Looking is not confirming.
    let ours = format!("{BASE}/ours");
    assert!(!head.get(&ours).await?.body.contains("a smaller office"));
    good[4] = ("step", "change");
    assert!(head.post(&path, &good).await?.body.contains("a smaller office"));
    good[4] = ("step", "confirm");
    assert_eq!(head.post(&path, &good).await?.status, StatusCode::SEE_OTHER);
    let page = head.get(&ours).await?.body;
    assert!(page.contains("a smaller office") && page.contains("Own position"));

    // Withdrawn in one act; the row stays in the delegation's own history.
    let id = page
        .split("/ours/")
        .filter_map(|rest| rest.split_once("/withdraw"))
        .map(|(id, _)| id.to_owned())
        .filter(|id| id.len() == 36)
        .last()
        .context("a button")?;
    let other = room.app.browser(Role::Head, Some("XA")).await?;
    let theirs = other.post(&format!("{ours}/{id}/withdraw"), &[]).await?;
    assert_eq!(theirs.status, StatusCode::NOT_FOUND);
    assert_eq!(
        head.post(&format!("{ours}/{id}/withdraw"), &[]).await?.status,
        StatusCode::SEE_OTHER
    );
    assert!(head.get(&ours).await?.body.contains("Withdrawn"));
    Ok(())
}

#[tokio::test]
async fn what_was_typed_for_a_position_outlives_the_session() -> Result<()> {
    let room = Room::new().await?;
    let app = &room.app;
    let link = app.link(Role::Member, Some("XB")).await?;
    let head = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    let path = format!("{BASE}/proposals/3/position");
    let choose = head.get(&path).await?.body;
    let number = choose
        .split("position?statement=")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .context("a statement to choose")?
        .to_owned();
    app.clock.forward(jiff::SignedDuration::from_mins(31));
    let fields = [
        ("statement", &*number),
        ("sentence", "17-36"),
        ("stance", "concern"),
        ("changes", "a smaller office"),
        ("step", "check"),
    ];
    let page = head.post(&path, &fields).await?;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(!page.body.contains("a smaller office"));

    let accounts = comity_store::account::all(&app.desk.db, app.body).await?;
    let person = accounts.iter().find(|one| one.role == Role::Member).context("is there")?;
    let link = app.lasting_link(person.id).await?;
    let back = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    assert!(back.get(&path).await?.body.contains("What you typed earlier is here again"));
    let step = format!("{path}?statement={number}");
    let form = back.get(&step).await?.body;
    assert!(form.contains("a smaller office") && form.contains("value=\"17-36\" checked"));
    assert!(form.contains("value=\"concern\" checked"));
    let mut confirm = fields;
    confirm[4] = ("step", "confirm");
    assert_eq!(back.post(&path, &confirm).await?.status, StatusCode::SEE_OTHER);
    assert!(!back.get(&step).await?.body.contains(" checked"), "sent, so forgotten");
    Ok(())
}

#[tokio::test]
async fn earlier_positions_are_read_by_their_owner_and_the_chairs_side() -> Result<()> {
    let room = Room::new().await?;
    room.say("QP", 1, Stance::Oppose, "not every year").await?;
    let path = format!("{BASE}/convergence/of/QP");
    for (role, code) in [(Role::Chair, None), (Role::ChairTeam, None)] {
        let page = room.app.browser(role, code).await?.get(&path).await?.body;
        assert!(page.contains("every second year") && page.contains("Replaced by a later one"));
        assert!(page.contains("not every year") && page.contains("Counts"));
        assert!(page.contains("id=\"proposal-2\""));
    }
    for (role, code) in [
        (Role::Secretariat, None),
        (Role::Head, Some("QP")),
        (Role::Head, Some("QM")),
        (Role::Organization, Some("org-L")),
    ] {
        let reader = room.app.browser(role, code).await?;
        assert_eq!(reader.get(&path).await?.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(room.app.visitor().get(&path).await?.status, StatusCode::NOT_FOUND);
    let own = room.app.browser(Role::Member, Some("QP")).await?;
    let page = own.get(&format!("{BASE}/ours")).await?.body;
    assert!(page.contains("every second year") && page.contains("not every year"));
    let chair = room.app.browser(Role::Chair, None).await?;
    assert_eq!(
        chair.get(&format!("{BASE}/convergence/of/ZZ")).await?.status,
        StatusCode::NOT_FOUND
    );
    // From each attribution one step away.
    let behind = chair.get(&format!("{BASE}/convergence/2/attributions")).await?.body;
    assert!(behind.contains(&format!("href=\"{path}#proposal-2\"")));
    // QM has it by alignment alone, and nothing that could be read there.
    assert!(behind.contains("Land of QM") && !behind.contains("convergence/of/QM"));
    Ok(())
}

#[tokio::test]
async fn nobody_rests_a_position_on_anothers_words() -> Result<()> {
    let room = Room::new().await?;
    let theirs = room.file("QM", &[]).await?;
    assert!(room.take("QN", theirs, 0, Stance::Support, "").await.is_err());
    let head = room.app.browser(Role::Head, Some("QN")).await?;
    let path = format!("{BASE}/proposals/1/position?statement=1");
    assert_eq!(head.get(&path).await?.status, StatusCode::NOT_FOUND);
    // Sentences with one left out between them are no passage.
    let own = head.get(&format!("{BASE}/proposals/1/position")).await?.body;
    let number = own.split("position?statement=").nth(1).and_then(|rest| rest.split('"').next());
    let gap = [
        ("statement", number.unwrap_or_default()),
        ("sentence", "0-2"),
        ("sentence", "17-36"),
        ("stance", "support"),
        ("step", "confirm"),
    ];
    let refused = head.post(&format!("{BASE}/proposals/1/position"), &gap).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("follow each other"));
    Ok(())
}

#[tokio::test]
async fn a_state_says_not_ours_and_becomes_unknown() -> Result<()> {
    let room = Room::new().await?;
    let head = room.app.browser(Role::Member, Some("QM")).await?;
    let ours = format!("{BASE}/ours");
    let page = head.get(&ours).await?.body;
    assert!(page.contains("Aligned with statement") && page.contains("Not our position"));
    let id = room.proposals[1];
    let stranger = room.app.browser(Role::Head, Some("XA")).await?;
    let theirs = stranger.post(&format!("{ours}/{id}/disclaim"), &[]).await?;
    assert_eq!(theirs.status, StatusCode::NOT_FOUND);
    let team = room.app.browser(Role::ChairTeam, None).await?;
    let unknown = format!("{BASE}/convergence/2/attributions?stance=unknown");
    assert!(!team.get(&unknown).await?.body.contains("Land of QM"));
    assert_eq!(
        head.post(&format!("{ours}/{id}/disclaim"), &[]).await?.status,
        StatusCode::SEE_OTHER
    );
    assert!(team.get(&unknown).await?.body.contains("Land of QM"));
    assert!(!head.get(&ours).await?.body.contains("Aligned with statement"));
    // Organizations and the podium have no such page.
    for (role, code) in [(Role::Organization, Some("org-L")), (Role::Chair, None)] {
        let reader = room.app.browser(role, code).await?;
        assert_eq!(reader.get(&ours).await?.status, StatusCode::NOT_FOUND);
    }
    Ok(())
}

#[tokio::test]
async fn proposals_are_put_merged_read_and_withdrawn() -> Result<()> {
    let room = Room::new().await?;
    let head = room.app.browser(Role::Head, Some("XA")).await?;
    let new = format!("{BASE}/proposals/new");
    assert!(!head.get(&new).await?.body.contains(" checked"));
    let empty = head.post(&new, &[("wording", " ")]).await?;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Write the proposal") && empty.body.contains("Choose who may"));
    let form = [("wording", "Un registre"), ("language", "fr"), ("audience", "chair")];
    let put = head.post(&new, &form).await?;
    let put = confirm(&head, &put).await?;
    assert_eq!(put, format!("{BASE}/proposals/4"));
    let other = room.app.browser(Role::Head, Some("QM")).await?;
    assert_eq!(other.get(&put).await?.status, StatusCode::NOT_FOUND);
    assert!(!other.get(&format!("{BASE}/proposals")).await?.body.contains("Un registre"));
    assert!(head.get(&put).await?.body.contains("lang=\"fr\""));

    let team = room.app.browser(Role::ChairTeam, None).await?;
    let merge = format!("{BASE}/proposals/merge");
    let one = [("from", "1"), ("wording", "Both"), ("audience", "public")];
    let refused = team.post(&merge, &one).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let two = [("from", "1"), ("from", "2"), ("wording", "Both"), ("audience", "public")];
    let merged = confirm(&team, &team.post(&merge, &two).await?).await?;
    for (reader, page) in [
        (room.app.visitor(), merged.clone()),
        (room.app.visitor(), format!("{BASE}/proposals")),
        (team.clone(), format!("{BASE}/convergence")),
    ] {
        assert!(reader.get(&page).await?.body.contains("Wording merged by the Chair"), "{page}");
    }
    // Stakeholders, the public and the podium put none; only its owner withdraws.
    for (role, code) in [(Role::Stakeholder, Some("ngo-L")), (Role::Chair, None)] {
        let reader = room.app.browser(role, code).await?;
        assert_eq!(reader.get(&new).await?.status, StatusCode::NOT_FOUND);
    }
    let withdraw = format!("{BASE}/proposals/1/withdraw");
    assert_eq!(head.post(&withdraw, &[]).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(other.post(&withdraw, &[]).await?.status, StatusCode::SEE_OTHER);
    assert_eq!(other.get(&format!("{BASE}/proposals/1")).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn beside_withdrawing_stands_what_holds_afterwards() -> Result<()> {
    let room = Room::new().await?;
    let head = room.app.browser(Role::Head, Some("QN")).await?;
    let ours = format!("{BASE}/ours");
    let read = async || -> Result<String> {
        Ok(comity_words::strip_isolation(&head.get(&ours).await?.body).to_string())
    };
    let aligned =
        "After that, the position by statement 9, which names you, holds for you: Support.";
    let unknown = "After that, your position on this proposal is unknown.";
    let page = read().await?;
    for text in [aligned, unknown] {
        assert_eq!(page.matches(text).count(), 1, "{text}: {page}");
    }
    // The same stance of its own is no conflict; what holds afterwards is still said.
    room.say("QN", 1, Stance::Support, "").await?;
    let page = read().await?;
    assert!(page.contains(aligned) && !page.contains("a statement that says otherwise"));
    let (before, _) = page.split_once(aligned).context("the text")?;
    let (_, id) = before.rsplit_once("/ours/").context("its form")?;
    let id = id.split('/').next().unwrap_or_default();
    head.post(&format!("{ours}/{id}/withdraw"), &[]).await?;
    let page = read().await?;
    assert!(page.contains("Aligned with statement 9") && !page.contains(aligned), "{page}");
    Ok(())
}
