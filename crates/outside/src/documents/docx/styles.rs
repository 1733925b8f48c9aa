//! Styles: what a paragraph is by its style and the styles that one is based on.
//!
//! Ids of styles are localized (`berschrift1`, `1`), so nothing is read from them: a
//! heading is known by its outline level, or by the name of the built-in style, which
//! Word writes in English whatever its own language.

use std::collections::HashMap;

use super::super::{
    Refusal,
    xml::{Element, Ns, Piece, Xml},
};

/// How many styles may be based on each other; more is a circle.
const LONGEST_CHAIN: usize = 20;

/// What a style, or a paragraph itself, says. What it does not say is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manner {
    /// 0 to 8 for headings, 9 for body text.
    pub outline: Option<i64>,
    /// The list it belongs to; 0 takes it out of one.
    pub list: Option<String>,
    /// The level in the list, from 0.
    pub level: Option<i64>,
    pub hidden: Option<bool>,
    pub bold: Option<bool>,
}

impl Manner {
    /// Takes in one property.
    pub fn note(&mut self, element: &Element<'_>) {
        if element.ns != Ns::Word {
            return;
        }
        match element.name() {
            "outlineLvl" => self.outline = element.number(),
            "numId" => self.list = element.attribute("val"),
            "ilvl" => self.level = element.number(),
            "vanish" => self.hidden = Some(element.is_on()),
            "b" => self.bold = Some(element.is_on()),
            _ => {}
        }
    }

    /// Fills what is not said with what another says.
    pub fn or(self, other: &Manner) -> Manner {
        Manner {
            outline: self.outline.or(other.outline),
            list: self.list.or_else(|| other.list.clone()),
            level: self.level.or(other.level),
            hidden: self.hidden.or(other.hidden),
            bold: self.bold.or(other.bold),
        }
    }
}

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    manner: Manner,
}

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    default: Option<String>,
}

impl Styles {
    pub fn read(part: &str) -> Result<Self, Refusal> {
        let mut xml = Xml::of(part);
        let mut all = Styles::default();
        loop {
            match xml.next()? {
                Piece::Open(element) if element.is(Ns::Word, "style") => {
                    let id = element.attribute("styleId").unwrap_or_default();
                    let is_default = element.attribute("default").is_some_and(|on| on != "0");
                    if is_default && element.attribute("type").as_deref() == Some("paragraph") {
                        all.default = Some(id.clone());
                    }
                    let mut style = Style::default();
                    let mut named = None;
                    xml.each(|inner, _| {
                        match inner.name() {
                            "basedOn" => style.based_on = inner.attribute("val"),
                            "name" => named = inner.attribute("val"),
                            _ => style.manner.note(inner),
                        }
                        Ok(())
                    })?;
                    if style.manner.outline.is_none() {
                        style.manner.outline = named.as_deref().and_then(built_in_heading);
                    }
                    all.styles.insert(id, style);
                }
                Piece::End => return Ok(all),
                _ => {}
            }
        }
    }

    /// What a style says, with all it is based on.
    pub fn manner(&self, id: &str) -> Manner {
        let mut manner = Manner::default();
        let mut next = Some(id);
        for _ in 0..LONGEST_CHAIN {
            let Some(style) = next.and_then(|id| self.styles.get(id)) else { break };
            manner = manner.or(&style.manner);
            next = style.based_on.as_deref();
        }
        manner
    }

    /// The style of a paragraph that names `given`, or none.
    pub fn paragraph<'s>(&'s self, given: Option<&'s str>) -> Option<&'s str> {
        given.or(self.default.as_deref())
    }
}

/// The outline level of a built-in heading by its name.
fn built_in_heading(name: &str) -> Option<i64> {
    let name = name.to_lowercase();
    if name == "title" {
        return Some(0);
    }
    let level: i64 = name.strip_prefix("heading ")?.parse().ok()?;
    (1..=9).contains(&level).then(|| level - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const W: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

    #[test]
    fn headings_are_known_whatever_words_language() {
        let part = format!(
            r#"<w:styles {W}>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift2"/></w:style>
            <w:style w:type="paragraph" w:styleId="O"><w:name w:val="O"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="L1"><w:basedOn w:val="L2"/></w:style>
            <w:style w:type="paragraph" w:styleId="L2"><w:basedOn w:val="L1"/></w:style>
            </w:styles>"#
        );
        let styles = Styles::read(&part).unwrap();
        assert_eq!(styles.manner("berschrift2").outline, Some(1));
        assert_eq!(styles.manner("Mine").outline, Some(1));
        assert_eq!(styles.manner("O").outline, Some(0));
        assert_eq!(styles.manner("L1"), Manner::default(), "a circle says nothing");
        assert_eq!(styles.paragraph(None), Some("a"));
    }
}
