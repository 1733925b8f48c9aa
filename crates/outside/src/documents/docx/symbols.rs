//! Signs of picture fonts.

/// A sign given by font and code. Fonts of symbols keep theirs in a private area, where
/// only the few that stand in ordinary texts are known.
pub(super) fn symbol(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code, 16).ok()?;
    let sign = char::from_u32(code)?;
    if !('\u{e000}'..='\u{f8ff}').contains(&sign) {
        return (!sign.is_control()).then_some(sign);
    }
    match (font, code & 0xFF) {
        ("Symbol", 0xB7) => Some('•'),
        ("Symbol", 0xB0) => Some('°'),
        ("Symbol", 0xA3) => Some('≤'),
        ("Symbol", 0xB3) => Some('≥'),
        ("Symbol", 0xB1) => Some('±'),
        ("Symbol", 0xB4) => Some('×'),
        ("Symbol", 0xAE) => Some('→'),
        ("Symbol", low @ 0x20..=0x3F) => char::from_u32(low),
        ("Wingdings", 0xA7 | 0x6C | 0x9F) => Some('•'),
        ("Wingdings", 0xFC) => Some('✓'),
        ("Wingdings", 0xE0) => Some('→'),
        _ => None,
    }
}
