//! One act per file: check, write, record, announce.
