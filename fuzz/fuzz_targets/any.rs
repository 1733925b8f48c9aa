//! Hands whatever libFuzzer makes up to the target that this binary is named after.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

static TARGET: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = env!("CARGO_BIN_NAME");
    comity_fuzz::TARGETS.iter().find(|target| target.name == name).expect("a target").run
});

fuzz_target!(|input: &[u8]| (*TARGET)(input));
