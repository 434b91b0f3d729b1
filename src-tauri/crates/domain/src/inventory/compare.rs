//! Two diagnoses side by side, row by row, with what makes them hard to compare.
//!
//! Invariant: what is not known on one side has no difference; a figure is set against inhabitants and hectares of its own diagnosis.

use super::grid::{Cell, Grid, Row};
use super::heads::Head;
use crate::codes::Quantity;
use crate::fold::fold;
use crate::records::Inventory;
use std::collections::BTreeSet;

/// One row in both.
#[derive(Clone, Debug, PartialEq)]
pub struct RowChange {
    /// What it is of; nothing for the total.
    pub head: Option<Head>,
    /// In the unit of the quantity, before and after; nothing when not known.
    pub values: [Option<f64>; 2],
    /// After less before.
    pub difference: Option<f64>,
    /// Of the value before, in percent; nothing when that is zero.
    pub percent: Option<f64>,
    /// In the unit of the quantity by inhabitant.
    pub per_inhabitant: [Option<f64>; 2],
    /// In the unit of the quantity by hectare.
    pub per_hectare: [Option<f64>; 2],
}

/// Why two diagnoses are hard to compare.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// Another method.
    Method,
    /// Another perimeter, or one that is not said.
    Perimeter,
    /// Other vintages of emission factors, or one that is not said.
    FactorVintage,
    /// Other global warming potentials, or some that are not said.
    WarmingPotentials,
    /// A cell has a figure in one of both alone.
    OnlyIn {
        /// The row.
        row: Head,
        /// The column.
        column: Head,
        /// 0: before, 1: after.
        side: usize,
    },
}

/// Both, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The rows that have a line in one of both.
    pub rows: Vec<RowChange>,
    /// Of everything.
    pub total: RowChange,
    /// Why they are hard to compare.
    pub warnings: Vec<Warning>,
}

/// Sets two diagnoses side by side: each with its grid of the same quantity.
pub fn compare(inventories: [&Inventory; 2], grids: [&Grid; 2]) -> Comparison {
    let heads: BTreeSet<&Head> = grids.iter().flat_map(|grid| &grid.rows).filter(|row| is_said(row)).map(|row| &row.head).collect();
    let of = |head: &Head| grids.map(|grid| grid.rows.iter().find(|row| row.head == *head).and_then(|row| row.total.value()));
    Comparison {
        rows: heads.iter().map(|head| change(Some((*head).clone()), of(head), inventories)).collect(),
        total: change(None, grids.map(|grid| grid.total.value()), inventories),
        warnings: warnings(inventories, grids),
    }
}

fn is_said(row: &Row) -> bool {
    row.cells.iter().any(|cell| !cell.lines.is_empty())
}

fn change(head: Option<Head>, values: [Option<f64>; 2], inventories: [&Inventory; 2]) -> RowChange {
    let [before, after] = values;
    let difference = before.zip(after).map(|(before, after)| after - before);
    let over = |by: [Option<f64>; 2]| [0, 1].map(|side| Some(values[side]? / by[side].filter(|by| *by > 0.0)?));
    RowChange {
        head,
        values,
        difference,
        percent: difference.zip(before.filter(|before| *before != 0.0)).map(|(difference, before)| difference / before.abs() * 100.0),
        per_inhabitant: over(inventories.map(|one| one.inhabitants.map(|count| count as f64))),
        per_hectare: over(inventories.map(|one| one.hectares)),
    }
}

fn warnings(inventories: [&Inventory; 2], grids: [&Grid; 2]) -> Vec<Warning> {
    let [one, other] = inventories;
    let differ = |texts: [&Option<String>; 2]| {
        let [one, other] = texts.map(|text| text.as_deref().map(fold).unwrap_or_default());
        one != other
    };
    let gases = grids[0].quantity == Quantity::Emissions;
    let mut all = Vec::new();
    let mut say = |holds: bool, warning: Warning| all.extend(holds.then_some(warning));
    say(one.method != other.method, Warning::Method);
    say(differ([&one.perimeter, &other.perimeter]), Warning::Perimeter);
    say(gases && differ([&one.factor_vintage, &other.factor_vintage]), Warning::FactorVintage);
    say(gases && differ([&one.warming_potentials, &other.warming_potentials]), Warning::WarmingPotentials);
    for (side, grid) in grids.iter().enumerate() {
        let opposite = grids[1 - side];
        for row in &grid.rows {
            let found = grid
                .columns
                .iter()
                .zip(&row.cells)
                .filter(|(column, cell)| cell.sum.value().is_some() && opposite.cell(&row.head, column).is_some_and(is_blank));
            found.for_each(|(column, _)| say(true, Warning::OnlyIn { row: row.head.clone(), column: column.clone(), side }));
        }
    }
    all
}

/// Something was said of it, but no figure.
fn is_blank(cell: &Cell) -> bool {
    !cell.lines.is_empty() && cell.sum.value().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;
    use crate::codes::{Carrier, InventoryMethod, NotationKey, Sector};
    use crate::inventory::grid::{grid, tests::line};
    use crate::inventory::offered;

    fn inventory(year: i32, method: InventoryMethod) -> Inventory {
        Inventory {
            id: Id::seeded("inventory", &year.to_string()),
            territory: Id::seeded("territory", "one"),
            title: format!("Diagnostic {year}"),
            year,
            method,
            perimeter: Some("Pays du Ternois".to_owned()),
            version: None,
            source: None,
            factor_vintage: Some("V6".to_owned()),
            comment: None,
            inhabitants: Some(40_000),
            hectares: Some(63_300.0),
            warming_potentials: None,
        }
    }

    fn emissions(lines: &[crate::records::InventoryLine]) -> Grid {
        let (rows, columns) = offered(InventoryMethod::Pcaet, Quantity::Emissions);
        grid(Quantity::Emissions, lines, &rows, &columns)
    }

    #[test]
    fn a_row_has_its_difference_its_percent_and_its_shares_of_people_and_land() {
        let one = inventory(2010, InventoryMethod::Pcaet);
        let other = Inventory { hectares: None, ..inventory(2014, InventoryMethod::Pcaet) };
        let farms = |value| emissions(&[line(Some(Sector::Agriculture), None, Some(value), None)]);
        let made = compare([&one, &other], [&farms(200_000.0), &farms(180_000.0)]);
        let [row] = &made.rows[..] else { panic!("{:?}", made.rows) };
        assert_eq!((row.difference, row.percent), (Some(-20_000.0), Some(-10.0)));
        assert_eq!(row.per_inhabitant, [Some(5.0), Some(4.5)]);
        assert_eq!(row.per_hectare, [Some(200_000.0 / 63_300.0), None], "nothing when not known");
        assert_eq!((made.total.difference, made.warnings.len()), (Some(-20_000.0), 0));
    }

    #[test]
    fn what_one_of_both_does_not_know_has_no_difference_and_is_a_warning() {
        let one = inventory(2010, InventoryMethod::Pcaet);
        let known = emissions(&[line(Some(Sector::Residential), Some(Carrier::Wood), Some(3.0), None)]);
        let blank = emissions(&[line(Some(Sector::Residential), Some(Carrier::Wood), None, Some(NotationKey::NotEstimated))]);
        let made = compare([&one, &one], [&blank, &known]);
        assert_eq!((made.rows[0].values, made.rows[0].difference, made.rows[0].percent), ([None, Some(3.0)], None, None));
        let only = Warning::OnlyIn { row: Head::Sector(Sector::Residential), column: Head::Carrier(Carrier::Wood), side: 1 };
        assert_eq!(made.warnings, [only]);
    }

    #[test]
    fn other_methods_perimeters_vintages_and_potentials_are_warned_of() {
        let one = inventory(2010, InventoryMethod::Pcaet);
        let other = Inventory {
            perimeter: Some("PETR".to_owned()),
            factor_vintage: None,
            warming_potentials: Some("AR5".to_owned()),
            ..inventory(2014, InventoryMethod::BilanCarbone)
        };
        let empty = emissions(&[]);
        let made = compare([&one, &other], [&empty, &empty]);
        assert_eq!(made.warnings, [Warning::Method, Warning::Perimeter, Warning::FactorVintage, Warning::WarmingPotentials]);
        assert_eq!(made.total.difference, None);
        let energy = grid(Quantity::FinalEnergy, &[], &[], &[]);
        let made = compare([&one, &other], [&energy, &energy]);
        assert_eq!(made.warnings, [Warning::Method, Warning::Perimeter], "factors say nothing of energy");
    }
}
