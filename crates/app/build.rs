//! How the binary is linked.

// A build script is told of its target by the environment alone.
#[allow(clippy::disallowed_methods)]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // A hundred thousand relocations as 24 bytes each are three megabytes that every start
    // reads and keeps; packed (DT_RELR, glibc 2.36 of 2022) they are a few kilobytes.
    let var = |name| std::env::var(name).unwrap_or_default();
    if var("CARGO_CFG_TARGET_OS") == "linux" && var("CARGO_CFG_TARGET_ENV") == "gnu" {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}
