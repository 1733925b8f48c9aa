//! XML as it comes out of a Word document: elements with the namespace they belong to,
//! text, and nothing else. Declarations of entities are refused, and so is nesting
//! deeper than any document needs.

use std::borrow::Cow;

use quick_xml::{NsReader, XmlVersion, events::BytesStart, events::Event, name::ResolveResult};

use super::Refusal;

/// Word nests a paragraph of a text box in a table some forty deep.
const DEEPEST: usize = 200;

/// The vocabularies that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ns {
    /// Text documents.
    Word,
    /// Formulas.
    Math,
    /// Drawings.
    Drawing,
    /// Alternatives for older programs.
    Compat,
    /// Everything else.
    Other,
}

impl Ns {
    fn of(resolved: &ResolveResult<'_>) -> Ns {
        let ResolveResult::Bound(bound) = resolved else { return Ns::Other };
        match bound.0 {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Ns::Word,
            "http://schemas.openxmlformats.org/officeDocument/2006/math"
            | "http://purl.oclc.org/ooxml/officeDocument/math" => Ns::Math,
            "http://schemas.openxmlformats.org/drawingml/2006/main"
            | "http://purl.oclc.org/ooxml/drawingml/main" => Ns::Drawing,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Ns::Compat,
            _ => Ns::Other,
        }
    }
}

/// What comes next.
pub(super) enum Piece<'x> {
    /// An element begins.
    Open(Element<'x>),
    /// The innermost open element ends.
    Close,
    /// Text between elements.
    Text(Cow<'x, str>),
    /// The document ends.
    End,
}

/// The beginning of an element.
pub(super) struct Element<'x> {
    pub ns: Ns,
    start: BytesStart<'x>,
}

impl Element<'_> {
    /// Its name without prefix.
    pub fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// Namespace and name, to be matched on.
    pub fn is(&self, ns: Ns, name: &str) -> bool {
        self.ns == ns && self.name() == name
    }

    /// The attribute of this name, whatever its prefix.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        attributes
            .with_checks(false)
            .flatten()
            .find(|one| one.key.local_name().into_inner() == name)
            .and_then(|one| one.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned))
    }

    /// `w:val` as a number.
    pub fn number(&self) -> Option<i64> {
        self.attribute("val")?.parse().ok()
    }

    /// A switch such as `<w:b/>`: on unless its value says otherwise.
    pub fn is_on(&self) -> bool {
        !matches!(self.attribute("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// Changes that nobody has accepted or rejected: what the text is, is undecided.
const TRACKED: [&str; 16] = [
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "cellIns",
    "cellDel",
    "cellMerge",
    "delText",
    "delInstrText",
    "moveFromRangeStart",
    "moveToRangeStart",
    "customXmlInsRangeStart",
    "customXmlDelRangeStart",
    "customXmlMoveFromRangeStart",
    "customXmlMoveToRangeStart",
    "numberingChange",
];

/// Goes through a part from its first element to its last.
pub(super) struct Xml<'x> {
    reader: NsReader<&'x [u8]>,
    depth: usize,
}

impl<'x> Xml<'x> {
    pub fn of(text: &'x str) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, depth: 0 }
    }

    /// The next piece.
    pub fn next(&mut self) -> Result<Piece<'x>, Refusal> {
        loop {
            let (resolved, event) =
                self.reader.read_resolved_event().map_err(|_| Refusal::Damaged)?;
            let ns = Ns::of(&resolved);
            return Ok(match event {
                Event::Start(start) | Event::Empty(start) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(Refusal::ForeignXml);
                    }
                    let element = Element { ns, start };
                    if ns == Ns::Word && TRACKED.contains(&element.name()) {
                        return Err(Refusal::TrackedChanges);
                    }
                    Piece::Open(element)
                }
                Event::End(_) => {
                    self.depth = self.depth.checked_sub(1).ok_or(Refusal::Damaged)?;
                    Piece::Close
                }
                Event::Text(text) => Piece::Text(match text.xml10_content() {
                    Cow::Owned(owned) => Cow::Owned(owned),
                    Cow::Borrowed(_) => text.into_inner(),
                }),
                Event::CData(text) => Piece::Text(text.into_inner()),
                Event::GeneralRef(reference) => {
                    let letter = match &*reference {
                        "lt" => '<',
                        "gt" => '>',
                        "amp" => '&',
                        "apos" => '\'',
                        "quot" => '"',
                        _ => match reference.resolve_char_ref() {
                            Ok(Some(letter)) => letter,
                            Ok(None) => return Err(Refusal::ForeignXml),
                            Err(_) => return Err(Refusal::Damaged),
                        },
                    };
                    Piece::Text(Cow::Owned(letter.to_string()))
                }
                Event::DocType(_) => return Err(Refusal::ForeignXml),
                Event::Eof if self.depth > 0 => return Err(Refusal::Damaged),
                Event::Eof => Piece::End,
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => continue,
            });
        }
    }

    /// Passes over the element just opened.
    pub fn skip(&mut self) -> Result<(), Refusal> {
        self.each(|_, _| Ok(()))
    }

    /// Goes through everything in the element just opened, at any depth.
    pub fn each(
        &mut self,
        mut visit: impl FnMut(&Element<'x>, usize) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let mut inside = 1_usize;
        while inside > 0 {
            match self.next()? {
                Piece::Open(element) => {
                    // The properties of before a change of form are not the document's.
                    if element.ns == Ns::Word && element.name().ends_with("Change") {
                        self.skip_flat()?;
                        continue;
                    }
                    visit(&element, inside)?;
                    inside += 1;
                }
                Piece::Close => inside -= 1,
                Piece::Text(_) => {}
                Piece::End => return Err(Refusal::Damaged),
            }
        }
        Ok(())
    }

    fn skip_flat(&mut self) -> Result<(), Refusal> {
        let mut inside = 1_usize;
        while inside > 0 {
            match self.next()? {
                Piece::Open(_) => inside += 1,
                Piece::Close => inside -= 1,
                Piece::Text(_) => {}
                Piece::End => return Err(Refusal::Damaged),
            }
        }
        Ok(())
    }

    /// The text in the element just opened.
    pub fn text(&mut self) -> Result<String, Refusal> {
        let mut found = String::new();
        let mut inside = 1_usize;
        while inside > 0 {
            match self.next()? {
                Piece::Open(_) => inside += 1,
                Piece::Close => inside -= 1,
                Piece::Text(text) => found.push_str(&text),
                Piece::End => return Err(Refusal::Damaged),
            }
        }
        Ok(found)
    }
}
