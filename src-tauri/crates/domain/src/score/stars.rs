//! The stars of the label « Territoire Engagé Transition Écologique ».
//!
//! Source: the steps of the programme as its own platform applies them (incubateur-ademe/territoires-en-transitions,
//! `labellisation.etoile_meta` and `requestable-star.ts`): what is done, planned left out, in percent of the potential. The first star asks
//! for no score, but for a referent, a team and a commitment that no figure tells; ADEME's commission gives the others after an audit.

use super::Tally;

/// A star, and the percent of the potential that must be done for it.
pub const STARS: [(u8, f64); 5] = [(1, 0.0), (2, 35.0), (3, 50.0), (4, 65.0), (5, 75.0)];
/// A share that a rounding left just below a step has reached it.
const NEAR: f64 = 1e-9;

/// Where a score stands among the stars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stars {
    /// The star that the score allows.
    pub stars: u8,
    /// What comes next; nothing after the fifth.
    pub next: Option<Next>,
}

/// The next star.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Next {
    /// Which.
    pub stars: u8,
    /// The percent that it asks for.
    pub percent: f64,
    /// The points that are missing.
    pub points: f64,
}

impl Stars {
    /// The standing of a score; nothing where there is no potential.
    pub fn of(tally: Tally) -> Option<Self> {
        let percent = tally.percent()?;
        let reached = |step: f64| percent + NEAR >= step;
        let stars = STARS.iter().rev().find(|(_, step)| reached(*step)).map_or(1, |(star, _)| *star);
        let next = STARS.iter().find(|(_, step)| !reached(*step));
        let next = next.map(|(star, step)| Next { stars: *star, percent: *step, points: step / 100.0 * tally.potential - tally.done });
        Some(Self { stars, next })
    }
}
