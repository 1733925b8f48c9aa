//! Whether the exercise world is what it claims to be.

mod classes;
mod summary;
mod texts;
mod whole;
