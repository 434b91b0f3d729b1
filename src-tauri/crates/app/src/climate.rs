//! The climate on one page: the sectors of the latest diagnosis, and the indicators in the order in which they matter. The screen and the
//! paper (`paper/climate.rs`) read them from here.
//!
//! Invariant: late indicators come first, the latest of them at the head; what was never measured is counted, not shown.

use crate::desk::Desk;
use crate::indicator::{self, All};
use crate::inventory;
use crate::wire::{ClimateDashboard, Fault, InventoryFlowsArg, PlanArg};
use domain::Id;
use domain::codes::Quantity;
use domain::fold::natural;
use domain::inventory::total;
use domain::records::{Indicator, Inventory, InventoryLine};
use domain::trajectory::Standing;

/// What is shown by sector.
const QUANTITIES: [Quantity; 2] = [Quantity::Emissions, Quantity::FinalEnergy];

/// What the page shows.
pub fn dashboard(desk: &Desk, asked: &PlanArg) -> Result<ClimateDashboard, Fault> {
    let flows = latest(desk, None)?.into_iter().map(|(quantity, id)| {
        let quantity = domain::code::Code::code(quantity).to_owned();
        inventory::flows(desk, &InventoryFlowsArg { id, quantity })
    });
    let flows = flows.collect::<Result<_, Fault>>()?;
    let all = indicator::read(desk)?;
    let aims = indicator::aims(desk, &all.indicators)?;
    let ranked = ranked(desk, &all, asked.plan)?;
    let count = |on_course: bool| amount(ranked.shown.iter().filter(|(_, own)| own.is_some_and(|own| own.on_course == on_course)).count());
    Ok(ClimateDashboard {
        flows,
        on_course: count(true),
        off_course: count(false),
        rest: amount(ranked.rest),
        cards: ranked.shown.iter().map(|(one, _)| indicator::card(desk, one, &all, &aims)).collect(),
    })
}

fn amount(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The latest diagnosis that holds a figure of each quantity, up to a year when one is said.
pub(crate) fn latest(desk: &Desk, until: Option<i32>) -> Result<Vec<(Quantity, Id)>, Fault> {
    let mut all = desk.workspace.load::<Inventory>()?;
    all.retain(|one| until.is_none_or(|until| one.year <= until));
    all.sort_by_cached_key(|one| (std::cmp::Reverse(one.year), natural(&one.title), one.id));
    let mut found = Vec::new();
    for one in all {
        let lines = desk.workspace.load_naming::<InventoryLine>("inventory", one.id)?;
        for quantity in QUANTITIES {
            let there = found.iter().any(|(own, _)| *own == quantity);
            if !there && total(&lines, quantity, domain::inventory::Of::default()).is_some() {
                found.push((quantity, one.id));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Indicators in the order in which they matter.
pub(crate) struct Ranked<'a> {
    /// Those that have a value, with where they stand.
    pub shown: Vec<(&'a Indicator, Option<Standing>)>,
    /// How many have none.
    pub rest: usize,
}

/// The indicators of a plan, and those of none: late ones first, by their years of delay; then those on their course; then those without one.
pub(crate) fn ranked<'a>(desk: &Desk, all: &'a All, plan: Option<Id>) -> Result<Ranked<'a>, Fault> {
    let aims = indicator::aims(desk, &all.indicators)?;
    let mut shown = Vec::new();
    let mut rest = 0;
    for one in all.indicators.iter().filter(|one| one.plan.is_none() || plan.is_none() || one.plan == plan) {
        match all.series.get(&one.id).filter(|series| !series.is_empty()) {
            Some(series) => shown.push((one, aims.measure(one, series).standing)),
            None => rest += 1,
        }
    }
    shown.sort_by_cached_key(|(one, _)| (one.rank.clone(), natural(one.code.as_deref().unwrap_or("")), natural(&one.title)));
    shown.sort_by(|(_, one), (_, other)| urgency(*one).0.cmp(&urgency(*other).0).then(urgency(*other).1.total_cmp(&urgency(*one).1)));
    Ok(Ranked { shown, rest })
}

/// Late before on course before without a course; then the years of delay. A way that never passes through what was measured is the latest.
fn urgency(standing: Option<Standing>) -> (u8, f64) {
    match standing {
        Some(own) if !own.on_course => (0, own.delay.unwrap_or(f64::INFINITY)),
        Some(own) => (1, own.delay.unwrap_or(0.0)),
        None => (2, 0.0),
    }
}
