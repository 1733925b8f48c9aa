//! Files closed to recipients: plain age (age-encryption.org/v1, X25519), which other
//! people's tools open and make.
//!
//! Only the holder of a key named as a recipient opens such a file; whoever closed it does
//! not, unless it named itself. Its content is authenticated in parts of 64 KiB, and its
//! end is marked: nothing of it is altered or cut off unseen.

use std::{
    fmt,
    io::{self, BufRead, Read, Write},
    str::FromStr,
};

use age::{
    DecryptError, Decryptor, Encryptor, IdentityFile,
    secrecy::ExposeSecret as _,
    stream::{StreamReader, StreamWriter},
    x25519,
};

/// What is wrong with a recipient, a key file, or a closed file.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// A recipient is written otherwise.
    #[error(
        "it is no recipient: give the text that begins with age1, as `comity seal keygen` or `age-keygen` prints it"
    )]
    NoRecipient,
    /// A key file holds something else, or nothing.
    #[error("it is no key file: it must hold lines that begin with AGE-SECRET-KEY-1")]
    NoKey,
    /// Nobody was named who could open what is to be closed.
    #[error("name at least one recipient")]
    NobodyNamed,
    /// What is to be opened was never closed, or its first lines are damaged.
    #[error("it is not a file closed with age, or its beginning is damaged")]
    NotClosed,
    /// It opens with a passphrase.
    #[error("it is closed with a passphrase: open it with `age --decrypt`")]
    Passphrase,
    /// It was closed to others.
    #[error(
        "no key in the key file opens it: it was closed to other recipients, or its beginning is damaged"
    )]
    OtherKey,
    /// The lines in front were altered.
    #[error("its beginning was altered after it was closed")]
    Altered,
    /// It cannot be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// To whom a file is closed.
#[derive(Clone)]
pub struct Recipient(x25519::Recipient);

impl FromStr for Recipient {
    type Err = FileError;

    fn from_str(text: &str) -> Result<Self, FileError> {
        text.trim().parse().map(Recipient).map_err(|_| FileError::NoRecipient)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A key that opens files. It has no `Debug`: it must not reach a log.
pub struct Key(x25519::Identity);

impl Key {
    /// A new key, from the system's random numbers: the library draws them itself.
    pub fn generate() -> Key {
        Key(x25519::Identity::generate())
    }

    /// To whom files are closed that this key opens.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// Writes a key file as `age-keygen` does.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, created: &str, mut out: impl Write) -> io::Result<()> {
        writeln!(out, "# created: {created}")?;
        writeln!(out, "# public key: {}", self.recipient())?;
        writeln!(out, "{}", self.0.to_string().expose_secret())
    }
}

/// The keys of a key file. It has no `Debug`: it must not reach a log.
pub struct Keys(Vec<Box<dyn age::Identity + Send + Sync>>);

impl Keys {
    /// Reads a key file, of `comity seal keygen` or of `age-keygen`.
    ///
    /// # Errors
    /// When it holds anything but keys and lines that begin with `#`, or no key.
    pub fn read(file: impl BufRead) -> Result<Keys, FileError> {
        let found = IdentityFile::from_buffer(file).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => FileError::NoKey,
            _ => FileError::Io(error),
        })?;
        let keys = found.into_identities().map_err(|_| FileError::NoKey)?;
        if keys.is_empty() { Err(FileError::NoKey) } else { Ok(Keys(keys)) }
    }
}

/// A file that is being closed: what is written into it comes out closed.
pub struct Closing<W: Write>(StreamWriter<W>);

impl<W: Write> Closing<W> {
    /// Marks the end: a file without it does not open.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Closing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Closes what is written to the recipients, each of whom opens it alone.
///
/// # Errors
/// When nobody is named, or `out` cannot be written.
pub fn close<W: Write>(recipients: &[Recipient], out: W) -> Result<Closing<W>, FileError> {
    let to = recipients.iter().map(|one| &one.0 as &dyn age::Recipient);
    let closing = Encryptor::with_recipients(to).map_err(|error| match error {
        age::EncryptError::Io(error) => FileError::Io(error),
        _ => FileError::NobodyNamed,
    })?;
    Ok(Closing(closing.wrap_output(out)?))
}

/// A closed file on its way out: what is read from it is open.
pub struct Opening<R>(StreamReader<R>);

impl<R: Read> Read for Opening<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.read(bytes)
    }
}

/// Opens a closed file. What is damaged further on shows when it is read: as an error of
/// kind [`io::ErrorKind::InvalidData`] or [`io::ErrorKind::UnexpectedEof`].
///
/// # Errors
/// When it was closed to others, with a passphrase or not at all, or its first lines are
/// damaged.
pub fn open<R: BufRead>(keys: &Keys, file: R) -> Result<Opening<R>, FileError> {
    let told = |error| match error {
        DecryptError::NoMatchingKeys => FileError::OtherKey,
        DecryptError::InvalidMac => FileError::Altered,
        DecryptError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
            FileError::Io(error)
        }
        _ => FileError::NotClosed,
    };
    let found = Decryptor::new_buffered(file).map_err(told)?;
    if found.is_scrypt() {
        return Err(FileError::Passphrase);
    }
    let keys = keys.0.iter().map(|key| &**key as &dyn age::Identity);
    Ok(Opening(found.decrypt(keys).map_err(told)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(key: &Key) -> Keys {
        let mut file = Vec::new();
        key.write("2026-11-26T00:00:00Z", &mut file).unwrap();
        Keys::read(&file[..]).unwrap()
    }

    fn closed(to: &[Recipient], plain: &[u8]) -> Vec<u8> {
        let mut closing = close(to, Vec::new()).unwrap();
        closing.write_all(plain).unwrap();
        closing.finish().unwrap()
    }

    fn opened(keys: &Keys, file: &[u8]) -> Result<Vec<u8>, FileError> {
        let mut plain = Vec::new();
        open(keys, file)?.read_to_end(&mut plain)?;
        Ok(plain)
    }

    #[test]
    fn each_recipient_opens_it_and_nobody_else() {
        let (one, two, other) = (Key::generate(), Key::generate(), Key::generate());
        let sizes = [0, 1, 65_535, 65_536, 65_537, 200_000];
        for size in sizes {
            let plain: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
            let file = closed(&[one.recipient(), two.recipient()], &plain);
            assert_eq!(opened(&keys(&one), &file).unwrap(), plain, "{size}");
            assert_eq!(opened(&keys(&two), &file).unwrap(), plain, "{size}");
            assert!(matches!(opened(&keys(&other), &file), Err(FileError::OtherKey)), "{size}");
        }
        assert!(matches!(close(&[], Vec::new()), Err(FileError::NobodyNamed)));
    }

    /// Each byte of a small file, one in 97 of a large one; every length it can be cut to.
    #[test]
    fn nothing_of_it_is_altered_or_cut_off_unseen() {
        let key = Key::generate();
        let own = keys(&key);
        let mut tried = 0;
        for (size, step) in [(0, 1), (100, 1), (140_000, 97)] {
            let file = closed(&[key.recipient()], &vec![7; size]);
            for at in (0..file.len()).step_by(step) {
                let mut altered = file.clone();
                altered[at] ^= 1;
                assert!(opened(&own, &altered).is_err(), "byte {at} of {size}");
                assert!(opened(&own, &file[..at]).is_err(), "cut to {at} of {size}");
                tried += 2;
            }
            for more in [1, 15, 16, 17, 65_552] {
                let longer = [&file[..], &vec![0; more]].concat();
                assert!(opened(&own, &longer).is_err(), "{more} bytes more than {size}");
                tried += 1;
            }
        }
        println!("closed files: {tried} altered, cut or lengthened, none opened");
    }

    #[test]
    fn what_is_no_key_recipient_or_closed_file_is_said_to_be_none() {
        let own = keys(&Key::generate());
        assert!("age1words".parse::<Recipient>().is_err());
        assert!("".parse::<Recipient>().is_err());
        for text in ["", "# nothing\n", "AGE-SECRET-KEY-1\n", "words"] {
            assert!(matches!(Keys::read(text.as_bytes()), Err(FileError::NoKey)), "{text}");
        }
        for text in ["", "words", "age-encryption.org/v1\n", "age-encryption.org/v9\n-> X\n"] {
            assert!(matches!(opened(&own, text.as_bytes()), Err(FileError::NotClosed)), "{text}");
        }
    }
}
