//! Papers: what is refused, what is written, who is told, and many at once.

use std::collections::HashSet;

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Contributor, Delegation, Joined, May, NewFile, NewPaper, NewPaperProposal,
    NewPosition, NewRevision, NewStatement, NewTopic, Podium, Proposer, Secretariat, SignedIn,
    add_topic, confirm_position, file_statement, give_symbol, invite_sponsors, leave_paper,
    propose_from_paper, review_paper, revise_paper, sponsor_paper, submit_paper,
    take_back_invitation, withdraw_paper, withdraw_proposal,
};
use comity_domain::{
    Audience, Language, PaperId, ParticipantId, Role, Stance, Wording,
    paper::{MOST_CHARACTERS, Paper, PaperKind, Standing},
};
use comity_store::{Scope, notice, paper, proposal, record};
use comity_testkit::TestApp;

pub(crate) fn plain(text: &str, audience: Audience) -> NewPaper {
    NewPaper {
        kind: PaperKind::Paper,
        title: "A list of contacts".to_owned(),
        topics: Vec::new(),
        presents: None,
        language: Language::En,
        text: text.to_owned(),
        file: None,
        audience,
        from_draft: None,
    }
}

/// A revision that changes nothing but the text.
pub(crate) fn revision(of: &Paper, of_version: i64, text: &str) -> NewRevision {
    NewRevision {
        of_version,
        title: "A list of contacts".to_owned(),
        text: text.to_owned(),
        file: None,
        topics: of.topics.clone(),
        audience: of.audience,
        from_draft: None,
    }
}

/// The keys of a refusal.
pub(crate) fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|one| one.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        _ => Vec::new(),
    }
}

/// What a participant was told, in the order of the words: notices of one instant come in
/// no order of their own.
async fn told(app: &TestApp, state: ParticipantId) -> Result<Vec<String>> {
    let all = notice::latest(&app.desk.db, state, 20).await?;
    let mut kinds: Vec<String> = all.into_iter().map(|one| one.kind).collect();
    kinds.sort();
    Ok(kinds)
}

/// What the record's newest entry says was done.
async fn last_act(app: &TestApp) -> Result<String> {
    let all = record::entries(&app.desk.db, 0, 1_000).await?;
    Ok(all.last().context("an entry")?.act.clone())
}

async fn standing(app: &TestApp, of: &Paper, state: ParticipantId) -> Result<Option<Standing>> {
    let all = paper::sponsors(&app.desk.db, of).await?;
    Ok(all.into_iter().find(|one| one.participant_id == state).map(|one| one.standing))
}

async fn refusals(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<Proposer> = app.may(Role::Head, Some("QM")).await?;
    let podium: May<Podium> = app.may(Role::Chair, None).await?;
    let title = Wording::new(Language::En, "Confidence");
    let topic = add_topic(desk, &podium, at, NewTopic { title, agenda_item: None }).await?;
    let try_to = async |new: NewPaper| keys(submit_paper(desk, &may, at, new).await);

    let empty = NewPaper { title: " ".to_owned(), ..plain(" \n", Audience::Own) };
    let both = ["error-paper-title-empty", "error-paper-empty"];
    assert_eq!(try_to(empty).await, both, "all faults at once");
    let long = "a ".repeat(MOST_CHARACTERS / 2 + 1) + "a";
    assert_eq!(try_to(plain(&long, Audience::Own)).await, ["error-paper-long"]);
    let turned = NewPaper { title: "a\u{202e}b".to_owned(), ..plain("A.", Audience::Own) };
    assert_eq!(try_to(turned).await, ["error-statement-line-characters"]);
    let file = NewFile::of_text("a.txt", b"caf\xe9".to_vec());
    let bytes = NewPaper { file: Some(file), ..plain("", Audience::Own) };
    assert_eq!(try_to(bytes).await, ["error-statement-file-encoding"]);
    let nil = uuid::Uuid::nil().into();
    let elsewhere = NewPaper { topics: vec![topic, nil], ..plain("A.", Audience::Own) };
    assert_eq!(try_to(elsewhere).await, ["error-statement-topic"]);
    let stranger = NewPaper { presents: Some(nil), ..plain("A.", Audience::Public) };
    assert_eq!(try_to(stranger).await, ["error-paper-present-topic"]);
    let hidden = NewPaper { presents: Some(topic), ..plain("A.", Audience::Chair) };
    assert_eq!(try_to(hidden).await, ["error-paper-present-audience"]);
    let shown = NewPaper {
        kind: PaperKind::NonPaper,
        presents: Some(topic),
        ..plain("A.", Audience::Public)
    };
    assert_eq!(try_to(shown).await, ["error-paper-non-paper-present"]);
    let spent = NewPaper { from_draft: Some("form".to_owned()), ..plain("A.", Audience::Own) };
    assert_eq!(try_to(spent).await, ["error-paper-already-submitted"]);
    // Nothing of all this was kept: the first number is still free.
    let new = NewPaper { topics: vec![topic, topic], ..plain("A.", Audience::Public) };
    assert_eq!(review_paper(desk, &may, at, &new).await?, "A.");
    let made = submit_paper(desk, &may, at, new).await?;
    assert_eq!((made.number, made.topics.len()), (1, 1));
    assert_eq!(last_act(&app).await?, "submit_paper");

    // Revisions.
    let try_to = async |new: NewRevision| keys(revise_paper(desk, &may, at, made.id, new).await);
    assert_eq!(try_to(revision(&made, 1, "A.\n")).await, ["error-paper-same"]);
    let elsewhere = NewRevision { topics: vec![nil], ..revision(&made, 1, "B.") };
    assert_eq!(try_to(elsewhere).await, ["error-statement-topic"]);
    assert_eq!(try_to(revision(&made, 2, "B.")).await, ["error-paper-moved"]);
    assert_eq!(revise_paper(desk, &may, at, made.id, revision(&made, 1, "B.")).await?, 2);
    assert_eq!(last_act(&app).await?, "revise_paper");
    assert_eq!(try_to(revision(&made, 1, "C.")).await, ["error-paper-moved"]);
    let other: May<Proposer> = app.may(Role::Head, Some("QN")).await?;
    let foreign = revise_paper(desk, &other, at, made.id, revision(&made, 2, "C.")).await;
    assert_eq!(keys(foreign), ["not found"]);
    assert_eq!(keys(withdraw_paper(desk, &other, at, made.id, &[]).await), ["not found"]);

    // Symbols.
    let office: May<Secretariat> = app.may(Role::Secretariat, None).await?;
    let give = async |id, text| keys(give_symbol(desk, &office, at, id, text).await);
    assert_eq!(give(made.id, " ").await, ["error-symbol-empty"]);
    assert_eq!(give(made.id, "WP 3").await, ["error-symbol-form"]);
    assert!(give(made.id, "EX/WP.1").await.is_empty());
    assert_eq!(told(&app, app.participant("QM").await?).await?, ["paper-symbol"]);
    let second = submit_paper(desk, &may, at, plain("A.", Audience::Public)).await?;
    assert_eq!(give(second.id, "EX/WP.1").await, ["error-symbol-taken"]);
    let closed = submit_paper(desk, &may, at, plain("A.", Audience::Chair)).await?;
    assert_eq!(give(closed.id, "EX/WP.2").await, ["not found"], "beyond its audience");
    Ok(())
}

async fn sponsoring(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<Proposer> = app.may(Role::Head, Some("QM")).await?;
    let (qm, qn) = (app.participant("QM").await?, app.participant("QN").await?);
    let (qo, org) = (app.participant("QO").await?, app.participant("org-L").await?);
    let invited: May<Delegation> = app.may(Role::Member, Some("QN")).await?;
    let stranger: May<Delegation> = app.may(Role::Head, Some("QO")).await?;
    let own: May<Delegation> = app.may(Role::Head, Some("QM")).await?;
    let kept = submit_paper(desk, &may, at, plain("A.", Audience::Own)).await?;
    let made = submit_paper(desk, &may, at, plain("A.", Audience::Chair)).await?;
    let invite = async |id, states: &[ParticipantId]| {
        keys(invite_sponsors(desk, &may, at, id, states).await)
    };
    assert_eq!(invite(made.id, &[]).await, ["error-paper-invite-none"]);
    assert_eq!(invite(made.id, &[qm]).await, ["error-paper-invite-state"]);
    assert_eq!(invite(made.id, &[org]).await, ["error-paper-invite-state"]);
    assert_eq!(invite(kept.id, &[qn]).await, ["error-paper-invite-own"]);
    let join =
        async |may: &May<Delegation>, version| sponsor_paper(desk, may, at, made.id, version).await;
    assert_eq!(keys(join(&invited, 1).await), ["not found"], "it may not read it");
    assert_eq!(keys(join(&own, 1).await), ["not found"], "nobody co-sponsors its own");

    // Invited twice, told once; then it confirms by an act of its own.
    assert!(invite(made.id, &[qn, qn]).await.is_empty());
    assert_eq!(told(&app, qn).await?, ["paper-invited"]);
    assert_eq!(standing(&app, &made, qn).await?, Some(Standing::Invited));
    assert_eq!(keys(join(&invited, 2).await), ["error-paper-moved"]);
    assert_eq!(join(&invited, 1).await?, Joined::Sponsors);
    assert_eq!(last_act(&app).await?, "sponsor_paper");
    assert_eq!(keys(join(&invited, 1).await), ["not found"], "nothing is left to confirm");
    assert_eq!(told(&app, qm).await?, ["paper-sponsored"]);
    let dropped = take_back_invitation(desk, &may, at, made.id, qn).await;
    assert_eq!(keys(dropped), ["not found"], "a co-sponsorship is the State's own");

    // A revision: it stays with what it confirmed until it confirms anew.
    revise_paper(desk, &may, at, made.id, revision(&made, 1, "B.")).await?;
    assert_eq!(told(&app, qn).await?, ["paper-invited", "paper-revised"]);
    let of = async || Ok::<_, anyhow::Error>(standing(&app, &made, qn).await?);
    assert_eq!(of().await?.and_then(Standing::version), Some(1));
    assert_eq!(join(&invited, 2).await?, Joined::Confirmed);
    assert_eq!(of().await?.and_then(Standing::version), Some(2));
    leave_paper(desk, &invited, at, made.id).await?;
    assert_eq!(last_act(&app).await?, "leave_paper");
    assert_eq!(keys(leave_paper(desk, &invited, at, made.id).await), ["not found"]);
    assert_eq!(
        told(&app, qm).await?,
        ["paper-revision-confirmed", "paper-sponsor-left", "paper-sponsored"]
    );

    // A State that may read a paper asks; the proposer declines, then accepts.
    let open = submit_paper(desk, &may, at, plain("A.", Audience::Delegations)).await?;
    let ask = async || sponsor_paper(desk, &stranger, at, open.id, 1).await;
    assert_eq!(ask().await?, Joined::Asks);
    assert_eq!(keys(ask().await), ["not found"], "asked once");
    take_back_invitation(desk, &may, at, open.id, qo).await?;
    assert_eq!(ask().await?, Joined::Asks);
    assert!(invite(open.id, &[qo]).await.is_empty());
    assert!(matches!(standing(&app, &open, qo).await?, Some(Standing::Sponsor { version: 1, .. })));
    assert_eq!(told(&app, qo).await?, ["paper-accepted", "paper-request-declined"]);
    // Withdrawn, its sponsors are told.
    withdraw_paper(desk, &may, at, open.id, &[]).await?;
    assert_eq!(told(&app, qo).await?.len(), 3);
    assert_eq!(keys(ask().await), ["not found"]);
    Ok(())
}

async fn non_papers(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<Proposer> = app.may(Role::Organization, Some("org-L")).await?;
    let qn = app.participant("QN").await?;
    let state: May<Delegation> = app.may(Role::Head, Some("QN")).await?;
    let office: May<Secretariat> = app.may(Role::Secretariat, None).await?;
    let new = NewPaper { kind: PaperKind::NonPaper, ..plain("A. B.", Audience::Public) };
    let made = submit_paper(desk, &may, at, new).await?;
    assert_eq!((made.kind, made.number), (PaperKind::NonPaper, 1));
    // No sponsors, no symbol, no proposals, for anybody.
    let refused = [
        keys(invite_sponsors(desk, &may, at, made.id, &[qn]).await),
        keys(sponsor_paper(desk, &state, at, made.id, 1).await),
        keys(leave_paper(desk, &state, at, made.id).await),
        keys(give_symbol(desk, &office, at, made.id, "EX/WP.9").await),
        keys(propose_from_paper(desk, &may, at, made.id, marked(1, 0..2)).await),
    ];
    assert!(refused.iter().all(|keys| *keys == ["not found"]), "{refused:?}");
    assert_eq!(revise_paper(desk, &may, at, made.id, revision(&made, 1, "C.")).await?, 2);
    assert!(told(&app, qn).await?.is_empty());
    withdraw_paper(desk, &may, at, made.id, &[]).await?;
    let gone = paper::by_number(&desk.db, may.scope(), at.id, (made.kind, 1)).await?;
    assert!(gone.is_none());
    Ok(())
}

fn marked(version: i64, range: std::ops::Range<usize>) -> NewPaperProposal {
    NewPaperProposal { version, range: Some(range), wording: None, topic: None, from_draft: None }
}

async fn proposals(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<Proposer> = app.may(Role::Head, Some("QM")).await?;
    let other: May<Proposer> = app.may(Role::Head, Some("QN")).await?;
    let made = submit_paper(desk, &may, at, plain("Мы за. Всё.", Audience::Delegations)).await?;
    let try_to = async |may: &May<Proposer>, id: PaperId, new| {
        keys(propose_from_paper(desk, may, at, id, new).await)
    };
    let typed = |text: &str| NewPaperProposal {
        version: 1,
        range: None,
        wording: Some(Wording::new(Language::En, text)),
        topic: None,
        from_draft: None,
    };
    let nothing = NewPaperProposal { wording: None, ..typed("") };
    assert_eq!(try_to(&may, made.id, nothing).await, ["error-paper-proposal-none"]);
    assert_eq!(try_to(&may, made.id, marked(1, 0..3)).await, ["error-passage-range"]);
    assert_eq!(try_to(&may, made.id, marked(1, 2..2)).await, ["error-passage-empty"]);
    assert_eq!(try_to(&may, made.id, marked(2, 0..4)).await, ["error-paper-moved"]);
    assert_eq!(try_to(&other, made.id, marked(1, 0..4)).await, ["not found"]);
    assert_eq!(try_to(&may, made.id, typed("")).await, ["error-proposal-wording-empty"]);
    let differs = NewPaperProposal { range: Some(0..4), ..typed("They") };
    assert_eq!(try_to(&may, made.id, differs).await, ["error-paper-proposal-differs"]);
    let kept = submit_paper(desk, &may, at, plain("A.", Audience::Own)).await?;
    assert_eq!(try_to(&may, kept.id, marked(1, 0..2)).await, ["error-paper-proposal-own"]);

    let one = propose_from_paper(desk, &may, at, made.id, marked(1, 0..10)).await?;
    assert_eq!(last_act(&app).await?, "propose_from_paper");
    assert_eq!((one.wording.original_text(), one.audience), ("Мы за.", Audience::Delegations));
    assert_eq!(one.wording.original(), Language::En, "the paper says it is in English");
    let two = propose_from_paper(desk, &may, at, made.id, typed("Two")).await?;
    let three = propose_from_paper(desk, &may, at, made.id, typed("Three")).await?;

    // Another State takes positions on two of them.
    let files: May<Contributor> = app.may(Role::Head, Some("QN")).await?;
    let statement = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        from_draft: None,
        language: Language::En,
        text: "We agree.".to_owned(),
        file: None,
        check_against_delivery: false,
        audience: Audience::Public,
    };
    let statement = file_statement(desk, &files, at, statement).await?;
    for proposal in [one.id, two.id] {
        let new = NewPosition {
            proposal,
            statement,
            passage: Some(0..9),
            stance: Some(Stance::Support),
            changes: None,
        };
        confirm_position(desk, &other, new).await?;
    }
    // One was withdrawn by itself before; one is kept; one goes with the paper.
    let signed: May<SignedIn> = app.may(Role::Member, Some("QM")).await?;
    withdraw_proposal(desk, &signed, three.id).await?;
    let gone = [three.id];
    assert_eq!(keys(withdraw_paper(desk, &may, at, made.id, &gone).await), ["not found"]);
    withdraw_paper(desk, &may, at, made.id, &[two.id]).await?;
    assert_eq!(last_act(&app).await?, "withdraw_paper");
    let stand = proposal::all(&desk.db, at.id, other.scope()).await?;
    assert_eq!(stand.iter().map(|one| one.id).collect::<Vec<_>>(), [two.id]);
    let told = told(&app, app.participant("QN").await?).await?;
    assert_eq!(told, ["proposal-withdrawn"], "of the one that went");
    assert_eq!(paper::made_from(&desk.db, may.scope(), two.id).await?, None);
    Ok(())
}

/// Ten revisions of one version at once: one is the next, the others are told.
async fn ten_at_once(app: TestApp) -> Result<()> {
    let may: May<Proposer> = app.may(Role::Head, Some("QM")).await?;
    let made = submit_paper(&app.desk, &may, &app.session, plain("A.", Audience::Public)).await?;
    let tasks: Vec<_> = (0..10)
        .map(|turn| {
            let (desk, may, session) = (app.desk.clone(), may.clone(), app.session.clone());
            let made = made.clone();
            tokio::spawn(async move {
                let next = revision(&made, 1, &format!("B{turn}."));
                revise_paper(&desk, &may, &session, made.id, next).await
            })
        })
        .collect();
    let (mut done, mut refused) = (HashSet::new(), 0);
    for task in tasks {
        match task.await? {
            Ok(version) => assert!(done.insert(version)),
            Err(ActError::Refused(_)) => refused += 1,
            Err(error) => return Err(error.into()),
        }
    }
    assert_eq!((done, refused), (HashSet::from([2]), 9));
    let key = (PaperKind::Paper, made.number);
    let found = paper::by_number(&app.desk.db, Scope::PUBLIC, app.session.id, key).await?;
    let found = found.context("there")?;
    assert_eq!(
        (found.version, paper::versions(&app.desk.db, Scope::PUBLIC, &found).await?.len()),
        (2, 2)
    );
    Ok(())
}

on_both_engines!(refusals, sponsoring, non_papers, proposals, ten_at_once);
