//! Whether the exercise world is what it claims to be.

mod classes;
mod papers;
mod summary;
mod texts;
mod whole;
