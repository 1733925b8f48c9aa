//! What a participant was told, in the reader's words.

use comity_domain::ParticipantId;
use comity_store::notice::{self, About, Notice};

use crate::{App, error::PageError, here::Here, reader::Reader};

/// A notice as a line.
pub(super) struct NoticeLine {
    pub(super) text: String,
    pub(super) href: String,
    pub(super) when: String,
    pub(super) is_new: bool,
    /// Where the participant removes itself from the aligned; empty when it is not.
    pub(super) remove: String,
}

/// The latest notices of the participant in this session.
pub(super) async fn lines(
    app: &App,
    reader: &Reader,
    here: &Here,
    own: ParticipantId,
) -> Result<Vec<NoticeLine>, PageError> {
    let subjects = notice::subjects(app.db(), own).await?;
    Ok(notice::latest(app.db(), own, 50)
        .await?
        .into_iter()
        .filter(|notice| notice.session_id.is_none_or(|id| id == here.session.id))
        .map(|notice| line(reader, here, &notice, subjects.get(&notice.subject).copied()))
        .collect())
}

fn line(reader: &Reader, here: &Here, notice: &Notice, about: Option<About>) -> NoticeLine {
    let w = &reader.words;
    let base = here.base(reader.language);
    let key = format!("today-notice-{}", notice.kind);
    // A kind that this version has no words for is still told, only less exactly.
    let known = w.has(&key) || comity_words::Words::of(comity_domain::Language::En).has(&key);
    let (number, name, href) = match about {
        Some(About::Statement { number, owner, .. }) => (
            number.to_string(),
            here.roster.name(owner, reader.language).to_owned(),
            format!("{base}/statements/{number}"),
        ),
        Some(About::Letter(number)) => {
            (number.to_string(), String::new(), format!("{base}/letters/{number}"))
        }
        Some(About::Proposal(number)) => {
            // What was ascribed to a delegation is answered on its own page.
            let page = if notice.kind == "position-ascribed" { "ours" } else { "convergence" };
            (number.to_string(), String::new(), format!("{base}/{page}"))
        }
        Some(About::Question { number, raised_by }) => (
            number.to_string(),
            here.roster.name(raised_by, reader.language).to_owned(),
            format!("{base}/questions/{}", notice.subject),
        ),
        None => (String::new(), String::new(), String::new()),
    };
    let text = if known && about.is_some() {
        w.with2(key, "number", number.as_str(), "name", name.as_str())
    } else {
        w.t("today-notice-other")
    };
    let remove = match about {
        Some(About::Statement { aligned: true, withdrawn: false, number, .. })
            if notice.kind == "aligned" =>
        {
            format!("{base}/statements/{number}/remove-alignment")
        }
        _ => String::new(),
    };
    // A withdrawn statement is in no view any more (design, rule 11).
    let gone = matches!(about, Some(About::Statement { withdrawn: true, .. }));
    NoticeLine {
        text,
        href: if gone { String::new() } else { href },
        when: w.date(here.session.day_of(notice.made_at)),
        is_new: notice.seen_at.is_none(),
        remove,
    }
}
