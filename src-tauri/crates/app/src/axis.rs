//! The tree of axes, with what stands under each.

use crate::action::is_late;
use crate::desk::Desk;
use crate::wire::{AxisLine, Fault};
use domain::Id;
use domain::codes::Status;
use domain::fold::natural;
use domain::records::Axis;
use std::collections::{HashMap, HashSet};
use store::action::ActionLine;

/// The axes of a plan, depth first, in the order of their ranks. Counts include what stands under each.
pub fn tree(desk: &mut Desk, plan: Id) -> Result<Vec<AxisLine>, Fault> {
    let today = crate::clock::today();
    let axes = sorted(desk, plan)?;
    let mut by_axis: HashMap<Id, Vec<&ActionLine>> = HashMap::new();
    for action in desk.register()?.lines(Some(plan)) {
        if let Some(axis) = action.axis {
            by_axis.entry(axis).or_default().push(action);
        }
    }
    let mut lines = Vec::new();
    walk(&axes, None, 0, &mut |axis, depth| {
        let under = below(&axes, axis.id);
        let own: Vec<&ActionLine> = under.iter().filter_map(|id| by_axis.get(id)).flatten().copied().collect();
        lines.push(AxisLine {
            id: axis.id,
            parent: axis.parent,
            depth,
            number: axis.number.clone().unwrap_or_default(),
            title: axis.title.clone(),
            actions: count(own.len()),
            done: count(own.iter().filter(|action| action.status == Status::Done).count()),
            late: count(own.iter().filter(|action| is_late(action, today).is_some()).count()),
            progress: mean_progress(own.iter().copied()),
        });
    });
    Ok(lines)
}

/// The axes of a plan, siblings in the order of their ranks, then numbers.
pub fn sorted(desk: &Desk, plan: Id) -> Result<Vec<Axis>, Fault> {
    let mut axes = desk.workspace.load_naming::<Axis>("plan", plan)?;
    axes.sort_by_cached_key(|axis| (axis.rank.clone(), natural(axis.number.as_deref().unwrap_or("")), natural(&axis.title)));
    Ok(axes)
}

/// An axis and those below it.
pub fn below(axes: &[Axis], top: Id) -> HashSet<Id> {
    let mut found = HashSet::from([top]);
    loop {
        let more: Vec<Id> =
            axes.iter().filter(|axis| !found.contains(&axis.id) && axis.parent.is_some_and(|id| found.contains(&id))).map(|axis| axis.id).collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The titles from the top axis down to one.
pub fn path(axes: &[Axis], axis: Option<Id>) -> Vec<String> {
    let by_id: HashMap<Id, &Axis> = axes.iter().map(|axis| (axis.id, axis)).collect();
    let mut titles = Vec::new();
    let mut at = axis.and_then(|id| by_id.get(&id));
    while let Some(axis) = at {
        titles.push(named(axis));
        at = axis.parent.and_then(|id| by_id.get(&id)).filter(|_| titles.len() <= axes.len());
    }
    titles.reverse();
    titles
}

/// What an axis is called.
pub fn named(axis: &Axis) -> String {
    axis.number.as_ref().map_or_else(|| axis.title.clone(), |number| format!("{number} {}", axis.title))
}

/// The axes depth first. An axis whose parent is not there stands at the top: nothing is hidden.
pub fn walk(axes: &[Axis], parent: Option<Id>, depth: u32, visit: &mut impl FnMut(&Axis, u32)) {
    for axis in axes {
        let above = axis.parent.filter(|id| axes.iter().any(|other| other.id == *id));
        if above == parent {
            visit(axis, depth);
            walk(axes, Some(axis.id), depth + 1, visit);
        }
    }
}

/// The mean progress of actions, a done action counting for 100 and one that says nothing for 0; abandoned ones are
/// left out. Nothing when there is no action.
pub fn mean_progress<'a>(actions: impl Iterator<Item = &'a ActionLine>) -> Option<u32> {
    let shares: Vec<i64> = actions
        .filter(|action| action.status != Status::Abandoned)
        .map(|action| if action.status == Status::Done { 100 } else { action.progress.unwrap_or(0) })
        .collect();
    let sum: i64 = shares.iter().sum();
    (!shares.is_empty()).then(|| u32::try_from(sum / i64::try_from(shares.len()).unwrap_or(1)).unwrap_or(0))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
