//! Folding: what a reader's eye treats as one sign becomes one sign, so that a
//! phrase of the tables is found however it was typed.

/// What one character of the file becomes for matching.
pub(crate) enum Folded {
    /// Nothing: it carries no meaning (soft hyphen, bidi mark, tatweel, accent).
    Nothing,
    /// One sign.
    One(char),
    /// Two signs (œ, ligatures).
    Two(char, char),
}

/// Folds one character: case, accents, digits of any script, dashes, quotes,
/// spaces, full-width forms, Arabic spelling variants.
pub(crate) fn fold(c: char) -> Folded {
    let one = match c {
        'a'..='z' | '0'..='9' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        '\u{AD}' | '\u{640}' | '\u{61C}' | '\u{FEFF}' => return Folded::Nothing,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' => {
            return Folded::Nothing;
        }
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' => return Folded::Nothing,
        '\u{FE00}'..='\u{FE0F}' => return Folded::Nothing,
        c if c.is_whitespace() => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => '-',
        '’' | '‘' | 'ʼ' | '`' | '´' => '\'',
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' | 'À' | 'Á' | 'Â' | 'Ä' | 'Ã' | 'Å' | 'ª' => {
            'a'
        }
        'ç' | 'Ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'ø' | 'Ò' | 'Ó' | 'Ô' | 'Ö' | 'Õ' | 'Ø' | 'º' => {
            'o'
        }
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'œ' | 'Œ' => return Folded::Two('o', 'e'),
        'æ' | 'Æ' => return Folded::Two('a', 'e'),
        'ё' | 'Ё' => 'е',
        'й' | 'Й' => 'и',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(c, 0x6F0),
        '\u{FF10}'..='\u{FF19}' => digit(c, 0xFF10),
        // The other full-width forms lie at a fixed distance from ASCII.
        '\u{FF01}'..='\u{FF5E}' => {
            let ascii = char::from_u32(c as u32 - 0xFEE0).unwrap_or(c);
            ascii.to_ascii_lowercase()
        }
        '؟' => '?',
        '،' => ',',
        '؛' => ';',
        '٪' => '%',
        other => {
            let mut lower = other.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) => one,
                _ => other,
            }
        }
    };
    Folded::One(one)
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

/// Folds a phrase of the tables the way the letter is folded.
pub(crate) fn fold_phrase(phrase: &str) -> Vec<char> {
    let mut out = Vec::with_capacity(phrase.len());
    for c in phrase.chars() {
        match fold(c) {
            Folded::Nothing => {}
            Folded::One(a) => out.push(a),
            Folded::Two(a, b) => out.extend([a, b]),
        }
    }
    out
}

/// Chinese characters, which are written without spaces.
pub(crate) const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{3007}' | '\u{3000}'..='\u{3002}')
        || matches!(c, '\u{3008}'..='\u{3011}')
}

/// Letters of the Arabic block, after folding.
pub(crate) const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}')
}

/// Whether two letters belong to one written word.
pub(crate) fn in_word(c: char) -> bool {
    c.is_alphanumeric() && !is_han(c)
}

/// The value of a Chinese numeral of one or two signs up to 99, or of a row of
/// digit signs (二〇二二).
pub(crate) fn han_number(signs: &[char]) -> Option<u32> {
    let value = |c: char| "〇一二三四五六七八九".chars().position(|d| d == c).map(|v| v as u32);
    if signs.is_empty() || signs.len() > 4 {
        return None;
    }
    if let Some(ten) = signs.iter().position(|&c| c == '十') {
        let tens = match &signs[..ten] {
            [] => 1,
            [one] => value(*one)?,
            _ => return None,
        };
        let ones = match &signs[ten + 1..] {
            [] => 0,
            [one] => value(*one)?,
            _ => return None,
        };
        return Some(tens * 10 + ones);
    }
    signs.iter().try_fold(0, |sum, &c| Some(sum * 10 + value(c).or((c == '零').then_some(0))?))
}
