//! Readings of indicators as dashboards take them: all of them in one pass over a narrow index.

use crate::{Error, Workspace, sql};
use domain::code::Code;
use domain::codes::{Confidence, Sector};
use domain::{Day, Id};

/// A reading, in the order of indicators, then of days. The value is in the unit of its indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadingFigure {
    /// Its indicator.
    pub indicator: Id,
    /// When.
    pub on: Day,
    /// The commune that it is of; of none, the whole territory.
    pub commune: Option<Id>,
    /// The sector that it is of; of none, all.
    pub sector: Option<Sector>,
    /// The figure.
    pub value: f64,
    /// How sure it is.
    pub confidence: Option<Confidence>,
}

impl Workspace {
    /// Every live reading, indicator by indicator.
    pub fn each_reading(&self, mut take: impl FnMut(ReadingFigure)) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(include_str!("indicator/readings.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            // A day that is none is damage, and `check` names it.
            let Some(on) = sql::day(row.get_ref(1)?) else { continue };
            let commune = row.get_ref(2)?;
            take(ReadingFigure {
                indicator: sql::id(row.get_ref(0)?)?,
                on,
                commune: if commune == rusqlite::types::ValueRef::Null { None } else { Some(sql::id(commune)?) },
                sector: row.get_ref(3)?.as_str().ok().and_then(Sector::from_code),
                value: row.get(4)?,
                confidence: row.get_ref(5)?.as_str().ok().and_then(Confidence::from_code),
            });
        }
        Ok(())
    }
}
