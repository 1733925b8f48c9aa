//! Text as search compares it, and the language a text is in.

use comity_domain::Language;
use icu::{
    casemap::CaseMapper,
    normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed},
    properties::{CodePointMapData, props::GeneralCategory},
};
use whatlang::{Detector, Lang};

use crate::Words;

/// The text without what people leave out when they type: case, accents, vowel
/// marks; with one form for the letters of Arabic that are written either way
/// (alef with and without hamza, ya and alef maqsura, ta marbuta and ha).
///
/// Index and query both go through it; never show its result.
pub fn fold(text: &str) -> String {
    // Composed before, so that signs such as ™ become letters that have a case,
    // and after, so that й typed as и and a mark comes out as й typed at once.
    let composer = ComposingNormalizerBorrowed::new_nfkc();
    let text = composer.normalize(text);
    let text = CaseMapper::new().fold_string(&text);
    let text = composer.normalize(&text);
    let mut folded = String::with_capacity(text.len());
    let category = CodePointMapData::<GeneralCategory>::new();
    let normalizer = DecomposingNormalizerBorrowed::new_nfkd();
    for letter in text.chars() {
        // In Russian й is a letter of its own and not an и with a mark.
        if letter == 'й' {
            folded.push(letter);
            continue;
        }
        for part in normalizer.normalize_iter(std::iter::once(letter)) {
            if category.get(part) != GeneralCategory::NonspacingMark {
                push_plain(part, &mut folded);
            }
        }
    }
    folded
}

fn push_plain(letter: char, into: &mut String) {
    match letter {
        // Tatweel only stretches a word.
        '\u{640}' => {}
        'ٱ' => into.push('ا'),
        'ى' | 'ی' => into.push('ي'),
        'ة' => into.push('ه'),
        'ک' => into.push('ك'),
        '٠'..='٩' => into.extend(char::from_digit(letter as u32 - '٠' as u32, 10)),
        'ı' => into.push('i'),
        'ø' => into.push('o'),
        'ł' => into.push('l'),
        'đ' | 'ð' => into.push('d'),
        'æ' => into.push_str("ae"),
        'œ' => into.push_str("oe"),
        'þ' => into.push_str("th"),
        '’' | '‘' | 'ʼ' | 'ʻ' => into.push('\''),
        // Marks of direction and joiners are invisible and never typed.
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{ad}' => {}
        letter => into.push(letter),
    }
}

impl Words {
    /// The own name of the language of this code where a page in these words has to name
    /// it: empty for their own.
    pub fn other_language(&self, code: &str) -> &'static str {
        let language = code.parse().ok().filter(|one: &Language| *one != self.language());
        language.map_or("", Language::own_name)
    }

    /// The code of the language that somebody's words seem to be in, for `lang`; empty,
    /// which says that it is not known, when it cannot be told.
    pub fn lang_of(&self, text: &str) -> &'static str {
        guess_language(text).map_or("", Language::code)
    }
}

/// The one of the six languages a text is in; `None` when it is in another one,
/// or too short to tell.
///
/// The script decides what it can; the statistics of letters only choose within
/// a script, and know neighbours (Persian, Ukrainian, Portuguese, …) so that
/// these are not taken for one of the six.
pub fn guess_language(text: &str) -> Option<Language> {
    let [mut arabic, mut cyrillic, mut han, mut kana, mut latin, mut other] = [0_usize; 6];
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        match letter {
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => arabic += 1,
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => han += 1,
            '\u{3040}'..='\u{30ff}' => kana += 1,
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => latin += 1,
            _ => other += 1,
        }
    }
    // One Chinese character says about as much as three letters.
    let han = han * 3;
    let most = arabic.max(cyrillic).max(han).max(latin);
    if most == 0 || most < other + kana * 3 {
        None
    } else if most == han {
        (kana == 0).then_some(Language::Zh)
    } else if most == arabic {
        among(text, &[Lang::Ara, Lang::Pes, Lang::Urd])
    } else if most == cyrillic {
        among(text, &[Lang::Rus, Lang::Ukr, Lang::Bel, Lang::Bul, Lang::Srp, Lang::Mkd])
    } else {
        let latin = [
            Lang::Eng,
            Lang::Fra,
            Lang::Spa,
            Lang::Por,
            Lang::Ita,
            Lang::Deu,
            Lang::Cat,
            Lang::Nld,
            Lang::Ron,
            Lang::Tur,
            Lang::Ind,
            Lang::Vie,
            Lang::Pol,
            Lang::Swe,
        ];
        among(text, &latin)
    }
}

fn among(text: &str, candidates: &[Lang]) -> Option<Language> {
    let found = Detector::with_allowlist(candidates.to_vec()).detect(text)?;
    // Below this, single names and greetings come out as anything.
    if !found.is_reliable() && found.confidence() < 0.3 {
        return None;
    }
    match found.lang() {
        Lang::Ara => Some(Language::Ar),
        Lang::Rus => Some(Language::Ru),
        Lang::Eng => Some(Language::En),
        Lang::Fra => Some(Language::Fr),
        Lang::Spa => Some(Language::Es),
        _ => None,
    }
}
