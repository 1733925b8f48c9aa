//! Making documents: from rows of the database to bytes that are kept.

pub mod limits;
pub mod maker;

use anyhow::Result;
use comity_acts::{Desk, confirm_document, give_document_up, keep_document};
use comity_domain::{
    Wording,
    document::{Document, DocumentKind, Failure, State},
    participant::Participant,
};
use comity_press::{
    FontFolders,
    papers::{self, Frame},
};
use comity_seal::sha256_hex;
use comity_store::document::{Sheet, Subject, sheet};
use comity_words::Words;

use maker::{Answer, Ended, Order};

/// Where the fonts are, for every command that makes documents or starts who does.
#[derive(Clone, Debug, clap::Args)]
pub struct FontArgs {
    /// Folders with the fonts of PDF documents, separated by colons.
    #[arg(long, value_name = "FOLDERS", env = "COMITY_FONTS", default_value_t = FontFolders::default())]
    pub fonts: FontFolders,
}

/// How the making of a document ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was made, or was there already as it would be made now.
    Ready,
    /// Its subject is withdrawn, or has changed meanwhile: nothing was kept.
    Gone,
    /// It was given up; the page says why. The text says it to the operator.
    GivenUp(String),
    /// Its maker ended before its time: another one may come further.
    Failed(Failure),
}

/// Digest of everything besides content and fonts that decides how documents look.
pub fn recipe() -> String {
    digest(&comity_press::recipe().map(str::to_owned))
}

/// Has a document made by a process of its own, and keeps it.
///
/// # Errors
/// When the database fails, or no maker can be started; what is wrong with the document
/// itself is an [`Outcome`].
pub async fn make(desk: &Desk, folders: &FontFolders, document: &Document) -> Result<Outcome> {
    let Some(sheet) = sheet(&desk.db, document).await? else { return Ok(Outcome::Gone) };
    let Some((tree, name)) = tree(&sheet, document) else { return Ok(Outcome::Gone) };
    let made_before = match &document.state {
        State::Ready { made_from, .. } => Some(made_from.clone()),
        _ => None,
    };
    let order = Order { format: document.format, tree, made_before };
    let (answer, bytes) = match maker::ask(folders, &order).await? {
        Ended::Answered(answer, bytes) => (answer, bytes),
        Ended::Failed(failure) => return Ok(Outcome::Failed(failure)),
    };
    let recipe = recipe();
    match answer {
        Answer::Same => {
            confirm_document(desk, document, &recipe).await?;
            Ok(Outcome::Ready)
        }
        Answer::Made { made_from, fonts } => {
            let kept = keep_document(desk, document, &name, &bytes, &made_from, &recipe, &fonts);
            Ok(if kept.await? { Outcome::Ready } else { Outcome::Gone })
        }
        Answer::NoFont { package, said } => {
            give_document_up(desk, document, Failure::Fonts, &package).await?;
            Ok(Outcome::GivenUp(said))
        }
        Answer::NoLayout { said } => {
            give_document_up(desk, document, Failure::Layout, "").await?;
            Ok(Outcome::GivenUp(said))
        }
    }
}

/// One digest of several texts; each is hashed before, so that no two lists run together.
fn digest(parts: &[String]) -> String {
    let all: String = parts.iter().map(|part| sha256_hex(part.as_bytes())).collect();
    sha256_hex(all.as_bytes())
}

/// The tree of a document, and the name of its file. A new kind is one more arm here.
fn tree(sheet: &Sheet, document: &Document) -> Option<(comity_press::Document, String)> {
    let frame = Frame { language: document.language, body: &sheet.body, session: &sheet.session };
    let (tree, subject) = match (&sheet.subject, document.kind) {
        (Subject::Letter { letter, asked }, DocumentKind::Letter) => (
            papers::letter(&frame, letter, asked, &sheet.topics),
            format!("letter-{}", letter.number.unwrap_or_default()),
        ),
        (Subject::Letter { letter, asked }, DocumentKind::Questions) => (
            papers::questions(&frame, letter, asked, &sheet.topics),
            format!("letter-{}-questions", letter.number.unwrap_or_default()),
        ),
        (Subject::Statement { statement, aligned }, DocumentKind::Statement) => {
            let name_of = |participant: &Participant| participant.name.clone();
            let filer = sheet
                .participants
                .iter()
                .find(|one| one.id == statement.participant_id)
                .map(name_of)?;
            let mut named: Vec<Wording> = sheet
                .participants
                .iter()
                .filter(|one| aligned.contains(&one.id))
                .map(name_of)
                .collect();
            let language = document.language;
            Words::of(language).sort_names(&mut named, |name| name.text(language));
            let topic = sheet.topics.iter().find(|one| Some(one.id) == statement.topic_id);
            let names = papers::Names {
                filer: &filer,
                aligned: &named.iter().collect::<Vec<_>>(),
                topic: topic.map(|topic| &topic.title),
            };
            (
                papers::statement(&frame, statement, &names),
                format!("statement-{}", statement.number),
            )
        }
        (Subject::Summary { version, number, gone }, DocumentKind::Summary) => (
            papers::summary(&frame, version, gone),
            format!("summary-{number}-{}", version.ordinal),
        ),
        (Subject::Evening(report), DocumentKind::Evening) => (
            papers::evening(&frame, report, &document.subject.to_string()),
            format!("evening-{}", report.day),
        ),
        (Subject::Participants(list), DocumentKind::Participants) => {
            (papers::participants(&frame, list), format!("participants-{}", list.number))
        }
        _ => return None,
    };
    // Letters, digits and hyphens: any system of files and any mail takes it.
    let name = format!(
        "{}-{subject}-{}.{}",
        sheet.session.slug,
        document.language,
        document.format.word()
    );
    Some((tree, name))
}
