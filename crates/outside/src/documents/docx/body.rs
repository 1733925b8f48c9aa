//! The body of a document, from its first paragraph to its last.

use std::collections::{BTreeMap, HashMap};

use super::{
    super::{
        Block, LeftOut, MOST_TEXT, Refusal,
        xml::{Element, Ns, Piece, Xml},
    },
    numbering::Numbering,
    paragraph::Paragraph,
    styles::{Manner, Styles},
    symbols::symbol,
};

pub(super) type Done = Result<(), Refusal>;

/// What is known while going through the body.
pub(super) struct Body<'s> {
    styles: &'s Styles,
    numbering: Numbering,
    /// The notes referred to so far, by kind and id, with their numbers.
    cited: HashMap<(&'static str, String), usize>,
    /// For each field that is open whether its result has begun. What stands before is
    /// the field's code.
    fields: Vec<bool>,
    /// Whether text was passed over as the code of a field.
    passed_over: bool,
    /// Whether the run before was hidden: a hidden passage is counted once.
    was_hidden: bool,
    /// Bytes of text so far.
    taken: usize,
    pub left_out: BTreeMap<LeftOut, usize>,
}

/// How the text of a run is set.
#[derive(Clone, Copy, Default)]
struct Set {
    bold: bool,
    hidden: bool,
}

impl<'s> Body<'s> {
    pub fn new(styles: &'s Styles, numbering: Numbering) -> Self {
        Body {
            styles,
            numbering,
            cited: HashMap::new(),
            fields: Vec::new(),
            passed_over: false,
            was_hidden: false,
            taken: 0,
            left_out: BTreeMap::new(),
        }
    }

    /// How many notes are referred to.
    pub fn notes(&self) -> usize {
        self.cited.len()
    }

    /// The number of a note that the text refers to.
    pub fn note_number(&self, kind: &str, id: &str) -> Option<usize> {
        let kind = if kind == "footnote" { "footnote" } else { "endnote" };
        self.cited.get(&(kind, id.to_owned())).copied()
    }

    /// Reads the main part.
    pub fn document(&mut self, part: &str) -> Result<Vec<Block>, Refusal> {
        let mut xml = Xml::of(part);
        let mut out = Vec::new();
        let mut is_word = false;
        loop {
            match xml.next()? {
                Piece::Open(element) if element.is(Ns::Word, "body") => {
                    is_word = true;
                    self.blocks(&mut xml, &mut out)?;
                }
                Piece::End => break,
                _ => {}
            }
        }
        if !is_word {
            return Err(Refusal::NotWord);
        }
        // A field that never ends would have swallowed the text after it.
        if self.passed_over && !self.fields.is_empty() {
            return Err(Refusal::Damaged);
        }
        Ok(out)
    }

    /// Paragraphs and tables, up to the end of the element just opened.
    pub fn blocks(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Block>) -> Done {
        loop {
            match xml.next()? {
                Piece::Open(element) => match (element.ns, element.name()) {
                    (Ns::Word, "p") => self.paragraph(xml, out)?,
                    (Ns::Word, "tbl") => self.table(xml, out)?,
                    (Ns::Word, "altChunk" | "subDoc") => return Err(Refusal::Embedded),
                    (Ns::Word, "sectPr" | "sdtPr" | "sdtEndPr" | "customXmlPr") => xml.skip()?,
                    (Ns::Compat, "AlternateContent") => {
                        self.alternatives(xml, |this, xml| this.blocks(xml, out))?;
                    }
                    (Ns::Math, "oMathPara" | "oMath") => {
                        let mut paragraph = Paragraph::default();
                        self.inline(xml, &mut paragraph)?;
                        paragraph.finish(self.styles, &mut self.numbering, out);
                    }
                    // Content controls and their like: what is in them counts.
                    _ => self.blocks(xml, out)?,
                },
                Piece::Text(_) => {}
                Piece::Close => return Ok(()),
                Piece::End => return Err(Refusal::Damaged),
            }
        }
    }

    /// Of alternatives for newer and older programs the first, which is the newest:
    /// the others say the same again.
    pub(super) fn alternatives(
        &mut self,
        xml: &mut Xml<'_>,
        mut go: impl FnMut(&mut Self, &mut Xml<'_>) -> Done,
    ) -> Done {
        let mut chosen = false;
        loop {
            match xml.next()? {
                Piece::Open(element) => {
                    let fits =
                        element.ns == Ns::Compat && matches!(element.name(), "Choice" | "Fallback");
                    if fits && !chosen {
                        chosen = true;
                        go(self, xml)?;
                    } else {
                        xml.skip()?;
                    }
                }
                Piece::Text(_) => {}
                Piece::Close => return Ok(()),
                Piece::End => return Err(Refusal::Damaged),
            }
        }
    }

    fn paragraph(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Block>) -> Done {
        let mut paragraph = Paragraph::default();
        self.inline(xml, &mut paragraph)?;
        self.taken += paragraph.text.len();
        if self.taken > MOST_TEXT {
            return Err(Refusal::TooLong);
        }
        paragraph.finish(self.styles, &mut self.numbering, out);
        Ok(())
    }

    fn inline(&mut self, xml: &mut Xml<'_>, paragraph: &mut Paragraph) -> Done {
        loop {
            match xml.next()? {
                Piece::Open(element) => match (element.ns, element.name()) {
                    (Ns::Word, "pPr") => {
                        xml.each(|inner, depth| {
                            if inner.is(Ns::Word, "pStyle") {
                                paragraph.style = inner.attribute("val");
                            } else if !matches!(inner.name(), "b" | "vanish") || depth == 1 {
                                // The paragraph mark's own form is not its text's.
                                paragraph.manner.note(inner);
                            }
                            Ok(())
                        })?;
                    }
                    (Ns::Word, "r") => {
                        let set = self.style_of(paragraph);
                        self.run(xml, paragraph, set)?;
                    }
                    (Ns::Word, "subDoc") => return Err(Refusal::Embedded),
                    (Ns::Word, "sdtPr" | "sdtEndPr" | "smartTagPr" | "customXmlPr" | "rPr") => {
                        xml.skip()?;
                    }
                    (Ns::Math, "t") => {
                        let text = xml.text()?;
                        self.push(paragraph, &text, Set::default());
                    }
                    (Ns::Compat, "AlternateContent") => {
                        self.alternatives(xml, |this, xml| this.inline(xml, paragraph))?;
                    }
                    _ => self.inline(xml, paragraph)?,
                },
                Piece::Text(_) => {}
                Piece::Close => return Ok(()),
                Piece::End => return Err(Refusal::Damaged),
            }
        }
    }

    /// How the paragraph's style sets its text.
    fn style_of(&self, paragraph: &Paragraph) -> Set {
        let id = self.styles.paragraph(paragraph.style.as_deref());
        let manner = id.map(|id| self.styles.manner(id)).unwrap_or_default();
        Set { bold: manner.bold.unwrap_or(false), hidden: manner.hidden.unwrap_or(false) }
    }

    /// A run, or what is nested in one.
    fn run(&mut self, xml: &mut Xml<'_>, paragraph: &mut Paragraph, mut set: Set) -> Done {
        loop {
            match xml.next()? {
                Piece::Open(element) => match (element.ns, element.name()) {
                    (Ns::Word, "rPr") => set = self.run_properties(xml, set)?,
                    (Ns::Word, "t") => {
                        let text = xml.text()?;
                        self.push(paragraph, &text, set);
                    }
                    (Ns::Word, _) => self.in_run(&element, xml, paragraph, set)?,
                    (Ns::Math, "t") => {
                        let text = xml.text()?;
                        self.push(paragraph, &text, set);
                    }
                    (Ns::Compat, "AlternateContent") => {
                        self.alternatives(xml, |this, xml| this.run(xml, paragraph, set))?;
                    }
                    _ => self.run(xml, paragraph, set)?,
                },
                Piece::Text(_) => {}
                Piece::Close => return Ok(()),
                Piece::End => return Err(Refusal::Damaged),
            }
        }
    }

    fn run_properties(&self, xml: &mut Xml<'_>, inherited: Set) -> Result<Set, Refusal> {
        let mut own = Manner::default();
        let mut style = None;
        xml.each(|inner, _| {
            if inner.is(Ns::Word, "rStyle") {
                style = inner.attribute("val");
            }
            own.note(inner);
            Ok(())
        })?;
        let named = style.map(|id| self.styles.manner(&id)).unwrap_or_default();
        let manner = own.or(&named);
        Ok(Set {
            bold: manner.bold.unwrap_or(inherited.bold),
            hidden: manner.hidden.unwrap_or(inherited.hidden),
        })
    }

    /// What Word's own vocabulary puts into a run beside text.
    fn in_run(
        &mut self,
        element: &Element<'_>,
        xml: &mut Xml<'_>,
        paragraph: &mut Paragraph,
        set: Set,
    ) -> Done {
        match element.name() {
            "tab" | "ptab" => self.push(paragraph, "\t", set),
            "br" | "cr" => self.push(paragraph, "\n", set),
            "noBreakHyphen" => self.push(paragraph, "\u{2011}", set),
            "sym" => {
                let code = element.attribute("char").unwrap_or_default();
                match symbol(&element.attribute("font").unwrap_or_default(), &code) {
                    Some(sign) => self.push(paragraph, &sign.to_string(), set),
                    None => self.leave_out(LeftOut::Symbol),
                }
            }
            "footnoteReference" => self.cite("footnote", element, paragraph, set),
            "endnoteReference" => self.cite("endnote", element, paragraph, set),
            "commentReference" => self.leave_out(LeftOut::Comment),
            "fldChar" => match element.attribute("fldCharType").as_deref() {
                Some("begin") => self.fields.push(false),
                Some("separate") => self.fields.last_mut().into_iter().for_each(|on| *on = true),
                Some("end") => drop(self.fields.pop()),
                _ => {}
            },
            "instrText" => {
                let code = xml.text()?;
                let name = code.split_whitespace().next().unwrap_or_default().to_uppercase();
                if name.starts_with("AUTONUM") || name == "LISTNUM" {
                    self.leave_out(LeftOut::Field);
                }
                return Ok(());
            }
            "drawing" | "pict" | "object" => return self.drawing(xml, paragraph),
            "control" => self.leave_out(LeftOut::Object),
            "ruby" => return self.ruby(xml, paragraph, set),
            _ => return self.run(xml, paragraph, set),
        }
        xml.skip()
    }

    /// Signs over or beside Chinese text: the text, then its reading in brackets.
    fn ruby(&mut self, xml: &mut Xml<'_>, paragraph: &mut Paragraph, set: Set) -> Done {
        let mut reading = Paragraph::default();
        loop {
            match xml.next()? {
                Piece::Open(element) if element.is(Ns::Word, "rt") => {
                    self.inline(xml, &mut reading)?;
                }
                Piece::Open(element) if element.is(Ns::Word, "rubyBase") => {
                    self.inline(xml, paragraph)?;
                }
                Piece::Open(_) => xml.skip()?,
                Piece::Text(_) => {}
                Piece::Close => {
                    let text = reading.text.trim();
                    if !text.is_empty() {
                        self.push(paragraph, &format!("({text})"), set);
                    }
                    return Ok(());
                }
                Piece::End => return Err(Refusal::Damaged),
            }
        }
    }

    fn cite(
        &mut self,
        kind: &'static str,
        element: &Element<'_>,
        paragraph: &mut Paragraph,
        set: Set,
    ) {
        if set.hidden {
            return;
        }
        let id = element.attribute("id").unwrap_or_default();
        let next = self.cited.len() + 1;
        let number = *self.cited.entry((kind, id)).or_insert(next);
        self.push(paragraph, &format!("[{number}]"), set);
    }

    fn push(&mut self, paragraph: &mut Paragraph, text: &str, set: Set) {
        if self.fields.contains(&false) {
            self.passed_over |= !text.trim().is_empty();
        } else if !set.hidden {
            self.was_hidden = false;
            paragraph.push(text, set.bold);
        } else if !text.trim().is_empty() {
            if !self.was_hidden {
                self.leave_out(LeftOut::Hidden);
            }
            self.was_hidden = true;
        }
    }

    pub(super) fn leave_out(&mut self, kind: LeftOut) {
        *self.left_out.entry(kind).or_default() += 1;
    }
}
