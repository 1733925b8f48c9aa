//! The data files, built into the crate.
//!
//! A list by hand instead of a walk of the folder: the binary then needs no
//! folder at run time, and a test compares the list with the folder.

/// A data file: its path under `world/` and its content.
pub(super) type File = (&'static str, &'static str);

macro_rules! world_file {
    ($path:literal) => {
        ($path, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/world/", $path)))
    };
}

/// The working group.
pub(super) const BODY: File = world_file!("body.toml");
/// Everyone who may take part.
pub(super) const PARTICIPANTS: File = world_file!("participants.toml");
/// The Chair's letter.
pub(super) const LETTER: File = world_file!("letter.toml");
/// The guiding questions.
pub(super) const QUESTIONS: File = world_file!("questions.toml");
/// What positions are taken on.
pub(super) const PROPOSALS: File = world_file!("proposals.toml");
/// The Chair's rule and releases.
pub(super) const RELEASES: File = world_file!("releases.toml");
/// The Chair's summary.
pub(super) const SUMMARY: File = world_file!("summary.toml");
/// Notes of the Chair's team.
pub(super) const HEARD: File = world_file!("heard.toml");
/// A delegation's private room.
pub(super) const ROOM: File = world_file!("room.toml");
/// Organizations that apply for accreditation.
pub(super) const STAKEHOLDERS: File = world_file!("stakeholders.toml");
/// The people of the demonstration.
pub(super) const ACCOUNTS: File = world_file!("accounts.toml");

/// Concept papers and non-papers.
pub(super) const PAPERS: &[File] = &[
    world_file!("papers/n01-dialogue.toml"),
    world_file!("papers/p01-directory.toml"),
    world_file!("papers/p02-law.toml"),
    world_file!("papers/p03-capacity.toml"),
];

/// Statements made in the room.
pub(super) const STATEMENTS: &[File] = &[
    world_file!("statements/s01-guanacura.toml"),
    world_file!("statements/s02-ghazurin.toml"),
    world_file!("statements/s03-kisoluma.toml"),
    world_file!("statements/s04-mekhara.toml"),
    world_file!("statements/s05-azmerane.toml"),
    world_file!("statements/s06-halvarna.toml"),
    world_file!("statements/s07-korzhenia.toml"),
    world_file!("statements/s08-sanhara.toml"),
    world_file!("statements/s09-orvenne.toml"),
    world_file!("statements/s10-cayumira.toml"),
    world_file!("statements/s11-karzhemal.toml"),
    world_file!("statements/s12-tebarra.toml"),
    world_file!("statements/s13-zahrin.toml"),
    world_file!("statements/s14-meridian-union.toml"),
    world_file!("statements/s15-practical-confidence.toml"),
    world_file!("statements/s16-nandiru.toml"),
    world_file!("statements/s17-phaylan.toml"),
    world_file!("statements/s18-vailoma.toml"),
    world_file!("statements/s19-saint-orrin.toml"),
    world_file!("statements/s20-sefirane.toml"),
    world_file!("statements/s21-vastrava.toml"),
    world_file!("statements/s22-montelira.toml"),
    world_file!("statements/s23-malunde.toml"),
    world_file!("statements/s24-pelurai.toml"),
    world_file!("statements/s25-training-centre.toml"),
    world_file!("statements/s26-tern-and-harrow.toml"),
    world_file!("statements/s27-quiet-wires.toml"),
    world_file!("statements/s28-kelmoor-institute.toml"),
    world_file!("statements/s29-port-merrin.toml"),
    world_file!("statements/s30-mekhara.toml"),
    world_file!("statements/s31-castellor.toml"),
    world_file!("statements/s32-azmerane.toml"),
    world_file!("statements/s33-lugomai.toml"),
    world_file!("statements/s34-quembala.toml"),
    world_file!("statements/s35-otulau.toml"),
    world_file!("statements/s36-sredovia.toml"),
    world_file!("statements/s37-azunda.toml"),
    world_file!("statements/s38-tebarra.toml"),
    world_file!("statements/s39-castellor.toml"),
    world_file!("statements/s40-cayumira.toml"),
    world_file!("statements/s41-ostervale.toml"),
    world_file!("statements/s42-orvenne.toml"),
    world_file!("statements/s43-araluma.toml"),
    world_file!("statements/s44-lagoon-forum.toml"),
    world_file!("statements/s45-quiet-wires.toml"),
    world_file!("statements/s46-montelira.toml"),
    world_file!("statements/s47-valderana.toml"),
    world_file!("statements/s48-halvarna.toml"),
    world_file!("statements/s49-kelmoor.toml"),
    world_file!("statements/s50-guanacura.toml"),
    world_file!("statements/s51-azunda.toml"),
    world_file!("statements/s52-araluma.toml"),
    world_file!("statements/s53-malunde.toml"),
    world_file!("statements/s54-nandiru.toml"),
    world_file!("statements/s55-kisoluma.toml"),
    world_file!("statements/s61-sefirane.toml"),
    world_file!("statements/s62-azmerane.toml"),
    world_file!("statements/s63-azmerane.toml"),
    world_file!("statements/s64-zahrin.toml"),
    world_file!("statements/s65-sefirane.toml"),
    world_file!("statements/s66-zahrin.toml"),
    world_file!("statements/s67-phaylan.toml"),
    world_file!("statements/s68-mekhara.toml"),
    world_file!("statements/s69-pelurai.toml"),
    world_file!("statements/s70-phaylan.toml"),
    world_file!("statements/s71-phaylan.toml"),
    world_file!("statements/s72-ghazurin.toml"),
    world_file!("statements/s73-korzhenia.toml"),
    world_file!("statements/s74-sredovia.toml"),
    world_file!("statements/s75-korzhenia.toml"),
    world_file!("statements/s76-ludvara.toml"),
];

/// Written input.
pub(super) const WRITTEN: &[File] = &[
    world_file!("written/w-araluma.toml"),
    world_file!("written/w-azmerane.toml"),
    world_file!("written/w-azunda.toml"),
    world_file!("written/w-castellor.toml"),
    world_file!("written/w-cayumira.toml"),
    world_file!("written/w-ghazurin.toml"),
    world_file!("written/w-guanacura.toml"),
    world_file!("written/w-halvarna.toml"),
    world_file!("written/w-karzhemal.toml"),
    world_file!("written/w-kelmoor.toml"),
    world_file!("written/w-kisoluma.toml"),
    world_file!("written/w-korzhenia.toml"),
    world_file!("written/w-ludvara.toml"),
    world_file!("written/w-lugomai.toml"),
    world_file!("written/w-malunde.toml"),
    world_file!("written/w-mekhara.toml"),
    world_file!("written/w-montelira.toml"),
    world_file!("written/w-nandiru.toml"),
    world_file!("written/w-orvenne.toml"),
    world_file!("written/w-oshembe.toml"),
    world_file!("written/w-ostervale.toml"),
    world_file!("written/w-otulau.toml"),
    world_file!("written/w-pelurai.toml"),
    world_file!("written/w-phaylan.toml"),
    world_file!("written/w-port-merrin.toml"),
    world_file!("written/w-quembala.toml"),
    world_file!("written/w-saint-orrin.toml"),
    world_file!("written/w-sanhara.toml"),
    world_file!("written/w-sefirane.toml"),
    world_file!("written/w-sredovia.toml"),
    world_file!("written/w-talumai.toml"),
    world_file!("written/w-tebarra.toml"),
    world_file!("written/w-vailoma.toml"),
    world_file!("written/w-valderana.toml"),
    world_file!("written/w-vastrava.toml"),
    world_file!("written/w-zahrin.toml"),
];
