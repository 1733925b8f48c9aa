//! Word documents: the text as its author sees it, with the numbers Word computes.

mod body;
mod drawing;
mod figures;
mod numbering;
mod paragraph;
mod styles;
mod symbols;
mod table;

use std::collections::HashMap;

use super::{
    Block, LeftOut, Refusal,
    package::Package,
    xml::{Ns, Piece, Xml},
};
use body::Body;
use numbering::Numbering;
use styles::Styles;

/// The blocks of a document, and what it holds beside them, counted.
type Found = (Vec<Block>, Vec<(LeftOut, usize)>);

/// Takes a Word document apart.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Refusal> {
    let mut package = Package::open(bytes)?;
    let main = main_part(&mut package)?;
    let related = package.relations(&main)?;
    let of_kind = |kind: &str| -> Vec<String> {
        related.iter().filter(|one| one.kind == kind).map(|one| one.target.clone()).collect()
    };
    if !of_kind("aFChunk").is_empty() || !of_kind("subDocument").is_empty() {
        return Err(Refusal::Embedded);
    }
    let mut first = |kind: &str| -> Result<Option<String>, Refusal> {
        match of_kind(kind).first() {
            Some(part) => package.part(part),
            None => Ok(None),
        }
    };
    let styles = first("styles")?.map(|text| Styles::read(&text)).transpose()?.unwrap_or_default();
    let numbering =
        first("numbering")?.map(|text| Numbering::read(&text)).transpose()?.unwrap_or_default();
    let notes = [("footnote", first("footnotes")?), ("endnote", first("endnotes")?)];
    let text = package.needed(&main)?;
    let mut body = Body::new(&styles, numbering);
    let mut blocks = body.document(&text)?;
    drop(text);
    blocks.extend(cited(&mut body, &notes)?);
    let mut left_out = body.left_out;
    for part in of_kind("header").into_iter().chain(of_kind("footer")) {
        if let Some(text) = package.part(&part)?
            && holds_text(&text)?
        {
            *left_out.entry(LeftOut::Header).or_default() += 1;
        }
    }
    let left_out = LeftOut::ALL
        .into_iter()
        .filter_map(|kind| left_out.get(&kind).map(|count| (kind, *count)))
        .collect();
    Ok((blocks, left_out))
}

/// The part with the document's body; what is no Word document is told apart here.
fn main_part(package: &mut Package<'_>) -> Result<String, Refusal> {
    if package.has("vbaproject.bin") {
        return Err(Refusal::Macros);
    }
    if !package.has("[content_types].xml") {
        return Err(Refusal::NotWord);
    }
    let found = package.relations("")?.into_iter().find(|one| one.kind == "officeDocument");
    let main = found.ok_or(Refusal::NotWord)?.target;
    let content = package.content_type(&main)?;
    if content.contains("macroEnabled") {
        return Err(Refusal::Macros);
    }
    let is_word = content.ends_with("wordprocessingml.document.main+xml")
        || content.ends_with("wordprocessingml.template.main+xml");
    if is_word { Ok(main) } else { Err(Refusal::NotWord) }
}

/// The notes the body refers to, in the order of their numbers.
fn cited(body: &mut Body<'_>, parts: &[(&str, Option<String>)]) -> Result<Vec<Block>, Refusal> {
    let mut found: HashMap<usize, String> = HashMap::new();
    for (name, text) in parts {
        let Some(text) = text else { continue };
        let mut xml = Xml::of(text);
        loop {
            match xml.next()? {
                Piece::Open(element) if element.is(Ns::Word, name) => {
                    let id = element.attribute("id").unwrap_or_default();
                    let Some(number) = body.note_number(name, &id) else {
                        xml.skip()?;
                        continue;
                    };
                    let mut blocks = Vec::new();
                    body.blocks(&mut xml, &mut blocks)?;
                    let words: Vec<String> = blocks.iter().map(Block::words).collect();
                    found.insert(number, words.join("\n"));
                }
                Piece::End => break,
                _ => {}
            }
        }
    }
    let last = body.notes();
    (1..=last)
        .map(|number| {
            // A reference to a note that is not there contradicts itself.
            let text = found.remove(&number).ok_or(Refusal::Damaged)?;
            Ok(Block::Note { number, text: text.trim().to_owned() })
        })
        .collect()
}

/// Whether a header or footer says anything.
fn holds_text(part: &str) -> Result<bool, Refusal> {
    let mut xml = Xml::of(part);
    loop {
        match xml.next()? {
            Piece::Open(element) if element.is(Ns::Word, "t") && !xml.text()?.trim().is_empty() => {
                return Ok(true);
            }
            Piece::End => return Ok(false),
            _ => {}
        }
    }
}
