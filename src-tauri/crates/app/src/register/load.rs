//! The values of a column, read when they are first asked for, then kept up with each change.

use super::Register;
use super::column::Column;
use super::held::Held;
use crate::wire::Fault;
use domain::{Id, Noun};
use store::Workspace;
use store::action::Pairs;

impl Register {
    /// Reads a column, unless it is here already or its rows tell it.
    pub fn need(&mut self, workspace: &Workspace, column: Column) -> Result<(), Fault> {
        if self.columns.contains_key(&column) {
            return Ok(());
        }
        let mut held = Held::empty(column, self.rows.len());
        if let Column::Pairs(pairs) = column {
            if let Some(rows) = held.rows_mut() {
                workspace.action_pairs(pairs, |action, other| {
                    if let Some(place) = self.places.get(&action) {
                        rows.name(*place, other);
                    }
                })?;
            }
        } else if let Some(field) = column.field() {
            workspace.action_values(field, |action, value| {
                if let Some(place) = self.places.get(&action) {
                    held.read(*place, &value);
                }
            })?;
        } else {
            return Ok(());
        }
        self.columns.insert(column, held);
        Ok(())
    }

    /// Reads the columns of some actions again, after a change.
    pub(super) fn read_columns(&mut self, workspace: &Workspace, touched: &[Id]) -> Result<(), Fault> {
        self.sorted.clear();
        if self.columns.is_empty() {
            return Ok(());
        }
        for held in self.columns.values_mut() {
            held.grow(self.rows.len());
        }
        let fields: Vec<Column> = self.columns.keys().copied().filter(|column| column.field().is_some()).collect();
        for id in touched.iter().filter(|_| !fields.is_empty()) {
            let (Some(place), Some(row)) = (self.places.get(id).copied(), workspace.row(Noun::Action, *id)?) else { continue };
            for column in &fields {
                if let Some(held) = self.columns.get_mut(column) {
                    held.set(place, row.value(Noun::Action, column.name()));
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
