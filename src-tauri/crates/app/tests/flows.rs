//! The charts of diagnoses: flows that add up to the grid, what is not counted told, two diagnoses as pairs of bars, and the climate on one page.

mod support;

use app::paper::{self, Paper};
use app::wire::{InventoryCellArg, InventoryCompareArg, InventoryCreate, InventoryFlows, InventoryFlowsArg, InventoryGridArg, PlanArg};
use app::{Desk, climate, inventory};
use domain::Id;
use domain::code::Code;
use domain::codes::Quantity;
use report::content::Block;
use tempfile::TempDir;

fn example() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("x.ensemblier"), &support::laptop(&folder)).unwrap();
    (folder, desk)
}

fn flows(desk: &Desk, id: Id, quantity: &str) -> InventoryFlows {
    inventory::flows(desk, &InventoryFlowsArg { id, quantity: quantity.into() }).unwrap()
}

/// A figure in whole millionths.
fn millionths(text: &str) -> i128 {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| if c == '\u{2212}' { '-' } else { c }).collect();
    let (whole, part) = plain.split_once(',').unwrap_or((&plain, ""));
    format!("{whole}{part:0<6}").parse().unwrap_or_else(|_| panic!("{text}"))
}

#[test]
fn flows_their_ends_and_the_grid_have_one_total_for_every_diagnosis_of_the_example() {
    let (_folder, desk) = example();
    let mut checked = 0;
    for line in inventory::lines(&desk).unwrap().inventories {
        for quantity in [Quantity::Emissions, Quantity::FinalEnergy] {
            let made = flows(&desk, line.id, quantity.code());
            if made.total.is_empty() {
                assert!(made.chart.is_none() && made.flows.is_empty());
                continue;
            }
            let grid = inventory::page(&desk, &InventoryGridArg { id: line.id, quantity: Some(quantity.code().into()) }).unwrap();
            let total = millionths(&grid.total.text);
            assert_eq!(made.flows.iter().map(|flow| millionths(&flow.text)).sum::<i128>(), total, "{} {quantity:?}", line.title);
            for ends in [&made.sources, &made.targets] {
                assert_eq!(ends.iter().filter(|end| !end.text.is_empty()).map(|end| millionths(&end.text)).sum::<i128>(), total);
            }
            for row in grid.rows.iter().filter(|row| row.counts && !row.total.text.is_empty()) {
                let end = made.targets.iter().find(|end| end.label == row.label).unwrap();
                assert_eq!((&end.text, &end.share), (&row.total.text, &row.share), "{}", row.label);
            }
            let svg = made.chart.unwrap();
            assert!(svg.wide.contains("<rect") && svg.narrow.contains("<rect") && svg.wide != svg.narrow);
            checked += 1;
        }
    }
    assert_eq!(checked, 3, "emissions of both, energy of one");
}

#[test]
fn what_has_no_figure_is_told_with_its_reason_and_drawn_as_nothing() {
    let (_folder, desk) = example();
    let energy = inventory::lines(&desk).unwrap().inventories.into_iter().find(|line| line.year == "2010").unwrap();
    let made = flows(&desk, energy.id, "final_energy");
    assert_eq!(made.total, "1\u{202f}085");
    let secret = made.missing.iter().find(|one| one.starts_with("Secret statistique")).unwrap();
    assert!(secret.contains("Charbon"), "{secret}");
    let waste = made.targets.iter().find(|end| end.label == "Déchets").unwrap();
    assert_eq!((waste.text.as_str(), waste.share.as_str()), ("", ""), "no zero");
    let chart = made.chart.unwrap();
    assert!(chart.alt.contains("Déchets\u{a0}: Compté ailleurs") || chart.alt.contains("Déchets : Compté ailleurs"), "{}", chart.alt);
    assert!(!made.sources.iter().any(|end| end.label == "Charbon"), "nobody says how much");
}

#[test]
fn a_whole_that_is_typed_without_a_carrier_is_not_split_and_a_negative_figure_is_told() {
    let (_folder, mut desk) = support::desk();
    let asked = InventoryCreate { title: "Diagnostic".into(), year: "2020".into(), method: "pcaet".into() };
    let id = inventory::create(&mut desk, &asked).unwrap().id;
    let mut set = |row: &str, column: &str, typed: &str| {
        let asked =
            InventoryCellArg { id, quantity: "final_energy".into(), row: format!("sector:{row}"), column: column.into(), typed: typed.into() };
        inventory::set(&mut desk, &asked).unwrap();
    };
    set("road", "whole", "12,5");
    set("residential", "carrier:wood", "3");
    set("residential", "carrier:electricity", "-1");
    let made = flows(&desk, id, "final_energy");
    assert_eq!((made.total.as_str(), made.unsplit.as_str(), made.below), ("14,5", "12,5", 1));
    assert_eq!(made.sources.last().unwrap().label, "Non réparti");
}

#[test]
fn two_diagnoses_are_pairs_of_bars_by_each_measure_that_both_are_known_in() {
    let (_folder, desk) = example();
    let all = inventory::lines(&desk).unwrap().inventories;
    let asked = InventoryCompareArg { before: all[1].id, after: all[0].id, quantity: "emissions".into() };
    let made = inventory::compare(&desk, &asked).unwrap();
    assert_eq!(made.charts.iter().map(|one| one.by.as_str()).collect::<Vec<_>>(), ["total"], "nobody says how many people they are of");
    assert!(!made.warnings.is_empty(), "their methods differ");
    for row in &made.rows {
        assert!(made.charts[0].chart.alt.contains(&row.label), "{}", row.label);
    }
    assert!(made.charts[0].chart.alt.contains("Sans chiffre"), "what one of both does not know says so");
}

#[test]
fn the_climate_page_has_the_latest_figures_and_late_indicators_first_and_its_paper_is_one_leaf() {
    let (_folder, mut desk) = example();
    let page = climate::dashboard(&desk, &PlanArg { plan: None }).unwrap();
    let shown: Vec<(&str, &str)> = page.flows.iter().map(|one| (one.quantity.as_str(), one.diagnosis.rsplit('(').next().unwrap())).collect();
    assert_eq!(shown, [("emissions", "2014)"), ("final_energy", "2010)")], "the latest that holds a figure of each");
    let courses: Vec<u8> = page
        .cards
        .iter()
        .map(|card| match card.course.as_deref() {
            Some("off_course") => 0,
            Some(_) => 1,
            None => 2,
        })
        .collect();
    assert!(courses.is_sorted() && courses.first() == Some(&0), "{courses:?}");
    assert_eq!(page.off_course as usize, courses.iter().filter(|own| **own == 0).count());
    assert!(page.cards.iter().all(|card| !card.value.is_empty()));
    let document = paper::document(&mut desk, &Paper::Climate(None), app::clock::today()).unwrap();
    assert_eq!(document.charts_without_table(), Vec::<String>::new());
    assert_eq!(document.sections.len(), 2);
    let big: Vec<String> = document.sections[0]
        .blocks
        .iter()
        .flat_map(|block| if let Block::Figures(all) = block { all.clone() } else { vec![] })
        .map(|one| one.value)
        .collect();
    assert_eq!(big[0], "400\u{202f}000\u{a0}tCO2e".replace("tCO2e", &page.flows[0].unit));
    assert_eq!(big.last().unwrap(), &format!("{} / {}", page.on_course, page.on_course + page.off_course));
    let pdf = report::pdf(&document, &mut |_| std::ops::ControlFlow::Continue(())).unwrap();
    assert_eq!(pdf.pages, 2);
    assert_eq!(report::check_structure(&pdf.bytes).unwrap(), Vec::<String>::new());
}
