//! Messages as a mail server hands them over (RFC 5322): who sent them, whether a person
//! did, and the text in them.
//!
//! A sender's address proves nothing: whoever uses what is read here must ask the owner.

use mail_parser::{HeaderName, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders as _};

/// The largest message that is read, in bytes.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// A message that carries a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// What names the message: its id, else what stands for one.
    pub id: String,
    /// The sender's address, in lower case.
    pub sender: String,
    /// The text, and where it stands.
    pub content: Content,
}

/// Where the text of a message stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// In the message itself.
    Body(String),
    /// In a file that comes with it.
    Attachment {
        /// The file's name.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// In several files: nobody can tell which is meant.
    Several,
    /// Nowhere.
    Nothing,
}

/// What a message is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// Somebody sends a text.
    Mail(Mail),
    /// A machine wrote it: a bounce, an absence, a receipt, a list.
    Automatic,
}

/// Why a message cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMail {
    /// There is nothing.
    #[error("there is no message: hand it over on standard input, as a mail server does")]
    Empty,
    /// It has more bytes than [`MOST_BYTES`].
    #[error("the message is larger than {} MiB", MOST_BYTES >> 20)]
    TooLarge,
    /// It has no header that names a sender.
    #[error("this is no message as RFC 5322 has them: no line “From:” names an address")]
    NoSender,
}

/// Reads a message.
///
/// # Errors
/// When it is empty, too large, or no message at all.
pub fn read(bytes: &[u8]) -> Result<Read, BadMail> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(BadMail::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(BadMail::TooLarge);
    }
    // Old mailboxes put a line of their own in front.
    let bytes = match bytes.strip_prefix(b"From ") {
        Some(rest) => {
            let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
            rest.get(end..).unwrap_or_default()
        }
        None => bytes,
    };
    let message = MessageParser::default().parse(bytes).ok_or(BadMail::NoSender)?;
    // A bounce may have no sender at all, and is still to be told apart.
    if is_automatic(&message) {
        return Ok(Read::Automatic);
    }
    let sender = message
        .from()
        .and_then(|from| from.first())
        .and_then(|one| one.address())
        .map(|address| address.trim().to_lowercase())
        .filter(|address| address.contains('@') && address.len() <= 320)
        .filter(|address| !address.chars().any(|c| c.is_control() || c.is_whitespace()))
        .ok_or(BadMail::NoSender)?;
    let local = sender.split('@').next().unwrap_or_default();
    if matches!(local, "mailer-daemon" | "postmaster" | "no-reply" | "noreply") {
        return Ok(Read::Automatic);
    }
    let date = message.header_raw("Date").unwrap_or_default().trim();
    let id = match message.message_id().map(str::trim).filter(|id| !id.is_empty()) {
        Some(id) => id.to_owned(),
        // A message without an id is the same when sender, date and bytes are.
        None => format!("{sender}\n{date}\n{}", String::from_utf8_lossy(bytes)),
    };
    Ok(Read::Mail(Mail { id, sender, content: content(&message) }))
}

/// Whether a machine wrote it, by RFC 3834 and by what older programs set.
fn is_automatic(message: &Message<'_>) -> bool {
    let raw = |name: &'static str| {
        message.header_raw(name).map(|value| value.trim().to_lowercase()).unwrap_or_default()
    };
    let auto = raw("Auto-Submitted");
    let precedence = raw("Precedence");
    let report = message.root_part().content_type().is_some_and(|content| {
        content.ctype().eq_ignore_ascii_case("multipart")
            && content.subtype().is_some_and(|sub| sub.eq_ignore_ascii_case("report"))
    });
    let empty_path = raw("Return-Path").replace(' ', "") == "<>";
    (!auto.is_empty() && !auto.starts_with("no"))
        || matches!(&*precedence, "bulk" | "junk" | "list" | "auto_reply")
        || report
        || empty_path
        || ["X-Autoreply", "X-Autorespond", "X-Failed-Recipients", "List-Id"]
            .iter()
            .any(|name| has(message, name))
}

fn has(message: &Message<'_>, name: &str) -> bool {
    let known = HeaderName::parse(name.to_owned());
    message
        .header(known.unwrap_or_else(|| HeaderName::Other(name.to_owned().into())))
        .is_some_and(|value| !matches!(value, HeaderValue::Empty))
}

fn content(message: &Message<'_>) -> Content {
    let mut documents = message.attachments().filter(|part| is_document(part));
    match (documents.next(), documents.next()) {
        (Some(_), Some(_)) => Content::Several,
        (Some(part), None) => Content::Attachment {
            name: part.attachment_name().unwrap_or("text").to_owned(),
            bytes: part.contents().to_vec(),
        },
        _ => match message.body_text(0) {
            Some(text) if !text.trim().is_empty() => Content::Body(text.into_owned()),
            _ => Content::Nothing,
        },
    }
}

/// Whether a part is a document that somebody attached. Old and foreign kinds count too:
/// they are refused with a word, not passed over.
fn is_document(part: &MessagePart<'_>) -> bool {
    const ENDS: [&str; 12] = [
        ".txt",
        ".md",
        ".markdown",
        ".docx",
        ".pdf",
        ".doc",
        ".docm",
        ".dotx",
        ".odt",
        ".rtf",
        ".pages",
        ".zip",
    ];
    let name = part.attachment_name().unwrap_or_default().to_lowercase();
    if ENDS.iter().any(|end| name.ends_with(end)) {
        return true;
    }
    let Some(content) = part.content_type() else { return false };
    let sub = content.subtype().unwrap_or_default().to_lowercase();
    content.ctype().eq_ignore_ascii_case("application")
        && (sub == "pdf" || sub == "msword" || sub.ends_with("wordprocessingml.document"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(headers: &str, body: &str) -> Vec<u8> {
        format!("From: Expert <Expert@Example.org>\r\nMessage-ID: <a@b>\r\n{headers}\r\n{body}")
            .into_bytes()
    }

    #[test]
    fn a_plain_message_is_its_text() {
        let Ok(Read::Mail(read)) = read(&mail("Subject: S\r\n", "We support it.\r\n")) else {
            panic!("no mail");
        };
        assert_eq!((&*read.id, &*read.sender), ("a@b", "expert@example.org"));
        assert_eq!(read.content, Content::Body("We support it.\r\n".to_owned()));
    }

    #[test]
    fn what_machines_write_is_told_apart() {
        for header in [
            "Auto-Submitted: auto-replied\r\n",
            "Precedence: bulk\r\n",
            "Return-Path: <>\r\n",
            "X-Autoreply: yes\r\n",
            "List-Id: <x.example.org>\r\n",
            "Content-Type: multipart/report; boundary=x\r\n",
        ] {
            assert_eq!(read(&mail(header, "Away.\r\n")), Ok(Read::Automatic), "{header}");
        }
        let bounce = b"From: MAILER-DAEMON@example.org\r\nSubject: Undelivered\r\n\r\nx";
        assert_eq!(read(bounce), Ok(Read::Automatic));
        assert!(matches!(read(&mail("Auto-Submitted: no\r\n", "x")), Ok(Read::Mail(_))));
    }

    #[test]
    fn what_is_no_message_is_refused() {
        assert_eq!(read(b" \r\n"), Err(BadMail::Empty));
        assert_eq!(read(b"just words"), Err(BadMail::NoSender));
        assert_eq!(read(b"From: nobody\r\n\r\nx"), Err(BadMail::NoSender));
        assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]), Err(BadMail::TooLarge));
    }

    #[test]
    fn one_attachment_is_the_text_and_two_are_none() {
        let part = |name: &str| {
            format!(
                "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\
                 Content-Disposition: attachment; filename=\"{name}\"\r\n\r\nFrom a file.\r\n"
            )
        };
        let multipart = |parts: &str| {
            mail(
                "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n",
                &format!("--x\r\nContent-Type: text/plain\r\n\r\nPlease file.\r\n{parts}--x--\r\n"),
            )
        };
        let content = |bytes: &[u8]| match read(bytes) {
            Ok(Read::Mail(mail)) => mail.content,
            other => panic!("{other:?}"),
        };
        let one = content(&multipart(&part("text.md")));
        assert!(
            matches!(&one, Content::Attachment { name, bytes } if name == "text.md" && bytes.starts_with(b"From a file.")),
            "{one:?}"
        );
        assert_eq!(
            content(&multipart(&format!("{}{}", part("a.txt"), part("b.txt")))),
            Content::Several
        );
        let signature = part("smime.p7s");
        assert!(matches!(content(&multipart(&signature)), Content::Body(_)));
    }
}
