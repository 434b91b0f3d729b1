//! Actions in lists: light rows with what lists show, and the facts that rules and sheets count.

use crate::{Error, Workspace, sql};
use domain::code::Code;
use domain::codes::Status;
use domain::{Cents, Day, Id};
use rusqlite::{Row, params};

/// What a list shows of an action, and what it sorts and filters by.
#[derive(Clone, Debug)]
pub struct ActionLine {
    /// The action.
    pub id: Id,
    /// Its plan.
    pub plan: Id,
    /// Its home axis.
    pub axis: Option<Id>,
    /// The action that it is a part of.
    pub parent: Option<Id>,
    /// Its number as voted.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// The person's own status.
    pub status: Status,
    /// Progress, in percents.
    pub progress: Option<i64>,
    /// Planned start.
    pub planned_start: Option<Day>,
    /// Planned end.
    pub planned_end: Option<Day>,
    /// Its lead's function, else its department, else its lead structure.
    pub lead: Option<String>,
    /// Planned budget, EUR cents net of tax.
    pub planned: Cents,
    /// Committed, EUR cents.
    pub committed: Cents,
    /// Paid, EUR cents.
    pub paid: Cents,
}

impl Workspace {
    /// The live actions of a plan (of every plan when absent), by rank.
    pub fn action_lines(&self, plan: Option<Id>) -> Result<Vec<ActionLine>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/lines.sql"))?;
        let mut rows = statement.query(params![plan.map(|id| id.as_bytes().to_vec())])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(line(row)?);
        }
        Ok(lines)
    }

    /// One live action, as [`Workspace::action_lines`] gives it.
    pub fn action_line(&self, id: Id) -> Result<Option<ActionLine>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/line.sql"))?;
        let mut rows = statement.query([id.as_bytes()])?;
        rows.next()?.map(line).transpose()
    }

    /// How many milestones of each action are past `today` and not done.
    pub fn late_milestones(&self, today: Day) -> Result<Vec<(Id, i64)>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/late_milestones.sql"))?;
        let rows = statement.query_map([today.format("%Y-%m-%d").to_string()], |row| Ok((sql::id(row.get_ref(0)?)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn line(row: &Row<'_>) -> Result<ActionLine, Error> {
    let status: String = row.get(6)?;
    Ok(ActionLine {
        id: sql::id(row.get_ref(0)?)?,
        plan: sql::id(row.get_ref(1)?)?,
        axis: sql::value(row.get_ref(2)?).as_id(),
        parent: sql::value(row.get_ref(3)?).as_id(),
        number: row.get(4)?,
        title: row.get(5)?,
        status: Status::from_code(&status).unwrap_or(Status::Upcoming),
        progress: row.get(7)?,
        planned_start: day(row.get(8)?),
        planned_end: day(row.get(9)?),
        lead: row.get(10)?,
        planned: Cents(row.get(11)?),
        committed: Cents(row.get(12)?),
        paid: Cents(row.get(13)?),
    })
}

fn day(text: Option<String>) -> Option<Day> {
    Day::parse_from_str(&text?, "%Y-%m-%d").ok()
}
