//! The grid of a diagnosis: totals, wholes beside parts, lines that say the same.

use super::*;
use crate::codes::{Carrier, Filiere, InventoryMethod, Pollutant, Sector};
use crate::inventory::offered;
use proptest::prelude::*;

/// A line of a sector and a carrier, in tCO2e.
pub(crate) fn line(sector: Option<Sector>, carrier: Option<Carrier>, value: Option<f64>, notation: Option<NotationKey>) -> InventoryLine {
    InventoryLine {
        id: Id::seeded("line", &format!("{sector:?} {carrier:?} {value:?} {notation:?}")),
        inventory: Id::seeded("inventory", "one"),
        quantity: Quantity::Emissions,
        sector,
        carrier: None,
        item: None,
        value,
        notation,
        comment: None,
        energy_carrier: carrier,
        filiere: None,
        pollutant: None,
        sink: None,
        post: None,
        activity: None,
        activity_unit: None,
        factor: None,
        farm_item: None,
        farm_measure: None,
        calculation: None,
        worked: None,
    }
}

fn emissions(lines: &[InventoryLine]) -> Grid {
    let (rows, columns) = offered(InventoryMethod::Pcaet, Quantity::Emissions);
    grid(Quantity::Emissions, lines, &rows, &columns)
}

const HOUSES: Head = Head::Sector(Sector::Residential);
const FARMS: Head = Head::Sector(Sector::Agriculture);
const GAS: Head = Head::Carrier(Carrier::NaturalGas);

fn total_of(grid: &Grid, head: &Head) -> Sum {
    grid.rows.iter().find(|row| row.head == *head).unwrap().total
}

#[test]
fn a_total_over_cells_that_are_all_without_a_figure_is_nothing_and_says_how_many_they_are() {
    let unknown = |carrier| line(Some(Sector::Residential), Some(carrier), None, Some(NotationKey::NotEstimated));
    let made = emissions(&[unknown(Carrier::NaturalGas), unknown(Carrier::Oil)]);
    let total = total_of(&made, &HOUSES);
    assert_eq!((total.value(), total.blank), (None, 2));
    assert_eq!((made.total.value(), made.total.blank), (None, 2));
    let made = emissions(&[unknown(Carrier::NaturalGas), line(Some(Sector::Residential), Some(Carrier::Oil), Some(0.0), None)]);
    let total = total_of(&made, &HOUSES);
    assert_eq!((total.value(), total.blank), (Some(0.0), 1), "a zero that was counted is a figure");
    let cell = made.cell(&HOUSES, &GAS).unwrap();
    assert_eq!((cell.sum.value(), cell.notation), (None, Some(NotationKey::NotEstimated)));
    assert_eq!(made.cell(&FARMS, &GAS).unwrap().lines, Vec::new(), "nothing was said of it");
}

#[test]
fn the_carriers_of_a_sector_count_and_its_whole_does_not_and_a_difference_is_found() {
    let of = |carrier, value| line(Some(Sector::Residential), carrier, Some(value), None);
    let parts = [of(Some(Carrier::NaturalGas), 30.0), of(Some(Carrier::Oil), 20.5)];
    let made = emissions(&[parts[0].clone(), parts[1].clone(), of(None, 50.5)]);
    assert_eq!((made.total.value(), made.doubts.len()), (Some(50.5), 0));
    assert!(!made.cell(&HOUSES, &Head::Whole).unwrap().counts);
    let made = emissions(&[parts[0].clone(), parts[1].clone(), of(None, 60.0)]);
    assert_eq!(made.total.value(), Some(50.5), "the parts count");
    assert_eq!(made.doubts, [Doubt::WholeDiffers { row: HOUSES, whole: 60.0, parts: 50.5 }]);
    // A part without a figure is no part: the whole counts.
    let made = emissions(&[line(Some(Sector::Residential), Some(Carrier::Oil), None, Some(NotationKey::Confidential)), of(None, 60.0)]);
    assert_eq!((made.total.value(), made.total.blank, made.doubts.len()), (Some(60.0), 1, 0));
}

#[test]
fn a_line_for_the_whole_territory_does_not_count_beside_its_sectors() {
    let made = emissions(&[line(Some(Sector::Residential), None, Some(10.0), None), line(None, None, Some(12.0), None)]);
    assert_eq!(made.total.value(), Some(10.0));
    assert_eq!(made.doubts, [Doubt::WholeDiffers { row: Head::Whole, whole: 12.0, parts: 10.0 }]);
    assert_eq!(emissions(&[line(None, None, Some(12.0), None)]).total.value(), Some(12.0), "alone it is all that is known");
}

#[test]
fn two_lines_for_one_cell_are_found_and_lines_that_a_word_tells_apart_are_not() {
    let one = line(Some(Sector::Agriculture), None, Some(5.0), None);
    let made = emissions(&[one.clone(), one.clone()]);
    assert_eq!(made.doubts, [Doubt::SeveralLines { row: FARMS, column: Head::Whole, count: 2 }]);
    assert_eq!(made.total.value(), Some(10.0));
    let named = |item: &str| InventoryLine { item: Some(item.to_owned()), ..one.clone() };
    let made = emissions(&[named("Sols"), named("Animaux")]);
    assert_eq!((made.doubts.len(), made.total.value(), made.cell(&FARMS, &Head::Whole).unwrap().lines.len()), (0, Some(10.0), 2));
}

#[test]
fn pollutants_stand_by_sector_and_renewables_by_filiere() {
    let of = |quantity, line: InventoryLine| InventoryLine { quantity, ..line };
    let road = line(Some(Sector::Road), None, Some(640.0), None);
    let made = grid(Quantity::Pollutant, &[InventoryLine { pollutant: Some(Pollutant::Nox), ..of(Quantity::Pollutant, road) }], &[], &[]);
    assert_eq!((made.rows[0].head.clone(), made.columns.clone()), (Head::Pollutant(Pollutant::Nox), vec![Head::Sector(Sector::Road)]));
    let wind = InventoryLine { filiere: Some(Filiere::OnshoreWind), ..of(Quantity::RenewableEnergy, line(None, None, Some(98.0), None)) };
    let made = grid(Quantity::RenewableEnergy, &[wind], &[], &[]);
    assert_eq!((made.rows[0].head.clone(), made.total.value()), (Head::Filiere(Filiere::OnshoreWind), Some(98.0)));
}

fn lines() -> impl Strategy<Value = Vec<InventoryLine>> {
    let one = (
        proptest::option::of(proptest::sample::select(&<Sector as crate::code::Code>::ALL[..4])),
        proptest::option::of(proptest::sample::select(&<Carrier as crate::code::Code>::ALL[..3])),
        proptest::option::of(-1_000_000_000i64..1_000_000_000_000),
        proptest::option::of(proptest::sample::select(<NotationKey as crate::code::Code>::ALL)),
    );
    proptest::collection::vec(one, 0..24).prop_map(|all| {
        all.into_iter().map(|(sector, carrier, millionths, key)| line(sector, carrier, millionths.map(|one| one as f64 / PARTS), key)).collect()
    })
}

proptest! {
    #[test]
    fn the_total_is_that_of_the_rows_and_that_of_the_columns(lines in lines()) {
        let made = emissions(&lines);
        let of_rows = sum(made.rows.iter().filter(|row| row.counts).map(|row| row.total));
        let of_columns = sum(made.totals.iter().copied());
        prop_assert_eq!(of_rows, made.total);
        prop_assert_eq!(of_columns, made.total);
        for row in &made.rows {
            prop_assert_eq!(sum(row.cells.iter().filter(|cell| cell.counts).map(|cell| cell.sum)), row.total);
        }
        // No line is lost, and none stands in two cells.
        prop_assert_eq!(made.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.lines.len()).sum::<usize>(), lines.len());
    }

    #[test]
    fn the_order_of_the_lines_changes_no_sum(lines in lines()) {
        let turned: Vec<InventoryLine> = lines.iter().rev().cloned().collect();
        let (one, other) = (emissions(&lines), emissions(&turned));
        prop_assert_eq!(one.total, other.total);
        prop_assert_eq!(one.totals, other.totals);
    }
}
