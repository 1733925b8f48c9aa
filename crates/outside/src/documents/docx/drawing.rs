//! Drawings, pictures and objects.

use super::{
    super::{
        Block, LeftOut, Refusal,
        xml::{Ns, Piece, Xml},
    },
    body::{Body, Done},
    paragraph::{Paragraph, clean},
};

impl Body<'_> {
    /// Drawings, pictures and objects: their text boxes are text, the rest is counted.
    pub(super) fn drawing(&mut self, xml: &mut Xml<'_>, paragraph: &mut Paragraph) -> Done {
        loop {
            match xml.next()? {
                Piece::Open(element) => match (element.ns, element.name()) {
                    (Ns::Word, "txbxContent") => {
                        let mut inside = Vec::new();
                        self.blocks(xml, &mut inside)?;
                        paragraph.after.append(&mut inside);
                    }
                    (Ns::Compat, "AlternateContent") => {
                        self.alternatives(xml, |this, xml| this.drawing(xml, paragraph))?;
                    }
                    (Ns::Drawing, "t") => {
                        let text = clean(&xml.text()?);
                        if !text.is_empty() {
                            paragraph.after.push(Block::Paragraph { text, bold: false });
                        }
                    }
                    (Ns::Other, "textpath") => {
                        let text = clean(&element.attribute("string").unwrap_or_default());
                        if !text.is_empty() {
                            paragraph.after.push(Block::Paragraph { text, bold: false });
                        }
                        xml.skip()?;
                    }
                    (Ns::Other, "OLEObject") => {
                        let program = element.attribute("ProgID").unwrap_or_default();
                        if !program.starts_with("Equation.") {
                            return Err(Refusal::Embedded);
                        }
                        self.leave_out(LeftOut::Object);
                        xml.skip()?;
                    }
                    (Ns::Word, "control") => {
                        self.leave_out(LeftOut::Object);
                        xml.skip()?;
                    }
                    (Ns::Other, "pic" | "imagedata") => {
                        self.leave_out(LeftOut::Picture);
                        self.drawing(xml, paragraph)?;
                    }
                    (Ns::Drawing, "graphicData") => {
                        let uri = element.attribute("uri").unwrap_or_default();
                        if ["/chart", "/diagram", "/chartex"].iter().any(|end| uri.ends_with(end)) {
                            self.leave_out(LeftOut::Chart);
                        }
                        self.drawing(xml, paragraph)?;
                    }
                    _ => self.drawing(xml, paragraph)?,
                },
                Piece::Text(_) => {}
                Piece::Close => return Ok(()),
                Piece::End => return Err(Refusal::Damaged),
            }
        }
    }
}
