//! Counts for lists: how many rows name each row.

use crate::{Error, Workspace, sql};
use domain::{Id, Noun};
use std::collections::HashMap;

impl Workspace {
    /// How many live rows of `noun` name each row in `field`.
    pub fn tally(&self, noun: Noun, field: &str) -> Result<HashMap<Id, u32>, Error> {
        let text =
            format!("SELECT \"{field}\", count(*) FROM {} WHERE deleted_at IS NULL AND \"{field}\" IS NOT NULL GROUP BY \"{field}\"", noun.table());
        let mut statement = self.connection.prepare_cached(&text)?;
        let rows = statement.query_map([], |row| Ok((sql::id(row.get_ref(0)?)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
