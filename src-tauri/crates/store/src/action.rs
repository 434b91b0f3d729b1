//! Actions in lists: light rows with what lists show, and the facts that rules and sheets count.

pub(crate) mod heads;
mod values;

pub use values::Pairs;

use crate::{Error, Workspace, sql};
use domain::code::Code;
use domain::codes::Status;
use domain::rules::ActionFacts;
use domain::{Cents, Day, Id};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::HashMap;
use std::sync::Arc;

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
    /// Its lead's function, else its department, else its lead structure: few people lead many actions, and share their name.
    pub lead: Option<Arc<str>>,
    /// Planned budget, EUR cents net of tax.
    pub planned: Cents,
    /// Committed, EUR cents.
    pub committed: Cents,
    /// Paid, EUR cents.
    pub paid: Cents,
    /// Planned work, hundredths of an FTE.
    pub fte: Cents,
    /// Avoided, tCO2e a year; saved and produced, MWh a year.
    pub gains: [Option<f64>; 3],
}

/// What the lines of a budget sum up to: planned, committed and paid in EUR cents, planned in hundredths of an FTE.
type Budget = [Cents; 4];

/// Those who may lead an action, by the field that names them, the likeliest first: what a list shows of each.
const LEADS: [(usize, &str); 3] = [
    (10, "SELECT id, function FROM lead WHERE deleted_at IS NULL"),
    (11, "SELECT id, name FROM department WHERE deleted_at IS NULL"),
    (12, "SELECT id, name FROM partner WHERE deleted_at IS NULL"),
];

impl Workspace {
    /// The live actions of a plan (of every plan when absent), by identifier. Leads and budgets are read once each, beside
    /// the actions: looking three names and a sum up for each action would take most of the time.
    pub fn each_action_line(&self, plan: Option<Id>, mut take: impl FnMut(ActionLine)) -> Result<(), Error> {
        let mut leads: [HashMap<Id, Arc<str>>; 3] = Default::default();
        for (names, (_, text)) in leads.iter_mut().zip(LEADS) {
            let mut statement = self.connection.prepare_cached(text)?;
            let rows = statement.query_map([], |row| Ok((sql::id(row.get_ref(0)?)?, row.get::<_, String>(1)?.into())))?;
            *names = rows.collect::<Result<_, _>>()?;
        }
        let mut budgets = self.connection.prepare_cached(include_str!("action/budgets.sql"))?;
        // Both come by identifier: the sums are walked beside the actions.
        let mut budgets = budgets.query_map([], |row| Ok((sql::id(row.get_ref(0)?)?, budget(row, 1)?)))?.peekable();
        let mut statement = self.connection.prepare_cached(include_str!("action/lines.sql"))?;
        let mut rows = statement.query(params![plan.map(|id| id.as_bytes().to_vec())])?;
        while let Some(row) = rows.next()? {
            let mut line = line(row)?;
            line.lead = lead(row, |which, id| Ok(leads[which].get(&id).cloned()))?;
            while budgets.next_if(|next| matches!(next, Ok((action, _)) if *action < line.id)).is_some() {}
            if let Some(own) = budgets.next_if(|next| next.as_ref().map_or(true, |(action, _)| *action == line.id)) {
                line.spend(own?.1);
            }
            take(line);
        }
        Ok(())
    }

    /// As [`Workspace::each_action_line`], all together.
    pub fn action_lines(&self, plan: Option<Id>) -> Result<Vec<ActionLine>, Error> {
        let mut lines = Vec::new();
        self.each_action_line(plan, |line| lines.push(line))?;
        Ok(lines)
    }

    /// One live action, as [`Workspace::each_action_line`] gives it.
    pub fn action_line(&self, id: Id) -> Result<Option<ActionLine>, Error> {
        let Some(mut line) = self.action_line_unspent(id)? else { return Ok(None) };
        let mut sums = self.connection.prepare_cached(include_str!("action/budget.sql"))?;
        line.spend(sums.query_row([id.as_bytes()], |row| budget(row, 0))?);
        Ok(Some(line))
    }

    /// As [`Workspace::action_line`], without its budget: for those who know that it is as it was.
    pub fn action_line_unspent(&self, id: Id) -> Result<Option<ActionLine>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/line.sql"))?;
        let mut rows = statement.query([id.as_bytes()])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let mut line = line(row)?;
        line.lead = lead(row, |which, id| {
            let text = format!("{} AND id = ?1", LEADS[which].1);
            Ok(self.connection.prepare_cached(&text)?.query_row([id.as_bytes()], |row| row.get::<_, String>(1)).optional()?.map(Arc::from))
        })?;
        Ok(Some(line))
    }

    /// The live milestones due between two days (both included), by day.
    pub fn milestones_due(&self, from: Day, to: Day) -> Result<Vec<Id>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/milestones_due.sql"))?;
        let rows = statement.query_map([from, to].map(|day| day.format("%Y-%m-%d").to_string()), |row| sql::id(row.get_ref(0)?))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The live milestones that are not done and due up to a day, the newest first, at most so many.
    pub fn milestones_open(&self, until: Day, limit: u32) -> Result<Vec<Id>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/milestones_open.sql"))?;
        let rows = statement.query_map(params![until.format("%Y-%m-%d").to_string(), limit], |row| sql::id(row.get_ref(0)?))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The live milestones that have a day and are not done, the earliest first, with their actions, for as long as `take` wants more.
    pub fn milestones_waiting(&self, mut take: impl FnMut(Id, Id) -> bool) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/milestones_waiting.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if !take(sql::id(row.get_ref(0)?)?, sql::id(row.get_ref(1)?)?) {
                break;
            }
        }
        Ok(())
    }

    /// When each action, its milestones, its notes or its budget were last written to, in milliseconds since 1970; one that was
    /// not since the file was made is not there.
    pub fn actions_updated(&self) -> Result<HashMap<Id, i64>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/updated.sql"))?;
        let rows = statement.query_map([], |row| Ok((sql::id(row.get_ref(0)?)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the file was made, in milliseconds since 1970.
    pub fn made_at(&self) -> Result<Option<i64>, Error> {
        Ok(self.connection.query_row("SELECT min(at) FROM _journal", [], |row| row.get(0))?)
    }

    /// What the rules read of every live action, by identifier, on `today`. No wide row is read.
    pub fn action_facts(&self, today: Day) -> Result<Vec<ActionFacts>, Error> {
        let late: HashMap<Id, i64> = self.late_milestones(today)?.into_iter().collect();
        let mut statement = self.connection.prepare_cached(include_str!("action/facts.sql"))?;
        let mut rows = statement.query([heads::number_of("status_reason")])?;
        let mut facts = Vec::new();
        while let Some(row) = rows.next()? {
            let id = sql::id(row.get_ref(0)?)?;
            let status: String = row.get(2)?;
            facts.push(ActionFacts {
                id,
                title: row.get(1)?,
                status: Status::from_code(&status).unwrap_or(Status::Upcoming),
                progress: row.get(3)?,
                planned_start: sql::day(row.get_ref(4)?),
                planned_end: sql::day(row.get_ref(5)?),
                actual_start: sql::day(row.get_ref(6)?),
                actual_end: sql::day(row.get_ref(7)?),
                has_reason: row.get(8)?,
                late_milestones: late.get(&id).copied().unwrap_or(0),
            });
        }
        Ok(facts)
    }

    /// How many milestones of each action are past `today` and not done.
    fn late_milestones(&self, today: Day) -> Result<Vec<(Id, i64)>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("action/late_milestones.sql"))?;
        let rows = statement.query_map([today.format("%Y-%m-%d").to_string()], |row| Ok((sql::id(row.get_ref(0)?)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// A row of a list, its lead and its budget not looked up yet.
fn line(row: &Row<'_>) -> Result<ActionLine, Error> {
    let status = row.get_ref(6)?.as_str().map_err(|_| rusqlite::Error::InvalidQuery)?;
    Ok(ActionLine {
        id: sql::id(row.get_ref(0)?)?,
        plan: sql::id(row.get_ref(1)?)?,
        axis: sql::value(row.get_ref(2)?).as_id(),
        parent: sql::value(row.get_ref(3)?).as_id(),
        number: row.get(4)?,
        title: row.get(5)?,
        status: Status::from_code(status).unwrap_or(Status::Upcoming),
        progress: row.get(7)?,
        planned_start: sql::day(row.get_ref(8)?),
        planned_end: sql::day(row.get_ref(9)?),
        lead: None,
        planned: Cents::ZERO,
        committed: Cents::ZERO,
        paid: Cents::ZERO,
        fte: Cents::ZERO,
        gains: [row.get(13)?, row.get(14)?, row.get(15)?],
    })
}

impl ActionLine {
    /// With the budget of another reading of the same action.
    #[must_use]
    pub fn spent_as(mut self, other: &Self) -> Self {
        self.spend([other.planned, other.committed, other.paid, other.fte]);
        self
    }

    fn spend(&mut self, budget: Budget) {
        [self.planned, self.committed, self.paid, self.fte] = budget;
    }
}

/// The first of those whom the row names that is still there.
fn lead(row: &Row<'_>, name: impl Fn(usize, Id) -> Result<Option<Arc<str>>, Error>) -> Result<Option<Arc<str>>, Error> {
    for (which, (column, _)) in LEADS.iter().enumerate() {
        if let Some(id) = sql::value(row.get_ref(*column)?).as_id()
            && let Some(found) = name(which, id)?
        {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// A budget, from four columns; nothing sums up to zero.
fn budget(row: &Row<'_>, from: usize) -> rusqlite::Result<Budget> {
    let sum = |column: usize| row.get::<_, Option<i64>>(column).map(|cents| Cents(cents.unwrap_or(0)));
    Ok([sum(from)?, sum(from + 1)?, sum(from + 2)?, sum(from + 3)?])
}
