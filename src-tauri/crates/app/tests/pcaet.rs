//! The open data of the PCAET comes in and goes out: seen before anything is written, taken back by one undo, the same figures again.

mod support;

use app::Desk;
use app::export::{Asked, Choice, prepare};
use app::wire::{PcaetArg, Typed};
use app::{pcaet, record, steps, trajectory};
use domain::Noun;
use domain::code::Code;
use domain::codes::{Filiere, InventoryMethod, Pollutant, Sector, Sink, VulnerabilityDomain};
use domain::records::{Inventory, InventoryLine, Trajectory, TrajectoryPoint, Vulnerability};
use exchange::pcaet::{Demarche, Layout, Measure, Period, YearOf, file, read};
use std::collections::BTreeMap;
use std::path::Path;
use support::desk;

/// A plan with a figure in every column that has a place in the model; one sector has none.
fn whole() -> Demarche {
    let mut plan = Demarche { id: "1471".into(), name: "PCAET du Pays".into(), ..Demarche::default() };
    let periods = [Period::Diagnosis, Period::By2026, Period::By2030, Period::By2050];
    for (place, sector) in Sector::ALL.iter().enumerate().filter(|(_, sector)| **sector != Sector::EnergyIndustry) {
        for (step, period) in periods.into_iter().enumerate() {
            let value = 10_000.25 * (place as f64 + 1.0) / (step as f64 + 1.0);
            plan.figures.insert((Measure::Emissions(*sector), period), value);
            plan.figures.insert((Measure::Energy(*sector), period), value / 100.0);
            for pollutant in Pollutant::ALL {
                plan.figures.insert((Measure::Pollutant(*sector, *pollutant), period), value / 50.0);
            }
        }
    }
    for filiere in Filiere::ALL {
        plan.figures.extend(periods.map(|period| ((Measure::Production(*filiere), period), 12.5)));
        plan.years.insert(YearOf::Production(*filiere), 2015);
        plan.figures.extend(Period::TARGETS.map(|period| ((Measure::Consumption(*filiere), period), 20.25)));
    }
    for sink in Sink::ALL {
        plan.figures.insert((Measure::Sequestration(*sink), Period::Diagnosis), 800.0);
        plan.figures.insert((Measure::Sequestration(*sink), Period::Potential), 1200.0);
        plan.years.insert(YearOf::Sequestration(*sink), 2015);
        plan.years.insert(YearOf::Potential(*sink), 2040);
    }
    for domain in VulnerabilityDomain::ALL {
        plan.vulnerable.insert(*domain, *domain != VulnerabilityDomain::Coast);
        plan.targets.insert(*domain, *domain == VulnerabilityDomain::Water);
    }
    plan.years.extend([(YearOf::Emissions, 2015), (YearOf::Energy, 2015)]);
    plan.total_pollutants();
    plan
}

/// The four files of a plan, in a folder.
fn files(folder: &Path, plan: &Demarche) -> PcaetArg {
    let write = |layout: Layout| {
        let path = folder.join(layout.file_name());
        std::fs::write(&path, file(layout, std::slice::from_ref(plan))).unwrap();
        path.display().to_string()
    };
    PcaetArg { paths: Layout::ALL.map(write).to_vec(), demarche: None }
}

fn exported(desk: &mut Desk, folder: &Path) -> Demarche {
    let asked = Asked::parse("pcaet", None).unwrap();
    let out = folder.join("pcaet");
    let put = prepare(desk, asked, Choice::default(), &out).unwrap().put(&words::Words::french(), &out, &mut |_, _| true).unwrap();
    assert_eq!(put.files.len(), 4);
    let mut all: Option<Demarche> = None;
    for path in put.files {
        let data = read(&std::fs::read(path).unwrap());
        assert_eq!(data.findings, []);
        let own = data.demarches.into_iter().next().unwrap();
        match &mut all {
            Some(known) => known.complete(own),
            None => all = Some(own),
        }
    }
    all.unwrap()
}

#[test]
fn what_is_seen_is_written_in_one_step_that_one_undo_takes_back() {
    let (folder, mut desk) = desk();
    let asked = files(folder.path(), &whole());
    let before = desk.workspace.fingerprint().unwrap();
    let seen = pcaet::preview(&desk, &asked).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before, "nothing is written by looking");
    // 7 sectors of emissions and of energy, 42 of pollutants, 14 filières, 3 sinks; what is used of the filières has targets alone.
    assert_eq!((seen.lines, seen.trajectories, seen.vulnerabilities, seen.found), (7 + 7 + 42 + 14 + 3, 7 + 7 + 42 + 2 * 14 + 3, 16, 0));
    assert_eq!((seen.points, seen.left, seen.refused.as_deref()), (70 * 4 + 14 * 3 + 3 * 2, 0, None));
    let changed = pcaet::import(&mut desk, &asked).unwrap();
    assert_eq!(changed.rows.len() as u32, 1 + seen.lines + seen.trajectories + seen.points + seen.vulnerabilities);
    assert_eq!(changed.rows.len(), 505);
    let inventory = desk.workspace.load::<Inventory>().unwrap().into_iter().find(|own| own.method == InventoryMethod::Pcaet).unwrap();
    assert_eq!(inventory.year, 2015);
    let lines = desk.workspace.load_naming::<InventoryLine>("inventory", inventory.id).unwrap();
    assert!(!lines.iter().any(|line| line.sector == Some(Sector::EnergyIndustry)), "an empty cell makes no line");
    assert_eq!(desk.workspace.load::<TrajectoryPoint>().unwrap().len(), 328);
    let after = desk.workspace.fingerprint().unwrap();
    assert_eq!(pcaet::import(&mut desk, &asked).unwrap_err().code, "pcaet_already");
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    assert!(desk.workspace.load::<Trajectory>().unwrap().is_empty() && desk.workspace.load::<Vulnerability>().unwrap().is_empty());
    steps::redo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), after);
}

#[test]
fn what_came_in_goes_out_with_the_same_figures_and_totals_that_are_the_sums_of_the_sectors() {
    let (folder, mut desk) = desk();
    let plan = whole();
    let asked = files(folder.path(), &plan);
    pcaet::import(&mut desk, &asked).unwrap();
    let back = exported(&mut desk, folder.path());
    assert_eq!(back.figures, plan.figures);
    assert_eq!((&back.years, &back.vulnerable, &back.targets), (&plan.years, &plan.vulnerable, &plan.targets));
    let mut totals = 0;
    for pollutant in Pollutant::ALL {
        for period in [Period::Diagnosis, Period::By2026, Period::By2030, Period::By2050] {
            let parts = back.of_sectors(|sector| Measure::Pollutant(sector, *pollutant), period);
            let sum: f64 = parts.iter().map(|(_, value)| value).sum();
            assert_eq!(back.figures[&(Measure::PollutantTotal(*pollutant), period)], sum);
            totals += 1;
        }
    }
    let seen = pcaet::preview(&desk, &asked).unwrap();
    let emissions: f64 = plan.of_sectors(Measure::Emissions, Period::Diagnosis).iter().map(|(_, value)| value).sum();
    assert_eq!(seen.totals[0].values[0], words::Words::french().number(emissions, 1));
    assert_eq!((back.figures.len(), totals), (352, 24));
}

#[test]
fn a_trajectory_is_what_its_fields_say_whatever_its_title_and_a_whole_beside_its_parts_goes_out_once() {
    let (folder, mut desk) = desk();
    let plan = whole();
    pcaet::import(&mut desk, &files(folder.path(), &plan)).unwrap();
    for (place, own) in desk.workspace.load::<Trajectory>().unwrap().into_iter().enumerate() {
        let renamed = BTreeMap::from([("title".to_owned(), Typed::Text(format!("Voie {place}")))]);
        record::edit(&mut desk, Noun::Trajectory, own.id, &renamed).unwrap();
    }
    // What was measured of a filiere, a pollutant in a sector, a sink is held against its own way.
    for view in trajectory::views(&desk).unwrap() {
        let measured = view.years.iter().find(|year| !year.measured.is_empty());
        let own = desk.workspace.find::<Trajectory>(view.record.id).unwrap();
        let base =
            desk.workspace.load_naming::<TrajectoryPoint>("trajectory", own.id).unwrap().into_iter().find(|point| Some(point.year) == own.base_year);
        assert_eq!(measured.map(|year| year.gap.as_str()), base.map(|_| "0"), "{own:?}");
    }
    let inventory = desk.workspace.load::<Inventory>().unwrap()[0].id;
    for (carrier, value) in [("wood", "4000"), ("oil", "6000,25")] {
        let values = [("inventory", inventory.to_string()), ("quantity", "emissions".into()), ("sector", Sector::ALL[0].code().into())];
        let more = [("energy_carrier", carrier.to_owned()), ("value", value.to_owned())];
        let values = values.into_iter().chain(more).map(|(field, value)| (field.to_owned(), Typed::Text(value))).collect();
        record::create(&mut desk, Noun::InventoryLine, &values).unwrap();
    }
    assert_eq!(exported(&mut desk, folder.path()).figures, plan.figures);
}

#[test]
fn every_bad_cell_is_found_at_once_and_nothing_is_written_before_somebody_agrees() {
    let (folder, mut desk) = desk();
    let path = folder.path().join("mauvais.csv");
    let text = "Id;Nom;PEC_Emission_GES_Annee_Compta;PEC_GES_1_1;PEC_GES_2_1;PEC_GES_1_1;PEC_GES_3_1\n9;Vall\u{e9}es;2014;1 234,5;n.d.;7;\n";
    // As Windows-1252: one byte a letter.
    std::fs::write(&path, text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect::<Vec<u8>>()).unwrap();
    let asked = PcaetArg { paths: vec![path.display().to_string()], demarche: None };
    let before = desk.workspace.fingerprint().unwrap();
    let seen = pcaet::preview(&desk, &asked).unwrap();
    let at = |cell: &str| seen.findings.iter().filter(|one| one.cell == cell).map(|one| one.sentence.clone()).collect::<Vec<_>>().join(" ");
    assert!(at("A1").contains("Windows-1252"), "{:?}", seen.findings);
    assert!(at("F1").contains("déjà à la place 4"), "{}", at("F1"));
    assert!(at("D2").contains("virgule") && at("D2").contains("milliers"), "{}", at("D2"));
    assert!(at("E2").contains("n’est pas un nombre"), "{}", at("E2"));
    let missing = seen.findings.iter().filter(|one| one.cell == "H1").count();
    assert!(missing > 100, "{missing} columns are missing");
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    assert_eq!((seen.lines, seen.title.as_str()), (1, "Diagnostic du PCAET 2014 Vallées"));
    pcaet::import(&mut desk, &asked).unwrap();
    let lines = desk.workspace.load::<InventoryLine>().unwrap();
    assert_eq!(lines.iter().map(|line| line.value).collect::<Vec<_>>(), [Some(1234.5)]);
    assert_eq!((seen.found, missing), (118, 113));
}

#[test]
fn of_several_plans_nobody_chooses_and_one_without_a_year_is_refused() {
    let (folder, mut desk) = desk();
    let (one, mut other) = (whole(), whole());
    other.id = "9".into();
    let path = folder.path().join("deux.csv");
    std::fs::write(&path, file(Layout::EnergyClimate, &[one, other])).unwrap();
    let mut asked = PcaetArg { paths: vec![path.display().to_string()], demarche: None };
    let seen = pcaet::preview(&desk, &asked).unwrap();
    assert!(seen.refused.unwrap().contains("2 démarches"));
    assert_eq!(seen.plans.iter().map(|plan| plan.id.as_str()).collect::<Vec<_>>(), ["1471", "9"]);
    assert_eq!(pcaet::import(&mut desk, &asked).unwrap_err().code, "pcaet_several_plans");
    asked.demarche = Some("9".into());
    pcaet::import(&mut desk, &asked).unwrap();
    std::fs::write(&path, "Id;PEC_GES_1_1\n1;5\n").unwrap();
    asked.demarche = None;
    assert_eq!(pcaet::import(&mut desk, &asked).unwrap_err().code, "pcaet_no_year");
}
