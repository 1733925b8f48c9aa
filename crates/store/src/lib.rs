//! The database: two engines, one text of each query.
