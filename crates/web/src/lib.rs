//! Routes, extractors, pages and forms by noun.
