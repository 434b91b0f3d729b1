//! The register after a change: the actions that the change touched, read again, one by one.

use super::Register;
use super::column::Column;
use super::moved::Moves;
use crate::wire::Fault;
use domain::{Id, Noun};
use std::collections::BTreeSet;
use store::{Changed, Workspace};

/// Beyond this part of the register, reading all of it again is quicker.
const MOST: usize = 8;

impl Register {
    /// Reads again what a change touched. Answers whether it could: otherwise the register is to be read anew.
    pub fn follow(&mut self, workspace: &Workspace, changed: &Changed) -> Result<bool, Fault> {
        if changed.rehomed {
            return Ok(false);
        }
        let mut touched: BTreeSet<Id> = BTreeSet::new();
        let mut budgets: BTreeSet<Id> = BTreeSet::new();
        for (noun, id) in &changed.rows {
            self.forget_pairs(*noun);
            match noun {
                Noun::Action => {
                    touched.insert(*id);
                }
                Noun::BudgetLine => {
                    let action = workspace.row_ever(*noun, *id)?.and_then(|row| row.value(*noun, "action").as_id());
                    touched.extend(action);
                    budgets.extend(action);
                }
                // Their names stand in the rows of those whom they lead.
                Noun::Lead => touched.extend(workspace.ids_naming(Noun::Action, "lead", *id)?),
                Noun::Department => touched.extend(workspace.ids_naming(Noun::Action, "department", *id)?),
                Noun::Partner => touched.extend(workspace.ids_naming(Noun::Action, "lead_structure", *id)?),
                _ => {}
            }
            if touched.len() > 1_000 && touched.len() * MOST > self.rows.len() {
                return Ok(false);
            }
        }
        let keys = self.keys();
        let mut moves = Moves::default();
        let (mut before, mut lines) = (Vec::new(), Vec::with_capacity(touched.len()));
        for id in &touched {
            let place = self.places.get(id).copied().filter(|place| self.facts[*place as usize].live);
            let line = match place.filter(|_| !budgets.contains(id)) {
                None => workspace.action_line(*id)?,
                // Its budget is as it was: its lines are not summed again.
                Some(place) => workspace.action_line_unspent(*id)?.map(|line| line.spent_as(&self.rows[place as usize].line)),
            };
            before.extend(place);
            if let (Some(place), Some(line)) = (place, &line) {
                moves.insert(place, self.moves(&keys, place, line));
            }
            lines.extend(line);
        }
        let known = self.rows.len();
        self.unsort(&before, &moves);
        for place in before {
            self.leave(place);
        }
        let after: Vec<u32> = lines.into_iter().map(|line| self.add(line)).collect();
        self.sort_in(&after, &moves);
        let touched: Vec<Id> = touched.into_iter().collect();
        let is_changed = |column: Column| changed.fields.contains(&(Noun::Action, column.name()));
        self.read_columns(workspace, &touched, known, is_changed)?;
        Ok(true)
    }

    /// A row leaves every sum; what a list still shows of it stays.
    fn leave(&mut self, place: u32) {
        self.count(self.rows[place as usize].line.plan, self.facts[place as usize], -1);
        self.facts[place as usize].live = false;
    }
}
