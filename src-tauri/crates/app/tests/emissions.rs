//! Emissions worked out of the consumptions of a diagnosis, the lines behind a cell, and the factors that a plan can start from.

mod support;

use app::wire::{
    CarrierFactor, FactorSearch, InventoryBehind, InventoryCellArg, InventoryCellAt, InventoryCreate, InventoryGridArg, Nothing, Typed, WorkOutArg,
};
use app::{Desk, factor, inventory, record, steps};
use domain::records::{EmissionFactor, InventoryLine};
use domain::{Id, Noun};
use std::collections::BTreeMap;
use support::desk;

fn make(desk: &mut Desk) -> Id {
    let asked = InventoryCreate { title: "Diagnostic 2020".into(), year: "2020".into(), method: "pcaet".into() };
    inventory::create(desk, &asked).unwrap().id
}

fn set(desk: &mut Desk, id: Id, quantity: &str, (row, column): (&str, &str), typed: &str) {
    let asked = InventoryCellArg { id, quantity: quantity.into(), row: row.into(), column: column.into(), typed: typed.into() };
    inventory::set(desk, &asked).unwrap();
}

fn behind(desk: &Desk, id: Id, (row, column): (&str, &str)) -> InventoryBehind {
    let asked = InventoryCellAt { id, quantity: "emissions".into(), row: row.into(), column: column.into() };
    inventory::behind(desk, &asked).unwrap()
}

fn total(desk: &Desk, id: Id) -> String {
    let page = inventory::page(desk, &InventoryGridArg { id, quantity: Some("emissions".into()) }).unwrap();
    page.total.text.chars().filter(|c| !c.is_whitespace()).collect()
}

const GAS: (&str, &str) = ("sector:residential", "carrier:natural_gas");
const WOOD: (&str, &str) = ("sector:residential", "carrier:wood");
const HEAT: (&str, &str) = ("sector:tertiary", "carrier:district_heat");
const POWER: (&str, &str) = ("sector:tertiary", "carrier:electricity");

#[test]
fn consumptions_and_published_factors_give_emissions_with_their_calculation_in_one_step() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk);
    for (cell, typed) in [(GAS, "12"), (WOOD, "5"), (HEAT, "2"), (POWER, "30")] {
        set(&mut desk, id, "final_energy", cell, typed);
    }
    let ask = |factors: Vec<CarrierFactor>, replace: bool| WorkOutArg { id, factors, replace };
    // A new plan has no factor: each carrier says so, and the bundled ones are there to be taken, once.
    let seen = inventory::work_out_preview(&desk, &ask(vec![], false)).unwrap();
    assert_eq!((seen.carriers.len(), seen.lines.len()), (4, 0));
    assert_eq!(factor::reference(&desk).unwrap().fresh, 11);
    factor::take(&mut desk, &Nothing {}).unwrap();
    assert_eq!((factor::reference(&desk).unwrap().fresh, factor::take(&mut desk, &Nothing {}).unwrap_err().code.as_str()), (0, "factors_there"));

    let seen = inventory::work_out_preview(&desk, &ask(vec![], false)).unwrap();
    let of = |carrier: &str| seen.carriers.iter().find(|one| one.carrier == carrier).unwrap();
    // Gas by its net calorific value; two factors of wood, and nobody chooses; none of electricity.
    assert!(of("natural_gas").factor.is_some() && of("wood").factor.is_none());
    assert_eq!((of("natural_gas").choices.len(), of("wood").choices.len(), of("electricity").choices.len()), (2, 2, 0));
    assert_eq!((seen.fresh, seen.same, seen.typed), (2, 0, 0));
    let logs = desk.workspace.load::<EmissionFactor>().unwrap().into_iter().find(|own| own.code == "buches").unwrap();
    let wood = || vec![CarrierFactor { carrier: "wood".into(), factor: logs.id }];
    assert_eq!(inventory::work_out_preview(&desk, &ask(wood(), false)).unwrap().fresh, 3);
    assert_eq!(desk.workspace.load::<InventoryLine>().unwrap().len(), 4, "a look writes nothing");

    // A figure of the whole of a row that would no longer count is told.
    set(&mut desk, id, "emissions", ("sector:residential", "whole"), "9000");
    let told = inventory::work_out_preview(&desk, &ask(wood(), false)).unwrap().warnings;
    assert!(told.len() == 1 && told[0].contains("9\u{202f}000"), "{told:?}");
    steps::undo(&mut desk).unwrap();
    inventory::work_out(&mut desk, &ask(wood(), false)).unwrap();
    // Its page names the diagnosis that was worked out with it; those without a carrier are kept by themselves.
    let page = factor::page(&desk, logs.id).unwrap();
    assert_eq!(page.uses.iter().map(|own| (own.id, own.label.as_str(), own.lines)).collect::<Vec<_>>(), [(id, "Diagnostic 2020", 1)]);
    let search = |text: &str, without_carrier: bool| FactorSearch { text: text.into(), without_carrier, limit: 20 };
    assert_eq!(factor::find(&desk, &search("buches", true)).unwrap().found, 0);
    let found = factor::find(&desk, &search("buches", false)).unwrap();
    assert_eq!((found.factors[0].carrier.as_deref(), found.factors[0].shown.as_str(), found.all), (Some("wood"), "0,032", 11));
    // 12 GWh of gas at 0.239, 5 of logs at 0.032, 2 of heat at 0.113 kgCO2e by kWh: 2,868 + 160 + 226 tCO2e.
    assert_eq!(total(&desk, id), "3254");
    let line = &behind(&desk, id, GAS).lines[0];
    let plain: String = line.calculation.chars().filter(|c| !c.is_whitespace()).collect();
    assert!(plain.starts_with("12GWhPCI×0,239kgCO₂e/kWhPCI=2868tCO₂e") && !line.differs, "{}", line.calculation);
    assert_eq!(inventory::work_out(&mut desk, &ask(wood(), false)).unwrap_err().code, "nothing_to_work_out");

    // More gas: what was worked out is worked out again, what somebody typed stays until it is asked for.
    set(&mut desk, id, "final_energy", GAS, "13");
    let heat = behind(&desk, id, HEAT).lines[0].record.id;
    record::edit(&mut desk, Noun::InventoryLine, heat, &BTreeMap::from([("factor".to_owned(), Typed::Text(String::new()))])).unwrap();
    record::edit(&mut desk, Noun::InventoryLine, heat, &BTreeMap::from([("value".to_owned(), Typed::Text("300".to_owned()))])).unwrap();
    let seen = inventory::work_out_preview(&desk, &ask(wood(), false)).unwrap();
    assert_eq!((seen.fresh, seen.same, seen.typed), (1, 1, 1));
    // A figure that somebody typed over a calculation is theirs, though the line still names its factor.
    let logs_line = behind(&desk, id, WOOD).lines[0].record.id;
    let typed = |desk: &mut Desk, text: &str| {
        record::edit(desk, Noun::InventoryLine, logs_line, &BTreeMap::from([("value".to_owned(), Typed::Text(text.to_owned()))])).unwrap();
    };
    typed(&mut desk, "170");
    let seen = inventory::work_out_preview(&desk, &ask(wood(), false)).unwrap();
    assert_eq!((seen.fresh, seen.same, seen.typed), (1, 0, 2));
    typed(&mut desk, "160");
    // What is of no carrier is named, and a factor without one is offered by its name, never taken unasked.
    set(&mut desk, id, "final_energy", ("sector:road", "whole"), "70");
    let values = [("code", "x"), ("name", "Électricité, mix moyen"), ("value", "0,05"), ("unit", "kWh")];
    let values = BTreeMap::from(values.map(|(name, text)| (name.to_owned(), Typed::Text(text.to_owned()))));
    record::create(&mut desk, Noun::EmissionFactor, &values).unwrap();
    let seen = inventory::work_out_preview(&desk, &ask(wood(), false)).unwrap();
    assert!(seen.warnings.len() == 1 && seen.warnings[0].contains("70"), "{:?}", seen.warnings);
    let power = seen.carriers.iter().find(|one| one.carrier == "electricity").unwrap();
    assert_eq!((power.choices.len(), power.factor), (1, None));
    inventory::work_out(&mut desk, &ask(wood(), false)).unwrap();
    assert_eq!(total(&desk, id), "3567");
    inventory::work_out(&mut desk, &ask(wood(), true)).unwrap();
    assert_eq!(total(&desk, id), "3493");
    steps::undo(&mut desk).unwrap();
    steps::undo(&mut desk).unwrap();
    assert_eq!(total(&desk, id), "3328", "each is one step");
}

#[test]
fn a_line_that_says_another_figure_than_its_calculation_is_told_and_one_without_says_why() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk);
    factor::take(&mut desk, &Nothing {}).unwrap();
    let factors = desk.workspace.load::<EmissionFactor>().unwrap();
    let of = |code: &str| factors.iter().find(|own| own.code == code).unwrap().id.to_string();
    let given = behind(&desk, id, ("sector:residential", "carrier:oil")).given;
    assert_eq!(given.keys().map(String::as_str).collect::<Vec<_>>(), ["energy_carrier", "quantity", "sector"], "a new line stands in its cell");
    let line = |desk: &mut Desk, more: &[(&str, &str)]| {
        let mut values = given.clone();
        values.insert("inventory".to_owned(), Typed::Text(id.to_string()));
        values.extend(more.iter().map(|(name, text)| ((*name).to_owned(), Typed::Text((*text).to_owned()))));
        record::create(desk, Noun::InventoryLine, &values).unwrap().id
    };
    // 1,000 litres of fioul at 3.24 kgCO2e: 3.24 t, and the line says 4.
    let wrong = line(&mut desk, &[("value", "4"), ("activity", "1000"), ("activity_unit", "l"), ("factor", &of("fioul"))]);
    line(&mut desk, &[("value", "1"), ("activity", "3"), ("activity_unit", "GWh"), ("factor", &of("fioul"))]);
    line(&mut desk, &[("value", "1"), ("factor", &of("fioul"))]);
    let seen = behind(&desk, id, ("sector:residential", "carrier:oil"));
    let own = seen.lines.iter().find(|line| line.record.id == wrong).unwrap();
    assert_eq!((own.worked.as_str(), own.differs), ("3,24", true));
    let others: Vec<&str> = seen.lines.iter().filter(|line| line.record.id != wrong).map(|line| line.calculation.as_str()).collect();
    assert!(others.iter().any(|said| said.contains("GWh") && said.contains("litre")), "{others:?}");
    assert!(others.iter().any(|said| said.contains("sans activité")), "{others:?}");
}
