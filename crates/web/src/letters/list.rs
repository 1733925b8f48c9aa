//! The list of letters.

use askama::Template;
use axum::{extract::State, response::Html};
use comity_acts::{ChairsSide, Right as _};
use comity_domain::letter::RelationKind;
use comity_store::letter;

use crate::{
    App,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "letters/list.html")]
struct ListPage {
    frame: Frame,
    base: String,
    is_chairs_side: bool,
    drafts: Vec<Line>,
    letters: Vec<Line>,
    count: usize,
}

struct Line {
    number: String,
    href: String,
    title: String,
    title_language: &'static str,
    date: String,
    iso_date: String,
    languages: String,
    /// The number of the letter that revises it; empty when none does.
    revised_by: String,
    audience: String,
}

/// Published letters, the latest first; drafts for the Chair's side.
pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Html<String>, PageError> {
    let all = letter::all(app.db(), here.session.id, reader.scope).await?;
    let base = here.base(reader.language);
    let words = reader.words;
    let is_chairs_side = reader.scope.role().is_some_and(ChairsSide::is_held_by);
    let line = |one: &comity_domain::letter::Letter| {
        let number = one.number.map(|number| number.to_string()).unwrap_or_default();
        let revised_by =
            all.iter()
                .filter(|later| later.number.is_some())
                .find(|later| {
                    later.relations.iter().any(|rel| {
                        rel.kind == RelationKind::Revises && rel.letter_id == Some(one.id)
                    })
                })
                .and_then(|later| later.number);
        Line {
            href: match one.number {
                Some(number) => format!("{base}/letters/{number}"),
                None => format!("{base}/letters/draft/{}", one.id),
            },
            number,
            title: one.title.text(reader.language).to_owned(),
            title_language: one.title.shown_in(reader.language).code(),
            date: words.date(one.dated),
            iso_date: one.dated.to_string(),
            languages: words
                .list(&one.versions.iter().map(|one| one.language.own_name()).collect::<Vec<_>>()),
            revised_by: revised_by.map(|number| number.to_string()).unwrap_or_default(),
            audience: if is_chairs_side && one.number.is_some() {
                audience_label(&words, one.audience)
            } else {
                String::new()
            },
        }
    };
    let drafts: Vec<Line> = all.iter().filter(|one| one.number.is_none()).map(line).collect();
    let letters: Vec<Line> = all.iter().filter(|one| one.number.is_some()).map(line).collect();
    let frame = Frame::of(&reader, &here, Part::Letter);
    let count = letters.len();
    Ok(Html(ListPage { frame, base, is_chairs_side, drafts, letters, count }.render()?))
}
