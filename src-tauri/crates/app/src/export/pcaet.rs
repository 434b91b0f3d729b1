//! The diagnosis of the territory and its targets, in the four files of ADEME's open data on PCAET.
//!
//! Invariant: what has no figure is an empty cell, and what has no place in the files is said.

use super::made::{Made, Noticed};
use crate::desk::Desk;
use crate::pcaet::trajectories_of;
use crate::wire::Fault;
use domain::code::Code;
use domain::codes::{InventoryMethod, Pollutant, Quantity, TrajectoryKind, VulnerabilityLevel};
use domain::fold::natural;
use domain::inventory::{Of, total};
use domain::records::{Commune, Inventory, InventoryLine, LocalAuthority, Trajectory, TrajectoryPoint, Vulnerability};
use domain::{Id, Noun};
use exchange::export::NamedFile;
use exchange::pcaet::{Column, Demarche, Layout, Measure, Period, YearOf, file};
use words::Arg;

/// The files of a plan.
pub(super) fn pcaet(desk: &Desk, plan: Option<Id>) -> Result<Made, Fault> {
    let words = &desk.words;
    let (mut demarche, mut noticed) = (about(desk, plan)?, Vec::new());
    let inventory = diagnosis(desk)?;
    if let Some(own) = &inventory {
        let missed = figures(desk, own, &mut demarche)?;
        if missed > 0 {
            noticed.push(notice(desk, "lines", Noun::InventoryLine, missed, &own.title));
        }
    }
    let missed = targets(desk, &mut demarche)?;
    if missed > 0 {
        noticed.push(notice(desk, "trajectories", Noun::Trajectory, missed, ""));
    }
    vulnerabilities(desk, &mut demarche)?;
    demarche.total_pollutants();
    let named = |layout: Layout| NamedFile { name: layout.file_name().to_owned(), bytes: file(layout, std::slice::from_ref(&demarche)) };
    let said = [
        ("title", Arg::Text(inventory.map(|own| own.title).unwrap_or_else(|| words.text("pcaet-no-diagnosis")))),
        ("count", Arg::from(demarche.figures.len())),
    ];
    let mut made = Made::one(Vec::new(), "csv", words.text_with("export-pcaet", &said));
    made.files = Layout::ALL.map(named).to_vec();
    made.rows = 1;
    made.noticed = noticed;
    Ok(made)
}

fn notice(desk: &Desk, code: &str, noun: Noun, count: usize, given: &str) -> Noticed {
    let sentence = desk.words.text_with(&format!("pcaet-without-{code}"), &[("count", Arg::from(count))]);
    Noticed { cell: desk.words.text(&format!("nouns-{}", noun.table())), code: format!("pcaet_{code}"), given: given.to_owned(), sentence }
}

/// The plan itself: the only one of the file, unless another is asked for.
fn about(desk: &Desk, plan: Option<Id>) -> Result<Demarche, Fault> {
    let own = super::drafts::plan_of(desk, plan)?;
    let mut demarche = Demarche { id: own.id.to_string(), name: own.title.clone(), launched_on: own.starts_on, ..Demarche::default() };
    let mut authorities = desk.workspace.load::<LocalAuthority>()?;
    authorities.sort_by_cached_key(|one| (natural(&one.name), one.id));
    demarche.sirens = authorities.iter().filter_map(|one| one.siren.as_ref().map(ToString::to_string)).collect();
    demarche.authorities = authorities.into_iter().map(|one| one.name).collect();
    let communes = desk.workspace.load::<Commune>()?;
    let population: i64 = communes.iter().filter(|one| one.valid_to.is_none()).filter_map(|one| one.population).sum();
    demarche.population = (population > 0).then_some(population);
    Ok(demarche)
}

/// The diagnosis: the latest of method PCAET, else the latest of another; one of farming alone when there is no other.
fn diagnosis(desk: &Desk) -> Result<Option<Inventory>, Fault> {
    let all = desk.workspace.load::<Inventory>()?;
    Ok(all.into_iter().max_by_key(|own| (own.method == InventoryMethod::Pcaet, own.method != InventoryMethod::ClimAgri, own.year, own.id)))
}

/// What a line of a diagnosis counts, in the terms of the files.
fn measure(line: &InventoryLine) -> Option<Measure> {
    match line.quantity {
        Quantity::Emissions => line.sector.map(Measure::Emissions),
        Quantity::FinalEnergy => line.sector.map(Measure::Energy),
        Quantity::RenewableEnergy => line.filiere.map(Measure::Production),
        Quantity::Pollutant => match (line.sector, line.pollutant?) {
            (Some(sector), own) => Some(Measure::Pollutant(sector, own)),
            (None, own) => Some(Measure::PollutantTotal(own)),
        },
        Quantity::Sequestration => line.sink.map(Measure::Sequestration),
        // The files ask for what is aimed at of it, not for what is.
        Quantity::RenewableUsed => None,
        Quantity::CarbonStock | Quantity::Area | Quantity::Herd | Quantity::Production | Quantity::PeopleFed | Quantity::FarmInput => None,
    }
}

/// The figures of the diagnosis, as its grid adds them up. Says how many figures have no place in the files.
fn figures(desk: &Desk, own: &Inventory, demarche: &mut Demarche) -> Result<usize, Fault> {
    let lines = desk.workspace.load_naming::<InventoryLine>("inventory", own.id)?;
    let missed = lines.iter().filter(|line| line.value.is_some() && measure(line).is_none()).count();
    let totals = Pollutant::ALL.iter().map(|own| (Measure::PollutantTotal(*own), Quantity::Pollutant, Of { pollutant: Some(*own), ..Of::default() }));
    let diagnosed = trajectories_of().into_iter().filter(|(_, quantity, _)| *quantity != Quantity::RenewableUsed);
    for (measure, quantity, of) in diagnosed.chain(totals) {
        let Some(value) = total(&lines, quantity, of) else { continue };
        demarche.figures.insert((measure, Period::Diagnosis), value);
        let year = match measure {
            Measure::Emissions(_) => Some(YearOf::Emissions),
            Measure::Energy(_) => Some(YearOf::Energy),
            Measure::Production(filiere) => Some(YearOf::Production(filiere)),
            Measure::Sequestration(sink) => Some(YearOf::Sequestration(sink)),
            _ => None,
        };
        demarche.years.extend(year.map(|of| (of, own.year)));
    }
    if let Some(comment) = own.comment.as_ref().filter(|_| !demarche.figures.is_empty()) {
        demarche.comments.insert(Column::EnergyClimateComment, comment.clone());
    }
    Ok(missed)
}

/// The targets of 2026, 2030 and 2050, and what sinks could take up. Says how many trajectories have no place in the files.
fn targets(desk: &Desk, demarche: &mut Demarche) -> Result<usize, Fault> {
    let mut missed = 0;
    let known = trajectories_of();
    let mut all = desk.workspace.load::<Trajectory>()?;
    all.retain(|own| own.kind != Some(TrajectoryKind::Reference));
    all.sort_by_key(|own| own.id);
    for own in all {
        let part = Of { sector: own.sector, filiere: own.filiere, pollutant: own.pollutant, sink: own.sink };
        let of = known.iter().find(|(_, quantity, of)| *quantity == own.quantity && *of == part);
        let Some((measure, ..)) = of else {
            missed += 1;
            continue;
        };
        for point in desk.workspace.load_naming::<TrajectoryPoint>("trajectory", own.id)? {
            if let Measure::Sequestration(sink) = measure
                && own.base_year != Some(point.year)
            {
                demarche.figures.insert((*measure, Period::Potential), point.value);
                demarche.years.insert(YearOf::Potential(*sink), point.year);
            } else if let Some(period) = Period::TARGETS.into_iter().find(|period| period.year() == Some(point.year)) {
                demarche.figures.insert((*measure, period), point.value);
            }
        }
    }
    Ok(missed)
}

/// A domain is vulnerable unless each level that is said of it is none.
fn vulnerabilities(desk: &Desk, demarche: &mut Demarche) -> Result<(), Fault> {
    for own in desk.workspace.load::<Vulnerability>()? {
        let said: Vec<VulnerabilityLevel> = [own.now, own.by_2050, own.by_2100].into_iter().flatten().collect();
        demarche.vulnerable.insert(own.domain, said.is_empty() || said.iter().any(|level| *level != VulnerabilityLevel::None));
        demarche.targets.extend(own.has_target.map(|flag| (own.domain, flag)));
    }
    Ok(())
}
