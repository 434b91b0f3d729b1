//! Budget lines as grids and dashboards sum them up, and what shares the money of an action.

use crate::{Error, Workspace, sql};
use domain::code::Code;
use domain::codes::{BudgetNature, BudgetUnit};
use domain::{Cents, Id};
use rusqlite::types::ValueRef;

/// The figures of a budget line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BudgetFigures {
    /// The line.
    pub id: Id,
    /// Its action.
    pub action: Id,
    /// Its year.
    pub year: Option<i64>,
    /// Investment or operating, when it says so.
    pub nature: Option<BudgetNature>,
    /// Euros or posts.
    pub unit: BudgetUnit,
    /// Planned, committed, paid: EUR cents net of tax, or hundredths of an FTE.
    pub amounts: [Cents; 3],
}

impl Workspace {
    /// Every live budget line, in the order of actions.
    pub fn each_budget_line(&self, mut take: impl FnMut(BudgetFigures)) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(include_str!("budget/figures.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let cents = |place: usize| -> rusqlite::Result<Cents> { Ok(Cents(row.get::<_, Option<i64>>(place)?.unwrap_or(0))) };
            take(BudgetFigures {
                id: sql::id(row.get_ref(0)?)?,
                action: sql::id(row.get_ref(1)?)?,
                year: row.get(2)?,
                nature: row.get_ref(3)?.as_str().ok().and_then(BudgetNature::from_code),
                unit: row.get_ref(4)?.as_str().ok().and_then(BudgetUnit::from_code).unwrap_or(BudgetUnit::Euro),
                amounts: [cents(5)?, cents(6)?, cents(7)?],
            });
        }
        Ok(())
    }

    /// What each funder brings to each action in the funding plans that it is in, in the order of actions.
    pub fn each_funder_share(&self, mut take: impl FnMut(Id, Id, Cents)) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(include_str!("budget/funders.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(sql::id(row.get_ref(0)?)?, sql::id(row.get_ref(1)?)?, Cents(row.get(2)?));
        }
        Ok(())
    }

    /// The contracts of each action, with what each plans to spend for it, in the order of actions.
    pub fn each_contract_link(&self, mut take: impl FnMut(Id, Id, Option<Cents>)) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(include_str!("budget/contracts.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let planned = if let ValueRef::Integer(cents) = row.get_ref(2)? { Some(Cents(cents)) } else { None };
            take(sql::id(row.get_ref(0)?)?, sql::id(row.get_ref(1)?)?, planned);
        }
        Ok(())
    }
}
