//! Whether the exercise world is what it claims to be.

mod classes;
mod papers;
mod texts;
mod whole;
