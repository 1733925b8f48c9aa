//! What delegations, an organization and a stakeholder file, at every audience.

use anyhow::{Context as _, Result};
use comity_acts::{
    Contributor, Delegation, NewFile, NewOwnNote, NewPaper, NewProposal, NewQuestion, NewRevision,
    NewStatement, OfDelegation, Proposer, Secretariat, attach_passage, file_statement,
    invite_sponsors, keep_own_note, put_proposal, raise_question, receive_mail, revise_paper,
    sponsor_paper, submit_paper, withdraw_paper, withdraw_proposal, withdraw_question,
    withdraw_statement,
};
use comity_domain::{Audience, Language, QuestionId, Role, StatementId, Wording, paper::PaperKind};
use comity_outside::mail::{Content, Mail};
use comity_store::{mailed, statement};

use super::{Planted, Readers, Who, english};

/// Everybody who owns texts, with the one who files them.
pub(super) const OWNERS: [(Who, &str); 6] = [
    (Who::Head, "QM"),
    (Who::Group, "QN"),
    (Who::Other, "QO"),
    (Who::Named, "QP"),
    (Who::Organization, "org-L"),
    (Who::Stakeholder, "ngo-L"),
];

impl Planted {
    pub(super) async fn sow_texts(&mut self) -> Result<()> {
        for (who, code) in OWNERS {
            for audience in Audience::ALL.iter().copied() {
                let readers = Readers::own(code).and(Readers::reached(audience));
                let name = format!("{code}: statement ({audience})");
                let id = self.statement(who, &name, audience, readers, false).await?;
                if who == Who::Head {
                    self.place_statement(audience.word(), id).await?;
                }
            }
            self.drafts(who, code).await?;
            if who == Who::Stakeholder {
                continue;
            }
            for audience in Audience::ALL.iter().copied() {
                self.paper(who, code, audience).await?;
                self.proposal(who, code, audience).await?;
            }
            if who != Who::Organization {
                self.room(who, code).await?;
            }
        }
        self.special_statements().await?;
        self.special_papers().await
    }

    /// A word of somebody's text; for nobody, of one that will be withdrawn.
    fn plant_of(&self, what: impl Into<String>, who: Who, readers: Readers) -> String {
        match who.code().filter(|_| readers == Readers::NOBODY) {
            Some(code) => self.plant_gone(what, Readers::own(code)),
            None => self.plant(what, readers),
        }
    }

    /// The statement's number, as its address has it.
    async fn place_statement(&mut self, variant: &'static str, id: StatementId) -> Result<()> {
        let may = self.may::<Contributor>(Who::Head)?;
        let found = statement::get(&self.app.desk.db, may.scope(), id).await?;
        self.place("statement", variant, found.context("a statement")?.number);
        Ok(())
    }

    pub(super) async fn statement(
        &self,
        who: Who,
        name: &str,
        audience: Audience,
        readers: Readers,
        names_qp: bool,
    ) -> Result<StatementId> {
        let plant = |part: &str| self.plant_of(format!("{name}, {part}"), who, readers);
        let text = format!("We say {}. And no more.", plant("text"));
        let may = self.may::<Contributor>(who)?;
        let new = NewStatement {
            on_behalf_of: names_qp.then(|| plant("group")),
            aligned: if names_qp { vec![self.app.participant("QP").await?] } else { Vec::new() },
            title: Some(plant("title")),
            topic: None,
            language: Language::En,
            text: String::new(),
            file: Some(NewFile::of_text(format!("{}.txt", plant("file")), text.into_bytes())),
            check_against_delivery: false,
            audience,
            from_draft: None,
        };
        Ok(file_statement(&self.app.desk, &may, &self.app.session, new).await?)
    }

    /// One that names a State, one that was withdrawn, one with a passage.
    async fn special_statements(&mut self) -> Result<()> {
        let own = Readers::own("QM");
        let chair = own.and(Readers::reached(Audience::Chair));
        let named = chair.and(Readers::of(&[Who::Named]));
        let id = self
            .statement(Who::Head, "QM: statement naming QP", Audience::Chair, named, true)
            .await?;
        self.place_statement("named", id).await?;

        let what = "QM: withdrawn statement";
        let id = self.statement(Who::Head, what, Audience::Public, Readers::NOBODY, false).await?;
        self.place_statement("withdrawn", id).await?;
        let may = self.may::<Contributor>(Who::Head)?;
        withdraw_statement(&self.app.desk, &may, &self.app.session, id).await?;

        let what = "QM: statement with a passage";
        let id = self.statement(Who::Head, what, Audience::Chair, chair, false).await?;
        self.place_statement("answering", id).await?;
        let question: QuestionId =
            self.places.get(&("question", "public")).context("a question")?.parse()?;
        let part =
            attach_passage(&self.app.desk, &may, &self.app.session, id, 0..18, Some(question))
                .await?;
        self.place("passage", "there", part);
        Ok(())
    }

    /// What somebody typed and did not send.
    async fn drafts(&self, who: Who, code: &str) -> Result<()> {
        let text = self.plant(format!("{code}: draft of a statement"), Readers::of(&[who]));
        let browser = self.browser(who)?;
        let fields = [("text", text.as_str()), ("language", "en")];
        let page = browser.post_parts("/en/s/spring/statements/new", &fields, None).await?;
        anyhow::ensure!(page.status == 422, "no audience was chosen: {}", page.status);
        let office = self.app.may::<Secretariat>(Role::Secretariat, None).await?;
        let sender = format!("{}@example.org", code.to_lowercase());
        let role = who.role().context("a role")?;
        self.app.open(role, Some(code), "Expert", Some(&sender)).await?;
        let words = self.plant(format!("{code}: text by mail"), Readers::own(code));
        let content = Content::Body(format!("Mr. Chair, we say {words}."));
        let mail = Mail { id: format!("<{code}@x>"), sender, content };
        receive_mail(&self.app.desk, &office, &mail, None).await?;
        Ok(())
    }

    async fn paper(&mut self, who: Who, code: &str, audience: Audience) -> Result<()> {
        let readers = Readers::own(code).and(Readers::reached(audience));
        let kinds = [(PaperKind::Paper, "paper"), (PaperKind::NonPaper, "non-paper")];
        for (kind, word) in kinds {
            let name = format!("{code}: {word} ({audience})");
            let paper = self.submit(who, &name, kind, audience, readers).await?;
            if who == Who::Head {
                let place = if kind == PaperKind::Paper { "paper" } else { "non-paper" };
                self.place(place, audience.word(), paper.key());
            }
        }
        Ok(())
    }

    async fn submit(
        &self,
        who: Who,
        name: &str,
        kind: PaperKind,
        audience: Audience,
        readers: Readers,
    ) -> Result<comity_domain::paper::Paper> {
        let plant = |part: &str| self.plant_of(format!("{name}, {part}"), who, readers);
        let may = self.may::<Proposer>(who)?;
        let text = format!("We propose {}.", plant("text"));
        let new = NewPaper {
            kind,
            title: plant("title"),
            topics: Vec::new(),
            presents: None,
            language: Language::En,
            text: String::new(),
            file: Some(NewFile::of_text(format!("{}.txt", plant("file")), text.into_bytes())),
            audience,
            from_draft: None,
        };
        Ok(submit_paper(&self.app.desk, &may, &self.app.session, new).await?)
    }

    /// One to which a State is invited, one whose first version was for fewer, one withdrawn.
    async fn special_papers(&mut self) -> Result<()> {
        let (desk, session) = (self.app.desk.clone(), self.app.session.clone());
        let may = self.may::<Proposer>(Who::Head)?;
        let chair = Readers::own("QM").and(Readers::reached(Audience::Chair));
        let named = chair.and(Readers::of(&[Who::Named]));
        let name = "QM: paper to which QP is invited";
        let paper = self.submit(Who::Head, name, PaperKind::Paper, Audience::Chair, named).await?;
        let state = self.app.participant("QP").await?;
        invite_sponsors(&desk, &may, &session, paper.id, &[state]).await?;
        self.place("paper", "named", paper.key());

        let readers = Readers::own("QM").and(Readers::reached(Audience::Delegations));
        let (name, kind) = ("QM: paper that QP sponsors", PaperKind::Paper);
        let paper = self.submit(Who::Head, name, kind, Audience::Delegations, readers).await?;
        invite_sponsors(&desk, &may, &session, paper.id, &[state]).await?;
        let sponsor = self.may::<Delegation>(Who::Named)?;
        sponsor_paper(&desk, &sponsor, &session, paper.id, 1).await?;
        self.place("paper", "sponsored", paper.key());

        let name = "QM: first version of a paper";
        let own = Readers::own("QM");
        let paper = self.submit(Who::Head, name, PaperKind::Paper, Audience::Own, own).await?;
        let everybody = Readers::own("QM").and(Readers::reached(Audience::Public));
        let revision = NewRevision {
            of_version: 1,
            title: self.plant("QM: second version of a paper, title", everybody),
            text: self.plant("QM: second version of a paper, text", everybody),
            file: None,
            topics: Vec::new(),
            audience: Audience::Public,
            from_draft: None,
        };
        revise_paper(&desk, &may, &session, paper.id, revision).await?;
        self.place("paper", "widened", paper.key());

        let name = "QM: paper revised in public";
        let readers = Readers::reached(Audience::Public);
        let paper =
            self.submit(Who::Head, name, PaperKind::Paper, Audience::Public, readers).await?;
        let revision = NewRevision {
            of_version: 1,
            title: "Revised".to_owned(),
            text: "We propose it again.".to_owned(),
            file: None,
            topics: Vec::new(),
            audience: Audience::Public,
            from_draft: None,
        };
        revise_paper(&desk, &may, &session, paper.id, revision).await?;
        self.place("paper", "revised", paper.key());

        let (name, kind) = ("QM: withdrawn paper", PaperKind::Paper);
        let paper = self.submit(Who::Head, name, kind, Audience::Public, Readers::NOBODY).await?;
        withdraw_paper(&desk, &may, &session, paper.id, &[]).await?;
        self.place("paper", "withdrawn", paper.key());
        Ok(())
    }

    async fn proposal(&mut self, who: Who, code: &str, audience: Audience) -> Result<()> {
        let readers = Readers::own(code).and(Readers::reached(audience));
        let may = self.may::<Proposer>(who)?;
        let put = |words: String| NewProposal {
            topic: None,
            title: None,
            wording: english(words),
            audience: Some(audience),
            from_draft: None,
        };
        let (desk, session) = (self.app.desk.clone(), self.app.session.clone());
        let words = self.plant(format!("{code}: proposal ({audience})"), readers);
        let one = put_proposal(&desk, &may, &session, put(words)).await?;
        if who == Who::Head {
            self.place("proposal", audience.word(), one.number);
            self.place("proposal-id", audience.word(), one.id);
        }
        if who == Who::Head && audience == Audience::Public {
            let words = self.plant_of("QM: withdrawn proposal", who, Readers::NOBODY);
            let gone = put_proposal(&desk, &may, &session, put(words)).await?;
            let may = self.may::<comity_acts::SignedIn>(who)?;
            withdraw_proposal(&desk, &may, gone.id).await?;
            self.place("proposal", "withdrawn", gone.number);
        }
        Ok(())
    }

    /// What a State keeps to itself, and the questions it raised.
    async fn room(&mut self, who: Who, code: &str) -> Result<()> {
        let (desk, session) = (self.app.desk.clone(), self.app.session.clone());
        let may = self.may::<Delegation>(who)?;
        let text = self.plant(format!("{code}: own note"), Readers::own(code));
        let note = NewOwnNote { meeting: None, topic: None, text };
        let reads = self.may::<OfDelegation>(who)?;
        let note = keep_own_note(&desk, &reads, &session, note).await?;
        let readers = Readers::reached(Audience::Participants);
        let wording = english(self.plant(format!("{code}: raised question"), readers));
        let asked = NewQuestion { topic: None, wording };
        let asked = raise_question(&desk, &may, &session, asked).await?;
        if who != Who::Head {
            return Ok(());
        }
        self.place("own-note", "there", note);
        self.place("question", "raised", asked);
        let gone: Wording = english(self.plant_of("QM: withdrawn question", who, Readers::NOBODY));
        let new = NewQuestion { topic: None, wording: gone };
        let gone = raise_question(&desk, &may, &session, new).await?;
        withdraw_question(&desk, &may, &session, gone).await?;
        self.place("question", "withdrawn", gone);
        Ok(())
    }

    /// Texts by mail, of somebody known with a document and of a stranger.
    pub(super) async fn place_mail(&mut self) -> Result<()> {
        let office = self.app.may::<Secretariat>(Role::Secretariat, None).await?;
        let (desk, body) = (self.app.desk.clone(), self.app.body);
        let state = Some(self.app.participant("QM").await?);
        let earlier = mailed::arrivals(&desk.db, office.scope(), body).await?;
        let own = earlier.iter().find(|one| one.participant_id == state);
        self.place("text", "own", own.context("a text by mail")?.id);

        let words = self.plant("QM: document by mail", Readers::own("QM"));
        let (name, bytes) = (format!("{words}.txt"), words.clone().into_bytes());
        let taken = comity_outside::documents::read(&bytes, &name);
        let content = Content::Attachment { name, bytes };
        let sender = "qm@example.org".to_owned();
        let mail = Mail { id: "<document@x>".to_owned(), sender, content };
        receive_mail(&desk, &office, &mail, Some(taken)).await?;
        let content = Content::Body("From nobody we know.".to_owned());
        let sender = "stranger@example.org".to_owned();
        let mail = Mail { id: "<stranger@x>".to_owned(), sender, content };
        receive_mail(&desk, &office, &mail, None).await?;
        for one in mailed::arrivals(&desk.db, office.scope(), body).await? {
            if earlier.iter().all(|other| other.id != one.id) {
                let variant = if one.participant_id == state { "document" } else { "unknown" };
                self.place("text", variant, one.id);
            }
        }
        Ok(())
    }
}
