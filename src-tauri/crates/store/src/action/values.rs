//! One column of every action, for those who sort, keep and group by it.

use super::heads;
use crate::{Error, Workspace, sql};
use domain::{Field, Id, Value};
use std::collections::HashMap;

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

/// The contracts of actions, in the order of actions.
const CONTRACTS: &str = "SELECT action, contract FROM action_contract WHERE deleted_at IS NULL";

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
        match pairs {
            Pairs::Contracts => self.each_pair(CONTRACTS, take),
            Pairs::Partners => self.each_pair("SELECT action, partner FROM action_partner WHERE deleted_at IS NULL", take),
            Pairs::Communes => self.each_pair("SELECT action, commune FROM action_commune WHERE deleted_at IS NULL", take),
            Pairs::Funders => {
                self.each_planned_funder(&mut take)?;
                // Few contracts finance many actions: their funders are read once.
                let mut funders: HashMap<Id, Vec<Id>> = HashMap::new();
                self.each_pair("SELECT contract, funder FROM contract_funder WHERE deleted_at IS NULL", |contract, funder| {
                    funders.entry(contract).or_default().push(funder);
                })?;
                self.each_pair(CONTRACTS, |action, contract| {
                    for funder in funders.get(&contract).into_iter().flatten() {
                        take(action, *funder);
                    }
                })
            }
        }
    }

    /// Those of funding plans; a pair may come twice. Plans and their lines are read side by side, each in the order of plans: to look for the
    /// lines of each plan takes twice as long.
    fn each_planned_funder(&self, mut take: impl FnMut(Id, Id)) -> Result<(), Error> {
        let mut plans: Vec<(Id, Id)> = Vec::new();
        self.each_pair("SELECT id, action FROM funding_plan WHERE deleted_at IS NULL", |plan, action| plans.push((plan, action)))?;
        plans.sort_unstable();
        let mut plans = plans.into_iter().peekable();
        self.each_pair("SELECT funding_plan, funder FROM funding_line WHERE deleted_at IS NULL ORDER BY funding_plan", |plan, funder| {
            while plans.next_if(|(before, _)| *before < plan).is_some() {}
            if let Some((_, action)) = plans.peek().filter(|(own, _)| *own == plan) {
                take(*action, funder);
            }
        })
    }

    fn each_pair(&self, text: &str, mut take: impl FnMut(Id, Id)) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(text)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(sql::id(row.get_ref(0)?)?, sql::id(row.get_ref(1)?)?);
        }
        Ok(())
    }
}
