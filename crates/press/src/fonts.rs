//! The fonts of the press: Debian's Noto, each file opened by its exact path.
//!
//! Only what a document needs is opened: a letter in French must not fail, nor wait,
//! for twenty-six megabytes of Chinese.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
};

use crate::tree::Document;

/// Where fonts are looked for, in this order; the file's name is appended, nothing is
/// searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontFolders(pub Vec<PathBuf>);

impl Default for FontFolders {
    fn default() -> Self {
        FontFolders(vec![
            PathBuf::from("/usr/share/fonts/truetype/noto"),
            PathBuf::from("/usr/share/fonts/opentype/noto"),
        ])
    }
}

impl FromStr for FontFolders {
    type Err = std::convert::Infallible;

    /// Folders separated by colons, as in `PATH`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(FontFolders(
            text.split(':').filter(|part| !part.is_empty()).map(PathBuf::from).collect(),
        ))
    }
}

impl fmt::Display for FontFolders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<_> = self.0.iter().map(|folder| folder.display().to_string()).collect();
        f.write_str(&parts.join(":"))
    }
}

/// A font that a document needs is not on this machine.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the font {file} is not in {folders}: install the Debian package {package}, or name its folder"
)]
pub struct MissingFont {
    /// The file looked for.
    pub file: &'static str,
    /// The Debian package that holds it.
    pub package: &'static str,
    /// Where it was looked for.
    pub folders: FontFolders,
}

/// Files of one script.
struct Family {
    package: &'static str,
    files: &'static [&'static str],
    /// The one family of a collection that is used.
    only: Option<&'static str>,
}

const LATIN: Family = Family {
    package: "fonts-noto-core",
    files: &[
        "NotoSerif-Regular.ttf",
        "NotoSerif-Bold.ttf",
        "NotoSerif-Italic.ttf",
        "NotoSerif-BoldItalic.ttf",
    ],
    only: None,
};
const ARABIC: Family = Family {
    package: "fonts-noto-core",
    files: &["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"],
    only: None,
};
const CHINESE: Family = Family {
    package: "fonts-noto-cjk",
    files: &["NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc"],
    only: Some("Noto Serif CJK SC"),
};
const SYMBOLS: Family = Family {
    package: "fonts-noto-core",
    files: &[
        "NotoSansSymbols-Regular.ttf",
        "NotoSansSymbols2-Regular.ttf",
        "NotoSansMath-Regular.ttf",
    ],
    only: None,
};

/// A font file as it was opened.
#[derive(Clone)]
pub struct FontFile {
    /// Its name, without folders.
    pub name: &'static str,
    bytes: Bytes,
}

impl FontFile {
    /// What is in it.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The fonts one document is set in.
pub struct Fonts {
    pub(crate) fonts: Vec<Font>,
    files: Vec<FontFile>,
}

impl Fonts {
    /// Opens what a document needs.
    ///
    /// # Errors
    /// When a file of a script the document is written in cannot be read. Symbols that
    /// no font has are no error: they are printed by their numbers.
    pub fn for_document(folders: &FontFolders, document: &Document) -> Result<Fonts, MissingFont> {
        let (mut arabic, mut chinese, mut others) = (false, false, Vec::new());
        document.each_string(&mut |text| {
            for letter in text.chars() {
                match letter {
                    ' '..='\u{24f}' | '\u{400}'..='\u{4ff}' => {}
                    '\u{600}'..='\u{6ff}'
                    | '\u{750}'..='\u{77f}'
                    | '\u{8a0}'..='\u{8ff}'
                    | '\u{fb50}'..='\u{fdff}'
                    | '\u{fe70}'..='\u{feff}' => arabic = true,
                    '\u{1100}'..='\u{11ff}'
                    | '\u{2e80}'..='\u{9fff}'
                    | '\u{ac00}'..='\u{d7ff}'
                    | '\u{f900}'..='\u{faff}'
                    | '\u{fe30}'..='\u{fe4f}'
                    | '\u{ff00}'..='\u{ffef}'
                    | '\u{20000}'..='\u{3ffff}' => chinese = true,
                    letter => others.push(letter),
                }
            }
        });
        let mut found = Fonts { fonts: Vec::new(), files: Vec::new() };
        found.open(folders, &LATIN)?;
        if arabic {
            found.open(folders, &ARABIC)?;
        }
        if chinese {
            found.open(folders, &CHINESE)?;
        }
        let is_lacking = |letter: &char| {
            !crate::literal::needs_no_glyph(*letter)
                && !crate::literal::is_hidden(*letter)
                && !found.has_glyph(*letter)
        };
        if others.iter().any(is_lacking) {
            // Without them, symbols are printed by their numbers.
            let _ = found.open(folders, &SYMBOLS);
        }
        Ok(found)
    }

    /// The files that were opened, for their hashes.
    pub fn files(&self) -> &[FontFile] {
        &self.files
    }

    pub(crate) fn has_glyph(&self, letter: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
    }

    pub(crate) fn book(&self) -> FontBook {
        FontBook::from_fonts(&self.fonts)
    }

    fn open(&mut self, folders: &FontFolders, family: &Family) -> Result<(), MissingFont> {
        for &file in family.files {
            let missing =
                || MissingFont { file, package: family.package, folders: folders.clone() };
            let bytes = folders.0.iter().find_map(|folder| read(&folder.join(file)));
            let bytes = Bytes::new(bytes.ok_or_else(missing)?);
            let before = self.fonts.len();
            self.fonts.extend(
                Font::iter(bytes.clone()).filter(|font| {
                    family.only.is_none_or(|only| font.info().family.as_str() == only)
                }),
            );
            if self.fonts.len() == before {
                return Err(missing());
            }
            self.files.push(FontFile { name: file, bytes });
        }
        Ok(())
    }
}

fn read(path: &Path) -> Option<Vec<u8>> {
    std::fs::read(path).ok()
}

#[cfg(test)]
mod tests {
    use comity_domain::Language;

    use super::*;

    #[test]
    fn a_missing_font_names_its_package() {
        let folders: FontFolders = "/nowhere:/nowhere/else".parse().unwrap();
        let document = Document::new(Language::En, "test", "Title");
        let missing = Fonts::for_document(&folders, &document).map(|_| ()).unwrap_err();
        assert_eq!(missing.package, "fonts-noto-core");
        let said = missing.to_string();
        assert!(
            said.contains("NotoSerif-Regular.ttf") && said.contains("/nowhere:/nowhere/else"),
            "{said}"
        );
    }
}
