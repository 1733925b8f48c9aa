//! The scanner that files are shown to before anything of them is kept: clamd, or what speaks
//! as it does (`INSTREAM`), by a socket of this machine or on loopback.
//!
//! Whatever it does not plainly call clean is not taken: a scanner that is silent, broken or
//! overrun lets nothing through.

use std::{
    fmt, io,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    str::FromStr,
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// How long a file may take, from connecting to the answer.
const LONGEST: Duration = Duration::from_secs(30);
/// How much is sent at a time.
const PART: usize = 64 * 1024;
/// The longest answer that is read.
const MOST_ANSWER: u64 = 4 * 1024;

/// Where the scanner listens.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Socket(PathBuf),
    Port(SocketAddr),
}

/// A scanner for malicious software.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanner {
    place: Place,
    longest: Duration,
}

/// What it says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It knows nothing bad of it.
    Clean,
    /// It knows it as malicious, under this name.
    Found(String),
}

/// It did not say whether a file is clean.
#[derive(Debug, thiserror::Error)]
pub enum Unscanned {
    /// It cannot be reached, or hung up.
    #[error("the scanner at {0} cannot be asked: {1}")]
    Unreached(Scanner, io::Error),
    /// It took too long.
    #[error("the scanner at {0} does not answer")]
    Silent(Scanner),
    /// It said something else.
    #[error("the scanner at {0} says “{1}” of a file, and not whether it is clean")]
    Unclear(Scanner, String),
}

/// An address at which no scanner of this machine can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoScanner {
    /// Neither a path nor an address with a port.
    #[error(
        "it is no address: give the scanner's socket, such as unix:/run/clamav/clamd.ctl, or 127.0.0.1:3310"
    )]
    Unreadable,
    /// On another machine.
    #[error(
        "it is on another machine, and files would travel in the clear: let a scanner run on this one, and give its socket or its port on 127.0.0.1"
    )]
    Elsewhere,
}

impl FromStr for Scanner {
    type Err = NoScanner;

    fn from_str(given: &str) -> Result<Scanner, NoScanner> {
        let path = given.strip_prefix("unix:").unwrap_or(given);
        let place = if path.starts_with('/') {
            Place::Socket(PathBuf::from(path))
        } else {
            let given = given.replacen("localhost:", "127.0.0.1:", 1);
            let address: SocketAddr = match given.parse() {
                Ok(address) => address,
                // A name with a port is one of another machine.
                Err(_) if is_named(&given) => return Err(NoScanner::Elsewhere),
                Err(_) => return Err(NoScanner::Unreadable),
            };
            if !IpAddr::is_loopback(&address.ip()) {
                return Err(NoScanner::Elsewhere);
            }
            Place::Port(address)
        };
        Ok(Scanner { place, longest: LONGEST })
    }
}

fn is_named(given: &str) -> bool {
    given
        .split_once(':')
        .is_some_and(|(host, port)| host.contains('.') && port.parse::<u16>().is_ok())
}

impl fmt::Display for Scanner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Socket(path) => write!(f, "unix:{}", path.display()),
            Place::Port(address) => write!(f, "{address}"),
        }
    }
}

impl Scanner {
    /// The same, given up earlier or later.
    #[must_use]
    pub fn within(mut self, longest: Duration) -> Scanner {
        self.longest = longest;
        self
    }

    /// Shows it a file.
    ///
    /// # Errors
    /// When it does not say whether the file is clean, for whatever reason.
    pub async fn scan(&self, bytes: &[u8]) -> Result<Finding, Unscanned> {
        let answer = timeout(self.longest, self.ask(bytes)).await;
        let answer = answer.map_err(|_| Unscanned::Silent(self.clone()))?;
        let answer = answer.map_err(|error| Unscanned::Unreached(self.clone(), error))?;
        self.understood(&answer)
    }

    async fn ask(&self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match &self.place {
            #[cfg(unix)]
            Place::Socket(path) => {
                exchange(tokio::net::UnixStream::connect(path).await?, bytes).await
            }
            #[cfg(not(unix))]
            Place::Socket(_) => Err(io::ErrorKind::Unsupported.into()),
            Place::Port(address) => exchange(TcpStream::connect(address).await?, bytes).await,
        }
    }

    fn understood(&self, answer: &[u8]) -> Result<Finding, Unscanned> {
        let answer = String::from_utf8_lossy(answer);
        let answer = answer.trim_end_matches(['\0', '\n']);
        let Some(said) = answer.strip_prefix("stream: ") else {
            return Err(Unscanned::Unclear(self.clone(), answer.to_owned()));
        };
        match said.strip_suffix(" FOUND") {
            Some(name) => Ok(Finding::Found(name.to_owned())),
            None if said == "OK" => Ok(Finding::Clean),
            None => Err(Unscanned::Unclear(self.clone(), answer.to_owned())),
        }
    }
}

/// Sends a file in parts, each with its length in front, and reads the one line of the answer.
async fn exchange(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    bytes: &[u8],
) -> io::Result<Vec<u8>> {
    stream.write_all(b"zINSTREAM\0").await?;
    for part in bytes.chunks(PART) {
        let length = u32::try_from(part.len()).map_err(io::Error::other)?;
        stream.write_all(&length.to_be_bytes()).await?;
        stream.write_all(part).await?;
    }
    stream.write_all(&[0; 4]).await?;
    stream.flush().await?;
    let mut answer = Vec::new();
    tokio::io::BufReader::new(stream.take(MOST_ANSWER)).read_until(0, &mut answer).await?;
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanner_is_on_this_machine() {
        for (given, shown) in [
            ("unix:/run/clamav/clamd.ctl", "unix:/run/clamav/clamd.ctl"),
            ("/run/clamav/clamd.ctl", "unix:/run/clamav/clamd.ctl"),
            ("127.0.0.1:3310", "127.0.0.1:3310"),
            ("localhost:3310", "127.0.0.1:3310"),
            ("[::1]:3310", "[::1]:3310"),
        ] {
            assert_eq!(Scanner::from_str(given).unwrap().to_string(), shown);
        }
        for given in
            ["192.0.2.3:3310", "0.0.0.0:3310", "scanner.example:3310", "[2001:db8::1]:3310"]
        {
            assert_eq!(Scanner::from_str(given), Err(NoScanner::Elsewhere), "{given}");
        }
        for given in ["", "clamd", "127.0.0.1", "unix:run/clamd.ctl", "3310", "clamd:"] {
            assert_eq!(Scanner::from_str(given), Err(NoScanner::Unreadable), "{given}");
        }
    }

    #[test]
    fn only_one_answer_is_clean() {
        let scanner = Scanner::from_str("127.0.0.1:3310").unwrap();
        let of = |answer: &[u8]| scanner.understood(answer);
        assert_eq!(of(b"stream: OK\0").ok(), Some(Finding::Clean));
        assert_eq!(of(b"stream: OK\n").ok(), Some(Finding::Clean));
        let found = Finding::Found("Win.Test.EICAR_HDB-1".to_owned());
        assert_eq!(of(b"stream: Win.Test.EICAR_HDB-1 FOUND\0").ok(), Some(found));
        assert_eq!(of(b"stream: OK FOUND\0").ok(), Some(Finding::Found("OK".to_owned())));
        for unclear in [
            &b""[..],
            b"\0",
            b"OK\0",
            b"stream: \0",
            b"stream: OKAY\0",
            b"stream: NOT OK\0",
            b"INSTREAM size limit exceeded. ERROR\0",
            b"stream: Can't allocate memory ERROR\0",
            b"PONG\0",
            b"\xff\xfe",
        ] {
            assert!(matches!(of(unclear), Err(Unscanned::Unclear(..))), "{unclear:?}");
        }
    }
}
