//! What the binary makes of files of strangers, apart from it: tests throw at these
//! functions whatever there is.

pub mod converge;
