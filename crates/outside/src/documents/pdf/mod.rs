//! PDF with text, read by Debian's `pdftotext` in a child process that may take little
//! memory and time, sees no environment, and reaches the one file, its libraries and tables,
//! and no network.

mod lines;

use std::{
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Condvar, Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};

use super::{Block, MOST_TEXT, Refusal};
use crate::confine::{self, Reach};

/// The most pages that are read.
const MOST_PAGES: usize = 500;
/// How long reading may take, on the clock.
const LONGEST: Duration = Duration::from_secs(30);
/// How long one waits for others to be read.
const LONGEST_WAIT: Duration = Duration::from_secs(20);
/// How many are read at a time.
const AT_A_TIME: usize = 2;
/// Where the program is: a fixed list, because no environment is looked at.
const READERS: [&str; 2] = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"];
/// Sets the limits, then becomes the reader.
const LIMITERS: [&str; 2] = ["/usr/bin/prlimit", "/bin/prlimit"];

/// Where its libraries are, and the linker that loads them.
const LIBRARIES: [&str; 6] =
    ["/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib", "/etc/ld.so.cache"];
/// What it looks letters up in: tables of Chinese and Japanese PDF, and fonts' own.
const TABLES: [&str; 4] =
    ["/usr/share/poppler", "/usr/share/fonts", "/etc/fonts", "/usr/share/fontconfig"];

/// What the reader of this file may reach.
fn reach(reader: &str, limiter: &str, file: &Path) -> Reach {
    let paths = |all: &[&str]| all.iter().map(PathBuf::from).collect::<Vec<_>>();
    Reach {
        read: [paths(&TABLES), vec![file.to_owned()]].concat(),
        run: [paths(&LIBRARIES), paths(&[reader, limiter])].concat(),
        write: paths(&["/dev/null"]),
    }
}

/// Takes a PDF apart.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Block>, Refusal> {
    // One that is cut off would be mended silently, and a part of the text be lost.
    let tail = bytes.get(bytes.len().saturating_sub(4096)..).unwrap_or(bytes);
    if !tail.windows(5).any(|five| five == b"%%EOF") {
        return Err(Refusal::Damaged);
    }
    let _turn = Turn::wait()?;
    let text = extract(bytes)?;
    let pages: Vec<&str> = text.split('\u{c}').collect();
    // The last page ends in a form feed as well.
    if pages.len() > MOST_PAGES + 1 {
        return Err(Refusal::Pages(MOST_PAGES));
    }
    Ok(lines::blocks(&pages))
}

/// Runs the program on the bytes.
fn extract(bytes: &[u8]) -> Result<String, Refusal> {
    let there = |places: [&'static str; 2]| places.into_iter().find(|one| Path::new(one).exists());
    let (Some(reader), Some(limiter)) = (there(READERS), there(LIMITERS)) else {
        return Err(Refusal::NoPdf);
    };
    let mut file = tempfile::NamedTempFile::new().map_err(unavailable)?;
    file.write_all(bytes).and_then(|()| file.flush()).map_err(unavailable)?;
    let mut command = Command::new(limiter);
    command
        .args(["--as=1073741824", "--cpu=20", "--core=0", "--nofile=64", "--fsize=1048576", "--"])
        .arg(reader)
        .args(["-enc", "UTF-8", "-eol", "unix", "-l"])
        .arg((MOST_PAGES + 1).to_string())
        .arg(file.path())
        .arg("-")
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let reach = reach(reader, limiter, file.path());
    let mut child = confine::spawn(command, reach).map_err(unavailable)?;
    let output = bounded(child.stdout.take(), MOST_TEXT * 2);
    let complaint = bounded(child.stderr.take(), 64 * 1024);
    let Ok(output) = output.recv_timeout(LONGEST) else {
        end(&mut child);
        return Err(Refusal::Slow);
    };
    if output.len() > MOST_TEXT * 2 {
        end(&mut child);
        return Err(Refusal::TooLong);
    }
    let complaint = complaint.recv_timeout(Duration::from_secs(2)).unwrap_or_default();
    let complaint = String::from_utf8_lossy(&complaint);
    let status = ended(&mut child);
    match status.and_then(|status| status.code()) {
        // The table of contents of a PDF: without it pages may be missing.
        Some(0) if complaint.contains("xref table") || complaint.contains("trailer dict") => {
            Err(Refusal::Damaged)
        }
        Some(0) => {
            let text = String::from_utf8(output).map_err(|_| Refusal::Damaged)?;
            if text.trim().is_empty() && complaint.contains("Error") {
                return Err(Refusal::Damaged);
            }
            Ok(text)
        }
        Some(1) if complaint.contains("password") || complaint.contains("security handler") => {
            Err(Refusal::Encrypted)
        }
        Some(3) => Err(Refusal::Encrypted),
        Some(_) if complaint.contains("memory") => Err(Refusal::Slow),
        Some(_) => Err(Refusal::Damaged),
        // Ended by a limit.
        None => Err(Refusal::Slow),
    }
}

/// Reads a stream on the side, up to one byte more than `most`.
fn bounded(
    stream: Option<impl std::io::Read + Send + 'static>,
    most: usize,
) -> mpsc::Receiver<Vec<u8>> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(stream) = stream {
            let most = u64::try_from(most).unwrap_or(u64::MAX);
            // What could be read before a failure is judged by the exit code.
            let _ = stream.take(most.saturating_add(1)).read_to_end(&mut bytes);
        }
        // Nobody waits any more when it took too long.
        let _ = send.send(bytes);
    });
    receive
}

/// Ends the child whatever it does.
fn end(child: &mut Child) {
    // It may have ended by itself meanwhile.
    let _ = child.kill();
    let _ = child.wait();
}

/// Its exit, within two seconds of its output's end; else it is ended.
fn ended(child: &mut Child) -> Option<std::process::ExitStatus> {
    for _ in 0..200 {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) => thread::sleep(Duration::from_millis(10)),
            Err(_) => break,
        }
    }
    end(child);
    None
}

fn unavailable(error: std::io::Error) -> Refusal {
    tracing::warn!(%error, "pdftotext cannot be started");
    Refusal::NoPdf
}

static READING: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

/// The right to read one document now; given back when dropped.
struct Turn;

impl Turn {
    fn wait() -> Result<Turn, Refusal> {
        let reading = READING.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut reading, waited) = FREED
            .wait_timeout_while(reading, LONGEST_WAIT, |count| *count >= AT_A_TIME)
            .unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return Err(Refusal::Busy);
        }
        *reading += 1;
        Ok(Turn)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut reading = READING.lock().unwrap_or_else(PoisonError::into_inner);
        *reading = reading.saturating_sub(1);
        FREED.notify_one();
    }
}
