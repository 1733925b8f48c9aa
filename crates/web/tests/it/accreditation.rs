//! Accreditation of stakeholders through the router: who applies, who objects, who learns
//! what.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::{Browser, Page, TestApp, step};

const S: &str = "/en/s/spring";
const A: &str = "/en/s/spring/accreditation";

const CALL: [(&str, &str); 5] = [
    ("opens", "2026-12-01"),
    ("closes", "2026-12-31"),
    ("period", "session"),
    ("disclosure", "on-request"),
    ("window", "14"),
];

fn application<'a>(name: &'a str, mail: &'a str) -> [(&'a str, &'a str); 7] {
    [
        ("name", name),
        ("kind", "ngo"),
        ("consultative", "none"),
        ("seat", "Port Merrin"),
        ("purpose", "We train operators of small networks."),
        ("contact", "Ilse Varga"),
        ("email", mail),
    ]
}

async fn ok(browser: &Browser, path: &str) -> Result<Page> {
    let page = browser.get(path).await?;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    assert!(!page.body.contains('⟦'), "a text is missing at {path}: {}", page.body);
    Ok(page)
}

/// Sends a form that sends on.
async fn sent(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Result<String> {
    let page = browser.post(path, fields).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}: {}", page.body);
    Ok(page.location)
}

struct Room {
    app: TestApp,
    office: Browser,
    chair: Browser,
    first: Browser,
    second: Browser,
    /// The Chair's own State.
    own: Browser,
    public: Browser,
}

impl Room {
    async fn open() -> Result<Room> {
        let app = TestApp::sqlite().await?;
        let room = Room {
            office: app.browser(Role::Secretariat, None).await?,
            chair: app.browser(Role::Chair, None).await?,
            first: app.browser(Role::Head, Some("QM")).await?,
            second: app.browser(Role::Head, Some("QN")).await?,
            own: app.browser(Role::Head, Some("QO")).await?,
            public: app.visitor(),
            app,
        };
        sent(&room.office, &format!("{A}/call"), &CALL).await?;
        Ok(room)
    }

    /// Two organizations on a circulated list; `QM` objects to the second. Gives the
    /// receipts.
    async fn circulated(&self, release: &str) -> Result<[String; 2]> {
        let apply = format!("{A}/apply");
        let mut receipts = Vec::new();
        for (name, mail) in [("Harbour Society", "a@x.example"), ("Lantern Lab", "b@x.example")] {
            let page = self.public.post(&apply, &application(name, mail)).await?;
            assert_eq!(page.status, StatusCode::OK, "{}", page.body);
            let link = page.body.split("value=\"http://localhost").nth(1).context("a link")?;
            receipts.push(link.split('"').next().context("its end")?.to_owned());
        }
        let [one, two] = &receipts[..] else { anyhow::bail!("{receipts:?}") };
        for number in 1..=2 {
            sent(&self.office, &format!("{A}/applications/{number}/check"), &[]).await?;
        }
        let list = [
            ("applications", "1"),
            ("applications", "2"),
            ("day", "2026-12-09"),
            ("hour", "18:00"),
            ("symbol", ""),
        ];
        sent(&self.office, &format!("{A}/circulate"), &list).await?;
        let object = [("reason", "A reason of ours"), ("release", release)];
        sent(&self.first, &format!("{A}/lists/1/2/object"), &object).await?;
        Ok([one.clone(), two.clone()])
    }

    /// After the deadline, with everybody signed in anew.
    async fn decided(&mut self) -> Result<()> {
        self.app.clock.set("2026-12-10T01:00:00Z".parse()?);
        self.office = self.app.browser(Role::Secretariat, None).await?;
        self.chair = self.app.browser(Role::Chair, None).await?;
        self.first = self.app.browser(Role::Head, Some("QM")).await?;
        self.second = self.app.browser(Role::Head, Some("QN")).await?;
        self.own = self.app.browser(Role::Head, Some("QO")).await?;
        sent(&self.office, &format!("{A}/lists/1/outcome"), &[]).await?;
        Ok(())
    }
}

#[tokio::test]
async fn an_organization_applies_and_follows_its_application_by_the_receipt() -> Result<()> {
    let mut room = Room::open().await?;
    let empty = room.public.post(&format!("{A}/apply"), &[("seat", "Port <i>Merrin</i>")]).await?;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Write the name of the organization"));
    assert!(empty.body.contains("Port &#60;i&#62;Merrin"), "what was typed is there");
    let [one, two] = room.circulated("rule").await?;
    let page = ok(&room.public, &one).await?;
    assert!(
        page.body.contains("circulated to States") && page.body.contains("States may object until")
    );
    // In another language, the same.
    assert!(ok(&room.public, &one.replace("/en/", "/ar/")).await?.body.contains("عُمم طلبكم"));
    room.decided().await?;
    assert!(ok(&room.public, &one).await?.body.contains("Your organization is accredited"));
    let refused = ok(&room.public, &two).await?.body;
    assert!(refused.contains("was not admitted"));
    assert!(!refused.contains("A reason of ours") && !refused.contains("Land of QM"));
    // The one admitted stands among the participants, and gets its way in.
    assert!(ok(&room.public, &format!("{S}/participants")).await?.body.contains("Harbour Society"));
    let page = ok(&room.office, &format!("{A}/applications/1")).await?;
    assert!(page.body.contains("Ilse Varga"));
    let at = page.body.split('"').find(|part| part.contains("/manage/registrations/new?for="));
    let form = ok(&room.office, at.context("a way to an account")?).await?;
    assert!(form.body.contains("Harbour Society"), "{}", form.body);
    Ok(())
}

#[tokio::test]
async fn an_objection_is_named_to_its_state_and_the_chairs_side_until_it_is_disclosed() -> Result<()>
{
    let mut room = Room::open().await?;
    room.circulated("reason").await?;
    let list = format!("{A}/lists/1");
    let tells =
        |page: &Page| (page.body.contains("Objection of"), page.body.contains("A reason of ours"));
    assert_eq!(tells(&ok(&room.first, &list).await?), (true, true));
    assert_eq!(tells(&ok(&room.chair, &list).await?), (true, true));
    for other in [&room.second, &room.own, &room.office] {
        assert_eq!(tells(&ok(other, &list).await?), (false, false));
    }
    room.decided().await?;
    // The result, and some delegations without a number; the Chair's own State reads what
    // every other State reads.
    let others = ok(&room.second, &list).await?;
    assert!(
        others.body.contains("Not admitted") && others.body.contains("Some delegations objected")
    );
    assert_eq!(tells(&others), (false, false));
    let main = |page: &Page| page.body.split("<main").nth(1).unwrap_or_default().to_owned();
    let own = ok(&room.own, &list).await?;
    assert_eq!(main(&own), main(&others));
    assert!(!ok(&room.office, &list).await?.body.contains("delegations objected"));
    // A Member State asks, the Chair discloses, States read it.
    let early = room.chair.post(&format!("{list}/disclose"), &[]).await?;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("No Member State has asked"));
    sent(&room.second, &format!("{list}/ask-disclosure"), &[]).await?;
    assert!(ok(&room.chair, &format!("{S}/today")).await?.body.contains("asks you to disclose"));
    sent(&room.chair, &format!("{list}/disclose"), &[]).await?;
    assert_eq!(tells(&ok(&room.second, &list).await?), (true, true));
    assert_eq!(tells(&ok(&room.office, &list).await?), (false, false));
    assert!(ok(&room.own, &format!("{S}/today")).await?.body.contains("disclosed the objections"));
    Ok(())
}

#[tokio::test]
async fn a_state_that_lets_the_organization_know_is_named_on_its_receipt() -> Result<()> {
    let mut room = Room::open().await?;
    let [_, two] = room.circulated("applicant").await?;
    assert!(!ok(&room.public, &two).await?.body.contains("A reason of ours"));
    room.decided().await?;
    let page = ok(&room.public, &two).await?.body;
    assert!(page.contains("Land of QM") && page.contains("A reason of ours"));
    Ok(())
}

#[tokio::test]
async fn whose_accreditation_is_withdrawn_reads_what_the_public_reads_at_once() -> Result<()> {
    let mut room = Room::open().await?;
    let [one, _] = room.circulated("rule").await?;
    room.decided().await?;
    let it = room.app.browser(Role::Stakeholder, Some("harbour-society")).await?;
    ok(&it, &format!("{S}/today")).await?;
    let end = [("said", "It asked for this."), ("symbol", "")];
    sent(&room.office, &format!("{A}/applications/1/end"), &end).await?;
    assert_eq!(it.get(&format!("{S}/today")).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(it.get(&format!("{S}/statements/new")).await?.status, StatusCode::NOT_FOUND);
    ok(&it, S).await?;
    let page = ok(&room.public, &one).await?.body;
    assert!(page.contains("was withdrawn") && page.contains("It asked for this."));
    Ok(())
}

#[tokio::test]
async fn one_place_does_not_flood_the_secretariat() -> Result<()> {
    let room = Room::open().await?;
    let (_, hurried) = room.app.hurried("http://localhost");
    let mut taken = 0;
    for number in 0..30 {
        let (name, mail) = (format!("Society {number}"), format!("s{number}@x.example"));
        let page = hurried.post(&format!("{A}/apply"), &application(&name, &mail)).await?;
        match page.status {
            StatusCode::OK => taken += 1,
            status => assert_eq!(status, StatusCode::TOO_MANY_REQUESTS),
        }
    }
    assert_eq!(taken, 20);
    let list = ok(&room.office, &format!("{A}/applications")).await?.body;
    assert_eq!(list.matches("/accreditation/applications/").count(), 20);
    Ok(())
}

#[tokio::test]
async fn the_pages_stand_in_six_languages_and_say_what_silence_means() -> Result<()> {
    let room = Room::open().await?;
    room.circulated("rule").await?;
    for language in ["en", "ar", "zh", "fr", "ru", "es"] {
        for (browser, path) in [
            (&room.public, "accreditation"),
            (&room.public, "accreditation/apply"),
            (&room.office, "accreditation/call"),
            (&room.office, "accreditation/applications"),
            (&room.office, "accreditation/applications/2"),
            (&room.office, "accreditation/circulate"),
            (&room.second, "accreditation/lists/1"),
            (&room.second, "accreditation/lists/1/1/object"),
            (&room.second, "today"),
        ] {
            ok(browser, &format!("/{language}/s/spring/{path}")).await?;
        }
    }
    let silence = "a State that does not reply by the deadline does not object";
    assert!(ok(&room.second, &format!("{A}/lists/1")).await?.body.contains(silence));
    let waits = ok(&room.second, &format!("{S}/today")).await?.body;
    let waits = waits.split("<main").nth(1).context("the page")?;
    assert!(waits.contains("your State may object until"));
    Ok(())
}

#[tokio::test]
async fn a_stakeholder_reads_what_it_may_do_and_files_only_then() -> Result<()> {
    let room = Room::open().await?;
    let it = room.app.browser(Role::Stakeholder, Some("ngo-guest")).await?;
    let statement = [("text", "We thank the Chair."), ("audience", "public"), ("language", "en")];
    let page = it.post_parts(&format!("{S}/statements/new"), &statement, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    // The body closes written input, and opens it again at an informal meeting.
    let modality = |file| {
        [
            ("formal-attend", "accredited"),
            ("formal-speak", "nobody"),
            ("formal-file", file),
            ("dedicated-attend", "accredited"),
            ("dedicated-speak", "accredited"),
            ("dedicated-file", file),
        ]
    };
    sent(&room.office, &format!("{A}/modalities/set"), &modality("nobody")).await?;
    let page = it.post_parts(&format!("{S}/statements/new"), &statement, None).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("may not file written input now"));
    // What was typed is kept, and Today leads neither there nor to an empty form.
    let today = ok(&it, &format!("{S}/today")).await?.body;
    let main = today.split("<main").nth(1).context("the page")?;
    assert!(!main.contains("/statements/new") && main.contains("Read the questions"), "{main}");
    let meeting = [
        ("date", "2026-12-09"),
        ("starts", "10:00"),
        ("ends", "13:00"),
        ("mode", "informal"),
        ("regime", ""),
    ];
    sent(&room.office, &format!("{S}/manage/meetings/new"), &meeting).await?;
    let page = it.post_parts(&format!("{S}/statements/new"), &statement, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let at_meeting = ok(&it, &format!("{S}/meetings/1")).await?.body;
    assert!(at_meeting.contains("You may speak."));
    assert!(ok(&it, &format!("{S}/today")).await?.body.contains("/statements/new"));
    let narrow = [("attend", "invited"), ("speak", "nobody"), ("file", "nobody")];
    sent(&room.office, &format!("{S}/meetings/1/stakeholders"), &narrow).await?;
    let at_meeting = ok(&it, &format!("{S}/meetings/1")).await?.body;
    assert!(at_meeting.contains("You may attend.") && at_meeting.contains("You may not speak."));
    // Widening stands on the page before it holds, and on the Today page of delegations.
    room.app.clock.forward(jiff::SignedDuration::from_secs(1));
    let wide = [("attend", "both"), ("speak", "both"), ("file", "both"), ("reason", "As agreed")];
    sent(&room.office, &format!("{S}/meetings/1/stakeholders"), &wide).await?;
    let of_state = ok(&room.first, &format!("{S}/meetings/1")).await?.body;
    assert!(of_state.contains("Announced, and in effect from") && of_state.contains("As agreed"));
    let today = ok(&room.first, &format!("{S}/today")).await?.body;
    assert!(today.contains("More stakeholders will be able to take part"));
    assert!(ok(&it, &format!("{S}/meetings/1")).await?.body.contains("You may not speak."));
    for language in ["ar", "zh", "fr", "ru", "es"] {
        for path in [
            "accreditation/modalities",
            "meetings/1",
            "meetings/1/stakeholders",
            "meetings/1/invite",
        ] {
            ok(&room.office, &format!("/{language}/s/spring/{path}")).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_list_of_participants_is_issued_as_a_document_for_everybody() -> Result<()> {
    let room = Room::open().await?;
    let issue = format!("{S}/participants/lists/issue");
    let page = room.office.post(&issue, &[("symbol", "")]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    sent(&room.office, &issue, &[("symbol", "EX/WG.1/2026/INF/7")]).await?;
    let page = ok(&room.public, &format!("{S}/participants")).await?.body;
    assert!(page.contains("EX/WG.1/2026/INF/7"));
    let waits = ok(&room.public, &format!("{S}/participants/lists/1/pdf")).await?.body;
    assert!(waits.contains("is being prepared"));
    assert_eq!(
        room.public.get(&format!("{S}/participants/lists/2/pdf")).await?.status,
        StatusCode::NOT_FOUND
    );
    Ok(())
}

#[tokio::test]
async fn an_organization_withdraws_by_its_receipt() -> Result<()> {
    let mut room = Room::open().await?;
    let [one, two] = room.circulated("rule").await?;
    let at = step(&one, "withdraw");
    let form = format!("action=\"{A}/receipt/withdraw\"");
    assert!(ok(&room.public, &one).await?.body.contains(&form));
    // Its secret is in no address; without script the page asks for it.
    assert!(one.starts_with(&format!("{A}/receipt#")), "{one}");
    let page = ok(&room.public, &format!("{A}/receipt")).await?.body;
    assert!(page.contains("data-hand") && page.contains("paste the whole link"), "{page}");
    let open = format!("{A}/receipt/open");
    assert!(page.contains(&format!("action=\"{open}\"")), "{page}");
    let pasted = format!("http://localhost{one}");
    let page = room.public.post(&open, &[("link", &pasted)]).await?;
    assert!(page.status == 200 && page.body.contains(&form));
    for wrong in ["", "not a link", "http://localhost/en/s/spring/accreditation/receipt#nothing"] {
        let page = room.public.post(&open, &[("link", wrong)]).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(page.body.contains("Paste the whole link"), "{wrong}");
    }
    let page = room.public.post(&at, &[]).await?.body;
    assert!(page.contains("Withdraw your application?") && page.contains("Harbour Society"));
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = room.public.post(&at.replace("/en/", &format!("/{language}/")), &[]).await?;
        assert_eq!(page.status, StatusCode::OK, "{language}");
    }
    let sure = [("step", "withdraw")];
    let page = room.public.post(&at, &sure).await?.body;
    assert!(page.contains("You withdrew your application"), "{page}");
    let page = ok(&room.public, &one).await?.body;
    assert!(page.contains("You withdrew your application") && !page.contains(&form));
    // Sent twice, and asked for again.
    let again = room.public.post(&at, &sure).await?;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(room.public.post(&at, &[]).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(room.public.post(&format!("{A}/receipt/withdraw#nothing"), &[]).await?.status, 404);
    // States read it, and are led to no form that refuses.
    let list = format!("{A}/lists/1");
    let page = ok(&room.second, &list).await?.body;
    assert!(page.contains("Withdrawn by the organization"), "{page}");
    assert!(!page.contains("/1/object\"") && page.contains("/2/object\""), "{page}");
    let form = room.second.get(&format!("{list}/1/object")).await?;
    assert_eq!(form.status, StatusCode::NOT_FOUND);
    room.decided().await?;
    assert!(ok(&room.public, &two).await?.body.contains("was not admitted"));
    assert_eq!(room.public.post(&step(&two, "withdraw"), &[]).await?.status, StatusCode::NOT_FOUND);
    assert!(ok(&room.public, &one).await?.body.contains("You withdrew your application"));
    Ok(())
}
