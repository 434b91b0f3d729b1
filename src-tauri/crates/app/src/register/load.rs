//! The values of a column, read when they are first asked for, then kept up with each change.

use super::Register;
use super::column::Column;
use super::held::{Held, Rows};
use crate::wire::Fault;
use domain::{Id, Noun};
use store::Workspace;
use store::action::Pairs;

/// How many columns stay, beside those that every list reads. Nobody sorts, groups and filters by more at once.
const MOST_COLUMNS: usize = 4;

impl Register {
    /// Reads a column, unless it is here already or its rows tell it.
    pub fn need(&mut self, workspace: &Workspace, column: Column) -> Result<(), Fault> {
        self.recent.retain(|other| *other != column);
        if self.columns.contains_key(&column) {
            self.recent.push(column);
            return Ok(());
        }
        let mut held = Held::empty(column, self.rows.len());
        if let Column::Pairs(pairs) = column {
            let mut tied = Vec::new();
            // They come in the order of actions: the same one is not looked for twice.
            let (mut last, mut seen) = ((None, None), None);
            workspace.action_pairs(pairs, |action, other| {
                if last.0 != Some(action) {
                    last = (Some(action), self.place_after(seen, action));
                    seen = last.1.or(seen);
                }
                tied.extend(last.1.map(|place| (place, other)));
            })?;
            held = Held::Rows(Rows::tied(tied, self.rows.len()));
        } else if let Some(field) = column.field() {
            let mut seen = None;
            workspace.action_values(field, |action, value| {
                if let Some(place) = self.place_after(seen, action) {
                    held.read(place, &value);
                    seen = Some(place);
                }
            })?;
        } else {
            return Ok(());
        }
        self.columns.insert(column, held);
        self.recent.push(column);
        Ok(())
    }

    /// Forgets the columns that nobody has asked for lately, and the orders by them: a list reads few, and each weighs.
    pub fn forget_columns(&mut self) {
        for column in self.recent.drain(..self.recent.len().saturating_sub(MOST_COLUMNS)) {
            self.columns.remove(&column);
            self.sorted.retain(|(_, own), _| *own != column);
        }
    }

    /// Reads the columns of some actions again, after a change: those that it changed, and all of the actions that came, whose places are `known` and
    /// beyond.
    pub(super) fn read_columns(
        &mut self,
        workspace: &Workspace,
        touched: &[Id],
        known: usize,
        is_changed: impl Fn(Column) -> bool,
    ) -> Result<(), Fault> {
        self.sorted.clear();
        for held in self.columns.values_mut() {
            held.grow(self.rows.len());
        }
        let all: Vec<Column> = self.columns.keys().copied().filter(|column| column.field().is_some()).collect();
        let changed: Vec<Column> = all.iter().copied().filter(|column| is_changed(*column)).collect();
        for id in touched {
            let Some(place) = self.places.get(id).copied() else { continue };
            let columns = if place as usize >= known { &all } else { &changed };
            if columns.is_empty() {
                continue;
            }
            let names: Vec<&str> = columns.iter().map(|column| column.name()).collect();
            let Some(values) = workspace.values(Noun::Action, *id, &names)? else { continue };
            for (column, value) in columns.iter().zip(&values) {
                if let Some(held) = self.columns.get_mut(column) {
                    held.set(place, value);
                }
            }
        }
        Ok(())
    }

    /// Forgets the columns that rows of a noun make: they are read again when they are asked for.
    pub(super) fn forget_pairs(&mut self, noun: Noun) {
        let made: &[Pairs] = match noun {
            Noun::ActionContract => &[Pairs::Contracts, Pairs::Funders],
            Noun::ContractFunder | Noun::FundingPlan | Noun::FundingLine => &[Pairs::Funders],
            Noun::ActionPartner => &[Pairs::Partners],
            Noun::ActionCommune => &[Pairs::Communes],
            _ => &[],
        };
        for pairs in made {
            self.columns.remove(&Column::Pairs(*pairs));
        }
    }
}
