//! What a Clim'Agri diagnosis comes to, by post: read off its lines, as its grids are.

use super::wording::{output_unit, post_label};
use crate::wire::{FarmOutput, FarmPost};
use domain::code::Code;
use domain::codes::Quantity;
use domain::farm::{Farm, OUTPUTS, Post, farm_land, posts};
use domain::records::InventoryLine;
use words::Words;

/// Hundredths in a unit.
const HUNDREDTHS: f64 = 100.0;

/// Each quantity that has figures.
pub fn outputs(words: &Words, lines: &[InventoryLine]) -> Vec<FarmOutput> {
    let hectares = farm_land(&Farm::of(lines, &[]));
    let shown = |quantity| {
        let (rows, total) = posts(lines, quantity, hectares);
        Some(FarmOutput {
            quantity: quantity.code().to_owned(),
            label: words.code(quantity),
            unit: output_unit(words, quantity),
            rows: rows.iter().map(|own| post(words, quantity, own)).collect(),
            total: post(words, quantity, &total?),
        })
    };
    OUTPUTS.into_iter().filter_map(shown).collect()
}

fn post(words: &Words, quantity: Quantity, own: &Post) -> FarmPost {
    FarmPost {
        label: post_label(words, quantity, &own.head),
        amount: words.number(own.amount as f64, 0),
        by_hectare: own.by_hectare.map(|by| words.number(by as f64 / HUNDREDTHS, 2)).unwrap_or_default(),
    }
}
