//! What working a Clim'Agri diagnosis out does to its lines.
//!
//! Invariant: a figure that somebody typed, over a calculation or for a post, stays unless it is taken; what was worked out and is no more goes.

use super::wording::calculation;
use crate::desk::Desk;
use crate::wire::{FarmWorkArg, Fault};
use domain::Id;
use domain::code::Code;
use domain::codes::{FoodBasis, InventoryPost, Potentials, Quantity};
use domain::farm::{Farm, Lack, Made, OUTPUTS, reckon as work};
use domain::records::InventoryLine;
use exchange::reference_farm::farm_factors;

/// What a figure is beside the diagnosis.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum State {
    /// It is not there.
    Fresh,
    /// It is there, and says the same.
    Same,
    /// It was worked out before, and comes to another figure or calculation now.
    Newer(Id),
    /// Somebody typed another figure over it.
    Typed(Id),
    /// Somebody typed a figure for its post.
    PostTyped,
}

/// A figure, how it is said, and what stands there.
pub(super) struct Figure {
    pub made: Made,
    pub calculation: String,
    pub before: Option<f64>,
    pub state: State,
}

/// What was reckoned.
pub(super) struct Reckoned {
    pub figures: Vec<Figure>,
    pub lacks: Vec<Lack>,
    /// Lines that were worked out, and that the form no longer comes to.
    pub gone: Vec<InventoryLine>,
    /// Lines that say why a post has no figure: it has one now.
    pub answered: Vec<Id>,
    /// Lines of figures that somebody typed for a post that is worked out.
    pub typed: Vec<(Quantity, InventoryPost, Id)>,
    pub potentials: Potentials,
    pub basis: FoodBasis,
}

/// Whether a line is of people fed that were worked out.
pub(super) fn is_people(line: &InventoryLine) -> bool {
    line.quantity == Quantity::PeopleFed && line.worked.is_some()
}

fn is_output(line: &InventoryLine) -> bool {
    OUTPUTS.contains(&line.quantity)
}

/// Works it out. Nothing is written.
pub(super) fn reckon(desk: &Desk, asked: &FarmWorkArg) -> Result<Reckoned, Fault> {
    let unknown = |text: &str, field| Fault::new("unknown_label").with("text", text).at(field);
    let potentials = Potentials::from_code(&asked.potentials).ok_or_else(|| unknown(&asked.potentials, "potentials"))?;
    let basis = FoodBasis::from_code(&asked.basis).ok_or_else(|| unknown(&asked.basis, "basis"))?;
    let (_, lines) = crate::inventory::read(desk, asked.id)?;
    let worked = work(&Farm::of(&lines, farm_factors()), potentials, basis);
    let mut out = Reckoned { figures: Vec::new(), lacks: worked.lacks, gone: Vec::new(), answered: Vec::new(), typed: Vec::new(), potentials, basis };
    let foreign = |made: &Made| {
        let own = (made.quantity, Some(made.post));
        lines.iter().filter(move |line| (line.quantity, line.post) == own && line.farm_measure.is_none())
    };
    for made in worked.made {
        let calculation = calculation(&desk.words, &made);
        let key = (made.quantity, Some(made.post), Some(made.item), Some(made.of));
        let there = lines.iter().find(|line| (line.quantity, line.post, line.farm_item, line.farm_measure) == key);
        let by_hand: Vec<&InventoryLine> = foreign(&made).collect();
        let state = match there {
            Some(line) if line.value != line.worked => State::Typed(line.id),
            Some(line) if line.value == Some(made.value) && line.calculation.as_deref() == Some(&calculation) => State::Same,
            Some(line) => State::Newer(line.id),
            None if by_hand.iter().any(|line| line.value.is_some()) => State::PostTyped,
            None => State::Fresh,
        };
        for line in by_hand {
            match line.value {
                Some(_) if !out.typed.iter().any(|(_, _, id)| *id == line.id) => out.typed.push((made.quantity, made.post, line.id)),
                None if !out.answered.contains(&line.id) => out.answered.push(line.id),
                _ => {}
            }
        }
        let before = there.map_or_else(|| foreign(&made).filter_map(|line| line.value).reduce(|sum, one| sum + one), |line| line.value);
        out.figures.push(Figure { made, calculation, before, state });
    }
    let is_made = |line: &InventoryLine| {
        let key = (line.quantity, line.post, line.farm_item, line.farm_measure);
        out.figures.iter().any(|one| (one.made.quantity, Some(one.made.post), Some(one.made.item), Some(one.made.of)) == key)
    };
    let gone =
        |line: &&InventoryLine| is_output(line) && line.farm_item.is_some() && line.worked.is_some() && line.value == line.worked && !is_made(line);
    out.gone = lines.iter().filter(gone).cloned().collect();
    Ok(out)
}
