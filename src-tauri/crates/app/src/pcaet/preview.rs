//! What files of open data would bring, before it is written: the diagnosis, the targets by sum of sectors, and what was found in every
//! cell.

use super::reckon::{Reckoned, reckon};
use crate::desk::Desk;
use crate::wire::{Fault, PcaetArg, PcaetFinding, PcaetPlan, PcaetPreview, PcaetTotal};
use domain::Noun;
use domain::code::Code;
use domain::codes::{Pollutant, Quantity, Sector};
use exchange::book::column_name;
use exchange::pcaet::{Demarche, Measure, Period};
use std::path::Path;
use words::Words;

/// How many findings are shown.
const SHOWN: usize = 500;

/// What importing would do. Nothing is written.
pub fn preview(desk: &Desk, asked: &PcaetArg) -> Result<PcaetPreview, Fault> {
    let reckoned = reckon(desk, asked)?;
    let count = |noun: Noun| number(reckoned.rows.iter().filter(|row| row.noun == noun).count());
    let inventory = reckoned.rows.iter().find(|row| row.noun == Noun::Inventory);
    let title = inventory.and_then(|row| row.values.iter().find(|(name, _)| *name == "title")).and_then(|(_, value)| value.as_text());
    let findings = findings(&desk.words, &reckoned);
    Ok(PcaetPreview {
        plans: reckoned.plans.iter().map(|(id, name)| PcaetPlan { id: id.clone(), name: name.clone() }).collect(),
        plan: reckoned.plan.as_ref().map(|own| own.id.clone()),
        title: title.unwrap_or_default().to_owned(),
        lines: count(Noun::InventoryLine),
        trajectories: count(Noun::Trajectory),
        points: count(Noun::TrajectoryPoint),
        vulnerabilities: count(Noun::Vulnerability),
        kept: number(reckoned.kept),
        left: number(reckoned.left),
        totals: reckoned.plan.as_ref().map(|own| totals(&desk.words, own)).unwrap_or_default(),
        found: number(findings.len()),
        findings: findings.into_iter().take(SHOWN).collect(),
        refused: reckoned.refused.as_ref().map(|fault| fault.sentence(&desk.words)),
    })
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn findings(words: &Words, reckoned: &Reckoned) -> Vec<PcaetFinding> {
    let of = |(file, one): (&str, &exchange::pcaet::CellFinding)| PcaetFinding {
        file: file.to_owned(),
        line: number(one.line),
        cell: format!("{}{}", column_name(u16::try_from(one.column.saturating_sub(1)).unwrap_or(u16::MAX)), one.line),
        head: one.head.clone(),
        given: one.given.clone(),
        sentence: one.sentence(words),
        leaves_out: one.problem.leaves_out(),
    };
    let all = reckoned.files.iter().flat_map(|file| {
        let name = Path::new(&file.path).file_name().and_then(|name| name.to_str()).unwrap_or(&file.path);
        file.findings.iter().map(move |one| (name, one))
    });
    all.map(of).collect()
}

/// What the sectors come to, period by period. A period without a figure has no total.
fn totals(words: &Words, plan: &Demarche) -> Vec<PcaetTotal> {
    let periods = [Period::Diagnosis, Period::By2026, Period::By2030, Period::By2050];
    let sum = |measure: &dyn Fn(Sector) -> Measure, period| {
        let parts = plan.of_sectors(measure, period);
        if parts.is_empty() { String::new() } else { words.number(parts.iter().map(|(_, value)| value).sum(), 1) }
    };
    let row = |label: String, measure: &dyn Fn(Sector) -> Measure| PcaetTotal { label, values: periods.map(|period| sum(measure, period)).to_vec() };
    let mut all = vec![row(words.code(Quantity::Emissions), &Measure::Emissions), row(words.code(Quantity::FinalEnergy), &Measure::Energy)];
    for pollutant in Pollutant::ALL {
        all.push(row(words.code(*pollutant), &|sector| Measure::Pollutant(sector, *pollutant)));
    }
    all.retain(|total| total.values.iter().any(|value| !value.is_empty()));
    all
}
