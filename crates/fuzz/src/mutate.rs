//! Inputs made of real ones: the same in every run of a seed.

use comity_testkit::suite::Dice;

/// The largest input: what is larger is cut off.
const MOST: usize = 256 * 1024;

/// Bytes, words and numbers that parsers stumble over.
const WORDS: [&str; 34] = [
    "\0",
    "\r\n",
    "\n\n",
    "\"",
    "'",
    ",",
    ";",
    "=",
    "&",
    "%00",
    "%",
    "+",
    "/",
    "..",
    "{",
    "}",
    "[[[[",
    "]]]]",
    "<",
    ">",
    "<!--",
    "&#x0;",
    "-1",
    "0",
    "18446744073709551616",
    "1e309",
    "NaN",
    "\u{feff}",
    "\u{202e}",
    "\u{200d}",
    "\u{0301}\u{0301}\u{0301}",
    "𝔘",
    "ﷺ",
    "ı",
];

/// Makes inputs.
pub struct Mutator {
    dice: Dice,
    samples: Vec<Vec<u8>>,
}

impl Mutator {
    /// From these samples.
    pub fn new(samples: Vec<Vec<u8>>, seed: u64) -> Mutator {
        Mutator { dice: Dice::seeded(seed), samples }
    }

    /// The next input.
    pub fn next(&self) -> Vec<u8> {
        // Some have nothing to do with any sample.
        if self.dice.throw(12) == 0 {
            return self.dice.bytes(self.dice.throw(600));
        }
        let mut bytes = self.dice.one_of(&self.samples).cloned().unwrap_or_default();
        for _ in 0..=self.dice.throw(6) {
            self.change(&mut bytes);
        }
        bytes.truncate(MOST);
        bytes
    }

    fn place(&self, bytes: &[u8]) -> usize {
        self.dice.throw(bytes.len() + 1)
    }

    fn stretch(&self, bytes: &[u8]) -> std::ops::Range<usize> {
        let start = self.dice.throw(bytes.len().max(1)).min(bytes.len());
        let most = [4, 32, 400, 8_000][self.dice.throw(4)];
        start..(start + self.dice.throw(most) + 1).min(bytes.len())
    }

    fn change(&self, bytes: &mut Vec<u8>) {
        match self.dice.throw(10) {
            0 => {
                let at = self.dice.throw(bytes.len());
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << self.dice.throw(8);
                }
            }
            1 => {
                let at = self.dice.throw(bytes.len());
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = [0, 1, 0x20, 0x7f, 0x80, 0xc0, 0xff][self.dice.throw(7)];
                }
            }
            2 => drop(bytes.drain(self.stretch(bytes))),
            3 => {
                let (at, word) = (self.place(bytes), WORDS[self.dice.throw(WORDS.len())]);
                bytes.splice(at..at, word.bytes());
            }
            4 => {
                let (at, part) = (self.place(bytes), bytes[self.stretch(bytes)].to_vec());
                bytes.splice(at..at, part);
            }
            // Deep and long: one piece again and again.
            5 => {
                let part = bytes[self.stretch(bytes)].to_vec();
                let times = (MOST / 8 / part.len().max(1)).min([3, 40, 3_000][self.dice.throw(3)]);
                let at = self.place(bytes);
                bytes.splice(at..at, part.repeat(times));
            }
            6 => bytes.truncate(self.place(bytes)),
            7 => {
                if let Some(other) = self.dice.one_of(&self.samples) {
                    let (at, from) = (self.place(bytes), self.place(other));
                    bytes.truncate(at);
                    bytes.extend_from_slice(&other[from..]);
                }
            }
            8 => {
                let (at, few) = (self.place(bytes), self.dice.bytes(self.dice.throw(9)));
                bytes.splice(at..at, few);
            }
            _ => {
                let (one, other) = (self.stretch(bytes), self.stretch(bytes));
                let part = bytes[one].to_vec();
                bytes.splice(other, part);
            }
        }
    }
}
