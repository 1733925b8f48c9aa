//! Tables, row by row.

use super::{
    super::{
        Block, Refusal,
        xml::{Ns, Piece, Xml},
    },
    body::{Body, Done},
};

impl Body<'_> {
    /// A table; each row becomes a block.
    pub(super) fn table(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Block>) -> Done {
        let mut cells: Vec<Vec<Block>> = Vec::new();
        self.rows(xml, &mut cells, out)
    }

    /// Rows, at any depth of content controls round them.
    fn rows(
        &mut self,
        xml: &mut Xml<'_>,
        cells: &mut Vec<Vec<Block>>,
        out: &mut Vec<Block>,
    ) -> Done {
        loop {
            match xml.next()? {
                Piece::Open(element) => match (element.ns, element.name()) {
                    (Ns::Word, "tr") => {
                        self.rows(xml, cells, out)?;
                        finish_row(std::mem::take(cells), out);
                    }
                    (Ns::Word, "tc") => {
                        let mut inside = Vec::new();
                        self.blocks(xml, &mut inside)?;
                        cells.push(inside);
                    }
                    (Ns::Compat, "AlternateContent") => {
                        self.alternatives(xml, |this, xml| this.rows(xml, cells, out))?;
                    }
                    _ => self.rows(xml, cells, out)?,
                },
                Piece::Text(_) => {}
                Piece::Close => return Ok(()),
                Piece::End => return Err(Refusal::Damaged),
            }
        }
    }
}

/// A row of one cell is a frame round its text; others stand cell by cell.
fn finish_row(mut cells: Vec<Vec<Block>>, out: &mut Vec<Block>) {
    if cells.len() == 1 {
        out.append(&mut cells.remove(0));
        return;
    }
    let texts: Vec<String> = cells
        .iter()
        .map(|blocks| {
            let words: Vec<String> = blocks.iter().map(Block::words).collect();
            words.join(" ").replace('\n', " ")
        })
        .collect();
    if texts.iter().any(|text| !text.is_empty()) {
        out.push(Block::Row(texts));
    }
}
