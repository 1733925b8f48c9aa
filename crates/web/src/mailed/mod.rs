//! Texts received by mail: their owner's pages, and what the Secretariat sees of them.

mod arrivals;
mod own;

use std::collections::HashMap;

use comity_domain::MailedTextId;

use crate::{
    error::PageError,
    routing::{Routes, get, post},
};

/// The captures of an address, by name.
type Names = HashMap<String, String>;

pub(crate) fn routes() -> Routes {
    const OWN: &str = "/{language}/s/{session}/mailed";
    const ALL: &str = "/{language}/s/{session}/manage/mail";
    Routes::new()
        .route(OWN, get(own::list))
        .route(&format!("{OWN}/{{text}}"), get(own::show))
        .route(&format!("{OWN}/{{text}}/file"), get(own::file))
        .route(&format!("{OWN}/{{text}}/statement"), post(own::statement))
        .route(&format!("{OWN}/{{text}}/set-aside"), post(own::set_aside))
        .route(ALL, get(arrivals::list))
        .route(&format!("{ALL}/{{text}}/assign"), post(arrivals::assign))
        .route(&format!("{ALL}/{{text}}/set-aside"), post(arrivals::set_aside))
}

fn id_of(names: &Names) -> Result<MailedTextId, PageError> {
    names.get("text").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)
}
