//! A PostgreSQL server for one run of the tests.

use std::{
    net::TcpListener,
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result, bail};

use crate::machine;

/// Makes a cluster in a folder of its own and runs it until standard input ends.
///
/// The input is a pipe that nobody writes to and that only xtask holds open. However
/// xtask ends (done, failed, interrupted, killed), the pipe closes, the server is
/// stopped and its folder removed.
///
/// Nothing here outlives the run, so the server need not survive a power failure:
/// `fsync` is off.
const SCRIPT: &str = r#"
bin=$1 port=$2 user=$3
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
trap '' INT TERM HUP
as_user() { "$@"; }
if [ -n "$user" ]; then
    chown "$user" "$dir"
    as_user() { setpriv --reuid "$user" --regid "$user" --init-groups "$@"; }
fi
cd "$dir" || exit 1
as_user "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
    --no-sync >"$dir/log" 2>&1 || { cat "$dir/log" >&2; exit 1; }
as_user "$bin/postgres" -D "$dir/data" -p "$port" -h 127.0.0.1 -k "$dir" \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
    -c max_connections=300 </dev/null >>"$dir/log" 2>&1 &
cat >/dev/null
as_user "$bin/pg_ctl" -D "$dir/data" -m fast -t 20 --silent stop
"#;

/// A running server; dropped, it stops.
pub struct Postgres {
    keeper: Child,
    port: u16,
}

impl Postgres {
    /// Starts a server on a free port of the loopback address.
    pub fn start() -> Result<Postgres> {
        let bin = programs()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        // PostgreSQL refuses to run as root; Debian's package brings a user for it.
        let user = if machine::is_root() { "postgres" } else { "" };
        let keeper = Command::new("sh")
            .args(["-c", SCRIPT, "sh"])
            .arg(&bin)
            .args([&port.to_string(), user])
            .stdin(Stdio::piped())
            .process_group(0)
            .spawn()
            .context("cannot start a shell")?;
        let mut server = Postgres { keeper, port };
        for _ in 0..300 {
            if server.answers(&bin) {
                println!("PostgreSQL answers on port {port}");
                return Ok(server);
            }
            if let Some(status) = server.keeper.try_wait()? {
                bail!("PostgreSQL did not start ({status}); what it said stands above");
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!("PostgreSQL did not answer within 30 seconds")
    }

    /// The address for `COMITY_TEST_POSTGRES`.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}", self.port)
    }

    fn answers(&self, bin: &Path) -> bool {
        Command::new(bin.join("pg_isready"))
            .args(["--quiet", "--host=127.0.0.1", &format!("--port={}", self.port)])
            .status()
            .is_ok_and(|status| status.success())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // Its folder is removed before the keeper ends; nothing to do about an error.
        let _ = self.keeper.wait();
    }
}

/// The folder of the newest server programs; Debian keeps them off the path.
fn programs() -> Result<PathBuf> {
    let home = Path::new("/usr/lib/postgresql");
    let mut found: Vec<(u32, PathBuf)> = home
        .read_dir()
        .with_context(|| format!("no PostgreSQL in {}", home.display()))?
        .flatten()
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            let bin = entry.path().join("bin");
            bin.join("initdb").exists().then_some((version, bin))
        })
        .collect();
    found.sort();
    found.pop().map(|(_, bin)| bin).context("no PostgreSQL server programs are installed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[ignore = "needs PostgreSQL: cargo xtask test"]
    fn a_server_answers_and_goes_with_its_keeper() {
        let server = Postgres::start().unwrap();
        let (port, bin) = (server.port, programs().unwrap());
        assert!(server.answers(&bin));
        drop(server);
        let taken = TcpListener::bind(("127.0.0.1", port));
        assert!(taken.is_ok(), "nothing listens on port {port} any more");
    }
}
