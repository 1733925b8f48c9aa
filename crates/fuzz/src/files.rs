//! Files and mails.

use std::path::{Path, PathBuf};

use comity::converge::read_bytes;
use comity_converge::{Rule, analyse};
use comity_outside::{documents, mail as mails_of};
use comity_testkit::documents::{docx as docx_of, paragraph, parts, zip_of};

const GROUPS: &str = "participant,partition,group\nXA,region,A\nXB,region,A\nXC,region,B\n";
const POSITIONS: &str = "participant,item,position\nXA,1,support\nXB,1,Oppose\nXC,2,concern\n";

/// A Word document, as the package that it is.
pub fn docx(input: &[u8]) {
    read_document(input);
}

/// The body of a Word document, in a package that is in order.
pub fn docx_body(input: &[u8]) {
    let mut all = parts("");
    for part in &mut all {
        if part.0 == "word/document.xml" {
            part.1 = input.to_vec();
        }
    }
    read_document(&zip_of(&all).expect("a package"));
}

fn read_document(bytes: &[u8]) {
    let Ok(taken) = documents::read(bytes, "a.docx") else { return };
    assert!(taken.text.len() <= documents::MOST_TEXT);
    // What is no Word document is taken as plain text; what it holds is looked at next.
    if let Ok(frozen) = comity_domain::statement::checked_text(&taken.text) {
        assert!(!frozen.contains('\0'));
    }
}

/// A mail.
pub fn mail(input: &[u8]) {
    let _ = mails_of::read(input);
}

/// A file of positions, beside groups that are in order.
pub fn positions_csv(input: &[u8]) {
    analysed(read_bytes(Some(input), Some(GROUPS.as_bytes()), None));
}

/// A file of groups, beside positions that are in order.
pub fn groups_csv(input: &[u8]) {
    analysed(read_bytes(Some(POSITIONS.as_bytes()), Some(input), None));
}

/// The votes of a Polis conversation.
pub fn polis_csv(input: &[u8]) {
    analysed(read_bytes(None, None, Some(input)));
}

fn analysed(read: Result<comity::converge::Input, comity::converge::Trouble>) {
    match read {
        Ok(input) => {
            let found = analyse(&input.roster, &input.positions, &Rule::default());
            assert!(serde_json::to_string(&found).is_ok());
        }
        Err(trouble) => assert!(!trouble.to_string().is_empty()),
    }
}

/// Documents of every kind of block.
pub fn documents() -> Vec<Vec<u8>> {
    let bodies = bodies();
    let texts = bodies.iter().map(|body| String::from_utf8_lossy(body));
    let mut all: Vec<Vec<u8>> = texts.map(|_| docx_of(&paragraph("Text.")).expect("one")).collect();
    all.truncate(1);
    let list = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>\
                <w:r><w:t>One</w:t></w:r></w:p>";
    all.push(docx_of(&list.repeat(4)).expect("a list"));
    all.push(zip_of(&[("hello.txt".to_owned(), b"hello".to_vec())]).expect("a zip"));
    all
}

/// The XML of a document's body.
pub fn bodies() -> Vec<Vec<u8>> {
    let list = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>\
                <w:r><w:t>One</w:t></w:r></w:p>";
    let table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let note = "<w:p><w:r><w:t>A</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    [paragraph("Text."), list.repeat(3), table.to_owned(), note.to_owned()]
        .iter()
        .map(|body| {
            let all = parts(body);
            let found = all.into_iter().find(|part| part.0 == "word/document.xml");
            found.expect("a body").1
        })
        .collect()
}

/// Mails with a text, with parts, with a file, and an answer of a machine.
pub fn mails() -> Vec<Vec<u8>> {
    let plain = "From: a@example.org\r\nTo: s@example.org\r\nSubject: Statement\r\n\r\nText.\r\n";
    let parts = "From: \"=?utf-8?q?J=C3=BCrgen?=\" <a@example.org>\r\nSubject: x\r\nMIME-Version: \
                 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: \
                 text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: \
                 quoted-printable\r\n\r\nGr=FC=DFe\r\n--b\r\nContent-Type: \
                 application/octet-stream; name=\"a.docx\"\r\nContent-Transfer-Encoding: \
                 base64\r\n\r\nUEsDBA==\r\n--b--\r\n";
    let html = "From: a@example.org\r\nContent-Type: text/html\r\n\r\n<p>Text <b>bold</b>\r\n";
    let machine = "From: b@example.org\r\nAuto-Submitted: auto-replied\r\n\r\nAway.\r\n";
    [plain, parts, html, machine].map(|one| one.as_bytes().to_vec()).to_vec()
}

/// Positions as people write them.
pub fn positions() -> Vec<Vec<u8>> {
    let more = "participant;item;position\nXA;1;support\n";
    let quoted = "item,position,participant\n\"1, a\",Support with changes,XA\n";
    [POSITIONS, more, quoted].map(|one| one.as_bytes().to_vec()).to_vec()
}

/// Groups, and those of the General Assembly where they are at hand.
pub fn groups() -> Vec<Vec<u8>> {
    let mut all = vec![GROUPS.as_bytes().to_vec()];
    all.extend(shared("unga/regional-groups.csv", 20_000));
    all
}

/// A small conversation, and the beginning of a real one where it is at hand.
pub fn polis() -> Vec<Vec<u8>> {
    let small = "participant,group-id,n-comments,0,1,2\n1,0,2,1,-1,\n2,1,0,0,1,1\n3,,0,1,1,1\n";
    let mut all = vec![small.as_bytes().to_vec()];
    all.extend(shared("polis/vtaiwan.uberx/participants-votes.csv", 20_000));
    all
}

/// The head of a file of the shared data, whole lines of it.
fn shared(path: &str, most: usize) -> Option<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let given = given_folder().unwrap_or_else(|| root.join("../shared/data"));
    let mut bytes = std::fs::read(given.join(path)).ok()?;
    bytes.truncate(most);
    let end = bytes.iter().rposition(|byte| *byte == b'\n')?;
    bytes.truncate(end + 1);
    Some(bytes)
}

// Tests have no command line of their own through which this could come.
#[allow(clippy::disallowed_methods)]
fn given_folder() -> Option<PathBuf> {
    std::env::var("COMITY_SHARED_DATA").ok().map(PathBuf::from)
}
