//! Numbers as Word writes them before the items of a list.

/// A number in one of Word's formats; unknown formats give decimal figures.
pub(super) fn figure(format: &str, number: i64) -> String {
    let at = usize::try_from(number).unwrap_or(0);
    match format {
        "none" | "bullet" => String::new(),
        "decimalZero" => format!("{number:02}"),
        "lowerLetter" => repeated(at, &ALPHABET).to_lowercase(),
        "upperLetter" => repeated(at, &ALPHABET),
        "lowerRoman" => roman(at).to_lowercase(),
        "upperRoman" => roman(at),
        "ordinal" => format!("{number}."),
        "russianLower" => repeated(at, &RUSSIAN),
        "russianUpper" => repeated(at, &RUSSIAN).to_uppercase(),
        "arabicAlpha" => repeated(at, &ARABIC_ALPHA),
        "arabicAbjad" => repeated(at, &ARABIC_ABJAD),
        "hindiNumbers" => in_digits(number, '\u{660}'),
        "decimalFullWidth" | "decimalFullWidth2" => in_digits(number, '\u{FF10}'),
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" if (1..=20).contains(&at) => {
            char::from_u32(0x2460 + u32::try_from(at).unwrap_or(1) - 1)
                .map(String::from)
                .unwrap_or_default()
        }
        "chineseCounting"
        | "chineseCountingThousand"
        | "ideographDigital"
        | "japaneseCounting"
        | "taiwaneseCounting"
        | "taiwaneseCountingThousand" => chinese(at).unwrap_or_else(|| number.to_string()),
        _ => number.to_string(),
    }
}

const ALPHABET: [char; 26] = [
    'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S',
    'T', 'U', 'V', 'W', 'X', 'Y', 'Z',
];
/// Word's Russian lists leave out ё, й, ъ, ы, ь.
const RUSSIAN: [char; 28] = [
    'а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'к', 'л', 'м', 'н', 'о', 'п', 'р', 'с', 'т', 'у',
    'ф', 'х', 'ц', 'ч', 'ш', 'щ', 'э', 'ю', 'я',
];
const ARABIC_ALPHA: [char; 28] = [
    'أ', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ',
    'ف', 'ق', 'ك', 'ل', 'م', 'ن', 'ه', 'و', 'ي',
];
const ARABIC_ABJAD: [char; 28] = [
    'أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق',
    'ر', 'ش', 'ت', 'ث', 'خ', 'ذ', 'ض', 'ظ', 'غ',
];

/// a … z, then aa, bb: as Word counts, not as a spreadsheet does.
fn repeated(at: usize, letters: &[char]) -> String {
    if at == 0 {
        return "0".to_owned();
    }
    // A document has no list in which a letter would stand thirty times.
    let times = ((at - 1) / letters.len() + 1).min(30);
    let letter = letters.get((at - 1) % letters.len()).copied().unwrap_or('?');
    std::iter::repeat_n(letter, times).collect()
}

fn roman(at: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if at == 0 || at > 9_999 {
        return at.to_string();
    }
    let mut rest = at;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

fn in_digits(number: i64, zero: char) -> String {
    number
        .to_string()
        .chars()
        .map(|digit| {
            digit
                .to_digit(10)
                .and_then(|value| char::from_u32(u32::from(zero) + value))
                .unwrap_or(digit)
        })
        .collect()
}

/// 一 to 九十九, which is as far as lists go.
fn chinese(at: usize) -> Option<String> {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    if !(1..=99).contains(&at) {
        return None;
    }
    let (tens, ones) = (at / 10, at % 10);
    let lead = match tens {
        0 => String::new(),
        1 => "十".to_owned(),
        _ => format!("{}十", DIGITS.get(tens)?),
    };
    Some(format!("{lead}{}", DIGITS.get(ones)?))
}

#[cfg(test)]
mod tests {
    use super::figure;

    #[test]
    fn numbers_as_word_writes_them() {
        for (format, number, expected) in [
            ("decimal", 12, "12"),
            ("decimalZero", 3, "03"),
            ("lowerLetter", 1, "a"),
            ("lowerLetter", 27, "aa"),
            ("upperLetter", 28, "BB"),
            ("lowerRoman", 4, "iv"),
            ("upperRoman", 1999, "MCMXCIX"),
            ("russianLower", 10, "к"),
            ("arabicAlpha", 3, "ت"),
            ("arabicAbjad", 3, "ج"),
            ("hindiNumbers", 15, "١٥"),
            ("chineseCounting", 21, "二十一"),
            ("chineseCounting", 10, "十"),
            ("decimalEnclosedCircle", 2, "②"),
            ("somethingNew", 7, "7"),
        ] {
            assert_eq!(figure(format, number), expected, "{format} {number}");
        }
        assert_eq!(figure("lowerLetter", i64::MAX).chars().count(), 30);
    }
}
