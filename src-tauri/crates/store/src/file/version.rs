//! The format of the file and its migrations. A shipped migration never changes; a new one is added at the end.

use crate::{Error, search};
use domain::Noun;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// « Ensb »: what tells our files from other SQLite files.
pub(crate) const APPLICATION_ID: u32 = 0x456e_7362;

const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_plan.sql"),
    include_str!("../migrations/0002_journal.sql"),
    include_str!("../migrations/0003_lists.sql"),
    include_str!("../migrations/0004_columns.sql"),
    include_str!("../migrations/0005_views.sql"),
    include_str!("../migrations/0006_alerts.sql"),
    include_str!("../migrations/0007_search.sql"),
    include_str!("../migrations/0008_contours.sql"),
    include_str!("../migrations/0009_ends.sql"),
    include_str!("../migrations/0010_contracts.sql"),
    include_str!("../migrations/0011_ledger.sql"),
    include_str!("../migrations/0012_spending.sql"),
    include_str!("../migrations/0013_reports.sql"),
    include_str!("../migrations/0014_spending_by_action.sql"),
    include_str!("../migrations/0015_wide_actions.sql"),
    include_str!("../migrations/0016_merging.sql"),
    include_str!("../migrations/0017_diagnosis.sql"),
    include_str!("../migrations/0018_indicators.sql"),
    include_str!("../migrations/0019_scores.sql"),
    include_str!("../migrations/0020_searched.sql"),
    include_str!("../migrations/0021_farm.sql"),
];

/// The migrations, for the tests of files of older formats.
#[doc(hidden)]
pub const fn migrations() -> &'static [&'static str] {
    MIGRATIONS
}

/// Since when the index of words is made as in this version: to be raised when that changes.
const INDEXED: u32 = 7;
/// Since when it holds the nouns from one on: they came at the end.
const ADDED: (u32, Noun) = (20, Noun::Inventory);

/// The newest format that this version reads and writes.
pub const FORMAT: u32 = MIGRATIONS.len() as u32;

/// Brings a file to the newest format, all steps in one transaction. Foreign keys are not followed meanwhile: a table that is made anew is
/// gone for a moment, and those that name it are not.
pub(super) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), Error> {
    connection.pragma_update(None, "foreign_keys", false)?;
    let done = steps(connection, path);
    connection.pragma_update(None, "foreign_keys", true)?;
    done
}

fn steps(connection: &mut Connection, path: &Path) -> Result<(), Error> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found: u32 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > FORMAT {
        return Err(Error::Newer { path: path.to_owned(), found, known: FORMAT });
    }
    for migration in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or(usize::MAX)) {
        tx.execute_batch(migration)?;
    }
    if found < INDEXED {
        search::rebuild(&tx)?;
    } else if found < ADDED.0 {
        search::add_from(&tx, ADDED.1)?;
    }
    tx.pragma_update(None, "user_version", FORMAT)?;
    Ok(tx.commit()?)
}
