//! The Chair looks at the summary as others will read it, and publishes it.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    Chair, ChairsSide, NewPublication, Releaser, Value, publish_summary, review_publication,
};
use comity_domain::{
    Audience, Language,
    summary::{BlockKind, Frozen, Summary, compare},
    symbol::symbol_of,
};
use comity_store::{statement, summary};

use super::{
    Names,
    document::{Document, as_published, document},
    fields::{Posting, field},
    find, frame_at_work,
    gather::{Known, assembled},
    href,
    keeping::keeping,
    readable::Readable,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, audience_label, choices_of, faults_of},
    frame::Frame,
    here::Here,
    reader::Reader,
};

/// To whom a summary can be published.
const AUDIENCES: [Audience; 3] = [Audience::Delegations, Audience::Participants, Audience::Public];

#[derive(Template)]
#[template(path = "summaries/publish.html")]
struct PublishPage {
    frame: Frame,
    faults: Shown,
    audiences: Vec<Choice>,
    /// The symbol it will have; empty while there is none.
    symbol: String,
    /// Whether it takes the place of a version.
    is_revision: bool,
    paragraphs: usize,
    /// By an audience: which version those outside it keep reading.
    keeping: Vec<(String, Vec<String>)>,
    /// How many paragraphs differ from the record.
    differences: usize,
    /// Languages that some paragraph lacks: name, and how many lack it.
    lacking: Vec<(&'static str, usize)>,
    revision: i64,
    href: String,
    back: String,
}

#[derive(Template)]
#[template(path = "summaries/check.html")]
struct CheckPage {
    frame: Frame,
    faults: Shown,
    doc: Document,
    audience: String,
    audience_word: &'static str,
    named: String,
    /// The paragraphs that differ between languages.
    uneven: String,
    uneven_count: usize,
    /// Which version those outside the audience keep reading.
    keeping: Vec<String>,
    /// How many paragraphs differ from the record.
    differences: usize,
    revision: i64,
    /// The summary's own address.
    href: String,
}

#[derive(Template)]
#[template(path = "summaries/preview.html")]
struct PreviewPage {
    frame: Frame,
    doc: Document,
    /// Links to the three classes of readers.
    classes: Vec<(String, String, bool)>,
    back: String,
}

/// Whose eyes the preview borrows.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct ReadAs {
    #[serde(rename = "as")]
    class: String,
}

fn audience_of(word: &str) -> Option<Audience> {
    word.parse().ok().filter(|audience| AUDIENCES.contains(audience))
}

/// The symbol that the next version will have; empty while there is none.
async fn next_symbol(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: &Summary,
) -> Result<String, PageError> {
    let lines = summary::lines(app.db(), here.session.id, reader.scope).await?;
    let latest = lines.iter().filter(|line| line.summary_id == of.id).map(|line| line.ordinal);
    let next = latest.max().unwrap_or(0) + 1;
    Ok(of.symbol.as_ref().map(|symbol| symbol_of(symbol, next)).unwrap_or_default())
}

async fn as_read_by(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: &Summary,
    class: Audience,
) -> Result<Document, PageError> {
    let frozen = as_published(app, reader, of).await?;
    let mut readable = Readable::load(app, reader, here, class).await?;
    // Words kept for fewer are shown to those who will be asked to leave them out.
    readable.repeats_for = Audience::Chair;
    let symbol = next_symbol(app, reader, here, of).await?;
    document(app, reader, here, &frozen, &readable, symbol, String::new()).await
}

pub(super) async fn preview(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
    Path(names): Path<Names>,
    Query(read_as): Query<ReadAs>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let class = audience_of(&read_as.class).unwrap_or(Audience::Delegations);
    let at = href(&reader, &here, &of);
    let page = PreviewPage {
        frame: frame_at_work(&reader, &here, &of),
        doc: as_read_by(&app, &reader, &here, &of, class).await?,
        classes: AUDIENCES
            .into_iter()
            .map(|one| {
                let to = format!("{at}/preview?as={}", one.word());
                (audience_label(&reader.words, one), to, one == class)
            })
            .collect(),
        back: format!("{at}/work"),
    };
    Ok(Html(page.render()?))
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Chair>,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    Ok(Html(publish_page(&app, &reader, &here, &of, "", Shown::default()).await?))
}

async fn publish_page(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: &Summary,
    chosen: &str,
    faults: Shown,
) -> Result<String, PageError> {
    let frozen = as_published(app, reader, of).await?;
    let symbol = next_symbol(app, reader, here, of).await?;
    let at = href(reader, here, of);
    let lines = summary::lines(app.db(), here.session.id, reader.scope).await?;
    let is_revision = lines.iter().any(|line| line.summary_id == of.id && line.stands());
    let keeping = AUDIENCES
        .into_iter()
        .map(|one| {
            let name = audience_label(&reader.words, one);
            (name, keeping(reader, &lines, of, one))
        })
        .filter(|(_, kept)| !kept.is_empty())
        .collect();
    let page = PublishPage {
        frame: frame_at_work(reader, here, of),
        faults,
        audiences: choices_of(&reader.words, &AUDIENCES, chosen),
        is_revision,
        keeping,
        differences: differences(app, reader, here, of).await?,
        symbol,
        paragraphs: frozen.blocks.iter().filter(|one| one.kind == BlockKind::Paragraph).count(),
        lacking: lacking(&frozen),
        revision: of.revision,
        back: format!("{at}/work"),
        href: at,
    };
    Ok(page.render()?)
}

/// How many paragraphs differ from what the record says now.
async fn differences(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: &Summary,
) -> Result<usize, PageError> {
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let filed = statement::filed(app.db(), reader.scope, here.session.id).await?;
    let known = Known::of(here.roster.all(), &here.topics, &filed);
    let now = assembled(app, reader.scope, &here.session, &known, of.thresholds).await?;
    Ok(compare(&blocks, &now).len())
}

fn lacking(frozen: &Frozen) -> Vec<(&'static str, usize)> {
    Language::ALL
        .into_iter()
        .map(|language| {
            let without = frozen.blocks.iter().filter(|one| one.wording.get(language).is_none());
            (language.own_name(), without.count())
        })
        .filter(|(_, count)| *count > 0)
        .collect()
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Releaser>,
    Path(names): Path<Names>,
    Posted(posted): Posted<Posting>,
) -> Result<Response, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let chosen = field(&posted, "audience");
    if field(&posted, "step") == "change" {
        let html = publish_page(&app, &reader, &here, &of, chosen, Shown::default()).await?;
        return Ok(Html(html).into_response());
    }
    let frozen = as_published(&app, &reader, &of).await?;
    let new = NewPublication {
        audience: audience_of(chosen),
        names_confirmed: field(&posted, "names") == "yes",
        languages_confirmed: field(&posted, "languages") == "yes",
        status: frozen.status,
        footnote: frozen.footnote,
        revision: field(&posted, "revision").parse().unwrap_or(-1),
    };
    let is_confirmed = field(&posted, "step") == "confirm";
    let faults = if is_confirmed {
        match publish_summary(&app.desk, &may, &here.session, of.id, new.clone()).await {
            Ok(_) => {
                return Ok(Redirect::to(&href(&reader, &here, &of)).into_response());
            }
            Err(error) => faults_of(error)?,
        }
    } else {
        review_publication(&app.desk, &may, &here.session, of.id, &new).await?
    };
    // A name, and languages that differ, are asked about on the page that shows the text;
    // everything else is mended before it.
    let asked = ["names", "languages"];
    let only_asked = faults.0.iter().all(|fault| fault.field.is_some_and(|at| asked.contains(&at)));
    match new.audience {
        Some(audience) if only_asked => {
            let of_field = |name: &str| {
                let at = faults.0.iter().find(|fault| fault.field == Some(name));
                match at.and_then(|fault| fault.value.clone()) {
                    Some(Value::Several(all)) => all,
                    Some(Value::One(one)) => vec![one],
                    None => Vec::new(),
                }
            };
            let asked = (of_field("names"), of_field("languages"));
            let shown =
                if is_confirmed { Shown::of(&faults, &reader.words) } else { Shown::default() };
            let is_refused = shown.any();
            let html = check(&app, &reader, &here, &of, audience, asked, shown);
            let html = html.await?;
            Ok(if is_refused {
                own_page(StatusCode::UNPROCESSABLE_ENTITY, html)
            } else {
                Html(html).into_response()
            })
        }
        _ => {
            let faults = Shown::of(&faults, &reader.words);
            let html = publish_page(&app, &reader, &here, &of, chosen, faults).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

async fn check(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: &Summary,
    audience: Audience,
    (named, uneven): (Vec<String>, Vec<String>),
    faults: Shown,
) -> Result<String, PageError> {
    let lines = summary::lines(app.db(), here.session.id, reader.scope).await?;
    let page = CheckPage {
        frame: frame_at_work(reader, here, of),
        faults,
        doc: as_read_by(app, reader, here, of, audience).await?,
        audience: audience_label(&reader.words, audience),
        audience_word: audience.word(),
        named: reader.words.list(&named),
        uneven_count: uneven.len(),
        uneven: reader.words.list(&uneven),
        keeping: keeping(reader, &lines, of, audience),
        differences: differences(app, reader, here, of).await?,
        revision: of.revision,
        href: href(reader, here, of),
    };
    Ok(page.render()?)
}
