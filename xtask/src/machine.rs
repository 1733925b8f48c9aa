//! What the tests need on the machine, installed when it is missing.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

/// A Debian package, and a file by which one sees that it is there.
struct Package {
    name: &'static str,
    sign: &'static str,
}

// Fonts are here because pages are looked at and measured in Arabic and Chinese, and
// because the documents of the press are set in them; poppler reads those back.
const PACKAGES: [Package; 6] = [
    Package { name: "age", sign: "/usr/bin/age" },
    Package { name: "chromium", sign: "/usr/bin/chromium" },
    Package { name: "fonts-noto-core", sign: "/usr/share/doc/fonts-noto-core" },
    Package { name: "fonts-noto-cjk", sign: "/usr/share/doc/fonts-noto-cjk" },
    Package { name: "poppler-utils", sign: "/usr/bin/pdftotext" },
    Package { name: "postgresql", sign: "/usr/lib/postgresql" },
];

/// Installs the Debian packages that are missing.
pub fn install_packages() -> Result<()> {
    let mut missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|package| !Path::new(package.sign).exists())
        .map(|package| package.name)
        .collect();
    if !on_path("node") || !on_path("npm") {
        missing.extend(["nodejs", "npm"]);
    }
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing Debian packages: {}", missing.join(" "));
    if !on_path("apt-get") {
        bail!("this is no Debian machine: install the equivalents of {}", missing.join(", "));
    }
    if !is_root() {
        bail!("to install them, run as root: apt-get install {}", missing.join(" "));
    }
    run(apt().arg("update"))?;
    run(apt().args(["install", "--yes", "--no-install-recommends"]).args(&missing))
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.arg("--quiet").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Installs the browser tests' packages exactly as locked, when the lock is newer.
pub fn install_node_modules(root: &Path) -> Result<()> {
    let folder = root.join("e2e");
    let age = |path: PathBuf| path.metadata().and_then(|meta| meta.modified()).ok();
    let installed = age(folder.join("node_modules/.package-lock.json"));
    let locked = age(folder.join("package-lock.json"));
    if installed.is_some() && installed >= locked {
        return Ok(());
    }
    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// The folder with real data. Tests against it must not fall away unnoticed, so its
/// absence is an error.
pub fn shared_data(root: &Path) -> Result<PathBuf> {
    let folder = match std::env::var_os("COMITY_SHARED_DATA") {
        Some(folder) => PathBuf::from(folder),
        None => root.join("../shared/data"),
    };
    for part in ["unga", "polis"] {
        if !folder.join(part).is_dir() {
            bail!(
                "the shared data is missing: no folder {part} in {}; put it there or name its \
                 folder in COMITY_SHARED_DATA",
                folder.display()
            );
        }
    }
    folder.canonicalize().with_context(|| format!("{} cannot be read", folder.display()))
}

/// Whether this process runs as root.
pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.trim_ascii() == b"0")
}

/// Whether a program of this name can be started.
pub fn on_path(name: &str) -> bool {
    Command::new("sh")
        .args(["-c", "command -v \"$1\" >/dev/null", "sh", name])
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs a command and demands that it succeeds.
pub fn run(command: &mut Command) -> Result<()> {
    let line = shown(command);
    println!("$ {line}");
    let status = command.status().with_context(|| format!("cannot start: {line}"))?;
    if !status.success() {
        bail!("{line}: {status}");
    }
    Ok(())
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for word in command.get_args() {
        line.push(' ');
        line.push_str(&word.to_string_lossy());
    }
    line
}
