//! The diagnoses of the territory up to the day, and its trajectories beside what was measured.

use super::Asked;
use crate::desk::Desk;
use crate::farm::wording::{lack, post_label};
use crate::trajectory;
use crate::wire::Fault;
use chrono::Datelike;
use domain::Id;
use domain::code::Code;
use domain::codes::{FoodBasis, InventoryMethod, Potentials, Quantity};
use domain::farm::{Farm, OUTPUTS, Post, farm_land, posts, reckon};
use domain::fold::natural;
use domain::inventory::{beside, better};
use domain::records::{Inventory, InventoryLine, Trajectory, TrajectoryPoint};
use exchange::reference_farm::farm_factors;
use report::progress::{FarmFacts, FarmPostFacts, InventoryFacts, InventoryLineFacts, StandingFacts, TrajectoryFacts};
use std::collections::BTreeSet;

pub(super) fn facts(desk: &Desk, asked: &Asked) -> Result<(Vec<InventoryFacts>, Vec<TrajectoryFacts>), Fault> {
    let mut inventories = desk.workspace.load::<Inventory>()?;
    inventories.retain(|one| one.year <= asked.as_of.year());
    inventories.sort_by_cached_key(|one| (one.year, natural(&one.title)));
    let mut facts = Vec::new();
    for one in inventories {
        let mut lines = desk.workspace.load_naming::<InventoryLine>("inventory", one.id)?;
        lines.sort_by_cached_key(|line| {
            let codes = (line.energy_carrier, line.filiere, line.pollutant, line.sink, line.post);
            (line.quantity, line.sector, codes, natural(line.carrier.as_deref().unwrap_or("")), natural(line.item.as_deref().unwrap_or("")))
        });
        let uncounted: BTreeSet<Id> = Quantity::ALL.iter().flat_map(|quantity| beside(&lines, *quantity)).collect();
        // What Clim'Agri comes to stands in the place of its many lines.
        let lacks = Some(lacking(desk, &lines)).filter(|lacks| one.method == InventoryMethod::ClimAgri && !lacks.is_empty());
        let (farm, hectares) = if one.method == InventoryMethod::ClimAgri { outputs(desk, &lines) } else { (Vec::new(), None) };
        if !farm.is_empty() {
            lines.clear();
        }
        lines.retain(|line| line.quantity != Quantity::FarmInput);
        facts.push(InventoryFacts {
            farm,
            hectares,
            lacks: lacks.filter(|_| lines.is_empty()),
            title: one.title,
            year: one.year,
            method: one.method,
            version: one.version,
            source: one.source,
            lines: lines
                .into_iter()
                .map(|line| InventoryLineFacts {
                    quantity: line.quantity,
                    sector: line.sector,
                    item: item(desk, &line),
                    value: line.value,
                    notation: line.notation,
                    beside: uncounted.contains(&line.id),
                })
                .collect(),
        });
    }
    let trajectories = trajectories(desk, asked.as_of.year())?;
    // A report shows the last diagnosis of each year's vintage; older ones are in the trajectories. A Clim'Agri one stands beside that of all sectors.
    let is_farm = |one: &InventoryFacts| one.method == InventoryMethod::ClimAgri;
    let last = |farm: bool| facts.iter().filter(|one| is_farm(one) == farm).map(|one| one.year).max();
    let (others, farms) = (last(false), last(true));
    facts.retain(|one| Some(one.year) == if is_farm(one) { farms } else { others });
    Ok((facts, trajectories))
}

/// What a Clim'Agri diagnosis comes to, and its farm land when something is by it.
fn outputs(desk: &Desk, lines: &[InventoryLine]) -> (Vec<FarmFacts>, Option<f64>) {
    let hectares = farm_land(&Farm::of(lines, &[]));
    let words = &desk.words;
    let post = |quantity, one: Post| FarmPostFacts { label: post_label(words, quantity, &one.head), amount: one.amount, by_hectare: one.by_hectare };
    let of = |quantity| {
        let (rows, total) = posts(lines, quantity, hectares);
        Some(FarmFacts { quantity, posts: rows.into_iter().chain([total?]).map(|one| post(quantity, one)).collect() })
    };
    let farm: Vec<FarmFacts> = OUTPUTS.into_iter().filter_map(of).collect();
    let hectares = hectares.filter(|_| !farm.is_empty());
    (farm, hectares)
}

/// What its form does not say, as sentences; which potentials and basis does not change it but for food.
fn lacking(desk: &Desk, lines: &[InventoryLine]) -> String {
    let lacks = reckon(&Farm::of(lines, farm_factors()), Potentials::Ar5, FoodBasis::Energy).lacks;
    lacks.iter().map(|one| lack(&desk.words, one)).collect::<Vec<_>>().join(" ")
}

/// What a line counts within its sector, in words.
fn item(desk: &Desk, line: &InventoryLine) -> Option<String> {
    let codes = [
        line.energy_carrier.map(|code| desk.words.code(code)),
        line.filiere.map(|code| desk.words.code(code)),
        line.pollutant.map(|code| desk.words.code(code)),
        line.sink.map(|code| desk.words.code(code)),
        line.post.map(|code| desk.words.code(code)),
        line.carrier.clone(),
        line.item.clone(),
    ];
    codes.into_iter().flatten().reduce(|one, other| format!("{one}, {other}"))
}

/// The trajectories, beside what was measured up to a year.
pub(crate) fn trajectories(desk: &Desk, until: i32) -> Result<Vec<TrajectoryFacts>, Fault> {
    let measured = trajectory::measured(desk, Some(until))?;
    let mut all = desk.workspace.load::<Trajectory>()?;
    all.sort_by_cached_key(|one| (one.quantity, one.sector, natural(&one.title)));
    all.into_iter()
        .map(|one| {
            let mut points: Vec<(i32, f64)> =
                desk.workspace.load_naming::<TrajectoryPoint>("trajectory", one.id)?.iter().map(|point| (point.year, point.value)).collect();
            points.sort_by_key(|(year, _)| *year);
            let measured = measured.of(one.quantity, trajectory::part(&one));
            let last = measured.iter().next_back().map(|(year, value)| (*year, *value));
            let stands =
                last.and_then(|(year, value)| Some((year, trajectory::path(desk, &one).ok()??.standing(year, value, better(one.quantity))?)));
            let words = &desk.words;
            let part = one.filiere.map(|own| words.code(own)).or_else(|| one.pollutant.map(|own| words.code(own)));
            Ok(TrajectoryFacts {
                measured: measured.into_iter().collect(),
                part: part.or_else(|| one.sink.map(|own| words.code(own))),
                kind: one.kind,
                interpolation: one.interpolation,
                standing: stands.map(|(year, own)| StandingFacts { year, gap: own.gap, delay: own.delay, on_course: own.on_course }),
                title: one.title,
                quantity: one.quantity,
                sector: one.sector,
                source: one.source,
                points,
            })
        })
        .collect()
}
