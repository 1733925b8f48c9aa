//! The Chair's summary: the working copy of the Chair's side, and what was published of
//! it for everybody else.
//!
//! Every page of the working copy demands a right in its signature. The reading page is
//! made from a frozen version alone, by a template that has never seen the working copy.

mod anew;
mod begin;
mod changes;
mod document;
mod edit;
mod fields;
mod gather;
mod keeping;
mod list;
mod publish;
mod readable;
mod show;
mod sources;
mod withdraw;
mod work;

use std::collections::HashMap;

use comity_domain::{
    BlockId,
    summary::{Block, Summary},
};
use comity_store::summary;

use crate::{
    App,
    error::PageError,
    frame::Frame,
    frame::Part,
    here::Here,
    reader::Reader,
    routing::{Routes, get, post},
};

pub use gather::drafted;

/// The captures of an address, by name.
type Names = HashMap<String, String>;

pub(crate) fn routes() -> Routes {
    const ALL: &str = "/{language}/s/{session}/summaries";
    let of = |rest: &str| format!("{ALL}/{{summary}}{rest}");
    Routes::new()
        .route(ALL, get(list::show))
        .route(&format!("{ALL}/new"), get(begin::form).post(begin::send))
        .route(&of(""), get(show::page))
        .route(&of("/changes"), get(changes::page))
        .route(&of("/document/{version}/{format}"), get(show::give))
        .route(&of("/work"), get(work::page))
        .route(&of("/head"), get(begin::edit).post(begin::change))
        .route(&of("/symbol"), post(list::give))
        .route(&of("/add"), get(edit::adding).post(edit::add))
        .route(&of("/anew"), get(anew::show).post(anew::take))
        .route(&of("/preview"), get(publish::preview))
        .route(&of("/publish"), get(publish::form).post(publish::send))
        .route(&of("/withdraw/{version}"), get(withdraw::ask).post(withdraw::withdraw))
        .route(&of("/{block}/edit"), get(edit::form).post(edit::send))
        .route(&of("/{block}/start-again"), post(edit::start_again))
        .route(&of("/{block}/move"), post(work::shift))
        .route(&of("/{block}/leave-out"), post(work::leave_out))
        .route(&of("/{block}/sources"), get(sources::page))
}

/// The summary of the address, if this reader may know of it.
async fn find(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
) -> Result<Summary, PageError> {
    let number =
        names.get("summary").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    summary::by_number(app.db(), here.session.id, number, reader.scope)
        .await?
        .ok_or(PageError::NotFound)
}

/// The block of the address among those of the working copy.
fn find_block<'b>(blocks: &'b [Block], names: &Names) -> Result<&'b Block, PageError> {
    let id: BlockId =
        names.get("block").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    blocks.iter().find(|one| one.id == id).ok_or(PageError::NotFound)
}

/// The address of a summary.
fn href(reader: &Reader, here: &Here, of: &Summary) -> String {
    format!("{}/summaries/{}", here.base(reader.language), of.number)
}

/// The frame of a page of the working copy.
fn frame_at_work(reader: &Reader, here: &Here, of: &Summary) -> Frame {
    Frame::of(reader, here, Part::Report)
        .crumb(name(reader, of), format!("{}/work", href(reader, here, of)))
}

/// What a summary is called where there is little room: its symbol, else its number.
fn name(reader: &Reader, of: &Summary) -> String {
    of.symbol
        .clone()
        .unwrap_or_else(|| reader.words.with1("summary-number", "number", of.number.to_string()))
}
