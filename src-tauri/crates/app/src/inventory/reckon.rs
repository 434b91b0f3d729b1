//! The emissions that a diagnosis's consumptions come to: for each row and carrier that has a consumption, the factor of that carrier.
//!
//! Invariant: where several factors of a carrier would do, nobody chooses; a figure that somebody typed is another, and stays unless it is taken.

use super::behind::say;
use super::grid::{of, read};
use crate::desk::Desk;
use crate::wire::{Fault, WorkOutArg};
use domain::code::Code;
use domain::codes::{Carrier, Quantity};
use domain::fold::fold;
use domain::inventory::{Head, emissions};
use domain::records::{EmissionFactor, InventoryLine};
use domain::{Id, Value};
use std::collections::{BTreeMap, BTreeSet};

/// How many factors of a carrier are offered.
const CHOICES: usize = 60;

/// What the consumptions are in.
pub(super) const UNIT: &str = "GWh PCI";

/// What a line is beside the diagnosis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum State {
    /// It is not there.
    Fresh,
    /// It is there, and says the same.
    Same,
    /// It was worked out before, and comes to another figure now.
    Newer(Id),
    /// Somebody typed a figure there.
    Typed(Id),
    /// Several lines stand there: none is chosen.
    Several,
}

/// A line to make.
pub(super) struct Made {
    pub row: Head,
    pub carrier: Carrier,
    pub activity: f64,
    pub factor: Id,
    pub value: f64,
    pub calculation: String,
    /// What stands there.
    pub before: Option<f64>,
    pub state: State,
}

/// A carrier that is consumed, with the factors that would do.
pub(super) struct Consumed {
    pub carrier: Carrier,
    pub total: f64,
    pub choices: Vec<EmissionFactor>,
    pub chosen: Option<Id>,
}

/// What was reckoned.
pub(super) struct Reckoned {
    pub carriers: Vec<Consumed>,
    pub made: Vec<Made>,
    /// The rows whose figure of the whole would no longer count, beside the parts that are made; and that figure.
    pub aside: Vec<(Head, f64)>,
    /// The rows whose consumption is of no carrier: no factor is of it. GWh.
    pub unsplit: Vec<(Head, f64)>,
}

/// Works it out. Nothing is written.
pub(super) fn reckon(desk: &Desk, asked: &WorkOutArg) -> Result<Reckoned, Fault> {
    let (inventory, lines) = read(desk, asked.id)?;
    let (energy, gases) = (of(&inventory, &lines, Quantity::FinalEnergy), of(&inventory, &lines, Quantity::Emissions));
    let factors = desk.workspace.load::<EmissionFactor>()?;
    let mut unsplit = Vec::new();
    let mut consumed: BTreeMap<Carrier, Vec<(Head, f64)>> = BTreeMap::new();
    for row in energy.rows.iter().filter(|row| row.head != Head::Whole) {
        for (column, cell) in energy.columns.iter().zip(&row.cells).filter(|(_, cell)| cell.counts && row.counts) {
            match (column, cell.sum.value()) {
                (Head::Carrier(carrier), Some(value)) => consumed.entry(*carrier).or_default().push((row.head.clone(), value)),
                (_, Some(value)) => unsplit.push((row.head.clone(), value)),
                (_, None) => {}
            }
        }
    }
    let mut reckoned = Reckoned { carriers: Vec::new(), made: Vec::new(), aside: Vec::new(), unsplit };
    for (carrier, rows) in consumed {
        let choices = choices(&factors, carrier, &desk.words.code(carrier));
        let asked = asked.factors.iter().find(|one| one.carrier == carrier.code()).map(|one| one.factor);
        let chosen = match asked {
            Some(id) => choices.iter().find(|own| own.id == id),
            // Of one by net and one by gross calorific value, the one that nothing is converted for.
            None => {
                let own = choices.iter().filter(|own| own.carrier == Some(carrier)).count();
                let mut plain = choices.iter().filter(|one| one.carrier == Some(carrier) && (own == 1 || is_net(one)));
                plain.next().filter(|_| plain.next().is_none())
            }
        };
        if let Some(factor) = chosen {
            reckoned.made.extend(rows.iter().filter_map(|(row, activity)| {
                let value = emissions(*activity, UNIT, factor.value, &factor.unit, Some(carrier))?;
                let there = gases.cell(row, &Head::Carrier(carrier)).map(|cell| cell.lines.as_slice()).unwrap_or_default();
                let (state, before) = beside(&lines, &factors, there, *activity, factor.id, value);
                let calculation = say(&desk.words, (*activity, UNIT), factor, value);
                Some(Made { row: row.clone(), carrier, activity: *activity, factor: factor.id, value, calculation, before, state })
            }));
        }
        let total = rows.iter().map(|(_, value)| value).sum();
        reckoned.carriers.push(Consumed { carrier, total, chosen: chosen.map(|own| own.id), choices });
    }
    let rows: BTreeSet<Head> = reckoned.made.iter().map(|made| made.row.clone()).collect();
    let whole = |row: Head| {
        let cell = gases.cell(&row, &Head::Whole).filter(|cell| cell.counts)?;
        Some((row, cell.sum.value()?))
    };
    reckoned.aside = rows.into_iter().filter_map(whole).collect();
    Ok(reckoned)
}

fn is_net(own: &EmissionFactor) -> bool {
    !fold(&own.unit).ends_with("pcs")
}

/// The factors of a carrier by a unit of energy, by name; of each, the newest vintage.
/// One that says no carrier is offered when its name has the carrier's; it is never taken unasked.
fn choices(factors: &[EmissionFactor], carrier: Carrier, label: &str) -> Vec<EmissionFactor> {
    let wanted = fold(label);
    let is_of = |own: &EmissionFactor| own.carrier.map_or_else(|| fold(&own.name).contains(&wanted), |other| other == carrier);
    let fits = |own: &&EmissionFactor| is_of(own) && emissions(1.0, UNIT, own.value, &own.unit, Some(carrier)).is_some();
    let mut all: Vec<EmissionFactor> = factors.iter().filter(fits).cloned().collect();
    all.sort_by(|a, b| (&a.name, &a.code, b.vintage, a.id).cmp(&(&b.name, &b.code, a.vintage, b.id)));
    all.dedup_by(|later, first| later.code == first.code && later.unit == first.unit);
    all.sort_by_key(|own| own.carrier.is_none());
    all.truncate(CHOICES);
    all
}

fn beside(lines: &[InventoryLine], factors: &[EmissionFactor], there: &[Id], activity: f64, factor: Id, value: f64) -> (State, Option<f64>) {
    let own: Vec<&InventoryLine> = there.iter().filter_map(|id| lines.iter().find(|line| line.id == *id)).collect();
    match own[..] {
        [] => (State::Fresh, None),
        [one] => {
            let state = match one.factor {
                Some(known) if known == factor && one.activity == Some(activity) && one.value == Some(value) && of_unit(one) => State::Same,
                // What its own activity and factor come to: nobody typed it.
                Some(known) if one.value.is_some() && one.value == worked(one, factors.iter().find(|own| own.id == known)) => State::Newer(one.id),
                _ => State::Typed(one.id),
            };
            (state, one.value)
        }
        _ => (State::Several, None),
    }
}

fn of_unit(line: &InventoryLine) -> bool {
    line.activity_unit.as_deref() == Some(UNIT)
}

/// What a line comes to by its own activity and factor.
fn worked(line: &InventoryLine, factor: Option<&EmissionFactor>) -> Option<f64> {
    let factor = factor?;
    emissions(line.activity?, line.activity_unit.as_deref()?, factor.value, &factor.unit, line.energy_carrier)
}

impl Made {
    /// Its values, but where it stands.
    pub fn values(&self) -> [(&'static str, Value); 5] {
        [
            ("value", Value::Real(self.value)),
            ("notation", Value::Null),
            ("activity", Value::Real(self.activity)),
            ("activity_unit", UNIT.into()),
            ("factor", self.factor.into()),
        ]
    }
}
