//! Keys, envelope encryption and the tamper-evident log.
