//! Putting a paragraph into the Chair's words, and adding one.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{ChairsSide, Edited, Faults, NewParagraph, add_paragraph, edit_paragraph};
use comity_domain::{
    BlockId, StatementId,
    summary::{Block, BlockKind, Summary},
};
use comity_store::{statement, summary};

use super::{
    Names,
    fields::{Posting, Texts, field, wording},
    find, find_block, frame_at_work, href,
};
use crate::{
    App,
    access::{By, Lately},
    convergence::Text,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept},
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/edit.html")]
struct EditPage {
    frame: Frame,
    faults: Shown,
    texts: Texts,
    revision: i64,
    restored: bool,
    is_heading: bool,
    /// The text as it stands, when somebody else changed it meanwhile.
    meanwhile: Option<Text>,
    /// What was assembled, where the text differs from it.
    assembled: Option<Text>,
    sources: usize,
    href: String,
    back: String,
}

#[derive(Template)]
#[template(path = "summaries/add.html")]
struct AddPage {
    frame: Frame,
    faults: Shown,
    texts: Texts,
    kinds: Vec<Choice>,
    statements: String,
    after: String,
    restored: bool,
    back: String,
}

fn edit_form(id: BlockId) -> String {
    format!("summary-block:{id}")
}

/// The draft of what is added to a summary, by its number: nothing says whether there is
/// one to whoever's session has lapsed.
fn add_form(here: &Here, names: &Names) -> Result<String, PageError> {
    let number = names.get("summary").and_then(|text| text.parse::<i64>().ok());
    Ok(format!("summary-add:{}:{}", here.session.id, number.ok_or(PageError::NotFound)?))
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let block = find_block(&blocks, &names)?;
    let begun: Option<Posting> = kept(&app, &may, &edit_form(block.id)).await?;
    let restored = begun.is_some();
    let (texts, revision) = match &begun {
        Some(posted) => (Texts::posted(posted, reader.language), revision(posted)),
        None => (Texts::of(&block.wording, reader.language), block.revision),
    };
    let page = edit_page(&reader, &here, &of, block, texts, revision, restored, Shown::default());
    Ok(Html(page.render()?))
}

/// The state of the block that the form was made from.
fn revision(posted: &Posting) -> i64 {
    field(posted, "revision").parse().unwrap_or(-1)
}

#[expect(clippy::too_many_arguments, reason = "everything that the page shows, once")]
fn edit_page(
    reader: &Reader,
    here: &Here,
    of: &Summary,
    block: &Block,
    texts: Texts,
    revision: i64,
    restored: bool,
    faults: Shown,
) -> EditPage {
    let at = href(reader, here, of);
    let assembled = block.taken_over.as_ref().map(|one| &one.wording);
    EditPage {
        frame: frame_at_work(reader, here, of).keeping(reader),
        faults,
        texts,
        revision: block.revision,
        restored,
        is_heading: block.kind != BlockKind::Paragraph,
        meanwhile: (revision != block.revision).then(|| Text::of(&block.wording, reader.language)),
        assembled: assembled
            .filter(|words| **words != block.wording)
            .map(|words| Text::of(words, reader.language)),
        sources: block.sources.len(),
        href: format!("{at}/{}", block.id),
        back: format!("{at}/work#b-{}", block.id),
    }
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Lately<ChairsSide>,
    here: Here,
    Path(names): Path<Names>,
    Posted(posted): Posted<Posting>,
) -> Result<Response, PageError> {
    // Which block it is, nobody signed out is told; a name that is none keeps nothing.
    let id: BlockId =
        names.get("block").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    let form = edit_form(id);
    let may = match keep(&app, &reader, &here, Part::Report, who, &form, &posted).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let of = find(&app, &reader, &here, &names).await?;
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let block = find_block(&blocks, &names)?;
    let back = format!("{}/work#b-{}", href(&reader, &here, &of), block.id);
    let takes_assembled = field(&posted, "step") == "assembled";
    let new = if takes_assembled {
        block.taken_over.as_ref().map(|one| one.wording.clone())
    } else {
        wording(&posted, reader.language, Some(block.wording.original()))
    };
    let is_same = new.as_ref() == Some(&block.wording);
    let edited = Edited { wording: new, revision: revision(&posted) };
    let done = if is_same && edited.revision == block.revision {
        Ok(())
    } else {
        edit_paragraph(&app.desk, &may, &here.session, of.id, block.id, edited).await
    };
    match done {
        Ok(()) => {
            forget(&app, &may, &form).await?;
            Ok(Redirect::to(&back).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let texts = Texts::posted(&posted, reader.language);
            let revision = revision(&posted);
            let page = edit_page(&reader, &here, &of, block, texts, revision, false, faults);
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
        }
    }
}

/// Gives up what was typed.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let block = find_block(&blocks, &names)?;
    forget(&app, &may, &edit_form(block.id)).await?;
    Ok(Redirect::to(&format!("{}/{}/edit", href(&reader, &here, &of), block.id)))
}

/// Behind which block something is added.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct After {
    after: String,
}

pub(super) async fn adding(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<Names>,
    Query(After { after }): Query<After>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let begun: Option<Posting> = kept(&app, &may, &add_form(&here, &names)?).await?;
    let restored = begun.is_some();
    let mut posted = begun.unwrap_or_default();
    if !after.is_empty() {
        posted.retain(|(key, _)| key != "after");
        posted.push(("after".to_owned(), after));
    }
    let page = add_page(&reader, &here, &of, &posted, restored, Shown::default());
    Ok(Html(page.render()?))
}

fn add_page(
    reader: &Reader,
    here: &Here,
    of: &Summary,
    posted: &Posting,
    restored: bool,
    faults: Shown,
) -> AddPage {
    let current = Some(field(posted, "kind")).filter(|kind| !kind.is_empty());
    let current = current.unwrap_or(BlockKind::Paragraph.word());
    AddPage {
        frame: frame_at_work(reader, here, of).keeping(reader),
        faults,
        texts: Texts::posted(posted, reader.language),
        kinds: BlockKind::ALL
            .iter()
            .rev()
            .map(|kind| {
                let label = reader.words.t(format!("summary-kind-{}", kind.word()));
                Choice::new(kind.word(), label, current)
            })
            .collect(),
        statements: field(posted, "statements").to_owned(),
        after: field(posted, "after").to_owned(),
        restored,
        back: format!("{}/work", href(reader, here, of)),
    }
}

pub(super) async fn add(
    State(app): State<App>,
    reader: Reader,
    who: Lately<ChairsSide>,
    here: Here,
    Path(names): Path<Names>,
    Posted(posted): Posted<Posting>,
) -> Result<Response, PageError> {
    let form = add_form(&here, &names)?;
    let may = match keep(&app, &reader, &here, Part::Report, who, &form, &posted).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let of = find(&app, &reader, &here, &names).await?;
    if field(&posted, "step") == "start-again" {
        forget(&app, &may, &form).await?;
        let after = field(&posted, "after");
        let to = format!("{}/add?after={after}", href(&reader, &here, &of));
        return Ok(Redirect::to(&to).into_response());
    }
    let mut faults = Faults::default();
    let statements = cited(&app, &reader, &here, field(&posted, "statements"), &mut faults).await?;
    let new = NewParagraph {
        kind: field(&posted, "kind").parse().unwrap_or(BlockKind::Paragraph),
        wording: wording(&posted, reader.language, Some(of.title.original())),
        after: field(&posted, "after").parse().ok(),
        statements,
    };
    if new.wording.is_none() {
        faults.field("wording", "error-summary-empty");
    }
    let outcome = match faults.check() {
        Ok(()) => add_paragraph(&app.desk, &may, &here.session, of.id, new).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(id) => {
            forget(&app, &may, &form).await?;
            let to = format!("{}/work#b-{id}", href(&reader, &here, &of));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let page = add_page(&reader, &here, &of, &posted, false, faults);
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
        }
    }
}

/// The statements that numbers name, with a fault for those that are none.
async fn cited(
    app: &App,
    reader: &Reader,
    here: &Here,
    typed: &str,
    faults: &mut Faults,
) -> Result<Vec<StatementId>, PageError> {
    let all = statement::list(app.db(), reader.scope, here.session.id).await?;
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    let words =
        typed.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '、' | '，'));
    for word in words.filter(|word| !word.is_empty()) {
        let number: Option<i64> = word.parse().ok();
        match all.iter().find(|one| Some(one.number) == number) {
            Some(one) => found.push(one.id),
            None => unknown.push(word),
        }
    }
    if !unknown.is_empty() {
        faults.field_with("statements", "error-summary-statements", unknown.join(", "));
    }
    Ok(found)
}
