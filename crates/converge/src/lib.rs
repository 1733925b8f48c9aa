//! Positions in, areas of convergence out.
//!
//! A pure computation, usable on its own: no files, no clock, no random numbers,
//! no floating point where something is decided. The same positions give the same
//! bits on every machine and in whatever order they arrive, so anyone who holds
//! them can check what a Chair was shown.
//!
//! ```
//! use comity_converge::{Positions, Roster, Rule, Class, analyse};
//! use comity_domain::Stance;
//!
//! let mut roster = Roster::builder();
//! for (participant, group) in [("QM", "North"), ("QN", "North"), ("XA", "South")] {
//!     roster.join(participant, "regions", group)?;
//! }
//! let roster = roster.build()?;
//!
//! let mut positions = Positions::builder(&roster);
//! positions.push("QM", "directory", Stance::Support)?;
//! positions.push("QN", "directory", Stance::SupportWithChanges)?;
//! positions.push("XA", "directory", Stance::Support)?;
//! let positions = positions.build()?;
//!
//! let analysis = analyse(&roster, &positions, &Rule::default());
//! let area = analysis.areas().next().ok_or("no area")?;
//! assert_eq!(area.class(), Class::ConvergentWithChanges);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The three steps are the three types: a [`Roster`] says who belongs to which
//! group of which partition, [`Positions`] who said what on which item, and
//! [`analyse`] turns both into an [`Analysis`] whose [`Area`]s come in rank order.
//!
//! What decides is a rule over *every* group ([`Class`]), because only a rule that
//! looks at each group separately keeps a large group from speaking for a small
//! one. The group-informed consensus of Polis stands beside it as a cross-check
//! ([`Area::gac`]) and decides nothing.

mod analysis;
mod class;
mod count;
mod json;
mod positions;
mod roster;
mod rule;

pub use analysis::{Analysis, Area, Floor, GroupRow, analyse};
pub use class::Class;
pub use count::Counts;
pub use positions::{DraftItem, Positions, PositionsBuilder, PositionsError};
pub use roster::{GroupId, ItemId, ParticipantId, Roster, RosterBuilder, RosterError};
pub use rule::{Fraction, NotAFraction, Rule};
