//! The money of a plan at a glance: by year, axis and funder, planned against committed and paid, and what the ledger says.
//!
//! Invariant: each of the three tables has the same totals of budgets; invoices are asked of the store by action and year alone.

use super::charts;
use super::sums::{Sums, label, word};
use crate::desk::Desk;
use crate::wire::{Dashboard, DashboardLine, Fault, PlanArg};
use domain::codes::BudgetUnit;
use domain::fold::natural;
use domain::rollup::{By, Entry, Key, add, roll_up};
use domain::{Cents, Id};
use std::collections::BTreeMap;

/// Sums by key, of budgets and of invoices.
pub(crate) type Table = Vec<(Key, [Cents; 3], [Cents; 2])>;

/// The money of a plan. EUR cents.
pub(crate) struct Figures {
    pub(crate) years: Table,
    pub(crate) axes: Table,
    pub(crate) funders: Table,
    /// Planned, committed, paid.
    pub(crate) total: [Cents; 3],
    /// What invoices say, and what of it is paid.
    pub(crate) invoiced: [Cents; 2],
    /// What of it names no action.
    pub(crate) loose: Cents,
}

/// The dashboard of a plan.
pub fn dashboard(desk: &mut Desk, asked: &PlanArg) -> Result<Dashboard, Fault> {
    let Figures { years, axes, funders, total, invoiced, loose } = figures(desk, asked)?;
    let words = &desk.words;
    Ok(Dashboard {
        planned: words.money(total[0]),
        committed: words.money(total[1]),
        paid: words.money(total[2]),
        invoiced: words.money(invoiced[0]),
        settled: words.money(invoiced[1]),
        loose: words.money(loose),
        years_chart: charts::years(desk, &years),
        axes_chart: charts::bars(desk, By::Axis, &axes),
        funders_chart: charts::bars(desk, By::Funder, &funders),
        years: years.iter().map(|one| line(desk, By::Year, one)).collect(),
        axes: axes.iter().map(|one| line(desk, By::Axis, one)).collect(),
        funders: funders.iter().map(|one| line(desk, By::Funder, one)).collect(),
    })
}

/// Sums up the money of a plan.
pub(crate) fn figures(desk: &mut Desk, asked: &PlanArg) -> Result<Figures, Fault> {
    let mut sums = Sums::read(desk, asked.plan, &[By::Funder])?;
    // A dashboard names the axes that stand above all others.
    let tops: BTreeMap<Id, Id> = sums.axes.iter().map(|axis| (axis.id, sums.top(axis.id))).collect();
    sums.ties.values_mut().for_each(|ties| ties.axis = ties.axis.and_then(|axis| tops.get(&axis).copied()));
    let budgets: Vec<Entry<3>> = sums
        .lines
        .iter()
        .filter(|line| line.unit == BudgetUnit::Euro)
        .map(|line| Entry { action: Some(line.action), year: line.year, amounts: line.amounts })
        .collect();
    let spent = desk.books.spending(&desk.workspace)?;
    let spent: Vec<&Entry<2>> = spent.iter().filter(|entry| entry.action.is_none_or(|action| sums.actions.contains_key(&action))).collect();
    let table = |by: By| -> Table {
        // An invoice says who sent it, not who funds it.
        let of_invoices = if by == By::Funder { BTreeMap::new() } else { roll_up(spent.iter().copied(), &sums.ties, by) };
        let of_budgets = roll_up(&budgets, &sums.ties, by);
        let mut keys: Vec<Key> = of_budgets.keys().chain(of_invoices.keys()).cloned().collect();
        keys.sort();
        keys.dedup();
        let one = |key: Key| {
            let (budget, invoices) = (of_budgets.get(&key).copied().unwrap_or_default(), of_invoices.get(&key).copied().unwrap_or_default());
            (key, budget, invoices)
        };
        let all = keys.into_iter().map(one);
        all.filter(|(_, budget, invoices)| budget.iter().chain(invoices).any(|cents| *cents != Cents::ZERO)).collect()
    };
    let years = table(By::Year);
    let mut axes = table(By::Axis);
    let rank = |key: &Key| match key {
        Key::Row(id) => sums.axes.iter().position(|axis| axis.id == *id),
        _ => None,
    };
    axes.sort_by_key(|(key, ..)| rank(key).unwrap_or(usize::MAX));
    let mut funders = table(By::Funder);
    funders.sort_by_cached_key(|(key, budget, _)| (*key == Key::Nothing, std::cmp::Reverse(budget[0]), natural(&label(desk, By::Funder, key))));
    let (mut total, mut invoiced, mut loose) = ([Cents::ZERO; 3], [Cents::ZERO; 2], Cents::ZERO);
    budgets.iter().for_each(|entry| add(&mut total, &entry.amounts));
    spent.iter().for_each(|entry| add(&mut invoiced, &entry.amounts));
    spent.iter().filter(|entry| entry.action.is_none()).for_each(|entry| loose += entry.amounts[0]);
    // Years without a number come last, as columns do.
    let mut years = years;
    years.sort_by_key(|(key, ..)| (*key == Key::Nothing, key.clone()));
    Ok(Figures { years, axes, funders, total, invoiced, loose })
}

fn line(desk: &Desk, by: By, (key, [planned, committed, paid], [invoiced, settled]): &(Key, [Cents; 3], [Cents; 2])) -> DashboardLine {
    let share = |part: &Cents| part.share_of(*planned).and_then(|rate| u32::try_from(rate.0 / 100).ok());
    let amount = |cents: &Cents| desk.words.amount(*cents);
    let of_ledger = |cents: &Cents| (by != By::Funder).then(|| amount(cents));
    DashboardLine {
        key: word(key),
        label: label(desk, by, key),
        planned: amount(planned),
        committed: amount(committed),
        paid: amount(paid),
        committed_share: share(committed),
        paid_share: share(paid),
        invoiced: of_ledger(invoiced),
        settled: of_ledger(settled),
    }
}
