//! What budgets are summed up from: the lines of a plan's actions, and what each action is tied to.
//!
//! Invariant: every sum of budgets, on screens and papers, is made of [`domain::rollup::parts`] of these lines.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::code::Code;
use domain::codes::{BudgetNature, BudgetUnit};
use domain::records::Axis;
use domain::rollup::{By, Entry, Key, Ties, contract_weights, funder_weights};
use domain::{Cents, Id};
use rustc_hash::FxHashMap;
use std::collections::HashSet;
use store::action::ActionLine;
use store::budget::BudgetFigures;

/// Which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Planned, committed or paid: the place of the figure.
    pub figure: usize,
    /// Euros or posts.
    pub unit: BudgetUnit,
    /// One nature, or all.
    pub nature: Option<BudgetNature>,
}

/// The figures of a budget line, in their places.
pub const FIGURES: [&str; 3] = ["planned", "committed", "paid"];

impl Wanted {
    /// What is wanted, from the words of the wire.
    pub fn parse(figure: &str, unit: &str, nature: Option<&str>) -> Result<Self, Fault> {
        let unknown = |field: &str, text: &str| Fault::new("unknown_label").with("text", text).at(field);
        Ok(Self {
            figure: FIGURES.iter().position(|one| *one == figure).ok_or_else(|| unknown("figure", figure))?,
            unit: BudgetUnit::from_code(unit).ok_or_else(|| unknown("unit", unit))?,
            nature: match nature {
                None | Some("") => None,
                Some(code) => Some(BudgetNature::from_code(code).ok_or_else(|| unknown("nature", code))?),
            },
        })
    }

    /// Whether a line is.
    pub fn takes(&self, line: &BudgetFigures) -> bool {
        line.unit == self.unit && self.nature.is_none_or(|nature| line.nature == Some(nature))
    }
}

/// A plan's actions and budget lines, and what its actions are tied to.
pub struct Sums {
    /// The actions, by identifier.
    pub actions: FxHashMap<Id, ActionLine>,
    /// The axes of the plan, siblings in their order.
    pub axes: Vec<Axis>,
    /// What each action is tied to.
    pub ties: FxHashMap<Id, Ties>,
    /// The lines, in the order of actions.
    pub lines: Vec<BudgetFigures>,
}

impl Sums {
    /// Reads a plan. What shares the money of actions is read when `by` asks for it.
    pub fn read(desk: &mut Desk, plan: Option<Id>, by: &[By]) -> Result<Self, Fault> {
        let plan = match plan {
            Some(plan) => Some(plan),
            None => crate::file::plans(desk)?.first().map(|plan| plan.id),
        };
        let axes = plan.map(|plan| crate::axis::sorted(desk, plan)).transpose()?.unwrap_or_default();
        // An axis that is gone, or another plan's, is none here.
        let known: HashSet<Id> = axes.iter().map(|axis| axis.id).collect();
        let mut actions = FxHashMap::default();
        let mut ties: FxHashMap<Id, Ties> = FxHashMap::default();
        for line in desk.register()?.lines(plan).filter(|_| plan.is_some()) {
            let lead = line.lead.as_deref().map(str::to_owned).filter(|_| by.contains(&By::Lead));
            ties.insert(line.id, Ties { axis: line.axis.filter(|axis| known.contains(axis)), lead, ..Ties::default() });
            actions.insert(line.id, line.clone());
        }
        if by.contains(&By::Funder) {
            let mut brought: FxHashMap<Id, Vec<(Id, Cents)>> = FxHashMap::default();
            desk.workspace.each_funder_share(|action, funder, cents| brought.entry(action).or_default().push((funder, cents)))?;
            brought.into_iter().for_each(|(action, lines)| {
                if let Some(ties) = ties.get_mut(&action) {
                    ties.funders = funder_weights(lines);
                }
            });
        }
        if by.contains(&By::Contract) {
            let mut links: FxHashMap<Id, Vec<(Id, Option<Cents>)>> = FxHashMap::default();
            desk.workspace.each_contract_link(|action, contract, planned| links.entry(action).or_default().push((contract, planned)))?;
            for (action, links) in links {
                if let Some(ties) = ties.get_mut(&action) {
                    ties.contracts = contract_weights(&links);
                }
            }
        }
        let mut lines = Vec::new();
        desk.workspace.each_budget_line(|line| {
            if actions.contains_key(&line.action) {
                lines.push(line);
            }
        })?;
        Ok(Self { actions, axes, ties, lines })
    }

    /// One figure of each line that is wanted.
    pub fn entries(&self, wanted: Wanted) -> impl Iterator<Item = (&BudgetFigures, Entry<1>)> {
        self.lines.iter().filter(move |line| wanted.takes(line)).map(move |line| {
            let entry = Entry { action: Some(line.action), year: line.year, amounts: [line.amounts[wanted.figure]] };
            (line, entry)
        })
    }

    /// The axis above one, when it is of this plan.
    pub fn above(&self, axis: Id) -> Option<Id> {
        let above = self.axes.iter().find(|one| one.id == axis)?.parent?;
        self.axes.iter().any(|one| one.id == above).then_some(above)
    }

    /// The axis that stands above all others over one.
    pub fn top(&self, axis: Id) -> Id {
        let mut at = axis;
        let mut seen = HashSet::new();
        while let Some(above) = self.above(at).filter(|_| seen.insert(at)) {
            at = above;
        }
        at
    }
}

/// What money is put together by, from its word on the wire.
pub fn by(word: &str) -> Result<By, Fault> {
    Ok(match word {
        "axis" => By::Axis,
        "year" => By::Year,
        "lead" => By::Lead,
        "funder" => By::Funder,
        "contract" => By::Contract,
        _ => return Err(Fault::new("no_column").with("column", word)),
    })
}

/// A key as the wire has it.
pub fn word(key: &Key) -> String {
    match key {
        Key::Nothing => String::new(),
        Key::Row(id) => id.to_string(),
        Key::Year(year) => year.to_string(),
        Key::Name(name) => name.clone(),
    }
}

/// What a key is called.
pub fn label(desk: &Desk, by: By, key: &Key) -> String {
    use domain::Noun;
    match (key, by) {
        (Key::Nothing, By::Axis) => desk.words.text("rollup-no-axis"),
        (Key::Nothing, By::Year) => desk.words.text("rollup-no-year"),
        (Key::Nothing, By::Lead) => desk.words.text("rollup-no-lead"),
        (Key::Nothing, By::Funder) => desk.words.text("rollup-no-funder"),
        (Key::Nothing, By::Contract) => desk.words.text("rollup-no-contract"),
        (Key::Row(id), By::Axis) => desk.label(Noun::Axis, *id),
        (Key::Row(id), By::Funder) => desk.label(Noun::Funder, *id),
        (Key::Row(id), _) => desk.label(Noun::Contract, *id),
        (Key::Year(year), _) => year.to_string(),
        (Key::Name(name), _) => name.clone(),
    }
}

/// An amount in the words of its unit.
pub fn amount(desk: &Desk, unit: BudgetUnit, cents: Cents) -> String {
    match unit {
        BudgetUnit::Euro => desk.words.amount(cents),
        BudgetUnit::Fte => desk.words.hundredths(cents.0),
    }
}
