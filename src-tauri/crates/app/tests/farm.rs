//! Clim'Agri: from its form to its outputs, with each calculation, what lacks, what somebody typed, and one step back.

mod support;

use ::report::progress::document;
use app::report::Asked;
use app::wire::{FarmArg, FarmFill, FarmOutput, FarmPage, FarmPreview, FarmTyped, FarmWorkArg, InventoryCellArg, InventoryCellAt, InventoryCreate};
use app::{Desk, farm, inventory, steps};
use domain::codes::{InventoryMethod, ReportKind};
use domain::records::{Contract, Inventory, InventoryLine};
use domain::{Day, Id};
use support::desk;
use words::Words;

fn make(desk: &mut Desk) -> Id {
    let asked = InventoryCreate { title: "Clim'Agri 2016".into(), year: "2016".into(), method: "clim_agri".into() };
    inventory::create(desk, &asked).unwrap().id
}

fn fill(desk: &mut Desk, id: Id, cells: &[(&str, &str, &str)]) -> Result<(), app::wire::Fault> {
    let typed = |(item, measure, typed): &(&str, &str, &str)| FarmTyped {
        item: (*item).to_owned(),
        measure: (*measure).to_owned(),
        typed: (*typed).to_owned(),
        source: String::new(),
    };
    farm::fill(desk, &FarmFill { id, cells: cells.iter().map(typed).collect() }).map(|_| ())
}

fn ask(id: Id, replace: bool) -> FarmWorkArg {
    FarmWorkArg { id, potentials: "ar5".into(), basis: "energy".into(), replace }
}

fn page(desk: &Desk, id: Id) -> FarmPage {
    farm::page(desk, &FarmArg { id }).unwrap()
}

fn preview(desk: &Desk, id: Id) -> FarmPreview {
    farm::preview(desk, &ask(id, false)).unwrap()
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn post(desk: &Desk, id: Id, quantity: &str, label: &str) -> Option<(String, String)> {
    let page = page(desk, id);
    let output: &FarmOutput = page.outputs.iter().find(|one| one.quantity == quantity)?;
    let row = output.rows.iter().find(|row| row.label == label || row.label.starts_with(&format!("{label} (")))?;
    Some((plain(&row.amount), row.by_hectare.clone()))
}

const FORM: [(&str, &str, &str); 9] = [
    ("soft_wheat", "area", "100"),
    ("soft_wheat", "yield", "85 q/ha"),
    ("soft_wheat", "nitrogen", "180"),
    ("permanent_grass", "area", "1 km2"),
    ("dairy_cows", "heads", "1200"),
    ("dairy_cows", "product", "7000"),
    ("diesel", "energy_use", "20 m3"),
    ("electricity", "energy_use", "50 MWh"),
    ("natural_gas", "energy_use", "SO"),
];

#[test]
fn a_form_gives_outputs_with_each_calculation_in_one_step_that_is_taken_back() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk);
    assert!(page(&desk, id).outputs.is_empty());
    fill(&mut desk, id, &FORM).unwrap();
    let shown = page(&desk, id);
    let cell = |item: &str, measure: &str| {
        let row = shown.sections.iter().flat_map(|section| &section.rows).find(|row| row.item == item).unwrap();
        row.cells.iter().find(|cell| cell.measure == measure).unwrap().typed.clone()
    };
    // Other units became those of the form; a notation key stands where nothing is.
    assert_eq!(
        (cell("soft_wheat", "yield"), cell("permanent_grass", "area"), cell("natural_gas", "energy_use")),
        ("8,5".into(), "100".into(), "SO".into())
    );
    assert_eq!((cell("diesel", "energy_use"), shown.hectares.as_str()), ("20000".into(), "200"));

    let seen = preview(&desk, id);
    let written = desk.workspace.load::<InventoryLine>().unwrap().len();
    assert_eq!(written, FORM.len(), "a look writes nothing");
    let cows = seen.lines.iter().find(|line| line.calculation.contains("117")).unwrap();
    assert!(plain(&cows.calculation).starts_with("1200têtes×117kgCH₄/tête/an×28=3931,2tCO₂e(GIEC2006"), "{}", cows.calculation);
    // What lacks is named: the grass says neither yield nor nitrogen, no yearly flux of soils is published, nothing is said of the forest.
    for (measure, item) in
        [("Rendement", "Prairies permanentes"), ("Azote minéral", "Prairies permanentes"), ("Flux de carbone du sol", "Blé tendre")]
    {
        assert!(seen.lacks.iter().any(|lack| lack.contains(measure) && lack.contains(item)), "{measure}: {:?}", seen.lacks);
    }
    assert!(
        seen.lacks.iter().any(|lack| lack.starts_with("Forêt")) && !seen.lacks.iter().any(|lack| lack.starts_with("Prairies")),
        "{:?}",
        seen.lacks
    );

    farm::work_out(&mut desk, &ask(id, false)).unwrap();
    let enteric = post(&desk, id, "emissions", "Fermentation entérique").unwrap();
    assert!(enteric.0 == "3931" && ["19,65", "19,66"].contains(&enteric.1.as_str()), "{enteric:?}");
    // 20,000 litres of 36 MJ; 18,000 kgN of 48.99 MJ.
    assert_eq!(post(&desk, id, "final_energy", "Carburants agricoles").unwrap().0, "720");
    assert_eq!(post(&desk, id, "final_energy", "Intrants").unwrap().0, "882");
    // 850 t of wheat, 0.89 of it dry.
    assert!(["756", "757"].contains(&post(&desk, id, "production", "Cultures").unwrap().0.as_str()));
    for output in page(&desk, id).outputs {
        let number = |text: &str| plain(text).replace('\u{2212}', "-").replace(',', ".").parse::<f64>().unwrap();
        let sums =
            [output.rows.iter().map(|row| number(&row.amount)).sum::<f64>(), output.rows.iter().map(|row| number(&row.by_hectare)).sum::<f64>()];
        assert!((sums[0] - number(&output.total.amount)).abs() < 1e-9 && (sums[1] - number(&output.total.by_hectare)).abs() < 1e-6, "{output:?}");
    }
    assert_eq!(desk.workspace.find::<Inventory>(id).unwrap().warming_potentials.as_deref(), Some("AR5 (GIEC 2013)"));
    let again = preview(&desk, id);
    assert_eq!((again.fresh, again.typed, again.gone), (0, 0, 0));
    assert_eq!(farm::work_out(&mut desk, &ask(id, false)).unwrap_err().code, "nothing_to_reckon");
    let at = InventoryCellAt { id, quantity: "emissions".into(), row: "post:enteric".into(), column: "whole".into() };
    let behind = inventory::behind(&desk, &at).unwrap();
    assert!(behind.lines.len() == 1 && behind.lines[0].calculation == cows.calculation && !behind.lines[0].differs);

    steps::undo(&mut desk).unwrap();
    assert!(page(&desk, id).outputs.is_empty(), "one step");
    assert_eq!(desk.workspace.load::<InventoryLine>().unwrap().len(), FORM.len());
    steps::undo(&mut desk).unwrap();
    assert!(desk.workspace.load::<InventoryLine>().unwrap().is_empty(), "the form was one step");
}

#[test]
fn a_flux_of_soils_may_be_a_loss_a_share_is_no_more_than_the_whole_and_a_factor_that_is_not_given_says_why() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk);
    fill(&mut desk, id, &FORM).unwrap();
    fill(&mut desk, id, &[("soft_wheat", "soil_flux", "−0,17"), ("permanent_grass", "soil_flux", "SO")]).unwrap();
    for (measure, typed, code) in [("pasture_share", "26", "0,26"), ("enteric_methane", "-1", "négative")] {
        let fault = fill(&mut desk, id, &[("dairy_cows", measure, typed)]).unwrap_err();
        assert!(fault.code == "farm_cell" && fault.sentence(&desk.words).contains(code), "{}", fault.sentence(&desk.words));
    }
    let seen = preview(&desk, id);
    assert!(!seen.lacks.iter().any(|lack| lack.contains("Flux de carbone")), "{:?}", seen.lacks);
    assert!(
        seen.lines.iter().any(|line| plain(&line.calculation).starts_with("100ha×\u{2212}0,17tC/ha/an×44/12=\u{2212}62,333tCO₂e")),
        "{:?}",
        seen.lines
    );
    let shown = page(&desk, id);
    let typed = |item: &str| shown.factors.iter().find(|one| one.item == item && one.measure == "soil_flux").unwrap().typed.clone();
    assert_eq!((typed("soft_wheat"), typed("permanent_grass")), ("-0,17".into(), "SO".into()));
    fill(&mut desk, id, &[("dairy_cows", "pasture_share", "0,4"), ("dairy_cows", "excreted_nitrogen", "NE")]).unwrap();
    let lacks = preview(&desk, id).lacks;
    assert!(lacks.iter().any(|lack| lack.contains("Azote excrété") && lack.contains("Vaches laitières (NE)")), "{lacks:?}");
}

/// A line keeps 600 characters of its calculation: every one of the published factors, with all of their sources, is shorter.
#[test]
fn no_calculation_is_cut() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk);
    let shown = page(&desk, id);
    let cells: Vec<(String, String)> = shown
        .sections
        .iter()
        .flat_map(|part| &part.rows)
        .flat_map(|row| row.cells.iter().map(|cell| (row.item.clone(), cell.measure.clone())))
        .collect();
    let all: Vec<(&str, &str, &str)> = cells.iter().map(|(item, measure)| (item.as_str(), measure.as_str(), "123456,75")).collect();
    fill(&mut desk, id, &all).unwrap();
    let lines = preview(&desk, id).lines;
    let longest = lines.iter().max_by_key(|line| line.calculation.chars().count()).unwrap();
    assert!(lines.len() > 100 && longest.calculation.chars().count() < 560, "{}", longest.calculation);
    assert!(lines.iter().all(|line| line.calculation.ends_with(')')), "the sources stand last");
}

#[test]
fn what_somebody_typed_stays_until_it_is_taken_and_what_is_no_more_goes() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk);
    fill(&mut desk, id, &[("sheep", "heads", "1000"), ("diesel", "energy_use", "1000")]).unwrap();
    let set = |desk: &mut Desk, row: &str, typed: &str| {
        let asked = InventoryCellArg { id, quantity: "emissions".into(), row: row.into(), column: "whole".into(), typed: typed.into() };
        inventory::set(desk, &asked).unwrap();
    };
    // A figure of a whole post that somebody typed is not doubled by what is worked out; a sign that there is none is answered.
    set(&mut desk, "post:enteric", "500");
    set(&mut desk, "post:farm_energy_use", "NE");
    let seen = preview(&desk, id);
    assert!(seen.lines.iter().any(|line| line.state == "typed" && line.before == "500"), "{:?}", seen.lines);
    farm::work_out(&mut desk, &ask(id, false)).unwrap();
    assert_eq!(post(&desk, id, "emissions", "Fermentation entérique").unwrap().0, "500");
    assert_eq!(post(&desk, id, "emissions", "Énergie consommée").unwrap().0, "3");
    farm::work_out(&mut desk, &ask(id, true)).unwrap();
    // 1,000 heads of 8 kgCH4, 28 times: 224 t.
    assert_eq!(post(&desk, id, "emissions", "Fermentation entérique").unwrap().0, "224");
    // Typed over the calculation: theirs.
    set(&mut desk, "post:enteric", "230");
    let seen = preview(&desk, id);
    assert_eq!((seen.fresh, seen.typed), (0, 1));
    farm::work_out(&mut desk, &ask(id, true)).unwrap();
    assert_eq!(post(&desk, id, "emissions", "Fermentation entérique").unwrap().0, "224");
    // A factor of one's own, with its source in the calculation.
    let own = FarmTyped { item: "sheep".into(), measure: "enteric_methane".into(), typed: "9".into(), source: "Mesures locales".into() };
    farm::fill(&mut desk, &FarmFill { id, cells: vec![own] }).unwrap();
    let seen = preview(&desk, id);
    assert!(seen.lines.iter().any(|line| line.state == "newer" && line.calculation.contains("Mesures locales")), "{:?}", seen.lines);
    // The herd goes: so do its figures.
    fill(&mut desk, id, &[("sheep", "heads", "")]).unwrap();
    assert!(preview(&desk, id).gone > 0);
    farm::work_out(&mut desk, &ask(id, false)).unwrap();
    assert_eq!(post(&desk, id, "emissions", "Fermentation entérique"), None);
}

#[test]
fn a_cell_that_cannot_be_read_keeps_the_whole_block_out_and_is_named() {
    let (_folder, mut desk) = desk();
    let id = make(&mut desk);
    let fault = fill(&mut desk, id, &[("sheep", "heads", "12"), ("goats", "heads", "douze")]).unwrap_err();
    assert_eq!(fault.code, "farm_cell");
    assert!(fault.sentence(&desk.words).contains("Caprins"));
    for (measure, typed) in [("heads", "12 t"), ("heads", "-3"), ("area", "3"), ("moon", "3")] {
        assert!(fill(&mut desk, id, &[("sheep", measure, typed)]).is_err(), "{measure} {typed}");
    }
    assert!(desk.workspace.load::<InventoryLine>().unwrap().is_empty());
}

#[test]
fn a_report_prints_what_it_comes_to_beside_the_diagnosis_of_all_sectors_and_no_trajectory_is_held_against_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("x.ensemblier"), &support::laptop(&folder)).unwrap();
    let measured = |desk: &Desk| format!("{:?}", app::trajectory::views(desk).unwrap()[0].years);
    let before = measured(&desk);
    let id = make(&mut desk);
    fill(&mut desk, id, &FORM).unwrap();
    farm::work_out(&mut desk, &ask(id, false)).unwrap();
    assert_eq!(measured(&desk), before, "farms alone are no measure of the territory");
    let contract = desk.workspace.load::<Contract>().unwrap().into_iter().find(|one| one.number.as_deref() == Some("COT-2016")).unwrap();
    let day = |year, month, day| Day::from_ymd_opt(year, month, day).unwrap();
    let (from, to) = (day(2016, 1, 1), day(2018, 12, 31));
    let asked = Asked { contract: contract.id, draft: None, kind: ReportKind::Final, from, to, as_of: to };
    let snapshot = app::report::snapshot(&desk, &asked).unwrap();
    let facts = snapshot.inventories.iter().find(|one| one.method == InventoryMethod::ClimAgri).unwrap();
    assert!(facts.lines.is_empty() && facts.hectares == Some(200.0) && snapshot.inventories.len() == 2);
    for output in &facts.farm {
        let (total, posts) = output.posts.split_last().unwrap();
        assert_eq!(posts.iter().map(|post| post.amount).sum::<i64>(), total.amount, "{output:?}");
        assert_eq!(posts.iter().filter_map(|post| post.by_hectare).sum::<i64>(), total.by_hectare.unwrap(), "{output:?}");
    }
    let printed = format!("{:?}", document(&snapshot, &Words::french()));
    for wanted in ["GJ/ha", "tCO2e/ha", "Fermentation entérique", "3\\u{202f}931", "Surface agricole", "Flux de carbone du sol"] {
        assert!(printed.contains(wanted) || printed.contains(&wanted.replace("CO2", "CO\u{2082}")), "{wanted}");
    }
}
