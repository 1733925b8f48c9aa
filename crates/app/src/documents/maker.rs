//! The maker: a process of its own that turns a tree into the bytes of a document.
//!
//! It gets the tree on its standard input and gives what it made on its standard output. It
//! holds no key, opens no database and knows no address; the kernel lets it read fonts and
//! nothing else ([`confine`]). What strangers wrote into a text meets the typesetter there.

use std::{
    collections::BTreeMap,
    io::{self, Write as _},
    process::{ExitStatus, Stdio},
};

use anyhow::{Context as _, Result};
use comity_domain::document::{Failure, Format};
use comity_outside::confine::{self, Held, Reach};
use comity_press::{FontFolders, Fonts, html, pdf};
use comity_seal::sha256_hex;
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _},
    process::{ChildStdin, Command},
};

use super::{limits, recipe};

/// The largest document that is taken from a maker, in bytes.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// How much of its complaints is looked at.
const MOST_WORDS: u64 = 64 * 1024;

/// What a maker is asked for.
#[derive(Serialize, Deserialize)]
pub struct Order {
    /// The form of the file.
    pub format: Format,
    /// What it is made of.
    pub tree: comity_press::Document,
    /// What the document that is there was made from: made from the same, it is the same.
    pub made_before: Option<String>,
}

/// What a maker says first: how far the kernel held it, and what came of the order.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    /// To fonts, among files.
    files: bool,
    /// To no network.
    network: bool,
    answer: Answer,
}

/// What came of it. Bytes follow after [`Answer::Made`] alone.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// It would be what is there.
    Same,
    /// It was made.
    Made {
        /// Digest of everything it was made from.
        made_from: String,
        /// Digest of each font's file.
        fonts: BTreeMap<String, String>,
    },
    /// A font is missing.
    NoFont {
        /// The package that holds it.
        package: String,
        /// What to do.
        said: String,
    },
    /// The typesetter refused the tree.
    NoLayout {
        /// Why.
        said: String,
    },
}

/// How a maker ended.
pub enum Ended {
    /// With an answer, and the bytes of what it made.
    Answered(Answer, Vec<u8>),
    /// Before its time.
    Failed(Failure),
}

/// The maker's whole life: limits first, then walls, one document, end.
///
/// # Errors
/// When there is no order on standard input, or nobody takes the answer.
pub fn run(folders: &FontFolders) -> Result<()> {
    limits::limit_this_process().context("limits cannot be set")?;
    let Held { files, network } = confine_to(folders);
    let order: Order = serde_json::from_reader(io::stdin().lock()).context("no order")?;
    let (answer, bytes) = made(&order, folders)?;
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &Head { files, network, answer })?;
    out.write_all(b"\n")?;
    out.write_all(&bytes)?;
    out.flush()?;
    Ok(())
}

/// Leaves this thread, and what it starts, the fonts.
fn confine_to(folders: &FontFolders) -> Held {
    confine::confine(&Reach { read: folders.0.clone(), ..Reach::default() })
}

fn made(order: &Order, folders: &FontFolders) -> Result<(Answer, Vec<u8>)> {
    let tree = &order.tree;
    let fonts = match order.format {
        Format::Html => None,
        Format::Pdf => match Fonts::for_document(folders, tree) {
            Ok(fonts) => Some(fonts),
            Err(missing) => {
                let (package, said) = (missing.package.to_owned(), missing.to_string());
                return Ok((Answer::NoFont { package, said }, Vec::new()));
            }
        },
    };
    let hashes: BTreeMap<String, String> = fonts
        .iter()
        .flat_map(Fonts::files)
        .map(|file| (file.name.to_owned(), sha256_hex(file.bytes())))
        .collect();
    let content = serde_json::to_string(tree).context("the tree cannot be written as JSON")?;
    let mut parts = vec![order.format.word().to_owned(), recipe(), content];
    parts.extend(hashes.values().cloned());
    let made_from = super::digest(&parts);
    if order.made_before.as_ref() == Some(&made_from) {
        return Ok((Answer::Same, Vec::new()));
    }
    let bytes = match &fonts {
        None => html::render(tree).into_bytes(),
        Some(fonts) => match pdf::render(tree, fonts) {
            Ok(bytes) => bytes,
            Err(refused) => {
                return Ok((Answer::NoLayout { said: refused.to_string() }, Vec::new()));
            }
        },
    };
    Ok((Answer::Made { made_from, fonts: hashes }, bytes))
}

/// Starts this program once more as a maker, and waits for what it makes. Dropped before, the
/// maker ends.
///
/// # Errors
/// When it cannot be started.
pub async fn ask(folders: &FontFolders, order: &Order) -> Result<Ended> {
    let program = std::env::current_exe().context("this program cannot be found")?;
    let order = serde_json::to_vec(order).context("the tree cannot be written as JSON")?;
    let mut child = Command::new(program)
        .args(["work", "--make", "--fonts"])
        .arg(folders.to_string())
        // Neither the database's address nor anything else of ours.
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .context("the maker of documents does not start")?;
    let (input, output) = (child.stdin.take(), child.stdout.take());
    let complaint = child.stderr.take();
    let talk = async {
        let ((), made, said) = tokio::join!(
            give(input, &order),
            bounded(output, MOST_BYTES),
            bounded(complaint, MOST_WORDS)
        );
        (child.wait().await, made, said)
    };
    let Ok((status, made, said)) = tokio::time::timeout(limits::TIME, talk).await else {
        // It goes with the child that is dropped.
        return Ok(Ended::Failed(Failure::Time));
    };
    let status = status.context("the maker of documents cannot be waited for")?;
    if let Some(failure) = failure_of(status, &said) {
        return Ok(Ended::Failed(failure));
    }
    Ok(taken(&made))
}

/// What a maker said, head and bytes; the log says how far it was held.
fn taken(made: &[u8]) -> Ended {
    let head = made.iter().position(|byte| *byte == b'\n').unwrap_or(made.len());
    let (head, bytes) = made.split_at(head);
    match serde_json::from_slice(head) {
        Ok(Head { files, network, answer }) => {
            tell(Held { files, network });
            Ended::Answered(answer, bytes.get(1..).unwrap_or_default().to_vec())
        }
        Err(_) => Ended::Failed(Failure::Crash),
    }
}

/// Says in the log where a maker had no wall round it: it has no log of its own.
fn tell(held: Held) {
    let Held { files, network } = held;
    if !(files && network) {
        tracing::warn!(
            files,
            network,
            "a document was made without the walls that keep its maker to fonts: this kernel holds \
             less than it should"
        );
    }
}

async fn give(input: Option<ChildStdin>, order: &[u8]) {
    if let Some(mut input) = input {
        // A maker that has ended takes nothing more: how it ended says why.
        let _ = input.write_all(order).await;
    }
}

/// Reads a stream up to a size, beyond which whoever writes is left alone with it.
async fn bounded(stream: Option<impl AsyncRead + Unpin>, most: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(stream) = stream {
        // What could be read before a failure is judged by how the maker ended.
        let _ = stream.take(most).read_to_end(&mut bytes).await;
    }
    bytes
}

/// Why a maker failed, from how it ended. What it wrote is looked at and not logged: a
/// panic may quote the text.
fn failure_of(status: ExitStatus, stderr: &[u8]) -> Option<Failure> {
    use std::os::unix::process::ExitStatusExt as _;
    /// Sent when a process has used its processor time.
    const SIGXCPU: i32 = 24;
    const OUT_OF_MEMORY: &[u8] = b"memory allocation of";
    if status.success() {
        return None;
    }
    let is_out_of_memory = stderr.windows(OUT_OF_MEMORY.len()).any(|part| part == OUT_OF_MEMORY);
    Some(match status.signal() {
        Some(SIGXCPU) => Failure::Time,
        _ if is_out_of_memory => Failure::Memory,
        _ => Failure::Crash,
    })
}

#[cfg(test)]
mod tests {
    use std::{fs, net, os::unix::process::ExitStatusExt as _, thread};

    use comity_domain::Language;
    use comity_press::tree::{Block, Text};

    use super::*;

    #[test]
    fn how_a_maker_ended_says_why() {
        let ended = |raw| ExitStatus::from_raw(raw);
        assert_eq!(failure_of(ended(0), b""), None);
        assert_eq!(failure_of(ended(24), b""), Some(Failure::Time));
        let said = b"memory allocation of 99 bytes failed\n";
        assert_eq!(failure_of(ended(6), said), Some(Failure::Memory));
        assert_eq!(failure_of(ended(11), b""), Some(Failure::Crash));
        assert_eq!(failure_of(ended(101 << 8), b"panicked"), Some(Failure::Crash));
    }

    #[test]
    fn a_missing_wall_is_said_and_a_whole_one_is_not() {
        for (files, network, lines) in
            [(true, true, 0), (false, true, 1), (true, false, 1), (false, false, 1)]
        {
            let (out, log) = io::pipe().unwrap();
            let subscriber =
                tracing_subscriber::fmt().with_writer(std::sync::Mutex::new(log)).finish();
            let head = Head { files, network, answer: Answer::Same };
            let mut sent = serde_json::to_vec(&head).unwrap();
            sent.extend(b"\nbytes");
            let ended = tracing::subscriber::with_default(subscriber, || taken(&sent));
            let Ended::Answered(Answer::Same, bytes) = ended else { panic!("no answer") };
            assert_eq!(bytes, b"bytes");
            let said = io::read_to_string(out).unwrap();
            assert_eq!(
                said.matches("without the walls").count(),
                lines,
                "{files} {network}: {said}"
            );
        }
    }

    #[test]
    fn an_order_arrives_as_it_was_given() {
        let mut tree = comity_press::Document::new(Language::Fr, "comity:letter:1:fr", "Lettre");
        tree.dated = "2026-12-07".parse().ok();
        tree.status = Some(Text::new(Language::Ar, "مسودة").strong("!").note(tree.title.clone()));
        let text = Text::new(Language::En, "One").link("https://c.example", "two");
        tree.body = vec![
            Block::heading(1, text.clone()),
            Block::numbered("12.", text.clone().other(Text::new(Language::Zh, "三"))),
            Block::List { items: vec![comity_press::tree::Item::new("(a)", text.clone())] },
            Block::Quote {
                language: Language::Ru,
                blocks: vec![Block::paragraph(text.clone())],
                source: Some(text.clone()),
            },
            Block::Table {
                caption: text.clone(),
                head: vec![text.clone()],
                rows: vec![vec![text.clone()]],
                has_row_heads: true,
            },
            Block::NewPage,
            Block::Signature { text },
        ];
        let order = Order { format: Format::Html, tree, made_before: None };
        let sent = serde_json::to_vec(&order).unwrap();
        let came: Order = serde_json::from_slice(&sent).unwrap();
        assert_eq!(came.tree, order.tree);
        let (answer, bytes) = made(&came, &FontFolders::default()).unwrap();
        assert_eq!(bytes, html::render(&order.tree).into_bytes());
        // The same again is known as the same, on either side of the pipe.
        let Answer::Made { made_from, .. } = answer else { panic!("{answer:?}") };
        let again = Order { made_before: Some(made_from), ..order };
        assert_eq!(made(&again, &FontFolders::default()).unwrap(), (Answer::Same, Vec::new()));
    }

    #[test]
    #[ignore = "needs Landlock: cargo xtask test"]
    fn a_maker_reads_fonts_and_neither_key_nor_network() {
        let folder = tempfile::tempdir().unwrap();
        let (fonts, key) = (folder.path().join("fonts"), folder.path().join("root.key"));
        fs::create_dir(&fonts).unwrap();
        fs::write(fonts.join("a.ttf"), "glyphs").unwrap();
        fs::write(&key, "9f3c").unwrap();
        let there = net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = there.local_addr().unwrap();
        let (font, its_key) = (fonts.join("a.ttf"), key.clone());
        let folders = FontFolders(vec![fonts]);
        let walled = move || {
            assert_eq!(confine_to(&folders), Held { files: true, network: true });
            let denied = |error: io::Error| error.kind() == io::ErrorKind::PermissionDenied;
            assert!(fs::read(&font).is_ok());
            assert!(fs::read(&its_key).is_err_and(denied));
            assert!(fs::write(font.with_extension("new"), "x").is_err_and(denied));
            assert!(net::TcpStream::connect(address).is_err_and(denied));
            assert!(net::TcpListener::bind("127.0.0.1:0").is_err_and(denied));
            // Threads begun from here on are held too.
            thread::spawn(move || fs::read(&its_key).is_err_and(denied)).join().unwrap()
        };
        assert!(thread::spawn(walled).join().unwrap());
        assert!(fs::read(&key).is_ok() && net::TcpStream::connect(address).is_ok());
    }
}
