//! Automatic numbers: Word stores the rule, not the number, so it is counted here as
//! Word counts.

use std::collections::HashMap;

use super::{
    super::{
        Refusal,
        xml::{Element, Ns, Piece, Xml},
    },
    figures::figure,
};

/// Word has nine levels.
const LEVELS: usize = 9;
/// No number is longer, in characters.
const LONGEST_LABEL: usize = 60;

#[derive(Clone, Debug)]
struct Level {
    format: String,
    pattern: String,
    start: i64,
    /// After which level it begins anew: none says after any higher one, 0 never.
    restart: Option<i64>,
    /// All numbers of its pattern are decimal.
    legal: bool,
    /// The style whose paragraphs are at this level.
    style: Option<String>,
}

impl Default for Level {
    fn default() -> Self {
        Level {
            format: "decimal".to_owned(),
            pattern: String::new(),
            start: 1,
            restart: None,
            legal: false,
            style: None,
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Rule {
    levels: [Level; LEVELS],
    /// The rule is the one this style's list has.
    same_as: Option<String>,
    /// The style other rules refer to it by.
    known_as: Option<String>,
}

#[derive(Clone, Debug, Default)]
struct List {
    rule: String,
    starts: [Option<i64>; LEVELS],
    overridden: HashMap<usize, Level>,
    /// Whether its own start was used already.
    begun: [bool; LEVELS],
}

/// The lists of a document and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    rules: HashMap<String, Rule>,
    lists: HashMap<String, List>,
    /// Lists of the same rule count on together.
    counted: HashMap<String, [Option<i64>; LEVELS]>,
}

impl Numbering {
    pub fn read(part: &str) -> Result<Self, Refusal> {
        let mut xml = Xml::of(part);
        let mut all = Numbering::default();
        loop {
            match xml.next()? {
                Piece::Open(element) if element.is(Ns::Word, "abstractNum") => {
                    let id = element.attribute("abstractNumId").unwrap_or_default();
                    let rule = Self::rule(&mut xml)?;
                    all.rules.insert(id, rule);
                }
                Piece::Open(element) if element.is(Ns::Word, "num") => {
                    let id = element.attribute("numId").unwrap_or_default();
                    let list = Self::list(&mut xml)?;
                    all.lists.insert(id, list);
                }
                Piece::End => break,
                _ => {}
            }
        }
        let named: HashMap<String, String> = all
            .rules
            .iter()
            .filter_map(|(id, rule)| Some((rule.known_as.clone()?, id.clone())))
            .collect();
        for list in all.lists.values_mut() {
            let other = all
                .rules
                .get(&list.rule)
                .and_then(|rule| rule.same_as.as_ref())
                .and_then(|style| named.get(style));
            if let Some(other) = other {
                list.rule.clone_from(other);
            }
        }
        Ok(all)
    }

    fn rule(xml: &mut Xml<'_>) -> Result<Rule, Refusal> {
        let mut rule = Rule::default();
        let mut level = 0_usize;
        xml.each(|element, _| {
            match element.name() {
                "lvl" => level = place(element),
                "styleLink" => rule.known_as = element.attribute("val"),
                "numStyleLink" => rule.same_as = element.attribute("val"),
                _ => rule.levels.get_mut(level).into_iter().for_each(|one| one.note(element)),
            }
            Ok(())
        })?;
        Ok(rule)
    }

    fn list(xml: &mut Xml<'_>) -> Result<List, Refusal> {
        let mut list = List::default();
        let mut level = 0_usize;
        let mut own = false;
        xml.each(|element, _| {
            match element.name() {
                "abstractNumId" => list.rule = element.attribute("val").unwrap_or_default(),
                "lvlOverride" => {
                    level = place(element);
                    own = false;
                }
                "startOverride" => {
                    if let Some(start) = list.starts.get_mut(level) {
                        *start = element.number();
                    }
                }
                "lvl" => {
                    own = true;
                    list.overridden.insert(level, Level::default());
                }
                _ if own => {
                    if let Some(one) = list.overridden.get_mut(&level) {
                        one.note(element);
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(list)
    }

    /// The level at which a list counts the paragraphs of a style.
    pub fn level_of_style(&self, list: &str, style: &str) -> Option<i64> {
        let rule = self.rules.get(&self.lists.get(list)?.rule)?;
        let at = rule.levels.iter().position(|level| level.style.as_deref() == Some(style))?;
        i64::try_from(at).ok()
    }

    /// Counts one more paragraph of a list at a level and gives what Word puts before
    /// it. `None` when there is no such list.
    #[expect(clippy::indexing_slicing, reason = "all arrays have LEVELS places; `at` is below")]
    pub fn next(&mut self, list: &str, level: i64) -> Option<String> {
        let at = usize::try_from(level).ok()?.min(LEVELS - 1);
        let list = self.lists.get_mut(list)?;
        let rule = self.rules.get(&list.rule)?;
        let level_at = |place: usize| list.overridden.get(&place).unwrap_or(&rule.levels[place]);
        let counted = self.counted.entry(list.rule.clone()).or_default();
        let start = |place: usize| list.starts[place].unwrap_or(level_at(place).start);
        let is_new_list = list.starts[at].is_some() && !list.begun[at];
        counted[at] = Some(match counted[at] {
            Some(number) if !is_new_list => number.saturating_add(1),
            _ => start(at),
        });
        for (higher, count) in counted.iter_mut().enumerate().take(at) {
            if count.is_none() {
                *count = Some(start(higher));
            }
        }
        for (deeper, count) in counted.iter_mut().enumerate().skip(at + 1) {
            let begins_anew = match level_at(deeper).restart {
                None => true,
                Some(after) => usize::try_from(after).is_ok_and(|after| after > at),
            };
            if begins_anew {
                *count = None;
            }
        }
        let own = level_at(at);
        let label = if own.format == "bullet" {
            "•".to_owned()
        } else {
            written(own, counted, |place| &level_at(place).format)
        };
        list.begun[at] = true;
        Some(label)
    }
}

/// A level's pattern with its numbers in it.
#[expect(clippy::indexing_slicing, reason = "a place is one of 1 to 9, and there are nine")]
fn written<'l>(
    own: &Level,
    counted: &[Option<i64>; LEVELS],
    format: impl Fn(usize) -> &'l str,
) -> String {
    let mut out = String::new();
    let mut signs = own.pattern.chars().take(LONGEST_LABEL).peekable();
    while let Some(sign) = signs.next() {
        let place = signs.peek().filter(|_| sign == '%').and_then(|digit| digit.to_digit(10));
        match place.and_then(|place| usize::try_from(place).ok()) {
            Some(place @ 1..=9) => {
                signs.next();
                let format = if own.legal { "decimal" } else { format(place - 1) };
                out.push_str(&figure(format, counted[place - 1].unwrap_or(0)));
            }
            _ => out.push(sign),
        }
    }
    out.trim().to_owned()
}

impl Level {
    fn note(&mut self, element: &Element<'_>) {
        if element.ns != Ns::Word {
            return;
        }
        match element.name() {
            "start" => self.start = element.number().unwrap_or(1),
            "numFmt" => self.format = element.attribute("val").unwrap_or_default(),
            "lvlText" => self.pattern = element.attribute("val").unwrap_or_default(),
            "lvlRestart" => self.restart = element.number(),
            "isLgl" => self.legal = element.is_on(),
            "pStyle" => self.style = element.attribute("val"),
            _ => {}
        }
    }
}

fn place(element: &Element<'_>) -> usize {
    element.attribute("ilvl").and_then(|text| text.parse().ok()).unwrap_or(LEVELS)
}

#[cfg(test)]
mod tests {
    use super::*;

    const W: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

    fn numbering() -> Numbering {
        let levels = [("upperRoman", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")];
        let levels: String = levels
            .iter()
            .enumerate()
            .map(|(at, (format, text))| {
                format!(
                    r#"<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>"#
                )
            })
            .collect();
        Numbering::read(&format!(
            r#"<w:numbering {W}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            </w:numbering>"#
        ))
        .unwrap()
    }

    #[test]
    fn levels_count_and_begin_anew() {
        let mut numbering = numbering();
        let counted: Vec<String> = [("1", 0), ("1", 1), ("1", 1), ("1", 2), ("1", 0), ("1", 1)]
            .into_iter()
            .map(|(list, level)| numbering.next(list, level).unwrap())
            .collect();
        assert_eq!(counted, ["I.", "I.1", "I.2", "(a)", "II.", "II.1"]);
    }

    #[test]
    fn a_list_of_its_own_begins_where_it_says_and_others_go_on() {
        let mut numbering = numbering();
        let counted: Vec<String> = ["1", "1", "2", "2", "1"]
            .into_iter()
            .map(|list| numbering.next(list, 0).unwrap())
            .collect();
        assert_eq!(counted, ["I.", "II.", "V.", "VI.", "VII."]);
        assert_eq!(numbering.next("9", 0), None);
        assert_eq!(numbering.next("1", 2).as_deref(), Some("(a)"));
    }
}
