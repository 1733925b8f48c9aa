//! The week's summary, as the loader leaves it.

use std::sync::Arc;

use comity_acts::Desk;
use comity_domain::{
    Language, Role,
    summary::{BlockKind, Finding, standing},
};
use comity_seal::RootKey;
use comity_store::{Db, Scope, account, session, signin, summary};

use crate::{ExerciseClock, TestClock, TestRng, exercise};

#[tokio::test]
async fn the_week_ends_with_a_published_summary_and_a_newer_draft() {
    let folder = tempfile::tempdir().unwrap();
    let rng = Arc::new(TestRng::seeded(11));
    let url = format!("sqlite:{}", folder.path().join("comity.db").display());
    let db = Db::open(&url, RootKey::new([3; 32]), rng.clone()).await.unwrap();
    let start = "2026-11-01T00:00:00Z".parse().unwrap();
    let clock = Arc::new(ExerciseClock::standing_at(start, Box::new(TestClock::at(start))));
    let desk = Desk { db: db.clone(), clock: clock.clone(), rng };
    exercise::load(&desk, &clock).await.unwrap();

    let body = session::bodies(&db).await.unwrap().remove(0);
    let at = session::all(&db).await.unwrap().remove(0);
    let lines = summary::lines(&db, at.id, Scope::PUBLIC).await.unwrap();
    let [line] = &lines[..] else { panic!("one version for everybody: {lines:?}") };
    assert_eq!(line.symbol, "EX/WG.1/2026/CRP.2");
    let read = summary::version(&db, Scope::PUBLIC, line.summary_id, 1).await.unwrap().unwrap();
    let blocks = &read.content.blocks;
    let topics = blocks.iter().filter(|one| one.kind == BlockKind::Topic).count();
    assert_eq!(topics, 7, "six topics and the introduction");
    for block in blocks {
        for language in Language::ALL {
            assert!(block.wording.get(language).is_some(), "{language}: {:?}", block.wording);
        }
    }
    for wording in [&read.content.title, &read.content.status, &read.content.footnote] {
        assert_eq!(wording.languages().count(), 6);
    }

    let chair = account::all(&db, body.id).await.unwrap();
    let chair = chair.into_iter().find(|one| one.role == Role::Chair).unwrap();
    let scope = signin::at_console(&db, chair.id).await.unwrap().unwrap().scope();
    let work = summary::blocks(&db, scope, line.summary_id).await.unwrap();
    assert!(standing(&work).len() > blocks.len(), "the newer draft has more");
    let edited = work.iter().filter(|one| one.edited_at.is_some() && one.origin.is_some());
    assert_eq!(edited.count(), exercise::world().unwrap().summary.edits.len());
    let open = work.iter().filter(|one| {
        let finding = one.taken_over.as_ref().map(|taken| &taken.finding);
        matches!(finding, Some(Finding::OpenQuestion { .. } | Finding::OpenProposal { .. }))
    });
    assert!(open.count() > 3);
}
