//! Diagnoses: a cell that is set, two side by side, and how vulnerable the territory is.

mod support;

use app::wire::{Changed, InventoryCellArg, InventoryCompareArg, InventoryCreate, InventoryGrid, InventoryGridArg, Typed, VulnerabilityArg};
use app::{Desk, Fault, inventory, record, steps, vulnerability};
use domain::records::InventoryLine;
use domain::{Id, Noun};
use std::collections::BTreeMap;
use support::desk;

fn make(desk: &mut Desk, year: &str, method: &str) -> Id {
    let asked = InventoryCreate { title: format!("Diagnostic {year}"), year: year.into(), method: method.into() };
    inventory::create(desk, &asked).unwrap().id
}

fn grid(desk: &Desk, id: Id, quantity: &str) -> InventoryGrid {
    inventory::page(desk, &InventoryGridArg { id, quantity: Some(quantity.into()) }).unwrap()
}

fn set(desk: &mut Desk, id: Id, quantity: &str, (row, column): (&str, &str), typed: &str) -> Result<Changed, Fault> {
    let asked = InventoryCellArg { id, quantity: quantity.into(), row: row.into(), column: column.into(), typed: typed.into() };
    inventory::set(desk, &asked)
}

const HOUSES_GAS: (&str, &str) = ("sector:residential", "carrier:natural_gas");
const HOUSES_WOOD: (&str, &str) = ("sector:residential", "carrier:wood");

fn cell(grid: &InventoryGrid, (row, column): (&str, &str)) -> (String, String) {
    let at = grid.columns.iter().position(|one| one.key == column).unwrap();
    let cell = &grid.rows.iter().find(|one| one.key == row).unwrap().cells[at];
    (cell.text.clone(), cell.sign.clone())
}

#[test]
fn a_cell_makes_its_line_edits_it_and_takes_it_away_and_each_is_one_step() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk, "2019", "pcaet");
    let lines = |desk: &Desk| desk.workspace.load::<InventoryLine>().unwrap();
    set(&mut desk, id, "final_energy", HOUSES_GAS, "12 ktep").unwrap();
    let [line] = lines(&desk).try_into().unwrap();
    assert_eq!(line.value, Some(139.56), "12 ktep are 139.56 GWh");
    set(&mut desk, id, "final_energy", HOUSES_GAS, "1 234,5").unwrap();
    set(&mut desk, id, "final_energy", HOUSES_WOOD, "NE").unwrap();
    let made = grid(&desk, id, "final_energy");
    assert_eq!(cell(&made, HOUSES_GAS), ("1\u{202f}234,5".into(), String::new()));
    assert_eq!(cell(&made, HOUSES_WOOD), (String::new(), "NE".into()));
    assert_eq!((made.total.text.as_str(), made.total.blank), ("1\u{202f}234,5", 1));
    assert_eq!(set(&mut desk, id, "final_energy", HOUSES_WOOD, "12 litres").unwrap_err().code, "inventory_unit");
    set(&mut desk, id, "final_energy", HOUSES_GAS, "").unwrap();
    let made = grid(&desk, id, "final_energy");
    assert_eq!((lines(&desk).len(), made.total.text.as_str(), made.total.blank), (1, "", 1), "nothing is left, and that is not zero");
    for (left, gas) in [(2, "1\u{202f}234,5"), (1, "1\u{202f}234,5"), (1, "139,56"), (0, "")] {
        steps::undo(&mut desk).unwrap();
        assert_eq!((lines(&desk).len(), cell(&grid(&desk, id, "final_energy"), HOUSES_GAS).0.as_str()), (left, gas));
    }
}

#[test]
fn several_lines_behind_a_cell_are_not_chosen_among_and_are_said() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk, "2019", "pcaet");
    for _ in 0..2 {
        let values = [("inventory", id.to_string()), ("quantity", "emissions".into()), ("sector", "waste".into()), ("value", "4".into())];
        record::create(&mut desk, Noun::InventoryLine, &values.map(|(name, value)| (name.to_owned(), Typed::Text(value))).into()).unwrap();
    }
    assert_eq!(set(&mut desk, id, "emissions", ("sector:waste", "whole"), "5").unwrap_err().code, "inventory_several");
    let made = grid(&desk, id, "emissions");
    assert_eq!((made.total.text.as_str(), made.doubts.len()), ("8", 1));
}

#[test]
fn two_diagnoses_are_compared_with_what_makes_it_hard() {
    let (_folder, mut desk) = desk();
    let (before, after) = (make(&mut desk, "2010", "pcaet"), make(&mut desk, "2019", "observatory"));
    let edit = |desk: &mut Desk, id, inhabitants: &str| {
        record::edit(desk, Noun::Inventory, id, &BTreeMap::from([("inhabitants".to_owned(), Typed::from(inhabitants))])).unwrap()
    };
    edit(&mut desk, before, "40 000");
    edit(&mut desk, after, "36 000");
    let farms = ("sector:agriculture", "whole");
    set(&mut desk, before, "emissions", farms, "200 ktCO2e").unwrap();
    set(&mut desk, after, "emissions", farms, "180000").unwrap();
    set(&mut desk, before, "emissions", HOUSES_WOOD, "NE").unwrap();
    set(&mut desk, after, "emissions", HOUSES_WOOD, "7").unwrap();
    let made = inventory::compare(&desk, &InventoryCompareArg { before, after, quantity: "emissions".into() }).unwrap();
    assert_eq!(made.warnings.len(), 2, "{:?}", made.warnings);
    let farms = made.rows.iter().find(|row| row.values[0] == "200\u{202f}000").unwrap();
    assert_eq!((farms.difference.as_str(), farms.percent.as_str()), ("\u{2212}20\u{202f}000", "\u{2212}10\u{a0}%"));
    assert_eq!((farms.per_inhabitant.clone(), farms.per_hectare.clone()), (["5".into(), "5".into()], [String::new(), String::new()]));
    let houses = made.rows.iter().find(|row| row.values[1] == "7").unwrap();
    assert_eq!((houses.values[0].as_str(), houses.difference.as_str()), ("", ""), "what is not known has no difference");
}

#[test]
fn the_list_says_the_latest_first_with_its_totals_and_pollutants_have_none() {
    let (_folder, mut desk) = desk();
    let (old, new) = (make(&mut desk, "2010", "pcaet"), make(&mut desk, "2019", "pcaet"));
    set(&mut desk, new, "emissions", ("sector:waste", "whole"), "2,5 ktCO2e").unwrap();
    set(&mut desk, new, "pollutant", ("pollutant:nox", "sector:road"), "640 kg").unwrap();
    let page = inventory::lines(&desk).unwrap();
    assert_eq!(page.inventories.iter().map(|one| one.id).collect::<Vec<_>>(), [new, old]);
    let totals: Vec<_> = page.inventories[0].totals.iter().map(|one| (one.quantity.as_str(), one.total.as_str())).collect();
    assert_eq!(totals, [("emissions", "2\u{202f}500"), ("pollutant", "")]);
    let made = grid(&desk, new, "pollutant");
    assert_eq!((made.adds_up, cell(&made, ("pollutant:nox", "sector:road")).0.as_str()), (false, "0,64"));
}

#[test]
fn a_domain_without_a_row_gets_one_and_each_level_is_one_step() {
    let (_folder, mut desk) = desk();
    let say = |desk: &mut Desk, field: &str, value: Typed| {
        vulnerability::set(desk, &VulnerabilityArg { domain: "water".into(), field: field.into(), value })
    };
    let water = |desk: &Desk| vulnerability::lines(desk).unwrap().into_iter().find(|line| line.domain == "water").unwrap();
    assert_eq!((vulnerability::lines(&desk).unwrap().len(), water(&desk).id), (16, None));
    say(&mut desk, "now", "medium".into()).unwrap();
    say(&mut desk, "by_2050", "high".into()).unwrap();
    assert_eq!((water(&desk).now.as_deref(), water(&desk).by_2050.as_deref(), water(&desk).by_2100), (Some("medium"), Some("high"), None));
    assert_eq!(say(&mut desk, "domain", "waste".into()).unwrap_err().code, "no_field");
    steps::undo(&mut desk).unwrap();
    assert_eq!((water(&desk).now.as_deref(), water(&desk).by_2050), (Some("medium"), None));
    steps::undo(&mut desk).unwrap();
    assert_eq!(water(&desk).id, None);
}
