//! Expenses that may be one invoice.

use crate::{Error, Workspace, sql};
use domain::Id;

impl Workspace {
    /// The live expenses of other contracts, or of none, that share their supplier and their day with one of a contract's.
    pub fn expenses_alike(&self, contract: Id) -> Result<Vec<Id>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("expense/alike.sql"))?;
        let rows = statement.query_map([contract.as_bytes()], |row| sql::id(row.get_ref(0)?))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The other live expenses that share their supplier and their day with one.
    pub fn expenses_like(&self, expense: Id) -> Result<Vec<Id>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("expense/like.sql"))?;
        let rows = statement.query_map([expense.as_bytes()], |row| sql::id(row.get_ref(0)?))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
