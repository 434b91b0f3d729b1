//! Measures are linked to the actions that a workbook of scores names, by their titles.
//!
//! Invariant: a title is linked when it means one action; else it is told, and no link is guessed.

use super::reckon::{Reckoned, Row};
use crate::desk::Desk;
use crate::record::link_id;
use crate::wire::Fault;
use domain::fold::fold_line;
use domain::records::{Action, ActionMeasure, Plan};
use domain::{Id, Noun, Value};
use exchange::scores::{CellFinding, Column, Problem};
use std::collections::{HashMap, HashSet};

/// The links that the workbook brings. What is told of titles comes after what is told of figures.
pub(super) fn links(desk: &Desk, ids: &HashMap<String, Id>, reckoned: &mut Reckoned) -> Result<(), Fault> {
    let Some(at) = reckoned.told.actions_at else { return Ok(()) };
    let told = &reckoned.told.measures;
    let mut titled: HashMap<String, Vec<Id>> = told.iter().flat_map(|draft| &draft.actions).map(|title| (fold_line(title), Vec::new())).collect();
    if titled.is_empty() {
        return Ok(());
    }
    gather(desk, &mut titled)?;
    let held: HashSet<Id> = desk.workspace.load::<ActionMeasure>()?.into_iter().map(|link| link.id).collect();
    let (mut made, mut makes, mut found) = (HashSet::new(), Vec::new(), Vec::new());
    for draft in told {
        let Some(measure) = ids.get(&draft.code).copied() else { continue };
        let link = |action: Id| link_id(Noun::ActionMeasure, &[Value::Id(action), Value::Id(measure)]);
        for title in &draft.actions {
            let actions = titled.get(&fold_line(title)).map_or(&[][..], Vec::as_slice);
            // Somebody has chosen among them already.
            if actions.iter().filter_map(|action| link(*action)).any(|id| held.contains(&id)) {
                continue;
            }
            let [action] = actions else {
                let problem = if actions.is_empty() { Problem::NoAction } else { Problem::SeveralActions(actions.len()) };
                let (of, code, given) = (Column::Actions, draft.code.clone(), title.clone());
                found.push(CellFinding { row: draft.row, at, group: None, of, code, given, problem });
                continue;
            };
            let Some(id) = link(*action).filter(|id| made.insert(*id)) else { continue };
            makes.push(Row { noun: Noun::ActionMeasure, id, values: vec![("action", Value::Id(*action)), ("measure", Value::Id(measure))] });
        }
    }
    reckoned.makes.extend(makes);
    reckoned.told.findings.extend(found);
    Ok(())
}

/// The actions of each title. One that was carried on to the plan after its own is meant there.
fn gather(desk: &Desk, titled: &mut HashMap<String, Vec<Id>>) -> Result<(), Fault> {
    if let Some(field) = Noun::Action.field("title") {
        desk.workspace.action_values(field, |id, value| {
            if let Some(actions) = value.as_text().and_then(|title| titled.get_mut(&fold_line(title))) {
                actions.push(id);
            }
        })?;
    }
    let renewed: HashSet<Id> = desk.workspace.load::<Plan>()?.into_iter().filter_map(|plan| plan.previous_plan).collect();
    for actions in titled.values_mut().filter(|actions| actions.len() > 1) {
        let mut kept = Vec::new();
        for id in actions.iter() {
            if !renewed.contains(&desk.workspace.find::<Action>(*id)?.plan) {
                kept.push(*id);
            }
        }
        if !kept.is_empty() {
            *actions = kept;
        }
    }
    Ok(())
}
