//! Codes for fictional States.

/// A code that ISO 3166 leaves to its users and that somebody uses for a real
/// place, so that no fictional State may have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeInUse {
    /// The code.
    pub code: &'static str,
    /// The place.
    pub place: &'static str,
    /// Who uses it so.
    pub user: &'static str,
}

/// The user-assigned codes in official use for a real place.
///
/// Not in this list, because they stand for no place where people could take
/// offence at an invented word: XN, XU, XV and QZ (offices for patents and plant
/// varieties), XX (unknown), XZ (the high seas), XA and XB (test languages), QO
/// and ZZ (a collection of islands and “unknown” in CLDR). Tables of single
/// administrations for uninhabited islands are left aside too: between them they
/// take nearly every code there is.
pub const CODES_IN_USE: [CodeInUse; 5] = [
    CodeInUse { code: "XC", place: "Ceuta", user: "customs of the European Union" },
    CodeInUse { code: "XI", place: "Northern Ireland", user: "customs and tax registration" },
    CodeInUse { code: "XK", place: "Kosovo", user: "several international organizations" },
    CodeInUse { code: "XL", place: "Melilla", user: "customs of the European Union" },
    CodeInUse { code: "XS", place: "Serbia", user: "trade statistics of the European Union" },
];

/// Whether a code may stand for a fictional State of an exercise: one that ISO
/// 3166 will never assign (AA, QM to QZ, XA to XZ, ZZ) and that is not among
/// [`CODES_IN_USE`]. 37 codes are left.
pub fn is_exercise_code(code: &str) -> bool {
    let is_free = match code.as_bytes() {
        b"AA" | b"ZZ" => true,
        [b'Q', second] => (b'M'..=b'Z').contains(second),
        [b'X', second] => second.is_ascii_uppercase(),
        _ => false,
    };
    is_free && CODES_IN_USE.iter().all(|used| used.code != code)
}
