//! What the Chair's side writes: letters, drafts, notes of what was heard, releases.

use anyhow::{Context as _, Result};
use comity_acts::{
    Chair, ChairsSide, Contributor, NewFile, NewLetter, NewNote, NewPosition, NewRelease, Proposer,
    attach_passage, compose_letter, compose_read_letter, confirm_position, note_heard,
    publish_letter, release_area,
};
use comity_domain::{Audience, Language, ProposalId, Stance, Standing, letter::DraftQuestion};
use comity_store::{question, statement};
use jiff::civil::date;

use super::{Planted, Readers, Who, english, texts::OWNERS};

/// The audiences a letter, a release and a summary can have, narrowest last: what the
/// earlier ones ask is then not known by what a later one shows.
const PUBLISHED: [Audience; 3] = [Audience::Delegations, Audience::Participants, Audience::Public];

impl Planted {
    pub(super) async fn sow_chairs_texts(&mut self) -> Result<()> {
        let (desk, session) = (self.app.desk.clone(), self.app.session.clone());
        let may = self.may::<ChairsSide>(Who::Team)?;
        for audience in PUBLISHED {
            let readers = Readers::reached(audience);
            let new = self.letter(&format!("letter ({audience})"), readers);
            let id = compose_letter(&desk, &may, &session, None, new).await?;
            let number = publish_letter(
                &desk,
                &may.also().context("verified")?,
                &session,
                id,
                Some(audience),
            )
            .await?;
            self.place("letter", audience.word(), number);
            let asked = question::list(&desk.db, may.scope(), session.id).await?;
            let known = |id: &str| self.places.values().any(|one| one == id);
            let new = asked.iter().map(|one| one.id.to_string()).find(|id| !known(id));
            self.place("question", audience.word(), new.context("the letter's question")?);
        }
        let new = self.letter("draft of a letter", Readers::reached(Audience::Chair));
        let draft = compose_letter(&desk, &may, &session, None, new).await?;
        self.place("draft-letter", "there", draft);
        let readers = Readers::reached(Audience::Chair);
        let new = self.letter("draft of a letter, read from a document", readers);
        let words = self.plant("document of a letter", readers);
        let mut document = NewFile::of_text(format!("{words}.txt"), words.clone().into_bytes());
        document.taken = Some(words);
        let draft = compose_read_letter(&desk, &may, &session, new, &document).await?;
        self.place("draft-letter", "read", draft);
        Ok(())
    }

    fn letter(&self, name: &str, readers: Readers) -> NewLetter {
        let plant = |part: &str| self.plant(format!("{name}, {part}"), readers);
        NewLetter {
            dated: Some(date(2026, 12, 7)),
            signed_by: english("A. Chair"),
            addressees: english("All delegations"),
            title: english(plant("title")),
            versions: vec![(
                Language::En,
                format!("Excellency, {}", plant("text")),
                Standing::Original,
            )],
            enclosures: vec![(english("Annex A"), english(plant("enclosure")), false)],
            relations: Vec::new(),
            deadlines: vec![(date(2026, 12, 9), english(plant("deadline")))],
            questions: vec![DraftQuestion {
                id: None,
                number: 1,
                topic: None,
                new_topic: None,
                wording: english(format!("What of {}?", plant("question"))),
            }],
        }
    }

    /// Positions of everybody, what was heard, and what the Chair released.
    pub(super) async fn sow_positions(&mut self) -> Result<()> {
        let (desk, session) = (self.app.desk.clone(), self.app.session.clone());
        let on = |places: &Planted, variant| -> Result<ProposalId> {
            Ok(places.places.get(&("proposal-id", variant)).context("a proposal")?.parse()?)
        };
        let proposal = on(self, "participants")?;
        for (who, code) in OWNERS.into_iter().filter(|(who, _)| *who != Who::Stakeholder) {
            let may = self.may::<Contributor>(who)?;
            let all = statement::list(&desk.db, may.scope(), session.id).await?;
            let own = all.iter().find(|one| {
                Some(one.participant_id) == may.participant() && one.audience == Audience::Chair
            });
            let own = own.with_context(|| format!("a statement of {code}"))?;
            self.place("own-statement", code, own.number);
            let own = own.id;
            let readers = Readers::own(code).and(Readers::reached(Audience::Chair));
            let may = self.may::<Proposer>(who)?;
            let new = NewPosition {
                proposal,
                statement: own,
                passage: Some(0..18),
                stance: Some(Stance::SupportWithChanges),
                changes: Some(self.plant(format!("{code}: changes of a position"), readers)),
            };
            let position = confirm_position(&desk, &may, new).await?;
            if who == Who::Head {
                self.place("position", "there", position);
            }
            let may = self.may::<ChairsSide>(Who::Team)?;
            let heard = NewNote {
                proposal,
                participant: may_participant(self, who)?,
                text: self.plant(
                    format!("{code}: note of what was heard"),
                    Readers::reached(Audience::Chair),
                ),
            };
            let note = note_heard(&desk, &may, heard).await?;
            if who == Who::Head {
                self.place("heard", "there", note);
            }
        }
        // One that is attributed to a State which is named in the statement.
        let named: i64 = self.places[&("statement", "named")].parse()?;
        let may = self.may::<Proposer>(Who::Head)?;
        let all = statement::list(&desk.db, may.scope(), session.id).await?;
        let named = all.iter().find(|one| one.number == named).context("the statement")?;
        let readers = Readers::own("QM").and(Readers::reached(Audience::Chair));
        let readers = readers.and(Readers::of(&[Who::Named]));
        let new = NewPosition {
            proposal: on(self, "delegations")?,
            statement: named.id,
            passage: Some(0..18),
            stance: Some(Stance::SupportWithChanges),
            changes: Some(self.plant("QM: changes of a position for QP", readers)),
        };
        confirm_position(&desk, &may, new).await?;
        let chair = self.may::<Chair>(Who::Chair)?;
        for audience in PUBLISHED {
            let words = self.plant(format!("release ({audience})"), Readers::reached(audience));
            let new = NewRelease {
                proposal: on(self, audience.word())?,
                wording: Some(english(words)),
                audience: Some(audience),
                names_confirmed: true,
            };
            release_area(&desk, &chair.also().context("verified")?, &session, new).await?;
        }
        self.place_mail().await
    }

    /// Three summaries published, one in work, one whose version was withdrawn.
    pub(super) async fn sow_summaries(&mut self) -> Result<()> {
        const VARIANTS: [(&str, Option<Audience>); 5] = [
            ("delegations", Some(Audience::Delegations)),
            ("participants", Some(Audience::Participants)),
            ("public", Some(Audience::Public)),
            ("draft", None),
            ("withdrawn", Some(Audience::Public)),
        ];
        let (desk, session) = (self.app.desk.clone(), self.app.session.clone());
        let (team, chair) = (self.browser(Who::Team)?.clone(), self.browser(Who::Chair)?.clone());
        let all = "/en/s/spring/summaries";
        for (at, (variant, audience)) in (1..).zip(VARIANTS) {
            let withdrawn = variant == "withdrawn";
            // The Chair's side goes on seeing its working copy.
            let reached = Readers::reached(audience.unwrap_or(Audience::Chair));
            let readers = if withdrawn { Readers::reached(Audience::Chair) } else { reached };
            let plant = |part: &str| self.plant(format!("summary ({variant}), {part}"), readers);
            // The Secretariat gives symbols, and knows what is in work.
            let knows = readers.and(Readers::of(&[Who::Secretariat]));
            let title = self.plant(format!("summary ({variant}), title"), knows);
            let texts = [plant("first paragraph"), plant("second paragraph")];
            let symbol = format!("EX/WG.1/2026/CRP.{at}");
            let head = [
                ("text_en", title.as_str()),
                ("symbol", &symbol),
                ("several_from", "4"),
                ("many_percent", "25"),
                ("most_percent", "50"),
            ];
            sent(&team.post(&format!("{all}/new"), &head).await?)?;
            self.place("summary", variant, at);
            if audience.is_some_and(|one| one > Audience::Delegations) {
                leave_out(&team, &format!("{all}/{at}")).await?;
            }
            for text in texts {
                let text = format!("The Chair writes {text}.");
                let paragraph = [("kind", "paragraph"), ("text_en", &*text), ("step", "add")];
                let added = sent(&team.post(&format!("{all}/{at}/add"), &paragraph).await?)?;
                let block = added.rsplit("#b-").next().unwrap_or_default().to_owned();
                self.place("block", variant, block);
            }
            let Some(audience) = audience else { continue };
            publish(&chair, &format!("{all}/{at}"), audience).await?;
            if withdrawn {
                sent(&chair.post(&format!("{all}/{at}/withdraw/1"), &[]).await?)?;
            }
            if variant == "public" {
                let more = [("kind", "paragraph"), ("text_en", "And more."), ("step", "add")];
                sent(&team.post(&format!("{all}/{at}/add"), &more).await?)?;
                publish(&chair, &format!("{all}/{at}"), audience).await?;
            }
        }
        // What was answered since: to be assembled anew.
        let may = self.may::<Contributor>(Who::Named)?;
        let own = statement::list(&desk.db, may.scope(), session.id).await?;
        let own = own.iter().find(|one| {
            Some(one.participant_id) == may.participant() && one.audience == Audience::Public
        });
        let (own, question) =
            (own.context("a statement")?.id, &self.places[&("question", "public")]);
        attach_passage(&desk, &may, &session, own, 0..18, Some(question.parse()?)).await?;
        Ok(())
    }
}

/// Leaves out whatever was assembled: it repeats words that are for fewer readers.
async fn leave_out(team: &crate::Browser, at: &str) -> Result<()> {
    let work = team.get(&format!("{at}/work")).await?.body;
    for block in work.split(" id=\"b-").skip(1).filter_map(|rest| rest.split('"').next()) {
        sent(&team.post(&format!("{at}/{block}/leave-out"), &[("out", "yes")]).await?)?;
    }
    Ok(())
}

/// The Chair publishes a working copy.
async fn publish(chair: &crate::Browser, at: &str, audience: Audience) -> Result<()> {
    let form = chair.get(&format!("{at}/publish")).await?.body;
    let revision = form
        .split("name=\"revision\"")
        .nth(1)
        .and_then(|rest| rest.split("value=\"").nth(1)?.split('"').next())
        .context("the revision")?;
    let fields = [
        ("audience", audience.word()),
        ("revision", revision),
        ("step", "confirm"),
        ("names", "yes"),
        ("languages", "yes"),
    ];
    sent(&chair.post(&format!("{at}/publish"), &fields).await?)?;
    Ok(())
}

fn may_participant(planted: &Planted, who: Who) -> Result<Option<comity_domain::ParticipantId>> {
    Ok(planted.may::<Proposer>(who)?.participant())
}

/// Where a form that was taken leads.
pub(super) fn sent(page: &crate::Page) -> Result<String> {
    anyhow::ensure!(page.status == 303, "{}: {}", page.status, page.body);
    Ok(page.location.clone())
}
