//! Participants: States, organizations, stakeholders, and the groups of States.

mod issued;
mod list;
mod one;

use crate::routing::{Routes, get};

const BASE: &str = "/{language}/s/{session}/participants";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(BASE, get(list::page))
        .route(&format!("{BASE}/lists/issue"), get(issued::form).post(issued::send))
        .route(&format!("{BASE}/lists/{{number}}/{{format}}"), get(issued::document))
        .route(&format!("{BASE}/{{code}}"), get(one::page))
}
