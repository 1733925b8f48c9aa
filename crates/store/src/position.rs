//! (to be replaced)
