//! The real server as a process of its own, which is killed.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::process::CommandExt as _,
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

/// What the server's store says at its level `trace`: the points at which it is killed.
const LOG: &str = "warn,comity_store=trace";

/// How the server runs.
#[derive(Clone, Copy)]
pub struct How<'a> {
    pub data: &'a Path,
    pub database: Option<&'a str>,
    pub worker: bool,
}

/// A server, alone in a group of processes with what it starts.
pub struct Server {
    child: Child,
    lines: mpsc::Receiver<String>,
    pub address: String,
}

impl Server {
    /// Starts it and leaves at once: it may not be serving yet.
    pub fn spawn(how: How) -> Result<Server> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--log", LOG, "--data"]).arg(how.data);
        if let Some(url) = how.database {
            command.env("COMITY_DATABASE", url);
        }
        if !how.worker {
            command.arg("--no-worker");
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.process_group(0).spawn()?;
        let (told, lines) = mpsc::channel();
        let (out, log) = (child.stdout.take(), child.stderr.take());
        let (out, log) = (out.context("no output")?, log.context("no log")?);
        let told_too = told.clone();
        std::thread::spawn(move || pass_on(out, &told_too));
        std::thread::spawn(move || pass_on(log, &told));
        Ok(Server { child, lines, address: String::new() })
    }

    /// Starts it and waits until it serves.
    pub fn start(how: How) -> Result<Server> {
        let mut server = Server::spawn(how)?;
        let mut said = Vec::new();
        while let Some(line) = server.line(Duration::from_secs(60)) {
            if let Some(rest) = line.strip_prefix("Serving http://localhost:") {
                server.address = format!("127.0.0.1:{}", rest.trim());
                return Ok(server);
            }
            said.push(line);
        }
        bail!("the server does not serve: {said:#?}")
    }

    /// The next line it says, of output or log.
    pub fn line(&self, within: Duration) -> Option<String> {
        self.lines.recv_timeout(within).ok()
    }

    /// Waits until it has said these words so many times, or as long as that takes.
    pub fn wait_for(&self, words: &str, times: usize, most: Duration) -> bool {
        let began = Instant::now();
        let mut met = 0;
        while let Some(line) = most.checked_sub(began.elapsed()).and_then(|left| self.line(left)) {
            met += usize::from(line.ends_with(words));
            if met >= times {
                return true;
            }
        }
        false
    }

    /// `kill -9`, to it and to everything it started.
    pub fn kill(&mut self) -> Result<()> {
        if let Some(ended) = self.child.try_wait()? {
            bail!("it had ended by itself: {ended}");
        }
        let group = format!("-{}", self.child.id());
        Command::new("kill").args(["-KILL", "--", &group]).status()?;
        self.child.wait()?;
        Ok(())
    }

    /// Whether something answers there.
    pub fn is_healthy(&self) -> bool {
        let request = "GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
        ask(&self.address, request.as_bytes()).is_ok_and(|answer| answer.ends_with("ok"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

fn pass_on(from: impl std::io::Read, told: &mpsc::Sender<String>) {
    for line in BufReader::new(from).lines() {
        let Ok(line) = line else { return };
        // Shown when the test does not hold.
        if line.contains("ERROR") {
            eprintln!("{line}");
        }
        if told.send(line).is_err() {
            return;
        }
    }
}

/// One request, and its whole answer.
pub fn ask(address: &str, request: &[u8]) -> Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    stream.write_all(request)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    // An answer that was cut off acknowledges nothing.
    if !answer.contains("\r\n\r\n") {
        bail!("no answer");
    }
    Ok(answer)
}
