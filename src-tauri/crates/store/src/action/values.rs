//! One column of every action, for those who sort, keep and group by it.

use super::heads;
use crate::{Error, Workspace, sql};
use domain::{Field, Id, Value};

/// What an action is tied to beside its own fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pairs {
    /// The contracts that finance it.
    Contracts,
    /// The funders of its funding plans and of its contracts.
    Funders,
    /// Its partners, whatever their roles.
    Partners,
    /// The communes that it concerns.
    Communes,
}

impl Workspace {
    /// A field of every live action that has it filled; of a long text, its beginning as it is sorted.
    pub fn action_values(&self, field: &Field, mut take: impl FnMut(Id, Value)) -> Result<(), Error> {
        if heads::read(&self.connection, field, &mut take)? {
            return Ok(());
        }
        let column = format!("\"{}\"", field.name);
        let text = format!("SELECT id, {column} FROM action WHERE deleted_at IS NULL AND {column} IS NOT NULL");
        let mut statement = self.connection.prepare_cached(&text)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(sql::id(row.get_ref(0)?)?, sql::value(row.get_ref(1)?));
        }
        Ok(())
    }

    /// What every action is tied to, by action.
    pub fn action_pairs(&self, pairs: Pairs, mut take: impl FnMut(Id, Id)) -> Result<(), Error> {
        let text = match pairs {
            Pairs::Contracts => "SELECT action, contract FROM action_contract WHERE deleted_at IS NULL",
            Pairs::Funders => include_str!("funders.sql"),
            Pairs::Partners => "SELECT action, partner FROM action_partner WHERE deleted_at IS NULL",
            Pairs::Communes => "SELECT action, commune FROM action_commune WHERE deleted_at IS NULL",
        };
        let mut statement = self.connection.prepare_cached(text)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(sql::id(row.get_ref(0)?)?, sql::id(row.get_ref(1)?)?);
        }
        Ok(())
    }
}
