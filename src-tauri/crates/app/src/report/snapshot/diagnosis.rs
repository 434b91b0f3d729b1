//! The diagnoses of the territory up to the day, and its trajectories beside what was measured.

use super::Asked;
use crate::desk::Desk;
use crate::trajectory;
use crate::wire::Fault;
use chrono::Datelike;
use domain::Id;
use domain::code::Code;
use domain::codes::Quantity;
use domain::fold::natural;
use domain::inventory::{beside, better};
use domain::records::{Inventory, InventoryLine, Trajectory, TrajectoryPoint};
use report::progress::{InventoryFacts, InventoryLineFacts, StandingFacts, TrajectoryFacts};
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
        facts.push(InventoryFacts {
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
    // A report shows the last diagnosis of each year's vintage; older ones are in the trajectories.
    let last = facts.last().map(|one| one.year);
    facts.retain(|one| Some(one.year) == last);
    Ok((facts, trajectories))
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
